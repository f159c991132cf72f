from __future__ import annotations

import pytest

from nemo_notebook.models.render import RenderStatus

DONE = RenderStatus(status="completed", progress=1.0, url="https://x/f.mp4")


@pytest.mark.parametrize(
    "raw",
    [
        {"status": "completed", "output": {"url": "https://x/f.mp4"}, "progress": 1},
        {"success": True, "data": {"status": "Completed", "progress": 100, "outputUrl": "https://x/f.mp4"}},
        {"status": "completed", "output_url": "https://x/f.mp4", "progress": "100"},
    ],
)
def test_both_shapes_of_a_status_read_the_same(raw: object) -> None:
    status = RenderStatus.from_wire(raw)
    assert status == DONE
    assert (status.done, status.failed) == (True, False)


@pytest.mark.parametrize(
    ("given", "read"),
    [(0, 0), (0.5, 0.5), (50, 0.5), (250, 1), (-1, 0), (None, None), ("a", None), (True, None)],
)
def test_a_progress_is_a_fraction(given: object, read: float | None) -> None:
    assert RenderStatus.from_wire({"status": "processing", "progress": given}).progress == read


@pytest.mark.parametrize(
    "output",
    [{"url": "https://x/f.mp4"}, {"outputUrl": "https://x/f.mp4"}, "https://x/f.mp4"],
)
def test_a_link_is_found_in_the_output_whatever_its_shape(output: object) -> None:
    assert RenderStatus.from_wire({"status": " Completed ", "output": output}).url == "https://x/f.mp4"


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({"success": False, "error": "GPU lost"}, "GPU lost"),
        ({"success": False, "message": "GPU lost"}, "GPU lost"),
        ({"success": False}, None),
        ({"data": {"error": {"msg": "GPU lost"}}}, "GPU lost"),
    ],
)
def test_a_failure_without_a_status_is_one(raw: object, words: str | None) -> None:
    status = RenderStatus.from_wire(raw)
    assert (status.failed, status.error) == (True, words)


@pytest.mark.parametrize("word", ["failed", "ERROR", "cancelled"])
def test_a_failure_has_its_words(word: str) -> None:
    status = RenderStatus.from_wire({"status": word, "error": "GPU lost"})
    assert (status.failed, status.done, status.error) == (True, False, "GPU lost")


def test_a_word_not_known_yet_is_neither_done_nor_failed() -> None:
    status = RenderStatus.from_wire({"status": "warming-up"})
    assert (status.status, status.done, status.failed) == ("warming-up", False, False)


@pytest.mark.parametrize("raw", [None, [], {}, {"status": None}, {"data": None, "output": None}])
def test_a_status_that_says_nothing_is_pending(raw: object) -> None:
    assert RenderStatus.from_wire(raw) == RenderStatus(status="pending")


@pytest.mark.parametrize(
    "raw",
    [
        {"status": "completed", "notes": ["No voice is installed.", " ", 5, "No voice is installed."]},
        {"success": True, "data": {"status": "completed", "notes": ["No voice is installed."]}},
        {"code": 0, "data": {"status": "completed", "notes": " No voice is installed. "}},
    ],
)
def test_the_notes_on_a_film_are_read_in_every_shape(raw: object) -> None:
    assert RenderStatus.from_wire(raw).notes == ("No voice is installed.",)


@pytest.mark.parametrize(
    ("raw", "waiting"),
    [
        ({"status": "pending", "ahead": 2, "progress": 0}, True),
        ({"status": "pending"}, True),
        ({"success": True, "data": {"status": "Queued"}}, True),
        ({"status": "pending", "ahead": 0}, False),
        ({"status": "pending", "progress": 0.2}, False),
        ({"status": "processing", "ahead": 2}, False),
        ({"status": "completed"}, False),
    ],
)
def test_a_render_waits_until_it_is_begun(raw: object, waiting: bool) -> None:
    assert RenderStatus.from_wire(raw).waiting is waiting


@pytest.mark.parametrize(
    ("frames", "count"),
    [
        ({"done": 0, "of": 90}, "0 of 90 frames"),
        ({"done": 12, "of": 90}, "12 of 90 frames"),
        ({"of": 90}, ""),
        (90, ""),
        (None, ""),
    ],
)
def test_a_render_is_counted_in_frames_where_the_backend_does(frames: object, count: str) -> None:
    assert RenderStatus.from_wire({"status": "processing", "frames": frames}).count == count
