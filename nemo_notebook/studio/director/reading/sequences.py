"""Find what a brief tells in its order: "First, … Then, … Finally, …", and lines that begin with years."""

from __future__ import annotations

import re
from typing import Final

_STEPS: Final = re.compile(
    r"(?:^|(?<=[.!?\n])\s*)((?:first(?:ly|\sof\sall)?|then|next|after\s(?:that|this)|second(?:ly)?|third(?:ly)?|finally|lastly)\b"
    r",?\s[^.!?\n]{3,90})",
    re.I,
)
_STEPS_ZH: Final = re.compile(r"((?:首先|然后|接着|接下来|再然后|最后)[，,]?[^，。！；\n]{2,30})")
_OF_PICTURES: Final = re.compile(
    r"\b(?:show|shows|open|cut|zoom|scenes?|shots?|pictures?|photos?|images?|clips?|camera|fade|pan|title|captions?|music)\b"
    r"|镜头|画面|场景|图|照片|音乐|标题|字幕",
    re.I,
)
"""Said of the film's pictures, these are orders, not words to be read."""
_YEARS: Final = re.compile(r"(?:^|\n)\s*((?:19|20)\d\d\s?(?:[:：–—-])\s?[^\n]{2,80})")
_FEWEST: Final = 2


def told_in_order(wishes: str) -> tuple[str, ...]:
    """Return the steps or the years that a brief tells, each as one line; () for fewer than two."""
    for pattern in (_STEPS, _STEPS_ZH, _YEARS):
        lines = [one.strip(" ,，.。;；") for one in pattern.findall(wishes)]
        if len(lines) >= _FEWEST and not any(_OF_PICTURES.search(one) for one in lines):
            return tuple(lines)
    return ()
