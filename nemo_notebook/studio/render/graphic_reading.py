"""The recipe of a graphic in a draft, as docs/draft.md describes it, for the renderer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from nemo_notebook.models.reading import items, mapping, number, text, whole
from nemo_notebook.studio.make.graphics import MOST_ITEMS, MOST_LETTERS, Item
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.parts import GraphicRecipe


def read_graphic(
    name: str, recipe: Mapping[str, Any], media: Mapping[str, MediaFile], *, tone: str, accent: str
) -> GraphicRecipe:
    """Read what a graphic shows; what makes no sense is left out.

    Args:
        name: of the graphic; the renderer moves the words of one it does not know.
        recipe: of the draft.
        media: the given files by id.
        tone: of the film, where the recipe names none.
        accent: the colour that stands out, "" for the tone's own.
    """
    photo = media.get(text(recipe.get("photo")) or "")
    return GraphicRecipe(
        name=name,
        time="",
        tone=text(recipe.get("tone")) or tone,
        seed=whole(recipe.get("seed")) or 0,
        title=_words(recipe.get("title")),
        items=tuple(one for raw in items(recipe.get("items")) if (one := _item(raw)) != Item())[:MOST_ITEMS],
        accent=accent,
        photo=photo if photo is not None and photo.kind == "image" else None,
    )


def _item(raw: object) -> Item:
    about = mapping(raw)
    if not about:
        return Item(_words(raw))
    return Item(_words(about.get("text")), _words(about.get("shown")), number(about.get("value")))


def _words(raw: object) -> str:
    return (text(raw) or "")[:MOST_LETTERS].strip()
