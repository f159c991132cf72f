"""Hold operations to what a message lets them touch: "warmer, but leave the forest alone"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, TITLE, VOICE, length_ms, segments
from nemo_notebook.studio.director.operations import (
    AddCaption,
    DuckMusic,
    HoldPicture,
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemovePicture,
    RemoveTitle,
    RemoveVoice,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetCaption,
    SetCaptions,
    SetDuration,
    SetEffect,
    SetEndCard,
    SetFade,
    SetFit,
    SetMove,
    SetMusic,
    SetPictureLength,
    SetSpeed,
    SetTextTime,
    SetTime,
    SetTitle,
    SetTitleTime,
    SetTone,
    SetVoice,
    SetVolume,
    SetWeather,
    ShowCaptions,
    Vary,
)
from nemo_notebook.studio.director.operations.lettering import OfTexts
from nemo_notebook.studio.director.operations.sound import CLIP
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.sparing import photos_named
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone
from nemo_notebook.studio.director.reading.terms.places import places_in

PARTS: Final = {
    TITLE: verbs.TITLE,
    CAPTIONS: verbs.CAPTIONS,
    "end": verbs.END_CARD,
    MUSIC: verbs.MUSIC,
    VOICE: verbs.VOICE,
}
_TOUCHES: Final = (
    ((SetTitle, RemoveTitle, SetTitleTime), TITLE),
    ((SetCaptions, SetCaption, AddCaption, RemoveCaptions, ShowCaptions), CAPTIONS),
    ((SetEndCard,), "end"),
    ((SetMusic, RemoveMusic, SetFade, DuckMusic), MUSIC),
    ((SetVoice, RemoveVoice), VOICE),
)
_OF_PICTURES: Final = (SetEffect, SetTone, SetMove, SetFit, SetSpeed, SetWeather, Vary)
_ONE_PICTURE: Final = (HoldPicture, RemovePicture, ReplacePicture)
_PICTURES: Final = regex(
    r"\b(?:images|photos|pictures|pics|scenes|shots|clips|visuals)\b|图片|照片|画面|镜头|场景", re.I
)
_NOT_NAMED: Final = regex(
    r"\b(?:rest|others?|else|except|but|apart\sfrom)\b|其[他它余]|别的|剩[下余]|另外|除了", re.I
)
"""What is to stay is told by what is not to."""


def within(operations: Sequence[Operation], clauses: Sequence[Clause], there: Situation) -> list[Operation]:
    """Return the operations without what they would do to what is to stay as it is.

    Args:
        operations: what the clauses were read as.
        clauses: the message, pictures called by their places.
        there: the film.
    """
    kept = list(operations)
    for clause in clauses:
        if leaves_alone(clause.text) and not _NOT_NAMED.search(clause.text) and len(clauses) > 1:
            kept = _without(kept, clause.text, there)
    return kept


def _without(operations: list[Operation], text: str, there: Situation) -> list[Operation]:
    captions = places_in(text, len(segments(there.draft, CAPTIONS))) if verbs.CAPTIONS.search(text) else []
    parts = parts_named(text) - ({CAPTIONS} if captions else set())
    places = _pictures_named(text, there)
    if not parts and not places and _PICTURES.search(text):
        places = photos_named(text, there) or list(range(len(there.pictures)))
    kept = [
        left
        for one in operations
        for left in ([one] if isinstance(one, SetDuration) else spared(one, parts, places, captions, there))
    ]
    return kept if kept or not operations else []


def parts_named(text: str) -> frozenset[str]:
    """Return the tracks, and "end" for the end card, that a text names."""
    return frozenset(part for part, said in PARTS.items() if said.search(text))


def _pictures_named(text: str, there: Situation) -> list[int]:
    count = len(there.pictures)
    if verbs.CAPTIONS.search(text):
        return []
    scenes = set(there.scenes_in(text))
    return places_in(text, count) or [place for one in scenes for place in there.showing(one)]


def spared(
    one: Operation, parts: frozenset[str], pictures: Sequence[int], captions: Sequence[int], there: Situation
) -> list[Operation]:
    """Return what is left of an operation that is not to touch some parts, pictures and captions."""
    if _part_of(one) in parts:
        return []
    if captions and _of_captions(one):
        return _on_other_captions(one, captions, there)
    return _on_other_pictures(one, pictures, there) if pictures else [one]


def _part_of(one: Operation) -> str:
    if isinstance(one, OfTexts):
        return "end" if one.track == TITLE and one.index else one.track
    if isinstance(one, SetTextTime):
        return "end" if one.track == TITLE else one.track
    if isinstance(one, SetVolume):
        return one.of
    return next((part for kinds, part in _TOUCHES if isinstance(one, kinds)), "")


def _of_captions(one: Operation) -> bool:
    return isinstance(one, RemoveCaptions | SetCaption) or (
        isinstance(one, OfTexts | SetTextTime) and one.track == CAPTIONS
    )


def _on_other_captions(one: Operation, captions: Sequence[int], there: Situation) -> list[Operation]:
    count = len(segments(there.draft, CAPTIONS))
    if isinstance(one, SetCaption | SetTextTime):
        return [] if one.index in captions else [one]
    if isinstance(one, OfTexts | RemoveCaptions):
        if one.index is not None:
            return [] if one.index in captions else [one]
        return [replace(one, index=place) for place in range(count) if place not in captions]
    return [one]


def _on_other_pictures(one: Operation, pictures: Sequence[int], there: Situation) -> list[Operation]:
    rest = [place for place in range(len(there.pictures)) if place not in pictures]
    if isinstance(one, SetMove) and one.move == "still":
        return [one]
    if isinstance(one, _ONE_PICTURE):
        return [one] if one.index in rest else []
    if isinstance(one, SetPictureLength):
        return [HoldPicture(place, one.each_ms) for place in rest]
    if isinstance(one, SetDuration):
        share = one.duration_ms / length_ms(there.draft)
        return [HoldPicture(i, round(int(there.pictures[i]["d"]) * share / 100) * 100) for i in rest]
    if isinstance(one, SetTime):
        scenes = [(place, scene_of(there.pictures[place])) for place in rest]
        return [ReplaceScenes(scene, one.time, (place,)) for place, scene in scenes if scene]
    if isinstance(one, _OF_PICTURES) or isinstance(one, SetVolume) and one.of == CLIP:
        row = one.indexes or (there.clips() if isinstance(one, SetVolume) else range(len(there.pictures)))
        left = tuple(place for place in row if place in rest)
        return [replace(one, indexes=left)] if left else []
    return [] if isinstance(one, Reorder) and not rest else [one]
