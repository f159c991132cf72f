"""Tell the moments that pictures tell in numbers: "until the café ends" is until second 5."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import span
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named

_SHOT: Final = r"(?:\s(?:picture|photo|image|scene|shot|clip))?"
_BEFORE: Final = regex(
    r"\b(?:(?P<until>(?:up\s)?(?:until|till?)(?:\swhen)?)(?P<reaches>\swe\s(?:get|come|cut|move)\sto)?"
    r"|(?P<by>by\sthe\stime|before)"
    r"|(?:only\s)?(?P<at>when|once|as\ssoon\sas|the\smoment)"
    r"|(?P<while>(?:for\s)?as\slong\sas|while|(?:all\s(?:the\sway\s)?)?(?:through(?:out)?|during)(?:\sall\sof)?))"
    r"\s(?:the\s)?$",
    re.I,
)
_AFTER: Final = regex(
    rf"{_SHOT}(?:\s(?:(?P<ends>ends?|finish(?:es)?|(?:is|has|are|have)\s(?:over|gone|done|finished|ended)|go(?:es)?(?:\saway)?|disappears?|stops?)"
    r"|(?P<comes>(?:shows?|comes?|turns?)\s(?:up|in|on|along)|appears?|starts?|begins?|comes?|arrives?|(?:is|are)\s(?:shown|there|on|up))"
    r"|(?P<stays>(?:is|are)\s(?:visible|showing)|shows?|lasts?))(?:\son\s(?:the\s)?screen)?\b)?",
    re.I,
)


def with_moments(text: str, there: Situation) -> str:
    """Return a sentence in which the beginning and the end of a picture are told in seconds."""
    for start, (end, one) in sorted(pictures_named(text, there).items(), reverse=True):
        before, after = _BEFORE.search(text, 0, start), _AFTER.match(text, end)
        if before is None or after is None or len(one.places) != 1:
            continue
        told = _told(before, after, *span(there.pictures[one.places[0]]))
        text = f"{text[: before.start()]}{told}{text[after.end() :]}" if told else text
    return text


def _told(before: re.Match[str], after: re.Match[str], begin: int, end: int) -> str:
    """The moment or the stretch that is told of a picture; "" where none clearly is."""
    if before["while"]:
        plain = before["while"].lower() not in ("while", "as long as", "for as long as")
        known = not (after["ends"] or (after["comes"] or "").rstrip("s") in ("start", "begin"))
        return f"from {begin / 1000:g} to {end / 1000:g} seconds" if plain or (after[0] and known) else ""
    if before["reaches"]:
        return f"until second {begin / 1000:g}"
    shows = before["until"] and (after["stays"] or "").startswith("show")
    if not (after["ends"] or after["comes"] or shows):
        return ""
    moment = end if after["ends"] else begin
    word = "until" if before["until"] else "when at" if before["at"] else "before"
    return f"{word} second {moment / 1000:g}"
