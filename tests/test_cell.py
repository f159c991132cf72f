from __future__ import annotations

from typing import Any

from nemo_notebook.cell import CellOutput


class _Publisher:
    """Holds what a front-end would show: contents by display id, in the order they came."""

    def __init__(self) -> None:
        self.shown: dict[str, str] = {}
        self.fails = 0

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
