"""What may stand around words that only a film knows: no pattern is made anew for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from nemo_notebook.studio.director.patterns import regex


class Found(NamedTuple):
    """Words where they stand.

    Attributes:
        before, after: what was found around them.
    """

    before: re.Match[str]
    after: re.Match[str]

    @property
    def span(self) -> tuple[int, int]:
        """Where they begin and end, with what is around them."""
        return self.before.start(), self.after.end()

    @property
    def text(self) -> str:
        """The words, with what is around them."""
        return self.before.string[self.before.start() : self.after.end()]


@dataclass(frozen=True, slots=True)
class Around:
    r"""What may stand before and behind some words; large patterns take a millisecond to compile.

    Attributes:
        before: ends with ``\Z``.
        after: begins where the words end.
    """

    before: re.Pattern[str]
    after: re.Pattern[str]

    def find(self, words: str, text: str) -> Iterator[Found]:
        """Yield where words, a pattern, stand in a text."""
        start = 0
        for one in re.finditer(words, text, re.I):
            after = self.after.match(text, one.end()) if one.start() >= start else None
            before = self.before.search(text, start, one.start()) if after else None
            if before and after:
                yield Found(before, after)
                start = after.end()


def around(before: str, after: str) -> Around:
    """Make ready what stands before and behind words."""
    return Around(regex(rf"(?:{before})\Z", re.I), regex(after, re.I))
