"""Read a sentence that says nothing but how pictures take each other's place: "plain cuts, no dissolves".

As with pictures, it is read only where each of its words is known (see `sentence_signs`).
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import Operation, SetTransitions
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named
from nemo_notebook.studio.director.reading.plain.sentence_signs import (
    NAMED,
    Sign,
    kinds_of,
    last_clause,
    row_of,
    spelt,
)
from nemo_notebook.studio.director.reading.terms.transition_sentence_words import CHINESE, ENGLISH, KINDS

_LONGEST: Final = 120  # characters
_CHANGE: Final = regex(r"transition|\bchanges?\b|\bbetween\b|转场|过渡|切换|之间", re.I)
_ALSO_MOVES: Final = tuple("suz")
"""What a picture may do by itself: "zoom into the shop"."""
_MOVES: Final = regex(r"\bzoom|\bslid|\bpush|缩放|放大|推近|滑|推", re.I)
_WHITE: Final = ("white", "白")


def read_transition(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what a sentence of transitions alone asks for; () for any other sentence."""
    text = message.text.strip()
    if message.texts or message.options != Options() or there.shelf.fresh or not 0 < len(text) <= _LONGEST:
        return ()
    chinese = message.language == "zh"
    row = _row(text, there, chinese=chinese)
    if (
        row
        and (_MOVES.search(text) or kinds_of(row).strip("JBA" + NAMED) in _ALSO_MOVES)
        and not _CHANGE.search(text)
    ):
        return ()
    if not row:
        before, last = last_clause(text)
        row = _row(last, there, chinese=chinese) if _complains(before, there, chinese=chinese) else []
        row = [*(one for _, one in _pictures(before, there)), *row] if row else []
    return _read(row, there)


def _complains(text: str, there: Situation, *, chinese: bool) -> bool:
    """Whether a clause speaks of the transitions that are there, or of the change between two pictures."""
    words = [said for kind, said in spelt(CHINESE if chinese else ENGLISH) if kind in KINDS]
    speaks = any(one.search(text) for one in words) or re.search(
        r"transition|\bchanges?\b|转场|过渡|切换", text
    )
    return bool(speaks)


def _pictures(text: str, there: Situation) -> list[tuple[int, Sign]]:
    """The pictures of a text, each once."""
    seen: dict[tuple[int, ...], tuple[int, Sign]] = {}
    for start, (_, one) in sorted(
        pictures_named(text, there, by_file=False).items(), key=lambda item: item[0]
    ):
        seen.setdefault(one.places, (start, one))
    return list(seen.values())


def _row(text: str, there: Situation, *, chinese: bool) -> list[Sign]:
    return row_of(
        text, pictures_named(text, there, by_file=False), spelt(CHINESE if chinese else ENGLISH), _sign
    )


def _sign(kind: str, said: re.Match[str]) -> Sign:
    ground = next(filter(None, said.groups()), "") if kind == "f" else ""
    return Sign(kind, name="#ffffff" if ground.lower() in _WHITE else "#000000" if ground else "")


def _read(row: list[Sign], there: Situation) -> tuple[Operation, ...]:
    count = len(there.pictures)
    wanted = [one for one in row if one.kind in KINDS]
    refused = any(one.kind == "N" for one in row)
    if len(wanted) > 1 or not (wanted or refused):
        return ()
    kind, color = (KINDS[wanted[0].kind], wanted[0].name) if wanted else ("", "")
    indexes = _indexes(row, count)
    if indexes is None:
        return ()
    if not kind:
        return (SetTransitions(0, indexes),)
    return (SetTransitions(indexes=indexes, kind=kind, color=color),)


def _indexes(row: list[Sign], count: int) -> tuple[int, ...] | None:
    """The pictures that come in like that; () for all, None where it is not clear which."""
    named = [one for one in row if one.kind == NAMED]
    places = [place for one in named for place in one.places]
    beside = next((one.kind for one in row if one.kind in "AB"), "")
    if not places or set(places) == {*range(count)}:
        return None if beside else ()
    if len(places) == 2 and abs(places[0] - places[1]) == 1:
        return (max(places),)
    if len(places) == 1 and beside:
        at = places[0] + (beside == "A")
        return (at,) if 0 < at < count else None
    return None
