"""Call the lines of a first message that stand in a row what they are: "now and then a line: one / two".

Only what leads to them is said otherwise, and the numbers or strokes between; the lines stay as they are.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.listing import STROKES, numbered_items
from nemo_notebook.studio.director.reading.messages.texts import QUOTED

_LINES: Final = r"(?:lines?|captions?|subtitles?|texts?|words|phrases?|sentences?)"
_LEAD: Final = regex(
    rf"(?P<before>^|[,.;!?\n–—]\s*|\s(?=(?:as|with)\s))(?:and\s)?"
    rf"(?:(?:every\s(?:so\soften|now\sand\s(?:then|again)|few\s(?:seconds|waves))|now\sand\s(?:then|again)|from\stime\sto\stime|in\sturn|one\s(?:by\sone|at\sa\stime|after\s(?:the\sother|another)))[,\s]+)?"
    rf"(?:(?:as|with|show|add|put|write|use|include|and|have|of|me|these|those|this|the|following|some|a|an|few|short|little|simple|brief|small|single|two|three|four|five|six|\d)\s)*{_LINES}"
    rf"(?:\s(?:on\s(?:the\s)?screen|one\s(?:by\sone|at\sa\stime|after\s(?:the\sother|another))|in\s(?:turn|this\sorder|order)|every\sso\soften|now\sand\sthen|appearing|coming\sup|below|each|slowly))*"
    r"\s?:\s*(?=[^\n]*(?:\s/\s|\b2\s?[.)]))(?P<rest>[^\n]+)",
    re.I,
)
"""What leads to lines in a row: "every so often a short line: one / two"."""
_IN_ORDER: Final = regex(
    r"(?<![\w-])(?P<what>captions?|subtitles?|texts?)\s(?:(?:to\sgo\s|go(?:es)?\s|come\s|should\sbe\s|are\s|appear\s)?(?:in|with)\s(?:this|that|the\s(?:following|same|right|given|photo|picture))?\s?order|in\sturn|one\s(?:by\sone|after\s(?:the\sother|another)))\s?:",
    re.I,
)
"""What only says that captions follow each other: "captions in this order:"."""
_LIST: Final = regex(
    r"(?P<before>^|[.;!?\n]\s*|[,–—]\s|\s(?=and\s|then\s))(?:(?:and|then)\s)*(?:show|display|put\sup|bring\sup|have)\s(?:us\s)?(?:a|the)\s(?:\w+\s)?list(?:\s(?:of|with)\s[^:.;\n\ue000“\"]{2,40})?:\s"
    r"(?P<items>[^,.;:!?\n“\"]{2,40}(?:,\s[^,.;:!?\n“\"]{2,40}){1,9})(?=\s*(?:[.;!\n]|$))",
    re.I,
)
"""A list that is to be shown, between commas: "then show a list of what we sell: almonds, apples, tea"."""
_AND: Final = regex(r",\s(?:and\s)?|\sand\s(?=[^,]*$)")
_NUMBER: Final = regex(r"\(?\b1\s?[.)]\s*")
_ENDS: Final = regex(r"[.!?](?=\s(?!/)|$)")
_FEWEST: Final = 2
_LONGEST: Final = 80  # characters of a line


def without_their_order(words: str) -> str:
    """Return a message in which captions are not said to follow each other, which they do anyway."""
    return _IN_ORDER.sub(r"\g<what>:", words)


def as_captions(words: str) -> str:
    """Return a message whose lines in a row are its captions, in quotation marks where they have none."""
    words = _LIST.sub(_listed, words)
    lead = _LEAD.search(words)
    if lead is None or QUOTED.search(lead["rest"]):
        return words
    items, after = _numbered(lead["rest"]) or _stroked(lead["rest"])
    if len(items) < _FEWEST or any(len(one) > _LONGEST for one in items):
        return words
    before = words[: lead.start()].rstrip() + (lead["before"].rstrip() or ".")
    told = " / ".join(f"“{one}”" for one in items)
    return f"{before} captions: {told}. {after}{words[lead.end() :]}".strip()


def _listed(found: re.Match[str]) -> str:
    items = [one.strip() for one in _AND.split(found["items"])]
    return f"{found['before']}captions: " + " / ".join(f"“{one[:1].upper()}{one[1:]}”" for one in items)


def _numbered(rest: str) -> tuple[list[str], str] | None:
    """The items of a numbered list and what is said behind its last one."""
    items = numbered_items(rest) if _NUMBER.match(rest) else []
    if len(items) < _FEWEST:
        return None
    return items, rest[rest.rfind(items[-1]) + len(items[-1]) :].lstrip(" .,;!")


def _stroked(rest: str) -> tuple[list[str], str]:
    """The lines between strokes; the last ends with its sentence."""
    *lines, last = [one.strip() for one in STROKES.split(rest)]
    end = _ENDS.search(last)
    stop = end.start() if end else len(last)
    return [one.strip(" .") for one in (*lines, last[:stop]) if one.strip(" .")], last[stop:].lstrip(" .,;!")
