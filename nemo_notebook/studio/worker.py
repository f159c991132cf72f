"""The worker process: renders and looks into files, by orders on its input, with replies on its output.

One JSON object a line. Orders: `{"do": "warm"}`, `{"do": "probe", "path", "name"}`, `{"do": "render",
"draft", "media", "out", "quality", "short_side_px", "fps"}`, and `{"do": "stop"}` for what is being rendered.
Each probe and render is answered by `{"progress": 0..1}` any number of times and then once by
`{"done": {…}}` or `{"failed": {"kind", "message"}}`. When the input ends, the worker ends.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any, Final

from nemo_notebook.studio.orders import NO_ROOM, CannotDo, is_full
from nemo_notebook.studio.places import find_places

NICENESS: Final = 5
"""Steps down in priority, so that the person's kernel stays lively."""
_LAST_SECONDS: Final = 3.0
_PROGRESS_STEP: Final = 0.002

_log = logging.getLogger(__name__)

Report = Callable[[float], None]
Probe = Callable[[Path, str], dict[str, Any]]
RenderOrder = Callable[[dict[str, Any], Report, Callable[[], bool]], dict[str, Any]]


class Worker:
    """Takes orders one after the other.

    Args:
        orders: where they come from.
        replies: where the replies go.
        probe: looks into a file.
        render: makes a film.
        warm: loads what the others need.
    """

    def __init__(
        self,
        orders: IO[bytes],
        replies: IO[bytes],
        *,
        probe: Probe,
        render: RenderOrder,
        warm: Callable[[], None],
    ) -> None:
        self._orders = orders
        self._replies = replies
        self._probe = probe
        self._render = render
        self._warm = warm
        self._stop = threading.Event()
        self._queue: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._deadline = threading.Timer(_LAST_SECONDS, os._exit, (1,))
        self._deadline.daemon = True

    def serve(self) -> None:
        """Work until the input ends."""
        threading.Thread(target=self._listen, daemon=True).start()
        while (order := self._queue.get()) is not None:
            if order["do"] == "warm":
                self._load()
            else:
                self._reply(**self._answer(order))
        self._deadline.cancel()

    def _load(self) -> None:
        try:
            self._warm()
        except Exception:  # told again, to somebody who waits for it, by the first order
            _log.exception("the renderer cannot be loaded")

    def _listen(self) -> None:
        for line in self._orders:
            order = json.loads(line)
            if order["do"] == "stop":
                self._stop.set()
            else:
                self._stop.clear()
                self._queue.put(order)
        # Whoever gave the orders is gone: nobody needs what is still being made.
        self._stop.set()
        self._deadline.start()
        self._queue.put(None)

    def _answer(self, order: dict[str, Any]) -> dict[str, Any]:
        try:
            if order["do"] == "probe":
                return {"done": self._probe(Path(order["path"]), order["name"])}
            return {"done": self._render(order, self._progress(), self._stop.is_set)}
        except CannotDo as problem:
            return _failed(problem.kind, str(problem))
        except MemoryError:
            return _failed("memory", "There is not enough memory for this film; try a lower quality.")
        except Exception as problem:
            if is_full(problem):
                return _failed("disk", NO_ROOM)
            _log.exception("an order failed")
            return _failed("fault", f"{type(problem).__name__}: {problem}"[:300])

    def _progress(self) -> Report:
        told = -1.0

        def report(fraction: float) -> None:
            nonlocal told
            if fraction - told >= _PROGRESS_STEP:
                told = fraction
                self._reply(progress=round(fraction, 4))

        return report

    def _reply(self, **reply: Any) -> None:
        try:
            self._replies.write(json.dumps(reply).encode("ascii") + b"\n")
            self._replies.flush()
        except BrokenPipeError:
            self._stop.set()


def _failed(kind: str, message: str) -> dict[str, Any]:
    return {"failed": {"kind": kind, "message": message}}


def _probe_file(path: Path, name: str) -> dict[str, Any]:
    from nemo_notebook.studio.render import MediaError, probe
    from nemo_notebook.studio.render.brightness import brightness
    from nemo_notebook.studio.render.machine import limit_memory

    limit_memory()
    try:
        found = probe(path, name)
    except MediaError as problem:
        raise CannotDo("media", problem.message) from None
    told = ("kind", "duration_ms", "width", "height", "has_audio")
    return {**{key: value for key, value in asdict(found).items() if key in told}, "light": brightness(found)}


def _render_film(order: dict[str, Any], report: Report, stopped: Callable[[], bool]) -> dict[str, Any]:
    from nemo_notebook.studio.render import (
        ChunkCache,
        DraftError,
        MediaError,
        MediaFile,
        RenderCancelled,
        render,
    )
    from nemo_notebook.studio.render.farm import SETTING, farm_at
    from nemo_notebook.studio.render.machine import limit_memory

    limit_memory()
    media = {one["id"]: MediaFile(**{**one, "path": Path(one["path"])}) for one in order["media"]}
    wished = {key: order[key] for key in ("quality", "short_side_px", "fps")}
    shared: dict[str, Any] = {
        "progress": report,
        "cancelled": stopped,
        "cache": ChunkCache(find_places().chunks),
        "farm": farm_at(os.environ.get(SETTING, "")),
    }
    try:
        film = render(order["draft"], media, Path(order["out"]), **wished, **shared)
    except RenderCancelled:
        raise CannotDo("stopped", "The export was cancelled.") from None
    except MediaError as problem:
        raise CannotDo("media", problem.message) from None
    except DraftError as problem:
        raise CannotDo("draft", problem.message) from None
    return {"notes": list(film.notes)}


def _load_renderer() -> None:
    import nemo_notebook.studio.render  # noqa: F401


def private_output() -> IO[bytes]:
    """Return the process's output for replies only; what else writes to it lands in the log."""
    sys.stdout.flush()
    private = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return private


def work(probe: Probe, render: RenderOrder, warm: Callable[[], None]) -> None:
    """Be a worker process until the input ends."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    Worker(sys.stdin.buffer, private_output(), probe=probe, render=render, warm=warm).serve()


if __name__ == "__main__":
    work(_probe_file, _render_film, _load_renderer)
