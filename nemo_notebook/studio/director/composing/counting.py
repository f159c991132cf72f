"""A picture that counts down, as the draft holds it; what it looks like is left to the renderer."""

from __future__ import annotations

from nemo_notebook.studio.director.composing.figures import Figures
from nemo_notebook.studio.director.composing.graphics import graphic_name
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.make.graphics import GRAPHIC


def countdown_meta(start: int, *, title: str = "", tone: str, seed: int, language: str) -> Wire:
    """Return the meta of a picture that counts from a number of seconds down to 1, under a title or none."""
    items = [{"shown": shown_seconds(start)}]
    recipe: Wire = {"items": items, "tone": tone, "seed": seed} | ({"title": title} if title else {})
    name = graphic_name(Figures("countdown", tuple(items), 0), language)
    return {"name": name, "src": f"{GRAPHIC}countdown", "recipe": recipe}


def shown_seconds(count: int) -> str:
    """Return a number of seconds as a countdown shows it: "10", "5:00"."""
    return f"{count // 60}:{count % 60:02d}" if count >= 60 else str(count)
