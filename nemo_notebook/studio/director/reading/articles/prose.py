"""Tell prose, which can only be shown, from wishes: a pasted article says much and asks for nothing.

What a sentence of it would mean as a wish is never looked at.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.sentences import read_writing
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.orders import WISH

_HEAD: Final = 4000  # characters that tell
_FEWEST: Final = 6  # sentences
_MOST_WISHES: Final = 0.3  # share of sentences
_LEAST: Final = 30  # columns of a sentence, on average
_FILM: Final = regex(
    r"\b(?:videos?|clips?|films?|movies?|reels?|shorts?|slide\s?shows?|tiktoks?|ads?)\b|视频|短片|影片|片子",
    re.I,
)
_ORDERS_FILM: Final = regex(
    r"^\W*(?:please\s)?(?:make|create|generate|produce|design|do)\s(?:me\s|us\s)?(?:an?\s)?(?:[\w-]+\s){0,3}?"
    r"(?:\d+[\s-]?(?:s|secs?|seconds?|minutes?)\b|videos?\b|clips?\b|films?\b|reels?\b)",
    re.I,
)
_WISH: Final = regex(rf"^\W*(?:{WISH})|^\W*(?:请|把|将|加|删|去掉|换|改|不要|调|让)", re.I)


@lru_cache(maxsize=16)
def is_prose(text: str) -> bool:
    """Whether a text is a run of sentences of which few could be wishes, and that asks for no film."""
    sentences = [one.text for one in read_writing(text[:_HEAD]).sentences if not one.listed]
    if len(sentences) < _FEWEST or any(_FILM.search(one) for one in (sentences[0], sentences[-1])):
        return False
    if any(_ORDERS_FILM.match(one) for one in sentences):
        return False
    columns = sum(2 if sign >= "\u2e80" else 1 for one in sentences for sign in one)
    wishes = sum(_could_be_wish(one) for one in sentences)
    return columns >= _LEAST * len(sentences) and wishes <= _MOST_WISHES * len(sentences)


def _could_be_wish(sentence: str) -> bool:
    named = verbs.WORDS_AND_SOUND.search(sentence) or verbs.PICTURES.search(sentence)
    return bool(_WISH.match(sentence) or named)
