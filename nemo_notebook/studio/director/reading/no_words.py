"""Tell what stands where words of the film could, but says how they look: "a bit smaller", "dark red"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.active import DONE
from nemo_notebook.studio.director.reading.concepts import tokens_of
from nemo_notebook.studio.director.reading.verbs import COLORS

_DEEDS: Final = frozenset({"size+", "size-", "time+", "time-", "loud+", "loud-", "remove"})
_LOOKS: Final = _DEEDS | {
    "little", "much", "too", "more", "less", "by", "to", "top", "bottom", "middle", "front", "back", "colour",
    "hue", "duration", "percent", "factor", "size", "loud",
}  # fmt: skip
"""What is said of a part, never by it."""
_GROUND_ZH: Final = re.compile(r"[黑白红黄蓝绿金灰粉][底字][黑白红黄蓝绿金灰粉][字底]?")


def is_look(words: str) -> bool:
    """Whether words only say how a part is to be: "a bit smaller", "moved up"."""
    if words != words.lower():
        return False
    rest = DONE.sub("", words)
    said = tokens_of(rest, 0) if rest else []
    concepts = {one.concept for one in said or ()} - {"idle"}
    deeds = concepts & _DEEDS or rest != words
    return said is not None and bool(deeds) and concepts <= _LOOKS


def is_colour(word: str) -> bool:
    """Whether a word is a colour, or a ground and the letters on it."""
    return (
        word in COLORS
        or _GROUND_ZH.fullmatch(word) is not None
        or re.fullmatch(r"(?:[a-z]{3,6}\s){0,2}\S{0,4}?#[0-9a-f]{6}", word) is not None
    )
