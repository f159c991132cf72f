"""Tell a sentence that says nothing but that the last change is taken back: "drop what I just asked for".

As with pictures, it is read only where each of its words is known (see `sentence_signs`).
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.plain.sentence_signs import kinds_of, row_of, spelt
from nemo_notebook.studio.director.reading.terms.undo_sentence_words import CHINESE, ENGLISH

_LONGEST: Final = 110  # characters
_ERRED: Final = regex("[改弄搞点按选删加换调做动]错")
_BACK: Final = ({"b"}, {"b", "v"}, {"F"}, {"F", "V"}, {"F", "b"}, {"F", "b", "v"}, {"F", "b", "V"})


def says_undo(text: str) -> bool:
    """Whether each word of a sentence is known, and they only take the last change back."""
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return False
    chinese = bool(re.search(r"[\u4e00-\u9fff]", text))
    kinds = {*kinds_of(row_of(text, {}, spelt(CHINESE if chinese else ENGLISH)), without="J&")}
    erred = "L" in kinds and _ERRED.search(text) is not None
    return (erred and kinds <= {"L", "D"}) or _goes_back(kinds - {"D"}, disliked="D" in kinds)


def _goes_back(kinds: set[str], *, disliked: bool) -> bool:
    if (
        "B" in kinds
        or {"b", "L"} <= kinds
        or (kinds & {"C", "c"} and "L" in kinds)
        or {"c", "l"} <= kinds
        or {"q", "L"} <= kinds
        or (disliked and "c" in kinds and kinds <= {"c", "&"})
    ):
        return True
    if "r" in kinds:  # 恢复, which may bring back what was undone
        return bool(disliked or kinds & {"L", "S"})
    if "S" in kinds:
        return "V" in kinds or not kinds & {"C", "c"}
    return kinds in _BACK or (disliked and kinds == {"L"}) or (disliked and kinds == {"b", "V"})
