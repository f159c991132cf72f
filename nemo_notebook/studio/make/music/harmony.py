"""Chords, keys and voice leading: which notes sound together, how each moves to the next. Knows no time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_QUALITIES: Final = {
    "": (0, 4, 7), "m": (0, 3, 7), "5": (0, 7), "sus2": (0, 2, 7), "sus4": (0, 5, 7), "add9": (0, 4, 7, 14),
    "madd9": (0, 3, 7, 14), "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9), "69": (0, 4, 7, 9, 14),
    "maj7": (0, 4, 7, 11), "maj9": (0, 4, 7, 11, 14), "m7": (0, 3, 7, 10), "m9": (0, 3, 7, 10, 14),
    "7": (0, 4, 7, 10), "9": (0, 4, 7, 10, 14), "13": (0, 4, 10, 14, 21), "7sus": (0, 5, 7, 10),
    "9sus": (0, 5, 10, 14), "lyd": (0, 4, 7, 11, 18), "dim": (0, 3, 6, 9), "mmaj7": (0, 3, 7, 11),
}  # fmt: skip
_DEGREES: Final = (0, 2, 4, 5, 7, 9, 11)
_SIGN: Final = re.compile(r"(b?)([1-7]):([a-z0-9]*)(?:/(b?)([1-7]))?")

MAJOR: Final = (0, 2, 4, 5, 7, 9, 11)
MINOR: Final = (0, 2, 3, 5, 7, 8, 10)
DORIAN: Final = (0, 2, 3, 5, 7, 9, 10)
HARMONIC_MINOR: Final = (0, 2, 3, 5, 7, 8, 11)
PENTATONIC: Final = (0, 2, 4, 7, 9)


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord over a tonic.

    Attributes:
        root: semitones above the tonic.
        steps: semitones of its notes above the root.
        bass: semitones above the tonic of the lowest note.
    """

    root: int
    steps: tuple[int, ...]
    bass: int

    def pitch_classes(self, tonic: int) -> list[int]:
        """Return its notes as pitch classes 0..11, root first."""
        return [(tonic + self.root + step) % 12 for step in self.steps]


def chords(signs: str) -> tuple[Chord, ...]:
    """Read chords such as `1:maj9 6:m9 4:/5`: degree, colon, quality, and the bass if it is not the root."""
    return tuple(_chord(sign) for sign in signs.split())


def _chord(sign: str) -> Chord:
    found = _SIGN.fullmatch(sign)
    if found is None:
        raise ValueError(f"not a chord: {sign}")
    flat, degree, quality, bass_flat, bass = found.groups()
    root = _DEGREES[int(degree) - 1] - bool(flat)
    low = _DEGREES[int(bass) - 1] - bool(bass_flat) if bass else root
    return Chord(root % 12, _QUALITIES[quality], low % 12)


def nearest(pitch_class: int, around: int) -> int:
    """Return the MIDI pitch of a class that is nearest to a pitch."""
    return around + (pitch_class - around + 6) % 12 - 6


def lead(
    chord: Chord, tonic: int, before: Sequence[int], *, centre: int, count: int, rootless: bool = False
) -> list[int]:
    """Choose the voicing that moves least from the one before, lies well and has no mud.

    Args:
        chord: what to play.
        tonic: pitch class of the key.
        before: the voicing before, low to high, or nothing.
        centre: MIDI pitch around which it should lie.
        count: how many voices.
        rootless: leave the root to the bass where there are other notes enough.

    Returns:
        MIDI pitches, low to high.
    """
    classes = list(dict.fromkeys(chord.pitch_classes(tonic)))
    fifth = (tonic + chord.root + 7) % 12
    for spare in (classes[0], fifth) if rootless else (fifth, classes[0]):
        if len(classes) > count and spare in classes:
            classes.remove(spare)
    classes = classes[:count]
    options = [
        voicing
        for turn in range(len(classes))
        for start in range(centre - 14, centre + 8)
        if start % 12 == classes[turn]
        for voicing in _shapes(classes[turn:] + classes[:turn], start, count)
    ]
    return min(options, key=lambda voicing: (_cost(voicing, before, centre), voicing))


def _shapes(classes: Sequence[int], start: int, count: int) -> list[list[int]]:
    """Stack a rotation upwards from a pitch, close and with the second voice from above dropped an octave."""
    close = [start]
    while len(close) < count:
        after = classes[len(close) % len(classes)]
        close.append(close[-1] + ((after - close[-1] - 1) % 12 + 1))
    if count < 4:
        return [close]
    return [close, sorted([*close[:-2], close[-2] - 12, close[-1]])]


def _cost(voicing: Sequence[int], before: Sequence[int], centre: int) -> float:
    moved = sum(abs(a - b) for a, b in zip(voicing, before, strict=False)) + 6 * abs(
        len(voicing) - len(before)
    )
    cost = moved if before else 0.0
    cost += 0.8 * abs(sum(voicing) / len(voicing) - centre)
    cost += 5 * (voicing[-1] - voicing[-2] == 1) if len(voicing) > 1 else 0
    # Low notes need room: a third below C3 growls.
    cost += sum(6 for low, high in pairwise(voicing) if high - low < 5 and low < 50)
    cost += sum(4 for low, high in pairwise(voicing) if high - low <= 2 and low < 58)
    cost += sum(2 for low, high in pairwise(voicing) if high - low == 1)
    return cost + max(0, voicing[-1] - voicing[0] - 19)
