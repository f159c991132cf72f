"""Tunes: a short theme of rhythm and shape that comes back, fits each chord and breathes after a phrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from nemo_notebook.studio.make.music.form import Bar, Song, scale_classes
from nemo_notebook.studio.make.music.harmony import Chord

Rhythm = tuple[tuple[float, float], ...]
"""(beat, beats) of each note within a bar."""

_LEAP: Final = 7
_ARCHES: Final = ((-1, 3, 5, 0), (2, 0, 5, -2), (4, 1, 4, -1), (-2, 2, 6, 2))  # semitones


@dataclass(frozen=True, slots=True)
class Theme:
    """Four bars: rhythms, the way of each note in scale steps, how far each bar lies above the middle."""

    rhythms: tuple[Rhythm, ...]
    moves: tuple[tuple[int, ...], ...]
    arch: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tone:
    """One note of a tune: bar, beat and length in beats, MIDI pitch, and whether it carries weight."""

    bar: Bar
    beat: float
    beats: float
    pitch: int
    strong: bool


def theme(rhythms: Sequence[Rhythm], closes: Sequence[Rhythm], rng: np.random.Generator) -> Theme:
    """Make a theme a-b-a-close: its third bar takes up the first, its last one comes to rest."""
    first, second = (rhythms[int(i)] for i in rng.choice(len(rhythms), 2, replace=len(rhythms) < 2))
    close = closes[int(rng.integers(len(closes)))]
    shape = _shape(len(first), rng)
    moves = (shape, _shape(len(second), rng), shape, _shape(len(close), rng))
    return Theme((first, second, first, close), moves, _ARCHES[int(rng.integers(len(_ARCHES)))])


def _shape(count: int, rng: np.random.Generator) -> tuple[int, ...]:
    """Return steps, mostly to the neighbour, sometimes a skip, with a turn back after it."""
    steps: list[int] = []
    way = int(rng.choice([-1, 1]))
    for _ in range(count):
        if steps and abs(steps[-1]) > 1:
            way = -int(np.sign(steps[-1]))
        elif rng.random() < 0.3:
            way = -way
        steps.append(way * int(rng.choice([0, 1, 1, 1, 2, 3], p=[0.12, 0.2, 0.2, 0.2, 0.18, 0.1])))
    return tuple(steps)


def sing(song: Song, tune: Theme, bars: Sequence[Bar], *, low: int, high: int) -> Iterator[Tone]:
    """Sing a theme over bars: strong notes on the chord, weak ones on the scale, no leap over a fifth.

    Args:
        song: key and mode.
        tune: what to sing.
        bars: where; a bar's place in its phrase chooses the theme's bar.
        low: lowest MIDI pitch.
        high: highest.
    """
    centre = (low + high) // 2
    pitch = centre
    scale = scale_classes(song)
    for bar in bars:
        turn = 3 if bar.section == "end" else bar.phrase
        for (beat, beats), move in zip(tune.rhythms[turn], tune.moves[turn], strict=True):
            if beat >= bar.beats:
                break
            chord = bar.chord_at(beat)
            strong = beat % 2 == 0 or beats >= 1.5
            wish = _stepped(pitch, move, scale)
            allowed = chord.pitch_classes(song.tonic) if strong else _passing(chord, song, scale)
            pitch = _fitting(wish, pitch, allowed, range(low, high + 1), centre + tune.arch[turn])
            yield Tone(bar, beat, min(beats, bar.beats - beat), pitch, strong)


def last_tone(song: Song, tones: Sequence[Tone], *, low: int, high: int) -> int:
    """Return the pitch on which a tune comes home: the tonic or the fifth nearest to where it was."""
    before = tones[-1].pitch if tones else (low + high) // 2
    homes = (song.tonic, (song.tonic + 7) % 12)
    return min(
        (pitch for pitch in range(low, high + 1) if pitch % 12 in homes),
        key=lambda pitch: abs(pitch - before),
    )


def _stepped(pitch: int, move: int, scale: Sequence[int]) -> int:
    """Walk some steps of the scale from a pitch."""
    way = 1 if move > 0 else -1
    for _ in range(abs(move)):
        pitch += way
        while pitch % 12 not in scale:
            pitch += way
    return pitch


def _passing(chord: Chord, song: Song, scale: Sequence[int]) -> list[int]:
    """Return what may sound in passing: the scale without what rubs a semitone above a note of the chord."""
    tones = chord.pitch_classes(song.tonic)
    rubbing = {(tone + 1) % 12 for tone in tones} - set(tones)
    return sorted({*tones, *(one for one in scale if one not in rubbing)})


def _fitting(wish: int, before: int, allowed: Sequence[int], reach: range, middle: int) -> int:
    """Return the allowed pitch that is near a wish and the bar's middle, without a great leap."""
    options = [pitch for pitch in reach if pitch % 12 in allowed]
    near = [pitch for pitch in options if abs(pitch - before) <= _LEAP] or options

    def cost(pitch: int) -> float:
        return abs(pitch - wish) + 1.5 * (pitch == before) + 0.35 * abs(pitch - middle)

    return min(near, key=lambda pitch: (cost(pitch), pitch))
