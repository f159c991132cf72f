"""A reading room: shelves of books, a window whose light is full of dust, a lamp over an open book."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bench import Bench, space, table_top
from nemo_notebook.studio.make.scenes.parts.bookcase import draw_bookcase
from nemo_notebook.studio.make.scenes.parts.cutout import Cutout, cut_out, sheet
from nemo_notebook.studio.make.scenes.parts.dust import Dust
from nemo_notebook.studio.make.scenes.parts.easel import Easel, Point
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, shine
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.shading import sloped
from nemo_notebook.studio.make.scenes.parts.windows import GARDEN, Window, beam

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"case": "#94684a", "deep": "#3c2820", "frame": "#d8c0a8", "table": "#9c6c48", "dark": "#583826"},
    "day": {"case": "#a87c56", "deep": "#4c382c", "frame": "#ece6da", "table": "#b4824f", "dark": "#704828"},
    "sunset": {
        "case": "#7c4a34",
        "deep": "#2c1a18",
        "frame": "#a87458",
        "table": "#7c482c",
        "dark": "#3c1e18",
    },
    "night": {
        "case": "#5c3c2a",
        "deep": "#1c1210",
        "frame": "#4c4448",
        "table": "#5c3822",
        "dark": "#24140e",
    },
}
_BOOKS: Final = (
    ("#8c3a34", "#2f4a5c", "#c8a878", "#46604c", "#7c5a3c", "#d8ccb4"),
    ("#39506c", "#6c8494", "#d0c4ac", "#a4583c", "#2c3844", "#c89c54"),
    ("#54684c", "#8c9c78", "#d8c8a4", "#7c4438", "#344438", "#b88850"),
    ("#6c3c50", "#9c6c74", "#d4bca8", "#3c4c64", "#4c2c38", "#c8a060"),
)
_THINGS: Final[Palette] = {"gold": "#d8a850", "glass": "#1f7a54", "page": "#f6ecd8", "ink": "#6c6058",
                           "cover": "#6c2c28"}  # fmt: skip
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.84, 0.90, 0.98),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.58, 0.70, 0.92),
    "night": (0.42, 0.50, 0.62),
}
_POOL: Final = {"dawn": 0.20, "day": 0.10, "sunset": 0.34, "night": 0.50}
_BEAM: Final = {"dawn": 0.34, "day": 0.32, "sunset": 0.36, "night": 0.07}


class Library:
    """A room full of books."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        rng = setting.rng("library")
        side = float(rng.choice([-1, 1]))
        self._look = look = _look(setting)
        share = 0.73 if setting.portrait else 0.69
        place = space(setting, share)
        half = setting.width / setting.short_px / 2
        wide = 0.17 if half < 0.7 else 0.22
        window = Window(side * (half - wide - 0.05), wide, 0.06, place.rows / place.unit - 0.13)
        self._bench = Bench(setting, look, place, draw_bookcase(setting, look, place, window, side))
        self._beam = beam(setting, place, window, side) * look["sun"]
        self._power, self._winds = _BEAM[setting.time], [Wander(rng, 9.0), Wander(rng, 7.0), Wander(rng, 5.0)]
        floor = table_top(setting, share)
        lamp_x = -side * (0.26 if half < 0.7 else 0.44)
        self._book = (-lamp_x * (0.16 if half < 0.7 else 0.0), floor + (0.09 if setting.portrait else 0.075))
        self._things = _on_the_table(setting, look, side, (lamp_x, floor), self._book)
        self._unit = unit = setting.short_px
        self._pool_at = setting.width / 2 + lamp_x * unit, setting.height / 2 + (floor - 0.02) * unit
        self._pool = cv2.resize(glow(unit * 0.50), None, fx=1.35, fy=0.60)
        self._halo = glow(unit * 0.34, sharp=1.3)
        self._lit = _POOL[setting.time]
        self._leaf = _Leaf(setting, look, self._book, side)
        self._dust = _dust(setting, look, side, lamp_x)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        room, _ = self._bench.wall(t_s)
        cv2.scaleAdd(self._beam, self._power * (1 + 0.22 * self._winds[0].at(t_s)), room, dst=room)
        self._film.develop(self._bench.laid(t_s), out)
        self._things.draw(out)
        self._leaf.draw(out, self._winds[2].at(t_s))
        lamp = self._lit * (1 + 0.05 * self._winds[1].at(t_s))
        shine(out, self._pool, *self._pool_at, self._look["lamp"] * lamp)
        x, y = self._pool_at
        shine(out, self._halo, x, y - 0.25 * self._unit, self._look["lamp"] * (0.7 * lamp))
        self._dust.draw(out, t_s)
        self._film.finish(out, t_s)


def _look(setting: Setting) -> dict[str, Floats]:
    rng = setting.rng("bindings")
    books = _BOOKS[int(rng.integers(len(_BOOKS)))]
    things = {**_THINGS, **{f"book{index}": code for index, code in enumerate(books)}}
    lit = colours(things, setting.tone, _LIGHT[setting.time])
    return {**colours({**GARDEN[setting.time], **_ROOM[setting.time]}, setting.tone), **lit}


def _dust(setting: Setting, look: Mapping[str, Floats], side: float, lamp_x: float) -> Dust:
    """Return the dust in the light of the window, or at night of the lamp."""
    half = setting.width / setting.short_px / 2
    if setting.time == "night":
        return Dust(setting, look["lamp"], (0.5 + lamp_x / half / 2, 0.56), 0.44, 0.46)
    return Dust(setting, look["sun"], (0.5 + 0.25 * side * half, 0.42), 0.62, 0.42)


def _on_the_table(
    setting: Setting, look: Mapping[str, Floats], side: float, lamp: Point, book: Point
) -> Cutout:
    half = setting.width / setting.short_px / 2
    easel = sheet(setting, -half, lamp[1] - 0.44, half, lamp[1] + 0.24, side)
    _lamp(easel, look, *lamp)
    _stack(easel, look, setting.rng("stack"), side * (0.32 if half < 0.7 else 0.56), lamp[1] + 0.005)
    _open_book(easel, look, *book)
    return cut_out(setting, easel)


def _lamp(easel: Easel, look: Mapping[str, Floats], x: float, floor: float) -> None:
    """Stand a reading lamp with a long glass shade on the table."""
    brass = look["gold"]
    easel.shadow(x, floor + 0.012, 0.15, 0.030, 0.6)
    easel.ball(x, floor - 0.002, 0.090, 0.024, brass * 0.72, gloss=0.3)
    easel.ball(x, floor - 0.014, 0.070, 0.017, brass * 0.95, gloss=0.4)
    stem = [(-0.330, 0.008), (-0.20, 0.009), (-0.12, 0.016), (-0.09, 0.009), (-0.03, 0.013), (-0.014, 0.030)]
    easel.turned(x, [(floor + y, r) for y, r in stem], brass, gloss=0.55)
    easel.tube((x, floor - 0.330), (x, floor - 0.352), 0.012, brass, gloss=0.6)
    top, foot = floor - 0.325, floor - 0.228
    for share in np.linspace(0, 1, max(12, round(0.2 * easel.unit))):
        light = 0.58 + 0.80 * np.exp(-(((share - 0.30) / 0.20) ** 2)) + 0.70 * share**3
        half, y = 0.125 + 0.030 * float(share) ** 0.8, top + (foot - top) * float(share)
        easel.board(x, y, half, 0.0042, look["glass"] * light, round_by=0.004, fall=0.0)
    easel.ball(x, foot + 0.002, 0.156, 0.012, look["lamp"], gloss=0.0)
    easel.board(x, top - 0.004, 0.126, 0.005, brass, round_by=0.004)


def _stack(
    easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator, x: float, floor: float
) -> None:
    """Lay some books on top of each other, their backs to the front."""
    easel.shadow(x, floor + 0.004, 0.20, 0.026, 0.7)
    y = floor
    for index, (thick, long, off) in enumerate(branch(rng).random((4, 3))):
        high, half = 0.034 + 0.016 * float(thick), 0.150 - 0.012 * index - 0.02 * float(long)
        middle = x + 0.024 * (float(off) - 0.5)
        easel.board(middle, y - high / 2, half, high / 2, look[f"book{index}"] * 1.05, round_by=0.010)
        for place in (-0.72, 0.72):
            easel.board(middle + place * half, y - high / 2, 0.004, high / 2, look["gold"], round_by=0.001)
        y -= high + 0.001


def _open_book(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Lay an open book on the table."""
    easel.shadow(x, y + 0.045, 0.34, 0.075, 0.55)
    rim = [(-0.245, -0.083), (0.245, -0.083), (0.315, 0.062), (-0.315, 0.062)]
    easel.shape([(x + a, y + b) for a, b in rim], look["cover"], sloped(down=0.1))
    for way in (-1, 1):
        for layer in range(6):
            _page(
                easel, look, (x, y + 0.010 - 0.0032 * layer), way, 0.72 + 0.055 * layer + 0.02 * (layer % 2)
            )
        _lines(easel, look, (x, y - 0.006), way)


def _edge(way: int, far: bool) -> list[Point]:
    """Return the far or the near edge of a page, from the fold outwards."""
    t = np.linspace(0, 1, 22) ** 1.4
    wide, y = (0.235, -0.082) if far else (0.300, 0.050)
    rise = 0.066 * np.sqrt(t) * (1 - t) ** 1.5
    return [(float(way * wide * a), float(y - b)) for a, b in zip(t, rise, strict=True)]


def _page(easel: Easel, look: Mapping[str, Floats], at: Point, way: int, level: float) -> None:
    """Paint a page in strips, each as bright as it is turned to the light."""
    far, near = _edge(way, far=True), _edge(way, far=False)
    for index in range(len(far) - 1):
        slope = (near[index + 1][1] - near[index][1]) / abs(near[index + 1][0] - near[index][0])
        light = level * (0.98 - 0.55 * slope * (1 if way == easel.side else -0.25) - 0.42 * (index < 1))
        corners = [far[index], far[index + 1], near[index + 1], near[index]]
        strip = [(at[0] + a, at[1] + b) for a, b in corners]
        easel.shape(strip, look["page"] * float(np.clip(light, 0.5, 1.04)))


def _lines(easel: Easel, look: Mapping[str, Floats], at: Point, way: int) -> None:
    """Print lines on a page, too small to be read."""
    far, near = (np.array(_edge(way, far=one)) for one in (True, False))
    for row in range(11):
        share = 0.12 + 0.072 * row
        line = far + (near - far) * share + at
        last = -3 if row % 6 != 4 else -8
        points = [(float(a), float(b)) for a, b in line[5:last]]
        easel.hose(points, 0.0011 + 0.0005 * share, look["ink"] * 1.6, gloss=0.0)


class _Leaf:
    """The uppermost leaf of the book, which stirs in the draught."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], book: Point, side: float) -> None:
        self._unit, self._page = setting.short_px, look["page"]
        self._at = np.array([setting.width, setting.height]) / 2 + np.array(book) * self._unit
        self._way = int(side)

    def draw(self, out: Bytes, breath: float) -> None:
        """Lay the leaf over the picture; `breath` in -1..1 is how far the air lifts it."""
        t = np.linspace(0, 1, 40)
        lift = 0.055 + 0.030 * breath
        rise = lift * np.sin(0.5 * np.pi * t) * (0.55 + 0.45 * t) + 0.022 * np.sin(np.pi * t)
        reach = np.sqrt(np.clip(1 - (1.6 * lift * t) ** 2, 0, 1)) * t
        far = np.column_stack([self._way * 0.235 * reach, -0.092 - rise])
        near = np.column_stack([self._way * 0.300 * reach, 0.040 - rise * 1.15])
        far, near = (self._at + one * self._unit for one in (far, near))
        for index in range(len(t) - 1):
            corners = np.array([far[index], far[index + 1], near[index + 1], near[index]])
            light = 0.80 + 0.17 * np.sin(2.6 * t[index] + 0.2 + 0.3 * breath)
            fixed = [np.round(corners * 16).astype(np.int32)]
            cv2.fillPoly(out, fixed, (self._page * light).tolist(), cv2.LINE_AA, 4)
