"""Find the text or the picture that a wish is about, once it is heard how the wish points to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.wishes.orders import parts_of
from nemo_notebook.studio.director.reading.wishes.shown import Shown, pictures_named, texts_named
from nemo_notebook.studio.director.reading.wishes.values import places_in

NAMED: Final = ("title", "end card", "captions", "texts")
"""Ways to point to a text by what it is called."""
_CLEAR: Final = 3
_CALLED: Final = regex(r"title|heading|headline|标题|end\scard|片尾|结尾", re.I)


def clues_of_target(clues: Sequence[str], kind: str, before: str) -> list[str]:
    """Return the clues to how a wish points, besides those of its words.

    Args:
        clues: those of its words.
        kind: what kind of wish it is.
        before: what the wish before it is about, "" for none.
    """
    last = before.partition(" ")[0] if before else "^"
    said = "OV" if any(one.startswith("OVB") for one in clues) else ""
    return [*clues, f"K={kind}", f"A={parts_of(kind)[1]}", f"pt={last}", f"pt={last} {said}"]


def pointed_at(way: str, wish: str, shown: Shown, before: str) -> str:
    """Return what a wish is about, pointing in one of the ways of `way_of`; "" where that shows nothing."""
    about, _, way = way.partition(":")
    if about == "T":
        return _text(way, wish, shown, before)
    if way == "all":
        return "all pictures"
    if way == "before":
        return before if "picture" in before else ""
    found = places_in(wish, len(shown.pictures)) if way == "nth" else pictures_named(wish, shown)
    return f"picture {found[0]}" if found else ""


def _text(way: str, wish: str, shown: Shown, before: str) -> str:
    if way in NAMED:
        return way
    if way == "before":
        return before if before and "picture" not in before else ""
    if way == "nth":
        found = places_in(wish, shown.captions)
        return f"caption {found[0]}" if found else ""
    if way == "only":
        return "caption 1" if shown.captions == 1 else ""
    likest = texts_named(wish, shown)
    alone = len(likest) == 1 or (len(likest) > 1 and likest[0][0] > likest[1][0])
    return likest[0][1] if alone else ""


def way_of(target: str, wish: str, shown: Shown, before: str) -> str:
    """Return how a wish points to what it is known to be about; "" for none of the ways."""
    if "picture" in target:
        return f"P:{way}" if (way := _way_of_picture(target, wish, shown, before)) else ""
    return f"T:{way}" if (way := _way_of_text(target, wish, shown, before)) else ""


def _way_of_picture(target: str, wish: str, shown: Shown, before: str) -> str:
    if target == "all pictures":
        return "all"
    place = int(target.rpartition(" ")[2])
    if place in places_in(wish, len(shown.pictures)):
        return "nth"
    if place in pictures_named(wish, shown):
        return "name"
    return "before" if target == before else ""


def _way_of_text(target: str, wish: str, shown: Shown, before: str) -> str:
    if target in ("captions", "texts"):
        return target
    likest = texts_named(wish, shown)
    most = {name for one, name in likest if one == likest[0][0]}
    if target in most and likest[0][0] >= _CLEAR:
        return "words"
    if target == before and not _CALLED.search(wish):
        return "before"
    if target in NAMED:
        return target
    if int(target.rpartition(" ")[2]) in places_in(wish, shown.captions):
        return "nth"
    return "words" if target in most else "only" if shown.captions == 1 else ""
