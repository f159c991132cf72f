"""One ffmpeg filter graph with zoompan, xfade and overlay. Usage: ffmpeg_peer JOB QUICK ASSETS OUT"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import imageio_ffmpeg
from PIL import Image

from bench_jobs import letters, spec


def main() -> None:
    job = spec.film(sys.argv[1], quick=sys.argv[2] == "1")
    assets, out = Path(sys.argv[3]), Path(sys.argv[4])
    inputs, graph = _photos(job, assets) if job.photos else _clip(job, assets)
    picture = _cross_faded(job, graph) if job.photos else "v0"
    for index, text in enumerate(job.texts()):
        picture = _texted(job, text, index, picture, (inputs, graph), out)
    inputs.append(["-i", str(spec.music_path(assets))])
    fade_out_s = job.duration_s - 1
    fades = f"afade=in:d=1,afade=out:d=1:st={fade_out_s}"
    sound = f"[{len(inputs) - 1}:a]atrim=0:{job.duration_s},volume=0.35,{fades}[a]"
    threads = str(os.cpu_count())
    tags = [part for key in ("space", "_primaries", "_trc") for part in (f"-color{key}", "bt709")]
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-v", "error", "-filter_complex_threads", threads]
    command += [part for one in inputs for part in one]
    command += ["-filter_complex", ";".join([*graph, sound]), "-map", f"[{picture}]", "-map", "[a]"]
    command += ["-t", str(job.duration_s), "-r", str(spec.FPS), "-c:v", "libx264", "-preset", "veryfast"]
    command += [
        "-crf",
        str(spec.CRF),
        "-threads",
        threads,
        "-pix_fmt",
        "yuv420p",
        *tags,
        "-color_range",
        "tv",
    ]
    command += ["-c:a", "aac", "-b:a", "128k", "-movflags", "+faststart", str(out)]
    sys.exit(subprocess.run(command).returncode)


def _photos(job: spec.Film, assets: Path) -> tuple[list[list[str]], list[str]]:
    inputs, graph = [], []
    for index, (start_s, end_s) in enumerate(job.spans()):
        path = spec.photo_path(assets, index)
        inputs.append(["-i", str(path)])
        graph.append(_zoomed(job, index, round((end_s - start_s) * spec.FPS), Image.open(path).size))
    return inputs, graph


def _zoomed(job: spec.Film, index: int, frames: int, size: tuple[int, int]) -> str:
    """zoompan keeps its input's shape: the photo is padded to the film's, and the zoom counted from there."""
    (width, height), (out_w, out_h) = size, (job.width, job.height)
    wide = width * out_h > height * out_w
    padded_w, padded_h = (width, width * out_h // out_w) if wide else (height * out_w // out_h, height)
    scale = (
        f"({max(out_w / width, out_h / height)}*({spec.ZOOM[0]}+{spec.ZOOM[1] - spec.ZOOM[0]}*on/{frames}))"
    )
    travel = f"({spec.PAN}*(2*on/{frames}-1))"
    across, down = spec.DIRECTIONS[index]
    x = f"{padded_w / 2}+({across})*{travel}*({width}-{out_w}/{scale})/2-{out_w}/{scale}/2"
    y = f"{padded_h / 2}+({down})*{travel}*({height}-{out_h}/{scale})/2-{out_h}/{scale}/2"
    return (
        f"[{index}:v]format=yuvj444p,pad={padded_w}:{padded_h}:(ow-iw)/2:(oh-ih)/2,"
        f"zoompan=z='{padded_w}*{scale}/{out_w}':x='{x}':y='{y}':d={frames}:s={out_w}x{out_h}:fps={spec.FPS},"
        "scale=in_color_matrix=bt601:in_range=pc:out_color_matrix=bt709:out_range=tv,format=yuv420p,"
        f"setsar=1,settb=1/{spec.FPS},setpts=N[v{index}]"
    )


def _clip(job: spec.Film, assets: Path) -> tuple[list[list[str]], list[str]]:
    start_s, length_s = str(spec.CLIP_IN_S), str(job.duration_s)
    return [["-ss", start_s, "-t", length_s, "-i", str(spec.clip_path(assets))]], ["[0:v]null[v0]"]


def _cross_faded(job: spec.Film, graph: list[str]) -> str:
    picture = "v0"
    for index in range(1, job.photos):
        offset_s = index * job.seconds_each
        graph.append(
            f"[{picture}][v{index}]xfade=transition=fade:duration={spec.FADE_S}:offset={offset_s}[x{index}]"
        )
        picture = f"x{index}"
    return picture


def _texted(
    job: spec.Film,
    text: spec.Text,
    index: int,
    below: str,
    growing: tuple[list[list[str]], list[str]],
    out: Path,
) -> str:
    inputs, graph = growing
    png = out.with_suffix(f".{index}.png")
    width, height = letters.draw(text, png)
    length_s = text.end_s - text.start_s
    number = len(inputs)
    inputs.append(["-loop", "1", "-framerate", str(spec.FPS), "-t", str(length_s), "-i", str(png)])
    graph.append(
        f"[{number}:v]format=rgba,fade=in:st=0:d={text.fade_s}:alpha=1,"
        f"fade=out:st={length_s - text.fade_s}:d={text.fade_s}:alpha=1,"
        "scale=out_color_matrix=bt709:out_range=tv,"
        f"format=yuva420p,setpts=PTS+{text.start_s}/TB[t{index}]"
    )
    left, top = (job.width - width) // 2, int(job.height * text.height - height / 2)
    during = f"between(t,{text.start_s},{text.end_s})"
    graph.append(
        f"[{below}][t{index}]overlay={left}:{top}:eof_action=pass:format=yuv420:enable='{during}'[o{index}]"
    )
    return f"o{index}"


main()
