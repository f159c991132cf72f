"""Find the files that a first message calls by their places: "start with the third one", "photo 2 last"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

ORDINALS: Final = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)
_PICTURE: Final = r"(?:one|photo|picture|pic|image|shot|clip|video|file|snap|upload)"
_PLACE: Final = regex(
    rf"\b(?:the\s|my\s)?(?:very\s)?(?P<place>{'|'.join(ORDINALS)}|last|final|\d(?:st|nd|rd|th))\s{_PICTURE}\b"
    rf"|\b(?:the\s)?(?:{_PICTURE}\s(?:number\s|no\.?\s?|nr\.?\s?|#)?|number\s|no\.?\s|#)(?P<number>\d{{1,2}})\b(?!\s?(?:s|sec|seconds?|am|pm|%)\b)"
    rf"|\b(?:(?<=with\s)|(?<=then\s))(?:the\s)?(?P<bare>{'|'.join(ORDINALS[1:])}|last)(?=\s*(?:$|and\b|then\b))",
    re.I,
)


def marked_places(clause: str, files: int) -> str:
    """Return a clause in which files called by their places are marked as those called by names: "§2§"."""
    return _PLACE.sub(lambda one: _mark(one, files), clause)


def _mark(called: re.Match[str], files: int) -> str:
    said = (called["place"] or called["bare"] or "").lower()
    if said in ("last", "final"):
        return f"§{files - 1}§"
    place = ORDINALS.index(said) if said in ORDINALS else int(re.sub(r"\D", "", said or called["number"])) - 1
    return f"§{place}§" if 0 <= place < files else called[0]
