from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from nemo_notebook.studio.render import MediaFile, probe
from nemo_notebook.studio.render.painting import Gallery, Painter
from nemo_notebook.studio.render.planes import Planes, from_pixels, new_planes
from nemo_notebook.studio.render.subjects import MIDDLE, Place, best_place
from nemo_notebook.studio.render.timeline import read_timeline

from . import given, odd

TALL, WIDE = (54, 96), (96, 54)
SKINS = [(236, 188, 160), (198, 134, 100), (112, 70, 52)]


def _face(pixels: odd.Pixels, middle: tuple[int, int], size: int, skin: given.RGB = SKINS[0]) -> odd.Pixels:
    """Draw a face: skin, eyes, a mouth, hair."""
    x, y = middle
    drawn = pixels.copy()
    cv2.ellipse(
        drawn, (x, y - size // 8), (size // 2, int(size * 0.62)), 0, 0, 360, (40, 32, 30), -1, cv2.LINE_AA
    )
    cv2.ellipse(drawn, middle, (int(size * 0.42), int(size * 0.56)), 0, 0, 360, skin, -1, cv2.LINE_AA)
    for side in (-1, 1):
        cv2.circle(
            drawn, (x + side * size // 5, y - size // 8), max(1, size // 14), (30, 25, 25), -1, cv2.LINE_AA
        )
    cv2.ellipse(drawn, (x, y + size // 4), (size // 6, size // 14), 0, 0, 180, (120, 40, 45), -1, cv2.LINE_AA)
    return drawn


def _street(size: tuple[int, int], seed: int = 1) -> odd.Pixels:
    """Something to see everywhere: grey and blue, with detail."""
    width, height = size
    random = np.random.default_rng(seed)
    pixels = np.full((height, width, 3), (120, 135, 150), np.uint8)
    for _ in range(40):
        left, top = int(random.integers(0, width)), int(random.integers(0, height))
        grey = int(random.integers(60, 200))
        corner = (left + int(random.integers(8, 40)), top + int(random.integers(8, 60)))
        cv2.rectangle(pixels, (left, top), corner, (grey, grey, min(255, grey + 15)), -1)
    return pixels


def _place(pixels: odd.Pixels, canvas: tuple[int, int], zoom: float = 1.0) -> Place:
    height, width = pixels.shape[:2]
    return best_place(from_pixels(pixels, "rgb24"), (width, height), canvas, zoom)


def _window(pixels: odd.Pixels, canvas: tuple[int, int]) -> tuple[float, float, float, float]:
    height, width = pixels.shape[:2]
    step = min(width / canvas[0], height / canvas[1])
    across, down = _place(pixels, canvas)
    left, top = (width - canvas[0] * step) * across, (height - canvas[1] * step) * down
    return left, top, left + canvas[0] * step, top + canvas[1] * step


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("x", [60, 200, 330, 450, 590])
def test_a_face_in_a_wide_picture_stays_whole_in_a_tall_film(x: int, skin: given.RGB) -> None:
    left, _, right, _ = _window(_face(_street((640, 360)), (x, 150), 90, skin), TALL)
    assert left <= max(0, x - 42) and right >= min(640, x + 42)


@pytest.mark.parametrize("y", [110, 200, 480])
def test_a_face_in_a_tall_picture_stays_whole_in_a_wide_film(y: int) -> None:
    _, top, _, bottom = _window(_face(_street((360, 640)), (180, y), 90), WIDE)
    assert top <= y - 50 and bottom >= y + 50


def test_two_faces_stay_in_as_far_as_there_is_room() -> None:
    both = _face(_face(_street((640, 360)), (150, 150), 70), (290, 160), 70)
    left, _, right, _ = _window(both, (60, 60))
    assert left <= 115 and right >= 325


def test_without_a_face_what_stands_out_is_kept() -> None:
    plain = np.full((360, 640, 3), 205, np.uint8)
    cv2.rectangle(plain, (480, 200), (560, 330), (30, 90, 60), -1)
    cv2.putText(plain, "TEA", (484, 280), cv2.FONT_HERSHEY_SIMPLEX, 1, (240, 240, 240), 2)
    left, _, right, _ = _window(plain, TALL)
    assert left < 480 and right > 560


@pytest.mark.parametrize("canvas", [TALL, WIDE, (64, 64)])
def test_where_nothing_stands_out_the_middle_is_kept(canvas: tuple[int, int]) -> None:
    assert _place(np.full((360, 640, 3), 90, np.uint8), canvas) == MIDDLE


def test_where_little_is_cut_off_the_middle_does() -> None:
    assert _place(_face(_street((640, 380)), (60, 60), 60), WIDE) == MIDDLE


@pytest.mark.parametrize("size", [(2, 300), (300, 2), (16, 16), (4000, 8)])
def test_a_picture_of_any_shape_has_a_place(size: tuple[int, int]) -> None:
    across, down = _place(_street(size), TALL)
    assert 0 <= across <= 1 and 0 <= down <= 1


@pytest.fixture
def media(tmp_path: Path) -> dict[str, MediaFile]:
    portrait = _face(_street((192, 108)), (28, 50), 34)
    cv2.imwrite(str(tmp_path / "a.png"), portrait[..., ::-1])
    clip = odd.movie(tmp_path / "a.mp4", [portrait] * 12)
    return {"med_photo": probe(tmp_path / "a.png"), "med_clip": probe(clip)}


def _painted(media: dict[str, MediaFile], src: str, **meta: Any) -> Planes:
    shot = given.segment(0, 1000, src, **meta)
    timeline = read_timeline(given.draft((0, [shot]), size=TALL), media)
    painter, target = Painter(timeline, Gallery(timeline)), new_planes(*TALL)
    painter.paint(29, target)
    painter.close()
    return target


def test_a_pan_does_not_lose_the_face(tmp_path: Path) -> None:
    middle = _face(_street((384, 108)), (192, 50), 34)
    cv2.imwrite(str(tmp_path / "wide.png"), middle[..., ::-1])
    media = {"med_photo": probe(tmp_path / "wide.png")}
    shown = {
        fit: _shows_skin(_painted(media, "med_photo", fit=fit, move={"pan": [1.0, 0.0]}))
        for fit in ("cover", "middle")
    }
    assert shown == {"cover": True, "middle": False}


def _shows_skin(planes: Planes) -> bool:
    return bool(((planes.v > 142) & (planes.u < 125)).mean() > 0.03)


@pytest.mark.parametrize("src", ["med_photo", "med_clip"])
@pytest.mark.parametrize("move", [None, {"zoom": [1.0, 1.12], "pan": [0.4, -0.2]}])
def test_photos_clips_and_moves_keep_the_face_and_the_exact_middle_can_be_had(
    media: dict[str, MediaFile], src: str, move: object
) -> None:
    assert _shows_skin(_painted(media, src, move=move))
    assert not _shows_skin(_painted(media, src, move=move, fit="middle"))
