"""Files as cameras, phones and programs write them: four corners, or a tone of known pitch and level."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.render import MediaFile
from nemo_notebook.studio.render.clips import Clip
from nemo_notebook.studio.render.parts import Shot
from nemo_notebook.studio.render.pictures import picture_for
from nemo_notebook.studio.render.planes import Planes, new_planes

from . import given

Pixels = NDArray[np.uint8]
WHITE: given.RGB = (235, 235, 235)
CORNERS = (given.RED, given.GREEN, given.BLUE, WHITE)
"""Top left, top right, bottom left, bottom right."""
SIZE = (96, 64)


def corners(size: tuple[int, int] = SIZE, colors: Sequence[given.RGB] = CORNERS) -> Pixels:
    width, height = size
    pixels = np.empty((height, width, 3), np.uint8)
    for index, color in enumerate(colors):
        top, left = index // 2 * (height // 2), index % 2 * (width // 2)
        pixels[top : top + height - height // 2, left : left + width - width // 2] = color
    return pixels


def with_hole(size: tuple[int, int] = SIZE) -> Pixels:
    """Blue on the right half, see-through (of a red that must not be seen) on the left."""
    rgba = np.full((size[1], size[0], 4), (*given.BLUE, 255), np.uint8)
    rgba[:, : size[0] // 2] = (*given.RED, 0)
    return rgba


def movie(
    path: Path,
    pictures: Iterable[Pixels | av.VideoFrame],
    codec: str = "libx264",
    pixels: str = "yuv420p",
    *,
    rate: int = 10,
    options: dict[str, str] | None = None,
    container: dict[str, str] | None = None,
    **settings: Any,
) -> Path:
    """Write a film of RGB or RGBA pictures, or of frames made ready, one tenth of a second each."""
    with av.open(str(path), "w", container_options=container or {}) as out:
        stream: Any = out.add_stream(codec, rate=rate, options=options or {})
        for name, value in settings.items():
            setattr(stream.codec_context, name, value)
        for count, picture in enumerate(pictures):
            frame = picture if isinstance(picture, av.VideoFrame) else _frame(picture, pixels)
            if count == 0:
                stream.width, stream.height, stream.pix_fmt = frame.width, frame.height, frame.format.name
            frame.pts, frame.time_base = count, Fraction(1, rate)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path


def _frame(pixels: Pixels, form: str) -> Any:
    frame = av.VideoFrame.from_ndarray(pixels, "rgba" if pixels.shape[2] == 4 else "rgb24")
    return frame.reformat(format=form)


def tones(path: Path, streams: Sequence[tuple[float, str, int]], codec: str, **stream_settings: Any) -> Path:
    """Write half a second of sound at a level of 0.3.

    Args:
        path: the file.
        streams: (pitch in Hz, layout, sampling rate in Hz); the last one is marked as the one to play.
        codec: of all of them.
        stream_settings: set on each stream.
    """
    with av.open(str(path), "w") as out:
        tracks = [out.add_stream(codec, rate=rate, layout=layout) for _, layout, rate in streams]
        for track in tracks:
            track.disposition = av.stream.Disposition.default if track is tracks[-1] else 0  # type: ignore[assignment]
            for name, value in stream_settings.items():
                setattr(track, name, value)
        for track, (pitch_hz, layout, rate_hz) in zip(tracks, streams, strict=True):
            _sing(out, track, pitch_hz, layout, rate_hz)
    return path


def _sing(out: Any, track: Any, pitch_hz: float, layout: str, rate_hz: int) -> None:
    wave = (0.3 * np.sin(2 * np.pi * pitch_hz / rate_hz * np.arange(rate_hz // 2))).astype(np.float32)
    channels = av.AudioLayout(layout).nb_channels
    frame = av.AudioFrame.from_ndarray(np.repeat(wave, channels)[None], format="flt", layout=layout)
    frame.sample_rate, frame.pts = rate_hz, 0
    cut = av.AudioResampler(
        format=track.codec_context.format,
        layout=layout,
        rate=rate_hz,
        frame_size=track.codec_context.frame_size or 1024,
    )
    for piece in [*cut.resample(frame), *cut.resample(None)]:
        out.mux(track.encode(piece))
    out.mux(track.encode(None))


_UPRIGHT = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)


def turn_in_header(path: Path, a: int, b: int, c: int, d: int) -> Path:
    """Note in an MP4 that its picture is to be turned: (x, y) is shown at (ax + cy, bx + dy)."""
    whole = path.read_bytes()
    at = whole.index(_UPRIGHT, whole.index(b"tkhd"))
    matrix = struct.pack(">9i", a << 16, b << 16, 0, c << 16, d << 16, 0, 0, 0, 1 << 30)
    path.write_bytes(whole[:at] + matrix + whole[at + len(matrix) :])
    return path


def painted(media: MediaFile, moment_ms: float = 0, canvas: tuple[int, int] | None = None) -> Planes:
    """Paint a picture or a moment of a film on a canvas of its own size, or another."""
    canvas = canvas or (media.width & ~1, media.height & ~1)
    shot = Shot(source=media, start_ms=0, end_ms=60_000)
    picture = Clip(shot, media, canvas) if media.kind == "video" else picture_for(shot, canvas)
    target = new_planes(*canvas)
    picture.paint(moment_ms, target)
    picture.close()
    return target


def color_at(planes: Planes, across: float, down: float) -> tuple[float, float, float]:
    """Return the RGB seen at a place, both 0..1, out of BT.709 limited-range planes."""
    height, width = planes.u.shape
    row, column = int(down * height), int(across * width)
    y = (float(planes.y[2 * row, 2 * column]) - 16) / 219
    u, v = ((float(plane[row, column]) - 128) / 224 for plane in (planes.u, planes.v))
    return (
        255 * (y + 1.5748 * v),
        255 * (y - 0.187324 * u - 0.468124 * v),
        255 * (y + 1.8556 * u),
    )


def corner_names(planes: Planes) -> str:
    """Return which colours are seen in the four corners: "RGBW" where all is upright."""
    seen = [np.array(color_at(planes, x, y)) for y in (0.25, 0.75) for x in (0.25, 0.75)]
    near = [[float(np.abs(one - np.array(color)).max()) for color in CORNERS] for one in seen]
    return "".join("RGBW"[int(np.argmin(one))] if min(one) < 12 else "?" for one in near)
