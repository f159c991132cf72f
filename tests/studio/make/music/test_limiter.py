"""True peaks, and the gain that holds them."""

from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.make.music.limiter import limit, true_peak
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, noise, sample_count


def _dice(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


def _sine(freq_hz: float, length_s: float, level: float) -> Sound:
    wave = level * np.sin(2 * np.pi * freq_hz * np.arange(sample_count(length_s)) / RATE_HZ)
    return np.stack([wave, wave]).astype(np.float32)


def test_a_peak_between_two_samples_is_seen() -> None:
    clock = np.arange(4800)
    wave = np.sin(np.pi / 2 * clock + np.pi / 4)
    sound = np.stack([wave, wave]).astype(np.float32)
    assert float(np.abs(sound).max()) < 0.71
    assert true_peak(sound) == pytest.approx(1.0, abs=0.03)


def test_the_limiter_holds_the_ceiling_and_leaves_what_is_quiet() -> None:
    sound = np.stack([noise(1.0, 100, 8000, _dice(channel)) for channel in range(2)]) * np.float32(0.5)
    sound[:, 20_000:20_200] *= 12
    before = sound.copy()
    limit(sound, 0.5)
    assert true_peak(sound) <= 0.5
    assert true_peak(before) > 1
    assert np.array_equal(sound[:, :18_000], before[:, :18_000])


def test_the_limiter_does_not_touch_what_is_below() -> None:
    sound = _sine(440, 0.5, 0.4)
    before = sound.copy()
    limit(sound, 0.5)
    assert np.array_equal(sound, before)
