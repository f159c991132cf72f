"""Operations on captions: several, one more, other words, fewer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.composing.texts import (
    caption_spans,
    text_segment,
)
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    fresh_ids,
    meta,
    segments,
    span,
    with_meta,
    with_segments,
    words_of,
)
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.operations.wording import free_span
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import quoted, say, span_words

_SHORTEST_MS: Final = 400


@dataclass(frozen=True)
class SetCaptions(Operation):
    """Lay captions over the film, in place of those that are there."""

    tool = "add_captions"
    texts: tuple[str, ...]

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with those captions."""
        start, end = free_span(draft)
        spans = caption_spans(self.texts, start, end)
        ids = fresh_ids(draft, CAPTIONS, len(spans))
        row = [
            text_segment(name, words, "caption", *when)
            for name, words, when in zip(ids, self.texts, spans, strict=True)
        ]
        return with_segments(draft, CAPTIONS, row)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Captions: 3."""
        first = quoted(self.texts[0], language)
        count = len(self.texts)
        if count == 1:
            return say(language, f"Caption: {first}", f"字幕：{first}")
        return say(language, f"Captions: {count}, from {first} on", f"字幕：{count} 条，第一条{first}")

    def already(self, draft: Wire, language: str) -> str:
        """Those are the captions already."""
        return say(language, "Those are the captions already.", "字幕已经是这些了。")


@dataclass(frozen=True)
class AddCaption(Operation):
    """Add one caption at a time of its own; those that stood there make room."""

    tool = "add_captions"
    text: str
    start_ms: int
    duration_ms: int

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with one more caption, in order of time."""
        name = fresh_ids(draft, CAPTIONS, 1)[0]
        fresh = text_segment(name, self.text, "caption", self.start_ms, self.duration_ms)
        others = [
            _beside(one, self.start_ms, self.start_ms + self.duration_ms) for one in segments(draft, CAPTIONS)
        ]
        row = sorted([*(one for one in others if one), fresh], key=lambda one: int(one["s"]))
        return with_segments(draft, CAPTIONS, row)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Caption added: "A" (5-8s)."""
        when = span_words(self.start_ms, self.start_ms + self.duration_ms)
        what = f"{quoted(self.text, language)} ({when})"
        return say(language, f"Caption added: {what}", f"已添加字幕：{what}")

    def already(self, draft: Wire, language: str) -> str:
        """Never happens: adding always adds."""
        return say(language, "Nothing was added.", "没有添加内容。")


@dataclass(frozen=True)
class SetCaption(Operation):
    """Change the words of one caption, counted from 0."""

    tool = "add_captions"
    index: int
    text: str

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that caption changed."""
        row = segments(draft, CAPTIONS)
        if self.index >= len(row):
            return draft
        row[self.index] = with_meta(row[self.index], text=self.text)
        return with_segments(draft, CAPTIONS, row)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Caption 2: "A" → "B"."""
        old, new = (
            quoted(words_of(segments(one, CAPTIONS)[self.index]), language) for one in (before, after)
        )
        return f"{say(language, f'Caption {self.index + 1}: ', f'字幕 {self.index + 1}：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It says that already, or there is none."""
        if self.index >= len(segments(draft, CAPTIONS)):
            return say(language, "There is no such caption.", "没有这条字幕。")
        return say(language, "The caption says that already.", "字幕已经是这样了。")


@dataclass(frozen=True)
class RemoveCaptions(Operation):
    """Take captions away: one, counted from 0, or all."""

    index: int | None = None

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film without them."""
        row = segments(draft, CAPTIONS)
        return with_segments(
            draft, CAPTIONS, [] if self.index is None else [*row[: self.index], *row[self.index + 1 :]]
        )

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Captions removed: 3."""
        gone = len(segments(before, CAPTIONS)) - len(segments(after, CAPTIONS))
        if self.index is not None:
            what = quoted(words_of(segments(before, CAPTIONS)[self.index]), language)
            return say(language, f"Caption removed: {what}", f"已删除字幕：{what}")
        return say(language, f"Captions removed: {gone}", f"已删除字幕：{gone} 条")

    def already(self, draft: Wire, language: str) -> str:
        """There are none."""
        return say(language, "There are no captions in the film.", "影片里没有字幕。")


def _beside(caption: Wire, from_ms: int, to_ms: int) -> Wire | None:
    """A caption without a stretch that another one takes; None where nothing is left."""
    start, end = span(caption)
    if end <= from_ms or start >= to_ms:
        return caption
    begin, finish = (start, from_ms) if start < from_ms else (to_ms, end)
    if finish - begin < _SHORTEST_MS:
        return None
    fades = {key: min(meta(caption).get(key, 0), (finish - begin) // 2) for key in ("fade_in", "fade_out")}
    return with_meta({**caption, "s": begin, "d": finish - begin}, **fades)
