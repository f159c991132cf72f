"""Tell what takes place from where it does: a prom in a sports hall, a party at the boathouse.

Which of the subjects that are left decides the pictures is told by `briefs.scenes`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.lexicon import Hit

_GATHERING: Final = regex(
    r"\b(?:part(?:y|ies)|birthday|turns\s\d\d|prom|graduation|ceremon(?:y|ies)|weddings?|reception|reunion|gala|shower"
    r"|freshers|retirement|leaving|farewell|disco)\b"
    r"|派对|生日|庆生|典礼|婚礼|婚宴|订婚|周岁|满月|百日宴|寿|聚会|欢送|联欢|晚宴|年会|成人礼",
    re.I,
)
_VENUE: Final = regex(
    r"\s(?:at|in|@)\s(?:(?:the|an?)\s)?(?:(?!our\b|my\b)[\w'’]+\s){0,2}?$|(?<![现存所正实内])在[\u4e00-\u9fff]{0,4}$",
    re.I,
)
"""What leads to a place; our own salon is who invites."""
_CHILDREN: Final = regex(
    r"kindergart|nurser|pre-?school|toddler|playgroup|day\s?care|child|kid|幼儿|儿童|六一|亲子|宝宝|萌娃|早教",
    re.I,
)
_OLDER: Final = frozenset({"concert", "blackboard"})
"""Stages and classrooms, which say less of small children than a party does."""


def without_venues(text: str, meant: Sequence[Hit]) -> list[Hit]:
    """Leave out where a gathering takes place, and the stage on which small children show something."""
    held = [one for one in meant if _GATHERING.search(text, one.start, one.end)]
    kept = [one for one in meant if not held or one in held or not _VENUE.search(text[: one.start])]
    children = any(one.value == "party" and _CHILDREN.match(text, one.start) for one in kept)
    return [one for one in kept if not (children and one.value in _OLDER)]
