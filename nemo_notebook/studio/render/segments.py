"""One segment of a draft as the renderer sees it: what docs/draft.md means for a shot or a text."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

from nemo_notebook.models.draft import Segment
from nemo_notebook.models.reading import items, mapping, number, pick, text, whole
from nemo_notebook.studio.make.catalog import TONES
from nemo_notebook.studio.make.graphics import GRAPHIC
from nemo_notebook.studio.make.looks import DIRECTIONS, EFFECTS, TRANSITIONS
from nemo_notebook.studio.render.graphic_reading import read_graphic
from nemo_notebook.studio.render.media import MediaError, MediaFile
from nemo_notebook.studio.render.parts import Effect, Move, SceneRecipe, Shot, Transition, Words

_ZOOM_LIMITS: Final = (1.0, 3.0)
_SPEEDS: Final = (0.25, 4.0)
_SIZES: Final = (0.5, 2.0)
_USUAL: Final = 0.5  # strength of an effect that names none


def read_shot(segment: Segment, film_ms: int, media: Mapping[str, MediaFile], tone: str) -> Shot | None:
    """Read a segment of a video track; None where it is of no kind that can be shown.

    Args:
        segment: of the draft.
        film_ms: length of the film; what reaches beyond is cut.
        media: the given files by id.
        tone: of scenes that name none.

    Raises:
        MediaError: when its file is not there.
    """
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
        transition=transition_in(meta, segment.duration_ms),
        in_ms=in_ms,
        out_ms=None if out_ms is None else max(in_ms + 1, out_ms),
        fit=fit if (fit := text(meta.get("fit"))) in ("contain", "middle") else "cover",
        move=_move(meta.get("move")),
        tone=_grade(meta.get("effects")),
        effects=_effects(meta.get("effects")),
        speed=speed_in(meta),
        loops=meta.get("loop") is True,
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
            weather=text(recipe.get("weather")) or "",
            accent=read_color(recipe.get("accent")) or "",
        )
    if name.startswith(GRAPHIC):
        accent = read_color(recipe.get("accent"))
        return read_graphic(name.removeprefix(GRAPHIC), recipe, media, tone=tone, accent=accent)
    if name.startswith("med_"):
        raise MediaError(f"{segment.name or name} is in the timeline, but its file is not here.")
    return None


def transition_in(meta: Mapping[str, Any], segment_ms: int) -> Transition | None:
    """Return how a segment comes in, by what it says of itself; it takes no longer than the segment is."""
    raw = meta.get("transition")
    kind, toward = text(pick(raw, "kind", "type")), text(pick(raw, "to"))
    length_ms = min(segment_ms, whole(pick(raw, "d", "duration")) or 0)
    if kind not in TRANSITIONS or length_ms <= 0:
        return None
    side = toward if toward in DIRECTIONS else "left"
    return Transition(kind, length_ms, side, read_color(pick(raw, "color")) or "#000000")


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


def _effects(raw: object) -> tuple[Effect, ...]:
    found = [(pick(one, "kind"), number(pick(one, "strength"))) for one in items(raw)]
    read = [Effect(kind, _USUAL if at is None else min(1.0, at)) for kind, at in found if kind in EFFECTS]
    return tuple(one for one in read if one.strength > 0)


def read_words(segment: Segment, film_ms: int) -> Words | None:
    """Read a segment of a text track; None where it holds no words."""
    if not segment.text:
        return None
    meta = mapping(pick(segment.wire, "m", "metadata"))
    return Words(
        text=segment.text,
        style=segment.style or "title",
        start_ms=segment.start_ms,
        end_ms=min(segment.end_ms, film_ms),
        fade_in_ms=_fade_ms(meta.get("fade_in"), segment.duration_ms),
        fade_out_ms=_fade_ms(meta.get("fade_out"), segment.duration_ms),
        color=read_color(meta.get("color")) or "#ffffff",
        size=_within(meta.get("size"), _SIZES),
        place=text(meta.get("place")) or "",
        ground=text(meta.get("ground")) or "",
        animate=text(meta.get("animate")) or "",
        emphasis=tuple(word for one in items(meta.get("emphasis")) if (word := text(one))),
        accent=read_color(meta.get("accent")),
    )


def speed_in(meta: Mapping[str, Any]) -> float:
    """Return how fast a segment plays, by what it says of itself; 1 is its own pace."""
    return _within(meta.get("speed"), _SPEEDS)


def _within(raw: object, limits: tuple[float, float]) -> float:
    low, high = limits
    return min(high, max(low, number(raw) or 1.0))


def _fade_ms(raw: object, limit_ms: int) -> int:
    return max(0, min(whole(raw) or 0, math.ceil(limit_ms / 2)))


def read_color(raw: object) -> str:
    """Return a colour as `#rrggbb` in small letters, "" where it is none."""
    color = (text(raw) or "").lower()
    is_color = len(color) == 7 and color[0] == "#" and all(digit in "0123456789abcdef" for digit in color[1:])
    return color if is_color else ""
