"""Reckon how well letters stand out: their colour against what their ground leaves of the picture.

Contrast is that of the Web Content Accessibility Guidelines 2.2 (success criterion 1.4.3); 3:1 is what they
ask of large and bold letters, and all letters here are bold.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from nemo_notebook.models.reading import mapping, text
from nemo_notebook.studio.director.composing.pictures import is_scene, scene_of
from nemo_notebook.studio.director.drafts import PICTURES, meta, segments, span
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.make.catalog import SCENES
from nemo_notebook.studio.make.scene_light import GIVEN_LIGHT, SCENE_LIGHT, Light
from nemo_notebook.studio.make.texts import OPACITY, is_dark

LEAST_CONTRAST: Final = 3.0


def light_behind(draft: Wire, start_ms: int, end_ms: int) -> Light:
    """Return the darkest and brightest luma, 0..1, of the pictures behind a stretch of the film."""
    seen = list(_lights(draft, start_ms, end_ms)) or [(0.0, 0.0)]
    return min(dark for dark, _ in seen), max(bright for _, bright in seen)


def contrast(color: str, ground: str, light: Light) -> float:
    """Return the least contrast, 1..21, of letters `#rrggbb` on a ground over pictures of some light."""
    dark = is_dark(color)
    opacity, shade = OPACITY[ground][dark], 1.0 if dark else 0.0
    letters = _luminance(*_channels(color))
    behind = (_linear(luma * (1 - opacity) + shade * opacity) for luma in light)
    return min((max(letters, one) + 0.05) / (min(letters, one) + 0.05) for one in behind)


def readable_color(color: str, ground: str, light: Light) -> str:
    """Return the colour nearest to one, brighter or darker, that stands out; white or black at the latest."""
    goal = 0 if is_dark(color) else 255
    for step in range(21):
        near = [round(one * (20 - step) / 20 + goal * step / 20) for one in _bytes(color)]
        found = "#{:02x}{:02x}{:02x}".format(*near)
        if contrast(found, ground, light) >= LEAST_CONTRAST:
            return found
    return "#ffffff"


def _lights(draft: Wire, start_ms: int, end_ms: int) -> Iterator[Light]:
    for picture in segments(draft, PICTURES):
        begin, end = span(picture)
        if begin < end_ms and end > start_ms:
            yield _light_of(picture)


def _light_of(picture: Wire) -> Light:
    times = SCENE_LIGHT.get(scene_of(picture)) if is_scene(picture) else None
    if times is None:
        return GIVEN_LIGHT
    time = text(mapping(meta(picture).get("recipe")).get("time")) or ""
    return times.get(time) or times[SCENES[scene_of(picture)].time]


def _bytes(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _channels(color: str) -> tuple[float, float, float]:
    red, green, blue = _bytes(color)
    return red / 255, green / 255, blue / 255


def _luminance(red: float, green: float, blue: float) -> float:
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
