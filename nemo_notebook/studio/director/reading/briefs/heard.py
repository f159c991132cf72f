"""Correct a brief by the roles of its words: directions go, what was lost comes, the title is right."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.ear import BARELY, LIKELY, Ear
from nemo_notebook.studio.director.reading.briefs.heard_titles import titled
from nemo_notebook.studio.director.reading.briefs.lessons import with_lesson_told
from nemo_notebook.studio.director.reading.briefs.sound import refuses_voice
from nemo_notebook.studio.director.reading.briefs.untold_facts import terms_of
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.quoted_roles import is_shown
from nemo_notebook.studio.director.reading.messages.shaping import asks, tells_fact
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.messages.told_people import speaks_of_film
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.roles.hearing import READ, hear

_PAIR: Final = regex(r"\S\s[-–—=]\s\S")
_ORDINAL: Final = regex(
    r"(?:first|second|third|fourth|fifth|then|next|finally|last)(?:ly)?(?:\sof\sall)?,\s\w", re.I
)
_PART: Final = regex(r"(?:episode|ep\.?|season|chapter|volume|issue|lesson|part)\s\d{1,4}", re.I)
"""Which part of a series a film tells of."""
_QUOTED_NEXT: Final = regex(r"\s?[:：]\s*[\"“「]")
"""Behind the label of words in quotation marks: "core message: “…”"."""
_USE: Final = regex(r"(?:and\s)?[a-z]+(?:\s[a-z'’-]+){1,3}", re.I)
_ORDERS_FILM: Final = regex(
    r"^\W*(?:(?:hi|hello|hey|please|so|ok(?:ay)?)[\s,]+)*(?:i|we)(?:['’]d|\swould|\sreally|\sjust|\surgently)*\s(?:need|want|like|love|am\slooking\sfor|are\slooking\sfor|require)\s(?:to\s(?:have|make|get|create)\s)?(?:you\sto\s(?:make|create)\s)?(?:an?|some|the|this|one|\d)\b[^.!?]{0,60}?\b(?:reels?|videos?|films?|clips?|ads?|adverts?|shorts?|tiktoks?|promos?|trailers?|teasers?|slideshows?|intros?|spots?|stor(?:y|ies)|explainers?|commercials?|animations?)\b",
    re.I,
)
"""The order of a film, which no film says: "I need a 20 sec Reel for my coffee shop Blue Door"."""
_COUNTED: Final = regex(
    r"(?:^|\s(?:with|in|of|and)\s|,\s)(?:\d{1,2}|two|three|four|five|six|seven|eight)\s(?:short\s|different\s)?(?:scenes|shots|pictures|images|photos|clips|captions|slides|parts)$",
    re.I,
)
"""How many pictures a film has, which heads their list and no film: "Farm with Three Scenes"."""
_OF_LOSER: Final = regex(r"^(?:我们?家?|咱们?家?|本人)的?[\u4e00-\u9fff]{0,4}[丢走失不]|^(?:它|名字|小名)叫?")
"""What the maker is told of a loss, and the name that the title has."""
_CALLS_IT: Final = regex(r"^[\u4e00-\u9fff]{0,6}(?:名字|名称|店名|品名)就?(?:叫做?|是|为)\W*$")
"""What only stood before a name that is the title: 鞋的名字是."""
_FEW: Final = 2  # words of a clause that is known only where each of them is
_ORDER_WORDS: Final = 3  # that do no more than order words in quotation marks
_LIST: Final = 3  # captions that are not all meant for nobody


def as_heard(brief: Brief, message: Message) -> Brief:
    """Return a brief without directions among its texts, and with what is told and was not in it."""
    told_apart = brief.script or brief.storyboard or brief.countdown or brief.quote
    if told_apart or message.foreign or (brief.no_title and brief.no_captions):
        return brief
    heard = hear(message.said)
    if heard is None:
        return brief
    ear = Ear(with_lesson_told(heard) if brief.teaches else heard, message)
    brief = _voiced(brief, ear)
    brief = replace(brief, captions=_read(brief, ear), action=_ended(brief, ear))
    named = titled(brief, ear)
    if named.title != brief.title:
        named = replace(named, title=_COUNTED.sub("", named.title).strip(" ,"))
    return _completed(named, ear)


def _voiced(brief: Brief, ear: Ear) -> Brief:
    """A brief whose voice says all that is to be spoken; what it says is no caption."""
    words = ear.spoken()
    if not words or ear.given("voice") or (brief.voice and brief.voice not in words):
        return brief
    if refuses_voice(ear.message.bare) or (ear.quoted(words) and not ear.loose(words)):
        return brief
    if is_shown(words, ear.message.said):
        return brief
    if any(one.quoted and one.role not in ("", "voice") and one.words in words for one in ear.message.texts):
        return brief
    if brief.voice == words:
        return brief
    captions = tuple(one for one in brief.captions if one.casefold() not in words.casefold())
    return replace(brief, voice=words, captions=captions)


def _read(brief: Brief, ear: Ear) -> tuple[str, ...]:
    """The captions that are to be read."""
    pairs = [one for one in brief.captions if _PAIR.search(one)]
    items = [one for one in brief.captions if ear.enumerated(one)]
    steps = [one for one in brief.captions if _ORDINAL.match(one)]
    kept = [one for row in (pairs, items, steps) if len(row) >= _LIST for one in row]
    sought = brief.title.startswith(("Lost ", "Missing ", "寻猫", "寻狗"))
    kept += [
        one
        for one in brief.captions
        if _PART.fullmatch(one)
        or (brief.title and _tells_uses(one))
        or (sought and not asks(one) and not _OF_LOSER.match(one))
    ]
    given = [one.words.casefold() for one in ear.message.of_role("caption") if one.words != brief.action]
    captions = tuple(
        part
        for one in brief.captions
        for part in (
            [one] if one in kept else ear.read(one) or [one][: any(one.casefold() in each for each in given)]
        )
    )
    if len(captions) > len(kept) or len(brief.captions) < _LIST:
        return captions
    heard = max(ear.share(one, READ) for one in brief.captions)
    if heard > BARELY:
        return brief.captions
    return tuple(kept) if (brief.teaches or given) and len(items) >= _LIST else ()


def _ended(brief: Brief, ear: Ear) -> str:
    """The words at the end without directions; those that were quoted for it stay whole."""
    quoted = [one.words.casefold() for one in ear.message.of_role("end") if one.quoted]
    if brief.action.casefold() in quoted:
        return brief.action
    return ear.called(brief.action) or _given_end(brief, ear)


def _given_end(brief: Brief, ear: Ear) -> str:
    """The words at the end that were given for it, however they sound; "" for none."""
    given = [one.words.casefold() for one in ear.message.of_role("end")]
    return brief.action if brief.action.casefold() in given else ""


def _tells_uses(caption: str) -> bool:
    """Whether a caption lists what one does with a thing: "Track spending, set goals, split bills"."""
    uses = caption.split(", ")
    return len(uses) >= _LIST and all(_USE.fullmatch(one) and not speaks_of_film(one) for one in uses)


def _completed(brief: Brief, ear: Ear) -> Brief:
    """A brief that also says what is told and was not in it."""
    if brief.no_captions or ear.given("caption"):
        return brief
    drawn = [word for row in brief.chart.rows for word in row] if brief.chart else []
    title = brief.title or as_title(brief.topic, brief.language)
    shown = [title, *brief.captions, brief.action, brief.voice or "", " ".join(drawn)]
    said = [terms_of(one) for one in shown]
    row, action, last = list(brief.captions), brief.action, list[int]()
    for places in ear.told():
        words = ear.words(places)
        mine = terms_of(words)
        if (
            not mine
            or _CALLS_IT.search(words)
            or _ORDERS_FILM.match(words)
            or _known(mine, said)
            or (action and action.casefold() in words.casefold())
        ):
            continue
        if _only_orders(places, shown, ear):
            continue
        said.append(mine)
        if ear.heard.share(places, "E") > LIKELY and (not action or ear.goes_on(last, places)):
            last = [*last, *places]
            action = ear.words(last)
            continue
        row = [one for one in row if not _is_part(one, words)]
        later = (at for at, one in enumerate(row) if (ear.heard.places_of(one) or [0])[0] > places[0])
        row.insert(next(later, len(row)), words)
    return replace(brief, captions=tuple(row), action=action)


def _only_orders(places: Sequence[int], shown: Sequence[str], ear: Ear) -> bool:
    """Whether a clause but orders words in quotation marks that the film shows: "write “Hello” there"."""
    tokens = ear.heard.tokens
    quotes = [
        one.span()
        for one in QUOTED.finditer(ear.heard.text)
        if any(one[0][1:-1].strip(" .,!").casefold() in each.casefold() for each in shown)
    ]
    behind = ear.heard.text[tokens[places[-1]].end :]
    if len(places) <= _ORDER_WORDS and _QUOTED_NEXT.match(behind) and not tells_fact(ear.words(list(places))):
        return True
    outside = [one for one in places if not any(begin <= tokens[one].start < end for begin, end in quotes)]
    if len(outside) == len(places):
        return False
    return len(outside) <= _ORDER_WORDS or asks(" ".join(tokens[one].word for one in outside))


def _is_part(caption: str, words: str) -> bool:
    """Whether a caption is but some words of a longer one: "7am", of "put the bins out before 7am"."""
    bounded = rf"(?<!\w){re.escape(caption)}(?!\w)" if caption.isascii() else re.escape(caption)
    return len(caption) < len(words) and bool(re.search(bounded, words, re.I))


def _known(terms: Set[str], said: Sequence[Set[str]]) -> bool:
    """Whether most words of a clause, and each of its numbers but one that counts items, are in the film.

    Of a short one it is all of them, in one text: "last quarter" is not known by "first quarter".
    """
    if len(terms) <= _FEW:
        parts = set().union(*(one for one in said if one <= terms))
        return terms <= parts or any(terms <= one for one in said)
    every = set().union(*said)
    numbers = {one for one in terms if one[0].isdigit() and len(one) > 1}
    return 2 * len(terms & every) >= len(terms) and numbers <= every
