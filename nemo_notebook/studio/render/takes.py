"""What a segment plays, wherever it comes from: a stretch of a tape, of speech, or one that begins anew.

A take is read piece by piece, so that an hour needs no more memory than a second. Levels are left to `sound`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.loudness import Meter
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, edges
from nemo_notebook.studio.make.music.tape import Tape
from nemo_notebook.studio.render.sound_plan import Heard
from nemo_notebook.studio.render.sound_reading import SoundFile, read_sound
from nemo_notebook.studio.render.tempo import at_speed

EDGE: Final = 4 * RATE_HZ // 1000
"""Samples of the ramp without which a cut in the middle of a wave would click."""
_CROSS: Final = 60 * RATE_HZ // 1000
_LEAST_LOOP: Final = RATE_HZ // 10  # a shorter sound would become a buzz


class Take(Protocol):
    """A sound of a known length."""

    @property
    def count(self) -> int:
        """Its length in samples."""

    def read(self, start: int, stop: int) -> Sound:
        """Return what is between two places, shape (2, stop - start), to be changed at will."""


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """One channel, heard on both sides."""

    sound: NDArray[np.float32]

    @property
    def count(self) -> int:
        """Its length in samples."""
        return self.sound.size

    def read(self, start: int, stop: int) -> Sound:
        """Return what is between two places."""
        return np.stack([self.sound[start:stop]] * 2)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a tape: `count` samples from `first` on."""

    tape: Tape
    first: int
    count: int

    def read(self, start: int, stop: int) -> Sound:
        """Return what is between two places."""
        return self.tape.read(self.first + start, self.first + stop)


@dataclass(frozen=True, slots=True)
class Loop:
    """A stretch that begins anew every `period` samples, its ends crossing over or at least not clicking.

    Attributes:
        part: what is repeated.
        period: samples from one beginning to the next; not always whole.
        cross: samples over which each turn comes and goes.
        count: its length in samples.
    """

    part: Stretch
    period: float
    cross: int
    count: int

    def read(self, start: int, stop: int) -> Sound:
        """Return what is between two places."""
        out = np.zeros((2, stop - start), np.float32)
        first = max(0, math.floor((start - self.part.count) / self.period))
        for turn in range(first, math.ceil(stop / self.period)):
            begin = round(turn * self.period)
            low, high = max(start, begin), min(stop, begin + self.part.count)
            if low < high:
                out[:, low - start : high - start] += self._turn(low - begin, high - begin, first=not turn)
        return out

    def _turn(self, start: int, stop: int, *, first: bool) -> Sound:
        enter = 0 if first else self.cross
        gain = edges(start, stop - start, self.part.count, enter, self.cross)
        return self.part.read(start, stop) * np.sqrt(gain)


@dataclass(frozen=True, slots=True)
class Recording:
    """What several segments play of one file.

    Attributes:
        takes: one for each of them.
        powers: of each stretch that was read, as a `loudness.Meter` tells them.
    """

    takes: list[Take]
    powers: list[NDArray[np.float64]]


def record(file: SoundFile, uses: list[Heard], tape: Tape, go_on: Callable[[], None]) -> Recording:
    """Read what segments need of a file onto a tape, each stretch at its speed.

    Args:
        file: a film or a sound.
        uses: the segments.
        tape: what is written behind its end.
        go_on: asked for each second or two of sound; raises where the work shall end.

    Raises:
        MediaError: when nothing in it can be decoded.
    """
    made = Recording([], [])
    for use in uses:
        first, meter = tape.count, Meter()
        for block in at_speed(read_sound(file, use.from_ms, _needed_ms(file, use)), use.speed):
            go_on()
            meter.hear(block)
            tape.append(block)
        made.powers.append(meter.powers)
        made.takes.append(_filled(file, use, Stretch(tape, first, tape.count - first)))
    return made


def _needed_ms(file: SoundFile, use: Heard) -> int:
    """Return how much of a file one turn of a segment plays, on the file's clock."""
    if use.loops:
        return _turn_ms(file, use)
    wanted_ms = math.ceil(use.length_ms * use.speed)
    return wanted_ms if use.until_ms is None else min(wanted_ms, use.until_ms - use.from_ms)


def _turn_ms(file: SoundFile, use: Heard) -> int:
    return (file.duration_ms if use.until_ms is None else use.until_ms) - use.from_ms


def _filled(file: SoundFile, use: Heard, part: Stretch) -> Take:
    """Let a given sound that is too short begin anew, and a clip's, where told to, as its picture does."""
    count = use.length_ms * RATE_HZ // 1000
    if use.loops and part.count:
        turn = _turn_ms(file, use) * RATE_HZ / 1000 / use.speed
        return Loop(part, max(1.0, turn), min(EDGE, part.count // 2), count)
    if use.is_clip or part.count >= count or part.count < _LEAST_LOOP:
        return part
    return looped(part, count)


def looped(part: Stretch, count: int) -> Loop:
    """Repeat a sound until it fills `count` samples, its end crossing into its beginning over 60 ms."""
    cross = min(_CROSS, part.count // 4)
    return Loop(part, part.count - cross, cross, count)
