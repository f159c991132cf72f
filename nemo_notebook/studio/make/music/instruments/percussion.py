"""Percussion beside the drums: ride, bells that are shaken, wood, a gong, a clock, an old game's drums.

Each function makes one hit; `drums.kit` gives them their places.
"""

from __future__ import annotations

import numpy as np

from nemo_notebook.studio.make.music.synthesis import (
    Sound,
    dying,
    faded,
    noise,
    peaked,
    ring,
    sample_count,
    seconds,
)


def ride(layer: int, rng: np.random.Generator) -> Sound:
    """A large cymbal struck with a stick's tip: a clear ping over a wash that stays."""
    freqs = np.array([412.0, 688, 1130, 1894, 2960, 4010, 5230, 6870, 8420]) * rng.uniform(0.985, 1.015, 9)
    levels = np.array([0.10, 0.10, 0.14, 0.2, 0.5, 0.8, 0.7, 0.5, 0.3])
    ping = ring(freqs, levels, np.linspace(1.6, 0.5, 9), 1.4, phases=rng.uniform(0, 6.28, 9))
    wash = dying(noise(1.4, 5200, 12_500, rng), 0.32)
    return peaked(faded(0.5 * peaked(ping) + (0.35, 0.5, 0.7)[layer] * peaked(wash), 0.001, 0.5), 0.4)


def sleigh_bells(rng: np.random.Generator) -> Sound:
    """A dozen small round bells, shaken once: each rings on its own within a few hundredths of a second."""
    sound = np.zeros(sample_count(0.45), np.float32)
    for _ in range(14):
        freqs = rng.uniform(3600, 4800) * np.array([1.0, 1.53, 2.14])
        bell = ring(freqs, np.array([1.0, 0.7, 0.4]), np.array([0.32, 0.22, 0.14]), 0.36)
        start = sample_count(float(rng.uniform(0, 0.05)))
        sound[start : start + bell.size] += bell * np.float32(rng.uniform(0.3, 1.0))
    return peaked(faded(sound, 0.004, 0.1), 0.4)


def tambourine(rng: np.random.Generator) -> Sound:
    """Thin brass discs on a frame: a hard rattle."""
    rattle = dying(noise(0.3, 5500, 14_000, rng), 0.045)
    discs = ring(
        np.array([5900.0, 7350, 9120]) * rng.uniform(0.97, 1.03, 3), np.full(3, 0.12), np.full(3, 0.3), 0.3
    )
    return peaked(faded(rattle + discs, 0.003, 0.06), 0.4)


def woodblock(rng: np.random.Generator) -> Sound:
    """A hollow block of hard wood."""
    freqs = 780 * np.array([1.0, 1.51, 2.62]) * rng.uniform(0.99, 1.01)
    return peaked(
        faded(ring(freqs, np.array([1.0, 0.5, 0.2]), np.array([0.12, 0.09, 0.05]), 0.14), 0.0008, 0.03)
    )


def gong(rng: np.random.Generator) -> Sound:
    """A large gong: dull at the stroke, then it opens up; left and right beat against each other."""
    freqs = 68 * np.array([1.0, 1.52, 2.03, 2.79, 3.51, 4.62, 5.43, 6.79, 8.21, 10.3, 12.9, 16.1])
    clock = seconds(sample_count(6.0))
    sides = []
    for _ in range(2):
        near = freqs * rng.uniform(0.996, 1.004, freqs.size)
        body = ring(near, freqs**-0.35, 7.0 / (1 + freqs / 900), 6.0, phases=rng.uniform(0, 6.28, freqs.size))
        shimmer = noise(6.0, 700, 5000, rng) * (1 - np.exp(-clock / 0.25)) * np.exp(-clock / 0.9)
        sides.append(peaked(body) + 0.5 * shimmer)
    return peaked(faded(np.stack(sides).astype(np.float32), 0.006, 2.0), 0.6)


def tick(rng: np.random.Generator) -> Sound:
    """A clock: a dry click with a little metal."""
    freqs = np.array([2350.0, 3900, 6100]) * rng.uniform(0.98, 1.02)
    click = ring(freqs, np.array([1.0, 0.8, 0.5]), np.array([0.05, 0.035, 0.02]), 0.06)
    return peaked(faded(click, 0.0005, 0.02), 0.5)


def buzz_kick() -> Sound:
    """The bass drum of an old game console: a triangle wave that falls."""
    clock = seconds(sample_count(0.22))
    turn = 46 * clock + 4.2 * (1 - np.exp(-clock / 0.03))
    wave = (2 / np.pi * np.arcsin(np.sin(2 * np.pi * turn))).astype(np.float32)
    return peaked(faded(dying(wave, 0.09), 0.0008, 0.04))


def buzz_noise(fall_s: float, held: int, rng: np.random.Generator) -> Sound:
    """The noise of an old game console: random steps, each held for a few samples, which darkens them."""
    count = sample_count(fall_s * 4)
    steps = rng.choice([-1.0, 1.0], count // (2 * held) + 1).astype(np.float32)
    return peaked(faded(dying(np.repeat(steps, 2 * held)[:count], fall_s), 0.0005, fall_s), 0.35)
