"""Read the options line that a client puts after a message: "Duration: 15 s. Seed: 7."."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.measures import find_durations, wanted_aspect
from nemo_notebook.studio.director.patterns import regex

_OPTION: Final = (
    r"(?:(?:Duration|时长)\s?[:：]\s?\d[\d.]*\s?(?:s|秒)"
    r"|(?:Aspect\sratio|画面比例)\s?[:：]\s?\d{1,2}:\d{1,2}"
    r"|(?:Seed|种子)\s?[:：]\s?\d{1,18})\s?[.。]"
)
_LINE: Final = regex(rf"(?:\A|\n)[^\S\n]*(?P<line>{_OPTION}(?:[^\S\n]*{_OPTION})*)\s*\Z", re.I)
_SEED: Final = regex(r"(?:Seed|种子)\s?[:：]\s?(\d+)", re.I)
_REACH: Final = 200  # characters from the end in which the line stands


@dataclass(frozen=True, slots=True)
class Options:
    """What the options line says; None for what it leaves open.

    Attributes:
        duration_ms: length of the film in ms.
        aspect: "9:16" and the like.
        seed: for what is made by chance.
        aspect_supported: whether a film can have that shape.
    """

    duration_ms: int | None = None
    aspect: str | None = None
    seed: int | None = None
    aspect_supported: bool = True


def without_options(words: str) -> tuple[str, str]:
    """Return a message and the options line at its end, "" where it has none."""
    match = _LINE.search(words, max(0, len(words) - _REACH))
    return (words[: match.start()], words[match.start() :]) if match else (words, "")


def take_options(words: str) -> tuple[str, Options]:
    """Return the message without its options line, and what that line says."""
    tail = max(0, len(words) - _REACH)
    match = _LINE.search(words, tail) if "\n" in words[tail:] or not tail else None
    if match is None:
        return words, Options()
    line = match["line"]
    lengths, aspect, seed = find_durations(line), wanted_aspect(line), _SEED.search(line)
    return words[: match.start()].rstrip(), Options(
        duration_ms=lengths[0].value if lengths else None,
        aspect=aspect.value if aspect else None,
        seed=int(seed[1]) if seed else None,
        aspect_supported=aspect is None or aspect.supported,
    )
