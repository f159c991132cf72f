"""Say what a graphic cannot be: on another ground, larger than the picture, with one item picked out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.composing.accents import is_backdrop
from nemo_notebook.studio.director.operations.arguments import CHARTED
from nemo_notebook.studio.director.reading.edits.graphic_rows import Graphic
from nemo_notebook.studio.director.reading.messages.situation import Situation

_GROUND: Final = re.compile(
    r"\bbackgrounds?(?!\s(?:music|song|track|sound|audio))\b.*\b(?:colou?r\w*|dark\w*|light\w*|bright\w*|white|black|pale\w*|grey|gray)\b"
    r"|\b(?:white|black|lighter|light|darker|brighter)\sbackground\b|(?:背景|底)(?:的?颜?色)?[^乐声]{0,4}(?:[暗亮浅深白黑灰]|颜色)",
    re.I,
)
_OF_LETTERS: Final = re.compile(
    r"\b(?:captions?|titles?|texts?|letters?|words?|subtitles?|scenes?|photos?)\b|字幕|标题|字", re.I
)
_OUT_STANDS: Final = re.compile(r"\b(?:highlight|emphasi[sz]e|stands?\sout)\b|突出|强调", re.I)
_SIZED: Final = re.compile(
    r"\b(?:bigger|larger|smaller|enlarge|zoom)\b|[放缩]大|放大|缩小|[大小]一?[点些]$", re.I
)


def not_of_graphics(said: str, drawn: Sequence[Graphic], there: Situation) -> str:
    """Return what is to be said where a clause wishes a graphic to be what it cannot be; "" for any other."""
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
