from __future__ import annotations

from typing import Any

import pytest

from ...checking import segments
from ...films import start

_CAPTIONS = ["牛肉面18元", "每天现熬骨汤", "营业到晚上10点"]


def _words(draft: dict[str, Any]) -> tuple[str, list[str], str]:
    """The title, the captions and the end card of a film."""
    titles = {one["m"]["style"]: one["m"]["text"] for one in segments(draft, "title")}
    return (
        titles.get("title", ""),
        [one["m"]["text"] for one in segments(draft, "captions")],
        titles.get("end_card", ""),
    )


def _said(say: str) -> tuple[str, list[str], str]:
    plan = start("zhbakery").say(say)
    assert plan.kind == "edit" and plan.draft
    return _words(plan.draft)


@pytest.mark.parametrize(
    ("say", "title", "captions", "end"),
    [
        ("标题：无", "", _CAPTIONS, "电话 5550142"),
        ("标题那栏空着吧，什么都别写", "", _CAPTIONS, "电话 5550142"),
        ("片尾改成空白就行", "老王面馆", _CAPTIONS, ""),
        ("结尾留白", "老王面馆", _CAPTIONS, ""),
        ("第二条字幕留空", "老王面馆", [_CAPTIONS[0], _CAPTIONS[2]], "电话 5550142"),
        ("一打开就冒出一行大字，太突兀了，拿掉", "", _CAPTIONS, "电话 5550142"),
        ("片子最后有一行字，像广告，撤了吧", "老王面馆", _CAPTIONS, ""),
        ("前3秒的字不要了", "", _CAPTIONS, "电话 5550142"),
        ("标题别要了，碍事", "", _CAPTIONS, "电话 5550142"),
        ("把“老王面馆”从片头拿下来", "", _CAPTIONS, "电话 5550142"),
        ("最后直接停在烟花，不要字", "老王面馆", _CAPTIONS, ""),
        ("视频末尾那行字帮忙清掉", "老王面馆", _CAPTIONS, ""),
        ("我不想让人看到价格", "老王面馆", _CAPTIONS[1:], "电话 5550142"),
        ("骨汤还没定，先别放那句字幕", "老王面馆", [_CAPTIONS[0], _CAPTIONS[2]], "电话 5550142"),
    ],
)
def test_a_text_that_is_to_be_empty_is_taken_away(
    say: str, title: str, captions: list[str], end: str
) -> None:
    assert _said(say) == (title, captions, end)


@pytest.mark.parametrize(
    ("say", "title"),
    [
        ("标题：“空”", "空"),
        ("标题改成没有围墙的店", "没有围墙的店"),
        ("把面馆改成小馆，片头那个", "老王小馆"),
        ("面馆换成拉面，说的是标题", "老王拉面"),
        ("开场我想让大家看到的是“今天也开门”，不是现在这个名字", "今天也开门"),
        ("“一碗热汤”好听，标题就用这个吧", "一碗热汤"),
        ("标题最后面补一个“店”字", "老王面馆店"),
        ("开头有一行字，改成“请进”", "请进"),
        ("一开场就写上“请进”，替掉现在的标题", "请进"),
        ("标题去掉“面馆”，只留老王", "老王"),
        ("标题我想了个更好的：老王的一碗面", "老王的一碗面"),
    ],
)
def test_the_title_gets_the_words_that_are_meant(say: str, title: str) -> None:
    assert _said(say) == (title, _CAPTIONS, "电话 5550142")


@pytest.mark.parametrize(
    ("say", "end"),
    [
        ("片尾写“慢走”吧，别写电话了", "慢走"),
        ("不要叫人打电话，叫人“扫码排队”，最后改成这四个字", "扫码排队"),
        ("片子放完的时候我希望客人看到“明天再来”", "明天再来"),
    ],
)
def test_the_end_card_gets_the_words_that_are_meant(say: str, end: str) -> None:
    assert _said(say) == ("老王面馆", _CAPTIONS, end)


def test_old_words_may_stand_before_what_is_wrong_with_them() -> None:
    _, captions, _ = _said("“现熬”听着别扭，那句字幕里改用“慢炖”")
    assert captions == ["牛肉面18元", "每天慢炖骨汤", "营业到晚上10点"]


def test_a_caption_is_called_by_its_time() -> None:
    talk = start("zhbakery")
    assert talk.draft
    begin, held = (segments(talk.draft, "captions")[1][key] / 1000 for key in ("s", "d"))
    plan = talk.say(f"{begin:g}秒到{begin + held:g}秒的那句字幕可以不要吗")
    assert plan.draft and _words(plan.draft)[1] == [_CAPTIONS[0], _CAPTIONS[2]]


@pytest.mark.parametrize(
    "say",
    [
        "最后留空两秒再结束",
        "标题周围留白多一点",
        "开头蹦出来一行字，很好看，别删",
        "最后我想让大家看到群山",
        "开头是一行字，我想换成一张图",
        "价格还没定，先别放音乐",
        "“你好”这个标题不错，字幕也用这个",
    ],
)
def test_what_is_meant_otherwise_is_not_written(say: str) -> None:
    plan = start("zhbakery").say(say)
    assert plan.draft is None or _words(plan.draft) == ("老王面馆", _CAPTIONS, "电话 5550142")


@pytest.mark.parametrize(
    ("say", "begin", "end"),
    [
        ("标题别一开场就蹦出来，等画面走一秒再显示", 1000, None),
        ("片名别急着出，先让画面走一秒", 1000, None),
        ("标题来得太早了，推到2秒出现", 2000, None),
        ("标题短一点，2秒就收", 0, 2000),
    ],
)
def test_the_title_comes_and_goes_when_it_is_said(say: str, begin: int, end: int | None) -> None:
    talk = start("zhbakery")
    plan = talk.say(say)
    assert talk.draft and plan.kind == "edit" and plan.draft
    title = next(one for one in segments(plan.draft, "title") if one["m"]["style"] == "title")
    assert title["s"] == begin and end in (None, title["s"] + title["d"])
    assert plan.draft["d"] == start("zhbakery").draft["d"]  # type: ignore[index]


@pytest.mark.parametrize("say", ["片头的大字别那么大", "开头的大标题有点压人，字号收一收", "标题往小里调"])
def test_a_title_that_is_too_large_is_made_smaller(say: str) -> None:
    assert start("zhbakery").say(say).words.startswith("标题大小：100% → 80%")
