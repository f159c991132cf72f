"""Hold the dots that end no sentence, of "Dr. Ito", "R. Okafor", "No. 5", while a brief is divided.

A held dot is a letter of its own, so that no reader parts words at it; `released` writes it as a dot again.
So is the mark between things in brackets: 省力杠杆（撬棍、羊角锤） is one item.
Dots inside numbers stay: the readers of prices and times need them.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_HELD: Final = "\ua78f"  # a letter that looks like a dot and that nobody types
_HELD_ZH: Final = "\u2e34"  # a raised comma, that nobody types
_IN_BRACKETS: Final = regex(
    r"(?<=[\u4e00-\u9fff\d])[（(](?=[^（）()]*、)(?![^（）()]*(?:\d\s?秒|[竖横方][屏版的]|音乐|配音|配乐|字幕|画面|风格|旁白|视频))[^（）()\n]{3,40}[）)]"
)
"""Things that say more of what stands before them; not how the film is to be."""
_COUNTED: Final = regex(
    r"[一二两三四五六七八九十\d]+\s?[家个种款位项本部座道间只条大处类名首][\u4e00-\u9fff]{0,6}$"
)
"""What brackets list one by one: 三家火锅店（小龙坎、大龙燚、蜀大侠）."""
_NEW: Final = (
    r"(?:We|Our|The|This|That|It|They|You|Your|All|Every|Open|Free|Call|Book|Buy|Come|Join|Bring|No|Only|New"
    r"|Calm|Warm|Music|Please|Make|Use|Add|With|For|In|On|At|From|Vertical|Square|Landscape)\b"
)
"""What begins a sentence rather than goes on with a name."""
_KINDS: Final = r"(?i:plan|vitamin|grade|class|part|room|gate|hall|block|type|team|option|level|side|row)"
_BEFORE_NUMBER: Final = r"(?:No|Nr|Vol|Fig|Ch|Art|Tel|Ph|Ext|Est|Apt|Rm|Sec|Lot)"
_NO_END: Final = regex(
    r"\b(?i:dr|mrs?|ms|prof|rev|capt|sgt)\.(?=\s[^\W\d])|\b(?:Hon|Lt|Sr|Fr|Mt|Ft)\.(?=\s[A-Z])"
    rf"|(?<!\d\s)\bSt\.(?=\s(?!{_NEW})[A-Z])"
    rf"|\b(?i:{_BEFORE_NUMBER})\.(?=\s?[+(#]?\d)"
    r"|\b(?i:e\.?g|i\.e|vs|incl|excl|approx|resp|dept|min|max|avg)\.(?=\s[\w$€£¥])(?!\s\d+\s?(?:s\b|sec|min))"
    r"|\b(?:etc|Inc|Ltd|Co|Corp|Bros|Ave|Rd|Blvd|Jr|Univ|Assn)\.(?=\s[a-z\d&])"
    r"|\bPh\.D\.?(?=[\s,;)]|$)|\b(?:B|M)\.(?:A|Sc|Ed)\.(?=[\s,;)]|$)"
    rf"|\b(?:[A-Z]\.)+[A-Z]\.(?=\s(?!{_NEW})\w)"
    r"|(?:(?<=\d\.[01]\d)|(?<=\d\.[1-9]))\.(?=\s(?:at|from|until|till|and|to|in|on)\s)"  # 21.06. at 15:00
    rf"|(?<![\w'’])(?<!\d\s)[A-Z]\.(?=\s(?!{_NEW})(?:[A-Z]\.|[A-ZÀ-Þ][\w'’]))"
)
_KIND_BEFORE: Final = regex(rf"\b{_KINDS}\s$")
_LONGEST_KIND: Final = 10  # characters


def held(text: str) -> str:
    """Return a text of the same length whose dots that end no sentence are letters."""
    text = _IN_BRACKETS.sub(_held_inside, text)
    if "." not in text:
        return text
    return _NO_END.sub(
        lambda one: one[0] if _ends(text, one.start(), one[0]) else one[0].replace(".", _HELD),
        text,
    )


def _held_inside(brackets: re.Match[str]) -> str:
    before = brackets.string[max(0, brackets.start() - _LONGEST_KIND) : brackets.start()]
    return brackets[0] if _COUNTED.search(before) else brackets[0].replace("、", _HELD_ZH)


def released(text: str) -> str:
    """Return a text with its held marks as they were typed."""
    return text.replace(_HELD, ".").replace(_HELD_ZH, "、")


def _ends(text: str, at: int, short: str) -> bool:
    """Whether a letter before a dot tells which one: "plan B."."""
    return len(short) == len("B.") and bool(_KIND_BEFORE.search(text[max(0, at - _LONGEST_KIND) : at]))
