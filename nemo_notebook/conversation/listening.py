"""Listen to one answer: words, phases, heartbeats, and an end to the waiting.

What is heard becomes progress for the person; what the state says afterwards is left to the conversation.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Final

from nemo_notebook.config import Waits
from nemo_notebook.errors import NemoError
from nemo_notebook.models.events import Alive, Failed, Heard, Piece, Text, ToolEnded, ToolStarted
from nemo_notebook.models.progress import Phase, Progress, Words
from nemo_notebook.redaction import Redactor
from nemo_notebook.text import GuiFilter, Offer

Tell = Callable[[Progress], None]
Sleep = Callable[[float], Awaitable[None]]


def tell_nobody(_: Progress) -> None:
    """Where nobody is there to be told."""


_PHASES: Final = (  # the first that fits: a tool that generates music is no video's
    ("adding music", ("music", "bgm")),
    ("adding sound", ("audio", "voice", "tts", "speech", "sound")),
    ("adding text", ("title", "caption")),
    ("generating video", ("generat", "create_video", "text_to", "image_to")),
    ("rendering", ("render", "export")),
    ("adding text", ("text",)),
    ("editing", ("edit", "timeline", "trim", "cut", "track", "segment", "draft")),
)
_PART: Final = 512  # characters


@dataclass(slots=True)
class Answer:
    """What was heard.

    Attributes:
        text: the whole answer, interface words removed.
        offers: what the removed words asked the person to do.
        failed: the backend's own error, if it told one.
        broke: why the stream ended early, None for a proper end.
        timed_out: whether the wait was ended here.
        doubtful: whether the stream, which came to a proper end, may have been cut: nothing came but
            heartbeats, its last words never came as a whole, or a tool was still at work.
    """

    text: str = ""
    offers: tuple[Offer, ...] = ()
    failed: Failed | None = None
    broke: NemoError | None = None
    timed_out: bool = False
    doubtful: bool = True


async def listen(
    stream: AsyncGenerator[Heard, None],
    tell: Tell,
    *,
    waits: Waits,
    clock: Callable[[], float],
    language: str,
) -> Answer:
    """Drain one answer, telling what goes on; never raises for what the backend does."""
    ear = _Ear(tell, language, waits, clock)
    # Not `wait_for`: on Python 3.11 it can swallow a cancellation that meets a result.
    limit = asyncio.timeout(None)
    watch = asyncio.create_task(_watch(ear, limit))
    try:
        async with limit, aclosing(stream):
            async for heard in stream:
                ear.hear(heard)
    except TimeoutError:
        ear.answer.timed_out = True
    except NemoError as problem:
        ear.answer.broke = problem
    finally:
        ear.close()
        watch.cancel()
        await asyncio.wait([watch])  # awaited itself, it would take a cancellation of ours for its own
    return ear.finished()


async def _watch(ear: _Ear, limit: asyncio.Timeout) -> None:
    """Break the silence with a word now and then, and end the wait when it has been long enough."""
    while not ear.out_of_patience():
        await asyncio.sleep(ear.patience_s())
    limit.reschedule(asyncio.get_running_loop().time())


class _Ear:
    """Turns what is heard into phases and words, and keeps the clocks."""

    def __init__(self, tell: Tell, language: str, waits: Waits, clock: Callable[[], float]) -> None:
        self.answer = Answer()
        self._tell = tell
        self._language = language
        self._waits = waits
        self._clock = clock
        self._redactor = Redactor()
        self._filter = GuiFilter(language)
        self._raw: list[str] = []  # as heard
        self._words: list[str] = []  # as told
        self._untold = False
        self._pause: asyncio.Handle | None = None
        self._began = self._spoke = self._moved = clock()
        self._said_still_working = 0
        self._phase = ""
        self._tools: dict[str, str] = {}  # what runs now, and as which phase

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
            self.answer.doubtful = isinstance(heard, Text) and heard.torn
        if isinstance(heard, Piece | Text):
            self._spoke = self._clock()
            self._said_still_working = 0
            self._read(heard)
        elif isinstance(heard, ToolStarted):
            self._start(heard)
        elif isinstance(heard, ToolEnded):
            self._end_tool(heard)
        elif isinstance(heard, Failed):
            self.answer.failed = heard

    def close(self) -> None:
        """Say no more."""
        if self._pause:
            self._pause.cancel()

    def finished(self) -> Answer:
        rest = self._filter.feed(self._redactor.close()) + self._filter.close()
        self.answer.text = "".join([*self._words, rest]).strip()
        self.answer.offers = self._filter.offers
        self.answer.doubtful = self.answer.doubtful or bool(self._tools)
        if self.answer.text:
            self._tell(Words(self.answer.text, final=True))
        return self.answer

    def _read(self, heard: Piece | Text) -> None:
        piece = heard.words if isinstance(heard, Piece) else self._rest_of(heard.whole)
        self._raw.append(piece)
        # In small parts: the filter's work on a part grows with the square of its length.
        words = self._redactor.feed(piece)
        parts = (words[at : at + _PART] for at in range(0, len(words), _PART))
        shown = "".join(map(self._filter.feed, parts))
        if shown:
            self._words.append(shown)
            self._untold = True
            self._say()

    def _rest_of(self, whole: str) -> str:
        known = "".join(self._raw)
        if whole.startswith(known):
            return whole[len(known) :]
        # The backend took something back: read it all again.
        self._redactor, self._filter = Redactor(), GuiFilter(self._language)
        self._raw, self._words = [], []
        return whole

    def _say(self) -> None:
        """Tell new words at once, but what comes in one go together: each telling is the whole answer."""
        if self._untold and not self._pause:
            self._tell_words()
            self._pause = asyncio.get_running_loop().call_soon(self._go_on)

    def _go_on(self) -> None:
        self._pause = None
        self._say()

    def _tell_words(self) -> None:
        self._untold = False
        text = "".join(self._words)
        if text.strip():
            self._tell(Words(text))

    def _start(self, tool: ToolStarted) -> None:
        phase = self._tools[tool.id or tool.name] = _phase_of(tool.name)
        self._enter(phase)

    def _end_tool(self, tool: ToolEnded) -> None:
        # Where the result cannot be told which call it is for, no call is waited for.
        if not self._tools.pop(tool.id or tool.name, None):
            self._tools.clear()
        self._enter(next(reversed(self._tools.values()), "thinking"))

    def _enter(self, phase: str) -> None:
        if phase != self._phase:
            if self._untold:
                self._tell_words()
            self._phase = phase
            self._tell(Phase(phase))

    def _end(self) -> float:
        return min(self._moved + self._waits.silence_s, self._began + self._waits.turn_s)


def _phase_of(tool: str) -> str:
    name = tool.lower()
    return next((phase for phase, marks in _PHASES if any(mark in name for mark in marks)), "working")
