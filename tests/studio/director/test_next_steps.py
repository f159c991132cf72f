from __future__ import annotations

import re
from copy import deepcopy

import pytest

from nemo_notebook.studio.director import direct

from .checking import Talk, files, read_rows
from .films import start


def _offered(words: str) -> list[str]:
    tail = re.split(r"Next: |接下来可以说：", words)[-1]
    return [one.split("”")[0] for one in tail.split("“")[1:]]


_STEPS = re.compile(r"“([^“”…]{2,40})”")
_SAID = {
    "en": [
        *(
            "???",
            "delete it",
            "add a dog",
            "reverse the clip",
            "zoom in",
            "cut it",
            "flash the title",
            "hello",
        ),
        *("what can you do", "split screen", "too much text", "change the background"),
    ],
    "zh": [
        "？？？",
        "加一只狗",
        "倒放",
        "放大",
        "剪一下",
        "文字抖动",
        "你能做什么",
        "分屏",
        "画面太抖了",
        "换个背景",
    ],
}


@pytest.mark.parametrize("film", ["cafe", "scenes", "clip", "clips", "photos", "zhclip", "zhphotos"])
def test_every_step_that_an_answer_proposes_works_when_it_is_typed(film: str) -> None:
    language = "zh" if film.startswith("zh") else "en"
    for changed in ([], ["暖一点", "换成竖屏"] if language == "zh" else ["warmer", "switch to 9:16"]):
        talk = start(film)
        for words in changed:
            talk.say(words)
        for words in _SAID[language]:
            plan = deepcopy(talk).say(words)
            for step in _STEPS.findall(plan.words) if plan.kind == "answer" else ():
                assert deepcopy(talk).say(step).kind != "answer", (words, step)


def test_an_answer_without_a_step_that_works_is_still_a_sentence() -> None:
    assert start("clip").say("flash the title").words.endswith("one by one.")
    assert (
        start("clip").say("reverse it").words
        == "Clips play forwards only. “slower” and “faster” are possible."
    )


def _understood(step: str, talk: Talk) -> bool:
    plan = direct(step, draft=talk.draft, past=[{}], media=talk.media)
    return plan.kind in ("edit", "undo")


def test_each_next_step_offered_after_a_new_film_is_understood_when_it_is_typed() -> None:
    for row in read_rows("briefs.jsonl")[::9]:
        talk = Talk(files(row.get("media", [])))
        plan = talk.say(row["say"], [one.id for one in talk.media])
        if plan.kind == "generate":
            assert len(_offered(plan.words)) >= 2
            assert [step for step in _offered(plan.words) if not _understood(step, talk)] == [], row["say"]


@pytest.mark.parametrize("film", ["cafe", "photos", "clip", "captions", "scenes"])
@pytest.mark.parametrize(
    "words", ["delete it", "make it 20 minutes", "add a dog", "the music is wrong", "???"]
)
def test_an_answer_that_changes_nothing_is_short_and_ends_with_something_to_say(
    film: str, words: str
) -> None:
    plan = start(film).say(words)
    assert plan.kind in ("answer", "edit") and len(plan.words) < 400
