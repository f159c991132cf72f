"""Which shots of a draft a video model shall make, and the draft that shows them. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass
from typing import Any, Final

from nemo_notebook.models.reading import items, mapping, pick, text, whole
from nemo_notebook.studio.footage.setting import FootageSetting
from nemo_notebook.studio.make.catalog import SCENES

_SCENE: Final = "scene:"
_DRAWN: Final = {"abstract", "stage"}
"""Scenes that are grounds for words, not places: no model is asked for them."""
_TIMES: Final = {"dawn": "at dawn", "sunset": "at sunset", "night": "at night"}
_TONES: Final = {
    "warm": "warm light",
    "cool": "cool light",
    "cinematic": "cinematic light",
    "playful": "bright, cheerful colours",
    "calm": "soft, calm light",
    "vivid": "vivid colours",
    "dark": "low-key light",
}
_ALWAYS: Final = "realistic footage, slow steady camera, no text"
_MOVES: Final = "the camera moves slowly, everything else stays as it is"
_SLOWEST: Final = 0.25  # docs/draft.md


@dataclass(frozen=True, slots=True)
class Take:
    """One shot for a model to make.

    Attributes:
        model: a repository's name or a folder.
        prompt: what is to be seen, in English as the models were trained.
        image: id of the photo it begins with, "" for none.
        width, height: of the film, in px; the model makes the same shape in its own size.
        duration_ms: how long it is shown.
        seed: the same one gives the same footage on the same machine.
    """

    model: str
    prompt: str
    image: str
    width: int
    height: int
    duration_ms: int
    seed: int

    def key(self, setting: FootageSetting) -> str:
        """Return the name of its file: the same order under the same setting, the same name."""
        said = json.dumps([asdict(self), setting.steps, setting.short_side_px], sort_keys=True)
        return hashlib.sha256(said.encode()).hexdigest()[:32]


Place = tuple[int, int]
"""A segment's track and its number there."""


def find_takes(
    draft: Mapping[str, Any], media: Sequence[Mapping[str, Any]], setting: FootageSetting
) -> dict[Place, Take]:
    """Return what the models shall make of a draft, in its order.

    Args:
        draft: as docs/draft.md describes it.
        media: the given files: `id`, `kind`.
        setting: the models there are.
    """
    photos = {one["id"] for one in media if one["kind"] == "image"} if setting.image_to_video else set()
    film = mapping(pick(draft, "m", "metadata"))
    size = (whole(film.get("width")) or 1920, whole(film.get("height")) or 1080)
    takes: dict[Place, Take] = {}
    for place, segment in _segments(draft):
        about = mapping(pick(segment, "m", "metadata"))
        source, shown_ms = text(about.get("src")) or "", whole(pick(segment, "d", "duration")) or 0
        recipe = mapping(about.get("recipe"))
        if shown_ms <= 0:
            continue
        if source in photos:
            prompt = f"{_plain(about.get('name'))}{_MOVES}"
            takes[place] = Take(setting.image_to_video, prompt, source, *size, shown_ms, _seed(recipe, place))
        elif setting.text_to_video and _is_place(source):
            prompt = _prompt(source.removeprefix(_SCENE), recipe)
            takes[place] = Take(setting.text_to_video, prompt, "", *size, shown_ms, _seed(recipe, place))
    return takes


def with_footage(draft: Mapping[str, Any], made: Mapping[Place, Mapping[str, Any]]) -> dict[str, Any]:
    """Return a draft that shows clips in the place of scenes and photos.

    Args:
        draft: it stays as it is.
        made: the clips: `id`, `duration_ms`. One that is shorter than its segment is slowed.
    """
    filled = deepcopy(dict(draft))
    for place, segment in _segments(filled):
        if place not in made:
            continue
        clip = made[place]
        key = "m" if "m" in segment else "metadata"
        about = mapping(segment.get(key))
        tone = text(mapping(about.get("recipe")).get("tone"))
        shown_ms = whole(pick(segment, "d", "duration")) or 1
        kept = {name: value for name, value in about.items() if name not in ("recipe", "move", "speed")}
        graded = {"effects": [{"kind": "grade", "tone": tone}]} if tone and "effects" not in kept else {}
        pace = min(1.0, max(_SLOWEST, clip["duration_ms"] / shown_ms))
        segment[key] = {**graded, **kept, "src": clip["id"], "in": 0, "fit": "cover", "speed": round(pace, 4)}
    return filled


def _segments(draft: Mapping[str, Any]) -> Iterator[tuple[Place, dict[str, Any]]]:
    for number, track in enumerate(items(pick(draft, "t", "tracks"))):
        for index, segment in enumerate(items(pick(track, "sg", "segments"))):
            if isinstance(segment, dict):
                yield (number, index), segment


def _is_place(source: str) -> bool:
    name = source.removeprefix(_SCENE)
    return source.startswith(_SCENE) and name in SCENES and name not in _DRAWN


def _seed(recipe: Mapping[str, Any], place: Place) -> int:
    return (whole(recipe.get("seed")) or 0) + place[1]


def _prompt(scene: str, recipe: Mapping[str, Any]) -> str:
    """Return the words for a model: the person's where the draft keeps them, else the scene's title."""
    what = text(recipe.get("words")) or SCENES[scene].title
    parts = (
        f"{what} {_TIMES.get(str(recipe.get('time')), '')}".strip(),
        text(recipe.get("weather")) or "",
        _TONES.get(str(recipe.get("tone")), ""),
        _ALWAYS,
    )
    return ", ".join(part for part in parts if part)


def _plain(name: object) -> str:
    """Return a file's name as words for a model, as it sees more in what it is told: "red shoe, "."""
    stem = (text(name) or "").rsplit(".", 1)[0].replace("_", " ").replace("-", " ").strip()
    return f"{stem}, " if stem and not any(letter.isdigit() for letter in stem) else ""
