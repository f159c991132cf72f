"""Tell the texts of two drafts apart, in the operations that would lead from one to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    PICTURES,
    TITLE,
    length_ms,
    meta,
    segments,
    span,
    words_of,
)
from nemo_notebook.studio.director.operations.appearing import (
    SetAccent,
    SetEmphasis,
    SetTextAnimation,
    SetTextFade,
    accent_of,
    animation_of,
    emphasis_of,
    text_fade,
)
from nemo_notebook.studio.director.operations.arguments import FADES, TextTrack
from nemo_notebook.studio.director.operations.captions import (
    AddCaption,
    RemoveCaptions,
    SetCaption,
    SetCaptions,
    ShowCaptions,
    captions_off,
)
from nemo_notebook.studio.director.operations.lettering import (
    WHITE,
    SetColor,
    SetTextGround,
    SetTextPlace,
    SetTextSize,
    SetTextStyle,
    SetTextTime,
    size_of,
)
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.operations.wording import (
    RemoveTitle,
    SetEndCard,
    SetTitle,
    SetTitleTime,
    end_card_of,
    title_of,
)
from nemo_notebook.studio.director.plan import Wire


def texts_between(before: Wire, after: Wire) -> Iterator[Operation]:
    """Yield what leads from the title, the end card and the captions of one draft to those of another."""
    yield from _title(before, after)
    yield from _captions(before, after)
    yield from _texts(before, after, TITLE)
    yield from _texts(before, after, CAPTIONS)


def _title(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = title_of(before), title_of(after)
    if old and not new:
        yield RemoveTitle()
    elif new and words_of(new) != words_of(old or {}):
        yield SetTitle(words_of(new))
    elif old and new and span(old) != span(new) and length_ms(before) == length_ms(after):
        yield SetTitleTime()
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
    elif sorted(old) != sorted(new) or old != new and _same_pictures(before, after):  # else they went along
        yield SetCaptions(tuple(new))
    if captions_off(before) != captions_off(after) and new:
        yield ShowCaptions(captions_off(before))


def _same_pictures(before: Wire, after: Wire) -> bool:
    return segments(before, PICTURES) == segments(after, PICTURES)


def _one_more(before: Wire, after: Wire) -> Operation | None:
    """The caption that came in beside others."""
    there = {str(one.get("id")) for one in segments(before, CAPTIONS)}
    come = [one for one in segments(after, CAPTIONS) if str(one.get("id")) not in there]
    if len(come) != 1 or not (there or span(come[0])[0]):
        return None
    return AddCaption(words_of(come[0]), span(come[0])[0], come[0]["d"])


def _texts(before: Wire, after: Wire, track: TextTrack) -> Iterator[Operation]:
    """How the same words look now, and when they stand."""
    old, new = segments(before, track), segments(after, track)
    if [one.get("id") for one in old] != [one.get("id") for one in new]:
        return
    for name, change in _LOOKS.items():
        pairs = enumerate(zip(old, new, strict=True))
        places = [i for i, (a, b) in pairs if meta(a).get(name) != meta(b).get(name)]
        if name == "emphasis":  # reworded, what stands out follows
            places = [i for i in places if words_of(old[i]) == words_of(new[i])]
        if places:
            only = places[0] if len(places) < len(new) else None
            yield change(track, new[places[0]], only)
    yield from _fades(old, new, track)
    if length_ms(before) == length_ms(after):
        moved = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if span(a) != span(b)]
        moved = [i for i in moved if not _within(new[i], old[i])] or moved  # the others gave way
        if moved and not (track == TITLE and old[moved[0]] is title_of(before)):
            yield SetTextTime(track, moved[0])


def _within(text: Wire, other: Wire) -> bool:
    return span(other)[0] <= span(text)[0] and span(text)[1] <= span(other)[1]


def _fades(old: list[Wire], new: list[Wire], track: TextTrack) -> Iterator[Operation]:
    """Fades that were made slow, or quick again; the usual one follows the time of its text."""
    for side in FADES:
        times = [(text_fade(a, side), text_fade(b, side)) for a, b in zip(old, new, strict=True)]
        places = [i for i, (was, now) in enumerate(times) if was != now and max(was, now) > _USUAL_FADE_MS]
        if places:
            only = places[0] if len(places) < len(new) else None
            yield SetTextFade(track, side, times[places[0]][1], index=only)


_USUAL_FADE_MS: Final = 300
_LOOKS: Final[dict[str, Callable[[TextTrack, Wire, int | None], Operation]]] = {
    "color": lambda track, one, index: SetColor(track, str(meta(one).get("color", WHITE)), index=index),
    "size": lambda track, one, index: SetTextSize(track, size_of(one), index=index),
    "place": lambda track, one, index: SetTextPlace(track, meta(one).get("place", ""), index=index),
    "style": lambda track, one, index: SetTextStyle(track, meta(one).get("style", "title"), index=index),
    "ground": lambda track, one, index: SetTextGround(track, meta(one).get("ground", ""), index=index),
    "accent": lambda track, one, index: SetAccent(track, accent_of(one), index=index),
    "animate": lambda track, one, index: SetTextAnimation(track, animation_of(one), index=index),
    "emphasis": lambda track, one, index: SetEmphasis(track, emphasis_of(one), index=index),
}
