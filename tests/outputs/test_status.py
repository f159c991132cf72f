from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.models.progress import Phase
from nemo_notebook.outputs import status_bundle
from tests.outputs.page import read


def _line(phase: Phase, **given: Any) -> str:
    facts: dict[str, Any] = {"backend": "local", "elapsed_s": 0} | given
    shown = status_bundle(phase, **facts)
    plain: str = shown["text/plain"]
    assert read(shown["text/html"]).text == plain  # the twins say the same
    return plain.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("phase", "elapsed_s", "line"),
    [
        (Phase("connecting"), 0.2, "Connecting… · local studio"),
        (Phase("connecting"), 9, "Connecting 0:09 · local studio"),
        (Phase("ready"), 9, "Ready · local studio"),
        (Phase("thinking"), 2.9, "Thinking… · local studio"),
        (Phase("thinking"), 4, "Thinking 0:04 · local studio"),
        (Phase("generating video"), 72.9, "Generating video 1:12 · local studio"),
        (Phase("rendering", 0.45), 0.2, "Rendering 45 % · local studio"),
        (Phase("rendering", 0.45), 30, "Rendering 45 % · 0:30 · local studio"),
        (Phase("rendering", 1.7), 30, "Rendering 100 % · 0:30 · local studio"),
        (Phase("still working"), 120, "⏳ Still working… 2:00 · local studio"),
        (Phase(""), 5, "Working 0:05 · local studio"),
    ],
)
def test_each_phase_has_its_line(phase: Phase, elapsed_s: float, line: str) -> None:
    assert _line(phase, elapsed_s=elapsed_s) == line


def test_the_end_says_how_long_it_took() -> None:
    assert _line(Phase("ready"), elapsed_s=12.44, ended="done") == "Done in 12.4 s · local studio"
    assert _line(Phase("ready"), elapsed_s=72, ended="done") == "Done in 1:12 · local studio"


def test_a_failure_never_says_done() -> None:
    line = _line(Phase("rendering", 0.5), elapsed_s=3, ended="failed")
    assert line == "Failed after 3.0 s · local studio"


def test_what_the_person_stopped_did_not_fail() -> None:
    line = _line(Phase("rendering", 0.5), elapsed_s=3, ended="stopped")
    assert line == "Stopped after 3.0 s · local studio"


def test_a_note_stands_before_the_backend() -> None:
    line = _line(Phase("thinking", note="a new timeline was started"), elapsed_s=1, backend="hosted")
    assert line == "Thinking… · a new timeline was started · hosted backend"


def test_the_end_says_what_was_spent() -> None:
    facts: dict[str, Any] = {"elapsed_s": 98, "ended": "done", "backend": "hosted"}
    assert _line(Phase("ready"), spent=10, **facts) == "Done in 1:38 · 10 credits · hosted backend"
    assert _line(Phase("ready"), spent=1, **facts) == "Done in 1:38 · 1 credit · hosted backend"
    assert _line(Phase("ready"), spent=0, **facts) == "Done in 1:38 · hosted backend"


def test_nothing_took_no_time() -> None:
    assert _line(Phase("ready"), elapsed_s=0.004, ended="done") == "Done in 0.1 s · local studio"


def test_a_hostile_phase_is_text_and_short() -> None:
    assert len(_line(Phase("<script>" * 4000), backend='https://"><b>')) < 200


def test_the_hairline_follows_the_fraction() -> None:
    html = status_bundle(Phase("rendering", 0.45), backend="local", elapsed_s=1)["text/html"]
    assert "width:45%" in html


def test_a_batch_that_lacks_a_film_is_not_quite_done() -> None:
    line = _line(Phase("making 3 films", 1), elapsed_s=12, ended="partly")
    assert line == "Partly done in 12.0 s · local studio"
    shown = status_bundle(Phase("x"), backend="local", elapsed_s=12, ended="partly")
    assert "width:100%" not in shown["text/html"]
