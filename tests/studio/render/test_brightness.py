from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from nemo_notebook.studio.director.checks.light import light_of
from nemo_notebook.studio.render import probe
from nemo_notebook.studio.render.brightness import brightness

from . import given


def _striped(path: Path, *, exif_turn: int = 1) -> Path:
    """A picture of black over grey over white, as it is seen upright."""
    rows = np.repeat(np.array([0, 128, 255], np.uint8), 60)
    pixels = np.repeat(rows[:, None], 240, axis=1)
    picture = Image.fromarray(np.rot90(pixels, 1) if exif_turn == 6 else pixels)
    exif = Image.Exif()
    exif[0x0112] = exif_turn
    picture.save(path, exif=exif)
    return path


@pytest.mark.parametrize("turn", [1, 6])
def test_each_third_has_its_own_light_as_the_picture_is_seen(tmp_path: Path, turn: int) -> None:
    top, middle, bottom = light_of(brightness(probe(_striped(tmp_path / "a.png", exif_turn=turn))))
    assert top == (0.0, 0.0) and bottom == (1.0, 1.0)
    assert all(abs(luma - 0.5) < 0.01 for luma in middle)


def test_a_film_is_looked_at_in_more_than_its_first_frame(tmp_path: Path) -> None:
    frames = [(n / 10, (0, 0, 0) if n < 3 else (255, 255, 255)) for n in range(20)]
    dark, bright = light_of(brightness(probe(given.film(tmp_path / "a.mp4", frames))))[1]
    assert dark < 0.1 and bright > 0.9


def test_a_sound_has_no_light(tmp_path: Path) -> None:
    assert brightness(probe(given.sound(tmp_path / "a.wav", "pcm_s16le"))) == ""


@pytest.mark.parametrize("written", ["", "00ff", "no hex at all", "00" * 7])
def test_what_is_no_light_is_none(written: str) -> None:
    assert light_of(written) == ()
