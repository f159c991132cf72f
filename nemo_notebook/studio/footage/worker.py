"""The process that holds a video model: loaded once, kept while takes come, gone when it rests.

It takes the orders of `studio.worker`; a render here is one take.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from nemo_notebook.studio.orders import CannotDo
from nemo_notebook.studio.worker import work

_MISSING: Final = (
    "A video model needs an extra: pip install 'nemo-notebook[diffusion]', then %nemo connect local."
)


class Holder:
    """Holds one model at a time, the last that was asked for."""

    def __init__(self) -> None:
        self._held: tuple[tuple[str, bool, str], Any] | None = None

    def make(
        self, order: dict[str, Any], report: Callable[[float], None], stopped: Callable[[], bool]
    ) -> dict[str, Any]:
        """Make one take.

        Raises:
            CannotDo: when the model cannot be had, or was told to stop.
        """
        report(0.0)
        model = self._model(order["model"], bool(order["image"]), order["device"])
        report(0.05)
        model.make(order, lambda share: report(0.05 + 0.9 * share), stopped)
        return {}

    def _model(self, *named: Any) -> Any:
        if self._held is None or self._held[0] != named:
            self._held = None  # two at once would not fit
            name, images, device = named
            try:
                from nemo_notebook.studio.footage.diffusion import VideoModel
            except ImportError:
                raise CannotDo("absent", _MISSING) from None
            self._held = (named, VideoModel(name, images=images, device=device))
        return self._held[1]


def _no_probe(path: Path, name: str) -> dict[str, Any]:
    raise CannotDo("fault", "This worker looks into no files.")


def _nothing() -> None:
    """A model is loaded when a take is asked for, not before."""


if __name__ == "__main__":
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    work(_no_probe, Holder().make, _nothing)
