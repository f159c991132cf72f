from __future__ import annotations

import pytest

from ....checking import segments
from ....films import start


@pytest.mark.parametrize(
    ("film", "said", "words"),
    [
        ("captions", "put caption 3 first", ["Visit us", "Fresh daily", "Open till late"]),
        ("captions", "show 'Open till late' first", ["Open till late", "Fresh daily", "Visit us"]),
        ("captions", "combine captions 1 and 2", ["Fresh daily Open till late", "Visit us"]),
        ("zh", "前两句字幕合成一句", ["新品上市，第二杯半价", "欢迎光临"]),
        ("zh", "第一条字幕放最后", ["第二杯半价", "欢迎光临", "新品上市"]),
    ],
)
def test_captions_stand_in_the_order_that_is_wished(film: str, said: str, words: list[str]) -> None:
    talk = start(film)
    talk.say(said)
    assert talk.draft is not None
    assert [one["m"]["text"] for one in segments(talk.draft, "captions")] == words


@pytest.mark.parametrize(
    ("said", "step"), [("captions one second later", 1000), ("captions from second 5", 2000)]
)
def test_all_captions_come_later(said: str, step: int) -> None:
    talk = start("captions")
    before = [one["s"] for one in segments(talk.draft or {}, "captions")]
    talk.say(said)
    after = [one["s"] for one in segments(talk.draft or {}, "captions")]
    assert after == [one + step for one in before]
