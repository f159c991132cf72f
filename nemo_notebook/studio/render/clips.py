"""Moving pictures that were given, on the canvas: films and animated GIF and WebP."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from typing import Any, Final, Protocol

from av.video.reformatter import VideoReformatter

from nemo_notebook.studio.render.animations import AnimationReader
from nemo_notebook.studio.render.darkroom import Darkroom, has_alpha, rgba_of
from nemo_notebook.studio.render.film_reading import FilmReader
from nemo_notebook.studio.render.fitting import fit_planes
from nemo_notebook.studio.render.grades import apply_grade
from nemo_notebook.studio.render.media import MediaError, MediaFile, is_picture
from nemo_notebook.studio.render.parts import Shot
from nemo_notebook.studio.render.photos import RGB, ground_of
from nemo_notebook.studio.render.planes import Planes, copy_planes

_LOOKED_AT: Final = 48
"""Frames in which something must be seen, or a film counts as opaque."""


class Reader(Protocol):
    """Gives the frame of a moment; cheapest when moments go forward."""

    def at(self, moment_s: float) -> Any:
        """Return the frame seen at a moment of the source; the same object while it is the same frame."""

    def frames(self) -> Iterator[Any]:
        """Yield the frames from the first on, if none was asked for before."""

    def close(self) -> None:
        """Let the file go."""


def _reader(media: MediaFile) -> Reader:
    try:
        return AnimationReader(media) if is_picture(media.path) else FilmReader(media)
    except OSError as problem:
        raise MediaError(f"{media.name} cannot be read: {problem.strerror}.") from problem


def _ground(media: MediaFile) -> RGB | None:
    """Choose what lies behind a transparent film: by the first frame in which something is seen."""
    with closing(_reader(media)) as reader:
        grounds = (
            ground_of(rgba_of(frame, VideoReformatter())) for frame in islice(reader.frames(), _LOOKED_AT)
        )
        return next((one for one in grounds if one), None)


class Clip:
    """A film or animation on the canvas. Belongs to one thread at a time."""

    def __init__(self, shot: Shot, media: MediaFile, canvas: tuple[int, int]) -> None:
        self._shot, self._media, self._canvas = shot, media, canvas
        self._reader = _reader(media)
        see_through = has_alpha(self._reader.at(0.0))
        self._darkroom = Darkroom(canvas, _ground(media) if see_through else None)
        self._frame: Any = None
        self._planes: Planes | None = None

    def paint(self, shot_ms: float, target: Planes) -> None:
        """Draw the frame of a moment of the shot; beyond the trim its last frame is held."""
        moment_ms = self._shot.source_ms(shot_ms)
        if self._shot.out_ms is not None:
            moment_ms = min(moment_ms, self._shot.out_ms - 1)
        frame = self._reader.at(moment_ms / 1000)
        if frame is not self._frame or self._planes is None:
            self._frame, self._planes = frame, self._fitted(frame)
        copy_planes(self._planes, target)

    def _fitted(self, frame: Any) -> Planes:
        upright = self._darkroom.develop(frame)
        size = (self._media.width, self._media.height)
        fitted = fit_planes(upright, size, self._canvas, self._shot.fit)
        if self._shot.tone:
            fitted = Planes(*(plane.copy() for plane in fitted))  # the decoder may still need its own frame
            apply_grade(self._shot.tone, fitted)
        return fitted

    def close(self) -> None:
        """Let the file go."""
        self._reader.close()
