"""Read from a row of signs which pictures are meant by where they stand: 大海后面的都不要, 放到大海就结束.

The signs are those of `picture_sentences`: "s" and "z" stand around a picture that the film starts or stops
at, "i" and "j" behind one whose neighbour is meant, before or after it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.operations import Operation, RemovePicture
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Sign, kinds_of

BESIDE: Final = 10
"""What the number of a group is told by that may stand beside a picture: 后面两张 is 20, 前面两张 -20."""
_CHANGES: Final = "RKGHTMm2h"
_BEYOND: Final = regex(rf"P[AB](?=E*[{_CHANGES}][E{_CHANGES}]*$)|(?<=^[RK])P[AB]$")
"""All that stands before or behind a picture, in a clause of what goes, stays or gets another length."""
_STOPS: Final = ("，", ",", "；", ";")
_FROM_ON: Final = regex("f(?:P(?P<all>f)|(?=P[AB]))")
"""A picture and what follows, or only what follows: 从市集往后都不要."""
_AND_BEYOND: Final = regex("(?:^|&)P&[AB](?=E*R)")
"""A picture and all that stands behind it: 市集和它后面的都删掉."""
_PLACED: Final = regex("P[AB](?=P)|^[ABFL](?=P)")
"""Where the picture stands that is named next."""
_EDGE: Final = regex("(?:^|&)(?:(?P<first>sP[sF])|(?P<last>zP(?:[zKL]K*)?))(?=&|$)")
_AT_EDGE: Final = regex("(?:^|&)(?:(?P<first>FP|PF)|(?P<last>LP|PL))(?=&|$)")
"""What comes first or last once others are gone."""


def with_neighbours(row: Sequence[Sign], count: int) -> list[Sign]:
    """Return a row in which a picture beside another one is named itself: 咖啡馆后面那张."""
    told = list[Sign]()
    for one in row:
        steps = {"i": -1, "j": 1}.get(one.kind) or (round(one.amount / BESIDE) if one.kind == NAMED else 0)
        beside = bool(told) and told[-1].kind == NAMED and bool(told[-1].places)
        if one.kind in "ij" and not beside:
            told.append(Sign("?"))
        elif steps and beside:
            told.append(_beside(told.pop().places, steps, count))
        else:
            told.append(one)
    return told


def _beside(places: tuple[int, ...], steps: int, count: int) -> Sign:
    """So many pictures before or behind others."""
    meant = (
        range(places[-1] + 1, places[-1] + 1 + steps) if steps > 0 else range(places[0] + steps, places[0])
    )
    return Sign(NAMED, tuple(meant)) if meant[0] >= 0 and meant[-1] < count else Sign("?")


def with_place_told(row: Sequence[Sign]) -> list[Sign]:
    """Return a row in which a picture that is to be one by its number goes there: 第一张应该是大海."""
    told, kinds = list(row), kinds_of(row)
    if re.fullmatch("P=P[&eE]*", kinds) and told[0].amount and not told[2].amount:
        return [told[2], Sign("N", told[0].places), *told[3:]]
    return [one for one in told if one.kind != "="]


def without_outcome(row: Sequence[Sign]) -> list[Sign]:
    """Return a row without how two pictures stand once they have changed places: 对调一下，先山后海."""
    found = re.fullmatch("(?P<swapped>S?P&*PS?)&+(?P<then>F?P&+P)", kinds_of(row))
    if found is None or "S" not in found["swapped"]:
        return list(row)
    first, then = (
        [one.places for one in part if one.kind == NAMED]
        for part in (row[: found.end(1)], row[found.start("then") :])
    )
    if {*first} != {*then}:
        return list(row)
    return list(row[: found.end("swapped")]) if then[0] > then[1] else [Sign("?")]


def without_left(row: Sequence[Sign], count: int) -> Sequence[Sign]:
    """The row without a clause that names all that is left: "drop the middle two, keep …"."""
    stops = [at for at, one in enumerate(row) if one.kind == "&"]
    for at in stops:
        gone, left = row[:at], row[at + 1 :]
        if not _share(gone, left, count):
            continue
        if "K" not in kinds_of(gone) and re.fullmatch("K*P(?:&*P)*K*", kinds_of(left)):
            return gone if {*kinds_of(left)} & {*"K"} and "R" in kinds_of(gone) else row
    last = next((at for at in reversed(stops) if row[at].name in _STOPS), 0)
    left, gone = row[:last], row[last + 1 :]
    stays = re.fullmatch("K+P(?:&*P)*K*|P(?:&*P)*K+", kinds_of(left))
    goes = re.fullmatch("R+P(?:&*P)*R*|P(?:&*P)*R+", kinds_of(gone))
    if not (stays and goes) or {*_places(left)} & {*_places(gone)}:
        return row
    return left if any(one.kind == "K" and one.name for one in left) else gone  # 只留咖啡馆，市集不要


def _share(one: Sequence[Sign], other: Sequence[Sign], count: int) -> bool:
    """Whether two clauses name each picture once between them."""
    places, others = {*_places(one)}, {*_places(other)}
    return not places & others and places | others == {*range(count)}


def _places(clause: Sequence[Sign]) -> list[int]:
    return [place for one in clause if one.kind == NAMED for place in one.places]


def with_places_named(row: Sequence[Sign], count: int) -> list[Sign]:
    """Return a row in which the pictures that are changed are named, not told by others beside them."""
    told = list(row)
    if found := _FROM_ON.search(kinds_of(told)):
        first = told[found.start() + 1].places
        told[found.start() : found.end()] = (
            [Sign(NAMED, tuple(range(first[0], count)))] if found["all"] else []
        )
    if found := _AND_BEYOND.search(kinds_of(told)):
        named, where = told[found.end() - 3], found.end() - 1
        told[where] = _all_beyond(named.places, told[where].kind, count)
    named_there, clause = list[Sign](), list[Sign]()
    for one in (*told, Sign("&")):
        if one.kind != "&":
            clause.append(one)
            continue
        named_there += _in_clause(clause, count) if re.search(f"[{_CHANGES}]", kinds_of(clause)) else clause
        named_there.append(one)
        clause = []
    return named_there[:-1]


def _all_beyond(places: tuple[int, ...], where: str, count: int) -> Sign:
    meant = range(places[-1] + 1, count) if where == "A" else range(places[0])
    return Sign(NAMED, tuple(meant)) if meant else Sign("?")


def _in_clause(clause: list[Sign], count: int) -> list[Sign]:
    """A clause without what only tells where pictures stand."""
    all_of_them = re.search("(?<=P[AB])P", kinds_of(clause))
    if all_of_them and len(clause[all_of_them.start()].places) == count:  # 大海前面的所有画面
        del clause[all_of_them.start()]
    found = _BEYOND.search(kinds_of(clause))
    if found and not clause[found.start()].amount:  # 第三张以后 may hold the third
        beyond = _all_beyond(clause[found.start()].places, clause[found.end() - 1].kind, count)
        clause = [*clause[: found.start()], beyond, *clause[found.end() :]]
    placed = _PLACED.search(kinds_of(clause))
    if placed and _stands_there(clause[placed.start() : placed.end() + 1], count):
        clause = [*clause[: placed.start()], *clause[placed.end() :]]
    return clause


def _stands_there(told: Sequence[Sign], count: int) -> bool:
    """Whether the last of some pictures stands where the signs before it say."""
    *before, where, meant = told
    if where.kind in "FL":
        return meant.places == ((0,) if where.kind == "F" else (count - 1,))
    return not before or (meant.places[0] > before[0].places[-1]) is (where.kind == "A")


def parted_ends(row: Sequence[Sign]) -> tuple[list[Sign], int | None, int | None]:
    """Return a row without its clauses of the first and the last picture, and the places of those."""
    kept, first, last = list(row), None, None
    while found := _EDGE.search(kinds_of(kept)) or _edge_left(kinds_of(kept)):
        places = next(one for one in kept[found.start() : found.end()] if one.kind == NAMED).places
        if len(places) != 1:
            return [Sign("?")], None, None
        first, last = (places[0], last) if found["first"] else (first, places[0])
        del kept[found.start() : found.end()]
        while kept and kept[0].kind == "&":
            kept.pop(0)
    return kept, first, last


def opened_with(first: int, row: Sequence[Sign]) -> list[Sign]:
    """Return the row of an order that starts at a picture."""
    return [Sign("F"), Sign(NAMED, (first,)), Sign("&"), *row]


def _edge_left(kinds: str) -> re.Match[str] | None:
    """The clause of a first or a last picture beside another one of what goes."""
    found = _AT_EDGE.search(kinds)
    return found if found and "R" in kinds else None


def cut_off(first: int | None, last: int | None, count: int) -> tuple[Operation, ...]:
    """Return that a film goes no further than a picture, and perhaps starts at another."""
    if last is None or (first or 0) > last:
        return ()
    return tuple(
        RemovePicture(place) for place in reversed(range(count)) if not (first or 0) <= place <= last
    )


def ends_so(
    removed: Sequence[Operation], first: int | None, last: int | None, count: int
) -> tuple[Operation, ...]:
    """Return the pictures that go where the film then begins and ends as it is told; () where it does not."""
    gone = {one.index for one in removed if isinstance(one, RemovePicture)}
    left = [place for place in range(count) if place not in gone]
    if len(gone) != len(removed) or not left:
        return ()
    begins = first is None or left[0] == first
    return tuple(removed) if begins and (last is None or left[-1] == last) else ()
