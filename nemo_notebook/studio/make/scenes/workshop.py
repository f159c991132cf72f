"""A workshop: tools on the wall, light from a window full of dust, a bench with a vice and a toolbox."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bench import Bench, Space, space, table_top
from nemo_notebook.studio.make.scenes.parts.camera import lay
from nemo_notebook.studio.make.scenes.parts.cutout import Cutout, cut_out, sheet
from nemo_notebook.studio.make.scenes.parts.dust import Dust
from nemo_notebook.studio.make.scenes.parts.easel import Easel, blank, dome
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, shine
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, grains, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.shading import sloped
from nemo_notebook.studio.make.scenes.parts.tools import LYING, UPRIGHT
from nemo_notebook.studio.make.scenes.parts.windows import GARDEN, Window, beam, daylight, draw_window

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"frame": "#d8c0a8", "table": "#b08058", "dark": "#60402c"},
    "day": {"frame": "#f0ece4", "table": "#cc9a64", "dark": "#7c5434"},
    "sunset": {"frame": "#a87458", "table": "#8c5434", "dark": "#40221a"},
    "night": {"frame": "#4c4448", "table": "#64402a", "dark": "#24140e"},
}
_BOXES: Final = ("red", "blue", "green", "yellow")
_WALLS: Final = ("#9cab9c", "#8ea2ac", "#d0bc98", "#b4a496")
_THINGS: Final[Palette] = {
    "wood": "#c08a54", "pale": "#e4c090", "steel": "#d0d6dc", "brass": "#d0a050", "red": "#bc4430",
    "yellow": "#e0b040", "blue": "#3c6c98", "iron": "#44607c",
    "green": "#4c6c54", "vial": "#b8dc5c", "enamel": "#2c4c48",
}  # fmt: skip
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.82, 0.88, 0.98),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.56, 0.68, 0.94),
    "night": (0.42, 0.48, 0.60),
}
_POOL: Final = {"dawn": 0.12, "day": 0.06, "sunset": 0.24, "night": 0.44}
_BEAM: Final = {"dawn": 0.30, "day": 0.26, "sunset": 0.34, "night": 0.07}


class Workshop:
    """A place to make and mend things."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        rng = setting.rng("workshop")
        side = float(rng.choice([-1, 1]))
        self._look = look = _look(setting)
        share = 0.72 if setting.portrait else 0.68
        place = space(setting, share)
        half = setting.width / setting.short_px / 2
        wide = 0.16 if half < 0.7 else 0.22
        window = Window(side * (half - wide - 0.06), wide, 0.08, place.rows / place.unit - 0.17)
        self._bench = Bench(setting, look, place, _wall(setting, look, place, window, side))
        self._beam = beam(setting, place, window, side) * look["sun"]
        self._power, self._lit = _BEAM[setting.time], _POOL[setting.time]
        self._winds = [Wander(rng, 9.0), Wander(rng, 6.5)]
        self._things = _on_the_bench(setting, look, side, table_top(setting, share))
        self._unit = setting.short_px
        self._lamp = _lamp(setting, look)
        self._hung = _hung_at(setting, window, side)
        self._pool = cv2.resize(glow(self._unit * 0.50), None, fx=1.25, fy=0.60)
        self._halo = glow(self._unit * 0.40, sharp=1.2)
        middle = (0.5 + side * 0.22 * half, 0.42)
        self._dust = Dust(setting, look["sun" if setting.time != "night" else "lamp"], middle, 0.66, 0.50, 44)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        room, _ = self._bench.wall(t_s)
        cv2.scaleAdd(self._beam, self._power * (1 + 0.22 * self._winds[0].at(t_s)), room, dst=room)
        self._film.develop(self._bench.laid(t_s), out)
        self._things.draw(out)
        swing = 1.6 * self._winds[1].at(t_s)
        lay(out, self._lamp, self._hung, self._lamp.shape[0] / 2, turn=swing, pivot=0.0)
        x = self._hung + np.deg2rad(swing) * self._lamp.shape[0]
        shine(out, self._halo, x, self._lamp.shape[0] + 0.02 * self._unit, self._look["lamp"] * self._lit)
        shine(out, self._pool, x, 0.84 * out.shape[0], self._look["lamp"] * (0.8 * self._lit))
        self._dust.draw(out, t_s)
        self._film.finish(out, t_s)


def _look(setting: Setting) -> dict[str, Floats]:
    things = {**_THINGS, "wall": _WALLS[setting.seed % len(_WALLS)]}
    lit = colours(things, setting.tone, _LIGHT[setting.time])
    return {**colours({**GARDEN[setting.time], **_ROOM[setting.time]}, setting.tone), **lit}


def _hung_at(setting: Setting, window: Window, side: float) -> float:
    """Return the lamp's column: beside the window, or before it where there is little room."""
    roomy = setting.portrait or setting.width > 1.4 * setting.height
    x = window.x - side * (window.wide + (0.20 if roomy else -0.02))
    return setting.width / 2 + x * setting.short_px


def _wall(setting: Setting, look: Mapping[str, Floats], place: Space, window: Window, side: float) -> Floats:
    """Return the wall of boards with its tools and the window."""
    rng = setting.rng("boards")
    wall = _boards(look, place, rng)
    origin = (place.cols / 2, 0.0)
    clear = np.zeros((place.rows, place.cols, 4), np.float32)
    _hang(Easel(clear, place.unit, origin, side), look, rng, setting, window, side)
    shadow = cv2.GaussianBlur(np.ascontiguousarray(clear[..., 3]), (0, 0), place.unit * 0.008)
    move = np.array([[1, 0, -0.012 * side * place.unit], [0, 1, 0.014 * place.unit]], np.float32)
    wall *= 1 - cv2.warpAffine(shadow, move, (place.cols, place.rows))[..., None] * (0.50 / 255)
    wall *= 1 - clear[..., 3:] / 255
    wall += clear[..., :3]
    draw_window(Easel(wall, place.unit, origin, side), setting, look, window)
    wall = cv2.GaussianBlur(wall, (0, 0), max(0.5, place.unit * 0.0016))
    return daylight(wall, look, place, window, 0.0 if setting.time == "night" else 0.16)


def _boards(look: Mapping[str, Floats], place: Space, rng: np.random.Generator) -> Floats:
    """Return painted boards, one beside the other."""
    x = (np.arange(place.cols, dtype=np.float32) - place.cols / 2) / place.unit
    run = x / 0.165 + 100 + float(rng.uniform(0, 1))
    shades = branch(rng).uniform(0.93, 1.06, 256)[np.floor(run).astype(int)]
    seam = np.abs(run - np.round(run)) * 0.165
    light = shades * (0.70 + 0.30 * smoothstep(0.0008, 0.0040, seam))
    grain = 1 + 0.025 * cv2.resize(grains(rng, 24, place.cols, 2.0), (place.cols, place.rows))
    return np.asarray(look["wall"] * (light[None] * grain)[..., None], np.float32)


def _hang(
    easel: Easel,
    look: Mapping[str, Floats],
    rng: np.random.Generator,
    setting: Setting,
    window: Window,
    side: float,
) -> None:
    """Hang the tools in rows, from the window outwards."""
    luck = branch(rng)
    upright = [UPRIGHT[index] for index in 1 + luck.permutation(len(UPRIGHT) - 1)]
    upright.insert(int(luck.integers(2)), UPRIGHT[0])  # no workshop shows without its hammer
    lying = [LYING[index] for index in luck.permutation(len(LYING))]
    last = setting.width / setting.short_px / 2
    first = -side * window.x + window.wide + (0.10 if last < 0.7 else 0.34)
    y, hanging = _drop(setting) + 0.12 if setting.portrait else 0.07, True
    while y + (0.29 if hanging else 0.12) < easel.paint.shape[0] / easel.unit + 0.06:
        x, kinds = first, upright if hanging else lying
        if hanging:
            middle, half = -side * (first + last + 0.1) / 2, (last + 0.1 - first) / 2
            easel.board(middle, y + 0.062, half + 0.02, 0.013, look["wood"] * 0.82, round_by=0.004)
        while kinds and x + kinds[0][1] < last + 0.10:
            draw, wide = kinds.pop(0)
            draw(easel, look, -side * (x + wide / 2), y)
            x += wide
        y += 0.36 if hanging else 0.16
        hanging = not hanging


def _on_the_bench(setting: Setting, look: Mapping[str, Floats], side: float, floor: float) -> Cutout:
    half = setting.width / setting.short_px / 2
    near = half < 0.7
    easel = sheet(setting, -half, floor - 0.36, half, floor + 0.20, side)
    box = _BOXES[int(setting.rng("toolbox").integers(len(_BOXES)))]
    _toolbox(easel, look, look[box], side * (0.27 if near else 0.50), floor)
    _vice(easel, look, -side * (0.22 if near else 0.50), floor + 0.02, side)
    _plank(easel, look, setting.rng("plank"), -side * 0.02, floor + 0.11)
    return cut_out(setting, easel)


def _toolbox(easel: Easel, look: Mapping[str, Floats], shade: Floats, x: float, floor: float) -> None:
    """Stand a toolbox on the bench."""
    easel.shadow(x, floor + 0.004, 0.26, 0.030, 0.7)
    easel.hose([(x - 0.07, floor - 0.205), (x - 0.06, floor - 0.245), (x + 0.06, floor - 0.245),
                (x + 0.07, floor - 0.205)], 0.011, look["dark"], gloss=0.3)  # fmt: skip
    lid = [(x - 0.135, floor - 0.212), (x + 0.135, floor - 0.212), (x + 0.195, floor - 0.140),
           (x - 0.195, floor - 0.140)]  # fmt: skip
    easel.shape(lid, shade * 1.12, sloped(down=-0.12, near=0.08))
    easel.board(x, floor - 0.070, 0.200, 0.070, shade * 0.94, round_by=0.010, fall=0.3)
    easel.board(x, floor - 0.138, 0.203, 0.007, shade * 0.70, round_by=0.004)
    for place in (-0.105, 0.105):
        easel.board(x + place, floor - 0.128, 0.018, 0.026, look["steel"], round_by=0.005)
        easel.board(x + place, floor - 0.122, 0.010, 0.010, look["steel"] * 0.7, round_by=0.003)


def _vice(easel: Easel, look: Mapping[str, Floats], x: float, floor: float, side: float) -> None:
    """Bolt a vice to the bench, its jaws towards the window."""
    iron, steel = look["iron"], look["steel"]

    def board(at: float, y: float, wide: float, high: float, shade: Floats, round_by: float = 0.010) -> None:
        easel.board(x + side * at, floor + y, wide, high, shade, round_by=round_by, fall=0.44)

    easel.shadow(x, floor + 0.008, 0.22, 0.032, 0.75)
    easel.turned(
        x,
        [(floor - 0.060, 0.062), (floor - 0.026, 0.074), (floor - 0.018, 0.112), (floor + 0.010, 0.114)],
        iron,
    )
    for place in (-0.085, 0.085):
        easel.ball(x + place, floor - 0.006, 0.010, 0.006, steel * 0.7)
    easel.tube(
        (x - side * 0.02, floor - 0.105), (x + side * 0.19, floor - 0.105), 0.028, steel * 0.80, cut=True
    )
    easel.tube(
        (x + side * 0.10, floor - 0.070), (x + side * 0.25, floor - 0.070), 0.013, steel, cut=True, gloss=0.5
    )
    board(-0.035, -0.110, 0.085, 0.052, iron, 0.020)
    board(0.010, -0.170, 0.034, 0.050, iron * 1.06)
    board(0.150, -0.130, 0.036, 0.090, iron * 1.06)
    board(0.049, -0.200, 0.008, 0.024, steel, 0.002)
    board(0.109, -0.200, 0.008, 0.024, steel, 0.002)
    easel.board(x + side * 0.079, floor - 0.235, 0.022, 0.080, look["pale"], round_by=0.003, fall=-0.1)
    easel.board(x - side * 0.075, floor - 0.170, 0.045, 0.013, iron * 1.10, round_by=0.006)
    handle = x + side * 0.238
    easel.tube((handle, floor - 0.150), (handle, floor + 0.004), 0.0075, steel, gloss=0.5)
    for y in (-0.150, 0.004):
        easel.ball(handle, floor + y, 0.014, 0.014, steel, gloss=0.5)
    easel.ball(handle, floor - 0.070, 0.020, 0.020, steel * 0.85, gloss=0.4)


def _plank(easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator, x: float, y: float) -> None:
    """Lay a plank on the bench, with shavings about it and a pencil on it."""
    pale = look["pale"]
    easel.shadow(x, y + 0.030, 0.40, 0.040, 0.6)
    top = [(x - 0.30, y - 0.040), (x + 0.34, y - 0.040), (x + 0.36, y + 0.012), (x - 0.33, y + 0.012)]
    easel.shape(top, pale, sloped(down=0.05, near=0.07))
    for row in range(4):
        ends = np.linspace(-0.30 + 0.05 * (row % 2), 0.32 - 0.04 * (row % 3), 16)
        down = y - 0.030 + 0.011 * row + 0.0022 * np.sin(9 * ends + 2.1 * row)
        easel.hose([(x + float(a), float(b)) for a, b in zip(ends, down, strict=True)], 0.0008, pale * 0.90)
    easel.board(x + 0.015, y + 0.024, 0.345, 0.013, pale * 0.78, round_by=0.002)
    easel.tube((x + 0.05, y - 0.022), (x + 0.20, y - 0.008), 0.0048, look["yellow"], gloss=0.2)
    easel.tube((x + 0.20, y - 0.008), (x + 0.216, y - 0.0065), 0.0048, look["dark"], tip=0.001)
    for index, (px, py, size, turn) in enumerate(branch(rng).random((6, 4))):
        _shaving(
            easel,
            pale,
            x - 0.44 + 0.075 * (index + 0.5 * px),
            y + 0.012 + 0.045 * py,
            0.014 + 0.010 * size,
            6.28 * turn,
        )


def _shaving(easel: Easel, shade: Floats, x: float, y: float, size: float, turn: float) -> None:
    """Curl a shaving."""
    angles = np.linspace(0, 6.6, 26)
    radii = size * (0.42 + 0.58 * angles / 6.6)
    across, down = x + radii * np.cos(angles + turn), y + 0.62 * radii * np.sin(angles + turn)
    easel.shadow(x, y + size * 0.6, size * 1.4, size * 0.5, 0.45)
    line = [(float(a), float(b)) for a, b in zip(across, down, strict=True)]
    easel.hose(line, size * 0.24, shade * 1.02, gloss=0.05)


def _drop(setting: Setting) -> float:
    """Return how far down the lamp hangs, in short sides."""
    return 0.34 if setting.height > 1.5 * setting.width else 0.20


def _lamp(setting: Setting, look: Mapping[str, Floats]) -> Bytes:
    """Return a hanging lamp, its cord from the top edge of the picture, as a sprite for `lay`."""
    drop = _drop(setting)
    easel = blank(0.31, drop + 0.016, 0.155, 0.0, setting.short_px, -1.0)
    easel.tube((0, -0.02), (0, drop - 0.10), 0.0038, look["dark"] * 0.5, gloss=0.0)
    easel.turned(0.0, [(drop - 0.118, 0.012), (drop - 0.085, 0.026)], look["brass"], gloss=0.5)
    easel.turned(0.0, dome(drop - 0.100, drop, 0.138), look["enamel"], gloss=0.35)
    easel.ball(0.0, drop, 0.137, 0.011, look["lamp"], gloss=0.0)
    return easel.paint
