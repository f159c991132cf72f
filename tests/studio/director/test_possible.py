"""Questions after what can be done, asked before there is a film."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Do you do subtitles in two languages?", "Nothing is translated"),
        ("does it support 4k?", "1080p"),
        ("can you make videos in german?", "Nothing is translated"),
        ("can i use my own photos?", "-a"),
        ("are you able to make memes?", "I compose films"),
        ("能做双语字幕吗？", "不会翻译"),
        ("Will the film have a watermark on it?", "no watermark"),
        ("is it possible to clone our voice?", "No voice is copied"),
        ("Do you have male voices? What sizes are available?", "one voice for each"),
        ("Do you have male voices? What sizes are available?", "9:16"),
        ("影片最长多久，有水印吗？", "没有水印"),
    ],
)
def test_a_question_after_what_can_be_done_is_answered(asked: str, told: str) -> None:
    plan = direct(asked, draft=None)
    assert plan.kind == "answer" and told in plan.words


def test_a_film_that_is_asked_for_politely_is_made() -> None:
    assert direct("can you make a video about whales?", draft=None).kind == "generate"
