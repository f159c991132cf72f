"""The limit: x264 veryfast on frames that lie ready in memory's cache. Usage: x264_limit JOB QUICK RAW OUT"""

from __future__ import annotations

import os
import subprocess
import sys

import imageio_ffmpeg

from bench_jobs import spec

job = spec.film(sys.argv[1], quick=sys.argv[2] == "1")
command = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-v", "error", "-f", "rawvideo", "-pix_fmt", "yuv420p"]
command += ["-s", f"{job.width}x{job.height}", "-r", str(spec.FPS), "-i", sys.argv[3], "-c:v", "libx264"]
command += ["-preset", "veryfast", "-crf", str(spec.CRF), "-threads", str(os.cpu_count()), sys.argv[4]]
sys.exit(subprocess.run(command).returncode)
