"""Where abrupt sounds begin: a clap, a beep, a consonant; what swells or merely goes on is none."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.synthesis import Sound

HOP: Final = 64
"""Samples that an onset is exact to."""
MARGIN: Final = 40 * HOP
"""What must be known around a place to tell whether an onset is there."""
_BEFORE: Final = 16  # hops, 21 ms: two periods of a low voice
_AFTER: Final = 4
_APART: Final = 12
_RISE: Final = 10.0
_SILENCE: Final = 1e-6  # of energy in a hop: -70 dB of a wave at 3 kHz


def onsets(sound: Sound) -> NDArray[np.int64]:
    """Return the samples, multiples of HOP, at which abrupt sounds begin in (2, samples).

    What is less than MARGIN from either end may be missed.
    """
    energy = _energies(sound)
    if energy.size <= _BEFORE + _AFTER + _APART:
        return np.zeros(0, np.int64)
    total = np.concatenate([[0.0], np.cumsum(energy)])
    places = np.arange(_BEFORE, energy.size - _AFTER)
    before = (total[places] - total[places - _BEFORE]) / _BEFORE
    after = (total[places + _AFTER] - total[places]) / _AFTER
    rise = after / (before + _SILENCE)
    highest = np.lib.stride_tricks.sliding_window_view(np.pad(rise, _APART), 2 * _APART + 1).max(axis=1)
    found = places[(rise >= _RISE) & (rise == highest)]
    return np.unique([_first(energy, place) for place in found]).astype(np.int64) * HOP


def _energies(sound: Sound) -> NDArray[np.float64]:
    """Return the energy of each hop, treble weighing more: there an attack stands out."""
    steep = np.square(np.diff(sound, axis=1, prepend=sound[:, :1])).sum(axis=0, dtype=np.float64)
    return np.asarray(steep[: steep.size // HOP * HOP].reshape(-1, HOP).sum(axis=1))


def _first(energy: NDArray[np.float64], place: Any) -> int:
    """Return the hop in which the sound really begins: rises are alike as long as they reach over it."""
    coming = energy[place : place + 2 * _AFTER]
    return int(place + np.flatnonzero(coming >= 0.1 * coming.max())[0])
