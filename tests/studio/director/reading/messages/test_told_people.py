from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.told_people import leads_people, tells_people


@pytest.mark.parametrize(
    "said",
    [
        "Bring one song and one monologue",
        "Keep it cool and dry",
        "Use the stairs",
        "Show your ticket at the door",
        "We need safety goggles on",
        "Tell someone your route",
        "Don't feed the ducks",
        "不要大声喧哗",
        "不要在走廊奔跑",
        "做个热心人",
    ],
)
def test_what_people_are_told_orders_no_film(said: str) -> None:
    assert tells_people(said)
    assert not asks(said)


@pytest.mark.parametrize(
    "said",
    [
        "Bring up the music",
        "Keep it short",
        "Use your imagination",
        "Add your logo",
        "We need a short video",
        "We need it to be calm",
        "Use warm colors",
        "不要声音",
        "不要在开头放字幕",
    ],
)
def test_what_is_done_to_a_film_tells_nobody(said: str) -> None:
    assert not tells_people(said)
    assert asks(said) or said == "不要在开头放字幕"


def test_two_deeds_lead_people_and_parts_of_a_film_do_not() -> None:
    assert leads_people(["Wipe the machine", "Put the weights back", "Share the mirrors"])
    assert not leads_people(["Hold the title", "Keep the music low", "Share the mirrors"])
