"""Cut short what a message says over and over: ten thousand lines of one text say no more than a few."""

from __future__ import annotations

from typing import Final

_BLOCK: Final = 200
"""Characters; a block that is all one thing repeated is a place to look at."""
_LONGEST_UNIT: Final = 80
"""Characters of what is repeated."""
_LONGEST_WORD: Final = 24
"""Characters of what is no sentence."""
_LEFT: Final = 60
"""Characters that stay of what is said over and over, rounded up to the whole of what is repeated."""


def without_repeats(message: str, *, sentences: bool) -> str:
    """Return a message with each long run of one thing repeated cut short; time grows with its length.

    Args:
        message: what was said.
        sentences: whether a thing may be as long as a sentence, and not only a word or a mark.
    """
    parts, last, at = list[str](), 0, 0
    while at + _BLOCK <= len(message):
        unit = _unit_of(message[at : at + _BLOCK])
        if not unit or (unit > _LONGEST_WORD and not sentences):
            at += _BLOCK
            continue
        start, end = _run(message, at, unit, last)
        stays = start + -(-_LEFT // unit) * unit
        if stays < end:
            parts.append(message[last:stays])
            last = end - (end - stays) % unit
        at = max(end, at + _BLOCK)
    return "".join((*parts, message[last:])) if parts else message


def _unit_of(block: str) -> int:
    """How long the thing is that a block repeats from its first sign to its last; 0 where there is none."""
    length = block.find(block[: _BLOCK - _LONGEST_UNIT], 1)
    return length if length > 0 and block[length:] == block[:-length] else 0


def _run(message: str, at: int, unit: int, first: int) -> tuple[int, int]:
    """Where the repeating that holds the block at a place starts and ends."""
    start, end = at, at + _BLOCK
    while start > first and message[start - 1] == message[start - 1 + unit]:
        start -= 1
    while end < len(message) and message[end] == message[end - unit]:
        end += 1
    return start, end
