"""A style, a length and a seed become a finished piece: levelled, without offset, faded in and out."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.desk import Colour, mix_down
from nemo_notebook.studio.make.music.form import Plan, Song, compose
from nemo_notebook.studio.make.music.limiter import limit
from nemo_notebook.studio.make.music.loudness import SILENCE_LUFS, loudness_lufs
from nemo_notebook.studio.make.music.score import Part
from nemo_notebook.studio.make.music.styles import (
    acoustic,
    ambient,
    chinese,
    chiptune,
    cinematic,
    electronic,
    funk,
    hiphop,
    holiday,
    inspiring,
    jazz,
    lofi,
    piano,
    suspense,
    upbeat,
)
from nemo_notebook.studio.make.music.synthesis import Sound, rise, sample_count

DEFAULT_STYLE: Final = "lofi"
MUSIC_LUFS: Final = -16.0
"""How loud every piece is, whatever its style: what 100 % means for music."""
PEAK: Final = 0.89
_FADE_IN_S: Final = 0.02
_FADE_OUT_S: Final = 1.2


@dataclass(frozen=True, slots=True)
class Style:
    """What a style wants and how its players read it."""

    plan: Plan
    arrange: Callable[[Song], tuple[list[Part], Colour]]


STYLES: Final = {
    module.__name__.rpartition(".")[2]: Style(module.PLAN, module.arrange)
    for module in (
        lofi,
        upbeat,
        cinematic,
        ambient,
        electronic,
        acoustic,
        inspiring,
        piano,
        jazz,
        hiphop,
        funk,
        chinese,
        holiday,
        chiptune,
        suspense,
    )
}


def make_music(
    style: str, duration_s: float, *, seed: int, go_on: Callable[[], None] = lambda: None
) -> NDArray[np.float32]:
    """Compose and play a piece that ends on its last chord at exactly the length asked for.

    Args:
        style: a name of `catalog.MUSIC`; an unknown one plays lo-fi.
        duration_s: length in s, 0 or more.
        seed: chooses key, chords, patterns and tune; the same seed gives the same samples.
        go_on: asked every two seconds of music; raises where the work shall end.

    Returns:
        Left and right, shape (samples, 2), at 48 000 Hz, peak at most 0.9, -16 LUFS.
    """
    count = sample_count(duration_s)
    if count == 0:
        return np.zeros((0, 2), np.float32)
    name = style if style in STYLES else DEFAULT_STYLE
    chosen = STYLES[name]
    song = compose(
        chosen.plan, duration_s, np.random.default_rng([seed & 0xFFFFFFFF, zlib.crc32(name.encode())])
    )
    parts, colour = chosen.arrange(song)
    sound = mix_down(parts, colour, duration_s, go_on)
    _finish(sound)
    return sound.T


def _finish(sound: Sound) -> None:
    """Fade, level and limit in place; the fades come first, so that they count."""
    count = sound.shape[1]
    enter, leave = min(count // 4, sample_count(_FADE_IN_S)), min(count // 2, sample_count(_FADE_OUT_S))
    sound[:, :enter] *= rise(enter)
    if leave:
        sound[:, -leave:] *= rise(leave)[::-1]
    loud = loudness_lufs(sound)
    if loud > SILENCE_LUFS:
        sound *= np.float32(10 ** ((MUSIC_LUFS - loud) / 20))
    limit(sound, PEAK)
