"""Small files as people give them: pictures, films, sounds; and drafts around them."""

from __future__ import annotations

import wave
from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from PIL import Image

RGB = tuple[int, int, int]
RED: RGB = (220, 30, 30)
GREEN: RGB = (30, 190, 60)
BLUE: RGB = (40, 60, 220)
GREY: RGB = (128, 128, 128)


def picture(path: Path, color: RGB = RED, size: tuple[int, int] = (96, 54), **saving: Any) -> Path:
    Image.new("RGB", size, color).save(path, **saving)
    return path


def animation(path: Path, colors: Sequence[RGB], lengths_ms: Sequence[int]) -> Path:
    first, *others = [Image.new("RGB", (96, 54), color) for color in colors]
    first.save(path, save_all=True, append_images=others, duration=list(lengths_ms), loop=0)
    return path


def film(
    path: Path,
    frames: Iterable[tuple[float, RGB]],
    *,
    codec: str = "libx264",
    size: tuple[int, int] = (96, 54),
    pixels: str = "yuv420p",
    sound: str | None = None,
) -> Path:
    """Write a film of plain frames, each shown from its own moment in s on."""
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=30)
        stream.width, stream.height, stream.pix_fmt = *size, pixels
        stream.codec_context.time_base = Fraction(1, 1000)
        track = container.add_stream(sound, rate=48_000, layout="stereo") if sound else None
        for moment_s, color in frames:
            array = np.full((size[1], size[0], 3), color, np.uint8)
            frame = av.VideoFrame.from_ndarray(array, format="rgb24")
            frame.pts, frame.time_base = round(moment_s * 1000), Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
        if track is not None:
            _beep(container, track)
    return path


def sound(path: Path, codec: str, *, form: str | None = None) -> Path:
    with av.open(str(path), "w", format=form) as container:
        _beep(container, container.add_stream(codec, rate=48_000, layout="stereo"))
    return path


def _beep(container: Any, track: Any) -> None:
    tone = np.sin(np.arange(24_000) * 0.05).astype(np.float32) * 0.3
    frame = av.AudioFrame.from_ndarray(np.stack([tone, tone]), format="fltp", layout="stereo")
    frame.sample_rate, frame.pts = 48_000, 0
    resampler = av.AudioResampler(
        format=track.codec_context.format,
        layout="stereo",
        rate=48_000,
        frame_size=track.codec_context.frame_size or 1024,
    )
    for piece in [*resampler.resample(frame), *resampler.resample(None)]:
        container.mux(track.encode(piece))
    container.mux(track.encode(None))


def beep(path: Path, length_s: float = 1.0) -> Path:
    tone = (np.sin(np.arange(round(48_000 * length_s)) * 0.05) * 9000).astype("<i2")
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(48_000)
        out.writeframes(tone.tobytes())
    return path


def segment(start_ms: int, length_ms: int, src: str, **meta: Any) -> dict[str, Any]:
    return {"s": start_ms, "d": length_ms, "m": {"src": src, **meta}}


def words(
    text: str, style: str = "title", start_ms: int = 0, length_ms: int = 1000, **meta: Any
) -> dict[str, Any]:
    return {"s": start_ms, "d": length_ms, "m": {"text": text, "style": style, **meta}}


def draft(
    *tracks: tuple[int, list[dict[str, Any]]],
    length_ms: int = 1000,
    size: tuple[int, int] = (96, 54),
    fps: float = 30,
) -> dict[str, Any]:
    meta = {"width": size[0], "height": size[1], "fps": fps}
    return {"d": length_ms, "m": meta, "t": [{"tt": kind, "sg": segments} for kind, segments in tracks]}
