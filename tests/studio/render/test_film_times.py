"""Films whose clock, index or length is odd, or that are damaged in places: each moment shows its frame."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from nemo_notebook.studio.render import probe
from nemo_notebook.studio.render.film_reading import FilmReader

from . import given, odd


def test_frames_of_uneven_length_are_shown_by_their_times(tmp_path: Path) -> None:
    moments = [(0.0, given.RED), (0.05, given.GREEN), (0.7, given.BLUE), (0.8, odd.WHITE)]
    for name, codec in (("a.mp4", "libx264"), ("a.webm", "libvpx-vp9"), ("a.mkv", "libx264")):
        media = probe(given.film(tmp_path / name, moments, codec=codec, size=odd.SIZE))
        seen = "".join(odd.corner_names(odd.painted(media, ms))[0] for ms in (0, 40, 60, 690, 710, 790, 810))
        assert seen == "RRGGBBW", name


def test_a_film_of_one_frame_is_shown_at_every_moment(tmp_path: Path) -> None:
    media = probe(odd.movie(tmp_path / "a.mp4", [odd.corners()]))
    assert (media.kind, media.duration_ms) == ("video", 100)
    assert [odd.corner_names(odd.painted(media, ms)) for ms in (0, 5000)] == ["RGBW"] * 2


def test_a_film_whose_header_gives_no_length_is_measured(tmp_path: Path) -> None:
    path = odd.movie(tmp_path / "a.webm", [odd.corners()] * 7, "libvpx-vp9", container={"live": "1"})
    with av.open(str(path)) as container:
        assert container.duration is None
    assert probe(path).duration_ms == 700
    # The same where no packet says how long it is shown: its DefaultDuration under an unknown name.
    path.write_bytes(path.read_bytes().replace(b"\x23\xe3\x83", b"\x23\xe3\x84"))
    with av.open(str(path)) as container:
        assert not any(packet.duration for packet in container.demux(video=0))
    assert probe(path).duration_ms == pytest.approx(700, abs=40)


def _with_sound(path: Path, frames: int, sound_s: float, delay_s: float = 0.0, **container: Any) -> Path:
    """Write a film at 10 frames/s whose picture begins later than its sound."""
    with av.open(str(path), "w", container_options=container) as out:
        picture: Any = out.add_stream("libx264", rate=10, options={"bf": "0"})
        picture.width, picture.height, picture.pix_fmt = *odd.SIZE, "yuv420p"
        track = out.add_stream("pcm_s16le", rate=8000, layout="mono")
        for count in range(frames):
            color = odd.CORNERS[count % 4]
            frame = av.VideoFrame.from_ndarray(np.full((64, 96, 3), color, np.uint8), "rgb24")
            frame.pts = count + round(delay_s * 10)
            out.mux(picture.encode(frame))
        out.mux(picture.encode(None))
        noise = np.full((1, 800), 8000, np.int16)
        for count in range(round(sound_s * 10)):
            piece = av.AudioFrame.from_ndarray(noise, "s16", "mono")
            piece.sample_rate, piece.pts = 8000, count * 800
            out.mux(track.encode(piece))
        out.mux(track.encode(None))
    return path


@pytest.mark.parametrize(
    ("frames", "sound_s", "length_ms"), [(5, 0.7, 500), (5, 2.0, 2000), (1, 1.5, 1500), (9, 0.2, 900)]
)
def test_a_film_is_as_long_as_its_pictures_or_as_its_sound_where_that_clearly_outlasts_them(
    tmp_path: Path, frames: int, sound_s: float, length_ms: int
) -> None:
    media = probe(_with_sound(tmp_path / "a.mkv", frames, sound_s))
    assert media.has_audio and media.duration_ms == pytest.approx(length_ms, abs=5)
    assert odd.corner_names(odd.painted(media, length_ms - 1))[0] == "RGBW"[(frames - 1) % 4]


@pytest.mark.parametrize("name", ["a.mkv", "a.mov"])
def test_pictures_that_begin_after_the_sound_stay_later(tmp_path: Path, name: str) -> None:
    media = probe(_with_sound(tmp_path / name, 4, 1.0, delay_s=0.5))
    assert media.duration_ms == pytest.approx(1000, abs=120)
    seen = [odd.corner_names(odd.painted(media, ms))[0] for ms in (0, 550, 650, 750, 850)]
    assert seen == ["R", "R", "G", "B", "W"]


@pytest.mark.parametrize("first", [0, 50])
@pytest.mark.parametrize("name", ["a.mov", "a.mp4", "a.mkv", "a.webm"])
def test_a_film_begins_with_its_first_frame_wherever_its_clock_begins(
    tmp_path: Path, name: str, first: int
) -> None:
    media = probe(_shifted(tmp_path / name, first, "libvpx-vp9" if name == "a.webm" else "libx264"))
    assert media.duration_ms == pytest.approx(400, abs=20)
    assert [odd.corner_names(odd.painted(media, ms))[0] for ms in (0, 150, 250, 350)] == [*"RGBW"]


def _shifted(path: Path, first: int, codec: str = "libx264", **container: Any) -> Path:
    """Write four frames at 10 frames/s, the first of them in place `first`."""
    with av.open(str(path), "w", container_options=container) as out:
        stream: Any = out.add_stream(codec, rate=10, options={"bf": "0"} if codec == "libx264" else {})
        stream.width, stream.height, stream.pix_fmt = *odd.SIZE, "yuv420p"
        for count, color in enumerate(odd.CORNERS):
            frame = av.VideoFrame.from_ndarray(np.full((64, 96, 3), color, np.uint8), "rgb24")
            frame.pts = count + first
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path


def test_what_lies_before_zero_is_not_shown(tmp_path: Path) -> None:
    """Players begin at zero: an edit list hides what is only there to be decoded."""
    settings = {"avoid_negative_ts": "disabled", "movflags": "+negative_cts_offsets"}
    path = _shifted(tmp_path / "a.mp4", -2, **settings)
    with av.open(str(path)) as container:
        assert next(container.demux(video=0)).pts == -2048
    media = probe(path)
    assert media.duration_ms == pytest.approx(200, abs=5)
    assert [odd.corner_names(odd.painted(media, ms))[0] for ms in (0, 150)] == [*"BW"]


def test_a_film_whose_pictures_begin_late_is_not_sought_through_again_and_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sought: list[int] = []
    monkeypatch.setattr(FilmReader, "_go_to", lambda self, place, stream: sought.append(place))
    reader = FilmReader(probe(_with_sound(tmp_path / "a.mkv", 4, 1.0, delay_s=0.5)))
    assert [round(reader.at(ms / 1000).time, 3) for ms in (0, 40, 80, 480, 610)] == [0.5] * 4 + [0.6]
    assert sought == []
    reader.close()


def test_an_edit_list_cuts_what_lies_before_it(tmp_path: Path) -> None:
    """A phone that trims without re-encoding keeps all frames and writes an edit list."""
    frames = [np.full((64, 96, 3), odd.CORNERS[count // 2], np.uint8) for count in range(8)]
    path = odd.movie(tmp_path / "a.mov", frames, options={"g": "1", "bf": "0"})
    whole = bytearray(path.read_bytes())
    at = whole.index(b"elst") + 4 + 8  # version and flags, count of entries; then length, start, rate
    length, start = (int.from_bytes(whole[at + n : at + n + 4], "big") for n in (0, 4))
    with av.open(str(path)) as container:
        ticks = round(0.4 / (container.streams.video[0].time_base or 1))
    whole[at : at + 8] = (length // 2).to_bytes(4, "big") + (start + ticks).to_bytes(4, "big")
    path.write_bytes(whole)
    media = probe(path)
    assert media.duration_ms == pytest.approx(400, abs=20)
    assert [odd.corner_names(odd.painted(media, ms))[0] for ms in (0, 150, 250, 350)] == [*"BBWW"]


def test_what_is_damaged_in_the_middle_of_a_film_does_not_hide_what_follows(tmp_path: Path) -> None:
    frames = [np.full((64, 96, 3), odd.CORNERS[count // 4], np.uint8) for count in range(16)]
    path = odd.movie(tmp_path / "a.mkv", frames, "mjpeg", "yuvj420p")
    whole = bytearray(path.read_bytes())
    with av.open(str(path)) as container:
        places = [(packet.pos or 0, packet.size) for packet in container.demux(video=0) if packet.size]
    for place, size_bytes in places[5:7]:
        whole[place + 8 : place + size_bytes] = bytes(size_bytes - 8)
    path.write_bytes(whole)
    assert odd.corner_names(odd.painted(probe(path), 1550))[0] == "W"


def test_a_film_whose_index_leads_astray_is_read_from_its_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frames = [np.full((64, 96, 3), odd.CORNERS[count // 20], np.uint8) for count in range(80)]
    media = probe(odd.movie(tmp_path / "a.mkv", frames, options={"g": "10"}))
    go_to = FilmReader._go_to

    def astray(self: FilmReader, place: int, stream: Any) -> None:
        go_to(self, max(place, 7000) if stream else place, stream)

    monkeypatch.setattr(FilmReader, "_go_to", astray)
    reader = FilmReader(media)
    shown = reader.at(5.0)
    assert shown.time == pytest.approx(5.0, abs=0.01)
    assert reader.at(1.0).time == pytest.approx(1.0, abs=0.01)
    reader.close()


@pytest.mark.parametrize("options", [{}, {"flags": "+ildct+ilme"}], ids=["whole", "interlaced"])
def test_a_film_whose_frames_change_their_size_is_shown_to_its_end(
    tmp_path: Path, options: dict[str, str]
) -> None:
    path = tmp_path / "a.mkv"
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("mpeg2video", rate=10, options=options)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = *odd.SIZE, "yuv420p", 4_000_000
        other: Any = av.CodecContext.create("mpeg2video", "w")
        other.options, other.bit_rate = options, 4_000_000
        other.width, other.height, other.pix_fmt, other.time_base = 128, 96, "yuv420p", Fraction(1, 10)
        for begin, encoder, size in ((0, stream, odd.SIZE), (5, other, (128, 96))):
            for packet in _encoded(encoder, odd.corners(size)):
                packet.pts, packet.dts = packet.pts + begin, packet.dts + begin
                packet.stream, packet.time_base = stream, Fraction(1, 10)
                out.mux(packet)
    media = probe(path)
    assert (media.width, media.height) == odd.SIZE
    assert [odd.corner_names(odd.painted(media, ms)) for ms in (0, 300, 700, 950)] == ["RGBW"] * 4


def _encoded(encoder: Any, picture: odd.Pixels) -> list[Any]:
    """Encode five frames alike."""
    made: list[Any] = []
    for count in range(5):
        frame = av.VideoFrame.from_ndarray(picture, "rgb24").reformat(format="yuv420p")
        frame.pts, frame.time_base = count, Fraction(1, 10)
        made += encoder.encode(frame)
    return [*made, *encoder.encode(None)]
