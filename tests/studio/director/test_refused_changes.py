"""What people ask not to be done is not done: "don't make it darker", 别删标题."""

from __future__ import annotations

import json

import pytest

from nemo_notebook.studio.director.drafts import length_ms

from .films import start


@pytest.mark.parametrize(
    ("film", "say"),
    [
        ("cafe", "don't delete the title"),
        ("cafe", "please don't remove the music"),
        ("cafe", "don't make it louder"),
        ("cafe", "never mind, don't make it shorter"),
        ("cafe", "I don't want it any longer"),
        ("cafe", "the music shouldn't be louder"),
        ("cafe", "do not speed it up"),
        ("cafe", "no need to change the music"),
        ("cafe", "don't switch to 16:9"),
        ("cafe", "keep the music, don't make it louder"),
        ("photos", "don't remove the second picture"),
        ("photos", "don't swap the pictures"),
        ("zh", "别删标题"),
        ("zh", "不要加长"),
        ("zh", "音乐不要再大了"),
        ("zh", "别把标题放大"),
        ("zh", "不要改成横屏"),
        ("zhphotos", "不要删第二张"),
    ],
)
def test_a_change_that_is_refused_is_not_made(film: str, say: str) -> None:
    talk = start(film)
    plan = talk.say(say)
    assert plan.kind == "answer"
    assert plan.words in ("Left as it is.", "好的，保持不变。")


@pytest.mark.parametrize(
    ("film", "say", "asked"),
    [
        ("cafe", "make it 10 seconds but don't make the music louder", "make it 10 seconds"),
        ("cafe", "don't delete the title, just make it smaller", "make the title smaller"),
        ("cafe", "no title, and don't shorten it", "no title"),
        ("photos", "don't remove the hat, remove the second picture", "remove the second picture"),
        ("zh", "暖一点，但不要变暗", "暖一点"),
        ("zh", "别删标题，改小一点", "标题改小一点"),
        ("zh", "不要把字幕放大，放到上面就行", "字幕放到上面"),
    ],
)
def test_beside_what_is_refused_the_rest_is_done(film: str, say: str, asked: str) -> None:
    plans = [start(film).say(one) for one in (say, asked)]
    assert plans[0].kind == "edit"
    assert json.dumps(plans[0].draft) == json.dumps(plans[1].draft)


@pytest.mark.parametrize(
    ("film", "say"),
    [
        ("photos", "remove the first picture but don't shorten the film"),
        ("zhphotos", "把第一张删了，但别缩短影片"),
    ],
)
def test_a_film_that_is_not_to_get_shorter_keeps_its_length(film: str, say: str) -> None:
    talk = start(film)
    assert talk.draft
    before = length_ms(talk.draft)
    plan = talk.say(say)
    assert plan.kind == "edit" and plan.draft
    assert length_ms(plan.draft) == before


@pytest.mark.parametrize(
    ("film", "say"),
    [
        ("cafe", "don't make the title so big"),
        ("cafe", "don't make it longer than 15 seconds"),
        ("cafe", "don't touch the title but lose the music"),
        ("cafe", "don't show the title"),
        ("photos", "don't crop the pictures"),
        ("zh", "音乐不要那么大声"),
        ("zh", "字幕不要动画"),
        ("zhphotos", "图片别动，静止就行"),
    ],
)
def test_a_measure_or_a_thing_that_is_refused_is_still_changed(film: str, say: str) -> None:
    assert start(film).say(say).kind == "edit"
