"""Read edits that say one thing exactly: "show caption 2 from 4 to 7 s", 第二段视频音量调到30%.

A clause is boiled down to its thing (@), its moments (#) and its percentage (%); what is left has to be a
sentence of a short list, so nothing is guessed here. All other wordings are left to the other readers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.quantities import CHINESE, ENGLISH, narrow, read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, TITLE, VOICE, is_end_card, segments
from nemo_notebook.studio.director.operations import (
    DuplicatePicture,
    HoldPicture,
    SetSoundTime,
    SetTextTime,
    SetTitleTime,
    SetVolume,
    SplitPicture,
)
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.operations.sound import CLIP, sounds
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.places import places_in
from nemo_notebook.studio.director.reading.situation import Reading, Situation

_LONGEST: Final = 90  # characters; a longer clause says more than one thing
_ORDINAL: Final = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?:st|nd|rd|th))"
)
_NUMBERED: Final = r"\s?(?:no\.?\s?|number\s|\#)?\d{1,2}(?![\d.:]|\s?(?:s|secs?|seconds?|percent)\b|\s?%)"
_WHICH: Final = r"(?:第\s?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})|最后一?)\s?[张个幅段条句]的?"


def _one(nouns: str) -> str:
    return rf"(?:the\s)?(?:{_ORDINAL}\s(?:{nouns})|(?:{nouns}){_NUMBERED}|(?:{nouns}))\b(?:['’]s)?"


_THINGS: Final = re.compile(
    rf"(?P<caption>{_one('caption|subtitle')}|(?:{_WHICH})?字幕(?:\s?\d{{1,2}}(?!\s?[\d.:秒%]))?)"
    r"|(?P<card>(?:the\s)?(?:end\scard|closing\scard|end\sscreen|outro)\b|片尾(?:文字|字幕|卡片?)?)"
    r"|(?P<title>(?:the\s)?(?:main\s)?(?:title|headline)\b|标题)"
    r"|(?P<music>(?:the\s)?(?:background\s)?(?:music|song|soundtrack|bgm)\b|(?:背景)?(?:音乐|配乐)|歌曲?)"
    r"|(?P<voice>(?:the\s)?(?:voice-?\s?over|narration|voice)\b|旁白|配音|解说)"
    rf"|(?P<picture>{_one('picture|photo|image|clip|scene|shot|slide|video')}"
    rf"|(?:{_WHICH})(?:图片?|照片|视频|片段|画面|镜头|场景|幻灯片)?"
    r"|(?:图片?|照片|视频|片段|画面|镜头|场景)\s?\d{1,2}(?!\s?[\d.:秒%]))",
    re.I,
)
_PERCENT: Final = re.compile(r"(\d{1,3})\s?(?:%|percent\b|％)|百分之\s?(\d{1,3})", re.I)
_NUMBER: Final = r"\d{1,4}(?:\.\d{1,3})?"
_CLOCK: Final = r"\d{1,2}:[0-5]\d(?:\.\d{1,3})?"
_COUNTED: Final = (
    rf"(?:{_NUMBER}|{ENGLISH})\s?(?:s|secs?|seconds?)\b|(?:{_NUMBER}|{CHINESE})\s?秒(?:钟)?(?:处|的?时候|时)?"
)
_MOMENT: Final = re.compile(
    rf"{_CLOCK}|{_COUNTED}|{_NUMBER}(?=\s?(?:to|-|–|and|&&&|until|till|到|至|~)\s?第?\s?{_NUMBER})", re.I
)
_VALUE: Final = re.compile(rf"{_NUMBER}|{ENGLISH}|{CHINESE}", re.I)
_POLITE: Final = re.compile(
    r"^(?:(?:can|could|would|will)\syou\s|please\s|now\s|just\s|i\s(?:want|would\slike|['’]d\slike)\s(?:you\s)?(?:to\s)?|请|帮我|麻烦)+"
    r"|\s?(?:please|pls|thanks|now|吧|谢谢)$|[\s.。!！]+$",
    re.I,
)
_SHOULD: Final = r"(?:\s?(?:should|must|to|can|shall))?(?:\sbe)?"
_SHOWN: Final = (
    r"(?:\s(?:shows?|shown|showing|appears?|displayed|stays?|visible"
    r"|on(?:\s(?:the\s)?screen)?|up|lasts?|runs?))*"
)
_TILL: Final = r"\s?(?:to|-|–|until|till|and|&&&)\s?"
_SEEN: Final = r"(?:show|display|keep|put|have|let|move|place|time|set)"
_HEARD: Final = r"(?:play|keep|have|let|put|time|set|trim|cut)"
_TAKEN: Final = r"(?:请|把|将|让)?"
_SET: Final = (
    r"\s?(?:改[成为到]?|设[成为置]?为?|调[成为到整]?(?:为|到)?"
    r"|降低?到|提高到|升到|变[成为]|定为|是|为|[:：])?\s?"
)


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in patterns), re.I)


_FROM_TO: Final = _any(
    rf"(?:{_SEEN}\s|{_HEARD}\s)?@{_SHOULD}{_SHOWN}(?:\splays?)?(?:\sonly)?\s?(?:from|between|at)?\s?#{_TILL}#",
    rf"{_TAKEN}@{_SET}(?:的?时间)?{_SET}(?:只|要|应该)?(?:在|从|于)?\s?第?#(?:开始|起)?(?:一直)?(?:显示|出现|停留|播放?|响|放)?"
    r"\s?(?:到|至|-|–|~)\s?第?#(?:之间)?(?:显示|出现|停留|播放|结束|消失|为止|停)?",
)
_AT_FOR: Final = _any(
    rf"(?:{_SEEN}\s)?@{_SHOULD}{_SHOWN}\s(?:at|from)\s#\sfor\s#",
    rf"{_TAKEN}@(?:在|从)第?#(?:开始)?(?:显示|出现|停留)#",
)
_STARTS: Final = _any(
    r"(?:start|begin|play|bring\sin)\s@\s(?:at|from|after)\s#(?:\son)?",
    r"(?:move|shift|drag|delay)\s@\s(?:to|until)\s#",
    rf"(?:let\s|have\s)?@{_SHOULD}\s(?:starts?|begins?|comes?\sin|plays?)\s(?:only\s)?(?:at|from|after)\s#(?:\son)?",
    rf"{_TAKEN}@(?:从|在)第?#(?:才|再)?(?:开始|起|进来?|响起|播放|开始播放)",
    rf"{_TAKEN}@(?:移动?|挪|放|推迟)[到至]第?#(?:开始)?",
)
_ENDS: Final = _any(
    r"(?:end|stop|finish|cut(?:\soff)?)\s@\s(?:at|after)\s#",
    rf"(?:let\s|have\s)?@{_SHOULD}\s(?:ends?|stops?|finish(?:es)?|goes\sout)\s(?:at|after)\s#",
    rf"{_TAKEN}@(?:在|到|放到|播到|播放到)第?#(?:就|再)?(?:结束|停止?|停下|为止|完)",
)
_LASTS: Final = _any(
    r"(?:make|keep|have|let|hold)\s@\s(?:exactly\s)?#\slong",
    rf"@{_SHOULD}\s(?:exactly\s)?#\slong",
    r"(?:make|let|have)\s@\s(?:last|stay|show)\s(?:for\s)?(?:exactly\s)?#",
    r"set\s(?:the\s)?(?:length|duration)\sof\s@\sto\s#",
    r"set\s@\s(?:length|duration)\sto\s#",
)
_LOUD: Final = _any(
    r"(?:set|put|turn|lower|raise|bring|change)\s(?:the\s)?(?:volume|sound|audio|level)\sof\s@\s(?:down\s|up\s)?(?:to|at)\s%",
    r"(?:set|put|turn|lower|raise|bring|change)\s@\s(?:own\s)?(?:volume|sound|audio)\s(?:down\s|up\s)?(?:to|at)\s%",
    r"(?:turn|bring|put|play|lower|raise)\s@\s(?:down\s|up\s)?(?:to|at)\s%(?:\svolume)?",
    rf"@\s(?:volume|sound|audio){_SHOULD}\s?(?:to|at|:)?\s?%",
    r"make\s@\s%\sloud",
    rf"{_TAKEN}@(?:的)?(?:音量|声音|原声){_SET}%",
)
_SILENT: Final = _any(
    r"(?:mute|silence)\s(?:the\s(?:sound|audio)\sof\s)?@(?:\s(?:sound|audio))?",
    rf"{_TAKEN}@的?(?:声音|原声)?(?:静音|消音|关掉声音)|{_TAKEN}@的?(?:声音|原声)(?:关掉|去掉|关了)",
)
_SPLITS: Final = _any(
    r"(?:split|divide|cut)\s@\s(?:in\s(?:two|half)\s)?(?:at|after)\s#(?:\s(?:in|into\sit))?",
    rf"{_TAKEN}@(?:在|从)第?#(?:处|的地方)?(?:切开|剪开|分开|断开|拆开|分割|切成两段|分成两段|一分为二)",
)
_TWICE: Final = _any(
    r"(?:duplicate|clone|copy|repeat)\s@(?:\s(?:right\safter\sit|once(?:\smore)?|again|after\sitself))?",
    r"(?:show|play)\s@\s(?:once\smore|again|one\smore\stime)(?:\s(?:right\s)?after\sit)?",
    rf"(?:请|帮我)?(?:复制|拷贝|重复)(?:一[下份次遍])?@|{_TAKEN}@(?:复制|重复|拷贝|再[放播])(?:一[下份次遍])?",
)


@dataclass(frozen=True, slots=True)
class _Said:
    """A clause boiled down: "show @ from # to #", which thing that is, its words, its times and level."""

    form: str
    kind: str
    thing: str
    moments_ms: tuple[int, ...]
    level: float | None


def read_exact(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says exactly what a hand would do to one thing; None for any other."""
    said = _boiled_down(narrow(clause.raw or clause.text))
    return _READERS[said.kind](said, there) if said else None


def _boiled_down(words: str) -> _Said | None:
    words = _POLITE.sub("", " ".join(words.split()))
    found = list(_THINGS.finditer(words)) if len(words) <= _LONGEST else []
    if len(found) != 1:
        return None
    thing = found[0]
    levels = [int(one[1] or one[2]) / 100 for one in _PERCENT.finditer(words, thing.end())]
    before, after = (_PERCENT.sub("%", part) for part in (words[: thing.start()], words[thing.end() :]))
    moments = [_ms(one[0]) for part in (before, after) for one in _MOMENT.finditer(part)]
    form = f"{_MOMENT.sub('#', before)}@{_MOMENT.sub('#', after)}"
    level = min(1.0, levels[0]) if len(levels) == 1 else None
    return _Said(form, str(thing.lastgroup), thing[0], tuple(moments), level)


def _ms(written: str) -> int:
    minutes, clock, rest = written.rpartition(":")
    if clock:
        return round((int(minutes) * 60 + float(rest)) * 1000)
    number = _VALUE.match(written)
    return round(read_number(number[0].lower()) * 1000) if number else 0


def _time(said: _Said) -> tuple[int, int] | None:
    """From when to when something is to be there; None where a clause does not say both."""
    if _FROM_TO.fullmatch(said.form):
        begin, end = said.moments_ms
    elif _AT_FOR.fullmatch(said.form):
        begin, end = said.moments_ms[0], sum(said.moments_ms)
    else:
        return None
    return (begin, end) if begin < end else None


def _of_title(said: _Said, there: Situation) -> Reading | None:
    time = _time(said)
    return Reading((SetTitleTime(time[0], time[1] - time[0]),)) if time else None


def _of_card(said: _Said, there: Situation) -> Reading | None:
    time = _time(said)
    place = next((i for i, one in enumerate(segments(there.draft, TITLE)) if is_end_card(one)), None)
    if time is None:
        return None
    if place is None:
        return Reading(says=there.say("There is no end card in the film.", "影片里没有片尾文字。"))
    return Reading((SetTextTime(TITLE, place, time[0], time[1] - time[0]),))


def _of_caption(said: _Said, there: Situation) -> Reading | None:
    time, count = _time(said), len(segments(there.draft, CAPTIONS))
    places = places_in(said.thing, count) or ([0] if count == 1 else [])
    if time is None or len(places) != 1:
        return None
    if places[0] >= count:
        return Reading(says=no_such_text(CAPTIONS, count, there.language))
    return Reading((SetTextTime(CAPTIONS, places[0], time[0], time[1] - time[0]),))


def _of_sound(said: _Said, there: Situation) -> Reading | None:
    track = MUSIC if said.kind == "music" else VOICE
    if _FROM_TO.fullmatch(said.form):
        begin, end = said.moments_ms
        return Reading((SetSoundTime(track, begin, end),)) if begin < end else None
    if _STARTS.fullmatch(said.form):
        return Reading((SetSoundTime(track, said.moments_ms[0]),))
    if not _ENDS.fullmatch(said.form) or not said.moments_ms[0]:
        return None
    if track == MUSIC:
        return Reading((SetSoundTime(track, None, said.moments_ms[0]),))
    return Reading(
        says=there.say(
            "The voice-over ends with its last word; its words can be changed, or when it begins.",
            "旁白说完就结束；可以改文字，或改开始的时间。",
        )
    )


def _of_picture(said: _Said, there: Situation) -> Reading | None:
    count = len(there.pictures)
    places = places_in(said.thing, count) or ([0] if count == 1 else [])
    if len(places) != 1:
        return None
    if places[0] >= count:
        return Reading(says=there.no_such(places[0])) if _known(said.form) else None
    place, moment = places[0], (said.moments_ms or (0,))[0]
    if _LASTS.fullmatch(said.form) and moment:
        return Reading((HoldPicture(place, moment),))
    if _SPLITS.fullmatch(said.form) and 0 < moment < there.pictures[place]["d"]:
        return Reading((SplitPicture(place, moment),))
    if _TWICE.fullmatch(said.form):
        return Reading((DuplicatePicture(place),))
    return _loudness(said, place, there)


def _loudness(said: _Said, place: int, there: Situation) -> Reading | None:
    level = 0.0 if _SILENT.fullmatch(said.form) else said.level if _LOUD.fullmatch(said.form) else None
    if level is None:
        return None
    if sounds(there.pictures[place], there.shelf):
        return Reading((SetVolume(CLIP, level, (place,) if len(there.clips()) > 1 else ()),))
    return Reading(says=there.say("That picture has no sound of its own.", "这个画面没有自己的声音。"))


def _known(form: str) -> bool:
    return any(one.fullmatch(form) for one in (_LASTS, _SPLITS, _TWICE, _SILENT, _LOUD))


_READERS: Final[dict[str, Callable[[_Said, Situation], Reading | None]]] = {
    "title": _of_title,
    "card": _of_card,
    "caption": _of_caption,
    "music": _of_sound,
    "voice": _of_sound,
    "picture": _of_picture,
}
