"""Tell two drafts apart in the sentences of the operations that would lead from one to the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    PICTURES,
    TITLE,
    VOICE,
    canvas,
    length_ms,
    meta,
    seed_of,
    segments,
    source_of,
    span,
    tone_of,
    words_of,
)
from nemo_notebook.studio.director.operations.captions import (
    AddCaption,
    RemoveCaptions,
    SetCaption,
    SetCaptions,
)
from nemo_notebook.studio.director.operations.length import HoldPicture, SetDuration, TrimClip
from nemo_notebook.studio.director.operations.look import SetAspect, SetResolution, SetTone
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.operations.pictures import (
    AddPicture,
    RemovePicture,
    Reorder,
    SetTransitions,
    Vary,
)
from nemo_notebook.studio.director.operations.replacing import ReplacePicture, ReplaceScenes, SetTime
from nemo_notebook.studio.director.operations.sound import (
    CLIP,
    RemoveMusic,
    RemoveVoice,
    SetFade,
    SetMusic,
    SetVoice,
    SetVolume,
    fade_of,
)
from nemo_notebook.studio.director.operations.wording import (
    RemoveTitle,
    SetColor,
    SetEndCard,
    SetTitle,
    SetTitleTime,
    end_card_of,
    title_of,
)
from nemo_notebook.studio.director.plan import Wire

_WHITE: Final = "#ffffff"


def lines_between(before: Wire, after: Wire, language: str) -> tuple[str, ...]:
    """Return what an edit that led from one draft to the other would have said; () where that is unknown."""
    found = [
        *_pictures(before, after),
        *_look(before, after),
        *_title(before, after),
        *_captions(before, after),
        *_sound(before, after),
    ]
    return tuple(dict.fromkeys(one.said(before, after, language) for one in found))


def _pictures(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = segments(before, PICTURES), segments(after, PICTURES)
    names = [[str(one.get("id")) for one in row] for row in (old, new)]
    sources = [[source_of(one) for one in row] for row in (old, new)]
    gone = [i for i, name in enumerate(names[0]) if name not in names[1]]
    come = [i for i, name in enumerate(names[1]) if name not in names[0]]
    if len(old) == len(new) and sources[0] != sources[1]:
        yield _replaced(sources[0], sources[1], names[0] != names[1])
        if length_ms(before) != length_ms(after):
            yield SetDuration(length_ms(after))
    elif len(gone) == 1 and not come:  # both say the length too
        yield RemovePicture(gone[0])
    elif len(come) == 1 and not gone:
        yield AddPicture(come[0], new[come[0]]["d"])
    elif len(old) == len(new):
        yield from _same_pictures(before, after)
    elif length_ms(before) != length_ms(after):
        yield SetDuration(length_ms(after))


def _replaced(old: list[str], new: list[str], moved: bool) -> Operation:
    if moved and sorted(old) == sorted(new):
        return Reorder(())
    places = [i for i, (was, now) in enumerate(zip(old, new, strict=True)) if was != now]
    return ReplacePicture(places[0], "") if len(places) == 1 else ReplaceScenes("", "", tuple(places))


def _same_pictures(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = segments(before, PICTURES), segments(after, PICTURES)
    longer = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a.get("d") != b.get("d")]
    trimmed = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if _trim(a) != _trim(b)]
    if len(trimmed) == 1 and _trim(old[trimmed[0]])[0] != _trim(new[trimmed[0]])[0]:
        yield TrimClip(trimmed[0], 0, 0)
    elif len(longer) == 1 and len(old) > 1 and length_ms(before) != length_ms(after):
        yield HoldPicture(longer[0], 0)
    elif length_ms(before) != length_ms(after):
        yield SetDuration(length_ms(after))
    if _times(before) != _times(after):
        yield SetTime("")
    if [meta(one).get("transition") for one in old] != [meta(one).get("transition") for one in new]:
        passing: Wire = next((meta(one)["transition"] for one in new if meta(one).get("transition")), {})
        if not longer:  # transitions follow the lengths
            yield SetTransitions(passing.get("d", 0))


def _trim(picture: Wire) -> tuple[object, object]:
    return meta(picture).get("in"), meta(picture).get("out")


def _times(draft: Wire) -> list[object]:
    return [meta(one).get("recipe", {}).get("time") for one in segments(draft, PICTURES)]


def _look(before: Wire, after: Wire) -> Iterator[Operation]:
    if nearest_aspect(*canvas(before)) != nearest_aspect(*canvas(after)):
        yield SetAspect(nearest_aspect(*canvas(after)))
    elif canvas(before) != canvas(after):
        yield SetResolution(min(canvas(after)))
    if tone_of(before) != tone_of(after):
        yield SetTone(tone_of(after))
    if seed_of(before) != seed_of(after):
        yield Vary(seed_of(after))


def _title(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = title_of(before), title_of(after)
    if old and not new:
        yield RemoveTitle()
    elif new and words_of(new) != words_of(old or {}):
        yield SetTitle(words_of(new))
    elif old and new and span(old) != span(new) and length_ms(before) == length_ms(after):
        yield SetTitleTime()
    if old and new and meta(old).get("color") != meta(new).get("color"):
        yield SetColor(TITLE, str(meta(new).get("color", _WHITE)))
    cards = [words_of(end_card_of(draft) or {}) for draft in (before, after)]
    if cards[0] != cards[1]:
        yield SetEndCard(cards[1])


def _captions(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = ([words_of(one) for one in segments(draft, CAPTIONS)] for draft in (before, after))
    changed = [i for i, (was, now) in enumerate(zip(old, new, strict=False)) if was != now]
    if len(old) == len(new) and len(changed) == 1:
        yield SetCaption(changed[0], new[changed[0]])
    elif added := _one_more(before, after):
        yield added
    elif len(new) < len(old) and set(new) <= set(old):
        gone = changed[0] if changed else len(new)
        yield RemoveCaptions(gone if len(old) - len(new) == 1 else None)
    elif old != new:
        yield SetCaptions(tuple(new))

    elif colour := _caption_colour(before, after):
        yield SetColor(CAPTIONS, colour)


def _one_more(before: Wire, after: Wire) -> Operation | None:
    """The caption that came in beside others."""
    there = {one.get("id") for one in segments(before, CAPTIONS)}
    come = [one for one in segments(after, CAPTIONS) if one.get("id") not in there]
    if len(come) != 1 or not span(come[0])[0]:
        return None
    return AddCaption(words_of(come[0]), span(come[0])[0], come[0]["d"])


def _caption_colour(before: Wire, after: Wire) -> str:
    was, now = (
        [meta(one).get("color", _WHITE) for one in segments(draft, CAPTIONS)] for draft in (before, after)
    )
    return str(now[0]) if now and was != now else ""


def _sound(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = (segments(draft, MUSIC)[:1] for draft in (before, after))
    if old and not new:
        yield RemoveMusic()
    elif new and (not old or source_of(old[0]) != source_of(new[0])):
        yield SetMusic()
    elif old and new and _volume(old[0]) != _volume(new[0]):
        yield SetVolume(MUSIC, _volume(new[0]))
    elif old and new and length_ms(before) == length_ms(after):
        for side in ("fade_in", "fade_out"):
            if fade_of(before, side) != fade_of(after, side):
                yield SetFade(side, fade_of(after, side))
    yield from _voice(before, after)
    loud = [[_volume(one) for one in segments(draft, PICTURES)] for draft in (before, after)]
    changed = [now for was, now in zip(*loud, strict=False) if was != now]
    if changed and len(loud[0]) == len(loud[1]):
        yield SetVolume(CLIP, changed[0])


def _voice(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = (segments(draft, VOICE)[:1] for draft in (before, after))
    said = [str(meta(row[0]).get("recipe", {}).get("text", "")) if row else "" for row in (old, new)]
    if old and not new:
        yield RemoveVoice()
    elif said[0] != said[1]:
        yield SetVoice(said[1])
    elif old and new and _volume(old[0]) != _volume(new[0]):
        yield SetVolume(VOICE, _volume(new[0]))


def _volume(segment: Wire) -> float:
    return float(meta(segment).get("volume", 1.0))
