"""Sustained sounds: pads, string sections, a choir, horns, a flute. Each is a loop made of narrow bands."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.instruments.sampling import kept
from nemo_notebook.studio.make.music.score import Sampler
from nemo_notebook.studio.make.music.synthesis import Ensemble, Sound, pitch_hz

_Spectrum = Callable[[NDArray[np.float64], NDArray[np.float64], int], NDArray[np.float64]]
"""Levels from the partials' numbers, their frequencies in Hz, and the layer."""


def _sustained(seed: int, spectrum: _Spectrum, width_cents: float, most: int = 40) -> Sampler:
    players = Ensemble(width_cents, np.random.default_rng(seed))
    number = np.arange(1.0, most + 1)

    def make(pitch: int, layer: int) -> Sound:
        freqs = pitch_hz(pitch) * number
        return players.loop(freqs, spectrum(number, freqs, layer), pitch * 3 + layer)

    return kept(make, 32)


def _peak(freqs_hz: NDArray[np.float64], centre_hz: float, width: float, gain: float) -> NDArray[np.float64]:
    """Return a resonance: 1 far away, 1 + gain at the centre; width in octaves."""
    return 1 + gain * np.exp(-0.5 * (np.log2(freqs_hz / centre_hz) / width) ** 2)


def warm_pad(seed: int) -> Sampler:
    """Soft and dark, a blanket under everything."""
    return _sustained(
        seed, lambda n, f, layer: n**-1.4 / (1 + (f / (1200, 1900, 2900)[layer]) ** 2), width_cents=14
    )


def strings(seed: int) -> Sampler:
    """A string section: rich in partials, with the resonances of wood."""

    def spectrum(number: NDArray[np.float64], freqs: NDArray[np.float64], layer: int) -> NDArray[np.float64]:
        body = _peak(freqs, 290, 0.3, 0.8) * _peak(freqs, 620, 0.4, 0.6) * _peak(freqs, 2600, 0.5, 0.9)
        return number**-0.92 * body / (1 + (freqs / (3600, 5200, 7500)[layer]) ** 2)

    return _sustained(seed, spectrum, width_cents=18)


def choir(seed: int) -> Sampler:
    """Voices on a dark "ah"."""

    def spectrum(number: NDArray[np.float64], freqs: NDArray[np.float64], layer: int) -> NDArray[np.float64]:
        vowel = 0.12 + _peak(freqs, 640, 0.28, 1.5) * _peak(freqs, 1080, 0.22, 1.0) - 1
        return number**-0.9 * vowel / (1 + (freqs / (2200, 3200, 4600)[layer]) ** 2)

    return _sustained(seed, spectrum, width_cents=22)


def horns(seed: int) -> Sampler:
    """Low brass far away: brighter the louder."""
    return _sustained(
        seed,
        lambda n, f, layer: n**-0.7 / (1 + (f / (650, 1100, 1900)[layer]) ** 3) * _peak(f, 420, 0.5, 0.5),
        width_cents=7,
    )


def brass(seed: int) -> Sampler:
    """Trumpets and trombones close by: stabs and swells that cut through."""

    def spectrum(number: NDArray[np.float64], freqs: NDArray[np.float64], layer: int) -> NDArray[np.float64]:
        bell = _peak(freqs, 560, 0.4, 0.7) * _peak(freqs, 1350, 0.45, 0.8)
        return number**-0.75 * bell / (1 + (freqs / (1300, 2300, 3600)[layer]) ** 2.4)

    return _sustained(seed, spectrum, width_cents=9)


def saws(seed: int) -> Sampler:
    """Many detuned saw waves: the wide chord of electronic music."""
    return _sustained(
        seed, lambda n, f, layer: 1 / n / (1 + (f / (1300, 2600, 5200)[layer]) ** 2), width_cents=24, most=60
    )


def flute(seed: int) -> Sampler:
    """A soft whistle with a little breath."""
    return _sustained(
        seed,
        lambda n, f, layer: np.array([1, 0.30, 0.16, 0.05, 0.03, 0.01])[: n.size] * (0.8 + 0.2 * layer),
        width_cents=4,
        most=6,
    )


def glass(seed: int) -> Sampler:
    """Thin high shimmer: octaves and twelfths, for the air above a pad."""
    return _sustained(
        seed,
        lambda n, f, layer: np.where(np.isin(n, (1, 2, 3, 4, 6, 8)), n**-1.2, 0) / (1 + (f / 5000) ** 2),
        width_cents=9,
        most=8,
    )
