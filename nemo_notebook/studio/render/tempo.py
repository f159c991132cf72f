"""Sound at another speed with its pitch kept, and each abrupt sound where its picture is.

Grains of 40 ms are laid over each other where their waves agree (WSOLA). Those around an onset are taken
exactly from there, all at the same distance from it: so it is heard once, and at its moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np

from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound
from nemo_notebook.studio.render.onsets import HOP, MARGIN, onsets

_HALF: Final = RATE_HZ // 50  # of a grain; the next one begins after it
_REACH: Final = RATE_HZ // 125  # a grain moves by up to 8 ms: both ways together, that is a period of 62 Hz
_FFT: Final = 2048
_WINDOW: Final = (0.5 - 0.5 * np.cos(np.pi * (np.arange(2 * _HALF) + 0.5) / _HALF)).astype(np.float32)


def at_speed(sound: Iterable[Sound], speed: float) -> Iterator[Sound]:
    """Yield a sound that plays `speed` times as fast.

    Args:
        sound: left and right, (2, samples) a block, at 48 000 Hz.
        speed: above 0; 1 yields the sound itself.

    Yields:
        Left and right, (2, samples) a block; all together as long as the sound over `speed`, to the sample.
    """
    if speed == 1:
        yield from sound
        return
    stretch = _Stretch(speed)
    for block in sound:
        yield stretch.feed(block)
    yield stretch.end()


class _Stretch:
    """The sound as far as it is known, and the grain laid last. Places count in samples of the sound."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._room = round(_HALF * (speed + 3)) + _REACH  # that grains may reach back or ahead
        self._start = -self._room // HOP * HOP
        self._held = np.zeros((2, -self._start), np.float32)  # silence before the beginning
        self._onsets = np.zeros(0, np.int64)
        self._searched = 0
        self._made = -_HALF  # samples that are ready, on the new clock
        self._last: int | None = None
        self._tail = np.zeros((2, _HALF), np.float32)

    def feed(self, block: Sound) -> Sound:
        """Take a block and return what can be made now."""
        self._held = np.concatenate([self._held, block], axis=1)
        self._search()
        made = [np.zeros((2, 0), np.float32)]
        while (self._made + _HALF) * self._speed + self._room + MARGIN < self._searched:
            ready = self._next()
            made.append(ready if self._made > 0 else ready[:, :0])
        self._forget()
        return np.concatenate(made, axis=1)

    def end(self) -> Sound:
        """Return the rest."""
        before, count = max(0, self._made), round(self._end / self._speed)
        beyond = self._room + MARGIN + round(2 * _HALF * self._speed)
        return self.feed(np.zeros((2, beyond), np.float32))[:, : count - before]

    @property
    def _end(self) -> int:
        return self._start + self._held.shape[1]

    def _search(self) -> None:
        """Look for onsets in what is new, always at the same hops, however the blocks are cut."""
        start = max(self._start, self._searched - 2 * MARGIN)
        last = (self._end - self._start) // HOP * HOP + self._start
        found = onsets(self._held[:, start - self._start :]) + start
        new = found[(found >= self._searched - MARGIN) & (found < last - MARGIN)]
        self._onsets, self._searched = np.concatenate([self._onsets, new]), last

    def _next(self) -> Sound:
        """Lay the next grain and return what no later one changes."""
        self._last = middle = self._middle(self._made + _HALF)
        grain = self._cut(middle - _HALF, 2 * _HALF) * _WINDOW
        ready = self._tail + grain[:, :_HALF]
        self._tail = grain[:, _HALF:]
        self._made += _HALF
        return ready

    def _middle(self, place: int) -> int:
        """Return where in the sound the grain is taken whose middle is at a place on the new clock."""
        away = self._onsets / self._speed - place
        if away.size and abs(away).min() < _HALF:
            onset = int(self._onsets[abs(away).argmin()])
            return place + onset - round(onset / self._speed)
        before, after = self._onsets[away < 0], self._onsets[away > 0]
        lowest = before[-1] + _HALF if before.size else -_HALF
        highest = after[0] - _HALF if after.size else self._end
        middle = round(max(lowest, min(highest, place * self._speed)))
        return middle + self._shift(middle, max(-_REACH, lowest - middle), min(_REACH, highest - middle))

    def _shift(self, middle: int, least: int, most: int) -> int:
        """Return by how much to move a grain so that it goes on as the last one would have."""
        if self._last is None or least >= most:
            return 0
        wanted = np.fft.rfft(self._cut(self._last, _HALF), _FFT)
        there = self._cut(middle - _HALF - _REACH, _HALF + 2 * _REACH)
        likeness = np.fft.irfft((np.fft.rfft(there, _FFT) * wanted.conj()).sum(axis=0), _FFT)
        power = np.cumsum(np.pad(np.square(there).sum(axis=0, dtype=np.float64), (1, 0)))
        score = likeness[: 2 * _REACH + 1] / np.sqrt(power[_HALF:] - power[:-_HALF] + 1e-9)
        score = score[least + _REACH : most + _REACH + 1]
        return least + int(score.argmax()) if score.max() > 0 else 0

    def _cut(self, first: int, count: int) -> Sound:
        return self._held[:, first - self._start : first - self._start + count]

    def _forget(self) -> None:
        """Drop what no grain to come reaches back to."""
        needed = (self._made + _HALF) * self._speed - self._room
        first = int(min(needed, self._searched - 2 * MARGIN, self._end if self._last is None else self._last))
        first = max(self._start, first // HOP * HOP)
        self._held, self._start = self._held[:, first - self._start :], first
        # The latest that is gone still says where grains may begin.
        gone = int((self._onsets < first).sum())
        self._onsets = self._onsets[max(0, gone - 1) :]
