"""Words for the film that stand in a message, and the message without them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.opener_parts import Role
from nemo_notebook.studio.director.reading.terms.spelling import repair

BLANK: Final = "\ue000"
"""Stands for each character that was taken out."""
QUOTED: Final = regex(
    r"“[^”\n]{1,400}”|\"[^\"\n]{1,400}\"|「[^」\n]{1,400}」|『[^』\n]{1,400}』|《[^》\n]{1,200}》|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w)){1,160}'(?!\w)"
    r"|(?<!\w)‘[^\n]{1,200}?’(?!\w)"
)
"""Words in quotation marks."""
_GAPS: Final = regex(rf"{BLANK}+[^\S\n]?")
_UNQUOTED: Final = regex(r"[^\"“”「」『』《》]+")


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the film.

    Attributes:
        role: where they belong; "" where the sentence does not say.
        words: as they were written.
        start, end: where they stand in the message, quotation marks included.
        quoted: whether they stood in quotation marks.
    """

    role: Role
    words: str
    start: int
    end: int
    quoted: bool = True


def replaced_outside_quotes(pattern: re.Pattern[str], told: Callable[[re.Match[str]], str], text: str) -> str:
    """Return a text with what a pattern finds told otherwise, but for what begins in quotation marks."""
    quoted = [one.span() for one in QUOTED.finditer(text)]

    def replaced(one: re.Match[str]) -> str:
        return one[0] if any(start < one.start() < end for start, end in quoted) else told(one)

    return pattern.sub(replaced, text)


def with_slips_right(text: str) -> str:
    """Return a text with slips of the finger put right, but for what stands in quotation marks."""
    return replaced_outside_quotes(_UNQUOTED, lambda words: repair(words[0]), text)


def blank_out(text: str, taken: Sequence[Text]) -> str:
    """Return the text with those words taken out; its length stays the same."""
    parts, last = [], 0
    for one in sorted(taken, key=lambda one: one.start):
        parts += [text[last : one.start], BLANK * (one.end - one.start)]
        last = one.end
    return "".join(parts) + text[last:]


def filled(bare: str, taken: Sequence[Text]) -> str:
    """Return a text with the words put back, without quotation marks, that were taken out of it."""
    for one in sorted(taken, key=lambda one: -one.start):
        bare = f"{bare[: one.start]}{one.words}{bare[one.end :]}"
    return bare


def without_gaps(text: str) -> str:
    """Return a text from which words were taken out without the room that they took."""
    return _GAPS.sub("", text)
