"""Read when the voice begins, and where there is to be no music, in words that say nothing else."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.drafts import MUSIC, VOICE, length_ms, segments, span
from nemo_notebook.studio.director.operations import PauseMusic, SetSoundTime
from nemo_notebook.studio.director.operations.voice import VOICE_START_MS
from nemo_notebook.studio.director.operations.wording import title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.naming.thing_names import plain_wish
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.words.phrases import time_words

_TIME: Final = rf"(?:\d{{1,2}}:[0-5]\d|{DIGITS}|{ENGLISH})"
TIME_ZH: Final = rf"(?:\d{{1,2}}:[0-5]\d|{DIGITS}|{CHINESE})"
_UNIT: Final = r"\s?(?:s|secs?|seconds?)"
_AT: Final = (
    rf"(?:(?:at|from|after|to|until|till|on|by|around|about)\s(?:about\s|around\s|roughly\s)?(?:the\s)?(?:second\s(?P<bare>{_TIME})|"
    rf"(?P<at>{_TIME})(?:{_UNIT})(?:\s(?:on|in|mark|onwards?))?)|(?:when|after|once)\sthe\s"
    rf"(?P<title>title)(?:\s(?:is\s(?:gone|over)|ends|goes|disappears))?)"
)
_VOICE: Final = r"(?:the\s|my\s)?(?:voice(?:[\s-]?over)?|narrat(?:ion|or)|speaker|speech|speaking|talking)"
_STARTS: Final = (
    regex(
        rf"(?:(?:let|have|make|start|begin|delay|move|shift|put|set|play|push|want|like|need|i|we|i['’]d|can|could)\s)*{_VOICE}(?:\s"
        rf"(?:wait|should|must|can|to|only|starts?|begins?|comes?|in|plays?|be|is|heard|speaks?|talking"
        rf"|speaking|back|sets?))*\s{_AT}",
        re.I,
    ),
    regex(
        rf"(?:请|把|将|让)*(?:旁白|配音|解说|声音)(?:再|才|要|应该)*(?:从|在|到|推迟到|移到|挪到"
        rf"|放在)?(?:第?(?P<at>{TIME_ZH})秒钟?|标题(?P<title>(?:之)?后|消失后|结束后))(?:后|之后"
        rf"|以后)?(?:再|才|就)*(?:开始|起|出来|出现|进来?|响起|说|念|播)*"
    ),
    regex(
        rf"从?第?(?P<at>{TIME_ZH})秒钟?(?:后|之后)?(?:再|才)?(?:开始|起|再|才)+(?:念|说|读|放|播"
        rf"|播放|有|加|出现?)*(?:旁白|配音|解说)"
    ),
)
_TO_EDGE: Final = regex(
    rf"(?:let|have|make|move|shift|put|set|place|bring|play)\s{_VOICE}(?:\s(?:come|speak|play|be|start|over|back))*\s(?:to|at|in|near|towards)\s(?:the\s)?(?:very\s)?"
    rf"(?:(?P<last>end)|start|beginning|front)(?:\sof\s(?:the|it|this)(?:\s\w+)?)?(?:\sinstead)?"
    rf"|(?:请|把|将|让)*(?:旁白|配音|解说)(?:要|应该)?(?:放|移|挪|改|调|换)[到在成回]?(?:影片|视频|片子)?的?(?:(?P<last_zh>最后|结尾|末尾|片尾)|开头|最前面?|一开始)(?:去|吧)?",
    re.I,
)
"""The voice is to come at one of the ends of the film."""
_MUSIC: Final = r"(?:the\s|any\s|background\s)*music"
_SPAN: Final = (
    rf"(?:from|between|at)?\s?(?:second\s|seconds\s)?(?P<from>{_TIME})(?:{_UNIT})?\s?(?:-|–|~"
    rf"|to|until|till|and)\s?(?:second\s)?(?P<to>{_TIME})(?P<unit>{_UNIT})?"
)
_SPAN_ZH: Final = (
    rf"从?第?(?P<from>{TIME_ZH})(?:秒钟?)?(?:到|至|-|~|～)第?(?P<to>{TIME_ZH})(?P<unit>秒钟?)"
    rf"(?:之间|间|这段|那段|时间|里|的时候|期间)*"
)
_SILENT_ZH: Final = (
    r"(?:不要|别放|别有|没有|不放|不播放?|去掉|删掉|关掉|关闭|停掉|停|删除|静音|暂停|消失|拿掉|不要有)"
)
_PAUSES: Final = (
    regex(
        rf"(?:take|cut|turn|switch|leave|keep|fade)\s(?:out\s|off\s)?{_MUSIC}\s(?:out|off|away)\s{_SPAN}",
        re.I,
    ),
    regex(rf"{_SPAN},?\s(?:without|no|there\sshould\sbe\sno)\s{_MUSIC}", re.I),
    regex(rf"(?:i\s)?(?:don['’]?t|do\snot)\s(?:want|need|play|have)\s{_MUSIC}\s{_SPAN}", re.I),
    regex(rf"(?:there\sshould\sbe\s)?(?:no|without)\s{_MUSIC}\s{_SPAN}", re.I),
    regex(rf"(?:在|把|让)?{_SPAN_ZH}的?(?:背景)?音乐(?:都|就|要|给我)*{_SILENT_ZH}(?:掉|了)?"),
    regex(rf"(?:在|让)?{_SPAN_ZH}(?:都|就|要)*{_SILENT_ZH}(?:背景)?音乐"),
    regex(rf"(?:背景)?音乐(?:在)?{_SPAN_ZH}(?:都|就|要)*{_SILENT_ZH}(?:一下|掉|了)?"),
)


def read_sound_moment(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says when the voice begins, or from when to when no music is heard."""
    words = plain_wish(clause.raw)
    for way in _STARTS:
        if said := way.fullmatch(words):
            return _begun(said, there)
    if edge := _TO_EDGE.fullmatch(words):
        return _at_edge(there, last=bool(edge["last"] or edge["last_zh"]))
    for way in _PAUSES:
        if said := way.fullmatch(words):
            return _paused(said, there)
    return None


def _begun(said: re.Match[str], there: Situation) -> Reading | None:
    row, named = segments(there.draft, VOICE), said.groupdict()
    if not row:
        return None
    title = title_of(there.draft)
    if named.get("title"):
        return Reading((SetSoundTime(VOICE, span(title)[1]),)) if title else None
    begin = _ms(named.get("at") or named.get("bare") or "")
    return Reading((SetSoundTime(VOICE, begin),)) if begin < length_ms(there.draft) else _too_late(there)


def _at_edge(there: Situation, *, last: bool) -> Reading | None:
    if not segments(there.draft, VOICE):
        return None
    return Reading((SetSoundTime(VOICE, start_at_end(there.draft) if last else VOICE_START_MS),))


def start_at_end(draft: Wire) -> int:
    """Return when the voice begins where it is to end with the film, in milliseconds."""
    spoken = sum(int(one["d"]) for one in segments(draft, VOICE))
    return max(0, length_ms(draft) - spoken - VOICE_START_MS)


def _paused(said: re.Match[str], there: Situation) -> Reading | None:
    begin, end = _ms(said["from"]), _ms(said["to"])
    told = said["unit"] or ":" in said["from"] + said["to"]
    if not told or begin >= end or not segments(there.draft, MUSIC):
        return None
    return Reading((PauseMusic(begin, end),)) if begin < length_ms(there.draft) else _too_late(there)


def _too_late(there: Situation) -> Reading:
    now = time_words(length_ms(there.draft), there.language)
    return Reading(says=there.say(f"The film is only {now} long.", f"影片只有{now}。"))


def _ms(written: str) -> int:
    minutes, clock, rest = written.rpartition(":")
    return round(((int(minutes) * 60 if clock else 0) + read_number(rest.lower())) * 1000)
