"""Take in what a person said, however much it is, and plan it: the way into the director."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from nemo_notebook.studio.director.checks.answering import before_next_steps, with_findings
from nemo_notebook.studio.director.directing import plan_words
from nemo_notebook.studio.director.drafts import CAPTIONS, all_segments, segments, words_of
from nemo_notebook.studio.director.new_films import new_film
from nemo_notebook.studio.director.next_steps import with_steps_that_work
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media, Plan, Shelf, Wire
from nemo_notebook.studio.director.plans import answer_plan
from nemo_notebook.studio.director.reading.briefs.lists import MOST_CAPTIONS
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.message import read_message
from nemo_notebook.studio.director.reading.messages.pasted import is_bare_page, read_pasted
from nemo_notebook.studio.director.reading.messages.taken_in import near, taken_in
from nemo_notebook.studio.director.words.pasted_notes import captions_left_out, note_on, nothing_said

_QUOTED: Final = regex(r"“[^“”]{1,400}”|\"[^\"\n]{1,400}\"|「[^」\n]{1,400}」")


def direct(
    message: str,
    *,
    draft: Wire | None,
    past: Sequence[Wire] = (),
    future: Sequence[Wire] = (),
    media: Sequence[Media] = (),
    fresh: Sequence[str] = (),
    before: Sequence[str] = (),
) -> Plan:
    """Plan what a message asks for. The same arguments give the same plan, byte for byte.

    Args:
        message: what the person said, of any length.
        draft: the draft that is there, None before the first film.
        past: drafts that undo goes back to, the newest last.
        future: drafts that redo goes forward to, the next one first.
        media: uploaded files of the session, in order.
        fresh: ids of those that came since the last message.
        before: what the person said since the draft changed last, oldest first: a question may stand open.

    Returns:
        The plan; drafts given are never changed, and none is given back with kind "answer".

    Raises:
        TypeError: the message is no text; says so in a sentence.
    """
    message, before = taken_in(message), [near(taken_in(one)) for one in before]
    pasted = read_pasted(message, has_film=draft is not None)
    language = "zh" if is_chinese(message) else "en"
    if pasted.kind and not pasted.words and not fresh:
        return answer_plan(nothing_said(pasted.kind, language), language)
    known = _Known(draft, past, future, media, fresh, before)
    plan = with_left_out(_planned(pasted.words, known), message)
    if plan.kind == "edit" and pasted.kind == "html" and is_bare_page(message):
        return answer_plan(nothing_said("html", plan.language), plan.language)
    note = note_on(pasted.kind, pasted.unread, plan.language) if plan.draft else ""
    plan = replace(plan, words=before_next_steps(plan.words, note, plan.language))
    return with_steps_that_work(plan, draft, known.does) if draft is not None else plan


class _Known(NamedTuple):
    draft: Wire | None
    past: Sequence[Wire]
    future: Sequence[Wire]
    media: Sequence[Media]
    fresh: Sequence[str]
    before: Sequence[str]

    def does(self, step: str) -> bool:
        """Whether a step does anything when it is said now."""
        return plan_words(step, **self._replace(fresh=(), before=())._asdict()).kind != "answer"


def _planned(message: str, known: _Known) -> Plan:
    """Plan a message; the ends of a long one tell what is wanted, and a new film is made of all of it."""
    told = message if known.draft is None else near(message)
    plan = plan_words(told, **known._asdict())
    if known.draft is None or told == message or plan.kind != "generate":
        return plan
    shelf = Shelf(tuple(known.media), tuple(known.fresh))
    return with_findings(new_film(read_message(message), shelf, new_session=False), known.draft, shelf)


def with_left_out(plan: Plan, message: str) -> Plan:
    """Return the plan of a film with as many captions as one takes, told what is left out."""
    shown = [words_of(one) for one in segments(plan.draft, CAPTIONS)] if plan.draft else []
    if plan.kind != "generate" or len(shown) < MOST_CAPTIONS:
        return plan
    texts = {words_of(one) for one in all_segments(plan.draft or {})}
    quoted = {one[0][1:-1].strip(" .,，。") for one in _QUOTED.finditer(message)}
    left = len(quoted - texts)
    told = captions_left_out(left, len(shown), plan.language) if left else ""
    return replace(plan, words=before_next_steps(plan.words, told, plan.language))
