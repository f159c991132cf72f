"""The words that a brief leads with title the film, where what else was found names less."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.leading import lead_of, led_by


@pytest.mark.parametrize(
    ("wishes", "lead"),
    [
        ("Autumn hikes, every Sunday in October, meet 8:30 at the church. 18 seconds", "Autumn Hikes"),
        ("bake sale for the lab retreat 🧁 thurs 3pm, cupcakes 2€", "Bake Sale for the Lab Retreat"),
        ("Hello! Funeral service for Walter Hughes, Friday 11am", "Funeral service for Walter Hughes"),
        ("Physics: Newton's three laws. 1) Objects stay at rest", "Newton's Three Laws"),
        ("Reminder: dentist appointment Thursday 3 pm, Dr. Lee", "Dentist Appointment"),
        ("双十一活动预热，小红书用，主推三款", "双十一活动预热"),
        ("视频号：春天去哪儿看樱花？推荐三个地方：武汉大学", "春天去哪儿看樱花？"),
    ],
)
def test_a_brief_leads_with_what_it_tells_of(wishes: str, lead: str) -> None:
    assert lead_of(wishes) == lead


@pytest.mark.parametrize(
    "wishes",
    [
        "Make a video about tea",
        "We're closed on Monday. Sorry for that",
        "Three posts: president, treasurer, welfare officer",
        "explain the strokes: freestyle, backstroke, butterfly",
        "Friday 8pm, the old gym",
        "15秒竖屏，温馨一点",
        "我们毕业了，谢谢老师",
    ],
)
def test_orders_sentences_days_and_lists_lead_with_nothing(wishes: str) -> None:
    assert lead_of(wishes) == ""


def test_a_name_or_quoted_words_stay_the_title() -> None:
    wishes = "Flower shop opening, Petal & Stem, June 4, free roses"
    assert led_by("Petal & Stem", wishes, told=["June 4"], topic="") == "Petal & Stem"
    quoted = "书店开业，「旧时光」，6月4日"
    assert led_by("旧时光", quoted, told=["6月4日"], topic="") == "旧时光"


def test_for_whom_a_film_is_gives_way_to_what_it_is() -> None:
    wishes = "Safety briefing for hikers, 50 seconds: check the weather, carry water"
    assert led_by("Hikers", wishes, told=["Check the weather"], topic="") == "Safety Briefing for Hikers"


def test_what_is_only_shown_is_no_title() -> None:
    assert led_by("", "rainy city at night, 10s, voiceover: Stay in.", told=["Stay in."], topic="") == ""
