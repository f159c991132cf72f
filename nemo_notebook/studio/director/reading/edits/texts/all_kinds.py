"""Read what is to be done with all words on the screen: title, end card and captions in turn."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.operations import (
    RemoveCaptions,
    RemoveTitle,
    SetEndCard,
    SetTextTime,
    SetTitleTime,
)
from nemo_notebook.studio.director.operations.lettering import OfTexts
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.text_forms import ALL_TEXTS

_STRETCH: Final = regex(
    r"\b(?:from|until|till|between|at|after|whole|entire|throughout)\b|[到至从]|第[\d一二两三四五六七八九十]+秒|全程|一直|整个",
    re.I,
)
"""A moment or a stretch of the film, which texts that take turns do not share."""
_PARTS: Final = (verbs.TITLE, verbs.CAPTIONS, verbs.END_CARD, verbs.PICTURES)
"""All the words of one of these are not all that there are."""
_TIMES: Final = (SetTextTime, SetTitleTime)
_DONE: Final = (OfTexts, RemoveCaptions, RemoveTitle, SetEndCard, *_TIMES)


def read_all_kinds(
    clause: Clause, there: Situation, read: Callable[[Clause, Situation], Reading | None]
) -> Reading | None:
    """Read "remove all the text", 所有文字提前1秒; `read` reads a clause about one kind of words."""
    said = None if clause.texts else ALL_TEXTS.search(clause.text)
    if said is None or any(part.search(ALL_TEXTS.sub(" ", clause.text)) for part in _PARTS):
        return None
    kinds = (
        (there.title_words, "the title", "标题"),
        (there.end_words, "the end card", "片尾文字"),
        (there.caption_words, "the captions", "字幕"),
    )
    names = [english if said[0].isascii() else chinese for words, english, chinese in kinds if words]
    if len(names) < 2:
        return None
    each = (f"{clause.text[: said.start()]}{name}{clause.text[said.end() :]}" for name in names)
    found = [read(replace(clause, text=one, raw=one), there) for one in each]
    made = [operation for one in found if one for operation in one.operations]
    if not all(isinstance(one, _DONE) for one in made):
        return None
    timed = any(isinstance(one, _TIMES) for one in made)
    if all(one and one.operations for one in found) and not (timed and _STRETCH.search(clause.text)):
        return Reading(tuple(made))
    return Reading(says=_in_turn(there)) if timed else None


def _in_turn(there: Situation) -> str:
    return there.say(
        "Title, captions and end card come one after the other; say it of one: “the title from 2 s to 6 s”.",
        "标题、字幕和片尾是先后出现的，请说其中一个，例如“标题从2秒到6秒”。",
    )
