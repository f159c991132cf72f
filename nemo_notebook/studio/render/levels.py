"""How loud everything is: each source at a common loudness, the whole at the one that platforms play at.

Each source is first brought to -14 LUFS, so that a volume of 100 % means the same for all; then the person's
volumes apply. The mix as a whole goes to -14 LUFS where what leads it has at least its usual volume: 35 % for
made music, 80 % for given songs, 100 % for voices and clips. Below that it is as far down as the volume is;
above it music may reach -13. A quiet file is lifted by 30 dB at most, a steady noise by 12; what is below -45
LUFS is the noise of a room and is left as it is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.loudness import gated_lufs
from nemo_notebook.studio.make.music.mastering import master
from nemo_notebook.studio.make.music.tape import Tape
from nemo_notebook.studio.render.sound_plan import MADE_MUSIC, VOICE, Heard

TARGET_LUFS: Final = -14.0
"""What the platforms play at."""
CEILING: Final = 10 ** (-2 / 20)
"""Highest true peak: AAC adds up to a decibel, and the file must stay below -1 dBTP."""
MUSIC_VOLUME: Final = 0.35
"""The usual volume of made music: alone it then plays at the target, under a voice 9 dB below it."""
SONG_VOLUME: Final = 0.8
"""The usual volume of a given song."""
_MOST_LIFT_DB: Final = 30.0
_NOISE_LIFT_DB: Final = 12.0
_STEADY_DB: Final = 6.0
_MOST_RAISE_DB: Final = 4.0
_BETWEEN_LUFS: Final = -17.0
_MOST_BETWEEN_DB: Final = 6.0
_ROOM_NOISE_LUFS: Final = -45.0


@dataclass(frozen=True, slots=True)
class Lead:
    """What leads a mix: its volume, and the volume such a source usually has."""

    volume: float = 0.0
    usual: float = 1.0

    @property
    def strength_db(self) -> float:
        """How far above its usual volume it is."""
        return float(20 * np.log10(max(self.volume, 1e-3) / self.usual))

    @property
    def above_target_db(self) -> float:
        """How loud the whole shall be: a source above its usual volume is heard, but by 1 dB at most."""
        return min(0.11 * self.strength_db, 1.0) if self.strength_db > 0 else self.strength_db

    @property
    def most_raise_db(self) -> float:
        """By how much the whole may be raised: what usually is soft must come up where it is alone."""
        return _MOST_RAISE_DB - 20 * math.log10(self.usual)


def finish(tape: Tape, lead: Lead, go_on: Callable[[], None]) -> None:
    """Bring the whole to the loudness that its lead stands for, and hold its peaks, in place."""

    def change(loud_lufs: float) -> float:
        change_db = TARGET_LUFS + lead.above_target_db - loud_lufs
        return gain(min(change_db, lead.most_raise_db)) if lead.volume else 1.0

    master(tape, change, CEILING, go_on)


def usual_volume(use: Heard) -> float:
    """Return the volume a source has where nobody says otherwise."""
    if use.source.startswith(MADE_MUSIC):
        return MUSIC_VOLUME
    return 1.0 if use.is_clip or use.source.startswith(VOICE) else SONG_VOLUME


def between_voices_db(use: Heard) -> float:
    """Return how much louder a bed plays where no voice is: else a film with few words would be too quiet.

    Under the voice it stays as far down as its volume says.
    """
    level_db = TARGET_LUFS + 20 * math.log10(use.volume)
    return 0.0 if use.is_clip else min(_MOST_BETWEEN_DB, max(0.0, _BETWEEN_LUFS - level_db))


def lift(powers: Sequence[NDArray[np.float64]]) -> tuple[float, bool]:
    """Return the gain that brings what is heard of a file to the common loudness, and whether it is noise.

    Args:
        powers: of each stretch of it, as a `loudness.Meter` tells them.
    """
    loud = gated_lufs(powers)
    if loud < _ROOM_NOISE_LUFS:
        return 1.0, True
    most_db = _NOISE_LIFT_DB if _is_steady(np.concatenate(powers)) else _MOST_LIFT_DB
    return gain(min(most_db, TARGET_LUFS - loud)), False


def _is_steady(powers: NDArray[np.float64]) -> bool:
    """Whether a sound hardly changes, as a fan or hiss: speech and music rise and fall by more."""
    low, high = np.percentile(powers, (10, 95)) if powers.size else (1.0, 1.0)
    return bool(10 * np.log10(max(high, 1e-12) / max(low, 1e-12)) < _STEADY_DB)


def gain(level_db: float) -> float:
    """Return what to multiply with."""
    return float(10 ** (level_db / 20))
