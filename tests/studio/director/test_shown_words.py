"""What stands on screen: what a name is the name of, words without slips, the language that was asked for."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director import Plan, direct

from .checking import segments


def _film(brief: str) -> Plan:
    return direct(brief, draft=None)


def _shown(plan: Plan, track: str) -> list[Any]:
    assert plan.draft is not None
    return [one["m"]["text"] for one in segments(plan.draft, track)]


@pytest.mark.parametrize(
    ("brief", "told"),
    [
        ('A 15 s clip for the opening of our shoe shop "Heel & Toe" on 3 May, 9 am', "Shoe shop opening"),
        ("Promo for a dog grooming salon called Wagtail, from £25, 20 seconds", "Dog grooming salon"),
        ("我开了家宠物店叫“毛球家”，12月1日开业，前100名送猫粮，15秒", "宠物店"),
    ],
)
def test_a_name_is_followed_by_what_it_is_the_name_of(brief: str, told: str) -> None:
    assert _shown(_film(brief), "captions")[0] == told


def test_what_a_title_tells_already_is_not_told_again_under_it() -> None:
    film = _film('Ad for our hot sauce "Ember Hot Sauce", $9 a bottle, made in Austin, 15 seconds')
    assert "Hot sauce" not in _shown(film, "captions")


def test_plain_slips_are_put_right_on_screen() -> None:
    shown = _shown(_film("tell our costumers: we dont charge for delivery on tuesday, 15s"), "captions")
    assert any("don't charge" in one and "Tuesday" in one for one in shown)


def test_words_in_quotation_marks_keep_their_spelling() -> None:
    assert "Cant stop" in _shown(_film('10 s city clip, title "Cant stop"'), "title")


def test_a_film_asked_for_in_chinese_has_no_english_title() -> None:
    film = _film("Make a video in Chinese for our school's open day: 开放日 11月30日 欢迎参观. 15 seconds")
    assert _shown(film, "title")[0] == "开放日"
    assert "translated" not in film.words


def test_words_in_the_other_language_are_kept_and_told_of() -> None:
    film = _film("Video in Chinese about our bakery, fresh bread every day from 7 am, 20 seconds")
    assert "Fresh bread every day from 7 am" in _shown(film, "captions")
    assert "Nothing is translated" in film.words
