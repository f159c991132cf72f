"""The clips' own sound: heard with its picture, across cuts, transitions and other speeds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nemo_notebook.studio.render.sound_plan import heard

from .given import segment
from .sounding import Write, film, named, pitch_hz, play, tone


def test_a_clips_own_sound_is_heard_and_does_not_loop(write: Write) -> None:
    clip = write("clip.mkv", tone(500, 1), codec="aac")
    mixed = play(film(3000, (0, [segment(0, 3000, "clip")])), {"clip": clip})
    assert mixed.rms(100, 900) > 0.05
    assert mixed.rms(1100, 3000) < 1e-3


def test_a_muted_clip_is_not_even_opened(tmp_path: Path) -> None:
    missing = named(tmp_path / "gone.mp4", length_ms=1000)
    assert play(film(1000, (0, [segment(0, 1000, "gone", volume=0)])), {"gone": missing}).silent


def test_a_picture_or_a_silent_film_adds_nothing(tmp_path: Path) -> None:
    photo = named(tmp_path / "photo.jpg", length_ms=0, has_audio=False)
    assert play(film(1000, (0, [segment(0, 1000, "photo")])), {"photo": photo}).silent


def test_a_loud_and_a_quiet_clip_meet(write: Write) -> None:
    media = {
        "loud": write("loud.wav", tone(500, 1, level=0.6)),
        "quiet": write("quiet.wav", tone(500, 1, level=0.1)),
    }
    mixed = play(film(2000, (0, [segment(0, 1000, "loud"), segment(1000, 1000, "quiet")])), media)
    assert mixed.rms(100, 900) == pytest.approx(mixed.rms(1100, 1900), rel=0.1)


def test_a_dissolve_crosses_the_clips_sounds(write: Write) -> None:
    media = {
        "a": write("a.wav", tone(400, 3)),
        "b": write("b.wav", tone(900, 3)),
    }
    second = segment(1000, 1000, "b", transition={"kind": "dissolve", "d": 500})
    mixed = play(film(2000, (0, [segment(0, 1000, "a"), second])), media)
    middle = np.abs(np.fft.rfft(mixed.samples[1150 * 48 : 1350 * 48, 0]))
    step_hz = 5
    assert middle[400 // step_hz] == pytest.approx(middle[900 // step_hz], rel=0.5)
    assert mixed.rms(1200, 1300) == pytest.approx(mixed.rms(400, 500), rel=0.25)
    assert pitch_hz(mixed.samples[1600 * 48 : 1900 * 48, 0]) == pytest.approx(900, abs=5)


def test_a_take_cut_in_two_sounds_as_if_it_were_not(write: Write) -> None:
    take = write("take.wav", tone(440, 2))
    whole = play(film(2000, (0, [segment(0, 2000, "take")])), {"take": take})
    halves = [segment(0, 1000, "take"), segment(1000, 1000, "take", **{"in": 1000})]
    cut = play(film(2000, (0, halves)), {"take": take})
    assert np.allclose(cut.samples, whole.samples, atol=0.01)


@pytest.mark.parametrize(("speed", "length_ms"), [(2.0, 1000), (0.5, 4000)])
def test_a_clip_at_another_speed_is_heard_to_its_end_at_its_pitch(
    write: Write, speed: float, length_ms: int
) -> None:
    clip = write("clip.wav", np.concatenate([tone(300, 1), tone(900, 1)]))
    piece = segment(0, length_ms, "clip", speed=speed, **{"in": 0, "out": 2000})
    mixed = play(film(length_ms + 500, (0, [piece])), {"clip": clip}).samples[:, 0]
    half = length_ms // 2
    assert pitch_hz(mixed[100 * 48 : (half - 100) * 48]) == pytest.approx(300, abs=5)
    assert pitch_hz(mixed[(half + 100) * 48 : (length_ms - 100) * 48]) == pytest.approx(900, abs=5)
    assert not mixed[length_ms * 48 :].any()


def test_two_pieces_of_a_take_are_joined_only_where_they_run_on_at_one_speed() -> None:
    def joined(speed: float, second_in: int) -> bool:
        first = segment(0, 1000, "clip", speed=2, **{"in": 0, "out": 2000})
        second = segment(1000, 1000, "clip", speed=speed, **{"in": second_in, "out": 4000})
        return heard(film(2000, (0, [first, second])))[0].joined_after

    assert joined(2, 2000) and not joined(1, 2000) and not joined(2, 1000)
