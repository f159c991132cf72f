"""Read another scene for the picture behind a caption: "change the background of caption 2 to a shop"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, segments, span
from nemo_notebook.studio.director.operations import ReplaceScenes
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_BEHIND: Final = regex(
    r"\b(?:change|switch|set|make|turn|swap|replace|have)\s(?:the\s)?(?:background|backdrop|picture|image|scene)\s(?:of|behind|for|under|at|on|in)\s(?P<text>.*\bcaptions?\b.*?)\s(?:to|into|with|for)\s(?:be\s)?(?P<scene>.+)$"
    r"|(?P<text_zh>(?:第\s?[\d一二三四五六七八九十]{1,3}|最后一?)[条句个]?字幕)的?(?:背景|背后的?|后面的?)(?:画面|图片?|场景)?(?:换|改|变)?(?:成|为|用)(?P<scene_zh>.+)$",
    re.I,
)


def read_behind_text(clause: Clause, there: Situation) -> Reading | None:
    """Read which scene is to be shown while one caption is there; no ground of letters is meant."""
    said = None if any(one.quoted for one in clause.texts) else _BEHIND.search(clause.text)
    wanted = find_subjects(said["scene"] or said["scene_zh"]) if said else []
    if said is None or not wanted:
        return None
    row = segments(there.draft, CAPTIONS)
    places = [one for one in places_in(said["text"] or said["text_zh"], len(row)) if one < len(row)]
    if len(places) != 1:
        return None
    begin, end = span(row[places[0]])
    middle = (begin + end) // 2
    shown = tuple(i for i, one in enumerate(there.pictures) if span(one)[0] <= middle < span(one)[1])
    return Reading((ReplaceScenes(wanted[0].scene, wanted[0].time, shown[-1:]),)) if shown else None
