"""Sound at another speed with its pitch kept: FFmpeg's `atempo`, a filter that overlaps short windows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import av
import numpy as np
from av.filter import Graph

from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound

_STEP: Final = (0.5, 2.0)  # beyond these the filter skips or repeats whole windows
_FRAME: Final = 1 << 16


def at_speed(sound: Sound, speed: float) -> Sound:
    """Return a sound that plays `speed` times as fast.

    Args:
        sound: left and right, shape (2, samples), at 48 000 Hz.
        speed: above 0; 1 returns the sound itself.

    Returns:
        Left and right, shape (2, samples / speed), to the sample.
    """
    count = round(sound.shape[1] / speed)
    if speed == 1 or not count:
        return sound[:, :count]
    graph = _graph(speed)
    pieces: list[Any] = []
    for frame in _frames(sound):
        graph.push(frame)
        pieces += _pulled(graph)
    made = np.concatenate(pieces, axis=1) if pieces else np.zeros((2, 0), np.float32)
    out = np.zeros((2, count), np.float32)
    out[:, : made.shape[1]] = made[:, :count]
    return out


def _graph(speed: float) -> Graph:
    graph = Graph()
    steps = [
        graph.add_abuffer(format="fltp", layout="stereo", sample_rate=RATE_HZ),
        *(graph.add("atempo", f"{step:.6f}") for step in _steps(speed)),
        graph.add("aformat", "sample_fmts=fltp:channel_layouts=stereo"),
        graph.add("abuffersink"),
    ]
    for first, second in zip(steps, steps[1:], strict=False):
        first.link_to(second)
    graph.configure()
    return graph


def _steps(speed: float) -> Iterator[float]:
    """Yield factors the filter does well, whose product is the speed."""
    low, high = _STEP
    while not low <= speed <= high:
        step = high if speed > high else low
        yield step
        speed /= step
    yield speed


def _frames(sound: Sound) -> Iterator[Any]:
    """Yield the sound in frames, then None, which is the end."""
    for start in range(0, sound.shape[1], _FRAME):
        part = np.ascontiguousarray(sound[:, start : start + _FRAME])
        frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = RATE_HZ, start
        yield frame
    yield None


def _pulled(graph: Graph) -> Iterator[Any]:
    while True:
        try:
            yield graph.pull().to_ndarray()
        except (av.error.BlockingIOError, av.error.EOFError):
            return
