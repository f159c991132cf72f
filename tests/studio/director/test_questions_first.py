"""Questions before a first film are answered and become none; a title says nothing of how it is made."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct

from .checking import segments


@pytest.mark.parametrize(
    "said",
    [
        "which shape is best for a wedding video on instagram, square or vertical?",
        "你好，请问一个视频最长能做多长时间？",
        "可以把抖音上别人发的视频去掉水印下载给我吗",
    ],
)
def test_a_question_is_answered(said: str) -> None:
    assert direct(said, draft=None).kind == "answer"


def test_an_order_beside_a_place_is_a_film() -> None:
    assert direct("帮我把抖音上的粉丝见面会做成10秒视频", draft=None).kind == "generate"
    assert direct("can you make a vertical video for my bakery ad?", draft=None).kind == "generate"


@pytest.mark.parametrize("said", ["4K video of a lake", "HD video of the sea, 1080p", "海の動画を作って"])
def test_how_fine_it_is_and_an_order_are_no_title(said: str) -> None:
    plan = direct(said, draft=None)
    assert plan.draft and not segments(plan.draft, "title")


def test_a_title_that_is_given_stands_before_a_headline() -> None:
    plan = direct(
        "We're hiring! 20 seconds. Title: Join Brightwater. Then: Remote first / 4-day week", draft=None
    )
    assert plan.draft and segments(plan.draft, "title")[0]["m"]["text"] == "Join Brightwater"


def test_a_question_to_viewers_stays_whole_and_a_product_may_sound() -> None:
    plan = direct(
        "15 second ad. Meet GlowLamp. Are you tired of alarm clocks? It brightens and plays birdsong.",
        draft=None,
    )
    assert plan.draft and "Are you tired of alarm clocks" in str(plan.draft)
    assert "no “birdsong”" not in plan.words
