"""A sound too long to hold: written, added to and read stretch by stretch, on disk beyond half a minute.

Samples are kept in half precision: their error is 70 dB below each of them, far below that of any AAC.
"""

from __future__ import annotations

from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.convolution import blocks
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound

_KEPT: Final = np.dtype(np.float16)
_FRAME_BYTES: Final = 2 * _KEPT.itemsize
_HELD_BYTES: Final = 30 * RATE_HZ * _FRAME_BYTES


class Tape:
    """A stereo sound at 48 kHz, silent where nothing was written. Close it after use.

    Attributes:
        count: its length in samples.
    """

    def __init__(self, count: int = 0) -> None:
        self.count = count
        self._file = SpooledTemporaryFile(max_size=_HELD_BYTES)  # noqa: SIM115 - closed by its owner

    def read(self, start: int, stop: int) -> Sound:
        """Return what is between two places, shape (2, stop - start); silence outside of the tape."""
        first, last = max(0, start), max(0, min(self.count, stop))
        out = np.zeros((2, stop - start), np.float32)
        if last > first:
            kept = self._kept(first, last)
            out[:, first - start : first - start + len(kept)] = kept.T
        return out

    def write(self, sound: Sound, start: int) -> None:
        """Put a stretch in its place, shape (2, samples); the tape grows where it is too short."""
        self._file.seek(start * _FRAME_BYTES)
        self._file.write(np.ascontiguousarray(sound.T, _KEPT).tobytes())
        self.count = max(self.count, start + sound.shape[1])

    def add(self, sound: Sound, start: int) -> None:
        """Add a stretch to what is there."""
        self.write(self.read(start, start + sound.shape[1]) + sound, start)

    def append(self, sound: Sound) -> None:
        """Put a stretch behind what is there."""
        self.write(sound, self.count)

    def blocks(self) -> Iterator[Sound]:
        """Yield all of it, two seconds at a time."""
        return (self.read(part.start, part.stop) for part in blocks(self.count))

    def close(self) -> None:
        """Forget the sound."""
        self._file.close()

    def _kept(self, first: int, last: int) -> NDArray[np.float16]:
        self._file.seek(first * _FRAME_BYTES)
        return np.frombuffer(self._file.read((last - first) * _FRAME_BYTES), _KEPT).reshape(-1, 2)
