"""Put words right that the film has: which piece of its texts new words stand for, and the texts with them.

A piece is named by its words ("21k was 23k"), by its kind ("the phone number") or by nothing but the new
value; where several could be meant it is left to a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, TypeGuard

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, VOICE, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    SetCaption,
    SetEndCard,
    SetItem,
    SetTitle,
    SetVoice,
)
from nemo_notebook.studio.director.operations.drawings import has_number
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.roles.tokens import is_mark, tokens_of, words_in
from nemo_notebook.studio.director.reading.terms.value_kinds import (
    Value,
    in_form_of,
    kind_of,
    kinds_meant,
    values_in,
)

_CLOSE: Final = 0.8  # of the letters of words that are in the film, but for a slip
_NEAR: Final = 0.6  # of the letters of a name and of the name that it puts right
_APART: Final = 0.08  # by which the nearest name is nearer than any other
_SHARED: Final = 0.5  # of the words of a text that new words say again: these are all of it
_SENTENCES: Final = regex(r"[.!?。！？]\s*[^\W\d]")
_TAIL: Final = regex(
    r"\b(?:last\s(?:\w+\s)?(?:digits?|numbers?)|ends?\s(?:in|with|on)|ending)\b|尾号|[后末最][二两三四]?位|结尾是",
    re.I,
)
"""Names the end of a number."""
_FIGURES: Final = regex(r"[$€£¥￥]?\d+(?:[.,:]\d+)*(?:\s?[%％]|\s?[ap]m\b)?", re.I)
_COMMON: Final = frozenset(
    ("the", "a", "an", "is", "are", "was", "it", "its", "in", "on", "at", "to", "of", "for", "and", "not")
    + ("now", "from", "our")
)


@dataclass(frozen=True, slots=True)
class Correction:
    """New words and what they stand for.

    Attributes:
        old: the words in the film; "" where none is clear.
        new: what takes their place.
        candidates: what may be meant, where that is not clear.
    """

    old: str
    new: str
    candidates: tuple[str, ...] = ()


def correction_of(new: str, old: str, said: str, there: Situation) -> Correction | None:
    """Return what new words put right; None where nothing in the film is like them.

    Args:
        new: the new words.
        old: the words in the film that the person names, "" for none.
        said: what else is said.
        there: the film.
    """
    texts = [one.words for one in shown_words(there)]
    if old:
        found = _found(old, texts)
        return Correction(found, in_form_of(new, found)) if found else None
    kind = kind_of(new)
    return _of_kind(kind, new, said, texts) if kind else _of_name(new, texts)


def held_whole(new: str, there: Situation) -> Shown | None:
    """Return the one text of several words that new words say again and more: they are to be all of it."""
    said = f" {' '.join(words_in(new))} "
    held = [
        one
        for one in shown_words(there)
        if len(row := words_in(one.words)) > 1
        and f" {' '.join(row)} " in said
        and len(row) < len(words_in(new))
    ]
    return held[0] if len(held) == 1 else None


def corrected(one: Correction, there: Situation) -> list[Operation]:
    """Return the operations that put the new words wherever the old ones are, written or spoken."""
    where = _pattern(one.old)
    made = [
        each.replaced(words)
        for each in shown_words(there)
        if (words := _replaced(where, one.new, each)) != each.words
    ]
    voice = next(iter(segments(there.draft, VOICE)), None)
    spoken = spoken_by(voice) if voice else ""
    if where.search(spoken):
        made.append(SetVoice(where.sub(lambda _: one.new, spoken)))
    return made


def spoken_too(operations: Sequence[Operation], there: Situation) -> list[SetVoice]:
    """Return what has the voice say the words or the figure that a text shows now for those it speaks."""
    voice = next(iter(segments(there.draft, VOICE)), None)
    spoken = said = spoken_by(voice) if voice else ""
    if not spoken or any(isinstance(one, SetVoice) for one in operations):
        return []
    for one in shown_words(there):
        now = next((op.text for op in operations if _changes(op, one)), one.words)
        if now and now != one.words and one.words in said and len(words_in(one.words)) > 2:
            said = said.replace(one.words, now)
            continue
        old, new = _FIGURES.findall(one.words), _FIGURES.findall(now)
        others = [pair for pair in zip(old, new, strict=False) if pair[0] != pair[1]]
        if len(old) == len(new) and len(others) == 1 and one.words.replace(*others[0], 1) == now:
            said = _pattern(others[0][0]).sub(others[0][1], said)
    return [SetVoice(said)] if said != spoken else []


def _changes(operation: Operation, shown: Shown) -> TypeGuard[SetCaption | SetTitle | SetEndCard]:
    """Whether an operation gives a text on the screen other words."""
    if isinstance(operation, SetCaption):
        return shown.track == CAPTIONS and operation.index == shown.index
    return isinstance(operation, SetTitle if shown.track == TITLE else SetEndCard) and shown.track != CAPTIONS


def corrected_item(new: str, said: str, there: Situation) -> SetItem | None:
    """Return the operation that gives the one item of a graphic that is named another number."""
    if not kind_of(new):
        return None
    named = [
        SetItem(place, item, shown=in_form_of(new, str(row["shown"])))
        for place, drawing in there.drawings
        for item, row in enumerate(drawing.rows)
        if has_number(row) and row.get("text") and _is_called(str(row["text"]), said)
    ]
    return named[0] if len(named) == 1 else None


def _is_called(name: str, said: str) -> bool:
    """Whether the name of an item is said, or its first letters: "Feb" for "February"."""
    row = words_in(said)
    return any(one == name.casefold() or len(one) > 2 and name.casefold().startswith(one) for one in row) or (
        not name.isascii() and name in said
    )


def _pattern(old: str) -> re.Pattern[str]:
    edges = (
        r"(?<![A-Za-z0-9])" if old[:1].isalnum() and old[:1].isascii() else "",
        r"(?![A-Za-z0-9]|[.,]\d)" if old[-1:].isalnum() and old[-1:].isascii() else "",
    )
    return re.compile(f"{edges[0]}{re.escape(old)}{edges[1]}", re.I)


def _replaced(where: re.Pattern[str], new: str, shown: Shown) -> str:
    """A text with new words for the old; the new words alone where these say most of it again."""
    match = where.search(shown.words)
    if not match:
        return shown.words
    rest = words_in(f"{shown.words[: match.start()]} {shown.words[match.end() :]}")
    again = [one for one in rest if one in words_in(new)]
    if (
        len(rest) > 0
        and len(again) >= max(1, _SHARED * len(rest))
        and any(one not in _COMMON for one in again)
    ):
        return new
    if _SENTENCES.search(new) and rest:
        return shown.words
    return where.sub(lambda _: new, shown.words)


def _found(old: str, texts: Sequence[str]) -> str:
    """The words of the film that a person means by some, exactly or but for a slip; else ""."""
    where = _pattern(old)
    for text in texts:
        if match := where.search(text):
            return match[0]
    return _nearest(old, texts, _CLOSE)


def _nearest(words: str, texts: Sequence[str], least: float) -> str:
    """The piece of the texts that is nearest in spelling; "" where none is near, or two are."""
    count = sum(not is_mark(one.word) for one in tokens_of(words))
    scored: dict[str, float] = {}
    matcher = SequenceMatcher(None, "", words.casefold(), autojunk=False)
    for text in texts:
        for piece in (*_pieces(text, count), text.strip(" .!?。！？")):
            if piece.casefold() in words.casefold():
                continue  # more words beside it, not others in its place
            matcher.set_seq1(piece.casefold())
            if matcher.real_quick_ratio() > least and matcher.quick_ratio() > least:
                score = matcher.ratio()
                whole = piece == text.strip(" .!?。！？")
                scored[piece] = score + _APART if whole and score > least else score
    best = sorted(scored.items(), key=lambda one: -one[1])
    if not best or best[0][1] <= least or best[0][0].casefold() == words.casefold():
        return ""
    rivals = [one for one, score in best[1:] if score > best[0][1] - _APART and one not in best[0][0]]
    return "" if any(best[0][0] not in one for one in rivals) else best[0][0]


def _pieces(text: str, count: int) -> Iterator[str]:
    """Each piece of a text of so many words, or one more or less."""
    tokens = [one for one in tokens_of(text) if not is_mark(one.word)]
    for size in {max(1, count - 1), count, count + 1}:
        for first in range(len(tokens) - size + 1):
            yield text[tokens[first].start : tokens[first + size - 1].end]


def _of_name(new: str, texts: Sequence[str]) -> Correction | None:
    if any(_pattern(new).search(text) or new.casefold() in text.casefold() for text in texts):
        return None  # it is there already
    old = _nearest(new, texts, _NEAR)
    return Correction(old, new) if old else None


def _of_kind(kind: str, new: str, said: str, texts: Sequence[str]) -> Correction | None:
    """The one value of the film that is of the kind of a new one; a value whose name is said comes first."""
    for meant in (kinds_meant(kind, said), ("number",)) if kind == "number" else (kinds_meant(kind, said),):
        found = [(text, one) for text in texts for one in values_in(text) if one.kind in meant]
        named = [(text, one) for text, one in found if _is_named(text, one, said)]
        if kind == "number" and not named and "number" in meant:
            continue  # a bare number may be anything
        chosen = named or found
        olds = list(dict.fromkeys(one.words for _, one in chosen if one.words.casefold() != new.casefold()))
        if len(olds) == 1 and _TAIL.search(said):
            return Correction(olds[0], f"{olds[0][: -len(new)]}{new}") if len(new) < len(olds[0]) else None
        if len(olds) == 1:
            return Correction(olds[0], in_form_of(new, olds[0]))
        if olds:
            return Correction("", new, tuple(olds))
    return None


def _is_named(text: str, value: Value, said: str) -> bool:
    """Whether words beside a value in its text are said: "lunch" of "Lunch from 12.90"."""
    others = [one for one in values_in(text) if one != value]
    start = max((one.end for one in others if one.end <= value.start), default=0)
    end = len(text) if not others else value.end
    label = f"{text[start : value.start]} {text[value.end : end]}"
    return bool(_marks_of(label) & _marks_of(said))


def _marks_of(text: str) -> set[str]:
    """The words that tell texts apart; of Chinese each two signs."""
    tokens = [one.word.casefold().removesuffix("'s").rstrip("s") for one in tokens_of(text)]
    latin = {one for one in tokens if one.isalpha() and one.isascii() and len(one) > 2 and one not in _COMMON}
    pairs = {
        a + b for a, b in zip(tokens, tokens[1:], strict=False) if not (a + b).isascii() and (a + b).isalpha()
    }
    return latin | pairs
