import numpy as np
import pytest

from nemo_notebook.studio.render.cutouts import Cutout
from nemo_notebook.studio.render.planes import Planes, new_planes

WIDE, HIGH = 64, 48


def _grey() -> Planes:
    planes = new_planes(WIDE, HIGH)
    for plane, value in zip(planes, (100, 128, 128), strict=True):
        plane[:] = value
    return planes


def _square(corner: tuple[int, int] = (20, 16), side: int = 8) -> Cutout:
    return Cutout(np.full((side, side, 3), 255.0), np.ones((side, side), np.float32), corner)


def _lit(planes: Planes) -> tuple[float, float]:
    """The centre (x, y) of what is brighter than the ground."""
    light = planes.y.astype(float) - 100
    rows, columns = np.indices(light.shape)
    return float((columns * light).sum() / light.sum()), float((rows * light).sum() / light.sum())


def test_a_cutout_covers_its_box_and_nothing_else() -> None:
    planes = _grey()
    _square().paint(planes)
    assert (planes.y[16:24, 20:28] == 235).all()
    planes.y[16:24, 20:28] = 100
    assert (planes.y == 100).all()


def test_strength_is_the_share_of_the_way() -> None:
    planes = _grey()
    _square().paint(planes, 0.5)
    assert planes.y[20, 24] == pytest.approx((235 + 100) / 2, abs=1.5)
    _square().paint(planes, 0.0)
    assert planes.y[20, 24] == pytest.approx((235 + 100) / 2, abs=1.5)


@pytest.mark.parametrize("shift", [(0.25, 0.0), (1.5, -2.75), (-3.1, 4.4), (6.0, 2.0)])
def test_a_shift_is_exact_to_a_tenth_of_a_pixel(shift: tuple[float, float]) -> None:
    still, moved = _grey(), _grey()
    _square().paint(still)
    _square().paint(moved, shift=shift)
    before, after = _lit(still), _lit(moved)
    assert after[0] - before[0] == pytest.approx(shift[0], abs=0.1)
    assert after[1] - before[1] == pytest.approx(shift[1], abs=0.1)


@pytest.mark.parametrize("shift", [(-24.0, 0.0), (40.5, 0.0), (0.0, -19.5), (0.0, 28.0), (500.0, 0.0)])
def test_what_leaves_the_frame_is_cut_off(shift: tuple[float, float]) -> None:
    planes = _grey()
    _square().paint(planes, shift=shift)
    assert planes.y.shape == (HIGH, WIDE) and int(planes.y.max()) <= 235


def test_a_mask_and_a_limit_leave_the_rest_of_the_frame_as_it_was() -> None:
    planes = _grey()
    mask = np.zeros((8, 8), np.uint8)
    mask[:, :4] = 255
    _square().paint(planes, mask=mask)
    assert (planes.y[16:24, 20:24] == 235).all() and (planes.y[16:24, 24:28] == 100).all()
    limited = _grey()
    _square().paint(limited, within=(24, 0, WIDE, HIGH))
    assert (limited.y[16:24, 20:24] == 100).all() and (limited.y[16:24, 24:28] == 235).all()


def test_an_empty_picture_has_no_box_and_paints_nothing() -> None:
    nothing = Cutout(np.zeros((4, 4, 3)), np.zeros((4, 4), np.float32))
    planes = _grey()
    nothing.paint(planes)
    assert nothing.box is None and (planes.y == 100).all()
