"""Sends a message and hears the answer: bytes into server-sent events, events into facts.

What the events mean is left to `fold`; how long to wait and what to do about silence, to the session.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Final

import httpx
from httpx_sse._decoders import SSEDecoder

from nemo_notebook.client.api import Api
from nemo_notebook.client.fold import EventFold
from nemo_notebook.client.replies import Answer
from nemo_notebook.models.events import Heard

_LINE_END: Final = re.compile(r"\r\n|\r|\n")  # and no other: U+2028 belongs to the text
_NO_STREAM: Final = ("application/json", "text/html")


class FrameReader:
    """Cuts a byte stream, however it comes, into (event name, data) pairs.

    Comment lines, which the decoder swallows, come out as ("heartbeat", ""). A BOM is skipped, wrong UTF-8
    replaced.
    """

    def __init__(self) -> None:
        self._utf8 = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._decoder = SSEDecoder()
        self._rest: list[str] = []
        self._after_cr = False

    def feed(self, chunk: bytes) -> list[tuple[str, str]]:
        """Return the events that `chunk` completes."""
        return self._events(self._lines(self._utf8.decode(chunk)))

    def close(self) -> list[tuple[str, str]]:
        """Return the last event, where the stream ended without the blank line that it needs."""
        return self._events([*self._lines(self._utf8.decode(b"", final=True)), "".join(self._rest), ""])

    def _lines(self, text: str) -> list[str]:
        if not text:
            return []
        # A \n that follows a \r at the end of the last chunk belongs to it.
        if self._after_cr and text[0] == "\n":
            text = text[1:]
        self._after_cr = text.endswith("\r")
        first, *others = _LINE_END.split(text) if "\r" in text else text.split("\n")
        self._rest.append(first)
        if not others:
            return []
        lines = ["".join(self._rest), *others[:-1]]
        self._rest = [others[-1]]
        return lines

    def _events(self, lines: list[str]) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for line in lines:
            if line.startswith(":"):
                found.append(("heartbeat", ""))
            elif event := self._decoder.decode(line):
                found.append((event.event, event.data))
        return found


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
        for heard in [*_folded(fold, reader.close()), *fold.close()]:
            yield heard


def _folded(fold: EventFold, frames: list[tuple[str, str]]) -> list[Heard]:
    return [heard for name, data in frames for heard in fold.feed(name, data)]


def _is_event_stream(response: httpx.Response) -> bool:
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return response.status_code == 200 and kind not in _NO_STREAM
