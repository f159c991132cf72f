"""AI video, made and edited in a Jupyter notebook.

    %load_ext nemo_notebook

    %%nemo -r 9:16
    A 20-second video promoting a coffee shop, warm tones, no voiceover

In Python: `import nemo_notebook as nemo; nemo.ask("a sunset over the ocean, 5 seconds")`. Without a key all
of it runs on this machine, in the local studio.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nemo_notebook.config import VERSION as __version__
    from nemo_notebook.errors import NemoError
    from nemo_notebook.kernel import ask, batch, connect, session
    from nemo_notebook.models.account import Credits
    from nemo_notebook.models.draft import Draft, Segment, Track
    from nemo_notebook.models.turn import Batch, Turn, Video
    from nemo_notebook.sessions import Session

__all__ = [
    "Batch",
    "Credits",
    "Draft",
    "NemoError",
    "Segment",
    "Session",
    "Track",
    "Turn",
    "Video",
    "__version__",
    "ask",
    "batch",
    "connect",
    "session",
]

# Loaded on first use: `%load_ext` stays quick, and the studio's processes need none of it.
_HOMES = {
    "Batch": "models.turn",
    "Credits": "models.account",
    "Draft": "models.draft",
    "NemoError": "errors",
    "Segment": "models.draft",
    "Session": "sessions",
    "Track": "models.draft",
    "Turn": "models.turn",
    "Video": "models.turn",
    "ask": "kernel",
    "batch": "kernel",
    "connect": "kernel",
    "session": "kernel",
}


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return import_module("nemo_notebook.config").VERSION
    if name not in _HOMES:
        raise AttributeError(f"module 'nemo_notebook' has no attribute {name!r}")
    return getattr(import_module(f"nemo_notebook.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def load_ipython_extension(shell: Any) -> None:
    """Register `%nemo` and `%%nemo`; called by `%load_ext nemo_notebook`."""
    from nemo_notebook.magics import load

    load(shell)


def unload_ipython_extension(shell: Any) -> None:
    """Take the magics away; called by `%unload_ext nemo_notebook`."""
    from nemo_notebook.magics import unload

    unload(shell)
