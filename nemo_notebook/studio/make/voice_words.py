"""What a voice is given to read: signs become words, what cannot be read goes; letters keep their places."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

_NUMBER: Final = r"(\d[\d,]*(?:\.\d+)?)"
_Rule = tuple[str, Callable[[re.Match[str]], str]]
_DIGITS_ZH: Final = dict(zip("0123456789", "零一二三四五六七八九", strict=True))


def _money(coin: str) -> Callable[[re.Match[str]], str]:
    return lambda found: f"{found[1].replace(',', '')} {coin}"


_ENGLISH: Final[tuple[_Rule, ...]] = (
    (rf"\$\s?{_NUMBER}", _money("dollars")),
    (rf"£\s?{_NUMBER}", _money("pounds")),
    (rf"€\s?{_NUMBER}", _money("euros")),
    (rf"[¥￥]\s?{_NUMBER}", _money("yuan")),
    (r"\s?&\s?", lambda _: " and "),
    (r"(?<=\d)\s?\+(?!\d)", lambda _: " plus"),
    (r"\s\+\s", lambda _: " plus "),
    (r"(?<=\d)\s?[x×]\s?(?=\d)", lambda _: " by "),
    (r"\bw/(?=\s)", lambda _: "with"),
)
_CHINESE: Final[tuple[_Rule, ...]] = (
    (rf"[¥￥]\s?{_NUMBER}", lambda found: f"{found[1].replace(',', '')}元"),
    (rf"\$\s?{_NUMBER}", lambda found: f"{found[1].replace(',', '')}美元"),
    (r"(\d+(?:\.\d+)?)\s?[%％]", lambda found: f"百分之{found[1]}"),
    (r"(?<!\d)((?:19|20)\d\d)(?=\s?年)", lambda found: "".join(_DIGITS_ZH[one] for one in found[1])),
    (r"(?<!\d)(\d{1,2})[:：]00(?!\d)", lambda found: f"{int(found[1])}点"),
    (r"(?<!\d)(\d{1,2})[:：](\d\d)(?!\d)", lambda found: f"{int(found[1])}点{found[2]}分"),
    (r"\s?&\s?", lambda _: "和"),
    (r"(?<=\d)\s?[-–~～]\s?(?=\d)", lambda _: "到"),
)
# Both languages: a line's end, a bullet, a dash or a bar is a pause; a hash or mark of emphasis is nothing.
_BOTH: Final[tuple[_Rule, ...]] = (
    (r"(?<=[.!?。！？,，;；:：])\s*\n\s*", lambda _: " "),
    (r"\s*\n\s*", lambda _: ". "),
    (r"\s*[•·|→⇒]\s*|\s+[-–—]+\s+|[—–]+", lambda _: ", "),
    (r"[#*_~`^<>\\{}\[\]]", lambda _: " "),
)


def readable(text: str, language: str) -> tuple[str, list[int]]:
    """Return a text as it is to be read out, and for each letter of it its place in the given text.

    Args:
        text: plain text, as a person wrote it.
        language: its code; signs are spelled out in English and Chinese only.
    """
    rules = (
        *(_CHINESE if language.startswith("zh") else _ENGLISH if language.startswith("en") else ()),
        *_BOTH,
    )
    pattern = re.compile("|".join(f"(?P<r{place}>{rule})" for place, (rule, _) in enumerate(rules)))
    letters: list[str] = []
    places: list[int] = []
    done = 0
    for found in pattern.finditer(text):
        _keep(text[done : found.start()], done, letters, places)
        rule, word = rules[int(str(found.lastgroup)[1:])]
        own = re.compile(rule).match(text, found.start())
        spoken = word(own) if own else " "
        letters += spoken
        places += [found.start()] * len(spoken)
        done = found.end()
    _keep(text[done:], done, letters, places)
    return "".join(letters), places


def _keep(piece: str, start: int, letters: list[str], places: list[int]) -> None:
    """Take over what can be read; emoji and invisible signs become nothing."""
    for place, letter in enumerate(piece, start):
        if letter.isspace() or unicodedata.category(letter) not in ("So", "Sk", "Cs", "Co", "Cn", "Cf", "Cc"):
            letters.append(letter if letter != "\ufe0f" else " ")
            places.append(place)
