import numpy as np
import pytest

from nemo_notebook.studio.render.cutouts import Mask
from nemo_notebook.studio.render.reveals import PACES, reveal

# Two lines of 24 px: "ab cd" and "e", each letter 10 px wide, 2 px between letters, 10 between words.
LINES = ((0.0, 24.0), (24.0, 48.0))
LETTERS = {"a": (0, 4), "b": (0, 16), "c": (0, 36), "d": (0, 48), "e": (1, 4)}


def _letters() -> Mask:
    mask = np.zeros((48, 64), np.float32)
    for line, left in LETTERS.values():
        mask[line * 24 + 4 : line * 24 + 20, left : left + 10] = 1
    return mask


def _moments(kind: str, *, rtl: bool = False, length_ms: float = 10_000) -> dict[str, float]:
    order = reveal(kind, _letters(), LINES, rtl=rtl, length_ms=length_ms).order
    return {name: float(order[line * 24 + 12, left + 5]) for name, (line, left) in LETTERS.items()}


def test_letters_come_one_after_the_other_and_line_after_line() -> None:
    moments = _moments("type")
    assert moments["a"] == 0 < moments["b"] < moments["c"] < moments["d"] < moments["e"]


def test_the_letters_of_a_word_come_together() -> None:
    moments = _moments("words")
    assert moments["a"] == moments["b"] < moments["c"] == moments["d"] < moments["e"]


def test_lines_come_whole() -> None:
    moments = _moments("lines")
    assert moments["a"] == moments["d"] < moments["e"]


def test_an_edge_runs_over_the_whole_block() -> None:
    moments = _moments("wipe")
    assert moments["a"] == moments["e"] < moments["b"] < moments["c"] < moments["d"]


@pytest.mark.parametrize("kind", ["type", "words", "wipe"])
def test_what_reads_from_the_right_comes_from_the_right(kind: str) -> None:
    moments = _moments(kind, rtl=True)
    assert moments["d"] < moments["b"] and moments["c"] < moments["a"]


@pytest.mark.parametrize("kind", sorted(PACES))
def test_all_has_come_by_the_middle_of_a_short_text(kind: str) -> None:
    found = reveal(kind, _letters(), LINES, rtl=False, length_ms=400)
    assert found.end_ms <= 200
    assert (found.mask(found.end_ms) == 255).all() and int(found.mask(0.0).max()) == 0
