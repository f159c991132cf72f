"""The operation on the colour of backdrops that are no place: flowing colours, stage, network, planet."""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.models.reading import mapping, text
from nemo_notebook.studio.director.composing.accents import in_color, is_backdrop
from nemo_notebook.studio.director.drafts import PICTURES, meta, segments, with_segments
from nemo_notebook.studio.director.operations.arguments import Color, Places
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import listed, say


@dataclass(frozen=True)
class SetBackdropColor(Operation):
    """Choose the colour of backdrops that are no place, as #rrggbb.

    Attributes:
        color: the colour around which they have theirs.
        indexes: which pictures, from 0; empty for all.
    """

    color: Color
    indexes: Places = ()

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with its backdrops in that colour."""
        row = [
            in_color(one, self.color.lower())
            if is_backdrop(one) and (not self.indexes or i in self.indexes)
            else one
            for i, one in enumerate(segments(draft, PICTURES))
        ]
        return with_segments(draft, PICTURES, row) if row else draft

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Background: its own → #8e24aa."""
        pairs = zip(segments(before, PICTURES), segments(after, PICTURES), strict=True)
        own = say(language, "its own", "默认")
        old = dict.fromkeys(backdrop_color(a) or own for a, b in pairs if a != b)
        head = say(language, "Background: ", "背景颜色：")
        return f"{head}{listed(list(old), language)} → {self.color.lower()}"

    def already(self, draft: Wire, language: str) -> str:
        """It is so already, or the pictures are places."""
        if not any(map(is_backdrop, segments(draft, PICTURES))):
            return of_places(language)
        return say(language, "The background has that colour already.", "背景已经是这个颜色了。")


def backdrop_color(picture: Wire) -> str:
    """Return the colour that a backdrop was given, as #rrggbb; "" for its own, and for any other picture."""
    return (text(mapping(meta(picture).get("recipe")).get("accent")) or "") if is_backdrop(picture) else ""


def of_places(language: str) -> str:
    """Say that pictures of places keep their colours, and what can be done."""
    return say(
        language,
        "The pictures keep their own colours. “warmer” or “cooler” changes all; “change picture 1 to flowing "
        "colours” gives a background that can have any.",
        "画面保留自己的颜色。可以说“暖一点”“冷一点”；“第1张换成流动的色彩”之后背景可以是任何颜色。",
    )
