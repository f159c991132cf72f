"""Listen to one answer: words, phases, heartbeats, and an end to the waiting.

What is heard becomes progress for the person; what the state says afterwards is left to the conversation.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Final

from nemo_notebook.config import Waits
from nemo_notebook.errors import NemoError
from nemo_notebook.models.events import Alive, Failed, Heard, Text, ToolEnded, ToolStarted
from nemo_notebook.models.progress import Phase, Progress, Words
from nemo_notebook.text import GuiFilter, Offer

Tell = Callable[[Progress], None]

_PHASES: Final = (
    ("generating video", ("generat", "create_video", "text_to", "image_to")),
    ("rendering", ("render", "export")),
    ("adding music", ("music", "bgm", "audio", "voice", "tts")),
    ("adding text", ("title", "caption", "subtitle", "text")),
    ("editing", ("edit", "timeline", "trim", "cut", "track", "segment", "draft")),
)


@dataclass(slots=True)
class Answer:
    """What was heard.

    Attributes:
        text: the whole answer, interface words removed.
        offers: what the removed words asked the person to do.
        failed: the backend's own error, if it told one.
        broke: why the stream ended early, None for a proper end.
        timed_out: whether the wait was ended here.
    """

    text: str = ""
    offers: tuple[Offer, ...] = ()
    failed: Failed | None = None
    broke: NemoError | None = None
    timed_out: bool = False


async def listen(
    stream: AsyncIterator[Heard], tell: Tell, *, waits: Waits, clock: Callable[[], float], language: str
) -> Answer:
    """Drain one answer, telling what goes on; never raises for what the backend does."""
    inbox: asyncio.Queue[Heard | NemoError | None] = asyncio.Queue()
    pump = asyncio.create_task(_pump(stream, inbox))
    ear = _Ear(tell, language, waits, clock)
    try:
        while True:
            try:
                # Not `wait_for`: on Python 3.11 it can swallow a cancellation that meets a result.
                async with asyncio.timeout(ear.patience_s()):
                    heard = await inbox.get()
            except TimeoutError:
                if ear.out_of_patience():
                    ear.answer.timed_out = True
                    break
                continue
            if heard is None:
                break
            if isinstance(heard, NemoError):
                ear.answer.broke = heard
                break
            ear.hear(heard)
    finally:
        pump.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await pump
    return ear.finished()


async def _pump(stream: AsyncIterator[Heard], inbox: asyncio.Queue[Heard | NemoError | None]) -> None:
    closing = getattr(stream, "aclose", None)
    try:
        async for heard in stream:
            inbox.put_nowait(heard)
        inbox.put_nowait(None)
    except NemoError as problem:
        inbox.put_nowait(problem)
    finally:
        if closing:
            await closing()


class _Ear:
    """Turns what is heard into phases and words, and keeps the clocks."""

    def __init__(self, tell: Tell, language: str, waits: Waits, clock: Callable[[], float]) -> None:
        self.answer = Answer()
        self._tell = tell
        self._language = language
        self._waits = waits
        self._clock = clock
        self._filter = GuiFilter(language)
        self._raw = ""
        self._began = self._spoke = self._moved = clock()
        self._said_still_working = 0
        self._phase = ""

    def patience_s(self) -> float:
        """Seconds until something must be said or done."""
        still = self._spoke + self._waits.still_working_s * (self._said_still_working + 1)
        return max(0.001, min(still, self._end()) - self._clock())

    def out_of_patience(self) -> bool:
        """Say that the work goes on, or tell that the wait is over."""
        now = self._clock()
        if now >= self._end():
            return True
        if now >= self._spoke + self._waits.still_working_s * (self._said_still_working + 1):
            self._said_still_working += 1
            self._tell(Phase("still working"))
        return False

    def hear(self, heard: Heard) -> None:
        if not (isinstance(heard, Alive) and heard.idle):
            self._moved = self._clock()
        if isinstance(heard, Text):
            self._spoke = self._clock()
            self._said_still_working = 0
            self._read(heard)
        elif isinstance(heard, ToolStarted):
            self._enter(_phase_of(heard.name))
        elif isinstance(heard, ToolEnded):
            self._enter("thinking")
        elif isinstance(heard, Failed):
            self.answer.failed = heard

    def finished(self) -> Answer:
        self.answer.text = (self.answer.text + self._filter.close()).strip()
        self.answer.offers = self._filter.offers
        if self.answer.text:
            self._tell(Words(self.answer.text, final=True))
        return self.answer

    def _read(self, heard: Text) -> None:
        if heard.whole.startswith(self._raw):
            piece = heard.whole[len(self._raw) :]
        else:  # the backend took something back: read it all again
            self._filter = GuiFilter(self._language)
            self.answer.text = ""
            piece = heard.whole
        self._raw = heard.whole
        self.answer.text += self._filter.feed(piece)
        if self.answer.text.strip():
            self._tell(Words(self.answer.text))

    def _enter(self, phase: str) -> None:
        if phase != self._phase:
            self._phase = phase
            self._tell(Phase(phase))

    def _end(self) -> float:
        return min(self._moved + self._waits.silence_s, self._began + self._waits.turn_s)


def _phase_of(tool: str) -> str:
    name = tool.lower()
    return next((phase for phase, marks in _PHASES if any(mark in name for mark in marks)), "working")
