"""A draft as the renderer sees it: the pictures and words to be seen in each frame, and how strongly.

The draft is read liberally through `models.draft`; what the words of docs/draft.md mean for a frame is
decided here and nowhere else. Sound is left to `sound`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

from nemo_notebook.errors import NemoError
from nemo_notebook.models.draft import Draft, Segment, Track
from nemo_notebook.models.reading import items, mapping, number, pick, text, whole
from nemo_notebook.studio.make.catalog import TONES
from nemo_notebook.studio.render.media import MediaError, MediaFile

MAX_DURATION_MS: Final = 30 * 60 * 1000
MAX_FPS: Final = 60
MAX_SIDE_PX: Final = 4096
DEFAULT_FPS: Final = 30
DEFAULT_SIZE: Final = (1920, 1080)
_ZOOM_LIMITS: Final = (1.0, 3.0)
_ADJACENT_MS: Final = 50  # a rounding gap between two segments is no gap


class DraftError(NemoError):
    """Raised when a draft cannot be rendered; the message says why in one sentence."""


@dataclass(frozen=True, slots=True)
class Move:
    """A slow move over a still: zoom from, to (≥ 1) and the direction of travel in −1..1."""

    zoom: tuple[float, float] = (1.0, 1.0)
    pan: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class SceneRecipe:
    """A scene to be made; what its maker does not know falls back to the scene's own default."""

    name: str
    time: str
    tone: str
    seed: int


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of any kind on the film's clock.

    Attributes:
        source: a given file, or a scene to be made.
        start_ms, end_ms: on the film's clock; the end includes the handle under the next shot's dissolve.
        dissolve_ms: how long it takes to come in; 0 is a cut.
        in_ms: first moment of the source that is shown.
        out_ms: the moment of the source whose frame is held from there on, None for its end.
        fit: "cover" or "contain".
        move: of a still, None where it stands.
        tone: the grade, None where the picture stays as it is.
    """

    source: MediaFile | SceneRecipe
    start_ms: int
    end_ms: int
    dissolve_ms: int = 0
    in_ms: int = 0
    out_ms: int | None = None
    fit: str = "cover"
    move: Move | None = None
    tone: str | None = None

    def opacity(self, moment_ms: float) -> float:
        """Return how far it has come in, 0..1, at a moment between its start and end."""
        return min(1.0, (moment_ms - self.start_ms) / self.dissolve_ms) if self.dissolve_ms else 1.0


@dataclass(frozen=True, slots=True)
class Words:
    """A text on the film's clock, with its fades in ms and its colour as `#rrggbb`."""

    text: str
    style: str
    start_ms: int
    end_ms: int
    fade_in_ms: int = 0
    fade_out_ms: int = 0
    color: str = "#ffffff"

    def opacity(self, moment_ms: float) -> float:
        """Return how strongly it is seen, 0..1, at a moment between its start and end."""
        rise = (moment_ms - self.start_ms) / self.fade_in_ms if self.fade_in_ms else 1.0
        fall = (self.end_ms - moment_ms) / self.fade_out_ms if self.fade_out_ms else 1.0
        return max(0.0, min(1.0, rise, fall))


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that is to be seen, at one size and frame rate.

    Attributes:
        width, height: of the film in px, even.
        fps: frames per second.
        frames: how many there are; frame n shows the moment n / fps.
        duration_ms: of the film.
        layers: in painter's order; each holds the shots or the words of one track, by start.
        language: of the words as far as the draft says, "" otherwise.
        left_out: how many segments are of no kind that can be shown.
    """

    width: int
    height: int
    fps: Fraction
    frames: int
    duration_ms: int
    layers: tuple[tuple[Shot | Words, ...], ...]
    language: str = ""
    left_out: int = 0

    def moment_ms(self, frame: int) -> float:
        """Return the moment a frame shows, in ms."""
        return frame * 1000 * self.fps.denominator / self.fps.numerator

    def visible(self, frame: int) -> list[tuple[Shot | Words, float]]:
        """Return what a frame shows and how strongly, in painter's order, from what hides all below."""
        moment = self.moment_ms(frame)
        seen: list[tuple[Shot | Words, float]] = []
        for layer in self.layers:
            for one in layer:
                strength = one.opacity(moment) if one.start_ms <= moment < one.end_ms else 0.0
                if strength >= 1.0 and isinstance(one, Shot):
                    seen.clear()
                if strength > 0.0:
                    seen.append((one, strength))
        return seen


def read_timeline(
    draft: Mapping[str, Any],
    media: Mapping[str, MediaFile],
    *,
    short_side_px: int | None = None,
    fps: float | None = None,
) -> Timeline:
    """Read a draft for rendering.

    Args:
        draft: as docs/draft.md describes it.
        media: the given files, by the id their `src` has.
        short_side_px: largest short side of the film; default the draft's own. The other side follows.
        fps: frames per second; default the draft's own, else 30.

    Raises:
        DraftError: when there is nothing to render, or more than can be.
        MediaError: when a file it asks for is not there.
    """
    read = Draft.from_wire(dict(draft))
    if not read.ready or not read.duration_ms:
        raise DraftError("The timeline is empty: there is nothing to render.")
    if read.duration_ms > MAX_DURATION_MS:
        minutes = read.duration_ms / 60_000
        raise DraftError(
            f"The film is {minutes:.0f} minutes long; at most {MAX_DURATION_MS // 60_000} can be rendered."
        )
    width, height = film_size(read.width, read.height, short_side_px)
    rate = _rate(fps or read.fps or DEFAULT_FPS)
    meta = mapping(pick(draft, "m", "metadata"))
    tone = text(meta.get("tone")) or "neutral"
    layers, left_out = _read_layers(read, media, tone)
    return Timeline(
        width=width,
        height=height,
        fps=rate,
        frames=max(1, round(Fraction(read.duration_ms) * rate / 1000)),
        duration_ms=read.duration_ms,
        layers=layers,
        language=text(meta.get("language")) or "",
        left_out=left_out,
    )


def film_size(width: int | None, height: int | None, short_side_px: int | None) -> tuple[int, int]:
    """Return the even (width, height) of a film in px: the canvas's shape, within the limit."""
    if not width or not height:
        width, height = DEFAULT_SIZE
    short = min(short_side_px or MAX_SIDE_PX, width, height)
    scale = min(short / min(width, height), MAX_SIDE_PX / max(width, height))
    return max(16, round(width * scale / 2) * 2), max(16, round(height * scale / 2) * 2)


def _rate(fps: float) -> Fraction:
    return Fraction(max(1.0, min(float(MAX_FPS), fps))).limit_denominator(1001)


def _read_layers(
    draft: Draft, media: Mapping[str, MediaFile], tone: str
) -> tuple[tuple[tuple[Shot | Words, ...], ...], int]:
    layers: list[tuple[Shot | Words, ...]] = []
    left_out = 0
    for track in draft.tracks:
        if track.kind == "video":
            shots = [_shot(segment, draft.duration_ms, media, tone) for segment in _in_time(track, draft)]
            layers.append(_with_handles([shot for shot in shots if shot], draft.duration_ms))
            left_out += shots.count(None)
        elif track.kind == "text":
            words = [_words(segment, draft.duration_ms) for segment in _in_time(track, draft)]
            layers.append(tuple(one for one in words if one))
        elif track.kind != "audio":
            left_out += len(track.segments)
    return tuple(layers), left_out


def _in_time(track: Track, draft: Draft) -> list[Segment]:
    seen = [one for one in track.segments if one.duration_ms and one.start_ms < draft.duration_ms]
    return sorted(seen, key=lambda one: one.start_ms)


def _shot(segment: Segment, film_ms: int, media: Mapping[str, MediaFile], tone: str) -> Shot | None:
    meta = mapping(pick(segment.wire, "m", "metadata"))
    source = _source(segment, media, mapping(meta.get("recipe")), tone)
    if source is None:
        return None
    in_ms = max(0, whole(meta.get("in")) or 0)
    out_ms = whole(meta.get("out"))
    return Shot(
        source=source,
        start_ms=segment.start_ms,
        end_ms=min(segment.end_ms, film_ms),
        dissolve_ms=_dissolve_ms(meta.get("transition"), segment.duration_ms),
        in_ms=in_ms,
        out_ms=None if out_ms is None else max(in_ms + 1, out_ms),
        fit="contain" if meta.get("fit") == "contain" else "cover",
        move=_move(meta.get("move")),
        tone=_grade(meta.get("effects")),
    )


def _source(
    segment: Segment, media: Mapping[str, MediaFile], recipe: Mapping[str, Any], tone: str
) -> MediaFile | SceneRecipe | None:
    name = segment.source or ""
    if name in media:
        return media[name] if media[name].kind != "audio" else None
    if name.startswith("scene:"):
        return SceneRecipe(
            name=name.removeprefix("scene:"),
            time=text(recipe.get("time")) or "",
            tone=text(recipe.get("tone")) or tone,
            seed=whole(recipe.get("seed")) or 0,
        )
    if name.startswith("med_"):
        raise MediaError(f"{segment.name or name} is in the timeline, but its file is not here.")
    return None


def _dissolve_ms(transition: object, limit_ms: int) -> int:
    if pick(transition, "kind", "type") != "dissolve":
        return 0
    return max(0, min(limit_ms, whole(pick(transition, "d", "duration")) or 0))


def _move(raw: object) -> Move | None:
    zoom = [number(one) for one in items(pick(raw, "zoom"))]
    pan = [number(one) for one in items(pick(raw, "pan"))]
    move = Move(_pair(zoom, _ZOOM_LIMITS, 1.0), _pair(pan, (-1.0, 1.0), 0.0))
    return None if move == Move() else move


def _pair(values: Sequence[float | None], limits: tuple[float, float], default: float) -> tuple[float, float]:
    low, high = limits
    first, second = [default if one is None else min(high, max(low, one)) for one in (*values, None, None)][
        :2
    ]
    return first, second


def _grade(effects: object) -> str | None:
    tones = [pick(one, "tone") for one in items(effects) if pick(one, "kind") == "grade"]
    return next((tone for tone in tones if tone in TONES and tone != "neutral"), None)


def _with_handles(shots: Sequence[Shot], film_ms: int) -> tuple[Shot, ...]:
    """Let each shot go on under the dissolve of the next one, beyond its trim where there is material."""
    joined = list(shots)
    for index, (before, after) in enumerate(zip(shots, shots[1:], strict=False)):
        reach = min(film_ms, after.start_ms + after.dissolve_ms)
        if reach <= before.end_ms or after.start_ms > before.end_ms + _ADJACENT_MS:
            continue
        length = before.end_ms - before.start_ms
        fills = before.out_ms is not None and before.out_ms - before.in_ms >= length
        out_ms = before.in_ms + reach - before.start_ms if fills else before.out_ms
        joined[index] = replace(before, end_ms=reach, out_ms=out_ms)
    return tuple(joined)


def _words(segment: Segment, film_ms: int) -> Words | None:
    if not segment.text:
        return None
    meta = mapping(pick(segment.wire, "m", "metadata"))
    color = text(meta.get("color")) or ""
    return Words(
        text=segment.text,
        style=segment.style or "title",
        start_ms=segment.start_ms,
        end_ms=min(segment.end_ms, film_ms),
        fade_in_ms=_fade_ms(meta.get("fade_in"), segment.duration_ms),
        fade_out_ms=_fade_ms(meta.get("fade_out"), segment.duration_ms),
        color=color.lower() if _is_color(color) else "#ffffff",
    )


def _fade_ms(raw: object, limit_ms: int) -> int:
    return max(0, min(whole(raw) or 0, math.ceil(limit_ms / 2)))


def _is_color(raw: str) -> bool:
    return len(raw) == 7 and raw[0] == "#" and all(digit in "0123456789abcdefABCDEF" for digit in raw[1:])
