"""Show the town or region that a film goes to: a vlog of Lisbon, 云南旅行.

Which scene shows a place is told by `terms.towns`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.terms.subjects import Subject, find_time
from nemo_notebook.studio.director.reading.terms.towns import find_landmarks, find_towns

_TRAVEL: Final = re.compile(
    r"\b(?:vlogs?|travel\w*|trips?|journey|holidays?|vacation|getaway|honeymoon|weekend\sin|(?:days?|hours?|week|nights?|summer|winter|spring|autumn|fall)\sin|guide\sto|visit(?:ing)?|tour(?:ing|ist|ism)?"
    r"|itinerary|postcards?\sfrom|explor(?:e|ing)|(?:places|things|beaches|spots)\s(?:to\s\w+\s)?in|city\sbreak|wander\w*|backpack\w*)\b"
    r"|旅|游(?!戏|泳|乐)|攻略|打卡|出发|之行|逛|vlog|citywalk|city\swalk|文旅|必去|去了|去过|回忆|蜜月|一日|三天|[几两二三四五]日",
    re.I,
)
"""What goes to a place."""
_WEAK_TRAVEL: Final = frozenset({"mountains", "sky", "abstract", "stage"})
_MOST_PLACES: Final = 3


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
