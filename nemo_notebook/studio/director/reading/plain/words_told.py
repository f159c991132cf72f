"""Find in a sentence what it may say of words on the screen: the texts, pieces of them, and new words.

All are signs of a row (see `sentence_signs`): N is a text that is called what it is, q words in quotation
marks, o words of a text without them, v another value, f new words without quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.edits.naming.thing_names import unquoted
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.plain.sentence_signs import Sign, row_of, spelt
from nemo_notebook.studio.director.reading.plain.texts_named import (
    ALL_TEXTS,
    SEVERAL,
    THE_CAPTIONS,
    texts_named,
)
from nemo_notebook.studio.director.reading.plain.things_called import things_in
from nemo_notebook.studio.director.reading.terms import wording_sentence_words as said
from nemo_notebook.studio.director.reading.terms.text_names import CAPTIONS_CALLED
from nemo_notebook.studio.director.reading.terms.thing_words import FACT_WORDS

_DOTS: Final = " .!?。！？，,"
_MOST_SIGNS: Final = 12
_TOLD: Final = regex(r"\b(?:change|replace|swap|turn|the\sword)\s$", re.I)
_BECOMES: Final = regex(r"\s(?:to|with|by|for|into)\s", re.I)
"""What stands about a word that is to be another, though it steers elsewhere: change now to today."""

Spans = dict[int, tuple[int, Sign]]
"""By where something begins: where it ends, and its sign."""


def quoted_in(text: str) -> Spans:
    """Return the words in quotation marks."""
    return {one.start(): (one.end(), Sign("q", name=unquoted(one[0]))) for one in QUOTED.finditer(text)}


def blanked(text: str, spans: Spans) -> str:
    """Return a text with what stands in some places taken out; its length stays the same."""
    for start, (end, _) in spans.items():
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def texts_called(text: str, there: Situation) -> Spans:
    """Return the texts that are called what they are: the title, caption 2, the text with the price."""
    kinds = CAPTIONS_CALLED.finditer(text) if there.caption_words else ()
    rows = [(one.start(), one.end(), THE_CAPTIONS) for one in kinds]
    rows += [
        (start, end, one.name)
        for start, (end, one) in texts_named(text, there, ones=True).items()
        if one.name != ALL_TEXTS and SEVERAL not in one.name
    ]
    longest = sorted(rows, key=lambda row: row[1])
    return {start: (end, _named(name, text[start:end])) for start, end, name in longest}


def _named(name: str, words: str) -> Sign:
    """A text that is called, with a mark where what it tells calls it: "the price"."""
    return Sign("N", name=name, amount=any(one.search(words) for one in FACT_WORDS.values()))


def pieces_shown(text: str, there: Situation, called: Spans, *, chinese: bool) -> Spans:
    """Return the words of texts on the screen that are said without quotation marks, and other values.

    What may call a picture, too, is left out where the text it is in is not called.
    """
    names = {one.name for _, one in called.values()}
    found: Spans = {}
    seen = [(one.start, one.end) for one in things_in(text, there) if "picture" in one.meant]
    for start, end, kind in sorted(
        [*_values(text, there), *_shown(text, there, chinese=chinese)], key=lambda one: one[1]
    ):
        piece = text[start:end].strip(_DOTS)
        pictured = any(begin < end and start < stop for begin, stop in seen)
        pictured = pictured and not names & {*holding(piece, there)}
        if kind == "o" and pictured and not piece[:1].isdigit() and not _is_whole(piece, there):
            continue
        found[start] = (end, Sign(kind, name=piece))
    return found


def _is_whole(words: str, there: Situation) -> bool:
    return any(one.words.strip(_DOTS).lower() == words.lower() for one in shown_words(there))


def _values(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    for one in said.VALUE.finditer(text):
        yield (*one.span(), "o" if holding(one[0].strip(), there) else "v")


def _shown(text: str, there: Situation, *, chinese: bool) -> Iterator[tuple[int, int, str]]:
    """Runs of words that stand on the screen, but for single ones that steer."""
    low = text.lower()
    for one in shown_words(there):
        words = [
            (each.start(), each.end()) for each in re.finditer(r"[\w$€£'’.:-]*\w|[\u4e00-\u9fff]", one.words)
        ]
        if not one.words.isascii():
            words = [(at, at + 1) for at in range(len(one.words))][:40]
        for first, (start, _) in enumerate(words):
            for _, end in words[first : first + _MOST_SIGNS * 2]:
                piece = one.words[start:end].strip(_DOTS)
                if len(piece) < 2 or piece.lower() not in low:
                    continue
                for at in _places(piece, text):
                    told = _TOLD.search(text[:at]) and _BECOMES.match(text, at + len(piece))
                    if told or not _steers(text[at : at + len(piece)], at, chinese=chinese):
                        yield at, at + len(piece), "o"


def _places(piece: str, text: str) -> list[int]:
    edge = (r"(?<![\w$€£.])", r"(?![\w])") if piece.isascii() else ("", "")
    return [one.start() for one in re.finditer(f"{edge[0]}{re.escape(piece)}{edge[1]}", text, re.I)]


def _steers(words: str, at: int, *, chinese: bool) -> bool:
    """Whether a word is one of those that steer; with a capital, and not in front, it is not."""
    if " " in words.strip() or (at and words[:1].isupper()):
        return False
    return bool(row_of(words, {}, spelt(said.CHINESE if chinese else said.ENGLISH)))


def holding(words: str, there: Situation) -> list[str]:
    """Return the names of the texts in which words stand, as a whole or a part."""
    plain = words.strip(_DOTS)
    return [
        one.name(chinese=False)
        for one in shown_words(there)
        if plain and (one.words.strip(_DOTS).lower() == plain.lower() or _places(plain, one.words))
    ]


def words_of(name: str, there: Situation) -> str:
    """Return what a text says that is called by its plain name."""
    return next((one.words for one in shown_words(there) if one.name(chinese=False) == name), "")
