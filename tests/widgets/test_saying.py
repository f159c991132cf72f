from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.models.draft import Draft
from nemo_notebook.text import film_language
from nemo_notebook.widgets.edits import possible, read_edit
from nemo_notebook.widgets.saying import words_of
from tests.widgets.foreign import FOREIGN

DRAFT = Draft.from_wire(FOREIGN)
CHINESE = Draft.from_wire(FOREIGN | {"m": {"language": "zh"}})


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        ({"what": "hold", "track": 0, "index": 1, "duration_ms": 2500}, "show picture 2 for 2.5 s"),
        (
            {"what": "trim", "track": 0, "index": 0, "in_ms": 1500, "out_ms": 4000},
            "trim picture 1 from 1.5 to 4 s",
        ),
        ({"what": "order", "track": 0, "index": 2, "to": 0}, "move picture 3 to the front"),
        ({"what": "order", "track": 0, "index": 0, "to": 2}, "move picture 1 to the end"),
        ({"what": "order", "track": 0, "index": 0, "to": 1}, "move picture 1 after picture 2"),
        ({"what": "order", "track": 0, "index": 2, "to": 1}, "move picture 3 after picture 1"),
        ({"what": "volume", "track": 0, "index": 0, "percent": 40}, "set the volume of picture 1 to 40%"),
        (
            {"what": "volume", "track": 1, "index": 0, "percent": 0},
            "set the volume of the sound on the track “FX”, “whoosh” to 0%",
        ),
        (
            {"what": "time", "track": 2, "index": 0, "start_ms": 2000, "end_ms": 5030},
            "show the text “Urban Dreams” at 2 s for 3.03 s",
        ),
        (
            {"what": "text", "track": 2, "index": 0, "text": "a\n b"},
            "change the text “Urban Dreams” to “a\nb”",
        ),
        ({"what": "delete", "track": 3, "index": 0}, "delete the picture on the track “B-roll”, “bird”"),
        ({"what": "duplicate", "track": 0, "index": 1}, "duplicate picture 2 right after it"),
        ({"what": "split", "track": 0, "index": 1, "at_ms": 1530}, "split picture 2 at 1.53 s"),
        ({"what": "delete", "track": 4, "index": 0}, "delete the segment at 0 s"),
    ],
)
def test_an_edit_is_said_as_a_person_would_say_it(edit: dict[str, Any], words: str) -> None:
    read = read_edit(edit)
    assert read is not None and possible(read, DRAFT, local=False)
    assert words_of(read, DRAFT) == words


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        ({"what": "hold", "track": 0, "index": 1, "duration_ms": 2500}, "第2个画面显示2.5秒"),
        ({"what": "order", "track": 0, "index": 2, "to": 0}, "把第3个画面移到最前面"),
        ({"what": "order", "track": 0, "index": 0, "to": 1}, "把第1个画面移到第2个画面后面"),
        ({"what": "volume", "track": 1, "index": 0, "percent": 0}, "把轨道“FX”上的声音“whoosh”的音量设为0%"),
        (
            {"what": "time", "track": 2, "index": 0, "start_ms": 2000, "end_ms": 5030},
            "文字“Urban Dreams”从第2秒到第5.03秒显示",
        ),
        ({"what": "text", "track": 2, "index": 0, "text": "潮"}, "把文字“Urban Dreams”改成“潮”"),
        ({"what": "delete", "track": 4, "index": 0}, "删除片段（第0秒）"),
    ],
)
def test_in_a_chinese_film_an_edit_is_said_in_chinese(edit: dict[str, Any], words: str) -> None:
    read = read_edit(edit)
    assert read is not None and possible(read, CHINESE, local=False)
    assert words_of(read, CHINESE) == words


@pytest.mark.parametrize(
    ("told", "title", "language"),
    [("zh", "Tide", "zh"), ("zh-CN", "", "zh"), ("en", "潮水", "en"), (None, "潮水", "zh"), (None, "", "en")],
)
def test_a_film_has_the_language_it_tells_or_that_of_its_texts(
    told: str | None, title: str, language: str
) -> None:
    segment = {"s": 0, "d": 1000, "m": {"text": title}}
    assert (
        film_language(Draft.from_wire({"m": {"language": told}, "t": [{"tt": 7, "sg": [segment]}]}))
        == language
    )
