"""Files come in the order that the words give them; none is left out."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.told_order import in_told_order

from ...checking import files

_ROOMS = ("image:chufang.jpg", "image:keting.jpg", "video:balcony.mp4:8000")


@pytest.mark.parametrize(
    ("wishes", "order"),
    [
        ("客厅先放，再厨房", "m2 m1 m3"),
        ("视频放最前面，然后照片", "m3 m1 m2"),
        ("厨房放最后", "m2 m3 m1"),
        ("the clip first, then the photos", "m3 m1 m2"),
        ("最后一张写厨房", "m1 m2 m3"),
        ("介绍客厅和厨房", "m1 m2 m3"),
    ],
)
def test_files_stand_in_the_order_told(wishes: str, order: str) -> None:
    assert [one.id for one in in_told_order(wishes, files(_ROOMS))] == order.split()
