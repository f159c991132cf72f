"""Read what is to go out of the middle of the film: "cut 3 s to 6 s out of the film", 把第3秒到第6秒剪掉."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import DIGITS, ENGLISH, read_number
from nemo_notebook.models.reading import whole
from nemo_notebook.studio.director.drafts import meta, span, speed_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.splits import without_stretch
from nemo_notebook.studio.director.reading.edits.naming.thing_names import PICTURE, picture_called, plain_wish
from nemo_notebook.studio.director.reading.edits.sound.sound_moments import TIME_ZH
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.places import ORDINALS

_TIME: Final = (
    rf"(?:\d{{1,2}}:[0-5]\d(?:\.\d)?|{DIGITS}|{ENGLISH}|{'|'.join(ORDINALS)})(?:st|nd|rd|th)?(?![\w.%]*%)"
)
_UNIT: Final = r"(?:\s?(?:s|secs?|seconds?|sec\.)(?![a-z]))"
_STRETCH: Final = (
    r"(?:(?:from|between)\s)?(?:the\s)?(?:second\s(?=\d)|(?P<lead>(?:seconds?|secs?)\s))?(?:the\s)?"
    rf"(?P<from>{_TIME})(?P<unit1>{_UNIT})?\s?(?:-|–|—|~|to|until|till|through|thru|up\sto"
    rf"|and)\s?(?:the\s)?(?P<lead2>(?:seconds?|secs?)\s)?"
    rf"(?P<to>{_TIME})(?P<unit2>{_UNIT})?(?:\smark)?"
)
_THE: Final = r"(?:(?:the|that|this|my|our)\s)?"
_FILM: Final = (
    rf"{_THE}(?:whole\s)?(?:film|video|movie|vid|timeline|edit|reel|middle(?:\sof\s{_THE}"
    rf"(?:film|video|movie|vid))?)"
)
_PART: Final = (
    rf"{_THE}(?:(?:boring|middle|whole|entire|bad|dull|long|slow|unnecessary|empty)\s)?"
    r"(?:part|bit|section|stretch|piece|segment|portion|time|stuff|footage|middle|everything"
    r"|all|what(?:['’]s|\sis)|span|range)"
    rf"(?:\sof\s{_FILM})?(?:\s(?:in|at))?\s"
)
_REMOVES: Final = (
    r"(?:remove|delete|drop|lose|get\srid\sof|erase|skip|scrap|leave\sout|throw\s(?:out|away)|kick\sout|omit)"
)
_CUTS: Final = r"(?:cut|take|snip|chop|edit|trim|clip|slice)"
_OUT: Final = r"(?:\s(?:out|away|off))"
_OF_FILM: Final = rf"(?:\s(?:of|from|in)\s{_FILM})"
_GOES: Final = (
    r"(?:should|must|can|needs?\sto|has\sto|have\sto|to)\s(?:go(?:\saway)?|be\s(?:gone|cut"
    r"|removed|deleted|taken|left)(?:\sout)?)"
)
_WAYS: Final = tuple(
    regex(one, re.I)
    for one in (
        rf"{_REMOVES}\s(?:{_PART})?{_STRETCH}{_OUT}?{_OF_FILM}?",
        rf"{_CUTS}{_OUT}\s(?:{_PART})?{_STRETCH}{_OF_FILM}?",
        rf"{_CUTS}\s(?:{_PART})?{_STRETCH}{_OUT}{_OF_FILM}?",
        rf"(?:cut|snip|chop)\s{_PART}{_STRETCH}{_OF_FILM}?",
        rf"(?:cut|snip|chop)\s{_STRETCH}{_OF_FILM}",
        rf"(?:{_PART})?{_STRETCH}(?:{_OF_FILM})?\s(?:{_GOES}|out|can\sgo|is\snot\sneeded|is\sunnecessary)",
        rf"(?:i\s)?(?:don['’]?t|do\snot)\s(?:want|need|like|show|keep)\s{_PART}{_STRETCH}{_OF_FILM}?",
        rf"(?:without|not|no)\s{_PART}{_STRETCH}{_OF_FILM}?",
    )
)
_OF_PICTURE: Final = rf"(?P<picture>{PICTURE})"
_FROM_PICTURE: Final = tuple(
    regex(one, re.I)
    for one in (
        rf"{_REMOVES}\s(?:{_PART})?{_STRETCH}{_OUT}?\s(?:of|from|in)\s{_OF_PICTURE}",
        rf"{_CUTS}{_OUT}\s(?:{_PART})?{_STRETCH}\s(?:of|from|in)\s{_OF_PICTURE}",
        rf"{_CUTS}\s(?:{_PART})?{_STRETCH}\sout\sof\s{_OF_PICTURE}",
        rf"(?:cut|snip|chop)\s(?:{_PART})?{_STRETCH}\sfrom\s{_OF_PICTURE}",
    )
)
_NAMES_FILM: Final = regex(rf"\b(?:of|from|in)\s{_FILM}", re.I)
_STRETCH_ZH: Final = (
    rf"从?第?(?P<from>{TIME_ZH})\s?(?P<unit1>秒钟?|s)?\s?(?:到|至|-|–|—|~|～)\s?第?"
    rf"(?P<to>{TIME_ZH})\s?(?P<unit2>秒钟?|s)?"
    r"(?:之间|中间|间)?的?[那这]?一?(?:段|部分|内容|画面|片段|视频|时间|截)?(?:的?(?:内容|画面|视频))?"
)
_FILM_ZH: Final = r"(?:(?:整个|这个)?(?:影片|视频|片子|短片)?(?:里面?|中间?|的|当中|中间那?段?)*)"
_GONE_ZH: Final = (
    r"(?:剪掉|剪去|剪出去|剪了|删掉|删除|删去|删了|去掉|去除|切掉|切了|裁掉|砍掉|砍了|掐掉"
    r"|掐了|抠掉|拿掉|移除|跳过|不要了?)"
)
_WAYS_ZH: Final = (
    regex(rf"(?:把|将)?{_FILM_ZH}{_STRETCH_ZH}(?:都|全部?|给我|就|要|可以|统统)*{_GONE_ZH}了?"),
    regex(rf"{_GONE_ZH}{_FILM_ZH}{_STRETCH_ZH}"),
)
_FROM_PICTURE_ZH: Final = (
    regex(rf"(?:把|将)?{_OF_PICTURE}(?:里面?|中|的)*{_STRETCH_ZH}(?:都|全部?|给我|就|要)*{_GONE_ZH}了?"),
    regex(rf"{_GONE_ZH}{_OF_PICTURE}(?:里面?|中|的)*{_STRETCH_ZH}"),
)


def read_middle_cut(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause by which a stretch between two moments of the film goes."""
    words = plain_wish(clause.raw)
    ways = (*_FROM_PICTURE, *_WAYS, *_FROM_PICTURE_ZH, *_WAYS_ZH)
    said = next((found for way in ways if (found := way.fullmatch(words))), None)
    if said is None or not there.pictures or not _tells_times(said):
        return None
    if called := said.groupdict().get("picture"):
        return _out_of_one(called, _ms(said["from"]), _ms(said["to"]), there)
    begin, end = _ms(said["from"]), _ms(said["to"])
    return without_stretch(begin, end, there) if begin < end else None


def _out_of_one(called: str, from_ms: int, to_ms: int, there: Situation) -> Reading | None:
    """What goes out of one picture, on its own clock."""
    place = picture_called(called, there)
    if place is None or from_ms >= to_ms:
        return None
    if place >= len(there.pictures):
        return Reading(says=there.no_such(place))
    picture = there.pictures[place]
    start, end = span(picture)
    zero = start - round((whole(meta(picture).get("in")) or 0) / speed_of(picture))
    begin, finish = (zero + round(one / speed_of(picture)) for one in (from_ms, to_ms))
    if not start <= begin < finish <= end:
        seconds = (end - start) / 1000
        return Reading(
            says=there.say(f"That picture is shown for {seconds:g} s only.", f"这个画面只有 {seconds:g} 秒。")
        )
    return without_stretch(begin, finish, there)


def _tells_times(said: re.Match[str]) -> bool:
    """Whether the numbers are seconds: by their unit, as m:ss, or as those of the film."""
    named = said.groupdict()
    units = named["unit1"] or named["unit2"] or named.get("lead") or named.get("lead2")
    return bool(units or ":" in said["from"] + said["to"] or _NAMES_FILM.search(said[0]))


def _ms(written: str) -> int:
    """The moment of 1:05, "3rd", 三."""
    if written.lower() in ORDINALS:
        return 1000 * (ORDINALS.index(written.lower()) + 1)
    minutes, clock, rest = written.rpartition(":")
    number = re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", rest.lower())
    return round(((int(minutes) * 60 if clock else 0) + read_number(number)) * 1000)
