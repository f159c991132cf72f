from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import pytest

from nemo_notebook import background
from nemo_notebook.background import Pending, Running
from nemo_notebook.errors import ConfigError, InternalError, InterruptedTurnError, NemoError
from nemo_notebook.models.progress import Phase, Progress
from nemo_notebook.models.turn import Batch, Failure, Turn
from nemo_notebook.outputs import Ended

Tell = Callable[[Progress], None]
TURN = Turn(id="t", prompt="a city", text="A city.", credits_spent=10)


class _Doer:
    backend = "local"
    going_on = "The render goes on without this cell.\nFetch the film with %nemo resume r1"


class _Screen:
    """Keeps what is drawn."""

    def __init__(self) -> None:
        self.taken: list[Progress] = []
        self.ended: list[tuple[Ended, NemoError | None]] = []
        self.spent: float | None = None

    def take(self, event: Progress | None) -> None:
        if event is not None:
            self.taken.append(event)

    def end(self, ended: Ended, problem: NemoError | None = None, *, spent: float | None = None) -> None:
        self.spent = spent
        self.ended.append((ended, problem))


def _made(wait: Callable[[], Awaitable[object]]) -> Callable[[Tell], Coroutine[Any, Any, Turn]]:
    async def make(tell: Tell) -> Turn:
        tell(Phase("rendering", 0.3))
        await wait()
        return TURN

    return make


async def _forever() -> None:
    await asyncio.sleep(60)


async def _at_once() -> None:
    pass


def _drawn(pending: Pending[Turn]) -> _Screen:
    screen = _Screen()
    pending.draw_on(screen)
    return screen


def test_the_result_is_there_once_it_is_drawn() -> None:
    pending = Pending(_made(_at_once), _Doer(), "a city")
    assert not pending.done
    screen = _drawn(pending)
    assert screen.taken == [Phase("rendering", 0.3)] and screen.ended == [("done", None)]
    assert pending.done and pending.result() is TURN and screen.spent == 10
    assert "A city." in pending._repr_mimebundle_()["text/plain"]


async def test_it_can_be_awaited_by_several() -> None:
    pending = Pending(_made(_at_once), _Doer(), "a city")
    impatient = asyncio.create_task(asyncio.wait_for(pending, 0))
    with pytest.raises(TimeoutError):
        await impatient
    threading.Thread(target=pending.draw_on, args=(_Screen(),)).start()
    assert await pending is TURN


def test_what_runs_is_listed_with_how_far_it_is() -> None:
    gate = threading.Event()
    running = Running(_made(lambda: asyncio.to_thread(gate.wait)), _Doer(), "a city")
    assert running.refused() is None
    assert running in background.running() and background.occupies(running.doer)
    assert str(running).replace("\xa0", " ") == f"{running.number}. “a city” · Rendering 30 % · local studio"
    gate.set()
    running.work.result()
    assert running not in background.running() and running.state == "done"


def test_a_batch_that_lacks_a_film_ends_partly_done() -> None:
    async def make(_: Tell) -> Batch:
        return Batch(results=(TURN, Failure(prompt="a forest", message="No.")))

    running = Running(make, _Doer(), "2 films")
    running.work.result()
    assert running.state == "partly"


def test_what_is_stopped_says_what_goes_on() -> None:
    pending = Pending(_made(_forever), _Doer(), "a city")
    told = pending.cancel()
    assert "render goes on" in told.message and "%nemo resume r1" in told.hint
    assert _drawn(pending).ended == [("stopped", told)]
    assert pending.state == "stopped" and pending not in background.running()
    with pytest.raises(InterruptedTurnError):
        pending.result()
    assert "%nemo resume r1" in pending._repr_mimebundle_()["text/plain"]


def test_a_failure_is_drawn_and_raised_by_the_result() -> None:
    async def fail() -> None:
        raise ConfigError("The film is too long.", "Make it shorter.")

    pending = Pending(_made(fail), _Doer(), "a city")
    ((ended, problem),) = _drawn(pending).ended
    assert ended == "failed" and isinstance(problem, ConfigError)
    with pytest.raises(ConfigError, match="too long"):
        pending.result()


def test_a_fault_of_our_own_is_two_lines() -> None:
    async def fail() -> None:
        raise KeyError("odd")

    pending = Pending(_made(fail), _Doer(), "a city")
    assert isinstance(_drawn(pending).ended[0][1], InternalError)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_screen_that_breaks_does_not_lose_the_result() -> None:
    class Broken(_Screen):
        def take(self, event: Progress | None) -> None:
            raise OSError("no front-end")

    pending = Pending(_made(_at_once), _Doer(), "a city")
    thread = threading.Thread(target=pending.draw_on, args=(Broken(),))
    thread.start()
    assert pending.result() is TURN
    thread.join()


def test_what_is_refused_at_once_is_raised_by_the_start() -> None:
    async def refuse(tell: Tell) -> Turn:
        raise ConfigError("The cell is empty.", "Write something.")

    with pytest.raises(ConfigError, match="empty"):
        background.start(refuse, _Doer(), "")
