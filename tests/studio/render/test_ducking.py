"""Sounds that give way to others, and come back without haste."""

from __future__ import annotations

import numpy as np
import pytest

from .given import segment
from .sounding import RATE_HZ, Write, film, play, speaks, tone


def test_music_gives_way_to_a_voice_and_comes_back(write: Write) -> None:
    voice = segment(1500, 1000, "voice:en", recipe={"text": "ten letter"})
    music = segment(0, 4000, "song", volume=0.35)
    media = {"song": write("song.wav", tone(300, 4))}
    mixed = play(film(4000, (1, [music]), (1, [voice])), media, speaker=speaks)

    def bed_db(start_ms: int) -> float:
        """Level of the 300 Hz of the music in half a second."""
        span = np.fft.rfft(mixed.samples[start_ms * 48 : (start_ms + 500) * 48, 0] * np.hanning(24_000))
        return float(20 * np.log10(np.abs(span[150])))

    assert bed_db(1750) == pytest.approx(bed_db(300) - 16, abs=0.2)  # 6 dB louder where no voice is
    assert bed_db(3200) == pytest.approx(bed_db(300), abs=0.2)


def test_music_gives_way_to_a_clip_only_where_it_is_told_so(write: Write) -> None:
    speech = np.concatenate([np.zeros(3 * RATE_HZ, np.float32), tone(400, 3)])
    clip = write("talk.wav", speech)

    def music(**meta: str) -> float:
        tracks = (0, [segment(0, 6000, "clip")]), (1, [segment(0, 6000, "song", **meta)])
        mixed = play(film(6000, *tracks), {"clip": clip, "song": song})
        return mixed.level(4000, 5500, 2000) / mixed.level(500, 1800, 2000)

    song = write("song.wav", tone(2000, 6, level=0.1))
    assert music() == pytest.approx(1, abs=0.1)
    assert music(duck="all") == pytest.approx(10 ** (-10 / 20), abs=0.08)


def test_music_that_gives_way_to_nothing_plays_on_under_a_voice(write: Write) -> None:
    song = write("song.wav", tone(3000, 6, level=0.1))
    voice = segment(2500, 3000, "voice:en", recipe={"text": "x" * 30})

    def ratio(**meta: str) -> float:
        draft = film(6000, (1, [segment(0, 6000, "song", **meta)]), (1, [voice]))
        mixed = play(draft, {"song": song}, speaker=speaks)
        return mixed.level(3500, 4500, 3000) / mixed.level(500, 1500, 3000)

    assert ratio(duck="none") == pytest.approx(1, abs=0.1)
    assert ratio() < 0.5


def test_music_goes_down_before_a_voice_and_comes_up_after_it_without_haste(write: Write) -> None:
    voice = segment(3000, 2000, "voice:en", recipe={"text": "x" * 20})
    draft = film(8000, (1, [segment(0, 8000, "song", volume=0.35)]), (1, [voice]))
    mixed = play(draft, {"song": write("song.wav", tone(3000, 8, level=0.1))}, speaker=speaks)
    bed_db = [20 * np.log10(mixed.level(at, at + 50, 3000)) for at in range(1500, 7000, 50)]
    low, high = min(bed_db), bed_db[0]
    assert high - low == pytest.approx(16, abs=0.5)
    down_ms = next(i for i, one in enumerate(bed_db) if one < high - 12) * 50 + 1500
    up_ms = 7000 - next(i for i, one in enumerate(bed_db[::-1]) if one < high - 12) * 50
    assert 2700 <= down_ms <= 3050 and 4950 <= up_ms <= 5300
    assert max(abs(a - b) for a, b in zip(bed_db, bed_db[1:], strict=False)) < 4
