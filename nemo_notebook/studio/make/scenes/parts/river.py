"""Still water before a shore: what stands there upside down, drawn out and rippled."""

from __future__ import annotations

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import three
from nemo_notebook.studio.make.scenes.parts.noise import fractal, sampled
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting


class River:
    """The river in front: what stands on the shore, upside down, drawn out and rippled."""

    def __init__(self, setting: Setting, shade: Floats, shore: int) -> None:
        self._shore = shore
        rows, cols = max(1, (setting.height - shore + 1) // 2), (setting.width + 1) // 2
        self._size = (cols, rows)
        unit = min(setting.soft_size)
        rng = setting.rng("river")
        self._tile = fractal(rng, 512, 512, slope=1.0, low=8, high=90, stretch=2.2)
        z = ((np.arange(rows, dtype=np.float32) + 0.5) / unit)[:, None]
        depth = 0.2 / (z + 0.03)
        x = (np.arange(cols, dtype=np.float32) - cols / 2)[None] / unit
        self._u = np.asarray(x * depth * 260 + 4096, np.float32)
        self._v = np.asarray(np.repeat(depth * 420, cols, 1), np.float32)
        far = z / z.max()
        self._x = np.repeat(np.arange(cols, dtype=np.float32)[None], rows, 0)
        self._y = np.repeat(shore / 2 - 2 - z * unit * 1.35, cols, 1).astype(np.float32)
        self._reach = np.asarray(np.repeat(unit * (0.006 + 0.055 * far), cols, 1), np.float32)
        mirror = 0.92 - 0.36 * far
        self._mirror = np.repeat(np.repeat(mirror[..., None], cols, 1), 3, 2).astype(np.float32)
        self._body = np.asarray(shade * (1 - self._mirror), np.float32)

    def draw(self, out: Bytes, t_s: float) -> None:
        """Fill what lies below the shore."""
        small = cv2.resize(
            out[: self._shore & ~1], (self._size[0], self._shore // 2), interpolation=cv2.INTER_AREA
        )  # an odd row more would take fifteen times as long
        drawn = cv2.blur(small, (3, 9))
        ripple = sampled(self._tile, self._u, self._v, dx=4 * t_s, dy=22 * t_s)
        ripple += 0.7 * sampled(self._tile, self._u * 1.9, self._v * 1.9, dx=-9 * t_s, dy=31 * t_s)
        mx = self._x + ripple * self._reach * 0.16
        my = self._y - np.abs(ripple) * self._reach * 1.5
        seen = cv2.remap(drawn, mx, my, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
        cv2.multiply(seen, self._mirror, dst=seen)
        cv2.add(seen, self._body, dst=seen)
        cv2.multiply(seen, three(1 + 0.07 * ripple), dst=seen)
        region = out[self._shore :]
        full = cv2.resize(np.clip(seen, 0, 255).astype(np.uint8), (out.shape[1], len(region)))
        region[:] = full
