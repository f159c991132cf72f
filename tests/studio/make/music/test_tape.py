"""Tapes: stretches written, added to and read, in memory and on disk alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound
from nemo_notebook.studio.make.music.tape import Tape


@pytest.fixture
def tape() -> Iterator[Tape]:
    with closing(Tape()) as tape:
        yield tape


def _noise(count: int, seed: int = 1) -> Sound:
    return np.random.default_rng(seed).standard_normal((2, count)).astype(np.float32)


def _near(sound: Sound, other: Sound) -> bool:
    return bool(np.allclose(sound, other, rtol=1e-3, atol=1e-6))


def test_what_was_appended_is_read_at_its_place(tape: Tape) -> None:
    first, second = _noise(1000), _noise(700, 2)
    tape.append(first)
    tape.append(second)
    assert tape.count == 1700
    assert _near(tape.read(900, 1100), np.concatenate([first[:, 900:], second[:, :100]], axis=1))


def test_outside_of_the_tape_and_where_nothing_was_written_is_silence(tape: Tape) -> None:
    tape.write(np.ones((2, 10), np.float32), 100)
    assert tape.count == 110
    assert tape.read(-5, 115)[0].tolist() == [0] * 105 + [1] * 10 + [0] * 5
    with closing(Tape(50)) as empty:
        assert not empty.read(0, 50).any() and empty.read(0, 50).shape == (2, 50)


def test_sounds_add_up(tape: Tape) -> None:
    tape.append(np.ones((2, 100), np.float32))
    tape.add(np.full((2, 60), 0.5, np.float32), 70)
    assert tape.count == 130
    assert tape.read(60, 130)[1].tolist() == [1] * 10 + [1.5] * 30 + [0.5] * 30


def test_a_tape_that_no_longer_fits_into_memory_is_the_same(tape: Tape) -> None:
    for second in range(40):
        tape.append(_noise(RATE_HZ, second))
    assert _near(tape.read(39 * RATE_HZ - 50, 39 * RATE_HZ + 50)[:, 50:], _noise(RATE_HZ, 39)[:, :50])
    assert sum(block.shape[1] for block in tape.blocks()) == tape.count == 40 * RATE_HZ


def test_what_is_kept_is_at_least_60_db_above_its_error(tape: Tape) -> None:
    for level in (1.0, 1e-2, 1e-4):
        sound = _noise(48_000) * np.float32(level)
        tape.write(sound, 0)
        error = tape.read(0, 48_000) - sound
        assert float(np.std(error)) < 1e-3 * level
