from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator

import pytest

from nemo_notebook.config import Waits
from nemo_notebook.conversation.listening import Answer, listen
from nemo_notebook.errors import StreamLostError
from nemo_notebook.models.events import Alive, Failed, Heard, Piece, Text, ToolEnded, ToolStarted
from nemo_notebook.models.progress import Phase, Progress, Words

PATIENT = Waits()
HASTY = Waits(still_working_s=0.02, silence_s=0.05, turn_s=0.2)


async def _stream(*events: Heard | Exception, pause_s: float | None = None) -> AsyncGenerator[Heard, None]:
    for event in events:
        if isinstance(event, Exception):
            raise event
        yield event
        if pause_s is not None:
            await asyncio.sleep(pause_s)


async def _listen(
    stream: AsyncGenerator[Heard, None], waits: Waits = PATIENT
) -> tuple[Answer, list[Progress]]:
    told: list[Progress] = []
    answer = await listen(stream, told.append, waits=waits, clock=time.monotonic, language="en")
    await asyncio.sleep(0)  # what is told too late would be told now
    return answer, told


def _texts(told: list[Progress]) -> list[str]:
    return [one.text for one in told if isinstance(one, Words) and not one.final]


def _phases(told: list[Progress]) -> list[str]:
    return [one.name for one in told if isinstance(one, Phase)]


async def test_words_that_come_one_by_one_are_told_one_by_one() -> None:
    pieces = [Piece("A city "), Piece("at "), Piece("night. ")]
    answer, told = await _listen(_stream(*pieces, pause_s=0.001))
    assert [text.rstrip() for text in _texts(told)] == ["A city", "A city at", "A city at night."]
    assert answer.text == "A city at night." and told[-1] == Words("A city at night.", final=True)


async def test_a_long_answer_that_comes_at_once_is_not_told_again_for_each_of_its_pieces() -> None:
    pieces = [Piece(f"word{number} ") for number in range(10_000)]
    answer, told = await _listen(_stream(*pieces))
    assert answer.text == "".join(piece.words for piece in pieces).strip()
    assert sum(len(one.text) for one in told if isinstance(one, Words)) < 3 * len(answer.text)
    assert told[-1] == Words(answer.text, final=True)


async def test_a_long_text_in_one_piece_is_told_whole() -> None:
    text = "A long tale. 很长。 " * 2_000
    answer, _ = await _listen(_stream(Text(text), Text(text, final=True)))
    assert answer.text == text.strip()


async def test_words_are_told_before_the_phase_that_follows_them() -> None:
    events = (Piece("I make "), Piece("it. "), ToolStarted("generate_video", {}, "1"))
    _, told = await _listen(_stream(*events))
    assert [told[1], told[2]] == [Words("I make it."), Phase("generating video")]


async def test_an_answer_whose_beginning_changes_is_read_again() -> None:
    events = (Piece("Click Export. Helo"), Text("Hello."), Piece(" It is done."))
    answer, _ = await _listen(_stream(*events))
    assert (answer.text, answer.offers) == ("Hello. It is done.", ())


async def test_the_final_text_adds_what_was_held_back_and_no_more() -> None:
    answer, told = await _listen(_stream(Piece("Before"), Text("Before that", final=True)))
    assert answer.text == "Before that" and told[-1] == Words("Before that", final=True)


@pytest.mark.parametrize(
    ("tool", "phase"),
    [
        ("generate_video", "generating video"),
        ("text_to_video", "generating video"),
        ("generate_music", "adding music"),
        ("text_to_speech", "adding sound"),
        ("generate_subtitles", "adding text"),
        ("add_text", "adding text"),
        ("edit_timeline", "editing"),
        ("render_proxy", "rendering"),
        ("look_up", "working"),
    ],
)
async def test_a_tool_is_a_phase(tool: str, phase: str) -> None:
    _, told = await _listen(_stream(ToolStarted(tool, {}, "1"), ToolEnded(tool, {}, "1")))
    assert _phases(told) == [phase, "thinking"]


async def test_of_two_tools_at_once_the_one_that_still_runs_is_the_phase() -> None:
    film, cut = ToolStarted("generate_video", {}, "1"), ToolStarted("edit_timeline", {}, "2")
    ends = (ToolEnded("edit_timeline", {}, "2"), ToolEnded("generate_video", {}, "1"))
    _, told = await _listen(_stream(film, cut, *ends))
    assert _phases(told) == ["generating video", "editing", "generating video", "thinking"]


async def test_a_result_without_the_id_of_its_call_ends_the_phase() -> None:
    _, told = await _listen(_stream(ToolStarted("generate_video", {}, "1"), ToolEnded("generate_video", {})))
    assert _phases(told) == ["generating video", "thinking"]


async def test_nothing_but_heartbeats_ends_the_wait_and_closes_the_stream() -> None:
    closed = False

    async def beating() -> AsyncGenerator[Heard, None]:
        nonlocal closed
        try:
            while True:
                yield Alive()
                await asyncio.sleep(0.001)
        finally:
            closed = True

    answer, _ = await _listen(beating(), HASTY)
    assert answer.timed_out and closed


async def test_a_silence_is_broken_with_a_word() -> None:
    told: list[Progress] = []

    async def beating() -> AsyncGenerator[Heard, None]:
        while not told:
            yield Alive()
            await asyncio.sleep(0.001)

    waits = Waits(still_working_s=0.02)
    answer = await listen(beating(), told.append, waits=waits, clock=time.monotonic, language="en")
    assert not answer.timed_out and _phases(told) == ["still working"]


async def test_work_without_words_is_waited_for_until_the_turn_has_been_long_enough() -> None:
    began = time.monotonic()
    answer, _ = await _listen(_stream(*[Alive(idle=False)] * 1000, pause_s=0.005), HASTY)
    assert answer.timed_out and time.monotonic() - began >= HASTY.turn_s


async def test_a_break_and_a_failure_are_kept_with_the_words_before_them() -> None:
    lost = StreamLostError("The answer broke off.")
    answer, _ = await _listen(_stream(Piece("A city"), Failed("E", "boom"), lost))
    assert (answer.text, answer.failed, answer.broke) == ("A city", Failed("E", "boom"), lost)


async def test_a_cancelled_listener_closes_the_stream_and_tells_no_more() -> None:
    told: list[Progress] = []
    closed = asyncio.Event()

    async def endless() -> AsyncGenerator[Heard, None]:
        try:
            yield Piece("A city ")
            await asyncio.Event().wait()
        finally:
            closed.set()

    listening = listen(endless(), told.append, waits=PATIENT, clock=time.monotonic, language="en")
    task = asyncio.create_task(listening)
    for _ in range(10):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert closed.is_set() and told == [Words("A city")]
