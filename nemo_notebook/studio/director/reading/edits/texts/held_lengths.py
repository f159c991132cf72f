"""Read how long what was changed last lasts: "title “Waves”, 4 s", "too short, add 2 seconds"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import MAX_DURATION_MS, MIN_DURATION_MS, find_durations
from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.drafts import TITLE, is_end_card, segments
from nemo_notebook.studio.director.operations import (
    AddCaption,
    AddPicture,
    HoldPicture,
    Operation,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetColor,
    SetDuration,
    SetEffect,
    SetEndCard,
    SetFade,
    SetFilmFade,
    SetMove,
    SetPictureLength,
    SetSpeed,
    SetTextSize,
    SetTextTime,
    SetTitle,
    SetTitleTime,
    SetTone,
    SetTransitions,
    SetVolume,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.settling import moved_one
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_BARE_LENGTH: Final = regex(
    r"^(?:(?:like|about|say|maybe|around|roughly|to|for|show\sit|keep\sit|hold\sit|leave\sit|lasting|on\sscreen)\s)*(?:[\d.]+|one|two|three|four|five|six|(?:one|two|three)\sand\sa\shalf|half\sa)\s?(?:s|secs?|seconds?|ms)(?:\s(?:each|long|total))?(?:\s(?:is|are|would\sbe|will\sbe|will)\s(?:plenty|enough|fine|ok(?:ay)?|good|better|sufficient|do|max))?$"
    r"|^(?:大概|大约|差不多|都|各|时[间长]|长度|也|就|只|要|给|它|停留?|显示|持续|播|放|出现?|露|[改设定缩调]短?[到成为至]|延长到)*[\d.一二两三四五六半]+\s?秒钟?(?:左右|吧|就好|就行|就够了?|即可|长)*$",
    re.I,
)
BARE_PERCENT: Final = regex(
    r"^\W*(?:(?:to|about|like|say|大概|到|改成|调到|放大到|缩小到)\s?)*(?:(\d{2,3})\s?(?:%|％|percent)|(?P<times>\d(?:\.\d+)?)(?:倍|x|\stimes))\W*$",
    re.I,
)
_STEP: Final = regex(
    r"^\W*(?:(?:and|so|please|maybe|just|by|give\sit|make\sit|keep\sit)\s)*"
    r"(?:(?:(?P<less>take(?:\soff)?|cut|drop|lose|shave(?:\soff)?|remove|trim)|add|another|an\sextra)\s(?:another\s|off\s)?(?:\d+(?:\.\d+)?|one|two|three|half\sa)\s?(?:s|secs?|seconds?)(?:\s(?:off|more|to\sit|from\sit|off\sit|please))*"
    r"|(?:\d+(?:\.\d+)?|one|two|three)\s?(?:s|secs?|seconds?)\s(?:more|longer|extra))\W*$"
    r"|^(?:再|就|给它|请|要|帮我)*(?:(?P<less_zh>减[少掉去]?|剪[掉短]|缩短|去掉|少)|加|多|延长|增加|加长)(?:[上个放停留])?\s?[\d.一二两三四五半]+\s?秒钟?(?:吧|就好|就行)?$",
    re.I,
)
"""How much more or less of what the operation before holds."""
_FROM_TO: Final = regex(
    r"^\W*(?:(?:so|like|make\sit|go|from)\s)*[\d.]+\s?(?:s|secs?|seconds?)?\s?(?:to|->|→)\s?(?P<to>[\d.]+\s?(?:s|secs?|seconds?))\W*$"
    r"|^(?:[从由把原现]来?|[现在]在?)*[\d.一二两三四五六七八九十半]+秒钟?(?:左右|的?话?)?(?:[改变调换加延]长?[成为到]?|→|->|到)(?P<to_zh>[\d.一二两三四五六七八九十半]+秒)(?:钟|左右|吧|就好|就行|那样)*$",
    re.I,
)
"""From what it is to what it is to be: 5秒变6秒."""
_BARE_NUMBER: Final = regex(
    rf"^\W*(?:(?:no|hmm|uh|um|oh|ok|wait|sorry|actually|i|we|he|she|they|mean|wants?|need|better|rather|make|it|say|like"
    rf"|maybe|should|be|to|just|please|不|嗯|不对|改|还是|要|成|吧)\W*)*"
    rf"({DIGITS}|{ENGLISH}|{CHINESE})\s*(?:吧|please|instead|then|就好|就行|就够了?"
    rf"|(?:is|would\sbe|will\sbe|should\sbe|will|would|should)\s(?:quite\s|really\s|more\sthan\s)?(?:enough|plenty|fine|ok(?:ay)?|good|better|do))?\W*$",
    re.I,
)
_LONGEST_PART_MS: Final = 6000
_LONGEST_HELD_MS: Final = 12_000
_ON_PICTURES: Final = (ReplaceScenes, SetEffect, SetMove, SetTone)
_EACH: Final = regex(r"\beach\b|各|都", re.I)


def read_held_length(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """In "longer dissolves, like 1 s" and "title “Waves”, 4 s" the length is that of the part."""
    if corrected := _corrected(clause, operations):
        return corrected
    if told := _FROM_TO.match(clause.text):
        clause = replace(clause, text=told["to"] or told["to_zh"])
    length = _BARE_LENGTH.match(clause.text) and find_durations(clause.text)
    if not length or not operations:
        return None
    last = next((one for one in reversed(operations) if not isinstance(one, SetTextSize)), operations[-1])
    longest = _LONGEST_HELD_MS if isinstance(last, HoldPicture | SetTitleTime | Reorder) else _LONGEST_PART_MS
    if isinstance(last, SetPictureLength) and _EACH.search(clause.text):  # 每张5秒太短，都改成8秒
        return Reading((replace(last, each_ms=length[0].value),))
    if length[0].value > longest:
        return None
    if isinstance(last, HoldPicture) and _EACH.search(clause.text):  # "1 and 2 shorter, 3 s each"
        return Reading(tuple(replace(one, duration_ms=length[0].value) for one in _held_together(operations)))
    if isinstance(last, SetTransitions | HoldPicture | AddPicture | SetTitleTime | SetFade | SetFilmFade):
        return Reading((replace(last, duration_ms=length[0].value),))
    if isinstance(last, Reorder) and _EACH.search(clause.text):
        return Reading((SetPictureLength(length[0].value),))
    if isinstance(last, Reorder) and (moved := moved_one(last.order)) is not None:
        return Reading((HoldPicture(moved, length[0].value),))
    if isinstance(last, ReplacePicture):
        return Reading((HoldPicture(last.index, length[0].value),))
    if isinstance(last, _ON_PICTURES) and len(last.indexes) == 1:
        return Reading((HoldPicture(last.indexes[0], length[0].value),))
    if isinstance(last, SetEndCard):
        return card_time(last, length[0].value, there)
    if isinstance(last, AddCaption):  # its size is set once it is there
        looks = [one for one in operations if isinstance(one, SetTextSize)]
        return Reading((replace(last, duration_ms=length[0].value), *looks))
    if isinstance(last, SetPictureLength):
        return Reading((replace(last, each_ms=length[0].value),))
    if isinstance(last, SetTitle) or (isinstance(last, SetColor) and last.track == TITLE):
        return Reading((SetTitleTime(None, length[0].value),))
    return None


def read_held_step(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """In "the last picture is too short, add 2 seconds" the step is that picture's, from what it is now."""
    last, step = operations[-1] if operations else None, _STEP.match(clause.text)
    if step is None or not isinstance(last, HoldPicture) or last.index >= len(there.pictures):
        return None
    length = find_durations(clause.text)[0].value
    now = int(there.pictures[last.index]["d"])
    less = step["less"] or step["less_zh"]
    return Reading((replace(last, duration_ms=max(MIN_DURATION_MS, now - length if less else now + length)),))


def card_time(card: SetEndCard, wanted_ms: int, there: Situation) -> Reading:
    """How long the end card stands; nothing where it stands so long anyway."""
    row = segments(card.apply(there.draft, there.shelf), TITLE)
    place = next((i for i, one in enumerate(row) if is_end_card(one)), None)
    if place is None or row[place]["d"] == wanted_ms:
        return Reading()
    return Reading((SetTextTime(TITLE, place, None, wanted_ms),))


def of_new_card(reading: Reading | None, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Return the reading, without a time that the end card before it has anyway."""
    timed = reading.operations[0] if reading and len(reading.operations) == 1 else None
    card = operations[-1] if operations else None
    if not isinstance(card, SetEndCard) or not isinstance(timed, SetTextTime) or timed.track != TITLE:
        return reading
    return reading if timed.start_ms is not None else card_time(card, timed.duration_ms or 0, there)


def says_length_alone(clause: Clause, reading: Reading) -> bool:
    """Whether a clause that says no more than "like 1 s" was read as the film's length."""
    bare = _BARE_LENGTH.match(clause.text) or BARE_PERCENT.match(clause.text)
    return bool(bare) and all(isinstance(one, SetDuration | SetSpeed) for one in reading.operations)


def _held_together(operations: Sequence[Operation]) -> list[HoldPicture]:
    """The pictures whose time was set one after the other, up to the last operation."""
    held: list[HoldPicture] = []
    for one in reversed(operations):
        if not isinstance(one, HoldPicture):
            break
        held.append(one)
    return held


def _corrected(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """In "make it 10 seconds, no wait, 12" a bare number is of the same kind."""
    bare = _BARE_NUMBER.match(clause.text)
    last = operations[-1] if operations else None
    if not bare:
        return None
    value = read_number(bare[1].lower())
    if isinstance(last, SetDuration | HoldPicture) and MIN_DURATION_MS <= value * 1000 <= MAX_DURATION_MS:
        return Reading((replace(last, duration_ms=round(value * 1000)),))
    if isinstance(last, SetVolume) and 0 <= value <= 100:
        return Reading((SetVolume(last.of, value / 100),))
    return None
