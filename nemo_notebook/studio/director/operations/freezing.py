"""The operation that lets a clip stand still for a while and then go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.reading import whole
from nemo_notebook.studio.director.composing.pictures import is_scene
from nemo_notebook.studio.director.drafts import (
    PICTURES,
    fresh_ids,
    meta,
    segments,
    span,
    speed_of,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import Length, Ms, Place
from nemo_notebook.studio.director.operations.clips import SplitPicture
from nemo_notebook.studio.director.operations.length import length_line
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import source_left_ms, with_span
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS, lay_end_to_end
from nemo_notebook.studio.director.words.phrases import no_such_picture, say, time_words

_FRAME_MS: Final = 40  # of a clip: no less is sure to hold a frame


@dataclass(frozen=True)
class FreezeFrame(Operation):
    """Let a clip stand still at a moment; the film gets longer by that time, and the clip goes on after it.

    Attributes:
        index: which picture, from 0.
        at_ms: where, from the beginning of that picture; at its end or beyond, its last frame is held.
        duration_ms: for how long, at least as long as a picture is.
    """

    index: Place
    at_ms: Ms
    duration_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with one picture more: the frame at that moment, held."""
        row = segments(draft, PICTURES)
        left = source_left_ms(row[self.index], shelf) if self.index < len(row) else None
        if left is None:
            return draft
        clip = row[self.index]
        at_ms = min(self.at_ms, int(clip["d"]))
        inside = SHORTEST_PICTURE_MS <= at_ms <= int(clip["d"]) - SHORTEST_PICTURE_MS
        cut = SplitPicture(self.index, at_ms).apply(draft, shelf) if inside else draft
        first = not inside and at_ms < SHORTEST_PICTURE_MS
        place, moment = self.index + (not first), span(clip)[0] + (0 if first else at_ms)
        pieces = segments(cut, PICTURES)
        frame = self._frame(clip, at_ms, left, fresh_ids(cut, PICTURES, 1)[0])
        if first:
            frame = with_meta(frame, transition=meta(clip).get("transition"))
            pieces[self.index] = with_meta(clip, transition=None)
        longer = with_span(cut, moment, self._held_ms)
        return with_segments(longer, PICTURES, lay_end_to_end([*pieces[:place], frame, *pieces[place:]]))

    def _frame(self, clip: Wire, at_ms: int, left: int, name: str) -> Wire:
        """The frame of a clip at a moment, as a picture of its own, without sound."""
        begin = whole(meta(clip).get("in")) or 0
        end = begin + min(left, max(_FRAME_MS, round(at_ms * speed_of(clip))))
        held = {"in": max(begin, end - _FRAME_MS), "out": end, "hold": True, "volume": 0.0}
        return with_meta({**clip, "id": name, "d": self._held_ms}, **held, transition=None)

    @property
    def _held_ms(self) -> int:
        return max(SHORTEST_PICTURE_MS, self.duration_ms)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """surf.mp4 stands still at 5 s for 2 s; Length: 12 s → 14 s."""
        picture = segments(before, PICTURES)[self.index]
        name = meta(picture).get("name") or say(language, "Clip", "片段")
        at, long = (time_words(ms, language) for ms in (min(self.at_ms, int(picture["d"])), self._held_ms))
        line = say(language, f"{name} stands still at {at} for {long}", f"{name} 在{at}处定格{long}")
        return f"{line}{say(language, '; ', '；')}{length_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """It is no clip, or there is none."""
        row = segments(draft, PICTURES)
        if self.index >= len(row):
            return say(language, *no_such_picture(self.index))
        if is_scene(row[self.index]):
            return say(language, "Only a clip can stand still; this scene is made.", "只有视频片段可以定格。")
        number = self.index + 1
        return say(
            language,
            f"Only a clip can stand still; a photo does: “picture {number} for 5 s”.",
            f"只有视频片段可以定格；照片可以说“第{number}张停5秒”。",
        )
