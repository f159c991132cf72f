"""The words of editing by what they stand for, in English and Chinese, and a clause as a row of them.

A clause is read this way only where every one of its words is known; what follows from them is `wishes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.lexicon import Lexicon
from nemo_notebook.studio.director.reading.terms.places import place_spans
from nemo_notebook.studio.director.reading.terms.vocabulary import TABLE

_COUNTED: Final = regex(
    r"(?P<captions>caption|subtitle|line|字幕|[条句行])|(?P<picture>pictures?|images?|photos?|pics?|scenes?|shots?|slides?|frames?|clips?|[张个幅段幕图镜场]|照片|画面)",
    re.I,
)
"""What a place counts: "caption 2", 第2张."""
_IGNORED: Final = regex(r"[\s&+,.!?;:'\"“”‘’()…~–—、，。！？；：～·>→\-]*")
_CONTRACTED: Final = (
    (regex(r"\b(?:take|throw|leave|cut|kick)\s(?=(?:\w+\s){1,5}(?:out|away|off)\b)", re.I), "remove "),
    (regex(r"(?<=remove )(.*?)\s(?:out|away|off)\b", re.I), r"\1"),
    (regex(r"\bcan['’]t\b", re.I), "can not"),
    (regex(r"n['’]t\b", re.I), " not"),
    (regex(r"['’](?:s|re|ll|d|m|ve)\b", re.I), ""),
)
_PERCENT: Final = regex(
    r"(?P<en>\d{1,3}(?:\.\d+)?)\s?(?:%|％|percent\b|per\scent\b|个百分点)|百分之(?P<zh>\d{1,3})", re.I
)
_FACTORS: Final = (
    (regex(r"\b(?:twice|double[sd]?|doubling)\b(?:\s(?:as|the))?|[两二2]倍|[加翻]倍|一倍", re.I), 2.0),
    (regex(r"\b(?:half|halve[sd]?|halving)\b(?:\s(?:as|the|of))?|一半|减半|对半|半长", re.I), 0.5),
    (regex(r"\b(?:triple[sd]?|thrice)\b", re.I), 3.0),
    (regex(r"\b(?:a|one)?\s?quarter\b(?:\sof)?|四分之一", re.I), 0.25),
    (regex(r"\b(?:a|one)?\s?third\b(?=\sof\b)|三分之一", re.I), 1 / 3),
)
_NUMBER: Final = regex(
    rf"\b(?!one\b){ENGLISH}\b|(?<![\w.#:]){DIGITS}(?![\d.:])|{CHINESE}(?=[张个幅段])", re.I
)
_TIMES: Final = regex(
    rf"(?P<n>{DIGITS}|{ENGLISH})\s?(?:times\b|x\b|×)(?:\s(?:as|the))?|(?P<zh>{DIGITS}|{CHINESE})倍", re.I
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a clause, or an amount: what it stands for, and its value where it has one.

    Attributes:
        concept: a key of the table, or "duration" (ms), "percent", "factor", "number", "position", "hue".
        start, end: where it stands in the clause.
        amount: of a duration, percentage, factor, number, and the place (from 0) of a position.
        hue: a colour as #rrggbb.
    """

    concept: str
    start: int
    end: int
    amount: float = 0.0
    hue: str = ""


def _lexicon() -> Lexicon:
    english: dict[str, str] = {}
    chinese: dict[str, str] = {}
    concept = ""
    for line in TABLE.strip().splitlines():
        head, equals, words = line.rpartition("=")
        concept = head.strip() if equals else concept
        if line.lstrip().startswith("/"):
            chinese |= {sign: concept for sign in words.strip(" /").split() if sign not in chinese}
        elif not line.startswith("#"):
            listed = (word.strip() for word in words.split(","))
            english |= {word: concept for word in listed if word and word not in english}
    return Lexicon(english, chinese)


_WORDS: Final = _lexicon()


def tokens_of(text: str, count: int) -> list[Token] | None:
    """Return what the words of a clause stand for, in order; None where one of them is not known.

    Args:
        text: the clause.
        count: how many things a place like "the last" counts.
    """
    for pattern, plain in _CONTRACTED:
        text = pattern.sub(plain, text)
    found: list[Token] = []
    for token in _amounts(text, count):
        if all(_apart(token, one) for one in found):
            found.append(token)
    masked = list(text)
    for token in found:
        masked[token.start : token.end] = "\n" * (token.end - token.start)
    found += [Token(hit.value, hit.start, hit.end) for hit in _WORDS.find("".join(masked))]
    found.sort(key=lambda token: token.start)
    return found if _covered(text, found) else None


def unknown_in(text: str, count: int) -> int:
    """Return how many words of a text are not known; two Chinese signs count as one."""
    left = _without_known(text, count)
    return len(re.findall(r"[a-z]{2,}", left, re.I)) + len(re.findall(r"[\u4e00-\u9fff]", left)) // 2


def unknown_signs(text: str) -> int:
    """Return how many Chinese signs of a text belong to no word that is known."""
    return len(re.findall(r"[\u4e00-\u9fff]", _without_known(text, 0)))


def _without_known(text: str, count: int) -> str:
    signs = list(text)
    for start, end in [*((one.start, one.end) for one in _amounts(text, count)), *_known(text)]:
        signs[start:end] = " " * (end - start)
    return "".join(signs)


def _known(text: str) -> Iterator[tuple[int, int]]:
    return ((hit.start, hit.end) for hit in _WORDS.find(text))


def says_nothing(word: str) -> bool:
    """Whether a word is known as one that says nothing of its own, or as a colour."""
    hits = _WORDS.find(word)
    whole = len(hits) == 1 and hits[0].end - hits[0].start == len(word)
    return bool(whole and hits[0].value in ("idle", "colour")) or bool(verbs.color_spans(word))


def _apart(one: Token, other: Token) -> bool:
    """Whether two amounts can both be meant; "the last two pictures" names two places at once."""
    several = "position" in (one.concept, other.concept) and (one.start, one.end) == (other.start, other.end)
    return several or one.start >= other.end or one.end <= other.start


def _covered(text: str, tokens: list[Token]) -> bool:
    edges = [0, *(edge for token in tokens for edge in (token.start, token.end)), len(text)]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return all(a >= b or _IGNORED.fullmatch(text, a, b) for a, b in gaps)


def _amounts(text: str, count: int) -> Iterator[Token]:
    """Amounts in the order in which they are to be believed."""
    for one in find_durations(text):
        yield Token("duration", one.start, one.end, one.value)
    for match in _PERCENT.finditer(text):
        yield Token("percent", *match.span(), float(match["en"] or match["zh"]))
    for match in _TIMES.finditer(text):
        times = read_number((match["n"] or match["zh"]).lower())
        yield Token("factor", *match.span(), times + (times == 1))  # 大一倍 is twice as large
    for pattern, factor in _FACTORS:
        for match in pattern.finditer(text):
            yield Token("factor", *match.span(), factor)
    for start, end, place in place_spans(text, count):
        yield Token("position", start, end, place)
        if counted := _COUNTED.search(text, start, end):
            yield Token("captions" if counted.lastgroup == "captions" else "picture", start, end)
    for start, end, hue in verbs.color_spans(text):
        yield Token("hue", start, end, hue=hue)
    for match in _NUMBER.finditer(text):
        yield Token("number", *match.span(), read_number(match[0].lower()))
