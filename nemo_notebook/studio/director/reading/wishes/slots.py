"""Fill in a wish that is heard: the numbers, colours, scenes and words that its kind needs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.reading.roles.followups import FollowUp
from nemo_notebook.studio.director.reading.terms.moods import find_music_style
from nemo_notebook.studio.director.reading.terms.verbs import find_color
from nemo_notebook.studio.director.reading.terms.volumes import find_volume
from nemo_notebook.studio.director.reading.wishes.hearing import Wish
from nemo_notebook.studio.director.reading.wishes.orders import FORMS, Order, parts_of
from nemo_notebook.studio.director.reading.wishes.shown import (
    Shown,
    pictures_named,
    scenes_named,
    texts_named,
)
from nemo_notebook.studio.director.reading.wishes.values import (
    numbers_in,
    places_in,
    quoted_in,
    without_quoted,
)

_EDGES: Final = " \t\n.,;:!?，。；：、“”\"'"
_SURE: Final = 0.3  # of words that a wish is known to bring
_TWICE: Final = re.compile(r"\bdouble|\btwice|two\stimes|[两二]倍|加倍", re.I)
_HALF: Final = re.compile(r"\bhalf|一半|半速", re.I)
_FIRST: Final = re.compile(r"\b(?:first|start|begin\w*|front|open\w*)\b|最前|开头|第一|开始|打头|前头", re.I)
_LAST: Final = re.compile(r"\b(?:last|end|final\w*|clos\w*)\b|最后|末尾|结尾|压轴", re.I)
_AFTER: Final = re.compile(r"\bafter\b|\bbehind\b|后面|之后|后头", re.I)
_BETWEEN: Final = re.compile(r"\bbetween\b|中间|之间", re.I)
_SLOWEST, _FASTEST = 0.25, 4.0
_FULL: Final = 100


def ordered(wish: Wish, shown: Shown, heard: FollowUp | None) -> Order | None:
    """Return a wish as one that can be said; None where something that it needs is not found.

    Args:
        wish: what was heard.
        shown: what the film shows.
        heard: the message word by word, for the words that it brings.
    """
    about, what = parts_of(wish.kind)
    if wish.kind not in FORMS or (about in ("T", "P") and not wish.target):
        return None
    for reader in (_of_words, _of_pictures, _of_numbers):
        found = reader(wish, what, shown, heard)
        if found is not None:
            return found[0] if found else None
    values = {"colour": find_color, "style": _style}.get(what)
    if values is None:
        return Order(wish.kind, wish.target)
    value = values(without_quoted(wish.words))
    return Order(wish.kind, wish.target, (value,)) if value else None


_Found = list[Order] | None
"""None where a reader does not know the kind, [] where something is missing."""


def _of_words(wish: Wish, what: str, shown: Shown, heard: FollowUp | None) -> _Found:
    """Fill in kinds that bring words."""
    kind = wish.kind
    if kind == "T part":
        return _part(wish, shown, heard)
    if kind != "T words" and kind != "voice words" and not kind.startswith(("add c", "add t", "add e")):
        return None
    new = _new(wish, heard, "V" if kind == "voice words" else "N") or _new(wish, heard, "N")
    held = shown.words_of(wish.target)
    if kind == "T words" and len(new) > 1 and new[0].casefold() in held.casefold():
        whole = new[0].casefold() == held.casefold()
        return [
            Order(kind, wish.target, (new[1],)) if whole else Order("T part", wish.target, (new[0], new[1]))
        ]
    if not new or (kind == "T words" and new[-1].casefold() in held.casefold()):
        return []
    if kind == "add caption from":
        times = [f"{one.value:g}" for one in numbers_in(wish.words)]
        return [Order(kind, "", (times[0], times[1], new[-1]))] if len(times) == 2 else []
    if kind == "add caption after":
        after = _caption_named(wish.words, shown)
        return [Order(kind, after, (new[-1],))] if after else []
    return [Order(kind, wish.target, (new[-1],))]


def _part(wish: Wish, shown: Shown, heard: FollowUp | None) -> list[Order]:
    """Put new words in the place of some of a text: those that are named, else what is like them."""
    held = shown.words_of(wish.target)
    new, old = _new(wish, heard, "N"), _new(wish, heard, "O")
    if quoted_in(wish.words):
        old, new = (new[:1], new[1:]) if len(new) > 1 else ([], [])
    if len(new) != 1 or len(old) != 1 or old[0] == new[0]:
        return []
    place = held.casefold().find(old[0].casefold())
    return [Order("T part", wish.target, (held[place : place + len(old[0])], new[0]))] if place >= 0 else []


def _of_pictures(wish: Wish, what: str, shown: Shown, heard: FollowUp | None) -> _Found:
    """Fill in kinds that name scenes and places of pictures."""
    count = len(shown.pictures)
    named, places = pictures_named(wish.words, shown), places_in(wish.words, count)
    if wish.kind in ("P duplicate", "P remove") and wish.target == "all pictures":
        return []
    if wish.kind == "P swap":
        both = list(dict.fromkeys([*named, *places]))
        return [Order("P swap", "", (str(both[0]), str(both[1])))] if len(both) == 2 else []
    if wish.kind == "P to place":
        return _moved(wish, places, count)
    if wish.kind not in ("P scene", "add picture", "add picture at"):
        return None
    scene = _scene(wish.words, shown)
    if not scene:
        return []
    if wish.kind != "add picture at":
        return [Order(wish.kind, wish.target, (scene,))]
    if _AFTER.search(wish.words):
        place = next((one + 1 for one in (*named, *places)), 0)
    elif _BETWEEN.search(wish.words):
        place = max([*named, *places], default=0)
    else:
        place = next(iter([*places, *named]), 1 if _FIRST.search(wish.words) else 0)
    return [Order(wish.kind, "", (str(place), scene))] if place else []


def _moved(wish: Wish, places: Sequence[int], count: int) -> list[Order]:
    if wish.target == "all pictures":
        return []
    own = int(wish.target.rpartition(" ")[2])
    others = [one for one in places if one != own]
    to = others[-1] if others else 0
    if _FIRST.search(wish.words) and own != 1:
        to = 1
    elif _LAST.search(wish.words) and own != count:
        to = count
    return [Order("P to place", wish.target, (str(to),))] if to else []


def _of_numbers(wish: Wish, what: str, shown: Shown, heard: FollowUp | None) -> _Found:
    """Fill in kinds with numbers."""
    needed = wish.kind.count("#")
    if not needed:
        return None
    if what.startswith("speed"):
        return _filled(wish, _speeds(wish.words))
    if "%" in wish.kind:
        volume = find_volume(wish.words)
        return _filled(wish, [] if volume is None else [_FULL * volume])
    numbers = numbers_in(wish.words)
    timed = [one.value for one in numbers if one.seconds]
    values = timed if len(timed) == needed else [one.value for one in numbers]
    if len(values) > needed and wish.target[-1:].isdigit():
        values = [one for one in values if one != int(wish.target.rpartition(" ")[2])]
    return _filled(wish, values if len(values) == needed else [])


def _speeds(words: str) -> list[float]:
    if _TWICE.search(words):
        return [2.0]
    if _HALF.search(words):
        return [0.5]
    return [one.value for one in numbers_in(words) if _SLOWEST <= one.value <= _FASTEST][:1]


def _filled(wish: Wish, values: Sequence[float]) -> list[Order]:
    told = tuple(f"{one:g}" for one in values)
    return [Order(wish.kind, wish.target, told)] if told else []


def _style(words: str) -> str | None:
    return find_music_style(words, anywhere=True)


def _scene(words: str, shown: Shown) -> str:
    """The scene that a wish brings: the last that it names, rather one that the film has not."""
    named = list(scenes_named(words))
    have = {scene for scene, _ in shown.pictures}
    return next(iter([one for one in reversed(named) if one not in have] or reversed(named)), "")


def _caption_named(words: str, shown: Shown) -> str:
    places = places_in(words, shown.captions)
    likest = [name for _, name in texts_named(words, shown) if name.startswith("caption")]
    return f"caption {places[0]}" if places else next(iter(likest), "")


def _new(wish: Wish, heard: FollowUp | None, role: str) -> list[str]:
    """The words that a wish brings, or names: those in quotation marks, else those that are heard so."""
    if quoted := quoted_in(wish.words):
        return quoted
    if heard is None:
        return []
    runs = [one for one in heard.runs(role) if wish.start <= one.start < wish.start + len(wish.words)]
    return [heard.text[one.start : one.end].strip(_EDGES) for one in runs if one.sure > _SURE]
