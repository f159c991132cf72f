from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.maker_talk import without_talk


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (
            "Tea and cake on Sunday. Half a minute. Nothing flashy, I'm 74.",
            "Tea and cake on Sunday. Half a minute. Nothing flashy.",
        ),
        (
            "I'm useless with computers so keep it simple. Sale on Friday, 10s",
            "keep it simple. Sale on Friday, 10s",
        ),
        ("Open day 4 May, 20s, take your time no rush", "Open day 4 May, 20s"),
        (
            "A reel for our deli, vertical or square, whichever is easier",
            "A reel for our deli, vertical or square",
        ),
        ("我不太懂视频，你看着办吧，20秒，主题是端午节", "20秒，主题是端午节"),
        ("招聘店员3名，急用，15秒", "招聘店员3名，15秒"),
    ],
)
def test_talk_to_the_maker_goes(said: str, kept: str) -> None:
    assert without_talk(said) == kept


@pytest.mark.parametrize(
    ("said", "house"),
    [
        ("I coach kids at the Millbrook swim club. Tryouts are Saturday", "the Millbrook swim club"),
        ("My husband and I own Cedar Hill Farm. Pumpkins from $12", "Cedar Hill Farm"),
        ("We're The Velvet Tones, a wedding band. 30 second promo", "The Velvet Tones"),
        ("I volunteer for the Red Barn rescue and we need a 30s video", "the Red Barn rescue"),
    ],
)
def test_who_speaks_is_for_whom_the_film_is(said: str, house: str) -> None:
    assert without_talk(said).startswith(f"A video for {house}")


def test_a_question_how_best_to_tell_is_an_order() -> None:
    said = "what's the best way to explain warning signs to colleagues? make it a 45-second video"
    assert without_talk(said) == "Explain warning signs to colleagues. make it a 45-second video"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("50秒，专业一点，英文字幕不需要", "50秒，专业一点"),
        ("30s, calm, no subtitles needed in English", "30s, calm"),
        ("配音不用了，10秒，雪山", "不要配音，10秒，雪山"),
    ],
)
def test_what_is_refused_behind_its_name_is_refused(said: str, kept: str) -> None:
    assert without_talk(said) == kept


@pytest.mark.parametrize(
    "said",
    [
        "Captions: I have no idea; no rush; take your time",
        'A reel, 10s, title "No rush, take your time"',
        "Free tier up to 10,000 calls, 25 seconds, version 4.2",
        "I'm 74",
    ],
)
def test_words_of_the_film_stay(said: str) -> None:
    assert without_talk(said) == said


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (
            "Sale on Friday. No music, the office plays it on mute screens anyway.",
            "Sale on Friday. No music.",
        ),
        ("Soup 4 euros. It will be shown on the TV in the canteen, nobody can hear it.", "Soup 4 euros."),
        ("Open day 4 May, the cinema shows it on Friday", "Open day 4 May, the cinema shows it on Friday"),
        ("5 tips, one line each: eat; sleep", "5 tips: eat; sleep"),
    ],
)
def test_where_a_film_is_played_is_no_part_of_it(said: str, kept: str) -> None:
    assert without_talk(said) == kept
