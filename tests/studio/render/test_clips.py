import struct
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from nemo_notebook.studio.render import MediaError, MediaFile, probe
from nemo_notebook.studio.render.clips import Clip
from nemo_notebook.studio.render.parts import Shot
from nemo_notebook.studio.render.planes import from_pixels, new_planes

from . import given

CANVAS = (96, 54)
NAMES = {"red": given.RED, "green": given.GREEN, "blue": given.BLUE}


def _luma(color: given.RGB) -> float:
    return float(from_pixels(np.full((2, 2, 3), color, np.uint8), "rgb24").y.mean())


def _color_at(clip: Clip, shot_ms: float) -> str:
    target = new_planes(*CANVAS)
    clip.paint(shot_ms, target)
    seen = float(target.y.mean())
    return min(NAMES, key=lambda name: abs(_luma(NAMES[name]) - seen))


def _clip(media: MediaFile, canvas: tuple[int, int] = CANVAS, **shot: Any) -> Clip:
    return Clip(Shot(source=media, start_ms=0, end_ms=5000, **shot), media, canvas)


@pytest.fixture
def uneven(tmp_path: Path) -> MediaFile:
    """Frames at uneven moments: red from 0, green from 0.3 s, blue from 0.4 s, the last at 0.9 s."""
    frames = [(0.0, given.RED), (0.3, given.GREEN), (0.4, given.BLUE), (0.9, given.BLUE)]
    return probe(given.film(tmp_path / "uneven.mp4", frames))


def test_frames_are_found_by_time(uneven: MediaFile) -> None:
    clip = _clip(uneven)
    assert [_color_at(clip, ms) for ms in (0, 290, 300, 390, 400, 800)] == [
        "red",
        "red",
        "green",
        "green",
        "blue",
        "blue",
    ]
    clip.close()


def test_going_back_in_time_shows_what_was_there(uneven: MediaFile) -> None:
    clip = _clip(uneven)
    assert [_color_at(clip, ms) for ms in (800, 100, 310)] == ["blue", "red", "green"]
    clip.close()


def test_a_trim_begins_at_its_in_and_holds_the_frame_of_its_out(uneven: MediaFile) -> None:
    clip = _clip(uneven, in_ms=300, out_ms=400)
    assert [_color_at(clip, ms) for ms in (0, 90, 500, 4000)] == ["green"] * 4
    clip.close()


def test_after_the_end_the_last_frame_is_held(uneven: MediaFile) -> None:
    clip = _clip(uneven)
    assert _color_at(clip, 30_000) == "blue"
    clip.close()


@pytest.mark.parametrize("name", ["a.gif", "b.webp"])
def test_an_animation_plays_over_and_over_with_its_own_times(tmp_path: Path, name: str) -> None:
    colors = [given.RED, given.GREEN, given.BLUE]
    clip = _clip(probe(given.animation(tmp_path / name, colors, [100, 200, 300])))
    assert [_color_at(clip, ms) for ms in (0, 150, 350, 650, 750)] == ["red", "green", "blue", "red", "green"]
    clip.close()


@pytest.mark.parametrize(
    ("codec", "pixels", "name"),
    [
        ("libx264", "yuv444p", "a.mkv"),
        ("prores_ks", "yuv422p10le", "b.mov"),
        ("libvpx-vp9", "yuv420p", "c.webm"),
    ],
)
def test_every_pixel_format_keeps_its_colours(tmp_path: Path, codec: str, pixels: str, name: str) -> None:
    media = probe(
        given.film(tmp_path / name, [(n / 10, given.GREEN) for n in range(3)], codec=codec, pixels=pixels)
    )
    clip, target = _clip(media), new_planes(*CANVAS)
    clip.paint(100, target)
    expected = from_pixels(np.full((2, 2, 3), given.GREEN, np.uint8), "rgb24")
    for plane, wanted in zip(target, expected, strict=True):
        assert float(plane.mean()) == pytest.approx(float(wanted.mean()), abs=6)
    clip.close()


# Rows of the matrix in a film's `tkhd` box for a picture to be turned clockwise by 90°.
_QUARTER = struct.pack(">9i", 0, 1 << 16, 0, -(1 << 16), 0, 0, 0, 0, 1 << 30)
_UPRIGHT = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)


def test_a_film_taken_sideways_is_turned_upright(tmp_path: Path) -> None:
    path = tmp_path / "phone.mp4"
    _write_split(path)
    whole = path.read_bytes()
    at = whole.index(_UPRIGHT, whole.index(b"tkhd"))
    path.write_bytes(whole[:at] + _QUARTER + whole[at + len(_QUARTER) :])
    media = probe(path)
    assert (media.width, media.height) == (64, 96)
    clip, target = _clip(media, (64, 96)), new_planes(64, 96)
    clip.paint(0, target)
    # The left of the stored frame is dark; turned clockwise, that is the top.
    assert np.mean(target.y[:40]) < 80 < 180 < np.mean(target.y[-40:])
    clip.close()


def _write_split(path: Path) -> None:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        array = np.full((64, 96, 3), 20, np.uint8)
        array[:, 48:] = 240
        for _ in range(3):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(array, "rgb24")))
        container.mux(stream.encode(None))


def test_a_film_that_breaks_off_holds_the_last_good_frame(tmp_path: Path) -> None:
    path = given.film(tmp_path / "a.mkv", [(n / 10, given.RED) for n in range(200)])
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * 0.8)])
    clip = _clip(probe(path))
    assert _color_at(clip, 19_900) == "red"
    clip.close()


def test_a_file_that_changed_since_it_was_given_is_refused(uneven: MediaFile) -> None:
    uneven.path.write_bytes(b"no film any more")
    with pytest.raises(MediaError, match=r"uneven\.mp4"):
        _clip(uneven)


@pytest.mark.parametrize(("speed", "color"), [(0.5, "red"), (1.0, "green"), (2.0, "blue")])
def test_a_clip_runs_at_its_speed(uneven: MediaFile, speed: float, color: str) -> None:
    clip = _clip(uneven, speed=speed)
    assert _color_at(clip, 350) == color
    clip.close()


def test_a_fast_clip_holds_the_frame_of_its_out(uneven: MediaFile) -> None:
    clip = _clip(uneven, in_ms=100, out_ms=390, speed=4.0)
    assert [_color_at(clip, ms) for ms in (0, 60, 4000)] == ["red", "green", "green"]
    clip.close()
