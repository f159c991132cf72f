from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.make.scenes.cutout import blank, box, dome, oval, paint, ribbon, smooth

RED = np.array([20.0, 40.0, 200.0], np.float32)


def test_a_shape_covers_its_inside_and_leaves_the_rest() -> None:
    picture = np.full((40, 60, 3), 90, np.uint8)
    paint(picture, box(10, 10, 50, 30), RED)
    assert picture[20, 30].tolist() == RED.tolist()
    assert (picture[:8] == 90).all() and (picture[:, :8] == 90).all()


def test_a_shape_that_reaches_beyond_the_picture_is_cut_at_its_edge() -> None:
    picture = np.zeros((20, 20, 3), np.float32)
    paint(picture, oval(0, 0, 8, 8), RED)
    paint(picture, oval(200, 200, 8, 8), RED)
    assert picture[0, 0].tolist() == RED.tolist()
    assert not picture[12:, 12:].any()


def test_a_share_of_paint_on_a_sprite_is_premultiplied() -> None:
    sprite = blank(30, 30)
    paint(sprite, box(-5, -5, 40, 40), RED, share=0.5)
    assert sprite[15, 15].tolist() == pytest.approx([10, 20, 100, 128], abs=1)


def test_light_falls_from_above_and_from_its_side() -> None:
    picture = np.zeros((60, 60, 3), np.float32)
    paint(picture, oval(30, 30, 25, 25), RED, dome(1.0))
    assert picture[12, 30, 2] > picture[48, 30, 2]
    assert picture[30, 46, 2] > picture[30, 14, 2]


def test_a_shape_out_of_focus_fades_over_its_edge() -> None:
    picture = np.zeros((60, 60, 3), np.float32)
    paint(picture, box(20, 20, 40, 40), RED, soft_px=4.0)
    across = picture[30, 8:31, 2]
    assert (np.diff(across) >= -1e-3).all() and 0 < across[8] < across[16]


def test_outlines_keep_to_their_measures() -> None:
    assert np.ptp(box(2, 3, 12, 9, 2), axis=0).tolist() == pytest.approx([10, 6])
    assert np.ptp(oval(5, 5, 4, 2), axis=0).tolist() == pytest.approx([8, 4], abs=0.05)
    line = np.column_stack([np.linspace(0, 10, 11), np.zeros(11)])
    assert np.ptp(ribbon(line, np.full(11, 1.5)), axis=0).tolist() == pytest.approx([10, 3])
    square = box(0, 0, 8, 8)
    assert len(smooth(square, 2)) == 16 and np.ptp(smooth(square, 2), axis=0).max() <= 8
