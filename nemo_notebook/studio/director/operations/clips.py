"""Operations on one clip or picture: another stretch of it, two pieces, once more, another speed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from nemo_notebook.models.draft import seconds
from nemo_notebook.models.reading import whole
from nemo_notebook.studio.director.composing.pictures import dissolving, is_scene
from nemo_notebook.studio.director.drafts import (
    MAX_SPEED,
    MIN_SPEED,
    PICTURES,
    fresh_ids,
    length_ms,
    meta,
    segments,
    span,
    speed_of,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import Length, Ms, Place, Places
from nemo_notebook.studio.director.operations.length import fitted_in_place, length_line
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import show_for, source_left_ms, with_span
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS, lay_end_to_end
from nemo_notebook.studio.director.words.phrases import no_such_picture, ordinal, say, span_words

Speed = Annotated[float, Field(ge=MIN_SPEED, le=MAX_SPEED)]


@dataclass(frozen=True)
class TrimClip(Operation):
    """Show another stretch of an uploaded clip; the film gets shorter or longer by the difference.

    Attributes:
        index: which picture, from 0.
        in_ms, out_ms: on the clip's own clock; what lies beyond its end is not there.
    """

    index: Place
    in_ms: Ms
    out_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with the clip trimmed."""
        pictures = segments(draft, PICTURES)
        if self.index >= len(pictures):
            return draft
        begun = with_meta(pictures[self.index], **{"in": self.in_ms})
        left = source_left_ms(begun, shelf)
        if left is None:
            return draft
        length = min(self.out_ms - self.in_ms, left)
        shown_ms = round(length / speed_of(begun))
        if length < 1 or shown_ms < 1:
            return draft
        trimmed = with_meta({**begun, "d": shown_ms}, out=self.in_ms + length)
        return draft if trimmed == pictures[self.index] else fitted_in_place(draft, self.index, trimmed)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """clip.mp4: 0-12s → 3-8s."""
        old, new = (segments(one, PICTURES)[self.index] for one in (before, after))
        name = meta(old).get("name") or say(language, "Clip", "片段")
        line = f"{name}: {_source_span(old)} → {_source_span(new)}"
        if length_ms(before) == length_ms(after):
            return line
        return f"{line}{say(language, '; ', '；')}{length_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """It is trimmed like that already, it is no clip or not that long, or there is none."""
        pictures = segments(draft, PICTURES)
        if self.index >= len(pictures):
            return say(language, *no_such_picture(self.index))
        if "in" in meta(pictures[self.index]) and self.in_ms < self.out_ms:
            return say(language, "The clip is trimmed like that already.", "片段已经是这样裁剪的了。")
        return say(language, "There is no such stretch of a clip to show.", "没有这样一段可以裁剪的视频。")


@dataclass(frozen=True)
class SplitPicture(Operation):
    """Cut one picture in two, so that each piece can be changed by itself; nothing looks different yet.

    Attributes:
        index: which picture, from 0.
        at_ms: where, from the beginning of that picture.
    """

    index: Place
    at_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with one picture more; a piece is never shorter than 0.2 s."""
        pictures = segments(draft, PICTURES)
        if self.index >= len(pictures) or not self._fits(pictures[self.index]):
            return draft
        first = show_for(pictures[self.index], self.at_ms, shelf)
        row = [*pictures[: self.index], first, self._rest(draft, shelf), *pictures[self.index + 1 :]]
        return with_segments(draft, PICTURES, lay_end_to_end(row))

    def _fits(self, picture: Wire) -> bool:
        return SHORTEST_PICTURE_MS <= self.at_ms <= int(picture["d"]) - SHORTEST_PICTURE_MS

    def _rest(self, draft: Wire, shelf: Shelf) -> Wire:
        """The second piece: it begins where the first one ends, without a transition between them."""
        whole_one = segments(draft, PICTURES)[self.index]
        name = fresh_ids(draft, PICTURES, 1)[0]
        rest = with_meta({**whole_one, "id": name, "d": whole_one["d"] - self.at_ms}, transition=None)
        left = source_left_ms(whole_one, shelf)
        if left is None:
            return rest
        gone = min(round(self.at_ms * speed_of(whole_one)), left - 1)
        begin = (whole(meta(whole_one).get("in")) or 0) + gone
        return show_for(with_meta(rest, **{"in": begin}), rest["d"], shelf)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Second picture: 5-10s → 5-7s and 7-10s."""
        pieces = [span_words(*span(one)) for one in segments(after, PICTURES)[self.index : self.index + 2]]
        old = span_words(*span(segments(before, PICTURES)[self.index]))
        place = ordinal(self.index + 1, language)
        head = say(language, f"{place.capitalize()} picture: ", f"{place}个画面：")
        return f"{head}{old} → {say(language, ' and ', '、').join(pieces)}"

    def already(self, draft: Wire, language: str) -> str:
        """There is no such place in it, or no such picture."""
        if self.index >= len(segments(draft, PICTURES)):
            return say(language, *no_such_picture(self.index))
        at = seconds(self.at_ms)
        return say(language, f"That picture cannot be cut at {at} s.", f"这个画面不能在 {at} 秒处切开。")


@dataclass(frozen=True)
class DuplicatePicture(Operation):
    """Show a picture once more, right after itself; the film gets longer by it.

    Attributes:
        index: which picture, from 0.
    """

    index: Place

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with one picture more."""
        pictures = segments(draft, PICTURES)
        if self.index >= len(pictures):
            return draft
        begin, end = span(pictures[self.index])
        again = dissolving({**pictures[self.index], "id": fresh_ids(draft, PICTURES, 1)[0]})
        row = [*pictures[: self.index + 1], again, *pictures[self.index + 1 :]]
        return with_segments(with_span(draft, end, end - begin), PICTURES, lay_end_to_end(row))

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Picture shown once more: café (10-15s)."""
        again = segments(after, PICTURES)[self.index + 1]
        name = f"{meta(again).get('name')} ({span_words(*span(again))})"
        head = say(language, f"Picture shown once more: {name}; ", f"画面再放一次：{name}；")
        return f"{head}{length_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """There is no such picture."""
        return say(language, *no_such_picture(self.index))


@dataclass(frozen=True)
class SetSpeed(Operation):
    """Play clips faster or slower, picture and sound with its pitch kept; scenes move faster or slower.

    A clip shows what it showed, in less or more time, so the film's length follows; a scene's stays.

    Attributes:
        speed: 0.25 to 4; 1 is the clip's own.
        indexes: which pictures, from 0; empty for all.
    """

    speed: Speed
    indexes: Places = ()

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with those pictures at that speed."""
        places = self.indexes or range(len(segments(draft, PICTURES)))
        for index, picture in enumerate(segments(draft, PICTURES)):
            if index in places and speed_of(picture) != self.speed:
                draft = self._paced(draft, index, shelf)
        return draft

    def _paced(self, draft: Wire, index: int, shelf: Shelf) -> Wire:
        row = segments(draft, PICTURES)
        picture = row[index]
        left = source_left_ms(picture, shelf)
        if left is None and not is_scene(picture):
            return draft
        paced = with_meta(picture, speed=None if self.speed == 1 else self.speed)
        if left is None:
            return with_segments(draft, PICTURES, [*row[:index], paced, *row[index + 1 :]])
        length = max(1, round(_shown_of_source_ms(picture) / self.speed))
        return fitted_in_place(draft, index, {**paced, "d": length})

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Speed: 1× → 2×; Length: 12 s → 6 s."""
        pairs = zip(segments(before, PICTURES), segments(after, PICTURES), strict=True)
        old = next(speed_of(a) for a, b in pairs if speed_of(a) != speed_of(b))
        places = ", ".join(str(one + 1) for one in sorted(set(self.indexes)))
        head = say(language, "Speed: ", "速度：")
        if places and len(segments(after, PICTURES)) > 1:
            head = say(language, f"Picture {places}: speed ", f"第 {places} 个画面：速度 ")
        line = f"{head}{old:g}× → {self.speed:g}×"
        if before["d"] == after["d"]:
            return line
        return f"{line}{say(language, '; ', '；')}{length_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """They have that speed already, are photos, or there is none."""
        row = segments(draft, PICTURES)
        missing = [index for index in self.indexes if index >= len(row)]
        if missing:
            return say(language, *no_such_picture(missing[0]))
        meant = [one for i, one in enumerate(row) if not self.indexes or i in self.indexes]
        if any(is_scene(one) or "in" in meta(one) for one in meant):
            return say(language, f"It plays at {self.speed:g}× already.", f"已经是 {self.speed:g} 倍速了。")
        return say(
            language,
            "Photos have no speed; they can be shown “shorter” or “longer”.",
            "照片没有播放速度；可以说“短一点”或“长一点”。",
        )


def _shown_of_source_ms(picture: Wire) -> float:
    """How much of its source a clip shows: its trim, where that is what its length comes from."""
    trimmed = (whole(meta(picture).get("out")) or 0) - (whole(meta(picture).get("in")) or 0)
    shown = float(picture["d"] * speed_of(picture))
    return trimmed if abs(trimmed - shown) <= speed_of(picture) else shown


def _source_span(picture: Wire) -> str:
    begin = whole(meta(picture).get("in")) or 0
    length = round(max(SHORTEST_PICTURE_MS, picture["d"]) * speed_of(picture))
    return span_words(begin, begin + length)
