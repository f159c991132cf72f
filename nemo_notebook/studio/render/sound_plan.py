"""Which segments of a draft are heard, when, and how loud: reads the draft, makes and decodes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from nemo_notebook.models.draft import Draft, Segment
from nemo_notebook.models.reading import mapping, number, pick, text, whole
from nemo_notebook.studio.render.segments import speed_in, transition_in

MADE_MUSIC: Final = "music:"
VOICE: Final = "voice:"
_MOST_VOLUME: Final = 2.0


@dataclass(frozen=True, slots=True)
class Heard:
    """A segment that is to be heard. All times in whole ms.

    Attributes:
        source: the segment's `src`.
        name: what a person calls it.
        is_clip: whether it is a film's own sound.
        start_ms, length_ms: on the film's clock, cut to the film's end.
        from_ms, until_ms: trim on the source's clock; None is its end.
        volume: 1 is 100 %.
        fade_in_ms, fade_out_ms: ramps.
        crossed: whether its ramps cross with those of a neighbour, so that the sum keeps its power.
        text: what a voice says.
        seed: of made music.
        joined_before, joined_after: whether it goes on seamlessly from or into its neighbour.
        speed: how fast the source's clock runs; 1 is its own pace.
        yields_to: what it gives way to: "voice", "all" or "none".
        loops: whether a clip's trimmed stretch begins anew at its end, as its picture does.
    """

    source: str
    name: str
    is_clip: bool
    start_ms: int
    length_ms: int
    from_ms: int
    until_ms: int | None
    volume: float
    fade_in_ms: int
    fade_out_ms: int
    crossed: bool = False
    text: str = ""
    seed: int = 0
    joined_before: bool = False
    joined_after: bool = False
    speed: float = 1.0
    yields_to: str = "voice"
    loops: bool = False


def heard(draft: Mapping[str, Any]) -> list[Heard]:
    """List what is heard in a draft, in the order of its tracks."""
    film = Draft.from_wire(dict(draft))
    seed = whole(pick(pick(film.wire, "m"), "seed")) or 0
    found: list[Heard] = []
    for track in film.tracks:
        if track.kind == "audio":
            found += [one for segment in track.segments for one in _sound(segment, film.duration_ms, seed)]
        elif track.kind == "video":
            found += _clips(track.segments, film.duration_ms)
    return found


def _sound(segment: Segment, film_ms: int, seed: int) -> Iterator[Heard]:
    meta, length_ms = _meta(segment), min(segment.end_ms, film_ms) - segment.start_ms
    volume = _volume(segment)
    if not segment.source or length_ms <= 0 or volume <= 0:
        return
    recipe = mapping(pick(meta, "recipe"))
    own_seed = whole(pick(recipe, "seed"))
    yield Heard(
        source=segment.source,
        name=segment.name or segment.source,
        is_clip=False,
        start_ms=segment.start_ms,
        length_ms=length_ms,
        **_trim(meta),
        volume=volume,
        fade_in_ms=_ms(meta, "fade_in"),
        fade_out_ms=_ms(meta, "fade_out"),
        text=text(pick(recipe, "text")) or "",
        seed=seed if own_seed is None else own_seed,
        yields_to=text(pick(meta, "duck")) or "voice",
    )


def _clips(segments: Sequence[Segment], film_ms: int) -> Iterator[Heard]:
    """Yield films' own sound; under a transition the one before goes on and fades."""
    for index, segment in enumerate(segments):
        before = segments[index - 1] if index else None
        after = segments[index + 1] if index + 1 < len(segments) else None
        overlap_ms = _overlap_ms(segment, after) if after else 0
        enter_ms = _overlap_ms(before, segment) if before else 0
        length_ms = min(segment.end_ms + overlap_ms, film_ms) - segment.start_ms
        volume = _volume(segment)
        if not segment.source or ":" in segment.source or length_ms <= 0 or volume <= 0:
            continue
        meta = _meta(segment)
        yield Heard(
            source=segment.source,
            name=segment.name or segment.source,
            is_clip=True,
            start_ms=segment.start_ms,
            length_ms=length_ms,
            **_trim(meta),
            volume=volume,
            fade_in_ms=enter_ms or _ms(meta, "fade_in"),
            fade_out_ms=overlap_ms or _ms(meta, "fade_out"),
            crossed=bool(enter_ms or overlap_ms),
            joined_before=before is not None and _joined(before, segment),
            joined_after=after is not None and _joined(segment, after),
            speed=speed_in(meta),
            loops=meta.get("loop") is True,
        )


def _joined(first: Segment, second: Segment) -> bool:
    """Return whether two segments are one take, cut in two without anything left out."""
    if first.source != second.source or first.end_ms != second.start_ms:
        return False
    speed = speed_in(_meta(first))
    goes_on_ms = _ms(_meta(first), "in") + round(first.duration_ms * speed)
    return speed == speed_in(_meta(second)) and _ms(_meta(second), "in") == goes_on_ms


def _overlap_ms(first: Segment, second: Segment) -> int:
    transition = transition_in(_meta(second), second.duration_ms)
    return transition.length_ms if transition and first.end_ms == second.start_ms else 0


def _meta(segment: Segment) -> dict[str, Any]:
    return mapping(pick(segment.wire, "m", "metadata"))


def _trim(meta: Mapping[str, Any]) -> dict[str, Any]:
    until_ms = whole(pick(meta, "out"))
    return {
        "from_ms": _ms(meta, "in"),
        "until_ms": None if until_ms is None or until_ms <= _ms(meta, "in") else until_ms,
    }


def _volume(segment: Segment) -> float:
    volume = number(segment.volume)
    return 1.0 if volume is None else min(_MOST_VOLUME, max(0.0, volume))


def _ms(source: Mapping[str, Any], key: str) -> int:
    return max(0, whole(pick(source, key)) or 0)
