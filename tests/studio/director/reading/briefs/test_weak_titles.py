"""A title found in words that were not meant as one is kept only where it says something."""

import pytest

from nemo_notebook.studio.director.reading.briefs.weak_titles import is_weak


@pytest.mark.parametrize(
    "title",
    [
        "The Concert Is",
        "Thank you, teacher Mrs",
        "Month",
        "Players",
        "Dec 23 7-6",
        "We're Looking",
        "Its",
        "片",
        "柬",
    ]
    + ["注明数据来源", "我做一个月饼礼盒", "技术领先、服务周到、价格实惠", "Ms. Keller 0151 2345678", ""],
)
def test_a_piece_is_weak(title: str) -> None:
    assert is_weak(title)


@pytest.mark.parametrize(
    "title",
    [
        "We just closed our Series A",
        "What Compound Interest Is",
        "5G",
        "雨",
        "为什么会下雨",
        "Concert",
        "我家小店要搬家了",
    ],
)
def test_a_whole_title_is_not(title: str) -> None:
    assert not is_weak(title)
