"""The check in the conversation: what an answer says of it, and the one word that puts things right."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.checks.checking import check_draft
from nemo_notebook.studio.director.checks.wording import told
from nemo_notebook.studio.director.plan import Plan, Wire
from nemo_notebook.studio.director.words.phrases import say

_FIX: Final = re.compile(
    r"\W*(?:please\s|ok(?:ay)?,?\s|yes,?\s)?(?:fix|repair)(?:\s(?:it|that|this|them|all|both|everything|the\stexts?|for\sme))*"
    r"(?:,?\s(?:please|thanks))?\W*"
    r"|\W*(?:请|帮我|好的?[，,]?)*(?:修复|修一下|修好|改好|修正)(?:一下|它|全部|所有|文字|吧|它们)*\W*",
    re.I,
)


def asks_to_fix(words: str) -> bool:
    """Whether a message is the one word that applies the fixes: fix, 修复."""
    return bool(_FIX.fullmatch(words))


def with_findings(plan: Plan, before: Wire | None) -> Plan:
    """Return a plan whose answer names what could not be read on a phone, where that is new.

    Args:
        plan: of this message.
        before: the film so far; what was wrong with it was told when it came about.
    """
    if plan.draft is None or plan.kind not in ("generate", "edit"):
        return plan
    old = check_draft(before) if before and plan.kind == "edit" else ()
    known = {(one.kind, one.segment_id) for one in old}
    found = check_draft(plan.draft, plan.language)
    fresh = [one for one in found if (one.kind, one.segment_id) not in known]
    return replace(plan, words=_before_next_steps(plan.words, told(fresh, plan.language), plan.language))


def _before_next_steps(words: str, said: str, language: str) -> str:
    if not said:
        return words
    head, mark, steps = words.rpartition(say(language, "Next: ", "接下来可以说："))
    joint = say(language, " ", "")
    return f"{head}{said}{joint}{mark}{steps}" if mark else f"{words}{joint}{said}"
