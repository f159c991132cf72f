"""Reckon how well letters stand out: their colour against what their ground leaves of the picture.

Contrast is that of the Web Content Accessibility Guidelines 2.2 (success criterion 1.4.3); 3:1 is what they
ask of large and bold letters, and all letters here are bold.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from nemo_notebook.models.reading import mapping, text
from nemo_notebook.studio.director.composing.pictures import is_scene, scene_of
from nemo_notebook.studio.director.drafts import PICTURES, canvas, meta, segments, source_of, span
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.make.catalog import SCENES
from nemo_notebook.studio.make.scene_light import GIVEN_LIGHT, SCENE_LIGHT, Light
from nemo_notebook.studio.make.texts import OPACITY, is_dark

LEAST_CONTRAST: Final = 3.0
Rows = tuple[float, float]
_ALL_ROWS: Final = (0.0, 1.0)
_THIRDS: Final = 3
_NO_FILES: Final = Shelf()


def light_of(written: str) -> tuple[Light, ...]:
    """Read the light of a file's thirds, six bytes in hex; () for anything else."""
    try:
        luma = [one / 255 for one in bytes.fromhex(written)]
    except ValueError:
        return ()
    return tuple(zip(luma[::2], luma[1::2], strict=True)) if len(luma) == 2 * _THIRDS else ()


def light_behind(
    draft: Wire, start_ms: int, end_ms: int, shelf: Shelf = _NO_FILES, rows: Rows = _ALL_ROWS
) -> Light:
    """Return the darkest and brightest luma, 0..1, of the pictures behind a stretch of the film.

    Args:
        draft: the film.
        start_ms: on its clock.
        end_ms: likewise.
        shelf: the session's files, which were looked at when they came.
        rows: from where to where on the canvas, from its top, as shares of its height.
    """
    seen = list(_lights(draft, start_ms, end_ms, shelf, rows)) or [(0.0, 0.0)]
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


def _lights(draft: Wire, start_ms: int, end_ms: int, shelf: Shelf, rows: Rows) -> Iterator[Light]:
    for picture in segments(draft, PICTURES):
        begin, end = span(picture)
        if begin < end_ms and end > start_ms:
            yield _light_of(picture, draft, shelf, rows)


def _light_of(picture: Wire, draft: Wire, shelf: Shelf, rows: Rows) -> Light:
    times = SCENE_LIGHT.get(scene_of(picture)) if is_scene(picture) else None
    if times is None:
        return _light_of_file(picture, draft, shelf, rows)
    time = text(mapping(meta(picture).get("recipe")).get("time")) or ""
    return times.get(time) or times[SCENES[scene_of(picture)].time]


def _light_of_file(picture: Wire, draft: Wire, shelf: Shelf, rows: Rows) -> Light:
    """The light of the thirds behind some rows; of all of them where the picture is cut above or below."""
    file = shelf.find(source_of(picture))
    if file is None or len(file.light) != _THIRDS:
        return GIVEN_LIGHT
    width, height = canvas(draft)
    whole_height = file.width and file.height and file.width * height >= file.height * width
    top, bottom = rows if whole_height and meta(picture).get("fit") != "contain" else _ALL_ROWS
    seen = [one for i, one in enumerate(file.light) if i < bottom * _THIRDS and i + 1 > top * _THIRDS]
    return min(dark for dark, _ in seen or file.light), max(bright for _, bright in seen or file.light)


def _bytes(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _channels(color: str) -> tuple[float, float, float]:
    red, green, blue = _bytes(color)
    return red / 255, green / 255, blue / 255


def _luminance(red: float, green: float, blue: float) -> float:
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
