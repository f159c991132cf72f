from __future__ import annotations

import pytest

from ....checking import segments
from ....films import start


@pytest.mark.parametrize(
    ("film", "said", "words", "when"),
    [
        (
            "cafe",
            "put our phone number 555-0142 at the bottom for the last 5 seconds",
            "555-0142",
            (15000, 5000),
        ),
        ("cafe", "show the price $4.50 in big letters at 5 seconds", "$4.50", (5000, 3000)),
        ("cafe", "write mmm coffee over the second scene", "mmm coffee", (5000, 5000)),
        ("zhphotos", "把价格19.9元打在第三张上", "19.9元", (10000, 5000)),
        ("zhclip", "第5秒显示价格：19元", "19元", (5000, 3000)),
    ],
)
def test_words_without_quotation_marks_come_where_they_are_wished(
    film: str, said: str, words: str, when: tuple[int, int]
) -> None:
    talk = start(film)
    talk.say(said)
    assert talk.draft is not None
    caption = next(one for one in segments(talk.draft, "captions") if one["m"]["text"] == words)
    assert (caption["s"], caption["d"]) == when


@pytest.mark.parametrize(
    "said", ["show the music", "put the hat on the last picture", "add a picture at 5 s"]
)
def test_what_is_no_writing_is_not_written(said: str) -> None:
    plan = start("photos").say(said)
    assert not any(step.args["operation"] == "AddCaption" for step in plan.steps)


def test_each_picture_gets_its_number_or_its_name() -> None:
    talk = start("zhphotos")
    talk.say("每张图加上编号")
    assert talk.draft is not None
    assert [one["m"]["text"] for one in segments(talk.draft, "captions")] == ["1", "2", "3", "4"]
    talk = start("clips")
    talk.say("label each clip: Morning, Afternoon, Evening")
    assert talk.draft is not None
    assert [one["s"] for one in segments(talk.draft, "captions")] == [0, 9000, 16000]
