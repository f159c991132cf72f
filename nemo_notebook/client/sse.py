"""Sends a message and hears the answer: bytes into server-sent events, events into facts.

What the events mean is left to `fold`; how long to wait and what to do about silence, to the session.
"""

from __future__ import annotations

import codecs
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Final

import httpx
from pydantic_core import from_json

from nemo_notebook.client.api import Api
from nemo_notebook.client.faults import lost_in_mid_event
from nemo_notebook.client.fold import EventFold
from nemo_notebook.client.replies import Answer
from nemo_notebook.models.events import Heard

_NO_STREAM: Final = ("application/json", "text/html")

Frame = tuple[str, str]
"""An event's name and its data."""


class FrameReader:
    """Cuts a byte stream, however it comes, into (event name, data) pairs.

    Comment lines come out as ("heartbeat", ""), events without a name as "message". A BOM is skipped, wrong
    UTF-8 replaced. Its cost grows with the bytes alone, however they are cut.
    """

    def __init__(self) -> None:
        self._rest: list[bytes] = []  # a line that has not ended yet
        self._after_cr = False
        self._at_start = True
        self._name = ""
        self._data: list[bytes] = []

    def feed(self, chunk: bytes) -> list[Frame]:
        """Return the events that `chunk` completes."""
        return self._frames(self._lines(chunk))

    def close(self) -> list[Frame]:
        """Return the last event, where the stream ended without the blank line that it needs."""
        return self._frames([*self._lines(b"\n"), b""])

    def _lines(self, chunk: bytes) -> list[bytes]:
        if not chunk:
            return []
        # A \n that follows a \r at the end of the last chunk belongs to it.
        text = chunk[1:] if self._after_cr and chunk.startswith(b"\n") else chunk
        self._after_cr = chunk.endswith(b"\r")
        lines = text.splitlines()  # bytes split at \n, \r and \r\n alone: U+2028 belongs to the words
        rest = b"" if chunk.endswith((b"\n", b"\r")) else lines.pop()
        if lines:
            lines[0] = self._completed(lines[0])
        if rest:
            self._rest.append(rest)
        return lines

    def _completed(self, end: bytes) -> bytes:
        line = b"".join([*self._rest, end])
        self._rest.clear()
        if self._at_start:
            self._at_start = False
            return line.removeprefix(codecs.BOM_UTF8)
        return line

    def _frames(self, lines: list[bytes]) -> list[Frame]:
        found: list[Frame] = []
        for line in lines:
            if not line:
                found += self._frame()
            elif line.startswith(b":"):
                found.append(("heartbeat", ""))
            else:
                self._take(line)
        return found

    def _take(self, line: bytes) -> None:
        field, _, value = line.partition(b":")
        if field == b"data":
            self._data.append(value.removeprefix(b" "))
        elif field == b"event":
            self._name = value.removeprefix(b" ").decode("utf-8", "replace")

    def _frame(self) -> list[Frame]:
        """Return the event that a blank line ends, if there is one."""
        if not (self._data or self._name):
            return []
        frame = self._name or "message", b"\n".join(self._data).decode("utf-8", "replace")
        self._name, self._data = "", []
        return [frame]


async def send_message(api: Api, session_id: str, text: str) -> AsyncGenerator[Heard, None]:
    """Send a message and yield what is heard until the stream ends.

    Closing the generator closes the stream, which also stops the backend's run.

    Args:
        api: the caller.
        session_id: of `open_session`.
        text: the person's words.
    Raises:
        SessionNotFoundError, OutOfCreditsError, …: refused before anything ran.
        ConnectionFailedError: nothing was sent.
        StreamLostError: the stream broke, or a gateway lost it; the work may go on.

    Cost: spends credits; never repeat.
    """
    body = {
        "app_name": "nemo_agent",
        "user_id": "me",
        "session_id": session_id,
        "new_message": {"parts": [{"text": text}]},
    }
    # An encoding would hold the pieces back until a block of it is full.
    headers = {"Accept": "text/event-stream", "Cache-Control": "no-store", "Accept-Encoding": "identity"}
    waits = api.settings.waits
    async with api.open(
        "POST",
        "/run_sse",
        keep=_is_event_stream,
        json=body,
        headers=headers,
        spends=True,
        read_s=max(waits.silence_s, waits.turn_s),
    ) as reply:
        reader, fold = FrameReader(), EventFold()
        if isinstance(reply, Answer):
            for heard in fold.feed_json(reply.data):
                yield heard
        else:
            async with aclosing(api.chunks(reply)) as chunks:
                async for chunk in chunks:
                    for heard in _folded(fold, reader.feed(chunk)):
                        yield heard
        last = reader.close()
        for heard in [*_folded(fold, last), *fold.close()]:
            yield heard
        if any(_is_cut(data) for _, data in last):
            raise lost_in_mid_event()


def _folded(fold: EventFold, frames: list[Frame]) -> list[Heard]:
    return [heard for name, data in frames for heard in fold.feed(name, data)]


def _is_cut(data: str) -> bool:
    """Tell whether the data of an event that nothing ended is the beginning of one."""
    if not data.lstrip().startswith(("{", "[")):
        return False
    try:
        from_json(data)
    except ValueError:
        return True
    return False


def _is_event_stream(response: httpx.Response) -> bool:
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return response.status_code == 200 and kind not in _NO_STREAM
