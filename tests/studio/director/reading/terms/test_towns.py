from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.towns import find_towns


@pytest.mark.parametrize(
    ("said", "scenes"),
    [
        ("48 hours in Lisbon", ["city"]),
        ("from Porto to Crete", ["city", "beach"]),
        ("我的云南旅行", ["mountains"]),
        ("a weekend in Nice", ["city"]),
        ("Nice shoes, nice price", []),
        ("大理石地板", []),
        ("北京烤鸭", []),
    ],
)
def test_a_town_is_told_from_words_like_it(said: str, scenes: list[str]) -> None:
    assert [one.value for one in find_towns(said)] == scenes
