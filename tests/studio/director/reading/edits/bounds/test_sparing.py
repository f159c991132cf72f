from __future__ import annotations

import pytest

from ....checking import segments
from ....films import start


def test_a_new_length_leaves_a_picture_that_is_to_stay_as_it_is() -> None:
    talk = start("clips")
    talk.say("make it 15 secs total but keep the dog clip as it is")
    assert talk.draft is not None
    lengths = [one["d"] for one in segments(talk.draft, "video")]
    assert lengths[1] == 7000 and sum(lengths) == 15000


@pytest.mark.parametrize(
    ("film", "said"),
    [
        ("photos", "the third one looks bad, drop it and stretch the others"),
        ("zh", "第2和第4个画面去掉，总时长不变"),
        ("cafe", "remove the last scene but keep the total length"),
    ],
)
def test_a_film_that_loses_a_picture_may_keep_its_length(film: str, said: str) -> None:
    talk = start(film)
    talk.say(said)
    assert talk.draft is not None
    assert talk.draft["d"] == 20000 and len(segments(talk.draft, "video")) < 4
