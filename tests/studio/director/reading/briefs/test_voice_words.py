"""Words that ask for a voice, told from a voice that the subject has."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.sound import find_voice
from nemo_notebook.studio.director.reading.messages.message import read_message


def _voice(said: str) -> str | None:
    message = read_message(said, first=True)
    return find_voice(message, message.bare)


@pytest.mark.parametrize(
    "said",
    [
        "bus notice, 20 s, clear voice",
        "a story for toddlers, gentle female voice",
        "no music, just voice",
        "15 second short, underwater, narrated",
        "please read the text out loud",
        "20s, calm woman's voice and piano",
        "家长会通知，语音播报",
        "水墨风，女声朗诵",
        "英语单词课，配英文发音",
        "warm voice reading the text",
    ],
)
def test_a_voice_is_asked_for(said: str) -> None:
    assert _voice(said) == ""


@pytest.mark.parametrize(
    "said",
    [
        "voice lessons for adults, 15s",
        "our app has voice control and a timer",
        "give your customers a voice",
        "find your voice, join our choir",
        "女声合唱团招新",
        "小学生朗诵大赛",
        "语音识别准确率92%",
        "保留原声，不加音乐",
        "no voice, gentle music",
    ],
)
def test_a_voice_of_the_subject_asks_for_none(said: str) -> None:
    assert _voice(said) is None
