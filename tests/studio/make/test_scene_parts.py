from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from nemo_notebook.studio.make.scenes.parts.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.parts.camera import Pan, Plate, lay, premultiplied
from nemo_notebook.studio.make.scenes.parts.flurry import Air, Flurry, leaf, petal, scrap
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.terrain import View, slopes, stretch

SETTING = Setting(96, 64, "day", "neutral", 5)
VIEW = View(rows=60, cols=80, horizon=20.0, focal=60.0, eye=2.0)
WHITE = np.full(3, 250.0, np.float32)
GREY = np.full(3, 90.0, np.float32)


def _flat(x: Floats, z: Floats) -> Floats:
    return np.zeros(np.broadcast_shapes(x.shape, z.shape), np.float32)


def _wall(x: Floats, z: Floats) -> Floats:
    return np.asarray(np.where(np.abs(z - 6) < 0.5, 1.0, 0.0) + 0 * x, np.float32)


def test_flat_land_is_seen_where_perspective_puts_it() -> None:
    seen = stretch(_flat, VIEW, 1.0, 100.0)
    rows = seen.top + np.arange(len(seen.z)) + 0.5
    shown = (rows > 25) & (rows < 55)
    expected = VIEW.eye * VIEW.focal / (rows[shown] - VIEW.horizon)
    assert np.allclose(seen.z[shown, 40], expected, rtol=0.03)
    assert np.abs(seen.x[shown, 40]).max() < 0.5


def test_a_ridge_hides_what_lies_behind_it() -> None:
    seen = stretch(_wall, VIEW, 1.0, 100.0)
    hidden = (seen.z[:, 10] > 6.8) & (seen.z[:, 10] < 10.0)
    assert not hidden.any()
    assert (seen.z[:, 10] > 14).any() and (seen.z[:, 10] < 6).any()


def test_land_ends_at_its_far_edge_and_covers_all_below() -> None:
    seen = stretch(_flat, VIEW, 1.0, 12.0)
    edge = VIEW.horizon + VIEW.eye / 12.0 * VIEW.focal
    assert abs(seen.top + np.argmax(seen.cover[:, 40] > 127) - edge) < 1.5
    assert seen.cover[-1].min() == 255


def test_slopes_are_those_of_the_land() -> None:
    def tilted(x: Floats, z: Floats) -> Floats:
        return np.asarray(0.3 * x - 0.2 * z, np.float32)

    x, z = np.meshgrid(np.linspace(-1, 1, 5), np.linspace(1, 3, 4))
    across, away = slopes(
        tilted, x.astype(np.float32), z.astype(np.float32), np.full((4, 5), 0.5, np.float32)
    )
    assert np.allclose(across, 0.3, atol=1e-4) and np.allclose(away, -0.2, atol=1e-4)


def test_a_pan_stays_within_its_reach_and_moves_at_once() -> None:
    for seed in range(12):
        pan = Pan(Setting(64, 64, "day", "neutral", seed))
        places = [pan.at(t_s) for t_s in np.arange(0, 130, 0.5)]
        assert max(map(abs, places)) <= 1
        assert abs(pan.at(5.0) - pan.at(0.0)) > 0.2


def test_a_plate_slides_by_fractions_of_a_pixel() -> None:
    ramp = np.repeat(np.linspace(0, 240, 108, dtype=np.float32)[None, :, None], 64, 0).repeat(3, 2)
    plate = Plate(ramp, (96, 64), 5)
    pictures = [np.empty((64, 96, 3), np.uint8) for _ in range(3)]
    for picture, shift in zip(pictures, (-1.0, 0.05, 1.0), strict=True):
        plate.draw(picture, shift)
    left, middle, right = (float(picture.mean()) for picture in pictures)
    assert left < middle < right
    assert right - left == pytest.approx(10 * 240 / 107, rel=0.1)


@pytest.mark.parametrize("place", [(48.0, 32.0), (0.0, 0.0), (96.0, 64.0), (-50.0, 20.0), (48.5, 200.0)])
def test_a_sprite_is_laid_where_it_belongs_and_cut_at_the_rim(place: tuple[float, float]) -> None:
    out = np.zeros((64, 96, 3), np.uint8)
    lay(out, premultiplied(np.full((10, 10, 3), 200.0, np.float32), np.ones((10, 10), np.float32)), *place)
    rows, cols = np.indices(out.shape[:2])
    inside = (np.abs(cols + 0.5 - place[0]) < 4) & (np.abs(rows + 0.5 - place[1]) < 4)
    outside = (np.abs(cols + 0.5 - place[0]) > 7) | (np.abs(rows + 0.5 - place[1]) > 7)
    assert (out[inside] > 190).all()
    assert not out[outside].any()


def test_a_sprite_turns_about_its_pivot() -> None:
    tall = premultiplied(np.full((40, 4, 3), 200.0, np.float32), np.ones((40, 4), np.float32))
    wide = np.zeros((44, 44, 4), np.uint8)
    wide[2:42, 20:24] = tall
    out = np.zeros((64, 96, 3), np.uint8)
    lay(out, wide, 48, 32, turn=90.0)
    rows, cols = np.nonzero(out[..., 0] > 100)
    assert np.ptp(cols) > 30 and np.ptp(rows) < 8


@pytest.mark.parametrize("kind", [petal, leaf, scrap])
def test_what_drifts_is_premultiplied_and_has_a_clear_rim(kind: Callable[[Floats, Floats], Bytes]) -> None:
    sprite = kind(WHITE, GREY)
    assert (sprite[..., :3].max(-1) <= sprite[..., 3]).all()
    assert sprite[0, 0, 3] == 0
    assert sprite[48, 48, 3] == 255


def test_a_flurry_falls_and_looks_the_same_whenever_it_is_asked() -> None:
    flurry = Flurry(SETTING, "petals", [petal(WHITE, GREY)], Air(fall=0.2), count=30, size=0.06)
    one, other, again = (np.zeros((64, 96, 3), np.uint8) for _ in range(3))
    flurry.draw(one, 1.0)
    flurry.draw(other, 2.0)
    flurry.draw(again, 1.0)
    assert np.array_equal(one, again)
    assert one.any() and not np.array_equal(one, other)


def test_lights_breathe_in_their_band() -> None:
    lights = Lights(SETTING, "lights", [WHITE], Spread(30, 0.5, 1.0, 0.01, 0.03, 0.8))
    one, other = (np.zeros((32, 48, 3), np.float32) for _ in range(2))
    lights.draw(one, 0.0)
    lights.draw(other, 3.0)
    assert one[16:].sum() > 0 and one[:13].sum() == 0
    assert not np.allclose(one, other)
