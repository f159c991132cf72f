"""Marks beside Chinese signs are written in the one way; numbers, Latin words and quotations stay."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.chinese_marks import with_chinese_marks


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("标题叫 春游,总共25秒", "标题叫 春游，总共25秒"),
        ("能做多长?急!!", "能做多长？急！！"),
        ("加微信abc24,15秒", "加微信abc24，15秒"),
        ("月薪8,000元,双休", "月薪8,000元，双休"),
        ("标题:Hello, world;比例9:16", "标题：Hello, world；比例9:16"),
        ('标题"你好,世界",横屏', '标题"你好,世界"，横屏'),
        ("Title: 9:16, ok?", "Title: 9:16, ok?"),
    ],
)
def test_marks_beside_chinese_signs_are_chinese(typed: str, read: str) -> None:
    assert with_chinese_marks(typed) == read
