"""Call what a first message names its core message a title: "Core message: Save 20%", 核心信息：全场八折.

The label itself is for nobody to see.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks

_LABEL: Final = regex(
    r"(?P<before>\A\W*|[.!?;\n]\s*|,\s|\s)(?:(?:and|with)\s)?(?:(?:the|our|my|its|a|one)\s)?(?:core|key|main|central|primary)\s"
    r"(?:message|point|takeaway|claim|line)(?:\s(?:is|should\sbe|must\sbe|being|to\sshow|of\sthe\s(?:video|film|ad)))*\s?(?P<mark>[:：–-]\s?|(?<=\bis)\s|(?<=\bbe)\s|\s(?=(?-i:[A-Z])\w+\s)|\s(?=[“\"]))"
    r"(?:that\s)?(?P<words>[“\"][^”\"\n]{2,90}[”\"]|[^.!?;:\n“”\"]{3,90}?)(?=[.!?;]?(?:\s|$))(?P<end>[.!?;](?=\s|$)|\n|$)",
    re.I,
)
_LABEL_ZH: Final = regex(
    r"(?P<before>\A|[，,。；;\n\s])(?:核心|主要|关键|重点|中心)(?:信息|内容|诉求|文案|意思|思想)(?:就?是|为)?[:：]?\s?(?<=[是为：:\s])"
    r"(?P<words>[“\"「]?[^，,。；;！!：:\n“”\"「」]{2,30}[”\"」]?)(?=[，,。；;！!\n]|$)"
)
_TITLED: Final = regex(r"\b(?:titled?|headline|called)\b|标题|片名|题目", re.I)
_POINTS: Final = regex(r"(?:to|how|why|what|that|in|from|should|we|as)\b", re.I)
_SPLIT: Final = regex(r",\s+")
_LONGEST: Final = 900  # characters


def with_main_message(message: str) -> str:
    """Return a first message whose core message is a title, or a caption beside a title."""
    if len(message) > _LONGEST:
        return message
    message = _LABEL_ZH.sub(_told_zh, message)
    return _LABEL.sub(_told, message)


def _told(found: re.Match[str]) -> str:
    words = found["words"].strip()
    if words[0] in '“"':
        said, rest = words.strip('“”"'), []
    else:
        row = _SPLIT.split(words)
        first = next((at for at, one in enumerate(row) if at and asks(one)), len(row))
        said, rest = ", ".join(row[:first]), row[first:]
    if not said or asks(said) or _POINTS.match(said):
        return found[0]
    kind = "caption" if _TITLED.search(found.string) else "title"
    before = found["before"] if found["before"].strip() else ("" if not found.start() else ", ")
    return f"{before}{kind} “{said}”{''.join(f', {one}' for one in rest)}{found['end']}"


def _told_zh(found: re.Match[str]) -> str:
    words = found["words"].strip('“”"「」')
    if asks(words):
        return found[0]
    kind = "字幕" if _TITLED.search(found.string) else "标题"
    return f"{found['before']}{kind}“{words}”"
