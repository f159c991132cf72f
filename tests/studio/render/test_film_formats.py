"""Films as cameras, phones and programs write them: shown upright, in their colours and at their pace."""

from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image, ImageOps

from nemo_notebook.studio.render import probe

from . import given, odd

# The display matrix (a, b, c, d) that stands for each orientation of EXIF.
TURNS = {
    1: (1, 0, 0, 1),
    2: (-1, 0, 0, 1),
    3: (-1, 0, 0, -1),
    4: (1, 0, 0, -1),
    5: (0, 1, 1, 0),
    6: (0, 1, -1, 0),
    7: (0, -1, -1, 0),
    8: (0, -1, 1, 0),
}


@pytest.mark.parametrize("orientation", TURNS)
def test_a_film_is_turned_and_mirrored_as_a_photo_of_the_same_orientation(
    tmp_path: Path, orientation: int
) -> None:
    photo = Image.fromarray(odd.corners())
    photo.getexif()[0x0112] = orientation
    photo.info["exif"] = photo.getexif().tobytes()
    upright = np.asarray(ImageOps.exif_transpose(photo))
    path = odd.turn_in_header(odd.movie(tmp_path / "a.mp4", [odd.corners()] * 3), *TURNS[orientation])
    media = probe(path)
    assert (media.height, media.width) == upright.shape[:2]
    expected = [tuple(upright[y, x]) for y in (16, -16) for x in (16, -16)]
    assert odd.corner_names(odd.painted(media, 100)) == "".join(
        "RGBW"[odd.CORNERS.index(one)] for one in expected
    )


@pytest.mark.parametrize(
    ("name", "codec", "pixels"),
    [
        ("a.mp4", "libx264", "yuv420p"),
        ("a.mp4", "libx264", "yuv422p"),
        ("a.mp4", "libx264", "yuv444p"),
        ("a.mp4", "libx264", "yuv420p10le"),
        ("a.mp4", "libx265", "yuv422p10le"),
        ("a.mp4", "libx264rgb", "rgb24"),
        ("a.mp4", "libx264", "yuvj420p"),
        ("a.mov", "prores_ks", "yuv422p10le"),
        ("a.mov", "prores_ks", "yuva444p10le"),
        ("a.mov", "qtrle", "rgb24"),
        ("a.mov", "png", "rgb24"),
        ("a.avi", "mjpeg", "yuvj420p"),
        ("a.avi", "mjpeg", "yuvj444p"),
        ("a.avi", "mpeg4", "yuv420p"),
        ("a.avi", "huffyuv", "rgb24"),
        ("a.avi", "rawvideo", "bgr24"),
        ("a.webm", "libvpx", "yuv420p"),
        ("a.webm", "libvpx-vp9", "yuv420p"),
        ("a.webm", "libsvtav1", "yuv420p10le"),
        ("a.mkv", "ffv1", "yuv444p16le"),
        ("a.mkv", "ffv1", "bgra"),
        ("a.mkv", "mpeg2video", "yuv420p"),
    ],
)
def test_every_codec_and_pixel_format_keeps_its_colours(
    tmp_path: Path, name: str, codec: str, pixels: str
) -> None:
    frames = [av.VideoFrame.from_ndarray(odd.corners(), "rgb24").reformat(format=pixels) for _ in range(5)]
    media = probe(odd.movie(tmp_path / name, frames, codec, global_quality=0, bit_rate=4_000_000))
    assert (media.kind, media.width, media.height, media.has_audio) == ("video", *odd.SIZE, False)
    assert media.duration_ms == pytest.approx(500, abs=50)
    assert odd.corner_names(odd.painted(media, 200)) == "RGBW"


@pytest.mark.parametrize(
    ("matrix", "tag", "size"), [(1, 1, odd.SIZE), (5, 5, (96, 720)), (1, 2, (96, 720)), (5, 2, odd.SIZE)]
)
def test_both_matrices_are_told_apart_by_their_tag_and_without_one_by_height(
    tmp_path: Path, matrix: int, tag: int, size: tuple[int, int]
) -> None:
    plain = av.VideoFrame.from_ndarray(odd.corners(size), "rgb24")
    frame = plain.reformat(format="yuv444p", dst_colorspace=matrix, dst_color_range="MPEG")
    frame.colorspace = tag
    media = probe(odd.movie(tmp_path / "a.mkv", [frame], "ffv1", colorspace=tag))
    assert odd.corner_names(odd.painted(media)) == "RGBW"


def test_pixels_that_are_not_square_are_shown_square(tmp_path: Path) -> None:
    media = probe(odd.movie(tmp_path / "a.mp4", [odd.corners()] * 3, sample_aspect_ratio=2))
    assert (media.width, media.height) == (192, 64)
    assert odd.corner_names(odd.painted(media)) == "RGBW"


def test_a_film_of_odd_sides_is_shown(tmp_path: Path) -> None:
    media = probe(odd.movie(tmp_path / "a.mkv", [odd.corners((97, 55))], "ffv1", "yuv444p"))
    assert (media.width, media.height) == (97, 55)
    assert odd.corner_names(odd.painted(media, canvas=(96, 54))) == "RGBW"


@pytest.mark.parametrize("codec", ["libx264", "mpeg2video"])
def test_the_combs_of_an_interlaced_film_are_gone(tmp_path: Path, codec: str) -> None:
    frames = []
    for count in range(8):
        pixels = np.full((64, 96, 3), 30, np.uint8)
        for field in (0, 1):
            left = (2 * count + field) * 5
            pixels[field::2, left : left + 20] = 220
        frames.append(pixels)
    options = {"x264-params": "interlaced=1:qp=4"} if codec == "libx264" else {"flags": "+ildct+ilme"}
    media = probe(odd.movie(tmp_path / "a.mkv", frames, codec, options=options, bit_rate=4_000_000))
    seen = odd.painted(media, 400).y.astype(int)
    assert seen.max() > 180
    inner = seen[8:-8]
    assert np.abs(2 * inner[1:-1] - inner[:-2] - inner[2:]).max() < 60
    raw = frames[4][8:-8, :, 0].astype(int)
    assert np.abs(2 * raw[1:-1] - raw[:-2] - raw[2:]).max() > 300


@pytest.mark.parametrize(
    ("name", "codec", "pixels", "options"),
    [
        ("a.webm", "libvpx-vp9", "yuva420p", {"auto-alt-ref": "0"}),
        ("a.webm", "libvpx", "yuva420p", {"auto-alt-ref": "0"}),
        ("a.mov", "prores_ks", "yuva444p10le", {}),
        ("a.mov", "qtrle", "argb", {}),
        ("a.mov", "png", "rgba", {}),
        ("a.mkv", "ffv1", "bgra", {}),
    ],
)
def test_what_is_see_through_in_a_film_lies_on_a_ground(
    tmp_path: Path, name: str, codec: str, pixels: str, options: dict[str, str]
) -> None:
    source = av.VideoFrame.from_ndarray(odd.with_hole(), "rgba")
    frames = [source.reformat(format=pixels) for _ in range(4)]
    media = probe(odd.movie(tmp_path / name, frames, codec, options=options, bit_rate=2_000_000))
    seen = odd.painted(media, 300)
    assert odd.color_at(seen, 0.25, 0.5) == pytest.approx((246, 246, 246), abs=4)
    assert odd.color_at(seen, 0.75, 0.5) == pytest.approx(given.BLUE, abs=10)


def test_the_ground_is_chosen_by_the_first_frame_in_which_something_is_seen(tmp_path: Path) -> None:
    light = np.full((64, 96, 4), 255, np.uint8)
    light[:, :48, 3] = 0
    frames = [np.zeros_like(light)] * 3 + [light] * 3
    media = probe(odd.movie(tmp_path / "a.mov", frames, "qtrle", "argb"))
    for moment_ms in (0, 400):
        assert odd.color_at(odd.painted(media, moment_ms), 0.25, 0.5) == pytest.approx((22, 22, 24), abs=3)


def test_a_film_that_is_transparent_from_end_to_end_counts_as_opaque(tmp_path: Path) -> None:
    pixels = odd.with_hole()
    pixels[..., 3] = 0
    media = probe(odd.movie(tmp_path / "a.avi", [pixels] * 3, "rawvideo", "bgra"))
    assert odd.color_at(odd.painted(media), 0.25, 0.5) == pytest.approx(given.RED, abs=4)


@pytest.mark.parametrize("name", ["a.gif", "a.webp"])
def test_what_is_see_through_in_an_animation_lies_on_a_ground(tmp_path: Path, name: str) -> None:
    images = [Image.fromarray(odd.with_hole()), Image.fromarray(odd.with_hole()[:, ::-1].copy())]
    images[0].save(
        tmp_path / name, save_all=True, append_images=images[1:], duration=100, lossless=True, disposal=2
    )
    media = probe(tmp_path / name)
    assert (media.kind, media.duration_ms) == ("video", 200)
    for moment_ms, hole, full in ((0, 0.25, 0.75), (150, 0.75, 0.25)):
        seen = odd.painted(media, moment_ms)
        assert odd.color_at(seen, hole, 0.5) == pytest.approx((246, 246, 246), abs=3)
        assert odd.color_at(seen, full, 0.5) == pytest.approx(given.BLUE, abs=4)
