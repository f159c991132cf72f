"""What a graphic shows, taken out of its picture and put back: its rows, its heading, its kind, its colour.

What may be changed about it is said in `charting`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from nemo_notebook.models.reading import items, mapping, text
from nemo_notebook.studio.director.composing.figures import Figures, worth
from nemo_notebook.studio.director.composing.graphics import OF, graphic_name, is_graphic
from nemo_notebook.studio.director.drafts import CAPTIONS, meta, segments, source_of, with_meta, words_of
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.words.phrases import say
from nemo_notebook.studio.make.graphics import GRAPHIC, GRAPHICS, MOST_ITEMS

CHARTS: Final = ("bars", "line", "donut")
"""Graphics that draw a value to scale."""
_MOST: Final = {"counter": 3, "compare": 2, "quote": 1, "product": 1, "countdown": 1}
_LEAST: Final = {"compare": 2}


@dataclass(frozen=True)
class Drawing:
    """What a graphic shows.

    Attributes:
        kind: a name of `make.graphics.GRAPHICS`.
        rows: its items, each with `text`, `shown` and, on charts, `value`.
        title: what heads it, "" for nothing.
        accent: `#rrggbb` of what stands out, "" for the tone's own.
    """

    kind: str
    rows: tuple[Wire, ...]
    title: str = ""
    accent: str = ""

    @property
    def most(self) -> int:
        """How many rows it has room for."""
        return _MOST.get(self.kind, MOST_ITEMS)

    @property
    def least(self) -> int:
        """How many rows it needs."""
        return _LEAST.get(self.kind, 1)

    def with_rows(self, rows: tuple[Wire, ...]) -> Drawing | None:
        """Return it with other rows; None where it cannot show them."""
        if not self.least <= len(rows) <= self.most or not all(map(self.takes, rows)):
            return None
        return replace(self, rows=tuple(map(self._measured, rows)))

    def takes(self, row: Wire) -> bool:
        """Whether a row can be drawn: a chart needs a name and a number of each."""
        if self.kind in CHARTS:
            return bool(row.get("text")) and has_number(row)
        return bool(row.get("text") or row.get("shown"))

    def _measured(self, row: Wire) -> Wire:
        measured = self.kind not in CHARTS or "value" in row
        return row if measured else {**row, "value": worth(str(row["shown"]))}


def has_number(row: Wire) -> bool:
    """Whether what a row shows has a number in it."""
    return any(sign.isdigit() for sign in str(row.get("shown") or ""))


def drawing_of(picture: Wire) -> Drawing | None:
    """Return what a picture shows that the studio draws from words and numbers; None for any other."""
    kind = source_of(picture).removeprefix(GRAPHIC)
    if not is_graphic(picture) or kind not in GRAPHICS:
        return None
    recipe = mapping(meta(picture).get("recipe"))
    rows = tuple(row for raw in items(recipe.get("items")) if (row := _row(raw)))
    title, accent = text(recipe.get("title")) or "", text(recipe.get("accent")) or ""
    return Drawing(kind, rows[:MOST_ITEMS], title, accent)


def redrawn(picture: Wire, drawing: Drawing, language: str) -> Wire:
    """Return a picture that shows a drawing; it follows no caption any more unless only its look changed."""
    recipe = mapping(meta(picture).get("recipe"))
    shown = {"items": list(drawing.rows), "title": drawing.title, "accent": drawing.accent}
    same = drawing_of(picture)
    kept = {key: one for key, one in recipe.items() if key != OF or (same and same.rows == drawing.rows)}
    new = {key: one for key, one in {**kept, **shown}.items() if one or key not in ("title", "accent")}
    name = graphic_name(Figures(drawing.kind, drawing.rows, 0), language)
    return with_meta(picture, src=GRAPHIC + drawing.kind, recipe=new, name=name)


def caption_of(draft: Wire, picture: Wire, row: Wire, given: Wire) -> tuple[int, str] | None:
    """Return the caption that says what a row shows, by its place, and its words with what is given."""
    names = [str(one) for one in items(mapping(meta(picture).get("recipe")).get(OF))]
    told = [(str(row.get(key) or ""), str(new)) for key, new in given.items()]
    for place, one in enumerate(segments(draft, CAPTIONS)):
        words = words_of(one) if str(one.get("id")) in names else ""
        for old, new in told:
            words = _exchanged(words, old, new) if old else ""
        if words:
            return place, words
    return None


def _exchanged(words: str, old: str, new: str) -> str:
    """Words with others in the place of some of them; "" where they are not there."""
    where = re.compile(rf"(?<![\d.,]){re.escape(old)}(?!\d)", re.I)
    return where.sub(lambda _: new, words, count=1) if where.search(words) else ""


def kind_name(kind: str, language: str) -> str:
    """Return what people call a kind of graphic: Bar chart, 柱状图."""
    entry = GRAPHICS[kind]
    return say(language, entry.title[:1].upper() + entry.title[1:], entry.title_zh)


def row_name(row: Wire, place: int) -> str:
    """Return what people call a row: its words, else its number, else its place."""
    return str(row.get("text") or row.get("shown") or place + 1)


def row_words(row: Wire) -> str:
    """Return a row in one piece: "April 25"."""
    return " ".join(str(one) for key in ("text", "shown") if (one := row.get(key)))


def _row(raw: object) -> Wire:
    """An item as the draft has it; none of what shows nothing."""
    row = mapping(raw) or ({"text": raw} if isinstance(raw, str) else {})
    return row if any((text(row.get(key)) or "").strip() for key in ("text", "shown")) else {}
