"""A clear night: stars turning about the pole, the Milky Way, now and then a shooting star, firs below."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import Film, glow, shine, three
from nemo_notebook.studio.make.scenes.parts.noise import fractal, profile, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.trees import treeline

_NIGHT: Final[Palette] = {
    "zenith": "#04071a", "upper": "#0a1434", "low": "#1a3358", "horizon": "#3e6a80", "airglow": "#5f8f78",
    "way": "#8aa0d8", "core": "#e8c8b0", "dust": "#171228", "star": "#eef2ff", "hot": "#bcd0ff",
    "old": "#ffdcb8",
    "hill": "#0b1526", "firs": "#03060c",
}  # fmt: skip
_TURN_RAD_S: Final = 0.0052  # a day's turn in twenty minutes
_STREAK_EVERY_S: Final = 13.0
_WAY_PX: Final = 768  # side of the picture of the Milky Way, which is soft enough for that
_STREAK_S: Final = 0.9


class Stars:
    """The turning night sky."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        self._setting = setting
        look = colours(_NIGHT, setting.tone)
        rng = setting.rng("sky")
        width, height = setting.width, setting.height
        self._pole = np.array([width * rng.uniform(0.3, 0.7), height * rng.uniform(0.18, 0.4)])
        self._paint_sky(setting, look)
        self._paint_way(setting, look)
        self._scatter(setting, look)
        self._land = _land(setting, look)
        self._star = look["star"]

    def _paint_sky(self, setting: Setting, look: dict[str, Floats]) -> None:
        cols, rows = setting.soft_size
        up = 1 - (np.arange(rows, dtype=np.float32) + 0.5) / rows / 0.9
        stops = [(0.0, look["horizon"]), (0.22, look["low"]), (0.55, look["upper"]), (1.0, look["zenith"])]
        sky = np.repeat(ramp(stops, up)[:, None], cols, 1)
        x = np.linspace(-1, 1, cols, dtype=np.float32)[None]
        gleam = np.exp(-((up[:, None] - 0.06) ** 2) / 0.014) * np.exp(-((x - 0.2) ** 2) / 0.9) * 0.35
        self._sky = np.asarray(sky + (look["airglow"] - sky) * gleam[..., None], np.float32)
        self._clear = three(np.repeat(smoothstep(0.0, 0.40, up)[:, None], cols, 1))

    def _paint_way(self, setting: Setting, look: dict[str, Floats]) -> None:
        cols, rows = setting.soft_size
        rng = setting.rng("way")
        reach = 2 * float(np.hypot(np.maximum(self._pole / 2, (cols, rows) - self._pole / 2)[0], rows))
        self._span = span = int(np.clip(1.45 * min(cols, rows), 64, _WAY_PX))
        self._scale = reach / span
        y, x = (np.mgrid[0:span, 0:span].astype(np.float32) + 0.5) / span - 0.5
        unit = min(cols, rows) / reach
        lean = float(rng.uniform(0.5, 1.25) * rng.choice([-1, 1]))
        cos, sin = float(np.cos(lean)), float(np.sin(lean))
        along = (x * cos + y * sin) / unit
        across = (y * cos - x * sin) / unit + rng.uniform(-0.15, 0.15)
        cloud, dark = (
            fractal(rng, span * 4 // 3, span * 4 // 3, slope=slope, low=8)[:span, :span]
            for slope in (1.25, 1.4)
        )
        across = across + 0.035 * dark
        band = np.exp(-((across / 0.20) ** 2)) * np.clip(0.62 + 0.26 * cloud, 0, 2)
        core = (
            np.exp(-((across / 0.09) ** 2))
            * np.exp(-((along / 0.55) ** 2))
            * np.clip(0.75 + 0.3 * cloud, 0, 2)
        )
        lane = np.exp(-(((across + 0.012 * cloud) / 0.045) ** 2)) * np.clip(0.55 + 0.55 * dark, 0, 1)
        way = band[..., None] * look["way"] * 0.38 + core[..., None] * look["core"] * 0.34
        self._way = np.asarray(way * (1 - 0.72 * lane[..., None]), np.float32)

    def _scatter(self, setting: Setting, look: dict[str, Floats]) -> None:
        rng = setting.rng("stars")
        corners = np.array([(0, 0), (0, setting.height), (setting.width, 0), (setting.width, setting.height)])
        reach = float(np.hypot(*(corners - self._pole).T).max())
        count = round(4600 * reach**2 / setting.short_px**2)
        far = (reach * np.sqrt(rng.random(count))).astype(np.float32)
        angle = rng.uniform(0, 2 * np.pi, count).astype(np.float32)
        kept = rng.random(count) < 0.38 + self._way_at(far, angle) / 70
        self._far, self._angle, count = far[kept], angle[kept], int(kept.sum())
        self._power = np.clip(rng.pareto(1.5, count) * 0.22 + 0.22, 0, 1.5).astype(np.float32)
        mix = rng.random((count, 1)).astype(np.float32)
        cold, warm = look["hot"], look["old"]
        self._tint = np.where(mix < 0.5, look["star"] + (cold - look["star"]) * (1 - 2 * mix), look["star"])
        self._tint = np.where(mix > 0.8, look["star"] + (warm - look["star"]) * (mix - 0.8) * 5, self._tint)
        self._beat = rng.uniform(0.5, 2.2, count).astype(np.float32)
        self._beat_phase = rng.uniform(0, 2 * np.pi, count).astype(np.float32)
        self._big = np.argsort(self._power)[-max(4, count // 130) :]
        self._strong = rng.uniform(0.10, 0.55, len(self._big)) ** 1.5
        self._halo = glow(max(2.0, setting.short_px * 0.012), sharp=1.8)
        self._blur_px = max(0.6, setting.short_px / 1080 * 0.88)

    def _way_at(self, far: Floats, angle: Floats) -> Floats:
        place = np.stack([np.cos(angle), np.sin(angle)]) * far / 2 / self._scale + self._span / 2
        x, y = np.clip(place, 0, self._span - 1).astype(np.intp)
        return np.asarray(self._way[y, x].mean(-1), np.float32)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        way = cv2.multiply(self._turned_way(t_s), self._clear)
        self._film.develop(cv2.add(way, self._sky, dst=way), out)
        x, y, power = self._placed(t_s)
        self._dot(out, x, y, power)
        self._gleam(out, x, y, power)
        self._streak(out, t_s)
        top, colour, cover = self._land
        region = out[top:]
        cv2.multiply(region, cv2.bitwise_not(cover), dst=region, scale=1 / 255)
        cv2.add(region, colour, dst=region)
        self._film.finish(out, t_s)

    def _turned_way(self, t_s: float) -> Floats:
        cols, rows = self._setting.soft_size
        middle = (self._span / 2, self._span / 2)
        turn: Floats = cv2.getRotationMatrix2D(middle, float(np.degrees(-_TURN_RAD_S * t_s)), self._scale)
        turn[:, 2] += self._pole / 2 - self._span / 2
        return np.asarray(cv2.warpAffine(self._way, turn, (cols, rows), flags=cv2.INTER_LINEAR))

    def _placed(self, t_s: float) -> tuple[Floats, Floats, Floats]:
        angle = self._angle + np.float32(_TURN_RAD_S * t_s)
        x = self._pole[0] + self._far * np.cos(angle)
        y = self._pole[1] + self._far * np.sin(angle)
        low = smoothstep(0.02, 0.42, np.asarray(1 - y / (0.9 * self._setting.height), np.float32))
        twinkle = 0.82 + 0.18 * np.sin(self._beat * t_s * 2 + self._beat_phase) * (1.3 - low)
        return x.astype(np.float32), y.astype(np.float32), (self._power * twinkle * low).astype(np.float32)

    def _dot(self, out: Bytes, x: Floats, y: Floats, power: Floats) -> None:
        height, width = out.shape[:2]
        near_x, near_y = np.round(x).astype(np.intp), np.round(y).astype(np.intp)
        flat: Bytes = out.reshape(-1, 3)
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                px, py = near_x + dx, near_y + dy
                seen = (px >= 0) & (px < width) & (py >= 0) & (py < height)
                away = (px - x) ** 2 + (py - y) ** 2
                share = (power * np.exp(-away / (2 * self._blur_px**2)))[seen, None]
                at = py[seen] * width + px[seen]
                flat[at] = np.minimum(flat[at] + self._tint[seen] * share, 255).astype(np.uint8)

    def _gleam(self, out: Bytes, x: Floats, y: Floats, power: Floats) -> None:
        for star, strong in zip(self._big, self._strong, strict=True):
            shine(out, self._halo, x[star], y[star], self._tint[star] * power[star] * strong)

    def _streak(self, out: Bytes, t_s: float) -> None:
        slot = int(t_s // _STREAK_EVERY_S)
        rng = self._setting.rng(f"streak{slot}")
        age = (t_s - slot * _STREAK_EVERY_S - rng.uniform(1.0, _STREAK_EVERY_S - 2.0)) / _STREAK_S
        if not 0 < age < 1:
            return
        unit, width, height = self._setting.short_px, self._setting.width, self._setting.height
        start = np.array([rng.uniform(0.15, 0.85) * width, rng.uniform(0.06, 0.35) * height])
        heading = rng.uniform(0.25, 0.75) * (1 if start[0] < width / 2 else -1)
        way = np.array([np.cos(heading), abs(np.sin(heading))]) * unit * 0.42 * np.sign([heading, 1.0])
        head, bright = age**0.9, np.sin(np.pi * age) ** 0.7
        for step in range(40):
            place = start + way * (head - 0.011 * step)
            share = bright * (1 - step / 40) ** 2.2
            shine(out, self._halo[::3, ::3], place[0], place[1], self._star * share * 0.55)


def _land(setting: Setting, look: dict[str, Floats]) -> tuple[int, Bytes, Bytes]:
    """Return (first row, premultiplied colour, cover) of a far hill and the firs before it."""
    rng = setting.rng("land")
    unit, width = setting.short_px, setting.width
    far = setting.height * 0.895 + profile(rng, width * 2, slope=1.7, low=1, high=30)[:width] * unit * 0.030
    near = setting.height * 0.955 + profile(rng, width * 2, slope=1.5, low=1, high=20)[:width] * unit * 0.020
    top = max(0, int(min(far.min(), near.min() - unit * 0.24)) - 4)
    masks = np.zeros((2, setting.height - top, width), np.uint8)
    treeline(masks[0], rng, far - top, height_px=unit * 0.030, gap_px=unit * 0.008)
    treeline(masks[1], rng, near - top, height_px=unit * 0.23, gap_px=unit * 0.06)
    cover = masks.astype(np.float32)[..., None] / 255
    colour = look["hill"] * cover[0] * (1 - cover[1]) + look["firs"] * cover[1]
    both = np.repeat(np.maximum(masks[0], masks[1])[..., None], 3, 2)
    return top, colour.astype(np.uint8), np.ascontiguousarray(both)
