"""How long words have to stand to be read: one measure for what is composed and for what is checked.

Speeds are those of subtitles: 17 characters a second for adults in English and 9 in Chinese (Netflix Timed
Text Style Guides, read 2024), of which a film that also shows pictures should leave some.
"""

from __future__ import annotations

from typing import Final

FASTEST_LETTERS_PER_S: Final = 17
FASTEST_SIGNS_PER_S: Final = 9
_EASY_LETTERS_PER_S: Final = 15
_EASY_SIGNS_PER_S: Final = 8
SHORTEST_TEXT_MS: Final = 833
"""Five sixths of a second: below it a text only flashes (same source)."""


def reading_ms(words: str) -> int:
    """Return how long words have to stand to be read with ease."""
    return _reading_ms(words, _EASY_LETTERS_PER_S, _EASY_SIGNS_PER_S)


def hasty_reading_ms(words: str) -> int:
    """Return how long words have to stand to be read at all, by a reader in haste."""
    return _reading_ms(words, FASTEST_LETTERS_PER_S, FASTEST_SIGNS_PER_S)


def _reading_ms(words: str, letters_per_s: int, signs_per_s: int) -> int:
    signs = sum(1 for sign in words if sign >= "\u2e80")
    wanted = 1000 * (len(words) - signs) / letters_per_s + 1000 * signs / signs_per_s
    return max(SHORTEST_TEXT_MS, round(wanted))
