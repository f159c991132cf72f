"""What a film is to show: the catalog's scenes that the words call for, each with its time of day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from nemo_notebook.models.remembered import remembered
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.bystanders import (
    LANDSCAPES,
    without_attributes,
    without_bystanders,
)
from nemo_notebook.studio.director.reading.terms.concepts import says_nothing
from nemo_notebook.studio.director.reading.terms.daytimes import daytimes_in, time_near
from nemo_notebook.studio.director.reading.terms.lexicon import Hit, Lexicon, by_word
from nemo_notebook.studio.director.reading.terms.names import name_spans
from nemo_notebook.studio.director.reading.terms.subject_words import (
    IDIOMS,
    IDIOMS_ZH,
    KINDS,
    MORE,
    MORE_HINTS,
)
from nemo_notebook.studio.make.catalog import SCENES

# A sun that rises or sets is a picture by itself, where nothing else is named.
_SUN: Final = regex(
    r"\b(?:sunset|sunrise|dusk|dawn|twilight|golden hour|sundown)s?\b|日出|日落|夕阳|落日|晚霞|黄昏|黎明",
    re.I,
)
_COLOURS: Final = regex(r"colou?rs?\b|色彩", re.I)
_FOR_USE: Final = regex(
    r"\bfor\s(?:my|our|a|an|the|your)\s(?:\w+\s){0,2}$|(?:给|用[在于]|放在)[^，。]{0,8}$", re.I
)
_USED: Final = regex(r"[\u4e00-\u9fff]{2,6}用的?(?:$|[,，。])")
_SCHOOL: Final = regex(r"(?:school|class|teacher|pupil|student)s?\b|学校|上课|教师|开学", re.I)
_OPEN_HOUSE: Final = regex(r"\bopen\shouse\b", re.I)
_HIGHER: Final = regex(r"\b(?:college|university|campus|faculty|polytechnic|grad(?:uate)?\sschool)\b", re.I)
_LOWER: Final = regex(
    r"\b(?:school|academy|kindergarten|preschool|classrooms?|teachers?|pupils|students|montessori|daycare|elementary)\b",
    re.I,
)
_COLON: Final = regex(r"[:：]")
_FOOD: Final = ("cafe", "kitchen", "market")


@dataclass(frozen=True, slots=True)
class Subject:
    """A scene that was called for.

    Attributes:
        scene: its name in the catalog.
        time: time of day, "" where the words say nothing.
        start: where the word stands.
        sure: False where only a hint pointed there.
        weather: over it, "" where the words say nothing.
        words: that describe it, for a video model; "" for none.
        fits: whether it goes with what the film is made for, though no word shows it.
    """

    scene: str
    time: str
    start: int
    sure: bool = True
    weather: str = ""
    words: str = ""
    fits: bool = False


def _scene_words(*, hints: bool) -> Lexicon:
    english, chinese = by_word({**(MORE_HINTS if hints else MORE), "": (IDIOMS, IDIOMS_ZH)})
    english |= {"the sky blue": "sky", "oak desk": "desk"}  # in which blue is no colour, and oak no tree
    for entry in SCENES.values():
        english |= dict.fromkeys(entry.hints if hints else entry.words, entry.name)
        chinese |= dict.fromkeys(entry.hints_zh if hints else entry.words_zh, entry.name)
    return Lexicon(english, chinese)


_SCENES: Final = _scene_words(hints=False)
_HINTS: Final = _scene_words(hints=True)
_CATALOG_HINTS: Final = Lexicon(
    {word: entry.name for entry in SCENES.values() for word in entry.hints},
    {word: entry.name for entry in SCENES.values() for word in entry.hints_zh},
)
_KINDS: Final = Lexicon(*by_word(KINDS))
_TITLED: Final = Lexicon(
    {
        word: one.name
        for one in SCENES.values()
        for word in one.hints
        if word in f"{one.name} {one.title}".lower()
    },
    {word: one.name for one in SCENES.values() for word in one.hints_zh if word in one.title_zh},
)
"""Words of a scene's title that a first message may mean otherwise: market, 市集."""
_COMMON: Final = regex(r"invit|邀请|promo|offer|优惠|elegant|romantic|店|品牌|brand", re.I)
"""Hints that hold of many films, and wait for one that says more."""

_BEFORE_TRADE: Final = regex("(?:树|籽|皮)?(?:科技|软件|数码|传媒|网络科技|信息技术)")
"""What a firm is called before its trade: of 橙子科技 no fruit is shown."""
_MENU_ENDS: Final = regex(r"[。！？\n]\s*(?=画面|镜头|场景|背景)")
_REFLECTED: Final = regex(r"倒影|倒映|reflections?\b", re.I)


@remembered(128)
def find_subjects(text: str) -> list[Subject]:
    """Return the scenes the words call for, in order, each scene and time once.

    Where no scene is named, a rising or setting sun counts as the sky, and then the first hint.
    """
    text = without_attributes(text)
    times = daytimes_in(text)
    hits, hinted = _beside_names(_called_for(text), _hinted(text), text)
    hits = without_bystanders(hits, text)
    sure = [Subject(hit.value, time_near(hit, times, text), hit.start) for hit in hits]
    if not sure and (sun := _SUN.search(text)):
        sure = [Subject("sky", time_near(Hit("sky", sun.start(), sun.end()), times, text), sun.start())]
    if len({one.scene for one in sure}) > 1:  # "clouds in pastel colours" speaks of clouds
        sure = [one for one in sure if not _COLOURS.match(text, one.start)]
    sure = [one for one in sure if one.scene != "abstract" or not _only_used(text, one.start)]
    if len({one.scene for one in sure}) > 1:  # of neon signs and their reflections the signs are seen
        sure = [one for one in sure if not _REFLECTED.match(text, one.start)] or sure
    if any(one.scene != "abstract" for one in sure):  # "a podcast trailer, mountains" shows mountains
        sure = [one for one in sure if one.scene != "abstract" or _COLOURS.match(text, one.start)]
    if (
        len({one.scene for one in sure}) > 1
    ):  # "a trailer for our school play, a forest at night" shows no classroom
        sure = [one for one in sure if not _SCHOOL.match(text, one.start)] or sure
    if sure:
        return _once(_with_common_time(sure, times, text))
    hints = [Subject(one.value, time_near(one, times, text), one.start, sure=False) for one in hinted]
    return _once(_with_common_time(hints, times, text))[:1]


def hinted_scenes(text: str) -> list[tuple[int, str]]:
    """Return the scenes that words name by a part of their title, each with where: "the market"."""
    return [(hit.start, hit.value) for hit in _TITLED.find(without_attributes(text))]


def scene_words(text: str) -> list[Hit]:
    """Return the words that name a scene, or a part of its title, each as it stands."""
    return [*_called_for(text), *_TITLED.find(text)]


def with_open_days(text: str) -> str:
    """Return the text with the open house of a college or a school as what is seen there."""
    return _OPEN_HOUSE.sub(_as_open_day, text)


def _as_open_day(house: re.Match[str]) -> str:
    """The open house of a college or a school, which is no dwelling; as long as it was."""
    if _HIGHER.search(house.string):
        return "bookshelf".ljust(len(house[0]))
    return "classroom".ljust(len(house[0])) if _LOWER.search(house.string) else house[0]


def _called_for(text: str) -> list[Hit]:
    kinds = _KINDS.find(text)
    scenes = [one for one in _SCENES.find(text) if not any(_overlap(one, kind) for kind in kinds)]
    return sorted([*kinds, *scenes], key=lambda hit: hit.start)


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end


def _hinted(text: str) -> list[Hit]:
    return sorted(_HINTS.find(text), key=lambda hit: bool(_COMMON.match(text, hit.start)))


def _beside_names(hits: list[Hit], hints: list[Hit], text: str) -> tuple[list[Hit], list[Hit]]:
    """Leave out landscapes in proper names, where anything else is to be seen: Maple Heights is no autumn."""
    spans = [*name_spans(text), *_menu_spans(hits, text)]
    told, hinted = (
        [
            one
            for one in found
            if not (
                _BEFORE_TRADE.match(text, one.end)
                or (one.value in LANDSCAPES and any(a <= one.start < b for a, b in spans))
            )
        ]
        for found in (hits, hints)
    )
    more = any(not _COMMON.match(text, one.start) for one in hinted)
    return (told, hinted or hints) if told or more else (hits, hints)


def _menu_spans(hits: list[Hit], text: str) -> list[tuple[int, int]]:
    """Where dishes are listed: "our menu at the diner: maple pancakes, snow crab" shows no woods."""
    food = next((one for one in hits if one.value in _FOOD), None)
    colon = _COLON.search(text, food.end) if food else None
    stop = _MENU_ENDS.search(text, colon.end()) if colon else None
    return [(colon.end(), stop.start() if stop else len(text))] if colon else []


def blank_scenes(text: str, *, all_of_them: bool) -> str:
    """Return the text without the words for scenes; or only without those that are colours or say nothing."""
    signs = list(text)
    for hit in _SCENES.find(text):
        if all_of_them or says_nothing(text[hit.start : hit.end]):
            signs[hit.start : hit.end] = " " * (hit.end - hit.start)
    return "".join(signs)


def _only_used(text: str, start: int) -> bool:
    """Whether a word tells where the film is shown: "for my sleep app", 网站横幅用."""
    return bool(_FOR_USE.search(text[:start]) or _USED.match(text, start))


@lru_cache(maxsize=128)
def names_scene(text: str) -> bool:
    """Whether a scene is named; a time of day or a hint is none."""
    return bool(_SCENES.find(text))


def shows_itself(words: str) -> bool:
    """Whether the last of some words is a thing that one of the studio's scenes shows: podcast, 花店."""
    last = [one for one in _CATALOG_HINTS.find(words) if one.end == len(words)]
    return bool(last) and any(
        not words[0].isascii() or one.start == 0 or words[one.start - 1] in " -" for one in last
    )


_ONE_BY_ONE: Final = regex(
    r"\b(?:then|followed\sby|finally|first|last(?:ly)?|after\sthat)\b|然后|接着|最后|再到|先", re.I
)


def told_one_by_one(subjects: Sequence[Subject], text: str) -> bool:
    """Whether scenes come one after the other, and some have a time of day that is said of them."""
    return any(one.time for one in subjects) and bool(_ONE_BY_ONE.search(text))


def _with_common_time(subjects: list[Subject], times: list[Hit], text: str) -> list[Subject]:
    """One time of day in the whole message holds for all scenes; of several, each has its own.

    Of scenes one after the other it is only that of the one beside it: "a beach, then a city at night".
    """
    named = {time.value for time in times}
    if len(named) != 1 or told_one_by_one(subjects, text):
        return subjects
    return [Subject(one.scene, one.time or next(iter(named)), one.start, one.sure) for one in subjects]


def _once(subjects: list[Subject]) -> list[Subject]:
    """A scene counts once; with a time of day if it has one anywhere, twice if it has two."""
    kept: list[Subject] = []
    for one in subjects:
        same = [i for i, old in enumerate(kept) if old.scene == one.scene]
        if not same or one.time and all(kept[i].time not in ("", one.time) for i in same):
            kept.append(one)
        elif one.time and not kept[same[-1]].time:
            kept[same[-1]] = Subject(one.scene, one.time, kept[same[-1]].start, one.sure)
    return kept
