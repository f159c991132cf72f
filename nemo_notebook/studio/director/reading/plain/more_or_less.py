"""Tell from a row of signs which way things are to go: "not so dark", "too loud", 不够亮.

A way is a scale with "+" or "-" behind it: "light-" is darker. The signs that tell it: W is a way that is
wished for by itself ("darker"), Q a quality ("dark"), q one that is complained of where it only is so, Z
what there can be more of ("contrast"), X a complaint by itself (its name is the way that mends it). Beside
them: + and -, T for too much, N for not enough, D for "do not …", S for how things are, L for a wish, k for a
little that is wished for; & parts clauses, A joins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.studio.director.reading.plain.sentence_signs import Sign, kinds_of

_QUALITIES: Final = "WQqZX"
_MODIFIERS: Final = "+-TN"


def ways_wanted(row: Sequence[Sign], *, bare_complains: bool = False) -> list[str]:
    """Return the ways that a row wishes for, else those that mend what it complains of; [] if unclear.

    Args:
        row: the signs.
        bare_complains: whether a quality alone is complained of, as in a tongue that needs no "is".
    """
    wishes, complaints = list[str](), list[str]()
    for clause in _parted(row, "&"):
        kinds = kinds_of(clause)
        modifiers = ""
        for part in _parted(clause, "A"):
            modifiers = "".join(one.kind for one in part if one.kind in _MODIFIERS) or modifiers
            if "D" in kinds:
                modifiers = modifiers.replace("T", "-") if "T" in modifiers else "+-"
            for one in _narrowed(part):
                if one.kind in _QUALITIES:
                    found = _way(
                        one,
                        modifiers,
                        wished=bool({*"Lk"} & {*kinds}),
                        told="S" in kinds,
                        bare=bare_complains,
                    )
                    if not found:
                        return []
                    (complaints if found[1] else wishes).append(found[0])
    ways = list(dict.fromkeys(wishes or complaints))
    return ways if len({one[:-1] for one in ways}) == len(ways) else []


def _narrowed(part: Sequence[Sign]) -> list[Sign]:
    """The qualities of a part, without a scale where it tells a way on it: "turn the volume louder"."""
    told = {one.name[:-1] for one in part if one.kind in "WQqX"}
    qualities = [one for one in part if one.kind in _QUALITIES]
    return [one for one in qualities if not (one.kind == "Z" and one.name[:-1] in told)]


def _parted(row: Sequence[Sign], sign: str) -> Iterator[list[Sign]]:
    part = list[Sign]()
    for one in row:
        if one.kind == sign:
            yield part
            part = []
        else:
            part.append(one)
    yield part


def _way(one: Sign, modifiers: str, *, wished: bool, told: bool, bare: bool) -> tuple[str, bool] | None:
    """The way that a quality stands for, and whether it is a complaint; None where it is unclear."""
    other = one.name[:-1] + ("-" if one.name.endswith("+") else "+")
    more, less = "+" in modifiers, "-" in modifiers
    if more and less:
        return None
    if one.kind == "X":
        return one.name, True
    if one.kind == "W":
        return (one.name, False) if not set("TN-") & {*modifiers} else None
    if "N" in modifiers:
        return one.name, True
    if one.kind == "Z":
        if not (more or less):
            return (other, True) if "T" in modifiers else (one.name, False) if wished else None
        way = one.name if more else other
        return ((other if more else one.name), True) if "T" in modifiers else (way, False)
    if "T" in modifiers:
        return (one.name if less else other), True
    if more or less:
        return (one.name if more else other), False
    if one.kind == "q" and not wished and (told or bare):
        return other, True
    return (one.name, False) if wished or not told else None
