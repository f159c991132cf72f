"""Do what is asked of the phone check: put right what it finds, check an edit, or tell what it finds."""

from __future__ import annotations

from dataclasses import replace

from nemo_notebook.studio.director.checks import check_draft
from nemo_notebook.studio.director.checks.answering import asks_to_check, asks_to_fix, beside_check
from nemo_notebook.studio.director.checks.repairing import repair
from nemo_notebook.studio.director.checks.wording import (
    MOST_NAMED,
    all_readable,
    cannot_fix,
    more_changes,
    nothing_to_fix,
    told,
)
from nemo_notebook.studio.director.operations import Edited, apply_all
from nemo_notebook.studio.director.plan import Plan, Wire
from nemo_notebook.studio.director.plans import answer_plan, edit_plan
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.words import telling


def checked(said: Message, there: Situation) -> Plan | None:
    """Return the plan of a message that asks for the phone check, None for all others."""
    if asks_to_fix(said.text):
        return _fixed(there)
    if not asks_to_check(said.text):
        return None
    if edited := _edited_and_checked(said, there):
        return edited
    return answer_plan(_found(there.draft, there) or all_readable(there.language), there.language)


def _found(draft: Wire, there: Situation) -> str:
    """What the check finds, in words."""
    return told(check_draft(draft, there.language, there.shelf), there.language)


def _fixed(there: Situation) -> Plan:
    """Put right what the phone check finds, as one edit."""
    language = there.language
    found = check_draft(there.draft, language, there.shelf)
    if not found:
        return answer_plan(nothing_to_fix(language), language)
    edited = repair(there.draft, there.shelf, language)
    if not edited.done:
        return answer_plan(cannot_fix(found, language), language)
    left = _found(edited.draft, there)
    plan = edit_plan(edited, Edits(says=(left,) if left else ()), language)
    more = len(edited.done) - MOST_NAMED
    if more < 2:
        return plan
    says = [one for one in (more_changes(more, language), left) if one]
    short = Edited(edited.draft, edited.done[:MOST_NAMED])
    return replace(plan, words=telling.done(short, says, language))


def _edited_and_checked(said: Message, there: Situation) -> Plan | None:
    """Do what is wished for beside a check, and check the film that comes of it: 改成竖的，字会被挡住吗?"""
    rest = beside_check(said.text) if not said.texts else ""
    edits = read_edits(read_message(rest), there) if rest else Edits()
    if not edits.operations:
        return None
    edited = apply_all(there.draft, edits.operations, there.shelf, there.language)
    clear = () if check_draft(edited.draft, there.language, there.shelf) else (all_readable(there.language),)
    return edit_plan(edited, Edits(says=(*edits.says, *clear)), there.language)
