"""Read that words went too far up or down: "a bit lower" right after they were moved up, 往下一点点."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import canvas, is_end_card, meta, segments
from nemo_notebook.studio.director.operations import SetTextPlace
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.make.texts import PLACES, style_for

_STEP: Final = regex(
    r"^\W*(?:(?:but|now|ok(?:ay)?|and|then|just|maybe|please|move|bring|put|take|it|them|that|the|titles?|captions?)\W+)*"
    r"(?:a\s(?:tiny\s)?(?:bit|little|touch|tad|notch)|slightly|somewhat)\s(?:further\s)?"
    r"(?:(?P<down>lower|down)|(?P<up>higher|up)|back)(?:\s(?:again|please|then|though))*\W*$"
    r"|^(?:再|请|又|还是|稍微|把|让|它|标题|字幕)*(?:往|向|朝)?(?:(?P<down_zh>[下低])|(?P<up_zh>[上高])|回)[挪移调放来去走]?"
    r"(?:一?[点些]|一丢丢|一丁点)[点儿]?(?:吧|就好|就行)*$",
    re.I,
)


def read_step_back(clause: Clause, there: Situation) -> Reading | None:
    """Read a small step towards where the words stood before the last change; never beyond that."""
    last = there.last[0] if len(there.last) == 1 else None
    said = None if clause.texts else _STEP.match(clause.text)
    if said is None or not isinstance(last, SetTextPlace) or there.earlier is None:
        return None
    was, now = (_text(one, last) for one in (there.earlier, there.draft))
    if was is None or now is None:
        return None
    start, end = (_height(one, there.draft) for one in (was, now))
    down, up = said["down"] or said["down_zh"], said["up"] or said["up_zh"]
    if start == end or down and start < end or up and start > end:
        return None
    heights = {one: _height(_at(now, one), there.draft) for one in PLACES}
    between = [one for one, height in heights.items() if min(start, end) < height < max(start, end)]
    if between:
        return Reading((replace(last, place=min(between, key=lambda one: abs(heights[one] - end))),))
    return Reading((replace(last, place=str(meta(was).get("place") or "")),), _back(there))


def _back(there: Situation) -> str:
    return there.say(
        "There is no place between the two, so it stands where it was before.",
        "这两处之间没有别的位置，所以放回了原处。",
    )


def _text(draft: Wire, last: SetTextPlace) -> Wire | None:
    row = segments(draft, last.track)
    if last.index is not None:
        return row[last.index] if last.index < len(row) else None
    return next((one for one in row if not is_end_card(one)), None)


def _at(text: Wire, place: str) -> Wire:
    return {**text, "m": {**meta(text), "place": place}}


def _height(text: Wire, draft: Wire) -> float:
    """Where a text stands, as a share of the height."""
    about = meta(text)
    style = style_for(str(about.get("style") or "title"), place=str(about.get("place") or ""))
    return style.place_on(canvas(draft))
