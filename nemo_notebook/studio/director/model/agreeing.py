"""Whether a model changes a part of the film as the rules do: the same things, and in the same direction."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from nemo_notebook.models.reading import items, mapping, number
from nemo_notebook.studio.director.drafts import (
    PICTURES,
    TRACK_KINDS,
    length_ms,
    meta,
    segments,
    source_of,
    words_of,
)
from nemo_notebook.studio.director.model.own_words import letters
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.plan import Wire

_OWN: Final = {"volume": 1.0, "speed": 1.0, "size": 1.0}
"""What a number is where it is not written."""
_CHANCE: Final = ("seed", "name", "words")  # follow from the rest
_TIMES: Final = ("s", "d", "in", "out", "fade_in", "fade_out", "transition", "move")
_LOOKS: Final = ("effects", "move", "transition", "recipe.time", "recipe.tone", "recipe.weather")


def disagrees(before: Wire, rules: Wire, model: Wire, exact: Sequence[str] = ()) -> str:
    """Name a part of the film with which a model does otherwise than the rules, "" for none.

    Args:
        before: the film so far.
        rules: as the rules have it.
        model: as the model has it.
        exact: names of values that a message gives in numbers; of others the direction counts.
    """
    for key in sorted(meta(before).keys() | meta(rules).keys() | meta(model).keys()):
        old, wanted, got = (meta(one).get(key) for one in (before, rules, model))
        if old != wanted and not _alike(key, (old, wanted, got), exact):
            return f"the film's {key}"
    for track in TRACK_KINDS:
        row, meant, made = (segments(one, track) for one in (before, rules, model))
        if row != meant and not _same_deed(row, meant, made, exact):
            return track
    return ""


def turns_round(before: Wire, rules: Wire, model: Wire) -> str:
    """Name a part that a model changes against the direction of the rules, "" for none."""
    old, wanted, got = map(length_ms, (before, rules, model))
    if (wanted - old) * (got - old) < 0:
        return "the film's length"
    for track in TRACK_KINDS:
        for was, will, would in _in_all(before, rules, model, track):
            leaves = [_leaves(one) for one in (was, will, would)]
            for key in _OWN:
                path = f"m.{key}"
                low, high = (one.get(path, _OWN[key]) for one in leaves[1:])
                if _against(leaves[0].get(path, _OWN[key]), low, high):
                    return track
    return ""


def goes_beyond(before: Wire, rules: Wire, model: Wire, *, taste: bool) -> str:
    """Name a track in which a model also changes what the rules leave alone, "" for none.

    Args:
        before: the film so far.
        rules: as the rules have it.
        model: as the model has it.
        taste: whether the wish leaves room for other looks of the pictures.
    """
    moved = length_ms(before) != length_ms(rules)
    for track in TRACK_KINDS:
        old, wanted, got = (segments(one, track) for one in (before, rules, model))
        if _ids(old) & _ids(wanted) != _ids(old) & _ids(got) or len(wanted) != len(got):
            return track
        if [source_of(one) for one in wanted] != [source_of(one) for one in got]:
            return track
        timed = moved or [(one.get("s"), one.get("d")) for one in old] != [
            (one.get("s"), one.get("d")) for one in wanted
        ]
        times = _TIMES if track != PICTURES else tuple(one for one in _TIMES if one != "d")
        allowed = (*(times if timed else ()), *(_LOOKS if taste and track == PICTURES else ()))
        for was, will, would in _in_all(before, rules, model, track):
            touched = _changed(was, would) - _changed(was, will)
            if any(not _is_one_of(path, (*_CHANCE, *allowed)) for path in touched):
                return track
    return ""


def _same_deed(old: list[Wire], wanted: list[Wire], got: list[Wire], exact: Sequence[str]) -> bool:
    """Whether the same segments go and come, and those that stay become alike and stay in their order."""
    if _ids(old) - _ids(wanted) != _ids(old) - _ids(got) or len(wanted) != len(got):
        return False
    if [one.get("id") for one in wanted if one.get("id") in _ids(old)] != [
        one.get("id") for one in got if one.get("id") in _ids(old)
    ]:
        return False
    added = [[one for one in row if one.get("id") not in _ids(old)] for row in (wanted, got)]
    if any(not _same_thing(first, second) for first, second in zip(*added, strict=True)):
        return False
    was = {one.get("id"): one for one in old}
    then = {one.get("id"): one for one in got}
    return all(
        _becomes_alike(was[one["id"]], one, then[one["id"]], exact) for one in wanted if one.get("id") in was
    )


def _same_thing(wanted: Wire, got: Wire) -> bool:
    """Whether two new segments show, say or play the same; a mark or a capital does not count."""
    if source_of(wanted) != source_of(got):
        return False
    return all(same_words(of(wanted), of(got)) for of in _WORDED)


def same_words(wanted: str, got: str) -> bool:
    """Whether words are the same but for marks and capitals, or one of them holds most of the other."""
    short, long = sorted((letters(wanted), letters(got)), key=len)
    return short == long or (bool(short) and short in long and 2 * len(short) >= len(long))


_WORDED: Final[tuple[Callable[[Wire], str], ...]] = (words_of, spoken_by)


def _becomes_alike(old: Wire, wanted: Wire, got: Wire, exact: Sequence[str]) -> bool:
    before, will, would = (_leaves(one) for one in (old, wanted, got))
    return all(
        _alike(path, (before.get(path), will.get(path), would.get(path)), exact)
        for path in _changed(old, wanted)
    )


def _alike(path: str, values: tuple[object, object, object], exact: Sequence[str]) -> bool:
    """Whether a value that the rules change becomes the same, or a number that goes the same way."""
    (old, wanted, got), key = values, path.rpartition(".")[2]
    if key in _CHANCE:
        return True
    if key in exact:
        return wanted == got
    if key == "text" and isinstance(wanted, str) and isinstance(got, str):
        return same_words(wanted, got)
    first, second, third = (_OWN.get(key, 0.0) if one is None else number(one) for one in (old, wanted, got))
    if first is None or second is None or third is None:
        return wanted == got
    return wanted == got or (second - first) * (third - first) > 0


def _against(old: object, wanted: object, got: object) -> bool:
    first, second, third = (number(one) or 0.0 for one in (old, wanted, got))
    return (second - first) * (third - first) < 0


def _in_all(before: Wire, rules: Wire, model: Wire, track: str) -> Iterator[tuple[Wire, Wire, Wire]]:
    """Yield each segment that all three have, as they have it."""
    rows = [{str(one.get("id")): one for one in segments(draft, track)} for draft in (before, rules, model)]
    for name in rows[0]:
        if name in rows[1] and name in rows[2]:
            yield rows[0][name], rows[1][name], rows[2][name]


def _changed(old: Wire, new: Wire) -> set[str]:
    before, after = _leaves(old), _leaves(new)
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def _leaves(thing: object, path: str = "") -> dict[str, object]:
    """Return every value of a segment by the way to it: "m.recipe.tone"."""
    if isinstance(thing, dict):
        parts = [(str(key), one) for key, one in mapping(thing).items()]
    elif isinstance(thing, list | tuple):
        parts = [(str(place), one) for place, one in enumerate(items(list(thing)))]
    else:
        return {path: thing}
    found: dict[str, object] = {}
    for key, one in parts:
        found |= _leaves(one, f"{path}.{key}" if path else key)
    return found


def _is_one_of(path: str, names: tuple[str, ...]) -> bool:
    bare = path.removeprefix("m.")
    return any(bare == one or bare.startswith(f"{one}.") or bare.endswith(f".{one}") for one in names)


def _ids(row: list[Wire]) -> set[str]:
    return {str(one.get("id")) for one in row}
