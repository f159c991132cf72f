"""The static twin of a panel: what the saved output holds, and all there is where no widget is drawn."""

from __future__ import annotations

from typing import Any, Final

from nemo_notebook.outputs.markup import quiet

_NOTE: Final = quiet(
    "A picture of the panel: it opens when this cell runs. Where it stays a picture, Jupyter lacks anywidget."
)
# In JupyterLab, Notebook 7 and converted pages, what follows the twin is hidden where no panel lives in it:
# a notebook that is opened again would say "Loading widget…" there for good.
_ALONE: Final = (
    "<style>.jp-OutputArea-child:has(.%s):not(:has(.jp-OutputArea-child))"
    " + .jp-OutputArea-child:not(:has(.nemo-panel)){display:none}</style>"
)


def twin(bundle: dict[str, Any], name: str) -> dict[str, Any]:
    """Return a MIME bundle whose HTML the panel finds, and hides, by the class `name`."""
    html = f'<div class="{name}">{_ALONE % name}{bundle["text/html"]}{_NOTE}</div>'
    return bundle | {"text/html": html}
