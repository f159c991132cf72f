"""Divide a brief for its readers: the material word for word, its scenes, the wishes without lists."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.charts import Chart
from nemo_notebook.studio.director.reading.messages.listing import numbered_items
from nemo_notebook.studio.director.reading.messages.message import HEAD, Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import mentions, told_apart
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text

_WRITES: Final = regex(
    r"\b(?:write|put|show|add|display|place|print|type|say|says|saying|read|reads|reading|texts?|words?)\s$",
    re.I,
)
_PLACE: Final = regex(
    r"\s(?:(?:written|shown|displayed|up|right|somewhere|as\stext)\s)*(?:(?:on|over|across|at|in)\s(?:it|(?:the\s)?(?:\w+\s)?"
    r"(?:screen|start|beginning|end|top|bottom|middle|video|film|clip|photos?|pictures?|first|last)\b)|on\s?screen\b|somewhere\b)",
    re.I,
)
"""What orders words to be shown, before them or behind: write “…” at the start."""


def material_of(message: Message, material: str) -> str:
    """Return the material as it was written, without quotation marks around it, its last sentence closed."""
    return _closed(_unquoted(_verbatim(message, material)))


def without_steps(wishes: str) -> str:
    """The wishes without the items of a list: "boil for 12 minutes" is no length of the film."""
    for one in numbered_items(wishes):
        wishes = wishes.replace(one, BLANK * len(one))
    return wishes


def without_rows(wishes: str, chart: Chart | None) -> str:
    """The wishes without the numbers of a chart, which are no length of the film."""
    for name, shown in chart.rows if chart else ():
        wishes = re.sub(rf"(?i)({re.escape(name)}.{{0,4}}?){re.escape(shown)}", r"\1", wishes, count=1)
    return wishes


def without_author(wishes: str, quote: str) -> str:
    """The wishes without the name of who is quoted: Robert Frost is no snow."""
    who = quote.partition("\n")[2]
    return wishes.replace(who, BLANK * len(who)) if who else wishes


def with_names(wishes: str, message: Message) -> str:
    """Return the wishes with the names put back that were taken out of them: "a cat called Biscuit"."""
    for one in message.of_role("title"):
        if not one.quoted:
            gap = rf"(?<!{BLANK}){BLANK}{{{one.end - one.start}}}(?!{BLANK})"
            labelled = message.bare[: one.start].rstrip().endswith((":", "："))
            words = told_apart(one.words)[1] or BLANK if labelled else one.words
            wishes = re.sub(gap, words.replace("\\", r"\\"), wishes, count=1)
    for one in message.of_role(""):
        if mentions(message.wishes, one.start):
            gap = rf"(?<!{BLANK}){BLANK}{{{one.end - one.start}}}(?!{BLANK})"
            wishes = re.sub(gap, f"《{one.words}》".replace("\\", r"\\"), wishes, count=1)
    for one in message.texts:  # inside a sentence: "launch of 'Orbit' app"
        if one.quoted and one.role in ("", "title") and not _is_ordered(one, message.wishes):
            gap = rf"(?<=[a-z]\s){BLANK}{{{one.end - one.start}}}(?=\s[a-z])"
            wishes = re.sub(gap, one.words.replace("\\", r"\\"), wishes, count=1)
    return wishes


def _is_ordered(text: Text, wishes: str) -> bool:
    """Whether a sentence only orders words to be shown: write "…" at the start."""
    return bool(_WRITES.search(wishes[: text.start]) or _PLACE.match(wishes[text.end :]))


def _closed(material: str) -> str:
    """The material with a full stop, which the options behind it may have taken."""
    return (
        f"{material}."
        if material[-1:].isascii() and material[-1:].isalnum() and ". " in material
        else material
    )


def _unquoted(material: str) -> str:
    """The material without the quotation marks around all of it."""
    inside = re.fullmatch(r"\s*[\"“「『]([^\"“”「」『』]+)[\"”」』]\s*", material)
    return inside[1] if inside else material


def _verbatim(message: Message, material: str) -> str:
    """Put texts back where they were taken out of the material."""
    if not material:
        return ""
    at = message.bare.find(material)
    if at < 0:
        return material.replace(BLANK, "")
    end = at + len(material)
    left_out = len(message.text) - len(message.wishes)  # the middle of a long message holds no wishes
    return message.text[at : end + left_out] if at < HEAD < end else message.wishes[at:end]
