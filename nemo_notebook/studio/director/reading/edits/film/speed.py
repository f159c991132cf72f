"""Read how fast clips and scenes are to play: "slow motion", "2x speed", 1.5倍速, "a bit faster"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.drafts import MAX_SPEED, MIN_SPEED, length_ms, speed_of
from nemo_notebook.studio.director.operations import SetSpeed
from nemo_notebook.studio.director.operations.moving import is_photo
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.length import to_length
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.places import places_in

_SLOW: Final = (
    r"\bslow(?:er|ly|ed)?\b|\bslow[\s-]?mo(?:tion)?\b|减速|[慢缓](?:动作|镜头|放|速|一?[点些]|下来)"
    r"|[放调变减]慢|慢[一半两]|\btoo\s(?:fast|quick(?:ly)?)\b|太快"
)
_FAST: Final = (
    r"提速|提快|\bfast(?:er)?\b|\bquick(?:er)?\b|\bspeed(?:ed|ing)?\s(?:\S+\s){0,4}?up\b|\btime-?lapse\b|延时"
    r"|加速|加快|快(?:进|放|速|一?[点些])|[放调变]快|快[一两]|\btoo\sslow\b|太慢"
)
_NAMED: Final = regex(
    r"\bslow[\s-]?mo(?:tion)?\b|\bspeed\b|\bspe?d\s(?:it\s)?up\b|\bfast[\s-]?(?:forward|motion)\b|\btime-?lapse\b"
    r"|\bslow(?:ed)?\s(?:\S+\s){0,4}?down\b|\b(?:play\w*|runs?|run(?:ning)?)\b.*\b(?:slow|fast|quick)"
    r"|\b\d+(?:\.\d+)?\s?[x×](?![\d\w])(?!.*\b(?:long\w*|length|big\w*|large\w*|size)\b)|\b(?:play|run|go)\w*\b.*\d\s?[x×](?!\d)|慢动作|慢镜头|慢放|快放|快进|倍速|变速|加速|减速|放慢|(?:画面|视频|片段|镜头|片子|影片|整体|动作|照片|图片)\S{0,3}(?:加快|[调变放提]快|[调变]慢)|速度|延时|[快慢](?:一半|[一两1-3]倍)|减慢|\bplay(?:ed|ing|s)?\s(?:\w+\s){0,3}?at\s\d+\s?(?:%|percent\b)",
    re.I,
)
_BARE_TIMES: Final = regex(r"^(?:改成|调到|要|就|用|[放调]?[快慢]到)*\d(?:\.\d+)?倍速?$")
"""Said of clips, where nothing else is spoken of."""
_MOTION: Final = regex(r"\bslow[\s-]?mo(?:tion)?\b|\btime-?lapse\b|慢动作|慢镜头|延时", re.I)
"""What only what moves can have."""
_WHO: Final = regex(
    r"\W*(?:\w+\s){0,2}?(?!animation|motion|movement|action|camera|clip)(?P<who>[a-z]+)\s(?:(?:can|often|all|only)\s)*"
    r"(?:reads?|learns?|watch(?:es)?|speaks?|talks?|walks?|thinks?|follows?|works?|are|get|goes|flies|moves?|passes)\s",
    re.I,
)
_LOOSE: Final = regex(rf"{_SLOW}|{_FAST}", re.I)
_SLOWER: Final = regex(rf"(?!.*(?:\btoo\sslow\b|太慢))(?:.*?)(?:{_SLOW})", re.I)
_OTHER: Final = regex(
    r"\bsomething\s(?:(?:a\s(?:bit|little)|really|nice|more)\s)?(?:slow|fast|quick)(?:er)?\b|\btransitions?\b|\bdissolves?\b|\bcuts?\b|\bfades?\b|\btempo\b|\bpac(?:e|ed|ing)\b|\beach\b|\bevery\b"
    r"|转场|切换|节奏|淡[入出]|每[张个幅]|语速|[说念读]得|\bspeech\b",
    re.I,
)
_TIMES: Final = regex(
    rf"(?P<x>{DIGITS})\s?(?:[x×]|times\b|倍)|\b[x×](?P<after>{DIGITS})\b|(?P<percent>\d{{1,3}})\s?(?:%|percent\b)"
    rf"|(?P<word>{ENGLISH})[\s-]times\b|(?P<zh>{CHINESE})倍(?!多)"
    rf"|\bspeed\s(?:of|to|at|is|=|:)\s?(?P<bare>{DIGITS})(?![\d.]|\s?(?:s|sec|秒|%|per))",
    re.I,
)
_DOUBLE: Final = regex(r"\b(?:double|twice)\b|(?:快|快放|快进|加速|加快|提速)一?倍|加倍|翻倍", re.I)
_HALF: Final = regex(r"\bhalf(?:\sas\sfast)?\b|\bhalve\b|慢放?一倍|一半|减半|半速", re.I)
_FORWARD: Final = regex(r"\bfast[\s-]?forward\b|快进", re.I)
_QUARTER: Final = regex(r"\bquarter\b|四分之一", re.I)
_NORMAL: Final = regex(r"\b(?:normal|original|regular|usual|own|real)\b|原[来始]?(?:的)?速|正常|恢复", re.I)
_HALVED: Final = 0.5
_LONGER: Final = 1.5
_LITTLE: Final = regex(r"\ba\s(?:bit|little|touch|tad)\b|\bslightly\b|一?[点些]|稍|略", re.I)
_LAPSE: Final = regex(r"\btime-?lapse\b|延时", re.I)
_BY_PERCENT: Final = regex(
    r"\b(?P<en>\d{1,3})\s?(?:%|percent\b)\s(?:faster|slower|quicker)\b"
    r"|\b(?:by|down|up|faster|slower|quicker)\s(?:about\s|around\s|roughly\s)?(?P<by>\d{1,3})\s?(?:%|percent\b)"
    r"|(?<!to\s)\ban?\s(?P<part>quarter|third)\s(?:faster|slower|quicker)|\bby\san?\s(?P<by_part>quarter|third)\b"
    r"|(?:加快|加速|减速|放慢|放快|提[高速升]|降[低速]|增加|减少|[快慢])\s?(?P<zh>\d{1,3})\s?%",
    re.I,
)
_PARTS: Final = {"quarter": 0.25, "third": 1 / 3}
_UNTIL_LONG: Final = regex(
    r"\b(?:so|until|till|such|enough)\b(?:\s\w+){0,6}?\s$|\b(?:up|down|faster|slower)\s(?:to|into)\s(?:a\stotal\sof\s|about\s|just\s|only\s|exactly\s)?$"
    r"|\b(?:to\sfit|fits?|fitting)\s(?:it\s)?(?:in|into|within)\s(?:about\s|just\s|only\s|the\s)?$|\btotal\s(?:of\s)?$"
    r"|(?:[加减变放调][快慢速]|快放|快进|慢放)(?:一?[点些])?(?:地|播)?(?:到|成|至)$|(?:全片|总共|一共|总长|控制在|压[缩到]+)(?:是|为|到|变成)?$",
    re.I,
)
"""What stands before the length that a film has once its speed is another."""
_LESS: Final = regex(r"\b(?:reduce|decrease|lower|drop|cut|bring\sdown)\b|降低|减少|降速", re.I)
"""A speed that is to be less by some part."""
_FIXED: Final = ((_NORMAL, 1.0), (_QUARTER, 0.25), (_HALF, 0.5), (_DOUBLE, 2.0))
_UNTOLD: Final = ((_FORWARD, 2.0), (_LAPSE, 4.0))
"""What is so fast where no number says how fast."""


def read_speed(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that speaks of speed or slow motion."""
    bare = _BARE_TIMES.match(clause.text) and there.clips()
    return _read(clause, there) if bare or _NAMED.search(clause.text) else None


def speaks_of_speed(text: str) -> bool:
    """Whether words say that something is to play slower or faster."""
    return bool(_NAMED.search(text) or _LOOSE.search(text)) and not _OTHER.search(text)


def speed_wanted(text: str, now: float) -> float:
    """Return the speed that is asked for, from 0.25 to 4; "faster" goes on from what it is now."""
    return round(min(MAX_SPEED, max(MIN_SPEED, _wanted(text, now))), 2)


def read_pace(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says no more than "faster" or "slower", where nothing else was meant."""
    return _read(clause, there) if _LOOSE.search(clause.text) and not _of_people(clause.text) else None


def _of_people(text: str) -> bool:
    """Whether it is not the film that is slow: "the children read slowly"."""
    who = _WHO.match(text)
    return bool(who and unknown_in(who["who"], 0))


def _read(clause: Clause, there: Situation) -> Reading | None:
    about_else = (_OTHER, verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS, verbs.VOICE)
    if any(one.search(clause.text) for one in about_else):
        return None
    count = len(there.pictures)
    places = tuple(dict.fromkeys(places_in(_BY_PERCENT.sub(" ", clause.text), count)))
    missing = [place for place in places if place >= count]
    if missing:
        return Reading(says=there.no_such(missing[0]))
    if not places and all(map(is_photo, there.pictures)) and count and not _MOTION.search(clause.text):
        return _shown_for(clause.text, there)
    now = speed_of(there.pictures[places[0] if places else 0]) if count else 1.0
    if not places and (length := _whole_length(clause.text)):
        return _fitted(length, now, there)
    wanted = _pace_of_one(clause.text, places, there) or _wanted(clause.text, now)
    speed = round(min(MAX_SPEED, max(MIN_SPEED, wanted)), 2)
    limit = (
        there.say("The speed goes from 0.25× to 4×.", "速度可以是 0.25 到 4 倍。")
        if speed != round(wanted, 2)
        else ""
    )
    return Reading((SetSpeed(speed, places),), limit)


def _whole_length(text: str) -> int | None:
    """How long the film is to be by its speed: "speed it up so it runs 10 s", 加速到10秒."""
    return next((one.value for one in find_durations(text) if _UNTIL_LONG.search(text, 0, one.start)), None)


def _pace_of_one(text: str, places: tuple[int, ...], there: Situation) -> float:
    """The speed at which one clip takes so long; 0 where that is not said."""
    length = _whole_length(text) if len(places) == 1 else None
    one = there.pictures[places[0]] if length else {}
    return speed_of(one) * int(one["d"]) / length if length and not is_photo(one) else 0.0


def _fitted(wanted_ms: int, now: float, there: Situation) -> Reading:
    """Play clips at the speed by which they take so long; scenes have no length of their own."""
    length = to_length(wanted_ms, there)
    if not there.clips() or not length.operations:
        return length
    speed = round(min(MAX_SPEED, max(MIN_SPEED, now * length_ms(there.draft) / wanted_ms)), 2)
    exact = round(length_ms(there.draft) * now / speed) == wanted_ms
    return Reading((SetSpeed(speed), *(() if exact else length.operations)), length.says)


def _shown_for(text: str, there: Situation) -> Reading:
    """Photos have no speed: where they go by too fast, each is to be shown for longer."""
    speed = _wanted(text, 1.0)
    step = 1 / speed if _TIMES.search(text) or speed != _HALVED else _LONGER
    return to_length(round(length_ms(there.draft) * step / 500) * 500, there)


def _wanted(text: str, now: float) -> float:
    """The speed that is asked for; "faster" and "a bit slower" go on from what it is now."""
    slower = bool(_SLOWER.match(text) or _LESS.search(text))
    if by := _BY_PERCENT.search(text):
        share = _PARTS.get(by["part"] or by["by_part"], 0) or int(by["en"] or by["by"] or by["zh"]) / 100
        return now * (1 - share if slower else 1 + share)
    for fixed, speed in _FIXED:
        if fixed.search(text):
            return 0.5 if slower and speed == 2 else speed
    factor = _factor(text)
    if factor is not None:
        return 1 / factor if slower and factor > 1 else factor
    for way, speed in _UNTOLD:
        if way.search(text):
            return speed
    if _LITTLE.search(text):
        return now * (0.75 if slower else 1.25)
    if slower and now > 1:  # "too fast" after "faster" is back to its own pace
        return max(1.0, now * 0.5)
    return now * (0.5 if slower else 1.5)


def _factor(text: str) -> float | None:
    match = _TIMES.search(text)
    if match is None:
        return None
    if match["percent"]:
        return int(match["percent"]) / 100 or None
    written = next(one for one in match.group("x", "after", "word", "zh", "bare") if one)
    return read_number(written) or None
