"""A style, a length and a seed become a finished piece: levelled, without offset, faded in and out."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from nemo_notebook.studio.make.music.desk import Colour, mix_down
from nemo_notebook.studio.make.music.form import Plan, Song, compose
from nemo_notebook.studio.make.music.loudness import SILENCE_LUFS
from nemo_notebook.studio.make.music.mastering import master
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
from nemo_notebook.studio.make.music.synthesis import edges, sample_count
from nemo_notebook.studio.make.music.tape import Tape

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


def make_music(style: str, duration_s: float, *, seed: int, go_on: Callable[[], None] = lambda: None) -> Tape:
    """Compose and play a piece that ends on its last chord at exactly the length asked for.

    Args:
        style: a name of `catalog.MUSIC`; an unknown one plays lo-fi.
        duration_s: length in s, 0 or more.
        seed: chooses key, chords, patterns and tune; the same seed gives the same samples.
        go_on: asked every two seconds of music; raises where the work shall end.

    Returns:
        The piece, to be closed after use: true peak at most 0.89, -16 LUFS.
    """
    name = style if style in STYLES else DEFAULT_STYLE
    chosen, dice = STYLES[name], np.random.default_rng([seed & 0xFFFFFFFF, zlib.crc32(name.encode())])
    tape = Tape()
    try:
        _play(chosen, duration_s, dice, tape, go_on)
        master(tape, _gain, PEAK, go_on)
    except BaseException:
        tape.close()
        raise
    return tape


def _play(
    style: Style, duration_s: float, dice: np.random.Generator, tape: Tape, go_on: Callable[[], None]
) -> None:
    """Write a piece as it is played, with its fades: they come first, so that its level counts them."""
    count = sample_count(duration_s)
    if not count:
        return
    enter, leave = min(count // 4, sample_count(_FADE_IN_S)), min(count // 2, sample_count(_FADE_OUT_S))
    parts, colour = style.arrange(compose(style.plan, duration_s, dice))
    for sound in mix_down(parts, colour, duration_s):
        go_on()
        tape.append(sound * edges(tape.count, sound.shape[1], count, enter, leave))


def _gain(loud_lufs: float) -> float:
    return float(10 ** ((MUSIC_LUFS - loud_lufs) / 20)) if loud_lufs > SILENCE_LUFS else 1.0
