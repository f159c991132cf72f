"""Say plainly how fast one clip is to play: "make the dog clip twice as fast", 第二段快一倍."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations.moving import is_photo
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation

_TIMES: Final = r"(?P<times>twice|double|triple|half|(?:two|three|four|[234])\stimes|[234]\s?x)"
_MAKES: Final = regex(
    r"(?P<ask>\W*(?:(?:please|pls|can\syou|could\syou|now|also|and|i\s(?:want|need)(?:\syou\sto)?|i['’]d\slike)[\s,]+)*)"
    r"(?:(?:make|play|run|have|let|set|show|get|speed(?:\sup)?|want)\s)?(?P<what>(?:the|my|our)\s[-\w'’\s]{2,40}?|(?:clip|scene|picture|video|shot)\s\d{1,2}|it|this|everything)\s"
    r"(?:(?:play|run|go|be|is|should\sbe|to\sbe|up)\s)*"
    rf"(?:(?:at\s)?{_TIMES}\s(?:as\s)?(?P<way>fast(?:er)?|quick(?:ly|er)?|slow(?:er|ly)?|speed|the\sspeed))(?:\sas\s(?:it\sis|now|before))?"
    r"(?P<end>(?:\s(?:please|now))?\W*)",
    re.I,
)
_NOT_PICTURES: Final = regex(
    r"\b(?:music|song|track|voice|narrat\w+|captions?|titles?|text|words|subtitles?|transitions?|fades?|cuts?|animation|zoom|pan)\b",
    re.I,
)
_ZH: Final = regex(
    r"(?P<what>(?:第[一二三四五六七八九十\d]+|最后一?|[^，。的]{1,8}?那)(?:段|个(?:片段|视频|镜头|素材)|条视频))(?:视频|片段)?(?:能不能|可以|要|再|给我)*"
    r"(?:播放?|放)?(?:得|的)?(?:再)?(?:加|放|调)?(?P<way>[快慢])(?P<times>[一两1-3]倍|一半)(?P<end>(?:播放?|吧|吗|一点)*\W*)"
)


def with_speed_told(text: str, there: Situation) -> str:
    """Return a follow-up that says how fast a clip is to play, in words that say nothing else."""
    if all(map(is_photo, there.pictures)):  # these are only shown for longer
        return text
    if told := _ZH.fullmatch(text.strip()):
        return f"{told['what']}速度{told['way']}{told['times']}{told['end']}"
    return _in_english(text)


def _in_english(text: str) -> str:
    told = _MAKES.fullmatch(text.strip())
    if told is None or _NOT_PICTURES.search(told["what"]):
        return text
    speed = _speed(told["times"].lower(), slower=told["way"].lower().startswith("slow"))
    return f"play {told['what']} at {speed:g}x speed{told['end']}"


def _speed(times: str, *, slower: bool) -> float:
    factor = 0.5 if times == "half" else 3.0 if times[0] == "3" or times.startswith(("thr", "tri")) else 2.0
    factor = 4.0 if times[0] == "4" or times.startswith("four") else factor
    return 0.5 if factor < 1 else 1 / factor if slower else factor
