"""Direct: a message and the draft that is there become a plan. Pure: no clock, no chance, no files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

from nemo_notebook.studio.director.bringing_back import with_removed
from nemo_notebook.studio.director.checks.answering import with_findings
from nemo_notebook.studio.director.going_back import (
    back_and_on,
    brought_back_and_on,
    brought_forward,
    removed_and_kept,
    taken_back,
)
from nemo_notebook.studio.director.in_plain_words import first_message, follow_up
from nemo_notebook.studio.director.new_films import asked_first, first_film, maybe_new, new_film
from nemo_notebook.studio.director.operations import (
    RemoveCaptions,
    RemoveMusic,
    RemoveTitle,
    RemoveVoice,
    SetEndCard,
    apply_all,
)
from nemo_notebook.studio.director.operations.comparing import lines_between
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.phone_checks import checked
from nemo_notebook.studio.director.plan import Media, Plan, Shelf, Step, Wire
from nemo_notebook.studio.director.plans import answer_plan, edit_plan, said_of
from nemo_notebook.studio.director.reading.articles.prose import is_prose
from nemo_notebook.studio.director.reading.briefs.pasted import with_article_whole
from nemo_notebook.studio.director.reading.edits.edits import Edits
from nemo_notebook.studio.director.reading.edits.naming.on_screen import in_capitals_as_others
from nemo_notebook.studio.director.reading.edits.plain_wishes import read_whole_wish
from nemo_notebook.studio.director.reading.edits.texts.lettered import with_sides
from nemo_notebook.studio.director.reading.intents.bare_things import told_of_thing
from nemo_notebook.studio.director.reading.intents.describing import describes_new_film
from nemo_notebook.studio.director.reading.intents.followup import DECLINED, with_answer
from nemo_notebook.studio.director.reading.intents.new_or_edit import is_of_another, shown_already
from nemo_notebook.studio.director.reading.intents.purpose import (
    describes_something,
    small_talk,
    wants_new_film,
)
from nemo_notebook.studio.director.reading.intents.speaking import speaks_of_film
from nemo_notebook.studio.director.reading.intents.stepping import (
    steps_forward,
    steps_wanted,
    turns_down,
    without_regret,
)
from nemo_notebook.studio.director.reading.messages.chinese_marks import with_chinese_marks
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.heard_wishes import read_wishes
from nemo_notebook.studio.director.reading.plain.heard_words import read_follow_up
from nemo_notebook.studio.director.reading.plain.kept_beside import without_as_now, without_kept
from nemo_notebook.studio.director.reading.plain.known_words import read_known_words
from nemo_notebook.studio.director.reading.plain.nothing_laid import near_unread
from nemo_notebook.studio.director.reading.plain.one_wish_zh import with_one_wish
from nemo_notebook.studio.director.reading.plain.part_meant_zh import with_part_meant
from nemo_notebook.studio.director.reading.plain.planned import read_put_plainly
from nemo_notebook.studio.director.reading.plain.praise_sentences import praises
from nemo_notebook.studio.director.reading.plain.texts_told_zh import with_texts_told
from nemo_notebook.studio.director.reading.plain.with_its_caption import with_its_caption
from nemo_notebook.studio.director.reading.plain.words_over_pictures import with_words_quoted
from nemo_notebook.studio.director.reading.terms.stages import wants_raw
from nemo_notebook.studio.director.unasked import asked_for
from nemo_notebook.studio.director.words import answers, telling
from nemo_notebook.studio.director.words.lead_ins import without_lead_in
from nemo_notebook.studio.director.words.not_done import not_done
from nemo_notebook.studio.director.words.possible import possible
from nemo_notebook.studio.director.words.several_films import first_of_several, others_later

_PUT_BACK: Final = regex(r"\bput\b|^\W*(?:请|帮我)?恢复", re.I)
"""Brings back what was undone, else what was taken away."""


def plan_words(
    message: str,
    *,
    draft: Wire | None,
    past: Sequence[Wire],
    future: Sequence[Wire],
    media: Sequence[Media],
    fresh: Sequence[str],
    before: Sequence[str],
) -> Plan:
    """Plan the words of a message that was taken in; see `taking_in.direct` for what is given."""
    shelf = Shelf(tuple(media), tuple(fresh))
    if draft is None:
        message = without_lead_in(message)
        if asked := asked_first(with_chinese_marks(message), shelf):
            return asked
        several = first_of_several(message)
        typed = message = first_message(several or message, media)
    else:
        several = ""
        typed, plain, before = follow_up(message, before, draft, shelf)
        if plain is None:
            language = read_message(typed).language
            return answer_plan(answers.left_as_is(language), language)
        message = plain
    words = with_answer(message, before, draft, shelf, past[-1] if past else None)
    if words == DECLINED:
        language = read_message(before[-1]).language
        return answer_plan(answers.left_as_is(language), language)
    said = read_message(words, first=draft is None)
    said = with_article_whole(replace(said, typed=typed.strip() if words == message else ""))
    there = Situation(draft, shelf, said.language, past[-1] if past else None) if draft is not None else None
    if there:
        said = with_its_caption(with_texts_told(said, there) if words == message else said, there)
        if words == message:
            known = read_known_words(said, there)
            if not known and (less := without_kept(said, there)) is not said:
                known = read_known_words(less, there)
            if known:
                return with_findings(_done(known, said, there), draft, shelf)
            said = _put_plainly(without_as_now(said, there), there)
    plan = with_findings(_planned(said, there, past, future, shelf, before), draft, shelf)
    if draft is not None or plan.kind != "generate":
        return plan
    plan = with_left(plan, typed)
    return replace(plan, words=f"{plan.words} {others_later(plan.language)}") if several else plan


def with_left(plan: Plan, typed: str) -> Plan:
    """Return the plan of a first film, with what of the message cannot be done in its words."""
    left = not_done(typed, plan.language, plan.draft)
    return replace(plan, words=f"{plan.words}{' ' * (plan.language == 'en')}{left}") if left else plan


def _put_plainly(said: Message, there: Situation) -> Message:
    """The message in common words, where it is of a kind that can be said so."""
    return with_words_quoted(with_one_wish(with_part_meant(said, there), there), there)


def _planned(
    said: Message,
    there: Situation | None,
    past: Sequence[Wire],
    future: Sequence[Wire],
    shelf: Shelf,
    before: Sequence[str],
) -> Plan:
    if there and (plan := checked(said, there)):
        return plan
    talk = _talk(said, future, has_film=there is not None)
    if there and talk == "undo" and before and turns_down(said.text):  # nothing was done last
        return answer_plan(answers.not_understood(said.language, has_film=True), said.language)
    if talk in ("undo", "redo"):
        where = (*reversed(past),) if talk == "undo" else (*future,)
        return _step(
            talk == "undo", there.draft if there else None, where[: steps_wanted(said.text)], said.language
        )
    if there and (
        back := with_removed(said, there.draft, past, shelf)
        or brought_forward(said, there.draft, past, future, shelf)
        or brought_back_and_on(said, there.draft, past, shelf)
        or taken_back(said, there.draft, past, shelf)
    ):
        return back
    if talk:
        known = possible(said.said, said.language) if talk == "help" else ""
        return answer_plan(known or _small_words(talk, said.language, there is not None), said.language)
    return _of_film(said, there) if there else first_film(said, shelf)


def _talk(said: Message, future: Sequence[Wire], *, has_film: bool) -> str:
    """What a message is about that is neither a film nor an edit: thanks, help, a step back; "" elsewhere."""
    if future and steps_forward(said.text):
        return "redo"
    talk = small_talk(said) or ("thanks" if has_film and praises(said.text) else "")
    return "undo" if talk == "redo" and not future and _PUT_BACK.search(without_regret(said.text)) else talk


def _of_film(said: Message, there: Situation) -> Plan:
    """Plan what is said beside a film that is neither a step nor talk: an edit, or another film."""
    shelf = there.shelf
    if said.options == Options() and not shelf.fresh and (whole := read_whole_wish(said, there)):
        return _done(Edits(whole.operations, (whole.says,) if whole.says else ()), said, there)
    if plain := read_put_plainly(said, there):
        return _done(plain, said, there)
    if known := told_of_thing(said, there):
        return answer_plan(known, said.language)
    if wants_new_film(said) and is_of_another(said, there):
        return maybe_new(said, there.draft, shelf)
    if there.earlier is not None and removed_and_kept(said, there):
        return _step(True, there.draft, (there.earlier,), said.language)
    if is_prose(said.text) or (_describes_another(said, there) and not speaks_of_film(said, there)):
        unsure = shown_already(said, there)
        return answer_plan(unsure, said.language) if unsure else new_film(said, shelf, new_session=False)
    return _edit(said, there)


def _describes_another(said: Message, there: Situation) -> bool:
    return describes_new_film(said) and describes_something(said) and is_of_another(said, there)


def _step(back: bool, draft: Wire | None, where: Sequence[Wire], language: str) -> Plan:
    """Move over drafts to the last of them; the way is told in the words it had when it was gone."""
    kind: Literal["undo", "redo"] = "undo" if back else "redo"
    if not where:
        return answer_plan(answers.nothing_to_undo(language, redo=not back), language)
    there = where[-1]
    made = () if draft is None else lines_between(*((there, draft) if back else (draft, there)), language)
    words = telling.stepped(kind, made, there, language)
    changes = () if draft is None else lines_between(draft, there, language)
    return Plan(kind, there, words, changes or (words,), (Step(kind),), language)


def _small_words(talk: str, language: str, has_film: bool) -> str:
    if talk == "greeting":
        return answers.greeting(language, has_film=has_film)
    if talk == "lengths":
        return answers.lengths(language)
    return (
        answers.abilities(language) if talk == "help" else answers.acknowledged(language, has_film=has_film)
    )


def _edit(said: Message, there: Situation) -> Plan:
    draft, shelf = there.draft, there.shelf
    if wants_raw(said.bare):
        return _raw(draft, shelf, said.language)
    if back := back_and_on(said, there):
        return back
    edits = read_wishes(said, there, read_follow_up(said, there))
    if edits.operations or edits.says:
        return _done(edits, said, there)
    if describes_something(said) and shelf.fresh and is_of_another(said, there):
        return new_film(said, shelf, new_session=False)
    if said.text.rstrip().endswith(("?", "？", "吗", "呢")):
        return answer_plan(telling.about_film(draft, said.language), said.language)
    unread = near_unread(said, there) or answers.not_understood(
        said.language, has_film=True, foreign=said.foreign
    )
    return answer_plan(unread, said.language, (said.text,))


def _done(edits: Edits, said: Message, there: Situation) -> Plan:
    """Do what was read, or say what stands in its way."""
    draft = there.earlier if edits.instead and there.earlier is not None else there.draft
    if edits.operations:
        asked, instead = asked_for(edits.operations, said.typed or said.said or said.text, there)
        if instead:
            says = dict.fromkeys([*instead, *edits.says]) if asked else instead
            edits = replace(edits, says=tuple(says), unread=edits.unread if asked else (), asks=None)
        edits = replace(edits, operations=asked)
    if edits.operations:
        sided = with_sides(edits.operations, said.typed or said.text, there)
        wanted = in_capitals_as_others(sided, said, there)
        return edit_plan(apply_all(draft, wanted, there.shelf, said.language), edits, said.language)
    told = edits.says if edits.asks else said_of(edits, said.language)
    return answer_plan(" ".join(told), said.language, edits.unread)


def _raw(draft: Wire, shelf: Shelf, language: str) -> Plan:
    """Keep the picture alone."""
    layers = (RemoveTitle(), SetEndCard(""), RemoveCaptions(), RemoveVoice(), RemoveMusic())
    there = [one for one in layers if one.apply(draft, shelf) != draft]
    if not there:
        return answer_plan(answers.only_picture(language), language)
    return edit_plan(apply_all(draft, there, shelf, language), Edits(), language)
