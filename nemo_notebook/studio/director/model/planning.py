"""Plan a message with a language model, checked by the rules, which take over where it fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from nemo_notebook.redaction import redact
from nemo_notebook.studio.director.afterwards import with_afterthoughts
from nemo_notebook.studio.director.checks.answering import asks_to_check, asks_to_fix, with_findings
from nemo_notebook.studio.director.directing import with_left
from nemo_notebook.studio.director.in_plain_words import first_message
from nemo_notebook.studio.director.model.checking import Drafts, beyond_limits, check_rules_kept
from nemo_notebook.studio.director.model.filling import filled
from nemo_notebook.studio.director.model.losing import TakesAway, kept_words
from nemo_notebook.studio.director.model.plain_words import plain_question
from nemo_notebook.studio.director.model.prompt import Turn, opening, repair_request
from nemo_notebook.studio.director.model.reply import FilmIdea, Reply, read_reply
from nemo_notebook.studio.director.new_films import refusal
from nemo_notebook.studio.director.operations import Operation, apply_all
from nemo_notebook.studio.director.operations.naming import read_operation
from nemo_notebook.studio.director.plan import Media, Plan, Shelf, Wire
from nemo_notebook.studio.director.plans import answer_plan, edit_plan, film_plan
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.reader import read_brief
from nemo_notebook.studio.director.reading.edits.answers.asking import is_question
from nemo_notebook.studio.director.reading.edits.edits import Edits
from nemo_notebook.studio.director.reading.intents.followup import DECLINED, with_answer
from nemo_notebook.studio.director.reading.intents.purpose import small_talk
from nemo_notebook.studio.director.reading.intents.taking_back import part_to_take_back
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.taking_in import direct
from nemo_notebook.studio.director.words.lead_ins import without_lead_in
from nemo_notebook.studio.director.words.phrases import say
from nemo_notebook.studio.director.words.several_films import first_of_several
from nemo_notebook.studio.director.words.telling import about_film

Ask = Callable[[Sequence[Turn]], str]
"""Puts messages to the model and returns its answer; raises ModelFault where there is none."""
_ASKING: Final = ("?", "？", "吗", "呢")
_ROUNDS: Final = 2  # the answer, and one repair of it
_REASONS: Final = {
    "slow": ("The language model did not answer in time", "语言模型没有及时回答"),
    "gone": ("The language model could not be reached", "连接不上语言模型"),
    "refused": ("The language model refused the key", "语言模型拒绝了密钥"),
    "fault": ("The language model did not answer", "语言模型没有回答"),
    "huge": ("The language model's answer was too long", "语言模型的回答太长"),
    "useless": ("The language model's plan could not be used", "语言模型的方案无法使用"),
}


class ModelFault(Exception):
    """Raised when there is no answer of the model.

    Args:
        reason: "slow", "gone", "refused", "fault", "huge" or "useless".
        kept: parts of the film that its plan would have taken away.
    """

    def __init__(self, reason: str, kept: tuple[str, ...] = ()) -> None:
        self.reason, self.kept = reason, kept
        super().__init__(reason)


def direct_with(
    ask: Ask,
    message: str,
    *,
    draft: Wire | None,
    past: Sequence[Wire] = (),
    future: Sequence[Wire] = (),
    media: Sequence[Media] = (),
    fresh: Sequence[str] = (),
    before: Sequence[str] = (),
) -> Plan:
    """Plan what a message asks for with a language model, by the rules where that fails.

    The rules plan every message: undo, redo, thanks and the like are theirs alone, and the model's plan has
    to agree with what they have read exactly. Where they take over, the answer says so.

    Args:
        ask: puts messages to the model.
        message: what the person said, of any length.
        draft: the draft that is there, None before the first film.
        past: drafts that undo goes back to, the newest last.
        future: drafts that redo goes forward to, the next one first.
        media: uploaded files of the session, in order.
        fresh: ids of those that came since the last message.
        before: what the person said since the draft changed last, oldest first.

    Cost: asks the model at most twice; what that costs, its owner says.
    """
    shelf = Shelf(tuple(media), tuple(fresh))
    by_rules = direct(message, draft=draft, past=past, future=future, media=media, fresh=fresh, before=before)
    earlier = past[-1] if past else None
    if draft is None:
        typed = without_lead_in(message)
        said = read_message(first_message(first_of_several(typed) or typed, media), first=True)
    else:
        words = typed = with_answer(message, before, draft, shelf, earlier)
        if words == DECLINED:
            return by_rules
        said = read_message(words)
    if by_rules.kind in ("undo", "redo") or _for_rules(said, draft is not None) or beyond_limits(said):
        return by_rules
    if draft is None and by_rules.kind == "answer" and not by_rules.unread:
        return by_rules
    try:
        return with_findings(_asked(ask, _Case(said, draft, shelf, by_rules, typed)), draft, shelf)
    except ModelFault as fault:
        return replace(by_rules, words=_taken_over(fault, by_rules))


def _for_rules(said: Message, has_film: bool) -> bool:
    """Whether a message is small talk, or asks of the film what the rules know and a model would guess."""
    if small_talk(said) or part_to_take_back(said):
        return True
    asks = is_question(said) and said.text.rstrip().endswith(_ASKING)
    return has_film and (asks or asks_to_fix(said.text) or asks_to_check(said.text))


class _Case:
    """A message before the model: what was said, what is there, and what the rules would do."""

    def __init__(self, said: Message, draft: Wire | None, shelf: Shelf, by_rules: Plan, typed: str) -> None:
        self.said, self.draft, self.shelf, self.by_rules, self.typed = said, draft, shelf, by_rules, typed

    def plan(self, reply: Reply) -> Plan:
        """Turn a reply into a plan.

        Raises:
            ValueError: when it does not do what was said; says what is wrong, for the model to put right.
        """
        if reply.ask:
            return self._question(reply.ask)
        return self._film(reply.film) if reply.film else self._edit(reply)

    @property
    def _unread(self) -> bool:
        """Whether there is more in the message than the rules read, or they only told of the film."""
        rules = self.by_rules
        told = self.draft is not None and rules.words == about_film(self.draft, rules.language)
        return bool(rules.unread) or told

    def _question(self, asked: str) -> Plan:
        if self.by_rules.kind == "generate" or not self._unread:
            raise ValueError("the message is clear: do what it asks for")
        return answer_plan(plain_question(asked, self.said.language), self.said.language)

    def _edit(self, reply: Reply) -> Plan:
        if self.draft is None:
            raise ValueError('there is no film yet: answer with "film" or "ask"')
        if self.by_rules.kind == "generate":
            raise ValueError('the person wants a new film: answer with "film"')
        rules = (self.by_rules.draft if self.by_rules.kind == "edit" else None) or self.draft
        edited = apply_all(self.draft, reply.operations, self.shelf, self.said.language)
        if not edited.done and rules != self.draft:
            raise ValueError(f"that changes nothing: {' '.join(edited.idle)}")
        drafts = Drafts(self.draft, rules, edited.draft)
        check_rules_kept(self.said, _read(self.by_rules), drafts, self.shelf, unread=self._unread)
        return edit_plan(edited, Edits(reply.operations), self.said.language)

    def _film(self, idea: FilmIdea) -> Plan:
        if self.draft is not None and self.by_rules.kind != "generate":
            raise ValueError('the person does not ask for a new film: answer with "operations"')
        brief = read_brief(self.said, self.shelf, new_session=self.draft is None)
        refused = refusal(self.said, brief, self.shelf)
        if refused:
            return answer_plan(refused, self.said.language)
        if self.by_rules.kind == "generate" and self._composed(brief).draft != self.by_rules.draft:
            return self.by_rules  # a clip that was cut, too: more than a brief can say
        if self.by_rules.kind == "answer" and not idea.scenes:
            raise ValueError('name the "scenes" it shows, or answer with "ask"')
        whole, left = filled(brief, idea, self.said, self.shelf)
        plan = self._composed(whole)
        return replace(plan, words=f"{plan.words}{say(plan.language, ' ', '')}{left}") if left else plan

    def _composed(self, brief: Brief) -> Plan:
        film = film_plan(self.said, brief, self.shelf, replaces=self.draft is not None)
        plan = with_afterthoughts(film, self.said, self.shelf)
        return plan if self.draft is not None else with_left(plan, self.typed)


def _read(plan: Plan) -> tuple[Operation, ...]:
    """Return the operations of the rules' plan, as far as they have a name."""
    found = []
    for step in plan.steps:
        with suppress(ValueError):
            found.append(read_operation(dict(step.args)))
    return tuple(found)


def _asked(ask: Ask, case: _Case) -> Plan:
    turns, kept = opening(case.said.text, case.draft, case.shelf), tuple[str, ...]()
    for _ in range(_ROUNDS):
        answer = redact(ask(turns))
        try:
            return case.plan(read_reply(answer))
        except ValueError as problem:
            kept = problem.parts if isinstance(problem, TakesAway) else ()
            turns += repair_request(answer, str(problem))
    raise ModelFault("useless", kept)


def _taken_over(fault: ModelFault, plan: Plan) -> str:
    english, chinese = _REASONS.get(fault.reason, _REASONS["fault"])
    kept = kept_words(fault.kept, plan.language) if fault.kept else ""
    english, chinese = (f"{english}: {kept}", f"{chinese}：{kept}") if kept else (english, chinese)
    said = say(plan.language, f"{english}; planned by the rules. ", f"{chinese}，已按规则处理。")
    return f"{said}{plan.words}"
