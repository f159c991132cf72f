"""Lengths are understood in other languages, too; what is quoted in them is the title."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct

from .films import start


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("فيديو عن القهوة ٢٠ ثانية", 20),
        ("видео о кофе, 12 секунд", 12),
        ("커피 영상 20초", 20),
        ("コーヒーの動画を15秒で「おはよう」", 15),
        ("Video 25 Sekunden über Kaffee", 25),
        ("un video de 1 minuto sobre el mar", 60),
    ],
)
def test_a_length_is_read_in_other_languages(said: str, seconds: int) -> None:
    plan = direct(said, draft=None)
    assert plan.draft and plan.draft["d"] == seconds * 1000
    shown = [one["m"].get("text", "") for track in plan.draft["t"] for one in track["sg"]]
    assert not any("second" in one or str(seconds) in one for one in shown)


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("ein 10 Sekunden Video über meine Katze", "meine Katze"),
        ("Ein Video über meinen Hund, 20 Sekunden lang", "meinen Hund"),
        ("Una película de 8 segundos de mi boda", "mi boda"),
        ("une vidéo de 20 secondes sur la mer", "la mer"),
    ],
)
def test_the_length_is_no_part_of_the_title(said: str, title: str) -> None:
    plan = direct(said, draft=None)
    assert plan.draft
    shown = [one["m"].get("text", "") for track in plan.draft["t"] for one in track["sg"]]
    assert title.casefold() in {one.casefold() for one in shown}


def test_a_film_takes_the_length_that_is_told() -> None:
    talk = start("cafe")
    assert "12 s" in talk.say("12 секунд").words
