"""Fill in a wish that is heard: the numbers, colours, scenes and words that its kind needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.roles.followups import FollowUp
from nemo_notebook.studio.director.reading.terms.volumes import find_volume
from nemo_notebook.studio.director.reading.wishes.hearing import Wish
from nemo_notebook.studio.director.reading.wishes.orders import FORMS, OF_NO_ONE, Order, parts_of
from nemo_notebook.studio.director.reading.wishes.picks import colour_in, numbers_wanted, style_in
from nemo_notebook.studio.director.reading.wishes.shown import Shown
from nemo_notebook.studio.director.reading.wishes.slots_of_pictures import of_captions, of_cuts, of_pictures
from nemo_notebook.studio.director.reading.wishes.slots_of_words import of_words
from nemo_notebook.studio.director.reading.wishes.values import numbers_in, without_quoted

_TWICE: Final = regex(r"\bdouble|\btwice|two\stimes|[两二]倍|加倍", re.I)
_HALF: Final = regex(r"\bhalf|一半|半速", re.I)
_TO_THE_END: Final = regex(r"\b(?:end|finish|last)\b|最后|结束|结尾|片尾|完", re.I)
_SAME: Final = regex(r"\b(?:too|as\swell|also|same|likewise|ditto|and\sfor)\b|也|同样|同上|一样", re.I)
_SLOWEST, _FASTEST = 0.25, 4.0
_FULL: Final = 100


def ordered(wish: Wish, shown: Shown, heard: FollowUp | None, before: Order | None = None) -> Order | None:
    """Return a wish as one that can be said; None where something that it needs is not found.

    Args:
        wish: what was heard.
        shown: what the film shows.
        heard: the message word by word, for the words that it brings.
        before: the wish before it, whose values hold for "the title too".
    """
    about, _ = parts_of(wish.kind)
    pointing = about in ("T", "P") and wish.kind not in OF_NO_ONE
    if wish.kind not in FORMS or (pointing and not wish.target):
        return None
    order = _filled_in(wish, shown, heard)
    if order is None and before and before.kind == wish.kind and _SAME.search(wish.words):
        return Order(wish.kind, wish.target, before.values) if wish.target != before.target else None
    return order


def _filled_in(wish: Wish, shown: Shown, heard: FollowUp | None) -> Order | None:
    readers: tuple[Callable[[], list[Order] | None], ...] = (
        lambda: of_words(wish, shown, heard),
        lambda: of_captions(wish, shown),
        lambda: of_cuts(wish, shown),
        lambda: of_pictures(wish, shown),
        lambda: _of_numbers(wish, shown),
        lambda: _of_looks(wish, shown),
    )
    found = next(
        (found for reader in readers if (found := reader()) is not None), [Order(wish.kind, wish.target)]
    )
    return found[0] if found else None


def _of_looks(wish: Wish, shown: Shown) -> list[Order] | None:
    """Fill in kinds with a colour or a style."""
    what = parts_of(wish.kind)[1]
    if what not in ("colour", "style"):
        return None
    target = shown.words_of(wish.target)
    value = (
        colour_in(wish.words, target)
        if what == "colour"
        else style_in(without_quoted(wish.words), shown.music)
    )
    return [Order(wish.kind, wish.target, (value,))] if value else []


def _of_numbers(wish: Wish, shown: Shown) -> list[Order] | None:
    """Fill in kinds with numbers."""
    needed, what = wish.kind.count("#"), parts_of(wish.kind)[1]
    if not needed:
        return None
    if what.startswith("speed"):
        return _filled(wish, _speeds(wish.words))
    numbers = numbers_in(wish.words)
    if "%" in wish.kind:
        volume = find_volume(wish.words)
        percents = [one.value for one in numbers if not one.seconds and one.value <= _FULL]
        return _filled(wish, percents[-1:] if volume is None else [_FULL * volume])
    if what == "until # s" and not numbers and _TO_THE_END.search(wish.words):
        return _filled(wish, [shown.seconds])
    values = [one.value for one in numbers_wanted(wish.words, needed, seconds=True)]
    if wish.target[-1:].isdigit() and len(numbers) > needed and not any(one.seconds for one in numbers):
        place = int(wish.target.rpartition(" ")[2])
        values = [one.value for one in numbers if one.value != place][-needed:]
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
