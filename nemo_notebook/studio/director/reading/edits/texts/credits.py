"""Read a line that is to stand all the time: "© Bean House in the corner throughout", 右下角一直显示…."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import AddCaption
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.texts.lettered import with_looks
from nemo_notebook.studio.director.reading.edits.texts.sides import corner_side, corner_told
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

_WHOLE: Final = (
    r"(?:(?:for|during|over|through(?:out)?)\s)?(?:the\s)?(?:whole|entire)\s(?:time|film|video|clip|thing|way(?:\sthrough)?)"
    r"|throughout(?:\sthe\s(?:film|video|clip))?|all\s(?:the\s(?:time|way(?:\sthrough)?)|along|through)|from\sstart\sto\s(?:finish|end)|permanently"
)
_WHERE: Final = (
    r"(?:(?:in|at|on|to)\s(?:the\s|a\s|one\s)?)?(?:(?:bottom|top|lower|upper)[\s-]?)?(?:(?:left|right)(?:[\s-]hand)?[\s-]?)?corner"
    r"|(?:(?:in|at|on)\s(?:the\s)?)?(?:bottom|top|lower|upper)(?:[\s-](?:left|right))?"
)
_TAIL: Final = regex(
    rf"[,\s]+(?:and\s)?(?:(?P<whole>{_WHOLE})|(?P<look>in\s(?:a\s)?(?:(?!very|small|tiny|little)[a-z]+[\s-]){{1,4}}(?:letters|text|type|print|font|writing|capitals|lettering))|(?P<where>{_WHERE})|(?P<small>(?:in\s)?(?:very\s)?(?:small|tiny|little)(?:\s(?:letters|text|type|print|font|writing))?)|please)\W*$",
    re.I,
)
_PUTS: Final = regex(
    r"^[^\w©®]*(?:(?:please|also|and|now|can\syou|could\syou)\W+)*(?:(?:add|put|show|display|place|have|include|write|print)\s)?"
    r"(?:a\s)?(?:small\s|little\s|tiny\s)?(?:(?:my|our|the|a)\s(?:\w+\s)?)?(?:(?:name|credits?|handle|website|signature|line|text|words?)\b(?:\s(?:line|of|saying|is|text))?\s?(?P<label>:)?,?\s)?(?P<words>\S.*)$",
    re.I,
)
_ZH: Final = regex(
    r"^(?:请|帮我|再|把|将|在|让)*(?:(?P<quoted>[“\"][^”\"]{1,40}[”\"]))?(?:小小?地?|小字)?(?:放|写|显示|加)?(?:在|到)?(?:画面|视频|屏幕)?的?(?P<where>[左右][上下]角|角落|[最]?[上下][面方边]|底部|顶部)?(?:的?位置|里|处)?"
    r"(?:一直|全程|始终|从头到尾|整个视频)(?:都)?(?:在?(?P<where_after>[左右][上下]角|角落|底部|顶部))?(?:小小?地?|用小字)?"
    r"(?:放|显示|写|加|挂|打|留|标|带)(?:上|着|个|一行|有)*(?:小字|文字|字|署名|名字)?\s?[:：]?(?P<words>[^，。]{2,40})?$"
)
_UPPER: Final = regex(r"top|upper|[上顶]", re.I)
_WORDS: Final = regex(r"^[\"“'‘]?[A-Z\d©@#\u4e00-\u9fff]")
_BREAK: Final = regex(r"[.;!?。；！？]\s")
_QUOTES: Final = " \"'“”‘’,:："
_LONGEST: Final = 60  # characters


def read_credit(clause: Clause, there: Situation) -> Reading | None:
    """Read words that are to be seen from start to end, and are not on the screen yet."""
    found = _told(clause.raw) or _told_zh(clause.raw)
    if found is None:
        return None
    words, where, look = found
    shown = {one.casefold() for one in (*there.caption_words, there.title_words, there.end_words)}
    if words.casefold() in shown:
        return None
    if there.caption_words:
        return Reading(says=_no_room(words, there))
    high = where if corner_side(where) else "at the top" if _UPPER.search(where) else ""
    about = f"{look or there.say('in small letters', '小字')} {high}"
    line = AddCaption(words, 0, length_ms(there.draft))
    return Reading(tuple(with_looks([line], about, there)), corner_told(where, there))


def _told(raw: str) -> tuple[str, str, str] | None:
    """The words, their place and their look, where a clause ends in that they stay, and how or where."""
    said, told = raw.strip(), dict[str, str]()
    while tail := _TAIL.search(said):
        said = said[: tail.start()]
        told |= {name: value for name, value in tail.groupdict().items() if value}
    match = _PUTS.match(said) if "whole" in told and len(told) > 1 else None
    words = match["words"].strip(_QUOTES) if match else ""
    if not words or len(words) > _LONGEST or _BREAK.search(words) or match is None:
        return None
    if not match["label"] and (not _WORDS.match(match["words"]) or verbs.PARTS.search(words)):
        return None
    return words, told.get("where", ""), told.get("look", "")


def _told_zh(raw: str) -> tuple[str, str, str] | None:
    match = _ZH.match(raw.strip(" 。"))
    words = (match["words"] or match["quoted"] or "").strip(_QUOTES) if match else ""
    words = "" if verbs.PARTS.search(words) else words
    where = (match["where"] or match["where_after"] or "") if match else ""
    return (words, where, "") if words and where else None


def _no_room(words: str, there: Situation) -> str:
    english, chinese = (
        (f"end with “{words}”", f"片尾文字“{words}”")
        if there.title_words
        else (f"title “{words}” at the top the whole time", f"标题“{words}”，一直显示在上方")
    )
    return there.say(
        "The captions stand one at a time, and nothing can stay beside them."
        f" Say “{english}”, or remove the captions first.",
        f"字幕一次只放一条，旁边不能一直放别的文字。可以说“{chinese}”，或先去掉字幕。",
    )
