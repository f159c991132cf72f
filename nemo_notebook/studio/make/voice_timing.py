"""When each word of a voice is heard, and from that when each caption stands. Pure; makes no sound."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_TOKEN: Final = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"  # one sign of Chinese or Japanese
    r"|(?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])\w)+"
    r"(?:['’.,:-](?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])\w)+)*"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, or one Chinese sign, as it is heard.

    Attributes:
        start, end: its letters in the text, end excluded.
        begin_ms, end_ms: when it is heard, from the voice's beginning; a pause counts to the word before.
    """

    start: int
    end: int
    begin_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Line:
    """A caption as it is heard: when, and (begin, length) of each word in ms from its own beginning."""

    begin_ms: int
    end_ms: int
    words: tuple[tuple[int, int], ...]


def tokens(text: str) -> list[tuple[int, int]]:
    """Cut a text into words and single Chinese signs, as (start, end)."""
    return [found.span() for found in _TOKEN.finditer(text)]


def timed_words(text: str, starts: Sequence[tuple[int, int]], end_ms: int) -> tuple[Word, ...]:
    """Give each word of a text its time.

    Args:
        text: what is read.
        starts: (place in the text, ms) of what the voice told, in order of time; words between share the
            time by their letters.
        end_ms: when the voice ends.
    """
    cut = tokens(text)
    if not cut:
        return ()
    anchors = _anchors(cut, starts)
    ends = [*(at_ms for _, at_ms in anchors[1:]), max(end_ms, anchors[-1][1])]
    lasts = [*(index for index, _ in anchors[1:]), len(cut)]
    made: list[Word] = []
    for (first, begin_ms), last, stop_ms in zip(anchors, lasts, ends, strict=True):
        made += _shared(cut[first:last], begin_ms, stop_ms)
    return tuple(made)


def _anchors(cut: list[tuple[int, int]], starts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return (word, ms) of the words whose beginning is known; the first one always is."""
    firsts = [start for start, _ in cut]
    anchors = [(0, starts[0][1] if starts else 0)]
    for place, at_ms in starts:
        index = max(0, bisect_right(firsts, place) - 1)
        if place >= cut[index][1]:  # a sign between words
            index += 1
        if anchors[-1][0] < index < len(cut) and at_ms >= anchors[-1][1]:
            anchors.append((index, at_ms))
    return anchors


def _shared(cut: Sequence[tuple[int, int]], begin_ms: int, end_ms: int) -> list[Word]:
    """Share a stretch of time among words by their letters."""
    letters = [end - start for start, end in cut]
    whole, done, at_ms = sum(letters), 0, begin_ms
    made = []
    for (start, end), count in zip(cut, letters, strict=True):
        done += count
        stop_ms = begin_ms + round((end_ms - begin_ms) * done / whole)
        made.append(Word(start, end, at_ms, stop_ms))
        at_ms = stop_ms
    return made


def timed_lines(lines: Sequence[str], text: str, words: Sequence[Word]) -> list[Line | None]:
    """Return when each line is heard; None for one that the voice does not say, or not after the one before.

    Args:
        lines: captions, in the order in which they are read; how they are broken does not count.
        text: what is read.
        words: its words with their times.
    """
    said = [_plain(text[word.start : word.end]) for word in words]
    found: list[Line | None] = []
    after = 0
    for line in lines:
        wanted = [_plain(line[start:end]) for start, end in tokens(line)]
        at = _place(wanted, said, after)
        if at is None:
            found.append(None)
            continue
        after = at + len(wanted)
        found.append(_line(words[at:after]))
    return found


def _place(wanted: Sequence[str], said: Sequence[str], after: int) -> int | None:
    size = len(wanted)
    if not size:
        return None
    places = range(after, len(said) - size + 1)
    return next((at for at in places if list(said[at : at + size]) == list(wanted)), None)


def _line(words: Sequence[Word]) -> Line:
    begin_ms = words[0].begin_ms
    beats = tuple((one.begin_ms - begin_ms, one.end_ms - one.begin_ms) for one in words)
    return Line(begin_ms, words[-1].end_ms, beats)


def _plain(word: str) -> str:
    return word.casefold().rstrip(".,:")
