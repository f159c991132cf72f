"""Questions are answered, never written on the screen; an order beside a question is done."""

from __future__ import annotations

import pytest

from ....films import start


@pytest.mark.parametrize(
    ("film", "said", "told"),
    [
        ("zhphotos", "刚才那个标题是什么来着？我忘了", ["夏日新品"]),
        ("zhphotos", "标题写的啥来着", ["夏日新品"]),
        ("zh", "标题叫什么比较好", ["奶茶店"]),
        ("cafe", "does the title say Coffee Shop or Cafe Shop?", ["Coffee Shop"]),
        ("captions", "remind me what the second caption says", ["Open till late"]),
        ("zhchart", "现在片子多长？用的什么音乐？", ["12 秒", "音乐"]),
        ("cafe", "how long is it and what music is it?", ["20 s", "Lo-fi"]),
        ("voice", "what does the voice say?", ["Every Sunday we walk the hills"]),
        ("zh", "标题呢？没有标题啊", ["奶茶店"]),
        ("photos", "how many photos are there and how long is each?", ["4 pictures", "5 s, 5 s"]),
    ],
)
def test_a_question_is_answered_and_changes_nothing(film: str, said: str, told: list[str]) -> None:
    plan = start(film).say(said)
    assert plan.kind == "answer"
    assert all(one in plan.words for one in told), plan.words


@pytest.mark.parametrize(
    ("film", "said", "changes"),
    [
        ("steps", "Why is the last picture so short? Make it five seconds.", "Fourth picture: 2.5 s → 5 s"),
        ("zhphotos", "为啥第二张那么短，改成8秒", "第2个画面：5 秒 → 8 秒"),
        ("zhphotos", "现在每张几秒？改成6秒", "每个画面：6 秒"),
        ("captions", "what colour are the captions? make them yellow", "Caption colour: #ffffff → #fdd835"),
        ("cafe", "what tone is it? make it cooler", "Tone: warm → cool"),
        ("cafe", "make it 10 seconds. how loud is the music now?", "Length: 20 s → 10 s"),
    ],
)
def test_the_order_beside_a_question_is_done(film: str, said: str, changes: str) -> None:
    plan = start(film).say(said)
    assert plan.kind == "edit"
    assert any(one.startswith(changes) for one in plan.changes), plan.changes


def test_a_question_about_one_clip_leaves_the_other_sounds_alone() -> None:
    talk = start("clips")
    plan = talk.say("is there sound on the dog clip? mute it")
    assert [one.args["operation"] for one in plan.steps] == ["SetVolume"]
    assert plan.steps[0].args["indexes"] == (1,)


def test_a_question_may_still_be_a_title() -> None:
    plan = start("cafe").say("title: What is love?")
    assert plan.steps[0].args["text"] == "What is love?"
