"""Put new words in a text: for all of it, for some of its words, or beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import Sign
from nemo_notebook.studio.director.reading.plain.words_told import holding, words_of
from nemo_notebook.studio.director.reading.terms.value_kinds import in_form_of, kind_of, values_in

_DOTS: Final = " .!?。！？，,"
_SHORT: Final = 3  # signs of what is put beside words
_EDGE: Final = regex(r"\sof$|末尾|结尾|最后面|最前面|开头")


@dataclass(frozen=True, slots=True)
class Wording:
    """New words for a text.

    Attributes:
        name: the plain name of the text.
        words: what it says then.
        spoken: whether a voice that says the old words is to say these.
    """

    name: str
    words: str
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class Roles:
    """The pieces of a sentence by what they are to it."""

    new: tuple[Sign, ...]
    old: tuple[Sign, ...]
    anchors: tuple[Sign, ...]


def grown(name: str, roles: Roles, there: Situation) -> Wording | None:
    """Return the words that a text has with others beside them, where both are told."""
    if len(roles.new) != 2:
        return None
    part, whole = sorted((one.name for one in roles.new), key=len)
    held = [
        each for each in ([name] if name else _named(there)) if _plain(words_of(each, there)) in _plain(whole)
    ]
    return Wording(held[0], whole) if part in whole and len(held) == 1 and words_of(held[0], there) else None


def _named(there: Situation) -> list[str]:
    return [one.name(chinese=False) for one in shown_words(there)]


def replaced(name: str, roles: Roles, there: Situation, *, broad: bool) -> Wording | None:
    """Return the new words where old ones stand: all of a text, or what is named of it."""
    old = sorted(roles.old, key=lambda one: len(one.name))
    texts = [name] if name else None
    for one in old:
        held = holding(one.name, there)
        if broad and not name:
            held = [each for each in held if each.startswith("caption ")]
        whole = [each for each in held if _plain(words_of(each, there)) == _plain(one.name)]
        held = whole if len(whole) == 1 and not name else held
        texts = [each for each in held if texts is None or each in texts]
    if not texts or len(texts) != 1:
        return None
    words, said, new = words_of(texts[0], there), old[0].name, roles.new[0]
    if len(old) > 2 or (len(old) == 2 and _plain(said) not in _plain(old[1].name)):
        return None
    if _plain(words) == _plain(said):
        if new.kind == "v" and (value := valued(texts[0], new, there, corrects=True)):
            return value
        if new.kind in "vf" and new.name.strip().isdigit():  # "we open at 6" is no line
            return None
        return Wording(texts[0], _cased(new, words), spoken=not name) if new.kind != "M" else None
    start, end = _place_of(said, new.name, words)
    if start < 0:
        return None
    if new.kind != "M" and _says_rest(new.name, words[:start], words[end:]):
        return Wording(texts[0], new.name, spoken=not name)
    put = new.name
    if new.kind != "q" and words[start : start + 1].isupper() and start == 0:
        put = put[:1].upper() + put[1:]
    return Wording(texts[0], f"{words[:start]}{put}{words[end:]}", spoken=True)


def _cased(new: Sign, old: str) -> str:
    """New words that were not quoted, with capitals where the old ones have them."""
    if new.kind != "f" or not new.name.islower() or not old[:1].isupper():
        return new.name
    every = all(one[:1].isupper() for one in old.split() if len(one) > _SHORT)
    return " ".join(one.capitalize() for one in new.name.split()) if every else new.name.capitalize()


def _says_rest(new: str, before: str, after: str) -> bool:
    """Whether new words say what stands beside the old ones, too: they are all of the text."""
    values = {one.words.lower() for part in (before, after) for one in values_in(part)}
    rest = [one.strip(_DOTS).lower() for part in (before, after) for one in part.split()]
    rest = [one for one in rest if len(one) > _SHORT or (not one.isascii() and len(one) > 1)]
    return any(one in new.lower() for one in (*values, *rest))


def _plain(words: str) -> str:
    return words.strip(_DOTS).lower()


def _place_of(old: str, new: str, words: str) -> tuple[int, int]:
    """Where old words stand once; a bare number is all of its value where the new one has a unit."""
    edge = (r"(?<!\w)", r"(?!\w)") if old.isascii() and words.isascii() else ("", "")
    edge = (r"(?<![\d.,:])", r"(?![\d]|[.,:]\d)") if old.isdigit() else edge
    found = list(re.finditer(f"{edge[0]}{re.escape(old)}{edge[1]}", words, re.I))
    if len(found) != 1:
        return -1, -1
    start, end = found[0].span()
    if old.isdigit() and not new.isdigit():
        held = [one for one in values_in(words) if one.start <= start and end <= one.end]
        if held and kind_of(new) == held[0].kind:
            return held[0].start, held[0].end
    return start, end


def valued(name: str, new: Sign, there: Situation, *, corrects: bool) -> Wording | None:
    """Return another value in a text that has one of its kind, where that is said to be wrong."""
    words = words_of(name, there)
    held = [one for one in values_in(words) if one.kind == kind_of(new.name)]
    if not held and kind_of(new.name) == "number":  # "we open at 6"
        held = values_in(words)
    if not corrects or len(held) != 1:
        return None
    put = in_form_of(new.name, held[0].words)
    return Wording(name, f"{words[: held[0].start]}{put}{words[held[0].end :]}", spoken=True)


def at_edge(row: Sequence[Sign], roles: Roles, there: Situation) -> Wording | None:
    """Return words put at the start or the end of a text that is called."""
    pairs = [(one, other) for one, other in pairwise(row) if {one.kind, other.kind} & {*"PB"}]
    edges = (
        next((each for each in pair if each.kind in "PB" and _EDGE.search(each.name)), None)
        for pair in pairs
        if (pair[1] if pair[0].name.endswith("of") else pair[0]).kind == "N"
    )
    put = next(filter(None, edges), None)
    names = {one.name for one in row if one.kind == "N"}
    if put is None or len(roles.new) != 1 or roles.old or len(names) != 1 or roles.new[0].kind not in "qMf":
        return None
    name = names.pop()
    words = words_of(name, there)
    if not words or not any(one.kind in "AW" for one in row):
        return None
    return _put(name, words, (0, len(words)), roles.new[0], front=put.kind == "B")


def _put(name: str, words: str, place: tuple[int, int], new: Sign, *, front: bool) -> Wording:
    """Other words in front of what stands at a place, or behind it."""
    gap = "" if new.kind == "M" or not words.isascii() or not new.name[:1].isalnum() else " "
    at, put = (place[0], f"{new.name}{gap}") if front else (place[1], f"{gap}{new.name}")
    return Wording(name, f"{words[:at]}{put}{words[at:]}", spoken=True)


def beside(kinds: str, name: str, roles: Roles, there: Situation) -> Wording | None:
    """Return words put behind or before others of a text."""
    new, anchor = roles.new[0], roles.anchors[0]
    held = [one for one in holding(anchor.name, there) if not name or one == name]
    if (
        len(held) != 1
        or roles.old
        or holding(new.name, there)
        or not (name or new.kind == "M" or len(new.name) <= _SHORT)
    ):
        return None
    words = words_of(held[0], there)
    start, end = _place_of(anchor.name, new.name, words)
    if start < 0:
        return None
    return _put(held[0], words, (start, end), new, front="B" in kinds)
