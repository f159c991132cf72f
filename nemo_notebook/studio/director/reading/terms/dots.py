"""Hold the dots that end no sentence, of "Dr. Ito", "R. Okafor", "No. 5", while a brief is divided.

A held dot is a letter of its own, so that no reader parts words at it; `released` writes it as a dot again.
Dots inside numbers stay: the readers of prices and times need them.
"""

from __future__ import annotations

import re
from typing import Final

_HELD: Final = "\ua78f"  # a letter that looks like a dot and that nobody types
_NEW: Final = (
    r"(?:We|Our|The|This|That|It|They|You|Your|All|Every|Open|Free|Call|Book|Buy|Come|Join|Bring|No|Only|New"
    r"|Calm|Warm|Music|Please|Make|Use|Add|With|For|In|On|At|From|Vertical|Square|Landscape)\b"
)
"""What begins a sentence rather than goes on with a name."""
_KINDS: Final = r"(?i:plan|vitamin|grade|class|part|room|gate|hall|block|type|team|option|level|side|row)"
_BEFORE_NUMBER: Final = r"(?:No|Nr|Vol|Fig|Ch|Art|Tel|Ph|Ext|Est|Apt|Rm|Sec|Lot)"
_NO_END: Final = re.compile(
    r"\b(?i:dr|mrs?|ms|prof|rev|capt|sgt)\.(?=\s[^\W\d])|\b(?:Hon|Lt|Sr|Fr|Mt|Ft)\.(?=\s[A-Z])"
    rf"|(?<!\d\s)\bSt\.(?=\s(?!{_NEW})[A-Z])"
    rf"|\b(?i:{_BEFORE_NUMBER})\.(?=\s?[+(#]?\d)"
    r"|\b(?i:e\.?g|i\.e|vs|incl|excl|approx|resp|dept|min|max|avg)\.(?=\s[\w$€£¥])(?!\s\d+\s?(?:s\b|sec|min))"
    r"|\b(?:etc|Inc|Ltd|Co|Corp|Bros|Ave|Rd|Blvd|Jr|Univ|Assn)\.(?=\s[a-z\d&])"
    r"|\bPh\.D\.?(?=[\s,;)]|$)|\b(?:B|M)\.(?:A|Sc|Ed)\.(?=[\s,;)]|$)"
    rf"|\b(?:[A-Z]\.)+[A-Z]\.(?=\s(?!{_NEW})\w)"
    rf"|(?<![\w'’])(?<!\d\s)[A-Z]\.(?=\s(?!{_NEW})(?:[A-Z]\.|[A-ZÀ-Þ][\w'’]))"
)
_KIND_BEFORE: Final = re.compile(rf"\b{_KINDS}\s$")
_LONGEST_KIND: Final = 10  # characters


def held(text: str) -> str:
    """Return a text of the same length whose dots that end no sentence are letters."""
    if "." not in text:
        return text
    return _NO_END.sub(
        lambda one: one[0] if _ends(text, one.start(), one[0]) else one[0].replace(".", _HELD),
        text,
    )


def released(text: str) -> str:
    """Return a text with its held dots as dots."""
    return text.replace(_HELD, ".")


def _ends(text: str, at: int, short: str) -> bool:
    """Whether a letter before a dot tells which one: "plan B."."""
    return len(short) == len("B.") and bool(_KIND_BEFORE.search(text[max(0, at - _LONGEST_KIND) : at]))
