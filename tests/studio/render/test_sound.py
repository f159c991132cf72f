"""What is heard when: made music, given sounds, several at once, films without any sound."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nemo_notebook.studio.make.music.loudness import SILENCE_LUFS
from nemo_notebook.studio.render import MediaError
from nemo_notebook.studio.render.levels import TARGET_LUFS
from nemo_notebook.studio.render.sound_plan import heard

from .given import segment
from .sounding import RATE_HZ, Played, Write, film, named, pitch_hz, play, tone


def test_a_draft_without_sound_is_silent_and_as_long_as_the_film() -> None:
    mixed = play(film(1234, (0, [segment(0, 1234, "scene:ocean")]), (7, [])))
    assert mixed.silent
    assert mixed.samples.shape == (1234 * 48, 2)
    assert not mixed.samples.any()
    assert mixed.notes == ()


def test_a_film_of_no_length_has_no_samples() -> None:
    mixed = play({"d": 0, "t": []})
    assert mixed.silent
    assert mixed.samples.shape == (0, 2)


def test_music_fills_its_segment_and_nothing_else() -> None:
    mixed = play(film(3000, (1, [segment(1000, 1500, "music:lofi")])))
    assert not mixed.samples[: 1000 * 48].any()
    assert not mixed.samples[2500 * 48 :].any()
    assert mixed.rms(1100, 2000) > 0.01


def test_music_that_reaches_beyond_the_film_ends_with_it() -> None:
    mixed = play(film(2000, (1, [segment(0, 9000, "music:lofi")])))
    assert mixed.samples.shape == (2000 * 48, 2)
    assert np.abs(mixed.samples[-1]).max() < 1e-3


def test_the_same_draft_sounds_the_same_and_another_seed_differs() -> None:
    def made(seed: int) -> Played:
        return play(film(800, (1, [segment(0, 800, "music:upbeat", recipe={"seed": seed})])))

    assert np.array_equal(made(1).samples, made(1).samples)
    assert not np.array_equal(made(1).samples, made(2).samples)


def test_a_given_sound_is_trimmed_placed_and_brought_to_the_common_loudness(write: Write) -> None:
    wave = np.concatenate([tone(300, 0.5), tone(900, 1.5, level=0.1)])
    song = write("song.wav", wave)
    mixed = play(film(2500, (1, [segment(500, 1000, "song", **{"in": 500, "out": 1500})])), {"song": song})
    assert not mixed.samples[: 500 * 48].any()
    assert not mixed.samples[1500 * 48 :].any()
    assert pitch_hz(mixed.samples[600 * 48 : 1400 * 48, 0]) == pytest.approx(900, abs=2)
    heard_alone = Played(mixed.samples[500 * 48 : 1500 * 48], (), silent=False)
    assert heard_alone.lufs == pytest.approx(TARGET_LUFS, abs=1.5)


def test_a_short_given_sound_is_looped_without_a_hole(write: Write) -> None:
    song = write("song.wav", tone(440, 0.5))
    mixed = play(film(2000, (1, [segment(0, 2000, "song")])), {"song": song})
    loud = [mixed.rms(start, start + 20) for start in range(20, 1960, 20)]
    assert min(loud) > 0.3 * max(loud)


def test_fades_ramp_and_a_plain_cut_does_not_click(write: Write) -> None:
    song = write("song.wav", tone(440, 2))
    faded = play(film(2000, (1, [segment(0, 2000, "song", fade_in=1000, fade_out=500)])), {"song": song})
    assert faded.rms(50, 150) < 0.2 * faded.rms(1000, 1400)
    assert faded.rms(1950, 2000) < 0.2 * faded.rms(1000, 1400)
    plain = play(film(2000, (1, [segment(500, 777, "song", **{"in": 111})])), {"song": song})
    steepest = 2 * np.pi * 440 / RATE_HZ * float(np.abs(plain.samples).max())
    assert float(np.abs(np.diff(plain.samples, axis=0)).max()) < 1.3 * steepest


def test_a_fade_that_is_longer_than_its_segment_is_survived(write: Write) -> None:
    song = write("song.wav", tone(440, 1))
    mixed = play(film(500, (1, [segment(0, 500, "song", fade_in=9000, fade_out=9000)])), {"song": song})
    assert not mixed.silent
    assert np.abs(mixed.samples[[0, -1]]).max() < 1e-3


def test_a_sound_that_is_not_here_is_named() -> None:
    mixed = play(film(500, (1, [segment(0, 500, "med_gone", name="song.mp3")])))
    assert mixed.notes == ("song.mp3 is left out: its sound is not here.",)


def test_a_file_that_is_no_sound_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(b"%PDF-1.7 not a song" * 100)
    with pytest.raises(MediaError, match=r"song\.mp3"):
        play(film(500, (1, [segment(0, 500, "song")])), {"song": named(path, length_ms=500)})


def test_odd_values_in_a_draft_are_read_as_absent_or_bounded() -> None:
    odd = segment(0, 1000, "song", volume="loud", fade_in="x", **{"in": -5, "out": -9})
    louder = segment(0, 1000, "song", volume=99)
    first, second = heard(film(600, (1, [odd, louder])))
    assert (first.volume, first.fade_in_ms, first.from_ms, first.until_ms) == (1.0, 0, 0, None)
    assert (second.volume, second.length_ms) == (2.0, 600)


def test_silence_measures_as_silence() -> None:
    assert play(film(500)).lufs == SILENCE_LUFS
