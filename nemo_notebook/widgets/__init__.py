"""Live widgets, drawn over a static output that stands by itself: data goes in, gestures come out."""

from nemo_notebook.widgets.panel import Panel

__all__ = ["Panel"]
