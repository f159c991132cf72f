"""Read trims and cuts: "trim the clip to 3-8 s", "cut the first 2 seconds", 从第4秒开始."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import (
    MIN_DURATION_MS,
    find_durations,
)
from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.drafts import length_ms, source_of
from nemo_notebook.studio.director.operations import (
    KeepSpan,
    SetDuration,
    TrimClip,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.length import at_most
from nemo_notebook.studio.director.reading.edits.film.splits import without_stretch
from nemo_notebook.studio.director.reading.edits.naming.text_called import SAYING
from nemo_notebook.studio.director.reading.edits.sound.volume import LOUDNESS
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import CLOCK_AT, RANGE, in_seconds, range_ms
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import names_scene
from nemo_notebook.studio.director.words.phrases import time_words

_FIRST: Final = regex(
    r"\b(?:first|opening|initial)\s*$|\b(?:first|opening|initial)\s(?:\w+\s)?$|[前头]面?的?\s*$"
    r"|开头的?\s*$|开始的?\s*$",
    re.I,
)
_LAST: Final = regex(r"\b(?:last|final|closing)\s*$|最后的?\s*$|后面?的?\s*$|末尾的?\s*$|结尾的?\s*$", re.I)
_OFF_END: Final = regex(
    r"\b(?:off|from|at)\s(?:of\s)?the\s(?:end|back|tail)|\bthe\s(?:end|ending|tail)\sby\b|结尾|末尾|尾部",
    re.I,
)
_OFF_START: Final = regex(
    r"\b(?:off|from|at)\s(?:of\s)?the\s(?:start|beginning|front|head)|\bthe\s(?:start"
    r"|beginning)\sby\b|\b(?:off|from)\sthe\s(?:start|beginning|front|head)|开头|开始|头部",
    re.I,
)
_BEGIN_AT: Final = regex(
    r"\b(?:start|begin)s?\s(?:it\s|the\s(?:clip|video|film)\s)?(?:at|from|with)\s(?:the\s)?(?:second\s)?$"
    r"|^from\s(?:the\s)?(?:second\s)?$",
    re.I,
)
_SECONDS: Final = r"\d{1,3}(?:\.\d)?|[一二两三四五六七八九十]{1,3}"
_BEGIN_AT_ZH: Final = regex(
    rf"^从第?\s?({_SECONDS})\s?秒(?:钟)?(?:开始|起|往后|播|放|[处那]|到(?:结尾|最后|末尾|结束)|$)"
    rf"|^[^，]{{0,6}}第\s?({_SECONDS})\s?秒开始"
)
_TO_END: Final = regex(
    r"(?<![\d:.])(?:(\d{1,2}):([0-5]\d)|(\d{1,3})\s?(?:s|secs?|seconds?))\s(?:(?:to|until|till"
    r"|through)\sthe\send|onwards?|on\b)",
    re.I,
)
_ONE_EACH: Final = regex(r"\bfirst\s(?:and|&&&|&)\s(?:the\s)?last\ssecond\b", re.I)
_ONE_SECOND: Final = regex(r"\b(first|last|opening|final)\s(?=seconds?\b)", re.I)
_SKIP_TO: Final = regex(r"\b(?:skip|jump|fast[\s-]?forward|go)\s(?:straight\s|right\s)?to\s(?:the\s)?$", re.I)
_BEYOND: Final = regex(
    r"\b(?:everything|all|anything|the\srest|what(?:ever)?(?:['’]s|\sis|\scomes)?|stuff|the\s(?:part"
    r"|bit))\s(?:\w+\s)?(?:after|past|beyond|before)\b"
    r"|秒(?:钟)?(?:[以之](?:后|前)|后面|前面)(?:的|都|全)",
    re.I,
)
_TWO_ENDS: Final = regex(
    r"\bfirst\s(?P<head>[\w.]+)(?:\s\w+)?\s(?:and|&&&|&)\s(?:the\s)?last\s(?P<tail>[\w.]+)\s(?:s\b|sec)"
    r"|[前开][头面]?的?(?P<head_zh>[\d一二两三四五六七八九十]+)秒?[和与、](?:最后|后面?"
    r"|末尾|结尾|片尾)的?(?P<tail_zh>[\d一二两三四五六七八九十]+)秒",
    re.I,
)
_HALF_KEPT: Final = regex(r"\b(?P<en>first|second|last)\shalf\b|(?P<zh>[前后])(?:面的?)?(?:一半|半段)", re.I)
_ONLY: Final = regex(r"\b(?:keep|only|just|use)\b|[只留]", re.I)
_MIDDLE: Final = regex(r"\bmiddle\b|中间|当中", re.I)
_BOTH_ENDS: Final = regex(
    r"\b(?:both\sends|each\s(?:end|side)|either\s(?:end|side))\b|开头[和与跟、]?(?:结尾|末尾|最后)|两[头端边]|头尾|首尾|[掐去砍]头[掐去砍]尾|各(?:自)?(?:去|剪"
    r"|切|裁|减|掐)",
    re.I,
)
_SKIPS: Final = regex(
    r"\b(?:start|begin)s?\s\S+\s(?:s|secs?|seconds?)\s(?:in|later)\b|\bto\sthe\send\b|\bonwards?\b|\b(?:skip"
    r"|jump)\s(?:\w+\s)?to\b|[截停]到|结束在|秒[处]?就?(?:结束|停|完)",
    re.I,
)
_PART_OF_CLIP: Final = regex(r"\bthe\s(?:part|bit|section|stretch)\b|那[段一]|[这那]部分|的部分", re.I)
_BOUNDED: Final = regex(r"\b(?:start|begin|end|stop)s?\s(?:it\s|the\s\w+\s)?(?:at|from)\b", re.I)
_BEGIN: Final = regex(r"\b(?:start|begin|open)s?\s(?:it\s|the\s\w+\s)?$", re.I)
_IN: Final = regex(r"\s(?:in|into\sit|later)\b", re.I)
_END_AT: Final = regex(r"\b(?:end|stop)s?\s(?:it\s|the\s(?:clip|video|film)\s)?at\s(?:the\s)?$", re.I)
_CUT_AT_ZH: Final = regex(
    rf"(?:[截剪停播]|结束)[到在于至]第\s?({_SECONDS})\s?秒|[到在]第?\s?({_SECONDS})\s?秒[处]?就?(?:结束|停|完)"
)
_TO: Final = regex(r"\b(?:to|at|from|in|for|every|each|per|only|just|until)\s|[到成为在第从每只]", re.I)
_KEEPING: Final = regex(r"\b(?:keep|use|only|just|to\sthe)\b|只|留|取|用", re.I)

_CUT_OUT: Final = regex(
    r"\b(?:cut|take|edit|snip)\s(?:out\b|(?:\S+\s){1,9}out\b)|\b(?:remove|delete|drop|lose|get\srid\sof)\b|[剪删去切砍][掉除]|不要|挖掉",
    re.I,
)
# What is cut "to the first 2 s" keeps them; what is cut "the first 2 s" loses them.
_KEPT_TO: Final = regex(
    r"\bto\s(?:just\s|only\s)?(?:the\s|its\s)?(?:very\s)?(?:first|opening|initial|last|final|closing)\b"
    r"|(?:剪辑?|裁剪?|截取?|缩短?)[到成至为]",
    re.I,
)
_TAKEN: Final = regex(
    r"^(?=.*\b(?:clip|video|footage|recording)\b)(?!.*\b(?:off|out|away)\b).*\b(?:take|use|want|need)\s(?:just\s|only\s)?(?:the\s)?(?:very\s)?(?:first|last)\s[\w.]+\s?(?:s|secs?|seconds?)\b"
    r"|^(?:请|帮我|就|只)*(?:截?取|用|拿|选|要)(?=[^，。]{0,14}(?:视频|片段|录像|这段|那段))[^，。]{0,14}的?[前后]\d{1,3}秒",
    re.I,
)
"""What is taken of a clip stays: "take the first 6 seconds of my clip"."""
_ONLY_THAT: Final = regex(r"\s?(?:only|alone|就[够好行])", re.I)
_DROPPING: Final = regex(r"\b(?:remove|delete|cut|drop|chop|lose)\b|删|去掉|剪掉", re.I)


def read_trim(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that cuts: "trim the clip to 3-8 s", "cut the first 2 seconds"."""
    if at_most(clause.text) or LOUDNESS.search(clause.text):
        return None
    if SAYING.search(clause.text):  # a text is meant, not the film
        return Reading(says=there.say("Which text is that? Say its words.", "是哪一句？请说出它的文字。"))
    clause = replace(clause, text=_ONE_EACH.sub("first 1 and last 1 s", clause.text))
    clause = replace(clause, text=_ONE_SECOND.sub(r"\1 1 ", clause.text))
    clause = replace(clause, text=CLOCK_AT.sub(in_seconds, clause.text))
    bounded = _BEGIN_AT_ZH.match(clause.text) or _BOUNDED.search(clause.text) or _SKIPS.search(clause.text)
    if rest := _beyond(clause, there):
        return rest
    named = RANGE.match(clause.text) or _PART_OF_CLIP.search(clause.text) or _TAKEN.search(clause.text)
    if not (verbs.TRIM.search(clause.text) or verbs.REMOVE.search(clause.text)) and not named and not bounded:
        return None
    if both := _both_ends(clause, there):
        return both
    if onward := _TO_END.search(clause.text):
        begin = (int(onward[1]) * 60 + int(onward[2]) if onward[1] else int(onward[3])) * 1000
        now = length_ms(there.draft)
        return (
            Reading((KeepSpan(begin, now),))
            if now - begin >= MIN_DURATION_MS
            else Reading(says=_film_length(now, there))
        )
    span_given = RANGE.search(clause.text)
    if span_given and (
        span_given["unit"] or span_given["lead"] or verbs.DROP.search(clause.text) or ":" in span_given[0]
    ):
        return _ranged(range_ms(span_given), clause, there)
    return _end_cut(clause, there)


def _beyond(clause: Clause, there: Situation) -> Reading | None:
    """Read "remove everything after 10 s", 10秒以后的都不要."""
    found, now = _BEYOND.search(clause.text), length_ms(there.draft)
    lengths = find_durations(clause.text)
    if not found or not lengths or not (verbs.DROP.search(clause.text) or verbs.REMOVE.search(clause.text)):
        return None
    early = bool(re.search(r"before|前", found[0], re.I))
    kept = (lengths[0].value, now) if early else (0, lengths[0].value)
    return Reading((KeepSpan(*kept),)) if kept[1] - kept[0] >= MIN_DURATION_MS and kept != (0, now) else None


def _both_ends(clause: Clause, there: Situation) -> Reading | None:
    """Read "keep the middle 4 s" and "cut 2 s at both ends"."""
    length = next((one.value for one in find_durations(clause.text)), None)
    now = length_ms(there.draft)
    half = _HALF_KEPT.search(clause.text)
    if half and not names_scene(clause.text):
        early = (half["en"] or half["zh"]).lower() in ("first", "前")
        dropped = bool(verbs.DROP.search(clause.text)) and not _ONLY.search(clause.text)
        return Reading((KeepSpan(0, now // 2) if early != dropped else KeepSpan(now // 2, now),))
    if two := _TWO_ENDS.search(clause.text):
        return _without_ends(two, now, there)
    middle, ends = _MIDDLE.search(clause.text), _BOTH_ENDS.search(clause.text)
    if length is None or not (middle or ends) or RANGE.search(clause.text):
        return None
    if middle and verbs.DROP.search(clause.text):
        return None
    begin = (now - length) // 2 if middle else length
    if now - 2 * begin < MIN_DURATION_MS or begin < 0:
        return Reading(says=_film_length(now, there))
    return Reading((KeepSpan(begin, now - begin),))


def _without_ends(match: re.Match[str], now_ms: int, there: Situation) -> Reading | None:
    """Read "cut the first 2 and the last 3 seconds"."""
    written = [one.lower() for one in match.groups() if one]
    if not all(re.fullmatch(rf"{DIGITS}|{ENGLISH}|{CHINESE}", one) for one in written):
        return None
    head, tail = (round(read_number(one) * 1000) for one in written)
    if now_ms - head - tail < MIN_DURATION_MS:
        return Reading(says=_film_length(now_ms, there))
    return Reading((KeepSpan(head, now_ms - tail),))


def _film_length(now_ms: int, there: Situation) -> str:
    return there.say(
        f"The film is only {time_words(now_ms, 'en')} long.", f"影片只有{time_words(now_ms, 'zh')}。"
    )


def _ranged(span_ms: tuple[int, int], clause: Clause, there: Situation) -> Reading | None:
    begin, end = span_ms
    if end - begin < MIN_DURATION_MS:
        return Reading(
            says=there.say(
                "The end has to come at least 0.5 s after the start: “trim to 3-8 s”.",
                "结束时间要比开始晚至少 0.5 秒：“剪到 3-8 秒”。",
            )
        )
    if _CUT_OUT.search(clause.text):
        return None if verbs.SOUND.search(clause.text) else without_stretch(begin, end, there)
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
        return Reading(says=_film_length(now, there))
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
        begin = round(read_number(moment[1] or moment[2]) * 1000)
        return Reading((KeepSpan(begin, now),)) if now - begin >= MIN_DURATION_MS else None
    if stop := _CUT_AT_ZH.search(clause.text):
        end = round(read_number(stop[1] or stop[2]) * 1000)
        return Reading((KeepSpan(0, end),)) if MIN_DURATION_MS <= end < now else None
    for found in find_durations(clause.text):
        before = clause.text[: found.start]
        if (
            _BEGIN_AT.search(before)
            or (_BEGIN.search(before) and _IN.match(clause.text, found.end))
            or _SKIP_TO.search(before)
        ):
            return Reading((KeepSpan(found.value, now),)) if now - found.value >= MIN_DURATION_MS else None
        if _END_AT.search(before) and MIN_DURATION_MS <= found.value < now:
            return Reading((KeepSpan(0, found.value),))
        first = bool(_FIRST.search(before)) or bool(_OFF_START.search(clause.text))
        last = bool(_LAST.search(before)) or bool(_OFF_END.search(clause.text))
        if first == last:
            if (
                not first
                and verbs.DROP.search(before)
                and now - found.value >= MIN_DURATION_MS
                and not _TO.search(before)
            ):
                return Reading((SetDuration(now - found.value),))
            continue
        keeps = (
            _KEEPING.search(before) or _TAKEN.search(clause.text) or _ONLY_THAT.match(clause.text, found.end)
        )
        keeping = _KEPT_TO.search(before) or (keeps and not _DROPPING.search(before))
        kept = (0, found.value) if first else (now - found.value, now)
        if not keeping:
            kept = (found.value, now) if first else (0, now - found.value)
        if kept[1] - kept[0] < MIN_DURATION_MS or kept[0] < 0:
            return Reading(says=_film_length(now, there))
        return Reading((KeepSpan(*kept),))
    return None
