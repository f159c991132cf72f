"""Operations on the items of graphics: values, names, order; how all of it looks is left to `graphic_looks`.

A number that a caption says, too, is changed there, and the graphic follows; a graphic that is changed in any
other way stands on its own from then on.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import Annotated

from pydantic import Field

from nemo_notebook.studio.director.composing.graphics import following
from nemo_notebook.studio.director.drafts import PICTURES, meta, segments, with_segments
from nemo_notebook.studio.director.operations.arguments import Place, Places
from nemo_notebook.studio.director.operations.captions import SetCaption
from nemo_notebook.studio.director.operations.drawings import (
    CHARTS,
    Drawing,
    caption_of,
    drawing_of,
    has_number,
    kind_name,
    redrawn,
    row_name,
    row_words,
)
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import listed, quoted, say

RowText = Annotated[str, Field(max_length=120)]
RowNumber = Annotated[str, Field(max_length=40)]


@dataclass(frozen=True)
class OfGraphic(Operation):
    """A change of what one graphic shows.

    Attributes:
        index: which picture, from 0.
    """

    index: Place

    @abstractmethod
    def changed(self, old: Drawing) -> Drawing | None:
        """Return what the graphic is to show; None where it cannot."""

    @abstractmethod
    def line(self, old: Drawing, language: str) -> str:
        """Return what changed, before → after."""

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that graphic changed."""
        old = self.drawing(draft)
        new = self.changed(old) if old else None
        if new is None or new == old:
            return draft
        row = segments(draft, PICTURES)
        row[self.index] = redrawn(row[self.index], new, str(meta(draft).get("language")))
        return with_segments(draft, PICTURES, row)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Bar chart, March: 150 → 200."""
        old = self.drawing(before)
        return self.line(old, language) if old else ""

    def already(self, draft: Wire, language: str) -> str:
        """It shows that already, or cannot."""
        old = self.drawing(draft)
        if old is None:
            number = self.index + 1
            return say(
                language, f"Picture {number} is no chart or list.", f"第 {number} 个画面不是图表或清单。"
            )
        return self.refusal(old, language)

    def drawing(self, draft: Wire) -> Drawing | None:
        """Return what that graphic shows now; None where there is none."""
        row = segments(draft, PICTURES)
        return drawing_of(row[self.index]) if self.index < len(row) else None

    def refusal(self, old: Drawing, language: str) -> str:
        """Return why nothing changed."""
        return say(language, "It is like that already.", "已经是这样了。")


@dataclass(frozen=True)
class SetItem(OfGraphic):
    """Change the name or the number of one item of a chart, counter, list or other graphic.

    Attributes:
        item: which of its items, from 0.
        text: what it is called, None to leave that.
        shown: its number, price or date as people read it, None to leave that.
    """

    item: Place
    text: RowText | None = None
    shown: RowNumber | None = None

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that item changed, in the caption that says it where there is one."""
        old = self.drawing(draft)
        if old and self.item < len(old.rows) and self.changed(old):
            told = caption_of(draft, segments(draft, PICTURES)[self.index], old.rows[self.item], self._given)
            if told and self._is_shown(after := SetCaption(*told).apply(draft, shelf), draft):
                return after
        return super().apply(draft, shelf)

    def _is_shown(self, after: Wire, draft: Wire) -> bool:
        """Whether the graphic still shows something when it follows that caption."""
        followed = drawing_of(segments(following(draft, after), PICTURES)[self.index])
        return after != draft and followed is not None and bool(followed.rows)

    @property
    def _given(self) -> Wire:
        given = {"text": self.text, "shown": self.shown}
        return {key: one.strip() for key, one in given.items() if one is not None}

    def changed(self, old: Drawing) -> Drawing | None:
        """Return the drawing with that item as it is to be."""
        if self.item >= len(old.rows) or not self._given:
            return None
        was = {key: one for key, one in old.rows[self.item].items() if key != "value" or self.shown is None}
        return old.with_rows((*old.rows[: self.item], {**was, **self._given}, *old.rows[self.item + 1 :]))

    def line(self, old: Drawing, language: str) -> str:
        """Bar chart, March: 150 → 200; Steps 2: "Stir" → "Stir well"."""
        was, now = old.rows[self.item], {**old.rows[self.item], **self._given}
        head, colon = kind_name(old.kind, language), say(language, ": ", "：")
        if self.text is None:
            name = was.get("text") or (self.item + 1 if old.most > 1 else "")
            named = f"{say(language, ', ', ' ')}{name}" if name else ""
            return f"{head}{named}{colon}{was.get('shown')} → {now['shown']}"
        if self.shown is None:
            old_words, new_words = (quoted(str(one.get("text") or "")) for one in (was, now))
            return f"{head} {self.item + 1}{colon}{old_words} → {new_words}"
        return f"{head}{colon}{row_words(was)} → {row_words(now)}"

    def refusal(self, old: Drawing, language: str) -> str:
        """There is no such item, a chart needs a number, or it is so already."""
        if self.item >= len(old.rows):
            return no_such_item(self.item, old, language)
        return _why_not(old, {**old.rows[self.item], **self._given}, language)


@dataclass(frozen=True)
class AddItem(OfGraphic):
    """Add an item to a chart, list or other graphic.

    Attributes:
        text: what it is called.
        shown: its number, price or date; a chart needs one.
        at: its place, from 0; None for the last.
    """

    text: RowText = ""
    shown: RowNumber = ""
    at: Place | None = None

    def changed(self, old: Drawing) -> Drawing | None:
        """Return the drawing with one item more."""
        at = len(old.rows) if self.at is None else min(self.at, len(old.rows))
        return old.with_rows((*old.rows[:at], self._row, *old.rows[at:]))

    @property
    def _row(self) -> Wire:
        given = {"text": self.text.strip(), "shown": self.shown.strip()}
        return {key: one for key, one in given.items() if one}

    def line(self, old: Drawing, language: str) -> str:
        """Bar chart, added: April 25."""
        return f"{kind_name(old.kind, language)}{say(language, ', added: ', '新增：')}{row_words(self._row)}"

    def refusal(self, old: Drawing, language: str) -> str:
        """There is no room, or a chart needs a number."""
        if len(old.rows) >= old.most:
            head = kind_name(old.kind, language)
            return say(language, f"{head}: {old.most} items are the most.", f"{head}最多 {old.most} 项。")
        return _why_not(old, self._row, language)


@dataclass(frozen=True)
class RemoveItem(OfGraphic):
    """Take an item out of a chart, list or other graphic.

    Attributes:
        item: which of its items, from 0.
    """

    item: Place

    def changed(self, old: Drawing) -> Drawing | None:
        """Return the drawing without that item."""
        if self.item >= len(old.rows):
            return None
        return old.with_rows((*old.rows[: self.item], *old.rows[self.item + 1 :]))

    def line(self, old: Drawing, language: str) -> str:
        """Bar chart, removed: March 150."""
        gone = row_words(old.rows[self.item])
        return f"{kind_name(old.kind, language)}{say(language, ', removed: ', '删去：')}{gone}"

    def refusal(self, old: Drawing, language: str) -> str:
        """There is no such item, or too few would be left."""
        if self.item >= len(old.rows):
            return no_such_item(self.item, old, language)
        head = kind_name(old.kind, language)
        return say(
            language,
            f"{head}: it needs {old.least} at least; the whole picture can be removed.",
            f"{head}至少要有 {old.least} 项；可以删掉整个画面。",
        )


@dataclass(frozen=True)
class OrderItems(OfGraphic):
    """Put the items of a chart, list or other graphic in another order.

    Attributes:
        order: old places in the new order, each once, from 0.
    """

    order: Places

    def changed(self, old: Drawing) -> Drawing | None:
        """Return the drawing with its items in that order."""
        if sorted(self.order) != list(range(len(old.rows))):
            return None
        return replace(old, rows=tuple(old.rows[place] for place in self.order))

    def line(self, old: Drawing, language: str) -> str:
        """Bar chart, order: March, January and February."""
        names = [row_name(old.rows[place], place) for place in self.order]
        return (
            f"{kind_name(old.kind, language)}{say(language, ', order: ', '顺序：')}{listed(names, language)}"
        )

    def refusal(self, old: Drawing, language: str) -> str:
        """It has that order already."""
        return say(language, "The order is like that already.", "顺序已经是这样了。")


def no_such_item(item: int, old: Drawing, language: str) -> str:
    """Say that a graphic has no item at a place counted from 0."""
    count, head = len(old.rows), kind_name(old.kind, language)
    have = "1 item" if count == 1 else f"{count} items"
    return say(
        language,
        f"{head}: {have}, so no number {item + 1}.",
        f"{head}只有 {count} 项，没有第 {item + 1} 项。",
    )


def _why_not(old: Drawing, row: Wire, language: str) -> str:
    """Why a row cannot be drawn, or that it is there."""
    if old.kind in CHARTS and not has_number(row):
        return say(
            language,
            "A chart needs a number there, for example: March 200.",
            "图表里要写数字，例如：三月 200。",
        )
    return say(language, "It is like that already.", "已经是这样了。")
