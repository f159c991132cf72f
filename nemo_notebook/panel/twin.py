"""The static twin of a panel: what the saved output holds, and all there is where no widget is drawn."""

from __future__ import annotations

from typing import Any, Final

from nemo_notebook.outputs.markup import quiet

_PICTURE: Final = quiet(
    "A picture of the panel: it opens when this cell runs. Where it stays a picture, Jupyter lacks anywidget."
)
_BY_HAND: Final = quiet("Made by hand in the panel below this cell.")
_OLDER: Final = quiet("The film is older than the tracks; Export in the panel makes the new one.")
# In JupyterLab, Notebook 7 and converted pages, what follows the twin is hidden where no panel lives in it:
# a notebook that is opened again would say "Loading widget…" there for good.
_ALONE: Final = (
    "<style>.jp-OutputArea-child:has(.%s):not(:has(.jp-OutputArea-child))"
    " + .jp-OutputArea-child:not(:has(.nemo-panel)){display:none}</style>"
)


def twin(bundle: dict[str, Any], name: str, *, folded: bool = False, older: bool = False) -> dict[str, Any]:
    """Return a MIME bundle whose HTML the panel finds, and hides, by the class `name`.

    Args:
        bundle: words, tracks and film.
        name: the class.
        folded: whether the panel is one line below what its cell has shown.
        older: whether the film is not that of the tracks.
    """
    told = (_OLDER if older else "") + (_BY_HAND if folded else _PICTURE)
    html = f'<div class="{name}">{_ALONE % name}{bundle["text/html"]}{told}</div>'
    return bundle | {"text/html": html}


def mark(name: str) -> dict[str, Any]:
    """Return an output that shows nothing: what is below it has its twin in the other outputs of the cell."""
    return {"text/html": f'<div class="{name}">{_ALONE % name}</div>', "text/plain": ""}
