"""Tell whether a clause is still about what the one before it was about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from nemo_notebook.studio.director.composing.sounds import BED_VOLUME
from nemo_notebook.studio.director.drafts import MUSIC, VOICE
from nemo_notebook.studio.director.operations import (
    AddCaption,
    AddPicture,
    HoldPicture,
    Operation,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetColor,
    SetEffect,
    SetEndCard,
    SetFade,
    SetMove,
    SetSpeed,
    SetTextPlace,
    SetTextSize,
    SetTitle,
    SetTone,
    SetTransitions,
    SetVolume,
    SetWeather,
    TrimClip,
    Vary,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.settling import moved_one
from nemo_notebook.studio.director.reading.edits.context.leaning import BARE_STEP, IT_MOVED
from nemo_notebook.studio.director.reading.edits.naming.references import is_picture
from nemo_notebook.studio.director.reading.edits.sound.volume import LOUDNESS
from nemo_notebook.studio.director.reading.edits.texts.lettered import LOOKS
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_signs
from nemo_notebook.studio.director.reading.terms.volumes import changed_volume
from nemo_notebook.studio.make.catalog import WEATHER

_SUBJECT_ZH: Final = regex(r"^把?(?P<what>[\u4e00-\u9fff]{2,4}?)(?=[放移挪排停摆]|那[张段])")
_ONE_CAPTION: Final = regex(r"caption\s\d|第\d+条")
_OTHERS: Final = regex(r"\b(?:others?|rest)\b|其[他它余]|另外|剩[下余]", re.I)
_WORD_SIGNS: Final = 2
_ON_PICTURES: Final = (SetSpeed, SetEffect, SetTone, SetMove, SetVolume, SetWeather, ReplaceScenes)
_BARE_MUTE: Final = regex(
    r"^\W*(?:(?:and|then|also|please)\s)*(?:muted?|silenced?|silent|sound\soff|no\ssound)(?:\s(?:it|please))?\W*$"
    r"|^(?:再|并|就|然后|要)*(?:静音|消音|关声|声音关掉)$",
    re.I,
)
_OF_FILM: Final = regex(
    r"\b(?:tones?|look|style|filter|grad(?:e|ing)|mood|vibe|film|video|all|every\w*|whole|scenes|photos|clips|pictures)\b"
    r"|色调|调性|风格|滤镜|画面|整|全|都|每|视频|影片|片子|所有|氛围",
    re.I,
)
_THERE: Final = regex(r"\b(?:there|that\sone|those|for\sit)\b|那里|那儿|那[个处边]|这里", re.I)
_ONE_LISTED: Final = regex(
    r"\b(?:tip|step|point|reason|item|fact)s?\s(?:\d|one\b|two\b|three\b)|\b(?:first|second|third|fourth|last)\s(?:tip|step|point|reason|item|fact)\b"
    r"|第[\d一二三四五六]个?(?:步|点|条|项|技巧|建议)",
    re.I,
)
"""One of a list, which is no music and no picture."""
_SPEAKER: Final = regex(r"(?:女|男|童)[声生](?![^吧的来]{2})|\b(?:fe)?male\svoice\b", re.I)
"""Who is to speak."""
_SIZE: Final = regex(r"\b(?:small|tiny|big|large|huge)\b|[大小]", re.I)
_NAMED_SHOT: Final = regex(r"(?:把|让|将|再|然后)*(?!第)[\u4e00-\u9fff]{2,6}?的?那[个一]?[段张幅]")
"""A shot by a name: 深蹲那段."""


def only_another(reading: Reading) -> bool:
    """Whether a clause was read as a wish for another film, where it may be one for another song."""
    return all(isinstance(one, Vary) for one in reading.operations)


def fades_music(reading: Reading | None, clause: Clause, topic: str) -> bool:
    """Whether "fade in" was read of the music, where words were spoken of that are not there."""
    found = reading.operations if reading else ()
    worded = verbs.CAPTIONS.search(topic) or verbs.TITLE.search(topic)
    music = verbs.MUSIC.search(clause.text)
    return bool(found) and all(isinstance(one, SetFade) for one in found) and bool(worded) and not music


def for_all(reading: Reading | None) -> bool:
    """Whether a clause was read as a look of all pictures, where one may be meant: 柠檬太暗了，提亮一下."""
    found = reading.operations if reading else ()
    return bool(found) and all(
        isinstance(one, SetTone | SetEffect | SetSpeed) and not one.indexes for one in found
    )


def still_of_last(clause: Clause, last: Operation) -> bool:
    """Whether "2 seconds longer" is still said of the title in "title bigger, red, 2 seconds longer"."""
    if isinstance(last, Reorder) or _one_picture(last) is not None and _BARE_MUTE.match(clause.text):
        return bool(IT_MOVED.match(clause.text))
    if _one_picture(last) is not None and BARE_STEP.match(clause.text):
        return True
    worded = isinstance(last, SetTitle | SetTextSize | SetColor | SetTextPlace)
    return worded and bool(BARE_STEP.match(clause.text))


def of_the_other(clause: Clause, topic: str, there: Situation) -> Clause:
    """Say which shot is meant by a name that none has, after the other of two was named: 深蹲那段."""
    spoken = re.search(r"\d", topic) if is_picture(topic) and len(there.pictures) == 2 else None
    named = _NAMED_SHOT.match(clause.text) if spoken else None
    if spoken is None or named is None:
        return clause
    return replace(clause, text=f"第{3 - int(spoken[0])}张{clause.text[named.end() :]}")


def of_picture_before(
    reading: Reading | None, clause: Clause, operations: Sequence[Operation]
) -> Reading | None:
    """Return the reading, said of the picture that the clause before it was about.

    In "move the dog to the front, slow motion" the dog alone is to be slow.
    """
    last = operations[-1] if operations else None
    place = None if last is None or _OF_FILM.search(clause.text) else _one_picture(last)
    if place is None or reading is None:
        return reading
    if isinstance(last, SetTone | SetEffect) and (weather := _weather_over(reading)):
        return Reading((SetWeather(weather, (place,)),))
    looks = [one for one in reading.operations if isinstance(one, SetTone | SetEffect | SetSpeed | SetMove)]
    if len(looks) < len(reading.operations) or any(one.indexes for one in looks):
        return reading
    return replace(reading, operations=tuple(replace(one, indexes=(place,)) for one in looks))


def _weather_over(reading: Reading) -> str:
    """The weather that comes over all pictures, or as a picture of its own: "make it darker, add snow"."""
    only = reading.operations[0] if len(reading.operations) == 1 else None
    if isinstance(only, SetWeather) and not only.indexes:
        return only.weather
    return only.scene if isinstance(only, AddPicture) and only.scene in WEATHER else ""


def of_change_before(
    reading: Reading | None, clause: Clause, operations: Sequence[Operation]
) -> Reading | None:
    """In "except into the ocean, keep a slow dissolve there" the dissolve is that one."""
    last = operations[-1] if operations else None
    only = reading.operations[0] if reading and len(reading.operations) == 1 else None
    if isinstance(last, SetSpeed) and isinstance(only, SetSpeed) and len(last.indexes) == 1:
        alone = not only.indexes and not _OF_FILM.search(clause.text)
        return Reading((replace(only, indexes=last.indexes),)) if alone else reading
    passing = (
        reading is not None
        and bool(reading.operations)
        and all(isinstance(one, SetTransitions) and not one.indexes for one in reading.operations)
    )
    if (
        not passing
        or not isinstance(last, SetTransitions)
        or not last.indexes
        or not _THERE.search(clause.text)
    ):
        return reading
    wanted = (one for one in reading.operations if isinstance(one, SetTransitions)) if reading else ()
    return Reading(tuple(replace(one, indexes=last.indexes) for one in wanted))


def _one_picture(one: Operation) -> int | None:
    if isinstance(one, HoldPicture | ReplacePicture | TrimClip):
        return one.index
    if isinstance(one, Reorder):
        return moved_one(one.order)
    return one.indexes[0] if isinstance(one, _ON_PICTURES) and len(one.indexes) == 1 else None


def without_complaint(
    operations: Sequence[Operation], complained: int, before: Clause | None, carried: Sequence[Operation]
) -> list[Operation]:
    """Return the operations without what a complaint was read as, once the wish that follows takes its place.

    In "the captions are too small, in yellow, too" both are meant.
    """
    head, blamed = operations[: len(operations) - complained], operations[len(operations) - complained :]
    sized = before is not None and _SIZE.search(before.text)
    other = not any(isinstance(one, SetTextSize) for one in carried) and all(
        isinstance(one, LOOKS) for one in carried
    )
    return [*head, *(one for one in blamed if sized and other and isinstance(one, SetTextSize))]


def with_words(operations: Sequence[Operation], there: Situation) -> Situation:
    """The film with the words that a message brings before it speaks of them: "… Make it gold"."""
    brought = [one for one in operations if isinstance(one, SetTitle | SetEndCard | AddCaption)]
    draft = reduce(lambda film, one: one.apply(film, there.shelf), brought, there.draft)
    return replace(there, draft=draft) if brought else there


def names_another(clause: Clause, topic: str) -> bool:
    """Whether a clause names another thing: one of a list, or one unknown here: 桌子放后面."""
    if _ONE_CAPTION.search(topic) and _OTHERS.search(clause.text) or _SPEAKER.search(clause.text):
        return True
    if _ONE_LISTED.search(clause.text) and not (verbs.CAPTIONS.search(topic) or verbs.TITLE.search(topic)):
        return True
    subject = _SUBJECT_ZH.match(clause.text) if is_picture(topic) else None
    return bool(subject and unknown_signs(subject["what"]) >= _WORD_SIGNS)


def of_music_alone(reading: Reading, clause: Clause, *, comes: bool) -> Reading:
    """Turn down the music that was spoken of, and no other sound: 音乐有点吵，音量降10%.

    Args:
        reading: what was read of the clause by itself.
        clause: one that names no sound.
        comes: whether it is music that the message brings.
    """
    if comes and all(isinstance(one, SetVolume) and one.of == VOICE for one in reading.operations):
        volume = changed_volume(clause.text, BED_VOLUME)
        return replace(reading, operations=(SetVolume(MUSIC, volume),)) if volume is not None else reading
    music = [one for one in reading.operations if isinstance(one, SetVolume) and one.of == MUSIC]
    loud = all(isinstance(one, SetVolume) for one in reading.operations)
    return replace(reading, operations=tuple(music)) if music and loud else reading


def sound_of(topic: str, before: Clause) -> str:
    """Return what is meant of a picture after a complaint about its sound: "too loud, halve it"."""
    if not is_picture(topic) or not (LOUDNESS.search(before.text) or verbs.SOUND.search(before.text)):
        return topic
    return f"the volume of {topic}" if topic.isascii() else f"{topic}音量"
