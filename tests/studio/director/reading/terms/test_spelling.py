from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.spelling import repair


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("delte the secound caption", "delete the second caption"),
        ("swpa the frist two", "swap the first two"),
        ("trimm it", "trim it"),
        ("loose the title", "lose the title"),
        ("captoins in yelow", "captions in yellow"),
        ("the musci is to loud", "the music is too loud"),
        ("remvoe the bakground", "remove the background"),
        ("标提改成你好", "标题改成你好"),
        ("去掉字慕", "去掉字幕"),
        ("装场换成滑动，加个绿镜", "转场换成滑动，加个滤镜"),
        ("背景音乐珊掉", "背景音乐删掉"),
        ("片为的立即预约删出", "片尾的立即预约删除"),
        (
            "put it bakc, no fade, with slides for the disolves",
            "put it back, no fade, with slides for the dissolves",
        ),
    ],
)
def test_slips_in_the_words_of_editing_are_put_right(written: str, meant: str) -> None:
    assert repair(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "a remote valley in the advent",
        "change it to dark",
        "our baker serves scones",
        "the photos of the wedding",
        "der Titel, die Musik",
        "visit smallr.example/title",
        "switch from light to dark",
        "loose leaf tea, winter coats",
        "the programme that a freelance jeweller teaches",
        "文字目前太小，目标提升",
        "第一张图片为海边，配英文字幕",
        "转成专场演出的片子，字母表教学",
        "湖北景点，沿长江，从换乘站出发",
        "包装场地还成",
    ],
)
def test_real_words_and_names_stay_as_they_are(written: str) -> None:
    assert repair(written) == written
