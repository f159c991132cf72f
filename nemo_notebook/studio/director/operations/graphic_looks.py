"""Operations on how a graphic looks as a whole: its heading, its kind and its colour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Final

from pydantic import Field

from nemo_notebook.studio.director.operations.arguments import CHARTED, LISTED, Color, GraphicKind
from nemo_notebook.studio.director.operations.charting import OfGraphic
from nemo_notebook.studio.director.operations.drawings import Drawing, kind_name
from nemo_notebook.studio.director.words.phrases import quoted, say

_LONGEST_HEADING: Final = 80  # characters


@dataclass(frozen=True)
class SetHeading(OfGraphic):
    """Change what heads a chart, list or other graphic; no words take it away."""

    title: Annotated[str, Field(max_length=_LONGEST_HEADING)]

    def changed(self, old: Drawing) -> Drawing | None:
        """Return the drawing with that heading."""
        return replace(old, title=self.title.strip())

    def line(self, old: Drawing, language: str) -> str:
        """Bar chart, heading: "Sales" → "Sales 2025"."""
        words = [
            quoted(one) if one else say(language, "none", "无") for one in (old.title, self.title.strip())
        ]
        head = f"{kind_name(old.kind, language)}{say(language, ', heading: ', '标题：')}"
        return f"{head}{words[0]} → {words[1]}"


@dataclass(frozen=True)
class SetGraphicKind(OfGraphic):
    """Draw the same items in another way: bars, line, donut, counter, compare; or steps, list, kinetic."""

    kind: GraphicKind

    def changed(self, old: Drawing) -> Drawing | None:
        """Return the drawing as one of that kind, where it can show the same."""
        if not any(old.kind in group and self.kind in group for group in (CHARTED, LISTED)):
            return None
        return replace(old, kind=self.kind).with_rows(old.rows)

    def line(self, old: Drawing, language: str) -> str:
        """Bar chart → line chart."""
        new = kind_name(self.kind, language)
        return f"{kind_name(old.kind, language)} → {new[:1].lower() + new[1:]}"

    def refusal(self, old: Drawing, language: str) -> str:
        """It is one already, or cannot be one."""
        new = kind_name(self.kind, language)
        if self.kind == old.kind:
            return say(language, f"It is a {new.lower()} already.", f"已经是{new}了。")
        return say(
            language,
            f"What it shows makes no {new.lower()}.",
            f"这些内容做不成{new}。",
        )


@dataclass(frozen=True)
class SetGraphicColor(OfGraphic):
    """Choose the colour of what stands out in a graphic, as #rrggbb."""

    color: Color

    def changed(self, old: Drawing) -> Drawing | None:
        """Return the drawing in that colour."""
        return replace(old, accent=self.color.lower())

    def line(self, old: Drawing, language: str) -> str:
        """Bar chart, colour: its own → #43a047."""
        colors = [one.lower() or say(language, "its own", "默认") for one in (old.accent, self.color)]
        return (
            f"{kind_name(old.kind, language)}{say(language, ', colour: ', '颜色：')}{colors[0]} → {colors[1]}"
        )
