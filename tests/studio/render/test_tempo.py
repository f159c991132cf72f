"""Sound at another speed: as long as asked, at its own pitch and loudness, each moment in its place."""

from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.render.tempo import at_speed

_RATE_HZ = 48_000
_SPEEDS = (0.25, 0.3, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


@pytest.mark.parametrize("speed", _SPEEDS)
def test_a_tone_keeps_its_pitch_and_loudness_at_every_speed(speed: float) -> None:
    tone = 0.3 * np.sin(2 * np.pi * 440 * np.arange(4 * _RATE_HZ) / _RATE_HZ).astype("f4")
    made = at_speed(np.stack([tone, -tone]), speed)
    assert made.shape == (2, round(4 * _RATE_HZ / speed)) and made.dtype == np.float32
    middle = made[0, made.shape[1] // 4 : -made.shape[1] // 4]
    span = np.abs(np.fft.rfft(middle * np.hanning(middle.size)))
    assert float(np.argmax(span)) * _RATE_HZ / middle.size == pytest.approx(440, abs=3)
    assert float(np.sqrt(np.mean(middle**2))) == pytest.approx(0.3 / 2**0.5, rel=0.05)
    assert np.corrcoef(made[0], made[1])[0, 1] == pytest.approx(-1, abs=1e-3)


@pytest.mark.parametrize("speed", _SPEEDS)
def test_a_clap_is_heard_where_its_picture_is_seen(speed: float) -> None:
    clap = np.zeros((2, 4 * _RATE_HZ), np.float32)
    clap[:, 2 * _RATE_HZ : 2 * _RATE_HZ + 480] = 0.5 * np.sin(np.arange(480))
    heard = at_speed(clap, speed)[0] ** 2
    middle_s = float(np.average(np.arange(heard.size), weights=heard)) / _RATE_HZ
    assert middle_s == pytest.approx(2.005 / speed, abs=0.08 if speed < 0.5 else 0.04)


@pytest.mark.parametrize("count", [0, 1, 100])
def test_next_to_nothing_stays_next_to_nothing(count: int) -> None:
    for speed in (0.25, 1.0, 4.0):
        assert at_speed(np.ones((2, count), np.float32), speed).shape == (2, round(count / speed))
