"""Read that a text is to stand in a corner or at a side: "title at the top left", 字幕靠左."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, meta, segments
from nemo_notebook.studio.director.operations import SetTextPlace
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.naming.thing_names import TEXT, plain_wish, text_called
from nemo_notebook.studio.director.reading.edits.texts.sides import (
    corner_side,
    corner_told,
    side_named,
    sided,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_ALL: Final = r"(?:(?:the\s|all\s(?:the\s)?)?(?:captions|subtitles)|(?:所有|全部)?字幕)"
_TEXT: Final = rf"(?P<text>{TEXT}|{_ALL})"
_WAYS: Final = (
    regex(
        rf"(?:(?:put|move|place|set|show|have|bring|shift|i\swant|let)\s)?{_TEXT}(?:\s(?:should"
        rf"|must|to|be|go|goes|is|are|shown|placed|moved|stand|over|up|down|in|into|at|on))*,?\s"
        rf"(?:the\s)?"
        r"(?:very\s)?(?:(?P<top>top|upper)|bottom|lower)[\s-](?:left|right)(?:[\s-]hand)?(?:\s"
        r"(?:corner|side|edge))?",
        re.I,
    ),
    regex(
        rf"(?:把|将|让|我|想|要|给|希望|能|可以|请)*(?:(?:片头|开头|开场)的?(?=标题|大?字))?{_TEXT}(?:可以|要|都|能|应该)*"
        rf"(?:放|移|挪|摆|置|显示|调整?|改|出现|待|靠|站|停|落|排|写|打)?(?:到|在|去|至|于)?(?:画面|屏幕|影片|视频)?的?最?"
        rf"(?:[左右](?P<top_zh>上)|[左右]下|(?P<up_zh>上)[左右]|下[左右])(?:角|方|边|侧)?(?:去|显示|位置|那里)*"
    ),
)


_NAME: Final = (
    r"(?:(?:the\s|my\s)?(?:title|headline|end\scard|captions|(?:caption|subtitle)\s?\d{1,2}|"
    r"(?:first|second|third|last)\s(?:caption|subtitle)))"
)
_ASIDE: Final = (
    regex(
        rf"(?:把|将|让|我|想|要|给|希望|能|可以|请)*(?:(?:片头|开头|开场)的?(?=标题|大?字))?{_TEXT}(?:可以|要|都|能|应该)*"
        r"(?:放|移|挪|摆|置|显示|调整?|改|出现|待|站|停|写|对齐)?(?:到|在|去|至|于)?(?:画面|屏幕|影片|视频)?的?"
        r"(?:最?(?P<zh>[左右])(?:边|侧|面|方)|[靠居往向](?P<near>[左右])(?:边|侧)?(?:对齐|放|移|挪|站|显示)?|(?P<aligned>[左右])对齐)(?:去|显示|位置|一?[点些])*"
    ),
    regex(
        rf"(?:(?:put|move|place|set|show|have|bring|shift|align|i\swant|i['’]?d\slike|let)\s)?{_TEXT}(?:\s(?:should|must|to|be|go|goes|is|are|shown|placed|moved|stand|sit|appear|over|in|into|at|on|aligned|justified|flush))*"
        r"\s(?:the\s)?(?P<side>left|right)(?:[\s-]hand)?(?:\s(?:side|edge))?(?:\sof\sthe\s(?:screen|picture|frame|film|video))?(?:[\s-](?:aligned|justified))?",
        re.I,
    ),
    regex(rf"(?:make\s)?(?P<align>left|right)[\s-]?(?:align|justify)(?:ed)?\s{_TEXT}", re.I),
)
"""A text at the left or the right; its height stays."""
_BY_ANOTHER: Final = regex(
    rf"(?:(?:put|move|place|show|set|keep|have|let|make|bring)\s)?{_NAME}(?:\s(?:should|must|to"
    rf"|be|stand|go|appear|right|directly|just))*"
    rf"\s(?:under(?:neath)?|below|beneath|above|next\sto|beside|behind)\s{_NAME}",
    re.I,
)


_SOME_CORNER: Final = regex(
    rf"(?:(?:put|move|place|show|set)\s)?{_TEXT}(?:\s(?:should|must|to|be|go|goes|is|are|stand|sit|over))*\s(?:in|into|to|at)\s(?:a|the|one)\scorner"
    rf"|(?:把|将|让)?(?:{TEXT}|{_ALL})(?:放|移|挪|摆|置|显示)?(?:到|在|去|至|于)?(?:画面|屏幕)?的?(?:一个)?角落?里?",
    re.I,
)


def read_corner(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that puts one text, or all captions, in a corner, at a side, or beside another text."""
    words = plain_wish(clause.raw)
    if _BY_ANOTHER.fullmatch(words):
        return Reading(
            says=there.say(
                "Words stand at the top, middle or bottom, centred or at a side.",
                "文字可以放上、中、下，居中或靠边。",
            )
        )
    if _SOME_CORNER.fullmatch(words):
        return Reading(says=corner_told(clause.raw, there))
    if said := next((found for way in _WAYS if (found := way.fullmatch(words))), None):
        high = any(key != "text" and words for key, words in said.groupdict().items())
        return _placed(said["text"], "top" if high else "bottom", corner_side(words), there)
    if said := next((found for way in _ASIDE if (found := way.fullmatch(words))), None):
        side = next(told for key, told in said.groupdict().items() if key != "text" and told)
        return _placed(said["text"], "", side_named(side), there)
    return None


def _placed(text: str, high: str, side: str, there: Situation) -> Reading | None:
    """A text at a height, or at its own, and a side."""
    if re.fullmatch(_ALL, text, re.I):
        row = segments(there.draft, CAPTIONS)
        if not row:
            return Reading(says=no_such_text(CAPTIONS, 0, there.language))
        return Reading((SetTextPlace(CAPTIONS, _place(row[0], high, side)),))
    shown = text_called(text, there)
    if shown is None:
        return None
    if shown.track == "captions":
        place = _place(segments(there.draft, CAPTIONS)[shown.index], high, side)
        return Reading((SetTextPlace(CAPTIONS, place, index=shown.index),))
    titles = segments(there.draft, TITLE)
    index = next(i for i, one in enumerate(titles) if is_end_card(one) is (shown.track == "end"))
    place = _place(titles[index], high, side)
    return Reading((SetTextPlace(TITLE, place, index=index if shown.track == "end" else None),))


def _place(text: Wire, high: str, side: str) -> str:
    return sided(high or str(meta(text).get("place") or ""), side)
