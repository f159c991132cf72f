"""Read trims and cuts: "trim the clip to 3-8 s", "cut the first 2 seconds", 从第4秒开始."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import (
    MIN_DURATION_MS,
    find_durations,
)
from nemo_notebook.studio.director.drafts import length_ms, source_of
from nemo_notebook.studio.director.operations import (
    KeepSpan,
    TrimClip,
)
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.moments import RANGE, range_ms
from nemo_notebook.studio.director.reading.situation import Reading, Situation, places_in
from nemo_notebook.studio.director.words.phrases import time_words

_FIRST: Final = re.compile(
    r"\b(?:first|opening|initial)\s*$|\b(?:first|opening|initial)\s(?:\w+\s)?$|前面?的?\s*$"
    r"|开头的?\s*$|开始的?\s*$",
    re.I,
)
_LAST: Final = re.compile(
    r"\b(?:last|final|closing)\s*$|最后的?\s*$|后面?的?\s*$|末尾的?\s*$|结尾的?\s*$", re.I
)
_OFF_END: Final = re.compile(
    r"\b(?:off|from|at)\s(?:of\s)?the\s(?:end|back|tail)|\bthe\s(?:end|ending|tail)\sby\b|结尾|末尾|尾部",
    re.I,
)
_OFF_START: Final = re.compile(
    r"\b(?:off|from|at)\s(?:of\s)?the\s(?:start|beginning|front|head)|\bthe\s(?:start"
    r"|beginning)\sby\b|\b(?:off|from)\sthe\s(?:start|beginning|front|head)|开头|开始|头部",
    re.I,
)
_BEGIN_AT: Final = re.compile(
    r"\b(?:start|begin)s?\s(?:it\s|the\s(?:clip|video|film)\s)?(?:at|from)\s(?:the\s)?(?:second\s)?$", re.I
)
_BEGIN_AT_ZH: Final = re.compile(r"^从第?\s?(\d{1,3}(?:\.\d)?)\s?秒(?:开始|起|往后)")
_BOUNDED: Final = re.compile(r"\b(?:start|begin|end|stop)s?\s(?:it\s|the\s\w+\s)?(?:at|from)\b", re.I)
_CLOCK_AT: Final = re.compile(r"(\b(?:at|from)\s|从)(\d{1,2}):([0-5]\d)(?!\d|\s?(?:-|–|to\b|到))", re.I)
_END_AT: Final = re.compile(r"\b(?:end|stop)s?\s(?:it\s|the\s(?:clip|video|film)\s)?at\s(?:the\s)?$", re.I)
_KEEPING: Final = re.compile(r"\b(?:keep|use|only|just|to\sthe)\b|只|保留|取|用", re.I)

# What is cut "to the first 2 s" keeps them; what is cut "the first 2 s" loses them.
_KEPT_TO: Final = re.compile(
    r"\bto\s(?:just\s|only\s)?(?:the\s|its\s)?(?:very\s)?(?:first|opening|initial|last|final|closing)\b"
    r"|(?:剪辑?|裁剪?|截取?|缩短?)[到成至为]",
    re.I,
)
_DROPPING: Final = re.compile(r"\b(?:remove|delete|cut|drop|chop|lose)\b|删|去掉|剪掉", re.I)


def read_trim(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that cuts: "trim the clip to 3-8 s", "cut the first 2 seconds"."""
    clause = replace(clause, text=_CLOCK_AT.sub(_in_seconds, clause.text))
    bounded = _BEGIN_AT_ZH.match(clause.text) or _BOUNDED.search(clause.text)
    if not verbs.TRIM.search(clause.text) and not RANGE.match(clause.text) and not bounded:
        return None
    span_given = RANGE.search(clause.text)
    if span_given and (
        span_given["unit"] or span_given["lead"] or verbs.DROP.search(clause.text) or ":" in span_given[0]
    ):
        return _ranged(range_ms(span_given), clause, there)
    return _end_cut(clause, there)


def _in_seconds(match: re.Match[str]) -> str:
    """A moment like "at 1:05" as "at 65s"."""
    return f"{match[1]}{int(match[2]) * 60 + int(match[3])}s"


def _ranged(span_ms: tuple[int, int], clause: Clause, there: Situation) -> Reading | None:
    begin, end = span_ms
    if end - begin < MIN_DURATION_MS:
        return Reading(
            says=there.say(
                "The end has to come at least 0.5 s after the start: “trim to 3-8 s”.",
                "结束时间要比开始晚至少 0.5 秒：“剪到 3-8 秒”。",
            )
        )
    index = _clip_meant(clause, there)
    if index is None:
        return _film_range(begin, end, clause, there)
    file = there.shelf.find(source_of(there.pictures[index]))
    long_ms = file.duration_ms if file and file.duration_ms else end
    if begin >= long_ms - MIN_DURATION_MS:
        return Reading(says=_too_short(long_ms, there))
    return Reading(
        (TrimClip(index, begin, min(end, long_ms)),), "" if end <= long_ms else _too_short(long_ms, there)
    )


def _film_range(begin: int, end: int, clause: Clause, there: Situation) -> Reading:
    now = length_ms(there.draft)
    if begin >= now - MIN_DURATION_MS:
        return Reading(
            says=there.say(
                f"The film is only {time_words(now, 'en')} long.", f"影片只有{time_words(now, 'zh')}。"
            )
        )
    return Reading((KeepSpan(begin, min(end, now)),))


def _too_short(long_ms: int, there: Situation) -> str:
    return there.say(
        f"The clip is {time_words(long_ms, 'en')} long.", f"这个片段长{time_words(long_ms, 'zh')}。"
    )


def _clip_meant(clause: Clause, there: Situation) -> int | None:
    clips = there.clips()
    places = [one for one in places_in(clause.text, len(there.pictures)) if one in clips]
    return places[0] if places else clips[0] if clips else None


def _end_cut(clause: Clause, there: Situation) -> Reading | None:
    """Cut or keep a stretch at one end of the film."""
    now = length_ms(there.draft)
    moment = _BEGIN_AT_ZH.match(clause.text)
    if moment:
        begin = round(float(moment[1]) * 1000)
        return Reading((KeepSpan(begin, now),)) if now - begin >= MIN_DURATION_MS else None
    for found in find_durations(clause.text):
        before = clause.text[: found.start]
        if _BEGIN_AT.search(before):
            return Reading((KeepSpan(found.value, now),)) if now - found.value >= MIN_DURATION_MS else None
        if _END_AT.search(before) and MIN_DURATION_MS <= found.value < now:
            return Reading((KeepSpan(0, found.value),))
        first = bool(_FIRST.search(before)) or bool(_OFF_START.search(clause.text))
        last = bool(_LAST.search(before)) or bool(_OFF_END.search(clause.text))
        if first == last:
            continue
        keeping = _KEPT_TO.search(before) or (_KEEPING.search(before) and not _DROPPING.search(before))
        kept = (0, found.value) if first else (now - found.value, now)
        if not keeping:
            kept = (found.value, now) if first else (0, now - found.value)
        if kept[1] - kept[0] < MIN_DURATION_MS or kept[0] < 0:
            return Reading(
                says=there.say(
                    f"The film is only {time_words(now, 'en')} long.", f"影片只有{time_words(now, 'zh')}。"
                )
            )
        return Reading((KeepSpan(*kept),))
    return None
