"""The panel joined to this kernel's session."""

from nemo_notebook.panel.edge import PanelEdge, refresh_panels
from nemo_notebook.panel.opening import offer_panel, open_panel

__all__ = ["PanelEdge", "offer_panel", "open_panel", "refresh_panels"]
