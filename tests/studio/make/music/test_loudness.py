"""Loudness as BS.1770-4 measures it."""

from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.make.music.loudness import SILENCE_LUFS, loudness_lufs
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, sample_count


def _sine(freq_hz: float, length_s: float, level: float) -> Sound:
    wave = level * np.sin(2 * np.pi * freq_hz * np.arange(sample_count(length_s)) / RATE_HZ)
    return np.stack([wave, wave]).astype(np.float32)


def test_a_full_scale_sine_in_one_channel_measures_as_the_standard_says() -> None:
    """BS.1770-4: a 997 Hz sine at 0 dBFS in one channel is -3.01 LUFS."""
    sound = _sine(997, 3, 1.0)
    sound[1] = 0
    assert loudness_lufs(sound) == pytest.approx(-3.01, abs=0.02)


def test_bass_counts_less_and_treble_more() -> None:
    middle = loudness_lufs(_sine(997, 2, 0.1))
    assert loudness_lufs(_sine(40, 2, 0.1)) < middle - 3
    assert loudness_lufs(_sine(6000, 2, 0.1)) == pytest.approx(middle + 3.3, abs=0.5)


def test_silence_between_sounds_does_not_count() -> None:
    sound = _sine(997, 2, 0.1)
    gapped = np.concatenate([sound, np.zeros((2, 5 * RATE_HZ), np.float32), sound], axis=1)
    assert loudness_lufs(gapped) == pytest.approx(loudness_lufs(sound), abs=0.5)
    assert loudness_lufs(np.zeros((2, RATE_HZ), np.float32)) == SILENCE_LUFS
    assert loudness_lufs(np.zeros((2, 0), np.float32)) == SILENCE_LUFS
