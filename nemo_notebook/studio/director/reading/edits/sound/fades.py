"""Read edits of how the music comes in and goes out: "fade out at the end", 音乐慢慢进来."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.quantities import DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.drafts import MUSIC, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    SetFade,
    SetFilmFade,
    SetSoundTime,
)
from nemo_notebook.studio.director.operations.sound import fade_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import RANGE, when

_FADE: Final = regex(
    r"\bfad(?:e|es|ing)\b(?:\s(?:the\s|its\s)?(?:background\s)?(?:music|sound|audio|song|it|everything"
    r"|video|film))?"
    r"[\s-](?:out|in|away|to\s(?:black|silence|nothing))\b(?!\s(?:between|and))"
    r"|\bfade[\s-]?(?:out|in)s?\b|(?<!no\s)(?<!without\s)(?<!any\s)\bfade\b(?=\s(?:at|towards|near)\sthe\send)|淡出|渐弱|渐出|淡入(?!淡出)|渐强|渐入",
    re.I,
)
_FADES_IN: Final = regex(
    r"\bin$|\bin\s(?:softly|slowly|gently|gradually|quietly|over)$|\bfade-?ins?$|^(?:swell|rise|build)|(?:swell|start|begin|come|build|rise)\w*$|^(?:start|begin"
    r"|come)|开始|进来|响起|淡入|渐强|渐入",
    re.I,
)
_GENTLY: Final = regex(
    r"\b(?:swell|rise|build)s?\s(?:up\s|in\s)?(?:slowly|gradually|gently)?|\b(?:slowly|gradually"
    r"|gently)\s(?:swell|start|begin|come|build|rise|end|stop|die)\w*"
    r"|\b(?:bring|ease|fade)\b.{0,24}\b(?:in|out)\s(?:softly|slowly|gently|gradually|quietly|over)\b"
    r"|\b(?:start|begin|come|end|stop|finish|go)\w*\s(?:(?:out|away)\s)?(?:softly|slowly|gently|gradually"
    r"|quietly)(?:\sin)?\b"
    r"|(?:慢慢|逐渐|缓缓|渐渐)地?(?:没声|没了|变?小下去|变小)|别突然(?:断|停|结束|没)|(?:慢慢|逐渐|缓缓|轻轻|渐渐)地?的?(?:开始|进来|响起|结束|消失|停下)",
    re.I,
)
_NO_FADES: Final = regex(
    r"\b(?:no|without|don['’]?t)\s(?:\w+\s)?fad(?:e|ing|es)\s(?:the\s|of\sthe\s|in\sthe\s)?(?:music|song)\b(?!\s(?:in|out)\b)",
    re.I,
)
_BEGINS: Final = regex(r"\b(?:from|starting|start(?:s)?|begin(?:s|ning)?|after)\b|从|开始|[之以]?后", re.I)
_ABRUPT: Final = regex(
    r"\b(?:end(?:s|ing)?|finish(?:es)?|stops?|start(?:s|ing)?|beginning|begins?|opening|comes?\sin|(?:first|last)\spicture)\b[^,.;]{0,24}\b(?:abrupt(?:ly)?|sudden(?:ly)?|harsh(?:ly)?)\b"
    r"|(?:结尾|结束|收尾|一?开头|一?开始|开场)(?:不要|别)?(?:[那这]么)?得?[有太很不那]?[点么要]?(?:突然|突兀|生硬|仓促)",
    re.I,
)
_AT_BEGINNING: Final = regex(r"\b(?:start|begin|opening|first|comes?\sin)|开", re.I)
_FILM_FADE_MS: Final = 1000
_PASSING: Final = regex(r"\btransitions?\b|转场|过渡|切换", re.I)
"""The fades between pictures are read with the transitions."""
_MUSIC_TOO: Final = regex(
    r"^\W*(?:and\s|with\s)?(?:the\s)?(?:music|sound|song)(?:\sfad(?:es?|ing)(?:\s(?:out|in|away))?)?(?:\s(?:too|as\swell|also))?(?:\sat\sthe\s(?:very\s)?(?:end|start))?\W*$"
    r"|^(?:背景)?(?:音乐|配乐|声音)(?:也|都|跟着|一起|同时|要)+(?:慢慢)?(?:淡[出入]|渐[弱强])?(?:吧)?$",
    re.I,
)
_PICTURE_TOO: Final = regex(
    r"^\W*(?:and\s)?(?:the\s)?(?:picture|film|video|screen|image)(?:\sfad(?:es?|ing)(?:\s(?:out|in|away|to\sblack))?)?(?:\s(?:too|as\swell|also))\W*$"
    r"|^(?:画面|视频|影片)(?:也|都|跟着|一起|同时)+(?:慢慢)?(?:淡[出入]|渐[弱强]|变黑)?(?:吧)?$",
    re.I,
)
_BOTH: Final = regex(
    r"\b(?:picture|video|film|screen|images?)\s(?:and|&|&&&)\s(?:the\s)?(?:music|sound)\b|\b(?:music|sound)\s(?:and|&|&&&)\s(?:the\s)?(?:picture|video|film|screen)\b"
    r"|(?:画面|视频|影片)[和与跟、及](?:背景)?(?:音乐|声音)|(?:音乐|声音)[和与跟、及](?:画面|视频|影片)",
    re.I,
)
_OVER_LAST: Final = regex(
    rf"\b(?:over|in|for|during)\sthe\s(?:last|final|first)\s({DIGITS}|{ENGLISH})(?:\sor\sso)?\W*$", re.I
)
_TOO_SOON: Final = regex(r"\btoo\s(?:early|soon|long|slow(?:ly)?)\b|太[早长慢]", re.I)
_SHORTEST_FADE_MS: Final = 500
_SLOW_FADE_MS: Final = 3000


_OF_FILM: Final = regex(
    r"^\W*(?:(?:please|let|make|have)\s)*(?:fade\s(?P<way>in|out)\s(?:the\s|my\s)?(?:whole\s)?(?:film|video|movie)"
    r"|fade\s(?:the\s|my\s)?(?:film|video|movie)\s(?P<parted>in|out)|(?:the\s|my\s)?(?:film|video|movie)\s(?:should\s)?fades?\s(?P<after>in|out))\W*$"
    r"|^(?:让|请|把)*(?:影片|视频|整片|全片|片头)(?:慢慢|缓缓)?(?P<zh>淡[入出]|渐[入出])(?:效果)?$",
    re.I,
)


def read_fade(clause: Clause, there: Situation) -> Reading | None:
    """Read "fade out at the end", "fade the music in over 3 seconds", 结尾淡出."""
    if _NO_FADES.search(clause.text) and segments(there.draft, MUSIC):
        return Reading((SetFade("fade_in", 0), SetFade("fade_out", 0)))
    if of_film := _OF_FILM.match(clause.text):
        way = next(one for one in of_film.groups() if one).lower()
        side = "fade_in" if way in ("in", "淡入", "渐入") else "fade_out"
        told = next((one.value for one in find_durations(clause.text)), _FILM_FADE_MS)
        return Reading((SetFilmFade(side, told),))
    match = _FADE.search(clause.text) or (verbs.MUSIC.search(clause.text) and _GENTLY.search(clause.text))
    if _ABRUPT.search(clause.text) and not clause.texts:
        return _softened(clause.text, there)
    if _PASSING.search(clause.text) and not verbs.MUSIC.search(clause.text):
        return None
    if not match or verbs.TITLE.search(clause.text) or verbs.CAPTIONS.search(clause.text):
        return None
    side = "fade_in" if _FADES_IN.search(match[0]) else "fade_out"
    beside = f"{clause.text[: match.start()]} {clause.text[match.end() :]}"
    if verbs.REMOVE.search(beside):
        return Reading((SetFade(side, 0),)) if segments(there.draft, MUSIC) else None
    if placed := _at_moment(clause.text, side, there):
        return Reading(placed)
    length = next((one.value for one in find_durations(clause.text)), None) or _bare_length(clause.text)
    now = fade_of(there.draft, side)
    if _TOO_SOON.search(clause.text) and length is None:
        return Reading((SetFade(side, max(_SHORTEST_FADE_MS, now // 2)),))
    faded = SetFade(side, length or max(_SLOW_FADE_MS, 2 * now))
    return Reading((SetFilmFade(side, length or _FILM_FADE_MS), faded) if _BOTH.search(beside) else (faded,))


def _bare_length(text: str) -> int | None:
    """How long "over the last four" is: seconds that are not called so."""
    said = _OVER_LAST.search(text)
    return round(read_number(said[1].lower()) * 1000) if said else None


def read_fade_too(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """Read 音乐也淡出 after 结尾淡出: then picture and music fade, not one alone."""
    last = operations[-1] if operations else None
    length = _bare_length(clause.text) if _OVER_LAST.match(clause.text) else None
    if isinstance(last, SetFade | SetFilmFade) and length:
        return Reading((replace(last, duration_ms=length),))
    if isinstance(last, SetFade) and (_MUSIC_TOO.match(clause.text) or _PICTURE_TOO.match(clause.text)):
        return Reading((SetFilmFade(last.side, _FILM_FADE_MS), last))
    if isinstance(last, SetFilmFade) and _MUSIC_TOO.match(clause.text):
        return Reading((last, SetFade(last.side, _SLOW_FADE_MS)))
    return None


def _softened(text: str, there: Situation) -> Reading:
    """Read "the ending is too abrupt", 结尾太突然: the music fades there, the picture too."""
    side = "fade_in" if _AT_BEGINNING.search(text) else "fade_out"
    length = next((one.value for one in find_durations(text)), None)
    made: list[Operation] = []
    if segments(there.draft, MUSIC):
        made.append(SetFade(side, length or max(_SLOW_FADE_MS, 2 * fade_of(there.draft, side))))
    if not verbs.MUSIC.search(text):
        made.append(SetFilmFade(side, length or _FILM_FADE_MS))
    return Reading(tuple(made))


def _at_moment(text: str, side: str, there: Situation) -> tuple[Operation, ...]:
    """Read "fade out at 12 s": the music is gone then; "from 12 s on" says when the fade begins."""
    begin, length = when(text)
    if begin is None:
        return ()
    begun = RANGE.search(text) or _BEGINS.search(text)
    if not segments(there.draft, MUSIC):
        return (SetFade(side, length or _SLOW_FADE_MS),)
    fade = length or fade_of(there.draft, side) or _SLOW_FADE_MS
    edge = begin + fade if side == "fade_out" and begun else begin
    timed = SetSoundTime(MUSIC, None, edge) if side == "fade_out" else SetSoundTime(MUSIC, edge)
    return (timed, SetFade(side, fade)) if length else (timed,)
