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
_NO_PART: Final = regex(
    r"图书馆?|地图|[试企意]图|蓝图|拼图|版图|photographers?|(?:in\s)?other\swords|\blined\sup|\bpicture\sbooks?"
    r"|\bword\sof\smouth",
    re.I,
)
"""What only sounds like a part of a film."""
_WISH: Final = regex(rf"^\W*(?:{WISH})|^\W*(?:请|把|将|加|删|去掉|换|改|不要|调|让)", re.I)


@lru_cache(maxsize=16)
def is_prose(text: str) -> bool:
    """Whether a text is a run of sentences of which few could be wishes, and that asks for no film."""
    return tells(text, fewest=_FEWEST, least=_LEAST * _FEWEST)


def tells(text: str, *, fewest: int, least: int, share: float = _MOST_WISHES) -> bool:
    """Whether a text is a run of sentences of which few could be wishes, and that asks for no film.

    Args:
        text: the words.
        fewest: how many sentences there are at least.
        least: how many columns they have together at least.
        share: how many of them may sound like a wish.
    """
    sentences = [one.text for one in read_writing(text[:_HEAD]).sentences if not one.listed]
    if len(sentences) < fewest or any(_FILM.search(one) for one in (sentences[0], sentences[-1])):
        return False
    if any(_ORDERS_FILM.match(one) for one in sentences):
        return False
    columns = sum(2 if sign >= "\u2e80" else 1 for one in sentences for sign in one)
    wishes = sum(_could_be_wish(one) for one in sentences)
    enough = columns >= max(least, _LEAST * len(sentences))
    return enough and wishes <= share * len(sentences)


def _could_be_wish(sentence: str) -> bool:
    told = _NO_PART.sub("", sentence)
    named = verbs.WORDS_AND_SOUND.search(told) or verbs.PICTURES.search(told)
    return bool(_WISH.match(told) or named)
