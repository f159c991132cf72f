"""Say plainly which parts a film is not to have: 文字和音乐都别加, "music and text are not needed".

A part that is only to be different, "the music not too loud", is none of these.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_PART: Final = (
    r"(?:(?:background\s)?music|(?:on-?screen\s)?text|words|titles?|captions?"
    r"|subtitles?|voice-?\s?overs?|narration|sound)"
)
_ANY: Final = r"(?:the\s|any\s|all\s|all\sthe\s)?"
_ROW: Final = rf"{_ANY}{_PART}(?:(?:,\s?|\s)(?:(?:and|or|nor)\s)?{_ANY}{_PART})*"
_END: Final = r"(?=\s*(?:[,.;!\n]|$)|\s(?:please|at\sall|and|but)\b)"
_LEFT_OUT: Final = regex(
    rf"(?P<first>\A\W*|[,.;!\n]\s*|\s-\s|\b(?:please|and|but|just|also|can\syou|could\syou|to)\s(?<!how\sto\s)(?<!you\sto\s))(?:please\s)?(?:leave\sout|leave\soff|skip|omit|drop|do\swithout|don['’]t\s(?:add|use|include|put(?:\sin)?|want|need)|do\snot\s(?:add|use|include|want|need)|neither|i\sdon['’]t\s(?:want|need))\s(?P<row>{_ROW}){_END}"
    rf"|(?P<before>\A|[,.;!\n]\s*|\s-\s)(?:and\s|but\s)?(?P<named>{_ROW})\s(?:(?:is|are)\s(?:both\s|all\s)?(?:not\s(?:needed|wanted|required|necessary)|unnecessary)|(?:isn|aren)['’]t\s(?:needed|wanted|required|necessary)|should\s(?:both\s|all\s)?be\sleft\sout){_END}",
    re.I,
)
_ONE: Final = regex(_PART, re.I)
_PART_ZH: Final = (
    r"(?:文字|字幕|标题|片名|背景音乐|音乐|配乐|BGM|bgm|旁白|配音|解说|声音|水印|转场|片尾|文案)"
)
_LEFT_OUT_ZH: Final = regex(
    rf"(?P<before>\A|[，,。；;！!\n\s])(?:把)?(?P<row>{_PART_ZH}(?:(?:[、，,]|和|与|跟|以及|还有|或者?)+{_PART_ZH})*)(?:都|全都?|统统|通通|一律|一概|也|什么的|这些|就|请)*"
    r"(?:别|不要|不用|不需要|不必|无需|免了|甭|去掉|省略|省了)(?:再)?(?:加上?|放|配|有|用|要|出现|带|弄|写)?(?:了|吧|哈|啊)*(?=[，,。；;！!\n]|$)"
)
_ADDED_ZH: Final = regex(r"(?:不要|不用|不需要|无需|别)(?:再)?(?:配上?|加上?|放)(?=(?:背景)?音乐)")
"""不要配音乐, which is no voice."""
_ONE_ZH: Final = regex(_PART_ZH)


def with_parts_refused(message: str) -> str:
    """Return a first message in which such parts are "no music", 不要字幕."""
    message = _ADDED_ZH.sub("不要", message)
    return _LEFT_OUT_ZH.sub(_without_zh, _LEFT_OUT.sub(_without, message))


def _without(found: re.Match[str]) -> str:
    parts = [one[0] for one in _ONE.finditer(found["row"] or found["named"])]
    return (found["first"] or found["before"] or "") + ", ".join(f"no {one}" for one in parts)


def _without_zh(found: re.Match[str]) -> str:
    parts = [one[0] for one in _ONE_ZH.finditer(found["row"])]
    return found["before"] + "，".join(f"不要{one}" for one in parts)
