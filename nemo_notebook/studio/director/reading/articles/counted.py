"""Tell the points that an article counts itself: its list, or "the first benefit is …", 第一，……第二，……."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentences import Writing

_PLACES: Final = (
    r"(?:first(?:ly)?(?:\sof\sall)?,|to\s(?:start|begin)\swith,|the\sfirst\s(?:\w+\s){0,2}(?:is|was|comes)\b)|(?:第一|首先|其一|一是)",
    r"(?:second(?:ly)?,|the\ssecond\s(?:\w+\s){0,2}(?:is|was|comes)\b|then,|next,)|(?:第二|其次|其二|二是)",
    r"(?:third(?:ly)?,|the\sthird\s(?:\w+\s){0,2}(?:is|was|comes)\b|finally,|last(?:ly)?,)|(?:第三|再次|再者|最后|其三|三是)",
    r"(?:fourth(?:ly)?,|the\sfourth\s(?:\w+\s){0,2}(?:is|was|comes)\b|finally,|last(?:ly)?,)|(?:第四|最后|其四|四是)",
    r"(?:fifth(?:ly)?,|the\sfifth\s(?:\w+\s){0,2}(?:is|was|comes)\b|finally,|last(?:ly)?,)|(?:第五|最后|其五|五是)",
    r"(?:finally,|last(?:ly)?,)|(?:第六|最后|其六|六是)",
)
_NTH: Final = tuple(regex(rf"\W*(?:and\s)?(?:{one})", re.I) for one in _PLACES)
"""How sentences begin that are counted in words, one after the other."""
_FEWEST: Final = 2
_FEWEST_LISTED: Final = 3
_LEAST, _LEAST_ZH = 16, 8  # columns of an item that says something


def counted_points(writing: Writing) -> list[int]:
    """Return the places of the sentences that an article counts as its points, none where it counts none."""
    listed = [place for place, one in enumerate(writing.sentences) if one.listed and one.opens]
    full = [place for place in listed if _says_something(writing.sentences[place].text)]
    if len(full) >= _FEWEST_LISTED and 2 * len(full) > len(listed):
        return full
    return _in_words(writing)


def led_by_points(ranked: Sequence[int], points: Sequence[int], most: int, total: int) -> list[int]:
    """Return ranked sentences with the points of an article first, then what is told of each.

    Args:
        ranked: places of sentences, the weightiest first.
        points: the places of its points.
        most: how many sentences are shown.
        total: how many sentences there are.
    """
    if not points:
        return [*ranked]
    first = [*points] if len(points) <= most else [one for one in ranked if one in points]
    ends = [*points[1:], total]
    told = [[one for one in ranked if a < one < b] for a, b in zip(points, ends, strict=True)]
    best = sorted((one[0] for one in told if one), key=ranked.index)
    return [*dict.fromkeys([*first, *best, *ranked])]


def _in_words(writing: Writing) -> list[int]:
    """The sentences that begin with first, second, third, in this order."""
    found: list[int] = []
    for place, one in enumerate(writing.sentences):
        if len(found) < len(_NTH) and _NTH[len(found)].match(one.text):
            found.append(place)
    return found if len(found) >= _FEWEST else []


def _says_something(item: str) -> bool:
    columns = sum(2 if sign >= "\u2e80" else 1 for sign in item)
    return columns >= (_LEAST_ZH if is_chinese(item) else _LEAST)
