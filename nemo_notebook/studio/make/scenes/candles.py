"""Candles on a wooden table: flames that flicker in a draught, wax that glows, far lights out of focus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.parts.camera import Pan, lay, premultiplied
from nemo_notebook.studio.make.scenes.parts.light import Film, add_at, glow, shine
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, grains, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.tables import Table

_ROOM: Final[Mapping[str, Palette]] = {
    "sunset": {"top": "#3c2434", "middle": "#6a3c3c", "low": "#2c1a1c", "table": "#6a3c26",
               "dark": "#2a140e", "wax": "#f4dcb8", "flame": "#ffb04a", "core": "#fff4cc",
               "blue": "#5878d0", "spot": "#ffb060", "rose": "#e0705c"},
    "night": {"top": "#0c0a10", "middle": "#26181a", "low": "#100a0c", "table": "#4a2a1a",
              "dark": "#180c08", "wax": "#ecd0a4", "flame": "#ffa23c", "core": "#fff0c0",
              "blue": "#4060c0", "spot": "#ff9c48", "rose": "#c8604c"},
}  # fmt: skip


class Candles:
    """Candlelight."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        look = colours(_ROOM[setting.time], setting.tone)
        self._look = look
        cols, rows = setting.soft_size
        # Upright, the candles stand above the place of captions.
        self._edge = round(rows * (0.58 if setting.portrait else 0.70))
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._room = _room(setting, look, self._edge)
        shades = [look["spot"], look["flame"], look["rose"]]
        self._lights = Lights(setting, "spots", shades, Spread(34, 0.04, 0.62, 0.012, 0.060, 0.42))
        self._table = Table(setting, look, rows - self._edge)
        self._candles = _stand(setting, look)
        self._glow = self._lit_air(setting)
        x, y = setting.grid(cols, rows - self._edge)
        self._away = np.asarray(np.hypot(x * 0.8, (y + 0.12) * 1.6), np.float32)
        self._pan = Pan(setting)
        self._px = cols / 960

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        room, table = self._canvas[: self._edge], self._canvas[self._edge :]
        np.copyto(room, self._room)
        self._lights.draw(room, t_s, -7 * self._pan.at(t_s) * self._px)
        beat = np.mean([candle.level(t_s) for candle in self._candles])
        cv2.scaleAdd(self._glow, float(beat), room, dst=room)
        self._table.draw(room, table, np.asarray(0.30 + 1.05 * beat * np.exp(-self._away * 2.2), np.float32))
        self._film.develop(self._canvas, out)
        for candle in self._candles:
            candle.draw(out, t_s)
        self._film.finish(out, t_s)

    def _lit_air(self, setting: Setting) -> Floats:
        """Return what the flames add to the room, (rows, cols, 3)."""
        cols, _ = setting.soft_size
        air = np.zeros((self._edge, cols, 3), np.float32)
        halo = glow(min(setting.soft_size) * 0.62)
        for candle in self._candles:
            x, y = candle.tip
            add_at(air, halo, x / 2, min(y / 2, self._edge - 1.0), self._look["flame"] * 0.22)
        return air


def _room(setting: Setting, look: Mapping[str, Floats], rows: int) -> Floats:
    cols, _ = setting.soft_size
    rng = setting.rng("room")
    unit = min(setting.soft_size)
    down = (np.arange(rows, dtype=np.float32) + 0.5) / rows
    stops = ((0.0, "top"), (0.62, "middle"), (1.0, "low"))
    room = np.repeat(ramp([(place, look[name]) for place, name in stops], down)[:, None], cols, 1)
    blots = cv2.GaussianBlur(grains(rng, rows, cols, unit * 0.20), (0, 0), unit * 0.03)
    return np.asarray(room * (1 + 0.20 * blots[..., None]), np.float32)


def _stand(setting: Setting, look: Mapping[str, Floats]) -> list[_Candle]:
    """Set three to five candles of different heights, the far ones first."""
    rng = setting.rng("candles")
    unit = setting.short_px
    count = int(rng.integers(3, 5)) + (0 if setting.portrait else 1)
    middle = setting.width * (0.5 if setting.portrait else float(rng.uniform(0.36, 0.64)))
    luck = branch(rng).random((count, 4))
    places = (np.arange(count) - (count - 1) / 2) * 0.20 + (luck[:, 0] - 0.5) * 0.07
    found: list[tuple[float, _Candle]] = []
    for place, one in zip(places, luck, strict=True):
        deep = float(one[1])
        foot = setting.height * ((0.63 if setting.portrait else 0.80) + 0.08 * deep)
        found.append(
            (
                deep,
                _Candle(
                    setting, look, middle + place * unit, foot, 0.14 + 0.20 * float(one[2]), len(found), deep
                ),
            )
        )
    return [candle for _, candle in sorted(found, key=lambda each: each[0])]


class _Candle:
    """One candle.

    Attributes:
        tip: (x, y) of its wick's end, in px.
    """

    def __init__(
        self,
        setting: Setting,
        look: Mapping[str, Floats],
        x: float,
        foot: float,
        tall: float,
        index: int,
        deep: float,
    ) -> None:
        rng = setting.rng(f"candle{index}")
        unit = setting.short_px
        self._look, self._unit = look, unit
        self._half = unit * float(rng.uniform(0.034, 0.044)) * (0.9 + 0.2 * deep)
        self._tall = unit * tall
        self._foot, self._x = foot, x
        self.tip = (x, foot - self._tall - unit * 0.012)
        self._wax = _wax(look, self._half, self._tall, rng)
        self._draughts = [Wander(rng, period_s) for period_s in (1.9, 0.83)]
        high, wide = max(8, round(unit * 0.15)), max(6, round(unit * 0.10))
        self._u = ((np.arange(wide, dtype=np.float32) + 0.5 - wide / 2) / (unit * 0.0145))[None]
        self._v = (1 - (np.arange(high, dtype=np.float32)[:, None] + 0.5) / high) * 1.15
        self._halo = glow(unit * 0.17, sharp=1.5)

    def level(self, t_s: float) -> float:
        """Return how bright the flame is at a moment, around 1."""
        return 1 + 0.10 * self._draughts[0].at(t_s) + 0.06 * self._draughts[1].at(t_s)

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the candle of a moment over the picture."""
        lay(out, self._wax, self._x, self._foot - self._tall / 2)
        level = self.level(t_s)
        shine(out, self._halo, *self.tip, self._look["flame"] * 0.40 * level)
        lay(out, self._flame(t_s, level), self.tip[0], self.tip[1] - self._unit * 0.060)

    def _flame(self, t_s: float, level: float) -> Bytes:
        lean = 0.9 * self._draughts[0].at(t_s * 0.7) + 0.4 * self._draughts[1].at(t_s)
        up = np.clip(self._v / (0.80 + 0.20 * level), 0, 1.2)
        u = self._u - lean * up**1.8
        wide = np.sqrt(np.clip(up * 3.2, 0, 1)) * np.clip(1 - up, 0, 1) ** 0.72 * 1.25
        inside = smoothstep(1.12, 0.55, np.asarray(np.abs(u) / np.maximum(wide, 1e-3), np.float32)) * (
            wide > 0.02
        )
        hot = np.exp(-((u / 0.62) ** 2) - ((up - 0.36) / 0.30) ** 2)
        look = self._look
        colour = look["flame"] + (look["core"] - look["flame"]) * np.clip(hot * 1.25, 0, 1)[..., None]
        cool = np.exp(-((up / 0.10) ** 2))[..., None]
        colour = colour + (look["blue"] - colour) * cool * 0.75
        cover = inside * np.clip(0.55 + 0.55 * hot, 0, 1) * smoothstep(0.0, 0.10, up)
        return premultiplied(np.asarray(colour, np.float32), np.asarray(cover, np.float32))


def _wax(look: Mapping[str, Floats], half: float, tall: float, rng: np.random.Generator) -> Bytes:
    """Return the body of a candle, bright below its flame where light comes through, with its wick."""
    cols, rows = max(6, round(half * 3.0)), max(8, round(tall + 1.6 * half))
    over = 2
    x = ((np.arange(cols * over, dtype=np.float32) + 0.5) / over - cols / 2)[None] / half
    y = ((np.arange(rows * over, dtype=np.float32) + 0.5) / over - (rows - tall) / 2)[:, None] / half
    px, bottom = half * over, tall / half
    rise = 0.10 * np.sin(2.1 * x + 6.28 * float(rng.random())) * (np.abs(x) > 0.3)
    edge = np.sqrt(np.clip(1 - x**2, 0, 1)) * 0.24
    body = np.clip((1 - np.abs(x)) * px, 0, 1) * np.clip((y + edge + rise) * px, 0, 1)
    body = body * np.clip((bottom + edge - y) * px, 0, 1)
    through = np.exp(-np.clip(y, 0, None) * 0.55)
    round_ = 0.50 + 0.50 * np.sqrt(np.clip(1 - x**2, 0, 1))
    light = 0.16 + 0.20 * round_ + 0.86 * through * (0.45 + 0.55 * round_)
    colour = look["wax"] * light[..., None] + look["flame"] * (0.34 * through)[..., None]
    pool = np.clip(1 - np.hypot(x / 0.86, (y - 0.02) / 0.20), 0, 1) ** 0.5
    colour = colour + (look["core"] - colour) * (pool * 0.55)[..., None]
    wick = (np.abs(x - 0.03) < 0.05) & (y < 0.05) & (y > -0.42)
    colour = np.where(wick[..., None], look["dark"] * 0.6, colour)
    cover = np.maximum(body, wick)
    both = premultiplied(np.clip(colour, 0, 255).astype(np.float32), np.asarray(cover, np.float32))
    return np.asarray(cv2.resize(both, (cols, rows), interpolation=cv2.INTER_AREA), np.uint8)
