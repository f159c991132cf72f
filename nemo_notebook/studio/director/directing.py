"""Direct: a message and the draft that is there become a plan. Pure: no clock, no chance, no files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

from nemo_notebook.studio.director.bringing_back import with_removed
from nemo_notebook.studio.director.checks import check_draft
from nemo_notebook.studio.director.checks.answering import (
    asks_to_check,
    asks_to_fix,
    beside_check,
    with_findings,
)
from nemo_notebook.studio.director.checks.repairing import repair
from nemo_notebook.studio.director.checks.wording import (
    MOST_NAMED,
    all_readable,
    cannot_fix,
    more_changes,
    nothing_to_fix,
    told,
)
from nemo_notebook.studio.director.drafts import VOICE, segments
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
    Edited,
    RemoveCaptions,
    RemoveMusic,
    RemoveTitle,
    RemoveVoice,
    SetEndCard,
    apply_all,
)
from nemo_notebook.studio.director.operations.comparing import lines_between
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media, Plan, Shelf, Step, Wire
from nemo_notebook.studio.director.plans import answer_plan, edit_plan, said_of
from nemo_notebook.studio.director.reading.articles.prose import is_prose
from nemo_notebook.studio.director.reading.briefs.pasted import with_article_whole
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.edits.naming.on_screen import in_capitals_as_others
from nemo_notebook.studio.director.reading.edits.plain_wishes import read_whole_wish
from nemo_notebook.studio.director.reading.edits.texts.nearest import nearest
from nemo_notebook.studio.director.reading.intents.describing import describes_new_film
from nemo_notebook.studio.director.reading.intents.followup import DECLINED, with_answer
from nemo_notebook.studio.director.reading.intents.new_or_edit import compares_with_film, shown_already
from nemo_notebook.studio.director.reading.intents.of_this_film import speaks_of_this_film
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
from nemo_notebook.studio.director.reading.plain.one_wish_zh import with_one_wish
from nemo_notebook.studio.director.reading.plain.part_meant_zh import with_part_meant
from nemo_notebook.studio.director.reading.plain.planned import read_put_plainly
from nemo_notebook.studio.director.reading.plain.praise_sentences import praises
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
    """
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
    said = with_article_whole(read_message(words, first=draft is None))
    said = replace(said, typed=typed.strip() if words == message else "")
    if draft is not None:
        there = Situation(draft, shelf, said.language, past[-1] if past else None)
        said = with_its_caption(said, there)
        if words == message:
            known = read_known_words(said, there)
            if not known and (less := without_kept(said, there)) is not said:
                known = read_known_words(less, there)
            if known:
                return with_findings(_done(known, said, there), draft, shelf)
            said = _put_plainly(without_as_now(said, there), there)
    plan = with_findings(_planned(said, draft, past, future, shelf, before), draft, shelf)
    if draft is not None or plan.kind != "generate":
        return plan
    plan = _with_left(plan, typed, shelf)
    return replace(plan, words=f"{plan.words} {others_later(plan.language)}") if several else plan


def _with_left(plan: Plan, typed: str, shelf: Shelf) -> Plan:
    """The plan of a first film, and in its words what of the message cannot be done."""
    voiced = bool(plan.draft and segments(plan.draft, VOICE))
    left = not_done(typed, plan.language, has_song=bool(shelf.of_kind("audio")), spoken=voiced)
    return replace(plan, words=f"{plan.words}{' ' * (plan.language == 'en')}{left}") if left else plan


def _put_plainly(said: Message, there: Situation) -> Message:
    """The message in common words, where it is of a kind that can be said so."""
    return with_words_quoted(with_one_wish(with_part_meant(said, there), there), there)


def _planned(
    said: Message,
    draft: Wire | None,
    past: Sequence[Wire],
    future: Sequence[Wire],
    shelf: Shelf,
    before: Sequence[str],
) -> Plan:
    if draft is not None and asks_to_fix(said.text):
        return _fixed(draft, shelf, said.language)
    if draft is not None and asks_to_check(said.text):
        if edited := _edited_and_checked(said, draft, past, shelf):
            return edited
        found = told(check_draft(draft, said.language, shelf), said.language)
        return answer_plan(found or all_readable(said.language), said.language)
    talk = small_talk(said) or ("thanks" if draft is not None and praises(said.text) else "")
    if talk == "redo" and not future and _PUT_BACK.search(without_regret(said.text)):
        talk = "undo"
    if draft is not None and talk == "undo" and before and turns_down(said.text):  # nothing was done last
        return answer_plan(answers.not_understood(said.language, has_film=True), said.language)
    if future and steps_forward(said.text):
        talk = "redo"
    if talk in ("undo", "redo"):
        where = (*reversed(past),) if talk == "undo" else (*future,)
        return _step(talk == "undo", draft, where[: steps_wanted(said.text)], said.language)
    if draft is not None and (
        back := with_removed(said, draft, past, shelf)
        or brought_forward(said, draft, past, future, shelf)
        or brought_back_and_on(said, draft, past, shelf)
        or taken_back(said, draft, past, shelf)
    ):
        return back
    if talk:
        known = possible(said.said, said.language) if talk == "help" else ""
        return answer_plan(known or _small_words(talk, said.language, draft is not None), said.language)
    if draft is None:
        return first_film(said, shelf)
    there = Situation(draft, shelf, said.language, past[-1] if past else None)
    if said.options == Options() and not shelf.fresh and (whole := read_whole_wish(said, there)):
        return _done(Edits(whole.operations, (whole.says,) if whole.says else ()), said, there)
    if plain := read_put_plainly(said, there):
        return _done(plain, said, there)
    of_this = speaks_of_this_film(said, there)
    if wants_new_film(said) and not compares_with_film(said) and not of_this:
        return maybe_new(said, draft, shelf)
    if past and removed_and_kept(said, there):
        return _step(True, draft, past[-1:], said.language)
    described = describes_new_film(said) and describes_something(said) and not compares_with_film(said)
    if is_prose(said.text) or (described and not of_this and not speaks_of_film(said, there)):
        unsure = shown_already(said, there)
        return answer_plan(unsure, said.language) if unsure else new_film(said, shelf, new_session=False)
    return _edit(said, there)


def _fixed(draft: Wire, shelf: Shelf, language: str) -> Plan:
    """Put right what the phone check finds, as one edit."""
    found = check_draft(draft, language, shelf)
    if not found:
        return answer_plan(nothing_to_fix(language), language)
    edited = repair(draft, shelf, language)
    if not edited.done:
        return answer_plan(cannot_fix(found, language), language)
    left = told(check_draft(edited.draft, language, shelf), language)
    plan = edit_plan(edited, Edits(says=(left,) if left else ()), language)
    more = len(edited.done) - MOST_NAMED
    if more < 2:
        return plan
    says = [one for one in (more_changes(more, language), left) if one]
    short = Edited(edited.draft, edited.done[:MOST_NAMED])
    return replace(plan, words=telling.done(short, says, language))


def _edited_and_checked(said: Message, draft: Wire, past: Sequence[Wire], shelf: Shelf) -> Plan | None:
    """Do what is wished for beside a check, and check the film that comes of it: 改成竖的，字会被挡住吗?"""
    rest = beside_check(said.text) if not said.texts else ""
    there = Situation(draft, shelf, said.language, past[-1] if past else None)
    edits = read_edits(read_message(rest), there) if rest else Edits()
    if not edits.operations:
        return None
    edited = apply_all(draft, edits.operations, shelf, said.language)
    clear = () if check_draft(edited.draft, said.language, shelf) else (all_readable(said.language),)
    return edit_plan(edited, Edits(says=(*edits.says, *clear)), said.language)


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
    if describes_something(said) and shelf.fresh and not speaks_of_this_film(said, there):
        return new_film(said, shelf, new_session=False)
    if said.text.rstrip().endswith(("?", "？", "吗", "呢")):
        return answer_plan(telling.about_film(draft, said.language), said.language)
    unread = nearest(said, there) or answers.not_understood(
        said.language, has_film=True, foreign=said.foreign
    )
    return answer_plan(unread, said.language)


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
        wanted = in_capitals_as_others(edits.operations, said, there)
        return edit_plan(apply_all(draft, wanted, there.shelf, said.language), edits, said.language)
    told = edits.says if edits.asks else said_of(edits, said.language)
    return answer_plan(" ".join(told), said.language)


def _raw(draft: Wire, shelf: Shelf, language: str) -> Plan:
    """Keep the picture alone."""
    layers = (RemoveTitle(), SetEndCard(""), RemoveCaptions(), RemoveVoice(), RemoveMusic())
    there = [one for one in layers if one.apply(draft, shelf) != draft]
    if not there:
        return answer_plan(answers.only_picture(language), language)
    return edit_plan(apply_all(draft, there, shelf, language), Edits(), language)
