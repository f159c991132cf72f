from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from nemo_notebook.errors import FileProblemError, UnexpectedReplyError
from nemo_notebook.mp4 import look, playable


def _film(path: Path, *, seconds: int = 3, sound: bool = True, noise: bool = False) -> Path:
    """A film that is black for its first second and red from then on."""
    shades = np.random.default_rng(1)
    with av.open(str(path), "w") as film:
        video = film.add_stream("libx264", rate=10, options={"preset": "ultrafast"})
        video.width, video.height, video.pix_fmt = 480, 854, "yuv420p"
        audio = film.add_stream("aac", rate=48_000, layout="stereo") if sound else None
        for number in range(seconds * 10):
            pixels = np.zeros((854, 480, 3), np.uint8)
            pixels[..., 0] = 255 if number >= 10 else 0
            if noise:
                pixels = shades.integers(0, 255, pixels.shape, np.uint8)
            frame = av.VideoFrame.from_ndarray(pixels, "rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 10)
            film.mux(video.encode(frame))
        film.mux(video.encode(None))
        if audio:
            samples = np.zeros((2, seconds * 48_000), np.float32)
            piece = av.AudioFrame.from_ndarray(samples, format="fltp", layout="stereo")
            piece.sample_rate = 48_000
            film.mux(audio.encode(piece))
            film.mux(audio.encode(None))
    return path


def test_a_film_is_described(tmp_path: Path) -> None:
    video = look(_film(tmp_path / "a.mp4"))
    assert (video.width, video.height, video.fps) == (480, 854, 10)
    assert video.duration_s == pytest.approx(3, abs=0.1)
    assert video.size_bytes == (tmp_path / "a.mp4").stat().st_size


def test_the_poster_shows_what_stands_a_third_into_the_film(tmp_path: Path) -> None:
    poster = Image.open(io.BytesIO(look(_film(tmp_path / "a.mp4")).poster))
    assert max(poster.size) == 640
    red, green, _ = np.asarray(poster).mean(axis=(0, 1))
    assert red > 200 > 50 > green


def test_a_small_film_is_embedded_as_it_is(tmp_path: Path) -> None:
    path = _film(tmp_path / "a.mp4")
    clip = playable(look(path), 8_000_000)
    assert clip and not clip.proxy and clip.data == path.read_bytes()


@pytest.mark.parametrize("sound", [True, False])
def test_a_large_film_becomes_a_proxy_within_the_budget(tmp_path: Path, sound: bool) -> None:
    path = _film(tmp_path / "a.mp4", noise=True, sound=sound)
    clip = playable(look(path), 200_000)
    assert clip and clip.proxy and len(clip.data) <= 200_000 < path.stat().st_size
    with av.open(io.BytesIO(clip.data), "r") as small:
        stream = small.streams.video[0]
        assert (stream.width, stream.height) == (clip.width, clip.height) == (360, 640)
        assert sum(1 for _ in small.decode(stream)) == 30
        assert bool(small.streams.audio) == sound


def test_a_film_that_is_gone_has_nothing_to_embed(tmp_path: Path) -> None:
    path = _film(tmp_path / "a.mp4")
    video = look(path)
    path.unlink()
    assert playable(video, 8_000_000) is None
    with pytest.raises(FileProblemError):
        look(path)


def test_what_is_no_film_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"not a film at all" * 100)
    with pytest.raises(UnexpectedReplyError):
        look(tmp_path / "a.mp4")


def test_a_contact_sheet_shows_the_film_from_left_to_right(tmp_path: Path) -> None:
    clip = playable(look(_film(tmp_path / "a.mp4")), 8_000_000, sheet=True)
    assert clip
    row = np.asarray(Image.open(io.BytesIO(clip.sheet)))
    assert row.shape[0] == 108 and row.shape[1] == 12 * 61 + 11 * 3  # twelve frames of 480×854, with gaps
    reds = [row[:, at * 64 : at * 64 + 61, 0].mean() for at in range(12)]
    assert max(reds[:4]) < 20 and min(reds[4:]) > 200  # a third of the film is black


def test_a_contact_sheet_weighs_little_and_a_clip_has_none_unless_asked(tmp_path: Path) -> None:
    film = look(_film(tmp_path / "noise.mp4", seconds=2, noise=True))
    without, clip = playable(film, 8_000_000), playable(film, 8_000_000, sheet=True)
    assert without and without.sheet == b""
    assert clip and 0 < len(clip.sheet) < 150_000


def test_what_is_no_film_any_more_has_no_contact_sheet(tmp_path: Path) -> None:
    film = look(_film(tmp_path / "a.mp4"))
    film.path.write_bytes(b"no film")
    clip = playable(film, 8_000_000, sheet=True)
    assert clip and clip.sheet == b""
