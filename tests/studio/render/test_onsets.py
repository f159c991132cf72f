"""Onsets are found where something begins abruptly, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.render.onsets import HOP, onsets

from .sounding import RATE_HZ, Wave, talk, tone


def _found_s(wave: Wave) -> list[float]:
    return [float(place) / RATE_HZ for place in onsets(np.stack([wave, wave]))]


@pytest.mark.parametrize("freq_hz", [120.0, 1000.0, 9000.0])
def test_a_beep_begins_where_it_does_and_its_end_is_no_beginning(freq_hz: float) -> None:
    wave = np.concatenate([np.zeros(30_000, np.float32), tone(freq_hz, 0.3), np.zeros(30_000, np.float32)])
    assert _found_s(wave)[0] == pytest.approx(30_000 / RATE_HZ, abs=HOP / RATE_HZ)
    assert all(one < 30_100 / RATE_HZ or one > 44_000 / RATE_HZ for one in _found_s(wave))


def test_a_soft_sound_in_a_loud_one_is_found_where_its_treble_stands_out() -> None:
    wave = tone(150, 2)
    wave[50_000:50_200] += 0.1 * np.random.default_rng(1).standard_normal(200).astype("f4")
    assert _found_s(wave[1000:]) == pytest.approx([49_000 / RATE_HZ], abs=2 * HOP / RATE_HZ)


@pytest.mark.parametrize(
    "wave",
    [
        np.zeros(96_000, np.float32),
        np.random.default_rng(2).standard_normal(96_000).astype("f4"),
        tone(80, 2),
        talk(2, 0.3)[24_000:],
        np.zeros(100, np.float32),
        np.zeros(0, np.float32),
    ],
    ids=["silence", "noise", "a low tone", "what swells", "almost nothing", "nothing"],
)
def test_what_goes_on_or_swells_has_no_onset(wave: Wave) -> None:
    # The way out of silence is one, so what is looked at begins in the middle of the sound.
    assert [one for one in _found_s(wave) if one > 0.05] == []
