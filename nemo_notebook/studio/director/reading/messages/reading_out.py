"""Find words that stand below an order to read them out: "Could you read this over a snowy mountain?"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks

_WHAT: Final = (
    r"(?:this|these|the\sfollowing|it|them|what\sfollows|(?:my|the)\s(?:poem|verses?|lines|words|text))"
)
_ORDER: Final = regex(
    rf"\b(?:narrate|recite|speak)\s(?:out\s)?{_WHAT}\b|\bread(?:ing)?\s(?:out|aloud)\b"
    rf"|\bread(?:ing)?\s{_WHAT}\s(?:\w+\s)?(?:out|aloud|over|slowly|softly|quietly)\b"
    rf"|\b(?:voice|someone|somebody|narrator|speaker|m[ae]n|wom[ae]n|child)\s(?:to\s|should\s)?(?:reads?|says?|reading|saying|speaks?)\s(?:out\s)?{_WHAT}\b",
    re.I,
)
_SHOWN_TOO: Final = regex(
    r"(?:,?\s(?:and|while|but)\s)(?:also\s)?(?:show(?:ing)?|display(?:ing)?|put(?:ting)?|have)\s(?:the|its|all\sthe)\s(?:words|text|lines)\b[^.?!\n]{0,50}",
    re.I,
)
_PARAGRAPHS: Final = regex(r"\n[ \t]*\n")
_LONGEST: Final = 90  # characters of a line
_MOST, _FEWEST = 16, 2


def with_read_out(text: str) -> str:
    """Return a message whose second paragraph is called what a voice says, where the first orders it read."""
    parts = _PARAGRAPHS.split(text.strip())
    if len(parts) < _FEWEST or not _ORDER.search(parts[0]) or "\n" in parts[0].strip():
        return text
    lines = [one.strip() for one in parts[1].splitlines() if one.strip()]
    free = all(len(one) <= _LONGEST and not asks(one) and not set(one) & set('"“”:') for one in lines)
    if not (free and _FEWEST <= len(lines) <= _MOST):
        return text
    spoken = " ".join(one if one[-1] in ".,;!?" else f"{one}." for one in lines)
    order = _SHOWN_TOO.sub("", parts[0].strip()).rstrip(" .?!:")
    return " ".join([f'{order}, voice-over: "{spoken}"', *(one.strip() for one in parts[2:])])
