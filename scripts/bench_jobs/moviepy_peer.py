"""MoviePy 2.2.1 as its documentation shows it. Usage: moviepy_peer JOB QUICK ASSETS OUT"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
from moviepy import (
    AudioFileClip,
    CompositeVideoClip,
    ImageClip,
    TextClip,
    VideoFileClip,
    afx,
    vfx,
)
from PIL import Image

from bench_jobs import letters, spec


def main() -> None:
    job = spec.film(sys.argv[1], quick=sys.argv[2] == "1")
    assets, out = Path(sys.argv[3]), sys.argv[4]
    layers = [_photo(job, assets, index) for index in range(job.photos)] or [_clip(job, assets)]
    for text in job.texts():
        layers += _text(job, text)
    music = AudioFileClip(str(spec.music_path(assets))).subclipped(0, job.duration_s)
    music = music.with_effects([afx.MultiplyVolume(0.35), afx.AudioFadeIn(1), afx.AudioFadeOut(1)])
    film = (
        CompositeVideoClip(layers, size=(job.width, job.height))
        .with_duration(job.duration_s)
        .with_audio(music)
    )
    film.write_videofile(
        out,
        fps=spec.FPS,
        codec="libx264",
        audio_codec="aac",
        audio_bitrate="128k",
        preset="veryfast",
        threads=os.cpu_count(),
        ffmpeg_params=["-crf", str(spec.CRF), "-movflags", "+faststart"],
        logger=None,
        temp_audiofile=out + ".m4a",
    )


def _photo(job: spec.Film, assets: Path, index: int) -> Any:
    start_s, end_s = job.spans()[index]
    length_s = end_s - start_s
    image = Image.open(spec.photo_path(assets, index))
    scale = max(job.width / image.width, job.height / image.height)
    image = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)

    def zoom(moment_s: float) -> float:
        return spec.ZOOM[0] + (spec.ZOOM[1] - spec.ZOOM[0]) * min(1.0, moment_s / length_s)

    def place(moment_s: float) -> tuple[float, float]:
        travel = spec.PAN * (2 * moment_s / length_s - 1)
        width, height = image.width * zoom(moment_s), image.height * zoom(moment_s)
        across, down = spec.DIRECTIONS[index]
        return (job.width - width) / 2 * (1 + across * travel), (job.height - height) / 2 * (
            1 + down * travel
        )

    clip = ImageClip(np.asarray(image)).with_duration(length_s).resized(zoom).with_position(place)
    clip = clip.with_start(start_s)
    return clip.with_effects([vfx.CrossFadeIn(spec.FADE_S)]) if index else clip


def _clip(job: spec.Film, assets: Path) -> Any:
    clip = VideoFileClip(str(spec.clip_path(assets)), audio=False)
    return clip.subclipped(spec.CLIP_IN_S, spec.CLIP_IN_S + job.duration_s)


def _text(job: spec.Film, text: spec.Text) -> list[Any]:
    """White letters over a black copy, a shadow as TextClip can draw one."""
    layers = []
    offset = max(2, text.size_px // 24)
    for color, shift, opacity in (("black", offset, 0.7), ("white", 0, 1.0)):
        clip = TextClip(
            font=str(letters.FONT), text=text.words, font_size=text.size_px, color=color, margin=(8, 24)
        )
        left, top = (job.width - clip.w) // 2 + shift, int(job.height * text.height - clip.h / 2) + shift
        clip = (
            clip.with_start(text.start_s).with_duration(text.end_s - text.start_s).with_position((left, top))
        )
        fades = [vfx.CrossFadeIn(text.fade_s), vfx.CrossFadeOut(text.fade_s)]
        layers.append(clip.with_opacity(opacity).with_effects(fades))
    return layers


main()
