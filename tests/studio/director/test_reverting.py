from __future__ import annotations

from typing import Any

import pytest

from .checking import Talk, segments
from .films import start


def _said(film: str, *messages: str) -> Talk:
    talk = start(film)
    for one in messages:
        assert talk.say(one).kind == "edit", one
    return talk


def _track(draft: dict[str, Any] | None, track: str) -> list[dict[str, Any]]:
    return segments(draft or {"t": []}, track)


@pytest.mark.parametrize(
    "asked", ["undo the music change", "revert the music", "把音乐的修改撤销", "音乐还原"]
)
def test_the_music_comes_back_and_what_was_done_later_stays(asked: str) -> None:
    talk = _said("cafe", "change the music to jazz", "make the title red", "cooler")
    first, before = talk.past[0], talk.draft
    assert talk.say(asked).kind == "edit"
    assert _track(talk.draft, "music") == _track(first, "music")
    assert _track(talk.draft, "title") == _track(before, "title")
    assert _track(talk.draft, "video") == _track(before, "video")


@pytest.mark.parametrize(
    ("film", "done", "asked", "track"),
    [
        ("cafe", ("remove the music", "title: Hello"), "put the music back", "music"),
        ("captions", ("remove the captions", "title: Hi"), "bring the captions back", "captions"),
        ("captions", ("字幕都改成红色", "标题改成你好"), "把刚才字幕的改动撤销", "captions"),
        ("cafe", ("title: Hello", "jazz music"), "restore the old title", "title"),
        ("photos", ("swap picture 1 and 2", "title: Hi"), "undo the order change", "video"),
        ("clips", ("mute clip 2", "title: Hi"), "undo the volume change", "video"),
        ("cafe", ("lower the music to 10%", "title: Hi"), "音量改回去", "music"),
    ],
)
def test_each_part_is_taken_back_by_itself(film: str, done: tuple[str, ...], asked: str, track: str) -> None:
    talk = _said(film, *done)
    first = talk.past[0]
    assert talk.say(asked).kind == "edit" and _track(talk.draft, track) == _track(first, track)


def test_music_that_is_taken_back_lasts_as_long_as_the_film_does_now() -> None:
    talk = _said("cafe", "change the music to jazz", "make it 10 seconds")
    assert talk.say("undo the music change").changes == ("Music: Jazz → Lo-fi",)
    assert [(one["s"], one["d"]) for one in _track(talk.draft, "music")] == [(0, 10_000)]


def test_taking_one_part_back_is_a_step_that_undo_takes_back() -> None:
    talk = _said("cafe", "cooler", "title: Hello")
    before = talk.draft
    talk.say("undo the colour change")
    assert talk.say("undo").kind == "undo" and talk.draft == before


def test_a_change_that_later_ones_build_on_stays_and_the_way_back_is_named() -> None:
    talk = _said("photos", "swap picture 1 and 2", "remove picture 3")
    plan = talk.say("undo the order change")
    assert plan.kind == "answer" and "“undo” twice" in plan.words


@pytest.mark.parametrize(
    ("asked", "said"), [("undo the music change", "not changed yet"), ("撤销音乐的修改", "还没有改过")]
)
def test_what_never_changed_is_not_taken_back(asked: str, said: str) -> None:
    plan = start("cafe").say(asked)
    assert plan.kind == "answer" and said in plan.words


@pytest.mark.parametrize("asked", ["undo", "撤销", "go back"])
def test_a_plain_undo_is_a_step_back_as_ever(asked: str) -> None:
    talk = _said("cafe", "change the music to jazz", "make the title red")
    assert talk.say(asked).kind == "undo"


@pytest.mark.parametrize(
    ("done", "asked", "track"),
    [
        (("change the music to jazz", "make the title red"), "I liked the old music better", "music"),
        (("music: jazz", "cooler"), "原来的音乐好听", "music"),
        (("change the pictures to the ocean", "music: jazz"), "the previous background was nicer", "video"),
        (("画面换成海洋", "音乐换成爵士"), "还是刚才的背景好", "video"),
    ],
)
def test_what_was_better_comes_back_alone(done: tuple[str, ...], asked: str, track: str) -> None:
    talk = _said("cafe", *done)
    first, before = talk.past[0], talk.draft
    assert talk.say(asked).kind == "edit"
    for one in ("video", "music", "title"):
        wanted = first if one == track else before
        names = [
            [(a["m"].get("src"), a["m"].get("text")) for a in _track(d, one)] for d in (talk.draft, wanted)
        ]
        assert names[0] == names[1]


def test_a_title_comes_back_by_its_words_and_keeps_its_look() -> None:
    talk = _said("cafe", "title: Hello", "make the title red")
    talk.say("the old title was better")
    assert _track(talk.draft, "title")[0]["m"]["text"] == "Coffee Shop"
    assert _track(talk.draft, "title")[0]["m"]["color"] == "#e53935"


@pytest.mark.parametrize(
    "asked", ["the first picture was better", "原来的标题更好", "I like the old clip sound"]
)
def test_what_never_was_otherwise_stays(asked: str) -> None:
    talk = start("clip")
    before = talk.draft
    assert talk.say(asked).kind == "answer"
    assert talk.draft == before


def test_what_was_removed_last_stays_after_all_and_no_other_change_is_undone() -> None:
    removed, warmer, other = start("zh"), start("zh"), start("zh")
    before = removed.draft
    removed.say("把音乐去掉")
    assert removed.say("算了，还是留着吧").kind == "undo"
    assert removed.draft == before
    warmer.say("暖一点")
    assert warmer.say("算了，还是留着吧").kind == "answer"
    other.say("把音乐去掉")
    assert other.say("标题还是留着吧").kind == "answer"
