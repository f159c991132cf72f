"""What is done once more, or at another place: "the second one too", "no, the first one", 第二张也是."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    TITLE,
    length_ms,
    meta,
    segments,
)
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    Operation,
    RemoveCaptions,
    RemovePicture,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetCaption,
    SetEndCard,
    SetTextTime,
    SetTitle,
)
from nemo_notebook.studio.director.operations.lettering import OfTexts
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.settling import moved_one
from nemo_notebook.studio.director.reading.edits.context.taken_back_there import (
    WITH_PLACES,
    read_taken_back_there,
)
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.edits.pictures.order import read_order
from nemo_notebook.studio.director.reading.edits.texts.lettered import LOOKS
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.concepts import tokens_of
from nemo_notebook.studio.director.reading.terms.places import places_in

_ALSO: Final = regex(
    r"\b(?:too|as\swell|also|likewise|the\ssame|same)\b|^\W*(?:and|plus)\b|\bdo\s(?:that|this|it)\s(?:to|for|on|with)\b|也|同样|一样|还有",
    re.I,
)
_SAME: Final = regex(
    r"\b(?:do\s)?(?:exactly\s)?(?:the\s)?same\b(?:\s(?:thing|length|time|way|goes))?|\b(?:too|as\swell|also|likewise)\b|\bdo\s(?:that|this|it)\b"
    r"|也?(?:是|要|用|做|来)?(?:一样|同样|这样|照样)的?(?:效果|处理|操作|做)?|也是|也|还有|同样",
    re.I,
)
_WRONG: Final = regex(
    r"^\W*(?:(?:等一?[下等]|等等|wait|oops)\W+)?(?:no|不|nope|not\sthat(?:\sone)?|wrong(?:\sone)?|sorry|oops|i\smeant?|wait|不对|不是(?:这个|那个|这张|那张)?|\S?错了"
    r")\W+(?:(?:i\s)?meant?|actually|是|应该是|我(?:说|指)的是|要)?\s?(?P<rest>.+)$",
    re.I,
)
_REST: Final = regex(
    r"^\W*(?:(?:and|now|please)\s)*(?:(?:for|to|with|on)\s)?(?:all\s)?(?:of\s)?(?:(?:the\s)?(?:others|rest|other\s\w+)(?:\sof\sthe\s\w+)?|them(?:\sall)?|(?:the\s)?(?:captions|lines|pictures|photos))(?:\splease)?\W*$"
    r"|^\W*(?:其[他它余]|剩下|别)的?(?:几[张条句]|图片?|照片|画面|字幕|文字)?\W*$",
    re.I,
)
_ONLY: Final = regex(
    r"^\W*(?:no\W+)?(?:but\s)?(?:only|just)\s(?:on\s|for\s)?(?P<en>[^,.]{3,30}?)\W*$"
    r"|^(?:只[要有在用]?|就)(?P<zh>第.{1,4})$",
    re.I,
)
_WORDS: Final = regex(r"^(?-i:[A-Z])[^\n]{1,60}$")
_SHORT: Final = 24  # characters of a place


def read_again(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read "the second one too", 第二张也是: what was done last is done there, too."""
    last = operations[-1:] or there.last[:1]
    if clause.texts or not last or not _ALSO.search(clause.text):
        return None
    if isinstance(last[0], Reorder):
        return _swapped_too(last[0].order, clause.text, there)
    plain = _SAME.sub(" ", clause.text)
    if others := _others(last if operations else there.last, plain, there):
        return Reading(others)
    place = _only_place(plain, there)
    if place is not None:
        return _done_at(last[0], place, there)
    return _on_other_words(last if operations else there.last, plain) or _at_scene(last[0], plain, there)


def _others(done: Sequence[Operation], text: str, there: Situation) -> tuple[Operation, ...]:
    """Read "the others too" after "zoom in on the shoe", or after "the first caption bigger and red"."""
    last = done[0]
    if not _REST.match(text):
        return ()
    if isinstance(last, WITH_PLACES) and last.indexes:
        rest = tuple(i for i in range(len(there.pictures)) if i not in last.indexes)
        return (replace(last, indexes=rest),) if rest else ()
    if isinstance(last, HoldPicture) and len(done) == 1:
        held_ms = last.duration_ms or int(there.pictures[last.index]["d"])
        return tuple(HoldPicture(i, held_ms) for i in range(len(there.pictures)) if i != last.index)
    looks = [one for one in done if isinstance(one, OfTexts)]
    changed = {one.index for one in looks}
    if len(looks) < len(done) or len({one.track for one in looks}) != 1:
        return ()
    if looks[0].track == TITLE:
        return tuple(replace(one, track=CAPTIONS, index=None) for one in looks if there.caption_words)
    if len(changed) != 1 or None in changed:
        return ()
    others = [i for i in range(len(segments(there.draft, CAPTIONS))) if i not in changed]
    return tuple(replace(one, index=i) for i in others for one in looks)


def _on_other_words(done: Sequence[Operation], text: str) -> Reading | None:
    """Read "the captions too" after "make the title red"."""
    tokens = tokens_of(text, 0) or []
    named = {one.concept for one in tokens} - {"idle", "make", "each", "to", "for"}
    other = {"title": TITLE, "captions": CAPTIONS}.get(named.pop()) if len(named) == 1 else None
    looks = [one for one in done if isinstance(one, LOOKS) and one.track != other]
    if other is None or not looks or len(looks) < len(done):
        return None
    return Reading(tuple(replace(one, track=other, index=None) for one in looks))


def _at_scene(last: Operation, text: str, there: Situation) -> Reading | None:
    """Read "the mountains as well" after "fog over the lake"."""
    scenes = there.scenes_in(text)
    shown = there.showing(scenes[0]) if len(scenes) == 1 else ()
    if not shown or not isinstance(last, WITH_PLACES) or not last.indexes:
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
    if narrowed := _narrowed(message, there) or read_taken_back_there(message, there):
        return narrowed
    match = _WRONG.match(message.bare)
    if match and not message.texts and there.earlier is not None and _WORDS.match(match["rest"]):
        return _reworded(match["rest"], there)
    if not match or message.texts or there.earlier is None or not there.last:
        return ()
    then = replace(there, draft=there.earlier, earlier=None)
    return done_elsewhere(with_references(Clause(match["rest"], (), match["rest"]), then), there, then)


def done_elsewhere(clause: Clause, there: Situation, then: Situation) -> tuple[Operation, ...]:
    """Read a bare place as the last change at that place, to be done on the draft before it.

    Args:
        clause: the place.
        there: the film.
        then: the film before the last change.
    """
    if isinstance(there.last[0], Reorder):
        return _moved_elsewhere(there.last[0].order, clause, then)
    deeds = ("remove",) if isinstance(there.last[0], RemovePicture) else ()
    place = _only_place(clause.text, then, *deeds, last=there.last[0])
    last = there.last[0]
    if place is not None and isinstance(last, WITH_PLACES) and not last.indexes:  # "no, only the hat"
        return (replace(last, indexes=(place,)),) if place < len(then.pictures) else ()
    reading = _done_at(last, place, then, there) if place is not None else None
    return reading.operations if reading else ()


def _narrowed(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read "only the first one" after "black and white": the last change, on that picture alone."""
    match = _ONLY.match(message.bare)
    last = there.last[0] if there.last else None
    if (
        not match
        or message.texts
        or there.earlier is None
        or not isinstance(last, WITH_PLACES)
        or last.indexes
    ):
        return ()
    place = _only_place(match["en"] or match["zh"], there)
    fits = place is not None and place < len(there.pictures)
    return (replace(last, indexes=(place,)),) if fits and place is not None else ()


def _reworded(words: str, there: Situation) -> tuple[Operation, ...]:
    """Read "no, Open until late" after other words for a caption, the title or the end card."""
    last = there.last[0] if len(there.last) == 1 else None
    if isinstance(last, SetCaption | SetTitle | SetEndCard):
        return (replace(last, text=words.rstrip(" .")),)
    return ()


def _moved_elsewhere(order: tuple[int, ...], clause: Clause, then: Situation) -> tuple[Operation, ...]:
    """Read "no, last" after "move the hat first": the same picture, to another place."""
    moved = moved_one(order)
    if both := _swapped_too(order, clause.text, then):
        return both.operations
    if moved is None or len(clause.text) > _SHORT or len(places_in(clause.text, len(order))) > 1:
        return ()
    wish = then.say(f"move image #{moved + 1} {clause.text}", f"把第{moved + 1}张{clause.text}")
    reading = read_order(Clause(wish, (), wish), then)
    return reading.operations if reading else ()


def _only_place(text: str, there: Situation, *deeds: str, last: Operation | None = None) -> int | None:
    """The one place that a clause names, where it says nothing else, or a deed done again."""
    last = last or next(iter(there.last), None)
    captions = isinstance(last, RemoveCaptions | SetCaption) or getattr(last, "track", "") == CAPTIONS
    tokens = tokens_of(text, len(segments(there.draft, CAPTIONS) if captions else there.pictures)) or []
    places = {round(one.amount) for one in tokens if one.concept == "position"}
    allowed = ("position", "picture", "captions", "one", "idle", "for", "to", "make", "only", *deeds)
    return places.pop() if len(places) == 1 and all(one.concept in allowed for one in tokens) else None


def _done_at(last: Operation, place: int, there: Situation, now: Situation | None = None) -> Reading | None:
    """What was done last, at another place."""
    one = _with_values(last, now or there)
    if isinstance(one, (HoldPicture, RemovePicture, ReplacePicture, RemoveCaptions, *LOOKS)):
        if isinstance(one, HoldPicture | RemovePicture | ReplacePicture) and place >= len(there.pictures):
            return Reading(says=there.no_such(place))
        return Reading((replace(one, index=place),))
    if isinstance(one, WITH_PLACES) and one.indexes:
        return Reading((replace(one, indexes=(place,)),))
    if (
        isinstance(one, SetTextTime)
        and one.track == CAPTIONS
        and (shifted := _shifted(one, place, now or there))
    ):
        return Reading((shifted,))
    if isinstance(one, SetTextTime) and one.track == CAPTIONS and _only_lasts(one, now or there):
        length = int(segments((now or there).draft, one.track)[one.index]["d"])
        return Reading((replace(one, index=place, start_ms=None, duration_ms=length),))
    return None


def _shifted(one: SetTextTime, place: int, there: Situation) -> SetTextTime | None:
    """Another caption that comes as much later or earlier as one that kept its length."""
    rows = [segments(draft, one.track) for draft in (there.earlier, there.draft) if draft is not None]
    if len(rows) != 2 or max(one.index, place) >= min(map(len, rows)) or one.index == place:
        return None
    was, now, other = rows[0][one.index], rows[1][one.index], rows[1][place]
    by_ms = int(now["s"]) - int(was["s"])
    if not by_ms or now["d"] != was["d"]:
        return None
    start = max(0, int(other["s"]) + by_ms)
    length = min(int(other["d"]), length_ms(there.draft) - start)
    return SetTextTime(one.track, place, start, length) if length > 0 else None


def _only_lasts(one: SetTextTime, there: Situation) -> bool:
    """Whether a text began when it begins now, so that only how long it stands was set."""
    rows = [segments(draft, one.track) for draft in (there.earlier, there.draft) if draft is not None]
    return len(rows) == 2 and len({row[one.index]["s"] for row in rows if one.index < len(row)}) == 1


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
