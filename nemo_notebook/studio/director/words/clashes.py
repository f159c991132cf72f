"""Say which of two wishes that cannot both be a first film follows: two lengths, two shapes."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_aspects
from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.drafts import MUSIC, canvas, length_ms, segments
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.words.phrases import say

_UNIT: Final = r"(?:s|secs?|seconds?)"
_LENGTHS: Final = regex(
    rf"(?<![\d:.-])(?P<one>\d{{1,3}})[\s-]?{_UNIT}?\s?(?:,|/|or|and|or\smaybe|\s)\s?(?:an?\s)?(?P<two>\d{{1,3}})[\s-]?{_UNIT}\b(?=\s(?:\w+\s){{0,3}}(?:video|film|clip|reel|ad|promo|slideshow)s?\b)"
    rf"|(?:video|film|clip|reel|ad)s?,?\s(?:of\s)?(?P<three>\d{{1,3}})[\s-]?{_UNIT}?\s?(?:or|/)\s?(?P<four>\d{{1,3}})[\s-]?{_UNIT}\b"
    r"|(?P<five>\d{1,3})(?:秒(?:[，,、\s]|还是|或者?)*|(?:[，,、]|还是|或者?)+)(?P<six>\d{1,3})秒的?(?:[\u4e00-\u9fff]{0,6})(?:视频|短片|影片|片子|广告)",
    re.I,
)
_SHAPE: Final = (
    r"(?:vertical|portrait|landscape|horizontal|widescreen|square"
    r"|16:9|9:16|1:1|4:5|竖[屏版]|横[屏版]|方形|正方形)"
)
_SHAPES: Final = regex(
    rf"(?<!town\s)(?<!city\s)(?<!market\s)(?<!times\s)(?<![A-Za-z:])(?P<one>{_SHAPE})(?:\s?(?:,|/|&|，|、)\s?|\s?(?:and|or|plus|as\swell\sas|和|或者?|还是|加|以及)\s?(?:an?\s|also\s)?)+(?P<two>{_SHAPE})(?![A-Za-z:])",
    re.I,
)
_NO_MUSIC: Final = regex(
    r"\b(?:no|without(?:\sany)?)\s(?:background\s)?music\b|不要(?:背景)?音乐|无音乐|没有音乐", re.I
)
_MUSIC: Final = regex(
    r"(?<!no\s)(?<!without\s)(?<!any\s)\b(?:with|add|and|plus|but)\s(?:(?:some|loud|calm|upbeat|soft|happy|nice|fast|background|epic|quiet)\s)+music\b|(?:配|加|要)(?:上|点|一?[段首])?(?:[\u4e00-\u9fff]{0,4}的?)音乐",
    re.I,
)
_REFUSED_ZH: Final = regex(r"(?:不|别|无需)[\u4e00-\u9fff]{0,4}$")


def clashes(message: str, draft: Wire | None, language: str) -> str:
    """Return a sentence for each pair of wishes that cannot both be, "" where there is none."""
    if draft is None:
        return ""
    plain = QUOTED.sub(" ", message)
    told = [
        _of_lengths(plain, draft, language),
        _of_shapes(plain, draft, language),
        _of_music(plain, draft, language),
    ]
    return say(language, " ", "").join(filter(None, told))


def _of_lengths(plain: str, draft: Wire, language: str) -> str:
    said = _LENGTHS.search(plain)
    named = [float(one) for one in said.groups() if one] if said else []
    seconds = length_ms(draft) / 1000
    if len(set(named)) < 2 or seconds not in named:
        return ""
    other = next(one for one in named if one != seconds)
    return say(
        language,
        f"Of the two lengths it has {seconds:g} s; for the other say “make it {other:g} seconds”.",
        f"两个时长里用了 {seconds:g} 秒；要另一个就说“改成{other:g}秒”。",
    )


def _of_shapes(plain: str, draft: Wire, language: str) -> str:
    said = _SHAPES.search(plain)
    found = [one.value for part in ("one", "two") for one in find_aspects(said[part])] if said else []
    has = nearest_aspect(*canvas(draft))
    others = [one for one in found if one != has]
    if len(set(found)) < 2 or not others:
        return ""
    return say(
        language,
        f"A film has one shape at a time, this one {has}; for the other say “switch to {others[0]}”.",
        f"一次只有一种画幅，这部是 {has}；要另一种就说“换成{others[0]}”。",
    )


def _of_music(plain: str, draft: Wire, language: str) -> str:
    some = any(not _REFUSED_ZH.search(plain[: one.end() - 2]) for one in _MUSIC.finditer(plain))
    if not some or not _NO_MUSIC.search(plain):
        return ""
    if segments(draft, MUSIC):
        return say(language, "It has music; “no music” takes it away.", "影片有音乐；不要就说“不要音乐”。")
    return say(
        language,
        "It has no music, as said first; “add upbeat music” brings some.",
        "影片没有音乐；要音乐就说“加欢快的音乐”。",
    )
