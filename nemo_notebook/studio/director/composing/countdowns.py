"""What a countdown does to a film that was asked for: it is all of it, or takes its time at one end."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.composing.choices import choose_title
from nemo_notebook.studio.director.composing.counting import countdown_meta
from nemo_notebook.studio.director.operations.countdowns import AddCountdown
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.make.graphics import LONGEST_COUNT

_USUAL_S: Final = 10
_LAST: Final = 500  # further than any film has pictures
_USUAL_PART_S: Final = 5  # where a film only has a countdown


def is_countdown(brief: Brief) -> bool:
    """Whether the film is a countdown and has nothing else to show."""
    told = brief.captions or brief.script or brief.quote or brief.action or brief.media or brief.chart
    return bool(brief.countdown and brief.countdown.is_film and not told)


def as_countdown(brief: Brief) -> tuple[Brief, Wire]:
    """Return the brief of such a film, which has no title of its own, and its one picture, which has it."""
    start = brief.countdown.start if brief.countdown else None
    length_ms = brief.duration_ms or 1000 * (start or _USUAL_S)
    title = choose_title(replace(brief, promo=True))
    about = countdown_meta(
        start or min(LONGEST_COUNT, max(1, round(length_ms / 1000))),
        title=title,
        tone=brief.toned,
        seed=brief.seed or 0,
        language=brief.language,
    )
    topic = title or brief.topic
    return replace(brief, duration_ms=length_ms, topic=topic, no_title=True), {"d": length_ms, "m": about}


def beside_countdown(brief: Brief) -> tuple[Brief, AddCountdown | None]:
    """Return the brief of the rest of a film, and what adds its countdown; None where it has none.

    The countdown takes half of the film at most; where no length was asked for, the film gets longer by it.
    """
    if brief.countdown is None:
        return brief, None
    start = brief.countdown.start or _USUAL_PART_S
    place = _LAST if brief.countdown.at_end else 0
    if not brief.duration_ms:
        return brief, AddCountdown(place, start, 1000 * start)
    taken_ms = min(1000 * start, brief.duration_ms // 2)
    return replace(brief, duration_ms=brief.duration_ms - taken_ms), AddCountdown(place, start, taken_ms)
