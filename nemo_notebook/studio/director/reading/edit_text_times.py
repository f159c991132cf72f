"""Read a clause that says when the words before it are seen: "caption “Hi”, from 6 to 8 s", 6到8秒显示."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, length_ms
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    SetCaption,
    SetCaptions,
    SetTextTime,
    SetTitle,
    SetTitleTime,
)
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.moments import RANGE, when
from nemo_notebook.studio.director.reading.situation import Reading, Situation

_SAYS_WHEN: Final = re.compile(
    r"\b(?:and|then|please|pls|show(?:n|ing|s)?|display(?:ed)?|have|make|put|keep|it|them|this|that|is|should|be|visible"
    r"|appear(?:s|ing)?|stay(?:s|ing)?|last(?:s|ing)?|on\sscreen|start(?:s|ing)?|comes?|up|only|just|in|from|at|to|for|between"
    r"|after|until|the|captions?|text|mark)\b"
    r"|第\s?\d+(?:\.\d)?\s?秒|显示|出现|停留|持续|停|从|在|第|到|的?时候|时|让|它|只|这[句条]|字幕|出来|[之以]?后|的|处",
    re.I,
)
_LENGTH: Final = re.compile(r"\b(?:for|stay\w*|last\w*)\b|停留?|持续|显示", re.I)
_GONE: Final = re.compile(
    r"\b(?:disappears?|vanish(?:es)?|gone|goes\saway|leaves?|ends?)\b|消失|不见|没了|结束", re.I
)
_AT: Final = re.compile(r"\bat\b|第", re.I)
_AT_ALONE: Final = re.compile(
    r"^(?:again\s)?(?:at|from)\s|^(?:再在|再次在|在|第)?\s?第?\d+(?:\.\d)?秒(?:再|也|又|各)", re.I
)
_LONGEST_BARE_MS: Final = 6000
"""A longer one that stands alone is the film's."""


def read_text_time(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Give the words that the operation before brings the time that the clause says, and nothing else."""
    last = operations[-1] if operations else None
    if clause.texts or not isinstance(last, AddCaption | SetCaption | SetCaptions | SetTextTime | SetTitle):
        return None
    text = _GONE.sub(" ", clause.text)
    start, length = when(text) if _only_time(text) else (None, None)
    if text != clause.text and length is None:  # "gone after 3 s"
        start, length = None, start if isinstance(last, SetTitle) or not _AT.search(text) else None
    if start is None and length is None:
        return None
    if start is None and not _LENGTH.search(clause.text) and (length or 0) > _LONGEST_BARE_MS:
        return None
    timed = _timed(last, start, length, length_ms(there.draft))
    return Reading((timed,)) if timed else None


def once_more(clause: Clause, before: Clause, operations: Sequence[Operation]) -> bool:
    """Whether the words of a clause come a second time: "add “Sale” at 2 s and at 10 s"."""
    last = operations[-1] if operations else None
    again = isinstance(last, AddCaption) and bool(_AT_ALONE.match(clause.text)) and _only_time(clause.text)
    return again and when(before.text)[0] is not None


def without_moved(operations: Sequence[Operation], moved: Sequence[Operation]) -> list[Operation]:
    """Return the operations without a caption that comes again at its own time: "add “Hi”, from 2 to 4 s"."""
    again = {one.text for one in moved if isinstance(one, AddCaption)} if len(moved) == 1 else set()
    return [one for one in operations if not (isinstance(one, AddCaption) and one.text in again)]


def _only_time(text: str) -> bool:
    rest = RANGE.sub(" ", text)
    for one in reversed(find_durations(rest)):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    return not any(sign.isalnum() for sign in _SAYS_WHEN.sub(" ", rest))


def _timed(last: Operation, start: int | None, length: int | None, film_ms: int) -> Operation | None:
    if isinstance(last, AddCaption):
        span = min(length or last.duration_ms, film_ms)
        begin = last.start_ms if start is None else start
        return replace(last, start_ms=max(0, min(begin, film_ms - span)), duration_ms=span)
    if isinstance(last, SetTextTime):
        kept = last.start_ms if start is None else start
        return replace(last, start_ms=kept, duration_ms=length or last.duration_ms)
    if isinstance(last, SetTitle):
        return SetTitleTime(start, length)
    if isinstance(last, SetCaption):
        return SetTextTime(CAPTIONS, last.index, start, length)
    alone = isinstance(last, SetCaptions) and len(last.texts) == 1
    return SetTextTime(CAPTIONS, 0, start, length) if alone else None
