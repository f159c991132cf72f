from __future__ import annotations

import colorsys

import pytest

from nemo_notebook.studio.make.scenes.parts.hues import turned

_SEA = {"deep": "#0a2f66", "shoal": "#1f6a92", "foam": "#f6faff"}


def _hls(code: str) -> tuple[float, float, float]:
    return colorsys.rgb_to_hls(*(int(code[at : at + 2], 16) / 255 for at in (1, 3, 5)))


def test_without_a_colour_a_palette_stays_as_it_is() -> None:
    assert turned(_SEA, "") is _SEA


@pytest.mark.parametrize("accent", ["#e53935", "#00897b", "#8e24aa", "#1e88e5"])
def test_a_palette_takes_the_hue_of_a_colour_and_keeps_its_lights_and_darks(accent: str) -> None:
    new = turned(_SEA, accent)
    assert list(new) == list(_SEA)
    hue = _hls(accent)[0]
    for name in ("deep", "shoal"):
        apart = abs(_hls(new[name])[0] - hue)
        assert min(apart, 1 - apart) < 0.09
    assert _hls(new["deep"])[1] < _hls(new["shoal"])[1] < _hls(new["foam"])[1]


def test_a_dark_yellow_leans_to_orange() -> None:
    new = turned(_SEA, "#fdd835")
    assert 0.05 < _hls(new["deep"])[0] < _hls("#fdd835")[0]


@pytest.mark.parametrize("accent", ["#777777", "#000000"])
def test_a_grey_has_no_hue_to_give(accent: str) -> None:
    assert turned(_SEA, accent) == _SEA


def test_a_grey_palette_has_no_hue_to_turn() -> None:
    assert turned({"a": "#333333", "b": "#cccccc"}, "#e53935") == {"a": "#333333", "b": "#cccccc"}
