"""What is played when by whom: notes and the parts that play them. Holds no sound and knows no style."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from nemo_notebook.studio.make.music.synthesis import Sound

Sampler = Callable[[int, int], Sound]
"""Gives the sound of a MIDI pitch in one of three layers: 0 soft, 1 middle, 2 hard."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note: begin and length in s, MIDI pitch, loudness 0..1, place -1 (left) to 1 (right)."""

    start_s: float
    pitch: int
    length_s: float
    loud: float
    pan: float

    @property
    def layer(self) -> int:
        """Which of an instrument's three layers is played."""
        return min(2, int(self.loud * 3))


@dataclass(slots=True)
class Part:
    """One player on the desk.

    Attributes:
        sampler: what the instrument sounds like.
        gain_db: level on the desk.
        pan: place, to which each note's own is added.
        room: how much of it goes into the room, linear.
        attack_s, release_s: ramps of each note.
        looped: whether the sampler's sound is an endless loop.
        pumped: whether it gives way to the bass drum.
        notes: in any order.
    """

    sampler: Sampler
    gain_db: float
    pan: float = 0.0
    room: float = 0.2
    attack_s: float = 0.0
    release_s: float = 0.08
    looped: bool = False
    pumped: bool = False
    notes: list[Note] = field(default_factory=list)

    def play(self, start_s: float, pitch: int, length_s: float, loud: float = 0.7, pan: float = 0.0) -> None:
        """Write down a note; one before the beginning is moved to it."""
        if loud > 0 and length_s > 0:
            self.notes.append(Note(max(0.0, start_s), pitch, length_s, min(1.0, loud), pan))

    def echo(self, after_s: float, *, times: int, keep: float, width: float) -> None:
        """Repeat every note `times` times, each softer by `keep` and on alternating sides."""
        for note in tuple(self.notes):
            for turn in range(1, times + 1):
                side = width if turn % 2 else -width
                self.play(
                    note.start_s + turn * after_s, note.pitch, note.length_s, note.loud * keep**turn, side
                )
