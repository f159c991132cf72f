"""Renders a reference film by every runner in turn and compares time, memory, size and likeness."""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from bench_jobs import assets, jitter, likeness, measuring, spec
from bench_jobs.report import Line

# What is to be reached for each film: times as fast as MoviePy; share of the others' wall time.
GOALS = {"R1": (16, 0.55, 0.42), "R2": (17, 0.55, 0.40), "R3": (8, 0.70, 0.60)}
_RUNNERS = ("ours", "x264_limit", "ffmpeg_peer", "moviepy_peer")


def given_files(scratch: Path) -> Path:
    """Return the folder with what the films are made of, which is made when it is first needed."""
    folder = scratch / "assets"
    if not folder.exists():
        print("Making photos, a clip and music…", flush=True)
        folder.mkdir()
        assets.make(folder, spec.CLIP_IN_S + spec.film("R3", quick=False).duration_s + 1)
    return folder


def measure(name: str, scratch: Path, *, quick: bool, repeat: int) -> list[Line]:
    folder = given_files(scratch)
    raw = scratch / f"{name}.yuv"
    measuring.run(_command("ours", name, quick, folder, raw, "raw"))
    costs: dict[str, list[measuring.Cost]] = {runner: [] for runner in _RUNNERS}
    for turn in range(repeat):
        for runner in _RUNNERS:
            print(f"{name}: {runner}, {turn + 1} of {repeat}…", flush=True)
            source = raw if runner == "x264_limit" else folder
            costs[runner].append(
                measuring.run(_command(runner, name, quick, source, scratch / f"{name}-{runner}.mp4"))
            )
    film = spec.film(name, quick=quick)
    lines = _lines(film, costs, scratch, raw)
    raw.unlink()
    if name == "R1":
        trembling = jitter.rms_px(scratch / "R1-ours.mp4", film, folder)
        lines.append(Line("R1 jitter of a slow move", trembling, "<=", 0.08, "px RMS"))
    return lines


def _command(runner: str, name: str, quick: bool, source: Path, out: Path, *more: str) -> list[str]:
    flag = "1" if quick else "0"
    return [sys.executable, "-m", f"bench_jobs.{runner}", name, flag, str(source), str(out), *more]


def _lines(job: spec.Film, costs: dict[str, list[measuring.Cost]], scratch: Path, raw: Path) -> list[Line]:
    def middle(runner: str, what: str) -> float:
        return statistics.median(getattr(cost, what) for cost in costs[runner])

    def wall(runner: str) -> float:
        return middle(runner, "wall_s")

    faster, of_limit, of_ffmpeg = GOALS[job.name]
    ours, limit = (scratch / f"{job.name}-{runner}.mp4" for runner in ("ours", "x264_limit"))
    close = likeness.luma_ssim(ours, raw, job), likeness.luma_ssim(limit, raw, job)
    walls = "; ".join(f"{one} {wall(one):.1f} s, CPU {middle(one, 'cpu_s'):.1f} s" for one in _RUNNERS)
    memory = middle("ours", "peak_mb"), middle("moviepy_peer", "peak_mb")
    size = likeness.picture_bytes(ours) / likeness.picture_bytes(limit)
    name = job.name
    return [
        Line(
            f"{name} against MoviePy 2.2.1",
            wall("moviepy_peer") / wall("ours"),
            ">=",
            faster,
            "times as fast",
            walls,
        ),
        Line(
            f"{name} against x264 veryfast on ready frames",
            wall("ours") / wall("x264_limit"),
            "<=",
            of_limit,
            "of its time",
        ),
        Line(
            f"{name} against one ffmpeg graph",
            wall("ours") / wall("ffmpeg_peer"),
            "<=",
            of_ffmpeg,
            "of its time",
        ),
        Line(
            f"{name} likeness lost to x264 veryfast",
            close[1] - close[0],
            "<=",
            0.003,
            "SSIM",
            f"{close[0]:.4f}, {close[1]:.4f}",
        ),
        Line(f"{name} size against x264 veryfast", size, "<=", 1.12, "of its bytes"),
        Line(
            f"{name} peak memory against MoviePy",
            memory[0] / memory[1],
            "<=",
            0.7,
            "of it",
            f"{memory[0]:.0f} MB",
        ),
    ]
