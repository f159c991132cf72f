"""However a wish is asked for, it is the same wish."""

from __future__ import annotations

import json

import pytest

from nemo_notebook.studio.director import Plan
from nemo_notebook.studio.director.reading.messages.courtesies import plainly
from nemo_notebook.studio.director.reading.messages.synonyms import in_common_words

from ...films import start

_ASKED = """
please {}
could you {}
can you please {}?
Could you maybe {}, please?
would you kindly {}?
hey, {}
Hi there! {}
great, now {}
ok so {}
looks good, but {}
love it! Just {}
I'd like you to {}
i want you to {}
can we {}?
we should {}
I think you should {}
maybe {}
let's {}
it would be great if you could {}
is it possible to {}?
how about we {}
my boss wants me to {}
one more thing: {}
{} please
{}, thanks!
{}, thank you so much
{} if possible
{} if you can
{} for me
{}, ok?
{}, that would be great
{} asap
{} 🙏
"""
_ASKED_ZH = """
请{}
麻烦{}
帮我{}
麻烦帮我{}一下
能不能{}？
可不可以{}？
可以帮我{}吗？
你好，{}
好的，那个，{}
我想{}
我希望你能{}
最好{}
不如{}
{}吧
{}呗
{}，谢谢
{}，可以吗？
{}，麻烦了
{}～
{}，辛苦了
{}就好
{}哈
"""
_WISHES = (
    ("cafe", "make the title bigger"),
    ("cafe", "remove the music"),
    ("cafe", "lower the music to 20%"),
    ("cafe", "make it 10 seconds"),
    ("cafe", "change the title to Slow Mornings"),
    ("photos", "swap the first and the last photo"),
    ("photos", "show the hat for 6 seconds"),
    ("captions", "make the captions yellow"),
)
_WISHES_ZH = (
    ("zhphotos", "把标题放大"),
    ("zhphotos", "把音乐去掉"),
    ("zhphotos", "把音乐调到20%"),
    ("zhphotos", "改成10秒"),
    ("zhphotos", "把标题改成“夏天来了”"),
    ("zhphotos", "把第二张和第三张换个位置"),
    ("zh", "把字幕放到上面"),
)


def _done(plan: Plan) -> str:
    return json.dumps([plan.kind, [step.args for step in plan.steps]], ensure_ascii=False)


@pytest.mark.parametrize("frame", _ASKED.strip().splitlines())
def test_a_wish_is_the_same_however_it_is_asked_for(frame: str) -> None:
    for film, wish in _WISHES:
        assert _done(start(film).say(frame.format(wish))) == _done(start(film).say(wish)), wish


@pytest.mark.parametrize("frame", _ASKED_ZH.strip().splitlines())
def test_a_chinese_wish_is_the_same_however_it_is_asked_for(frame: str) -> None:
    for film, wish in _WISHES_ZH:
        assert _done(start(film).say(frame.format(wish))) == _done(start(film).say(wish)), wish


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("would you mind making the title red?", "make the title red"),
        ("Make it red please. Could you also lower the music? Thanks!", "Make it red. lower the music."),
        ("i think the title is too small", "the title is too small"),
        ("客户说音乐太吵", "音乐太吵"),
    ],
)
def test_what_is_left_is_the_wish(said: str, plain: str) -> None:
    assert plainly(said) == plain


@pytest.mark.parametrize(
    "said",
    [
        "title: Please come",
        "make the title say Thank you",
        "change the title to “thanks, everyone”",
        "标题改成“谢谢”",
        "标题改成新年好啊",
        "thanks",
        "no, the first one",
    ],
)
def test_words_of_the_film_and_bare_words_stay(said: str) -> None:
    assert plainly(said) == said


@pytest.mark.parametrize(
    ("said", "common"),
    [
        ("axe the soundtrack", "remove the music"),
        ("Bump up the background music a wee bit", "turn up the music a bit"),
        ("make the heading red and ditch the subs", "make the title red and remove the captions"),
        ("题目大一丢丢", "标题大一点"),
        ("twelve secs", "12 seconds"),
        ("第 三张停五秒钟", "第 三张停5秒"),
        ("turn the tunes down", "turn down the tunes"),
        ("use soundtrack.mp3", "use soundtrack.mp3"),
    ],
)
def test_the_many_names_of_a_part_are_one(said: str, common: str) -> None:
    assert in_common_words(said) == common
