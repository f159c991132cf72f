"""Hear what a lesson teaches as told, and not only as seen: 科普：海水蒸发，凝结成云."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape
from nemo_notebook.studio.director.reading.roles.hearing import Heard
from nemo_notebook.studio.director.reading.roles.table import ROLES
from nemo_notebook.studio.director.reading.terms.look_words import only_look

_BEGINS: Final = regex(r"[：:](?!\d)")
_PICTURED: Final = regex(
    r"画面|镜头|场景|背景|配[上乐]|(?:先|再|最后|接着|然后)(?:放|出现?|拍|来)|\b(?:show(?:s|ing)?|scenes?|footage|pictures?|shots?|visuals?|background|images?)\b",
    re.I,
)
"""Words of a clause that says what is to be seen."""
_SPOKEN: Final = regex(
    r"旁白|配音|朗读|念|说[：:]|[各都]说|\b(?:voice|narrat\w+|sa(?:y|ys|id)|spoken|reads?|aloud)\b", re.I
)
_FEWEST, _FEWEST_ZH = 3, 5  # words, or signs, of what is taught
_HALF: Final = 0.5  # of being told, seen or spoken
_ROW: Final = 3  # clauses of which each is taught, whatever it sounds like


def with_lesson_told(heard: Heard) -> Heard:
    """Return a lesson as heard, what it teaches told, where it was to be seen or spoken."""
    begins = _BEGINS.search(heard.text)
    if not begins:
        return heard
    seen = "S" if _SPOKEN.search(heard.text) else "SV"
    told, turned = ROLES.index("F"), [ROLES.index(one) for one in f"{seen}TD"]
    taught = list(_taught(heard, begins.end()))
    chances = heard.chances.copy()
    for words in taught:
        if len(taught) >= _ROW or heard.share(words, f"F{seen}") > _HALF:
            chances[words, told] += chances[np.ix_(words, turned)].sum(axis=1)
            chances[np.ix_(words, turned)] = 0
    return replace(heard, chances=chances)


def _taught(heard: Heard, start: int) -> Iterator[list[int]]:
    """Yield the words of each clause from a place on that states something."""
    fewest = _FEWEST_ZH if heard.chinese else _FEWEST
    for clause in heard.clauses:
        words = heard.words_of(range(*clause))
        if len(words) < fewest or heard.tokens[words[0]].start < start:
            continue
        said = heard.words(words[0], words[-1] + 1)
        steers = any(one.search(said) for one in (_PICTURED, _SPOKEN))
        if not (steers or only_shape(said) or asks(said) or only_look(said)):
            yield words
