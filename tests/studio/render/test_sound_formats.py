"""Sound of every format, rate and number of channels is heard at its pitch and its level."""

import struct
import wave
from pathlib import Path

import av
import numpy as np
import pytest

from nemo_notebook.studio.render import probe

from . import odd
from .sounding import read

RATE_HZ = 48_000


def _heard(path: Path, start_ms: int = 100, length_ms: int = 300) -> tuple[float, float]:
    """Return the pitch in Hz and the peak level of what is read out of the middle of a file."""
    sound = read(probe(path), start_ms, length_ms)
    assert sound.shape == (2, length_ms * RATE_HZ // 1000)
    left = sound[0] - sound[0].mean()
    power = np.abs(np.fft.rfft(left * np.hanning(left.size)))
    return float(np.argmax(power) * RATE_HZ / left.size), float(np.sqrt(2) * left.std())


@pytest.mark.parametrize(
    ("name", "codec", "rate_hz"),
    [
        ("a.mp3", "libmp3lame", 44_100),
        ("a.mp3", "libmp3lame", 8_000),
        ("a.wav", "pcm_s16le", 96_000),
        ("a.wav", "pcm_s24le", 48_000),
        ("a.wav", "pcm_f32le", 44_100),
        ("a.wav", "pcm_u8", 8_000),
        ("a.wav", "pcm_alaw", 8_000),
        ("a.m4a", "aac", 96_000),
        ("a.m4a", "alac", 44_100),
        ("a.aac", "aac", 22_050),
        ("a.mkv", "flac", 96_000),
        ("a.webm", "libopus", 48_000),
        ("a.mov", "pcm_s16be", 32_000),
        ("a.avi", "libmp3lame", 16_000),
    ],
)
def test_every_codec_and_rate_keeps_pitch_and_level(
    tmp_path: Path, name: str, codec: str, rate_hz: int
) -> None:
    path = odd.tones(tmp_path / name, [(440, "stereo", rate_hz)], codec)
    found = probe(path)
    assert (found.kind, found.has_audio) == ("audio", True)
    assert found.duration_ms == pytest.approx(500, abs=150)
    pitch_hz, level = _heard(path)
    assert pitch_hz == pytest.approx(440, abs=4)
    assert level == pytest.approx(0.3, rel=0.08)


@pytest.mark.parametrize(
    ("layout", "level"),
    # A channel in the middle or behind is heard on both sides, 3 dB less on each (ITU-R BS.775).
    [("mono", 0.212), ("stereo", 0.3), ("5.1", 0.3 * (1 + 2 * 0.7071)), ("7.1", 0.3 * (1 + 3 * 0.7071))],
)
def test_every_number_of_channels_is_mixed_to_two(tmp_path: Path, layout: str, level: float) -> None:
    pitch_hz, heard = _heard(odd.tones(tmp_path / "a.wav", [(440, layout, 48_000)], "pcm_s16le"))
    assert pitch_hz == pytest.approx(440, abs=4)
    assert heard == pytest.approx(level, rel=0.03)


@pytest.mark.parametrize("channels", [1, 2, 3, 4, 6, 7, 8, 12])
def test_channels_whose_places_are_unknown_are_heard(tmp_path: Path, channels: int) -> None:
    with wave.open(str(tmp_path / "a.wav"), "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(48_000)
        tone = (np.sin(np.arange(24_000) * 2 * np.pi * 440 / 48_000) * 9830).astype("<i2")
        out.writeframes(np.repeat(tone, channels).tobytes())
    pitch_hz, level = _heard(tmp_path / "a.wav")
    assert pitch_hz == pytest.approx(440, abs=4) and level > 0.2


@pytest.mark.parametrize("name", ["a.mkv", "a.mp4"])
def test_of_several_sounds_the_one_marked_to_be_played_is_heard(tmp_path: Path, name: str) -> None:
    streams = [(220.0, "mono", 48_000), (330.0, "stereo", 48_000), (550.0, "mono", 48_000)]
    pitch_hz, _ = _heard(odd.tones(tmp_path / name, streams, "aac"))
    assert pitch_hz == pytest.approx(550, abs=4)


def test_sound_under_another_name_is_known_by_its_bytes(tmp_path: Path) -> None:
    made = odd.tones(tmp_path / "a.m4a", [(440, "mono", 44_100)], "aac")
    assert _heard(made.rename(tmp_path / "voice.mp3"))[0] == pytest.approx(440, abs=4)


@pytest.mark.parametrize("declared", [0, 0xFFFFFFFF, 0xFFFFFFF0])
def test_a_wav_whose_header_lies_about_its_length_is_as_long_as_it_is(tmp_path: Path, declared: int) -> None:
    """Programs that write to a pipe leave the length open."""
    path = odd.tones(tmp_path / "a.wav", [(440, "mono", 48_000)], "pcm_s16le")
    whole = path.read_bytes()
    at = whole.index(b"data") + 4
    length = struct.pack("<I", declared)
    path.write_bytes(whole[:4] + length + whole[8:at] + length + whole[at + 4 :])
    assert probe(path).duration_ms == 500
    assert _heard(path)[0] == pytest.approx(440, abs=4)


def test_what_is_damaged_in_the_middle_of_a_sound_does_not_hide_what_follows(tmp_path: Path) -> None:
    path = odd.tones(tmp_path / "a.mp3", [(440, "mono", 48_000)], "libmp3lame")
    whole = bytearray(path.read_bytes())
    middle = len(whole) // 4
    whole[middle : middle + 300] = bytes(300)
    path.write_bytes(whole)
    assert _heard(path, 300, 100)[0] == pytest.approx(440, abs=8)


def test_a_cover_picture_makes_no_film_of_a_sound(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with av.open(str(path), "w") as out:
        cover = out.add_stream("mjpeg", rate=1)
        cover.width, cover.height, cover.pix_fmt = 64, 64, "yuvj420p"
        cover.disposition = av.stream.Disposition.attached_pic
        track = out.add_stream("aac", rate=48_000, layout="mono")
        out.mux(cover.encode(av.VideoFrame(64, 64, "yuvj420p")))
        out.mux(cover.encode(None))
        odd._sing(out, track, 440, "mono", 48_000)
    found = probe(path)
    assert found.kind == "audio" and found.duration_ms == pytest.approx(500, abs=60)
