"""Put plans together: an answer, an edit that was done, a new film that was composed."""

from __future__ import annotations

import zlib
from dataclasses import replace

from nemo_notebook.studio.director.checks.repairing import clarified
from nemo_notebook.studio.director.composing.film import compose
from nemo_notebook.studio.director.operations import Edited
from nemo_notebook.studio.director.plan import Plan, Shelf, Step
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.edits.edits import Edits
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.words import telling


def answer_plan(words: str, language: str, unread: tuple[str, ...] = ()) -> Plan:
    """Return a plan that only says something; `unread` is what of the message was not understood."""
    return Plan("answer", None, words, language=language, unread=unread)


def edit_plan(edited: Edited, edits: Edits, language: str) -> Plan:
    """Return the plan of an edit, an answer where nothing was done.

    Args:
        edited: the draft after it, with what was done and what was not.
        edits: what was asked for beside it.
        language: of the sentences.
    """
    says = said_of(edits, language)
    if not edited.done:
        return answer_plan(" ".join([*edited.idle, *says]), language, edits.unread)
    steps = tuple(
        Step(one.operation.tool, one.operation.args(), {"changed": one.line}) for one in edited.done
    )
    lines = tuple(one.line for one in edited.done)
    words = telling.done(edited, says, language)
    return Plan("edit", edited.draft, words, lines, steps, language, edits.unread)


def said_of(edits: Edits, language: str) -> list[str]:
    """What is said beside an edit, with the first words of it that were not understood."""
    return [*edits.says, *(_unread(one, language) for one in edits.unread[:1])]


def film_plan(said: Message, brief: Brief, shelf: Shelf, *, replaces: bool) -> Plan:
    """Compose a brief and return the plan of the film; `replaces` where another one was there."""
    film = compose(brief, shelf, seed=seed_of_words(said))
    film = replace(film, draft=clarified(film.draft, shelf, said.language))
    words = telling.made(film, brief, said.language, replaces=replaces)
    lines = tuple(_step_line(step) for step in film.steps)
    return Plan("generate", film.draft, words, lines, film.steps, said.language)


def seed_of_words(said: Message) -> int:
    """Return a seed from the words, so that the same words make the same film and other words another."""
    return zlib.crc32(said.text.encode("utf-8", "surrogatepass")) % 100_000


def _step_line(step: Step) -> str:
    what = (
        step.response.get("pictures")
        or step.args.get("texts")
        or step.args.get("text")
        or step.response.get("name")
    )
    shown = ", ".join(str(one) for one in what) if isinstance(what, list) else str(what)
    return f"{step.tool.replace('_', ' ')}: {shown[:120]}"


def _unread(clause: str, language: str) -> str:
    short = clause if len(clause) <= 60 else clause[:59] + "…"
    return f"没有听懂“{short}”。" if language == "zh" else f"I did not understand “{short}”."
