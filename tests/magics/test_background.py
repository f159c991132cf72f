"""`--bg` in a shell without a kernel: nothing until it is over, then all of it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from nemo_notebook import background, kernel
from nemo_notebook.errors import ConfigError
from nemo_notebook.magics.completing import complete
from nemo_notebook.runner import the_runner
from tests.conversation.backend import TEN_SECONDS, Backend, retitled, says


def _holding(backend: Backend) -> asyncio.Event:
    """Let the next answer wait until the event is set, on the loop of the turn."""
    go = asyncio.Event()
    first, *rest = says("A slow ", "city.")
    backend.answer(first, go.wait, *rest, draft=TEN_SECONDS)
    return go


def _let(go: asyncio.Event) -> None:
    async def release() -> None:
        go.set()

    the_runner().run(release())


@pytest.fixture(autouse=True)
def alone() -> Any:
    yield
    for one in background.running():
        one.cancel()


def test_all_of_it_is_printed_when_it_is_over(
    shell: Any, backend: Backend, capsys: pytest.CaptureFixture[str]
) -> None:
    go = _holding(backend)
    shell.run_cell("%%nemo --bg --no-export -o clip\na slow city").raise_error()
    clip = shell.user_ns["clip"]
    assert (
        capsys.readouterr().out
        == f"{clip.number} runs in the background; %nemo cancel {clip.number} stops it.\n"
    )
    _let(go)
    assert clip.result().text == "A slow city."
    told = capsys.readouterr().out
    assert "Done in" in told and told.count("A slow city.") == 1 and "Urban Dreams" in told


def test_the_numbers_of_what_runs_are_completed(shell: Any, backend: Backend) -> None:
    _holding(backend)
    shell.run_cell("%%nemo --bg --no-export -o clip\na slow city").raise_error()
    assert complete("%nemo cancel ", {}) == [str(shell.user_ns["clip"].number)]


def test_later_cells_go_on_with_the_film_that_was_started_last(shell: Any, backend: Backend) -> None:
    before = kernel.session()
    go = _holding(backend)
    shell.run_cell("%%nemo --bg --new --no-export -o clip\na slow city").raise_error()
    assert kernel.session() is not before
    _let(go)
    shell.user_ns["clip"].result()
    assert kernel.session().conversation.draft is not None


def test_a_film_of_which_nothing_came_gives_the_one_before_back(shell: Any, backend: Backend) -> None:
    before = kernel.session()
    result = shell.run_cell("%%nemo --bg --new --max-credits 1 -o clip\na slow city")
    with pytest.raises(ConfigError, match="10 credits"):
        result.raise_error()  # where it was refused at once
        shell.user_ns["clip"].result()
    assert kernel.session() is before and backend.messages == []


def test_a_new_film_may_be_made_beside_one_in_the_background(shell: Any, backend: Backend) -> None:
    go = _holding(backend)
    shell.run_cell("%%nemo --bg --no-export -o clip\na slow city").raise_error()
    backend.answer(*says("A forest."), draft=retitled("Forest"))
    assert isinstance(shell.run_cell("%%nemo --no-export\na forest").error_in_exec, ConfigError)
    shell.run_cell("%%nemo --new --no-export -o beside\na forest").raise_error()
    assert shell.user_ns["beside"].text == "A forest."
    _let(go)
    assert shell.user_ns["clip"].result().text == "A slow city."
