"""Photos as cameras, phones and programs write them: read upright, flat, in their colours and in bounds."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image, ImageCms, ImageOps

from nemo_notebook.studio.render import probe
from nemo_notebook.studio.render.photos import read_pixels

from . import given, odd

SAVING: dict[str, dict[str, Any]] = {
    "a.png": {},
    "a.webp": {"lossless": True, "exact": True},
    "a.jpg": {"quality": 97, "subsampling": 0},
}


def _corner_colors(pixels: odd.Pixels) -> list[tuple[int, ...]]:
    height, width = pixels.shape[:2]
    places = [(y, x) for y in (height // 4, height * 3 // 4) for x in (width // 4, width * 3 // 4)]
    return [tuple(int(value) for value in pixels[place]) for place in places]


def _near(pixels: odd.Pixels, expected: odd.Pixels, tolerance: int) -> bool:
    difference = np.array(_corner_colors(pixels)) - np.array(_corner_colors(expected))
    return bool(np.abs(difference).max() <= tolerance)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", SAVING)
def test_a_photo_is_upright_whatever_its_orientation(tmp_path: Path, name: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    photo = Image.fromarray(odd.corners())
    photo.save(tmp_path / name, exif=exif, **SAVING[name])
    with Image.open(tmp_path / name) as stored:
        upright = np.asarray(ImageOps.exif_transpose(stored).convert("RGB"))
    media = probe(tmp_path / name)
    assert (media.height, media.width) == upright.shape[:2]
    for scale in (1.0, 0.4):
        assert _near(read_pixels(media, scale), upright, 4)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "CMYK", "I;16", "YCbCr"])
def test_every_mode_is_read_whole_and_shrunk(tmp_path: Path, mode: str) -> None:
    source = Image.fromarray(odd.corners((180, 120)))
    path = tmp_path / ("a.jpg" if mode in ("CMYK", "YCbCr") else "a.png")
    if mode == "I;16":
        grey = np.asarray(source.convert("L")).astype(np.uint16) * 257
        picture = Image.fromarray(grey)
    else:
        picture = source.quantize(8) if mode == "P" else source.convert(mode)
    picture.save(path, **SAVING[path.name])
    expected = np.asarray(
        source.convert("L").convert("RGB") if mode in ("L", "LA", "I;16") else picture.convert("RGB")
    )
    media = probe(path)
    whole, small = read_pixels(media), read_pixels(media, 0.3)
    assert whole.shape == (120, 180, 3) and small.shape[1] in (60, 90)  # JPEG is halved while it is decoded
    if mode != "1":
        assert _near(whole, expected, 8) and _near(small, expected, 8)
    assert small.mean() == pytest.approx(whole.mean(), abs=4)


@pytest.mark.parametrize("form", ["rgb48be", "rgba64be", "gray16be", "ya16be"])
def test_sixteen_bits_a_colour_are_read(tmp_path: Path, form: str) -> None:
    path = tmp_path / "a.png"
    frame = av.VideoFrame.from_ndarray(odd.corners(), "rgb24").reformat(format=form, dst_color_range="JPEG")
    encoder = av.CodecContext.create("png", "w")
    encoder.width, encoder.height, encoder.pix_fmt, encoder.time_base = *odd.SIZE, form, Fraction(1)
    frame.pts = 0
    path.write_bytes(b"".join(bytes(packet) for packet in [*encoder.encode(frame), *encoder.encode(None)]))
    expected = odd.corners()
    if "rgb" not in form:
        expected = np.asarray(Image.fromarray(expected).convert("L").convert("RGB"))
    assert _near(read_pixels(probe(path)), expected, 6)


@pytest.mark.parametrize(("name", "saving"), [("a.png", {}), ("a.webp", {"lossless": True}), ("a.gif", {})])
@pytest.mark.parametrize("scale", [1.0, 0.3])
def test_what_is_see_through_lies_on_a_ground_at_every_size(
    tmp_path: Path, name: str, saving: dict[str, Any], scale: float
) -> None:
    Image.fromarray(odd.with_hole((180, 120))).save(tmp_path / name, **saving)
    seen = read_pixels(probe(tmp_path / name), scale)
    height, width = seen.shape[:2]
    assert tuple(seen[height // 2, width // 4]) == (246, 246, 246)
    assert seen[height // 2, width * 3 // 4] == pytest.approx(given.BLUE, abs=3)
    # Nothing of the colour below the hole bleeds over its edge.
    assert (seen[..., 0].astype(int) - seen[..., 1]).max() < 8


def test_a_palette_with_a_see_through_colour_lies_on_a_ground(tmp_path: Path) -> None:
    image = Image.new("P", (40, 20), 1)
    image.putpalette([255, 0, 0, *given.BLUE])
    image.paste(0, (0, 0, 20, 20))
    image.save(tmp_path / "a.png", transparency=0)
    seen = read_pixels(probe(tmp_path / "a.png"))
    assert tuple(seen[10, 5]) == (246, 246, 246) and tuple(seen[10, 30]) == given.BLUE


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_colour_profile_is_followed_also_beside_transparency(tmp_path: Path, mode: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"____").replace(b"bXYZ", b"rXYZ").replace(b"____", b"bXYZ")
    Image.new("RGB", (20, 20), given.RED).convert(mode).save(tmp_path / "a.png", icc_profile=swapped)
    red, green, blue = read_pixels(probe(tmp_path / "a.png"))[0, 0]
    assert blue > 200 > 60 > max(red, green)


def test_a_progressive_photo_and_one_of_odd_size_are_read(tmp_path: Path) -> None:
    Image.fromarray(odd.corners((97, 63))).save(tmp_path / "a.jpg", progressive=True, quality=96)
    seen = read_pixels(probe(tmp_path / "a.jpg"))
    assert seen.shape == (63, 97, 3) and _near(seen, odd.corners((97, 63)), 6)


def test_a_photo_that_carries_others_behind_it_is_a_photo(tmp_path: Path) -> None:
    photo = Image.fromarray(odd.corners())
    photo.save(tmp_path / "a.mpo", save_all=True, append_images=[photo.rotate(90)], quality=97, subsampling=0)
    media = probe((tmp_path / "a.mpo").rename(tmp_path / "a.jpg"))
    assert media.kind == "image" and _near(read_pixels(media), odd.corners(), 6)


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_a_huge_photo_is_read_no_larger_than_it_is_shown(tmp_path: Path, name: str) -> None:
    small = Image.fromarray(np.asarray(Image.fromarray(odd.corners((120, 80))).convert("L")))
    small.resize((12_000, 8_000), Image.Resampling.NEAREST).save(tmp_path / name, compress_level=1)
    media = probe(tmp_path / name)
    assert (media.width, media.height) == (12_000, 8_000)
    seen = read_pixels(media, 0.1)
    assert 1200 <= seen.shape[1] <= 1500 and seen.shape[1] / seen.shape[0] == pytest.approx(1.5, abs=0.01)
    assert _near(seen, np.asarray(small.convert("RGB")), 4)


def test_a_picture_under_another_name_is_known_by_its_bytes(tmp_path: Path) -> None:
    stored = given.picture(tmp_path / "a.png").rename(tmp_path / "film.mp4")
    assert (probe(stored).kind, probe(stored, "photo.jpg").kind) == ("image", "image")
    moving = given.animation(tmp_path / "a.webp", [given.RED, given.BLUE], [100, 100])
    assert probe(moving.rename(tmp_path / "b.gif")).kind == "video"
    film = odd.movie(tmp_path / "c.mp4", [odd.corners()] * 3).rename(tmp_path / "c.gif")
    assert odd.corner_names(odd.painted(probe(film))) == "RGBW"
