"""Read edits of the order of pictures: swap, reverse, move one to a place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.operations import Operation, Reorder
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.settling import moved_one
from nemo_notebook.studio.director.reading.edits.naming.bringing import brings_new
from nemo_notebook.studio.director.reading.edits.naming.references import ONLY_PICTURE, with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_ORDER: Final = regex(
    r"\b(?:order|sequence|arrange|reorder|rearrange|sort)\w*\b|\bfirst\b.*\b(?:then|last)\b|顺序|次序"
    r"|排列|排序|重新排|先.*再|依次",
    re.I,
)
_FIRST_THEN: Final = regex(r"\bfirst\b.*\b(?:then|after|next|followed)\b|先.+(?:再|然后|后)", re.I)
_INTO_ORDER: Final = regex(r"(?:顺序|次序|排序|排列)(?:改成|换成|变成|调成|设为|是|为)?[:：]?")
_BOTH: Final = regex(
    r"\W*(?:(?:please|can\syou|could\syou|now|and|ok|just)\W+)*(?:swap|switch|exchange|change|trade|flip(?=.*(?:order|around)))(?:\s(?:around|over))?"
    r"(?:\s(?:the|their)\s(?:order|places|positions)(?:\sof)?)?"
    r"(?P<what>(?:\s(?:the|my|our|both|these|those|two|2|of))*\s(?:photos|pictures|pics|images|clips|videos|shots|scenes|slides|them|order|places|positions))?"
    r"(?:\s(?:around|round|over|about|places|positions|the\sother\sway\s(?:a?round|about)|with\seach\sother|please))*\W*"
    r"|(?:请|麻烦|能不能|帮我|帮忙)?[把将]?(?:这|那|我的?)?(?:两|二|2)?[张个幅段]?(?:照片|图片|相片|图|画面|片段|视频|镜头|场景)?的?(?:前后|先后|播放|出场|排列)?(?:顺序|位置|次序)?"
    r"(?:对调|互换|调换|交换|换|调|颠倒|反过来|倒过来|掉个?个儿?|调个头)(?:一?[下个])?(?:顺序|位置|先后|前后|过来)?(?:一下|吧|呗|可以吗|好吗|好不好|[吗嘛])*[。！!.？?~～]*",
    re.I,
)
"""The two pictures of a film change places, and nothing else: "swap the photos", 前后对调一下."""
_BOTH_NAMED: Final = regex(
    "order|places|positions|swap|switch|flip|顺序|位置|次序|先后|前后|调|互换|交换|颠倒|过来|个儿", re.I
)
_PAIR: Final = 2
_FEWEST: Final = 3
_MOST_DIGITS: Final = 10  # places that a run of digits can name: 4321
FRONT: Final = regex(
    r"\b(?:front|start|beginning|first|opening)\b|最前|开头|前面|第一[个张位]?$|首位|片头", re.I
)
BACK: Final = regex(
    r"\b(?:ends?|closes?|finish(?:es)?|wraps?\sup|last|back|ending)\b|最后|末尾|结尾|后面|片尾", re.I
)
AFTER: Final = regex(r"\b(?:after|behind|following)\b|之?后面?$|后面?(?=$|加|插)|之后|后面", re.I)
BEFORE: Final = regex(r"\bbefore\b|之?前面?(?=$|加|插)|之前|前面", re.I)
_NEW_PICTURE: Final = regex(r"\b(?:add|insert|append|another|new|instead)\b|[加插]|换|一[个段张]", re.I)
_TRADE_ZH: Final = regex(r"[跟和与同].{1,8}换(?![成为上掉])|换(?:一?[个下])?(?:顺序|位置|先后)")
_MIDDLE: Final = regex(r"\b(?:in|to|into)\sthe\smiddle\b|[放挪移]到?在?中间", re.I)
AGAIN: Final = regex(
    r"^\W*(?:please\s)?repeat\b|\b(?:duplicate|copy|clone)\b.*\b(?:at|to)\sthe\s(?:very\s)?end\b|\buse\b.*\bagain\b|\b(?:show|play|repeat|have|put|bring)\b.*\b(?:again|once\smore|a\ssecond\stime|one\smore\stime)\b|再[放出播显]\S{0,3}一?[次遍下]|再出现|再[加来放]一[次遍]|(?:最后|结尾|末尾)再?[放播来用](?=[\d一二两三四五六七八九十]{1,2}秒)",
    re.I,
)
_AS_LONG: Final = regex(r"\bas\s(?:long|short|big)\sas\b|一样长|比[^，。]*[长久短]")
_BETWEEN: Final = regex(r"\bbetween\b|之间|中间", re.I)
_AT_PLACE: Final = regex(r"^\W*(?:the\s)?[a-z]+(?:\s(?:scene|shot|picture|part))?\s(?:first|last)\W*$", re.I)
_STARTS_WITH: Final = regex(
    r"\b(?:starts?|begins?|opens?|leads?|kicks?)\s(?:off\s)?with\b|打头|先[放出]|开场", re.I
)


def read_full_order(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read an order that names every picture once: "the order should be hat, bag, shoe", 顺序改成3、1、2."""
    count = len(there.pictures)
    if count == _PAIR and _BOTH.fullmatch(message.bare) and _BOTH_NAMED.search(message.bare):
        return (Reorder((1, 0)),)
    if count < _FEWEST or not _ORDER.search(message.bare):
        return ()
    words = _INTO_ORDER.sub("顺序 ", message.bare)
    named = with_references(Clause(words, (), message.wishes), there).text
    places = [int(one) - 1 for one in re.findall(r"image #(\d{1,2})", named)] or places_in(named, count)
    if len(places) != count:
        cue = _ORDER.search(named)
        numbers = re.findall(
            r"(?<![\d.])(?<!\d:)\d{1,2}(?![\d.:%]|\s?(?:s\b|sec|秒))", named[cue.end() :] if cue else ""
        )
        if (
            len(numbers) == 0
            and (run := re.search(rf"(?<!\d)\d{{{count}}}(?!\d)", named))
            and count < _MOST_DIGITS
        ):
            numbers = list(run[0])
        places = [int(one) - 1 for one in numbers]
    whole = sorted(places) == list(range(count)) and places != sorted(places)
    return (Reorder(tuple(places)),) if whole else ()


def read_scene_order(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read "show the ocean first and then the forest", 先放大海再放森林, where the film shows these."""
    cue = _FIRST_THEN.search(message.bare)
    if not cue or message.texts or verbs.REMOVE.search(message.bare) or _NEW_PICTURE.search(message.bare):
        return ()
    scenes = there.scenes_in(message.bare)
    shown = [there.showing(one) for one in scenes]
    if len(scenes) < 2 or not all(shown):
        return ()
    named = [place for row in shown for place in row]
    rest = [place for place in range(len(there.pictures)) if place not in named]
    order = [*named, *rest]
    return (Reorder(tuple(order)),) if order != sorted(order) else ()


def read_order(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about the order of pictures."""
    if AGAIN.search(clause.text) or _AS_LONG.search(clause.text):  # shown once more, not moved
        return None
    return _scene_moved(clause, there) or _places_moved(clause, there)


def with_next_place(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reorder | None:
    """Return the last order with one more move: "then the hat" behind "the glasses first"."""
    last = operations[-1] if operations else None
    moved = moved_one(last.order) if isinstance(last, Reorder) else None
    places = places_in(clause.text, len(there.pictures)) if ONLY_PICTURE.match(clause.text) else []
    if not isinstance(last, Reorder) or moved is None or len(places) != 1 or places[0] == moved:
        return None
    rest = [place for place in last.order if place != places[0]]
    rest.insert(rest.index(moved) + 1, places[0])
    return Reorder(tuple(rest))


def _places_moved(clause: Clause, there: Situation) -> Reading | None:
    count = len(there.pictures)
    places = places_in(clause.text, count)
    if verbs.REVERSE.search(clause.text):
        both = len(set(places)) == 2
        return _swapped(places, there) if both else Reading((Reorder(tuple(reversed(range(count)))),))
    about = verbs.PICTURES.search(clause.text) or len(places) > 1
    swaps = verbs.SWAP.search(clause.text) or _TRADE_ZH.search(clause.text)
    if len(set(places)) == 2 and swaps and about:
        return _swapped(places, there)
    beside = len(places) > 1 and (BEFORE.search(clause.text) or AFTER.search(clause.text))
    if len(set(places)) == 2 and _BETWEEN.search(clause.text):
        return None
    if (
        places
        and (verbs.MOVE.search(clause.text) or beside)
        and about
        and not (there.fresh_pictures or brings_new(clause, there))
        and not any(one.sure for one in find_subjects(clause.text))
        and not verbs.REMOVE.search(clause.text)
    ):
        return _moved(clause, places, there)
    return None


def _scene_moved(clause: Clause, there: Situation) -> Reading | None:
    """Read "put the ocean first", where the film shows the ocean."""
    scenes = there.scenes_in(clause.text)
    both = [there.showing(one) for one in scenes]
    if (
        len(both) == 2
        and all(both)
        and (_TRADE_ZH.search(clause.text) or verbs.SWAP.search(clause.text))
        and not _NEW_PICTURE.search(_TRADE_ZH.sub("", clause.text))
    ):
        return _exchanged(both[0], both[1], len(there.pictures))
    moves = verbs.MOVE.search(clause.text) or _AT_PLACE.match(clause.text)
    if not scenes or not moves or _NEW_PICTURE.search(clause.text):
        return None
    count = len(there.pictures)
    moving, others = there.showing(scenes[0]), there.showing(scenes[1]) if len(scenes) > 1 else ()
    if not moving or len(moving) == count:
        return None
    rest = [i for i in range(count) if i not in moving]
    if others and (BEFORE.search(clause.text) or AFTER.search(clause.text)):
        at = rest.index(others[0]) if BEFORE.search(clause.text) else rest.index(others[-1]) + 1
    elif _STARTS_WITH.search(clause.text) or FRONT.search(clause.text):
        at = 0
    elif BACK.search(clause.text):
        at = len(rest)
    else:
        return None
    return Reading((Reorder((*rest[:at], *moving, *rest[at:])),))


def _exchanged(one: tuple[int, ...], other: tuple[int, ...], count: int) -> Reading:
    """All pictures of one scene where those of the other begin, and the other way round."""
    rows = {one[0]: other, other[0]: one}
    moved = {*one, *other}
    order = [place for i in range(count) for place in rows.get(i, () if i in moved else (i,))]
    return Reading((Reorder(tuple(order)),))


def _swapped(places: list[int], there: Situation) -> Reading:
    first, second = places[:2]
    count = len(there.pictures)
    if max(first, second) >= count:
        return Reading(says=there.no_such(max(first, second)))
    order = list(range(count))
    order[first], order[second] = order[second], order[first]
    return Reading((Reorder(tuple(order)),))


def _moved(clause: Clause, places: list[int], there: Situation) -> Reading | None:
    count, source = len(there.pictures), places[0]
    if source >= count:
        return Reading(says=there.no_such(source))
    verb = verbs.MOVE.search(clause.text)
    rest = clause.text[verb.start() if verb else 0 :]
    target = _target_place(rest, places, count)
    if target is None:
        return None
    order = [i for i in range(count) if i != source]
    order.insert(min(target, count - 1), source)
    return Reading((Reorder(tuple(order)),))


def _target_place(text: str, places: list[int], count: int) -> int | None:
    if len(places) == 3 and _BETWEEN.search(text):
        left = min(places[1:])
        return left + (places[0] > left)
    if len(places) > 1:
        behind = places[1] - (1 if places[0] < places[1] else 0)
        if AFTER.search(text):
            return behind + 1
        return behind if BEFORE.search(text) else places[1]
    tail = text.split(" to ")[-1]
    if _STARTS_WITH.search(text):
        return 0
    if _MIDDLE.search(tail):
        return count // 2
    if BACK.search(tail):
        return count - 1
    return 0 if FRONT.search(tail) else None
