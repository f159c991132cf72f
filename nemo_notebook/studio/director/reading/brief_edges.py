"""What a film begins and ends with where its words were not called so: its title, its call to action."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.pacing import reading_ms
from nemo_notebook.studio.director.reading.announcing import PRICED_ZH
from nemo_notebook.studio.director.reading.brief_words import LONGEST_TITLE, hook
from nemo_notebook.studio.director.reading.headline import find_headline, opening_name
from nemo_notebook.studio.director.reading.occasion_titles import occasion_title
from nemo_notebook.studio.director.reading.own_names import named_aside, named_so, own_name, proper_name
from nemo_notebook.studio.director.reading.pitch import Pitch
from nemo_notebook.studio.director.reading.script import Script
from nemo_notebook.studio.director.reading.topic import as_title

_CLOSING_FROM_MS: Final = 30_000
_ACTION_FROM_MS: Final = 12_000  # a film of a product that has this long ends with its call to action


def title_of(wishes: str, pitch: Pitch, *, topic: str, language: str, promo: bool) -> str:
    """Return a title in words that were not meant as one: a name, a subject, a first point; "" for none.

    Args:
        wishes: the brief.
        pitch: what it tells of its subject.
        topic: what it is about, "" where that is not said.
        language: of its words.
        promo: whether it tells of something.
    """
    if given := named_so(wishes) or occasion_title(wishes):
        return given
    aside = "" if topic[:1].isupper() else named_aside(wishes)
    if not pitch.points:
        return find_headline(wishes) or (aside if promo else "")
    named = as_title(pitch.name, language) or (pitch.name if len(pitch.name) <= LONGEST_TITLE else "")
    named = named or opening_name(wishes) or (aside if topic else "") or own_name(wishes)
    named = named or hook(pitch.points, topic) or find_headline(wishes)
    return named if named or topic else _name_in(pitch.points[0])


def _name_in(point: str) -> str:
    priced = PRICED_ZH.match(point)
    return priced["who"] if priced else proper_name(point[:1].lower() + point[1:])


def action_of(called: str, script: Script | None, film_ms: int | None) -> str:
    """Return what people are to do, where there is time to show it."""
    return called if not script and (film_ms or _CLOSING_FROM_MS) >= _ACTION_FROM_MS else ""


def ending_of(script: Script | None, film_ms: int | None) -> str:
    """Return what a script ends with: its call to action, or a closing where there is time for one."""
    if not script:
        return ""
    room_ms = film_ms or _CLOSING_FROM_MS
    if script.action:
        short = reading_ms(script.action) * 2 <= room_ms
        return script.action if short or room_ms >= _ACTION_FROM_MS else ""
    return script.closing if room_ms >= _CLOSING_FROM_MS else ""
