import numpy as np
import pytest

from nemo_notebook.studio.make.catalog import TONES
from nemo_notebook.studio.render.grades import GRADES, apply_grade
from nemo_notebook.studio.render.planes import Planes, from_pixels


def _picture() -> Planes:
    noise = np.random.default_rng(4).integers(0, 256, (16, 24, 3), dtype=np.uint8)
    return Planes(*(plane.copy() for plane in from_pixels(noise, "rgb24")))


def _graded(tone: str | None) -> Planes:
    planes = _picture()
    apply_grade(tone, planes)
    return planes


def _spread(planes: Planes) -> float:
    return float(np.std(planes.u) + np.std(planes.v))


def test_every_tone_but_neutral_has_a_look() -> None:
    assert set(GRADES) == set(TONES) - {"neutral"}


@pytest.mark.parametrize("tone", ["neutral", None, "unheard of"])
def test_no_look_leaves_the_picture_alone(tone: str | None) -> None:
    assert all(np.array_equal(one, other) for one, other in zip(_graded(tone), _picture(), strict=True))


def test_warm_and_cool_part_in_red_and_blue() -> None:
    warm, cool = _graded("warm"), _graded("cool")
    assert np.mean(warm.u) < np.mean(cool.u) - 5
    assert np.mean(warm.v) > np.mean(cool.v) + 5


def test_vivid_has_more_colour_and_calm_less() -> None:
    assert _spread(_graded("vivid")) > _spread(_picture()) * 1.15 > _spread(_graded("calm")) * 1.15


def test_dark_is_darker_and_playful_lighter() -> None:
    assert np.mean(_graded("dark").y) < np.mean(_picture().y) - 8
    assert np.mean(_graded("playful").y) > np.mean(_picture().y) + 3


@pytest.mark.parametrize("tone", sorted(GRADES))
def test_a_look_keeps_luma_in_order_and_within_its_range(tone: str) -> None:
    ramp = Planes(
        np.arange(256, dtype=np.uint8).reshape(2, 128), *(np.full((1, 64), 128, np.uint8) for _ in "uv")
    )
    apply_grade(tone, ramp)
    values = ramp.y.ravel().astype(int)
    assert (np.diff(values) >= 0).all()
    assert values.min() >= 16 and values.max() <= 235
