"""A forest: trunks fading into lit mist, shafts of light, leaves that stir, motes or fireflies in the air."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.layers import Layer, Mist
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, shine, tint
from nemo_notebook.studio.make.scenes.parts.noise import Wander, fractal, grains, profile, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.trees import fill_under, leaves, trunk

_WOODS: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#7f9aa0", "glow": "#ffe9c0", "air": "#c6c9b4", "floor": "#5d6a55", "far": "#93a59a",
             "near": "#161d1a", "leaf": "#31442f", "rim": "#ffdca0", "shaft": "#ffe2b0", "mote": "#ffeecb"},
    "day": {"top": "#79a860", "glow": "#f6ffd2", "air": "#bcdc9a", "floor": "#5c7a38", "far": "#8cb878",
            "near": "#15240f", "leaf": "#2f5a1e", "rim": "#e8ff9e", "shaft": "#f4ffc8", "mote": "#fbffdc"},
    "sunset": {"top": "#8a4a3a", "glow": "#ffd890", "air": "#e09a5c", "floor": "#6a3a26", "far": "#a8664a",
               "near": "#1c0e10", "leaf": "#4a2a18", "rim": "#ffb860", "shaft": "#ffb060", "mote": "#ffd898"},
    "night": {"top": "#0d1c30", "glow": "#8fb8d8", "air": "#2b4a66", "floor": "#13263a", "far": "#24425c",
              "near": "#03070c", "leaf": "#0c1a22", "rim": "#7aa8d0", "shaft": "#7fa8d0", "mote": "#e6ff7a"},
}  # fmt: skip
_DEPTHS: Final = 5
_PAN_PERIOD_S: Final = 90.0
_FLAT: Final = np.zeros((1, 1), np.float32)


class Forest:
    """The inside of a forest.

    Attributes:
        film: develops and finishes its pictures, and those of a scene built on it.
    """

    def __init__(self, setting: Setting, woods: Mapping[str, Palette] = _WOODS) -> None:
        """Grow the forest in the colours that `woods` has for the hour."""
        self.film = Film(setting)
        look = colours(woods[setting.time], setting.tone)
        rng = setting.rng("forest")
        self._sun = (float(rng.uniform(0.25, 0.75)), 0.30)
        self._back = np.empty((setting.height, setting.width, 3), np.uint8)
        self.film.develop(_lit_air(setting, look, self._sun), self._back)
        _trunks(setting, look, 0, self._sun[0]).draw(self._back, 0.0)
        self._trunks = [_trunks(setting, look, depth, self._sun[0]) for depth in range(1, _DEPTHS)]
        self._crowns = [_crown(setting, look, depth) for depth in (0, 1)]
        self._ferns = _ferns(setting, look)
        self._mist = Mist(setting, "mist", look["air"], middle=0.70, spread=0.12, strength=0.45)
        self._shafts = _Shafts(setting, look["shaft"], self._sun)
        self._motes = _Motes(setting, look["mote"])
        self._phase = float(rng.uniform(0, 2 * np.pi))
        self._winds = [Wander(rng, period_s) for period_s in (7.0, 9.5, 6.0)]

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self.paint(t_s, out)
        self.film.finish(out, t_s)

    def paint(self, t_s: float, out: Bytes) -> None:
        """Paint the moment without grain and vignette, for more to be laid over it."""
        np.copyto(out, self._back)
        pan = float(np.sin(2 * np.pi * t_s / _PAN_PERIOD_S + self._phase)) * 0.72
        winds = [wind.at(t_s) for wind in self._winds]
        for depth, layer in enumerate(self._trunks):
            layer.draw(out, pan)
            if depth == 1:
                self._crowns[0].draw(out, pan + 0.16 * winds[0])
                self._mist.draw(out, t_s)
                self._shafts.draw(out, t_s)
        self._crowns[1].draw(out, pan + 0.13 * winds[1])
        self._ferns.draw(out, pan + 0.12 * winds[2])
        self._motes.draw(out, t_s)


def _lit_air(setting: Setting, look: Mapping[str, Floats], sun: tuple[float, float]) -> Floats:
    cols, rows = setting.soft_size
    x, y = setting.grid(cols, rows)
    down = (y[:, 0] * setting.short_px / setting.height + 0.5).astype(np.float32)
    plain = ramp([(0.0, look["top"]), (0.45, look["air"]), (0.72, look["air"]), (1.0, look["floor"])], down)[
        :, None
    ]
    dx = x - (sun[0] - 0.5) * setting.width / setting.short_px
    dy = y - (sun[1] - 0.5) * setting.height / setting.short_px
    near = np.exp(-np.hypot(dx * 0.9, dy * 0.75) * 2.3)[..., None]
    blots = grains(setting.rng("air"), rows, cols, max(3.0, min(rows, cols) * 0.045))
    foliage = np.clip(blots - 0.2, 0, 1.4)[..., None] * np.clip(1.1 - 1.7 * down, 0, 1)[:, None, None] * 0.30
    lit = plain + (look["glow"] - plain) * np.clip(near * 1.25, 0, 1)
    return np.asarray(lit * (1 - foliage * (1 - 0.6 * near)), np.float32)


def _trunks(setting: Setting, look: Mapping[str, Floats], depth: int, sun_x: float) -> Layer:
    """Make one rank of trunks on its ground; depth 0 is the farthest."""
    rng = setting.rng(f"rank{depth}")
    near = depth / (_DEPTHS - 1)
    unit, height = setting.short_px, setting.height
    reach = max(2, round(unit * (0.012 + 0.06 * near**1.5)))
    wide = setting.width + 2 * reach + 2
    mask = np.zeros((height, wide), np.uint8)
    rise = profile(rng, 2 * wide, slope=1.6, low=1, high=20)[:wide]
    ground = height * (0.70 + 0.22 * near) + rise * unit * (0.010 + 0.012 * near)
    thick = unit * (0.007, 0.012, 0.019, 0.032, 0.062)[depth]
    gap = unit * (0.040, 0.062, 0.11, 0.21, 0.52)[depth]
    x = rng.uniform(-0.4, 0.6) * gap
    while x < wide + gap:
        foot = float(ground[int(np.clip(x, 0, wide - 1))]) + thick * 0.3
        trunk(mask, rng, float(x), foot, thick * float(rng.uniform(0.6, 1.2)), height)
        x += gap * rng.uniform(0.5, 1.5)
    fill_under(mask, ground)
    small = cv2.resize(mask, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    colour = _bark(small, look, near, sun_x, thick / 2)
    share = (np.arange(len(small), dtype=np.float32) / len(small))[:, None, None]
    low = smoothstep(0.45 + 0.15 * near, 0.72 + 0.24 * near, share) * (0.42 - 0.26 * near)
    colour += (look["air"] - colour) * low
    return Layer(colour, mask, 0, reach)


def _bark(mask: Bytes, look: Mapping[str, Floats], near: float, sun_x: float, thick: float) -> Floats:
    """Return the colour of trunks: rough, and round, as their edges that face the glow are lit."""
    rows, wide = mask.shape
    size = max(1, round(thick * 0.30))
    solid = mask.astype(np.float32) / 255
    soft = cv2.blur(solid, (2 * size + 1, 1))
    side = np.clip((sun_x * wide - np.arange(wide, dtype=np.float32)) / (0.22 * wide), -1, 1)[None]
    lit = np.clip((np.roll(soft, size, 1) - np.roll(soft, -size, 1)) * solid * side, 0, 1) * (
        0.50 - 0.12 * near
    )
    tile = fractal(np.random.default_rng(7), 128, 256, slope=0.8, low=2, stretch=0.16)
    rough = 1 + 0.09 * near * np.tile(tile, (-(-rows // 128), -(-wide // 256)))[:rows, :wide]
    body = look["far"] + (look["near"] - look["far"]) * np.float32(near**0.62)
    planes = [body[channel] * rough * (1 - lit) + look["rim"][channel] * lit for channel in range(3)]
    return np.asarray(cv2.merge(planes), np.float32)


def _crown(setting: Setting, look: Mapping[str, Floats], depth: int) -> Layer:
    """Make the leaves that hang in from above; depth 1 is the nearer."""
    rng = setting.rng(f"crown{depth}")
    unit, width = setting.short_px, setting.width
    reach = max(3, round(unit * (0.045, 0.085)[depth]))
    wide = width + 2 * reach + 2
    rows = max(4, round(unit * (0.40, 0.26)[depth] * (1.25 if setting.portrait else 1.0)))
    drawn = np.zeros((rows, wide, 2), np.uint8)
    size = unit * (0.0055, 0.0090)[depth]
    clusters = round(wide / unit * (34, 20)[depth])
    for _ in range(clusters):
        x = rng.uniform(0, wide)
        y = rows * (rng.beta(1.0, 3.0) * 1.0 - 0.12)
        leaves(drawn, rng, (float(x), float(y)), unit * float(rng.uniform(0.03, 0.085)), size, 76)
    body = look["far"] * (0.45 - 0.30 * depth) + look["leaf"] * (0.55 + 0.30 * depth)
    mask, light = np.ascontiguousarray(drawn[..., 0]), cv2.resize(drawn[..., 1], None, fx=0.5, fy=0.5)
    share = light.astype(np.float32)[..., None] / 255
    colour = body * (0.80 + 0.25 * share) + (look["rim"] - body) * share**2 * (0.34 - 0.14 * depth)
    return Layer(np.asarray(colour, np.float32), mask, 0, reach)


def _ferns(setting: Setting, look: Mapping[str, Floats]) -> Layer:
    """Make grass and ferns along the lower edge."""
    rng = setting.rng("ferns")
    unit = setting.short_px
    reach = max(3, round(unit * 0.10))
    wide = setting.width + 2 * reach + 2
    rows = max(4, round(unit * 0.16))
    mask = np.zeros((rows, wide), np.uint8)
    tall = np.clip(0.62 + 0.26 * profile(rng, 2 * wide, slope=1.2, low=2, high=40)[:wide], 0.2, 1.1)
    for _ in range(round(420 * wide / unit)):
        x = float(rng.uniform(0, wide))
        high = rows * float(tall[int(min(x, wide - 1))] * rng.uniform(0.35, 0.95))
        bend = high * float(rng.normal(0, 0.42))
        share = np.linspace(0, 1, 6)[:, None]
        points = np.hstack([x + bend * share**2, rows - high * share * (1.1 - 0.18 * share)])
        fixed = np.round(points * 16).astype(np.int32)
        cv2.polylines(mask, [fixed], False, 255, max(1, round(unit * 0.0022)), cv2.LINE_AA, 4)
    shade = np.linspace(0.30, 0.0, rows, dtype=np.float32)[:, None, None]
    colour = np.repeat(look["near"] * 0.9 + (look["leaf"] - look["near"]) * shade, wide, 1)
    return Layer(np.asarray(colour, np.float32), mask, setting.height - rows, reach)


class _Shafts:
    """Light that falls in shafts, each growing and fading in its own time."""

    def __init__(self, setting: Setting, shade: Floats, sun: tuple[float, float]) -> None:
        self._size = (setting.width, setting.height)
        cols, rows = max(2, setting.width // 4), max(2, setting.height // 4)
        x, y = setting.grid(cols, rows)
        rng = setting.rng("shafts")
        source_x = (sun[0] - 0.5) * setting.width / setting.short_px + float(rng.choice([-0.35, 0.35]))
        source_y = -0.5 * setting.height / setting.short_px - 0.45
        dx, dy = x - source_x, y - source_y
        angle = np.arctan2(dx, dy)
        self._line = profile(rng, 512, slope=0.9, low=5, high=70)[None]
        self._angle = np.asarray(angle / np.pi * 512 + 256, np.float32)
        down = (y + 0.5 * setting.height / setting.short_px) * setting.short_px / setting.height
        far = np.exp(-((np.hypot(dx, dy) - 0.6) ** 2) / 1.2) * (
            1 - smoothstep(0.45, 0.92, down.astype(np.float32))
        )
        self._fall = np.asarray(far, np.float32)
        power = 0.34 if setting.time == "night" else 0.46
        self._shade = shade * power

    def draw(self, out: Bytes, t_s: float) -> None:
        """Add the light of a moment."""
        one, two = (sampled(self._line, self._angle, _FLAT, dx=t_s * rate) for rate in (1.3, -0.9))
        light = np.clip(0.30 * (one + two) + 0.05, 0, 1) * self._fall
        wide = cv2.resize((light * 255).astype(np.uint8), self._size, interpolation=cv2.INTER_LINEAR)
        cv2.add(out, tint(wide, self._shade), dst=out)


class _Motes:
    """Specks in the air: dust by day, fireflies that pulse by night."""

    def __init__(self, setting: Setting, shade: Floats) -> None:
        rng = setting.rng("motes")
        self._night = setting.time == "night"
        self._size = np.array([setting.width, setting.height])
        self._unit = setting.short_px
        count = round(
            (34 if self._night else 60) * setting.width * setting.height / setting.short_px**2 / 1.8
        )
        self._home = rng.uniform((0, 0.35), (1, 0.95), (count, 2))
        self._rates = rng.uniform(0.10, 0.45, (count, 4))
        self._phases = rng.uniform(0, 2 * np.pi, (count, 5))
        self._reach = rng.uniform(0.02, 0.08, (count, 1)) * self._unit
        self._power = rng.uniform(0.25, 1.0, count) * (1.0 if self._night else 0.55)
        self._kind = rng.integers(0, 3, count)
        sizes = (0.010, 0.015, 0.022) if self._night else (0.004, 0.006, 0.010)
        self._sprites = [glow(max(2.0, self._unit * size), sharp=1.6) for size in sizes]
        self._shade = shade

    def draw(self, out: Bytes, t_s: float) -> None:
        """Add the specks of a moment."""
        angle = self._rates * t_s + self._phases[:, :4]
        swing = np.stack([np.sin(angle[:, 0]) + 0.5 * np.sin(2.3 * angle[:, 1]),
                          np.sin(angle[:, 2]) + 0.5 * np.sin(1.7 * angle[:, 3])], 1)  # fmt: skip
        places = self._home * self._size + swing * self._reach
        beat = np.sin(self._rates[:, 0] * t_s * (5 if self._night else 2) + self._phases[:, 4])
        level = self._power * (np.clip(beat, 0, 1) ** 1.5 if self._night else 0.65 + 0.35 * beat)
        for (x, y), kind, power in zip(places, self._kind, level, strict=True):
            if power > 0.02:
                shine(out, self._sprites[kind], float(x), float(y), self._shade * power)
