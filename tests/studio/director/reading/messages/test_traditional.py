"""Steering words in traditional signs are read; what is shown, and what stands in quotations, stays."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.traditional import steering_in_plain_signs


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("做個影片，最尾寫「最後一班車」", "做个影片，最后写「最後一班車」"),
        ("唔使字幕，直式，20秒就得", "不用字幕，竖屏，20秒就行"),
        ("標題：社區開學日", "标题：社區開學日"),
        ("溫馨提示：請帶水壺", "溫馨提示：請帶水壺"),
        ("做得好，就得奖", "做得好，就得奖"),
    ],
)
def test_only_what_steers_is_in_plain_signs(typed: str, read: str) -> None:
    assert steering_in_plain_signs(typed) == read
