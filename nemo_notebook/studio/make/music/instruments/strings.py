"""Plucked strings: guitars, zithers, basses; each the sum of a string's modes in a small wooden body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from nemo_notebook.studio.make.music.instruments.sampling import dice, kept
from nemo_notebook.studio.make.music.score import Sampler
from nemo_notebook.studio.make.music.synthesis import (
    Sound,
    faded,
    noise,
    pitch_hz,
    ring,
    sample_count,
    seconds,
    struck,
)

_LEAN_HZ: Final = 5.2


@dataclass(frozen=True, slots=True)
class String:
    """What makes one plucked instrument another.

    Attributes:
        point: where it is plucked, as a part of its length; nearer the end is brighter.
        cut_hz: above this the finger's softness takes the treble away.
        decay_s: time to -60 dB at A3.
        damping: how much faster high partials die.
        stiffness: how far high partials are sharp.
        body_hz: resonances of the body.
        pick: level of the finger's or pick's own noise.
    """

    point: float
    cut_hz: float
    decay_s: float
    damping: float
    stiffness: float
    body_hz: tuple[float, ...] = ()
    pick: float = 0.02


STEEL_GUITAR: Final = String(0.15, 5200, 5.5, 0.10, 6e-5, (104, 203, 392), 0.03)
NYLON_GUITAR: Final = String(0.22, 3200, 3.8, 0.16, 2e-5, (98, 205, 380), 0.02)
UKULELE: Final = String(0.20, 4800, 1.8, 0.17, 3e-5, (230, 410), 0.03)
CLEAN_GUITAR: Final = String(0.12, 4600, 4.2, 0.13, 4e-5, (), 0.02)
MUTED_GUITAR: Final = String(0.16, 2600, 0.75, 0.22, 4e-5, (), 0.03)
CLAVINET: Final = String(0.08, 4200, 1.5, 0.12, 1e-4, (), 0.04)
GUZHENG: Final = String(0.11, 5600, 5.2, 0.10, 2e-5, (180, 330, 610), 0.025)
PIPA: Final = String(0.09, 5200, 1.4, 0.14, 4e-5, (310, 560), 0.05)
PIZZICATO: Final = String(0.28, 2400, 1.0, 0.26, 2e-5, (280, 470), 0.02)
FINGER_BASS: Final = String(0.24, 1300, 4.0, 0.22, 3e-5, (), 0.012)
SLAP_BASS: Final = String(0.12, 2900, 3.2, 0.20, 5e-5, (), 0.05)
UPRIGHT_BASS: Final = String(0.19, 800, 2.0, 0.30, 3e-5, (98, 196), 0.02)


def plucked(seed: int, kind: String) -> Sampler:
    """Return a plucked instrument."""

    def make(pitch: int, layer: int) -> Sound:
        rng = dice(seed, pitch, layer)
        base_hz = pitch_hz(pitch)
        number = np.arange(1.0, min(60, int(12_000 / base_hz) + 2))
        freqs = base_hz * number * np.sqrt(1 + kind.stiffness * number**2)
        softness = kind.cut_hz * (0.65, 1.0, 1.5)[layer]
        levels = np.abs(np.sin(np.pi * number * kind.point)) / number / (1 + (freqs / softness) ** 1.6)
        levels *= np.exp(rng.normal(0, 0.12, number.size))
        for body in kind.body_hz:
            levels *= 1 + 0.7 / (1 + ((freqs - body) / (0.12 * body)) ** 2)
        decays = kind.decay_s * 2 ** (-(pitch - 57) / 20) / (1 + kind.damping * (number - 1))
        # A string swings in two planes, which differ a little in pitch and in decay.
        sound = ring(
            np.concatenate([freqs, freqs * 1.0004]),
            np.concatenate([levels, 0.45 * levels]),
            np.concatenate([0.7 * decays, 1.3 * decays]),
            min(4.5, float(decays[0]) * 1.2),
            phases=np.concatenate([np.zeros(number.size), np.full(number.size, 0.7)]),
        )
        return _touched(struck(faded(sound, 0.0015, 0.15)), kind, layer, rng)

    return kept(make)


def _touched(sound: Sound, kind: String, layer: int, rng: np.random.Generator) -> Sound:
    """Add the finger: a short brush of noise, and a knock of the body."""
    brush = noise(0.05, 900, 5000, rng)
    brush *= np.exp(-seconds(brush.size) / 0.007) * np.float32(kind.pick * (0.6, 1.0, 1.5)[layer] / 0.2)
    sound[: brush.size] += faded(brush, 0.001, 0.01)
    if kind.body_hz:
        body = np.array(kind.body_hz)
        knock = ring(body, np.full(body.size, 0.012), np.full(body.size, 0.16), 0.2)
        sound[: knock.size] += faded(knock, 0.002, 0.03)
    return sound


def bent(sampler: Sampler, *, depth_cents: float, wait_s: float = 0.35) -> Sampler:
    """Return a plucked instrument whose player leans on the string: vibrato comes in after the stroke."""

    def make(pitch: int, layer: int) -> Sound:
        sound = sampler(pitch, layer)
        clock = seconds(sound.size)
        deep_s = np.log(2) / 1200 * depth_cents / (2 * np.pi * _LEAN_HZ)
        lean = (
            deep_s * np.clip((clock - wait_s) / 0.3, 0, 1) * np.sin(2 * np.pi * _LEAN_HZ * (clock - wait_s))
        )
        return np.asarray(np.interp(clock + lean, clock, sound), np.float32)

    return kept(make)


def synth_bass(seed: int, *, bright: float = 1.0) -> Sampler:
    """A saw wave through a filter that closes after the attack, over a steady sub."""

    def make(pitch: int, layer: int) -> Sound:
        base_hz = pitch_hz(pitch)
        number = np.arange(1.0, 36.0)
        freqs = base_hz * number
        cut_hz = (350, 600, 1000)[layer] * bright
        levels = 1 / number / (1 + (freqs / (4 * cut_hz)) ** 2)
        decays = 2.5 / (1 + (freqs / cut_hz) ** 1.3)
        levels[0], decays[0] = 1.1, 4.0
        phases = dice(seed, pitch, layer).uniform(-0.2, 0.2, number.size)
        return struck(faded(ring(freqs, levels, decays, 2.0, phases=phases), 0.004, 0.2))

    return kept(make)


def round_bass(seed: int) -> Sampler:
    """A soft bass, almost a sine, warm from saturation: for beats that must not get in the way."""

    def make(pitch: int, layer: int) -> Sound:
        rng = dice(seed, pitch, layer)
        number = np.arange(1.0, 7.0)
        levels = np.array([1, 0.34, 0.16, 0.05, 0.03, 0.015]) * (0.8, 1.0, 1.25)[layer] ** (number - 1)
        decays = 3.2 / (1 + 0.8 * (number - 1))
        sound = ring(pitch_hz(pitch) * number, levels, decays, 2.4, phases=rng.uniform(-0.2, 0.2, 6))
        return struck(np.tanh(1.6 * faded(sound, 0.006, 0.25)).astype(np.float32))

    return kept(make)


def sub_bass(seed: int) -> Sampler:
    """The long bass of hip-hop: a falling sine, saturated so that small loudspeakers have something of it."""

    def make(pitch: int, layer: int) -> Sound:
        base_hz = pitch_hz(pitch)
        clock = seconds(sample_count(2.6))
        turn = 2 * np.pi * (base_hz * clock + 1.1 * (1 - np.exp(-clock / 0.02)))
        body = (np.sin(turn) + 0.22 * np.sin(2 * turn)) * np.exp(-clock / np.float32(1.1))
        warm = np.tanh(np.float32((1.5, 2.2, 3.0)[layer]) * body)
        knock = noise(0.05, 700, 3000, dice(seed, pitch, layer)) * np.exp(-seconds(2400) / np.float32(0.006))
        warm[:2400] += np.float32(0.5) * knock
        return struck(faded(warm.astype(np.float32), 0.002, 0.3))

    return kept(make)


def synth_pluck(seed: int, *, bright: float = 1.0) -> Sampler:
    """A short bright synthesizer tone, two saws a hair apart, for arpeggios."""

    def make(pitch: int, layer: int) -> Sound:
        rng = dice(seed, pitch, layer)
        number = np.arange(1.0, min(48, int(14_000 / pitch_hz(pitch)) + 2))
        freqs = pitch_hz(pitch) * number
        cut_hz = (900, 1700, 3000)[layer] * bright
        levels = number**-1.1 / (1 + (freqs / (2.5 * cut_hz)) ** 2)
        decays = 0.9 / (1 + (freqs / cut_hz) ** 1.1)
        sound = ring(
            np.concatenate([freqs * 0.9975, freqs * 1.0025]),
            np.concatenate([levels, levels]),
            np.concatenate([decays, decays]),
            1.0,
            phases=rng.uniform(0, 6.28, 2 * number.size),
        )
        return struck(faded(sound, 0.002, 0.1), 0.18)

    return kept(make)
