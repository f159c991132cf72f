"""Read the size of a film's picture from words: "1080p", "Full HD", "1080x1920"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.aspects import MAX_SHORT_SIDE_PX, MIN_SHORT_SIDE_PX, SIZE
from nemo_notebook.models.quantities import Found, narrow

_START: Final = r"(?<![A-Za-z0-9_./$])(?<!\d:)"
_LINES: Final = re.compile(
    rf"{_START}(?:(?P<p>\d{{3,4}})\s?p|(?P<k>[248])\s?k|(?P<full>full[\s-]?hd|fhd)|(?P<u>uhd|ultra\s?hd))"
    r"(?![A-Za-z0-9_])|(?P<zh>全高清|超高清)",
    re.I,
)
_NOT_LINES: Final = re.compile(
    r"\s*\+?\s*(?:followers|subscribers|views|likes|people|users|members|runs?\b|race|steps|customers|downloads|"
    r"dollars|usd|fans|粉丝|用户|公里)",
    re.I,
)


def find_resolution(text: str) -> Found[int] | None:
    """Find the first resolution asked for: "1080p", "Full HD", "4K", "1080x1920".

    Returns:
        The short side in px; not `supported` above 1080 or below 240. None where none is named.
    """
    plain = narrow(text)
    named = [
        _resolution(match) for match in _LINES.finditer(plain) if not _NOT_LINES.match(plain, match.end())
    ]
    sized = [_found_side(min(int(match[1]), int(match[2])), match) for match in SIZE.finditer(plain)]
    return min(named + sized, key=lambda one: one.start, default=None)


def _resolution(match: re.Match[str]) -> Found[int]:
    if match["p"]:
        return _found_side(int(match["p"]), match)
    if match["k"]:
        return _found_side({"2": 1440, "4": 2160, "8": 4320}[match["k"]], match)
    return _found_side(1080 if match["full"] or match["zh"] == "全高清" else 2160, match)


def _found_side(side_px: int, match: re.Match[str]) -> Found[int]:
    fits = MIN_SHORT_SIDE_PX <= side_px <= MAX_SHORT_SIDE_PX
    return Found(side_px, match.start(), match.end(), supported=fits)
