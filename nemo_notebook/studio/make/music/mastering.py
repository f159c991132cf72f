"""A whole sound brought to its loudness, its peaks held: measured once through, then changed once through."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from nemo_notebook.studio.make.music.convolution import blocks
from nemo_notebook.studio.make.music.limiter import AROUND, Limiter, stretch_peaks
from nemo_notebook.studio.make.music.loudness import Meter, gated_lufs
from nemo_notebook.studio.make.music.tape import Tape


def master(
    tape: Tape, gain: Callable[[float], float], ceiling: float, go_on: Callable[[], None] = lambda: None
) -> None:
    """Bring a sound to its level and hold its true peaks, in place.

    Args:
        tape: the sound.
        gain: told the integrated loudness in LUFS, says what to multiply with.
        ceiling: highest true peak, 1.0 being full scale.
        go_on: asked every two seconds of sound; raises where the work shall end.
    """
    meter, peaks = Meter(), [np.zeros(0, np.float32)]
    for part in blocks(tape.count):
        go_on()
        wide = tape.read(part.start - AROUND, part.stop + AROUND)
        peaks.append(stretch_peaks(wide))
        meter.hear(wide[:, AROUND:-AROUND])
    factor = np.float32(gain(gated_lufs([meter.powers])))
    limiter = Limiter(np.concatenate(peaks) * factor, ceiling)
    for part in blocks(tape.count):
        go_on()
        sound = tape.read(part.start, part.stop) * factor
        limiter.hold(sound, part.start)
        tape.write(sound, part.start)
