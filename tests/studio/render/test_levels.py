"""How loud a film is: at the platforms' level, whatever leads it, with no peak above its ceiling."""

from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.make.music.limiter import true_peak
from nemo_notebook.studio.make.music.loudness import loudness_lufs
from nemo_notebook.studio.render.levels import MUSIC_VOLUME, TARGET_LUFS

from .given import segment
from .sounding import Played, Write, film, pitch_hz, play, read, speaks, talk, tone


def test_music_alone_plays_at_the_target_and_lower_only_where_it_was_turned_down() -> None:
    def made(volume: float) -> Played:
        return play(film(3000, (1, [segment(0, 3000, "music:ambient", volume=volume)])))

    full, usual, low = made(1.0), made(MUSIC_VOLUME), made(0.2)
    assert usual.lufs == pytest.approx(TARGET_LUFS, abs=0.5)
    assert usual.lufs < full.lufs <= TARGET_LUFS + 1
    assert low.lufs == pytest.approx(TARGET_LUFS + 20 * np.log10(0.2 / MUSIC_VOLUME), abs=0.5)
    assert true_peak(full.both) <= 10 ** (-1 / 20)


def test_the_noise_of_a_room_is_left_as_it_is(write: Write) -> None:
    hiss = write("hiss.wav", tone(500, 1, level=0.002))
    mixed = play(film(1000, (0, [segment(0, 1000, "hiss")])), {"hiss": hiss})
    assert mixed.lufs == pytest.approx(loudness_lufs(read(hiss, 0, 1000)), abs=0.3)


def test_two_sounds_at_full_volume_together_are_not_louder_than_the_target(write: Write) -> None:
    media = {
        "a": write("a.wav", tone(500, 2)),
        "b": write("b.wav", tone(700, 2)),
    }
    segments = [(1, [segment(0, 2000, name)]) for name in media]
    assert play(film(2000, *segments), media).lufs == pytest.approx(TARGET_LUFS, abs=0.5)


def test_a_film_with_a_voice_throughout_reaches_the_target() -> None:
    voice = segment(300, 3400, "voice:en", recipe={"text": "a" * 34})
    music = segment(0, 4000, "music:lofi", volume=0.35)
    mixed = play(film(4000, (1, [music]), (1, [voice])), {}, speaker=speaks)
    assert mixed.lufs == pytest.approx(TARGET_LUFS, abs=1)


@pytest.mark.parametrize("spoken_ms", [800, 2500, 6000])
def test_a_film_of_few_words_and_music_reaches_the_target(spoken_ms: int) -> None:
    voice = segment(300, spoken_ms, "voice:en", recipe={"text": "a" * (spoken_ms // 100)})
    music = segment(0, 7000, "music:cinematic", volume=0.35)
    mixed = play(film(7000, (1, [music]), (1, [voice])), {}, speaker=speaks)
    assert mixed.lufs == pytest.approx(TARGET_LUFS, abs=1)


def test_one_word_leads_and_does_not_make_its_music_loud() -> None:
    music = (1, [segment(0, 8000, "music:ambient", volume=0.2)])
    word = (1, [segment(6000, 300, "voice:en", recipe={"text": "yes"})])
    alone, with_word = play(film(8000, music)), play(film(8000, music, word), {}, speaker=speaks)
    assert 10 ** (-8 / 20) < with_word.rms(1000, 4000) / alone.rms(1000, 4000) < 10 ** (2 / 20)
    assert with_word.rms(6050, 6250) > 2 * with_word.rms(1000, 4000)


@pytest.mark.parametrize("length_ms", [600, 2000, 9000])
def test_films_of_a_voice_of_a_clip_or_of_music_only_reach_the_target(write: Write, length_ms: int) -> None:
    clip = write("clip.wav", talk(length_ms / 1000, 0.1))
    films = [
        film(length_ms, (1, [segment(0, length_ms, "voice:en", recipe={"text": "a" * (length_ms // 100)})])),
        film(length_ms, (0, [segment(0, length_ms, "clip")])),
        film(length_ms, (1, [segment(0, length_ms, "music:upbeat", volume=0.35)])),
    ]
    for one in films:
        mixed = play(one, {"clip": clip}, speaker=speaks)
        assert mixed.lufs == pytest.approx(TARGET_LUFS, abs=1)
        assert true_peak(mixed.both) <= 10 ** (-1 / 20)


def test_a_quiet_recording_of_speech_is_lifted_to_the_target_and_a_steady_noise_is_not(write: Write) -> None:
    media = {
        "talk": write("talk.wav", talk(4, 0.02)),
        "fan": write("fan.wav", tone(400, 4, level=0.011)),
    }
    speech, fan = (play(film(4000, (0, [segment(0, 4000, name)])), media) for name in ("talk", "fan"))
    assert speech.lufs == pytest.approx(TARGET_LUFS, abs=1)
    assert fan.lufs < TARGET_LUFS - 8


@pytest.mark.parametrize("rate_hz", [8000, 11_025, 22_050, 44_100, 96_000])
@pytest.mark.parametrize("layout", ["mono", "stereo", "5.1"])
def test_sound_of_any_rate_and_layout_is_heard_at_its_pitch_and_level(
    write: Write, rate_hz: int, layout: str
) -> None:
    song = write("song.wav", tone(440, 1.5, rate_hz, 0.1), rate_hz=rate_hz, layout=layout)
    mixed = play(film(1500, (1, [segment(0, 1500, "song")])), {"song": song})
    assert pitch_hz(mixed.samples[200 * 48 : 1200 * 48, 0]) == pytest.approx(440, abs=1)
    assert mixed.lufs == pytest.approx(TARGET_LUFS, abs=1)
