from __future__ import annotations

import pytest

from ....films import start


@pytest.mark.parametrize(
    ("film", "said", "told"),
    [
        ("clip", "why isn't there any music?", "add calm music"),
        ("zhclip", "为什么没有声音？", "原声音量是100%"),
        ("cafe", "why is it so long?", "4 pictures"),
        ("photos", "why is there no voice?", "no voice-over"),
        ("cafe", "why is there no caption?", "no caption"),
        ("zh", "为什么这么长？", "4 个画面"),
        ("cafe", "how do I export this?", "“export”"),
        ("zh", "怎么导出", "“导出”"),
    ],
)
def test_a_question_why_is_answered_with_what_the_film_is(film: str, said: str, told: str) -> None:
    answer = start(film).say(said)
    assert answer.kind == "answer"
    assert told in answer.words


def test_what_changed_last_is_told() -> None:
    talk = start("photos")
    talk.say("remove the hat")
    assert "green_hat.jpg" in talk.say("what did you change last?").words
    assert "Nothing has changed" in start("photos").say("what did you change last?").words
