from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from nemo_notebook.conversation import collect
from nemo_notebook.errors import ConfigError, FileProblemError


def _png(width: int = 4, height: int = 3) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "red").save(out, "PNG")
    return out.getvalue()


def test_a_path_is_attached_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "latte.png").write_bytes(_png())
    (found,) = collect(str(tmp_path / "latte.png"))
    assert (found.name, found.path) == ("latte.png", tmp_path / "latte.png")


def test_a_glob_is_attached_in_order(tmp_path: Path) -> None:
    for name in ("b.png", "a.png", "c.txt"):
        (tmp_path / name).write_bytes(b"x")
    assert [one.name for one in collect([tmp_path / "b.png", str(tmp_path / "*.png")])] == [
        "b.png",
        "a.png",
        "b.png",
    ]


def test_a_name_with_brackets_that_exists_is_no_pattern(tmp_path: Path) -> None:
    (tmp_path / "shot [1].png").write_bytes(_png())
    assert [one.name for one in collect(str(tmp_path / "shot [1].png"))] == ["shot [1].png"]


def test_a_missing_file_is_named_with_the_folder() -> None:
    with pytest.raises(FileProblemError, match="nowhere.png") as caught:
        collect("nowhere.png")
    assert str(Path.cwd()) in caught.value.hint


def test_a_pattern_without_a_match_is_named() -> None:
    with pytest.raises(FileProblemError, match=r"\*\.nope"):
        collect("*.nope")


def test_an_address_stays_one() -> None:
    (found,) = collect("https://example.org/pictures/cat.jpg?size=2")
    assert (found.name, found.url) == ("cat.jpg", "https://example.org/pictures/cat.jpg?size=2")


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        (_png(), "png"),
        (b"\xff\xd8\xff\xe0", "jpg"),
        (b"RIFF\0\0\0\0WEBP", "webp"),
        (b"\0\0\0\x18ftypisom", "mp4"),
    ],
)
def test_bytes_get_the_ending_of_their_content(data: bytes, ending: str) -> None:
    (found,) = collect(data)
    assert found.name.endswith("." + ending) and found.data == data


def test_pictures_and_arrays_become_png() -> None:
    picture = Image.new("RGBA", (5, 2), (255, 0, 0, 128))
    floats = np.full((2, 5, 3), 0.5)
    grey = np.zeros((2, 5), np.uint8)
    for one in collect([picture, floats, grey]):
        assert one.data is not None
        assert Image.open(io.BytesIO(one.data)).size == (5, 2)


def test_floats_mean_zero_to_one() -> None:
    (found,) = collect(np.full((2, 2, 3), 0.5))
    assert found.data is not None
    assert Image.open(io.BytesIO(found.data)).getpixel((0, 0)) == (128, 128, 128)


def test_a_variable_gives_its_picture_a_name() -> None:
    assert [one.name for one in collect({"dunes": np.zeros((2, 2, 3), np.uint8)})] == ["dunes.png"]
    assert [one.name for one in collect([{"shots": [_png(), _png()]}])] == [
        "shots-attachment-1.png",
        "shots-attachment-2.png",
    ]


@pytest.mark.parametrize("bad", [np.zeros(3), np.zeros((0, 4, 3)), np.zeros((2, 2, 5)), object(), 7])
def test_what_is_no_picture_is_refused(bad: object) -> None:
    with pytest.raises(ConfigError):
        collect([bad])
