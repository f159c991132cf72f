"""Show the town or region that a film goes to: a vlog of Lisbon, 云南旅行.

Which scene shows a place is told by `terms.towns`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.daytimes import find_time
from nemo_notebook.studio.director.reading.terms.fitting import find_fitting
from nemo_notebook.studio.director.reading.terms.subjects import Subject, find_subjects
from nemo_notebook.studio.director.reading.terms.towns import find_landmarks, find_towns

_TRAVEL: Final = regex(
    r"\b(?:vlogs?|travel\w*|trips?|journey|holidays?|vacation|getaway|honeymoon|weekend\sin|(?:days?|hours?|week|nights?|summer|winter|spring|autumn|fall)\sin|guide\sto|visit(?:ing)?|tour(?:ing|ist|ism)?"
    r"|itinerary|postcards?\sfrom|explor(?:e|ing)|(?:places|things|beaches|spots)\s(?:to\s\w+\s)?in|city\sbreak|wander\w*|backpack\w*)\b"
    r"|旅|游(?!戏|泳|乐)|攻略|打卡|出发|之行|逛|vlog|citywalk|city\swalk|文旅|必去|去了|去过|回忆|蜜月|一日|三天|[几两二三四五]日",
    re.I,
)
"""What goes to a place."""
_DAY: Final = regex(
    r"\bday\s?(?:\d{1,2}|one|two|three|four|five|six|seven)\b\s*[:：,–—-]?\s*|第[一二三四五六七\d]{1,2}[天日]\s*[:：,，]?\s*|\bD\d{1,2}\b\s*[:：,，]?\s*",
    re.I,
)
_OF_DAY: Final = regex(r"[^.。;；\n]*")
_FEWEST_DAYS: Final = 2
_WEAK_TRAVEL: Final = frozenset({"mountains", "sky", "abstract", "stage"})
_MOST_PLACES: Final = 3


def days_of(text: str) -> list[Subject]:
    """The scene of each day of a journey: of what is done then, else the town; [] for fewer than two."""
    marks = list(_DAY.finditer(text))
    ends = [*(one.start() for one in marks[1:]), len(text)]
    told = [text[one.end() : end] for one, end in zip(marks, ends, strict=True)] if marks else []
    if len(told) < _FEWEST_DAYS or not (_TRAVEL.search(text) or find_towns(text)):
        return []
    town = next((one.value for one in find_towns(text)), "")
    seen = [_seen_on(day[: (_OF_DAY.match(day) or marks[0]).end()]) or town for day in told]
    return [
        Subject(scene, find_time(day), mark.start())
        for scene, day, mark in zip(seen, told, marks, strict=True)
        if scene
    ]


def _seen_on(day: str) -> str:
    """The scene of what a day's words name, else that goes with what is done."""
    sure = [one.scene for one in find_subjects(day) if one.sure]
    return next(iter([*sure, *(one.value for one in (*find_fitting(day), *find_landmarks(day)))]), "")


def with_town(chosen: list[Subject], text: str) -> list[Subject]:
    """The town or region that a journey goes to; of other films only where nothing else is to be seen."""
    landmarks = find_landmarks(text)
    if landmarks and all(one.scene == "abstract" for one in chosen):
        return [Subject(landmarks[0].value, find_time(text), landmarks[0].start, sure=False, fits=True)]
    travels = bool(_TRAVEL.search(text))
    towns = [one for one in find_towns(text) if travels or one.value == "city"]
    if not towns or any(one.sure for one in chosen) or (chosen and not travels):
        return chosen
    if any(one.fits and one.scene not in _WEAK_TRAVEL for one in chosen):
        return chosen
    time = find_time(text)
    seen = dict.fromkeys(one.value for one in towns)
    starts = {one.value: one.start for one in reversed(towns)}
    return [Subject(scene, time, starts[scene], sure=False, fits=travels) for scene in seen][:_MOST_PLACES]
