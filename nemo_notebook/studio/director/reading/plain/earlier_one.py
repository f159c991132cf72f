"""Tell which part of the film a Chinese sentence prefers as it was before: 算了，还是刚才那句好.

It is read only where each of its words is known (see `sentence_signs`), and only beside what was changed.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.plain.sentence_signs import kinds_of, row_of, spelt
from nemo_notebook.studio.director.reading.terms.earlier_one_words import CHINESE

TEXT: Final = "text"
"""Some text, whichever was worded last."""
ANY: Final = "any"
"""Whatever was changed last."""
_PARTS: Final = {
    "t": TEXT, "m": "music", "T": "title", "E": "end", "C": "captions", "c": "tone", "l": "length",
}  # fmt: skip
_LONGEST: Final = 40  # characters
_CHINESE: Final = regex("[\u4e00-\u9fff]")
_ASKS: Final = regex("[?？吗么]\\s*$|怎么|什么")
_PREFERS: Final = regex("O[^&]*G|[SB][^&]*O|O[^&]*B|N[^&]*O")


def earlier_one(text: str) -> str:
    """Return the part that is preferred as it was: of `taking_back.PARTS`, `TEXT`, `ANY`, or ""."""
    text = text.strip()
    if not 0 < len(text) <= _LONGEST or not _CHINESE.search(text) or _ASKS.search(text):
        return ""
    kinds = kinds_of(row_of(text, {}, spelt(CHINESE)), without="J")
    named = {one for one in kinds if one in _PARTS}
    if "O" not in kinds or len(named) > 1:
        return ""
    if not _PREFERS.search(kinds) or re.search("n(?![^&]*O[^&]*G)", kinds):
        return ""
    return _PARTS[named.pop()] if named else ANY
