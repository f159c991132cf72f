"""Open the panel below a cell: a static output first, the widget over it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from nemo_notebook.cell import CellOutput, kernel_shell
from nemo_notebook.errors import ConfigError
from nemo_notebook.panel.edge import PanelEdge, refresh_panels
from nemo_notebook.panel.elsewhere import Elsewhere
from nemo_notebook.panel.home import AtHome

if TYPE_CHECKING:
    from nemo_notebook.sessions import Session


def open_panel(session: Session) -> None:
    """Show the panel below the cell: a static twin first, the widget over it.

    Raises:
        ConfigError: where there is no notebook to draw it in.
    """
    from IPython.display import display

    from nemo_notebook.widgets import Panel

    shell = kernel_shell()
    if shell is None:
        raise ConfigError("The panel needs a notebook.", "In a terminal, %nemo status shows the tracks.")
    output, loop = CellOutput(shell.display_pub), asyncio.get_running_loop()

    def make_panel(edge: PanelEdge, **told: Any) -> Panel:
        return Panel(AtHome(edge, loop), **told)

    edge = PanelEdge(session, make_panel, show=lambda bundle: output.put("panel", bundle))
    session.watcher = Elsewhere(edge, session, loop)  # the panel that was opened last
    shell.events.register("post_run_cell", _after_cell)  # once, however often it is said
    edge.show_static()
    display(edge.panel)  # type: ignore[no-untyped-call]


def _after_cell(_: object) -> None:
    """A cell may have changed the draft."""
    refresh_panels()
