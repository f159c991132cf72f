"""Give a film the title that its brief most likely says: "lavender soap", not the direction before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.ear import BARELY, CERTAIN, EDGES, LIKELY, Ear
from nemo_notebook.studio.director.reading.briefs.untold_facts import terms_of
from nemo_notebook.studio.director.reading.briefs.words import without_repeats
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.roles.hearing import READ
from nemo_notebook.studio.director.reading.roles.table import ROLES

_HINT: Final = 0.12  # of being the title, where nothing else is one
_WORDS_OF_IT: Final = 0.3  # of being there to be read, above which a longer title stays
_SHORT, _SHORT_ZH = 2, 6  # words, or signs, of a title that is hardly an order
_LONGEST_TITLE: Final = 44
_LONGEST_HEAD, _LONGEST_HEAD_ZH = 30, 10  # characters of a caption that could be the title
_MANY: Final = 2  # captions with numbers, which another could head
_LIST_BEGINS: Final = re.compile(r"(?:[:：]|\d\s?[.)、）]|[①-⑨])$")
_NUMBER: Final = re.compile(r"\d")
_NAMED_BEFORE: Final = re.compile(r"(?:叫做?|名为|名字是|店名是?|品牌是?|\b(?:called|named))\s?$", re.I)
_NAMED_AFTER: Final = re.compile(r"是一?[家个间所支款]")
_DETERMINER: Final = re.compile(r"^(?:the|an?|our|my|your|his|her|their)\s", re.I)


def titled(brief: Brief, ear: Ear) -> Brief:
    """Return a brief whose title is what its message says the film is about."""
    if brief.no_title:
        return brief
    if ear.message.of_role("title"):  # called one; what steers may stand behind it
        return replace(brief, title=next(iter(ear.read(brief.title)), brief.title))
    topic = as_title(brief.topic, brief.language)
    shown = brief.title or topic
    named = _as_title(_named(ear, least=1 if shown else _HINT), ear, brief.language)
    if not shown:
        return _headed(brief, ear, named)
    found = ear.heard.places_of(topic) if topic and topic != shown and not ear.quoted(shown) else []
    inside = topic.casefold() in shown.casefold() and ear.share(shown, READ) > _WORDS_OF_IT
    if len(found) > 1 and not inside and _is_name(found, ear):
        told = shown if ear.share(shown, "FE") > LIKELY else ""
        return _headed(brief, ear, topic, told)
    loose = ear.loose(shown)
    places = ear.heard.places_of(shown) if loose or not ear.quoted(shown) else []
    if not places or (loose and ear.heard.share(places, "T") > BARELY):
        return brief
    short = len(places) <= (_SHORT_ZH if ear.chinese else _SHORT)
    if _is_name(places, ear) or (short and named.casefold() in shown.casefold()):
        return brief
    if not named and ear.heard.share(places, "DM") > CERTAIN and _leads(brief.captions, ear):
        named = brief.captions[0]
    if not named and ear.heard.share(places, READ) < BARELY and brief.title:
        return brief if topic == shown else _headed(brief, ear, "")
    if not named or _is_title(shown, named, places, ear):
        return brief
    said = any(shown.casefold() in one.casefold() for one in brief.captions)
    told = "" if said or ear.heard.share(places, "FE") <= LIKELY else shown
    return _headed(brief, ear, named, told)


def _is_name(places: list[int], ear: Ear) -> bool:
    """Whether words are written, or told, as a name is: "Pixel Farmer", 花间集是一家花店."""
    before = ear.heard.text[: ear.heard.tokens[places[0]].start]
    after = ear.heard.text[ear.heard.tokens[places[-1]].end :]
    told = _NAMED_BEFORE.search(before) or _NAMED_AFTER.match(after)
    words = [ear.heard.tokens[one].word for one in places]
    return bool(told) or all(one[0].isupper() or one[0].isdigit() for one in words)


def _is_title(shown: str, named: str, places: list[int], ear: Ear) -> bool:
    """Whether the title that was found is as good as the one that is heard."""
    if ear.heard.share(places, "T") > LIKELY:
        return True
    mine, theirs = terms_of(shown), terms_of(named)
    if theirs <= mine:
        return ear.heard.share(places, READ) > _WORDS_OF_IT
    return 2 * len(mine & theirs) >= len(mine)


def _headed(brief: Brief, ear: Ear, title: str, told: str = "") -> Brief:
    """A brief with a title; captions do not repeat it."""
    captions = (told, *brief.captions) if told else brief.captions
    if not title and _heads(captions, ear):
        title = captions[0]
    return replace(brief, title=title, captions=without_repeats(captions, title, given=False))


def _heads(captions: Sequence[str], ear: Ear) -> bool:
    """Whether the first caption heads the others: it is short, they hold the numbers."""
    return sum(bool(_NUMBER.search(one)) for one in captions) >= _MANY and _leads(captions, ear)


def _leads(captions: Sequence[str], ear: Ear) -> bool:
    """Whether the first caption could be a title: short, no number, none of a list."""
    if not captions or ear.given("caption"):
        return False
    first = captions[0]
    places = ear.heard.places_of(first)
    if places and ear.heard.share(places, "TFE") < LIKELY:
        return False
    before = ear.heard.text[: ear.heard.tokens[places[0]].start].rstrip() if places else ""
    longest = _LONGEST_HEAD_ZH if ear.chinese else _LONGEST_HEAD
    return not (
        _LIST_BEGINS.search(before) or len(first) > longest or _NUMBER.search(first) or ear.quoted(first)
    )


def _named(ear: Ear, *, least: float) -> list[int]:
    """The words that most likely name what the film is about; [] for none.

    Args:
        ear: the message.
        least: how likely a whole clause must be one, where no words are.
    """
    title = ROLES.index("T")
    runs: list[list[int]] = []
    for place in range(len(ear.heard.tokens)):
        if ear.heard.chances[place].argmax() != title:
            continue
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    runs = [run for run in runs if _is_whole(run, ear)]
    best = max(runs, key=lambda run: ear.heard.share(run, "T"), default=[])
    if best and ear.heard.share(best, "T") >= LIKELY:
        return best
    clauses = [list(range(*one)) for one in ear.heard.clauses]
    best = max(clauses, key=lambda run: ear.heard.share(run, "T"), default=[])
    return best if best and ear.heard.share(best, "T") >= least else []


def _is_whole(run: list[int], ear: Ear) -> bool:
    """Whether no word beside it in its clause is told, as in "Teenagers need", of "Teenagers need 8 h"."""
    clause = next(one for one in ear.heard.clauses if one[0] <= run[-1] < one[1])
    beside = [one for one in (run[0] - 1, run[-1] + 1) if clause[0] <= one < clause[1]]
    return not any(ear.heard.share([one], "F") > LIKELY for one in beside)


def _as_title(places: list[int], ear: Ear, language: str) -> str:
    if not places:
        return ""
    words = _DETERMINER.sub("", ear.heard.words(places[0], places[-1] + 1).strip(EDGES))
    return as_title(words, language) or (capital(words) if len(words) <= _LONGEST_TITLE else "")
