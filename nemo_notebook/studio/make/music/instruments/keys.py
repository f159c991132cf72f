"""Struck keys and bars: pianos, electric piano, kalimba, glockenspiel, celesta, bells, vibraphone."""

from __future__ import annotations

from collections.abc import Sequence

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


def felt_piano(seed: int, *, bright: float = 1.0) -> Sampler:
    """A piano with felt before its strings: stiff strings in slightly detuned pairs, two-stage decay."""

    def make(pitch: int, layer: int) -> Sound:
        rng = dice(seed, pitch, layer)
        base_hz = pitch_hz(pitch)
        number = np.arange(1.0, 33.0)
        stiff = 0.00035 * 2 ** ((pitch - 60) / 10)
        freqs = base_hz * number * np.sqrt(1 + stiff * number**2)
        cut_hz = (900, 1500, 2400)[layer] * bright * 2 ** ((pitch - 60) / 36)
        levels = number**-0.9 / (1 + (freqs / cut_hz) ** 2) * (0.25 + np.abs(np.sin(np.pi * number / 7.3)))
        levels *= np.exp(rng.normal(0, 0.15, number.size))
        decays = 7.5 * 2 ** (-(pitch - 48) / 17) / (1 + 0.22 * (number - 1))
        detune = 2 ** (rng.uniform(0.3, 0.8) / 1200)
        sound = ring(
            np.concatenate([freqs / detune, freqs * detune, freqs]),
            np.concatenate([levels, levels * 0.9, levels * 0.5]),
            np.concatenate([decays * 0.5, decays * 0.55, decays * 1.7]),
            min(5.0, float(decays[0]) * 1.2),
            phases=rng.uniform(-0.3, 0.3, 3 * number.size),
        )
        return _with_thump(struck(faded(sound, 0.005, 0.3)), 0.011, (90, 700), rng)

    return kept(make)


def _with_thump(sound: Sound, level: float, band_hz: tuple[float, float], rng: np.random.Generator) -> Sound:
    """Add the soft knock of a hammer or finger."""
    knock = noise(0.12, *band_hz, rng)
    knock *= np.exp(-seconds(knock.size) / 0.018)
    count = min(knock.size, sound.size)
    sound[:count] += faded(knock, 0.002, 0.02)[:count] * np.float32(level / 0.2)
    return sound


def electric_piano(seed: int) -> Sampler:
    """A tine piano: a round tone that barks when hit hard, a short bell at the start, a slow tremolo."""

    def make(pitch: int, layer: int) -> Sound:
        rng = dice(seed, pitch, layer)
        clock = seconds(sample_count(3.6))
        turn = np.float32(2 * np.pi * pitch_hz(pitch)) * clock
        bark = np.float32((0.9, 1.3, 1.9)[layer] * 2 ** (-(pitch - 60) / 30))
        body = np.sin(turn + bark * np.exp(-clock / 0.8) * np.sin(turn + np.float32(0.4)))
        for number, level, fall_s in (
            (2, 0.32, 0.9),
            (3, 0.25, 0.8),
            (4, 0.2, 0.7),
            (5, 0.15, 0.6),
            (6, 0.1, 0.5),
        ):
            body += np.float32(level) * np.sin(number * turn) * np.exp(-clock / np.float32(fall_s))
        tine_hz = min(9000.0, pitch_hz(pitch) * 7.08)
        tine = np.sin(np.float32(2 * np.pi * tine_hz) * clock) * np.exp(-clock / 0.14)
        decay_s = 1.9 * 2 ** (-(pitch - 60) / 28)
        sound = body * np.exp(-clock / np.float32(decay_s)) + np.float32(0.06 * (layer + 1)) * tine
        sway = 1 + 0.10 * np.sin(2 * np.pi * 4.6 * clock + rng.uniform(0, 6.28))
        return struck(faded((sound * sway).astype(np.float32), 0.003, 0.4))

    return kept(make)


def bars(
    seed: int, *, ratios: Sequence[float], levels: Sequence[float], decays_s: Sequence[float]
) -> Sampler:
    """Tuned bars or tongues: a few modes at the given ratios, their decays at C5."""

    def make(pitch: int, layer: int) -> Sound:
        rng = dice(seed, pitch, layer)
        hardness = np.array([1.0, *([(0.45, 0.75, 1.1)[layer]] * (len(ratios) - 1))])
        shorter = 2 ** (-(pitch - 72) / 18)
        sound = ring(
            pitch_hz(pitch) * np.array(ratios) * (1 + rng.normal(0, 2e-4, len(ratios))),
            np.array(levels) * hardness,
            np.array(decays_s) * shorter,
            min(4.0, max(decays_s) * shorter),
        )
        return _with_thump(struck(faded(sound, 0.002, 0.15), 0.16), 0.004, (400, 2500), rng)

    return kept(make)


def kalimba(seed: int) -> Sampler:
    """A thumb piano: warm and short."""
    return bars(
        seed, ratios=(1, 2.0, 5.4, 8.9), levels=(1, 0.16, 0.12, 0.04), decays_s=(1.6, 0.8, 0.25, 0.12)
    )


def glockenspiel(seed: int) -> Sampler:
    """Small steel bars: bright and long."""
    return bars(
        seed, ratios=(1, 2.76, 5.4, 8.9), levels=(1, 0.32, 0.14, 0.05), decays_s=(2.6, 1.2, 0.5, 0.25)
    )


def vibraphone(seed: int) -> Sampler:
    """Tuned metal bars over pipes: soft and long."""
    return bars(seed, ratios=(1, 4.0, 9.9), levels=(1, 0.2, 0.05), decays_s=(3.6, 1.3, 0.4))


def marimba(seed: int) -> Sampler:
    """Wooden bars: round and short."""
    return bars(seed, ratios=(1, 3.93, 9.3), levels=(1, 0.2, 0.05), decays_s=(1.0, 0.3, 0.1))


def celesta(seed: int) -> Sampler:
    """Steel plates over wood, played from keys: sweet and small."""
    return bars(seed, ratios=(1, 2.0, 4.02, 6.3), levels=(1, 0.35, 0.22, 0.06), decays_s=(2.2, 1.3, 0.6, 0.3))


def tubular_bells(seed: int) -> Sampler:
    """Long tubes, as bells of a tower: a hum below, a third that is minor, a strike above."""
    return bars(
        seed,
        ratios=(0.5, 1, 1.19, 1.5, 2.0, 2.51, 2.66, 4.0),
        levels=(0.25, 1, 0.35, 0.3, 0.6, 0.2, 0.25, 0.2),
        decays_s=(4.0, 3.4, 2.2, 1.8, 1.6, 1.1, 1.0, 0.6),
    )
