"""Read edits of the title that bring no words: gone, timed, coloured; ask for its words where due."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import (
    TITLE,
    length_ms,
    meta,
    span,
)
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveTitle,
    SetColor,
    SetTitle,
    SetTitleTime,
)
from nemo_notebook.studio.director.operations.wording import title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.texts.captions import (
    ALL_BUT_TITLE,
    OF_ITS_WORDS,
)
from nemo_notebook.studio.director.reading.edits.texts.nearest import near_title
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import (
    AT_END,
    AT_START,
    SIZE,
    TOO_SOON,
    final_ms,
    when,
)

_UNTIL: Final = regex(
    r"\b(?:hide|disappear\w*|vanish\w*|until|gone|ends?|remove|off|away)\b|\bfade\w*|消失|淡出|隐藏|为止"
    r"|去掉|不见|撤下",
    re.I,
)
_AFTER: Final = regex(r"\bafter\b|[之以]?后", re.I)
_HIDDEN: Final = regex(
    r"\b(?:hide|hidden|invisible|no|not|n['’]t)\b.*\b(?:until|till|before)\b|秒[之以]?前(?:不|别|先不)|秒[之以]?后?(?:再|才)(?:出现|显示|出来)",
    re.I,
)
_BY: Final = regex(
    r"\b(?:more|longer|extra|less|shorter|another|by)\b|再|多|少|延长|缩短|(?<!时)[长短](?=\s?(?:\d|[一二两三四五六半]))",
    re.I,
)
_TO: Final = regex(r"\bto\s\d|[到至成为]\s?[\d一二两三四五六七八九十]", re.I)
_LESS: Final = regex(r"\b(?:less|shorter)\b|少|短", re.I)
_LATER: Final = regex(r"\b(?:delay|later|postpone|push\s(?:it\s)?back)\w*\b|推迟|延[后迟]|晚|迟", re.I)
_COMES: Final = regex(r"\b(?:show|shows|appear|appears|come|comes|pop|pops)\b|出现|显示|出来|移到|改到", re.I)
_WHOLE: Final = regex(
    r"\b(?:whole|entire|throughout|all\sthe\s(?:way|time)|full)\b|一直|全程|始终|整个|从头到尾|自始至终", re.I
)
_LONGER: Final = 1.6
_PLACED: Final = regex(
    r"\b(?:top|bottom|middle|cent(?:er|re))\b|中间|居中|上[面方部边]|下[面方部边]|[顶底]部", re.I
)


def read_title(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about the title that brings no words."""
    if not verbs.TITLE.search(clause.text) or ALL_BUT_TITLE.search(clause.text):
        return None
    if verbs.REMOVE.search(clause.text) and not (find_durations(clause.text) or TOO_SOON.search(clause.text)):
        return Reading((RemoveTitle(),))
    extras = title_extras(clause.text, there)
    resized = bool(SIZE.search(clause.text) and title_of(there.draft))
    timed = any(isinstance(one, SetTitleTime) for one in extras)
    if extras or resized:
        return Reading(tuple(extras), _no_size(there) if resized and not timed else "")
    several = re.search(r"\b(?:titles|each|every)\b|每", clause.text, re.I)
    if (
        title_of(there.draft) is None
        and verbs.ADD.search(clause.text)
        and not (several or _PLACED.search(clause.text))
    ):
        derived = _derived_title(there)
        if derived:
            return Reading((SetTitle(derived),))
    if title_of(there.draft) and not (OF_ITS_WORDS.search(clause.text) or several):
        return Reading(says=_no_size(there))
    return Reading(says=title_question(there), asks=Ask("words", there.say('title: "{}"', "标题：“{}”")))


def _no_size(there: Situation) -> str:
    near = near_title(there)
    return there.say(
        f"Of the title the words, time, size, colour and place can be changed: {near}.",
        f"标题可以改文字、时间、大小、颜色和位置：{near}。",
    )


def title_question(there: Situation) -> str:
    """Ask for the words of the title."""
    return there.say(
        "What should the title say? For example: change the title to Slow Mornings.",
        "标题写什么？例如：标题改成“慢早晨”。",
    )


def title_extras(text: str, there: Situation) -> list[Operation]:
    """Return the time and the colour of the title, where a clause names them."""
    start, length = when(text)
    title = title_of(there.draft)
    if final := final_ms(text):
        length, start = final, max(0, length_ms(there.draft) - final)
    if (moment := start or length) and title and _HIDDEN.search(text):
        return [SetTitleTime(moment, None)]
    gone = _UNTIL.search(text) or (verbs.REMOVE.search(text) and _AFTER.search(text))
    if start is not None and title and gone:
        return [SetTitleTime(None, max(500, start - span(title)[0]))]
    now = span(title)[1] - span(title)[0] if title else 3000
    if length is not None and title and _LATER.search(text):
        start, length = span(title)[0] + length, None
    elif length is not None and _BY.search(text) and not _TO.search(text):
        length = max(1000, now - length) if _LESS.search(text) else min(length_ms(there.draft), now + length)
    elif length is None and _WHOLE.search(text):
        start, length = 0, length_ms(there.draft)
    elif length is None and (verbs.MAKE_LONGER.search(text) or TOO_SOON.search(text)):
        length = min(length_ms(there.draft), round(now * _LONGER / 100) * 100)
    elif length is None and verbs.MAKE_SHORTER.search(text):
        length = max(1000, round(now / _LONGER / 100) * 100)
    if start is None and title and (verbs.MOVE.search(text) or _COMES.search(text)):
        start = length_ms(there.draft) - now if AT_END.search(text) else 0 if AT_START.search(text) else None
    made: list[Operation] = []
    if start is not None or length is not None:
        made.append(SetTitleTime(start, length))
    color = verbs.find_color(text)
    return [*made, SetColor(TITLE, color)] if color else made


def _derived_title(there: Situation) -> str:
    named = str(meta(there.draft).get("title") or "")
    if named:
        return as_title(named, there.language) or named
    name = str(meta(there.pictures[0]).get("name") or "") if there.pictures else ""
    return "" if "." in name else as_title(name, there.language)
