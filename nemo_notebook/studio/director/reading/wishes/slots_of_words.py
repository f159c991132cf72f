"""Fill in a wish that is heard with the words that it brings, or takes away."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.reading.roles.followups import FollowUp
from nemo_notebook.studio.director.reading.roles.tokens import tokens_of
from nemo_notebook.studio.director.reading.terms.value_kinds import values_in
from nemo_notebook.studio.director.reading.wishes.hearing import Wish
from nemo_notebook.studio.director.reading.wishes.orders import Order
from nemo_notebook.studio.director.reading.wishes.shown import Shown, texts_named
from nemo_notebook.studio.director.reading.wishes.text_parts import part_of
from nemo_notebook.studio.director.reading.wishes.values import numbers_in, places_in, quoted_in

_EDGES: Final = " \t\n.,;:!?，。；：、“”\"'"
_TWO: Final = 2
_SMALL: Final = frozenset(("the", "a", "an", "of", "to", "and", "in", "at", "on", "for", "is"))
_SURE: Final = 0.3  # of words that a wish is known to bring


def of_words(wish: Wish, shown: Shown, heard: FollowUp | None) -> list[Order] | None:
    """Fill in kinds that bring words, or take some away."""
    kind = wish.kind
    if kind in _OF_SOME:
        return _OF_SOME[kind](wish, shown, heard)
    if kind not in ("T words", "T line", "voice words") and not kind.startswith(("add c", "add t", "add e")):
        return None
    new = words_of(wish, heard, "V" if kind == "voice words" else "N") or words_of(wish, heard, "N")
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
        return [Order(kind, "", (times[0], times[1], new[-1]))] if len(times) == _TWO else []
    if kind == "add caption after":
        after = _caption_named(wish.words, shown)
        return [Order(kind, after, (new[-1],))] if after else []
    return [Order(kind, wish.target, (new[-1],))]


def _part(wish: Wish, shown: Shown, heard: FollowUp | None) -> list[Order]:
    """Put new words in the place of some of a text: those that are named, else what is like them."""
    held = shown.words_of(wish.target)
    quoted = quoted_in(wish.words)
    new = [one for one in quoted if not _holds(held, one)]
    old = [one for one in quoted if _holds(held, one)]
    new = new or [one for one in _heard(wish, heard, "N") if not _holds(held, one)]
    old = old or [one for one in _heard(wish, heard, "O") if _holds(held, one)]
    new = new or [one.words for one in values_in(wish.words) if not _holds(held, one.words)]
    if not new or not held:
        return []
    if not quoted and old and new[-1].isdecimal() and not any(one.isdigit() for one in old[-1]):
        old = []  # a number stands for another, not for a name beside it
    if old and old[-1].casefold() != held.casefold():
        place = held.casefold().find(old[-1].casefold())
        return [Order("T part", wish.target, (held[place : place + len(old[-1])], new[-1]))]
    found = part_of(held, new[-1])
    if found is None:
        return []
    return [
        Order("T words", wish.target, (found[1],))
        if found[0] == held
        else Order("T part", wish.target, found)
    ]


def _without(wish: Wish, shown: Shown, heard: FollowUp | None) -> list[Order]:
    """Take words out of a text: those that are named, else its one price, date or the like."""
    held = shown.words_of(wish.target)
    quoted = [one for one in quoted_in(wish.words) if _holds(held, one)]
    named = (
        quoted or [one for one in _heard(wish, heard, "O") if _holds(held, one)] or _said_again(wish, held)
    )
    if not named or named[-1].casefold() == held.casefold():
        return []
    place = held.casefold().find(named[-1].casefold())
    return [Order("T without", wish.target, (held[place : place + len(named[-1])],))]


_OF_SOME: Final = {"T part": _part, "T without": _without}


def _holds(held: str, words: str) -> bool:
    return bool(words) and words.casefold() in held.casefold()


def _said_again(wish: Wish, held: str) -> list[str]:
    """The longest words of a text that a wish says."""
    tokens = tokens_of(held)
    runs = (
        held[first.start : last.end]
        for place, first in enumerate(tokens)
        for last in tokens[place:]
        if _holds(wish.words, held[first.start : last.end])
    )
    longest = max(runs, key=len, default="")
    return [longest] if len(longest) > 1 and longest.casefold() not in _SMALL else []


def _caption_named(words: str, shown: Shown) -> str:
    places = places_in(words, shown.captions)
    likest = [name for _, name in texts_named(words, shown) if name.startswith("caption")]
    return f"caption {places[0]}" if places else next(iter(likest), "")


def words_of(wish: Wish, heard: FollowUp | None, role: str) -> list[str]:
    """Return the words that a wish brings, or names: in quotation marks or as they are heard."""
    return quoted_in(wish.words) or _heard(wish, heard, role)


def _heard(wish: Wish, heard: FollowUp | None, role: str) -> list[str]:
    if heard is None:
        return []
    runs = [one for one in heard.runs(role) if wish.start <= one.start < wish.start + len(wish.words)]
    return [heard.text[one.start : one.end].strip(_EDGES) for one in runs if one.sure > _SURE]
