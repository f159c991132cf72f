"""The panel: a prompt box, the timeline and the player, as an anywidget.

It knows no session: gestures go out through callbacks, and what happened comes in by its methods. The film
travels as a message, not as state, so that a saved notebook does not carry it twice.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import anywidget
import traitlets

from nemo_notebook.models.draft import Draft, Track
from nemo_notebook.models.turn import Clip

_HERE: Final = Path(__file__).parent
MAX_PROMPT_CHARS: Final = 200_000


class Panel(anywidget.AnyWidget):
    """A panel for one session.

    Args:
        ask: called with the words of a prompt.
        stop: called when the person wants the running turn stopped.
        export: called when the person wants the film.
        examples: prompts to start from.
    """

    _esm = _HERE / "panel.js"
    _css = _HERE / "panel.css"

    busy = traitlets.Bool(False).tag(sync=True)
    """Whether a turn is running; default False."""
    status = traitlets.Unicode("").tag(sync=True)
    """The status line; default ""."""
    progress = traitlets.Float(-1.0).tag(sync=True)
    """Share of the phase that is done, 0..1; default -1 for unknown."""
    words = traitlets.Unicode("").tag(sync=True)
    """The answer so far, as plain text; default ""."""
    error = traitlets.Unicode("").tag(sync=True)
    """What went wrong and what to do, two lines; default ""."""
    tracks = traitlets.List(traitlets.Dict()).tag(sync=True)
    """Rows of the timeline: `label`, `kind`, `segments` of `name`, `start_ms`, `duration_ms`, `volume`."""
    duration_ms = traitlets.Int(0).tag(sync=True)
    """Length of the film in ms; default 0."""
    examples = traitlets.List(traitlets.Unicode()).tag(sync=True)
    """Prompts to start from."""
    static_class = traitlets.Unicode("").tag(sync=True)
    """Class of the static output that this panel is drawn over, and hides; default "" for none."""

    def __init__(
        self,
        *,
        ask: Callable[[str], None],
        stop: Callable[[], None],
        export: Callable[[], None],
        examples: tuple[str, ...] = (),
        static_class: str = "",
    ) -> None:
        super().__init__(examples=list(examples), static_class=static_class)
        self._ask = ask
        self._stop = stop
        self._export = export
        self._film: tuple[dict[str, Any], bytes] | None = None
        self.on_msg(self._receive)

    def show_draft(self, draft: Draft | None) -> None:
        """Draw the timeline of a draft, or an empty one."""
        self.duration_ms = draft.duration_ms if draft else 0
        self.tracks = [_row(track) for track in draft.tracks] if draft else []

    def show_film(self, clip: Clip, caption: str) -> None:
        """Play a film.

        Args:
            clip: its bytes.
            caption: one line about it.
        """
        self._film = ({"kind": "film", "caption": caption}, clip.data)
        self.send(self._film[0], buffers=[self._film[1]])

    def _receive(self, _: object, content: object, __: object) -> None:
        message = content if isinstance(content, dict) else {}
        kind = message.get("kind")
        if kind == "hello" and self._film:  # a new view of this panel
            self.send(self._film[0], buffers=[self._film[1]])
        elif kind == "ask" and not self.busy and str(message.get("prompt") or "").strip():
            self._ask(str(message["prompt"])[:MAX_PROMPT_CHARS])
        elif kind == "stop" and self.busy:
            self._stop()
        elif kind == "export" and not self.busy:
            self._export()


def _row(track: Track) -> dict[str, Any]:
    return {
        "label": track.label,
        "kind": track.kind,
        "segments": [
            {
                "name": segment.text or segment.name or segment.source or "",
                "start_ms": segment.start_ms,
                "duration_ms": segment.duration_ms,
                "volume": segment.volume,
            }
            for segment in track.segments
        ],
    }
