from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.second_thoughts import with_last_word


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("30 seconds about recycling... no wait, make that 45", "45 seconds about recycling"),
        ("A vertical video, actually square, for our van", "A square video, for our van"),
        ("upbeat music, hmm no, make it calm piano instead. 20s", "calm piano. 20s"),
        ("Title: Spring Sale. No wait, call it Spring Clearance. 15s", "Title: Spring Clearance. 15s"),
        ("Party on Friday, sorry, Saturday at 8pm", "Party on Saturday at 8pm"),
        ("Tickets $5 (oops, $6). 10s", "Tickets $6. 10s"),
        ("10 seconds long, actually 15 is better", "15 seconds long"),
        ("两分钟的片头……不对，20秒就够了。题目：远方", "20秒的片头。题目：远方"),
        ("竖屏视频，算了还是横屏吧，宣传读书会", "横屏视频，宣传读书会"),
        ("价格99元，说错了，89元，15秒", "价格89元，15秒"),
    ],
)
def test_the_last_word_holds(said: str, meant: str) -> None:
    assert with_last_word(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "We are open Monday to Friday, no Saturday",
        "It's actually free. 20 seconds",
        "Step 1: unplug it. Step 2: wait 30 seconds",
        'End with "Sorry, 20 seconds was not enough"',
        "A 5-minute recipe. Make it 20 seconds.",
        "周六还是周日都行，20秒",
    ],
)
def test_what_takes_nothing_back_stays(said: str) -> None:
    assert with_last_word(said) == said
