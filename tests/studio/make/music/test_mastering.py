"""A tape is brought to a level and its peaks are held, block by block as it would be at once."""

from __future__ import annotations

from contextlib import closing

import numpy as np
import pyloudnorm
import pytest

from nemo_notebook.studio.make.music.convolution import BLOCK
from nemo_notebook.studio.make.music.limiter import limit, true_peak
from nemo_notebook.studio.make.music.loudness import loudness_lufs
from nemo_notebook.studio.make.music.mastering import master
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound
from nemo_notebook.studio.make.music.tape import Tape


def _claps(length_s: float) -> Sound:
    """Noise with a peak each half second, some of them where two blocks meet."""
    dice = np.random.default_rng(3)
    sound = 0.05 * dice.standard_normal((2, round(length_s * RATE_HZ))).astype(np.float32)
    for at in (*range(5000, sound.shape[1] - 300, RATE_HZ // 2), BLOCK - 100, 2 * BLOCK - 1):
        sound[:, at : at + 200] *= 8
    return sound


def _mastered(sound: Sound, lufs: float, ceiling: float) -> Sound:
    with closing(Tape()) as tape:
        tape.append(sound)
        master(tape, lambda loud: float(10 ** ((lufs - loud) / 20)), ceiling)
        return tape.read(0, tape.count)


def test_it_is_as_loud_as_asked_by_another_measure_too() -> None:
    made = _mastered(_claps(7), -23, 1.0)
    assert pyloudnorm.Meter(RATE_HZ).integrated_loudness(made.T.astype(float)) == pytest.approx(-23, abs=0.2)


def test_peaks_are_held_everywhere_also_between_two_blocks() -> None:
    made = _mastered(_claps(7), -12, 0.5)
    assert true_peak(made) <= 0.5


def test_blocks_make_the_same_sound_as_one_stroke() -> None:
    sound = _claps(7)
    whole = sound * np.float32(10 ** ((-14 - loudness_lufs(sound)) / 20))
    limit(whole, 0.5)
    assert np.allclose(_mastered(sound, -14, 0.5), whole, atol=2e-3)


def test_an_empty_tape_stays_empty() -> None:
    assert _mastered(np.zeros((2, 0), np.float32), -14, 0.5).shape == (2, 0)
