"""Read a sentence that says nothing but how pictures take each other's place: "plain cuts, no dissolves".

As with pictures, it is read only where each of its words is known (see `sentence_signs`).
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.operations import Operation, SetTransitions
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.pictures.transitions import MOVING
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
from nemo_notebook.studio.director.reading.terms.places import ORDINALS
from nemo_notebook.studio.director.reading.terms.transition_sentence_words import CHINESE, ENGLISH, KINDS
from nemo_notebook.studio.director.timing import DISSOLVE_MS

_LONGEST: Final = 120  # characters
_CHANGE: Final = regex(
    r"transition|\bchanges?\b|\bbetween\b|\bnext\b|\b(?:each\sother|one\sanother|previous)\b|dissolv|crossfad|\bmelt|\bmorph|\b(?:pictures|photos|scenes|shots|images|slides)\s(?:all\s)?(?:slide|swipe|push|wipe|fly|glide)\b"
    r"|\bblend(?:s|ing)?\b(?!\sin\b)|\bfrom\s(?:one\s)?(?:picture|scene|photo|image|shot)\sto\b|\b(?:push|slid|shov|wip|swip|sweep)\w*\s[^,.;]*\b(?:out|aside|away)\b"
    r"|转场|过渡|切换|之间|中间|进来|下一|另一|一[张个幅].{1,3}一[张个幅]|换(?:场|画面|图|镜头|张)|叠化|溶解|融化|化开|[融叠化][到在]一起",
    re.I,
)
_ALSO_MOVES: Final = tuple("suz")
"""What a picture may do by itself: "zoom into the shop"."""
_MOVES: Final = regex(
    r"\bzoom|\bslid|\bpush|\bswip|\bfl(?:y|ies)|\bglid|\bshov|缩放|放大|推近|滑|推|飞", re.I
)
_NAMED: Final = regex(r"\binto\s(?:each\sother|one\sanother)\b|transition|转场|过渡|切换(?:方式|效果)", re.I)
_DEED: Final = regex(r"\sslides?$", re.I)
_GOES: Final = regex(r"\s(?:in|over|across|from|into|to)\b", re.I)
_TWO: Final = 2
_ANOTHER: Final = ("dissolve", "slide", "wipe", "push", "zoom", "fade")
"""Which comes next where another one is asked for."""
_BETWEEN: Final = regex("之间|中间")
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
        and not (_CHANGE.search(text) or "t" in kinds_of(row) or _beside_another(row))
    ):
        return ()
    if {*"lqD"} & {*kinds_of(row)} and not _CHANGE.search(text):
        return ()
    if _asks_another(row) and _NAMED.search(text):
        return _another(row, there)
    if not {*KINDS, "N"} & {*kinds_of(row)} and not _NAMED.search(text):
        row = []
    if not row:
        before, last = last_clause(text)
        row = _row(last, there, chinese=chinese) if _complains(before, there, chinese=chinese) else []
        if not {*KINDS} & {*kinds_of(row)} and _kinds_told(before, chinese) - _kinds_told(last, chinese):
            return ()  # 加个闪白，替掉叠化
        if _asks_another(row) and _NAMED.search(text):
            return _another([*(one for _, one in _pictures(before, there)), *row], there)
        tells = {*KINDS, "N"} & {*kinds_of(row)}
        row = [*(one for _, one in _pictures(before, there)), *row] if tells else []
    return _read(row, there)


def _beside_another(row: list[Sign]) -> bool:
    """Whether a picture is told to come in by another: "slides in after the ocean"."""
    kinds = kinds_of(row)
    return kinds.count(NAMED) == _TWO and "z" not in kinds and bool({*"AB"} & {*kinds})


def _complains(text: str, there: Situation, *, chinese: bool) -> bool:
    """Whether a clause speaks of the transitions that are there, or of the change between two pictures."""
    speaks = re.search(r"transition|\bchanges?\b|转场|过渡|切换", text)
    return bool(speaks or _kinds_told(text, chinese))


def _kinds_told(text: str, chinese: bool) -> set[str]:
    """The kinds of transitions that a clause names."""
    words = spelt(CHINESE if chinese else ENGLISH)
    return {kind for kind, said in words if kind in KINDS and said.search(text)}


def _pictures(text: str, there: Situation) -> list[tuple[int, Sign]]:
    """The pictures of a text, each once."""
    seen: dict[tuple[int, ...], tuple[int, Sign]] = {}
    for start, (_, one) in sorted(
        pictures_named(text, there, by_file=False).items(), key=lambda item: item[0]
    ):
        seen.setdefault(one.places, (start, one))
    return list(seen.values())


def _row(text: str, there: Situation, *, chinese: bool) -> list[Sign]:
    return _row_of(text, there, chinese=chinese, by_file=False) or (
        _row_of(text, there, chinese=True, by_file=True) if chinese and _BETWEEN.search(text) else []
    )


def _row_of(text: str, there: Situation, *, chinese: bool, by_file: bool) -> list[Sign]:
    named = {
        start: (_without_deed(text, start, end), one)
        for start, (end, one) in pictures_named(text, there, by_file=by_file).items()
    }
    row = row_of(text, named, spelt(CHINESE if chinese else ENGLISH), _sign)
    return row if all(place < len(there.pictures) for one in row for place in one.places) else []


def _without_deed(text: str, start: int, end: int) -> int:
    """Where a picture's name ends that seems to hold what the picture does: "the hills slide in"."""
    deed = _DEED.search(text, start, end)
    return deed.start() if deed and _GOES.match(text, end) else end


def _sign(kind: str, said: re.Match[str]) -> Sign:
    if kind == "P":
        return Sign(NAMED, tuple(_place(one) for one in (said["one"], said["two"])))
    told = next(filter(None, said.groups()), "").lower()
    if kind == "f":
        return Sign(kind, name="#ffffff" if told in _WHITE else "#000000" if told else "")
    if kind == "t":
        return Sign(kind, name=_TOWARD.get(told, ""))
    return Sign(kind, amount=_seconds(told) if kind == "D" else 0)


def _place(said: str) -> int:
    said = said.lower()
    return ORDINALS.index(said) if said in ORDINALS else round(read_number(said)) - 1


def _seconds(said: str) -> float:
    return {"": 1.0, "half a": 0.5, "半": 0.5}.get(said) or read_number(said)


_TOWARD: Final = {
    **dict.fromkeys(("left", "左"), "right"),
    **dict.fromkeys(("right", "右"), "left"),
    **dict.fromkeys(("top", "above", "上"), "down"),
    **dict.fromkeys(("bottom", "below", "下"), "up"),
}
"""Where goes what comes from a side."""


def _read(row: list[Sign], there: Situation) -> tuple[Operation, ...]:
    count = len(there.pictures)
    wanted = [one for one in row if one.kind in KINDS]
    refused = any(one.kind == "N" for one in row)
    paced = bool({*"lqD"} & {*kinds_of(row)})
    if len({one.kind for one in wanted}) > 1 or not (wanted or refused or paced):
        return ()
    kind, color = (KINDS[wanted[0].kind], wanted[0].name) if wanted else ("", "")
    indexes = _indexes(row, count)
    if indexes is None:
        return ()
    if not kind and (refused or wanted):
        return (SetTransitions(0, indexes),) if "D" not in kinds_of(row) else ()
    toward = next((one.name for one in row if one.kind == "t"), "") if kind in MOVING else ""
    return (SetTransitions(_length_ms(row), indexes, kind, toward, color),)


def _asks_another(row: list[Sign]) -> bool:
    """Whether a row only asks for another transition: 换一种转场."""
    return "o" in kinds_of(row) and {*kinds_of(row)} <= {*"oJBAE", NAMED}


def _another(row: list[Sign], there: Situation) -> tuple[Operation, ...]:
    """Transitions of another kind than those that are there."""
    indexes = _indexes(row, len(there.pictures))
    if indexes is None or len(there.pictures) < _TWO:
        return ()
    at = (indexes or (1,))[0]
    now = mapping(meta(there.pictures[at]).get("transition")).get("kind")
    kind = _ANOTHER[(_ANOTHER.index(now) + 1) % len(_ANOTHER)] if now in _ANOTHER else _ANOTHER[0]
    return (SetTransitions(DISSOLVE_MS, indexes, kind, "left" if kind in MOVING else ""),)


def _length_ms(row: list[Sign]) -> int:
    """How long they are to take: as told, slower or faster, else as is usual."""
    if told := next((one.amount for one in row if one.kind == "D"), 0):
        return min(_LONGEST_MS, round(1000 * told))
    kinds = kinds_of(row)
    return 2 * DISSOLVE_MS if "l" in kinds else DISSOLVE_MS // 2 if "q" in kinds else DISSOLVE_MS


_LONGEST_MS: Final = 5000


def _indexes(row: list[Sign], count: int) -> tuple[int, ...] | None:
    """The pictures that come in like that; () for all, None where it is not clear which."""
    named = [one for one in row if one.kind == NAMED]
    places = [place for one in named for place in one.places]
    beside = next((one.kind for one in row if one.kind in "ABE"), "")
    if len(named) == _TWO and max(named[0].places) + 1 == min(named[1].places):
        return (min(named[1].places),)
    if not places or set(places) == {*range(count)}:
        return None if beside else ()
    if len(places) == 2 and abs(places[0] - places[1]) == 1:
        return (max(places),)
    if len(places) == 1 and beside:
        at = places[0] + (beside == "A")
        return (at,) if 0 < at < count else None
    return None
