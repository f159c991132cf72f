"""Give a film the one colour that was named for it: on what stands out in its texts and graphics."""

from __future__ import annotations

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.composing.graphics import is_graphic
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


def with_accent(draft: Wire, accent: str) -> Wire:
    """Return a film in whose texts and graphics that colour, #rrggbb, stands out; "" leaves it as it is."""
    if not accent:
        return draft
    for track in (TITLE, CAPTIONS):
        row = [
            with_meta(one, accent=accent, color=_lit(accent) if track == TITLE else None)
            for one in segments(draft, track)
        ]
        draft = with_segments(draft, track, row)
    pictures = [
        with_meta(one, recipe={**mapping(meta(one).get("recipe")), "accent": accent})
        if is_graphic(one)
        else one
        for one in segments(draft, PICTURES)
    ]
    return with_segments(draft, PICTURES, pictures)


def _lit(color: str) -> str:
    """A colour half way to white, in which a title can be read over any picture."""
    return "#" + "".join(f"{(int(color[at : at + 2], 16) + 255) // 2:02x}" for at in (1, 3, 5))
