"""Drums and noises. A kit is one sampler; its pitches are the names below, its layers how hard it is hit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from nemo_notebook.studio.make.music.instruments import percussion
from nemo_notebook.studio.make.music.instruments.sampling import dice, kept
from nemo_notebook.studio.make.music.score import Sampler
from nemo_notebook.studio.make.music.synthesis import (
    RATE_HZ,
    Sound,
    dying,
    faded,
    noise,
    peaked,
    ring,
    sample_count,
    seconds,
)

# Three of each where a drum comes often, so that no two neighbours are alike.
KICK: Final = 0
SNARE: Final = 10
CLAP: Final = 20
HAT: Final = 30
OPEN_HAT: Final = 40
SHAKER: Final = 50
RIM: Final = 60
BRUSH: Final = 70
TAIKO: Final = 80
CRASH: Final = 90
SWELL: Final = 100
RIDE: Final = 110
SLEIGH: Final = 120
TAMBOURINE: Final = 130
WOOD: Final = 140
GONG: Final = 150
TICK: Final = 160
BUZZ_KICK: Final = 170
BUZZ_SNARE: Final = 180
BUZZ_HAT: Final = 190
VARIANTS: Final = 3


def kit(seed: int, *, kick_hz: float = 48.0, kick_s: float = 0.32, snare_hz: float = 190.0) -> Sampler:
    """Return a kit tuned to taste: the bass drum's pitch and length, the snare's pitch."""
    makers: dict[int, Callable[[int, np.random.Generator], Sound]] = {
        KICK: lambda layer, rng: _kick(kick_hz, kick_s, layer, rng),
        SNARE: lambda layer, rng: _snare(snare_hz, layer, rng),
        CLAP: lambda layer, rng: _clap(rng),
        HAT: lambda layer, rng: _metal(0.05 + 0.02 * layer, 7200, rng),
        OPEN_HAT: lambda layer, rng: _metal(0.34, 6500, rng),
        SHAKER: lambda layer, rng: _shaker(rng),
        RIM: lambda layer, rng: _rim(rng),
        BRUSH: lambda layer, rng: _brush(rng),
        TAIKO: lambda layer, rng: _taiko(layer, rng),
        CRASH: lambda layer, rng: _crash(rng),
        SWELL: lambda layer, rng: _swell(rng),
        RIDE: lambda layer, rng: percussion.ride(layer, rng),
        SLEIGH: lambda layer, rng: percussion.sleigh_bells(rng),
        TAMBOURINE: lambda layer, rng: percussion.tambourine(rng),
        WOOD: lambda layer, rng: percussion.woodblock(rng),
        GONG: lambda layer, rng: percussion.gong(rng),
        TICK: lambda layer, rng: percussion.tick(rng),
        BUZZ_KICK: lambda layer, rng: percussion.buzz_kick(),
        BUZZ_SNARE: lambda layer, rng: percussion.buzz_noise(0.16, 3, rng),
        BUZZ_HAT: lambda layer, rng: percussion.buzz_noise(0.035, 1, rng),
    }

    def make(pitch: int, layer: int) -> Sound:
        return makers[pitch // 10 * 10](layer, dice(seed, pitch, layer))

    return kept(make)


def _kick(base_hz: float, length_s: float, layer: int, rng: np.random.Generator) -> Sound:
    clock = seconds(sample_count(length_s * 2.2))
    turn = 2 * np.pi * (base_hz * clock + base_hz * 2.4 * 0.028 * (1 - np.exp(-clock / 0.028)))
    body = dying(np.sin(turn), length_s * 0.42)
    body = np.tanh(body * np.float32((1.1, 1.5, 2.0)[layer]))
    click = dying(noise(0.02, 1200, 5000, rng), 0.003) * np.float32((0.1, 0.25, 0.45)[layer])
    body[: click.size] += click
    return peaked(faded(body.astype(np.float32), 0.001, 0.05))


def _snare(base_hz: float, layer: int, rng: np.random.Generator) -> Sound:
    skin = ring(np.array([base_hz, base_hz * 1.72]), np.array([1.0, 0.5]), np.array([0.22, 0.13]), 0.35)
    wires = dying(noise(0.35, 1400, 8500, rng), 0.055 + 0.015 * layer)
    return peaked(faded(0.35 * skin + 1.4 * wires[: skin.size], 0.0008, 0.05), 0.6)


def _clap(rng: np.random.Generator) -> Sound:
    sound = np.zeros(sample_count(0.4), np.float32)
    for at_s, level in ((0.0, 0.7), (0.010, 0.6), (0.021, 0.8), (0.031, 1.0)):
        hand = dying(noise(0.25, 900, 4800, rng), 0.006 if at_s < 0.03 else 0.06) * np.float32(level)
        start = sample_count(at_s)
        sound[start : start + hand.size] += faded(hand, 0.001, 0.02)
    return peaked(faded(sound, 0.001, 0.05), 0.5)


def _metal(fall_s: float, low_hz: float, rng: np.random.Generator) -> Sound:
    """Six inharmonic partials in noise: a cymbal struck at its edge."""
    length_s = fall_s * 4
    freqs = np.array([3240.0, 4210, 5570, 6650, 8130, 10400]) * rng.uniform(0.98, 1.02, 6)
    shine = ring(freqs, np.full(6, 0.05), np.full(6, fall_s * 3), length_s, phases=rng.uniform(0, 6.28, 6))
    hiss = dying(noise(length_s, low_hz, 13_000, rng), fall_s)
    return peaked(faded(hiss + shine, 0.0008, fall_s), 0.4)


def _shaker(rng: np.random.Generator) -> Sound:
    sound = noise(0.11, 4200, 11_000, rng)
    return peaked(faded(dying(sound, 0.035), 0.022, 0.02), 0.35)


def _rim(rng: np.random.Generator) -> Sound:
    wood = ring(np.array([520.0, 1680, 2450]), np.array([0.5, 1.0, 0.6]), np.array([0.07, 0.05, 0.035]), 0.12)
    tick = dying(noise(0.12, 1500, 6000, rng), 0.004)
    return peaked(faded(wood + 0.6 * tick[: wood.size], 0.0006, 0.03), 0.5)


def _brush(rng: np.random.Generator) -> Sound:
    sweep = noise(0.3, 1500, 7000, rng)
    return peaked(faded(dying(sweep, 0.07), 0.012, 0.05), 0.4)


def _taiko(layer: int, rng: np.random.Generator) -> Sound:
    clock = seconds(sample_count(2.2))
    turn = 2 * np.pi * (58 * clock + 40 * 0.05 * (1 - np.exp(-clock / 0.05)))
    skin = np.sin(turn) * np.exp(-clock / 0.42)
    over = ring(np.array([93.0, 134, 178]), np.array([0.4, 0.25, 0.18]), np.array([0.9, 0.6, 0.4]), 2.2)
    stick = dying(noise(0.2, 150, (900, 1600, 2600)[layer], rng), 0.025)
    skin[: stick.size] += 1.2 * stick
    return peaked(faded((skin + over).astype(np.float32), 0.0015, 0.4), 0.75)


def _crash(rng: np.random.Generator) -> Sound:
    wide = np.stack([dying(noise(3.0, 2600, 12_000, rng), 0.75) for _ in range(2)])
    return peaked(faded(wide, 0.004, 0.8), 0.4)


def _swell(rng: np.random.Generator) -> Sound:
    """A cymbal rolled up to a beat: two seconds, to be started two seconds before."""
    count = 2 * RATE_HZ
    shape = np.linspace(0, 1, count, dtype=np.float32) ** 3
    wide = np.stack([noise(2.0, 2200, 10_000, rng) * shape for _ in range(2)])
    return peaked(faded(wide.astype(np.float32), 0.2, 0.03), 0.35)


def crackle(seed: int) -> Sampler:
    """An endless worn record: rare soft ticks over a breath of noise, in stereo."""

    def make(pitch: int, layer: int) -> Sound:
        rng = dice(seed, pitch, layer)
        count = 8 * RATE_HZ
        ticks = np.zeros((2, count), np.float32)
        for _ in range(90):
            at, level = int(rng.integers(0, count - 400)), float(rng.exponential(0.10))
            tick = np.exp(-np.arange(200) / rng.uniform(6, 30)) * np.sin(
                np.arange(200) * rng.uniform(0.15, 0.6)
            )
            ticks[:, at : at + 200] += (min(0.4, level) * tick * rng.uniform(0.4, 1, (2, 1))).astype(
                np.float32
            )
        breath = np.stack([noise(8.0, 300, 5000, rng) for _ in range(2)]) * np.float32(0.06)
        return ticks + breath

    return kept(make)
