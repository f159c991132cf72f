"""Sentences of nothing but the sounds of a film, its transitions or its last change."""

from __future__ import annotations

import re
from copy import deepcopy
from functools import cache

import pytest

from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, TITLE, VOICE, meta, segments
from nemo_notebook.studio.director.plan import Plan, Wire
from tests.studio.director.checking import Talk

_ENGLISH = (
    "A 20 second video with three scenes: a café, a market, the ocean. "
    'Title "Hello". Captions: "Fresh bread", "Only $4". Acoustic music and a voice-over.'
)
_CHINESE = (
    "20秒视频，三个画面：咖啡馆、市集、大海。标题“早安”。字幕：“现烤面包”“只要18元”。民谣音乐，加旁白。"
)


@cache
def _begun(chinese: bool) -> Talk:
    talk = Talk()
    talk.say(_CHINESE if chinese else _ENGLISH)
    return talk


def _said(words: str) -> tuple[Wire, Plan]:
    """The film before some words, and what is planned for them."""
    talk = deepcopy(_begun(bool(re.search(r"[\u4e00-\u9fff]", words))))
    before = talk.draft
    assert before
    return before, talk.say(words)


def _volume(draft: Wire | None) -> float:
    assert draft
    return round(100 * float(meta(segments(draft, MUSIC)[0])["volume"]))


def _tracks(draft: Wire | None) -> set[str]:
    assert draft
    return {one for one in (TITLE, CAPTIONS, MUSIC, VOICE) if segments(draft, one)}


@pytest.mark.parametrize(
    ("words", "up"),
    [
        ("配乐再柔和些，别那么响", False),
        ("音乐开小，旁白听不清", False),
        ("伴奏往下收一收，别抢解说", False),
        ("音乐的存在感不足，声音放足一点", True),
        ("音乐压得太低了，抬一抬", True),
        ("the music is treading on the narrator, tuck it under", False),
        ("I can barely hear the voice over the music", False),
        ("the music needs a bit more oomph", True),
        ("the tune barely registers", True),
    ],
)
def test_the_music_is_louder_or_softer(words: str, up: bool) -> None:
    before, plan = _said(words)
    assert (_volume(plan.draft) > _volume(before)) is up
    assert _tracks(plan.draft) == _tracks(before)


@pytest.mark.parametrize(
    ("words", "volume"),
    [("音乐再加10%", 45), ("音乐减个5%", 30), ("音乐降到5%", 5), ("音乐提个10%的音量", 45)],
)
def test_so_many_per_cent_more_are_no_level(words: str, volume: float) -> None:
    assert _volume(_said(words)[1].draft) == volume


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("音乐轻柔一点", "ambient"),
        ("改用轻音乐", "ambient"),
        ("把民谣的配乐更换为爵士", "jazz"),
        ("用流行乐吧，一听就心情好的那种", "upbeat"),
        ("music like in a French café", "jazz"),
        ("find a calmer piece", "ambient"),
    ],
)
def test_another_music_plays(words: str, style: str) -> None:
    before, plan = _said(words)
    assert plan.draft and meta(segments(plan.draft, MUSIC)[0])["src"] == f"music:{style}"
    assert plan.draft["m"] == before["m"] and _volume(plan.draft) == _volume(before)


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("怎么有个人在念字幕，好怪，去掉去掉", VOICE),
        ("字幕不用念出来", VOICE),
        ("不要把字幕读出来", VOICE),
        ("让那个人别念了", VOICE),
        ("旁白：无", VOICE),
        ("没人讲话更好", VOICE),
        ("不要旁白，只要字幕", VOICE),
        ("a woman keeps reading the captions, delete her", VOICE),
        ("shut the speaker up", VOICE),
        ("remove the man talking", VOICE),
        ("music only", VOICE),
        ("音乐：关", MUSIC),
        ("做成没有配乐的版本", MUSIC),
        ("我们店里有歌，所以配乐请取消", MUSIC),
        ("这首歌版权有问题，撤掉吧", MUSIC),
        ("晚点我自己再配歌，音乐先去掉", MUSIC),
        ("I'll add my own song later, so take the music out", MUSIC),
        ("leave the music out", MUSIC),
        ("nobody reads the captions, remove them", CAPTIONS),
    ],
)
def test_one_of_them_goes_alone(words: str, gone: str) -> None:
    before, plan = _said(words)
    assert _tracks(plan.draft) == _tracks(before) - {gone}


@pytest.mark.parametrize("words", ["不要念标题", "don't read the title", "音乐不要太年轻", "跳到下一张"])
def test_what_is_unclear_changes_nothing(words: str) -> None:
    assert _said(words)[1].kind == "answer"


@pytest.mark.parametrize(
    ("words", "fades"),
    [
        ("fade the music in and out", (3000, 3000)),
        ("fade the music in and out over 2 seconds", (2000, 2000)),
        ("the music should not fade in", (0, 1500)),
        ("no music fades", (0, 0)),
        ("音乐别淡入", (0, 1500)),
    ],
)
def test_the_music_fades_and_stays(words: str, fades: tuple[int, int]) -> None:
    _, plan = _said(words)
    assert plan.draft
    said = meta(segments(plan.draft, MUSIC)[0])
    assert (said.get("fade_in", 0), said.get("fade_out", 0)) == fades


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("转场太慢了，一刀切过去", (1, 2)),
        ("过度效果统一用左右滑", (1, 2)),
        ("咖啡馆切到市集的那一下，变黑再亮起来", (1,)),
        ("转场别叠了，用擦的", (1, 2)),
        ("snap straight to the next picture", (1, 2)),
        ("flash to white when it changes to the ocean", (2,)),
        ("I hate the crossfades", (1, 2)),
    ],
)
def test_pictures_change_in_another_way(words: str, at: tuple[int, ...]) -> None:
    before, plan = _said(words)
    assert plan.draft
    ways = [
        [meta(one).get("transition") for one in segments(draft, "video")] for draft in (before, plan.draft)
    ]
    assert tuple(place for place, (old, new) in enumerate(zip(*ways, strict=True)) if old != new) == at


@pytest.mark.parametrize(
    ("words", "undone"),
    [
        ("刚才那下退掉", True),
        ("别改了，改回来", True),
        ("刚刚改错了", True),
        ("等等，刚才那个取消", True),
        ("rewind", True),
        ("I don't want that last edit after all, cancel it", True),
        ("价格弄错了，是20元", False),
        ("别改标题", False),
    ],
)
def test_the_last_change_is_taken_back(words: str, undone: bool) -> None:
    talk = deepcopy(_begun(bool(re.search(r"[\u4e00-\u9fff]", words))))
    talk.say("make it 30 seconds")
    assert (talk.say(words).kind == "undo") is undone
