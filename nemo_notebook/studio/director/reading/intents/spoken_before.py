"""Name what a follow-up leaves to the message before it, which was answered and changed nothing.

"How long is the third scene?", then "cut one second off it"; "make the fifth picture longer", then "I meant
the third".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.asking import is_question
from nemo_notebook.studio.director.reading.edits.naming.references import topic_of, with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs

_ORDINAL: Final = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?:st|nd|rd|th))"
)
_NOUN: Final = r"(?:picture|photo|image|pic|scene|shot|clip|slide|caption|subtitle|line)"
_PLACE: Final = regex(
    rf"\b(?P<one>{_ORDINAL})\s(?P<noun>{_NOUN}|one)\b|\b(?P<kind>{_NOUN})\s(?:number\s|no\.?\s|#)?(?P<number>\d{{1,2}})\b",
    re.I,
)
_SORRY: Final = (
    r"(?:(?:oh|ah|no|oops|whoops|sorry|wait|hm+|ok(?:ay)?|my\s(?:bad|mistake)|i['’]?m\ssorry|actually"
    r"|well|right)\b[\s,.!]*)"
)
_MEANT: Final = regex(
    rf"^\W*(?:{_SORRY}+(?:i\s(?:meant?|was\sthinking\sof|want(?:ed)?)\s)?|i\smeant?\s)(?:to\ssay\s)?(?:the\s)?"
    rf"(?:(?P<one>{_ORDINAL})(?:\s(?P<noun>{_NOUN}|one))?|(?:{_NOUN}\s)?(?:number\s)?(?P<number>\d{{1,2}})(?!\s?(?:s\b|sec|%|[:.]\d)))"
    r"(?:\s(?:then|please|instead|of\scourse))*(?:\s?[,.;!–-]+\s*(?:and\s|so\s|please\s|make\sit\s)*(?P<rest>\S.*?))?[\s.!]*$",
    re.I,
)
_AMOUNT: Final = regex(
    r"^(?:by\s)?(?:about\s)?[\w.]+\s?(?:s|secs?|seconds?)\s(?:longer|shorter|more|less|earlier|later)\b", re.I
)
_IT: Final = regex(
    r"(?<!make\s)(?<!take\s)\b(?:it|that\s(?:one|scene|picture|photo|clip|shot|caption|line)|this\sone)\b(?!['’]s)|(?<=take\s)it\b(?=\s(?:out|away|off|down))|(?<=make\s)it\b",
    re.I,
)
_PICTURE: Final = regex(r"image\s#(\d{1,2})", re.I)
_LONGEST: Final = 120  # characters


def with_spoken_before(said: str, before: Sequence[str], there: Situation) -> str:
    """Return a follow-up with the picture or the text named that the message before it spoke of.

    Args:
        said: the message.
        before: what was said since the film changed last, oldest first.
        there: the film.
    """
    if not before or len(said) > _LONGEST or not said.isascii():
        return said
    asked = before[-1]
    if meant := _MEANT.match(said):
        return _corrected(asked, meant) or said
    if not is_question(read_message(asked)):
        return said
    topic = _PICTURE.sub(r"picture \1", topic_of(with_references(Clause(asked), there)))
    first, mark, rest = _first_clause(said)
    if not topic or not topic.isascii() or is_question(read_message(said)):
        return said
    if verbs.PARTS.search(first) or not _IT.search(first):
        return said
    return f"{_IT.sub(topic, first, count=1)}{mark}{rest}"


def _first_clause(said: str) -> tuple[str, str, str]:
    """A message up to its first mark or "and", that, and what follows."""
    cut = re.search(r"[,.;!]\s|\s(?:and|but|then)\s", said[8:])
    if cut is None:
        return said, "", ""
    start, end = cut.start() + 8, cut.end() + 8
    return said[:start], said[start:end], said[end:]


def _corrected(asked: str, meant: re.Match[str]) -> str:
    """The wish of the message before with another place in it, and how much, where that is told now."""
    places = list(_PLACE.finditer(asked))
    if len(places) != 1:
        return ""
    was = places[0]
    noun = meant["noun"] if meant["noun"] and meant["noun"] != "one" else was["noun"] or was["kind"]
    called = f"{noun} {meant['number']}" if meant["number"] else f"{meant['one']} {noun}"
    rest = (meant["rest"] or "").strip()
    if rest and _AMOUNT.match(rest):
        return f"make the {called} {rest}"
    named = "" if re.search(r"\b(?:the|my|our)\s$", asked[: was.start()], re.I) or meant["number"] else "the "
    wish = f"{asked[: was.start()]}{named}{called}{asked[was.end() :]}"
    return f"{wish.rstrip(' .!?')}, {rest}" if rest else wish
