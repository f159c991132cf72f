"""Draw the panel below a cell: over a static twin of its own, or folded under what the cell has shown."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from nemo_notebook.cell import CellOutput, kernel_shell
from nemo_notebook.errors import ConfigError
from nemo_notebook.panel.edge import PanelEdge, refresh_panels
from nemo_notebook.panel.elsewhere import Elsewhere
from nemo_notebook.panel.home import AtHome
from nemo_notebook.panel.twin import mark

if TYPE_CHECKING:
    from nemo_notebook.sessions import Session
    from nemo_notebook.widgets import Panel

_offered: PanelEdge | None = None  # folded, and not opened so far


def open_panel(session: Session) -> None:
    """Show the panel below the cell: a static twin first, the widget over it.

    Raises:
        ConfigError: where there is no notebook to draw it in.
    """
    shell = kernel_shell()
    if shell is None:
        raise ConfigError("The panel needs a notebook.", "In a terminal, %nemo status shows the tracks.")
    edge = _edge(session, shell, CellOutput(shell.display_pub))
    edge.opened()
    edge.show_static()
    _display(edge.panel)


def offer_panel(session: Session) -> None:
    """Offer the panel in one line under what a cell has shown; what was offered before and not taken, goes.

    Nothing is offered in a terminal, or in a notebook that runs without a person, whose file would keep the
    widget.
    """
    global _offered
    shell = kernel_shell()
    if shell is None or not _is_watched(shell):
        return
    if _offered:
        _offered.panel.close()
    output = CellOutput(shell.display_pub)
    _offered = edge = _edge(session, shell, output, folded=True)
    output.put("panel", mark(edge.static_class))
    _display(edge.panel)


def _edge(session: Session, shell: Any, output: CellOutput, *, folded: bool = False) -> PanelEdge:
    from nemo_notebook.widgets import Panel

    loop = asyncio.get_running_loop()

    def opened() -> None:
        global _offered
        _offered = None if _offered is edge else _offered
        if session.watcher is not elsewhere:  # the panel that was opened last follows
            if session.watcher:
                session.watcher.hear(None)
            session.watcher = elsewhere

    edge = PanelEdge(
        session,
        lambda edge, **told: Panel(AtHome(edge, loop), **told),
        show=lambda bundle: output.put("panel", bundle),
        opened=opened,
        folded=folded,
    )
    elsewhere = Elsewhere(edge, session, loop)
    shell.events.register("post_run_cell", _after_cell)  # once, however often it is said
    return edge


def _is_watched(shell: Any) -> bool:
    """Tell whether a person could answer this cell, as front-ends say with every one."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:  # a thread of somebody's own
        return False
    request = shell.kernel.get_parent("shell") or {}
    return bool(request.get("content", {}).get("allow_stdin"))


def _display(panel: Panel) -> None:
    from IPython.display import display

    display(panel)  # type: ignore[no-untyped-call]


def _after_cell(_: object) -> None:
    """A cell may have changed the draft."""
    refresh_panels()
