"""Say as an order what is wished for in another mood: "could the title be moved down" is "move …"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_DEEDS: Final = re.findall(
    r"\w+",
    """
    move remove delete change replace swap lower raise trim shorten lengthen extend add place mute turn
    increase decrease reduce fade switch rename double halve slow brighten darken enlarge center drop crop
    flip reverse blur insert play repeat shift colour color display erase edit update exchange duplicate
    stretch speed start stop
    """,
)
_IRREGULAR: Final = {
    "made": "make", "cut": "cut", "put": "put", "set": "set", "shown": "show", "taken": "take",
    "brought": "bring", "given": "give", "held": "hold", "kept": "keep", "hidden": "hide", "split": "split",
    "written": "write",
}  # fmt: skip
_DOUBLED: Final = frozenset({"swap", "trim", "drop", "crop", "flip", "blur", "stop"})


def _forms() -> dict[str, str]:
    """Moved and moving to move; as they are spelled."""
    found = dict(_IRREGULAR)
    for deed in _DEEDS:
        stem = deed[:-1] if deed.endswith("e") else deed + deed[-1] if deed in _DOUBLED else deed
        found |= {f"{stem}ed": deed, f"{stem}ing": deed}
    return found | {"making": "make", "cutting": "cut", "putting": "put", "taking": "take", "showing": "show"}


_FORMS: Final = _forms()
_DONE: Final = "|".join(sorted(_FORMS, key=len, reverse=True))
DONE: Final = regex(rf"^(?:{_DONE})\b\s*", re.I)
"""A deed that is wished for, at the beginning of a text."""
_PARTED: Final = r"up|down|out|off|away|back"
_THING: Final = (
    r"(?P<thing>(?:the|my|our|its|this|that|all|each|every|both|it|everything|they|them"
    r"|captions?|titles?|music|pictures?|photos?|images?)\b[^,.;!?，。\n]{0,48}?)"
)
_HEAD: Final = r"^(?P<before>\W*(?:(?:and|also|then|but|so|now|please|maybe)\s)*)"
_NICER: Final = r"(?:great|nicer?|good|better|best|lovely|cool|perfect)"
_WANT: Final = (
    r"(?:(?:(?:(?:i|we)['’]?d?\s)?(?:(?:would|really|do)\s)?(?:want|need|like|love|prefer)|i\swish)(?:\sto\shave)?"
    rf"|(?:(?:it|that)(?:['’]d|\swould|\smight)\s|might\s|would\s)be\s(?:so\s|much\s|a\slot\s)?{_NICER}\s(?:with|to\shave|if)"
    r"|(?:can|could|may)\s(?:i|we|you)\s(?:have|get|see)|have|get|let\sme\shave)"
)
_MUST: Final = (
    r"(?:should|must|could|can|needs?\sto|has\sto|have\sto|ought\sto|may|might|shall|will"
    r"|(?:i|we)\sthink\sshould)"
)
_ASKED: Final = _THING.replace("?P<thing>", "?P<asked>")
_WANTED: Final = _THING.replace("?P<thing>", "?P<wanted>")
_PASSIVE: Final = regex(
    rf"{_HEAD}(?:{_THING}\s(?:{_MUST}\s(?:(?:please|also|just|really|then)\s)*(?:be|get)|needs?|wants)\s"
    rf"|(?:can|could|should|may|would)\s{_ASKED}\s(?:please\s|also\s)?be\s"
    rf"|{_WANT}\s{_WANTED}\s(?:to\sbe\s)?)"
    rf"(?P<done>{_DONE})\b(?P<rest>(?:\s(?:{_PARTED})\b)?)(?=\W|$)",
    re.I,
)
_BEING: Final = regex(
    rf"{_HEAD}(?:(?:can|could|should|may|would)(?:n['’]?t)?\s{_ASKED}\s(?:please\s|also\s|maybe\s)?be\s"
    rf"|{_WANT}\s{_WANTED}\s(?:to\sbe|was|were|would\sbe|is)\s"
    rf"|{_THING}\s(?:would|might)\s(?:be|look|feel|sound|work)\s(?:so\s|much\s|a\slot\s|even\s)?{_NICER}\s(?:if\s(?:it|they)\s(?:was|were)\s)?(?!(?:if|than|on|for|when|without|to|as)\s))(?!(?:the|an?|first|last|next|where|like|about|in\sthe)\s|first\b|last\b|there\b|here\b)(?=\S)",
    re.I,
)


_STAYING: Final = regex(
    rf"{_HEAD}(?:can|could|may|would)\s{_ASKED}\s(?:please\s|also\s|maybe\s|just\s)?(?=(?:stay|last(?=\s(?:for|longer|until|a\s|\d))|linger|come|start|begin|end(?!\s(?:cards?|screens?|titles?|texts?|credits?)\b)|appear|disappear|fade|play|run|show|go)\b)",
    re.I,
)
_HAVING: Final = regex(
    rf"{_HEAD}(?:(?:it|that)(?:['’]d|\swould|\smight)\s|might\s|would\s)be\s(?:so\s|much\s|a\slot\s)?{_NICER}\s(?:with|to\shave)\s(?=(?:the|my|our|it|all|each|every|both)\b)",
    re.I,
)
_FIRST: Final = regex(
    rf"{_HEAD}(?:make|have|let|put)\s(?P<thing>(?:the|my)\s(?:[\w'’-]+\s){{0,2}}?[\w'’-]+)(?<!\sin)(?<!\son)(?<!\sof)(?<!\sat)(?<!\sto)(?<!\sfor)(?<!\sinto)(?<!\swith)(?<!\sexcept)(?<!\sbut)(?<!\snot)(?<!\sand)(?<!\sthan)(?<!\sfrom)(?<!\swithout)(?<!\sexcluding)\s(?:be\s|as\s|become\s)?the\s(?:very\s)?(?:(?P<front>first|opening)|last|closing|final)(?:\s(?:picture|photo|image|scene|shot|clip|slide|one))?(?=\W*$)",
    re.I,
)
_GOES_ON: Final = regex(
    r"(?P<lead>(?:,|\b(?:and|but|then|plus))\s(?:(?:also|then|maybe|please)\s)*)(?=(?:the|my|our|its|all|each|every|both)\s(?:(?:last|first|second|third|whole|main|background)\s)*"
    r"(?:titles?|headline|captions?|subtitles?|texts?|words|letters|end\scard|music|song|voice(?:-?\s?over)?|film|video|clips?|pictures?|photos?|images?|scenes?|shots?|transitions?|colou?rs?)\sbe\s)",
    re.I,
)
_PARTS: Final = regex(r"(,\s+|\s+(?:and|but|then|plus)\s+)", re.I)


def as_order(said: str) -> str:
    """Return a sentence in which things are to be done as orders; any other as it is."""
    whole = _ordered(said)
    if whole != said:
        return whole
    return "".join(one if place % 2 else _ordered(one) for place, one in enumerate(_PARTS.split(said)))


def asked_again(said: str) -> str:
    """Put "can" to each thing that is asked for: "can the music stop and the title be red"."""
    return _GOES_ON.sub(r"\g<lead>can ", said)


def _ordered(said: str) -> str:
    if match := _PASSIVE.match(said):
        order = f"{_FORMS[match['done'].lower()]} {_meant(match)}{match['rest']}"
    elif match := _BEING.match(said):
        order = f"make {_meant(match)} "
    elif match := _STAYING.match(said):
        return f"{match['before']}{match['asked'].strip()} should {said[match.end() :].rstrip('?？')}"
    elif match := _FIRST.match(said):
        return f"{match['before']}move {match['thing'].strip()} to the {'start' if match['front'] else 'end'}"
    else:
        return _HAVING.sub(r"\g<before>have ", said)
    return f"{match['before']}{order}{said[match.end() :].rstrip('?？')}"


def _meant(match: re.Match[str]) -> str:
    return next(
        one for one in (match.groupdict().get(key) for key in ("thing", "asked", "wanted")) if one
    ).strip()
