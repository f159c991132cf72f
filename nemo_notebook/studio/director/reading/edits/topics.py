"""Read what a clause leaves unsaid: the part that the clause before it was about is still meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import find_aspects
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    SetCaption,
    SetCaptions,
    SetEndCard,
    SetMusic,
    SetTitle,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.length import film_lengths
from nemo_notebook.studio.director.reading.edits.naming.references import topic_of, with_references
from nemo_notebook.studio.director.reading.edits.readers import read_clause
from nemo_notebook.studio.director.reading.messages.clauses import Clause, clauses_of
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moods import find_tone
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.places import place_words

_ITS: Final = regex(r"\bits\b", re.I)
_LINKED: Final = regex(
    r"^\W*(?:(?:and|but|then|also|now|plus|so|ok|actually|hmm|oh)\W+)+|^(?:嗯|还有|然后|那)", re.I
)
_PRONOUN: Final = regex(
    r"\b(?:it|them|(?:that|this)(?:\sone)?|him|her|he|she)\b\s?|^(?:把|将|让)?(?:它|[那这][个张段](?![画图照]))",
    re.I,
)
_OF_PICTURE: Final = regex(r"colou?r|tone|look\b|filter|light|色|调|画面|光", re.I)
_SOMETHING: Final = regex(r"\bsomething\b|\bone\b|来[点些个首]|换|要[点个首]", re.I)
_PICTURED: Final = regex(
    r"\bimage\s#?\d|\b(?:first|second|third|last)\s(?:picture|photo|scene|clip|shot)\b", re.I
)
_BARE_LOOK: Final = regex(r"^(?:a\s(?:bit|little)\s|much\s|very\s)?[a-z]{3,10}$", re.I)
_COUNTED: Final = regex(r"(?P<en>caption)\s\d|第\d+条(?P<zh>字幕)", re.I)
_ORDINAL: Final = regex(
    r"(?<!\d\s)\b(?:first|second|third|fourth|fifth|last)\b(?:\sone\b)?(?!\scaption)", re.I
)
_TOO: Final = regex(r"\btoo\b|太", re.I)
"""What the music is too much of, it is not to be."""
_SHOWN: Final = regex(
    r"\b(?:the|my|all|both|these)\s(?:clips?|footage|photos?|pictures?|images?|scenes?)\b|照片|图片", re.I
)
_WHOLE: Final = regex(
    r"\b(?:(?:whole|entire)\s(?:thing|film|video|clip)|everything|in\stotal|overall|all\sof\sit)\b|整[个体部]|总时?长|全[片长部]|一共",
    re.I,
)
_SHORT: Final = 40  # characters
_ASKS: Final = regex("[?？]")
_WRITES: Final = (AddCaption, SetCaption, SetCaptions, SetEndCard, SetTitle)


def of_the_same(before: Clause, clause: Clause, message: Message) -> bool:
    """Whether "slow" is still said of the picture in "make the dog clip black and white and slow"."""
    if (
        not _PICTURED.search(before.text)
        or verbs.REMOVE.search(before.text)
        or not _BARE_LOOK.match(clause.text)
    ):
        return False
    return f"{before.raw} and {clause.raw}".lower() in message.wishes.lower()


def style_of_topic(topic: str, clause: Clause) -> Reading | None:
    """In "the music is dull, something lively" the style is the music's, not the picture's."""
    if (
        not verbs.MUSIC.search(topic)
        or names_part(clause)
        or _OF_PICTURE.search(clause.text)
        or len(clause.text) > _SHORT
    ):
        return None
    if find_tone(clause.text) and not _SOMETHING.search(clause.text) or _TOO.search(clause.text):
        return None
    style = find_music_style(clause.text, anywhere=True)
    return Reading((SetMusic(style),)) if style and not verbs.REMOVE.search(clause.text) else None


def names_part(clause: Clause) -> bool:
    """Whether a clause says itself what it is about."""
    return (
        bool(topic_of(clause))
        or bool(_SHOWN.search(clause.text))
        or bool(_WHOLE.search(clause.text))
        or bool(find_aspects(clause.text))
        or bool(film_lengths(clause.text))
    )


def read_about(topic: str, clause: Clause, there: Situation) -> tuple[Operation, ...]:
    """Read a clause as if it named the part that the one before it was about."""
    wish = place_words(_ITS.sub(f"{topic}'s", _LINKED.sub("", clause.raw)), len(there.pictures))
    subject = f"{topic} " if topic.isascii() else topic
    counted = _COUNTED.match(topic)
    if counted and (placed := _ORDINAL.search(wish)):  # "and the third green" after "the second caption blue"
        noun = counted["en"] or counted["zh"]
        wish = f"{wish[: placed.end()]} {noun}{wish[placed.end() :]}" if counted["en"] else f"{noun}{wish}"
        subject = ""
    named = _PRONOUN.sub(subject, wish, count=1) if subject else f"{wish} "
    said = read_message(named if named != wish else f"{subject}{wish}")
    found = [read_clause(with_references(one, there), there) for one in clauses_of(said)]
    operations = [op for one in found if one for op in one.operations]
    return tuple(operations) if all(found) else ()


def writes_instead(reading: Reading | None, carried: Sequence[Operation]) -> bool:
    """Whether words would be written where a clause has its answer: "can you add a heart sticker?"."""
    answered = reading and reading.says and not reading.asks and not _ASKS.search(reading.says)
    return bool(answered) and any(isinstance(one, _WRITES) for one in carried)
