"""Reads and writes words: pure functions over text, without input, output or a clock."""

from __future__ import annotations

from nemo_notebook.text.changes import changes_between, untold
from nemo_notebook.text.films import split_films
from nemo_notebook.text.gui import GuiFilter, Offer
from nemo_notebook.text.intents import ExportOptions, Intent, route
from nemo_notebook.text.requirements import contradictions, detect_language, film_language, with_options

__all__ = [
    "ExportOptions",
    "GuiFilter",
    "Intent",
    "Offer",
    "changes_between",
    "contradictions",
    "detect_language",
    "film_language",
    "route",
    "split_films",
    "untold",
    "with_options",
]
