"""Choose the scenes that tell what a film is about: what is done before who does it, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.gatherings import without_venues
from nemo_notebook.studio.director.reading.briefs.pictured import (
    BACKDROPS,
    CLAUSE,
    PICTURED,
    spans_of,
    within,
)
from nemo_notebook.studio.director.reading.terms.daytimes import find_time
from nemo_notebook.studio.director.reading.terms.fitting import SALON
from nemo_notebook.studio.director.reading.terms.lexicon import Hit
from nemo_notebook.studio.director.reading.terms.subjects import Subject

_TOPIC: Final = regex(
    r"\b(?:about|explain\w*|why|how\s(?!to\b)|what(?:['’]s|\sis|\sare)|(?:words|phrases|vocabulary|verbs)\s(?:for|in|at)\sthe)\b"
    r"|讲(?!座|师|台)|关于|介绍|为什么|什么是|怎么",
    re.I,
)
"""What says what a film is about, and not for whom or where."""
BY_NATURE: Final = PICTURED - {"city", "road", "underwater", "gold", "party"}
OCCASIONS: Final = frozenset({"gold", "party", "fireworks", "lanterns", "candles"})
_SEASONS: Final = frozenset({"autumn", "snow"})
_FEASTS: Final = OCCASIONS | _SEASONS
"""Days on which others do what they do: of a pharmacy at Thanksgiving the pharmacy is shown."""
_HOSTS: Final = frozenset({"shop", "stage", "blackboard", "desk", "home"})
"""Who invites or sells says less than what it is: of a school's fair the fair is shown."""
_LESSONS: Final = frozenset({"blackboard", "desk", "shop"})
"""Of skiing lessons in the snow the snow is shown."""
LODGING: Final = regex(
    r"\b(?:hotel|hostel|motel|guest\s?house|b&b|bed\sand\sbreakfast|resort|cottage|lodge|villa|airbnb|holiday\s(?:home|let))\b"
    r"|(?:real\sestate|property|house|home)\slisting|(?:house|home)\sfor\ssale|open\shouse|民宿|客栈|酒店|宾馆|旅馆|度假|青旅|卖房|房源",
    re.I,
)
"""What is sold with its rooms and views."""
_VIEWS: Final = BY_NATURE | {"kitchen"}
_LABEL: Final = regex(r"\W*(?:(?:our|the|new)\s)*(?:products?|ads?)\W*|\W*(?:产品|新品|商品|广告)\W*", re.I)
_VENUE: Final = regex(r"\s(?:at|in)\s", re.I)
_OF: Final = regex(r"\s(?:at|for|of|in|with|on|by|from|to|near)\s", re.I)


def of_subject(text: str, sure: Sequence[Subject], fitting: Sequence[Hit]) -> list[Subject]:
    """What the clause calls for that tells what the film is about; [] where none does."""
    served = [one for one in fitting if one.value != "shop" or SALON.match(text, one.start)]
    starts = [*(one.start for one in sure), *(one.start for one in served)]
    head = _head(text, starts, fitting)
    if head is None:
        return [fitting_scene(fitting[0], sure, text)] if fitting else []
    named = [one for one in sure if within(one.start, head)]
    meant = [one for one in fitting if within(one.start, head)]
    nature = [one for one in named if one.scene in BY_NATURE and not inside(one, meant)]
    if meant and LODGING.search(text, *head):
        seen = [one for one in sure if one.scene in _VIEWS]
        return [fitting_scene(_main(text, meant), sure, text), *seen]
    if meant and nature and {one.scene for one in nature} <= _SEASONS and not _is_plain(meant):
        return [fitting_scene(_main(text, meant), sure, text), *nature]
    if [one for one in nature if one.scene != "sky"] or (nature and not meant):
        return [
            one
            for one in sure
            if one.scene in BY_NATURE or (within(one.start, head) and one.scene not in _LESSONS)
        ]
    rooms = [one for one in named if one.scene not in BACKDROPS and not inside(one, meant)]
    if meant and not (rooms and _outdone(text, meant, rooms[0])):
        return [fitting_scene(_main(text, meant), sure, text)]
    return rooms or named


def _is_plain(meant: Sequence[Hit]) -> bool:
    """Whether subjects say only who invites, and why."""
    return all(one.value in _FEASTS | _HOSTS for one in meant)


def _outdone(text: str, meant: Sequence[Hit], room: Subject) -> bool:
    """Whether a room says more than who invites there and why; one where something takes place does not."""
    weak = _HOSTS | {"city", "road"} if any(one.value in _HOSTS for one in meant) else _HOSTS
    venue = _VENUE.search(text, meant[0].end, max(meant[0].end, room.start))
    return _is_plain(meant) and room.scene not in weak and not venue


def _head(text: str, starts: Sequence[int], fitting: Sequence[Hit]) -> tuple[int, int] | None:
    """The clause that tells the topic, else the first that names anything; not the word "product" alone."""
    telling = [span for span in spans_of(text, CLAUSE) if any(within(one, span) for one in starts)]
    if len(telling) > 1 and _LABEL.fullmatch(text, *telling[0]) and _near(text, *telling[:2]):
        telling = telling[1:]
    if not telling or any(within(one.start, telling[0]) and one.value not in _HOSTS for one in fitting):
        return telling[0] if telling else None
    return next((span for span in telling if _TOPIC.search(text, *span)), telling[0])


def _near(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether nothing is said between two clauses."""
    return not re.search(r"\w", text[one[1] : other[0]])


def _main(text: str, meant: Sequence[Hit]) -> Hit:
    """Of several subjects in a clause the one it is about: what is done before who does it."""
    meant = without_venues(text, meant)
    kinds = [[one for one in meant if one.value not in _FEASTS | _HOSTS]]
    kinds += [[one for one in meant if one.value in kind] for kind in (_FEASTS, _HOSTS)]
    telling = next(filter(None, kinds))
    stop = _OF.search(text, telling[0].end, telling[-1].end)
    return [one for one in telling if stop is None or one.start < stop.start()][-1]


def fitting_scene(hit: Hit, sure: Sequence[Subject], text: str) -> Subject:
    """Return the scene of what a film is made for, as it is named or at the time of day of its clause."""
    same = next((one for one in sure if one.scene == hit.value), None)
    return same or Subject(hit.value, find_time(_clause_of(hit, text)), hit.start, sure=False, fits=True)


def _clause_of(hit: Hit, text: str) -> str:
    return next((text[slice(*span)] for span in spans_of(text, CLAUSE) if within(hit.start, span)), "")


def inside(one: Subject, hits: Sequence[Hit]) -> bool:
    """Whether a scene's word is one of what a film is made for, or stands in it."""
    return any(hit.start <= one.start < hit.end for hit in hits)
