"""What is said beside a wish and orders nothing stays unmentioned; what may be a wish does not."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.remarks import is_remark, without_reason

from ...films import start


@pytest.mark.parametrize(
    "said",
    [
        "people can't think",
        "Oh dear",
        "my ears hurt",
        "colors suck",
        "it's our brand colour",
        "学生来不及看",
        "奶奶眼睛跟不上",
        "吵死了",
        "哎呀",
    ],
)
def test_a_grumble_or_a_name_is_a_remark(said: str) -> None:
    assert is_remark(said)


@pytest.mark.parametrize(
    "said",
    [
        "we should see the logo",
        "my logo is missing",
        "the price is 40",
        "more pop",
        "I want it louder",
        "老板想要大一点",
        "我们把第一张换掉",
        "客户说字幕太花",
    ],
)
def test_what_may_be_a_wish_is_no_remark(said: str) -> None:
    assert not is_remark(said)


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("captions up so TikTok buttons don't cover them", "captions up"),
        ("make the title bigger because my mum can't read it", "make the title bigger"),
        ("字幕往上挪一点，免得被按钮挡住", "字幕往上挪一点"),
        ("trim it so it ends at 10 seconds", "trim it so it ends at 10 seconds"),
        ("zoom in so the shoe is bigger", "zoom in so the shoe is bigger"),
    ],
)
def test_a_reason_goes_and_what_is_ordered_stays(said: str, wish: str) -> None:
    assert without_reason(said) == wish


@pytest.mark.parametrize(
    ("film", "said"),
    [
        ("cafe", "music is too loud, people can't think"),
        ("captions", "text hard to read, fix"),
        (
            "photos",
            "Oh dear, it goes by much too fast for me. Could each picture stay a little longer, please?",
        ),
        ("zhphotos", "音乐小一点，吵死了"),
        ("photos", "move the captions up a bit, the buttons hide them"),
    ],
)
def test_a_wish_that_is_done_says_nothing_of_the_remark(film: str, said: str) -> None:
    plan = start(film).say(said)
    assert plan.kind == "edit"
    assert "understand" not in plan.words
    assert "没有听懂" not in plan.words


def test_what_is_not_understood_beside_a_wish_is_still_told() -> None:
    plan = start("cafe").say("make the title bigger and defenestrate the mood")
    assert "I did not understand" in plan.words
