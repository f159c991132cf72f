"""Read how a stretch of the film is to play: "from 6 s on in slow motion", "mute it from 3 to 5 s"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import MUSIC, length_ms, segments, span
from nemo_notebook.studio.director.operations import Operation, PauseMusic, SetSpeed, SetVolume, SplitPicture
from nemo_notebook.studio.director.operations.sound import CLIP
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.speed import speaks_of_speed, speed_wanted
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import (
    CLOCK_AT,
    RANGE,
    final_ms,
    in_seconds,
    range_ms,
)

_NUMBER: Final = r"(?P<{}>\d+(?:\.\d+)?)"
_ONWARD: Final = regex(
    rf"\b(?:from|after)\s{_NUMBER.format('from')}\s?(?:s|secs?|seconds?)?(?:\s(?:on(?:wards?)?|to\sthe\send|till\sthe\send)\b|(?=\s))"
    rf"|从?第?{_NUMBER.format('from_zh')}\s?秒(?:[之以]?后|开始|起|往后)",
    re.I,
)
_HEAD: Final = regex(
    rf"\b(?:the\s)?first\s{_NUMBER.format('till')}\s?(?:s|secs?|seconds?)\b|[前头]面?的?{_NUMBER.format('till_zh')}\s?秒",
    re.I,
)
_HALF: Final = regex(
    r"(?P<head>\b(?:the\s)?first\shalf\b|前(?:一)?半(?:段|部分|截)?)|\b(?:the\s)?(?:second|last|latter)\shalf\b|(?:后|最后一)半(?:段|部分|截)?",
    re.I,
)
"""Half of the film, where it is one picture."""
_DRAGS: Final = regex(
    r"^\W*(?:the\s)?(?:beginning|start|intro|opening|ending|end)\s(?:is|feels|drags)(?:\s(?:a\s(?:bit|little)|way|far))?(?:\stoo)?\s?(?:slow|long|boring|on)?\W*$|^(?:开头|前面|结尾|后面)(?:有点|太|比较)+(?:慢|拖|无聊|闷)(?:沓|了)?$",
    re.I,
)
_SHORTEST_MS: Final = 300
_LONGEST: Final = 80  # characters


def read_stretch_speed(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that names a stretch of time and how fast it is to play, or that it is to be silent."""
    others = (verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS, verbs.VOICE, verbs.TRANSITIONS)
    text = clause.text
    if clause.texts or len(text) > _LONGEST or any(one.search(text) for one in others):
        return None
    if len(there.pictures) == 1 and _DRAGS.search(text):
        return Reading(says=_what_of_it(there))
    text = _HALF.sub(" ", text) if (half := _half(text, there)) else text
    stretch = half or _stretch(CLOCK_AT.sub(in_seconds, text), length_ms(there.draft))
    if stretch and verbs.MUTE.search(text) and there.clips():
        return _silenced(*stretch, there)
    if stretch is None or not speaks_of_speed(text):
        return None
    if stretch[1] - stretch[0] < _SHORTEST_MS:
        return Reading(says=there.say("There is nothing at that time.", "那段时间没有画面。"))
    cuts, inside = _cut_out(*stretch, there)
    return Reading((*cuts, SetSpeed(speed_wanted(_without_stretch(text), 1.0), inside)))


def _what_of_it(there: Situation) -> str:
    return there.say(
        "Should some of it go, or play faster? “cut the first 2 s”, “the first 3 s at double speed”.",
        "要剪掉一些，还是快一点？例如“剪掉前2秒”“前3秒两倍速”。",
    )


def _stretch(text: str, film_ms: int) -> tuple[int, int] | None:
    """From when to when, in ms; None where no stretch is named."""
    if (between := RANGE.search(text)) and (between["unit"] or between["lead"]):
        begin, end = range_ms(between)
        return begin, min(end, film_ms)
    if last := final_ms(text):
        return max(0, film_ms - last), film_ms
    if onward := _ONWARD.search(text):
        return round(float(onward["from"] or onward["from_zh"]) * 1000), film_ms
    if head := _HEAD.search(text):
        return 0, min(film_ms, round(float(head["till"] or head["till_zh"]) * 1000))
    return None


def _half(text: str, there: Situation) -> tuple[int, int] | None:
    """From when to when half of the one picture plays that a clause names."""
    said, film_ms = _HALF.search(text), length_ms(there.draft)
    if said is None or len(there.pictures) > 1:
        return None
    return (0, film_ms // 2) if said["head"] else (film_ms // 2, film_ms)


def _without_stretch(text: str) -> str:
    return _HEAD.sub(" ", _ONWARD.sub(" ", RANGE.sub(" ", text)))


def _silenced(begin_ms: int, end_ms: int, there: Situation) -> Reading | None:
    """Read "mute it from 3 to 5 s": the clips there, and the music."""
    cuts, inside = _cut_out(begin_ms, end_ms, there)
    music = (PauseMusic(begin_ms, end_ms),) if segments(there.draft, MUSIC) else ()
    return Reading((*cuts, SetVolume(CLIP, 0.0, inside), *music)) if inside else None


def _cut_out(begin_ms: int, end_ms: int, there: Situation) -> tuple[list[Operation], tuple[int, ...]]:
    """What splits the pictures at both ends of a stretch, and the places of those in it afterwards."""
    made: list[Operation] = []
    inside: list[int] = []
    place = 0
    for picture in there.pictures:
        start, end = span(picture)
        for cut in (begin_ms, end_ms):
            if start + _SHORTEST_MS <= cut <= end - _SHORTEST_MS:
                made.append(SplitPicture(place, cut - start))
                if cut == end_ms:
                    inside.append(place)
                start, place = cut, place + 1
        if (
            start < end_ms - _SHORTEST_MS
            and end > begin_ms + _SHORTEST_MS
            and start >= begin_ms - _SHORTEST_MS
        ):
            inside.append(place)
        place += 1
    return made, tuple(dict.fromkeys(inside))
