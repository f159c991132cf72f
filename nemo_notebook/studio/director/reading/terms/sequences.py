"""Find what a brief tells in its order: "First, … Then, … Finally, …", and lines that begin with years."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_STEPS: Final = regex(
    r"(?:^|(?<=[.!?\n])\s*)((?:first(?:ly|\sof\sall)?|then|next|after\s(?:that|this)|second(?:ly)?|third(?:ly)?|finally|lastly|step\s(?:one|two|three|four|five|six|\d)(?!\s?:))\b"
    r",?\s[^.!?\n]{3,90})",
    re.I,
)
_STEPS_ZH: Final = regex(r"((?:首先|然后|接着|接下来|再然后|最后)[，,]?[^，。！；\n]{2,30})")
_OF_PICTURES: Final = regex(
    r"\b(?:show|shows|open|cut|zoom|scenes?|shots?|pictures?|photos?|images?|clips?|camera|fade|pan|title|captions?|music)\b"
    r"|镜头|画面|场景|图|照片|音乐|标题|字幕",
    re.I,
)
"""Said of the film's pictures, these are orders, not words to be read."""
_NUMBERED: Final = regex(r"step\s\w+\b", re.I)
_YEARS: Final = regex(r"(?:^|\n)\s*((?:19|20)\d\d\s?(?:[:：–—-])\s?[^\n]{2,80})")
_YEARS_LISTED: Final = regex(
    r"(?:^|(?<=[,，;；:：。.\n])\s*)((?:in\s)?(?:1[5-9]|20)\d\ds?\s?年?\s?[:：–—-]?\s?(?!\d|年?[,，;；。])[^,，;；。\n]{2,60}?)(?=[,，;；。\n]|\.(?:\s|$)|$)",
    re.I,
)
_DAYS: Final = regex(
    r"(?:^|(?<=[,，;；:：。.\n])\s*)((?:(?:day|week|month|lesson|chapter)\s\d{1,2}|第[一二三四五六七八九十\d]{1,3}[天日周课章])\s?[:：–—-]?\s?"
    r"[^\W\d][^,，;；。.!?\n]{1,60})",
    re.I,
)
_FEWEST: Final = 2
_FEWEST_YEARS: Final = 3


def told_in_order(wishes: str) -> tuple[str, ...]:
    """Return the steps, the days or the years that a brief tells, each as one line; () for fewer than two."""
    for pattern in (_STEPS, _STEPS_ZH, _YEARS, _DAYS):
        lines = [one.strip(" ,，.。;；") for one in pattern.findall(wishes)]
        if len(lines) >= _FEWEST and not any(
            _OF_PICTURES.search(one) and not _NUMBERED.match(one) for one in lines
        ):
            return tuple(lines)
    years = [one.strip(" .") for one in _YEARS_LISTED.findall(wishes)]
    return tuple(years) if len(years) >= _FEWEST_YEARS else ()
