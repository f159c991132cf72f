from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from nemo_notebook import cell
from nemo_notebook.cell import CellOutput, line_at_once


class _Publisher:
    """Holds what a front-end would show: contents by display id, in the order they came."""

    def __init__(self) -> None:
        self.shown: dict[str, str] = {}
        self.fails = 0

    def clear_output(self, wait: bool) -> None:
        assert wait
        self.shown.clear()

    def publish(self, content: dict[str, Any], *, transient: dict[str, str], update: bool) -> None:
        if self.fails:
            self.fails -= 1
            raise LookupError
        assert update == (transient["display_id"] in self.shown)
        self.shown[transient["display_id"]] = content["text/plain"]


def _words(text: str) -> dict[str, Any]:
    return {"text/plain": text}


def test_a_part_is_replaced_in_place() -> None:
    publisher = _Publisher()
    output = CellOutput(publisher)
    for part, text in (("status", "one"), ("film", "film"), ("status", "two")):
        output.put(part, _words(text))
    assert list(publisher.shown.values()) == ["two", "film"]


def test_parts_that_come_late_take_the_places_kept_for_them_in_order() -> None:
    publisher = _Publisher()
    output = CellOutput(publisher, ahead=3)
    assert list(publisher.shown.values()) == ["", "", ""]
    for part, text in (("status", "one"), ("film", "film"), ("status", "two")):
        output.put(part, _words(text))
    assert list(publisher.shown.values()) == ["two", "film", ""]


def test_what_an_interrupt_kept_from_being_shown_is_shown_the_next_time() -> None:
    class Interrupted(_Publisher):
        def publish(self, content: dict[str, Any], **given: Any) -> None:
            if content["text/plain"] == "lost":
                raise KeyboardInterrupt
            super().publish(content, **given)

    publisher = Interrupted()
    output = CellOutput(publisher)
    try:
        output.put("status", _words("lost"))
    except KeyboardInterrupt:
        output.put("status", _words("stopped"))
    assert list(publisher.shown.values()) == ["stopped"]


def test_a_thread_that_knows_no_cell_borrows_the_one_that_asked() -> None:
    publisher = _Publisher()
    output = CellOutput(publisher)
    publisher.fails = 1
    output.put("status", _words("one"))
    assert list(publisher.shown.values()) == ["one"]


@pytest.fixture
def first(monkeypatch: pytest.MonkeyPatch) -> _Publisher:
    """What a kernel shows whose first cell has yet to load what it needs."""
    publisher = _Publisher()
    monkeypatch.setattr(cell, "kernel_shell", lambda: SimpleNamespace(display_pub=publisher))
    monkeypatch.delitem(sys.modules, "nemo_notebook.magics.cells", raising=False)
    return publisher


@pytest.mark.parametrize("ahead", [0, 2])
def test_a_first_cell_says_at_once_that_it_starts_and_its_first_part_takes_that_place(
    first: _Publisher, ahead: int
) -> None:
    with line_at_once("a city"):
        assert list(first.shown.values()) == ["⏳ Starting…"]
        output = CellOutput(first, ahead=ahead)
        assert len(first.shown) == max(1, ahead)
        output.put("status", _words("one"))
        output.put("film", _words("film"))
    assert list(first.shown.values()) == ["one", "film"]


def test_a_first_cell_of_chinese_words_starts_in_chinese(first: _Publisher) -> None:
    with line_at_once("夜里的城市"):
        assert list(first.shown.values()) == ["⏳ 启动中…"]


def test_a_background_cell_is_over_before_its_first_part_takes_the_place(first: _Publisher) -> None:
    with line_at_once("a city"):
        output = CellOutput(first, ahead=2)
    later = CellOutput(first)
    later.put("status", _words("another cell"))
    output.put("status", _words("one"))
    assert list(first.shown.values()) == ["one", "", "another cell"]


def test_an_error_before_anything_was_shown_takes_the_line_away(first: _Publisher) -> None:
    with pytest.raises(ValueError), line_at_once("a city"):
        CellOutput(first)
        raise ValueError
    assert first.shown == {}


def test_an_error_later_leaves_what_was_shown(first: _Publisher) -> None:
    with pytest.raises(ValueError), line_at_once("a city"):
        CellOutput(first).put("status", _words("failed"))
        raise ValueError
    assert list(first.shown.values()) == ["failed"]


def test_a_cell_that_has_what_it_needs_says_nothing_ahead(
    first: _Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "nemo_notebook.magics.cells", sys)
    with line_at_once("a city"):
        assert first.shown == {}
