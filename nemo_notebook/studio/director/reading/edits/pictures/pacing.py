"""Read edits of how long each picture is shown."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import MAX_DURATION_MS, find_durations
from nemo_notebook.studio.director.drafts import source_of
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    Operation,
    Reorder,
    SetPictureLength,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.attachments import (
    each_length_ms,
    named_in_order,
    named_lengths,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in, without_places
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_LONGEST_MS: Final = 60_000
_PLACED: Final = regex(
    r"\b(?:after|before|insert|with|into|trim|cut(?!.*\bin\shalf\b)|keep|swap|replace|scenes?\sof)\b|插入|之?后面"
    r"|之?前面|换成|剪|截取|保留",
    re.I,
)
_BY: Final = regex(
    r"\b(?:by|add|extra|more|less|fewer|longer|shorter)\b|[长短]\s?[\d一二两三四五六七八九十半]|加长|延长|缩短"
    r"|多\S?\s?[\d一二两三四五六七八九十半]|少\S?\s?[\d一二两三四五六七八九十半]|再加"
    r"|加\s?[\d一二两三四五六七八九十半]",
    re.I,
)
_OFF: Final = regex(r"\boff\b|[减去]掉?\s?[\d一二两三四五半]", re.I)
_TO: Final = regex(
    r"\bto\s(?:just\s|about\s)?(?:\d|one\b|two\b|three\b|four\b|five\b)"
    r"|[到成为]\s?[\d一二两三四五六七八九十半]",
    re.I,
)
_FROM_TO: Final = regex(
    r"\d\s?(?:s|secs?|seconds?)?\sto\s\d|秒钟?(?:左右)?(?:[改变调换加延]长?[成为到]?|→|->)[\d一二两三四五六七八九十半]"
)
"""From what it is to what it is to be: the second of two lengths counts."""
_ALIKE: Final = regex(
    r"\b(?:all|every)\s(?:the\s|of\sthe\s)?(?:\w+\s)?(?:images|photos|pictures|pics|scenes|shots"
    r"|slides)\b|(?:镜头|画面|图片?|照片|场景|每[张个幅段])\S{0,2}(?:都|全|统一|各)",
    re.I,
)
_STILLS: Final = regex(
    r"^(?!.*\bclips?\b).*\b(?:photos?|photographs?|stills?)\b|^(?!.*(?:视频|片段|录像)).*照片", re.I
)
_STEP: Final = regex(
    r"\b(?:seconds?|secs?|s)\s(?:less|shorter|more|longer)\b|\bby\s(?:an?\s)?[\w.]+\s?(?:s|secs?|seconds?)\b|[多少长短]\S?\d|[各都]?[多少加减]",
    re.I,
)
_LESS: Final = regex(r"\b(?:less|shorter|shorten|reduce|cut|trim)\b|[少短减]", re.I)
_FEWER: Final = regex(r"\b(?:less|fewer)\b|少", re.I)
_TWICE: Final = regex(r"\b(?:twice|double|2x)\b|[两一]倍|加倍|翻[一1个]?[倍番]", re.I)
AS_FAST: Final = regex(r"\b(?:as|times)\s(?:fast|quick|slow)\b", re.I)
_HALF: Final = regex(r"\bhalf\b|\bhalve\b|一半|减半", re.I)


def read_picture_lengths(clause: Clause, there: Situation) -> Reading | None:
    """Read "3 seconds per image", 每张3秒."""
    each = each_length_ms(clause.text) or _alike_ms(clause)
    if each is not None and _STEP.search(clause.text) and there.pictures:
        step = -each if _LESS.search(clause.text) else each
        held = [max(SHORTEST_PICTURE_MS, int(one["d"]) + step) for one in there.pictures]
        if len(set(held)) > 1:
            return Reading(tuple(HoldPicture(place, one) for place, one in enumerate(held)))
        each = held[0]
    if each is None:
        return _held_picture(clause, there)
    if each < SHORTEST_PICTURE_MS or each * max(1, len(there.pictures)) > MAX_DURATION_MS:
        return Reading(
            says=there.say(
                "A picture takes from 0.2 s, and the film at most 10 min.",
                "每个画面至少 0.2 秒，影片最长 10 分钟。",
            )
        )
    stills = there.stills_beside_clips()
    if stills and _STILLS.search(clause.text):  # clips stay as long as they are
        return Reading(tuple(HoldPicture(place, each) for place in stills))
    return Reading((SetPictureLength(each),))


def _alike_ms(clause: Clause) -> int | None:
    """The length in "all scenes 4 seconds", 镜头都4秒."""
    lengths = find_durations(clause.text)
    alike = (
        _ALIKE.search(clause.text)
        and len(lengths) == 1
        and not _PLACED.search(clause.text.replace("改成", ""))
    )
    return lengths[0].value if alike and not _BY.search(clause.text) else None


def _held_picture(clause: Clause, there: Situation) -> Reading | None:
    """Read "show the first image for 5 seconds", "add two seconds to the last picture"."""
    places = places_in(clause.text, len(there.pictures)) if verbs.PICTURES.search(clause.text) else []
    longer, shorter = verbs.MAKE_LONGER.search(clause.text), verbs.MAKE_SHORTER.search(clause.text)
    lengths = find_durations(without_places(clause.text))
    lengths = lengths[-1:] if _FROM_TO.search(clause.text) else lengths
    factor = _TWICE.search(clause.text) or _HALF.search(clause.text)
    if AS_FAST.search(clause.text) or verbs.SOUND.search(clause.text):
        return None
    if len(places) != 1 or _PLACED.search(clause.text) or not (lengths or longer or shorter or factor):
        return None
    if places[0] >= len(there.pictures):
        return Reading(says=there.no_such(places[0]))
    now = there.pictures[places[0]]["d"]
    off = lengths and _OFF.search(clause.text)
    by = bool(off or _BY.search(clause.text)) and not _TO.search(clause.text)
    step = 2 if _TWICE.search(clause.text) else 0.5 if _HALF.search(clause.text) else 1.5 if longer else 2 / 3
    wanted = lengths[0].value if lengths else round(now * step / 100) * 100
    less = shorter or off or _FEWER.search(clause.text)
    wanted = (now - wanted if less else now + wanted) if lengths and by else wanted
    return Reading((HoldPicture(places[0], max(SHORTEST_PICTURE_MS, min(_LONGEST_MS, wanted))),))


def read_sequence(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read "p2.jpg first for 2 seconds, then p1.jpg for 3 seconds": an order, and a time for each."""
    named = named_in_order(message.bare, there.shelf)
    lengths = named_lengths(message.bare, named)
    sources = [source_of(one) for one in there.pictures]
    if not lengths or sorted(one.id for one in named) != sorted(sources):
        return ()
    order = tuple(sources.index(one.id) for one in named)
    held = tuple(HoldPicture(place, length) for place, length in zip(order, lengths, strict=True))
    return held if order == tuple(sorted(order)) else (*held, Reorder(order))
