"""The top of a wooden table, in perspective: planks, their grain, and what its varnish mirrors."""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import three
from nemo_notebook.studio.make.scenes.parts.noise import fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting


class Table:
    """A table that fills the lower part of a half-size canvas."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], rows: int) -> None:
        """Lay the table; `look` has the colours `table` and `dark` of its wood."""
        self._wood, self._sheen = _wood(setting, look, rows, setting.soft_size[0])

    def draw(self, room: Floats, table: Floats, light: Floats) -> None:
        """Fill the table under a light (rows, cols) around 1, the room above it mirrored in the varnish."""
        small = cv2.resize(
            room, (max(2, room.shape[1] // 8), max(2, len(room) // 8)), interpolation=cv2.INTER_AREA
        )
        mirror = cv2.GaussianBlur(small[::-1], (0, 0), 2.2)[: max(2, len(small) * 3 // 4)]
        wide = cv2.resize(mirror, (table.shape[1], len(table)), interpolation=cv2.INTER_LINEAR)
        cv2.multiply(self._wood, three(light), dst=table)
        wide *= self._sheen
        table += wide


def _wood(setting: Setting, look: Mapping[str, Floats], rows: int, cols: int) -> tuple[Floats, Floats]:
    """Return the wood of the table and how strongly it mirrors, both (rows, cols, 3)."""
    rng = setting.rng("wood")
    unit = min(setting.soft_size)
    z = (np.arange(rows, dtype=np.float32) + 0.5) / unit
    depth = 1.0 / (0.30 + z)
    x = (np.arange(cols, dtype=np.float32)[None] - cols / 2) / unit
    u, v = x * depth[:, None], np.repeat(depth[:, None], cols, 1) * 2.0
    grain = fractal(rng, 512, 256, slope=0.95, low=3, high=200, stretch=9.0)
    figure = fractal(rng, 256, 256, slope=1.8, low=2, high=20, stretch=4.0)
    bend = sampled(figure, u * 120 + 999, v * 120)
    fibre = sampled(grain, u * 150 + 999, v * 620 + 9 * bend)
    plank = v * 2.1
    tint = rng.uniform(0.86, 1.10, 64)[np.floor(plank).astype(np.intp) % 64]
    seam = np.exp(-(((plank - np.round(plank)) / (0.012 + 0.01 * depth[:, None])) ** 2))
    tone = np.clip(0.55 + 0.16 * fibre + 0.10 * bend, 0, 1) * tint
    wood = look["dark"] + (look["table"] - look["dark"]) * tone[..., None]
    wood *= (1 - 0.55 * seam)[..., None]
    soft = cv2.GaussianBlur(wood.astype(np.float32), (0, 0), max(0.8, unit * 0.008))
    sharp = smoothstep(0.05, 0.45, (np.arange(rows, dtype=np.float32) / rows))[:, None, None]
    wood = soft + (wood - soft) * sharp
    sheen = (0.42 * np.exp(-2.6 * z / z.max()))[:, None, None] * (1 + 0.05 * fibre)[..., None]
    return np.asarray(wood * 0.95, np.float32), np.repeat(sheen, 3, 2).astype(np.float32)
