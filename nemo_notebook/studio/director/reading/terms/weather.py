"""Read weather over a scene: "rainy city", 雨中的城市."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.lexicon import Hit, Lexicon
from nemo_notebook.studio.director.reading.terms.subjects import Subject
from nemo_notebook.studio.make.catalog import SCENES, WEATHER

_WORDS: Final = Lexicon(
    {word: one.name for one in WEATHER.values() for word in one.words},
    {word: one.name for one in WEATHER.values() for word in one.words_zh},
)
_APART: Final = regex(r"[,.;:!?。；！？，、\n]|\b(?:then|into|and)\b|然后|再到|和")
_NEAR: Final = 24  # characters within which weather belongs to a scene
_LONG: Final = 60
"""The same, of weather that has a clause of its own."""
_MARK: Final = regex(r"[,.;:!?。；！？，、\n]")
_SENTENCE: Final = regex(r"[.!?。！？\n]|\bthen\b|然后|再到")
_CLAUSE_OF_IT: Final = regex(
    r"\s*(?:(?:with|in|and|some|a|the|light|heavy|soft|thick|gentle|bit|of|it['’]?s|is|falling|morning)\s+)*"
    r"(?:rain(?:ing|y)?|snow(?:ing|y)?|drizzl(?:e|ing)|fog(?:gy)?|mist(?:y)?)(?:\s(?:falling|everywhere|outside))?\s*"
    r"|\s*(?:天|外面|正|在|还|又|有[点些]?|带点?)*(?:[下飘起]着?)(?:[大小细毛]{0,2}雨|[大小]?雪花?|[大薄]?雾)了?\s*"
    r"|\s*[薄晨大浓淡迷轻]雾气?\s*",
    re.I,
)
_OWN: Final = tuple(WEATHER)
"""Scenes that are a weather themselves."""
_KINDS: Final = {
    "rain": regex(r"rain|drizzl|雨", re.I),
    "snow": regex(r"snow|雪", re.I),
    "fog": regex(r"fog|mist|haz|雾", re.I),
}


def weather_named(words: str) -> str:
    """Return the weather that words name, "" for none."""
    return next((name for name, said in _KINDS.items() if said.search(words)), "")


def with_weather(subjects: Sequence[Subject], text: str) -> list[Subject]:
    """Return scenes with the weather that stands beside them, in place of a scene of that weather.

    "A rainy city" is a city in the rain; "rain on a window" stays the rain.
    """
    kept = list(subjects)
    clauses = _clauses_of_it(text)
    for hit in (*_WORDS.find(text), *clauses):
        target = min(
            (one for one in kept if _takes(one, hit, text, alone=hit in clauses)),
            key=lambda one: _gap(one, hit),
            default=None,
        )
        if target is not None:
            kept[kept.index(target)] = replace(target, weather=hit.value)
            kept = [one for one in kept if not (one.scene in _OWN and hit.start <= one.start < hit.end)]
    return kept


def _takes(one: Subject, hit: Hit, text: str, *, alone: bool) -> bool:
    entry = SCENES[one.scene]
    between = text[min(one.start, hit.end) : max(one.start, hit.start)]
    if not (entry.outdoors and one.sure) or one.scene in _OWN:
        return False
    if alone:
        return hit.start > one.start and _gap(one, hit) <= _LONG and not _SENTENCE.search(between)
    return _gap(one, hit) <= _NEAR and not _APART.search(between)


def _clauses_of_it(text: str) -> list[Hit]:
    """Clauses that say nothing but the weather: "…, light fog, …", 下着雨."""
    cuts = [*_MARK.finditer(text)]
    starts, ends = [0, *(one.end() for one in cuts)], [*(one.start() for one in cuts), len(text)]
    spans = [span for span in zip(starts, ends, strict=True) if _CLAUSE_OF_IT.fullmatch(text, *span)]
    return [Hit(weather_named(text[start:end]), start, end) for start, end in spans]


def _gap(one: Subject, hit: Hit) -> int:
    return max(one.start - hit.end, hit.start - one.start, 0)
