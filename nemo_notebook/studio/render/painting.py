"""A frame of the film: pictures and words of one moment, laid over each other in painter's order.

Each thread has a painter of its own; what never changes is made once and shared through the gallery.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from nemo_notebook.studio.render.effects import apply_effects
from nemo_notebook.studio.render.lettering import Lettering
from nemo_notebook.studio.render.machine import return_memory
from nemo_notebook.studio.render.parts import Shot, Words
from nemo_notebook.studio.render.pictures import Picture, is_shared, picture_for
from nemo_notebook.studio.render.planes import Planes, fill_black, mix_planes, new_planes
from nemo_notebook.studio.render.timeline import Timeline
from nemo_notebook.studio.render.transitions import join


@dataclass(slots=True)
class _Slot:
    lock: threading.Lock = field(default_factory=threading.Lock)
    thing: Any = None


class Gallery:
    """Photos and texts that all painters share, each made when it is first seen."""

    def __init__(self, timeline: Timeline) -> None:
        self.canvas = (timeline.width, timeline.height)
        self._language = timeline.language
        self._lock = threading.Lock()
        self._slots: dict[Shot | Words, _Slot] = {}

    def photo(self, shot: Shot) -> Picture:
        """Return the photo of a shot."""
        made: Picture = self._once(shot, lambda: picture_for(shot, self.canvas))
        return made

    def lettering(self, words: Words) -> Lettering:
        """Return a text, drawn."""
        made: Lettering = self._once(words, lambda: Lettering(words, self.canvas, self._language))
        return made

    def _once(self, key: Shot | Words, make: Callable[[], Any]) -> Any:
        with self._lock:
            slot = self._slots.setdefault(key, _Slot())
        with slot.lock:
            if slot.thing is None:
                slot.thing = make()
            return slot.thing

    def forget_before(self, moment_ms: float) -> None:
        """Let go of what ends before a moment that every painter has passed."""
        with self._lock:
            for key in [one for one in self._slots if one.end_ms <= moment_ms]:
                del self._slots[key]


class Painter:
    """Paints frames, cheapest in the order of time. Belongs to one thread at a time."""

    def __init__(self, timeline: Timeline, gallery: Gallery) -> None:
        self._timeline, self._gallery = timeline, gallery
        self._spare = new_planes(timeline.width, timeline.height)
        self._open: dict[Shot, Picture] = {}

    def paint(self, frame: int, target: Planes) -> None:
        """Paint a frame; overwrites all of `target`.

        Raises:
            MediaError: when a file cannot be read.
        """
        self._let_go(self._timeline.moment_ms(frame))
        seen = self._timeline.visible(frame)
        if not seen or isinstance(seen[0][0], Words) or seen[0][1] < 1:
            fill_black(target)
        for one, strength in seen:
            if isinstance(one, Words):
                self._gallery.lettering(one).paint(target, strength, self._timeline.elapsed_ms(one, frame))
            elif one.transition is None or strength >= 1:
                self._show(one, frame, target)
            else:
                self._show(one, frame, self._spare)
                join(one.transition, self._spare, target, strength)
        if (light := self._timeline.light(frame)) < 1:
            fill_black(self._spare)
            mix_planes(self._spare, target, 1 - light)

    def _show(self, shot: Shot, frame: int, target: Planes) -> None:
        shot_ms = self._timeline.elapsed_ms(shot, frame)
        self._picture(shot).paint(shot_ms, target)
        if shot.effects:
            apply_effects(shot.effects, target, round(shot_ms * self._timeline.fps / 1000))

    def _picture(self, shot: Shot) -> Picture:
        if is_shared(shot):
            return self._gallery.photo(shot)
        if shot not in self._open:
            self._open[shot] = picture_for(shot, self._gallery.canvas)
        return self._open[shot]

    def _let_go(self, moment_ms: float) -> None:
        over = [one for one in self._open if not one.start_ms <= moment_ms < one.end_ms]
        for shot in over:
            self._open.pop(shot).close()
        if over:
            return_memory()  # a decoder and its frames hold each other: 50 MB a clip at 1080p

    def close(self) -> None:
        """Let all files go."""
        for picture in self._open.values():
            picture.close()
        self._open.clear()
