"""Read whether a film is to show its facts as a graphic. Which facts it has is left to `composing`."""

from __future__ import annotations

import re
from typing import Final

_KINDS: Final = (
    ("line", re.compile(r"\b(?:line|trend)\s?(?:chart|graph|diagram)s?\b|折线|趋势图", re.I)),
    ("bars", re.compile(r"\b(?:bar|column)?\s?(?:chart|graph|diagram)s?\b|柱状|条形图|图表", re.I)),
    (
        "steps",
        re.compile(
            r"\bstep[\s-]by[\s-]step\b|\b(?:in|the|these|our|as)\s(?:\w+\s)?(?:easy\s|simple\s)?steps\b|\b\d\s(?:\w+\s)?steps\b"
            r"|[一二两三四五六七八\d]\s?个?步骤|[一二两三四五六七八\d]步|分步",
            re.I,
        ),
    ),
    (
        "numbers",
        re.compile(
            r"\b(?:infographic|statistics|stats|key\sfigures|in\snumbers)\b|数据展示|信息图|数字展示", re.I
        ),
    ),
)


def find_graphic(wishes: str) -> str:
    """Return what is asked for: "line", "bars", "steps", "numbers", or "" for nothing."""
    return next((kind for kind, asked in _KINDS if asked.search(wishes)), "")
