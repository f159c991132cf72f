"""The sound of a film as packets: quick to stop, and of any length in the same memory."""

import subprocess
import sys
from typing import Any

import pytest

from nemo_notebook.studio.render import RenderCancelled
from nemo_notebook.studio.render.soundtrack import soundtrack

from . import given


def _minutes(count: int) -> dict[str, Any]:
    music = given.segment(0, count * 60_000, "music:ambient", recipe={"seed": 1})
    return given.draft((1, [music]), length_ms=count * 60_000)


def test_a_mix_of_many_minutes_ends_as_soon_as_it_is_told() -> None:
    asked = 0

    def go_on() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise RenderCancelled

    with pytest.raises(RenderCancelled):
        soundtrack(_minutes(10), {}, None, go_on)
    assert asked == 3


_PEAK = """
import resource, sys
import numpy as np
from contextlib import closing
from nemo_notebook.studio.make.music.convolution import blocks
from nemo_notebook.studio.make.music.mastering import master
from nemo_notebook.studio.make.music.tape import Tape
from nemo_notebook.studio.render.encoder import encode_sound
noise = np.random.default_rng(1).standard_normal((2, 98_304)).astype(np.float32)
with closing(Tape()) as tape:
    for part in blocks(int(sys.argv[1]) * 60 * 48_000):
        tape.append(noise[:, : part.stop - part.start])
    encode_sound([noise])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    master(tape, lambda loud: 0.1, 0.5)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, tape.count)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss is counted in kB on Linux")
def test_a_minute_is_mastered_in_the_memory_of_seconds() -> None:
    done = subprocess.run([sys.executable, "-c", _PEAK, "1"], capture_output=True, text=True, check=True)
    grown_kb, count = map(int, done.stdout.split())
    assert count == 60 * 48_000  # 23 MB
    assert grown_kb < 12_000
