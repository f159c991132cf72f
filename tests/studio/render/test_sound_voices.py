"""Voices in a film: one that is missing, one that needs more time than it has."""

from __future__ import annotations

from nemo_notebook.studio.make.voice import Speech, VoiceMissingError

from .given import segment
from .sounding import film, play, speaks


def test_a_missing_voice_is_left_out_and_said_once() -> None:
    def missing(text: str, language: str, *, pace: float = 1.0) -> Speech:
        raise VoiceMissingError("No voice is installed: pip install nemo-notebook[voice]")

    voices = [segment(start, 500, "voice:en", recipe={"text": "Hello"}) for start in (0, 500)]
    mixed = play(film(1000, (1, voices)), {}, speaker=missing)
    assert mixed.silent
    assert mixed.notes == ("No voice is installed: pip install nemo-notebook[voice]",)


def test_a_voice_that_needs_more_time_than_it_has_is_said_to_be_cut() -> None:
    voice = segment(0, 1000, "voice:en", recipe={"text": "a" * 25})
    mixed = play(film(2000, (1, [voice])), {}, speaker=speaks)
    assert mixed.notes == ("The voice-over is cut: it needs 1.0 s more.",)


def test_a_voice_that_almost_fits_speaks_quicker_and_is_heard_to_its_end() -> None:
    voice = segment(0, 1000, "voice:en", recipe={"text": "a" * 11})
    mixed = play(film(1500, (1, [voice])), {}, speaker=speaks)
    assert mixed.notes == ()
    assert mixed.rms(850, 960) > 0.1 > mixed.rms(1000, 1500)
