"""Weigh what may name a film by the roles of its words: a title is there to be read, no direction is one."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from nemo_notebook.studio.director.reading.briefs.ear import CERTAIN, Ear
from nemo_notebook.studio.director.reading.roles.names import Name, names_in

_FLOOR: Final = 0.02  # what a name has at least
_STEERS: Final = 0.2  # of being there to be read, below which words rather steer
_LEAST: Final = 0.1  # what words have at least that only steer
_NAMED: Final = 0.3  # what words have at least that are told rather than a title
_SELDOM: Final = 0.1  # of being the title, below which words do not replace one that was found
_LONGEST: Final = 44  # characters of a title


def likely_names(ear: Ear) -> tuple[Name, ...]:
    """Return what may be the title of a first message, the likeliest first, with what speaks for each.

    Runs of words that are most likely a title are among them, though the table of names has them not.
    """
    found: defaultdict[str, float] = defaultdict(float)
    for one in names_in(ear.message.said):
        found[one.words] += one.chance
    sure = {
        words: share
        for words in ear.runs("T")
        if len(words) <= _LONGEST and (share := ear.share(words, "T")) > CERTAIN
    }
    for words in sure:
        found.setdefault(words, 0.0)
    weights = {words: (chance + _FLOOR) * _fits(words, ear) for words, chance in found.items()}
    any_title = max([min(1.0, sum(found.values())), *sure.values()])
    total = sum(weights.values())
    names = [Name(words, any_title * weight / total) for words, weight in weights.items()]
    return tuple(sorted(names, key=lambda one: -one.chance))


def may_replace(words: str, ear: Ear) -> bool:
    """Whether enough speaks for a title, by itself, to replace one that was found."""
    named = any(one.words == words and one.chance >= _SELDOM for one in names_in(ear.message.said))
    return named or ear.share(words, "T") > CERTAIN


def _fits(words: str, ear: Ear) -> float:
    """How much speaks for words to be the title: most where they are, least where they only steer."""
    shown = min(1.0, max(_LEAST, ear.share(words, "TFV") / _STEERS))
    return shown * (ear.share(words, "T") + _NAMED)
