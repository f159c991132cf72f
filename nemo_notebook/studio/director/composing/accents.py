"""Give a film the one colour that was named for it: texts, graphics, backdrops that are no place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.composing.graphics import is_graphic
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    PICTURES,
    TITLE,
    meta,
    segments,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.make.catalog import SCENES

_DARK: Final = 72  # of 255: navy and dark blue, not blue


def with_accent(draft: Wire, accent: str) -> Wire:
    """Return a film in which that colour, #rrggbb, stands out; "" leaves it as it is."""
    if not accent:
        return draft
    pictures = segments(draft, PICTURES)
    lit = None if any(map(is_backdrop, pictures)) else _lit(accent)  # over its own colour a title is white
    for track, color in ((TITLE, lit), (CAPTIONS, None)):
        row = [with_meta(one, accent=accent, color=color) for one in segments(draft, track)]
        draft = with_segments(draft, track, row)
    return with_segments(draft, PICTURES, [in_color(one, accent) for one in pictures])


def with_lettering(draft: Wire, lettering: Mapping[str, str]) -> Wire:
    """Return a film whose words have those colours, #rrggbb by track."""
    for track, color in lettering.items():
        row = [with_meta(one, color=color) for one in segments(draft, track)]
        draft = with_segments(draft, track, row)
    return draft


def in_color(picture: Wire, accent: str) -> Wire:
    """Return a graphic or a backdrop in that colour, as it is seen at night where it is dark."""
    recipe = {**mapping(meta(picture).get("recipe")), "accent": accent}
    if is_graphic(picture):
        return with_meta(picture, recipe=recipe)
    if not is_backdrop(picture):
        return picture
    return with_meta(picture, recipe={**recipe, "time": "night"} if _is_dark(accent) else recipe)


def is_backdrop(picture: Wire) -> bool:
    """Whether a picture is a scene that can have any colour."""
    scene = SCENES.get(scene_of(picture))
    return scene is not None and scene.colored


def _is_dark(color: str) -> bool:
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue < _DARK


def _lit(color: str) -> str:
    """A colour half way to white, in which a title can be read over any picture."""
    return "#" + "".join(f"{(int(color[at : at + 2], 16) + 255) // 2:02x}" for at in (1, 3, 5))
