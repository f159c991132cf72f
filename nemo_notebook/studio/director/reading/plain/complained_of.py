"""Find what is wished for of a text in a last clause, where the one before complains of it.

"“Morning Light” flashes by, give it two more seconds", 标题一闪就没了，再多停两秒.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import (
    Sign,
    Words,
    kinds_of,
    last_clause,
    row_of,
)
from nemo_notebook.studio.director.reading.plain.texts_named import BROAD, texts_named

_ASKS_BEFORE: Final = regex(
    r"(?:^|[,.;!?])\W*(?:(?:please|and|then|also|now|can\syou|could\syou)\s)*(?:make|put|add|move|change|let|show|set|turn|write|use|bring|replace|swap|give|play|start|end|remove|delete|drop|keep|leave)\b"
    r"|\d\s?s(?:ec|econds?)?\b|\b(?:like|love|great|nice|lovely|perfect|good|fine|music|voice|picture|photo|film|video)\b|[改换加删放移留]|音乐|旁白|画面|图|照片|好看|喜欢|不错",
    re.I,
)
"""What a clause says that does not only complain of a text."""
_HAN: Final = regex("[\u4e00-\u9fff]")
_COMPLAINS_ZH: Final = regex("[没不闪]|太[快短]")
_OF_IT: Final = regex(
    r"\b(?:it|that\sone|this\sone)\b(?!.*\b(?:film|video|movie|clip|whole|total)\b)|^add\b|它|多停|再停|停",
    re.I,
)


def row_after_complaint(
    message: Message, there: Situation, words: Words, sign: Callable[[str, re.Match[str]], Sign]
) -> list[Sign]:
    """Return the signs of the last clause with the one text that the clause before complains of.

    Args:
        message: the sentence.
        there: the film.
        words: all words that may stand in the clause.
        sign: makes a sign of what was said.
    """
    text, typed = message.text.strip(), message.typed.strip()
    before, last = last_clause(typed if typed.endswith(text) else text)
    chinese = bool(_HAN.search(before)) and not _COMPLAINS_ZH.search(before)
    if not before or chinese or _ASKS_BEFORE.search(before) or not _OF_IT.search(last):
        return []
    told = {one.name: one for _, one in texts_named(before, there).values() if one.name not in BROAD}
    row = row_of(last, {}, words, sign) if len(told) == 1 else []
    if kinds_of(row, without="J&") == "D":  # "make it 5 seconds"
        row = [replace(one, kind="f") if one.kind == "D" else one for one in row]
    return [*told.values(), *row] if row else []
