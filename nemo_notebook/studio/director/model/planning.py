"""Plan a message with a language model, checked by the rules, which take over where it fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from nemo_notebook.studio.director.checks.answering import asks_to_check, asks_to_fix, with_findings
from nemo_notebook.studio.director.model.checking import beyond_limits, broken_rule
from nemo_notebook.studio.director.model.prompt import Turn, opening, repair_request
from nemo_notebook.studio.director.model.reply import FilmIdea, Reply, read_reply
from nemo_notebook.studio.director.new_films import refusal
from nemo_notebook.studio.director.operations import apply_all
from nemo_notebook.studio.director.plan import Media, Plan, Shelf, Wire
from nemo_notebook.studio.director.plans import answer_plan, edit_plan, film_plan
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.reader import read_brief
from nemo_notebook.studio.director.reading.briefs.sound import Music
from nemo_notebook.studio.director.reading.edits.answers.asking import is_question
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.intents.followup import DECLINED, with_answer
from nemo_notebook.studio.director.reading.intents.purpose import small_talk, wants_new_film
from nemo_notebook.studio.director.reading.intents.taking_back import part_to_take_back
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.subjects import Subject
from nemo_notebook.studio.director.taking_in import direct
from nemo_notebook.studio.director.words.phrases import say

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
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
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
    words = with_answer(message, before, draft, shelf, earlier)
    if words == DECLINED:
        return by_rules
    said = read_message(words)
    if by_rules.kind in ("undo", "redo") or _for_rules(said, draft is not None) or beyond_limits(said):
        return by_rules
    try:
        return with_findings(_asked(ask, _Case(said, draft, shelf, by_rules, earlier)), draft, shelf)
    except ModelFault as fault:
        return replace(by_rules, words=_taken_over(fault.reason, by_rules))


def _for_rules(said: Message, has_film: bool) -> bool:
    """Whether a message is small talk, or asks of the film what the rules know and a model would guess."""
    if small_talk(said) or part_to_take_back(said):
        return True
    asks = is_question(said) and said.text.rstrip().endswith(_ASKING)
    return has_film and (asks or asks_to_fix(said.text) or asks_to_check(said.text))


class _Case:
    """A message before the model: what was said, what is there, and what the rules would do."""

    def __init__(
        self, said: Message, draft: Wire | None, shelf: Shelf, by_rules: Plan, earlier: Wire | None
    ) -> None:
        self.said, self.draft, self.shelf, self.by_rules, self.earlier = said, draft, shelf, by_rules, earlier

    def plan(self, reply: Reply) -> Plan:
        """Turn a reply into a plan.

        Raises:
            ValueError: when it does not do what was said; says what is wrong, for the model to put right.
        """
        if reply.ask:
            return answer_plan(reply.ask, self.said.language)
        if reply.film:
            return self._film(reply.film)
        return self._edit(reply)

    def _edit(self, reply: Reply) -> Plan:
        if self.draft is None:
            raise ValueError('there is no film yet: answer with "film" or "ask"')
        if self.by_rules.kind == "generate" and wants_new_film(self.said):
            raise ValueError('the person wants a new film: answer with "film"')
        read = read_edits(self.said, Situation(self.draft, self.shelf, self.said.language, self.earlier))
        rules = (self.by_rules.draft if self.by_rules.kind == "edit" else None) or self.draft
        edited = apply_all(self.draft, reply.operations, self.shelf, self.said.language)
        if not edited.done and rules != self.draft:
            raise ValueError(f"that changes nothing: {' '.join(edited.idle)}")
        broken = broken_rule(self.said, read, self.draft, rules, edited.draft, self.shelf)
        if broken:
            raise ValueError(broken)
        return edit_plan(edited, Edits(reply.operations), self.said.language)

    def _film(self, idea: FilmIdea) -> Plan:
        brief = read_brief(self.said, self.shelf, new_session=self.draft is None)
        if self.by_rules.kind == "edit":
            raise ValueError('the person wants a change of this film: answer with "operations"')
        refused = refusal(self.said, brief, self.shelf)
        if refused:
            return answer_plan(refused, self.said.language)
        return film_plan(self.said, _filled(brief, idea), self.shelf, replaces=self.draft is not None)


def _asked(ask: Ask, case: _Case) -> Plan:
    turns = opening(case.said.text, case.draft, case.shelf)
    for _ in range(_ROUNDS):
        answer = ask(turns)
        try:
            return case.plan(read_reply(answer))
        except ValueError as problem:
            turns += repair_request(answer, str(problem))
    raise ModelFault("useless")


def _filled(brief: Brief, idea: FilmIdea) -> Brief:
    """Fill in what the words left open; what they say stays, also what they do not want."""
    open_parts: dict[str, Any] = {
        "duration_ms": brief.duration_ms or idea.duration_ms,
        "aspect": brief.aspect or idea.aspect,
        "tone": brief.tone or idea.tone,
        "title": brief.title or ("" if brief.no_title else idea.title.strip()),
        "captions": brief.captions or (() if brief.no_captions else idea.captions),
        "action": brief.action or idea.end_card.strip(),
    }
    if not any(one.sure for one in brief.subjects) and idea.scenes:
        open_parts["subjects"] = tuple(Subject(one.scene, one.time, 0) for one in idea.scenes)
    if brief.music.wanted is not False and not brief.music.style and not brief.music.song and idea.music:
        open_parts["music"] = Music(True, idea.music, brief.music.volume)
    if brief.voice == "" and idea.voice:
        open_parts["voice"] = idea.voice
    return replace(brief, **open_parts)


def _taken_over(reason: str, plan: Plan) -> str:
    english, chinese = _REASONS.get(reason, _REASONS["fault"])
    said = say(plan.language, f"{english}; planned by the rules. ", f"{chinese}，已按规则处理。")
    return f"{said}{plan.words}"
