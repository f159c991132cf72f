"""Animated GIF and WebP: how long each picture is shown, and the picture of a moment, over and over.

Pillow decodes them, as FFmpeg reads no animated WebP.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any, Final

import av
import numpy as np
from PIL import Image

from nemo_notebook.studio.render.media import MediaError, MediaFile, open_picture
from nemo_notebook.studio.render.photos import read_colors

MAX_FRAMES: Final = 10_000
_SHORTEST_MS: Final = 20
_USUAL_MS: Final = 100  # as browsers do: under 20 ms means 100 ms
_ROUNDING_MS: Final = 0.5
_DAMAGED: Final = (OSError, EOFError, ValueError, SyntaxError, IndexError, TypeError)


def frame_lengths_ms(path: Path, picture: Image.Image) -> list[int]:
    """Return how long each picture of a file is shown, in ms, without decoding any.

    At most one more than `MAX_FRAMES` are counted.
    """
    shown = {"GIF": _gif_lengths_ms, "WEBP": _webp_lengths_ms}.get(picture.format or "")
    lengths = shown(path) if shown and getattr(picture, "is_animated", False) else []
    return [one if one >= _SHORTEST_MS else _USUAL_MS for one in lengths]


def _gif_lengths_ms(path: Path) -> list[int]:
    try:
        with av.open(str(path), format="gif") as container:
            packets = (packet for packet in container.demux(video=0) if packet.size)
            return [
                round((one.duration or 0) * one.time_base * 1000) for one in islice(packets, MAX_FRAMES + 1)
            ]
    except av.error.FFmpegError:
        return []


def _webp_lengths_ms(path: Path) -> list[int]:
    """Read the lengths in its ANMF chunks (RFC 9649, section 2.7.1.1)."""
    lengths: list[int] = []
    with path.open("rb") as file:
        file.seek(12)
        while len(lengths) <= MAX_FRAMES and len(head := file.read(8)) == 8:
            size_bytes = int.from_bytes(head[4:], "little")
            begin = file.tell()
            if head[:4] == b"ANMF":
                lengths.append(int.from_bytes(file.read(16)[12:15], "little"))
            file.seek(begin + size_bytes + size_bytes % 2)
    return lengths


class AnimationReader:
    """Plays an animated picture over and over; a damaged part of it is passed over."""

    def __init__(self, media: MediaFile) -> None:
        self._name = media.name
        self._open = ExitStack()
        self._picture = self._open.enter_context(open_picture(media.path, media.name))
        self._ends_ms = np.cumsum(frame_lengths_ms(media.path, self._picture) or [_USUAL_MS])
        self._last = len(self._ends_ms) - 1
        self._index, self._frame = -1, None

    def at(self, moment_s: float) -> Any:
        """Return the frame seen at a moment; after the last comes the first."""
        moment_ms = (moment_s * 1000 + _ROUNDING_MS) % int(self._ends_ms[-1])
        index = int(np.searchsorted(self._ends_ms, moment_ms, side="right"))
        if index != self._index:
            self._index, self._frame = index, self._read(index)
        return self._frame

    def near(self, moment_s: float) -> Any:
        """Return the frame of a moment, which is always quick to reach."""
        return self.at(moment_s)

    def frames(self) -> Iterator[Any]:
        """Yield the frames from the first on."""
        for index in range(self._last + 1):
            yield self._read(index)

    def _read(self, index: int) -> Any:
        index = min(index, self._last)
        try:
            self._picture.seek(index)
            pixels = read_colors(self._picture)
        except _DAMAGED as problem:
            if index == 0:
                raise MediaError(f"{self._name} is damaged or cut off.") from problem
            self._last = min(index - 1, self._last_good())
            return self._read(self._last)
        return av.VideoFrame.from_ndarray(pixels, "rgba" if pixels.shape[2] == 4 else "rgb24")

    def _last_good(self) -> int:
        for index in range(self._last + 1):
            try:
                self._picture.seek(index)
                self._picture.load()
            except _DAMAGED:
                return max(0, index - 1)
        return self._last

    def close(self) -> None:
        """Let the file go."""
        self._open.close()
