from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from anywidget._util import enable_custom_widget_manager_once

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.turn import Clip
from nemo_notebook.widgets import Panel
from tests.conversation.backend import TEN_SECONDS


class Desk:
    """A panel, what its person did and what it said."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.files: list[Path] = []
        self.sent: list[tuple[Any, Any]] = []
        self.panel = Panel(self, examples=("a city",))
        self.panel.send = lambda content, buffers=None: self.sent.append((content, buffers))

    def says(self, *buffers: bytes, **message: Any) -> dict[str, Any]:
        """Send what the browser would, and return how it was acknowledged."""
        self.panel._receive(self.panel, {"id": 7, **message}, [memoryview(one) for one in buffers])
        return dict(self.sent[-1][0]) if self.sent else {}

    def ask(self, prompt: str, files: Sequence[Path]) -> None:
        self.done.append(f"ask {prompt}")
        self.files = list(files)

    def edit(self, key: str, words: str) -> None:
        self.done.append(f"edit {key}: {words}")

    def apply(self) -> None:
        self.done.append("apply")

    def discard(self) -> None:
        self.done.append("discard")

    def step(self, what: str, words: str) -> None:
        self.done.append(words)

    def update(self) -> None:
        self.done.append("update")

    def export(self, quality: str, aspect: str) -> None:
        self.done.append(f"export {quality} {aspect}".strip())

    def stop(self) -> None:
        self.done.append("stop")

    def hello(self) -> None:
        self.done.append("hello")

    def history(self) -> None:
        self.done.append("history")

    def watch(self, turn: str) -> None:
        self.done.append(f"watch {turn}")


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
    for kind in ("ask", "export", "update", "stop"):
        desk.says(kind=kind, prompt="another")
    assert desk.done == ["stop"]


def test_words_that_are_not_taken_are_refused_so_that_the_browser_keeps_them(desk: Desk) -> None:
    assert "longer than" in desk.says(kind="ask", prompt="x" * 200_001)["refused"]
    desk.panel.busy = True
    assert "still running" in desk.says(kind="ask", prompt="another")["refused"]
    assert desk.done == []


def test_a_film_gets_another_line_without_being_sent_again(desk: Desk) -> None:
    desk.panel.tell_of_film("nothing to tell of")
    assert desk.sent == []
    desk.panel.show_film(Clip(data=b"film", width=2, height=2), "a preview; more follows")
    desk.panel.tell_of_film("a preview")
    (first, _), (second, buffers) = desk.sent
    assert second == first | {"caption": "a preview"} and not buffers
    desk.says(kind="hello")
    assert desk.sent[2] == (second, [b"film"])


def test_stop_without_a_turn_does_nothing(desk: Desk) -> None:
    desk.says(kind="stop")
    assert desk.done == []


@pytest.mark.parametrize("message", [None, 7, {}, {"kind": "dance"}, {"kind": ["ask"]}, {"kind": "_receive"}])
def test_an_unknown_message_is_ignored(desk: Desk, message: Any) -> None:
    desk.panel._receive(desk.panel, message, [])
    assert desk.done == [] and desk.sent == []


@pytest.mark.parametrize("kind", ["ask", "stop", "hello", "undo", "redo", "apply", "discard", "history"])
def test_every_message_is_acknowledged(desk: Desk, kind: str) -> None:
    assert desk.says(kind=kind) == {"kind": "got", "id": 7, "refused": ""}


def test_a_gesture_becomes_a_sentence(desk: Desk) -> None:
    desk.panel.show_draft(Draft.from_wire(TEN_SECONDS))
    desk.panel.costs = True
    edit = {"what": "text", "track": 1, "index": 0, "text": "Slow Mornings"}
    assert desk.says(kind="edit", key="a-1", edit=edit)["refused"] == ""
    assert desk.done == ["edit a-1: change the text “Urban Dreams” to “Slow Mornings”"]


@pytest.mark.parametrize(
    "edit",
    [
        None,
        {"what": "text", "track": 1, "index": 5, "text": "x"},
        {"what": "text", "track": 9, "index": 0, "text": "x"},
        {"what": "text", "track": 1, "index": 0, "text": "  "},
        {"what": "volume", "track": 1, "index": 0, "percent": 20},
        {"what": "volume", "track": 1, "index": 0, "percent": 1000},
        {"what": "time", "track": 1, "index": 0, "start_ms": 3000, "end_ms": 3000},
        {"what": "explode", "track": 0, "index": 0},
    ],
)
def test_an_edit_that_makes_no_sense_is_refused_in_words(desk: Desk, edit: Any) -> None:
    desk.panel.show_draft(Draft.from_wire(TEN_SECONDS))
    desk.panel.costs = True
    assert desk.says(kind="edit", key="a-1", edit=edit)["refused"]
    assert desk.done == []


def test_an_edit_of_what_is_there_no_longer_is_refused(desk: Desk) -> None:
    desk.panel.show_draft(Draft.from_wire(TEN_SECONDS))
    desk.panel.costs = True
    edit = {"what": "delete", "track": 1, "index": 0, "name": "Slow Mornings"}
    assert desk.says(kind="edit", key="a-1", edit=edit)["refused"].startswith("The film has changed")
    gone = edit | {"index": 5, "name": "Urban Dreams"}
    assert desk.says(kind="edit", key="a-1", edit=gone)["refused"].startswith("The film has changed")
    assert desk.done == []
    desk.says(kind="edit", key="a-1", edit=edit | {"name": desk.panel.tracks[1]["segments"][0]["name"]})
    assert desk.done == ["edit a-1: delete the text “Urban Dreams”"]


def test_undo_and_redo_are_said(desk: Desk) -> None:
    desk.says(kind="undo")
    desk.says(kind="redo")
    wire = TEN_SECONDS | {"m": {"language": "zh"}}
    desk.panel.show_draft(Draft.from_wire(wire))
    desk.says(kind="undo")
    desk.says(kind="redo")
    assert desk.done == ["undo", "redo", "撤销", "重做"]


@pytest.mark.parametrize(
    ("asked", "made"),
    [
        ({"quality": "draft", "aspect": "1:1"}, "export draft 1:1"),
        ({}, "export high"),
        ({"quality": "8k", "aspect": "7:3; rm"}, "export high"),
    ],
)
def test_an_export_takes_only_known_options(desk: Desk, asked: dict[str, str], made: str) -> None:
    desk.says(kind="export", **asked)
    assert desk.done == [made]


def test_the_timeline_holds_what_the_draft_holds(desk: Desk) -> None:
    desk.panel.show_draft(Draft.from_wire(TEN_SECONDS))
    assert desk.panel.duration_ms == 10_000
    assert [row["label"] for row in desk.panel.tracks] == ["Video", "Title"]
    (title,) = desk.panel.tracks[1]["segments"]
    assert (title["name"], title["start_ms"], title["duration_ms"]) == ("Urban Dreams", 0, 3_000)
    desk.panel.show_draft(None)
    assert desk.panel.tracks == [] and desk.panel.duration_ms == 0


def test_a_film_reaches_every_view_and_is_no_state(desk: Desk) -> None:
    desk.panel.show_film(Clip(data=b"film", width=2, height=2), "a film")
    desk.says(kind="hello")
    films = [(content, buffers) for content, buffers in desk.sent if content["kind"] == "film"]
    assert films[0] == films[1] and films[0][0]["caption"] == "a film" and films[0][1] == [b"film"]
    assert b"film" not in desk.panel.get_state().values()
    assert desk.done == ["hello"]


def test_what_was_made_before_comes_with_its_posters(desk: Desk) -> None:
    desk.panel.show_history([{"turn": "a", "poster": 0}], [b"jpeg"])
    assert desk.sent == [({"kind": "history", "entries": [{"turn": "a", "poster": 0}]}, [b"jpeg"])]


def test_a_file_arrives_in_pieces_and_goes_with_the_next_prompt(desk: Desk) -> None:
    about = {"kind": "attach", "file": "k1", "name": "my photo.jpg", "size": 6}
    desk.says(b"abc", **about, at=0, last=False)
    assert desk.says(b"def", **about, at=3, last=True)["refused"] == ""
    desk.says(kind="ask", prompt="a film of this")
    (path,) = desk.files
    assert path.name == "my photo.jpg" and path.read_bytes() == b"abcdef"
    desk.says(kind="ask", prompt="another")
    assert desk.files == []
    desk.panel.close()
    assert not path.exists()


def test_a_file_that_cannot_be_kept_is_refused_in_words(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(desk.panel._files, "take", full)
    assert desk.says(b"abc", kind="attach")["refused"] == "The file cannot be kept: No space left on device."


def test_a_file_that_was_taken_back_does_not_go_along(desk: Desk) -> None:
    desk.says(b"abc", kind="attach", file="k1", name="a.jpg", size=3, at=0, last=True)
    desk.says(kind="detach", file="k1")
    desk.says(kind="ask", prompt="a film")
    assert desk.files == []


def test_where_no_widget_is_drawn_nothing_is_said_in_its_place() -> None:
    panel = Desk().panel
    bundle, _ = panel._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert (bundle["text/html"], bundle["text/plain"]) == ("", "the panel")
    panel.close()


def test_in_colab_the_manager_of_widgets_is_switched_on_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    switched: list[str] = []
    output = ModuleType("google.colab.output")
    output.enable_custom_widget_manager = lambda: switched.append("on")  # type: ignore[attr-defined]
    colab = ModuleType("google.colab")
    colab.output = output  # type: ignore[attr-defined]
    for module in (ModuleType("google"), colab, output):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    enable_custom_widget_manager_once.cache_clear()
    Desk().panel.close()
    enable_custom_widget_manager_once.cache_clear()
    assert switched == ["on"]


def test_the_lanes_of_a_chinese_film_have_chinese_names() -> None:
    desk = Desk()
    names = []
    for language in ("en", "zh"):
        desk.panel.show_draft(Draft.from_wire(TEN_SECONDS | {"m": {"language": language}}))
        names.append([row["label"] for row in desk.panel.tracks])
    assert names[0][0] == "Video" and names[1][0] == "视频"
