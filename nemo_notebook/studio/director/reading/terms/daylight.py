"""Tell the one time of day that a message holds its scenes to: the one it names, day of sun, night of ghosts.

Which scenes stand at a time of their own is told by `subjects`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.daytimes import times_in
from nemo_notebook.studio.director.reading.terms.subjects import Subject, told_one_by_one
from nemo_notebook.studio.make.catalog import SCENES

_SUN: Final = regex(
    r"\b(?:sun[\s-]?(?:screen|cream|burn(?:t|ed)?|tan|hats?|bath\w*|block|protection|safety|shade|shine|stroke)|(?-i:sun)(?!\s?(?:dried|salutations?|rise|set)\b)"
    r"|spf(?:\s?\d+)?|uv(?:\s?rays?)?|heat\s?wave|heat\s?stroke|blue\ssk(?:y|ies)|(?:bright|natural|clear|morning)\slight|picnic|solar\s(?:panels?|power|energy)|lemonade|hot\s(?:weather|days?))\b"
    r"|太阳(?!系|镜|穴)|烈日|骄阳|暴晒|防晒|晒(?=太阳|干|伤|黑)|紫外线|高温|中暑|遮阳|日光(?!灯)|蓝天|光伏|酷暑|大晴天",
    re.I,
)
_DARK: Final = regex(
    r"\b(?:halloween|ghosts?|haunted|spooky|vampires?|zombies?|bonfire|campfire|fairy\slights|stargazing)\b|万圣节|闹鬼|鬼屋|鬼故事|篝火|观星",
    re.I,
)
_NIGHTLY: Final = frozenset({"stars", "aurora", "fireworks"})
"""Scenes of the open sky that make night of those beside them."""


def in_common_light(subjects: Sequence[Subject], text: str) -> list[Subject]:
    """Return scenes that have no time of their own at the one that the whole message speaks of."""
    if told_one_by_one(subjects, text):
        return list(subjects)
    named = set(times_in(text))
    time = named.pop() if len(named) == 1 else "" if named else _meant(text) or _shared(subjects)
    return [replace(one, time=one.time or time) for one in subjects]


def _meant(text: str) -> str:
    """The time of day that goes with what words speak of, "" for none."""
    if _DARK.search(text):
        return "night"
    return "day" if _SUN.search(text) else ""


def _shared(subjects: Sequence[Subject]) -> str:
    """Night, where one scene of several is under stars and the others can be, "" else."""
    starry = any(one.scene in _NIGHTLY for one in subjects)
    return "night" if starry and all("night" in SCENES[one.scene].times for one in subjects) else ""
