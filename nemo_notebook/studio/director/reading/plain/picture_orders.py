"""Read rows of signs that tell where pictures are to stand (see `picture_sentences`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nemo_notebook.studio.director.operations import Operation, Reorder
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import COUNTED
from nemo_notebook.studio.director.reading.plain.sentence_signs import Sign, kinds_of


def fits(kinds: str, *rows: str) -> bool:
    """Whether the signs of a row, as letters, are one of some rows."""
    return any(re.fullmatch(one, kinds) for one in rows)


def without_unmoved(row: Sequence[Sign]) -> tuple[list[Sign], set[int]]:
    """Return a row without the pictures that it leaves where they are, and the places of those."""
    kept, still = list[Sign](), set[int]()
    placed, after_way = any(one.kind in "FLNBA" for one in row), False
    for one in row:
        if one.kind == "k":
            told = re.search("P(?:&*P)*&*$", kinds_of(kept))
            at = told.start() if told else len(kept)
            still |= {place for each in kept[at:] for place in each.places}
            kept = kept[:at]
        elif not (one.kind == "y" and placed) and not (one.kind == "&" and after_way and len(kept) == 1):
            kept.append(one)  # 往后挪，挪到最后
        after_way = one.kind == "y"
    return kept, still


def leaves(moved: Sequence[Operation], still: set[int]) -> bool:
    """Whether pictures that are to stay where they are do so."""
    orders = [one.order for one in moved if isinstance(one, Reorder)]
    return all(order[place] == place for order in orders for place in still)


def put_there_instead(kinds: str, named: Sequence[int], count: int) -> tuple[Operation, ...]:
    """One of two pictures where the other is: "don't open with the café, use the ocean"."""
    at_edge = re.fullmatch("(?:F|(L))P[&eE]*|P(?:F|(L))[&eE]*", kinds)
    if at_edge and list(named) == [count - 1 if any(at_edge.groups()) else 0]:
        return (Reorder(tuple(range(count))),)  # 开头换成厨房, and it is the first
    if fits(kinds, "PnP[AB][&e]*") and len(named) == 2:
        return _on_the_other_side(named[0], named[1], behind="B" in kinds, count=count)
    if fits(kinds, "O?FP&+P&*e[&e]*") and list(named) == [0, 1]:
        return (Reorder(tuple(range(count))),)  # 先咖啡馆后市集，其余不变: they are like that
    edge = re.fullmatch(
        "(?:n([FL])P&+S?[FL]?P|([FL])[Rn]P&+S?P[FL]?|[Rn]P([FL])&+S?P([FL])?|P[Rn]([FL])&+P([FL]))[&e]*",
        kinds,
    )
    if not edge or len(named) != 2 or len(told := {one for one in edge.groups() if one}) != 1:
        return ()
    in_front = told == {"F"}
    if named[0] != (0 if in_front else count - 1):
        return ()
    rest = [place for place in range(count) if place != named[1]]
    return _reordered([named[1], *rest] if in_front else [*rest, named[1]])


def _on_the_other_side(one: int, other: int, *, behind: bool, count: int) -> tuple[Operation, ...]:
    """A picture that is not to stand on one side of another, right on its other side if it does."""
    if (one > other) is behind:
        return (Reorder(tuple(range(count))),)
    rest = [place for place in range(count) if place != one]
    at = rest.index(other) + behind
    return _reordered([*rest[:at], one, *rest[at:]])


def read_order(
    kinds: str, named: Sequence[int], row: Sequence[Sign], there: Situation
) -> tuple[Operation, ...]:
    """Return the new order of pictures that a row of signs tells; () for none."""
    return (
        _behind_one(kinds, named, len(there.pictures))
        or _ordered(kinds, named, there)
        or _at_the_edges(kinds, named, there)
        or _swapped(kinds, named, len(there.pictures))
        or _moved(kinds, named, row, there)
    )


def _reordered(order: Sequence[int]) -> tuple[Operation, ...]:
    return (Reorder(tuple(order)),) if list(order) != sorted(order) else ()


def _ordered(kinds: str, named: Sequence[int], there: Situation) -> tuple[Operation, ...]:
    """All pictures in their new order, or the other way round."""
    count = len(there.pictures)
    if kinds in ("PO", "OP", "OPO") and len(named) == count:
        return _reordered(named)
    if fits(kinds, "O?P?X", "XO?P?") and len(named) in (0, count):
        return _reordered(range(count)[::-1])
    listed = fits(kinds, "[OX]*[F&]*P(?:[&FLA]*P)+[&FL]*O?") and ("O" in kinds or "&" in kinds or count > 2)
    return _reordered(named) if listed and len(named) == count > 1 and kinds != "P" else ()


def _at_the_edges(kinds: str, named: Sequence[int], there: Situation) -> tuple[Operation, ...]:
    """Some pictures in front or at the end, in the order named: "start with the market, then the café"."""
    if not 1 < len(named) < len(there.pictures):
        return ()
    rest = [place for place in range(len(there.pictures)) if place not in named]
    if fits(kinds, "O?FP(?:&+P)*[&E]*", "P(?:&+P)*F[&E]*"):
        return _reordered([*named, *rest])
    if fits(kinds, "O?LP(?:&+P)*[&E]*", "P(?:&+P)*L[&E]*"):
        return _reordered([*rest, *named])
    if fits(kinds, "(?:FP|PF)&*(?:PL|LP)[&E]*") and len(named) == 2:
        return _reordered([named[0], *rest, named[1]])
    if fits(kinds, "(?:LP|PL)&*(?:PF|FP)[&E]*") and len(named) == 2:
        return _reordered([named[1], *rest, named[0]])
    return ()


def _behind_one(kinds: str, named: Sequence[int], count: int) -> tuple[Operation, ...]:
    """Pictures one after another behind one: 群山接在咖啡馆后面，再往后是市集."""
    if not fits(kinds, "PPA(?:&+P)+[&E]*") or len({*named}) < len(named):
        return ()
    moved = [named[0], *named[2:]]
    rest = [place for place in range(count) if place not in moved]
    at = rest.index(named[1]) + 1
    return _reordered([*rest[:at], *moved, *rest[at:]])


def _swapped(kinds: str, named: Sequence[int], count: int) -> tuple[Operation, ...]:
    """Two pictures in each other's place, or where the one now is that should not be there."""
    crossed = fits(kinds, "PwP&*Pw?P[&E]*") and list(named[:2]) == list(named[:1:-1])
    if not crossed and len(named) != 2:
        return ()
    told = fits(kinds, "S&?P&*P", "F?P&*P[&E]*S[&ES]*", "SP&*P[&E]*", "SP[&E]*", "PS[&ES]*", "P&P[&E]*X")
    told = told or fits(kinds, "PP[AB]&+S[&ES]*")  # 群山应该在大海前面才对，这俩反了
    wrong = fits(kinds, "q?Pq?(?:BP|PB)&+S[&E]*") and named[0] < named[1]
    wrong = wrong or (fits(kinds, "q?Pq?(?:AP|PA)&+S[&E]*") and named[0] > named[1])
    if not (crossed or told or wrong):
        return ()
    order = list(range(count))
    order[named[0]], order[named[1]] = order[named[1]], order[named[0]]
    return _reordered(order)


def _moved(kinds: str, named: Sequence[int], row: Sequence[Sign], there: Situation) -> tuple[Operation, ...]:
    """One picture at another place, told by a number or by its neighbours."""
    kinds = re.sub("[E&]+$|^[&]+", "", kinds).replace("&E", "")
    if not 1 <= len(named) <= 3 or not kinds:
        return ()
    rest = [place for place in range(len(there.pictures)) if place != named[0]]
    at: int | None = None
    if fits(kinds, "PN?&?BP", "PPB", "PvPF") and len(named) == 2:
        at = rest.index(named[1])
    elif fits(kinds, "PN?&?AP", "PPA") and len(named) == 2:
        at = rest.index(named[1]) + 1
    elif fits(kinds, "BP&?P", "AP&?P") and len(named) == 2:
        rest = [place for place in range(len(there.pictures)) if place != named[1]]
        at = rest.index(named[0]) + ("A" in kinds)
        return _reordered([*rest[:at], named[1], *rest[at:]])
    elif fits(kinds, "PPA&*PB", "PPB&*PA") and len(named) == 3:
        behind, before = named[1:] if kinds[2] == "A" else named[:0:-1]
        at = rest.index(behind) + 1
        at = at if at <= rest.index(before) else None
    elif fits(kinds, "PWP&?P", "PP&?PW", "P&?P&?PW") and len(named) == 3:
        first, second = sorted(rest.index(one) for one in named[1:])
        at = second if second == first + 1 else None
    elif fits(kinds, "PwP", "PPw") and len(named) == 2:
        at = named[1]  # "put the ocean where the market is"
    elif kinds == "PP" and len(row[0].places) == len(row[1].places) == 1 and row[1].amount == COUNTED:
        at = named[1]  # "make the market the first picture"
    elif len(named) == 1:
        at = _place_told(kinds, named[0], row, len(rest))
    return _reordered([*rest[:at], named[0], *rest[at:]]) if at is not None else ()


def _place_told(kinds: str, place: int, row: Sequence[Sign], last: int) -> int | None:
    if fits(kinds, "PU", "PD", "Py"):
        steps = round(next((one.amount for one in row if one.kind in "UDy"), 0) or 1)
        at = place - steps if kinds == "PU" else place + steps
        return at if 0 <= at <= last else None
    if kinds.count("P") != 1 or not fits(kinds.replace("P", "", 1), "[FLN&]+"):
        return None
    nth = {one.places[0] for one in row if one.kind == "N"}
    told = nth or {0 if one.kind == "F" else last for one in row if one.kind in "FL"}
    return told.pop() if len(told) == 1 and max(told) <= last else None
