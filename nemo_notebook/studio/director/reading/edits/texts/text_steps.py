"""Read words that are to stand a little higher or lower: 字幕往上挪一点, "move the captions up a bit"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, meta, segments
from nemo_notebook.studio.director.operations import SetTextPlace
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.make.texts import HEIGHTS, STYLES, parted_place

_STEP: Final = regex(
    r"(?:[往向再稍略微]{1,3}|[放挪移调提抬升降靠])(?:(?P<up>[上高])|[下低])(?:面|边|方)?(?:[放挪移调提抬升降靠]|来)?(?:一?[点些]|一?丢丢|少许)点?(?:吧|就好|就行)?$"
    r"|\b(?:a\s(?:bit|little|touch|tad)|slightly)\s(?:(?P<up_en>higher|further\sup|up)|lower|further\sdown|down)\W*$"
    r"|\b(?:(?P<up_too>up|higher)|down|lower)\s(?:just\s)?(?:a\s(?:bit|little|touch|tad)|slightly)\W*$",
    re.I,
)
_NEAR: Final = 0.03  # of the picture's height: no step worth the name


def read_text_step(clause: Clause, there: Situation) -> Reading | None:
    """Read a step of captions to the next of the places that there are."""
    if clause.texts or verbs.TITLE.search(clause.text) or not verbs.CAPTIONS.search(clause.text):
        return None
    said = _STEP.search(clause.text)
    if said is None or find_durations(clause.text) or verbs.color_spans(clause.text):
        return None
    row = segments(there.draft, CAPTIONS)
    named = places_in(clause.text, len(row))
    meant = [row[i] for i in named if i < len(row)] or row
    if not meant:
        return None
    tall = there.draft["m"]["height"] > there.draft["m"]["width"]
    heights = {name: high if tall else broad for name, (high, broad, _) in HEIGHTS.items()}
    style = STYLES.get(str(meta(meant[0]).get("style", "caption")), STYLES["caption"])
    high, side = parted_place(str(meta(meant[0]).get("place") or ""))
    now = heights.get(high, style.tall if tall else style.broad)
    place = _next_place(now, heights, up=bool(said["up"] or said["up_en"] or said["up_too"]))
    told = there.say("Words stand at the top, middle or bottom.", "文字只有上、中、下三处可以放。")
    place = f"{place}_{side}" if side else place
    indexes: list[int | None] = [*named] or [None]
    return Reading(tuple(SetTextPlace(CAPTIONS, place, index=one) for one in indexes), told)


def _next_place(now: float, heights: Mapping[str, float], *, up: bool) -> str:
    """The place next to where a text stands, from 0 at the top of the picture to 1."""
    if up:
        above = [name for name, high in heights.items() if high < now - _NEAR]
        return max(above, key=lambda name: heights[name], default="top")
    below = [name for name, high in heights.items() if high > now + _NEAR]
    return min(below, key=lambda name: heights[name], default="bottom")
