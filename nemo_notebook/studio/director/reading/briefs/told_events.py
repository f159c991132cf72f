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
_HELD: Final = regex(
    r"\b(?:we|i)(?:['’](?:re|m|ll\sbe)|\s(?:are|am|will\sbe))\s(?:(?:now|also|just)\s)?"
    r"(?:starting|running|holding|hosting|launching|offering|putting\son|organi[sz]ing|having|throwing|doing)\s(?:(?:an?|our|the|some)\s)?"
    rf"(?P<what>(?:[^\s,.!?;:]+\s){{1,6}}?)(?:on\s)?(?=(?:(?:from|starting)\s)?{_WHEN})",
    re.I,
)
"""What takes place, before when: "we're starting beginners' wheel classes on Thursday"."""
_RAISED: Final = regex(
    r"\bwe(?:['’]re|\sare)\s(?:(?:currently|now|also)\s)?(?P<deed>(?:raising|collecting)\s(?:money|funds|donations)|fundraising)\s"
    r"(?P<what>(?:for|to\s[a-z]+)\s[^,.!?;:]{3,60}?)(?=\sfor\s(?:(?-i:[A-Z])|our\b|the\b)|[,.!?;:]|$)",
    re.I,
)
"""What money is raised for."""
_HOUSE: Final = regex(
    r"\b(?:[Ww]e(?:['’]re|\sare)|(?:I|i|[Ww]e)\s(?:run|own|have|opened))\s(?:a|an|the)\s(?:(?:small|little|tiny|new|local|family|independent|cosy|busy)\s)*"
    r"(?P<what>(?:[a-z][a-z'’-]+\s){1,3}in\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)"
)
"""Which house speaks and where it is: "we're a small pottery studio in Leeds"."""
_WHO: Final = regex(r"\b(?:I|we)(?:['’]\w+|\s\w+)\s", re.I)
"""Who speaks."""
_SPEAKER: Final = regex(r"\b(?:we|i)['’](?:re|m|ll)\b", re.I)
_PARTED: Final = regex(r"\swith\s|,\s(?:and\s)?", re.I)

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
    house, raised = _HOUSE.search(message.said), _RAISED.search(message.said)
    if held := _HELD.search(message.said):
        title, row = _with_held(held, title, row, as_title(brief.topic, brief.language))
    unnamed = brief.promo and not (title or as_title(brief.topic, brief.language))
    if house and (unnamed or title == f"In {house['what'].rpartition(' in ')[2]}"):
        title = as_title(house["what"], "en") or title
    lines = [house["what"]] if house else []
    lines += [f"{raised['deed']} {raised['what']}"] if raised else []
    shown = terms_of(" ".join((title, *row, brief.action, brief.voice or "")))
    row[:0] = [capital(one) for one in lines if is_untold(one, shown) and (title or row)]
    series = (capital(found[0].replace(": ", " ")) for found in _OF_SERIES.finditer(message.said))
    news = (capital(found["what"].strip()) for found in _NEW.finditer(message.said) if title and brief.promo)
    row = [*(one for one in news if is_untold(one, shown)), *row]
    row = [*(one for one in series if is_untold(one, shown)), *row]
    kept = (one for one in row if row == list(brief.captions) or one.casefold() != title.casefold())
    return replace(brief, title=title, captions=tuple(dict.fromkeys(kept)))


def _with_held(held: re.Match[str], title: str, row: list[str], topic: str) -> tuple[str, list[str]]:
    """A title and captions that say what takes place, and not that we do it."""
    what, whole = held["what"].strip(), held[0].strip().casefold()
    named = as_title(what, "en")
    cut = title.casefold() in whole and title.casefold() not in what.casefold()
    if named and (cut or _SPEAKER.search(title) or not (title or topic)):
        title = named
    first = (
        ""
        if named == title or any(what.casefold() in one.casefold() for one in (title or topic, *row))
        else what
    )
    parts = (one.casefold().partition(whole) for one in row)
    rest = [
        one[-len(part[2]) :].strip(" ,") if part[1] and part[2] else one
        for one, part in zip(row, parts, strict=True)
    ]
    return title, [capital(one) for one in (first, *rest) if one]


def _tells_all(caption: str, when: str) -> bool:
    """Whether a caption is the sentence itself, with when and who."""
    return bool(_WHO.search(caption)) and when.casefold() in caption.casefold()


def _told(found: re.Match[str]) -> Iterator[str]:
    """When something takes place, what, and what there is."""
    yield capital(found["when"])
    yield from (capital(one.strip()) for one in _PARTED.split(found["what"]) if one.strip())
