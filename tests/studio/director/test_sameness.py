"""What says the same does the same: the corpus, asked for and written in other ways, and joined in pairs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from nemo_notebook.studio.director import direct

from .checking import Talk, read_rows
from .films import start

_SAME = 0.96
_EVERY = 20  # th sentence of the corpus
_HAN = re.compile(r"[\u4e00-\u9fff]")
_QUOTED = re.compile(r"[“”\"'「」《》‘’]")
_ORDERS = (
    "make ",
    "remove ",
    "change ",
    "add ",
    "cut ",
    "put ",
    "swap ",
    "lower ",
    "show ",
    "把",
    "加",
    "删",
    "换",
)
_film = cache(start)


@cache  # each sentence is said once, not once for each of its frames
def _done(film: Talk, words: str) -> str:
    plan = direct(words, draft=film.draft, past=film.past, media=film.media)
    return json.dumps([plan.kind, [step.args for step in plan.steps]], ensure_ascii=False)


def _edits(chinese: bool) -> list[dict[str, Any]]:
    rows = [
        row for row in read_rows("edits.jsonl") if row.get("kind", "edit") == "edit" and not row.get("fresh")
    ]
    return [row for row in rows if bool(_HAN.search(_QUOTED.sub("", row["say"]))) == chinese][::_EVERY]


def _differing(rows: list[dict[str, Any]], frame: Callable[[str], str]) -> list[str]:
    return [
        f"{row['film']}: {frame(row['say'])!r}"
        for row in rows
        if _done(_film(row["film"]), frame(row["say"])) != _done(_film(row["film"]), row["say"])
    ]


@pytest.mark.parametrize(
    "frame",
    ["please {}", "hey, {}", "ok so {}", "looks good, but {}", "{}, thanks", "{} if possible", "{}, ok?"],
)
def test_courtesies_change_nothing_of_the_corpus(frame: str) -> None:
    rows = [
        row for row in _edits(False) if row["say"][:1].islower() and not row["say"].endswith(("?", ".", "!"))
    ]
    wrong = _differing(rows, frame.format)
    assert len(wrong) <= len(rows) * (1 - _SAME), "\n".join(wrong)


@pytest.mark.parametrize("frame", ["请{}", "你好，{}", "好的，{}", "{}，谢谢", "{}，可以吗？", "{}，麻烦了"])
def test_courtesies_change_nothing_of_the_chinese_corpus(frame: str) -> None:
    rows = [row for row in _edits(True) if row["say"][-1].isalnum()]
    wrong = _differing(rows, frame.format)
    assert len(wrong) <= len(rows) * (1 - _SAME), "\n".join(wrong)


@pytest.mark.parametrize(
    "frame", ["could you {}?", "i'd like you to {}", "we should {}", "能不能{}", "帮我{}"]
)
def test_an_order_is_the_same_wish_when_it_is_asked_as_a_question(frame: str) -> None:
    rows = [row for row in _edits(bool(_HAN.search(frame))) if row["say"].startswith(_ORDERS)]
    rows = [row for row in rows if row["say"][-1] not in "?？.!。！"]
    assert rows
    wrong = _differing(rows, frame.format)
    assert len(wrong) <= len(rows) * (1 - _SAME), "\n".join(wrong)


@pytest.mark.parametrize("unit", ["s", " s", " sec", " secs", " seconds"])
def test_a_length_is_the_same_in_every_unit(unit: str) -> None:
    seconds = re.compile(r"(?<![\w.:#])(\d+)\s?(?:s|secs|seconds)\b")
    rows = [row for row in _edits(False) if seconds.search(row["say"]) and not _QUOTED.search(row["say"])]
    assert rows
    assert not _differing(rows, lambda words: seconds.sub(rf"\1{unit}", words))


_THINGS = (
    ("cafe", "the title", "bigger", "made bigger"),
    ("cafe", "the music", "quieter", "turned down"),
    ("captions", "the captions", "yellow", "made yellow"),
    ("photos", "the second photo", "longer", "made longer"),
    ("cafe", "the title", "at the bottom", "moved to the bottom"),
)


@pytest.mark.parametrize(
    "frame",
    [
        "{0} should be {1}",
        "can {0} be {1}?",
        "i want {0} to be {1}",
        "{0} needs to be {1}",
        "{0} would look better {1}",
    ]
    + ["{0} should be {2}", "i want {0} {2}", "can we have {0} {2}?", "{0} has to be {2}", "have {0} {2}"],
)
def test_what_a_part_should_be_is_what_it_is_made(frame: str) -> None:
    for film, thing, look, done in _THINGS:
        said = frame.format(thing, look, done)
        assert _done(_film(film), said) == _done(_film(film), f"make {thing} {look}"), said


_NAMES = {
    "cafe: make the title red": ("headline", "heading", "header", "main title", "title text"),
    "cafe: lower the music": ("soundtrack", "bgm", "background music", "tune", "backing track"),
    "captions: make the captions yellow": ("subtitles", "subs"),
    "zhphotos: 把标题改成红色": ("题目", "片名", "大标题", "主标题"),
    "zhphotos: 音乐小声一点": ("配乐", "背景音乐", "BGM", "背景乐", "曲子"),
}
_COMMON = re.compile("title|music|captions|标题|音乐")


@pytest.mark.parametrize("said", _NAMES)
def test_every_name_of_a_part_means_it(said: str) -> None:
    film, _, wish = said.partition(": ")
    for name in _NAMES[said]:
        other = _COMMON.sub(name, wish)
        assert _done(_film(film), other) == _done(_film(film), wish), other


_PAIRS = (
    ("cafe", "make the title red", "lower the music to 20%"),
    ("photos", "remove the hat", "switch to 9:16"),
    ("captions", "make the captions bigger", "make it black and white"),
    ("zhphotos", "标题改成红色", "把音乐去掉"),
    ("zhphotos", "删掉第三张", "换成竖屏"),
)


@pytest.mark.parametrize(
    "link", [" and ", ", then ", ". Also ", ", ", "; ", " + ", "，再", "，然后", "；", "。还有"]
)
def test_two_wishes_in_one_message_are_both_done(link: str) -> None:
    chinese = not link.isascii()
    for film, one, other in _PAIRS:
        if bool(_HAN.search(one)) == chinese:
            both = json.loads(_done(_film(film), f"{one}{link}{other}"))[1]
            alone = [json.loads(_done(_film(film), wish))[1] for wish in (one, other)]
            assert sorted(map(str, both)) == sorted(str(step) for steps in alone for step in steps), (
                f"{one}{link}{other}"
            )
