"""Take the last change of one part back and leave the later ones: the music as it was, all else as it is.

That is only done where nothing later builds on it; which part is meant is read by `reading.taking_back`,
what is said of it stands in `going_back`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.reading import items, mapping
from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.composing.pictures import is_scene
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    PICTURES,
    TITLE,
    VOICE,
    canvas,
    is_end_card,
    length_ms,
    meta,
    segments,
    source_of,
    tone_of,
    tracks,
    with_meta,
    with_segments,
    words_of,
)
from nemo_notebook.studio.director.operations import (
    AddCaption,
    DuckMusic,
    HoldPicture,
    Operation,
    PauseMusic,
    RemoveCaptions,
    RemoveMusic,
    RemoveTitle,
    RemoveVoice,
    Reorder,
    SetAspect,
    SetCaption,
    SetCaptions,
    SetColor,
    SetDuration,
    SetEffect,
    SetEndCard,
    SetFade,
    SetMove,
    SetMusic,
    SetResolution,
    SetSongStart,
    SetSpeed,
    SetTextPlace,
    SetTextSize,
    SetTitle,
    SetTitleTime,
    SetTone,
    SetTransitions,
    SetVoice,
    SetVolume,
    ShowCaptions,
    SplitCaption,
)
from nemo_notebook.studio.director.operations.comparing import operations_between
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import scaled


@dataclass(frozen=True)
class Reverted:
    """What came of taking a change back.

    Attributes:
        draft: the film without it; None where there was none, or later changes build on it.
        steps: how many steps back the film was as it was before it; 0 where it never changed.
    """

    draft: Wire | None
    steps: int


def without_last(
    part: str, draft: Wire, past: Sequence[Wire], shelf: Shelf, *, first: bool = False, worded: bool = False
) -> Reverted:
    """Return the film without the last change of a part, or without any.

    Args:
        part: a name of `reading.taking_back.PARTS`.
        draft: the film.
        past: the films before it, the newest last.
        shelf: the session's files.
        first: whether it is to be as it was at first.
        worded: whether a text is meant by its words, where these changed.
    """
    line = of_this_film([*past, draft])
    lit = [_lights(one) for one in line]
    if part == "light" and lit.count(lit[0]) == len(lit):  # darker, it took another tone
        part = "tone"
    changed = [place for place in range(1, len(line)) if _changed(part, line[place - 1], line[place])]
    if worded and (
        rewritten := [place for place in changed if _rewritten(part, line[place - 1], line[place])]
    ):
        place = rewritten[0] if first else rewritten[-1]
        return Reverted(_with_words(part, draft, line[place - 1]), len(line) - rewritten[-1])
    if not changed or worded and part in (TITLE, "end") and _words(part)(line[changed[-1] - 1]) is None:
        return Reverted(None, 0)
    place = changed[0] if first else changed[-1]
    before, after = line[place - 1], line[changed[-1]]
    return Reverted(_restored(part, draft, before, after, shelf), len(line) - changed[-1])


def as_it_became(
    part: str, draft: Wire, past: Sequence[Wire], future: Sequence[Wire], shelf: Shelf
) -> Wire | None:
    """Return the film with a part as a change had made it that was taken back; None where none was.

    Args:
        part: a name of `reading.taking_back.PARTS`.
        draft: the film.
        past: the films before it, the newest last.
        future: the films that were undone, the next one first.
        shelf: the session's files.
    """
    if future and _changed(part, draft, future[0]):
        return _restored(part, draft, future[0], draft, shelf)
    line = of_this_film([*past, draft])
    changed = [place for place in range(1, len(line)) if _changed(part, line[place - 1], line[place])]
    if len(changed) < 2:
        return None
    was, made = line[changed[-2] - 1], line[changed[-1] - 1]
    return None if _changed(part, was, draft) else _restored(part, draft, made, draft, shelf)


def _rewritten(part: str, before: Wire, after: Wire) -> bool:
    """Whether the title or the end card says something else, and said something before."""
    if part not in (TITLE, "end"):
        return False
    old, new = (words_of(_words(part)(draft) or {}) for draft in (before, after))
    return bool(old and new) and old != new


def _with_words(part: str, draft: Wire, source: Wire) -> Wire | None:
    """The film with the words of a title or an end card as they were, its look as it is now."""
    words = words_of(_words(part)(source) or {})
    written = SetTitle(words) if part == TITLE else SetEndCard(words)
    return written.apply(draft, Shelf())


def of_this_film(line: list[Wire]) -> list[Wire]:
    """Return the drafts since the last film began: another seed and another name at once are another film."""
    names = [(meta(one).get("seed"), meta(one).get("title")) for one in line]
    begun = [
        i for i in range(1, len(line)) if all(a != b for a, b in zip(names[i - 1], names[i], strict=True))
    ]
    return line[begun[-1] :] if begun else line


def _changed(part: str, before: Wire, after: Wire) -> bool:
    """Whether a part changed from one draft to the next."""
    if part == "pictures":
        shown = [[source_of(one) for one in segments(draft, PICTURES)] for draft in (before, after)]
        return shown[0] != shown[1] or any(
            isinstance(one, HoldPicture | SetEffect | SetMove) for one in operations_between(before, after)
        )
    return any(_is_of(part, one, before, after) for one in operations_between(before, after))


def _is_of(part: str, one: Operation, before: Wire, after: Wire) -> bool:
    """Whether an operation changes a part."""
    track = getattr(one, "track", "") or getattr(one, "of", "")
    if part in (CAPTIONS, TITLE, "end") and track in (CAPTIONS, TITLE):
        return track == part if part == CAPTIONS else _words(part)(before) != _words(part)(after)
    if part == "light":
        return isinstance(one, SetEffect) and one.kind in _LIGHT
    if part in _LOUD:
        return isinstance(one, SetVolume) and (part == "volume" or track in _LOUD[part])
    if part in (MUSIC, VOICE) and track:
        return bool(track == part)
    if part == "tone" and isinstance(one, SetColor):
        return True
    return isinstance(one, _OPERATIONS[part])


def _words(part: str) -> Callable[[Wire], Wire | None]:
    return title_of if part == TITLE else end_card_of


def _restored(part: str, draft: Wire, before: Wire, after: Wire, shelf: Shelf) -> Wire | None:
    """The film with a part as it was; None where what came later builds on the change."""
    if part in (MUSIC, VOICE, CAPTIONS):
        return _with_track(draft, _as_long(before, draft, shelf), part)
    if part in (TITLE, "end"):
        return _with_texts(draft, _as_long(before, draft, shelf), end=part == "end")
    if part in _LOUD:
        return _with_key(draft, before, "volume", _LOUD[part])
    if part == "light":
        return _with_light(draft, before)
    if part in _KEYS and (part != "tone" or tone_of(before) == tone_of(after)):
        return _with_key(draft, before, _KEYS[part], (TITLE, CAPTIONS))
    if part in _BY_VALUE and (new := _BY_VALUE[part](before).apply(draft, shelf)) != draft:
        return new
    if segments(draft, PICTURES) == segments(after, PICTURES) and length_ms(before) == length_ms(draft):
        return with_segments(draft, PICTURES, segments(before, PICTURES))
    return _with_scenes(draft, before) if part == "pictures" else None


def _with_light(draft: Wire, source: Wire) -> Wire:
    """The film with its pictures as light as those of another, all other effects as they are."""
    lit = _lights(source)
    row = [
        with_meta(one, effects=[*_effects(one, light=False), *lit.get(str(one.get("id")), ())] or None)
        for one in segments(draft, PICTURES)
    ]
    return with_segments(draft, PICTURES, row)


def _lights(draft: Wire) -> dict[str, list[Wire]]:
    """How light each picture of a film was made."""
    return {str(one.get("id")): _effects(one, light=True) for one in segments(draft, PICTURES)}


def _effects(picture: Wire, *, light: bool) -> list[Wire]:
    found = [mapping(one) for one in items(meta(picture).get("effects"))]
    return [one for one in found if (one.get("kind") in _LIGHT) is light]


def _with_scenes(draft: Wire, source: Wire) -> Wire | None:
    """The film with the scenes of another, each picture's time, tone and effects as they are now."""
    row, old = segments(draft, PICTURES), segments(source, PICTURES)
    if len(row) != len(old) or not all(is_scene(one) for one in [*row, *old]):
        return None
    return with_segments(draft, PICTURES, [_showing(one, was) for one, was in zip(row, old, strict=True)])


def _showing(picture: Wire, other: Wire) -> Wire:
    recipe = {**mapping(meta(other).get("recipe")), "tone": mapping(meta(picture).get("recipe")).get("tone")}
    return with_meta(picture, src=meta(other).get("src"), name=meta(other).get("name"), recipe=recipe)


def _with_key(draft: Wire, source: Wire, key: str, parts: Sequence[str]) -> Wire:
    """The film with one key of some parts as it was in another."""
    for track in parts:
        was = {str(one.get("id")): meta(one).get(key) for one in segments(source, track)}
        row = [
            with_meta(one, **{key: was[name]}) if (name := str(one.get("id"))) in was else one
            for one in segments(draft, track)
        ]
        draft = with_segments(draft, track, row) if row else draft
    return draft


def _as_long(before: Wire, draft: Wire, shelf: Shelf) -> Wire:
    same = length_ms(before) == length_ms(draft)
    return before if same else scaled(before, length_ms(draft), shelf)


def _with_track(draft: Wire, source: Wire, track: str) -> Wire:
    """The film with a whole track of another, also whether it is shown."""
    old = next((one for one in tracks(source) if one.get("id") == track), None)
    placed = with_segments(draft, track, segments(source, track))
    return {**placed, "t": [old if old and one.get("id") == track else one for one in tracks(placed)]}


def _with_texts(draft: Wire, source: Wire, *, end: bool) -> Wire:
    """The film with the title of another, or with its end card; the title names the film."""
    if not end:
        draft = with_meta(draft, title=meta(source).get("title"))
    kept = [one for one in segments(draft, TITLE) if is_end_card(one) is not end]
    back = [one for one in segments(source, TITLE) if is_end_card(one) is end]
    return with_segments(draft, TITLE, [*kept, *back] if end else [*back, *kept])


_BY_VALUE: Final[dict[str, Callable[[Wire], Operation]]] = {
    "tone": lambda before: SetTone(tone_of(before)),
    "shape": lambda before: SetAspect(nearest_aspect(*canvas(before))),
    "length": lambda before: SetDuration(length_ms(before)),
}
_LIGHT: Final = ("brighten", "darken")
_LOUD: Final = {
    "volume": (PICTURES, MUSIC, VOICE), "music volume": (MUSIC,), "voice volume": (VOICE,),
}  # fmt: skip
"""Whose loudness is meant."""
_KEYS: Final = {"tone": "color", "color": "color", "size": "size", "place": "place"}
"""Keys of texts that are taken back by themselves; a colour may be the pictures' tone as well."""
_OPERATIONS: Final[dict[str, tuple[type[Operation], ...]]] = {
    MUSIC: (SetMusic, RemoveMusic, SetFade, DuckMusic, PauseMusic, SetSongStart),
    VOICE: (SetVoice, RemoveVoice),
    CAPTIONS: (AddCaption, RemoveCaptions, SetCaption, SetCaptions, ShowCaptions, SplitCaption),
    TITLE: (SetTitle, RemoveTitle, SetTitleTime),
    "end": (SetEndCard,),
    "transitions": (SetTransitions,),
    "tone": (SetTone,),
    "color": (SetColor,),
    "size": (SetTextSize,),
    "place": (SetTextPlace,),
    "shape": (SetAspect, SetResolution),
    "length": (SetDuration,),
    "speed": (SetSpeed,),
    "order": (Reorder,),
}
