"""Read what is plainly said of how words look and come: "a box behind the end card", 字幕1淡入.

A clause is boiled down to the words that are meant (@); what is left has to be a sentence of a short list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from re import Match, Pattern
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    SetTextAnimation,
    SetTextFade,
    SetTextGround,
    SetTextPlace,
    SetTextTime,
    SetTitleTime,
)
from nemo_notebook.studio.director.operations.appearing import animation_of
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.exact_forms import POLITE
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.text_forms import (
    ALL_TEXTS,
    BRIEFER,
    BRIEFER_ALL,
    FADES,
    LONGER,
    OFF_PLATE,
    ON_PLATE,
    PLACES,
    TEXTS,
    WAYS,
    WIPED_IN,
)

_LONGEST: Final = 90  # characters; a longer clause says more than one thing
_SLOW_FADE_MS: Final = 1000
_STEP: Final = 1.5
_SHORTEST_MS: Final = 800
_Where = tuple[str, int | None]
"""A track, and which of its texts; None for all captions, or for the title."""
_Deed = Callable[[str, int | None, Situation], Sequence[Operation]]


def read_plain_text(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says one thing of some words and nothing else; None for any other."""
    words = POLITE.sub("", " ".join(clause.raw.replace("&&&", "and").split()))
    found = list(ALL_TEXTS.finditer(words)) or list(TEXTS.finditer(words))
    if len(words) > _LONGEST or len(found) != 1:
        return None
    form = f"{words[: found[0].start()]}@{words[found[0].end() :]}"
    briefer = BRIEFER_ALL.fullmatch(form) and "captions" in found[0].groupdict() and found[0]["captions"]
    said = partial(_held, 1 / _STEP) if briefer else _said(form)
    if not said:
        return None
    meant = _all_of(there) if found[0].re == ALL_TEXTS else _meant(found[0], there)
    if isinstance(meant, str):
        return Reading(says=meant)
    made = tuple(operation for one in meant for operation in said(*one, there))
    return Reading(made) if made else None


def _said(form: str) -> _Deed | None:
    """What a boiled down clause wants of each text."""
    if side := _key(FADES, form):
        return partial(_faded, side)
    if way := _key(WAYS, form):
        return partial(_coming, way)
    if WIPED_IN.fullmatch(form):
        return partial(_coming, form.split()[0].lower())
    for ground, said in (("plate", ON_PLATE), ("shadow", OFF_PLATE)):
        if said.fullmatch(form):
            return partial(_on_ground, ground)
    if place := _key(PLACES, form):
        return partial(_placed, place)
    if BRIEFER.fullmatch(form):
        return partial(_held, 1 / _STEP)
    return partial(_held, _STEP) if LONGER.fullmatch(form) else None


def _key(forms: Mapping[str, Pattern[str]], form: str) -> str:
    return next((key for key, said in forms.items() if said.fullmatch(form)), "")


def _meant(found: Match[str], there: Situation) -> list[_Where] | str:
    """Where the words stand that are named; a sentence where there are none."""
    if found["title"] or found["card"]:
        row = segments(there.draft, TITLE)
        index = next((i for i, one in enumerate(row) if is_end_card(one) is bool(found["card"])), None)
        if index is None:
            return _no_card(there) if found["card"] else no_such_text(TITLE, 0, there.language)
        return [(TITLE, index if found["card"] else None)]
    count = len(segments(there.draft, CAPTIONS))
    places = places_in(found["caption"], count) if found["caption"] else [None]
    if not count or any(one is not None and one >= count for one in places):
        return no_such_text(CAPTIONS, count, there.language)
    return [(CAPTIONS, one) for one in places]


def _no_card(there: Situation) -> str:
    return there.say("There is no end card in the film.", "影片里没有片尾文字。")


def _all_of(there: Situation) -> list[_Where]:
    """The title, the end card and the captions, as far as there are some."""
    row = segments(there.draft, TITLE)
    titles: list[_Where] = [(TITLE, i if is_end_card(one) else None) for i, one in enumerate(row)]
    captions: list[_Where] = [(CAPTIONS, None)] if segments(there.draft, CAPTIONS) else []
    return [*titles, *captions]


def _faded(side: str, track: str, index: int | None, there: Situation) -> Sequence[Operation]:
    """A fade that is to be seen; words that come in another way come by fading first."""
    row = segments(there.draft, track)
    come = SetTextAnimation(track, "fade", index=index)
    if side == "fade_in" and any(animation_of(row[i]) != "fade" for i in come.meant(row)):
        return (come,)
    return (SetTextFade(track, side, _SLOW_FADE_MS, index=index),)


def _coming(way: str, track: str, index: int | None, there: Situation) -> Sequence[Operation]:
    return (SetTextAnimation(track, way, index=index),)


def _on_ground(ground: str, track: str, index: int | None, there: Situation) -> Sequence[Operation]:
    return (SetTextGround(track, ground, index=index),)


def _placed(place: str, track: str, index: int | None, there: Situation) -> Sequence[Operation]:
    return (SetTextPlace(track, place, index=index),)


def _held(factor: float, track: str, index: int | None, there: Situation) -> Sequence[Operation]:
    """Each of the words that are meant stays so many times as long as now; all captions have no room."""
    row = segments(there.draft, track)
    if factor > 1 and track == CAPTIONS and index is None and len(row) > 1:
        return ()
    places = [index] if index is not None else [i for i, one in enumerate(row) if not is_end_card(one)]
    lengths = (max(_SHORTEST_MS, round(row[i]["d"] * factor / 100) * 100) for i in places)
    if track == TITLE and index is None:
        return [SetTitleTime(None, held) for held in lengths]
    return [SetTextTime(track, i, None, held) for i, held in zip(places, lengths, strict=True)]
