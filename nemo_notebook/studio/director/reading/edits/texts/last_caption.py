"""Say plainly that one more caption is to follow the others: "a fourth caption at the end saying …"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation

_NTH: Final = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_MORE: Final = regex(
    r"\W*(?:(?:please|pls|also|and|then|now|can\syou|could\syou|i\s(?:want|need|would\slike)|i['’]d\slike|let['’]?s)[\s,]+)*"
    r"(?:(?:to\s)?(?:add|put|include|show|have|write|insert)\s)?"
    rf"(?:(?:a|an|one|another|the)\s)?(?:one\s)?(?:more\s|new\s|further\s|extra\s|(?P<nth>{'|'.join(_NTH)})\s)?(?:captions?|subtitle)\s"
    r"(?:right\s)?(?:at|to)\sthe\s(?:very\s)?end(?:\sof\s(?:it|the\s(?:film|video)))?\s?(?:(?:saying|(?:that|which)\s(?:says|reads)|reading|with(?:\sthe\s(?:words|text))?)\s?:?|[:：,])?\s*"
    r"(?P<words>[^\s].{0,90})",
    re.I,
)
_MORE_ZH: Final = regex(
    r"\W*(?:请|麻烦|帮我|给我|我?想)*(?:在)?(?:影片|视频)?(?:的)?(?:最后面?|末尾|后面)(?:再|也|还|要)*(?:加|添加|补|来)上?一?[条句行个]字幕[:：，,\s]?(?:写|是|内容是)?[:：]?(?P<words>\S.{0,40})"
)
_NO_WORDS: Final = regex(
    r"(?:of|for|when|while|and|but|so|then|please|too|instead)\b|[吧吗呢。.!！?？]", re.I
)


def with_last_caption(text: str, there: Situation) -> str:
    """Return a follow-up that adds one more caption behind the last, in words that say nothing else."""
    count = len(there.caption_words)
    if not count:
        return text
    if told := _MORE_ZH.fullmatch(text.strip()):
        return text if _NO_WORDS.match(told["words"]) else f"再加一条字幕：{told['words']}"
    told = _MORE.fullmatch(text.strip())
    if told is None or _NO_WORDS.match(told["words"]):
        return text
    wanted = _NTH.index(told["nth"].lower()) + 2 if told["nth"] else count + 1
    return f"add another caption: {told['words']}" if wanted == count + 1 else text
