"""Tell which caption new words are meant for, where none is called: the one that says most of the same."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.value_kinds import kind_of, kinds_meant, values_in

_WORD: Final = regex(r"[a-z]{3,}|[\u4e00-\u9fff]", re.I)
_IDLE: Final = frozenset(["the", "and", "our", "your", "for", "with", "from", "all", "only", "are", "you"])


def most_alike(words: str, there: Situation) -> str:
    """Return the plain name of the one caption that is most like words; "" where that is open."""
    shares = [(_share(words, one), f"caption {at}") for at, one in enumerate(there.caption_words, 1)]
    best = max((share for share, _ in shares), default=0)
    names = [name for share, name in shares if share == best]
    return names[0] if best and len(names) == 1 else ""


def _share(new: str, old: str) -> int:
    """How many words and kinds of values two texts have in common."""
    kinds = {one.kind for one in values_in(new)} & {one.kind for one in values_in(old)}
    return len(_words(new) & _words(old)) + 2 * len(kinds)


def _words(text: str) -> set[str]:
    return {one.lower().rstrip("s") for one in _WORD.findall(text)} - _IDLE


def with_value(value: str, said: str, there: Situation) -> str:
    """Return the plain name of the one caption that tells such a value as is spoken of: "we open at 8"."""
    kinds = kinds_meant(kind_of(value), said)
    found = [
        f"caption {at}"
        for at, one in enumerate(there.caption_words, 1)
        if any(each.kind in kinds for each in values_in(one))
    ]
    return found[0] if len(found) == 1 else ""
