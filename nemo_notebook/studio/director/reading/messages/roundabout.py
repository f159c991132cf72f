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
_LIKED_BACK: Final = regex(
    r"(?:^\W*|(?<=[.;!]\s))(?:(?:actually|hm+|no|nah|oh|well|but|ok(?:ay)?|wait|sorry|on\ssecond\sthoughts?)[\s,]+)*(?:i|we)\s(?:(?:do|did|really|still|actually|quite|kind\sof)\s)*(?:liked?|loved?|miss(?:ed)?|want(?:ed)?|need(?:ed)?)"
    r"\s(?P<what>(?:the|that|my|our)\s[^,.;!]{3,60}?)(?:\s(?:after\sall|better|though|a\slot|so\smuch))*\s?[,.;!–-]+\s*(?:(?:so|and|please|can\syou|could\syou|just)\s)*(?:put|bring|get|have|add)\s(?:it|that|them|those)\sback(?:\s(?:in|again|please|on|there))*(?=\s*(?:[,.;!]|$))",
    re.I,
)
"""What was there is named before the wish to have it back, whatever else was changed since."""
_SOMETHING_LIKE: Final = regex(
    r"\b(?:something|anything|some\sthing)\s(?:(?:a\s(?:bit|little|touch|lot)|more|much|rather|really|much\smore)\s)*(?P<how>[a-z]+)(?:\s(?:then|instead|please|though|for\sit))*\s?(?:[,:–-]|\s(?=like|such\sas))\s*(?:(?:maybe|perhaps|possibly|like|such\sas|say|e\.?g\.?|an?|some|for\sexample|for\sinstance)[,\s]+)*"
    r"(?P<style>(?:(?:soft|gentle|calm|quiet|slow|light|solo)\s)?(?:acoustic\sguitar|guitar|piano|jazz|lo-?fi|ambient|acoustic|strings|harp|cello|violins?|ukulele|synths?|chiptune|hip-?hop|folk|funk|disco|techno))(?:\s(?:music|tune|track|song))?(?=\s*(?:[,.;!?]|$|(?:maybe|perhaps|or\sso|please|i\sguess|i\sthink|instead)\b))",
    re.I,
)
"""What names an instrument speaks of the music: "something calmer, acoustic guitar maybe"."""
_TIME_OFF: Final = regex(
    r"\b(?:cut|take|trim|shave|chop|knock|lop|clip)\s(?:about\s|around\s|just\s|another\s)?(?P<n>an?|half\sa|one|two|three|four|five|six|\d+(?:\.\d+)?)\s?(?:s|secs?|seconds?)\s(?:off(?:\sof)?|(?:away\s)?from)\s"
    r"(?P<what>(?:the|my|our|that|this)\s(?:(?!(?:start|beginning|end|front|back|opening|film|video|music|song|title|captions?|voice)\b)[\w'’-]+\s){0,2}?(?:picture|photo|image|scene|shot|slide|one)|(?:picture|photo|image|scene|shot|slide)\s\d{1,2})(?=\s*(?:[,.;!]|$)|\s(?:and|but|then)\b)",
    re.I,
)
"""Time that a picture loses: "take one second off the third picture"."""


def without_detours(said: str) -> str:
    """Return a wish without its roundabout ways."""
    said = _AT_END.sub(lambda one: "end " if one[0].lower().startswith("last") else "", said)
    said = _END_SAYS.sub("end card: ", said)
    said = _UP.sub(r"\g<keep> \g<what> on screen throughout", said)
    said = _BACKGROUND.sub(r"\g<how>\g<style> music", said)
    said = _NO_WEATHER.sub(lambda one: f"no {one['what'] or one['bare']}", said)
    said = _TIME_OFF.sub(_shorter, said)
    said = _SOMETHING_LIKE.sub(r"\g<style> music", said)
    said = _LIKED_BACK.sub(r"bring back \g<what>", said)
    return _EACH_ALSO.sub(r"\g<before>\g<n> seconds ", said)


def _shorter(match: re.Match[str]) -> str:
    many = {"a": "1", "an": "1", "half a": "0.5"}.get(match["n"].lower(), match["n"])
    return f"make {match['what']} {many} seconds shorter"
