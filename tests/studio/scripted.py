"""A director and drafts that do as the message says, for tests of everything around them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

Wire = dict[str, Any]


@dataclass(frozen=True)
class Step:
    tool: str
    args: Wire = field(default_factory=dict)
    response: Wire = field(default_factory=dict)
    draft: Wire | None = None


@dataclass(frozen=True)
class Plan:
    kind: str
    draft: Wire | None
    words: str
    steps: Sequence[Step] = ()


def draft_of(title: str, **extra: Any) -> Wire:
    segment = {"id": "v1", "s": 0, "d": 1000, "m": {"name": title, "src": "scene:cafe"}}
    described = {"title": title, "width": 96, "height": 54, "fps": 30, **extra}
    return {"d": 1000, "m": described, "t": [{"id": "video", "tt": 0, "m": {}, "sg": [segment]}]}


class ScriptedDirector:
    """Plans by the first word of the message; `gate` holds "wait …" back until it is set."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.seen: list[Wire] = []

    def __call__(self, message: str, **known: Any) -> Plan:
        self.seen.append({"message": message, **known})
        word, _, rest = message.partition(" ")
        plans: dict[str, Callable[[str, Wire], Plan]] = {
            "make": self._make,
            "edit": lambda title, _: Plan(
                "edit", draft_of(title), f"Title: {title}.", [Step("edit_timeline")]
            ),
            "undo": lambda _, known: Plan("undo", known["past"][-1], "Undone."),
            "redo": lambda _, known: Plan("redo", known["future"][0], "Redone."),
            "say": lambda words, _: Plan("answer", None, words),
            "boom": self._boom,
            "wait": self._wait,
        }
        return plans.get(word, self._ask)(rest, known)

    def _make(self, title: str, known: Wire) -> Plan:
        steps = [Step("generate_video", {"title": title}, {"status": "success"})]
        return Plan("generate", draft_of(title), "A film of one second, composed here.", steps)

    def _ask(self, rest: str, known: Wire) -> Plan:
        return Plan("answer", None, "What film do you want?")

    def _boom(self, rest: str, known: Wire) -> Plan:
        raise RuntimeError("a secret detail")

    def _wait(self, rest: str, known: Wire) -> Plan:
        assert self.gate.wait(20)
        return self(rest, **known)
