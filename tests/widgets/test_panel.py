from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.turn import Clip
from nemo_notebook.widgets import Panel
from tests.conversation.backend import TEN_SECONDS


class Desk:
    """A panel, and what its person did and it said."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.sent: list[tuple[Any, Any]] = []
        self.panel = Panel(
            ask=lambda prompt: self.done.append(f"ask {prompt}"),
            stop=lambda: self.done.append("stop"),
            export=lambda: self.done.append("export"),
            examples=("a city",),
        )
        self.panel.send = lambda content, buffers=None: self.sent.append((content, buffers))

    def says(self, **message: Any) -> None:
        self.panel._receive(self.panel, message, [])


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_prompt_is_asked(desk: Desk) -> None:
    desk.says(kind="ask", prompt="a city at night")
    assert desk.done == ["ask a city at night"]


@pytest.mark.parametrize("prompt", ["", "   ", None])
def test_an_empty_prompt_is_not_asked(desk: Desk, prompt: str | None) -> None:
    desk.says(kind="ask", prompt=prompt)
    assert desk.done == []


def test_while_a_turn_runs_it_can_only_be_stopped(desk: Desk) -> None:
    desk.panel.busy = True
    desk.says(kind="ask", prompt="another")
    desk.says(kind="export")
    desk.says(kind="stop")
    assert desk.done == ["stop"]


def test_stop_without_a_turn_does_nothing(desk: Desk) -> None:
    desk.says(kind="stop")
    assert desk.done == []


@pytest.mark.parametrize("message", [None, 7, {}, {"kind": "dance"}])
def test_an_unknown_message_is_ignored(desk: Desk, message: Any) -> None:
    desk.panel._receive(desk.panel, message, [])
    assert desk.done == [] and desk.sent == []


def test_the_timeline_holds_what_the_draft_holds(desk: Desk) -> None:
    desk.panel.show_draft(Draft.from_wire(TEN_SECONDS))
    assert desk.panel.duration_ms == 10_000
    assert [row["label"] for row in desk.panel.tracks] == ["Video", "Title"]
    assert desk.panel.tracks[1]["segments"] == [
        {"name": "Urban Dreams", "start_ms": 0, "duration_ms": 3_000, "volume": None}
    ]
    desk.panel.show_draft(None)
    assert desk.panel.tracks == [] and desk.panel.duration_ms == 0


def test_a_film_reaches_every_view_and_is_no_state(desk: Desk) -> None:
    desk.panel.show_film(Clip(data=b"film", width=2, height=2), "a film")
    desk.says(kind="hello")
    assert desk.sent == [({"kind": "film", "caption": "a film"}, [b"film"])] * 2
    assert b"film" not in desk.panel.get_state().values()
