"""Say a wish of the part that was complained of before it: "the title stays too long, only 3 s" shows it for 3 s.

Parts are words on the screen and pictures that are named; what is said of the film itself is left as it is.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_TEXT: Final = (
    r"(?:the\s|my\s|our\s)?(?:title|heading|headline|end\scard|last\scaption|(?:first|second|third|fourth)\scaption"
    r"|caption\s(?:\d|one|two|three|four))"
)
_PICTURE: Final = (
    r"(?:(?:the|my|our|that)\s(?:[\w'’-]+\s){0,2}?(?:clip|footage|video\sclip|photo|photograph|picture|shot|scene)"
    r"|(?:clip|photo|picture|video)\s(?:\d|one|two|three|four))"
)
_SO: Final = r"(?:way|far|much|a\s(?:bit|little|tad)|rather|really|just|still|kind\sof|kinda)"
_TOO_LONG: Final = (
    rf"(?:{_SO}\s)*(?:(?:is|are|was|stay(?:s|ed)?|last(?:s|ed)?|run(?:s)?|goes|went|hang(?:s)?|linger(?:s)?|remain(?:s)?|shows?)"
    r"\s(?:there\s|on\s(?:the\s)?screen\s|on\s|up\s|around\s|visible\s)*"
    rf"(?:{_SO}\s)*(?:too\slong|so\slong|forever|for\sages|for\sever|endlessly)|drag(?:s|ged)?(?:\son)?|outstays\sits\swelcome)"
    r"(?:\s(?:a\s(?:bit|little|tad)|for\s(?:me|us)|imo|tbh|though|now|there|somewhat))*"
)
_NUMBER: Final = (
    r"(?P<n>\d{1,3}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
)
_SECONDS: Final = r"\s?(?:s|secs?|seconds?)\b"
_TAIL: Final = (
    r"(?:\s(?:of\s(?:it|that|them)|only|max(?:imum)?|tops|please|pls|thanks|(?:is|are|will\sbe|would\sbe|should\sbe)?\s?(?:enough|plenty|fine|all\swe\sneed|sufficient|ok)"
    r"|will\sdo|would\sdo|does\sit|at\smost))*(?=\s*(?:[,.;!?]|$)|\s(?:and|but|then)\s)"
)
_LEAD: Final = (
    r"\s?[,.;!–-]+\s*(?:(?:so|and|can|could|you|we|please|pls|maybe|let['’]?s|i\s(?:think|want|need|only)|we\s(?:need|want|only)"
    r"|make|have|keep|use|show|need|it|only|just|for)\s)*"
)
_FIRST_OF_IT: Final = regex(
    rf"(?<![\w'’])(?:(?P<text>{_TEXT})|(?P<picture>{_PICTURE}))\s{_TOO_LONG}"
    rf"(?:{_LEAD}(?:the\s)?(?:very\s)?(?:first|opening)\s{_NUMBER}{_SECONDS}{_TAIL})",
    re.I,
)
_EACH_ALSO: Final = regex(
    r"(?P<before>\d\s?(?:s|secs?|seconds?)\b[^.!?\n]*?[,;]?\s(?:and\s|then\s)?)(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|ten)"
    r"\s(?=(?:for|on)\s(?:each|every|all|both)\b)",
    re.I,
)
"""A number of seconds behind one that says so: "6 seconds of it, and 5 for each of the photos"."""


_BAD: Final = (
    r"(?:(?:has|have|had)\s)?(?:came|come|comes|turned|looks?|looked|is|are|was|were|gone|went|seems?)\s(?:out\s)?(?:a\s(?:bit|little)\s|all\s|(?:too|so|very|really|quite|rather|pretty|way|just|far)\s)*"
    r"(?:dark|bright|blurry|blurred|fuzzy|grainy|pale|dull|ugly|bad(?:ly)?|awful|terrible|boring|crooked|upside\sdown|shaky|out\sof\sfocus|unsharp|overexposed|underexposed|washed\sout|wrong|horrible|messy|yellow|noisy)"
    r"(?:\s(?:and|or)\s(?:too\s|very\s|so\s)?\w+)?(?:\s(?:too|now|though|here))?"
)
_TAKEN_OUT: Final = regex(
    rf"(?<![\w'’])(?P<picture>{_PICTURE}|(?!(?:the|this|that|it|whole)\s)[\w'’-]+\s(?:clip|photo|photograph|picture|shot|scene))\s{_BAD}\s?(?:[,.;!–-]+|\sand|\sso)\s*"
    r"(?:(?:so|and|can|could|you|we|please|pls|maybe|let['’]?s|just)\s)*"
    r"(?:(?P<out>remove|delete|drop|lose|scrap|ditch|cut|take\sout|leave\sout|get\srid\sof|throw\sout)|take|leave|throw|kick)\s(?:it|that|this)(?:\s(?:one|photo|picture|clip))?(?(out)|\sout)(?:\s(?:only|alone|out|please|pls|then|completely))*(?=\s*(?:[,.;!]|$))",
    re.I,
)
_UP: Final = regex(
    r"\b(?P<keep>keep|leave|have|hold|let)\s(?P<what>it|them|that|(?:the\s)?(?:title|captions?|end\scard)(?:\s\d)?)\s(?:stay\s)?(?:up|on\s(?:the\s)?screen|visible|showing)\s(?:there\s)?"
    r"(?:(?:for\s)?(?:the\s(?:whole|entire|full)\s(?:time|film|video|clip|thing|way(?:\sthrough)?)|all\s(?:the\s)?(?:time|way(?:\sthrough)?|along))|throughout|from\s(?:the\s)?(?:start|beginning)\sto\s(?:the\s)?(?:end|finish))",
    re.I,
)
"""Held up is on the screen, and not at its top."""
_BACK: Final = regex(
    r"(?:^\W*(?:(?:eh+|meh|no|nah|nope|hm+|ugh|yuck|oh|ok(?:ay)?)\W+)*(?:(?:it|that|this|now)\s)*(?:looks?|seems?|feels?|is)\s(?:[a-z]+\s){0,3}[a-z]+[.,;!]+\s(?:(?:please|so|just|can\syou|let['’]?s)\s)*)?(?:(?:(?:go|change|put|turn|switch|bring|set|get|have)\s)?back\sto\s(?:how|what|the\sway)\s(?P<was>(?:the\s)?(?:title|captions?|music|end\scard|text|letters))\s(?:was|were|looked|had\sbeen)(?:\sbefore)?"
    r"|(?:(?:go|change|put|turn|switch|bring|set|get|have)\s)?(?P<is>(?:the\s)?(?:title|captions?|music|end\scard|text|letters))\sback\s(?:to\s)?(?:how|what|the\sway)\s(?:it|they)\s(?:was|were|looked|had\sbeen)(?:\sbefore)?)",
    re.I,
)
_VOICE_LATER: Final = regex(
    r"\b(?:the\s)?(?P<what>voice(?:-?\s?over)?|narration|narrator)\s(?:comes?\s(?:in|on)|starts?|begins?|kicks?\sin)\s(?:a\s(?:bit|little)\s|way\s|much\s|far\s|too\s|so\s|very\s)*(?:quick(?:ly)?|early|fast|soon)(?:\s?[,.;!]+|\sso|\sand|\sbut)?\s+"
    r"(?:(?:can|could|please|should|let|make|have)\s)+it\s(?:to\s)?(?:wait|start|begin|come\s(?:in|on))\s(?:only\s)?(?:till|until|at|from|after)\s(?:about\s|around\s)?",
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
_AT_END: Final = regex(r"^\W*(?:and|then|also)\s(?:(?:then|also)\s)?(?:right\s)?(?=at\sthe\s(?:very\s)?end\b)|\bright\s(?=at\sthe\s(?:very\s)?end\b)|(?<=\b[ia][nt]\sthe\s)last,?\s(?=(?:show|write|put|add|display|say)\b)", re.I)


def with_blamed_named(said: str) -> str:
    """Return a wish with what is said of "it", and how much is kept of it, said of the part by its name."""
    said = _AT_END.sub(lambda one: "end " if one[0].lower().startswith("last") else "", said)
    said = _BACK.sub(_back, _UP.sub(r"\g<keep> \g<what> on screen throughout", said))
    said = _END_SAYS.sub("end card: ", said)
    said = _VOICE_LATER.sub(r"start the \g<what> at ", said)
    said = _BACKGROUND.sub(r"\g<how>\g<style> music", said)
    said = _NO_WEATHER.sub(lambda one: f"no {one['what'] or one['bare']}", said)
    said = _TAKEN_OUT.sub(lambda one: f"remove {one['picture']}", said)
    said = _EACH_ALSO.sub(r"\g<before>\g<n> seconds ", said)
    return _FIRST_OF_IT.sub(_kept, said)


def _back(match: re.Match[str]) -> str:
    part = match["was"] or match["is"]
    return f"change {part if part.lower().startswith('the ') else f'the {part}'} back to how it was"


def _kept(match: re.Match[str]) -> str:
    if match["text"]:
        return f"show {match['text']} for {match['n']} seconds"
    return f"only keep the first {match['n']} seconds of {match['picture']}"
