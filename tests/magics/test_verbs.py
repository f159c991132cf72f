from __future__ import annotations

from typing import Any

import pytest
from IPython.utils.capture import capture_output

from nemo_notebook import kernel
from nemo_notebook.errors import ConfigError, ConnectionFailedError
from nemo_notebook.magics.verbs import run_verb
from nemo_notebook.sessions import Session
from tests.conversation.backend import TEN_SECONDS, Backend, says


def _shown(line: str) -> str:
    with capture_output() as captured:
        run_verb(line, {})
    return "\n".join([captured.stdout, *(one.data.get("text/plain", "") for one in captured.outputs)])


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("histroy", "%nemo history"),
        ("a film of the sea", "below %%nemo"),
        ("做一个海的视频", "below %%nemo"),
        ("panel", "%nemo status"),  # no notebook here
        ("export a b c", "%nemo export"),
        ("export -q draft", "%nemo export [PATH] [draft"),
    ],
)
def test_a_line_that_cannot_be_done_says_what_to_type(shell: Any, line: str, hint: str) -> None:
    with pytest.raises(ConfigError) as refused:
        run_verb(line, {})
    assert hint in refused.value.hint


async def _unanswered(session: Session) -> None:
    raise ConnectionFailedError("Nothing answers at http://127.0.0.1:9.", "Try again.")


def test_a_connection_that_fails_says_what_stays_in_use(
    shell: Any, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kernel.session()
    monkeypatch.setattr(Session, "open", _unanswered)
    for hint in ("Try again.", "Still connected: hosted backend."):
        with pytest.raises(ConnectionFailedError) as failed:
            run_verb("connect http://127.0.0.1:9", {})
        assert failed.value.message == "Nothing answers at http://127.0.0.1:9."
        assert failed.value.hint.startswith(hint) and kernel.session() is before
        _shown("status")  # from now on there is something to stay with


@pytest.mark.parametrize("line", ["cancel", "cancel 7"])
def test_where_nothing_runs_there_is_nothing_to_cancel(shell: Any, line: str) -> None:
    assert _shown(line).strip() == "Nothing runs in the background."


def test_a_short_history_says_how_to_see_more(shell: Any, backend: Backend) -> None:
    for _ in range(2):
        backend.answer(*says("A city."), draft=TEN_SECONDS)
        shell.run_cell("%%nemo --no-export\na city").raise_error()
    assert "%nemo history 10" in _shown("history 1")
    assert "Older" not in _shown("history 3")


def test_the_usual_profile_goes_without_saying(shell: Any, backend: Backend) -> None:
    assert "nemo-notebook" not in _shown("status")
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    shell.run_cell("%%nemo --no-export --profile free-ai-video-generator\na city").raise_error()
    assert "free-ai-video-generator" in _shown("status")
