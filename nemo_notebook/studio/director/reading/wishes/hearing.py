"""Hear the wishes of a follow-up by tables that were learnt from thousands of them; see docs/wishes.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import log
from typing import Final

from nemo_notebook.studio.director.reading.roles.clues import clues_of
from nemo_notebook.studio.director.reading.roles.table import Table, learnt
from nemo_notebook.studio.director.reading.roles.tokens import is_sign, tokens_of
from nemo_notebook.studio.director.reading.wishes.clues import clues_of_wish
from nemo_notebook.studio.director.reading.wishes.nets import Net, net_of
from nemo_notebook.studio.director.reading.wishes.orders import OF_NO_ONE, parts_of, spoken_of
from nemo_notebook.studio.director.reading.wishes.shown import Shown
from nemo_notebook.studio.director.reading.wishes.targets import clues_of_target, pointed_at

STARTS: Final = "BI"
"""Whether a token begins a wish, or goes on with one."""
NOT_ONE: Final = "~"
"""The label of words that are no wish as a whole: half of one, or two."""
_MOST_TOKENS: Final = 90
"""A longer message is a brief or an article; it is not heard."""
_WAYS: Final = 2  # ways to point that are tried
_LIKELY: Final = 0.02  # that a wish begins; where it is likelier, a cut is tried
_MOST_CUTS: Final = 10  # that are tried
_WHOLE: Final = 2.0
"""How much it counts that a piece is one wish as a whole, beside where wishes begin."""
_LEAST: Final = 1e-6


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
    held = learnt(__package__, name)
    return held.table, held.labels


def hear_wishes(text: str, shown: Shown) -> list[Wish]:
    """Return the wishes of a follow-up in their order; [] for nothing, and for a very long one."""
    tokens = tokens_of(text)
    if not tokens or len(tokens) > _MOST_TOKENS:
        return []
    language = "zh" if any(is_sign(one.word) for one in tokens) else "en"
    starts, ways = (stored(f"{one}_{language}") for one in ("starts", "ways"))
    return Hearer(starts[0], net_of(f"kinds_{language}"), ways).hear(text, shown)


@dataclass(frozen=True, slots=True)
class Hearer:
    """The tables of one language.

    Attributes:
        starts: where wishes begin.
        kinds: what kind of wish some words are.
        ways: how they point to what they are about.
    """

    starts: Table
    kinds: Net
    ways: tuple[Table, Sequence[str]]

    def hear(self, text: str, shown: Shown) -> list[Wish]:
        """Return the wishes of a follow-up."""
        found: list[Wish] = []
        before = ""
        for one in self._pieces(text, shown):
            about = parts_of(one.kind)[0]
            target, sure = "", one.sure
            if about in ("T", "P") and one.kind not in OF_NO_ONE:
                clues = clues_of_target(one.clues, one.kind, before)
                target, way_sure = _target(one.words, clues, about, shown, before, self.ways)
                sure *= way_sure
            found.append(Wish(one.words, one.start, one.kind, target, sure))
            before = spoken_of(one.kind, target) or before
        return found

    def _pieces(self, text: str, shown: Shown) -> list[_Piece]:
        """Cut a message where its pieces are likeliest to be one wish each."""
        tokens = tokens_of(text)
        begins = self.starts.chances(clues_of(tokens))[:, STARTS.index("B")]
        likely = sorted(
            (place for place in range(1, len(tokens)) if begins[place] > _LIKELY),
            key=lambda one: -begins[one],
        )
        cuts = sorted(likely[:_MOST_CUTS])
        ends = [0, *(tokens[one].start for one in cuts), len(text)]
        odds = [0.0, *(_odds(begins[one]) for one in cuts)]
        best: list[tuple[float, list[_Piece]]] = [(0.0, [])]  # up to each end
        for last in range(1, len(ends)):
            ways = []
            for first in range(last):
                piece = self._piece(text, ends[first], ends[last], shown)
                score = _WHOLE * _odds(piece.whole)
                ways.append((best[first][0] + odds[first] + score, [*best[first][1], piece]))
            best.append(max(ways, key=lambda one: one[0]))
        return best[-1][1]

    def _piece(self, text: str, start: int, end: int, shown: Shown) -> _Piece:
        clues = clues_of_wish(text[start:end], shown, first=start == 0, last=end == len(text))
        chances = self.kinds.chances(clues)
        half = self.kinds.labels.index(NOT_ONE)
        whole = 1 - float(chances[half])
        chances[half] = 0
        best = int(chances.argmax())
        sure = min(1.0, float(chances[best]) / max(whole, _LEAST))
        return _Piece(text[start:end], start, tuple(clues), self.kinds.labels[best], sure, whole)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words that may be one wish: their kind, how sure that is, and how likely they are one at all."""

    words: str
    start: int
    clues: tuple[str, ...]
    kind: str
    sure: float
    whole: float


def _odds(chance: float) -> float:
    return log(max(_LEAST, chance)) - log(max(_LEAST, 1 - chance))


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
