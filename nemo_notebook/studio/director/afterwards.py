"""Do what a first message asks of single texts once its film is composed: a number that stays on throughout.

"Text on the wipeout: “nailed it”" lies over that clip. How a text is moved or held is left to the edits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, PICTURES, meta, segments, source_of
from nemo_notebook.studio.director.operations import apply_all
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Plan, Shelf, Wire
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.messages.file_order import words_of_files
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.offers import ADDRESS, CONTACT, DATE, PRICE

_WHOLE: Final = (
    r"(?:(?:for\s|during\s)?(?:the|its)\s(?:whole|entire|full)\s(?:way(?:\sthrough)?|time|video|film|clip|thing|length)"
    r"|all\s(?:the\sway\sthrough|the\stime|along|through(?:out)?)|throughout|from\sstart\sto\s(?:finish|end)|start\sto\s(?:finish|end))"
)
_TEXT: Final = (
    r"(?:the|our|my|that|this)\s(?P<{0}>title|heading|name|date|(?:phone\s"
    r"|telephone\s)?number|web\s?site|address|url|e-?mail|handle|hashtag|code|price)"
)
_SHOT: Final = r"(?:one|photo|picture|clip|video|shot)"
_STAYS: Final = regex(
    rf"\b{_TEXT.format('a')}\s(?:(?:to|should|must|can|could|please|needs\sto|has\sto|up|there|visible|on|screen|the)\s)*(?:stay|be|remain|stick|show)s?(?:ing)?\s(?:(?:up|there|visible|on|the|screen|on-?screen|in|view|shown)\s)*{_WHOLE}"
    rf"|\b(?:keep|leave|have|hold|show)\s{_TEXT.format('b')}\s(?:(?:up|there|visible|on|the|screen|on-?screen|in|view|showing)\s)*{_WHOLE}",
    re.I,
)
_LOOKS: Final = (
    ("number", regex(r"\d[\d\s()-]{5,}\d")),
    ("date", DATE),
    ("price", PRICE),
    *((one, CONTACT) for one in ("site", "url", "mail")),
    ("handle", regex(r"(?<!\w)@\w")),
    ("hashtag", regex(r"#\w")),
    ("code", regex(r"\bcode\b", re.I)),
    ("address", ADDRESS),
)
"""How what is called so is written."""


def with_afterthoughts(plan: Plan, said: Message, shelf: Shelf) -> Plan:
    """Return a plan of a film in which such texts stand where and as long as they are to stand."""
    if plan.draft is None or said.language != "en":
        return plan
    draft = plan.draft
    for wish in (*_staying(said, draft), *_over_files(said, draft, shelf)):
        there = Situation(draft, shelf, said.language)
        if operations := read_edits(read_message(wish), there).operations:
            draft = apply_all(draft, operations, shelf, said.language).draft
    return plan if draft is plan.draft else replace(plan, draft=draft)


def _staying(said: Message, draft: Wire) -> Iterator[str]:
    """What is to stay, as an edit says it."""
    captions = [str(meta(one).get("text")) for one in segments(draft, CAPTIONS)]
    for one in _STAYS.finditer(said.typed):
        called = (one["a"] or one["b"]).lower()
        looks = next((how for what, how in _LOOKS if what in called), None)
        place = next((at for at, words in enumerate(captions, 1) if looks and looks.search(words)), 0)
        if place or called in ("title", "heading"):
            yield f"show {f'caption {place}' if place else 'the title'} for the whole film"


def _over_files(said: Message, draft: Wire, shelf: Shelf) -> Iterator[str]:
    """Which caption stands over which file, as an edit says it."""
    files = shelf.of_kind("image", "video")
    words = words_of_files(files)
    if not words:
        return
    called = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    over = (
        r"(?:on|onto|over|across|under|underneath|below|beneath)\s"
        rf"(?:the\s|my\s|our\s)?(?P<file>{called})(?:\s{_SHOT})?"
    )
    shown = [source_of(one) for one in segments(draft, PICTURES)]
    captions = [meta(one).get("text") for one in segments(draft, CAPTIONS)]
    for text in said.texts:
        before, behind = said.typed.partition(text.words)[::2]
        found = re.search(rf"{over}[\s:,]*(?:put|write|say|add)?[\s:]*[\"“'‘]?$", before, re.I)
        found = found or re.match(rf"[\"”'’]?,?\s{over}(?!\w)", behind, re.I)
        place = files[words[found["file"].casefold()]].id if found else ""
        if place in shown and text.words in captions:
            which = captions.index(text.words) + 1
            yield f"show caption {which} while picture {shown.index(place) + 1} is shown"
