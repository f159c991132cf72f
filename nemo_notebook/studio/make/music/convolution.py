"""Long filters on long sounds: FFT convolution block by block, filters from curves, the sound of rooms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, levelled, rise

BLOCK: Final = 98_304
"""Samples a block; with a room of up to 3.4 s it fills an FFT of 2^18."""
CURVE_SAMPLES: Final = 8192


class Convolver:
    """One filter on an endless sound: takes a block, gives a block, keeps the tail.

    Args:
        kernel: impulse response, shape (2, samples), or (1, samples) for both channels alike.
        block: most samples a block may have.
    """

    def __init__(self, kernel: Sound, block: int = BLOCK) -> None:
        self._tail_size = kernel.shape[1] - 1
        self._fft = 1 << (block + self._tail_size - 1).bit_length()
        self._kernel = np.fft.rfft(kernel, self._fft, axis=1).astype(np.complex64)
        self._tail = np.zeros((2, self._tail_size), np.float32)

    def __call__(self, sound: Sound) -> Sound:
        """Filter the next block, shape (2, up to `block`); the result has the same shape."""
        count = sound.shape[1]
        spectrum = np.fft.rfft(sound, self._fft, axis=1)
        spectrum *= self._kernel
        wet = np.fft.irfft(spectrum, self._fft, axis=1)[:, : count + self._tail_size].astype(np.float32)
        wet[:, : self._tail_size] += self._tail
        self._tail = wet[:, count:].copy()
        return wet[:, :count]


def blocks(count: int) -> Iterator[slice]:
    """Cut `count` samples into blocks."""
    return (slice(start, min(count, start + BLOCK)) for start in range(0, count, BLOCK))


def curve_freqs_hz() -> NDArray[np.float64]:
    """Return the frequencies at which a curve for `minimum_phase` is given."""
    return np.asarray(np.fft.rfftfreq(2 * CURVE_SAMPLES, 1 / RATE_HZ), np.float64)


def minimum_phase(curve: NDArray[np.float64]) -> Sound:
    """Make the filter without delay that has a gain curve (linear gains at `curve_freqs_hz`).

    Returns:
        Kernel of shape (1, CURVE_SAMPLES).
    """
    size = 2 * CURVE_SAMPLES
    cepstrum = np.fft.irfft(np.log(np.maximum(curve, 1e-5)), size)
    cepstrum[1 : size // 2] *= 2
    cepstrum[size // 2 + 1 :] = 0
    kernel = np.fft.irfft(np.exp(np.fft.rfft(cepstrum)), size)[:CURVE_SAMPLES]
    kernel[-512:] *= rise(512)[::-1]
    return kernel[None, :].astype(np.float32)


def tone_curve(
    low_cut_hz: float, high_cut_hz: float, *, warmth_db: float = 0.0, air_db: float = 0.0
) -> Sound:
    """Make a gentle master tone: cuts of 12 dB an octave, a shelf below 250 Hz and one above 6 kHz.

    The zero at 0 Hz takes any constant offset away.
    """
    freqs = curve_freqs_hz() + 1e-6
    curve = 1 / np.sqrt((1 + (low_cut_hz / freqs) ** 4) * (1 + (freqs / high_cut_hz) ** 4))
    curve *= 10 ** (warmth_db / 20 / (1 + (freqs / 250) ** 2))
    curve *= 10 ** (air_db / 20 / (1 + (6000 / freqs) ** 2))
    return minimum_phase(curve)


def room(length_s: float, *, dark_hz: float, rng: np.random.Generator, wait_s: float = 0.018) -> Sound:
    """Make the answer of a room: a few early reflections, then noise whose treble dies first.

    Args:
        length_s: time in which the middle falls by 60 dB, at most 3.3 s.
        dark_hz: above this the room swallows quickly.
        rng: shapes it; left and right differ, which gives width.
        wait_s: time before the first answer, which keeps the sound itself clear.

    Returns:
        Kernel of shape (2, samples) with energy 1 in each channel.
    """
    wait = round(wait_s * RATE_HZ)
    count = round(min(3.3, length_s * 1.1) * RATE_HZ)
    clock = np.arange(count) / RATE_HZ
    wash = np.zeros((2, count), np.float32)
    for low, high in ((180, 500), (500, 1400), (1400, 4000), (4000, 11000)):
        middle = np.sqrt(low * high)
        decay_s = length_s / (1 + (middle / dark_hz) ** 1.2)
        level = 1 / (1 + (middle / dark_hz) ** 1.5)
        wash += (
            level * _band_noise(count, low, high, rng) * np.exp(-6.9078 * clock / decay_s).astype(np.float32)
        )
    wash[:, : RATE_HZ // 40] *= rise(RATE_HZ // 40)
    whole = np.concatenate([np.zeros((2, wait), np.float32), wash], axis=1)
    whole[:, wait : wait + RATE_HZ // 12] += _early(RATE_HZ // 12, rng) * float(np.abs(wash).max()) * 1.5
    whole[:, -2400:] *= rise(2400)[::-1]
    return np.asarray(whole / np.sqrt(np.square(whole).sum(axis=1, keepdims=True)), np.float32)


def _band_noise(count: int, low_hz: float, high_hz: float, rng: np.random.Generator) -> Sound:
    spectrum = np.fft.rfft(rng.standard_normal((2, count)).astype(np.float32), axis=1)
    freqs = np.fft.rfftfreq(count, 1 / RATE_HZ) + 1e-3
    spectrum *= 1 / np.sqrt((1 + (low_hz / freqs) ** 6) * (1 + (freqs / high_hz) ** 6))
    return levelled(np.fft.irfft(spectrum, count, axis=1).astype(np.float32), 1.0)


def _early(count: int, rng: np.random.Generator) -> Sound:
    taps = np.zeros((2, count), np.float32)
    for channel in taps:
        times = np.sort(rng.integers(0, count - 8, 9))
        channel[times] = rng.choice([-1.0, 1.0], 9) * np.exp(-3.0 * times / count)
    soft = np.hanning(9)[1:-1] / np.hanning(9).sum()
    return np.stack([np.convolve(channel, soft, "same") for channel in taps]).astype(np.float32)
