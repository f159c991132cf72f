"""Files of every kind, read at their right place."""

from __future__ import annotations

import numpy as np
import pytest

from .sounding import RATE_HZ, Write, pitch_hz, read, tone


@pytest.mark.parametrize(
    ("name", "codec", "rate_hz", "layout"),
    [
        ("mono.wav", "pcm_s16le", 44_100, "mono"),
        ("low.m4a", "aac", 22_050, "mono"),
        ("around.m4a", "aac", 48_000, "5.1"),
        ("song.mp3", "libmp3lame", 44_100, "stereo"),
        ("raw.aac", "aac", 44_100, "stereo"),
        ("film.webm", "libopus", 48_000, "stereo"),
        ("phone.wav", "pcm_u8", 8000, "mono"),
    ],
)
def test_every_kind_of_file_is_read_at_its_pitch_length_and_place(
    write: Write, name: str, codec: str, rate_hz: int, layout: str
) -> None:
    wave = np.concatenate([np.zeros(rate_hz // 2, np.float32), tone(500, 1, rate_hz)])
    sound = read(write(name, wave, codec=codec, rate_hz=rate_hz, layout=layout), 0, 5000)
    assert sound.shape[1] / RATE_HZ == pytest.approx(1.5, abs=0.08)
    assert pitch_hz(sound[0, 30_000:60_000]) == pytest.approx(500, abs=3)
    begin = np.flatnonzero(np.abs(sound[1]) > 0.1 * np.abs(sound[1]).max())[0]
    # AAC without a container keeps the run-up of its encoder: up to 2048 samples.
    assert begin / RATE_HZ == pytest.approx(0.5, abs=0.055 if name == "raw.aac" else 0.012)


@pytest.mark.parametrize(
    ("name", "codec"), [("clip.mkv", "aac"), ("song.mp3", "libmp3lame"), ("a.wav", "pcm_s16le")]
)
def test_a_stretch_from_the_middle_is_where_it_would_be_in_the_whole(
    write: Write, name: str, codec: str
) -> None:
    clicks = np.zeros(3 * RATE_HZ, np.float32)
    clicks[::24_000] = 0.9
    smooth = np.convolve(clicks, np.hanning(64), "same").astype(np.float32)
    file = write(name, smooth, codec=codec)
    whole, part = read(file, 0, 3000), read(file, 1700, 600)
    assert part.shape == (2, 600 * 48)
    aligned = whole[:, 1700 * 48 : 2300 * 48]
    assert abs(int(np.argmax(np.abs(part[0]))) - int(np.argmax(np.abs(aligned[0])))) <= 2


def test_a_clock_that_does_not_start_at_zero_is_taken_as_zero(write: Write) -> None:
    late = read(write("late.mkv", tone(500, 1), codec="aac", first_pts=240_000), 0, 2000)
    assert late.shape[1] / RATE_HZ == pytest.approx(1, abs=0.05)


def test_a_file_cut_off_gives_what_it_has(write: Write) -> None:
    file = write("song.mp3", tone(500, 2), codec="libmp3lame")
    file.path.write_bytes(file.path.read_bytes()[: file.path.stat().st_size // 2])
    assert 0.5 < read(file, 0, 2000).shape[1] / RATE_HZ < 1.5


def test_a_stretch_beyond_the_end_is_empty(write: Write) -> None:
    assert read(write("a.wav", tone(500, 0.3)), 5000, 500).shape == (2, 0)
