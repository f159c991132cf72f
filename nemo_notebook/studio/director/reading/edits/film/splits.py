"""Read edits that make two pictures of one: "split the clip at 10 s", 在第6秒切开."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import MIN_DURATION_MS, find_durations
from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import length_ms, span
from nemo_notebook.studio.director.operations import CutSpan, KeepSpan, Operation, SplitPicture
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import CLOCK_AT, in_seconds, when
from nemo_notebook.studio.director.reading.terms.places import places_in, without_places
from nemo_notebook.studio.director.words.phrases import time_words

_SPLIT: Final = regex(
    r"\b(?:split|divide)\b|\b(?:cut|slice|chop|break)\b.{0,30}\b(?:in|into)\s(?:two|2|two\s(?:parts|pieces))\b"
    r"|[切剪断拆分]开|[切剪分拆]成?(?:两|2|二)[段半个部]|分割|一分为二",
    re.I,
)
_INTO_PARTS: Final = regex(
    r"\b(?:split|divide|cut|chop|break)\b.{0,24}\binto\s(?P<en>three|four|five|six|[3-9])\s(?:equal\s)?(?:parts|pieces|clips|scenes|segments|sections)\b"
    r"|[分切剪拆]成?了?(?P<zh>[三四五六3-6])(?:等份|[段份部])",
    re.I,
)
_HALF: Final = regex(
    r"\b(?:the\s)?(?:(?P<en>first)|second|last|latter|other)\s(?:half|part|piece|bit|clip|one)\b"
    r"|(?:(?P<zh>前|第一)|后|第二)(?:面那?)?一?(?:半段?|段|部分)",
    re.I,
)
_STRETCH: Final = (
    r"(?:from\s|between\s|第)?(?P<{}>\d+(?:\.\d+)?)\s?(?:s|secs?|seconds?|秒)?\s?(?:-|–|~|～|to|until|到|至)"
    r"\s?第?(?P<{}>\d+(?:\.\d+)?)\s?(?:s|secs?|seconds?|秒)?"
)
_CLOCK: Final = regex(r"(?<!\d)(\d{1,2}):([0-5]\d)(?!\d)")
_TWO: Final = rf"{_STRETCH.format('a', 'b')}\s?(?:,|and|&|&&&|,\sand|plus)\s?{_STRETCH.format('c', 'd')}"
_TWO_ZH: Final = rf"{_STRETCH.format('a2', 'b2')}[和、跟与，及]\s?{_STRETCH.format('c2', 'd2')}"
_KEPT_TWO: Final = regex(
    r"\W*(?:please\s|just\s|only\s|can\syou\s)*(?:keep|use|leave|i\s(?:only\s)?want)\s(?:only\s|just\s)?"
    rf"(?:the\sparts?\s)?(?:seconds?\s)?{_TWO}(?:\sonly|\splease)?\W*"
    rf"|(?:请|帮我)?(?:只|仅)?(?:保留|要|留|用)下?{_TWO_ZH}(?:就行|就好|的?(?:部分|片段|内容|画面))?\W*",
    re.I,
)
_SHORTEST_MS: Final = 200


def read_split(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that divides a picture, at a moment or in the middle."""
    if (
        not (_SPLIT.search(clause.text) or _INTO_PARTS.search(clause.text))
        or verbs.CAPTIONS.search(clause.text)
        or verbs.TITLE.search(clause.text)
    ):
        return None
    count = len(there.pictures)
    if not count:
        return None
    places = places_in(clause.text, count)
    if (parts := _INTO_PARTS.search(clause.text)) and (len(places) == 1 or count == 1):
        many = round(read_number((parts["en"] or parts["zh"]).lower()))
        return _in_parts(places[0] if places else 0, many, there)
    if places and places[0] >= count:
        return Reading(says=there.no_such(places[0]))
    text = CLOCK_AT.sub(in_seconds, without_places(clause.text))
    moment = when(text)[0] or next((one.value for one in find_durations(text)), None)
    if moment is None and not places and count > 1:
        return _which(there)
    index = places[0] if places else _showing_at(moment or 0, there)
    return _split_at(index, moment, there)


def _split_at(index: int, moment_ms: int | None, there: Situation) -> Reading:
    """The moment counts from the film's start, of a picture that is named from its own where it can."""
    begin, end = span(there.pictures[index])
    if moment_ms is None:
        return Reading((SplitPicture(index, (end - begin) // 2),))
    at = moment_ms if moment_ms < end - begin and moment_ms < begin else moment_ms - begin
    if not _SHORTEST_MS <= at <= end - begin - _SHORTEST_MS:
        return Reading(says=there.say("There is nothing to split there.", "那里没有可以切开的画面。"))
    return Reading((SplitPicture(index, at),))


def _in_parts(index: int, many: int, there: Situation) -> Reading | None:
    """Read "split it into three parts": equal ones."""
    length = int(there.pictures[index]["d"]) if index < len(there.pictures) else 0
    each = length // many
    if each < _SHORTEST_MS:
        return None
    return Reading(tuple(SplitPicture(index + i, each) for i in range(many - 1)))


def _showing_at(moment_ms: int, there: Situation) -> int:
    found = (i for i, one in enumerate(there.pictures) if span(one)[0] <= moment_ms < span(one)[1])
    return next(found, len(there.pictures) - 1)


def half_meant(clause: Clause, operations: Sequence[Operation], there: Situation) -> tuple[Clause, Situation]:
    """Put the picture for "the second half" after "split it at 5 s", and the film as it is then."""
    split = next((one for one in operations if isinstance(one, SplitPicture)), None)
    meant = _HALF.search(clause.text) if split else None
    if split is None or meant is None:
        return clause, there
    place = split.index + (1 if meant["en"] or meant["zh"] else 2)
    name = f"image #{place}" if meant[0].isascii() else f"第{place}张"
    text = f"{clause.text[: meant.start()]}{name}{clause.text[meant.end() :]}"
    return replace(clause, text=text, raw=text), replace(there, draft=split.apply(there.draft, there.shelf))


def kept_stretches(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read "keep 2-5 and 8-10", 只保留2-5秒和8-10秒: what lies between goes, and both ends."""
    match = _KEPT_TWO.fullmatch(_CLOCK.sub(lambda time: str(int(time[1]) * 60 + int(time[2])), message.bare))
    if match is None:
        return ()
    a, b, c, end = (round(float(match[name] or match[f"{name}2"]) * 1000) for name in "abcd")
    d = min(end, length_ms(there.draft))
    return (CutSpan(b, c), KeepSpan(a, d - (c - b))) if a < b < c < d else ()


def _which(there: Situation) -> Reading:
    count = len(there.pictures)
    return Reading(
        says=there.say(f"Which of the {count} pictures?", f"{count} 个画面中的哪一个？"),
        asks=Ask("place", there.say("split picture {} in two", "把第{}张图切成两段")),
    )


def without_stretch(begin: int, end: int, there: Situation) -> Reading:
    """Read "cut out 4-6 s": the stretch goes, and what is behind it moves forward."""
    film_ms = length_ms(there.draft)
    if end > film_ms or film_ms - (end - begin) < MIN_DURATION_MS:
        now = time_words(film_ms, there.language)
        return Reading(says=there.say(f"The film is only {now} long.", f"影片只有{now}。"))
    if begin == 0 or end == film_ms:
        return Reading((KeepSpan(end, film_ms) if begin == 0 else KeepSpan(0, begin),))
    return Reading((CutSpan(begin, end),))
