from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from nemo_notebook.studio.render import MediaFile, probe
from nemo_notebook.studio.render.parts import Move, Shot
from nemo_notebook.studio.render.photos import read_pixels
from nemo_notebook.studio.render.planes import Planes, new_planes
from nemo_notebook.studio.render.stills import MovingStill, StandingStill

from . import given

CANVAS = (54, 96)


def _halves(path: Path) -> MediaFile:
    """A lying picture, red on the left and blue on the right."""
    image = Image.new("RGB", (192, 108), given.RED)
    image.paste(given.BLUE, (96, 0, 192, 108))
    image.save(path)
    return probe(path)


def _painted(still: StandingStill | MovingStill, moment_ms: float = 0) -> Planes:
    target = new_planes(*CANVAS)
    for plane in target:
        plane[:] = 1
    still.paint(moment_ms, target)
    return target


def _shot(media: MediaFile, fit: str = "cover", move: Move | None = None) -> Shot:
    return Shot(source=media, start_ms=0, end_ms=1000, fit=fit, move=move)


def test_cover_fills_the_canvas_and_keeps_the_middle(tmp_path: Path) -> None:
    media = _halves(tmp_path / "a.png")
    seen = _painted(StandingStill(_shot(media), media, CANVAS))
    assert np.mean(seen.v[:, 2:11]) > 190 and np.mean(seen.u[:, 16:25]) > 190


def test_contain_shows_the_whole_picture_over_a_dimmed_copy(tmp_path: Path) -> None:
    media = _halves(tmp_path / "a.png")
    seen = _painted(StandingStill(_shot(media, "contain"), media, CANVAS))
    middle = seen.y[48]
    assert middle[0] == pytest.approx(middle[20], abs=3)
    assert np.mean(seen.y[10, :20]) < np.mean(middle[:20]) - 8


@pytest.mark.parametrize("fit", ["cover", "contain"])
def test_a_moving_still_fills_the_canvas_at_every_moment(tmp_path: Path, fit: str) -> None:
    media = probe(given.picture(tmp_path / "a.jpg", given.GREEN, (130, 87)))
    still = MovingStill(
        _shot(media, fit, Move((1.0, 1.3), (1.0, -1.0))), media, CANVAS, Move((1.0, 1.3), (1.0, -1.0))
    )
    for moment_ms in (0, 500, 1000):
        seen = _painted(still, moment_ms)
        assert seen.y.min() > 40
        assert np.ptp(seen.y) < (4 if fit == "cover" else 90)


def test_a_pan_to_the_right_shows_more_of_the_right(tmp_path: Path) -> None:
    media = _halves(tmp_path / "a.png")
    move = Move((1.1, 1.1), (1.0, 0.0))
    still = MovingStill(_shot(media, move=move), media, CANVAS, move)
    first, last = np.mean(_painted(still, 0).u), np.mean(_painted(still, 1000).u)
    assert last > first + 20


def test_a_contained_moving_picture_stays_in_sight_with_both_edges(tmp_path: Path) -> None:
    media = _halves(tmp_path / "a.png")
    move = Move((1.0, 1.4), (1.0, 0.0))
    still = MovingStill(_shot(media, "contain", move), media, CANVAS, move)
    middle = _painted(still, 1000).y[48]
    assert middle[2] == pytest.approx(middle[20], abs=4)
    assert middle[-3] == pytest.approx(middle[-20], abs=4)


def test_a_photo_taken_sideways_is_turned_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = Image.new("RGB", (40, 20), given.RED)
    image.paste(given.BLUE, (20, 0, 40, 20))
    image.save(tmp_path / "a.png", exif=exif)
    pixels = read_pixels(probe(tmp_path / "a.png"))
    assert pixels.shape == (40, 20, 3)
    assert tuple(pixels[5, 10]) == given.RED and tuple(pixels[35, 10]) == given.BLUE


@pytest.mark.parametrize(("ink", "ground"), [((10, 10, 10, 255), 246), ((255, 255, 255, 255), 22)])
def test_what_is_see_through_lies_on_a_ground_that_lets_the_rest_stand_out(
    tmp_path: Path, ink: tuple[int, int, int, int], ground: int
) -> None:
    image = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    image.paste(ink, (5, 5, 15, 15))
    image.save(tmp_path / "logo.png")
    pixels = read_pixels(probe(tmp_path / "logo.png"))
    assert pixels[0, 0, 0] == ground and pixels[10, 10, 0] == ink[0]


@pytest.mark.parametrize("mode", ["L", "P", "LA", "CMYK", "1", "I;16"])
def test_every_kind_of_picture_is_read_as_colour(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("a.jpg" if mode == "CMYK" else "a.png")
    image = (
        Image.new("I;16", (20, 10), 40_000) if mode == "I;16" else Image.new("L", (20, 10), 200).convert(mode)
    )
    image.save(path)
    pixels = read_pixels(probe(path))
    assert pixels.shape == (10, 20, 3) and pixels.mean() > 120


def test_a_broken_colour_profile_counts_as_none(tmp_path: Path) -> None:
    given.picture(tmp_path / "a.jpg", given.GREEN, icc_profile=b"not a profile")
    assert read_pixels(probe(tmp_path / "a.jpg")).mean(axis=(0, 1)) == pytest.approx(given.GREEN, abs=4)


def test_a_colour_profile_is_followed(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"____").replace(b"bXYZ", b"rXYZ").replace(b"____", b"bXYZ")
    given.picture(tmp_path / "a.png", given.RED, icc_profile=swapped)
    red, green, blue = read_pixels(probe(tmp_path / "a.png"))[0, 0]
    assert blue > 200 > 60 > max(red, green)
