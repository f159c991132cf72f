"""Sounds that give way to others: by how much at each moment, with soft ways down and up."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound

DUCK_DB: Final = 10.0
"""How far down what gives way goes."""
_HOP: Final = RATE_HZ // 100
_GAP_HOPS: Final = 60  # pauses of up to 0.6 s do not bring the rest back
_SMOOTH_HOPS: Final = 40  # 0.4 s from full to ducked, begun before the other sound


class Ducker:
    """Remembers where something is heard, and turns down what gives way to it.

    Args:
        count: length of the film in samples.
        heard_above: the level from which on a sound counts, 0..1.
    """

    def __init__(self, count: int, heard_above: float) -> None:
        self._busy = np.zeros(count // _HOP + 1, bool)
        self._heard_above = heard_above
        self._held: NDArray[np.float64] | None = None

    @property
    def hears(self) -> bool:
        """Whether anything was heard at all."""
        return bool(self._busy.any())

    def listen(self, sound: Sound, start: int) -> None:
        """Remember where a sound is heard that begins at sample `start` of the film."""
        loud = np.flatnonzero(np.abs(sound).max(axis=0) > self._heard_above) + start
        self._busy[np.unique(loud // _HOP)] = True
        self._held = None

    def duck(self, sound: Sound, start: int, depth_db: float = DUCK_DB) -> None:
        """Turn down a sound that begins at sample `start` where others are heard, in place."""
        if not self.hears:
            return
        sound *= self._gain(start, sound.shape[1], depth_db)

    def _gain(self, start: int, count: int, depth_db: float) -> NDArray[np.float32]:
        if self._held is None:
            self._held = _held(self._busy)
        hops = (start + np.arange(0, count + _HOP, _HOP)) / _HOP
        corners = 10 ** (-depth_db / 20 * np.interp(hops, np.arange(self._held.size), self._held))
        at = np.arange(count, dtype=np.float32) / _HOP
        return np.interp(at, np.arange(corners.size), corners).astype(np.float32)


def _held(busy: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return how far down each 10 ms is, 0..1: all the way in sounds and short pauses, with soft ways."""
    places = np.flatnonzero(busy)
    held = busy.copy()
    for first, second in zip(places[:-1], places[1:], strict=True):
        if second - first <= _GAP_HOPS:
            held[first:second] = True
    wide = np.convolve(held, np.ones(_SMOOTH_HOPS + 1), "same") > 0.5
    window = np.hanning(_SMOOTH_HOPS + 2)[1:-1]
    padded = np.pad(wide.astype(np.float64), _SMOOTH_HOPS, mode="edge")
    smooth = np.convolve(padded, window / window.sum(), "same")[_SMOOTH_HOPS:-_SMOOTH_HOPS]
    return np.asarray(smooth)
