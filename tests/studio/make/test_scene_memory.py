from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from nemo_notebook.studio.make.catalog import SCENES
from nemo_notebook.studio.make.scenes import make_scene
from nemo_notebook.studio.make.scenes.parts.bands import banded, bands, enlarged
from nemo_notebook.studio.make.scenes.parts.layers import Layer
from nemo_notebook.studio.make.scenes.parts.setting import Bytes

SIZE = (480, 270)
PIXELS = SIZE[0] * SIZE[1]
TILES_BYTES = 12_000_000  # noise tiles, maps and bands, which are as large at any size
BUILDING_BYTES = 43  # a pixel: 90 MB at 1920x1080
KEPT_BYTES = 29  # a pixel: 60 MB at 1920x1080


@contextmanager
def _traced() -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", sorted(SCENES))
def test_a_scene_is_built_and_kept_in_little_memory(name: str) -> None:
    out = np.empty((SIZE[1], SIZE[0], 3), np.uint8)
    with _traced():
        scene = make_scene(name, *SIZE, time="", tone="neutral", seed=1)
        scene.draw(0.0, out)
        kept, most = tracemalloc.get_traced_memory()
    assert most < TILES_BYTES + BUILDING_BYTES * PIXELS
    assert kept < TILES_BYTES / 2 + KEPT_BYTES * PIXELS


@pytest.mark.parametrize("rows", [1, 127, 128, 300])
def test_bands_cover_all_rows_once_and_join_to_what_a_whole_would_be(rows: int) -> None:
    whole = np.arange(rows * 6, dtype=np.float32).reshape(rows, 2, 3)
    assert [row for part in bands(rows) for row in range(rows)[part]] == list(range(rows))
    assert np.array_equal(banded(rows, lambda part: whole[part] * 2), whole * 2)


def test_a_soft_picture_is_enlarged_with_noise_of_less_than_a_step() -> None:
    soft = np.full((8, 10, 3), 100.5, np.float32)
    full = enlarged(soft, (40, 32), np.random.default_rng(1))
    assert full.shape == (32, 40, 3)
    assert set(np.unique(full).tolist()) == {100, 101}


def _laid(cover: Bytes, shift: float) -> Bytes:
    out = np.full((100, 300, 3), 200, np.uint8)
    Layer(np.full((*cover.shape, 3), 50, np.uint8), cover, 10, 7).draw(out, shift)
    return out


@pytest.mark.parametrize("shift", [-1.0, -0.93, 0.0, 0.4, 1.0])
def test_a_layer_lays_each_of_its_pieces_where_the_whole_would_lie(shift: float) -> None:
    cover = np.zeros((90, 316), np.uint8)
    cover[:30, :9] = cover[5:80, 150:170] = cover[60:, 250:] = 255
    out = _laid(cover, shift)
    place = 7 * (1 + shift)
    columns = np.arange(300) + place
    full = np.concatenate([cover, np.zeros((90, 2), np.uint8)], axis=1).astype(np.float64)
    left = columns.astype(int)
    part = columns - left
    share = (full[:, left] * (1 - part) + full[:, left + 1] * part)[..., None] / 255
    assert np.abs(out[10:] - (200 + (50 - 200) * share)).max() <= 2
    assert (out[:10] == 200).all()


def test_clear_parts_of_a_layer_are_not_kept() -> None:
    cover = np.zeros((1024, 1040), np.uint8)
    cover[:, 500:520] = 255
    with _traced():
        layer = Layer(np.full((*cover.shape, 3), 50, np.uint8), cover, 0, 7)
        kept, _ = tracemalloc.get_traced_memory()
    assert layer
    assert kept < cover.nbytes
