"""Answer wishes for other letters: bold, outlined, in handwriting."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

NO_OUTLINE: Final = (
    "The letters have no outline; a shadow or a plate can lie behind them: “captions on a plate”.",
    "字不能描边，可以衬阴影或底板：“字幕加底板”。",
)
_OUTLINE: Final = (
    r"(?:\s(?:with|and|plus))?\s(?:an?\s|the\s)?(?:(?:thin|thick|fine|slight)\s)?(?:\w+\s)?(?:outlines?|strokes?|borders?)\b"
    r"|(?:加|带|配)?[黑白红黄蓝金]?色?的?(?:描边|勾边)|描[黑白红黄蓝金银]?色?的?边|[加带配]上?[黑白红黄蓝金]色?的?边(?!框)"
)
_TYPEFACE: Final = regex(
    rf"{_OUTLINE}|\b(?:in\s)?(?:bold(?:er)?|italics?|underlined|outlined|handwritten)\b(?:\s(?:and|letters))?|(?:加粗|粗体|斜体)的?",
    re.I,
)
_OWN_FACE: Final = regex(
    r",?\s(?:and\s)?(?:with|in|using)\s(?:an?\s|the\s|some\s)?(?!(?:big|small|larg|bold|tin|hug)\w*\s)(?:[a-z-]+\s){0,2}?(?:fonts?|typefaces?|scripts?|handwriting|cursive|calligraphy)\b(?:\s(?:fonts?|typefaces?|styles?|scripts?|letters))?(?!\ssize)"
    r"|[，,]?(?:和|并|再)?(?:用|换成?)[\u4e00-\u9fff]{1,3}(?:字体|体)",
    re.I,
)
"""A typeface that is wished for beside a colour: "red with a handwriting font"."""
_LETTERS: Final = regex(r"\b(?:titles?|captions?|subtitles?|texts?|letters?|words?)\b|标题|字", re.I)
_PLACED: Final = regex(
    r"\b(?:at|to|on|in)\sthe\s(?:top|bottom|middle|cent(?:er|re))\b|放?在?[上下中][面方间]", re.I
)


def beside_bold(clause: Clause, there: Situation) -> tuple[Clause, str] | None:
    """Return "captions bold red" without the typeface that is wished for, and what is said of that."""
    text = _OWN_FACE.sub(" in bold", clause.text)
    hue = verbs.find_color(_TYPEFACE.sub(" ", text)) or _PLACED.search(text)
    if clause.texts or not hue or not _TYPEFACE.search(text):
        return None
    rest = " ".join(_TYPEFACE.sub(" ", text).split())
    said = (
        there.say("The letters have no outline.", "字不能描边。")
        if re.search(_OUTLINE, text, re.I)
        else there.say("The letters have one typeface, bold.", "字体只有一种，是粗体。")
    )
    return replace(clause, text=rest, raw=rest), said


def read_outline(clause: Clause, there: Situation) -> Reading | None:
    """Say that letters have no outline, where one is wished for and nothing else: 标题加白色描边."""
    named = clause.texts or not re.search(_OUTLINE, clause.text, re.I)
    if named or not _LETTERS.search(clause.text) or verbs.find_color(_TYPEFACE.sub(" ", clause.text)):
        return None
    return Reading(says=there.say(*NO_OUTLINE))
