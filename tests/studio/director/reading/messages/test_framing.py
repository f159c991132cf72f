from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.framing import introduces, unframed, without_remnants
from nemo_notebook.studio.director.reading.messages.texts import BLANK


@pytest.mark.parametrize(
    ("clause", "shown"),
    [
        ("please show our number 555-0142 at the end", ["555-0142"]),
        ("include our website fern.com", ["fern.com"]),
        ("落款三年二班全体同学", ["三年二班全体同学"]),
        ("突出牛肉大块、汤鲜、面劲道", ["牛肉大块", "汤鲜", "面劲道"]),
        ("show the winner at 3 pm", ["show the winner at 3 pm"]),
        ("可回收物、厨余垃圾、有害垃圾", ["可回收物、厨余垃圾、有害垃圾"]),
    ],
)
def test_what_is_said_to_the_film_maker_is_taken_off_a_clause(clause: str, shown: list[str]) -> None:
    assert list(unframed(clause)) == shown


def test_the_items_of_a_list_are_lines_of_their_own() -> None:
    assert list(unframed("可回收物、厨余垃圾、有害垃圾", listed=True)) == ["可回收物", "厨余垃圾", "有害垃圾"]


@pytest.mark.parametrize(
    ("clause", "so"),
    [
        ("We are a local food bank", True),
        ("我们是一家小面馆", True),
        ("Here's my product photo", True),
        ("We are open until 9 pm", False),
        ("We have a new menu with 12 dishes", False),
        ("我们有20年经验", False),
    ],
)
def test_who_speaks_is_told_from_what_the_film_says(clause: str, so: bool) -> None:
    assert introduces(clause) is so


def test_words_that_only_stand_around_a_text_go() -> None:
    assert without_remnants(f"an ad, my hot sauce {BLANK * 3}, $5") == "an ad,, $5"
    assert BLANK in without_remnants(f"only 5 € for {BLANK * 3}, today")
