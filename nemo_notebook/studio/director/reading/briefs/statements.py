"""Keep what a brief states of somebody it names, where its title says another thing and no caption tells it.

"Aurora Grid stores solar power for whole villages, so the lights stay on", under a title of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import SENTENCE_END, capital
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.texts import BLANK

_STATES: Final = regex(
    r"(?!(?:The|This|That|It|There|Here|Title|Titles?|Captions?|Music|Text|Voice|Please|Make|Use|Add|Put|Show|Length|Format|Style|Who|What|She|He|They|Everything|Nothing|Some\w*|Every\w+|People|Nobody|An?|Waves|Camera)\b)"
    r"(?P<name>(?:(?:Our|My)\s(?:[a-z-]+\s){1,2}(?=[A-Z]))?[A-Z][\w&'’-]*(?:\s(?:&\s|of\s|the\s|and\s)?[A-Z][\w&'’-]*){0,3})"
    r"\s(?!(?:needs?|wants?|is\sfor|was\sfor|asks?|likes)\b)(?:(?:now|also|still|just|already)\s)?(?P<verb>[a-z]{2,}s)\s[a-z0-9£$€][^\n]{9,}"
)
_OF_FILM: Final = regex(
    r"\b(?:videos?|films?|clips?|reels?|slideshow|music|song|voice\w*|titles?|captions?|screen|photos?|pictures?|camera|seconds?|vertical|landscape|scenes?)\b",
    re.I,
)
_CUT: Final = regex(r",\s(?=(?:so|which|and|but|because|while|until|where)\s)", re.I)
_LONGEST: Final = 72  # characters of a caption that stands whole
_FEWEST: Final = 5  # words of a statement


def with_statements(brief: Brief, message: Message) -> Brief:
    """Return a brief whose captions tell what it states of somebody by name, in place of pieces of it."""
    given = any(one.role == "title" for one in message.texts) and brief.title
    apart = brief.script or brief.storyboard or brief.quote or brief.countdown or brief.chart or brief.plain
    if not given or apart or brief.no_captions or message.foreign or message.of_role("caption"):
        return brief
    captions = list(brief.captions)
    for stated in _statements(message.bare):
        pieces = [one for one in captions if one.casefold().rstrip(".") in stated.casefold()]
        if 2 * sum(map(len, pieces)) > len(stated):
            continue
        captions = [one for one in captions if one not in pieces]
        place = message.bare.find(stated)
        at = sum(-1 < message.bare.casefold().find(one.casefold()) < place for one in captions)
        captions[at:at] = _rows(stated)
    return replace(brief, captions=tuple(captions)) if captions != list(brief.captions) else brief


def _statements(bare: str) -> Iterator[str]:
    """The sentences of a message that state something of whom they name."""
    for sentence in (one.strip(" .!\n") for one in SENTENCE_END.split(bare)):
        states = _STATES.fullmatch(sentence)
        plain = BLANK not in sentence and not asks(sentence) and not _OF_FILM.search(sentence)
        if states and plain and len(sentence.split()) >= _FEWEST:
            yield sentence


def _rows(stated: str) -> list[str]:
    """A statement as captions: whole, or divided where it goes on."""
    if len(stated) <= _LONGEST:
        return [stated]
    return [capital(one) for one in _CUT.split(stated, maxsplit=1)]
