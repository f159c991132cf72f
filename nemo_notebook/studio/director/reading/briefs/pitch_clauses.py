"""Tell what the clauses of a sentence are: points, traits, pictures of a list, or only the shape of a film.

What becomes of the points is left to `pitch`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.briefs.pitch_words import CALLS
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentence_parts import BEGINS_DOES, STATES, is_fact
from nemo_notebook.studio.director.reading.messages.shaping import shapes, tells_fact, without_length
from nemo_notebook.studio.director.reading.terms.subjects import blank_scenes, names_scene, without_times

ITEM: Final = re.compile(r"(?!(?:vertical|portrait|square|landscape|widescreen)$)[a-z]{3,14}", re.I)
"""A single word in a list behind its label: "Scents: lavender, mint, orange"."""
LONGEST_ONE: Final = 60  # characters of a sentence of several clauses that is one point
_JUST_LENGTH: Final = re.compile(
    r"(?:about|around|roughly|under|max\.?|大?约)?\s?\d+\s?(?:s|secs?|seconds?|秒钟?)(?:左右)?", re.I
)
_FEWEST: Final = 2
_RUN: Final = 4  # clauses that no longer make one sentence
_TRAIT: Final = re.compile(r"[A-Za-z-]{3,14}")
"""One of several words that say what something is like: "Fast, careful, affordable"."""
_ASKS_ZH: Final = re.compile(
    r"^(?:我?想|请|帮我|主要|来)*(?:介绍|推广|宣传|讲一?讲|讲解|展示)(?:一下|的?是)?(?=[\u4e00-\u9fff])"
)


def lists_traits(pieces: list[str]) -> bool:
    """Whether single words say what something is like, of which a film could be some: fast, careful."""
    alone = len(pieces) > _FEWEST and all(map(_TRAIT.fullmatch, pieces))
    return alone and sum(not shapes(one) for one in pieces) >= _FEWEST


def is_shot_list(pieces: list[str]) -> bool:
    """Whether clauses list pictures: "dinosaur museum, ice cream, beach"."""
    scenes = sum(names_scene(one) for one in pieces)
    return len(pieces) > _FEWEST and 2 * scenes >= len(pieces) and not any(map(is_fact, pieces))


def is_one(text: str, pieces: list[str]) -> bool:
    """Whether a short sentence is best left whole: "Bring a hat, water and sunscreen"."""
    several = sum(is_fact(one) for one in pieces) > 1 or any(
        BEGINS_DOES.match(one) or CALLS.match(one) for one in pieces[1:]
    )
    told = any(map(is_fact, pieces))
    most = _FEWEST if is_chinese(text) and told else _RUN - 1
    several = several or (len(pieces) > most and (told or is_chinese(text)))
    return len(text) <= LONGEST_ONE and not several and not any(shapes(one) for one in pieces)


def only_shapes(text: str, *, listed: bool, told: bool) -> bool:
    """Whether a clause says how the film is to be or what it is to show, and nothing that is to be read.

    Args:
        text: the clause.
        listed: whether it stands in a list, or in a brief that sells something.
        told: whether the list it stands in tells something.
    """
    if CALLS.match(text):
        return False
    if _JUST_LENGTH.fullmatch(text):
        return True
    text = without_length(text) or text
    if shapes(text) or (_ASKS_ZH.match(text) and not is_fact(text)):
        return True
    if is_fact(text) or tells_fact(text):
        return False
    return not told and names_scene(text) and (_only_scene(text) or not listed) and not STATES.search(text)


def _only_scene(text: str) -> bool:
    """Whether nothing is said but a scene and when: "rain at night", 海边."""
    left = blank_scenes(text, all_of_them=True)
    return not re.sub(r"\b(?:at|in|the|on|by|with|over|and|a)\b|\W", "", without_times(left), flags=re.I)
