"""Read weather: over a scene of a brief ("rainy city", 雨中的城市), or as an edit: "make it rain", 下点雪."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.operations import SetWeather
from nemo_notebook.studio.director.operations.weather import is_outdoors, no_sky, weather_of
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.lexicon import Hit, Lexicon
from nemo_notebook.studio.director.reading.places import places_in
from nemo_notebook.studio.director.reading.situation import Reading, Situation
from nemo_notebook.studio.director.reading.subjects import Subject, find_subjects
from nemo_notebook.studio.make.catalog import SCENES, WEATHER

_WORDS: Final = Lexicon(
    {word: one.name for one in WEATHER.values() for word in one.words},
    {word: one.name for one in WEATHER.values() for word in one.words_zh},
)
_APART: Final = re.compile(r"[,.;:!?。；！？，、\n]|\b(?:then|into|and)\b|然后|再到|和")
_NEAR: Final = 24  # characters within which weather belongs to a scene
_OWN: Final = tuple(WEATHER)
"""Scenes that are a weather themselves."""

_KINDS: Final = {
    "rain": re.compile(r"rain|drizzl|雨", re.I),
    "snow": re.compile(r"snow|雪", re.I),
    "fog": re.compile(r"fog|mist|haz|雾", re.I),
}
_ANY: Final = (
    r"(?:(?:rain|snow)(?:ing|y)?|drizzl(?:e|ing)|fog(?:gy)?|mist(?:y)?|haz[ey]|[大小薄]?[雨雪雾]气?)"
)
_FILM: Final = r"(?:pictures?|scenes?|shots?|images?|film|video|weather)(?:\s\d{1,2})?"
_THERE: Final = (
    rf"(?:\s(?:in|on|over|to)\s(?:the\s)?(?:[\w-]+\s)?(?:{_FILM}|(?P<scene>[a-z]{{3,14}})))?(?:\splease)?"
)
_THERE_ZH: Final = (
    r"(?:请|帮我)?[让把给在]?(?:(?:第\s?[\d一二三四五六七八九十]{1,3}|最后一?)[张个幅段]的?)?"
    r"(?:图片?|照片|画面|镜头|场景|片段|视频|影片|它|外面)?[里上]?"
)
_FIRST: Final = r"(?:(?:can|could)\syou\s|please\s|now\s)*"
_SOME: Final = r"(?:some|a\s(?:bit|little|touch)\sof|a\slittle)\s(?:light\s|heavy\s)?"
_WISHED: Final = re.compile(
    rf"{_FIRST}(?:(?:make|let|have)\s(?:it|(?:the\s)?(?:[\w-]+\s)?{_FILM})\s(?:be\s|look\s)?"
    rf"|(?:it|there)\sshould\s(?:be\s)?(?:some\s)?|add\s{_SOME}|add\s(?=fog|mist)){_ANY}{_THERE}"
    rf"|{_THERE_ZH}(?:下(?:着|起|一?点儿?|些|个|一?场)?(?=[大小]?[雨雪])|起(?:一?点|些)?(?=[大薄]?雾)"
    rf"|[加来](?:一?点儿?|些|一?场)(?=[大小薄]?[雨雪雾])){_ANY}(?:吧|了|来|效果)?",
    re.I,
)
_AWAY: Final = r"(?:remove|delete|drop|clear|stop|lose|turn\soff|take\saway|get\srid\sof)(?:\sall)?(?:\sthe)?"
_CLEARED: Final = re.compile(
    rf"{_FIRST}(?:no(?:\smore)?|without(?:\sthe)?|{_AWAY})\s{_ANY}{_THERE}"
    r"|clear\s(?:the\s)?(?:weather|sky|skies)|(?:make|let)\s(?:the\s)?(?:weather|sky)\s(?:be\s)?clear"
    rf"|{_THERE_ZH}(?:不要再?下?|别再?下?|(?:去掉|删掉|没有|取消|停止?)下?){_ANY}(?:了|效果)?"
    rf"|(?:让)?{_ANY}(?:停了?|去掉|不要了?|散去?了?)",
    re.I,
)


def with_weather(subjects: Sequence[Subject], text: str) -> list[Subject]:
    """Return scenes with the weather that stands beside them, in place of a scene of that weather.

    "A rainy city" is a city in the rain; "rain on a window" stays the rain.
    """
    kept = list(subjects)
    for hit in _WORDS.find(text):
        target = min(
            (one for one in kept if _takes(one, hit, text)), key=lambda one: _gap(one, hit), default=None
        )
        if target is not None:
            kept[kept.index(target)] = replace(target, weather=hit.value)
            kept = [one for one in kept if not (one.scene in _OWN and hit.start <= one.start < hit.end)]
    return kept


def _takes(one: Subject, hit: Hit, text: str) -> bool:
    entry = SCENES[one.scene]
    between = text[min(one.start, hit.end) : max(one.start, hit.start)]
    open_sky = entry.outdoors and one.scene not in _OWN
    return open_sky and one.sure and _gap(one, hit) <= _NEAR and not _APART.search(between)


def _gap(one: Subject, hit: Hit) -> int:
    return max(one.start - hit.end, hit.start - one.start, 0)


def read_weather(clause: Clause, there: Situation) -> Reading | None:
    """Read "make it rain", "no fog", "let it snow in the first picture", 下点雪."""
    words = clause.text.strip(" .!。！")
    wished = None if clause.texts else _WISHED.fullmatch(words)
    cleared = None if clause.texts or wished else _CLEARED.fullmatch(words)
    if not wished and not cleared:
        return None
    places = tuple(dict.fromkeys(places_in(words, len(there.pictures))))
    match = wished or cleared
    if match and match["scene"]:
        named = [one.scene for one in find_subjects(match["scene"])]
        places = tuple(place for scene in named for place in there.showing(scene))
        if not places:
            return None
    if missing := [one for one in places if one >= len(there.pictures)]:
        return Reading(says=there.no_such(missing[0]))
    meant = [one for i, one in enumerate(there.pictures) if not places or i in places]
    if cleared and there.showing(_kind(words)) and not any(weather_of(one) for one in meant):
        return None  # a scene of rain or snow is meant
    if not any(is_outdoors(one) for one in meant):
        return Reading(says=no_sky(there.language))
    return Reading((SetWeather(_kind(words) if wished else "", places),))


def _kind(words: str) -> str:
    return next((name for name, said in _KINDS.items() if said.search(words)), "")
