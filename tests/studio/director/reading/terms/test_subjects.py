from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.subjects import find_subjects, shows_itself


def _scenes(text: str) -> list[str]:
    return [one.scene for one in find_subjects(text)]


@pytest.mark.parametrize(
    ("text", "scenes"),
    [
        ("a house listing in Maple Heights", ["home"]),
        ("our coffee shop in Elm Park", ["cafe"]),
        ("thank our volunteers at Riverside Food Bank", ["market"]),
        ("a book club reading Dune", ["library"]),
        ("雪山咖啡新店开业", ["cafe"]),
        ("云山小学运动会", ["track"]),
        ("音乐节，青岛金沙滩", ["concert"]),
        ("寻猫，在阳光花园走失", ["pets"]),
        ("new menu at the diner: maple pancakes, snow crab rolls", ["cafe"]),
    ],
)
def test_a_landscape_in_a_name_or_a_dish_is_not_shown_beside_what_the_film_is_about(
    text: str, scenes: list[str]
) -> None:
    assert _scenes(text) == scenes


@pytest.mark.parametrize(
    ("text", "scenes"),
    [
        ("a film of Crystal Lake", ["lake"]),
        ("promo for Kite Club", ["sky"]),
        ("an evening in Hyde Park", ["forest"]),
        ("西湖的清晨", ["lake"]),
    ],
)
def test_a_landscape_in_a_name_is_shown_where_nothing_else_is_to_be_seen(
    text: str, scenes: list[str]
) -> None:
    assert _scenes(text) == scenes


@pytest.mark.parametrize(
    ("text", "scenes"),
    [
        ("cold brew in a glass", ["cafe"]),
        ("party invite, dress code black tie", ["party"]),
        ("香薰蜡烛，雪松味道", ["candles"]),
        ("瑜珈馆周一到周五开课", ["lake"]),
        ("school bake sale", ["market"]),
        ("三室两厅，精装", ["home"]),
        ("a quiet mountain lake", ["lake"]),
    ],
)
def test_a_scene_word_inside_other_words_means_what_those_mean(text: str, scenes: list[str]) -> None:
    assert _scenes(text) == scenes


def test_an_invitation_shows_the_feast_before_the_balloons() -> None:
    assert _scenes("invitation to the wedding of Anna and Ben") == ["gold"]
    assert _scenes("an invitation") == ["party"]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("podcast", True),
        ("spring sale", True),
        ("新年晚会", True),
        ("yoga studio", False),
        ("language app", False),
    ],
)
def test_what_one_of_the_scenes_is_of_is_shown_by_it(words: str, shown: bool) -> None:
    assert shows_itself(words) is shown
