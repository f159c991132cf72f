"""Call lines that a first message tells picture by picture its captions: "photo 1: …", "mug.jpg - …".

The order of files that are called by their names is told along with them.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks

_LINE: Final = regex(
    r"[^\S\n]*(?:[-*•]\s)?(?:(?:photo|picture|pic|slide)\s?#?(?P<number>\d{1,2})|(?P<file>[\w-]+\.(?:jpe?g|png|gif|webp|heic|mp4|mov|webm)))"
    r"(?:\s?[:：]\s*|\s+[-–—=]+>?\s+)(?P<words>[^\n“”\"「」]{2,120})(?:\n|\Z)",
    re.I,
)
_ORDER: Final = regex(
    r"(?:[,.]?\s(?:and|with|plus|using|the|these|this|following|as)\b)*\s?(?:captions?|texts?|lines?)\s?:?\s*\Z",
    re.I,
)
"""What leads to the lines and says no more than they do."""
_FEWEST: Final = 2


def with_picture_lines(words: str) -> str:
    """Return a message whose lines that are labelled by a picture each are its captions."""
    lines = list(_LINE.finditer(words))
    row = [one for one in lines if one.start() == 0 or words[one.start() - 1] == "\n"]
    if len(row) < _FEWEST or any(one.end() != other.start() for one, other in pairwise(row)):
        return words
    said = [one["words"].strip(" .,;") for one in row]
    files = [one["file"] for one in row]
    if any(not one or asks(one) for one in said) or (any(files) and not all(files)):
        return words
    if not any(files):
        row.sort(key=lambda one: int(one["number"]))
        said = [one["words"].strip(" .,;") for one in row]
    lead = _ORDER.sub("", words[: lines[0].start()]).rstrip(" \n,.:")
    order = f" Photos in this order: {', '.join(files)}." if any(files) else ""
    told = " / ".join(f"“{one}”" for one in said)
    rest = words[max(one.end() for one in row) :]
    return f"{lead}{'.' if lead else ''}{order} captions: {told}. {rest}".strip()
