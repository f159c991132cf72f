"""Put an answer together with a first message of which no film could be made: its length, shape, material."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from nemo_notebook.models.measures import find_aspects, find_film_lengths
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.content import announces_material, part
from nemo_notebook.studio.director.reading.intents.purpose import (
    describes_something,
    small_talk,
    wants_new_film,
)
from nemo_notebook.studio.director.reading.messages.message import Message

_FIRST_WORDS: Final = regex(r"^\W*(?:about|it['’]s\sabout|a\s(?:video|film)\sabout|关于|就?是?关于)\s?", re.I)
_OTHER_RATIO: Final = regex(r"(?<![\d:.])(?:3:4|4:3|2:3|3:2|5:4|2:1|21:9)(?![\d:])")
"""A shape that no film has, beside words that hide it: 小红书 3:4."""
_LONGEST: Final = 60  # characters of an answer that is no material


class FirstAnswer(NamedTuple):
    """An answer as it was said, the length and the shape in it, and whether it begins like an order."""

    said: str
    length: str
    shape: str
    orders: bool


def with_first_answer(pending: str, asked: Message, known: FirstAnswer, answer: Message) -> str:
    """Return a first message with what it lacked: what it shows, how long it is, which shape it has.

    Args:
        pending: the message that raised the question.
        asked: the same, read.
        known: the answer.
        answer: the same, read.
    """
    wishes = part(asked.bare).wishes
    if not wants_new_film(asked) and not describes_something(asked) or small_talk(answer):
        return known.said
    for found, value in (
        (_impossible_length(wishes), known.length),
        (_impossible_shape(wishes), known.shape),
    ):
        if found and value:
            return pending[: found[0]] + value + pending[found[1] :]
    long, other = len(known.said) > _LONGEST, wants_new_film(answer)
    if long and not other and announces_material(wishes):
        return f"{pending.rstrip(' .:。：')}{'：' if asked.language == 'zh' else ':'}\n{known.said}"
    if describes_something(asked) or other or long or known.orders:
        return known.said
    told = _FIRST_WORDS.sub("", known.said.strip())
    return f"{pending}，关于{told}" if asked.language == "zh" else f"{pending.rstrip(' .!')} about {told}"


def _impossible_length(wishes: str) -> tuple[int, int] | None:
    return next(((one.start, one.end) for one in find_film_lengths(wishes) if not one.supported), None)


def _impossible_shape(wishes: str) -> tuple[int, int] | None:
    told = next(((one.start, one.end) for one in find_aspects(wishes) if not one.supported), None)
    ratio = None if told else _OTHER_RATIO.search(wishes)
    return ratio.span() if ratio else told
