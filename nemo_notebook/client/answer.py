"""The words of an answer, as far as they may be shown: texts set apart, blank ends and noise held back.

Pure, and its cost grows with the words alone, however many pieces they come in. Which words belong to the
answer, and in which order, is left to `fold`.
"""

from __future__ import annotations

import re
from typing import Final

_NOISE: Final = "I encountered a temporary issue"  # the backend's habit after a good answer (wire contract)
_LONGEST_NOISE: Final = 500  # characters, to the answer's end
_NOISE_LINES: Final = rf"\s*(?:{_NOISE}[^\n]*\s*)"
_NOISE_BEGUN: Final = "|".join(_NOISE[:length] for length in range(len(_NOISE) - 1, 0, -1))
# What is held back until more is known: blanks and half of a surrogate pair; noise and the beginning of it.
_LOOSE_END: Final = re.compile(r"\s*[\ud800-\udbff]?\Z")
_DOUBTFUL_END: Final = re.compile(rf"{_NOISE_LINES}*(?:{_NOISE_BEGUN})?{_LOOSE_END.pattern}")
_NOISE_END: Final = re.compile(rf"{_NOISE_LINES}+\Z")


class AnswerText:
    """One answer, made of texts that are told apart by a blank line."""

    def __init__(self) -> None:
        self._shown: list[str] = []
        self._held = ""  # the loose end after what is shown
        self._opening: str | None = None  # the blank start of a text, None once words came

    @property
    def shown(self) -> str:
        """What can be shown now."""
        return "".join(self._shown)

    def begin(self) -> None:
        """Begin another text; one without words leaves no trace."""
        self._opening = ""

    def add(self, words: str) -> str:
        """Add words to the last text; return what can be shown besides."""
        if self._opening is not None:
            words = self._opening + words
            if not words.strip():
                self._opening = words
                return ""
            words = self._opened(words)
        words = self._held + words
        end = self._end_of_sure(words)
        self._held = words[end:]
        fresh = mended(words[:end])
        if fresh:
            self._shown.append(fresh)
        return fresh

    def whole(self) -> str:
        """Return the answer when all of it has been added: noise after a good answer is dropped."""
        end = "" if _NOISE_END.match(self._held) else mended(self._held.rstrip("\r\n"))
        return self.shown + end

    def _opened(self, words: str) -> str:
        self._opening = None
        if self._shown or self._held:
            self._held = self._held.rstrip("\r\n") + "\n\n"
        return words.lstrip("\r\n")

    def _end_of_sure(self, words: str) -> int:
        end = _start(_DOUBTFUL_END, words)
        # Noise is what follows an answer; alone it is one.
        return end if self._shown or words[:end].strip() else _start(_LOOSE_END, words)


def _start(ending: re.Pattern[str], words: str) -> int:
    found = ending.search(words, max(0, len(words) - _LONGEST_NOISE))
    return found.start() if found else len(words)


def mended(words: str) -> str:
    """Join the halves of surrogate pairs that came apart; one that stays alone becomes U+FFFD."""
    try:
        words.encode()
    except UnicodeEncodeError:
        return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return words
