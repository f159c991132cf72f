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
from nemo_notebook.studio.render.subjects import MIDDLE, Place, best_place, is_crop_small

_LOOKED_AT: Final = 48
"""Frames in which something must be seen, or a film counts as opaque."""


class Reader(Protocol):
    """Gives the frame of a moment; cheapest when moments go forward."""

    def at(self, moment_s: float) -> Any:
        """Return the frame seen at a moment of the source; the same object while it is the same frame."""

    def near(self, moment_s: float) -> Any:
        """Return a frame from about a moment that is quick to reach."""

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
        self._place = self._best_place() if shot.fit == "cover" else MIDDLE
        self._frame: Any = None
        self._planes: Planes | None = None

    def paint(self, shot_ms: float, target: Planes) -> None:
        """Draw the frame of a moment of the shot; beyond the trim it is held, or begins anew."""
        frame = self._reader.at(self._moment_ms(shot_ms) / 1000)
        if frame is not self._frame or self._planes is None:
            self._frame, self._planes = frame, self._fitted(frame)
        copy_planes(self._planes, target)

    def _best_place(self) -> Place:
        """Look at a frame about halfway through the shot: one place serves all, so that nothing jumps."""
        size = (self._media.width, self._media.height)
        if is_crop_small(size, self._canvas):
            return MIDDLE
        halfway = self._reader.near(self._moment_ms((self._shot.end_ms - self._shot.start_ms) / 2) / 1000)
        return best_place(self._darkroom.develop(halfway), size, self._canvas)

    def _moment_ms(self, shot_ms: float) -> float:
        shot, moment_ms = self._shot, self._shot.source_ms(shot_ms)
        end_ms = self._media.duration_ms if shot.out_ms is None else shot.out_ms
        if shot.loops and end_ms > shot.in_ms:
            return shot.in_ms + (moment_ms - shot.in_ms) % (end_ms - shot.in_ms)
        return moment_ms if shot.out_ms is None else min(moment_ms, shot.out_ms - 1)

    def _fitted(self, frame: Any) -> Planes:
        upright = self._darkroom.develop(frame)
        size = (self._media.width, self._media.height)
        fitted = fit_planes(upright, size, self._canvas, self._shot.fit, place=self._place)
        if self._shot.tone:
            fitted = Planes(*(plane.copy() for plane in fitted))  # the decoder may still need its own frame
            apply_grade(self._shot.tone, fitted)
        return fitted

    def close(self) -> None:
        """Let the file go."""
        self._reader.close()
