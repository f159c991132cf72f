"""Read moments and stretches of time ("at 2 s for 5 s", 3-8秒), and places: start, end, size."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.patterns import regex

AT_END: Final = regex(
    r"\b(?:at|to)\sthe\s(?:very\s)?end\b|\bin\sthe\send\b|\bfinish\s(?:with|on)\b|\bend\s(?:with"
    r"|on|it)\b|片尾|结尾|最后|末尾|收尾|结束(?=$|[，,。])",
    re.I,
)
AT_START: Final = regex(r"\b(?:at|to)\sthe\s(?:start|beginning)\b|开头|开始|片头", re.I)
SIZE: Final = regex(
    r"\b(?:bigger|larger|smaller|size|font|bold|italic|huge|tiny|typeface|animate[d]?|animation"
    r"|position|centered|centred|up|down|top|bottom|left|right|shadow)\b|字体|字号|大一[点些]|小一[点些]"
    r"|加粗|更大|更小|位置|居中|顶部|底部|上移|下移|动画",
    re.I,
)
FIRST_SECONDS: Final = regex(
    r"\bfirst\s(?:\d+(?:\.\d+)?|[a-z]+)\s?(?:s|secs?|seconds?)\b|(?:前|头|最初的?)\s?[\d.一二两三四五六七八九十半]+\s?秒",
    re.I,
)
TOO_SOON: Final = regex(
    r"\b(?:disappear\w*|vanish\w*|gone|goes(?:\saway)?|leaves?|fades?|over|off)\b.*\btoo\s(?:quickly"
    r"|quick|fast|soon|early)\b|\btoo\s(?:quick|fast)\s(?:to\sread)?|(?:\bnot|n['’]t)\b.*\b(?:disappear|vanish|go|leave|fade|gone)\w*\s(?:away\s)?(?:so|too|that)\s(?:quick|fast|soon|early)"
    r"|(?:消失|没了|不见|闪过|过去).{0,4}太[快早]|太快.{0,3}(?:消失|没了|不见)|一闪而过|(?:不要|别|不)(?:那么|这么|太)?快(?:就|的)?(?:消失|没了?|不见)|(?:不要|别)(?:一(?:开始|上来|会儿?|下子?|闪)|刚?(?:出来|开始|出现)|几秒|马上|立刻)就?(?:消失|没|不见|走)|看不完|来不及看",
    re.I,
)
"""What words do that are gone before they are read."""
_MOMENT: Final = regex(
    r"(?:\b(?:at|from|starting(?:\sat)?|start(?:s)?(?:\sat)?|after|delay(?:ed)?(?:\sby)?|appear(?:s)?\sat"
    r"|to\sthe)\s*|从|在|第|[晚迟]|延[迟后]|推迟)$",
    re.I,
)
_MOMENT_AFTER: Final = regex(
    r"\s*(?:mark\b|in\b|into\b|later\b|处|的?时候?|时出现|[之以]?后|(?:再|才)?(?:开始|出现?|显示|进))", re.I
)
_FINAL: Final = regex(
    r"\b(?:last|final|closing)\s[\w.]+\s?(?:s|secs?|seconds?)\b|(?:最后|结尾|末尾)的?\s?[\d.一二两三四五六七八九十半]+\s?秒",
    re.I,
)
_COUNTED: Final = regex(r"第\s?(\d{1,3}(?:\.\d)?)\s?秒")
_TIME: Final = r"(?:\d{1,2}:[0-5]\d|\d+(?:\.\d+)?)"
_UNIT: Final = r"\s?(?:s|secs?|seconds?|秒)?"
RANGE: Final = regex(
    rf"(?P<lead>\bseconds?\s|第)?(?<![\d:.])(?P<from>{_TIME}){_UNIT}\s*(?:-|–|—|~|～|to|until|till|through|thru"
    rf"|and|&&&|[剪切截播放]?[到至])\s*(?:the\s)?第?(?P<till>{_TIME})\s?(?P<unit>s\b|secs?\b|seconds?\b"
    r"|秒)?(?![\d:%])",
    re.I,
)
"""From … to …, in seconds or m:ss."""

_SEVERAL: Final = regex(
    r"\bat\s\d+(?:\.\d+)?\s?(?:s|secs?|seconds?)?(?:(?:,|\s(?:and|&&&)|,\s(?:and|&&&))\s(?:again\s)?(?:at\s)?\d+(?:\.\d+)?\s?(?:s|secs?|seconds?)?)+\b"
    r"|第\s?\d+(?:\.\d+)?\s?秒?(?:[和、与跟及]\s?第?\s?\d+(?:\.\d+)?\s?秒)+",
    re.I,
)
CLOCK_AT: Final = regex(
    r"(\b(?:at|from|before|after|until|till|past|beyond)\s|从|在|第|到)(\d{1,2}):([0-5]\d)(?!\d|\s?(?:-|–|to\b|到))",
    re.I,
)
"""A moment as m:ss."""


def moments_in(text: str) -> list[int]:
    """Return the moments in ms of "at 2 s and at 10 s", 第2秒和第10秒; none where it names fewer."""
    found = _SEVERAL.search(CLOCK_AT.sub(in_seconds, text))
    numbers = re.findall(r"\d+(?:\.\d+)?", found[0]) if found else []
    return [round(float(one) * 1000) for one in numbers]


def when(text: str) -> tuple[int | None, int | None]:
    """Return (start, length) in ms as far as they are named: "at 2 s for 5 s", "from 2 to 6 s"."""
    from_to = RANGE.search(text)
    if from_to:
        begin, end = range_ms(from_to)
        return (begin, end - begin) if end > begin else (None, None)
    text = CLOCK_AT.sub(in_seconds, text)
    start: int | None = None
    length: int | None = None
    if counted := _COUNTED.search(text):
        start = round(float(counted[1]) * 1000)
    for found in find_durations(text):
        if _MOMENT.search(text[: found.start]) or _MOMENT_AFTER.match(text, found.end):
            start = found.value
        else:
            length = found.value
    return start, length


def final_ms(text: str) -> int | None:
    """Return the length of "the last 3 seconds", None where none is named."""
    found = _FINAL.search(text)
    lengths = find_durations(found[0]) if found else []
    return lengths[0].value if lengths else None


def in_seconds(match: re.Match[str]) -> str:
    """Return what `CLOCK_AT` found in seconds: "at 1:05" as "at 65s"."""
    return f"{match[1]}{int(match[2]) * 60 + int(match[3])}s"


def range_ms(match: re.Match[str]) -> tuple[int, int]:
    """Return (start, end) in ms of a `RANGE`."""
    return _clock_ms(match["from"]), _clock_ms(match["till"])


def _clock_ms(written: str) -> int:
    minutes, _, second = written.rpartition(":")
    return round((int(minutes or 0) * 60 + float(second)) * 1000)
