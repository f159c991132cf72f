"""The three ways a tone is made here: decaying modes, smeared spectra, shaped noise. Knows no instruments."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

RATE_HZ: Final = 48_000
Sound = NDArray[np.float32]
"""Samples at RATE_HZ: (samples,) for one channel, (2, samples) for left and right."""

_TOP_HZ: Final = 0.45 * RATE_HZ
_SPAN: Final = 512
_DECAY_60_DB: Final = 6.907755  # ln(1000)
LOOP_SAMPLES: Final = 1 << 17
_BIN_HZ: Final = RATE_HZ / LOOP_SAMPLES
_WIDTH: Final = 0.62 * np.pi  # of phase: left and right then correlate by a half


def pitch_hz(pitch: float) -> float:
    """Return the frequency of a MIDI pitch (69 is A4, 440 Hz)."""
    return float(440.0 * 2.0 ** ((pitch - 69) / 12))


def seconds(count: int) -> NDArray[np.float32]:
    """Return the times of `count` samples, in s."""
    return np.arange(count, dtype=np.float32) / np.float32(RATE_HZ)


def sample_count(length_s: float) -> int:
    """Return how many samples a length in s has."""
    return max(0, round(length_s * RATE_HZ))


def ring(
    freqs_hz: NDArray[np.float64],
    levels: NDArray[np.float64],
    decays_s: NDArray[np.float64],
    length_s: float,
    *,
    phases: NDArray[np.float64] | float = 0.0,
) -> Sound:
    """Sum sines that each die away by 60 dB in their own time; those above hearing are left out.

    A sine at sample i·512+j is a product of something of i and something of j, so that the whole sum is one
    matrix product: about 2 ms for 40 sines of 4 s.

    Args:
        freqs_hz: frequency of each mode.
        levels: amplitude of each mode.
        decays_s: time in which each falls by 60 dB.
        length_s: length of the sound.
        phases: of each mode, in radians; 0 starts at zero.

    Returns:
        One channel, shape (samples,).
    """
    heard = freqs_hz < _TOP_HZ
    phases = np.broadcast_to(np.asarray(phases, np.float64), freqs_hz.shape)[heard]
    speed = (-_DECAY_60_DB / decays_s[heard] + 2j * np.pi * freqs_hz[heard]) / RATE_HZ
    count = sample_count(length_s)
    first = levels[heard] * np.exp(1j * phases)
    coarse = first[:, None] * _powers(np.exp(speed * _SPAN), -(-count // _SPAN))
    fine = _powers(np.exp(speed), _SPAN)
    left = np.concatenate([coarse.imag, coarse.real]).astype(np.float32)
    right = np.concatenate([fine.real, fine.imag]).astype(np.float32)
    return (left.T @ right).reshape(-1)[:count]


def _powers(base: NDArray[np.complex128], count: int) -> NDArray[np.complex128]:
    """Return the powers 0 to count-1 of each base, shape (bases, count): quicker than exponentials."""
    steps = np.repeat(base[:, None], max(1, count), axis=1)
    steps[:, 0] = 1
    return np.multiply.accumulate(steps, axis=1)


class Ensemble:
    """Many players on one note: each partial is a narrow band instead of a line. After P. Nasca's PADsynth.

    Args:
        width_cents: spread of each partial.
        rng: gives every band its phases. Left and right differ above the bass, which makes the sound wide.
    """

    def __init__(self, width_cents: float, rng: np.random.Generator) -> None:
        bins = LOOP_SAMPLES // 2 + 1
        apart = rng.uniform(-_WIDTH, _WIDTH, bins) * np.clip(np.arange(bins) * _BIN_HZ / 150 - 1, 0, 1)
        self._turns = np.exp(2j * np.pi * rng.random(bins)).astype(np.complex64)
        self._apart = np.exp(1j * apart).astype(np.complex64)
        self._width = 2 ** (width_cents / 1200) - 1

    def loop(self, freqs_hz: NDArray[np.float64], levels: NDArray[np.float64], variant: int) -> Sound:
        """Make a seamless stereo loop of 2.7 s with these partials.

        Args:
            freqs_hz: centre of each partial.
            levels: amplitude of each partial.
            variant: another one has other phases.

        Returns:
            Two channels, shape (2, LOOP_SAMPLES), RMS 0.2.
        """
        size = np.zeros(LOOP_SAMPLES // 2 + 1, np.float32)
        for freq, level in zip(freqs_hz, levels, strict=True):
            if freq < _TOP_HZ:
                spread = max(0.6, self._width * freq / _BIN_HZ)
                low, high = int(freq / _BIN_HZ - 3 * spread), int(freq / _BIN_HZ + 3 * spread) + 2
                away = (np.arange(max(1, low), min(size.size, high)) - freq / _BIN_HZ) / spread
                size[max(1, low) : high] += level / np.sqrt(spread) * np.exp(-0.5 * away**2)
        left = size * np.roll(self._turns, variant * 4099)
        loop = np.fft.irfft(np.stack([left, left * self._apart]), LOOP_SAMPLES, axis=1).astype(np.float32)
        return levelled(loop, 0.2)


def noise(length_s: float, low_hz: float, high_hz: float, rng: np.random.Generator) -> Sound:
    """Make noise between two frequencies with soft edges (12 dB an octave below, 18 above), RMS 0.2."""
    count = sample_count(length_s)
    span = np.fft.rfft(rng.standard_normal(count).astype(np.float32))
    freqs = np.fft.rfftfreq(count, 1 / RATE_HZ) + 1e-3
    shape = 1 / np.sqrt((1 + (low_hz / freqs) ** 4) * (1 + (freqs / high_hz) ** 6))
    return levelled(np.fft.irfft(span * shape, count).astype(np.float32), 0.2)


def levelled(sound: Sound, rms: float) -> Sound:
    """Return a sound scaled to an RMS; silence stays silence."""
    now = float(np.sqrt(np.mean(np.square(sound)))) if sound.size else 0.0
    return sound * np.float32(rms / now) if now > 0 else sound


def struck(sound: Sound, peak_rms: float = 0.2) -> Sound:
    """Return a decaying sound scaled so that its loudest 50 ms have an RMS."""
    span = RATE_HZ // 20
    parts = sound[..., : sound.shape[-1] // span * span].reshape(-1, span)
    loudest = float(np.sqrt(np.mean(np.square(parts), axis=1).max())) if parts.size else 0.0
    return sound * np.float32(peak_rms / loudest) if loudest > 0 else sound


def peaked(sound: Sound, peak: float = 0.7) -> Sound:
    """Return a sound scaled to a highest sample."""
    return np.asarray(sound * (peak / np.abs(sound).max()), np.float32)


def dying(sound: Sound, fall_s: float) -> Sound:
    """Return a sound that dies away by 63 per cent in each `fall_s`."""
    return np.asarray(sound * np.exp(-seconds(sound.shape[-1]) / np.float32(fall_s)), np.float32)


def rise(count: int) -> NDArray[np.float32]:
    """Return a raised-cosine ramp from 0 to 1 of `count` samples."""
    return (0.5 - 0.5 * np.cos(np.pi * (np.arange(count, dtype=np.float32) + 0.5) / max(1, count))).astype(
        np.float32
    )


def edges(at: int, size: int, count: int, enter: int, leave: int) -> NDArray[np.float32]:
    """Return the gain of `size` samples from `at` on, in a stretch of `count` that fades in and out.

    Args:
        at: where it begins.
        size: how many gains.
        count: samples of the whole stretch.
        enter: samples of the ramp it begins with, at most `count`.
        leave: samples of the ramp it ends with, at most `count`.
    """
    gain = np.ones(size, np.float32)
    head = rise(enter)[at : at + size]
    gain[: head.size] *= head
    first = max(0, count - leave - at)
    tail = rise(leave)[::-1][max(0, at + leave - count) :][: max(0, size - first)]
    gain[first : first + tail.size] *= tail
    return gain


def faded(sound: Sound, in_s: float, out_s: float) -> Sound:
    """Return a copy that begins and ends in raised-cosine ramps."""
    copy = sound.copy()
    count = copy.shape[-1]
    enter, leave = min(count, sample_count(in_s)), min(count, sample_count(out_s))
    copy[..., :enter] *= rise(enter)
    if leave:
        copy[..., -leave:] *= rise(leave)[::-1]
    return copy
