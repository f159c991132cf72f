from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.listing import list_items
from nemo_notebook.studio.director.reading.messages.sentence_parts import SENTENCE_END, clauses_of


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1、设计免费 2、工期保证 3、十年质保", ["设计免费", "工期保证", "十年质保"]),
        ("一、多喝水；二、早睡；三、运动", ["多喝水", "早睡", "运动"]),
        ("Tip 1: sleep. Tip 2: eat. Tip 3: move", ["sleep", "eat", "move"]),
        ("Red, Green, Blue and Gold", ["Red", "Green", "Blue", "Gold"]),
    ],
)
def test_numbers_and_their_labels_are_no_part_of_an_item(text: str, items: list[str]) -> None:
    assert list_items(text) == items


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("free classes at 9, 11 and 2", ["free classes at 9, 11 and 2"]),
        (
            "charges your phone, watch and earbuds at once, folds flat",
            ["charges your phone, watch and earbuds at once", "folds flat"],
        ),
        ("flour, energy and wages cost more", ["flour, energy and wages cost more"]),
        ("Thank you, Leith", ["Thank you, Leith"]),
        ("face painting, raffle, cake", ["face painting", "raffle", "cake"]),
    ],
)
def test_what_belongs_together_is_one_clause(sentence: str, clauses: list[str]) -> None:
    assert clauses_of(sentence) == clauses


def test_a_sentence_ends_after_noon_but_not_before_a_day() -> None:
    assert len(SENTENCE_END.split("From 9 a.m. to 1 p.m. Please store water")) == 2
    assert len(SENTENCE_END.split("At 8 a.m. Saturday in the hall")) == 1


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("四年匆匆/愿你前程似锦/常回家看看", ["四年匆匆", "愿你前程似锦", "常回家看看"]),
        ("Baked at 4/Still warm at 7/Gone by noon", ["Baked at 4", "Still warm at 7", "Gone by noon"]),
        ("Open 24/7, tea and/or coffee", ["Open 24/7", "tea and/or coffee"]),
    ],
)
def test_strokes_part_lines_but_no_words(text: str, items: list[str]) -> None:
    assert list_items(text) == items


def test_a_name_stays_with_what_it_stands_for() -> None:
    assert clauses_of("Ana - design, Bo - code") == ["Ana - design", "Bo - code"]
    assert clauses_of("Sale - shoes, bags and hats") == ["Sale", "shoes", "bags and hats"]
