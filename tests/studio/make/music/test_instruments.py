"""Instruments one by one: their pitch, their attack, their end."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.instruments import drums, keys, pads, solos, strings
from nemo_notebook.studio.make.music.score import Sampler
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, pitch_hz, ring


def _rms(sound: NDArray[np.float32]) -> float:
    return float(np.sqrt(np.mean(np.square(sound))))


def test_a_ringing_sine_has_its_pitch_and_dies_in_its_time() -> None:
    sound = ring(np.array([440.0]), np.array([1.0]), np.array([1.0]), 1.0)
    clock = np.arange(RATE_HZ) / RATE_HZ
    assert np.allclose(sound, np.sin(2 * np.pi * 440 * clock) * 0.001**clock, atol=2e-5)


def test_partials_above_hearing_are_left_out() -> None:
    assert not ring(np.array([30_000.0]), np.array([1.0]), np.array([1.0]), 0.1).any()


_INSTRUMENTS: dict[str, Sampler] = {
    "felt piano": keys.felt_piano(1),
    "electric piano": keys.electric_piano(1),
    "kalimba": keys.kalimba(1),
    "glockenspiel": keys.glockenspiel(1),
    "vibraphone": keys.vibraphone(1),
    "marimba": keys.marimba(1),
    "guitar": strings.plucked(1, strings.STEEL_GUITAR),
    "finger bass": strings.plucked(1, strings.FINGER_BASS),
    "round bass": strings.round_bass(1),
    "synth bass": strings.synth_bass(1),
    "synth pluck": strings.synth_pluck(1),
    "warm pad": pads.warm_pad(1),
    "strings": pads.strings(1),
    "choir": pads.choir(1),
    "horns": pads.horns(1),
    "saws": pads.saws(1),
    "flute": pads.flute(1),
    "glass": pads.glass(1),
    "brass": pads.brass(1),
    "celesta": keys.celesta(1),
    "tubular bells": keys.tubular_bells(1),
    "sub bass": strings.sub_bass(1),
    "guzheng": strings.bent(strings.plucked(1, strings.GUZHENG), depth_cents=16),
    "pipa": strings.plucked(1, strings.PIPA),
    "pizzicato": strings.plucked(1, strings.PIZZICATO),
    "clavinet": strings.plucked(1, strings.CLAVINET),
    "muted guitar": strings.plucked(1, strings.MUTED_GUITAR),
    "slap bass": strings.plucked(1, strings.SLAP_BASS),
    "upright bass": strings.plucked(1, strings.UPRIGHT_BASS),
    "erhu": solos.erhu(1),
    "bamboo flute": solos.bamboo_flute(1),
    "muted trumpet": solos.muted_trumpet(1),
    "pulse": solos.pulse(1, width=0.25),
    "triangle": solos.triangle(1),
}


@pytest.mark.parametrize("name", _INSTRUMENTS)
def test_an_instrument_plays_the_pitch_it_is_asked_for(name: str) -> None:
    sound = np.atleast_2d(_INSTRUMENTS[name](57, 1)).sum(axis=0)
    span = np.abs(np.fft.rfft(sound * np.hanning(sound.size), 1 << 18))
    freqs = np.fft.rfftfreq(1 << 18, 1 / RATE_HZ)
    near = span[np.abs(freqs / pitch_hz(57) - 1) < 0.02].max()
    beside = span[(np.abs(freqs / pitch_hz(57) - 1) > 0.06) & (np.abs(freqs / pitch_hz(57) - 1) < 0.4)].max()
    assert near > 5 * beside


_SOLOS = ("erhu", "bamboo flute", "muted trumpet", "pulse", "triangle")


@pytest.mark.parametrize("name", _SOLOS)
def test_a_held_solo_is_an_endless_loop(name: str) -> None:
    for pitch in (48, 69, 88):
        loop = _INSTRUMENTS[name](pitch, 1)
        step = np.abs(np.diff(loop)).max()
        assert abs(float(loop[0] - loop[-1])) <= 1.05 * step
        assert _rms(loop) == pytest.approx(0.2, rel=0.01)


@pytest.mark.parametrize(
    "name",
    [name for name in _INSTRUMENTS if name not in _SOLOS and _INSTRUMENTS[name](57, 1).ndim == 1],
)
def test_a_struck_instrument_starts_and_ends_without_a_click(name: str) -> None:
    sound = _INSTRUMENTS[name](60, 2)
    assert abs(float(sound[0])) < 0.01
    assert abs(float(sound[-1])) < 0.001


@pytest.mark.parametrize("voice", range(drums.KICK, drums.BUZZ_HAT + 1, 10))
def test_a_drum_sounds_and_dies(voice: int) -> None:
    hit = drums.kit(1)(voice, 1)
    assert 0.2 < float(np.abs(hit).max()) < 1
    assert np.abs(hit[..., -1]).max() < 0.01
