"""Read where the last change is not to be: "not on the second one though", 标题不用."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, PICTURES, TITLE, length_ms, segments
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    Operation,
    RemovePicture,
    ReplaceScenes,
    SetColor,
    SetDuration,
    SetEffect,
    SetMove,
    SetMusic,
    SetPictureLength,
    SetSpeed,
    SetTextTime,
    SetTone,
    SetVolume,
    SetWeather,
    TrimClip,
)
from nemo_notebook.studio.director.operations.lettering import OfTexts
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import caption_under
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import tokens_of
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

WITH_PLACES: Final = (SetSpeed, ReplaceScenes, SetEffect, SetMove, SetTone, SetWeather, SetVolume)
"""What is done to some pictures, or to all."""
_NOT_THERE: Final = regex(
    r"^\W*(?:(?:but|just|and|hm+|ok(?:ay)?|good|great|nice|actually|wait|oh|no)\W+)*"
    r"(?:(?:not|except)\s(?:(?:on|for|in|to|at|with|from)\s)?(?P<en>[^,.;]{3,40}?)"
    r"|(?:leave|keep)\s(?P<kept>[^,.;]{3,40}?)\s(?:(?:as|how|the\sway|like)\s(?:it|they|that)\s(?:was|were)(?:\sbefore)?|out(?:\sof\s(?:it|that|this))?|alone)"
    r"|(?P<told>[^,.;]{3,40}?)\s(?:should|can|must)\s(?:stay|be|remain)\s(?:as|how|the\sway|like)\sit\swas(?:\sbefore)?)"
    r"(?:\s(?:though|please|then|actually|itself|after\sall))*\W*$"
    r"|^(?:但是?|不过|可是?|只是)?[把让]?(?P<zh>[^，。]{2,10}?)(?:就|还是|也|先|可以)*(?:不用了?|不需要了?|别(?:这样|这么[做弄]|动它?|放大|加|弄|变)|除外|不变|不算"
    r"|(?:保持|恢复|回到|变回|改回)?(?:原样|原来的?(?:样子|那样|样)?))(?:吧|了|就[好行])*$"
    r"|^(?:但是?)?除了?(?P<but>[^，。]{2,10}?)(?:以外|之外|外)?$",
    re.I,
)
_KEPT_SO: Final = regex(
    r"(?<=.)[,;.]\s*(?:(?:please|just|and)\s)*(?:keep|leave|let)\s(?:that|this|it|them)(?:\sone)?\s(?:be\s|stay\s)?(?:still|alone|static|steady|as\s(?:it|they)\s(?:is|are|was|were)|the\sway\sit\swas|out|unchanged)\W*$"
    r"|(?<=.)[，,；。](?:那张|那个|它|这张)?(?:保持|就|要)?(?:不动|静止|不变|原样|别动)(?:就好|吧|了)?$",
    re.I,
)
_NO_CUT: Final = (OfTexts, SetEffect, SetMove, SetMusic, SetTone, SetVolume, SetWeather)
_CUT: Final = (HoldPicture, RemovePicture, SetDuration, SetPictureLength, SetTextTime, TrimClip)
"""What a cut comes out as, told from the film before it."""
_KEEP_BESIDE: Final = (
    r"(?:[\s,.;]+(?:(?:but|and|just|please)\s)*(?:keep|leave)\s[^.;]{2,40}"
    r"|[\s,.;]+(?:the\s)?[a-z]+(?:\s[a-z]+)?\s(?:is|was|are|were)\s(?:fine|good|great|ok(?:ay)?|perfect|nice))?"
)
"""What else was changed is to stay: "keep the music though"."""
_SAID_FIRST: Final = (
    r"^\W*(?:(?:hm+|no|nah|oh|actually|wait|sorry|ok(?:ay)?|please|can\syou|could\syou|but|just)\W+)*"
)
_PUT_BACK: Final = (
    r"(?:put|bring|add|give|want|restore|get)\s(?:me\s)?(?:those|these|the|that|my)\s(?:(?:first|last|missing|cut)\s)*"
    r"(?:(?P<many>\d{1,3}(?:\.\d)?|one|two|three|four|five|six)\s)?(?:s|secs?|seconds?)\s(?:(?:i|we|you)\scut\s)?"
    r"back(?:\sin)?(?:\sagain|\splease)*"
)
_AFTER_ALL: Final = _PUT_BACK.replace("many", "more")
_SECONDS_BACK: Final = regex(
    rf"{_SAID_FIRST}(?:{_PUT_BACK}|(?:not|undo|revert|forget)\s(?:the|that)\s(?:cut|trim|cutting|trimming)(?:\s(?:though|please))?"
    rf"(?:\W+(?:so\s|please\s)?{_AFTER_ALL})?){_KEEP_BESIDE}\W*$"
    r"|^(?:算了|不|嗯|还是|请|帮我|[，,])*[把将]?(?:刚才|刚刚)?(?:剪掉|剪|删掉?|去掉)?的?[那这](?P<many_zh>\d{1,3}|[一两二三四五六])秒(?:还是)?(?:加回来?|放回来?|放回去|恢复|补回来?|还原|要回来)(?:吧|了)?(?:[，,。](?:音乐|其[他它余])[^，。]{0,8})?$",
    re.I,
)
"""What was cut from the film a moment ago is to come back."""
_NOT_COLOUR: Final = regex(
    rf"{_SAID_FIRST}(?:not|undo|revert|lose|without|drop)\s(?:the\s)?(?P<hue>[a-z]+(?:\s[a-z]+)?)(?:\s(?:colou?r|though|please))*{_KEEP_BESIDE}\W*$"
    r"|^(?:不对?|算了|等等|[，,])*(?:不要|去掉|撤销)(?P<hue_zh>[^，。]{1,4}色?)(?:了|吧)?(?:[，,。](?:音乐|其[他它余])[^，。]{0,8})?$",
    re.I,
)
_STILL: Final = regex(r"\b(?:still|static|steady)\W*$|(?:静止|不动|别动)(?:就好|吧|了)?$", re.I)
_TITLE: Final = regex(r"^(?:the\s)?(?:title|headline)$|^标题$", re.I)
_CAPTIONS: Final = regex(r"^(?:the\s)?(?:captions|subtitles)$|^字幕$", re.I)
_ALLOWED: Final = {"position", "picture", "captions", "one", "idle", "for", "to"}


def read_taken_back_there(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return the last change without the places that are named, to be done on the draft before it."""
    if changes := without_cut(message, there) or _without_colour(message, there):
        return changes
    said = _NOT_THERE.match(_KEPT_SO.sub("", message.bare))
    if said is None or message.texts or there.earlier is None or not there.last:
        return ()
    words = next(filter(None, said.groups()))
    if lengths := _other_lengths(words, there):
        return lengths
    if _STILL.search(message.bare) and (spared := _pictures_named(words, there)):
        return (*there.last, SetMove("still", tuple(sorted(spared))))
    left = [_elsewhere(one, words, there) for one in there.last]
    if any(one is None for one in left):
        return ()
    kept = tuple(one for some in left for one in some or ())
    return kept if kept and kept != there.last and _same_elsewhere(kept, words, there) else ()


def without_cut(message: Message, there: Situation) -> tuple[Operation, ...] | None:
    """Return the last change without its cut, where those seconds are to come back; else None."""
    said = _SECONDS_BACK.match(message.bare)
    if said is None or message.texts or there.earlier is None:
        return None
    many = said["many"] or said["more"] or said["many_zh"]
    gone = length_ms(there.earlier) - length_ms(there.draft)
    if gone <= 0 or many and round(read_number(many.lower()) * 1000) != gone:
        return None
    kept = tuple(one for one in there.last if isinstance(one, _NO_CUT))
    return kept if all(isinstance(one, (*_NO_CUT, *_CUT)) for one in there.last) else None


def _without_colour(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read "not the red, keep the music": the last change without that colour."""
    said = None if message.texts else _NOT_COLOUR.match(message.bare)
    color = verbs.find_color(said["hue"] or said["hue_zh"]) if said and there.earlier is not None else None
    kept = tuple(one for one in there.last if not (isinstance(one, SetColor) and one.color == color))
    return kept if color and len(kept) < len(there.last) else ()


def _elsewhere(one: Operation, words: str, there: Situation) -> Sequence[Operation] | None:
    """What is left of one operation; None where the words name no place of it."""
    if isinstance(one, OfTexts):
        return _other_texts(one, words, there)
    if not isinstance(one, WITH_PLACES):
        return None
    places = _pictures_named(words, there)
    done = set(one.indexes) or set(range(len(there.pictures)))
    if not places or not places <= done:
        return None
    rest = tuple(sorted(done - places))
    return [replace(one, indexes=rest)] if rest else []


def _other_lengths(words: str, there: Situation) -> tuple[Operation, ...]:
    """In "each picture 3 seconds", "not the hat though" the hat keeps the length that it had."""
    spared, old = _pictures_named(words, there), segments(there.earlier or there.draft, PICTURES)
    rest = {one["d"] for i, one in enumerate(there.pictures) if i not in spared}
    alone = all(isinstance(one, SetDuration | SetPictureLength) for one in there.last)
    if not spared or not alone or len(rest) != 1 or len(old) != len(there.pictures):
        return ()
    return (SetPictureLength(rest.pop()), *(HoldPicture(i, int(old[i]["d"])) for i in sorted(spared)))


def _other_texts(one: OfTexts, words: str, there: Situation) -> Sequence[Operation] | None:
    named = TITLE if _TITLE.match(words) else CAPTIONS if _CAPTIONS.match(words) else ""
    if named:
        return [] if one.track == named else [one]
    row = segments(there.draft, CAPTIONS)
    if one.track != CAPTIONS or one.index is not None:
        return None
    places = _counted(words, len(row)) or {
        under for i in _pictures_named(words, there) if (under := caption_under(i, there)) is not None
    }
    if not places:
        return None
    return [replace(one, index=i) for i in range(len(row)) if i not in places]


def _pictures_named(words: str, there: Situation) -> set[int]:
    scenes = dict.fromkeys(found.scene for found in find_subjects(words) if found.sure)
    shown = {place for scene in scenes for place in there.showing(scene)}
    return _counted(with_references(Clause(words, (), words), there).text, len(there.pictures)) or shown


def _counted(words: str, count: int) -> set[int]:
    """The places that words name and nothing else: "the second one", 第二张和第三张."""
    tokens = tokens_of(words, count) or []
    places = {round(one.amount) for one in tokens if one.concept == "position"}
    only = all(one.concept in _ALLOWED for one in tokens)
    return places if only and all(place < count for place in places) else set()


def _same_elsewhere(kept: Sequence[Operation], words: str, there: Situation) -> bool:
    """Whether the pictures that are not named come out as they are now."""
    draft = reduce(lambda film, one: one.apply(film, there.shelf), kept, there.earlier or there.draft)
    spared, row = _pictures_named(words, there), segments(draft, PICTURES)
    return len(row) == len(there.pictures) and all(
        one == row[i] for i, one in enumerate(there.pictures) if i not in spared
    )
