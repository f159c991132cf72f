"""Operations on the title and the end card: their words, and when the title comes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from nemo_notebook.studio.director.composing.texts import (
    end_card_span,
    text_segment,
    title_span,
)
from nemo_notebook.studio.director.drafts import (
    END_CARD,
    TITLE,
    fresh_ids,
    is_end_card,
    length_ms,
    meta,
    segments,
    span,
    with_meta,
    with_segments,
    words_of,
)
from nemo_notebook.studio.director.operations.arguments import MOST_WORDS, Length, Line, Ms
from nemo_notebook.studio.director.operations.giving_way import before_card
from nemo_notebook.studio.director.operations.length import words_line
from nemo_notebook.studio.director.operations.lettering import SetTextTime
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import quoted, say, span_words


@dataclass(frozen=True)
class SetTitle(Operation):
    """Change the words of the title, or add one at the start."""

    tool = "add_title"
    text: Line

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that title."""
        row = segments(draft, TITLE)
        place = next((i for i, one in enumerate(row) if not is_end_card(one)), None)
        named = with_meta(draft, title=self.text)
        if place is None:
            fresh = text_segment(
                fresh_ids(draft, TITLE, 1)[0], self.text, "title", *title_span(self.text, length_ms(draft))
            )
            return with_segments(named, TITLE, [fresh, *row])
        row[place] = with_meta(row[place], text=self.text)
        return with_segments(named, TITLE, row)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Title: "A" → "B"; or Title added: "B" (0-3s)."""
        old, new = title_of(before), title_of(after)
        if old is None and new is not None:
            where = f"{quoted(self.text)} ({span_words(*span(new))})"
            return say(language, f"Title added: {where}", f"已添加标题：{where}")
        was = quoted(words_of(old or {}))
        return f"{say(language, 'Title: ', '标题：')}{was} → {quoted(self.text)}"

    def already(self, draft: Wire, language: str) -> str:
        """That is the title already."""
        return say(language, "That is the title already.", "标题已经是这个了。")


@dataclass(frozen=True)
class RemoveTitle(Operation):
    """Take the title away; an end card stays. The film loses the name that it had from its title."""

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film without a title."""
        gone = title_of(draft)
        if gone is None:
            return draft
        unnamed = with_meta(draft, title="") if meta(draft).get("title") == words_of(gone) else draft
        return with_segments(unnamed, TITLE, [one for one in segments(draft, TITLE) if is_end_card(one)])

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Title removed: "A"."""
        gone = quoted(words_of(title_of(before) or {}))
        return say(language, f"Title removed: {gone}", f"已删除标题：{gone}")

    def already(self, draft: Wire, language: str) -> str:
        """There is none."""
        return say(language, "There is no title in the film.", "影片里没有标题。")


@dataclass(frozen=True)
class SetTitleTime(Operation):
    """Set when the title comes and how long it stays; None leaves that as it is."""

    start_ms: Ms | None = None
    duration_ms: Length | None = None

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with the title at that time, within the film."""
        titles = (i for i, one in enumerate(segments(draft, TITLE)) if not is_end_card(one))
        place = next(titles, None)
        if place is None:
            return draft
        return SetTextTime(TITLE, place, self.start_ms, self.duration_ms).apply(draft, shelf)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Title time: 0-3s → 0-5s."""
        old, new = (span_words(*span(title_of(one) or {})) for one in (before, after))
        return f"{say(language, 'Title time: ', '标题时间：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It has that time already, or there is no title."""
        if title_of(draft) is None:
            return say(language, "There is no title in the film.", "影片里没有标题。")
        return say(language, "The title has that time already.", "标题已经是这个时间了。")


@dataclass(frozen=True)
class SetEndCard(Operation):
    """Put a call to action at the end, or change it; no words take it away."""

    tool = "add_title"
    text: Annotated[str, Field(max_length=MOST_WORDS)]

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that end card."""
        row = segments(draft, TITLE)
        others = [one for one in row if not is_end_card(one)]
        if not self.text.strip():
            return with_segments(draft, TITLE, others)
        old = next((one for one in row if is_end_card(one)), None)
        if old:
            return with_segments(draft, TITLE, [*others, with_meta(old, text=self.text)])
        when = end_card_span(self.text, length_ms(draft))
        card = text_segment(fresh_ids(draft, TITLE, 1)[0], self.text, END_CARD, *when)
        return before_card(with_segments(draft, TITLE, [*others, card]), card)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """End card: "Order now"."""
        if not self.text:
            return say(language, "End card removed", "已删除片尾文字")
        card = f"{say(language, 'End card: ', '片尾文字：')}{quoted(self.text)}"
        return f"{card}{words_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """It is like that already."""
        return say(language, "The end of the film is like that already.", "片尾已经是这样了。")


def title_of(draft: Wire) -> Wire | None:
    """Return the title's segment, None where there is none."""
    return next((one for one in segments(draft, TITLE) if not is_end_card(one)), None)


def end_card_of(draft: Wire) -> Wire | None:
    """Return the end card's segment, None where there is none."""
    return next((one for one in segments(draft, TITLE) if is_end_card(one)), None)


def free_span(draft: Wire) -> tuple[int, int]:
    """Return the stretch of the film between title and end card, the whole film where little is left."""
    title, card = title_of(draft), end_card_of(draft)
    start = span(title)[1] if title and span(title)[0] == 0 else 0
    end = span(card)[0] if card else length_ms(draft)
    return (start, end) if end - start >= length_ms(draft) // 3 else (0, length_ms(draft))
