from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from nemo_notebook.studio.render import probe
from nemo_notebook.studio.render.film_reading import FilmReader
from nemo_notebook.studio.render.planes import planes_of

_KINDS = {
    "one after the other": {"bf": "0"},
    "with frames that look ahead": {"bf": "3"},
    "of open groups": {"bf": "3", "x264-params": "open-gop=1"},
    "of half-frames": {"flags": "+ilme+ildct", "x264-params": "tff=1"},
}


def _noise(path: Path, options: dict[str, str], frames: int = 45) -> Path:
    chance = np.random.default_rng(0)
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("libx264", rate=25, options={"g": "20", **options})
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for number in range(frames):
            pixels = np.full((96, 96), 128, np.uint8)
            pixels[:64] = chance.integers(0, 255, (64, 96))
            frame = av.VideoFrame.from_ndarray(pixels, "yuv420p")
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("kind", _KINDS)
def test_a_frame_is_the_same_whether_those_before_it_were_read_or_not(tmp_path: Path, kind: str) -> None:
    media = probe(_noise(tmp_path / "noise.mp4", _KINDS[kind]))
    reader = FilmReader(media)
    for number in range(15, 45):
        read_on = [plane.copy() for plane in planes_of(reader.at(number / 25))]
        fresh = FilmReader(media)
        sought = planes_of(fresh.at(number / 25))
        assert all(np.array_equal(one, other) for one, other in zip(read_on, sought, strict=True)), number
        fresh.close()
    reader.close()


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize("moment_s", [0.0, 0.9, 1.7, 99.0])
def test_a_quick_look_ahead_changes_nothing_of_what_is_read_then(
    tmp_path: Path, kind: str, moment_s: float
) -> None:
    media = probe(_noise(tmp_path / "noise.mp4", _KINDS[kind]))
    plain, reader = FilmReader(media), FilmReader(media)
    looked_at = reader.near(moment_s)
    assert looked_at.time <= moment_s
    for number in (0, 7, 30, 44, 12):
        read, again = (planes_of(one.at(number / 25)) for one in (plain, reader))
        assert all(np.array_equal(one, other) for one, other in zip(read, again, strict=True)), number
    plain.close()
    reader.close()


@pytest.mark.parametrize("kind", _KINDS)
def test_the_frame_right_before_is_found_again(tmp_path: Path, kind: str) -> None:
    reader = FilmReader(probe(_noise(tmp_path / "noise.mp4", _KINDS[kind])))
    for number in (30, 29, 27, 20, 19):
        assert reader.at(number / 25).time == pytest.approx(number / 25)
    reader.close()
