"""Operations on how words look and when they stand: colour, size, place, style, ground and time."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from pydantic import Field

from nemo_notebook.models.reading import number
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    TITLE,
    is_end_card,
    length_ms,
    meta,
    segments,
    span,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import (
    Color,
    Length,
    Ms,
    Place,
    TextGround,
    TextPlace,
    TextStyle,
    TextTrack,
)
from nemo_notebook.studio.director.operations.giving_way import before_card, beside
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import placed
from nemo_notebook.studio.director.words.phrases import percent, say, span_words

Size = Annotated[float, Field(ge=0.5, le=2)]
WHITE = "#ffffff"
_SHORTEST_MS = 400
_LABELS = {
    TITLE: ("Title", "标题"),
    CAPTIONS: ("Caption", "字幕"),
}
_NAMES_ZH = {
    "top": "上方", "middle": "中间", "bottom": "下方", "left": "左侧", "right": "右侧", "": "原来的位置",
    "top_left": "左上", "top_right": "右上", "middle_left": "左中", "middle_right": "右中",
    "bottom_left": "左下", "bottom_right": "右下",
    "title": "大标题", "caption": "字幕样式", "lower_third": "下三分之一字幕条", "end_card": "片尾",
    "list": "清单", "price": "价格", "quote": "引言",
    "shadow": "阴影", "plate": "底板",
}  # fmt: skip


@dataclass(frozen=True)
class OfTexts(Operation):
    """A change of one key of the words on a track.

    Attributes:
        track: "title" (the end card stands there, too) or "captions".
        index: which of its texts, from 0; None for all captions, or for the title without the end card.
    """

    key: ClassVar[str]
    label: ClassVar[tuple[str, str]]

    track: TextTrack
    index: Place | None = field(default=None, kw_only=True)

    @property
    @abstractmethod
    def value(self) -> object:
        """What the key is set to; None takes it away."""

    @abstractmethod
    def shown(self, segment: Wire, language: str) -> str:
        """Return how a text stands with that key."""

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with those words changed."""
        row = segments(draft, self.track)
        meant = self.meant(row)
        changed = [with_meta(one, **self.keyed(one)) if i in meant else one for i, one in enumerate(row)]
        return with_segments(draft, self.track, changed) if changed != row else draft

    def keyed(self, segment: Wire) -> Wire:
        """Return what is set in one text, by key."""
        return {self.key: self.changed(segment)}

    def changed(self, segment: Wire) -> object:
        """Return what the key of one text is set to; None takes it away."""
        return self.value

    def meant(self, row: list[Wire]) -> set[int]:
        """Return the places of the texts that are meant."""
        if self.index is not None:
            return {self.index}
        return {i for i, one in enumerate(row) if not is_end_card(one)} or set(range(len(row)))

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Title size: 100% → 150%."""
        pairs = zip(segments(before, self.track), segments(after, self.track), strict=True)
        old, new = next((a, b) for a, b in pairs if a != b)
        head = f"{_who(old, self.track, self.index, language)}{say(language, *self.label)}"
        colon = say(language, ": ", "：")
        was, now = self.shown(old, language), self.shown(new, language)
        return f"{head}{colon}{now}" if was == now else f"{head}{colon}{was} → {now}"

    def already(self, draft: Wire, language: str) -> str:
        """They are, or there are no such words."""
        count = len(segments(draft, self.track))
        if not count or (self.index is not None and self.index >= count):
            return no_such_text(self.track, count, language)
        return say(language, "The words are like that already.", "文字已经是这样了。")


@dataclass(frozen=True)
class SetColor(OfTexts):
    """Colour the words of a track, as #rrggbb."""

    key = "color"
    label = (" colour", "颜色")

    color: Color

    @property
    def value(self) -> object:
        """The colour."""
        return self.color

    def shown(self, segment: Wire, language: str) -> str:
        """Return the colour of a text."""
        return str(meta(segment).get("color", WHITE))


@dataclass(frozen=True)
class SetTextSize(OfTexts):
    """Make words larger or smaller: 1 is the size of their style."""

    key = "size"
    label = (" size", "大小")

    size: Size

    @property
    def value(self) -> object:
        """The size, None for the style's own."""
        return None if self.size == 1 else self.size

    def shown(self, segment: Wire, language: str) -> str:
        """Return the size of a text."""
        return percent(size_of(segment))


@dataclass(frozen=True)
class SetTextPlace(OfTexts):
    """Move words to a height, a side or a corner of the picture; "" for where their style puts them."""

    key = "place"
    label = (" place", "位置")

    place: TextPlace

    @property
    def value(self) -> object:
        """The place, None for the style's own."""
        return self.place or None

    def shown(self, segment: Wire, language: str) -> str:
        """Return the place of a text."""
        place = str(meta(segment).get("place", ""))
        return say(language, place.replace("_", " ") or "its own", _NAMES_ZH.get(place, place))


@dataclass(frozen=True)
class SetTextStyle(OfTexts):
    """Set words in another style."""

    key = "style"
    label = (" style", "样式")

    style: TextStyle

    @property
    def value(self) -> object:
        """The style."""
        return self.style

    def shown(self, segment: Wire, language: str) -> str:
        """Return the style of a text."""
        style = str(meta(segment).get("style", "title"))
        return say(language, style.replace("_", " "), _NAMES_ZH.get(style, style))


@dataclass(frozen=True)
class SetTextGround(OfTexts):
    """Lay a shadow or a plate behind words, so that they can be read on any picture."""

    key = "ground"
    label = (" background", "底衬")

    ground: TextGround

    @property
    def value(self) -> object:
        """The ground."""
        return self.ground

    def shown(self, segment: Wire, language: str) -> str:
        """Return the ground of a text."""
        ground = str(meta(segment).get("ground", ""))
        return say(language, ground or "its own", _NAMES_ZH.get(ground, "原样") if ground else "原样")


@dataclass(frozen=True)
class SetTextTime(Operation):
    """Set when one text comes and how long it stays; None leaves that as it is.

    Attributes:
        track: "title" (the end card stands there, too) or "captions".
        index: which of its texts, from 0.
        start_ms, duration_ms: on the film's clock; cut to the film.
    """

    track: TextTrack
    index: Place
    start_ms: Ms | None = None
    duration_ms: Length | None = None

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that text at that time, the texts in order of time."""
        row = segments(draft, self.track)
        if self.index >= len(row):
            return draft
        start, end = span(row[self.index])
        wanted = end - start if self.duration_ms is None else max(_SHORTEST_MS, self.duration_ms)
        length = max(1, min(wanted, length_ms(draft)))
        last = self.start_ms is None and is_end_card(row[self.index]) and end == length_ms(draft)
        wanted = end - length if last else start if self.start_ms is None else self.start_ms
        begin = max(0, min(wanted, length_ms(draft) - length))
        if (begin, begin + length) == (start, end):
            return draft
        old, text = row[self.index], placed(row[self.index], begin, length)
        row[self.index] = text
        moved = with_segments(draft, self.track, sorted(row, key=lambda one: span(one)[0]))
        if self.track == TITLE:
            return before_card(moved, text)
        return beside(moved, text, old, grows=self.start_ms is None)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Caption 2 time: 5-8s → 5-10s."""
        old = segments(before, self.track)[self.index]
        new = next(one for one in segments(after, self.track) if one.get("id") == old.get("id"))
        head = f"{_who(old, self.track, self.index, language)}{say(language, ' time: ', '时间：')}"
        return f"{head}{span_words(*span(old))} → {span_words(*span(new))}"

    def already(self, draft: Wire, language: str) -> str:
        """It has that time already, or there is none."""
        count = len(segments(draft, self.track))
        if self.index >= count:
            return no_such_text(self.track, count, language)
        return say(language, "The words have that time already.", "文字已经是这个时间了。")


def no_such_text(track: str, count: int, language: str) -> str:
    """Say that there are no such words: none on a track, or not so many."""
    english, chinese = _LABELS[track]
    if count:
        return say(language, f"There is no such {english.lower()}.", f"没有这条{chinese}。")
    return say(language, f"There is no {english.lower()} in the film.", f"影片里没有{chinese}。")


def size_of(segment: Wire) -> float:
    """Return the size of words, 1 where nothing is said."""
    return number(meta(segment).get("size")) or 1.0


def _who(segment: Wire, track: str, index: int | None, language: str) -> str:
    english, chinese = ("End card", "片尾") if is_end_card(segment) else _LABELS[track]
    if index is None or track == TITLE:
        return say(language, english, chinese)
    return say(language, f"{english} {index + 1}", f"{chinese} {index + 1} ")
