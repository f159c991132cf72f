"""Fill in a wish that is heard with the pictures, captions and places that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.wishes.hearing import Wish
from nemo_notebook.studio.director.reading.wishes.orders import Order
from nemo_notebook.studio.director.reading.wishes.picks import scene_in
from nemo_notebook.studio.director.reading.wishes.shown import Shown, pictures_named, texts_named
from nemo_notebook.studio.director.reading.wishes.values import places_in

_FIRST: Final = regex(
    r"\b(?:first|start|begin\w*|front|open\w*)\b|最前|开头|第一|开始|打头|前头|开场|首图|先[出上放来]|提到?前|放前面|先出场",
    re.I,
)
_LAST: Final = regex(r"\b(?:last|end|final\w*|clos\w*)\b|最后|末尾|结尾|压轴|收尾", re.I)
_AFTER: Final = regex(r"\bafter\b|\bbehind\b|\bfollow\w*|后面|之后|后头", re.I)
_BEFORE: Final = regex(r"\bbefore\b|\bahead\sof\b|\bin\sfront\sof\b|之前|前面|前头", re.I)
_BETWEEN: Final = regex(r"\bbetween\b|中间|之间", re.I)
_EARLIER: Final = regex(
    r"\bone\s(?:earlier|up|forward|sooner)\b|往前[挪移提]一?[个张位]?|提前一[个张位]", re.I
)
_LATER: Final = regex(r"\bone\s(?:later|down|back)\b|往后[挪移推]一?[个张位]?", re.I)
_INTO: Final = regex(r"\b(?:before|into|to)\b|之前|前面", re.I)
_BOTH: Final = regex(r"(\d)\s?(?:and|&|with|和|跟|与)\s?(\d)")
_PAIR: Final = (1, 2)


def of_pictures(wish: Wish, shown: Shown) -> list[Order] | None:
    """Fill in kinds that name scenes and places of pictures."""
    count = len(shown.pictures)
    named, places = pictures_named(wish.words, shown), places_in(wish.words, count)
    if wish.kind in ("P duplicate", "P remove") and wish.target == "all pictures":
        return []
    if wish.kind == "P swap":
        both = _two(places, named, count)
        return [Order("P swap", "", (str(both[0]), str(both[1])))] if both else []
    if wish.kind == "P to place":
        return _moved(wish, places, named, count)
    if wish.kind not in ("P scene", "add picture", "add picture at"):
        return None
    scene = scene_in(wish.words, shown)
    if not scene:
        return []
    if wish.kind != "add picture at":
        return [Order(wish.kind, wish.target, (scene,))]
    if _BETWEEN.search(wish.words):
        place = max([*named, *places], default=0)
    elif _AFTER.search(wish.words):
        place = next((one + 1 for one in (*named, *places)), 0)
    else:
        place = next(iter([*places, *named]), 1 if _FIRST.search(wish.words) else 0)
    return [Order(wish.kind, "", (str(place), scene))] if place else []


def _two(places: Sequence[int], named: Sequence[int], count: int) -> tuple[int, int] | None:
    """The two things of a row that are named; the only two where none is."""
    for found in (places, named, (*named, *places)):
        both = list(dict.fromkeys(found))
        if len(both) == len(_PAIR):
            return both[0], both[1]
    return _PAIR if count == len(_PAIR) else None


def _moved(wish: Wish, places: Sequence[int], named: Sequence[int], count: int) -> list[Order]:
    """Find the place that one of a row goes to."""
    if not wish.target[-1:].isdigit():
        return []
    own = int(wish.target.rpartition(" ")[2])
    others = [one for one in (*named, *places) if one != own]
    to = 0
    if _EARLIER.search(wish.words):
        to = own - 1
    elif _LATER.search(wish.words):
        to = own + 1
    elif others and (_BEFORE.search(wish.words) or _AFTER.search(wish.words)):
        to = others[-1] - (own < others[-1]) + (not _BEFORE.search(wish.words))
    elif _FIRST.search(wish.words) and own != 1:
        to = 1
    elif _LAST.search(wish.words) and own != count:
        to = count
    elif others:
        to = others[-1]
    return [Order(wish.kind, wish.target, (str(to),))] if 1 <= to <= count and to != own else []


def of_captions(wish: Wish, shown: Shown) -> list[Order] | None:
    """Fill in kinds that name captions, and the pictures that they go with."""
    if wish.kind not in ("T swap", "T to place", "T with picture #"):
        return None
    places = places_in(wish.words, max(shown.captions, len(shown.pictures)))
    named = [int(name.rpartition(" ")[2]) for _, name in texts_named(wish.words, shown) if "caption" in name]
    if wish.kind == "T swap":
        said = [int(one) for pair in _BOTH.findall(wish.words) for one in pair]
        both = _two([one for one in said or places if one <= shown.captions], named, shown.captions)
        return [Order("T swap", "", (str(both[0]), str(both[1])))] if both else []
    if not wish.target.startswith("caption"):
        return []
    if wish.kind == "T to place":
        return _moved(wish, places, named, shown.captions)
    others = [*pictures_named(_without_text(wish, shown), shown), *places[1:]]
    return [Order(wish.kind, wish.target, (str(others[0]),))] if others else []


def _without_text(wish: Wish, shown: Shown) -> str:
    """The words of a wish without those of the text that it is about."""
    return re.sub(re.escape(shown.words_of(wish.target)), " ", wish.words, flags=re.I)


def of_cuts(wish: Wish, shown: Shown) -> list[Order] | None:
    """Fill in which two pictures a transition stands between."""
    if not wish.kind.startswith("transition"):
        return None
    count = len(shown.pictures)
    places = list(dict.fromkeys((*places_in(wish.words, count), *pictures_named(wish.words, shown))))
    if len(places) > 1 and abs(places[0] - places[1]) == 1:
        first = min(places[:2])
    elif len(places) == 1:
        first = places[0] - 1 if _INTO.search(wish.words) or places[0] == count else places[0]
    else:
        return []
    return [Order(wish.kind, "", (str(first), str(first + 1)))] if 1 <= first < count else []
