"""Make picture segments: scenes with their recipe, photos with a slow move, clips with their own sound.

Where they stand on the timeline is left to the caller.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.reading import items, mapping, number
from nemo_notebook.studio.director.canvas import fit_of
from nemo_notebook.studio.director.drafts import meta, source_of, with_meta
from nemo_notebook.studio.director.plan import Media, Wire
from nemo_notebook.studio.director.timing import DISSOLVE_MS
from nemo_notebook.studio.director.words.phrases import time_of_day
from nemo_notebook.studio.make.catalog import SCENES

SCENE: Final = "scene:"
# Slow moves, in turn: in and out, to the right and to the left, so that neighbours never move alike.
_MOVES: Final = (
    {"zoom": [1.0, 1.12], "pan": [0.4, -0.2]},
    {"zoom": [1.12, 1.0], "pan": [-0.4, 0.2]},
    {"zoom": [1.02, 1.14], "pan": [0.0, 0.4]},
    {"zoom": [1.14, 1.02], "pan": [-0.3, -0.3]},
)


def scene_meta(
    scene: str,
    time: str | None,
    *,
    tone: str,
    seed: int,
    language: str,
    weather: str = "",
    words: str = "",
) -> Wire:
    """Return the `m` of a scene segment; without a time of day it has the scene's own.

    Weather lies over scenes under the open sky alone; `words` are the person's own, for a video model.
    """
    entry = SCENES[scene]
    fitting = time if time in entry.times else entry.time
    over = {"weather": weather} if weather and entry.outdoors else {}
    told = {"words": words} if words else {}
    return {
        "name": entry.title_zh if language == "zh" else entry.title,
        "src": SCENE + scene,
        "recipe": {"time": fitting, "tone": tone, "seed": seed, **over, **told},
    }


def photo_meta(photo: Media, turn: int, *, canvas: tuple[int, int], tone: str) -> Wire:
    """Return the `m` of a still; `turn` alternates its slow move."""
    move = _MOVES[turn % len(_MOVES)]
    made = {
        "name": photo.name,
        "src": photo.id,
        "fit": fit_of(photo.width, photo.height, canvas),
        "move": {"zoom": list(move["zoom"]), "pan": list(move["pan"])},
    }
    return graded(made, tone)


def clip_meta(
    clip: Media, duration_ms: int, *, canvas: tuple[int, int], tone: str, volume: float = 1.0
) -> Wire:
    """Return the `m` of a clip that is shown from its start, with its own sound."""
    made = {
        "name": clip.name,
        "src": clip.id,
        "in": 0,
        "out": duration_ms,
        "volume": volume,
        "fit": fit_of(clip.width, clip.height, canvas),
    }
    return graded(made, tone)


def graded(about: Wire, tone: str) -> Wire:
    """Return the `m` of a photo or clip coloured by a tone; neutral takes the colouring away."""
    others = [one for one in items(about.get("effects")) if mapping(one).get("kind") != "grade"]
    effects = others if tone == "neutral" else [*others, {"kind": "grade", "tone": tone}]
    bare = {key: value for key, value in about.items() if key != "effects"}
    return {**bare, "effects": effects} if effects else bare


def is_scene(segment: Wire) -> bool:
    """Whether the studio makes this picture."""
    return source_of(segment).startswith(SCENE)


def scene_of(segment: Wire) -> str:
    """Return the name of a segment's scene, "" for uploaded pictures."""
    return source_of(segment).removeprefix(SCENE) if is_scene(segment) else ""


def labels(pictures: Sequence[Wire], language: str) -> list[str]:
    """Return a name for each picture; scenes of the same name are told apart by their time of day."""
    names = [str(meta(one).get("name")) for one in pictures]
    if len(set(names)) == len(names):
        return names
    times = [str(meta(one).get("recipe", {}).get("time", "")) for one in pictures]
    return [
        f"{name} ({time_of_day(time, language)})" if time else name
        for name, time in zip(names, times, strict=True)
    ]


def dissolving(segment: Wire) -> Wire:
    """Return a picture that comes in with the usual dissolve."""
    return with_meta(segment, transition={"kind": "dissolve", "d": DISSOLVE_MS})


def coming_in(segment: Wire, row: Sequence[Wire]) -> Wire:
    """Return a picture that comes in as those of a row do; with the usual dissolve where these differ."""
    ways = [mapping(meta(one).get("transition")) for one in row[1:]]
    if not ways or len({str(one.get("kind")) for one in ways}) > 1:
        return dissolving(segment)
    return with_meta(segment, transition=max(ways, key=lambda one: number(one.get("d")) or 0) or None)


def refitted(segment: Wire, media: Media | None, canvas: tuple[int, int]) -> Wire:
    """Return a photo or clip laid out anew for another canvas."""
    if media is None or "fit" not in meta(segment):
        return segment
    return with_meta(segment, fit=fit_of(media.width, media.height, canvas))
