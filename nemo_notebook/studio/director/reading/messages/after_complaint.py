"""Say a wish of the part that was complained of before it: "the title stays too long, only 3 s".

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
_MORE_OF_IT: Final = regex(
    rf"^[^.!?\"“”]{{0,60}}?(?P<text>{_TEXT})\b[^.!?\"“”]{{0,60}}[.,;!–-]+\s*(?:(?:so|and|can|could|you|we|please|pls|maybe|let['’]?s|just)\s)*"
    rf"(?:give|show|keep|leave|let|hold)\s(?:it|that)\s(?:have\s|stay\s|up\s|on\s|there\s|for\s)*{_NUMBER}(?:\smore{_SECONDS}|{_SECONDS}\s(?:more|longer))[\s.!]*$",
    re.I,
)
"""A text that is gone too soon, and by how much it is to stay longer."""


def with_blamed_named(said: str) -> str:
    """Return a wish with what is said of "it", and how much is kept of it, said of the part by its name."""
    said = _BACK.sub(_back, said)
    said = _VOICE_LATER.sub(r"start the \g<what> at ", said)
    said = _TAKEN_OUT.sub(lambda one: f"remove {one['picture']}", said)
    said = _MORE_OF_IT.sub(r"show \g<text> \g<n> seconds longer", said)
    return _FIRST_OF_IT.sub(_kept, said)


def _back(match: re.Match[str]) -> str:
    part = match["was"] or match["is"]
    return f"change {part if part.lower().startswith('the ') else f'the {part}'} back to how it was"


def _kept(match: re.Match[str]) -> str:
    if match["text"]:
        return f"show {match['text']} for {match['n']} seconds"
    return f"only keep the first {match['n']} seconds of {match['picture']}"
