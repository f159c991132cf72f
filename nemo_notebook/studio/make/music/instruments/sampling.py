"""Keeps what an instrument has once sounded, so that each pitch and layer is made once a piece."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.score import Sampler
from nemo_notebook.studio.make.music.synthesis import Sound


def kept(make: Callable[[int, int], Sound], most: int = 96) -> Sampler:
    """Return a sampler that remembers the sounds used last, in half precision: an orchestra fills 60 MB."""

    @lru_cache(maxsize=most)
    def made(pitch: int, layer: int) -> NDArray[np.float16]:
        return make(pitch, layer).astype(np.float16)

    return lambda pitch, layer: made(pitch, layer).astype(np.float32)


def dice(seed: int, pitch: int, layer: int) -> np.random.Generator:
    """Return the dice of one sample, the same whatever was played before."""
    return np.random.default_rng([seed, pitch, layer])
