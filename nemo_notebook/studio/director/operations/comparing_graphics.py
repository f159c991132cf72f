"""Tell the graphics of two drafts apart, in the operations that would lead from one to the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.composing.graphics import OF
from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.operations.charting import (
    AddItem,
    OfGraphic,
    OrderItems,
    RemoveItem,
    SetItem,
)
from nemo_notebook.studio.director.operations.drawings import Drawing, drawing_of
from nemo_notebook.studio.director.operations.graphic_looks import (
    SetGraphicColor,
    SetGraphicKind,
    SetHeading,
)
from nemo_notebook.studio.director.plan import Wire


def graphics_between(old: Sequence[Wire], new: Sequence[Wire]) -> Iterator[OfGraphic]:
    """Yield what leads from the graphics among some pictures to those they have later.

    A graphic that only follows its captions is told by these.
    """
    for index, (before, after) in enumerate(zip(old, new, strict=True)):
        was, now = drawing_of(before), drawing_of(after)
        follows = all(mapping(meta(one).get("recipe")).get(OF) for one in (before, after))
        if was and now and was != now and (not follows or was.rows == now.rows):
            yield from _between(index, was, now)


def _between(index: int, was: Drawing, now: Drawing) -> Iterator[OfGraphic]:
    if was.kind != now.kind:
        yield SetGraphicKind(index, now.kind)
    if was.title != now.title:
        yield SetHeading(index, now.title)
    if was.accent != now.accent:
        yield SetGraphicColor(index, now.accent)
    yield from _rows(index, was, now)


def _rows(index: int, was: Drawing, now: Drawing) -> Iterator[OfGraphic]:
    old, new = ([_told(row) for row in one.rows] for one in (was, now))
    changed = [place for place, (a, b) in enumerate(zip(old, new, strict=False)) if a != b]
    first = changed[0] if changed else min(len(old), len(new))
    if len(new) == len(old) + 1 and new[:first] + new[first + 1 :] == old:
        yield AddItem(index, *new[first], at=first)
    elif len(new) == len(old) - 1 and old[:first] + old[first + 1 :] == new:
        yield RemoveItem(index, first)
    elif len(old) == len(new) and sorted(old) == sorted(new) and changed:
        yield OrderItems(index, tuple(old.index(one) for one in new))
    elif len(old) == len(new):
        for place in changed:
            texts, numbers = zip(old[place], new[place], strict=True)
            yield SetItem(
                index,
                place,
                None if texts[0] == texts[1] else texts[1],
                None if numbers[0] == numbers[1] else numbers[1],
            )


def _told(row: Wire) -> tuple[str, str]:
    return str(row.get("text") or ""), str(row.get("shown") or "")
