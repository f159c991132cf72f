from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from nemo_notebook.studio.make.graphics import Item, counted_from
from nemo_notebook.studio.render.graphics import Graphic
from nemo_notebook.studio.render.parts import GraphicRecipe
from nemo_notebook.studio.render.planes import new_planes

_CANVAS = (320, 180)


def _countdown(shown: str, length_ms: float) -> Graphic:
    recipe = GraphicRecipe("countdown", "", "dark", 7, items=(Item(shown=shown),))
    return Graphic(recipe, _CANVAS, length_ms)


def _luma(graphic: Graphic, moment_ms: float) -> np.ndarray:
    planes = new_planes(*_CANVAS)
    graphic.paint(moment_ms, planes)
    return planes.y.astype(int)


def _number(graphic: Graphic, moment_ms: float) -> np.ndarray:
    """What stands inside the ring."""
    return _luma(graphic, moment_ms)[62:118, 120:200] > 120


def _alike(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two numbers are the same; the ground behind them moves."""
    return bool((one != other).mean() < 0.01)


def test_each_number_stands_for_the_same_time() -> None:
    ten = _countdown("3", 3000)
    shown = [_number(ten, moment) for moment in (900, 990, 1900, 1990, 2900, 2990)]
    same = [_alike(one, other) for one, other in pairwise(shown)]
    assert same == [True, False, True, False, True]


def test_it_ends_with_the_one_that_a_count_from_one_shows() -> None:
    last, only = _number(_countdown("5", 5000), 4900), _number(_countdown("1", 1000), 900)
    assert _alike(last, only) and not _alike(last, _number(_countdown("5", 5000), 3900))


def test_a_number_without_time_of_its_own_is_as_many_seconds_as_there_are() -> None:
    assert np.array_equal(_luma(_countdown("", 4000), 700), _luma(_countdown("4", 4000), 700))


def test_the_ring_empties_for_each_number_and_once_in_a_long_count() -> None:
    def lit(graphic: Graphic, moment_ms: float) -> int:
        return int((_luma(graphic, moment_ms) > 150).sum()) - int(_number(graphic, moment_ms).sum())

    short, long = _countdown("3", 3000), _countdown("60", 60_000)
    assert lit(short, 400) > 1.5 * lit(short, 800) and lit(short, 1400) == pytest.approx(
        lit(short, 400), rel=0.1
    )
    assert lit(long, 15_000) > 1.5 * lit(long, 45_000)


@pytest.mark.parametrize(
    ("shown", "seconds"),
    [("10", 10), ("5:00", 300), ("1:05", 65), ("0", 1), ("99:00", 600), ("soon", None), ("", None)],
)
def test_what_a_countdown_begins_with_is_read_from_what_it_shows(shown: str, seconds: int | None) -> None:
    assert counted_from(shown) == seconds
