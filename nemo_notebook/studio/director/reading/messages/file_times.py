"""Read how long files are shown that are called by words of their names: "before 3 sec, after 5 sec"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_BESIDE: Final = (
    r"(?:show|use|put|give|hold|keep|have|make|let|leave|me|it|the|a|an|my|our|with|for|about|around|roughly|just|only|and|then|but|is|at|on|up|stays?|lasts?|gets?|runs?|should|be|one|first|next|last|longer|shorter"
    r"|photos?|pictures?|pics?|images?|shots?|clips?|videos?)"
)
_ONLY_TIMES: Final = regex(rf"\W*(?:(?:{_BESIDE}\b|§\d+§|¤)[\s,&+-]*)+\W*", re.I)
_TIMED: Final = regex(r"§(\d+)§[^§¤]*¤")
_FILE_OR_TIME: Final = regex(r"§\d+§|¤")


def all_times(clauses: Sequence[str], files: int) -> dict[int, int]:
    """Return the ms of each file by its place, in the order told; none unless all of them have a time.

    Args:
        clauses: clauses in which files are marked by their places: "§0§ 3 sec".
        files: how many files there are.
    """
    told: dict[int, int] = {}
    for one in clauses:
        told |= times_of(one)
    whole = len(told) == files > 1 and min(told.values()) >= SHORTEST_PICTURE_MS
    return told if whole else {}


def times_of(marked: str) -> dict[int, int]:
    """Return the times of the files of one clause, each behind its file; none where it says more."""
    found = find_durations(marked)
    timed = marked
    for one in reversed(found):
        timed = f"{timed[: one.start]}¤{timed[one.end :]}"
    pairs = _TIMED.findall(timed)
    if not found or len(pairs) != len(found) or not _ONLY_TIMES.fullmatch(timed):
        return {}
    if len(_FILE_OR_TIME.findall(timed)) != 2 * len(pairs):
        return {}
    return {int(place): one.value for place, one in zip(pairs, found, strict=True)}
