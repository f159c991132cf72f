"""Which words of a text give way to new ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.studio.director.reading.wishes.text_parts import part_of


@pytest.mark.parametrize(
    ("held", "new", "old", "then"),
    [
        ("Rosewood Barn", "Rosewood Hall", "Rosewood Barn", "Rosewood Hall"),
        ("Emma & Jack", "Jake", "Jack", "Jake"),
        ("Three Days in the Alps", "four days", "Three Days", "Four Days"),
        ("Three Days in the Alps", "four", "Three", "Four"),
        ("Every Sunday we walk", "Saturday", "Sunday", "Saturday"),
        ("Saturday 14 June, 11-3", "10-4", "11-3", "10-4"),
        ("Tickets £12", "15", "£12", "£15"),
        ("Luna, 8 months", "9", "8", "9"),
        ("No coffee after 2 pm", "no coffee after noon", "No coffee after 2 pm", "No coffee after noon"),
        ("小雨和大明", "大鸣", "大明", "大鸣"),
        ("川西三日", "四日", "三日", "四日"),
        ("毕业生三万名", "三万两千名", "三万名", "三万两千名"),
        ("一分钟采12朵花", "15朵", "12", "15"),
    ],
)
def test_new_words_stand_for_what_is_like_them(held: str, new: str, old: str, then: str) -> None:
    assert part_of(held, new) == (old, then)


@pytest.mark.parametrize(
    ("held", "new"),
    [("Home by the lake", "pub"), ("", "x"), ("a", ""), ("Open 7 to 9", "8"), ("Luna", "luna")],
)
def test_nothing_gives_way_where_it_is_not_clear(held: str, new: str) -> None:
    assert part_of(held, new) is None


@given(st.text(max_size=30), st.text(max_size=30))
def test_what_gives_way_is_in_the_text(held: str, new: str) -> None:
    found = part_of(held, new)
    assert found is None or (found[0] in held and found[1] and found[0] != found[1])
