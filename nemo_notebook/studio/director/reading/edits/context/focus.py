"""What the talk is about: the part that changed last is still meant by "it", "the second one too", 再大一点.

Nothing is remembered for it: what changed is read off the draft that was there before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    PICTURES,
    TITLE,
    VOICE,
    length_ms,
    meta,
    segments,
    speed_of,
    words_of,
)
from nemo_notebook.studio.director.operations import (
    AddCaption,
    DuckMusic,
    HoldPicture,
    Operation,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetCaption,
    SetCaptions,
    SetDuration,
    SetEffect,
    SetEndCard,
    SetFade,
    SetGraphicColor,
    SetMove,
    SetMusic,
    SetSpeed,
    SetTextSize,
    SetTextTime,
    SetTitle,
    SetTitleTime,
    SetTone,
    SetTransitions,
    SetVoice,
    SetVolume,
    SetWeather,
    ShowCaptions,
    TrimClip,
)
from nemo_notebook.studio.director.operations.lettering import OfTexts, size_of
from nemo_notebook.studio.director.operations.wording import title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.bounds.keeping_clear import without_room_made
from nemo_notebook.studio.director.reading.edits.bounds.settling import moved_one, words_moved_to
from nemo_notebook.studio.director.reading.edits.naming.text_called import named_by_content
from nemo_notebook.studio.director.reading.edits.texts.lettered import LOOKS
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.concepts import tokens_of
from nemo_notebook.studio.make.catalog import TIMES

_MORE: Final = regex(
    r"^\W*(?:(?:and|but|even|still|just|make\sit|please|yes)\s)*(?:a\s(?:bit|little|touch)\s)?(?:more|further)(?:\splease|\sof\sthat)?\W*$"
    r"|^\W*(?:(?:a\s)?(?:tiny\s)?(?:bit|little|touch|tad|notch)\s(?:more|further))\W*$|^(?:再|还要?|继续)(?:来|多|要)?(?:一?[点些])?(?:吧)?$",
    re.I,
)
LESS: Final = regex(
    r"^\W*(?:(?:and|but|no|ok(?:ay)?|hm+|just|maybe|make\sit|good|great|nice|almost|now|though|please|too\smuch)\W+)*(?:(?:(?:a\s)?(?:tiny\s)?(?:bit|little|touch|tad|notch)|slightly|somewhat)\sless"
    r"|(?:not\s(?:quite\s)?(?:so|that|as)\s(?:much|far|strong)|less|(?:dial|tone|bring|pull|take)\s(?:it|that)\s(?:back|down)(?:\sa\s(?:bit|little|touch|notch)))"
    r")(?:\s(?:than\s(?:that|this|now)|please|of\sthat|then|though))*\W*$"
    r"|^(?:好|嗯|可以|不错|过了|有点多了?|稍微|再|往回)*(?:少一[点些]|[收回退]一?[点些](?:来|回来)?|别那么多|没那么多|不用那么多|别这么多)(?:吧)?$",
    re.I,
)
_DIRECTIONS: Final[dict[type[Operation], tuple[tuple[str, str], tuple[str, str]]]] = {
    SetVolume: (("louder", "quieter"), ("大声", "小声")),
    SetTextSize: (("bigger", "smaller"), ("大", "小")),
    SetDuration: (("longer", "shorter"), ("长", "短")),
    HoldPicture: (("longer", "shorter"), ("长", "短")),
    SetSpeed: (("faster", "slower"), ("快", "慢")),
}
"""What makes more of an operation, and less, in English and Chinese."""
_PACE: Final = regex(r"\bslow(?:er)?\b|\bfaster\b|放慢|加快|快一?点", re.I)
"""How fast a film goes is no time of a text."""
_ON_PICTURES: Final = (ReplaceScenes, SetEffect, SetMove, SetSpeed, SetTone, SetWeather)
_HELD: Final = regex(
    r"\b(?:shorten|cut|trim|hold|show|keep|lengthen|extend|stretch)\s(?:it|that(?:\sone)?)\b|\b(?:make|let|give)\sthat\sone\b|它|那[个张段]|^(?:再)?(?:缩短|停留?)",
    re.I,
)
_POINTS_AT: Final = regex(
    r"^\W*(?:and\s|now\s|slowly\s)*(?:zoom|pan|move\sin|push\sin)\b.*\b(?:on|over|to|across|into)\s(?:it|that\sone)\b|^(?:给|对|让|把)它(?=.*[推拉移放缩镜])",
    re.I,
)
"""What only a picture can be shown with."""
_WORDED: Final = (SetTitle, SetTitleTime, SetEndCard, AddCaption, SetCaption, SetCaptions)
_LASTING: Final = {"time+", "time-"}
_TIMED: Final = {"duration", "show", "stay", "keep", "for", "to", "cut"}
_SIZES: Final = {"size+", "size-"}
_PLACES: Final = {"top", "middle", "bottom"}
_DEGREES: Final = {"little", "much", "too", "not", "enough", "by", "more", "less"}


def means_last(clause: Clause, there: Situation) -> bool:
    """Whether what changed last is meant, not the film: "a bit longer", "make it blue"."""
    last = there.last[0] if there.last else None
    if isinstance(last, Reorder | HoldPicture) and not clause.texts and _POINTS_AT.search(clause.text):
        return True
    tokens = tokens_of(clause.text, len(there.pictures)) if last and not clause.texts else None
    if not tokens:
        return False
    named = {one.concept for one in tokens} - {"idle", "make", "only", "to"}
    if isinstance(last, HoldPicture | SetTitleTime | SetTransitions):
        by = {"duration"} < named and named <= {"duration", "by", "more", "less", "much", "little"}
        return by or bool(named & _LASTING) and named <= _LASTING | _DEGREES | {"show", "stay"}
    if isinstance(last, ReplaceScenes) and len(last.indexes) == 1 and named and named <= set(TIMES):
        return True
    if isinstance(last, Reorder):
        step = bool(named & _LASTING) or {"duration", "by"} <= named or bool(_HELD.search(clause.text))
        bare = named - {"one", "picture"}
        return step and bool(bare & (_LASTING | {"duration"})) and bare <= _LASTING | _DEGREES | _TIMED
    if isinstance(last, _ON_PICTURES):
        timed = named & (_LASTING | {"duration"}) and named <= _LASTING | _DEGREES | _TIMED
        return len(last.indexes) == 1 and bool(timed and _HELD.search(clause.text))
    if not isinstance(last, (*_WORDED, OfTexts)) or _PACE.search(clause.text):
        return False
    if next(named_by_content(clause, there), None):
        return False
    if named & _LASTING and named & {"show", "stay"} and named <= _LASTING | _DEGREES | {"show", "stay"}:
        return True
    sized = bool(named & _SIZES) and named <= _SIZES | _DEGREES | {"percent", "factor", "size"}
    if named & _PLACES and named <= _PLACES | {"move", "show"}:
        return True
    return sized or ("hue" in named and named <= {"hue", "colour", "not", "size"})


def more_of_it(clause: Clause, there: Situation) -> str:
    """Return "a bit more" in the words of what was done last: "a bit louder"; "" for other clauses."""
    last = there.last[0] if there.last else None
    words = _DIRECTIONS.get(type(last)) if last else None
    less = bool(LESS.match(clause.text))
    if not words or not (less or _MORE.match(clause.text)) or there.earlier is None:
        return ""
    before, after = (value_of(last, draft) for draft in (there.earlier, there.draft))
    word = words[there.language == "zh"][(after < before) != less]
    little = there.say("a bit ", "一点") if re.search(r"\bbit|little|touch|点|些", clause.text) else ""
    if isinstance(last, SetSpeed) and len(last.indexes) == 1:
        name = _named(last, there)
        return there.say(f"play {name} {little}{word}", f"{name}速度{word}{little}")
    return there.say(f"{little}{word}", f"{word}{little}")


def value_of(last: Operation | None, draft: Wire) -> float:
    """What an operation sets, as a draft has it."""
    if isinstance(last, SetDuration):
        return length_ms(draft)
    if isinstance(last, SetVolume):
        row = segments(draft, PICTURES if last.of == "clip" else last.of)
        return float(meta(row[0]).get("volume", 1.0)) if row else 1.0
    row = segments(draft, last.track if isinstance(last, SetTextSize) else PICTURES)
    index = last.index or 0 if isinstance(last, SetTextSize | HoldPicture) else 0
    if isinstance(last, SetSpeed):
        index = last.indexes[0] if last.indexes else 0
        return speed_of(row[index]) if index < len(row) else 1.0
    if index >= len(row):
        return 0.0
    return size_of(row[index]) if isinstance(last, SetTextSize) else float(row[index]["d"])


def caption_moved(operations: Sequence[Operation], before: Wire | None, there: Situation) -> str:
    """Return the name, by its new place, of the caption whose words were moved; "" for none."""
    place = words_moved_to(operations, before)
    return "" if place is None else there.say(f"caption {place + 1}", f"第{place + 1}条字幕")


def topic_of_last(there: Situation) -> str:
    """Return the name of the part that changed last, "" where nothing did or the whole film."""
    if moved := caption_moved(there.last, there.earlier, there):
        return moved
    return next((name for one in reversed(without_room_made(there)) if (name := _named(one, there))), "")


def words_named(reading: Reading, there: Situation) -> str:
    """Return the name of the words that a clause brings: the title, for change "A" to "B"."""
    worded = [
        one
        for one in reading.operations
        if isinstance(one, SetTitle | SetEndCard | SetCaption)
        or (isinstance(one, LOOKS) and one.index is not None)
    ]
    tracks = {one.track for one in reading.operations if isinstance(one, LOOKS)}
    if not worded and len(tracks) == 1:  # "make the words bigger and put them lower down"
        return there.say("the title", "标题") if TITLE in tracks else there.say("the captions", "字幕")
    return _named(worded[-1], there) if worded else ""


def picture_moved(operations: Sequence[Operation], there: Situation, *, now: bool = False) -> str:
    """Return the name of the picture that was moved last; "" for none.

    Args:
        operations: the last of them moved it.
        there: the film.
        now: whether it is moved already, so that it is called by the place that it has now.
    """
    last = operations[-1] if operations else None
    moved = moved_one(last.order) if isinstance(last, Reorder) else None
    if now and moved is not None and isinstance(last, Reorder):
        moved = last.order.index(moved)
    return "" if moved is None else there.say(f"image #{moved + 1}", f"第{moved + 1}张")


def _named(one: Operation, there: Situation) -> str:
    if isinstance(one, SetGraphicColor):
        return there.say("the chart", "图表")
    if isinstance(one, OfTexts) and one.track == TITLE and (one.index or title_of(there.draft) is None):
        return there.say("the end card", "片尾")
    if isinstance(one, SetTitle | SetTitleTime) or isinstance(one, OfTexts) and one.track == TITLE:
        return there.say("the title", "标题")
    if isinstance(one, SetEndCard) or isinstance(one, SetTextTime) and one.track == TITLE:
        return there.say("the end card", "片尾")
    if isinstance(one, HoldPicture | ReplacePicture | TrimClip):
        return there.say(f"image #{one.index + 1}", f"第{one.index + 1}张")
    if isinstance(one, _ON_PICTURES) and len(one.indexes) == 1:
        return there.say(f"image #{one.indexes[0] + 1}", f"第{one.indexes[0] + 1}张")
    if isinstance(one, SetTransitions):
        return there.say("the transitions", "转场")
    if isinstance(one, Reorder):
        return picture_moved((one,), there, now=True)
    return _named_caption(one, there) or _named_sound(one, there)


def _named_caption(one: Operation, there: Situation) -> str:
    if isinstance(one, SetTextTime) and len(there.last) > 1:  # it only made room
        return ""
    if isinstance(one, SetCaption | SetTextTime) or isinstance(one, OfTexts) and one.index is not None:
        return there.say(f"caption {(one.index or 0) + 1}", f"第{(one.index or 0) + 1}条字幕")
    alone = len(segments(there.draft, CAPTIONS)) == 1
    if alone and (isinstance(one, SetCaptions) or isinstance(one, OfTexts) and one.track == CAPTIONS):
        return there.say("caption 1", "第1条字幕")
    if isinstance(one, SetCaptions | ShowCaptions) or isinstance(one, OfTexts) and one.track == CAPTIONS:
        return there.say("the captions", "字幕")
    if not isinstance(one, AddCaption):
        return ""
    row = [words_of(each) for each in segments(there.draft, CAPTIONS)]
    if one.text not in row:
        return there.say("the last caption", "最后一条字幕")
    place = row.index(one.text) + 1
    return there.say(f"caption {place}", f"第{place}条字幕")


def _named_sound(one: Operation, there: Situation) -> str:
    if isinstance(one, SetVoice) or isinstance(one, SetVolume) and one.of == VOICE:
        return there.say("the voice-over", "旁白")
    if isinstance(one, SetVolume) and one.of == "clip":
        return there.say("the clip sound", "原声")
    return (
        there.say("the music", "音乐") if isinstance(one, SetMusic | SetVolume | SetFade | DuckMusic) else ""
    )
