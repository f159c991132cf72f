"""Hear the wishes of a follow-up by tables that were learnt from thousands of them; see docs/wishes.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

import numpy as np

from nemo_notebook.studio.director.reading.roles.clues import clues_of
from nemo_notebook.studio.director.reading.roles.table import Table
from nemo_notebook.studio.director.reading.roles.tokens import is_sign, tokens_of
from nemo_notebook.studio.director.reading.wishes.clues import clues_of_wish
from nemo_notebook.studio.director.reading.wishes.orders import parts_of
from nemo_notebook.studio.director.reading.wishes.shown import Shown
from nemo_notebook.studio.director.reading.wishes.targets import clues_of_target, pointed_at

STARTS: Final = "BI"
"""Whether a token begins a wish, or goes on with one."""
_MOST_TOKENS: Final = 90
"""A longer message is a brief or an article; it is not heard."""
_WAYS: Final = 2  # ways to point that are tried


@dataclass(frozen=True, slots=True)
class Wish:
    """Words of a message that carry one wish.

    Attributes:
        words: as they are typed.
        start: where they stand in the message.
        kind: what kind of wish it is, one of `orders.FORMS` or `orders.NOTHING`.
        target: the text or picture it is about, "" for none, and where that was not found.
        sure: how likely kind and target are.
    """

    words: str
    start: int
    kind: str
    target: str
    sure: float


@cache
def stored(name: str) -> tuple[Table, tuple[str, ...]]:
    """Return a table of this room, and what it tells apart."""
    with files(__package__).joinpath(f"{name}.npz").open("rb") as file, np.load(file) as held:
        names = bytes(held["names"]).decode().split("\n")
        labels = tuple(bytes(held["labels"]).decode().split("\n"))
        return Table({one: row for row, one in enumerate(names)}, held["weights"], held["moves"]), labels


def hear_wishes(text: str, shown: Shown) -> list[Wish]:
    """Return the wishes of a follow-up in their order; [] for nothing, and for a very long one."""
    tokens = tokens_of(text)
    if not tokens or len(tokens) > _MOST_TOKENS:
        return []
    language = "zh" if any(is_sign(one.word) for one in tokens) else "en"
    return hear_with(text, shown, *(stored(f"{one}_{language}") for one in ("starts", "kinds", "ways")))


def hear_with(
    text: str,
    shown: Shown,
    starts: tuple[Table, Sequence[str]],
    kinds: tuple[Table, Sequence[str]],
    ways: tuple[Table, Sequence[str]],
) -> list[Wish]:
    """Return the wishes of a follow-up as some tables hear them."""
    pieces = _pieces(text, starts[0])
    clues = [clues_of_wish(words, shown, place, len(pieces)) for place, (words, _) in enumerate(pieces)]
    chances = kinds[0].chances(clues)
    found: list[Wish] = []
    before = ""
    for (words, start), own, chance in zip(pieces, clues, chances, strict=True):
        kind, sure = kinds[1][int(chance.argmax())], float(chance.max())
        target = ""
        if (about := parts_of(kind)[0]) in ("T", "P"):
            target, way_sure = _target(words, clues_of_target(own, kind, before), about, shown, before, ways)
            sure *= way_sure
        found.append(Wish(words, start, kind, target, sure))
        before = _spoken_of(kind, target) or before
    return found


def _pieces(text: str, starts: Table) -> list[tuple[str, int]]:
    """The words of each wish, and where they begin."""
    tokens = tokens_of(text)
    begins = starts.chances(clues_of(tokens))[:, STARTS.index("B")] > 1 / 2
    cuts = [0, *(tokens[place].start for place in range(1, len(tokens)) if begins[place]), len(text)]
    return [(text[one:after], one) for one, after in zip(cuts, cuts[1:], strict=False)]


def _target(
    words: str,
    clues: Sequence[str],
    about: str,
    shown: Shown,
    before: str,
    ways: tuple[Table, Sequence[str]],
) -> tuple[str, float]:
    """What a wish is about, and how sure that is."""
    chances = ways[0].chances([clues])[0]
    likely = [place for place in chances.argsort()[::-1] if ways[1][place].startswith(about)]
    for place in likely[:_WAYS]:
        if target := pointed_at(ways[1][place], words, shown, before):
            return target, float(chances[place])
    return "", 0.0


def _spoken_of(kind: str, target: str) -> str:
    """What a wish behind this one means by "it"."""
    return target or {"add title": "title", "add end card": "end card"}.get(kind, "")
