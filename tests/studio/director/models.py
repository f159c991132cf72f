"""A language model that answers as written, for tests of planning with one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from nemo_notebook.studio.director import Plan, direct
from nemo_notebook.studio.director.model import Turn, direct_with

from .checking import Talk, check_plan
from .films import start


class Model:
    """Answers as written, one answer after the other, the last one again; keeps what it was told."""

    def __init__(self, *answers: object) -> None:
        self._answers = list(answers)
        self.told: list[Sequence[Turn]] = []

    def __call__(self, turns: Sequence[Turn]) -> str:
        self.told.append(turns)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return answer if isinstance(answer, str) else json.dumps(answer)


def op(name: str, **args: Any) -> dict[str, Any]:
    return {"operation": name, **args}


def plans(film: str, words: str, answer: object) -> tuple[Plan, Plan]:
    """Return the plan with a model that gives this answer, and that of the rules alone."""
    talk = start(film) if film else Talk()
    plan = direct_with(Model(answer), words, draft=talk.draft, past=talk.past, media=talk.media)
    check_plan(plan, talk.media)
    return plan, direct(words, draft=talk.draft, past=talk.past, media=talk.media)


def edited(film: str, words: str, *operations: dict[str, Any]) -> tuple[Plan, Plan]:
    return plans(film, words, {"operations": list(operations)})
