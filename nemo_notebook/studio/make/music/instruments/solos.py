"""Single players who hold a note: erhu, flute, muted trumpet, an old console's waves. Endless loops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.instruments.sampling import dice, kept
from nemo_notebook.studio.make.music.score import Sampler
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, levelled, pitch_hz

_LOOP_S: Final = 2.2
_TOP_HZ: Final = 12_000
_Spectrum = Callable[[NDArray[np.float64], NDArray[np.float64], int], NDArray[np.float64]]
"""Levels from the partials' numbers, their frequencies in Hz, and the layer."""


def _solo(
    seed: int,
    spectrum: _Spectrum,
    *,
    sway_hz: float,
    sway_cents: float,
    breath: float = 0.0,
    most: int = 40,
) -> Sampler:
    def make(pitch: int, layer: int) -> Sound:
        base_hz = pitch_hz(pitch)
        cycles = round(base_hz * _LOOP_S)
        count = round(cycles * RATE_HZ / base_hz)
        place = np.arange(count) / count
        sways = max(1, round(sway_hz * count / RATE_HZ))
        lean = np.log(2) / 1200 * sway_cents * cycles / sways
        turn = np.exp(2j * np.pi * (cycles * place) + 1j * lean * np.sin(2 * np.pi * sways * place))
        number = np.arange(1.0, max(2, min(most, int(_TOP_HZ / base_hz)) + 1))
        sound = _summed(turn.astype(np.complex64), spectrum(number, base_hz * number, layer))
        if breath:
            sound += np.float32(breath) * _breath(count, base_hz, dice(seed, pitch, layer))
        return levelled(sound, 0.2)

    return kept(make, 32)


def _summed(turn: NDArray[np.complex64], levels: NDArray[np.float64]) -> Sound:
    """Sum the partials of a wave given as a turning pointer: each is the one before, turned once more."""
    power = turn.copy()
    sound = np.zeros(turn.size, np.float32)
    for level in levels:
        sound += np.float32(level) * power.imag
        power *= turn
    return sound


def _breath(count: int, base_hz: float, rng: np.random.Generator) -> Sound:
    """Return a loop of noise around the note and above it."""
    span = np.fft.rfft(rng.standard_normal(count).astype(np.float32))
    freqs = np.fft.rfftfreq(count, 1 / RATE_HZ) + 1e-3
    span *= 1 / np.sqrt((1 + (1.5 * base_hz / freqs) ** 4) * (1 + (freqs / 6500) ** 6))
    return levelled(np.fft.irfft(span, count).astype(np.float32), 1.0)


def _peak(freqs_hz: NDArray[np.float64], centre_hz: float, width: float, gain: float) -> NDArray[np.float64]:
    """Return a resonance: 1 far away, 1 + gain at the centre; width in octaves."""
    return 1 + gain * np.exp(-0.5 * (np.log2(freqs_hz / centre_hz) / width) ** 2)


def erhu(seed: int) -> Sampler:
    """Two bowed strings over a small skin: nasal, singing, with a wide slow vibrato."""

    def spectrum(number: NDArray[np.float64], freqs: NDArray[np.float64], layer: int) -> NDArray[np.float64]:
        skin = _peak(freqs, 480, 0.35, 1.0) * _peak(freqs, 1250, 0.3, 1.4) * _peak(freqs, 2700, 0.35, 0.8)
        return number**-1.0 * skin / (1 + (freqs / (2600, 3600, 5000)[layer]) ** 2)

    return _solo(seed, spectrum, sway_hz=5.6, sway_cents=22, breath=0.012)


def bamboo_flute(seed: int) -> Sampler:
    """A bamboo flute: round, with breath and a light tremble."""
    return _solo(
        seed,
        lambda n, f, layer: np.array([1, 0.42, 0.30, 0.10, 0.07, 0.03])[: n.size] * (0.85 + 0.15 * layer),
        sway_hz=5.0,
        sway_cents=11,
        breath=0.05,
        most=6,
    )


def muted_trumpet(seed: int) -> Sampler:
    """A trumpet with a mute: thin, near, a little sad."""

    def spectrum(number: NDArray[np.float64], freqs: NDArray[np.float64], layer: int) -> NDArray[np.float64]:
        mute = _peak(freqs, 1500, 0.4, 2.2) * _peak(freqs, 3000, 0.4, 1.2)
        return number**-0.9 * mute / (1 + (freqs / (2800, 3600, 4600)[layer]) ** 3)

    return _solo(seed, spectrum, sway_hz=5.2, sway_cents=9, breath=0.015)


def pulse(seed: int, *, width: float, sway_cents: float = 0.0) -> Sampler:
    """A pulse wave of an old game console; width 0.5 is a square, less is thinner."""
    return _solo(
        seed,
        lambda n, f, layer: np.sin(np.pi * n * width) / n / (1 + (f / 7000) ** 2),
        sway_hz=6.0,
        sway_cents=sway_cents,
        most=60,
    )


def triangle(seed: int) -> Sampler:
    """The triangle wave of an old game console: its bass."""
    return _solo(
        seed,
        lambda n, f, layer: np.where(n % 2 == 1, 1.0, 0.0) * (-1) ** ((n - 1) // 2) / n**2,
        sway_hz=6.0,
        sway_cents=0.0,
        most=24,
    )
