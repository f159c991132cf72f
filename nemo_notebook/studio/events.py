"""A turn as the events of Google's Agent Development Kit, and those as server-sent events."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from nemo_notebook.studio.envelope import Refusal
from nemo_notebook.studio.turns import Outcome, Step

AUTHOR: Final = "nemo_agent"
HEARTBEAT: Final = b"event: heartbeat\ndata: {}\n\n"
_PIECE: Final = re.compile(r"(?:[^\s\u2e80-\uffff]+\s*|[\u2e80-\uffff]{1,6}\s*|\s+){1,3}")
"""Three words, or as many short runs of a script that is written without spaces."""


class Events:
    """Makes the events of one turn.

    Args:
        invocation_id: stands in each of them.
        clock: the time in seconds since the epoch.
        new_id: makes ids.
    """

    def __init__(self, invocation_id: str, clock: Callable[[], float], new_id: Callable[[], str]) -> None:
        self._invocation_id = invocation_id
        self._clock = clock
        self._new_id = new_id

    def of(self, outcome: Outcome) -> Iterator[bytes]:
        """Yield a turn's frames: tool calls, the changed state, the words in pieces and then whole."""
        for step in outcome.plan.steps:
            yield from self._step(step)
        if outcome.changed is not None:
            yield self._frame(state={"draft": outcome.changed})
        yield from self._words(outcome.plan.words)

    def failure(self, problem: BaseException) -> bytes:
        """Return the frame that ends a turn which failed."""
        if isinstance(problem, Refusal):
            return self._frame(errorCode=str(problem.code), errorMessage=problem.message)
        said = "The studio could not plan this and charged nothing; its log says why."
        return self._frame(errorCode="INTERNAL", errorMessage=said)

    def _step(self, step: Step) -> Iterator[bytes]:
        call_id = f"adk-{self._new_id()}"
        call = {"id": call_id, "args": dict(step.args), "name": step.tool}
        answer = {"id": call_id, "name": step.tool, "response": dict(step.response)}
        yield self._frame(content=_content({"functionCall": call}))
        yield self._frame(content=_content({"functionResponse": answer}, role="user"))
        if step.draft is not None:
            yield self._frame(state={"draft": step.draft})

    def _words(self, words: str) -> Iterator[bytes]:
        pieces = _PIECE.findall(words)
        one_id = self._new_id()
        for piece in pieces if len(pieces) > 1 else []:
            yield self._frame(content=_content({"text": piece}), partial=True, id=one_id)
        if words:
            yield self._frame(content=_content({"text": words}), partial=False, id=one_id)

    def _frame(self, state: Mapping[str, Any] | None = None, **fields: Any) -> bytes:
        event = {
            **fields,
            "invocationId": self._invocation_id,
            "author": AUTHOR,
            "actions": {
                "stateDelta": dict(state or {}),
                "artifactDelta": {},
                "requestedAuthConfigs": {},
                "requestedToolConfirmations": {},
            },
            "id": fields.get("id") or self._new_id(),
            "timestamp": self._clock(),
        }
        # ASCII only, so that no line separator of Unicode can cut a frame in two.
        return b"data: " + json.dumps(event, separators=(",", ":")).encode("ascii") + b"\n\n"


def _content(part: Mapping[str, Any], role: str = "model") -> dict[str, Any]:
    return {"parts": [part], "role": role}
