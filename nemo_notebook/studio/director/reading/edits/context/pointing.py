"""Read words that point at a text just spoken of: 这句换成…, "change that line to …", 字再大点."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    SetCaption,
    SetEndCard,
    SetTitle,
)
from nemo_notebook.studio.director.operations.lettering import OfTexts
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import named_by_words
from nemo_notebook.studio.director.reading.edits.texts.text_grounds import of_letters
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs

_THIS: Final = regex(
    r"\b(?:this|that|the\ssame)\s(?:line|caption|subtitle|text|sentence|phrase|slogan|message)\b"
    r"|(?:(?<![\u4e00-\u9fff])|(?<=[把将让给对在]))(?:[这那]一?|该)(?:[句条行](?:话|字幕?|文字|台词)?|几个字|[段个](?:文字|话|字))(?![张段个])",
    re.I,
)
_LETTERS: Final = regex(
    r"^(?:(?:把|让)?(?:字[体号]?(?:大小)?|文字)(?![幕数])|(?:the\s)?(?:text|letters|lettering|font|words)\b)",
    re.I,
)
_SUCH_LETTERS: Final = regex(
    r"^\W*(?:(?:and|in|with|use|using)\s)*(?P<look>(?:(?:very|really|nice|extra)\s)*(?:big|bigger|large|larger|small|smaller|bold|[a-z]+)(?:,?\s(?:and\s)?[a-z]+)?)\s"
    r"(?:letters|lettering|text|font|type|writing)(?:\s(?:please|for\sit|too))*\W*$",
    re.I,
)
"""How the letters are that were just written: "white letters"."""
_SIZED: Final = regex(r"\b(?:big|large|small)(?:g?er|r)?\b", re.I)
_NEIGHBOUR: Final = regex(
    r"\bthe\s(?:(?P<after>next|following)|previous)\s(?:one|line|caption|subtitle|text)\b"
    r"|(?:它的?)?(?:(?P<after_zh>下面|后面|下|后)|上面|前面|上)(?:的?那?)一?[句条](?:字幕|话)?",
    re.I,
)
_TEXT: Final = regex(
    rf"^(?:the\s)?(?:titles?|end\scard|(?:last\s)?captions?(?:\s\d+)?)$|{verbs.TITLE.pattern}|{verbs.CAPTIONS.pattern}|片尾",
    re.I,
)

_NAME: Final = regex(r"\bcaption\s\d+|\bthe\s(?:title|end\scard)\b|第\d+条字幕|标题|片尾文字", re.I)


def with_this(clause: Clause, topic: str, operations: Sequence[Operation]) -> Clause:
    """Put the name of the text that is meant for "that line", and for its letters right after it.

    Args:
        clause: the one that points.
        topic: the name of what was spoken of last, "" for nothing.
        operations: what the clauses before it were read as.
    """
    if not topic or not _TEXT.search(topic):
        return clause
    if beside := _beside(clause, topic):
        return beside
    if operations and _worded(operations[-1]) and (such := _such_letters(clause, topic)):
        return such
    if (text := of_letters(clause.text, topic)) != clause.text:
        return replace(clause, text=text, raw=text)
    pattern = _LETTERS if operations and _worded(operations[-1]) else _THIS
    text = _THIS.sub(topic, pattern.sub(topic, clause.text, count=1), count=1)
    if text == clause.text:
        return clause
    raw = _THIS.sub(topic, pattern.sub(topic, clause.raw, count=1), count=1)
    return replace(clause, text=text, raw=raw)


def _such_letters(clause: Clause, topic: str) -> Clause | None:
    """Say of the text what is said of letters: "white letters" makes the title white."""
    said = _SUCH_LETTERS.match(clause.text) if not clause.texts and topic.isascii() else None
    if said is None or not (verbs.find_color(said["look"]) or _SIZED.search(said["look"])):
        return None
    text = f"make {topic} {said['look']}"
    return replace(clause, text=text, raw=text)


def _beside(clause: Clause, topic: str) -> Clause | None:
    """Put its number for the line before or after the one spoken of: 下面那句, "the next line"."""
    said, counted = _NEIGHBOUR.search(clause.text), re.search(r"\d+", topic)
    place = int(counted[0]) + (1 if said["after"] or said["after_zh"] else -1) if said and counted else 0
    if said is None or place < 1:
        return None
    name = f"caption {place}" if said[0].isascii() else f"第{place}条字幕"
    text = f"{clause.text[: said.start()]}{name}{clause.text[said.end() :]}"
    return replace(clause, text=text, raw=text) if not clause.texts else None


def _worded(one: Operation) -> bool:
    return isinstance(one, OfTexts | SetTitle | SetCaption | SetEndCard | AddCaption)


def text_spoken_of(clause: Clause, there: Situation) -> str:
    """Return the name of the text on the screen that a clause speaks of in its own words, or ""."""
    named = next(named_by_words(clause, there), None)
    found = _NAME.search(named.text) if named and named.text != clause.text else None
    return found[0] if found else ""


def names_what_changed(clause: Clause, operations: Sequence[Operation], there: Situation) -> bool:
    """Whether a clause only says of a text why it is changed: "Visit us is boring"."""
    if any(one.search(clause.text) for one in (verbs.ADD, verbs.CHANGE, verbs.REMOVE, verbs.MOVE)):
        return False
    return any(map(_worded, operations)) and bool(text_spoken_of(clause, there))
