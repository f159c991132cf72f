"""Ask which is meant where a follow-up wishes for two things at once: "10 or 15 seconds", 大一点小一点."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_aspects, find_film_lengths
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import Edits
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Ask, Situation

_OPENS: Final = (
    r"\W*(?:(?:please|ok|so|now|well|can\syou|could\syou|i\swant|i\sneed|maybe|perhaps|make|it|the|video|film|be|switch|change|to|in|both|about|either|with|a|an"
    r"|请|帮我|改成|换成|做成|变成|要|时长|长度|画幅|视频|影片|或者?|既要?|又要?)[\s,，]*)*"
)
_BETWEEN: Final = (
    r"\s?(?:,|，|、|/)?\s?(?:or|and|and\salso|but\salso|and\smaybe|maybe|也要?|和|还有"
    r"|或者?|还是|又要?|、|/|,|，|\s)\s?(?:in\s|a\s|也|要)?"
)
_CLOSES: Final = r"(?:\s|please|pls|versions?|format|long|too|at\sonce|吧|都要?|[.!。！])*"
_UNIT: Final = r"(?:s|secs?|seconds?|秒钟?)"
_LENGTHS: Final = regex(
    rf"{_OPENS}(?P<one>\d{{1,3}}(?:\.\d)?)\s?-?{_UNIT}?{_BETWEEN}(?P<two>\d{{1,3}}(?:\.\d)?)\s?-?{_UNIT}{_CLOSES}",
    re.I,
)
_SHAPE: Final = (
    r"(?:vertical|portrait|landscape|horizontal|widescreen|square|upright|\d{1,2}:\d{1,2}"
    r"|竖[屏版的]|横[屏版的]|方形|正方形)"
)
_SHAPES: Final = regex(
    rf"{_OPENS}(?P<one>{_SHAPE}){_BETWEEN}(?P<two>{_SHAPE}){_CLOSES}",
    re.I,
)
_WAYS: Final = (
    ("louder", "quieter|softer"), ("bigger|larger", "smaller"), ("longer", "shorter"),
    ("faster|quicker", "slower"), ("brighter|lighter", "darker"), ("warmer", "cooler|colder"),
    ("higher", "lower"),
    ("大一?[点些]", "小一?[点些]"), ("长一?[点些]", "短一?[点些]"), ("快一?[点些]", "慢一?[点些]"),
    ("亮一?[点些]", "暗一?[点些]"), ("暖一?[点些]", "冷一?[点些]"), ("高一?[点些]", "低一?[点些]"),
)  # fmt: skip
_OF_WHAT: Final = (
    r"(?P<what>(?:(?:make|turn)\s)?(?:(?:the\s)?(?:music|sound|volume|song|voice|title|captions?|text|font|film|video|it|pictures?)\s)?"
    r"|(?:把|将)?(?:声音|音乐|音量|配乐|旁白|标题|字幕|文字|字|视频|影片|画面|颜色|色调|节奏)?(?:再|要|调|放)?)"
)
_LONGEST: Final = 60  # characters


def read_contrary(message: Message, there: Situation) -> Edits | None:
    """Return the question which of two is meant; None for any other message."""
    text = message.text.strip()
    if (
        message.texts
        or message.options != Options()
        or not 0 < len(text) <= _LONGEST
        or text.endswith(("?", "？"))
    ):
        return None
    return _of_lengths(text, there) or _of_shapes(text, there) or _of_ways(text, there)


def _of_lengths(text: str, there: Situation) -> Edits | None:
    said = _LENGTHS.fullmatch(text)
    if said is None or float(said["one"]) == float(said["two"]) or len(find_film_lengths(text)) < 1:
        return None
    one, two = said["one"], said["two"]
    return Edits(
        says=(there.say(f"{one} or {two} seconds?", f"{one} 秒还是 {two} 秒？"),),
        asks=Ask("length", there.say("make it {}", "改成{}")),
    )


def _of_shapes(text: str, there: Situation) -> Edits | None:
    said = _SHAPES.fullmatch(text)
    found = [found for one in ("one", "two") for found in find_aspects(said[one])] if said else []
    values = [one.value for one in found if one.supported]
    if len(set(values)) < 2:
        return None
    return Edits(
        says=(
            there.say(
                f"A film has one shape at a time: {values[0]} or {values[1]}?",
                f"一部影片一次只有一种画幅：{values[0]} 还是 {values[1]}？",
            ),
        ),
        asks=Ask("shape", there.say("switch to {}", "换成{}")),
    )


def _of_ways(text: str, there: Situation) -> Edits | None:
    for up, down in _WAYS:
        for first, then in ((up, down), (down, up)):
            said = re.fullmatch(
                rf"\W*{_OF_WHAT}(?P<one>{first})(?:{_BETWEEN})?(?P<two>{then}){_CLOSES}", text, re.I
            )
            if said:
                question = f"{said['one']} or {said['two']}?".capitalize()
                asked = there.say(question, f"{said['one']}还是{said['two']}？")
                return Edits(says=(asked,), asks=Ask("way", f"{said['what']}{{}}"))
    return None
