"""Read a sentence that says nothing but which pictures there are, in which order, and for how long.

The sentence is read only where each of its words is known: it becomes a row of signs (a picture, "before",
"remove" …), and the row has to be one of a few. Nothing in it can then be meant for anything else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.operations import (
    Operation,
    RemovePicture,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.names_mistyped import with_names_right
from nemo_notebook.studio.director.reading.plain.picture_ends import (
    BESIDE,
    cut_off,
    ends_so,
    opened_with,
    parted_ends,
    with_neighbours,
    with_place_told,
    with_places_named,
    without_left,
    without_outcome,
)
from nemo_notebook.studio.director.reading.plain.picture_orders import (
    fits,
    leaves,
    put_there_instead,
    read_order,
    without_unmoved,
)
from nemo_notebook.studio.director.reading.plain.picture_times import read_times
from nemo_notebook.studio.director.reading.plain.pictures_called import (
    COUNTED,
    OWN,
    pictures_named,
    pictures_spoken_of,
    with_names_bare,
)
from nemo_notebook.studio.director.reading.plain.removal_sentences import is_reason
from nemo_notebook.studio.director.reading.plain.sentence_signs import (
    NAMED,
    PRONOUN,
    Sign,
    in_place,
    kinds_of,
    last_clause,
    parted,
    row_of,
    spelt,
)
from nemo_notebook.studio.director.reading.plain.things_called import things_in
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.picture_sentence_words import ENGLISH
from nemo_notebook.studio.director.reading.terms.picture_sentence_words_zh import CHINESE

_LONGEST: Final = 120  # characters
_IDLE: Final = "VJIu"
_REST: Final = "rest"
"""Marks that all others go."""
_SEVERAL: Final = "several"
"""Marks pictures that are called by how many they are: 后面两张, which after another are those behind it."""
_KEEP: Final = "keep"
"""Marks what stays, where others go."""
_PUSHES: Final = regex(
    r"\b(?:push|shove|slide|wipe|swipe|sweep)(?:es|s|ing)?\s(?:the|each|one|every)\s[^.,;]*\b(?:out|away|aside|off)\b",
    re.I,
)
"""How one picture takes the place of another, which is no removal."""
_ASKS: Final = regex(
    r"^\W*(?:is|are|was|were|does|did|which|what|how)\b.*\?\s*$"
    r"|^(?!.*[能可要行好把让给])(?!\W*(?:can|could|would|will|shall|may)\s(?:we|you|i)\b).*(?:吗|么|[?？])\s*$",
    re.I,
)
"""A question of how the pictures are."""
_BOTH: Final = regex(r"\b(?:both|them|these|those)\b|[都它这那]", re.I)
"""Several pictures that were spoken of."""
_STOPS_AT: Final = regex("(?:[放播演看]?到|(?:就|最后)?(?:停|结束)在)")
_ENOUGH: Final = regex("就(?:好|行|够|可以)")
_SHARE: Final = regex(r"\ba\s(?:third|quarter|half)\b", re.I)
_OTHERS: Final = (verbs.TITLE, verbs.CAPTIONS, verbs.MUSIC, verbs.VOICE, verbs.TRANSITIONS)
_PLACES: Final = {
    **{one: place for place, one in enumerate(["first", "second", "third", "fourth", "fifth", "sixth"])},
    **{one: place for place, one in enumerate(["1st", "2nd", "3rd", "4th", "5th", "6th"])},
    **{f"number {one}": place for place, one in enumerate(["one", "two", "three", "four", "five", "six"])},
    **{f"number {place + 1}": place for place in range(6)},
    **{f"第{one}": place for place, one in enumerate("一二三四五六")},
    **{f"第{one}": place for place, one in enumerate("123456")},
}


def read_picture_sentence(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what a sentence of pictures alone asks for; () for any other sentence."""
    if message.options != Options() or there.shelf.fresh or len(there.pictures) < 2:
        return ()
    if len(message.text) > _LONGEST or not (text := with_names_bare(message, there)) or _SHARE.search(text):
        return ()
    if _ASKS.search(text) or _PUSHES.search(text):
        return ()
    chinese = message.language == "zh"
    for said in dict.fromkeys((text, with_names_right(text, there), _with_enough(text, message.typed))):
        for row_in in (_row, _spoken_of, _after_reason):
            row = row_in(said, there, chinese=chinese)
            acts = any(one.kind not in "P&JI" for one in row)
            if acts and (operations := _read([one for one in row if one.kind not in _IDLE], there)):
                return operations
    return ()


def _with_enough(text: str, typed: str) -> str:
    """A clause of where the film stops, with what is typed behind it: 放到大海就好."""
    said = _ENOUGH.match(typed, len(text)) if typed.startswith(text) and _STOPS_AT.match(text) else None
    return f"{text}就好" if said else text


def _row(text: str, there: Situation, *, chinese: bool) -> list[Sign]:
    count = len(there.pictures)
    row = row_of(
        text,
        pictures_named(text, there),
        spelt(CHINESE if chinese else ENGLISH),
        lambda kind, said: _sign(kind, said, count),
    )
    removes = any(one.kind == "R" for one in row)
    return _with_places([Sign("K") if removes and one.name == _KEEP else one for one in row])


def _with_places(row: list[Sign]) -> list[Sign]:
    """The row with a picture that only tells a place as one: "the market, make it the last picture"."""
    told = [one for one in row if one.kind not in "VJ"]
    places = [
        id(one)
        for before, one in pairwise(told)
        if one.kind == NAMED and one.amount == COUNTED and before.kind == PRONOUN
    ]
    others = sum(one.kind == NAMED for one in row) > len(places)
    return [Sign("N", one.places) if others and id(one) in places else one for one in row]


def _spoken_of(text: str, there: Situation, *, chinese: bool) -> list[Sign]:
    """The row of a last clause that tells what to do with the picture spoken of before: "kick it out"."""
    before, last = last_clause(text)
    if not last or re.search(r"\d|\bsec|秒", before) or _names_other(before, there):
        return []
    row = _row(last, there, chinese=chinese)
    kinds = kinds_of(row)
    several = bool(_BOTH.search(last)) and "R" in kinds
    spoken_of = pictures_spoken_of(before, there, hinted=several)
    several = several and len(spoken_of) > 1
    if not (len(spoken_of) == 1 or several) or NAMED in kinds:
        return []
    if not (several or PRONOUN in kinds or (chinese and re.search("[RGH]", kinds))):
        return []
    places = tuple(sorted({place for one in spoken_of for place in one}))
    return in_place(Sign(NAMED, places), row) if len(places) < len(there.pictures) else []


def _after_reason(text: str, there: Situation, *, chinese: bool) -> list[Sign]:
    """The row of a removal behind why it is asked for: "four are too many, drop the middle two"."""
    for before, rest in parted(text):
        row = _row(rest, there, chinese=chinese)
        named = {one.places for one in row if one.kind == NAMED}
        if not named or not re.search("[RK]", kinds_of(row)) or _names_other(before, there):
            continue
        if pictures_spoken_of(before, there) <= named and is_reason(before, there):
            return row
    return []


def _names_other(text: str, there: Situation) -> bool:
    """Whether a clause speaks of a text or a sound, so that "it" may be that."""
    things = [one for one in things_in(text, there) if not one.loose and not OWN.match(text, one.start)]
    return any(set(one.meant) - {"picture"} for one in things) or any(one.search(text) for one in _OTHERS)


def _sign(kind: str, said: re.Match[str], count: int) -> Sign:
    given = {key: value for key, value in said.groupdict().items() if value}
    if kind == "g":
        many = min(count, _number(given["many"]))
        start = (count - many) // 2 if given["which"].lower() in ("middle", "中间") else 0
        start = count - many if given["which"].lower() in ("last", "final", "end", "后", "最后") else start
        beside = {"前": -BESIDE, "后": BESIDE}.get(given["which"], 0)
        return Sign("P", tuple(range(start, start + many)), beside * _number(given["many"]), name=_SEVERAL)
    if kind == "r":
        row = [_number(one) - 1 for one in re.findall(r"\d|[一二三四五六]", given["row"])]
        return Sign("P", tuple(one for one in row if one < count)) if max(row) < count else Sign("?")
    if kind == "R" and said.groupdict().get("rest") is not None:
        return Sign(kind, name=_REST)
    if kind == "b":
        return Sign("P", (0, count - 1))
    if kind == "&" or (kind == "K" and said[0][0] in "只仅"):
        return Sign(kind, name=said[0].strip())
    if kind == "c":
        return Sign("P", tuple(range(1, count - 1))) if count > 2 else Sign("?")
    if kind == "a":
        return Sign("P", tuple(range(count)))
    if kind == "N":
        nth = next(iter(given.values())).lower()
        if nth.startswith("倒数"):
            return Sign("N", (max(0, count - _number(nth[3:])),))
        return Sign("N", (count - 1 if nth in ("last", "最后一") else _PLACES[re.sub(r"\s+", " ", nth)],))
    if kind == "y":
        return Sign(kind, amount=-1 if "前" in said[0] else 1)
    if kind == "V" and said[0].lower() in (_KEEP, "leave"):
        return Sign(kind, name=_KEEP)
    amount = next(iter(given.values()), "")
    half = 0.5 if said[0].rstrip("就够了行好即可").endswith("秒半") else 0
    return Sign(kind, (), _amount(amount) + half if amount else 0)


def _number(said: str) -> int:
    return round(read_number(said.lower()))


def _amount(said: str) -> float:
    return {"a": 1.0, "an": 1.0, "half a": 0.5, "半": 0.5}.get(said.lower()) or read_number(said.lower())


def _read(row: Sequence[Sign], there: Situation) -> tuple[Operation, ...]:
    count = len(there.pictures)
    row = without_outcome(with_place_told(with_neighbours(row, count)))
    row, first, last = parted_ends(with_places_named(row, count))
    if first is None and last is None:
        return _read_rest(row, there)
    if not row:
        return cut_off(first, last, count)
    if first is not None and last is None and not re.search("[RK]", kinds_of(row)):
        return _read_rest(opened_with(first, row), there)
    return ends_so(_read_rest(row, there), first, last, count)


def _read_rest(row: Sequence[Sign], there: Situation) -> tuple[Operation, ...]:
    if any(one.name == _REST for one in row):  # 大海不动，其他的都删掉
        row = [replace(one, kind="K") if one.kind == "k" else one for one in row]
    row, still = without_unmoved(without_left(row, len(there.pictures)))
    named = [place for one in row if one.kind == NAMED for place in one.places]
    if instead := put_there_instead(kinds_of(row), named, len(there.pictures)):
        return instead
    row = _said_once(_listed(_not_refused(row), len(there.pictures)))
    named = [place for one in row if one.kind == NAMED for place in one.places]
    listed = {*named} == {*range(len(there.pictures))} and not any(one.kind == "w" for one in row)
    kinds = re.sub("(?<=([OF]))\\1+", "", kinds_of(row).replace("Y", "O" if listed else ""))
    beyond = any(one.name == _SEVERAL and before.kind == NAMED for before, one in pairwise(row))
    if "?" in kinds or beyond or (len(set(named)) != len(named) and "w" not in kinds):
        return ()
    if moved := read_order(kinds.replace("e", "E").lstrip("E&"), named, row, there):
        return moved if leaves(moved, still) else ()
    return _removed(re.sub("[&e]+$", "", kinds), named, there) or read_times(row, there)


def _not_refused(row: Sequence[Sign]) -> list[Sign]:
    """The row without what is turned down: "not the café"; what is not to be so long is too long."""
    kept = list[Sign]()
    for at, one in enumerate(row):
        after_not = at > 0 and row[at - 1].kind == "n"
        refuses = one.kind == "n" and at + 1 < len(row) and row[at + 1].kind in "PFLNBAW"
        goes_on = (
            one.kind == "&" and at > 1 and row[at - 2].kind == "n" and [it.kind for it in kept] == [NAMED]
        )
        if not (refuses or after_not or goes_on):  # 群山不该最后出来，提前到咖啡馆后面
            kept.append(one)
    long = any(one.kind == "Z" for one in kept)
    return [Sign("H") if one.kind == "Z" else one for one in kept if not (long and one.kind == "d")]


def _listed(row: list[Sign], count: int) -> list[Sign]:
    """The row without the word for all pictures, where it names each of them: "the pictures: …"."""
    single = {one.places for one in row if one.kind == NAMED and len(one.places) == 1}
    return [one for one in row if one.kind != NAMED or len(one.places) < count or len(single) < count]


def _said_once(row: list[Sign]) -> list[Sign]:
    """The row with a picture that it names again, and no other, named once."""
    named = [one for one in row if one.kind == NAMED]
    if len(named) < 2 or len({one.places for one in named}) > 1:
        return row
    return [one for one in row if one.kind != NAMED or one is named[0]]


def _removed(kinds: str, named: Sequence[int], there: Situation) -> tuple[Operation, ...]:
    """Pictures that go, or all but those that stay."""
    count = len(there.pictures)
    kinds = kinds.replace("o", "" if "R" in kinds else "R")
    gone: Sequence[int] = ()
    if fits(kinds, "RE?WP&P", "E?WP&P&?R"):  # "lose everything between the café and the ocean"
        gone = range(min(named) + 1, max(named))
    if fits(kinds, "R+P(?:&*P)*[&R]*", "P(?:&*P)*&*R+", "QP(?:&*P)*[&EK]+", "[EK&]+QP(?:&*P)*"):
        gone = named
    elif fits(
        kinds,
        "(?:R+&*)?K+P(?:&*P)*K?&?[RE]*",
        "R+E?QP(?:&*P)*",
        "P(?:&*P)*[&]*K+&?R?",
        "QP(?:&*P)*&*R",
        "P(?:&*P)*&RE&*",
    ):
        gone = [place for place in range(count) if place not in named]
    if not gone or len(gone) >= count:
        return ()
    return tuple(RemovePicture(place) for place in sorted(gone, reverse=True))
