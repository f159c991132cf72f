"""Find what a person tells in one breath with who they are: "I run a bakery and on Friday we are doing …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.untold_facts import is_untold, terms_of
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.topic import as_title

_DAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_NTH: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_WHEN: Final = (
    rf"(?P<when>(?:{_DAY},?\s(?:the\s)?)?(?:{_NTH}\s(?:of\s)?{_MONTH}|{_MONTH}\s{_NTH})"
    rf"|{_DAY}(?:\s{_NTH})?|(?:this|next)\s(?:{_DAY}|week(?:end)?|month)|tomorrow|tonight)"
)
_EVENT: Final = regex(
    rf"\b(?:on\s)?{_WHEN},?\s(?:we|i)(?:\s(?:are|will\sbe|have|will)|['’](?:re|ll(?:\sbe)?|ve))\s"
    r"(?:doing|having|holding|hosting|running|putting\son|throwing|opening|launching|offering|selling|serving|celebrating|organi[sz]ing)"
    r"\s(?:an?\s|our\s|the\s)?(?P<what>[^.!?;\n\ue000]{4,160})",
    re.I,
)
_WHO: Final = re.compile(r"\b(?:I|we)(?:['’]\w+|\s\w+)\s", re.I)
"""Who speaks."""
_PARTED: Final = re.compile(r"\swith\s|,\s(?:and\s)?", re.I)

_NAME: Final = r"[A-Z][\w.'’-]*(?:\s(?:(?:de|da|van|von|al|&|and)\s)?[A-Z][\w.'’-]*){0,3}"
_OF_SERIES: Final = regex(
    rf"\b(?P<part>(?i:episode|season|series|chapter|volume|issue)\s\d{{1,3}})\b(?=\sof\s(?:(?:our|my|the)\s(?:[a-z]+\s)?)?[A-Z]|[^.\n]*\bguest)"
    rf"|\b(?P<guest>(?i:(?:special\s)?guest):?\s{_NAME})"
)
"""Which part of a series a film is for, and who comes: "episode 42 of Slow Money, guest Dana Ruiz"."""

_NEW: Final = regex(
    r"\b(?:about|promoting|advertising|introducing|launching|announcing|presenting|for)\s(?:our|my|the)\s(?P<what>(?:brand\s)?new\s(?:[a-z][\w'’-]*\s?){1,4}?)(?=[:,.;!]|\s(?:for|in|at|on|that|which|with|from|called)\b|$)"
)
"""What is new in a house that titles the film: "about our new lavender bar"."""


def with_events(brief: Brief, message: Message) -> Brief:
    """Return a brief that says when something takes place and what, where its texts told nothing of it."""
    apart = brief.script or brief.storyboard or brief.quote or brief.countdown or brief.no_captions
    if apart or message.of_role("caption"):
        return brief
    shown = terms_of(" ".join((brief.title, *brief.captions, brief.action, brief.voice or "")))
    row, title = list(brief.captions), brief.title
    for found in _EVENT.finditer(message.said):
        what = _PARTED.split(found["what"])[0]
        whole = next((one for one in row if what in one and _tells_all(one, found["when"])), "")
        told = list(_told(found)) if whole else [one for one in _told(found) if is_untold(one, shown)]
        at = row.index(whole) if whole else 0
        row[at : at + bool(whole)] = told
        title = as_title(what, "en") or title if title.casefold() == found["when"].casefold() else title
    series = (capital(found[0].replace(": ", " ")) for found in _OF_SERIES.finditer(message.said))
    news = (capital(found["what"].strip()) for found in _NEW.finditer(message.said) if title and brief.promo)
    row = [*(one for one in news if is_untold(one, shown)), *row]
    row = [*(one for one in series if is_untold(one, shown)), *row]
    kept = (one for one in row if row == list(brief.captions) or one.casefold() != title.casefold())
    return replace(brief, title=title, captions=tuple(dict.fromkeys(kept)))


def _tells_all(caption: str, when: str) -> bool:
    """Whether a caption is the sentence itself, with when and who."""
    return bool(_WHO.search(caption)) and when.casefold() in caption.casefold()


def _told(found: re.Match[str]) -> Iterator[str]:
    """When something takes place, what, and what there is."""
    yield capital(found["when"])
    yield from (capital(one.strip()) for one in _PARTED.split(found["what"]) if one.strip())
