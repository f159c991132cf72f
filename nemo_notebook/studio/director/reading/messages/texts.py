"""Words for the film that stand in a message, and the message without them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.opener_parts import Role

BLANK: Final = "\ue000"
"""Stands for each character that was taken out."""
QUOTED: Final = regex(
    r"“[^”\n]{1,400}”|\"[^\"\n]{1,400}\"|「[^」\n]{1,400}」|『[^』\n]{1,400}』|《[^》\n]{1,200}》|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w)){1,160}'(?!\w)"
    r"|(?<!\w)‘[^\n]{1,200}?’(?!\w)"
)
"""Words in quotation marks."""
_GAPS: Final = regex(rf"{BLANK}+[^\S\n]?")


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
