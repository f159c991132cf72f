"""Read that a text is to stand in a corner: it comes to the top or the bottom, and stays centred."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments
from nemo_notebook.studio.director.operations import SetTextPlace
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.thing_names import TEXT, plain_wish, text_called
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
        rf"(?:放|移|挪|摆|显示|调整?|改|出现|待|靠|站|停|落|排|写|打)?(?:到|在|去|至)?(?:画面|屏幕|影片|视频)?的?最?"
        rf"(?:[左右](?P<top_zh>上)|[左右]下|(?P<up_zh>上)[左右]|下[左右])(?:角|方|边|侧)?(?:去|显示|位置|那里)*"
    ),
)


_NAME: Final = (
    r"(?:(?:the\s|my\s)?(?:title|headline|end\scard|captions|(?:caption|subtitle)\s?\d{1,2}|"
    r"(?:first|second|third|last)\s(?:caption|subtitle)))"
)
_ASIDE: Final = regex(
    rf"(?:把|将|让|我|想|要|给|希望|能|可以|请)*(?:(?:片头|开头|开场)的?(?=标题|大?字))?(?:{_TEXT}|(?:片头|开头|开场)的?大?字)(?:可以|要|都|能|应该)*"
    r"(?:放|移|挪|摆|显示|调整?|改|出现|待|靠|站|停|写)?(?:到|在|去|至)?(?:画面|屏幕|影片|视频)?的?(?:最?[左右](?:边|侧|面|方)|靠[左右])(?:去|显示|位置|一?[点些])*"
)
"""A text at the left or the right, where none can stand."""
_BY_ANOTHER: Final = regex(
    rf"(?:(?:put|move|place|show|set|keep|have|let|make|bring)\s)?{_NAME}(?:\s(?:should|must|to"
    rf"|be|stand|go|appear|right|directly|just))*"
    rf"\s(?:under(?:neath)?|below|beneath|above|next\sto|beside|behind)\s{_NAME}",
    re.I,
)


def read_corner(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that puts one text, or all captions, in a corner or beside another text."""
    words = plain_wish(clause.raw)
    told = there.say("Words stand at the top, middle or bottom, centred.", "文字居中，可以放上、中、下。")
    if _BY_ANOTHER.fullmatch(words) or _ASIDE.fullmatch(words):
        return Reading(says=told)
    said = next((found for way in _WAYS if (found := way.fullmatch(words))), None)
    if said is None:
        return None
    place = "top" if any(key != "text" and words for key, words in said.groupdict().items()) else "bottom"
    if re.fullmatch(_ALL, said["text"], re.I):
        count = len(there.caption_words)
        missing = no_such_text(CAPTIONS, 0, there.language)
        return Reading((SetTextPlace(CAPTIONS, place),), told) if count else Reading(says=missing)
    shown = text_called(said["text"], there)
    if shown is None:
        return None
    if shown.track == "captions":
        return Reading((SetTextPlace(CAPTIONS, place, index=shown.index),), told)
    cards = (i for i, one in enumerate(segments(there.draft, TITLE)) if is_end_card(one))
    index = next(cards, None) if shown.track == "end" else None
    return Reading((SetTextPlace(TITLE, place, index=index),), told)
