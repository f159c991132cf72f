"""The last stage: no true peak above a ceiling, by a gain that falls before a peak and comes back slowly."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.synthesis import Sound

_HOP: Final = 48
_ATTACK_DB: Final = 1.2  # a ms: 6 dB of limiting are prepared over 5 ms
_RELEASE_DB: Final = 0.04  # a ms: 6 dB come back over 150 ms
_CHUNK: Final = 2048 * _HOP
_TAPS: Final = 24
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
    return np.concatenate([np.zeros(0, np.float32), *_chunk_peaks(sound)])


def _chunk_peaks(sound: Sound) -> Iterator[NDArray[np.float32]]:
    count = sound.shape[1]
    for start in range(0, count, _CHUNK):
        stop = min(count, start + _CHUNK)
        low, high = max(0, start - _TAPS), min(count, stop + _TAPS)
        level = np.abs(sound[:, low:high]).max(axis=0)
        for channel in sound[:, low:high]:
            for taps in _between():
                np.maximum(level, np.abs(np.convolve(channel, taps[::-1], "same")), out=level)
        level = level[start - low : stop - low]
        yield np.pad(level, (0, -level.size % _HOP)).reshape(-1, _HOP).max(axis=1)


def true_peak(sound: Sound) -> float:
    """Return the highest true peak of (2, samples), 1.0 being full scale."""
    return float(hop_peaks(sound).max(initial=0.0))


def limit(sound: Sound, ceiling: float) -> None:
    """Hold the true peaks of (2, samples) below a ceiling, in place; what is lower already is not touched.

    Both channels share one gain, so that nothing moves sideways; it is a straight line in dB within each ms.
    """
    peaks = hop_peaks(sound)
    over_db = 20 * np.log10(np.maximum(peaks, 1e-6) / np.float32(ceiling * _MARGIN))
    if over_db.max(initial=0.0) <= 0:
        return
    corners_db = _corners_db(np.minimum(0.0, -over_db))
    for start in range(0, sound.shape[1], _CHUNK):
        stop = min(sound.shape[1], start + _CHUNK)
        at = np.arange(start, stop, dtype=np.float32) / _HOP
        sound[:, start:stop] *= (10 ** (np.interp(at, np.arange(corners_db.size), corners_db) / 20)).astype(
            np.float32
        )


def _corners_db(allowed_db: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the gain at each ms border: below what both neighbours allow, with limited slopes."""
    borders = np.concatenate([allowed_db, [0.0]]).astype(np.float64)
    borders[1:] = np.minimum(borders[1:], allowed_db)
    count = np.arange(borders.size)
    released = np.minimum.accumulate(borders - _RELEASE_DB * count) + _RELEASE_DB * count
    ahead = released[::-1]
    attacked = (np.minimum.accumulate(ahead - _ATTACK_DB * count) + _ATTACK_DB * count)[::-1]
    return np.asarray(np.minimum(0.0, attacked))
