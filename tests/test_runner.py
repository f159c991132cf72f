from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable

import pytest

from nemo_notebook.runner import NemoLoop, Runner, Work


async def _count(tell: Callable[[int], None]) -> str:
    for number in range(3):
        tell(number)
        await asyncio.sleep(0)
    return "done"


def _heard(events: list[int | None]) -> list[int]:
    return [event for event in events if event is not None]


def test_events_arrive_in_order_before_the_result() -> None:
    work: Work[str, int] = Runner().start(_count)
    assert _heard(list(work.events())) == [0, 1, 2]
    assert work.result() == "done"


async def test_events_arrive_on_a_running_loop_too() -> None:
    work: Work[str, int] = Runner().start(_count)
    assert _heard([event async for event in work.watch()]) == [0, 1, 2]
    assert work.result() == "done"


def test_a_tick_passes_while_nothing_happens() -> None:
    gate = threading.Event()

    async def wait(tell: Callable[[int], None]) -> None:
        await asyncio.to_thread(gate.wait)

    work: Work[None, int] = Runner().start(wait)
    events = work.events(tick_s=0.001)
    assert next(events) is None
    gate.set()
    assert _heard(list(events)) == []


def test_cancelling_closes_what_the_work_had_open() -> None:
    started, closed = threading.Event(), threading.Event()

    async def hold(tell: Callable[[int], None]) -> None:
        try:
            started.set()
            await asyncio.sleep(60)
        finally:
            closed.set()

    work: Work[None, int] = Runner().start(hold)
    started.wait(5)
    work.cancel()
    assert closed.wait(5)
    assert _heard(list(work.events())) == []


def test_a_cancelled_work_has_closed_when_cancel_returns() -> None:
    started, closed = threading.Event(), threading.Event()

    async def hold(tell: Callable[[int], None]) -> None:
        started.set()
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.01)  # closing takes several turns of the loop
            closed.set()

    work: Work[None, int] = Runner().start(hold)
    started.wait(5)
    work.cancel()
    assert closed.is_set()


def test_a_work_that_swallows_its_cancellation_is_told_twice() -> None:
    started, swallowed, closed = threading.Event(), threading.Event(), threading.Event()

    async def stubborn(tell: Callable[[int], None]) -> None:
        started.set()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(60)
        swallowed.set()
        try:
            await asyncio.sleep(60)
        finally:
            closed.set()

    work: Work[None, int] = Runner().start(stubborn)
    started.wait(5)
    work.cancel()
    assert swallowed.is_set() and closed.is_set()


def test_whoever_asks_is_told_when_it_is_over() -> None:
    gate, told = threading.Event(), threading.Event()

    async def wait(tell: Callable[[int], None]) -> None:
        await asyncio.to_thread(gate.wait)

    work: Work[None, int] = Runner().start(wait)
    work.when_over(told.set)
    assert not work.over and not told.is_set()
    gate.set()
    assert told.wait(5) and work.over


def test_run_works_where_no_loop_runs() -> None:
    assert Runner().run(asyncio.sleep(0, "x")) == "x"


async def test_run_works_where_a_loop_runs_already() -> None:
    assert Runner().run(asyncio.sleep(0, "x")) == "x"


async def test_hop_awaits_work_of_the_private_loop() -> None:
    runner = Runner()

    async def where() -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    assert isinstance(await runner.hop(where()), NemoLoop)
    assert not isinstance(asyncio.get_running_loop(), NemoLoop)


def test_a_callback_on_the_private_loop_may_block_on_more_work() -> None:
    runner = Runner()

    async def outer() -> str:
        return runner.run(asyncio.sleep(0.001, "inner"))

    assert runner.run(outer()) == "inner"
    for theirs in (asyncio.SelectorEventLoop, asyncio.BaseEventLoop, asyncio.get_event_loop_policy()):
        assert not hasattr(theirs, "_nest_patched")
    assert asyncio.run.__module__ == "asyncio.runners"


def test_an_error_of_the_work_is_raised_by_its_result() -> None:
    async def fail(tell: Callable[[int], None]) -> None:
        raise ValueError("no")

    work: Work[None, int] = Runner().start(fail)
    assert _heard(list(work.events())) == []
    with pytest.raises(ValueError, match="no"):
        work.result()
