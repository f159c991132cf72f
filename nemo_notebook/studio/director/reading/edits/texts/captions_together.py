"""Read when all captions come and go together: "the captions until 16 s", 所有字幕从2秒开始显示.

They take turns: what begins or ends at a moment is the first or the last of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, length_ms, segments, span
from nemo_notebook.studio.director.operations import Operation, SetTextTime, apply_all
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import captions_moved
from nemo_notebook.studio.director.reading.edits.texts.exact import Said, boiled_down, told_time
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.exact_forms import EARLIER, ENDS, LATER, STARTS

_CAPTIONS: Final = regex(
    r"(?P<captions>(?:all\s(?:of\s)?)?(?:the\s|my\s|our\s)?(?:captions|subtitles)\b"
    r"|(?:所有的?|全部的?)字幕(?!\s?\d)|(?<![条句尾字\d])字幕(?![\s\d第]))",
    re.I,
)
_SHORTEST_MS: Final = 800


def read_captions_together(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that gives all captions a time and says nothing else."""
    row = segments(there.draft, CAPTIONS)
    said = boiled_down(clause.raw.replace("&&&", "and"), _CAPTIONS) if len(row) > 1 else None
    if said is None or len(said.moments_ms) not in (1, 2):
        return None
    if stretch := told_time(said):
        return _over(stretch, there)
    moment = said.moments_ms[0]
    if STARTS.fullmatch(said.form):
        return captions_moved(moment - span(row[0])[0], there)
    if ENDS.fullmatch(said.form):
        return _until(moment, there)
    return _shifted(said, moment, there)


def _shifted(said: Said, step: int, there: Situation) -> Reading | None:
    way = 1 if LATER.fullmatch(said.form) else -1 if EARLIER.fullmatch(said.form) else 0
    return captions_moved(way * step, there) if way else None


def _until(moment: int, there: Situation) -> Reading:
    row = segments(there.draft, CAPTIONS)
    begin, now = span(row[-1])
    if begin + _SHORTEST_MS <= moment:
        return Reading((SetTextTime(CAPTIONS, len(row) - 1, None, moment - begin),))
    return Reading(
        says=there.say(
            f"The last caption stands from {begin / 1000:g} s to {now / 1000:g} s; for less, remove one.",
            f"最后一条字幕在 {begin / 1000:g}-{now / 1000:g} 秒；想早些结束，可以先删掉一条字幕。",
        )
    )


def _over(stretch: tuple[int, int], there: Situation) -> Reading:
    """The captions one after the other in a stretch of the film, each with its share of it."""
    row = segments(there.draft, CAPTIONS)
    begin, end = stretch[0], min(stretch[1], length_ms(there.draft))
    if end - begin < _SHORTEST_MS * len(row):
        return Reading(
            says=there.say(
                f"{len(row)} captions do not fit in there, one after the other.",
                f"这段时间放不下 {len(row)} 条字幕。",
            )
        )
    shares = [one["d"] for one in row]
    edges = [begin + round((end - begin) * sum(shares[:i]) / sum(shares)) for i in range(len(row) + 1)]
    made = [SetTextTime(CAPTIONS, i, a, b - a) for i, (a, b) in enumerate(pairwise(edges))]
    return Reading(_in_order(made, there))


def _in_order(made: Sequence[SetTextTime], there: Situation) -> tuple[Operation, ...]:
    """The order in which no caption has to give way to one that moves after it."""
    wanted = [(one.start_ms, (one.start_ms or 0) + (one.duration_ms or 0)) for one in made]
    for order in (made, list(reversed(made))):
        film = apply_all(there.draft, order, there.shelf, there.language).draft
        if [span(one) for one in segments(film, CAPTIONS)] == wanted:
            return tuple(order)
    return tuple(made)
