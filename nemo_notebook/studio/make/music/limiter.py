"""The last stage: no true peak above a ceiling, by a gain that falls before a peak and comes back slowly."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.convolution import blocks
from nemo_notebook.studio.make.music.synthesis import Sound

_HOP: Final = 48
_ATTACK_DB: Final = 1.2  # a ms: 6 dB of limiting are prepared over 5 ms
_RELEASE_DB: Final = 0.04  # a ms: 6 dB come back over 150 ms
_TAPS: Final = 24
AROUND: Final = _TAPS
"""Samples on either side that say what the peaks between others are."""
_MARGIN: Final = 0.985  # what four points a sample can miss of the true peak


@cache
def _between() -> NDArray[np.float32]:
    """Return the filters (3, 24) that give the signal at 1/4, 2/4 and 3/4 between two samples."""
    place = np.arange(_TAPS) - _TAPS // 2 + 1
    rows = []
    for part in (0.25, 0.5, 0.75):
        taps = np.sinc(place - part) * np.cos(np.pi * (place - part) / (_TAPS + 1)) ** 2
        rows.append(taps / taps.sum())
    return np.array(rows, np.float32)


def hop_peaks(sound: Sound) -> NDArray[np.float32]:
    """Return the true peak (four-fold oversampled, after BS.1770-4 annex 2) of each ms of (2, samples)."""
    wide = np.pad(sound, ((0, 0), (AROUND, AROUND)))
    parts = (wide[:, part.start : part.stop + 2 * AROUND] for part in blocks(sound.shape[1]))
    return np.concatenate([np.zeros(0, np.float32), *map(stretch_peaks, parts)])


def stretch_peaks(wide: Sound) -> NDArray[np.float32]:
    """Return the true peak of each ms of a stretch that is given with AROUND samples more at either end."""
    level = np.abs(wide).max(axis=0)
    for channel in wide:
        for taps in _between():
            np.maximum(level, np.abs(np.convolve(channel, taps[::-1], "same")), out=level)
    level = level[AROUND:-AROUND]
    return np.asarray(np.pad(level, (0, -level.size % _HOP)).reshape(-1, _HOP).max(axis=1))


def true_peak(sound: Sound) -> float:
    """Return the highest true peak of (2, samples), 1.0 being full scale."""
    return float(hop_peaks(sound).max(initial=0.0))


class Limiter:
    """A gain that holds a sound below a ceiling.

    Both channels share it, so that nothing moves sideways; it is a straight line in dB within each ms.

    Args:
        peaks: `hop_peaks` of the whole sound.
        ceiling: highest true peak, 1.0 being full scale.
    """

    def __init__(self, peaks: NDArray[np.float32], ceiling: float) -> None:
        over_db = 20 * np.log10(np.maximum(peaks, 1e-6) / np.float32(ceiling * _MARGIN))
        self._idle = bool(over_db.max(initial=0.0) <= 0)
        self._corners_db = _corners_db(np.minimum(0.0, -over_db))

    def hold(self, sound: Sound, start: int) -> None:
        """Turn a stretch down that begins at sample `start`, in place; what is low enough is not touched."""
        if self._idle:
            return
        first, count = start // _HOP, sound.shape[1]
        corners_db = self._corners_db[first : (start + count) // _HOP + 2]
        at = np.arange(start - first * _HOP, start - first * _HOP + count, dtype=np.float32) / _HOP
        sound *= (10 ** (np.interp(at, np.arange(corners_db.size), corners_db) / 20)).astype(np.float32)


def limit(sound: Sound, ceiling: float) -> None:
    """Hold the true peaks of (2, samples) below a ceiling, in place."""
    limiter = Limiter(hop_peaks(sound), ceiling)
    for part in blocks(sound.shape[1]):
        limiter.hold(sound[:, part], part.start)


def _corners_db(allowed_db: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the gain at each ms border: below what both neighbours allow, with limited slopes."""
    borders = np.concatenate([allowed_db, [0.0]]).astype(np.float64)
    borders[1:] = np.minimum(borders[1:], allowed_db)
    count = np.arange(borders.size)
    released = np.minimum.accumulate(borders - _RELEASE_DB * count) + _RELEASE_DB * count
    ahead = released[::-1]
    attacked = (np.minimum.accumulate(ahead - _ATTACK_DB * count) + _ATTACK_DB * count)[::-1]
    return np.asarray(np.minimum(0.0, attacked))
