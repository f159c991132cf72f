"""A draft as the renderer sees it: the pictures and words to be seen in each frame, and how strongly.

The draft is read liberally through `models.draft`, each segment by `segments`. Sound is left to `sound`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

from nemo_notebook.errors import NemoError
from nemo_notebook.models.draft import Draft, Segment, Track
from nemo_notebook.models.reading import mapping, pick, text, whole
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.parts import Shot, Words
from nemo_notebook.studio.render.segments import read_shot, read_words

MAX_DURATION_MS: Final = 30 * 60 * 1000
MAX_FPS: Final = 60
MAX_SIDE_PX: Final = 4096
DEFAULT_FPS: Final = 30
DEFAULT_SIZE: Final = (1920, 1080)
_ADJACENT_MS: Final = 50  # a rounding gap between two segments is no gap


class DraftError(NemoError):
    """Raised when a draft cannot be rendered; the message says why in one sentence."""


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
        fade_in_ms, fade_out_ms: how long the film takes to come out of black and to go into it.
    """

    width: int
    height: int
    fps: Fraction
    frames: int
    duration_ms: int
    layers: tuple[tuple[Shot | Words, ...], ...]
    language: str = ""
    left_out: int = 0
    fade_in_ms: int = 0
    fade_out_ms: int = 0

    def light(self, frame: int) -> float:
        """Return how bright a frame is, from 0, which is black, to 1."""
        moment = self.moment_ms(frame)
        rise = moment / self.fade_in_ms if self.fade_in_ms else 1.0
        fall = (self.duration_ms - moment) / self.fade_out_ms if self.fade_out_ms else 1.0
        return max(0.0, min(1.0, rise, fall))

    def moment_ms(self, frame: int) -> float:
        """Return the moment a frame shows, in ms."""
        return frame * 1000 * self.fps.denominator / self.fps.numerator

    def elapsed_ms(self, part: Shot | Words, frame: int) -> float:
        """Return how long a part has been there in a frame, in ms: the same wherever the part stands."""
        return round(self.moment_ms(frame) - part.start_ms, 6)

    def visible(self, frame: int) -> list[tuple[Shot | Words, float]]:
        """Return what a frame shows and how strongly, in painter's order, from what hides all below."""
        moment = self.moment_ms(frame)
        seen: list[tuple[Shot | Words, float]] = []
        for layer in self.layers:
            for one in layer:
                strength = round(one.opacity(moment), 6) if one.start_ms <= moment < one.end_ms else 0.0
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
        fade_in_ms=_fade_ms(meta, "fade_in", read.duration_ms),
        fade_out_ms=_fade_ms(meta, "fade_out", read.duration_ms),
    )


def _fade_ms(meta: Mapping[str, Any], side: str, film_ms: int) -> int:
    return max(0, min(whole(meta.get(side)) or 0, film_ms))


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
        if mapping(pick(track.wire, "m", "metadata")).get("hidden") is True:
            continue
        if track.kind == "video":
            shots = [read_shot(segment, draft.duration_ms, media, tone) for segment in _in_time(track, draft)]
            layers.append(_with_handles([shot for shot in shots if shot], draft.duration_ms))
            left_out += shots.count(None)
        elif track.kind == "text":
            words = [read_words(segment, draft.duration_ms) for segment in _in_time(track, draft)]
            layers.append(tuple(one for one in words if one))
        elif track.kind != "audio":
            left_out += len(track.segments)
    return tuple(layers), left_out


def _in_time(track: Track, draft: Draft) -> list[Segment]:
    seen = [one for one in track.segments if one.duration_ms and one.start_ms < draft.duration_ms]
    return sorted(seen, key=lambda one: one.start_ms)


def _with_handles(shots: Sequence[Shot], film_ms: int) -> tuple[Shot, ...]:
    """Let each shot go on under the transition of the next one, beyond its trim where there is material."""
    joined = list(shots)
    for index, (before, after) in enumerate(zip(shots, shots[1:], strict=False)):
        reach = min(film_ms, after.start_ms + (after.transition.length_ms if after.transition else 0))
        if reach <= before.end_ms or after.start_ms > before.end_ms + _ADJACENT_MS:
            continue
        length = before.end_ms - before.start_ms
        whole_trim = before.out_ms is not None and before.out_ms >= math.floor(before.source_ms(length))
        fills = whole_trim and not before.loops
        out_ms = math.ceil(before.source_ms(reach - before.start_ms)) if fills else before.out_ms
        joined[index] = replace(before, end_ms=reach, out_ms=out_ms)
    return tuple(joined)
