from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nemo_notebook.studio.make.catalog import SCENES, WEATHER
from nemo_notebook.studio.make.scenes import make_scene
from nemo_notebook.studio.make.scenes.parts.layers import Mist
from nemo_notebook.studio.make.scenes.parts.setting import Setting
from nemo_notebook.studio.make.scenes.parts.weather import Fog
from nemo_notebook.studio.render.parts import SceneRecipe, Shot
from nemo_notebook.studio.render.timeline import read_timeline

from ..render.given import draft, segment

Picture = NDArray[np.uint8]
SIZE = (128, 72)
OUTDOORS = [name for name, entry in SCENES.items() if entry.outdoors]


def _drawn(
    name: str, t_s: float, weather: str, *, time: str = "day", size: tuple[int, int] = SIZE
) -> Picture:
    out = np.full((size[1], size[0], 3), 7, np.uint8)
    make_scene(name, *size, time=time, tone="neutral", seed=3, weather=weather).draw(t_s, out)
    return out


def _apart(one: Picture, other: Picture) -> float:
    return float(np.abs(one.astype(np.int16) - other).mean())


@pytest.mark.parametrize("name", OUTDOORS)
def test_rain_is_seen_over_every_scene_under_the_open_sky(name: str) -> None:
    assert _apart(_drawn(name, 2.0, "rain"), _drawn(name, 2.0, "")) > 3


def test_each_weather_looks_different() -> None:
    pictures = [_drawn("mountains", 2.0, weather) for weather in ("", *WEATHER)]
    assert all(_apart(one, other) > 3 for i, one in enumerate(pictures) for other in pictures[:i])


@pytest.mark.parametrize("name", ["cafe", "desk", "underwater", "planet", "snow", "rain"])
def test_where_there_is_no_sky_weather_changes_nothing(name: str) -> None:
    assert np.array_equal(_drawn(name, 2.0, "rain"), _drawn(name, 2.0, ""))


def test_an_unknown_weather_is_none() -> None:
    assert np.array_equal(_drawn("lake", 2.0, "frogs"), _drawn("lake", 2.0, ""))


@pytest.mark.parametrize("weather", WEATHER)
def test_weather_is_the_same_in_any_order_of_calls(weather: str) -> None:
    scene = make_scene("mountains", *SIZE, time="day", tone="neutral", seed=3, weather=weather)
    out = np.empty((SIZE[1], SIZE[0], 3), np.uint8)
    for t_s in (0.0, 5.0, 2.0):
        scene.draw(t_s, out)
    assert np.array_equal(out, _drawn("mountains", 2.0, weather))


@pytest.mark.parametrize("weather", WEATHER)
@pytest.mark.parametrize("size", [(32, 32), (54, 96)])
def test_weather_fills_pictures_of_any_size(weather: str, size: tuple[int, int]) -> None:
    assert _drawn("city", 3.0, weather, time="night", size=size).std() > 2


def test_fog_is_grey_air_and_then_each_bank_of_mist_before_it() -> None:
    setting = Setting(320, 180, "day", "neutral", 3, "fog")
    veil = np.array([206, 196, 184], np.float32)
    made = np.random.default_rng(1).integers(0, 256, (180, 320, 3), np.uint8)
    wanted = np.round(made * 0.84 + veil * 0.16).astype(np.uint8)
    Fog(setting, {"veil": veil}).draw(made, 3.0)
    banks = ((0.30, 0.44, 0.80), (0.66, 0.20, 0.60), (0.92, 0.16, 0.42))
    for index, (middle, spread, strength) in enumerate(banks):
        bank = Mist(setting, f"fog{index}", veil * 1.12, middle=middle, spread=spread, strength=strength)
        bank.draw(wanted, 3.0)
    assert _apart(made, wanted) < 1.5  # each bank rounds down


def test_rain_falls_and_a_lidded_sky_has_lost_its_blue() -> None:
    clear, rainy, later = (
        _drawn("ocean", t_s, weather) for t_s, weather in ((2, ""), (2, "rain"), (2.1, "rain"))
    )
    blue = [float(np.ptp(picture[:20].reshape(-1, 3).mean(0))) for picture in (clear, rainy)]
    assert blue[1] < 0.5 * blue[0]
    assert _apart(rainy, later) > 0.5


@pytest.mark.parametrize("named, read", [("rain", "rain"), (None, ""), (3, "")])
def test_the_renderer_reads_the_weather_of_a_recipe(named: object, read: str) -> None:
    wire = draft((0, [segment(0, 1000, "scene:lake", recipe={"weather": named})]))
    (shot,) = read_timeline(wire, {}).layers[0]
    assert isinstance(shot, Shot) and isinstance(shot.source, SceneRecipe)
    assert shot.source.weather == read
