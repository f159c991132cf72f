"""Notes to sound: ramps at their ends, pumping, long filters, rooms."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.convolution import BLOCK, Convolver, blocks, room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour, mix_down
from nemo_notebook.studio.make.music.instruments import pads
from nemo_notebook.studio.make.music.score import Part
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, sample_count


def _dice(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


def _rms(sound: NDArray[np.float32]) -> float:
    return float(np.sqrt(np.mean(np.square(sound))))


def _likeness(sound: NDArray[np.float32]) -> float:
    return float(np.asarray(np.corrcoef(sound))[0, 1])


def test_a_held_note_ends_with_a_ramp_and_not_a_step() -> None:
    part = Part(pads.warm_pad(1), 0, room=0, release_s=0.1, looped=True)
    part.play(0.1, 60, 0.5)
    sound = _mixed([part], _plain(), 1.0)
    assert _rms(sound[:, sample_count(0.3) : sample_count(0.4)]) > 0.02
    assert _rms(sound[:, sample_count(0.75) :]) < 0.001
    assert float(np.abs(np.diff(sound)).max()) < 0.03


def test_a_pumped_part_gives_way_to_the_beat() -> None:
    part = Part(pads.warm_pad(1), 0, room=0, looped=True, pumped=True)
    part.play(0.0, 60, 2.0)
    calm, pumped = (_mixed([part], _plain(pump), 2.0) for pump in ((), (1.0,)))
    ducked = slice(sample_count(1.02), sample_count(1.06))
    assert _rms(pumped[:, ducked]) < 0.6 * _rms(calm[:, ducked])
    assert np.allclose(pumped[:, : sample_count(0.9)], calm[:, : sample_count(0.9)], atol=1e-6)


def _mixed(parts: list[Part], colour: Colour, length_s: float) -> Sound:
    return np.concatenate(list(mix_down(parts, colour, length_s)), axis=1)


def _plain(pump_s: tuple[float, ...] = ()) -> Colour:
    one = np.zeros((2, 1), np.float32)
    return Colour(one, np.ones((1, 1), np.float32), pump_s=pump_s)


def test_blocks_filter_as_one_convolution_would() -> None:
    rng = _dice()
    kernel = rng.standard_normal((2, 700)).astype(np.float32)
    sound = rng.standard_normal((2, 2 * BLOCK + 555)).astype(np.float32)
    convolve = Convolver(kernel)
    made = np.concatenate([convolve(sound[:, part]) for part in blocks(sound.shape[1])], axis=1)
    around = slice(BLOCK - 300, BLOCK + 300)
    for channel in range(2):
        whole = np.convolve(sound[channel, : BLOCK + 300], kernel[channel])[: BLOCK + 300]
        assert np.allclose(made[channel, around], whole[around], atol=1e-3)


def test_the_master_tone_takes_a_constant_offset_away_and_leaves_the_middle() -> None:
    response = np.abs(np.fft.rfft(tone_curve(30, 16_000)[0], 1 << 16))
    assert response[0] < 0.01
    assert response[round(1000 / RATE_HZ * (1 << 16))] == pytest.approx(1, abs=0.02)


def test_a_room_has_unit_energy_dies_and_is_wide() -> None:
    kernel = room(1.0, dark_hz=3000, rng=_dice())
    assert np.square(kernel).sum(axis=1) == pytest.approx([1, 1], rel=1e-3)
    assert _rms(kernel[:, -4800:]) < 0.01 * _rms(kernel[:, :9600])
    assert abs(_likeness(kernel)) < 0.2
