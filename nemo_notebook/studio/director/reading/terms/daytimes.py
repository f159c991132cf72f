"""Times of day that words name: dawn, day, sunset, night."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.terms.lexicon import Hit, Lexicon, by_word

_TIMES: Final = {
    "dawn": (
        "dawn, sunrise, morning, daybreak, early morning",
        "日出 晨雾 清晨 早晨 早上 黎明 拂晓 晨光 朝阳 晨曦 早安",
    ),
    "day": (
        "day, daytime, daylight, noon, midday, afternoon, sunny, sunlight, sunlit",
        "白天 中午 下午 正午 晴天 阳光 午后 白昼",
    ),
    "sunset": (
        "sunset, dusk, golden hour, golden light, golden sunlight, evening, twilight, sundown, setting sun",
        "日落 夕阳 黄昏 傍晚 晚霞 落日 暮色",
    ),
    "night": (
        "night, midnight, nighttime, night time, at night, nocturnal, late night, moonlit",
        "夜晚 晚上 深夜 午夜 夜间 夜里 夜景 星夜 夜色 夜空 夜",
    ),
    "": (
        "good morning, good night, good evening, day one, every day, all day, per day, a day, one day, "
        "day by day, mother's day, valentine's day, birthday, independence day, open day, late night show, "
        "saturday night, days, mornings, nights, evenings, afternoons, weekday, holiday, day 1, night mode, "
        "overnight, this morning",
        "过夜 隔夜 熬夜 连夜 日夜 昼夜 夜宵 夜市 每天 今天 每日 昨夜 晚上好 早上好 宵夜",
    ),
}
"""Words for a time of day; those for "" only seem to name one."""
_NEAR: Final = 60  # characters within which a time of day belongs to a scene
_DAYTIMES: Final = Lexicon(*by_word(_TIMES))


def without_times(text: str) -> str:
    """Return the text without times of day."""
    signs = list(text)
    for hit in _DAYTIMES.find(text):
        signs[hit.start : hit.end] = " " * (hit.end - hit.start)
    return "".join(signs)


def daytimes_in(text: str) -> list[Hit]:
    """Return the words for times of day, in order."""
    return _DAYTIMES.find(text)


def times_in(text: str) -> list[str]:
    """Return the times of day that are named, in order."""
    return [hit.value for hit in _DAYTIMES.find(text)]


def find_time(text: str) -> str:
    """Return the first time of day that is named, "" for none."""
    return next(iter(times_in(text)), "")


def time_near(scene: Hit, times: list[Hit], text: str) -> str:
    """Return the time of day that is told of a scene, "" for none."""
    near = [time for time in times if _gap(scene, time) <= _NEAR and not _apart(scene, time, text)]
    closest = min(near, key=lambda time: _gap(scene, time), default=None)
    return closest.value if closest else ""


def _gap(one: Hit, other: Hit) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _apart(one: Hit, other: Hit, text: str) -> bool:
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    return bool(re.search(r"[,.;:!?。；！？，、\n]|\b(?:then|to|into)\b|然后|再到|到", between))
