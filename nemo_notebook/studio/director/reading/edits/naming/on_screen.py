"""The words on the screen, and clauses that mean one of them by saying it: "make “Visit us” red"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE
from nemo_notebook.studio.director.operations import AddCaption, Operation, SetCaption, SetEndCard, SetTitle
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.terms.around import Found, around
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_QUOTES: Final = "\"'“”‘’「」『』《》"
_MARKS: Final = " .!?。！？，,"
_NOUN: Final = (
    r"(?P<noun>\s(?:captions?|subtitles?|texts?|titles?|names?|words?|lines?|part)\b"
    r"|[这那]?(?:几个字|[一这那]?[句行条](?:话|字|字幕)?|字幕|文字))?"
)
_BRINGS: Final = regex(
    r"(?:\b(?:to|into|says?|saying|reads?|reading|add|adding|insert|write|called|be|titled)|[:：=]|[成为写加说念叫是])\s*$",
    re.I,
)
"""What stands before words that are to come, not before those that are there."""
_NOUNS_BEFORE: Final = {
    "captions": r"(?:\bthe\s)?\b(?:captions?|subtitles?|texts?|words?)\s|字幕",
    "title": r"(?:\bthe\s)?\b(?:title|headline|text|words?)\s|标题",
    "end": r"(?:\bthe\s)?\b(?:end\scard|text|words?)\s|片尾(?:文字)?",
}
_SPOKEN: Final = {
    track: around(
        rf"(?:{noun})?(?P<quote>[{_QUOTES}])?(?<![A-Za-z0-9])",
        rf"(?![A-Za-z0-9])[{_MARKS.strip()}]?[{_QUOTES}]?{_NOUN}",
    )
    for track, noun in _NOUNS_BEFORE.items()
}
"""Words in quotation marks or not, with their noun."""
_FEWEST_SIGNS: Final = 3


@dataclass(frozen=True)
class Shown:
    """Words on the screen.

    Attributes:
        words: as they are written.
        track: where they stand; the end card is told from the title.
        index: among the captions, from 0.
    """

    words: str
    track: Literal["title", "captions", "end"]
    index: int = 0

    def replaced(self, words: str) -> Operation:
        """Return the operation that puts others in their place."""
        if self.track == CAPTIONS:
            return SetCaption(self.index, words)
        return SetTitle(words) if self.track == TITLE else SetEndCard(words)

    def name(self, *, chinese: bool) -> str:
        """Return what the readers call them: "caption 2"."""
        if self.track == CAPTIONS:
            return f"第{self.index + 1}条字幕" if chinese else f"caption {self.index + 1}"
        english, signs = ("the title", "标题") if self.track == TITLE else ("the end card", "片尾文字")
        return signs if chinese else english


def shown_words(there: Situation) -> list[Shown]:
    """Return what stands on the screen, the longest first."""
    found = [Shown(words, "captions", i) for i, words in enumerate(there.caption_words)]
    found.append(Shown(there.end_words, "end"))
    found.append(Shown(there.title_words, "title"))
    return sorted((one for one in found if one.words), key=lambda one: -len(one.words))


def named_by_words(clause: Clause, there: Situation) -> Iterator[Clause]:
    """Yield the clause with a name in place of words that are on the screen: "make caption 2 red".

    Words that a clause brings ("add …", "change it to …") are others, even where the same are there.
    """
    said = clause.raw.lower()
    for one in shown_words(there):
        if not all(part in said for part in one.words.strip(_MARKS).lower().split()):
            continue
        found = next(_SPOKEN[one.track].find(_plain(one), clause.raw), None)
        start, end = found.span if found else (0, 0)
        if found is None or _BRINGS.search(clause.raw[:start]) or not _is_meant(found, clause, one):
            continue
        before, after = clause.raw[:start], clause.raw[end:]
        text = f"{before}{one.name(chinese=not (before + after).isascii())}{after}"
        yield replace(clause, text=text, texts=(), raw=text)


def _plain(shown: Shown) -> str:
    """A pattern for words as a person writes them."""
    return r"\s+".join(re.escape(one) for one in shown.words.strip(_MARKS).split())


def _is_meant(found: Found, clause: Clause, shown: Shown) -> bool:
    """Whether the words are said as words, and the clause brings no others."""
    said = clause.raw[found.before.end() : found.after.start()]
    if any(one.words.lower().strip(_MARKS) not in found.text.lower() for one in clause.texts):
        return False
    if found.before["quote"]:
        return True
    if said not in clause.text:  # they were read as the name of a picture
        return False
    many = " " in said or (not said.isascii() and len(said) >= _FEWEST_SIGNS)
    if many and said == shown.words.strip(_MARKS) and not said.islower():  # as they are written there
        return True
    return bool(found.after["noun"]) or (many and not any(one.sure for one in find_subjects(said)))


def as_others(words: str, there: Situation) -> str:
    """Words with a capital where all the captions have one; a name like iPhone is left alone."""
    row = there.caption_words
    capital = all(one[:1].isupper() or not one[:1].isalpha() for one in row)
    own = not words[:1].islower() or any(sign.isupper() for sign in words.split(" ")[0])
    return words if own or not capital else words[:1].upper() + words[1:]


def in_capitals_as_others(
    operations: Sequence[Operation], message: Message, there: Situation
) -> tuple[Operation, ...]:
    """Give new words of a caption the capital that the captions have, where they were not quoted."""
    shown = "\n".join(there.caption_words).casefold()
    quoted = any(one.quoted for one in message.texts) or QUOTED.search(message.typed or message.said)
    if len(there.caption_words) < 2 or quoted:
        return tuple(operations)
    return tuple(
        replace(one, text=as_others(one.text, there))
        if isinstance(one, AddCaption | SetCaption) and one.text.casefold() not in shown
        else one
        for one in operations
    )
