"""Films that are to have some words and no others."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct
from tests.studio.director.checking import segments


@pytest.mark.parametrize(
    ("said", "title", "captions"),
    [
        (
            "our vineyard in autumn, 30 s. Title: Four Seasons. No text apart from the title.",
            "Four Seasons",
            [],
        ),
        ("湖边日出，45秒，标题“住进风里”，除了标题不要文字", "住进风里", []),
        ("城市夜景，8秒，只要一行字：今晚的风替我说晚安", "", ["今晚的风替我说晚安"]),
        ('No text except "Namaste", calm lake, 20 sec', "", ["Namaste"]),
        (
            "In loving memory of our dog Biscuit, 2011–2026. 20 seconds, candles. Only that one line.",
            "",
            ["In loving memory of our dog Biscuit, 2011–2026"],
        ),
        ("a plain 5 second city timelapse, nothing else, no text", "", []),
    ],
)
def test_a_film_has_the_words_that_alone_are_wanted(said: str, title: str, captions: list[str]) -> None:
    draft = direct(said, draft=None, media=[]).draft
    assert draft is not None
    assert [one["m"]["text"] for one in segments(draft, "title")] == ([title] if title else [])
    assert [one["m"]["text"] for one in segments(draft, "captions")] == captions
