"""Read a follow-up wish by wish, as learnt tables hear it, where rules did not understand all of it.

Each wish that is surely heard is said again in plain words, which rules read well; the others are read as
they are typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import PICTURES, length_ms, segments, source_of
from nemo_notebook.studio.director.operations import Operation, SetDuration, SetSongStart, SetSpeed
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.answers.cannot_be import VOICE_PACE
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.messages.courtesies import plainly
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.heard_words import OTHERWISE
from nemo_notebook.studio.director.reading.roles.followups import FollowUp, hear_follow_up
from nemo_notebook.studio.director.reading.wishes.hearing import Wish, hear_wishes
from nemo_notebook.studio.director.reading.wishes.orders import FORMS, NOTHING, Order
from nemo_notebook.studio.director.reading.wishes.shown import Shown, shown_in
from nemo_notebook.studio.director.reading.wishes.slots import ordered

_SURE: Final = 0.4
"""How likely kind and target of a wish must be, for it to be said again."""
_SURER: Final = 0.85
"""The same for what takes much away, or makes it another film."""
_SURER_THAN_RULES: Final = 0.9
"""How likely all wishes must be, where rules understood the message otherwise."""
_SURER_THAN_ANSWERS: Final = 0.6
"""The same where they have an answer."""
_GRAVE: Final = (
    "film #",
    "film keep",
    "film cut",
    "film shorter",
    "film longer",
    "P remove",
    "T remove",
    "remove",
)
_NEVER_REFUSED: Final = (
    "film",
    *(one for one in FORMS if one.startswith("T animation ") and one != "T animation none"),
)
"""Kinds of wishes that are not heard where the words say not to."""
_RENUMBERS: Final = frozenset(
    ("P remove", "P to place", "P swap", "P duplicate", "add picture at", "T remove", "T to place", "T swap")
)
_NARROWER: Final = regex(
    r"\b(?:start|begin|open)\s(?:with|on)\b.*\bon\s(?:black|white)\b|\bonly\s(?:the\sword|at\sthe)\b|几张|描\S{0,2}边|勾边|\btowards?\sthe\s(?:end|start)\b"
    r"|\b(?:under|during|while|behind)\s(?:the\s(?:first|second|third|last|\w+\sscene)|s?he\s|someone|people)|(?:说话|讲话|念|旁白)的?时候"
    r"|[“\"][^”\"\n]*\n[^”\"]*[”\"]|\bfor\sthe\s(?:first|last)\s(?:\d+|\w+)\ssec|[最前]后?[\d一二三四五六七八九十]+秒.*(?:音乐|声)|只有?“?\w+”?[这两三]个?字",
    re.I,
)
"""What keeps a wish to a part for which there is no plain command."""
_SEVERAL: Final = regex(
    r"\bexcept\b|\bboth\b|\b(?:first|second|third|fourth|\d)\sand\s(?:the\s)?(?:second|third|fourth|last|\d)\b|\bscratch\b"
    r"|除了|前[两三几]|第[一二三\d][个张条句]?[和、跟](?:第|最)|[和、跟](?:标题|字幕|片尾|结尾)|字幕都",
    re.I,
)
"""Words of a wish for several things, which is heard as one for the first of them."""
_ONCE_ALL_IS_DONE: Final = 1000
_TO_PLACE: Final = regex(r"到第[二三四五六七八九十\d]{1,2}(?:[个位张段]|$)")
"""To which place something goes, which is heard less surely than that it goes to the front."""
_SHORTEST: Final = 3
"""A film that becomes so many times shorter was hardly meant."""
_REFUSES: Final = regex(r"\b(?:not|no|n['’]t)\b|不要|别|不想|不是", re.I)
_JOINED: Final = regex(r"^(?:and|but|also|then|plus)\s", re.I)
_EDGES: Final = " \t\n,，.。、;；"


def read_wishes(said: Message, there: Situation, read: Edits) -> Edits:
    """Return what rules have read, or what a follow-up says when its wishes are heard one by one."""
    typed = said.typed
    if not typed or said.options != Options() or there.shelf.fresh or _has_rows(there.draft) or read.instead:
        return read
    complete = bool(read.operations) and not read.unread and not read.asks
    if read.asks and read.asks.kind == "text":
        return read
    answered = bool(read.says) and not read.operations
    asking = typed.rstrip().endswith(("?", "？"))
    if (
        _NARROWER.search(typed)
        or (read.operations and _TO_PLACE.search(typed))
        or (complete and (_SEVERAL.search(typed) or _starts_song(read)))
        or (answered and (asking or OTHERWISE.search(typed)))
    ):
        return read
    shown = shown_in(there.draft)
    wishes = hear_wishes(plainly(typed) if _TO_PLACE.search(typed) else typed, shown)
    if all(one.kind in NOTHING for one in wishes) or (complete and _is_shown_again(wishes, shown)):
        return read
    orders = _ordered(wishes, shown, hear_follow_up(typed, tuple(text for _, text in shown.texts)))
    if complete and not _are_sure(wishes, orders, _SURER_THAN_RULES):
        return read
    if (answered or (asking and not read.operations)) and not _are_sure(wishes, orders, _SURER_THAN_ANSWERS):
        return read
    found = _one_by_one(wishes, orders, said, there)
    if complete and (found.unread or len(found.operations) < len(read.operations)):
        return read
    if there.say(*VOICE_PACE) in read.says and any(isinstance(one, SetSpeed) for one in found.operations):
        return read  # "the voice-over is rushed, make it slower" is said of no picture
    after = _after(found.operations, there.draft, there)
    if _cuts_short(found.operations, there) or after == there.draft:
        return read
    understood = _after(read.operations, there.draft, there)
    if understood == after or (complete and _is_no_more(there.draft, understood, after)):
        return read
    if not read.operations and found.unread:
        return read
    less = len(found.unread) > len(read.unread) or len(found.operations) < len(read.operations)
    return read if read.operations and less and not _are_sure(wishes, orders, _SURE) else found


def _starts_song(read: Edits) -> bool:
    """Whether a song begins within itself, for which there is no plain command."""
    return any(isinstance(one, SetSongStart) for one in read.operations)


def _ordered(wishes: Sequence[Wish], shown: Shown, heard: FollowUp | None) -> list[Order | None]:
    """Return each wish as one that can be said; None where something that it needs is not found."""
    orders: list[Order | None] = []
    for one in wishes:
        orders.append(ordered(one, shown, heard, next(filter(None, reversed(orders)), None)))
    return orders


def _are_sure(wishes: Sequence[Wish], orders: Sequence[Order | None], least: float) -> bool:
    """Whether each wish is surely heard, and can be said again."""
    return all(
        one.sure >= least and not one.kind.startswith(_GRAVE) and (order is not None or one.kind in NOTHING)
        for one, order in zip(wishes, orders, strict=True)
    )


def _is_no_more(before: Wire, one: Wire, other: Wire) -> bool:
    """Whether the other film differs from the one before in nothing but what one differs in, too."""
    return _changed(before, other) <= _changed(before, one)


def _changed(before: Wire, after: Wire) -> set[tuple[str, ...]]:
    """Which values of a film differ, by where they stand."""
    old, new = _values(before), _values(after)
    return {place for place in {*old, *new} if old.get(place) != new.get(place)}


def _values(draft: Wire) -> dict[tuple[str, ...], object]:
    found: dict[tuple[str, ...], object] = {("d",): draft["d"]} | {
        ("m", key): one for key, one in draft["m"].items()
    }
    for track in draft["t"]:
        for one in track["sg"]:
            own = (track["id"], one["id"])
            found |= {(*own, "s"): one["s"], (*own, "d"): one["d"]}
            found |= {(*own, key): value for key, value in one["m"].items()}
    return found


def _is_shown_again(wishes: Sequence[Wish], shown: Shown) -> bool:
    """Whether a wish is about one of several pictures of a scene, which are hardly told apart by its name."""
    scenes = [scene for scene, _ in shown.pictures]
    own = [int(one.target[-1]) for one in wishes if one.target.startswith("picture ")]
    return any(scenes[place - 1] and scenes.count(scenes[place - 1]) > 1 for place in own)


def _cuts_short(operations: Sequence[Operation], there: Situation) -> bool:
    """Whether a film would become so short that the number was hardly meant for all of it."""
    lengths = [one.duration_ms for one in operations if isinstance(one, SetDuration)]
    return any(_SHORTEST * one < length_ms(there.draft) for one in lengths)


def _one_by_one(
    wishes: Sequence[Wish], orders: Sequence[Order | None], said: Message, there: Situation
) -> Edits:
    """Read each wish of the film that the wishes before it leave."""
    operations: list[Operation] = []
    says: list[str] = []
    unread: list[str] = []
    draft = there.draft
    for wish, order in sorted(zip(wishes, orders, strict=True), key=lambda one: _when(one[1])):
        if wish.kind == "-" and wish.sure >= _SURE:
            continue
        refused = wish.kind.startswith(_NEVER_REFUSED) and bool(_REFUSES.search(wish.words))
        sure = order is not None and order.kind not in NOTHING and wish.sure >= _needed(order.kind)
        sure = sure and not refused
        now = replace(there, draft=draft)
        told = order.said() if sure and order else ""
        read = _edits(wish.words.strip(_EDGES), said, now) if not told or _times_more(wish, told) else Edits()
        if told and not read.operations:
            read = _edits(told, said, now)
        if wish.kind in NOTHING and wish.kind != "-" and wish.sure >= _SURE:
            read = replace(read, operations=())
        operations += read.operations
        says += read.says
        unread += [_JOINED.sub("", one) for one in read.unread] if not (sure and read.operations) else []
        if not read.operations and not read.says and wish.kind != "question":
            unread.append(_JOINED.sub("", wish.words.strip(_EDGES)))
        draft = _after(read.operations, draft, there)
    return Edits(tuple(operations), tuple(dict.fromkeys(says)), tuple(dict.fromkeys(unread)))


def _edits(words: str, said: Message, there: Situation) -> Edits:
    """Read the words of one wish."""
    return read_edits(replace(read_message(plainly(words)), language=said.language), there)


def _times_more(wish: Wish, told: str) -> bool:
    """Whether a wish tells how long something takes and the plain command for it does not: 加一秒淡入."""
    return bool(find_durations(wish.words)) and not any(one.isdigit() for one in told)


def _when(order: Order | None) -> int:
    """When a wish is done: people number a film as it is shown, so what renumbers it comes last.

    How long the film is to be is set once all is done.
    """
    if order is not None and order.kind == "film # s":
        return _ONCE_ALL_IS_DONE
    if order is None or order.kind not in _RENUMBERS:
        return 0
    place = order.target.rpartition(" ")[2]
    return 100 - int(place) if order.kind.endswith("remove") and place.isdigit() else 100


def _needed(kind: str) -> float:
    return _SURER if kind.startswith(_GRAVE) else _SURE


def _after(operations: Iterable[Operation], draft: Wire, there: Situation) -> Wire:
    return reduce(lambda film, one: one.apply(film, there.shelf), operations, draft)


def _has_rows(draft: Wire) -> bool:
    """Whether a film has charts, lists or steps, whose rows are spoken of as texts are."""
    sources = [source_of(one) for one in segments(draft, PICTURES)]
    return any(one.startswith("graphic:") and one != "graphic:product" for one in sources)
