"""A meadow in flower under a wide sky: hills in the haze, grass and flowers that sway, near ones soft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.camera import Pan
from nemo_notebook.studio.make.scenes.parts.layers import Layer, Mist, dithered
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, fractal, profile, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.skies import Sky
from nemo_notebook.studio.make.scenes.parts.terrain import View, slopes, stretch

_LAND: Final[Mapping[str, Palette]] = {
    "dawn": {"grass": "#b8b86a", "turf": "#3f5a4a", "wood": "#35504c", "air": "#e0c4b8",
             "blade": "#3c5230", "rim": "#f0d890"},
    "day": {"grass": "#9cc44a", "turf": "#3f7a2e", "wood": "#275a30", "air": "#c4dcec",
            "blade": "#37701f", "rim": "#d0ea70"},
    "sunset": {"grass": "#d89a48", "turf": "#4c4030", "wood": "#3c2c34", "air": "#e08c68",
               "blade": "#36301a", "rim": "#ffc060"},
    "night": {"grass": "#3c5c74", "turf": "#0c1e2c", "wood": "#081626", "air": "#2c4a72",
              "blade": "#0a1a22", "rim": "#6a98b8"},
}  # fmt: skip
_FLOWERS: Final = (
    ("#d8301e", "#e84a2a", "#f0c24a"),
    ("#fbfaf2", "#f4e9f0", "#f2c230"),
    ("#7a5ad0", "#9a7ae8", "#f0a8d8"),
    ("#f2a81e", "#ffd23c", "#fbfaf2"),
)
"""What may bloom, the commonest first; the hearts of pale ones are yellow."""
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.84, 0.82, 0.90),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.60, 0.72, 0.92),
    "night": (0.62, 0.42, 0.30),
}
"""What the hour leaves of a flower's blue, green and red."""
_BANDS: Final = ((24.0, 160.0), (7.0, 27.0), (1.0, 8.0))
_EYE: Final = 1.9


class Meadow:
    """Flowers, hills and sky."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        cols, rows = setting.soft_size
        look = colours({**SKIES[setting.time], **_LAND[setting.time]}, setting.tone)
        horizon = 0.50 if setting.portrait else 0.46
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._skyline = max(4, round(rows * (horizon + 0.05)))
        up = {"dawn": 0.26, "day": 0.84, "sunset": 0.22, "night": 0.70}[setting.time]
        self._sky = Sky(setting, look, self._skyline, cover=0.36, speed=0.8, sun_up=up)
        self._canvas[self._skyline :] = self._sky.still[-1]
        bloom = _FLOWERS[setting.seed % len(_FLOWERS)]
        flowers = list(colours({str(i): code for i, code in enumerate(bloom)}, setting.tone).values())
        flowers = [shade * np.array(_LIGHT[setting.time], np.float32) for shade in flowers]
        land = _Land(setting, look, flowers, self._sky.sun[0] / cols)
        self._hills = [land.band(index, horizon) for index in range(len(_BANDS))]
        self._mist = Mist(setting, "mist", look["air"], middle=horizon + 0.02, spread=0.04, strength=0.5)
        self._growth = [_growth(setting, look, flowers, depth) for depth in range(3)]
        rng = setting.rng("wind")
        self._winds = [Wander(rng, period_s) for period_s in (5.0, 6.5, 8.0)]
        self._pan = Pan(setting)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self._sky.draw(self._canvas[: self._skyline], t_s)
        self._film.develop(self._canvas, out)
        pan = self._pan.at(t_s) * 0.8
        for index, hill in enumerate(self._hills):
            hill.draw(out, pan)
            if index == 0:
                self._mist.draw(out, t_s)
        for plants, wind in zip(self._growth, self._winds, strict=True):
            plants.draw(out, pan + 0.16 * wind.at(t_s))
        self._film.finish(out, t_s)


class _Land:
    """Rolling hills, woods on the far ones, flowers over the near ones."""

    def __init__(
        self, setting: Setting, look: Mapping[str, Floats], flowers: list[Floats], sun_x: float
    ) -> None:
        rng = setting.rng("land")
        self._setting, self._look, self._flowers = setting, look, flowers
        self._swell = fractal(rng, 256, 256, slope=2.3, low=1, high=8)
        self._patch = fractal(rng, 256, 256, slope=1.5, low=3, high=60)
        self._blade = fractal(rng, 512, 512, slope=0.5, low=20, stretch=0.35)
        self._speck = fractal(rng, 512, 512, slope=0.0, low=60, high=200)
        self._sun = 1.0 if sun_x > 0.5 else -1.0

    def _ground(self, x: Floats, z: Floats) -> Floats:
        far = smoothstep(6, 60, z)
        swell = sampled(self._swell, x * 1.7 + 4096, z * 1.7 + 300)
        return np.asarray(swell * (0.16 + 1.9 * far) + 0.9 * far, np.float32)

    def band(self, index: int, horizon: float) -> Layer:
        """Make the land of one band of distances."""
        setting = self._setting
        near, far = _BANDS[index]
        unit = setting.short_px
        reach = max(1, round(unit * (0.006, 0.016, 0.040)[index]))
        view = View(setting.height, setting.width + 2 * reach + 2, setting.height * horizon, unit * 1.1, _EYE)
        seen = stretch(self._ground, view, near, far)
        fine = 1 if index == len(_BANDS) - 1 else 2  # far land is soft: half the size will do
        x, z = seen.x[::fine, ::fine], seen.z[::fine, ::fine]
        paint = dithered(len(z), lambda rows: self._painted(x[rows], z[rows]))
        return Layer(paint, seen.cover, seen.top, reach)

    def _painted(self, x: Floats, z: Floats) -> Floats:
        look = self._look
        dx, dz = slopes(self._ground, x, z, np.asarray(np.maximum(0.05, z * 0.01), np.float32))
        close = np.exp(-z / 7.0)
        patch = sampled(self._patch, x * 5 + 4096, z * 5)
        blade = sampled(self._blade, x * 110 + 8192, z * 60)
        light = 0.52 - self._sun * dx * 0.7 - dz * 0.35 + 0.16 * patch + 0.16 * blade * close
        light = smoothstep(0.0, 1.05, np.asarray(light, np.float32))[..., None]
        colour = look["turf"] + (look["grass"] - look["turf"]) * light
        woods = smoothstep(0.55, 0.75, sampled(self._patch, x * 2.2 + 4096, z * 1.1)) * smoothstep(14, 26, z)
        colour += (look["wood"] * (0.8 + 0.5 * light) - colour) * (0.85 * woods)[..., None]
        colour = self._in_bloom(np.asarray(colour, np.float32), x, z, light)
        air = 1 - np.exp(-np.maximum(z - 4, 0) / 70)
        return np.asarray(colour + (look["air"] - colour) * air[..., None], np.float32)

    def _in_bloom(self, colour: Floats, x: Floats, z: Floats, light: Floats) -> Floats:
        """Strew flowers, ever finer with the distance, until they melt into a shimmer."""
        drifts = smoothstep(-0.6, 0.9, sampled(self._patch, x * 3.1 + 9000, z * 3.1 + 90))
        fading = 1 - smoothstep(16, 34, z)
        for index, shade in enumerate(self._flowers):
            speck = sampled(self._speck, x * 46 + 8192 + 150 * index, z * 30 + 77 * index)
            dots = smoothstep(1.1 + 0.5 * index, 1.6 + 0.5 * index, speck) * drifts * fading
            colour += (shade * (0.62 + 0.45 * light) - colour) * dots[..., None] * 0.85
        return colour


def _growth(setting: Setting, look: Mapping[str, Floats], flowers: list[Floats], depth: int) -> Layer:
    """Make grass and flowers that stand before the land; depth 2 is the nearest, out of focus."""
    rng = setting.rng(f"growth{depth}")
    unit = setting.short_px
    reach = max(3, round(unit * (0.055, 0.075, 0.11)[depth]))
    wide = setting.width + 2 * reach + 2
    rows = max(6, round(unit * (0.24, 0.30, 0.30)[depth]))
    paint = np.empty((rows, wide, 3), np.uint8)
    paint[:] = look["blade"]
    mask = np.zeros((rows, wide), np.uint8)
    size = unit * (0.012, 0.021, 0.046)[depth]
    _grass(paint, mask, rng, look, unit, (0.10, 0.15, 0.20)[depth] * unit)
    luck = branch(rng).random((round(wide / unit * (90, 34, 9)[depth]), 6))
    for one in luck[np.argsort(luck[:, 1])]:
        _flower(paint, mask, one, size, look, flowers)
    blur = (0.0, 0.0, 0.011)[depth] * unit
    colour: Floats = paint.astype(np.float32)
    if blur:
        cover = np.maximum(cv2.GaussianBlur(mask.astype(np.float32) / 255, (0, 0), blur), 1e-3)
        solid = colour * (mask.astype(np.float32) / 255)[..., None]
        colour = np.asarray(cv2.GaussianBlur(solid, (0, 0), blur) / cover[..., None], np.float32)
        mask = (cover * 255).astype(np.uint8)
    return Layer(np.clip(colour, 0, 255), mask, setting.height - rows, reach)


def _grass(
    paint: Bytes, mask: Bytes, rng: np.random.Generator, look: Mapping[str, Floats], unit: int, tall: float
) -> None:
    rows, wide = mask.shape
    rise = np.clip(0.7 + 0.22 * profile(rng, 2 * wide, slope=1.3, low=2, high=30)[:wide], 0.3, 1.1)
    luck = branch(rng).random((round(300 * wide / unit), 5))
    share = np.linspace(0, 1, 6)[:, None]
    for x, high, bend, light, thick in luck:
        x *= wide
        long = tall * float(rise[int(min(x, wide - 1))]) * (0.35 + 0.65 * high)
        points = np.hstack([x + long * (bend - 0.5) * 0.9 * share**2, rows - long * share])
        shade = look["blade"] + (look["rim"] - look["blade"]) * light**2 * 0.55
        fixed = np.round(points * 16).astype(np.int32)
        width = max(1, round(unit * (0.0014 + 0.0022 * thick)))
        cv2.polylines(paint, [fixed], False, shade.tolist(), width, cv2.LINE_AA, 4)
        cv2.polylines(mask, [fixed], False, 255, width, cv2.LINE_AA, 4)


def _flower(
    paint: Bytes, mask: Bytes, luck: Floats, size: float, look: Mapping[str, Floats], flowers: list[Floats]
) -> None:
    """Draw a flower on its stalk: petals round a heart, seen from the side and above."""
    rows, wide = mask.shape
    x, kind = float(luck[0]) * wide, int(luck[2] ** 2.0 * len(flowers))
    y = rows * (0.16 + 0.62 * float(luck[1]))
    size *= 0.7 + 0.6 * float(luck[3])
    lean = (float(luck[4]) - 0.5) * 0.5
    foot = (round((x - lean * rows * 0.5) * 16), round(rows * 16))
    stalk = max(1, round(size * 0.10))
    head = (round(x * 16), round(y * 16))
    for target, shade in ((paint, (look["blade"] * 1.15).tolist()), (mask, 255)):
        cv2.line(target, foot, head, shade, stalk, cv2.LINE_AA, 4)
    petals = 7
    for index in np.argsort([np.sin(2 * np.pi * i / petals + 6 * luck[5]) for i in range(petals)]):
        angle = 2 * np.pi * index / petals + 6 * float(luck[5])
        middle = (x + 0.55 * size * np.cos(angle), y + 0.34 * size * np.sin(angle))
        shade = flowers[kind] * (0.80 + 0.24 * np.sin(angle + 3.6))
        place = (round(middle[0] * 16), round(middle[1] * 16))
        axes = (round(size * 8.6), round(size * 5.6))
        for target, tint in ((paint, np.clip(shade, 0, 255).tolist()), (mask, 255)):
            cv2.ellipse(target, place, axes, float(np.degrees(angle)) * 0.8, 0, 360, tint, -1, cv2.LINE_AA, 4)
    heart = look["rim"] * 0.8 if kind else flowers[2] * 0.8
    cv2.ellipse(
        paint,
        head,
        (round(size * 4), round(size * 2.8)),
        0,
        0,
        360,
        np.clip(heart, 0, 255).tolist(),
        -1,
        cv2.LINE_AA,
        4,
    )
