"""Correct a brief by the roles of its words: directions go, what was lost comes, the title is right."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.ear import BARELY, CERTAIN, EDGES, LIKELY, Ear
from nemo_notebook.studio.director.reading.briefs.heard_titles import titled
from nemo_notebook.studio.director.reading.briefs.untold_facts import terms_of
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.roles.hearing import READ, hear
from nemo_notebook.studio.director.reading.terms.look_words import only_look

_SURE: Final = 0.8
_PAIR: Final = re.compile(r"\S\s[-–—=]\s\S")
_LIST: Final = 3  # captions that are not all meant for nobody


def as_heard(brief: Brief, message: Message) -> Brief:
    """Return a brief without directions among its texts, and with what is told and was not in it."""
    told_apart = brief.script or brief.storyboard or brief.countdown or brief.quote
    if told_apart or message.foreign or (brief.no_title and brief.no_captions):
        return brief
    heard = hear(message.said)
    if heard is None:
        return brief
    ear = Ear(heard, message)
    brief = _voiced(brief, ear)
    brief = replace(brief, captions=_read(brief, ear), action=ear.called(brief.action))
    return _completed(titled(brief, ear), ear)


def _voiced(brief: Brief, ear: Ear) -> Brief:
    """A brief whose voice says all that is to be spoken; what it says is no caption."""
    words = ear.spoken()
    if not words or ear.given("voice") or (brief.voice and brief.voice not in words):
        return brief
    if brief.voice == words:
        return brief
    captions = tuple(one for one in brief.captions if one.casefold() not in words.casefold())
    return replace(brief, voice=words, captions=captions)


def _read(brief: Brief, ear: Ear) -> tuple[str, ...]:
    """The captions that are to be read."""
    pairs = [one for one in brief.captions if _PAIR.search(one)]
    items = [one for one in brief.captions if ear.enumerated(one)]
    kept = [one for row in (pairs, items) if len(row) >= _LIST for one in row]
    captions = tuple(part for one in brief.captions for part in ([one] if one in kept else ear.read(one)))
    if len(captions) > len(kept) or len(brief.captions) < _LIST:
        return captions
    heard = max(ear.share(one, READ) for one in brief.captions)
    return brief.captions if heard > BARELY else ()


def _completed(brief: Brief, ear: Ear) -> Brief:
    """A brief that also says what is told and was not in it."""
    if brief.no_captions or ear.given("caption"):
        return brief
    drawn = [word for row in brief.chart.rows for word in row] if brief.chart else []
    title = brief.title or as_title(brief.topic, brief.language)
    said = terms_of(" ".join([title, *brief.captions, brief.action, brief.voice or "", *drawn]))
    row, action = list(brief.captions), brief.action
    for start, end in ear.heard.clauses:
        words = ear.heard.words(start, end).strip(EDGES)
        mine = terms_of(words)
        known = _known(mine, said) or (action and action.casefold() in words.casefold())
        least = _SURE if not asks(words) else CERTAIN if end - start >= ear.fewest_to_tell else math.inf
        if not mine or known or only_look(words) or ear.heard.share(range(start, end), "FE") < least:
            continue
        said |= mine
        if not action and ear.heard.share(range(start, end), "E") > LIKELY:
            action = capital(words)
            continue
        later = (place for place, one in enumerate(row) if (ear.heard.places_of(one) or [0])[0] > start)
        row.insert(next(later, len(row)), capital(words))
    return replace(brief, captions=tuple(row), action=action)


def _known(terms: set[str], said: set[str]) -> bool:
    """Whether most words of a clause, and each of its numbers but one that counts items, are in the film."""
    numbers = {one for one in terms if one[0].isdigit() and len(one) > 1}
    return 2 * len(terms & said) >= len(terms) and numbers <= said
