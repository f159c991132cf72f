"""From parts to a stereo sound: notes are cut from their samples, panned, summed, put in a room and coloured.

Works in blocks of two seconds, so that ten minutes need no more memory than one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.convolution import Convolver, blocks
from nemo_notebook.studio.make.music.score import Note, Part
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, rise, sample_count

_MOST_DELAY: Final = 480
_PUMP_BACK_S: Final = 0.28


@dataclass(frozen=True, slots=True)
class Colour:
    """How the whole is coloured.

    Attributes:
        room: kernel (2, samples) of the space.
        tone: kernel (1, samples) of the master tone; it must take away 0 Hz.
        drive: 0 clean to about 2 warm; soft saturation at the loud places.
        wow: depth of slow pitch drift as of a tape, 0 to about 1.
        pump_s: times at which pumped parts give way, in s.
        pump_depth: by how much, 0..1.
    """

    room: Sound
    tone: Sound
    drive: float = 0.0
    wow: float = 0.0
    pump_s: tuple[float, ...] = ()
    pump_depth: float = 0.6


class _Bus:
    """A sum of sounds that may reach beyond the present block."""

    def __init__(self) -> None:
        self._held = np.zeros((2, 0), np.float32)

    def add(self, sound: Sound, at: int, left: float, right: float) -> None:
        """Add one or two channels from sample `at` of the present block."""
        end = at + sound.shape[-1]
        if end > self._held.shape[1]:
            self._held = np.pad(self._held, ((0, 0), (0, end + RATE_HZ - self._held.shape[1])))
        first, second = (sound, sound) if sound.ndim == 1 else sound
        self._held[0, at:end] += first * np.float32(left)
        self._held[1, at:end] += second * np.float32(right)

    def take(self, count: int) -> Sound:
        """Return the present block and go on to the next."""
        block = np.zeros((2, count), np.float32)
        ready = self._held[:, :count]
        block[:, : ready.shape[1]] = ready
        self._held = self._held[:, count:].copy()
        return block


class _Tape:
    """Slow and quick drift of speed, as of a worn tape."""

    def __init__(self, depth: float) -> None:
        self._depth = depth
        self._before = np.zeros((2, _MOST_DELAY), np.float32)
        self._done = 0

    def __call__(self, sound: Sound) -> Sound:
        count = sound.shape[1]
        whole = np.concatenate([self._before, sound], axis=1)
        clock = (self._done + np.arange(count)) / RATE_HZ
        drift = 18.0 * np.sin(2 * np.pi * 0.55 * clock) + 5.0 * np.sin(2 * np.pi * 1.31 * clock + 1)
        drift += 0.5 * np.sin(2 * np.pi * 6.3 * clock)
        at = np.arange(count) + _MOST_DELAY - 60 - self._depth * drift
        self._before = whole[:, -_MOST_DELAY:].copy()
        self._done += count
        place = np.arange(whole.shape[1])
        return np.stack([np.interp(at, place, channel) for channel in whole]).astype(np.float32)


def mix_down(parts: Sequence[Part], colour: Colour, length_s: float) -> Iterator[Sound]:
    """Play all parts.

    Args:
        parts: who plays what.
        colour: how it sounds.
        length_s: how long.

    Yields:
        Two channels, shape (2, samples), two seconds at a time, not yet levelled.
    """
    desk = _Desk(colour)
    score = sorted(((note, part) for part in parts for note in part.notes), key=lambda pair: pair[0].start_s)
    coming = 0
    for block in blocks(sample_count(length_s)):
        while coming < len(score) and sample_count(score[coming][0].start_s) < block.stop:
            note, part = score[coming]
            desk.place(note, part, sample_count(note.start_s) - block.start)
            coming += 1
        yield desk.take(block.stop - block.start)


class _Desk:
    def __init__(self, colour: Colour) -> None:
        self._colour = colour
        self._buses = {(pumped, wet): _Bus() for pumped in (False, True) for wet in (False, True)}
        self._room, self._tone = Convolver(colour.room), Convolver(colour.tone)
        self._tape = _Tape(colour.wow)
        self._done = 0

    def place(self, note: Note, part: Part, at: int) -> None:
        sound = _cut(note, part)
        gain = 10 ** (part.gain_db / 20) * note.loud
        turn = (1 + np.clip(part.pan + note.pan, -1, 1)) * np.pi / 4
        left, right = gain * np.sqrt(2) * np.cos(turn), gain * np.sqrt(2) * np.sin(turn)
        self._buses[part.pumped, False].add(sound, at, left, right)
        if part.room:
            self._buses[part.pumped, True].add(sound, at, left * part.room, right * part.room)

    def take(self, count: int) -> Sound:
        dip = _pump(self._colour, self._done, count)
        taken = {key: bus.take(count) for key, bus in self._buses.items()}
        dry = taken[False, False] + taken[True, False] * dip
        wet = self._room(taken[False, True] + taken[True, True] * dip)
        whole = self._tone(dry + wet)
        self._done += count
        if self._colour.wow:
            whole = self._tape(whole)
        return _driven(whole, self._colour.drive)


def _cut(note: Note, part: Part) -> Sound:
    """Cut a note's length out of its sample, with ramps so that it neither clicks nor stops dead."""
    sample = part.sampler(note.pitch, note.layer)
    held, release = sample_count(note.length_s), max(48, sample_count(part.release_s))
    if part.looped:
        start = (note.pitch * 7919 + sample_count(note.start_s)) % sample.shape[-1]
        sound = _unrolled(sample, start, held + release)
    elif sample.shape[-1] <= held:
        return sample
    else:
        sound = sample[..., : held + release].copy()
        release = min(release, sound.shape[-1] - held)
    if part.attack_s or part.looped:  # a loop starts in the middle of a wave
        attack = min(held, max(48, sample_count(part.attack_s)))
        sound[..., :attack] *= rise(attack)
    sound[..., held:] *= rise(release)[::-1]
    return sound


def _unrolled(loop: Sound, start: int, count: int) -> Sound:
    """Return `count` samples of a loop from a place in it."""
    turns = -(-(start + count) // loop.shape[-1])
    return np.concatenate([loop] * turns, axis=-1)[..., start : start + count]


def _pump(colour: Colour, done: int, count: int) -> NDArray[np.float32]:
    """Return the gain of pumped parts: down within 10 ms of a beat, back on a curve."""
    if not colour.pump_s:
        return np.ones(count, np.float32)
    clock = (done + np.arange(count)) / RATE_HZ
    beats = np.array(colour.pump_s)
    last = np.searchsorted(beats, clock, side="right") - 1
    since = np.where(last >= 0, clock - beats[np.maximum(last, 0)], 10.0)
    shape = np.minimum(1, since / 0.01) * np.clip(1 - since / _PUMP_BACK_S, 0, 1) ** 1.5
    return np.asarray(1 - colour.pump_depth * shape, np.float32)


def _driven(sound: Sound, drive: float) -> Sound:
    if not drive:
        return sound
    return np.asarray(np.tanh(sound * np.float32(1 + drive)) / np.float32(1 + drive), np.float32)
