from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from nemo_notebook.widgets.receiving import MAX_BYTES, Receiving


@pytest.fixture
def files() -> Iterator[Receiving]:
    files = Receiving()
    yield files
    files.close()


def _about(**changed: Any) -> dict[str, Any]:
    return {"file": "k", "name": "clip.mp4", "size": 4, "at": 0, "last": True, **changed}


@pytest.mark.parametrize(
    "changed",
    [
        {"size": 0},
        {"size": MAX_BYTES + 1},
        {"size": "many"},
        {"size": 3},
        {"at": 2},
        {"at": -1},
        {"at": None},
    ],
)
def test_a_piece_that_does_not_fit_is_refused(files: Receiving, changed: dict[str, Any]) -> None:
    assert files.take(_about(**changed), b"data")
    assert files.all() == []


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\x\\y.mp4", "C_x_y.mp4"),
        ("", "file"),
        ("..", "file"),
        ("海 1.mp4", "海 1.mp4"),
        ("a" * 400 + ".mp4", "a" * 116 + ".mp4"),
    ],
)
def test_a_name_cannot_lead_out_of_the_folder(files: Receiving, name: str, kept: str) -> None:
    assert files.take(_about(name=name), b"data") == ""
    (path,) = files.all()
    assert path.name == kept and path.parent.parent == files._folder


def test_a_key_cannot_lead_out_of_the_folder(files: Receiving) -> None:
    assert files.take(_about(file="../../up"), b"data") == ""
    assert files.all()[0].parent.parent == files._folder


def test_files_keep_the_order_in_which_they_arrived(files: Receiving) -> None:
    files.take(_about(file="1", last=False), b"da")
    files.take(_about(file="2", name="second.mp4"), b"data")
    files.take(_about(file="1", at=2), b"ta")
    assert [path.name for path in files.all()] == ["second.mp4", "clip.mp4"]


def test_what_is_still_on_its_way_stays_when_the_others_go(files: Receiving) -> None:
    files.take(_about(file="1", last=False), b"da")
    assert files.all() == []
    assert files.take(_about(file="1", at=2), b"ta") == ""
    assert files.all()[0].read_bytes() == b"data"
