"""Cut a message into tokens, and those into clauses, as the table of roles counts them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from nemo_notebook.studio.director.patterns import regex

_TOKEN: Final = regex(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?|\d+(?:[.,:/]\d+)*|[\u3400-\u9fff]|\n|[^\s]")
STOPS: Final = frozenset(",，、;；.。!！?？:：\n—–")
"""Tokens after which a clause ends; so it does at a hyphen between blanks, and at a blank in Chinese."""


class Token(NamedTuple):
    """A word, a number, a Chinese sign or a mark.

    Attributes:
        word: as it is written.
        start, end: where it stands, in characters.
    """

    word: str
    start: int
    end: int


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a text, in order."""
    return [Token(one[0], one.start(), one.end()) for one in _TOKEN.finditer(text)]


def clauses_in(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Return the first token of each clause and the one behind its last; they follow on one another."""
    rows: list[tuple[int, int]] = []
    start = 0
    for place, token in enumerate(tokens):
        if token.word in STOPS or _is_dash(tokens, place) or _is_gap(tokens, place):
            if place > start or not rows:
                rows.append((start, place + 1))
            else:
                rows[-1] = (rows[-1][0], place + 1)
            start = place + 1
    return [*rows, (start, len(tokens))] if start < len(tokens) else rows


def _is_dash(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    if token.word != "-" or not 0 < place < len(tokens) - 1:
        return False
    return tokens[place - 1].end < token.start and token.end < tokens[place + 1].start


def _is_gap(tokens: Sequence[Token], place: int) -> bool:
    """Whether a blank parts what Chinese words say, as on a poster: 南北通透 总价235万."""
    if place + 1 == len(tokens) or tokens[place].end == tokens[place + 1].start:
        return False
    before, after = tokens[place].word[-1], tokens[place + 1].word[0]
    return (is_sign(before) and after.isalnum()) or (before.isdigit() and is_sign(after))


def is_sign(word: str) -> bool:
    """Whether a token begins with a Chinese sign."""
    return "\u3400" <= word[0] <= "\u9fff"


def is_mark(word: str) -> bool:
    """Whether a token is neither word nor number."""
    return not (word[0].isalnum())


def words_in(text: str) -> list[str]:
    """Return the words and numbers of a text, in small letters, without marks."""
    return [one.word.casefold() for one in tokens_of(text) if not is_mark(one.word)]
