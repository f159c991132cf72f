"""Say in the words that readers know what is said in a roundabout way: "right at the end it should say …".

"Some soft piano should play in the background" is soft piano music; "we don't want rain" is no rain.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_AT_END: Final = regex(
    r"^\W*(?:and|then|also)\s(?:(?:then|also)\s)?(?:right\s)?(?=at\sthe\s(?:very\s)?end\b)|\bright\s(?=at\sthe\s(?:very\s)?end\b)|(?<=\b[ia][nt]\sthe\s)last,?\s(?=(?:show|write|put|add|display|say)\b)",
    re.I,
)
_END_SAYS: Final = regex(
    r"(?:^\W*|(?<=[.!?]\s))(?:(?:and|then|also)\s)*(?:right\s)?(?:at|in)\sthe\s(?:very\s)?end,?\s(?:(?:it|the\s(?:film|video))\s(?:should|must|could|can|has\sto)\s(?:say|read)|show|write|say|display)\s"
    r"(?=(?-i:[A-Z0-9])[^.!?\n\"“]*,\s)(?!(?:picture|photo|image|clip|scene)s?\b)",
    re.I,
)
"""What leads to words with a comma in them, of which no part is a wish: "…, call Sam", "…, 9 till 5"."""
_BACKGROUND: Final = regex(
    r"(?:^|(?<=[,.;!]\s)|(?<=\band\s))(?:(?:and|please|add|put|have|play|with|also|then)\s)*(?:(?:some|a\s(?:bit|little)\sof|a)\s)?(?P<how>(?:(?:soft|gentle|calm|quiet|slow|light|nice|sweet|relaxing|happy|sad|upbeat|smooth)\s)*)"
    r"(?P<style>piano|jazz|lo-?fi|acoustic\sguitar|guitar|ambient|funk)(?:\s(?:music|tune|track|song))?\s(?:(?:should|could|can|must|to)\s(?:be\s)?(?:play(?:ing)?|run(?:ning)?|heard)\s|playing\s|going\s)?in\sthe\sback(?:ground)?(?=\s*(?:[,.;!]|$|and\b|but\b))",
    re.I,
)
_NO_WEATHER: Final = regex(
    r"\b(?:i|we)\s(?:really\s|just\s)?(?:don['’]?t|do\snot)\s(?:really\s|actually\s)?(?:want|need|like)\s(?:any\s|the\s)?(?P<what>rain|snow|fog|mist|storm|lightning)(?=\s*(?:[,.;!]|$))"
    r"|(?:^|(?<=and\s)|(?<=[,.;!]\s))(?:don['’]?t|do\snot)\s(?:want|need)\s(?:any\s|the\s)?(?P<bare>rain|snow|fog|mist|storm|lightning)(?=\s*(?:[,.;!]|$))",
    re.I,
)
_UP: Final = regex(
    r"\b(?P<keep>keep|leave|have|hold|let)\s(?P<what>it|them|that|(?:the\s)?(?:title|captions?|end\scard)(?:\s\d)?)\s(?:stay\s)?(?:up|on\s(?:the\s)?screen|visible|showing)\s(?:there\s)?"
    r"(?:(?:for\s)?(?:the\s(?:whole|entire|full)\s(?:time|film|video|clip|thing|way(?:\sthrough)?)|all\s(?:the\s)?(?:time|way(?:\sthrough)?|along))|throughout|from\s(?:the\s)?(?:start|beginning)\sto\s(?:the\s)?(?:end|finish))",
    re.I,
)
"""Held up is on the screen, and not at its top."""
_EACH_ALSO: Final = regex(
    r"(?P<before>\d\s?(?:s|secs?|seconds?)\b[^.!?\n]*?[,;]?\s(?:and\s|then\s)?)(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|ten)"
    r"\s(?=(?:for|on)\s(?:each|every|all|both)\b)",
    re.I,
)
"""A number of seconds behind one that says so: "6 seconds of it, and 5 for each of the photos"."""


def without_detours(said: str) -> str:
    """Return a wish without its roundabout ways."""
    said = _AT_END.sub(lambda one: "end " if one[0].lower().startswith("last") else "", said)
    said = _END_SAYS.sub("end card: ", said)
    said = _UP.sub(r"\g<keep> \g<what> on screen throughout", said)
    said = _BACKGROUND.sub(r"\g<how>\g<style> music", said)
    said = _NO_WEATHER.sub(lambda one: f"no {one['what'] or one['bare']}", said)
    return _EACH_ALSO.sub(r"\g<before>\g<n> seconds ", said)
