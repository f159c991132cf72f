from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.make.scenes.parts.easel import Easel, blank
from nemo_notebook.studio.make.scenes.parts.outlines import box, oval, ribbon, smooth, turned
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats
from nemo_notebook.studio.make.scenes.parts.shading import bulging, padded, sloped, upright, woolly

RED = np.array([20.0, 40.0, 200.0], np.float32)


def _easel(paint: Floats | Bytes, side: float = 1.0) -> Easel:
    return Easel(paint, 1.0, (0.0, 0.0), side)


def test_a_shape_covers_its_inside_and_leaves_the_rest() -> None:
    picture = np.full((40, 60, 3), 90, np.uint8)
    _easel(picture).shape(box(10, 10, 50, 30), RED)
    assert picture[20, 30].tolist() == RED.tolist()
    assert (picture[:8] == 90).all() and (picture[:, :8] == 90).all()


def test_a_shape_that_reaches_beyond_the_picture_is_cut_at_its_edge() -> None:
    picture = np.zeros((20, 20, 3), np.float32)
    _easel(picture).shape(oval(0, 0, 8, 8), RED)
    _easel(picture).shape(oval(200, 200, 8, 8), RED)
    assert picture[0, 0].tolist() == pytest.approx(RED.tolist(), abs=0.01)
    assert not picture[12:, 12:].any()


def test_a_share_of_paint_on_a_clear_plate_is_premultiplied() -> None:
    easel = blank(30, 30, 0, 0, 1.0)
    easel.shape(box(-5, -5, 40, 40), RED, share=0.5)
    assert easel.paint[15, 15].tolist() == pytest.approx([10, 20, 100, 128], abs=1)


def test_a_plate_is_as_large_as_its_units_say_and_starts_where_it_is_told() -> None:
    easel = blank(3.0, 2.0, 1.0, 0.5, 10.0)
    assert easel.paint.shape == (20, 30, 4)
    easel.shape(box(0, 0, 1, 1), RED)
    assert easel.paint[10, 15, 3] == 255 and not easel.paint[:, :8].any() and not easel.paint[17:].any()


@pytest.mark.parametrize("side", [-1.0, 1.0])
def test_light_falls_from_above_and_from_its_side(side: float) -> None:
    picture = np.zeros((60, 60, 3), np.float32)
    _easel(picture, side).shape(oval(30, 30, 25, 25), RED, bulging())
    assert picture[12, 30, 2] > picture[48, 30, 2]
    assert (picture[30, 46, 2] - picture[30, 14, 2]) * side > 5


@pytest.mark.parametrize("light", [sloped(near=0.3), upright, padded])
def test_what_is_turned_to_the_light_is_brighter(light: object) -> None:
    assert callable(light)
    u, v = np.array([[-0.6, 0.6]], np.float32), np.zeros((1, 1), np.float32)
    away, near = light(u, v)[0].tolist()
    assert near > away


def test_what_faces_the_other_way_is_its_mirror_image() -> None:
    easel = blank(30, 20, 0, 0, 1.0)
    easel.shape(box(2, 2, 10, 10), RED)
    assert np.array_equal(easel.facing(1.0), easel.paint)
    assert np.array_equal(easel.facing(-1.0), easel.paint[:, ::-1])


def test_an_easel_about_another_place_paints_at_its_scale() -> None:
    one, other = (np.zeros((60, 60, 3), np.uint8) for _ in range(2))
    _easel(one).shape(box(20, 30, 40, 50), RED)
    _easel(other).about((30, 40), 10.0).shape(box(-1, -1, 1, 1), RED)
    assert np.array_equal(one, other) and one.any()


def test_wool_is_as_bright_as_what_it_covers_but_uneven() -> None:
    u, v = np.zeros((1, 80), np.float32), np.zeros((60, 1), np.float32)
    light = woolly(np.random.default_rng(1), sloped(), 0.05)
    assert light(u, v).mean() == pytest.approx(1, abs=0.02)
    assert light(u, v).std() > 0.02
    assert np.array_equal(light(u, v), light(u, v))


def test_a_shape_out_of_focus_fades_over_its_edge() -> None:
    picture = np.zeros((60, 60, 3), np.float32)
    _easel(picture).shape(box(20, 20, 40, 40), RED, soft=4.0)
    across = picture[30, 8:31, 2]
    assert (np.diff(across) >= -1e-3).all() and 0 < across[8] < across[16]


@pytest.mark.parametrize("soft", [0.0, 2.0, 9.0, 20.0])
def test_a_shape_covers_as_much_in_focus_as_far_out_of_it(soft: float) -> None:
    picture = np.zeros((300, 300, 3), np.float32)
    _easel(picture).shape(box(120, 110, 180, 190), np.full(3, 200.0), soft=soft)
    rows, cols = np.indices(picture.shape[:2]) + 0.5
    weight = picture[..., 0] / picture[..., 0].sum()
    assert picture[..., 0].sum() / 200 == pytest.approx(60 * 80, rel=0.05)
    assert (cols * weight).sum() == pytest.approx(150, abs=0.7)
    assert (rows * weight).sum() == pytest.approx(150, abs=0.7)


def test_outlines_keep_to_their_measures() -> None:
    assert np.ptp(box(2, 3, 12, 9, 2), axis=0).tolist() == pytest.approx([10, 6])
    assert np.ptp(oval(5, 5, 4, 2), axis=0).tolist() == pytest.approx([8, 4], abs=0.05)
    assert np.ptp(turned(box(-4, -2, 4, 2), np.pi / 2), axis=0).tolist() == pytest.approx([4, 8])
    line = np.column_stack([np.linspace(0, 10, 11), np.zeros(11)])
    assert np.ptp(ribbon(line, 1.5), axis=0).tolist() == pytest.approx([10, 3])
    square = box(0, 0, 8, 8)
    assert len(smooth(square, 2)) == 16 and np.ptp(smooth(square, 2), axis=0).max() <= 8
