from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.tidying import tidied


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Hi! can you please make a 20s video of rain", "make a 20s video of rain"),
        ("our year: 8 wins. Thank them at the end", 'our year: 8 wins. end with "Thank you"'),
        ("种树200棵，最后感谢大家", "种树200棵，片尾写“感谢大家”"),
        ("printer help, dry humour: load, press, pray", "printer help: load, press, pray. dry humour"),
        ("make it a 20s vertical teaser, playful", "make it a 20s vertical teaser, playful"),
        ("I'd like you to make a 20s video of rain. Thank you so much!", "make a 20s video of rain"),
        ("✨ make a video about tea 🎉", "make a video about tea"),
        ("你好，麻烦帮我做一个面馆视频，谢谢啦！", "做一个面馆视频"),
        ("能不能给我做一条花店广告", "做一条花店广告"),
        ("帮我做个视频：春天的公园", "春天的公园"),
        ("twenty seconds of snow", "20 seconds of snow"),
        ("二十秒钟的雪山", "20秒的雪山"),
        ("雪山，10s", "雪山，10秒"),
        ("15s, rain on a window", "rain on a window, 15s"),
        ("15秒，雨天的窗边", "雨天的窗边，15秒"),
        ("小米粥做法，30秒：洗米；煮粥", "小米粥做法：洗米；煮粥，30秒"),
        ("海边 日落 钢琴", "海边，日落，钢琴"),
        ("free yoga 🧘 every saturday 🌳 all levels", "free yoga, every saturday, all levels"),
        (
            "octopuses have three hearts. 20s playful vertical",
            "octopuses have three hearts. 20s playful, vertical",
        ),
        ("东京的雨夜，9比16", "东京的雨夜，9:16"),
    ],
)
def test_a_first_message_is_brought_into_one_form(said: str, meant: str) -> None:
    assert tidied(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        'title "twenty  seconds 🎉", rain',
        "面馆视频，标题“二十秒 的 夏天”",
        "hi",
        "谢谢",
        "rain, end with Thank you",
    ],
)
def test_words_in_quotes_and_words_that_are_all_there_is_stay(said: str) -> None:
    assert tidied(said) == said
