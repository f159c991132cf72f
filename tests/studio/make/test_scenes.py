from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from nemo_notebook.studio.make.catalog import SCENES, TIMES, TONES
from nemo_notebook.studio.make.scenes import MAKERS, Scene, make_scene
from nemo_notebook.studio.make.scenes.parts.noise import Wander, fractal, profile, sampled
from nemo_notebook.studio.make.scenes.parts.palettes import GRADES, SKIES, bend, colour
from nemo_notebook.studio.make.scenes.parts.setting import Setting

Picture = NDArray[np.uint8]
NAMES = sorted(SCENES)
BACKDROPS = [one for one in NAMES if SCENES[one].colored]
SIZES = ((32, 32), (97, 61), (54, 96), (33, 120))
WIDE = (128, 72)
_SIGNALLING_NAN = 0x7FA00000  # of 32 bits: any sum with it is reported


@dataclass
class Studio:
    """Makes each small scene once for the whole file and keeps its pictures."""

    pictures: dict[tuple[object, ...], Picture] = field(default_factory=dict)
    scenes: dict[tuple[object, ...], Scene] = field(default_factory=dict)

    def draw(
        self,
        name: str,
        t_s: float,
        *,
        size: tuple[int, int] = WIDE,
        time: str = "",
        tone: str = "neutral",
        seed: int = 3,
    ) -> Picture:
        time = time or (SCENES[name].time if name in SCENES else "")
        key = (name, size, time, tone, seed)
        if (*key, t_s) not in self.pictures:
            if key not in self.scenes:
                self.scenes[key] = make_scene(name, *size, time=time, tone=tone, seed=seed)
            self.pictures[*key, t_s] = _drawn(self.scenes[key], t_s, size)
        return self.pictures[*key, t_s]


@pytest.fixture(scope="module")
def studio() -> Studio:
    return Studio()


def _drawn(scene: Scene, t_s: float, size: tuple[int, int], fill: int = 0) -> Picture:
    out = np.full((size[1], size[0], 3), fill, np.uint8)
    scene.draw(t_s, out)
    return out


def _apart(one: Picture, other: Picture) -> float:
    """Mean difference of two pictures, 0..255."""
    return float(np.abs(one.astype(np.int16) - other).mean())


def _shrunk(picture: Picture) -> Picture:
    return np.asarray(cv2.resize(picture, (96, 54), interpolation=cv2.INTER_AREA), np.uint8)


def test_every_scene_of_the_catalog_has_a_maker_and_no_other_has() -> None:
    assert set(MAKERS) == set(SCENES)


def test_every_tone_has_a_grade_and_every_time_a_sky() -> None:
    assert set(GRADES) == set(TONES)
    assert set(SKIES) == set(TIMES)


@pytest.mark.parametrize("name", NAMES)
def test_no_scene_looks_at_what_was_not_drawn_yet(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = np.empty

    def spoilt(*args: Any, **more: Any) -> Any:
        made = plain(*args, **more)
        if made.dtype == np.float32 and made.size:
            made.view(np.uint32).fill(_SIGNALLING_NAN)
        return made

    monkeypatch.setattr(np, "empty", spoilt)
    for time in SCENES[name].times:  # a warning is an error here
        _drawn(make_scene(name, 32, 32, time=time, tone="neutral", seed=5), 2.0, (32, 32), fill=7)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", NAMES)
def test_a_scene_fills_every_pixel_at_any_size(name: str, size: tuple[int, int]) -> None:
    scene = make_scene(name, *size, time="", tone="neutral", seed=5)
    assert np.array_equal(_drawn(scene, 2.0, size, fill=7), _drawn(scene, 2.0, size, fill=201))


@pytest.mark.parametrize("name", NAMES)
def test_a_moment_is_the_same_in_any_order_of_calls_and_in_a_twin(name: str, studio: Studio) -> None:
    twin = make_scene(name, *WIDE, time="", tone="neutral", seed=3)
    _drawn(twin, 9.5, WIDE)
    later = _drawn(twin, 4.0, WIDE)
    assert np.array_equal(later, studio.draw(name, 4.0))
    _drawn(twin, 0.0, WIDE)
    assert np.array_equal(later, _drawn(twin, 4.0, WIDE))


@pytest.mark.parametrize("name", NAMES)
def test_another_seed_is_another_picture(name: str, studio: Studio) -> None:
    assert _apart(studio.draw(name, 4.0), studio.draw(name, 4.0, seed=4)) > 3


@pytest.mark.parametrize("name", NAMES)
def test_a_seed_gives_the_same_layout_at_any_size(name: str, studio: Studio) -> None:
    large = _shrunk(studio.draw(name, 4.0, size=(480, 270)))
    small = _shrunk(studio.draw(name, 4.0, size=(320, 180)))
    other = _shrunk(studio.draw(name, 4.0, size=(320, 180), seed=4))
    assert _apart(large, small) < 0.6 * _apart(large, other)


@pytest.mark.parametrize("name", [name for name in NAMES if len(SCENES[name].times) > 1])
def test_each_time_of_day_looks_different(name: str, studio: Studio) -> None:
    hours = [studio.draw(name, 4.0, time=time) for time in SCENES[name].times]
    for index, hour in enumerate(hours):
        assert all(_apart(hour, other) > 6 for other in hours[:index])


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("name", BACKDROPS)
def test_a_backdrop_takes_its_hues_from_the_accent(name: str, time: str) -> None:
    plain, red, green = (_accented(name, one, time) for one in ("", "#e53935", "#2e7d32"))
    assert _lead(red, 2) > _lead(plain, 2) - 1 and _lead(red, 2) > 2 + _lead(green, 2)
    assert _lead(green, 1) > 2 + _lead(red, 1)


@pytest.mark.parametrize("name", sorted({*NAMES} - {*BACKDROPS}))
def test_a_place_keeps_its_own_colours(name: str, studio: Studio) -> None:
    assert np.array_equal(studio.draw(name, 2.0), _accented(name, "#e53935", SCENES[name].time))


def _accented(name: str, accent: str, time: str) -> Picture:
    return _drawn(make_scene(name, *WIDE, time=time, tone="neutral", seed=3, accent=accent), 2.0, WIDE)


def _lead(picture: Picture, channel: int) -> float:
    """How much stronger a channel is than the mean of all, 0..255."""
    return float(picture[..., channel].mean() - picture.mean())


def test_night_is_darker_than_day(studio: Studio) -> None:
    for name in NAMES:
        if "night" in SCENES[name].times and "day" in SCENES[name].times:
            night, day = (studio.draw(name, 4.0, time=time).mean() for time in ("night", "day"))
            assert night < 0.75 * day, name


@pytest.mark.parametrize("name", NAMES)
def test_each_tone_colours_the_picture(name: str, studio: Studio) -> None:
    toned = [studio.draw(name, 4.0, tone=tone) for tone in TONES]
    for index, picture in enumerate(toned):
        assert all(_apart(picture, other) > 0.8 for other in toned[:index])


@pytest.mark.parametrize("name", NAMES)
def test_warm_is_redder_than_cool_and_dark_is_darker(name: str, studio: Studio) -> None:
    warm, cool, dark, plain = (
        studio.draw(name, 4.0, tone=tone).reshape(-1, 3).mean(0)
        for tone in ("warm", "cool", "dark", "neutral")
    )
    assert warm[2] - warm[0] > cool[2] - cool[0] + 4
    assert dark.mean() < 0.9 * plain.mean()


@pytest.mark.parametrize("name", NAMES)
def test_it_moves_within_a_second_but_not_by_jumps(name: str, studio: Studio) -> None:
    now, next_frame, later = (studio.draw(name, t_s) for t_s in (0.0, 1 / 30, 1.0))
    assert _apart(now, later) > 0.9
    assert _apart(now, next_frame) < 3.5
    assert _apart(now, next_frame) < _apart(now, later)


@pytest.mark.parametrize("name", NAMES)
def test_it_has_not_come_round_again_after_a_minute(name: str, studio: Studio) -> None:
    start = studio.draw(name, 0.0)
    assert all(_apart(start, studio.draw(name, t_s)) > 1.0 for t_s in (20.0, 30.0, 60.0))


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("name", NAMES)
def test_it_is_neither_black_nor_burnt_out(name: str, time: str, studio: Studio) -> None:
    picture = studio.draw(name, 4.0, time=time)
    assert picture.mean() > 12
    assert picture.std() > 8
    assert (picture.min(axis=2) >= 254).mean() < 0.06


def test_an_unknown_scene_time_or_tone_falls_back(studio: Studio) -> None:
    assert np.array_equal(studio.draw("no such scene", 1.0), studio.draw("abstract", 1.0))
    assert np.array_equal(studio.draw("stars", 1.0, time="day"), studio.draw("stars", 1.0, time="night"))
    assert np.array_equal(studio.draw("sky", 1.0, time="teatime"), studio.draw("sky", 1.0, time="day"))
    assert np.array_equal(studio.draw("ocean", 1.0, tone="odd"), studio.draw("ocean", 1.0, tone="neutral"))


@pytest.mark.parametrize("seed", (0, -1, 2**40))
def test_any_whole_number_is_a_seed(seed: int) -> None:
    scene = make_scene("abstract", 64, 64, time="day", tone="neutral", seed=seed)
    assert _drawn(scene, 0.0, (64, 64)).std() > 5


def test_hours_into_a_scene_it_still_moves_smoothly() -> None:
    for name in NAMES:
        scene = make_scene(name, *WIDE, time="", tone="neutral", seed=3)
        one, two = (_drawn(scene, 7200.0 + t_s, WIDE) for t_s in (0.0, 1 / 30))
        assert 0 < _apart(one, two) < 3.5, name


@pytest.mark.parametrize("rows, cols", ((64, 64), (32, 128)))
def test_a_fractal_field_repeats_without_a_seam(rows: int, cols: int) -> None:
    tile = fractal(np.random.default_rng(1), rows, cols, slope=1.8, low=2)
    inner = max(float(np.abs(np.diff(tile, axis=axis)).max()) for axis in (0, 1))
    seams = max(float(np.abs(tile[0] - tile[-1]).max()), float(np.abs(tile[:, 0] - tile[:, -1]).max()))
    assert seams <= 1.2 * inner
    assert (tile.mean(), tile.std()) == pytest.approx((0.0, 1.0), abs=1e-3)


def test_a_profile_repeats_and_keeps_to_its_band() -> None:
    line = profile(np.random.default_rng(2), 256, slope=1.0, low=3, high=5)
    strength = np.abs(np.fft.rfft(line))
    assert set(np.flatnonzero(strength > 1e-2 * strength.max())) == {3, 4, 5}


@pytest.mark.parametrize("rows, cols", ((32, 64), (48, 80)))
def test_sampling_a_field_wraps_round_at_any_drift(rows: int, cols: int) -> None:
    tile = fractal(np.random.default_rng(3), rows, cols, slope=1.5)
    x = np.arange(cols, dtype=np.float32)[None]
    y = np.arange(rows, dtype=np.float32)[:, None]
    assert np.allclose(sampled(tile, x, y, dx=1000.0 * cols, dy=-1000.0 * rows), tile, atol=1e-4)
    assert np.allclose(sampled(tile, x, y, dx=1.0), np.roll(tile, -1, axis=1), atol=1e-4)
    assert np.allclose(sampled(tile, x - 7 * cols, y + 9 * rows), tile, atol=1e-4)


def test_a_wander_stays_in_bounds_and_moves_slowly() -> None:
    wander = Wander(np.random.default_rng(4), 10.0)
    line = np.array([wander.at(t_s) for t_s in np.arange(0, 120, 1 / 30)])
    assert np.abs(line).max() <= 1.0
    assert line.std() > 0.3
    assert np.abs(np.diff(line)).max() < 0.06


def test_grading_leaves_neutral_alone_and_never_leaves_the_range() -> None:
    ramp = np.random.default_rng(5).uniform(0, 255, (500, 3)).astype(np.float32)
    assert np.allclose(bend(ramp, "neutral"), ramp, atol=0.01)
    for tone in TONES:
        bent = bend(ramp, tone)
        assert bent.min() >= 0
        assert bent.max() <= 255.01


def test_a_colour_is_blue_green_red() -> None:
    assert colour("#ff8000").tolist() == pytest.approx([0, 128, 255], abs=0.01)


def test_parts_of_a_setting_have_their_own_luck() -> None:
    setting = Setting(64, 64, "day", "neutral", 9)
    assert setting.rng("sky").random() == setting.rng("sky").random()
    assert setting.rng("sky").random() != setting.rng("sea").random()
