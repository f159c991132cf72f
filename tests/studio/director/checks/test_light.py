from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.director.checks.light import contrast, light_behind, readable_color
from nemo_notebook.studio.make.catalog import SCENES
from nemo_notebook.studio.make.scene_light import GIVEN_LIGHT, SCENE_LIGHT
from nemo_notebook.studio.make.scenes import make_scene
from nemo_notebook.studio.make.texts import OPACITY

from .films import film


def test_every_scene_has_its_light_at_each_time() -> None:
    assert {name: set(times) for name, times in SCENE_LIGHT.items()} == {
        name: set(entry.times) for name, entry in SCENES.items()
    }


@pytest.mark.parametrize(("name", "time"), [("snow", "day"), ("stars", "night"), ("city", "sunset")])
def test_the_table_agrees_with_the_scenes(name: str, time: str) -> None:
    picture = np.zeros((320, 180, 3), np.uint8)
    make_scene(name, 180, 320, time=time, tone="neutral", seed=1).draw(0.5, picture)
    band = picture[64:294, 18:162] @ np.array([0.0722, 0.7152, 0.2126]) / 255
    dark, bright = SCENE_LIGHT[name][time]
    assert np.percentile(band, 5) >= dark - 0.02 and np.percentile(band, 95) <= bright + 0.02


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "plate", (1.0, 1.0)) == pytest.approx(21, abs=0.1)


@pytest.mark.parametrize("ground", sorted(OPACITY))
@pytest.mark.parametrize("light", [(0.0, 0.0), (0.5, 0.5), (0.0, 0.97), GIVEN_LIGHT])
def test_white_and_black_letters_are_seen_on_any_picture(ground: str, light: tuple[float, float]) -> None:
    assert contrast("#ffffff", ground, light) >= 3
    assert contrast("#000000", ground, light) >= 3


def test_a_readable_colour_stays_near_and_stands_out() -> None:
    light = (0.3, 0.95)
    found = readable_color("#808080", "shadow", light)
    assert contrast("#808080", "shadow", light) < 3 <= contrast(found, "shadow", light)
    assert readable_color("#ffffff", "shadow", light) == "#ffffff"


def test_the_light_behind_a_text_is_that_of_the_pictures_it_stands_over() -> None:
    draft = film("Snow", scene="snow")
    assert light_behind(draft, 0, 1000) == SCENE_LIGHT["snow"]["day"]
    draft["t"][0]["sg"][0]["m"]["src"] = "med_1"
    assert light_behind(draft, 0, 1000) == GIVEN_LIGHT
    assert light_behind({**draft, "t": []}, 0, 1000) == (0.0, 0.0)
