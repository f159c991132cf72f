from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.tastes import is_taste


@pytest.mark.parametrize(
    "said",
    [
        "Nothing flashy",
        "don't make it too girly",
        "no cheesy stuff",
        "Don't use red",
        "please use lots of pink",
        "keep it fun but not silly",
        "3:4 is fine too",
        "with lanterns and fog",
        "3:4也行",
        "别太商业",
        "最好热闹些",
        "有灯笼有月亮",
        "要有粽子和龙舟",
    ],
)
def test_a_taste_tells_nothing_of_the_subject(said: str) -> None:
    assert is_taste(said)


@pytest.mark.parametrize(
    "said",
    [
        "Don't use the lift",
        "Don't miss it",
        "No dogs",
        "Never mix bleach",
        "Keep it safe",
        "有停车位和wifi",
        "有书有茶有你",
        "不要飞线充电",
    ],
)
def test_what_people_are_told_is_no_taste(said: str) -> None:
    assert not is_taste(said)
