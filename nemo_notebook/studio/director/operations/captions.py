"""Operations on captions: several, one more, other words, in pieces, fewer, on and off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import Field

from nemo_notebook.models.reading import items
from nemo_notebook.studio.director.composing.figures import emphasis_in
from nemo_notebook.studio.director.composing.texts import (
    caption_spans,
    text_segment,
)
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    fresh_ids,
    length_ms,
    meta,
    segments,
    span,
    tracks,
    with_meta,
    with_segments,
    words_of,
)
from nemo_notebook.studio.director.operations.arguments import Length, Line, Ms, Place
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.operations.wording import free_span
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import placed
from nemo_notebook.studio.director.words.phrases import quoted, say, span_words

_SHORTEST_MS: Final = 400
_OFF: Final = " (off)"
_MOST: Final = 40  # captions of a film
Texts = Annotated[tuple[Line, ...], Field(min_length=1, max_length=_MOST)]


@dataclass(frozen=True)
class SetCaptions(Operation):
    """Lay captions over the film, in place of those that are there; as many as it has room for."""

    tool = "add_captions"
    texts: Texts

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with those captions."""
        start, end = free_span(draft)
        texts = self.texts[: max(1, min(_MOST, (end - start) // _SHORTEST_MS))]
        spans = caption_spans(texts, start, end)
        ids = fresh_ids(draft, CAPTIONS, len(spans))
        row = [
            text_segment(name, words, "caption", *when)
            for name, words, when in zip(ids, texts, spans, strict=True)
        ]
        return shown(with_segments(draft, CAPTIONS, row))

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Captions: 3."""
        first = quoted(self.texts[0])
        count, given = len(segments(after, CAPTIONS)), len(self.texts)
        if count == 1:
            return say(language, f"Caption: {first}", f"字幕：{first}")
        of = say(language, f" of {given}", f"/{given}") if given > count else ""
        return say(
            language, f"Captions: {count}{of}, from {first} on", f"字幕：{count}{of} 条，第一条{first}"
        )

    def already(self, draft: Wire, language: str) -> str:
        """Those are the captions already."""
        return say(language, "Those are the captions already.", "字幕已经是这些了。")


@dataclass(frozen=True)
class AddCaption(Operation):
    """Add one caption at a time of its own; those that stood there make room."""

    tool = "add_captions"
    text: Line
    start_ms: Ms
    duration_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with one more caption, in order of time."""
        end = min(self.start_ms + self.duration_ms, length_ms(draft))
        if end - self.start_ms < _SHORTEST_MS:
            return draft
        name = fresh_ids(draft, CAPTIONS, 1)[0]
        fresh = text_segment(name, self.text, "caption", self.start_ms, end - self.start_ms)
        whole = (0, length_ms(draft))
        others = [
            one if span(one) == whole else _beside(one, self.start_ms, end)
            for one in segments(draft, CAPTIONS)
        ]
        row = sorted([*(one for one in others if one), fresh], key=lambda one: int(one["s"]))
        return shown(with_segments(draft, CAPTIONS, row))

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Caption added: "A" (5-8s)."""
        when = span_words(self.start_ms, min(self.start_ms + self.duration_ms, length_ms(before)))
        what = f"{quoted(self.text)} ({when})"
        return say(language, f"Caption added: {what}", f"已添加字幕：{what}")

    def already(self, draft: Wire, language: str) -> str:
        """It would stand beyond the film, or too shortly to be seen."""
        when = span_words(self.start_ms, self.start_ms + self.duration_ms)
        return say(language, f"A caption cannot stand at {when}.", f"字幕不能放在 {when}。")


@dataclass(frozen=True)
class SetCaption(Operation):
    """Change the words of one caption, counted from 0."""

    tool = "add_captions"
    index: Place
    text: Line

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that caption changed."""
        row = segments(draft, CAPTIONS)
        if self.index >= len(row):
            return draft
        row[self.index] = _reworded(row[self.index], self.text)
        return shown(with_segments(draft, CAPTIONS, row))

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Caption 2: "A" → "B"."""
        old, new = (quoted(words_of(segments(one, CAPTIONS)[self.index])) for one in (before, after))
        return f"{say(language, f'Caption {self.index + 1}: ', f'字幕 {self.index + 1}：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It says that already, or there is none."""
        count = len(segments(draft, CAPTIONS))
        if self.index >= count:
            return no_such_text(CAPTIONS, count, language)
        return say(language, "The caption says that already.", "字幕已经是这样了。")


@dataclass(frozen=True)
class RemoveCaptions(Operation):
    """Take captions away: one, counted from 0, or all."""

    index: Place | None = None

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
            what = quoted(words_of(segments(before, CAPTIONS)[self.index]))
            return say(language, f"Caption removed: {what}", f"已删除字幕：{what}")
        return say(language, f"Captions removed: {gone}", f"已删除字幕：{gone} 条")

    def already(self, draft: Wire, language: str) -> str:
        """There are none, or no such one."""
        if self.index is not None:
            return no_such_text(CAPTIONS, len(segments(draft, CAPTIONS)), language)
        return say(language, "There are no captions in the film.", "影片里没有字幕。")


@dataclass(frozen=True)
class SplitCaption(Operation):
    """Show one caption in several pieces, one after the other in its time.

    Attributes:
        index: which caption, from 0.
        texts: its pieces, in order.
    """

    tool = "add_captions"
    index: Place
    texts: Texts

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that caption in pieces, each as long as reading it takes its share."""
        row = segments(draft, CAPTIONS)
        if self.index >= len(row) or len(self.texts) < 2 or row[self.index]["d"] < self._needs_ms:
            return draft
        old = row[self.index]
        ids = [str(old["id"]), *fresh_ids(draft, CAPTIONS, len(self.texts) - 1)]
        spans = caption_spans(self.texts, *span(old))
        pieces = [_piece(old, *one) for one in zip(ids, self.texts, spans, strict=True)]
        return with_segments(draft, CAPTIONS, [*row[: self.index], *pieces, *row[self.index + 1 :]])

    @property
    def _needs_ms(self) -> int:
        return _SHORTEST_MS * len(self.texts)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Caption 2: in 2 pieces, "A" and "B"."""
        pieces = " · ".join(quoted(one) for one in self.texts)
        number = self.index + 1
        return f"{say(language, f'Caption {number} in pieces: ', f'字幕 {number} 分开：')}{pieces}"

    def already(self, draft: Wire, language: str) -> str:
        """Its time is too short for that, or there is none."""
        count = len(segments(draft, CAPTIONS))
        if self.index >= count:
            return no_such_text(CAPTIONS, count, language)
        return say(language, "The caption is too short for that.", "这条字幕的时间太短，不能分开。")


@dataclass(frozen=True)
class ShowCaptions(Operation):
    """Turn captions on or off; off keeps their words and times."""

    on: bool

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with its captions shown or hidden."""
        if self.on:
            return shown(draft)
        rows = [_hidden(one) if one.get("id") == CAPTIONS and one.get("sg") else one for one in tracks(draft)]
        return {**draft, "t": rows} if rows != tracks(draft) else draft

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Captions: on → off."""
        names = (say(language, "off", "关"), say(language, "on", "开"))
        return f"{say(language, 'Captions: ', '字幕：')}{names[not self.on]} → {names[self.on]}"

    def already(self, draft: Wire, language: str) -> str:
        """They are, or there are none."""
        if not self.on and not segments(draft, CAPTIONS):
            return say(language, "There are no captions in the film.", "影片里没有字幕。")
        if not segments(draft, CAPTIONS):
            return say(
                language,
                'There are no captions in the film. Say their words: captions: "…"; "…".',
                "影片里没有字幕。请说明内容：字幕：…；…。",
            )
        if self.on:
            return say(language, "The captions are on already.", "字幕已经是打开的。")
        return say(language, "The captions are off already.", "字幕已经是关闭的。")


def shown(draft: Wire) -> Wire:
    """Return the draft with its captions on."""
    if not captions_off(draft):
        return draft
    return {**draft, "t": [_unhidden(one) if one.get("id") == CAPTIONS else one for one in tracks(draft)]}


def captions_off(draft: Wire) -> bool:
    """Whether the captions are there but not shown."""
    return any(one.get("id") == CAPTIONS and meta(one).get("hidden") is True for one in tracks(draft))


def _hidden(track: Wire) -> Wire:
    """A track that says in its name what people see of it."""
    name = str(meta(track).get("name", ""))
    return with_meta(track, hidden=True, name=name if name.endswith(_OFF) else name + _OFF)


def _unhidden(track: Wire) -> Wire:
    return with_meta(track, hidden=None, name=str(meta(track).get("name", "")).removesuffix(_OFF))


def _reworded(caption: Wire, words: str) -> Wire:
    """A caption with other words; what stood out by itself does so in the new ones."""
    stood_out = items(meta(caption).get("emphasis"))
    own = stood_out == emphasis_in(words_of(caption))
    stands_out = emphasis_in(words) if own else [one for one in stood_out if str(one) in words]
    return with_meta(caption, text=words, emphasis=stands_out if stood_out and stands_out else None)


def _piece(old: Wire, name: str, words: str, when: tuple[int, int]) -> Wire:
    fades = {key: min(meta(old).get(key) or 0, when[1] // 4) for key in ("fade_in", "fade_out")}
    return with_meta({**old, "id": name, "s": when[0], "d": when[1]}, text=words, **fades)


def _beside(caption: Wire, from_ms: int, to_ms: int) -> Wire | None:
    """A caption without a stretch that another one takes; None where nothing is left."""
    start, end = span(caption)
    if end <= from_ms or start >= to_ms:
        return caption
    begin, finish = (start, from_ms) if start < from_ms else (to_ms, end)
    if finish - begin < _SHORTEST_MS:
        return None
    return placed(caption, begin, finish - begin)
