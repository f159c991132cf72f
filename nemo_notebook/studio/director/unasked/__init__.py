"""Leave out of what was read what nobody asked for: direction taken for words, a moment for the whole."""

from nemo_notebook.studio.director.unasked.asked import asked_for

__all__ = ["asked_for"]
