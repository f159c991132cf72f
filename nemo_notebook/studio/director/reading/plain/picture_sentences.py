"""Read a sentence that says nothing but which pictures there are, in which order, and for how long.

The sentence is read only where each of its words is known: it becomes a row of signs (a picture, "before",
"remove" …), and the row has to be one of a few. Nothing in it can then be meant for anything else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    Operation,
    RemovePicture,
    Reorder,
    SetPictureLength,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import (
    NAMED,
    PRONOUN,
    Sign,
    in_place,
    kinds_of,
    last_clause,
    row_of,
    spelt,
)
from nemo_notebook.studio.director.reading.plain.things_called import things_in
from nemo_notebook.studio.director.reading.terms.picture_sentence_words import CHINESE, ENGLISH
from nemo_notebook.studio.director.reading.terms.subjects import scene_words
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_LONGEST: Final = 120  # characters
_IDLE: Final = "VJIu"
_MORE: Final = 1.5  # "longer"
_ORDINAL: Final = regex(r"the\s(?:first|second|third|fourth|fifth|sixth|last)\b|第", re.I)
_SHARE: Final = regex(r"\ba\s(?:third|quarter|half)\b", re.I)
_COUNTED: Final = 1
"""Marks a picture that is called by an ordinal, which may be a place."""
_PLACES: Final = {
    **{one: place for place, one in enumerate(["first", "second", "third", "fourth", "fifth", "sixth"])},
    **{one: place for place, one in enumerate(["1st", "2nd", "3rd", "4th", "5th", "6th"])},
    **{f"number {one}": place for place, one in enumerate(["one", "two", "three", "four", "five", "six"])},
    **{f"第{one}": place for place, one in enumerate("一二三四五六")},
    **{f"第{one}": place for place, one in enumerate("123456")},
}


def read_picture_sentence(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what a sentence of pictures alone asks for; () for any other sentence."""
    if message.texts or message.options != Options() or there.shelf.fresh or len(there.pictures) < 2:
        return ()
    text = message.text.strip()
    if not text or len(text) > _LONGEST or _SHARE.search(text):
        return ()
    chinese = message.language == "zh"
    row = _row(text, there, chinese=chinese) or _spoken_of(text, there, chinese=chinese)
    acts = any(one.kind not in "P&JI" for one in row)
    return _read([one for one in row if one.kind not in _IDLE], there) if acts else ()


def _row(text: str, there: Situation, *, chinese: bool) -> list[Sign]:
    count = len(there.pictures)
    return row_of(
        text,
        pictures_named(text, there),
        spelt(CHINESE if chinese else ENGLISH),
        lambda kind, said: _sign(kind, said, count),
    )


def _spoken_of(text: str, there: Situation, *, chinese: bool) -> list[Sign]:
    """The row of a last clause that tells what to do with the picture spoken of before: "kick it out"."""
    before, last = last_clause(text)
    if not last or re.search(r"\d|\bsec|秒", before):
        return []
    spoken_of = {one.places for _, one in pictures_named(before, there).values()}
    row = _row(last, there, chinese=chinese)
    kinds = kinds_of(row)
    if len(spoken_of) != 1 or NAMED in kinds:
        return []
    if not (PRONOUN in kinds or (chinese and re.search("[RGH]", kinds))):
        return []
    places = spoken_of.pop()
    return in_place(Sign(NAMED, places), row) if len(places) < len(there.pictures) else []


def pictures_named(text: str, there: Situation) -> dict[int, tuple[int, Sign]]:
    """Return the pictures that a text names."""
    found = [
        (one.start, one.end, one.meant["picture"])
        for one in things_in(text, there)
        if set(one.meant) == {"picture"} and len(one.meant["picture"]) == 1
    ]
    every = tuple(range(len(there.pictures)))
    rows = [(start, end, _place_of(names[0]) or every) for start, end, names in found]
    rows += [(one.start, one.end, there.showing(one.value)) for one in scene_words(text)]
    return {
        start: (end, Sign(NAMED, places, _COUNTED if _ORDINAL.match(text, start) else 0))
        for start, end, places in sorted(rows, key=lambda row: row[1])
        if places
    }


def _place_of(name: str) -> tuple[int, ...]:
    number = re.search(r"\d+", name)
    return (int(number[0]) - 1,) if number else ()


def _sign(kind: str, said: re.Match[str], count: int) -> Sign:
    given = {key: value for key, value in said.groupdict().items() if value}
    if kind == "g":
        many = min(count, _number(given["many"]))
        start = (count - many) // 2 if given["which"].lower() in ("middle", "中间") else 0
        start = count - many if given["which"].lower() in ("last", "final", "后", "最后") else start
        return Sign("P", tuple(range(start, start + many)))
    if kind == "r":
        row = [_number(one) - 1 for one in re.findall(r"\d|[一二三四五六]", given["row"])]
        return Sign("P", tuple(one for one in row if one < count)) if max(row) < count else Sign("?")
    if kind == "a":
        return Sign("P", tuple(range(count)))
    if kind == "N":
        nth = given["nth"].lower()
        return Sign("N", (count - 1 if nth == "last" else _PLACES[re.sub(r"\s+", " ", nth)],))
    amount = next(iter(given.values()), "")
    return Sign(kind, (), _amount(amount) if amount else 0)


def _number(said: str) -> int:
    return round(read_number(said.lower()))


def _amount(said: str) -> float:
    return {"a": 1.0, "an": 1.0, "half a": 0.5, "半": 0.5}.get(said.lower()) or read_number(said.lower())


def _read(row: Sequence[Sign], there: Situation) -> tuple[Operation, ...]:
    kinds = re.sub("O+", "O", kinds_of(row))
    named = [place for one in row if one.kind == "P" for place in one.places]
    if "?" in kinds or len(set(named)) != len(named):
        return ()
    for read in (_ordered, _swapped, _removed, _moved, _timed):
        if operations := read(kinds, named, row, there):
            return operations
    return ()


def _fits(kinds: str, *rows: str) -> bool:
    return any(re.fullmatch(one, kinds) for one in rows)


def _reordered(order: Sequence[int]) -> tuple[Operation, ...]:
    return (Reorder(tuple(order)),) if list(order) != sorted(order) else ()


def _ordered(
    kinds: str, named: Sequence[int], row: Sequence[Sign], there: Situation
) -> tuple[Operation, ...]:
    """All pictures in their new order, or the other way round."""
    count = len(there.pictures)
    if kinds in ("PO", "OP") and len(named) == count:
        return _reordered(named)
    if _fits(kinds, "O?P?X", "XO?P?") and len(named) in (0, count):
        return _reordered(range(count)[::-1])
    listed = _fits(kinds, "O?[F&]*P(?:[&FLA]*P)+[&FL]*O?") and ("O" in kinds or "&" in kinds or count > 2)
    return _reordered(named) if listed and len(named) == count > 1 and kinds != "P" else ()


def _swapped(
    kinds: str, named: Sequence[int], row: Sequence[Sign], there: Situation
) -> tuple[Operation, ...]:
    if not (_fits(kinds, "S&?P&*P", "P&*P[&E]*S[&E]*", "SP&*P[&E]*", "SP", "PS") and len(named) == 2):
        return ()
    order = list(range(len(there.pictures)))
    order[named[0]], order[named[1]] = order[named[1]], order[named[0]]
    return _reordered(order)


def _removed(
    kinds: str, named: Sequence[int], row: Sequence[Sign], there: Situation
) -> tuple[Operation, ...]:
    """Pictures that go, or all but those that stay."""
    count = len(there.pictures)
    kinds = kinds.replace("o", "" if "R" in kinds else "R")
    gone: Sequence[int] = ()
    if _fits(kinds, "R+P(?:&*P)*R?", "P(?:&*P)*&*R+", "QP(?:&*P)*[&EK]+", "[EK&]+QP(?:&*P)*"):
        gone = named
    elif _fits(kinds, "K+P(?:&*P)*K?&?R?", "P(?:&*P)*[&]*K+&?R?", "QP(?:&*P)*&*R"):
        gone = [place for place in range(count) if place not in named]
    if not gone or len(gone) >= count:
        return ()
    return tuple(RemovePicture(place) for place in sorted(gone, reverse=True))


def _moved(kinds: str, named: Sequence[int], row: Sequence[Sign], there: Situation) -> tuple[Operation, ...]:
    """One picture at another place, told by a number or by its neighbours."""
    kinds = re.sub("[E&]+$|^[&]+", "", kinds).replace("&E", "")
    if not 1 <= len(named) <= 3 or not kinds:
        return ()
    rest = [place for place in range(len(there.pictures)) if place != named[0]]
    at: int | None = None
    if _fits(kinds, "PN?&?BP", "PPB") and len(named) == 2:
        at = rest.index(named[1])
    elif _fits(kinds, "PN?&?AP", "PPA") and len(named) == 2:
        at = rest.index(named[1]) + 1
    elif _fits(kinds, "BP&?P", "AP&?P") and len(named) == 2:
        rest = [place for place in range(len(there.pictures)) if place != named[1]]
        at = rest.index(named[0]) + ("A" in kinds)
        return _reordered([*rest[:at], named[1], *rest[at:]])
    elif _fits(kinds, "PWP&?P", "PP&?PW", "P&?P&?PW") and len(named) == 3:
        first, second = sorted(rest.index(one) for one in named[1:])
        at = second if second == first + 1 else None
    elif kinds == "PP" and len(row[0].places) == len(row[1].places) == 1 and row[1].amount == _COUNTED:
        at = named[1]  # "make the market the first picture"
    elif len(named) == 1 and (place := _place_told(kinds, named[0], row, there)) is not None:
        at = place
    return _reordered([*rest[:at], named[0], *rest[at:]]) if at is not None else ()


def _place_told(kinds: str, place: int, row: Sequence[Sign], there: Situation) -> int | None:
    last = len(there.pictures) - 1
    if _fits(kinds, "PF", "FP", "PFN", "PNF"):
        return 0
    if _fits(kinds, "PL", "LP"):
        return last
    if _fits(kinds, "P[FL]?N", "NP"):
        nth = next(one.places[0] for one in row if one.kind == "N")
        return nth if nth <= last else None
    if _fits(kinds, "PU", "PD"):
        steps = round(row[-1].amount or 1)
        at = place - steps if kinds == "PU" else place + steps
        return at if 0 <= at <= last else None
    return None


def _timed(kinds: str, named: Sequence[int], row: Sequence[Sign], there: Situation) -> tuple[Operation, ...]:
    """Pictures for a longer or a shorter time."""
    kinds = kinds.replace("K", "")
    signs = "TMmGH2h"
    told = [one for one in row if one.kind in signs]
    if not named or not told or not _fits(kinds, rf"P(?:&*P)*[&{signs}]+", rf"[{signs}]P(?:&*P)*[{signs}]?"):
        return ()
    exact = [one for one in told if one.kind in "TMm2h"]
    if len({one.kind for one in exact}) > 1 or len(exact) > 1:
        return ()
    one, every = (exact or told)[0], len(named) == len(there.pictures)
    if every:
        return (SetPictureLength(round(one.amount * 1000)),) if one.kind == "T" else ()
    lengths = {place: _length(int(there.pictures[place]["d"]), one) for place in named}
    if any(ms < SHORTEST_PICTURE_MS for ms in lengths.values()):
        return ()
    return tuple(HoldPicture(place, ms) for place, ms in lengths.items())


def _length(ms: int, told: Sign) -> int:
    """How long a picture is shown that was shown for some time."""
    if told.kind in "GH":
        return 100 * round((ms * _MORE if told.kind == "G" else ms / _MORE) / 100)
    other_ms = {"M": ms, "m": ms, "2": 2 * ms, "h": ms // 2}.get(told.kind, 0)
    return other_ms + round(told.amount * 1000) * (-1 if told.kind == "m" else 1)
