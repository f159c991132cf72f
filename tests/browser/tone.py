"""A film to look at in a browser: a moving picture and a tone, made on the spot."""

from __future__ import annotations

import io

import av
import numpy as np

FPS, RATE = 30, 48_000


def tone_film(*, seconds: int, width: int, height: int) -> bytes:
    """Return an MP4 of H.264 and AAC."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as film:
        video = film.add_stream("libx264", rate=FPS)
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        audio = film.add_stream("aac", rate=RATE, layout="mono")
        for number in range(seconds * FPS):
            film.mux(video.encode(_frame(number, width, height)))
        film.mux(video.encode(None))
        for first in range(0, seconds * RATE, 1024):
            film.mux(audio.encode(_sound(first)))
        film.mux(audio.encode(None))
    return out.getvalue()


def _frame(number: int, width: int, height: int) -> av.VideoFrame:
    across = (np.arange(width) * 3 + number * 5) % 256
    picture = np.stack([np.tile(across, (height, 1)), np.full((height, width), number % 256)], axis=-1)
    pixels = np.concatenate([picture, np.full((height, width, 1), 90)], axis=-1).astype(np.uint8)
    frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
    frame.pts = number
    return frame


def _sound(first: int) -> av.AudioFrame:
    moments = np.arange(first, first + 1024) / RATE
    wave = np.sin(2 * np.pi * 440 * moments) * (0.2 + 0.8 * (moments % 1))
    frame = av.AudioFrame.from_ndarray(wave.astype(np.float32)[None, :], format="fltp", layout="mono")
    frame.sample_rate, frame.pts = RATE, first
    return frame
