"""Make a rule that leaves an operation out by the words of the message, with what is said or done instead."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation

Said = str | Operation
"""What is said in place of an operation, or the one that was meant; "" where it was asked for."""
Rule = Callable[[Operation, str, Situation], Said]


def rule(
    kinds: type[Operation] | tuple[type[Operation], ...],
    *told: str,
    instead: tuple[str, str] | Callable[[Any, Situation], Said],
    unless: str = "",
    where: Callable[[Any, Situation], bool] | None = None,
) -> Rule:
    """Return a rule for operations that are known by the words beside them.

    Args:
        kinds: of the operations.
        told: patterns that all have to be in the message.
        instead: what is said then, in English and Chinese, or what makes the operation that was meant.
        unless: a pattern that must not be in the message.
        where: what has to be so of the operation and the film.
    """
    ways, but = [regex(one, re.I) for one in told], regex(unless or r"(?!)", re.I)

    def judged(one: Operation, said: str, there: Situation) -> Said:
        if not isinstance(one, kinds) or not all(way.search(said) for way in ways) or but.search(said):
            return ""
        if where and not where(one, there):
            return ""
        return there.say(*instead) if isinstance(instead, tuple) else instead(one, there)

    return judged
