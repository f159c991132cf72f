from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.pitch import read_pitch
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital


def test_what_a_product_does_becomes_its_points() -> None:
    pitch = read_pitch("AquaPure bottle filters 99.9 % of bacteria, costs $29 and lasts 1,200 refills")
    assert pitch.name == "AquaPure bottle"
    assert pitch.points == ("Filters 99.9 % of bacteria", "Costs $29", "Lasts 1,200 refills")


def test_a_call_to_action_is_no_point() -> None:
    pitch = read_pitch("15 s video: two cleaners, three hours, $90. Call 555-0123")
    assert pitch.points == ("Two cleaners", "Three hours", "$90")
    assert pitch.action == "Call 555-0123"


def test_a_day_stays_with_its_time() -> None:
    assert read_pitch("teaser for our gala: Friday, July 18, 8 pm, Riverside Park").points == (
        "Friday, July 18, 8 pm",
        "Riverside Park",
    )


@pytest.mark.parametrize(
    "wishes",
    [
        "city skyline at night, 1080x1080, calm music, 6 s",
        "a fox in the snow. 5 s, cinematic",
        "照片轮播，每张2秒，轻快音乐",
    ],
)
def test_what_only_shapes_a_film_tells_nothing(wishes: str) -> None:
    assert read_pitch(wishes).points == ()


def test_a_caption_begins_with_a_capital_unless_a_name_has_none() -> None:
    assert [capital(one) for one in ("first month free", "iPhone cases", "番茄切块,鸡蛋打散")] == [
        "First month free",
        "iPhone cases",
        "番茄切块，鸡蛋打散",
    ]
