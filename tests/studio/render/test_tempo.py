"""Sound at another speed: as long as asked, at its own pitch and loudness, each moment in its place."""

from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.render.tempo import at_speed

from .sounding import RATE_HZ, Wave, tone

_SPEEDS = (0.25, 0.3, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_MOMENTS_S = (0.0, 0.813, 1.55, 2.702, 3.3)


def _at_speed(sound: Wave, speed: float, block: int = 50_000) -> Wave:
    parts = (sound[:, at : at + block] for at in range(0, sound.shape[1], block))
    return np.concatenate([np.zeros((2, 0), np.float32), *at_speed(parts, speed)], axis=1)


def _struck(what: Wave, length_s: float = 4.0) -> Wave:
    sound = np.zeros((2, round(length_s * RATE_HZ)), np.float32)
    for moment_s in _MOMENTS_S:
        sound[:, round(moment_s * RATE_HZ) :][:, : what.size] += what
    return sound


def _clap() -> Wave:
    dice = np.random.default_rng(1)
    return (0.5 * dice.standard_normal(2400) * np.exp(-np.arange(2400) / 500)).astype("f4")


@pytest.mark.parametrize("speed", _SPEEDS)
def test_a_tone_keeps_its_pitch_and_loudness_at_every_speed(speed: float) -> None:
    wave = tone(440, 4, level=0.3)
    made = _at_speed(np.stack([wave, -wave]), speed)
    assert made.shape == (2, round(4 * RATE_HZ / speed)) and made.dtype == np.float32
    middle = made[0, made.shape[1] // 4 : -made.shape[1] // 4]
    span = np.abs(np.fft.rfft(middle * np.hanning(middle.size)))
    assert float(np.argmax(span)) * RATE_HZ / middle.size == pytest.approx(440, abs=3)
    assert float(np.sqrt(np.mean(middle**2))) == pytest.approx(0.3 / 2**0.5, rel=0.05)
    assert np.corrcoef(made[0], made[1])[0, 1] == pytest.approx(-1, abs=1e-3)


@pytest.mark.parametrize("speed", _SPEEDS)
@pytest.mark.parametrize(
    "what", [np.hanning(48).astype("f4"), tone(1000, 0.06), tone(120, 0.06), _clap()], ids=str
)
def test_an_abrupt_sound_is_heard_once_within_5_ms_of_its_picture(speed: float, what: Wave) -> None:
    made = np.abs(_at_speed(_struck(what), speed)[0])
    loud = np.flatnonzero(made > 0.1 * made.max())
    begins = loud[np.flatnonzero(np.diff(loud, prepend=-RATE_HZ) > RATE_HZ // 20)]
    assert begins / RATE_HZ == pytest.approx([moment_s / speed for moment_s in _MOMENTS_S], abs=0.005)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 2.0, 4.0])
def test_a_clap_over_a_tone_is_at_its_moment_too(speed: float) -> None:
    made = np.abs(_at_speed(_struck(_clap()) + tone(220, 4, level=0.05), speed)[0])
    for moment_s in _MOMENTS_S[1:]:
        place = round(moment_s / speed * RATE_HZ)
        around = made[place - RATE_HZ // 20 : place + RATE_HZ // 20]
        assert np.flatnonzero(around > 0.2)[0] - RATE_HZ // 20 == pytest.approx(0, abs=RATE_HZ // 200)


@pytest.mark.parametrize("speed", [0.4, 2.7])
def test_the_way_it_is_cut_into_blocks_changes_nothing(speed: float) -> None:
    sound = _struck(_clap()) + tone(220, 4, level=0.05)
    whole = _at_speed(sound, speed, sound.shape[1])
    for block in (1111, 48_000):
        assert np.allclose(_at_speed(sound, speed, block), whole, atol=1e-6)


@pytest.mark.parametrize("count", [0, 1, 100])
def test_next_to_nothing_stays_next_to_nothing(count: int) -> None:
    for speed in (0.25, 1.0, 4.0):
        assert _at_speed(np.ones((2, count), np.float32), speed).shape == (2, round(count / speed))
