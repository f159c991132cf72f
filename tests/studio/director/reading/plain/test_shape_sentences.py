"""How long a film is to be and in which shape, in the words that Chinese has for it."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.drafts import PICTURES, canvas, length_ms, segments
from tests.studio.director.films import start


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("宽高比请设为 4∶5，谢谢", (1080, 1350)),
        ("画面稍微竖一点，宽4高5的那种", (1080, 1350)),
        ("4宽5高", (1080, 1350)),
        ("高9宽16", (1920, 1080)),
        ("长宽一比一", (1080, 1080)),
        ("改成四方的", (1080, 1080)),
    ],
)
def test_a_shape_is_told_by_its_sides(words: str, size: tuple[int, int]) -> None:
    plan = start("zhbakery").say(words)
    assert plan.draft and canvas(plan.draft) == size


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("再剪短5秒", 15),
        ("再压5秒", 15),
        ("时间有点长，15秒吧", 15),
        ("20秒改15", 15),
        ("片子多出5秒", 25),
        ("整部片再多给10秒吧，太匆忙了", 30),
    ],
)
def test_a_length_is_added_or_taken_off(words: str, seconds: int) -> None:
    plan = start("zhbakery").say(words)
    assert plan.draft and length_ms(plan.draft) == seconds * 1000


def test_a_further_cut_goes_on_with_the_picture_that_was_cut() -> None:
    talk = start("zhbakery")
    talk.say("公路短1秒")
    plan = talk.say("再剪2秒")
    assert plan.draft and [one["d"] for one in segments(plan.draft, PICTURES)] == [5000, 5000, 2000, 5000]
