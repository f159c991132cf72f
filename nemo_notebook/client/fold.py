"""Folds the events of an ADK stream into what a person hears: each text once, tools, state, one failure.

Pure: no network and no clock, so that recorded streams can be folded as they are. Cutting bytes into events
is left to `sse`. The rules were measured on Google's ADK server, see tests/data/streams.
"""

from __future__ import annotations

import json
import logging
import re
from collections import Counter
from typing import Any, Final

from pydantic_core import from_json

from nemo_notebook.client.answer import AnswerText, mended
from nemo_notebook.models.events import (
    Alive,
    Failed,
    Heard,
    Piece,
    StateChanged,
    Text,
    ToolEnded,
    ToolStarted,
)
from nemo_notebook.models.reading import mapping, pick, text, whole
from nemo_notebook.redaction import redact

logger = logging.getLogger("nemo_notebook")

_BEATS: Final = frozenset({"heartbeat", "ping", "keepalive", "keep-alive"})
_ERROR_KEYS: Final = frozenset({"errorCode", "error_code", "errorMessage", "error_message"})
_EVENT_KEYS: Final = frozenset(
    {
        *_ERROR_KEYS,
        *("content", "actions", "partial", "author", "invocationId", "invocation_id"),
        *("finishReason", "finish_reason", "turnComplete", "turn_complete"),
    }
)
# ADK up to 1.20 pasted the error's words between quotes: not JSON when they hold a quote or a line break.
_OLD_ERROR: Final = re.compile(r'\s*\{\s*"error"\s*:\s*"?(?P<words>.*?)\s*(?:"\s*\})?\s*', re.DOTALL)
# ADK up to 1.17 gives the model's ordinary end as the error of an answer without words, later ones name it:
# that is a silent edit and not a failure.
_SILENT_CODES: Final = frozenset({"STOP", "MODEL_RETURNED_NO_CONTENT"})


class EventFold:
    """The events of one turn, folded.

    Partial texts are pieces; the next whole text of the same author and branch repeats and replaces them.
    Texts that follow each other are separated by a blank line.

    Attributes:
        unknown: what was met and not understood, by kind, with how often.
    """

    def __init__(self) -> None:
        self.unknown: Counter[str] = Counter()
        self._answer = AnswerText()
        self._blocks: list[list[str]] = []  # the texts of the answer, each in pieces
        self._live: dict[tuple[str, str], list[str]] = {}  # those that still grow, by author and branch
        self._started: set[str] = set()
        self._ended: set[str] = set()
        self._failures: list[str] = []

    def feed(self, name: str, data: str) -> list[Heard]:
        """Fold one server-sent event.

        Args:
            name: the event's name, "message" or "" where the stream gave none.
            data: its data, JSON or not.
        Returns:
            What was heard; never empty, for every event is a sign of life.
        """
        if name in _BEATS or not (bare := data.strip()) or bare in _BEATS:
            return [Alive()]
        if name not in ("message", "", "error"):
            self._count(f"event name {name[:40]}")
        try:
            value = _parsed(data)
        except (ValueError, RecursionError):
            return self._not_json(name, data)
        return self.feed_json(value)

    def feed_json(self, value: object) -> list[Heard]:
        """Fold one event, or a list of them, that is parsed already."""
        if isinstance(value, list):
            heard = [one for event in value for one in self._event(event)]
        else:
            heard = self._event(value)
        return heard or [Alive(idle=False)]

    def close(self) -> list[Heard]:
        """Return the final text, if there was any; to be called when the stream has ended."""
        answer = self._answer.whole()
        return [Text(answer, final=True, torn=bool(self._live))] if answer else []

    def _event(self, event: object) -> list[Heard]:
        if not isinstance(event, dict):
            return self._no_event(event)
        if event.keys().isdisjoint(_EVENT_KEYS) or ("error" in event and "content" not in event):
            return self._bare_error(event)
        said, heard = self._read_parts(event)
        if said:
            heard = self._add(event, said) + heard
        heard += _state(event)
        if not _ERROR_KEYS.isdisjoint(event):
            heard += self._event_error(event)
        return heard

    def _no_event(self, value: object) -> list[Heard]:
        if value is None:
            return [Alive()]
        self._count(type(value).__name__)
        return []

    def _read_parts(self, event: dict[str, Any]) -> tuple[str, list[Heard]]:
        """Return the words of an event and the tools that it tells of."""
        said, heard = "", []
        for part in _parts(event):
            words = part.get("text") if isinstance(part, dict) else part
            if not isinstance(words, str):
                heard += self._tool(part)
            elif not (isinstance(part, dict) and part.get("thought")):
                said += words
        return said, heard

    def _add(self, event: dict[str, Any], said: str) -> list[Heard]:
        author, branch = str(event.get("author")), str(event.get("branch"))
        # A backend that echoes the person's own words does not answer with them.
        if author == "user":
            return []
        if event.get("partial"):
            return self._add_piece((author, branch), said)
        return self._add_whole(self._live.pop((author, branch), None), said)

    def _add_piece(self, key: tuple[str, str], piece: str) -> list[Heard]:
        live = self._live.get(key)
        if live is None:
            live = self._live[key] = []
            return self._begin(live, piece)
        live.append(piece)
        return self._more(piece) if live is self._blocks[-1] else self._anew()

    def _add_whole(self, live: list[str] | None, said: str) -> list[Heard]:
        if live is None:
            return self._begin([], said)
        pieces = mended("".join(live))
        if pieces == said:
            return []
        # Where an earlier whole text never came, the pieces before this one's own must not be lost with it.
        earlier = pieces.removesuffix(said)
        if earlier != pieces and earlier.strip():
            live[:] = [earlier]
            self._blocks.append([said])
        else:
            live[:] = [said]
        return self._anew()

    def _begin(self, block: list[str], words: str) -> list[Heard]:
        block.append(words)
        self._blocks.append(block)
        self._answer.begin()
        return self._more(words)

    def _more(self, words: str) -> list[Heard]:
        fresh = self._answer.add(words)
        return [Piece(fresh)] if fresh else []

    def _anew(self) -> list[Heard]:
        """Put the answer together again after a change inside it."""
        before, self._answer = self._answer.shown, AnswerText()
        for block in self._blocks:
            self._answer.begin()
            self._answer.add("".join(block))
        now = self._answer.shown
        return [] if now == before else [Text(now)]

    def _tool(self, part: object) -> list[Heard]:
        call = mapping(pick(part, "functionCall", "function_call"))
        if call:
            return self._call(call)
        result = mapping(pick(part, "functionResponse", "function_response"))
        if result:
            return self._result(result)
        self._count("part " + ",".join(sorted(map(str, mapping(part))))[:60])
        return []

    def _call(self, call: dict[str, Any]) -> list[Heard]:
        name, id = text(pick(call, "name")), str(pick(call, "id") or "")
        # A streamed call comes twice, in a partial event and in the whole one.
        if not name or (id or name) in self._started:
            return []
        self._started.add(id or name)
        return [ToolStarted(name, mapping(pick(call, "args")), id)]

    def _result(self, result: dict[str, Any]) -> list[Heard]:
        name, id = str(pick(result, "name") or ""), str(pick(result, "id") or "")
        if id and id in self._ended:
            return []
        if id:
            self._ended.add(id)
        else:
            self._started.discard(name)
        response = pick(result, "response")
        return [ToolEnded(name, response if isinstance(response, dict) else {"result": response}, id)]

    def _event_error(self, event: dict[str, Any]) -> list[Heard]:
        code = str(pick(event, "errorCode", "error_code") or "")
        words = pick(event, "errorMessage", "error_message")
        if code in _SILENT_CODES or not (code or words):
            return []
        return self._failed(code, str(words or code))

    def _bare_error(self, event: dict[str, Any]) -> list[Heard]:
        """Read `{"error": …}` as a whole event, and an envelope that strayed into the stream."""
        if pick(event, "type", "event") in _BEATS:
            return [Alive()]
        error = pick(event, "error")
        details = {**mapping(error), **mapping(pick(event, "error_details", "errorDetails"))}
        code = pick(details, "error_type", "errorType", "code", "type") or whole(pick(event, "code")) or ""
        words = pick(details, "error_message", "errorMessage", "message") or text(error)
        if not error and not code:
            self._count("keys " + ",".join(sorted(map(str, event)))[:60])
            return []
        return self._failed(
            str(code), str(words or pick(event, "message", "msg") or code or "no reason given")
        )

    def _failed(self, code: str, words: str) -> list[Heard]:
        message = redact(words)
        # One fault comes both as an event and as a frame, the frame with its type before the words.
        if any(message in known or known in message for known in self._failures):
            return []
        self._failures.append(message)
        return [Failed(redact(code), message)]

    def _not_json(self, name: str, data: str) -> list[Heard]:
        old = _OLD_ERROR.fullmatch(data)
        if old or name == "error":
            return self._failed("", old["words"] if old else data.strip()) or [Alive(idle=False)]
        self._count("data that is not JSON")
        return [Alive(idle=False)]

    def _count(self, what: str) -> None:
        self.unknown[what] += 1
        logger.debug("The stream held something unknown: %s", what)


def _parsed(data: str) -> Any:
    """Parse JSON fast; what the fast parser refuses (a lone surrogate), the patient one may read."""
    try:
        return from_json(data)
    except ValueError:
        return json.loads(data)


def _parts(event: dict[str, Any]) -> list[Any]:
    content = event.get("content")
    if isinstance(content, dict):
        content = content.get("parts")
    if isinstance(content, str):
        return [content]
    return content if isinstance(content, list) else []


def _state(event: dict[str, Any]) -> list[Heard]:
    actions = event.get("actions")
    if not isinstance(actions, dict):
        return []
    delta = actions.get("stateDelta") or actions.get("state_delta")
    return [StateChanged(delta)] if isinstance(delta, dict) and delta else []
