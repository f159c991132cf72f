"""Find what a film is made for (a trade, an occasion, a hobby, a school subject) and the scene that fits.

Which of several decides is left to `briefs.scenes`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.lexicon import Hit, Lexicon, by_word
from nemo_notebook.studio.director.reading.terms.pursuits import PURSUITS
from nemo_notebook.studio.director.reading.terms.subject_words import IDIOMS, IDIOMS_ZH, KINDS
from nemo_notebook.studio.director.reading.terms.trades import TRADES
from nemo_notebook.studio.make.catalog import SCENES

SALON: Final = regex(
    r"(?:(?:hair|nail|beauty)\s)?salon|barber|hairdresser|haircut|makeup|lash|tattoo|理发|美发|烫染|洗剪吹|美甲|美容|发型|化妆|美睫|纹身",
    re.I,
)
"""Services that say more than a shop that sells."""
_LISTS: Final[tuple[Mapping[str, tuple[str, str]], ...]] = (KINDS, TRADES, PURSUITS)


def _lexicon() -> Lexicon:
    english, chinese = by_word({"": (IDIOMS, IDIOMS_ZH)})
    for words, signs in map(by_word, _LISTS):
        english |= words
        chinese |= signs
    for entry in SCENES.values():  # "school fair" is a fair, and no school
        english |= {word: entry.name for word in entry.words if " " in word and word not in english}
    return Lexicon(english, chinese)


_FITTING: Final = _lexicon()


def find_fitting(text: str) -> list[Hit]:
    """Return what films are made for, in order, each with the name of the scene that fits."""
    return _FITTING.find(text)
