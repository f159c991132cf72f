"""How loud a sound is to people: ITU-R BS.1770-4 integrated loudness, measured block by block."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.convolution import CURVE_SAMPLES, Convolver, blocks
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound

SILENCE_LUFS: Final = -70.0
"""The absolute gate: what is below is silence."""
_HOP: Final = RATE_HZ // 10
_OFFSET_DB: Final = -0.691
# The two stages of the K weighting at 48 kHz: numerator and denominator, BS.1770-4 tables 1 and 2.
_SHELF: Final = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (1.0, -1.69065929318241, 0.73248077421585),
)
_HIGH_PASS: Final = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))


@cache
def _weighting() -> Sound:
    """Return the K weighting as an impulse response of 0.17 s, after which it is below -300 dB."""
    turn = np.exp(-2j * np.pi * np.arange(CURVE_SAMPLES * 2 + 1) / (CURVE_SAMPLES * 4))
    gain = np.ones_like(turn)
    for above, below in (_SHELF, _HIGH_PASS):
        gain *= np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)
    return np.fft.irfft(gain)[None, :CURVE_SAMPLES].astype(np.float32)


class Meter:
    """Listens to a sound block by block and notes how loud each 100 ms of it are."""

    def __init__(self) -> None:
        self._weigh = Convolver(_weighting())
        self._loose = np.zeros(0, np.float32)
        self._powers: list[NDArray[np.float64]] = []

    def hear(self, sound: Sound) -> None:
        """Listen to the next stretch, shape (2, samples)."""
        for part in blocks(sound.shape[1]):
            squares = np.square(self._weigh(sound[:, part])).sum(axis=0)
            self._loose = np.concatenate([self._loose, squares])
            whole = self._loose.size // _HOP * _HOP
            hops = self._loose[:whole].reshape(-1, _HOP)
            self._powers.append(hops.mean(axis=1, dtype=np.float64))
            self._loose = self._loose[whole:]

    @property
    def powers(self) -> NDArray[np.float64]:
        """The K-weighted power (both channels summed) of each 100 ms; a shorter rest is left out."""
        return np.concatenate([np.zeros(0), *self._powers])


def gated_lufs(pieces: Iterable[NDArray[np.float64]]) -> float:
    """Return the integrated loudness in LUFS of sounds heard one after another, each by its meter's `powers`.

    Blocks of 400 ms every 100 ms; those below -70 LUFS, then those 10 LU below the rest, do not count.
    Shorter sounds count as one block. Silence is `SILENCE_LUFS`.
    """
    powers = np.concatenate([_over_400_ms(piece) for piece in pieces] or [np.zeros(0)])
    loud = powers[_lufs(powers) > SILENCE_LUFS]
    if not loud.size:
        return SILENCE_LUFS
    kept = loud[_lufs(loud) > _lufs(loud.mean()) - 10]
    return float(_lufs(kept.mean()))


def loudness_lufs(sound: Sound) -> float:
    """Return the integrated loudness of a stereo sound, shape (2, samples), in LUFS."""
    meter = Meter()
    meter.hear(sound)
    return gated_lufs([meter.powers])


def _over_400_ms(powers: NDArray[np.float64]) -> NDArray[np.float64]:
    if powers.size < 4:
        return powers.mean(keepdims=True) if powers.size else powers
    return np.convolve(powers, np.full(4, 0.25), "valid")


def _lufs(power: NDArray[np.float64] | np.float64) -> NDArray[np.float64]:
    return np.asarray(_OFFSET_DB + 10 * np.log10(np.maximum(power, 1e-12)))
