"""Moving pictures that were given: the frame of a moment, found by time and not by number.

Films come from PyAV, animated GIF and WebP from Pillow (FFmpeg reads no animated WebP).
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, Final, Protocol

import av
import numpy as np
from av.video.reformatter import VideoReformatter

from nemo_notebook.studio.render.fitting import fit_planes
from nemo_notebook.studio.render.grades import apply_grade
from nemo_notebook.studio.render.media import (
    MediaError,
    MediaFile,
    frame_lengths_ms,
    open_film,
    open_picture,
    picture_stream,
)
from nemo_notebook.studio.render.planes import Planes, copy_planes, from_frame
from nemo_notebook.studio.render.stills import flat_pixels
from nemo_notebook.studio.render.timeline import Shot

_TICK_S: Final = 0.0005  # half a millisecond: times in files are rounded
_SKIP_S: Final = 2.0  # further ahead than this, seeking beats decoding on
_MARGIN_S: Final = 0.05


class Reader(Protocol):
    """Gives the frame of a moment; cheapest when moments go forward."""

    def at(self, moment_s: float) -> Any:
        """Return the frame seen at a moment of the source; the same object while it is the same frame."""

    def close(self) -> None:
        """Let the file go."""


class Clip:
    """A film or animation on the canvas. Belongs to one thread at a time."""

    def __init__(self, shot: Shot, media: MediaFile, canvas: tuple[int, int]) -> None:
        self._shot, self._media, self._canvas = shot, media, canvas
        animated = media.path.suffix.lower() in (".gif", ".webp") or media.name.lower().endswith(
            (".gif", ".webp")
        )
        self._reader: Reader = AnimationReader(media) if animated else FilmReader(media)
        self._reformatter = VideoReformatter()
        self._frame: Any = None
        self._planes: Planes | None = None

    def paint(self, shot_ms: float, target: Planes) -> None:
        """Draw the frame of a moment of the shot; beyond the trim its last frame is held."""
        moment_ms = shot_ms + self._shot.in_ms
        if self._shot.out_ms is not None:
            moment_ms = min(moment_ms, self._shot.out_ms - 1)
        frame = self._reader.at(moment_ms / 1000)
        if frame is not self._frame or self._planes is None:
            self._frame, self._planes = frame, self._fitted(frame)
        copy_planes(self._planes, target)

    def _fitted(self, frame: Any) -> Planes:
        upright = _turned(from_frame(frame, self._reformatter), frame.rotation)
        size = (self._media.width, self._media.height)
        fitted = fit_planes(upright, size, self._canvas, self._shot.fit)
        if self._shot.tone:
            fitted = Planes(*(plane.copy() for plane in fitted))  # the decoder may still need its own frame
            apply_grade(self._shot.tone, fitted)
        return fitted

    def close(self) -> None:
        """Let the file go."""
        self._reader.close()


def _turned(planes: Planes, rotation: int) -> Planes:
    """Turn counter-clockwise by the multiple of 90° a phone has noted."""
    quarters = round(rotation / 90) % 4
    return (
        Planes(*(np.ascontiguousarray(np.rot90(plane, quarters)) for plane in planes)) if quarters else planes
    )


class FilmReader:
    """Decodes a film forward and seeks where that is shorter."""

    def __init__(self, media: MediaFile) -> None:
        self._name = media.name
        self._open = ExitStack()
        self._container = self._open.enter_context(open_film(media.path, media.name))
        stream = picture_stream(self._container)
        if stream is None:
            self._open.close()
            raise MediaError(f"{media.name} holds no pictures that can be played.")
        self._stream = stream
        self._stream.codec_context.thread_count = 1  # frames are composed in several threads already
        self._zero_s = (self._container.start_time or 0) / av.time_base
        self._frames = self._container.decode(stream)
        self._shown: Any = None
        self._next: Any = self._decode()

    def at(self, moment_s: float) -> Any:
        """Return the frame seen at a moment: before the film its first one, after the film its last."""
        if self._must_seek(moment_s):
            self._seek(moment_s)
        while self._next is not None and (
            self._shown is None or self._time_s(self._next) <= moment_s + _TICK_S
        ):
            self._shown, self._next = self._next, self._decode()
        if self._shown is None:
            raise MediaError(f"{self._name} holds no picture that can be decoded.")
        return self._shown

    def _time_s(self, frame: Any) -> float:
        return (frame.time or 0.0) - self._zero_s

    def _must_seek(self, moment_s: float) -> bool:
        behind = self._shown is not None and self._time_s(self._shown) > moment_s + _MARGIN_S
        ahead = self._next is not None and moment_s - self._time_s(self._next) > _SKIP_S
        return behind or ahead

    def _seek(self, moment_s: float) -> None:
        """Go to the last key frame before a moment; a file that cannot seek is read on or from its start."""
        target = int((moment_s + self._zero_s) / self._stream.time_base)
        try:
            self._container.seek(target, stream=self._stream)
        except av.error.FFmpegError:
            self._container.seek(0)
        self._frames = self._container.decode(self._stream)
        self._shown, self._next = None, self._decode()

    def _decode(self) -> Any:
        """Return the next frame that can be decoded, None at the end or where the file breaks off."""
        try:
            return next(self._frames, None)
        except av.error.FFmpegError:
            return None

    def close(self) -> None:
        """Let the file go."""
        self._open.close()


class AnimationReader:
    """Plays an animated picture over and over."""

    def __init__(self, media: MediaFile) -> None:
        self._media = media
        self._open = ExitStack()
        self._picture = self._open.enter_context(open_picture(media.path, media.name))
        lengths = np.cumsum(frame_lengths_ms(self._picture))
        self._ends_ms, self._total_ms = lengths, int(lengths[-1])
        self._index, self._frame = -1, None

    def at(self, moment_s: float) -> Any:
        """Return the frame seen at a moment; after the last comes the first."""
        moment_ms = (moment_s * 1000 + _TICK_S * 1000) % self._total_ms
        index = int(np.searchsorted(self._ends_ms, moment_ms, side="right"))
        if index != self._index:
            self._index, self._frame = index, self._read(index)
        return self._frame

    def _read(self, index: int) -> Any:
        try:
            self._picture.seek(index)
            pixels = flat_pixels(self._picture)
        except (OSError, EOFError, ValueError, SyntaxError) as problem:
            raise MediaError(f"{self._media.name} is damaged or cut off.") from problem
        return av.VideoFrame.from_ndarray(pixels, "rgb24")

    def close(self) -> None:
        """Let the file go."""
        self._open.close()
