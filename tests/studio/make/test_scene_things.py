from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.make.scenes import make_scene
from nemo_notebook.studio.make.scenes.parts.bench import Bench, space
from nemo_notebook.studio.make.scenes.parts.cutout import cut_out, sheet
from nemo_notebook.studio.make.scenes.parts.dust import Dust
from nemo_notebook.studio.make.scenes.parts.easel import Easel, dome
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting
from nemo_notebook.studio.make.scenes.parts.tools import LYING, UPRIGHT, Draw
from nemo_notebook.studio.make.scenes.parts.windows import Window, beam, draw_window, plastered

SETTING = Setting(160, 90, "day", "neutral", 5)
GREY = np.full(3, 120.0, np.float32)
LOOK = {
    name: np.array(shade, np.float32)
    for name, shade in {
        "sky": (240, 200, 160), "haze": (250, 240, 230), "ground": (60, 120, 60), "frame": (20, 20, 20),
        "table": (90, 120, 150), "dark": (30, 40, 60), "wood": (60, 100, 150), "steel": (190, 190, 190),
        "brass": (60, 140, 190), "red": (40, 50, 180), "yellow": (60, 180, 220), "blue": (150, 100, 60),
        "vial": (80, 220, 180),
    }.items()
}  # fmt: skip


def _easel(side: float = -1.0) -> Easel:
    return Easel(np.zeros((100, 100, 4), np.float32), 100.0, (50.0, 50.0), side)


def _cover(easel: Easel) -> Floats:
    return np.asarray(easel.paint[..., 3] / 255)


def _middle(cover: Floats) -> tuple[float, float]:
    rows, cols = np.indices(cover.shape) + 0.5
    return float((cols * cover).sum() / cover.sum()), float((rows * cover).sum() / cover.sum())


@pytest.mark.parametrize("side", [-1.0, 1.0])
def test_round_things_are_brighter_where_the_light_comes_from(side: float) -> None:
    easel = _easel(side)
    easel.ball(0.0, 0.0, 0.3, 0.3, GREY)
    left, right = easel.paint[50, 30:50, 0].mean(), easel.paint[50, 50:70, 0].mean()
    assert (right - left) * side > 20


def test_a_rod_covers_as_much_as_its_length_and_width_say() -> None:
    easel = _easel()
    easel.tube((-0.2, 0.1), (0.3, 0.1), 0.05, GREY, cut=True)
    assert _cover(easel).sum() == pytest.approx(50 * 10, rel=0.03)
    assert _middle(_cover(easel)) == pytest.approx((55, 60), abs=0.2)


def test_a_plate_keeps_its_size_when_it_is_turned() -> None:
    sizes = []
    for turn in (0.0, 0.6):
        easel = _easel()
        easel.board(0.0, 0.0, 0.2, 0.1, GREY, turn=turn)
        sizes.append(_cover(easel).sum())
    assert sizes[0] == pytest.approx(40 * 20, rel=0.03)
    assert sizes[1] == pytest.approx(sizes[0], rel=0.02)


def test_an_outline_covers_what_lies_within_its_corners() -> None:
    easel = _easel()
    easel.shape([(-0.2, -0.2), (0.2, -0.2), (-0.2, 0.2)], GREY)
    assert 800 <= _cover(easel).sum() < 910  # OpenCV draws the edge as well
    assert _cover(easel)[65, 65] == 0


def test_a_hose_follows_its_points_round_the_bend() -> None:
    easel = _easel()
    easel.hose([(-0.3, -0.3), (0.3, -0.3), (0.3, 0.3)], 0.04, GREY)
    cover = _cover(easel)
    assert min(cover[20, 50], cover[50, 80]) > 0.999
    assert cover[50, 50] == 0


def test_a_turned_body_is_as_wide_as_its_profile() -> None:
    easel = _easel()
    easel.turned(0.0, dome(-0.3, 0.1, 0.2), GREY)
    widths = _cover(easel).sum(axis=1)
    assert widths[59] == pytest.approx(40, abs=1)
    assert 0 < widths[21] < widths[30] < widths[59]


def test_nothing_is_painted_beside_the_plate() -> None:
    easel = _easel()
    easel.ball(3.0, 0.0, 0.2, 0.2, GREY)
    easel.tube((-4.0, -4.0), (-3.0, -4.0), 0.1, GREY)
    easel.shape([(2.0, 2.0), (3.0, 2.0), (2.0, 3.0)], GREY)
    assert not easel.paint.any()


def test_a_shadow_darkens_and_fades_away_from_its_middle() -> None:
    paint = np.full((100, 100, 3), 200.0, np.float32)
    Easel(paint, 100.0, (50.0, 50.0), 1.0).shadow(0.0, 0.0, 0.2, 0.1, 0.5)
    row = paint[50, :, 0]
    assert row[50] == pytest.approx(100, abs=2)
    assert 100 < row[62] < row[75] <= 200 and row[99] > 198


def test_a_cut_out_lies_where_it_was_painted() -> None:
    easel = sheet(SETTING, -0.3, 0.0, 0.7, 0.4, 1.0)
    easel.ball(0.2, 0.2, 0.1, 0.1, GREY)
    out = np.full((90, 160, 3), 255, np.uint8)
    cut_out(SETTING, easel).draw(out)
    assert _middle(np.asarray(255.0 - out[..., 0])) == pytest.approx((80 + 18, 45 + 18), abs=0.8)
    assert (out[:40] == 255).all()


def test_a_sheet_ends_where_the_picture_ends() -> None:
    easel = sheet(SETTING, -9.0, -9.0, 9.0, 9.0, 1.0)
    assert easel.paint.shape == (90, 160, 4)


def test_the_wall_slides_as_far_as_it_says() -> None:
    place = space(SETTING, 0.6, 0.1)
    wall = np.zeros((place.rows, place.cols, 3), np.float32)
    wall[:, place.cols // 2 - 2 : place.cols // 2 + 2] = 200
    bench = Bench(SETTING, LOOK, place, wall)
    places, moved = [], []
    for t_s in (0.0, 20.0):
        room, shift = bench.wall(t_s)
        places.append(_middle(room[..., 0])[0])
        moved.append(shift)
    assert abs(moved[1] - moved[0]) > 1
    assert places[1] - places[0] == pytest.approx(moved[1] - moved[0], abs=0.2)


def test_the_table_lies_below_the_wall() -> None:
    place = space(SETTING, 0.6)
    bench = Bench(SETTING, LOOK, place, np.full((place.rows, place.cols, 3), 30.0, np.float32))
    out = np.zeros((90, 160, 3), np.uint8)
    bench.wall(1.0)
    Film(SETTING).develop(bench.laid(1.0), out)
    assert np.abs(out[:50].astype(int) - 30).max() <= 2
    assert out[58:, :, 2].mean() > 60


def test_dust_shines_most_where_the_light_is() -> None:
    out = np.zeros((360, 640, 3), np.uint8)
    dust = Dust(Setting(640, 360, "day", "neutral", 5), GREY, (0.2, 0.5), 0.4, 1.0, 200)
    for t_s in np.arange(0, 40, 8.0):
        dust.draw(out, float(t_s))
    assert out[:, :250].sum() > 5 * out[:, 390:].sum() >= 0
    assert out.any()


def test_a_window_shows_the_sky_within_its_frame_and_leaves_the_wall() -> None:
    wall = np.full((80, 160, 3), 100.0, np.float32)
    easel = Easel(wall, 90.0, (80.0, 0.0), 1.0)
    draw_window(easel, SETTING, LOOK, Window(0.4, 0.2, 0.1, 0.7))
    assert np.abs(wall[14, 105] - LOOK["sky"]).max() < 12
    assert wall[40, 116].mean() < 0.5 * wall[40, 108].mean()  # a bar of the frame
    assert (wall[:, :80] == 100).all()


def test_a_plain_wall_is_brightest_about_its_window() -> None:
    look = {"wall": np.full(3, 200.0, np.float32), "dim": np.full(3, 80.0, np.float32)}
    wall = plastered(SETTING, look, (40, 80), (20, 10))
    assert wall.dtype == np.float32 and wall.shape == (40, 80, 3)
    near, far = wall[6:14, 16:24].mean(), wall[30:, 70:].mean()
    assert 190 < near < 210 and 80 < far < near - 40
    assert plastered(SETTING, look, (40, 80), (20, 10), 3.0)[30:, 70:].mean() < far


def test_the_light_of_a_window_falls_inwards_and_downwards() -> None:
    place = space(SETTING, 0.8)
    light = beam(SETTING, place, Window(0.5, 0.15, 0.05, 0.6), 1.0)[..., 0]
    across, down = _middle(light)
    assert light.max() > 0.4 and light.min() >= 0
    assert across < place.cols / 2 + 0.45 * place.unit
    assert light[:, -4:].max() < 0.05
    columns = (int(place.cols * 0.35), int(place.cols * 0.62))
    assert (
        _middle(light[:, columns[0] : columns[0] + 4])[1] > _middle(light[:, columns[1] : columns[1] + 4])[1]
    )
    assert down > 0


@pytest.mark.parametrize(("draw", "wide"), [*UPRIGHT, *LYING], ids=lambda one: getattr(one, "__name__", ""))
def test_a_tool_keeps_to_the_room_it_takes(draw: Draw, wide: float) -> None:
    easel = Easel(np.zeros((200, 300, 4), np.float32), 300.0, (150.0, 60.0), 1.0)
    draw(easel, LOOK, 0.0, 0.0)
    rows, cols = np.nonzero(easel.paint[..., 3] > 25)
    assert cols.min() >= 150 - 300 * wide / 2 and cols.max() <= 150 + 300 * wide / 2
    assert rows.min() >= 54 and rows.max() <= 60 + 300 * 0.30
    assert rows.size > 800


def test_the_lights_of_the_mixer_follow_a_voice() -> None:
    scene = make_scene("podcast", 320, 180, time="night", tone="neutral", seed=7)
    out = np.empty((180, 320, 3), np.uint8)
    lit = []
    for t_s in np.arange(0.0, 12.0, 0.5):
        scene.draw(float(t_s), out)
        row = out[145:158].astype(int)
        lit.append(int((row[..., 1] - row[..., 0] > 50).sum()))
    assert 0 < min(lit) < 0.6 * max(lit)
    assert max(abs(one - two) for one, two in zip(lit, lit[1:], strict=False)) < max(lit)


def test_a_leaf_of_the_open_book_stirs() -> None:
    scene = make_scene("library", 320, 180, time="day", tone="neutral", seed=2)
    pages = np.empty((2, 180, 320, 3), np.uint8)
    changed = []
    for t_s in np.arange(0.0, 8.0, 1.0):
        scene.draw(float(t_s), pages[0])
        scene.draw(float(t_s) + 0.8, pages[1])
        apart = np.abs(pages[0].astype(int) - pages[1]).max(axis=2) > 60
        changed.append(int(apart[120:170, 80:240].sum()))
    assert max(changed) > 20
    assert min(changed) < 0.5 * max(changed)
