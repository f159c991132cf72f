from __future__ import annotations

import re

import pytest

from nemo_notebook.studio.director import direct

from .checking import Talk, files, read_rows
from .films import start


def _offered(words: str) -> list[str]:
    tail = re.split(r"Next: |接下来可以说：", words)[-1]
    return [one.split("”")[0] for one in tail.split("“")[1:]]


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
