"""What the talk is about: the part that changed last is still meant by "it", "the second one too", 再大一点.

Nothing is remembered for it: what changed is read off the draft that was there before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    PICTURES,
    TITLE,
    VOICE,
    length_ms,
    meta,
    segments,
)
from nemo_notebook.studio.director.operations import (
    AddCaption,
    DuckMusic,
    HoldPicture,
    Operation,
    RemoveCaptions,
    RemovePicture,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetCaption,
    SetCaptions,
    SetColor,
    SetDuration,
    SetEffect,
    SetEndCard,
    SetFade,
    SetMove,
    SetMusic,
    SetSpeed,
    SetTextPlace,
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
from nemo_notebook.studio.director.operations.lettering import size_of
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.concepts import tokens_of
from nemo_notebook.studio.director.reading.edit_order import read_order
from nemo_notebook.studio.director.reading.message import Message
from nemo_notebook.studio.director.reading.references import with_references
from nemo_notebook.studio.director.reading.settling import moved_one
from nemo_notebook.studio.director.reading.situation import Reading, Situation
from nemo_notebook.studio.director.reading.subjects import find_subjects
from nemo_notebook.studio.make.catalog import TIMES

_ALSO: Final = re.compile(
    r"\b(?:too|as\swell|also|likewise|the\ssame|same)\b|^\W*(?:and|plus)\b|也|同样|一样|还有", re.I
)
_SAME: Final = re.compile(
    r"\b(?:do\s)?(?:exactly\s)?(?:the\s)?same\b(?:\s(?:thing|length|time|way|goes))?|\b(?:too|as\swell|also|likewise)\b"
    r"|也?(?:是)?(?:一样|同样|这样|照样)(?:处理|做)?|也是|也|还有|同样",
    re.I,
)
_WRONG: Final = re.compile(
    r"^\W*(?:no|不|nope|not\sthat(?:\sone)?|wrong(?:\sone)?|sorry|oops|i\smeant?|wait|不对|不是(?:这个|那个|这张|那张)?|\S?错了"
    r")\W+(?:(?:i\s)?meant?|actually|是|应该是|我(?:说|指)的是|要)?\s?(?P<rest>.+)$",
    re.I,
)
_MORE: Final = re.compile(
    r"^\W*(?:(?:and|but|even|still|just|make\sit|please|yes)\s)*(?:a\s(?:bit|little|touch)\s)?(?:more|further)(?:\splease|\sof\sthat)?\W*$"
    r"|^\W*(?:a\s(?:bit|little)\smore)\W*$|^(?:再|还要?|继续)(?:来|多|要)?(?:一?[点些])?(?:吧)?$",
    re.I,
)
_DIRECTIONS: Final[dict[type[Operation], tuple[tuple[str, str], tuple[str, str]]]] = {
    SetVolume: (("louder", "quieter"), ("大声", "小声")),
    SetTextSize: (("bigger", "smaller"), ("大", "小")),
    SetDuration: (("longer", "shorter"), ("长", "短")),
    HoldPicture: (("longer", "shorter"), ("长", "短")),
}
"""What makes more of an operation, and less, in English and Chinese."""
_WORDED: Final = (SetTitle, SetTitleTime, SetEndCard, SetCaption, SetCaptions)
_LASTING: Final = {"time+", "time-"}
_SIZES: Final = {"size+", "size-"}
_DEGREES: Final = {"little", "much", "too", "not", "enough", "by", "more", "less"}
_WITH_PLACES: Final = (SetSpeed, ReplaceScenes, SetEffect, SetMove, SetTone, SetWeather, SetVolume)
_SHORT: Final = 24  # characters of a place
_LOOKS: Final = (SetColor, SetTextSize, SetTextPlace)


def means_last(clause: Clause, there: Situation) -> bool:
    """Whether what changed last is meant, not the film: "a bit longer", "make it blue"."""
    last = there.last[0] if there.last else None
    tokens = tokens_of(clause.text, len(there.pictures)) if last and not clause.texts else None
    if not tokens:
        return False
    named = {one.concept for one in tokens} - {"idle", "make", "only", "to"}
    if isinstance(last, HoldPicture | SetTitleTime | SetTransitions):
        by = {"duration"} < named and named <= {"duration", "by", "more", "less", "much", "little"}
        return by or bool(named & _LASTING) and named <= _LASTING | _DEGREES | {"show", "stay"}
    if isinstance(last, ReplaceScenes) and len(last.indexes) == 1:
        return bool(named) and named <= set(TIMES)
    if not isinstance(last, (*_WORDED, *_LOOKS)):
        return False
    if named & _LASTING and named & {"show", "stay"} and named <= _LASTING | _DEGREES | {"show", "stay"}:
        return True
    sized = bool(named & _SIZES) and named <= _SIZES | _DEGREES | {"percent", "factor"}
    return sized or ("hue" in named and named <= {"hue", "colour", "not"})


def more_of_it(clause: Clause, there: Situation) -> str:
    """Return "a bit more" in the words of what was done last: "a bit louder"; "" for other clauses."""
    last = there.last[0] if there.last else None
    words = _DIRECTIONS.get(type(last)) if last else None
    if not words or not _MORE.match(clause.text) or there.earlier is None:
        return ""
    before, after = (_value(last, draft) for draft in (there.earlier, there.draft))
    word = words[there.language == "zh"][after < before]
    little = there.say("a bit ", "一点") if re.search(r"\bbit|little|touch|点|些", clause.text) else ""
    return f"{little}{word}" if there.language == "en" else f"{word}{little}"


def _value(last: Operation | None, draft: Wire) -> float:
    """What an operation sets, as a draft has it."""
    if isinstance(last, SetDuration):
        return length_ms(draft)
    if isinstance(last, SetVolume):
        row = segments(draft, PICTURES if last.of == "clip" else last.of)
        return float(meta(row[0]).get("volume", 1.0)) if row else 1.0
    row = segments(draft, last.track if isinstance(last, SetTextSize) else PICTURES)
    index = last.index or 0 if isinstance(last, SetTextSize | HoldPicture) else 0
    if index >= len(row):
        return 0.0
    return size_of(row[index]) if isinstance(last, SetTextSize) else float(row[index]["d"])


def topic_of_last(there: Situation) -> str:
    """Return the name of the part that changed last, "" where nothing did or the whole film."""
    return next((name for one in reversed(there.last) if (name := _named(one, there))), "")


def words_named(reading: Reading, there: Situation) -> str:
    """Return the name of the words that a clause brings: the title, for change "A" to "B"."""
    worded = [one for one in reading.operations if isinstance(one, SetTitle | SetEndCard | SetCaption)]
    return _named(worded[-1], there) if worded else ""


def picture_moved(operations: Sequence[Operation], there: Situation) -> str:
    """Return the name of the picture that was moved last, as it is numbered now; "" for none."""
    last = operations[-1] if operations else None
    moved = moved_one(last.order) if isinstance(last, Reorder) else None
    return "" if moved is None else there.say(f"image #{moved + 1}", f"第{moved + 1}张")


def _named(one: Operation, there: Situation) -> str:
    if isinstance(one, _LOOKS) and one.track == TITLE and one.index:
        return there.say("the end card", "片尾")
    if isinstance(one, SetTitle | SetTitleTime) or isinstance(one, _LOOKS) and one.track == TITLE:
        return there.say("the title", "标题")
    if isinstance(one, SetEndCard) or isinstance(one, SetTextTime) and one.track == TITLE:
        return there.say("the end card", "片尾")
    if isinstance(one, HoldPicture | ReplacePicture | TrimClip):
        return there.say(f"image #{one.index + 1}", f"第{one.index + 1}张")
    if isinstance(one, ReplaceScenes) and len(one.indexes) == 1:
        return there.say(f"image #{one.indexes[0] + 1}", f"第{one.indexes[0] + 1}张")
    if isinstance(one, SetTransitions):
        return there.say("the transitions", "转场")
    return _named_caption(one, there) or _named_sound(one, there)


def _named_caption(one: Operation, there: Situation) -> str:
    if isinstance(one, SetCaption) or isinstance(one, _LOOKS) and one.index is not None:
        return there.say(f"caption {(one.index or 0) + 1}", f"第{(one.index or 0) + 1}条字幕")
    if isinstance(one, SetCaptions | ShowCaptions) or isinstance(one, _LOOKS) and one.track == CAPTIONS:
        return there.say("the captions", "字幕")
    return there.say("the last caption", "最后一条字幕") if isinstance(one, AddCaption) else ""


def _named_sound(one: Operation, there: Situation) -> str:
    if isinstance(one, SetVoice) or isinstance(one, SetVolume) and one.of == VOICE:
        return there.say("the voice-over", "旁白")
    if isinstance(one, SetVolume) and one.of == "clip":
        return there.say("the clip sound", "原声")
    return (
        there.say("the music", "音乐") if isinstance(one, SetMusic | SetVolume | SetFade | DuckMusic) else ""
    )


def read_again(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read "the second one too", 第二张也是: what was done last is done there, too."""
    last = operations[-1:] or there.last[:1]
    if clause.texts or not last or not _ALSO.search(clause.text):
        return None
    if isinstance(last[0], Reorder):
        return _swapped_too(last[0].order, clause.text, there)
    plain = _SAME.sub(" ", clause.text)
    place = _only_place(plain, there)
    if place is not None:
        return _done_at(last[0], place, there)
    return _on_other_words(last[0], plain) or _at_scene(last[0], plain, there)


def _on_other_words(last: Operation, text: str) -> Reading | None:
    """Read "the captions too" after "make the title red"."""
    tokens = tokens_of(text, 0) or []
    named = {one.concept for one in tokens} - {"idle", "make", "each", "to"}
    other = {"title": TITLE, "captions": CAPTIONS}.get(named.pop()) if len(named) == 1 else None
    if other is None or not isinstance(last, _LOOKS) or last.track == other:
        return None
    return Reading((replace(last, track=other, index=None),))


def _at_scene(last: Operation, text: str, there: Situation) -> Reading | None:
    """Read "the mountains as well" after "fog over the lake"."""
    scenes = list(dict.fromkeys(one.scene for one in find_subjects(text) if one.sure))
    shown = there.showing(scenes[0]) if len(scenes) == 1 else ()
    if not shown or not isinstance(last, _WITH_PLACES) or not last.indexes:
        return None
    return Reading((replace(last, indexes=shown),))


def _swapped_too(order: tuple[int, ...], text: str, there: Situation) -> Reading | None:
    """Read "and the last two" after "swap the first two"."""
    traded = [i for i, one in enumerate(order) if i != one]
    tokens = tokens_of(_SAME.sub(" ", text), len(there.pictures)) or []
    places = list(dict.fromkeys(round(one.amount) for one in tokens if one.concept in ("position", "number")))
    bare = all(one.concept in ("position", "number", "picture", "one", "idle") for one in tokens)
    if len(traded) != 2 or len(places) != 2 or not bare or max(places) >= len(there.pictures):
        return None
    new = list(range(len(there.pictures)))
    new[places[0]], new[places[1]] = places[1], places[0]
    return Reading((Reorder(tuple(new)),))


def read_correction(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read "no, the first one": the last change, at another place; to be done on the draft before it."""
    match = _WRONG.match(message.bare)
    if not match or message.texts or there.earlier is None or not there.last:
        return ()
    then = replace(there, draft=there.earlier, earlier=None)
    clause = with_references(Clause(match["rest"], (), match["rest"]), then)
    if isinstance(there.last[0], Reorder):
        return _moved_elsewhere(there.last[0].order, clause, then)
    place = _only_place(clause.text, then)
    reading = _done_at(there.last[0], place, then, there) if place is not None else None
    return reading.operations if reading else ()


def _moved_elsewhere(order: tuple[int, ...], clause: Clause, then: Situation) -> tuple[Operation, ...]:
    """Read "no, last" after "move the hat first": the same picture, to another place."""
    moved = moved_one(order)
    if moved is None or len(clause.text) > _SHORT:
        return ()
    wish = then.say(f"move image #{moved + 1} {clause.text}", f"把第{moved + 1}张{clause.text}")
    reading = read_order(Clause(wish, (), wish), then)
    return reading.operations if reading else ()


def _only_place(text: str, there: Situation) -> int | None:
    """The one place that a clause names, where it says nothing else."""
    tokens = tokens_of(text, len(there.pictures)) or []
    places = {round(one.amount) for one in tokens if one.concept == "position"}
    allowed = ("position", "picture", "captions", "one", "idle", "for", "to", "make", "only")
    return places.pop() if len(places) == 1 and all(one.concept in allowed for one in tokens) else None


def _done_at(last: Operation, place: int, there: Situation, now: Situation | None = None) -> Reading | None:
    """What was done last, at another place."""
    one = _with_values(last, now or there)
    if isinstance(one, (HoldPicture, RemovePicture, ReplacePicture, RemoveCaptions, *_LOOKS)):
        if isinstance(one, HoldPicture | RemovePicture | ReplacePicture) and place >= len(there.pictures):
            return Reading(says=there.no_such(place))
        return Reading((replace(one, index=place),))
    if isinstance(one, _WITH_PLACES) and one.indexes:
        return Reading((replace(one, indexes=(place,)),))
    return None


def _with_values(one: Operation, there: Situation) -> Operation:
    """An operation read off two drafts, with what it set."""
    if isinstance(one, HoldPicture) and one.index < len(there.pictures):
        return replace(one, duration_ms=one.duration_ms or int(there.pictures[one.index]["d"]))
    changed = one.index if isinstance(one, ReplacePicture) else None
    if isinstance(one, ReplaceScenes) and len(one.indexes) == 1 and not one.scene:
        changed = one.indexes[0]
    if changed is None or changed >= len(there.pictures):
        return one
    picture = there.pictures[changed]
    if scene := scene_of(picture):
        return ReplaceScenes(scene, str(mapping(meta(picture).get("recipe")).get("time", "")), (changed,))
    return ReplacePicture(changed, str(meta(picture).get("src", "")))
