from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from nemo_notebook.studio.render.encoder import Chunk, Encoding, encode_chunk, encode_sound
from nemo_notebook.studio.render.muxing import Mp4, encoded
from nemo_notebook.studio.render.planes import Planes

FPS = Fraction(30)
ENCODING = Encoding(96, 54, FPS, 20)


def _paint(frame: int, target: Planes) -> None:
    """A bar that wanders one px a frame."""
    target.y[:] = 40
    target.y[:, frame % 96] = 220
    target.u[:] = target.v[:] = 128


def _bars(path: Path) -> list[int]:
    with av.open(str(path)) as container:
        frames = [frame.to_ndarray(format="gray")[27] for frame in container.decode(video=0)]
    return [int(np.argmax(row)) for row in frames]


def test_chunks_follow_each_other_without_a_lost_or_doubled_frame(tmp_path: Path) -> None:
    with Mp4(tmp_path / "a.mp4", FPS, encoded(ENCODING), None) as film:
        for frames in (range(0, 25), range(25, 40), range(40, 90)):
            film.add(encode_chunk(ENCODING, frames, _paint))
    assert _bars(tmp_path / "a.mp4") == list(range(90))
    with av.open(str(tmp_path / "a.mp4")) as container:
        packets = [packet for packet in container.demux(video=0) if packet.dts is not None]
        times = [packet.dts or 0 for packet in packets]
    assert times == sorted(set(times))


def test_sound_begins_with_the_picture(tmp_path: Path) -> None:
    click = np.zeros((2, 48_000), np.float32)
    click[:, 12_000:12_100] = 0.8
    with Mp4(tmp_path / "a.mp4", FPS, encoded(ENCODING), encode_sound([click])) as film:
        film.add(encode_chunk(ENCODING, range(30), _paint))
    with av.open(str(tmp_path / "a.mp4")) as container:
        heard = [(frame.time, np.abs(frame.to_ndarray()).max(axis=0)) for frame in container.decode(audio=0)]
    moments = [(time or 0.0) + np.argmax(block) / 48_000 for time, block in heard if block.max() > 0.3]
    assert moments[0] == pytest.approx(0.25, abs=0.01)


def test_an_error_leaves_no_file(tmp_path: Path) -> None:
    with (
        pytest.raises(RuntimeError, match="stop"),
        Mp4(tmp_path / "a.mp4", FPS, encoded(ENCODING), None) as film,
    ):
        film.add(encode_chunk(ENCODING, range(30), _paint))
        raise RuntimeError("stop")
    assert list(tmp_path.iterdir()) == []


def test_an_older_film_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    out = tmp_path / "a.mp4"
    out.write_bytes(b"old")
    with Mp4(out, FPS, encoded(ENCODING), None) as film:
        film.add(encode_chunk(ENCODING, range(30), _paint))
        assert out.read_bytes() == b"old"
    assert len(_bars(out)) == 30


def test_chunks_of_another_encoding_are_refused(tmp_path: Path) -> None:
    other = encode_chunk(Encoding(96, 96, FPS, 20), range(2), lambda frame, target: None)
    with (
        pytest.raises(RuntimeError, match="different headers"),
        Mp4(tmp_path / "a.mp4", FPS, encoded(ENCODING), None) as film,
    ):
        film.add(other)
    with (
        pytest.raises(RuntimeError, match="different headers"),
        Mp4(tmp_path / "b.mp4", FPS, encoded(ENCODING), Chunk((), b"?")),
    ):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError), Mp4(tmp_path / "gone" / "a.mp4", FPS, encoded(ENCODING), None):
        pass
