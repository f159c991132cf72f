"""Say what a graphic cannot be: on another ground, larger than the picture, with one item picked out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.composing.accents import is_backdrop
from nemo_notebook.studio.director.operations import SetGraphicColor
from nemo_notebook.studio.director.operations.arguments import CHARTED
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.graphics.graphic_rows import Graphic
from nemo_notebook.studio.director.reading.edits.texts.looks import UNREADABLE
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_GROUND: Final = regex(
    r"\bbackgrounds?(?!\s(?:music|song|track|sound|audio))\b.*\b(?:colou?r\w*|dark\w*|light\w*|bright\w*|white|black|pale\w*|grey|gray)\b"
    r"|\b(?:white|black|lighter|light|darker|brighter)\sbackground\b|(?:背景|底)(?:的?颜?色)?[^乐声]{0,4}(?:[暗亮浅深白黑灰]|颜色|纯色)"
    r"|(?:纯色|[白黑灰红蓝绿黄粉紫橙]色?)的?(?:纯色)?的?(?:背景|底色)(?![音乐声])",
    re.I,
)
_OF_LETTERS: Final = regex(
    r"\b(?:captions?|titles?|texts?|letters?|words?|subtitles?|scenes?|photos?)\b|字幕|标题|字", re.I
)
_OUT_STANDS: Final = regex(r"\b(?:highlight|emphasi[sz]e|stands?\sout)\b|突出|强调", re.I)
_SIZED: Final = regex(r"\b(?:bigger|larger|smaller|enlarge|zoom)\b|[放缩]大|放大|缩小|[大小]一?[点些]$", re.I)
_TOO_SMALL: Final = regex(r"\btoo\s(?:small|tiny)\b|太小", re.I)
_NUMBERS: Final = regex(
    r"\b(?:numbers?|labels?|figures?|values?|percentages?)\b|数字|数值|标签|刻度|百分比", re.I
)
_OTHERS: Final = regex(
    r"^\W*(?:and\s|but\s|make\s)*(?:all\s)?the\s(?:others?|rest|other\s\w+)\s(?:in\s|to\s|should\sbe\s)?(?:(?:light|dark|pale)\s)?\w+\W*$"
    r"|^(?:把|让)?(?:其[他它余]|剩下|别)的?(?:柱子?|几[根个项])?(?:都|全)?(?:[换改变调弄用]成?)?[浅深]?\S{1,2}色?$",
    re.I,
)


def not_of_graphics(said: str, drawn: Sequence[Graphic], there: Situation) -> str:
    """Return what is to be said where a clause wishes a graphic to be what it cannot be; "" for any other."""
    small = _SIZED.search(said) or UNREADABLE.search(said) or _TOO_SMALL.search(said)
    if drawn and _NUMBERS.search(said) and small:
        return there.say(
            "The words and numbers in a graphic have one size, made for the whole picture.",
            "图表里的文字和数字按整个画面排好，大小不能另调。",
        )
    named = [one for one in drawn if one.speaks_of(said)]
    if named and _SIZED.search(said):
        return there.say("A graphic fills the picture already.", "图表已经占满整个画面。")
    coloured = any(map(is_backdrop, there.pictures))
    charted = named or [one for one in drawn if one.drawing.kind in CHARTED and not coloured]
    if charted and _GROUND.search(said) and not _OF_LETTERS.search(said):
        return there.say(
            "The ground of a graphic goes with the film's tone: “warmer”, “cooler”. Its own colour is "
            "another: “make the chart blue”.",
            "图表的底色随影片的色调，可以说“暖一点”“冷一点”；图形本身的颜色可以另改，例如“图表改成蓝色”。",
        )
    picked = _OUT_STANDS.sub("", said).replace("make", "") if _OUT_STANDS.search(said) else ""
    if picked and any(one.item(picked) is not None for one in drawn):
        return there.say("The largest value stands out by itself.", "最大的数值会自己突出显示。")
    return ""


def read_other_items(clause: Clause, there: Situation) -> Reading | None:
    """Say why "the others grey" cannot be, after one item, and the graphic with it, was given a colour."""
    coloured = any(isinstance(one, SetGraphicColor) for one in there.last)
    if not coloured or not _OTHERS.match(clause.text):
        return None
    said = "A graphic has one colour, of which the other items take a paler shade."
    return Reading(says=there.say(said, "一张图表只有一种主色，其余各项用它的浅色。"))
