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

from nemo_notebook.studio.director.drafts import PICTURES, length_ms, segments, source_of
from nemo_notebook.studio.director.operations import Operation, SetDuration
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.edits.value_kinds import value_of
from nemo_notebook.studio.director.reading.messages.courtesies import plainly
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.roles.followups import FollowUp, hear_follow_up
from nemo_notebook.studio.director.reading.wishes.hearing import Wish, hear_wishes
from nemo_notebook.studio.director.reading.wishes.orders import NOTHING, Order
from nemo_notebook.studio.director.reading.wishes.shown import Shown, shown_in
from nemo_notebook.studio.director.reading.wishes.slots import ordered

_SURE: Final = 0.4
"""How likely kind and target of a wish must be, for it to be said again."""
_SURER: Final = 0.85
"""The same for what takes much away, or makes it another film."""
_SUREST: Final = 0.9
"""How likely all wishes must be, where rules have an answer."""
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
_NARROWER: Final = re.compile(
    r"\b(?:start|begin|open)\s(?:with|on)\b.*\bon\s(?:black|white)\b|\bonly\s(?:the\sword|at\sthe)\b|几张|\btowards?\sthe\s(?:end|start)\b"
    r"|\bfor\sthe\s(?:first|last)\s(?:\d+|\w+)\ssec|[最前]后?[\d一二三四五六七八九十]+秒.*(?:音乐|声)|只有?“?\w+”?[这两三]个?字",
    re.I,
)
"""What keeps a wish to a part for which there is no plain command."""
_SHORTEST: Final = 3
"""A film that becomes so many times shorter was hardly meant."""
_REFUSES: Final = re.compile(r"\b(?:not|no|n['’]t)\b|不要|别|不想|不是", re.I)
_JOINED: Final = re.compile(r"^(?:and|but|also|then|plus)\s", re.I)
_EDGES: Final = " \t\n,，.。、;；"


def read_wishes(said: Message, there: Situation, read: Edits) -> Edits:
    """Return what rules have read, or what a follow-up says when its wishes are heard one by one."""
    typed = said.typed
    complete = bool(read.operations) and not read.unread and not read.asks
    if (
        complete
        or not typed
        or said.options != Options()
        or there.shelf.fresh
        or _has_rows(there.draft)
        or read.instead
    ):
        return read
    shown = shown_in(there.draft)
    wishes = hear_wishes(typed, shown)
    if not wishes or _NARROWER.search(typed) or all(one.kind in NOTHING for one in wishes):
        return read
    heard = hear_follow_up(typed, tuple(text for _, text in shown.texts))
    orders = [_order(one, shown, heard) for one in wishes]
    answered = read.says and not read.operations
    if answered and (typed.rstrip().endswith(("?", "？")) or not _is_sure(wishes, orders)):
        return read
    found = _one_by_one(wishes, orders, said, there)
    if _cuts_short(found.operations, there) or _after(found.operations, there.draft, there) == there.draft:
        return read
    if _after(read.operations, there.draft, there) == _after(found.operations, there.draft, there):
        return read
    if not read.operations and found.unread:
        return read
    less = len(found.unread) > len(read.unread) or len(found.operations) < len(read.operations)
    return read if read.operations and less else found


def _order(wish: Wish, shown: Shown, heard: FollowUp | None) -> Order | None:
    """A wish that can be said; of a text in part, what is like its new words gives way to them."""
    order = ordered(wish, shown, heard)
    if order is not None or wish.kind != "T part" or heard is None:
        return order
    held = shown.words_of(wish.target)
    new = [one for one in heard.runs("N") if wish.start <= one.start < wish.start + len(wish.words)]
    if len(new) != 1 or not held:
        return None
    words = heard.text[new[0].start : new[0].end].strip(_EDGES)
    old = value_of(held, words)
    return Order("T part", wish.target, (old, words)) if old not in (held, words, "") else None


def _is_sure(wishes: Sequence[Wish], orders: Sequence[Order | None]) -> bool:
    """Whether each wish is surely heard, and can be said again."""
    return all(
        one.sure >= _SUREST and not one.kind.startswith(_GRAVE) and (order is not None or one.kind in NOTHING)
        for one, order in zip(wishes, orders, strict=True)
    )


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
    for wish, order in zip(wishes, orders, strict=True):
        if wish.kind == "-" and wish.sure >= _SURE:
            continue
        refused = wish.kind.startswith("film") and bool(_REFUSES.search(wish.words))
        sure = order is not None and order.kind not in NOTHING and wish.sure >= _needed(order.kind)
        sure = sure and not refused
        words = order.said() if sure and order else wish.words.strip(_EDGES)
        message = replace(read_message(plainly(words)), language=said.language)
        read = read_edits(message, replace(there, draft=draft))
        if wish.kind in NOTHING and wish.kind != "-" and wish.sure >= _SURE:
            read = replace(read, operations=())
        operations += read.operations
        says += read.says
        unread += [_JOINED.sub("", one) for one in read.unread] if not (sure and read.operations) else []
        if not read.operations and not read.says and wish.kind != "question":
            unread.append(_JOINED.sub("", wish.words.strip(_EDGES)))
        draft = _after(read.operations, draft, there)
    return Edits(tuple(operations), tuple(dict.fromkeys(says)), tuple(dict.fromkeys(unread)))


def _needed(kind: str) -> float:
    return _SURER if kind.startswith(_GRAVE) else _SURE


def _after(operations: Iterable[Operation], draft: Wire, there: Situation) -> Wire:
    return reduce(lambda film, one: one.apply(film, there.shelf), operations, draft)


def _has_rows(draft: Wire) -> bool:
    """Whether a film has charts, lists or steps, whose rows are spoken of as texts are."""
    sources = [source_of(one) for one in segments(draft, PICTURES)]
    return any(one.startswith("graphic:") and one != "graphic:product" for one in sources)
