"""Takes the words that send a person to an editor out of streamed text, and offers what they stood for."""

from __future__ import annotations

from nemo_notebook.text.gui.filter import GuiFilter
from nemo_notebook.text.gui.offers import Offer

__all__ = ["GuiFilter", "Offer"]
