"""Bring what a person does in a panel to the loop of the kernel.

JupyterLab may deliver a widget's messages in threads of their own ("subshells"), each with a loop of its own;
tasks of one panel that live on two loops wait for each other without end.
"""

from __future__ import annotations

from asyncio import AbstractEventLoop
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nemo_notebook.panel.edge import PanelEdge

if TYPE_CHECKING:
    from nemo_notebook.widgets.saying import Step


class AtHome:
    """Passes every act on to a panel's edge, on one loop, in the order in which they came.

    Args:
        edge: carries them out.
        loop: where.
    """

    def __init__(self, edge: PanelEdge, loop: AbstractEventLoop) -> None:
        self._edge, self._loop = edge, loop

    def ask(self, prompt: str, files: Sequence[Path]) -> None:
        """Make or change a film."""
        self._pass_on(self._edge.ask, prompt, files)

    def edit(self, key: str, words: str) -> None:
        """Make one edit."""
        self._pass_on(self._edge.edit, key, words)

    def apply(self) -> None:
        """Send the edits that wait."""
        self._pass_on(self._edge.apply)

    def discard(self) -> None:
        """Forget the edits that wait."""
        self._pass_on(self._edge.discard)

    def step(self, what: Step, words: str) -> None:
        """Undo or redo, in words."""
        self._pass_on(self._edge.step, what, words)

    def update(self) -> None:
        """Make a film of the draft as it is, to look at."""
        self._pass_on(self._edge.update)

    def export(self, quality: str, aspect: str) -> None:
        """Make the film to keep."""
        self._pass_on(self._edge.export, quality, aspect)

    def stop(self) -> None:
        """Stop what runs."""
        self._pass_on(self._edge.stop)

    def hello(self) -> None:
        """Show a new view what there is."""
        self._pass_on(self._edge.hello)

    def history(self) -> None:
        """Show what was made in this folder."""
        self._pass_on(self._edge.history)

    def watch(self, turn: str) -> None:
        """Play the film of an earlier turn."""
        self._pass_on(self._edge.watch, turn)

    def _pass_on(self, act: Callable[..., None], *given: Any) -> None:
        self._loop.call_soon_threadsafe(act, *given)
