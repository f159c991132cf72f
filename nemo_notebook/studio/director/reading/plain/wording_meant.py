"""Tell from the signs of a sentence which text it changes, and what that says then."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import Sign
from nemo_notebook.studio.director.reading.plain.texts_named import THE_CAPTIONS, THE_END, THE_TITLE
from nemo_notebook.studio.director.reading.plain.wording_put import (
    Roles,
    Wording,
    at_edge,
    beside,
    grown,
    replaced,
    valued,
)
from nemo_notebook.studio.director.reading.plain.words_alike import most_alike, with_value
from nemo_notebook.studio.director.reading.plain.words_told import holding, words_of
from nemo_notebook.studio.director.reading.terms.value_kinds import kind_of
from nemo_notebook.studio.director.reading.terms.wording_sentence_words import LOOKS, NO_WORDS

_PIECES: Final = "qovfM"
_COLONS: Final = (":", "：")
_WRITES: Final = regex(r"\b(?:say|read|write)|[写说叫]")
_SAYS: Final = regex(r"sa[yi]|read|writ|[:：>→⇒=]|[\u4e00-\u9fff]")
_FACT: Final = regex(r"^(?:we|they|it|doors)\s(?:now\s|actually\s)?(?:open|close|start|begin|cost)s?\b")
"""Says what a caption tells: "we open at 8", "it costs $5"."""
_OF_LINE: Final = regex(r"[句条行]|\b(?:line|caption|one)\b")
_UNLIKE: Final = ("tN", "PN", "BN", "NP", "NB", "NTN")
"""What stands beside each other where something is put in, or another thing is meant."""


def meant_by(row: Sequence[Sign], there: Situation, spoken_of: str = "") -> Wording | None:
    """Return the text that a row gives other words, None where it is not clear.

    Args:
        row: the signs of the sentence.
        there: the film.
        spoken_of: the text of which was spoken before.
    """
    told = _without_measure([one for one in row if one.kind != "J"], there)
    row = _with_preferred(_with_lines(told, there))
    kinds = "".join(one.kind for one in row)
    roles = _roles(row, there)
    names = {one.name for one in row if one.kind == "N" and one.name != THE_CAPTIONS}
    if roles is None or len(names) > 1:
        return None
    if put := grown(next(iter(names), ""), roles, there) or at_edge(row, roles, there):
        return put
    return _changed(row, kinds, names, roles, there, spoken_of)


def blamed(row: Sequence[Sign], name: str) -> Wording | None:
    """Return the words that are put in place of a text with which something is wrong: “…, put "Hello"”."""
    kinds = "".join(one.kind for one in row if one.kind not in "JI")
    new = next((one.name for one in row if one.kind == "q"), "")
    return Wording(name, new) if kinds in ("Wq", "Tq") and not LOOKS.fullmatch(new) else None


def _with_preferred(row: Sequence[Sign]) -> list[Sign]:
    """A row in which "to" stands before old words where others are preferred to them."""
    return [
        Sign("X", name=one.name) if one.name == "to" and at > 1 and "prefer" in row[at - 2].name else one
        for at, one in enumerate(row)
    ]


def _without_measure(row: list[Sign], there: Situation) -> list[Sign]:
    """The row without what the new value measures, as the old one does: "18 hours, not 16"."""
    olds = [one.name for one in row if one.kind == "o" and one.name[:1].isdigit()]
    shown = "\n".join(one.words for one in shown_words(there)).lower() if olds else ""
    return [
        one
        for at, one in enumerate(row)
        if not (
            at > 0
            and (row[at - 1].kind, one.kind) == ("v", "o")
            and any(f"{old} {one.name}".lower() in shown for old in olds)
        )
    ]


def _changed(
    row: Sequence[Sign], kinds: str, names: set[str], roles: Roles, there: Situation, spoken_of: str
) -> Wording | None:
    """What a row means that puts no words beside those that are there."""
    if len(roles.new) != 1 or any(one in kinds for one in _UNLIKE):
        return None
    if not _is_told(kinds, names, roles):
        return None
    name = next(iter(names), "")
    sure = roles.old and (_is_written(row) or ("X" in kinds and _is_no_text(roles.old[0].name)))
    if roles.new[0].kind == "f" and _is_no_text(roles.new[0].name) and not sure:
        return None
    if roles.anchors:
        return beside(kinds, name, roles, there)
    if "A" in kinds or _ends_apart(kinds, name):
        return None
    if roles.old:
        return replaced(name, roles, there, broad=any(one.name == THE_CAPTIONS for one in row))
    told_before = spoken_of if roles.new[0].kind == "q" and not _ends_apart(kinds, spoken_of) else ""
    name = name or told_before or _told_by_place(kinds, there)
    return _all_of(name or _only_one(row, kinds, there), roles.new[0], row, there)


def _only_one(row: Sequence[Sign], kinds: str, there: Situation) -> str:
    """The caption that can be meant where none is named; the title where the film is called something."""
    if any(one.name == THE_CAPTIONS for one in row):
        said = next((one.name for one in row if one.kind == "q"), "")
        fact = next((one.name for one in row if one.kind == "T" and _FACT.search(one.name)), "")
        value = next((one.name for one in row if one.kind == "v"), "") if fact else ""
        if len(there.caption_words) == 1:
            return "caption 1"
        return (said and most_alike(said, there)) or (value and with_value(value, fact, there))
    return THE_TITLE if "G" in kinds and "q" in kinds and there.title_words else ""


def _all_of(name: str, new: Sign, row: Sequence[Sign], there: Situation) -> Wording | None:
    """New words for all of a text, or another value for the one it tells."""
    if (new.kind == "o" and not kind_of(new.name)) or (new.kind == "f" and _is_turn(row)):
        return None
    if not name or new.kind == "M" or (new.kind == "q" and LOOKS.fullmatch(new.name)):
        return None
    if new.kind in "ov" or kind_of(new.name):
        told = any(one.kind == "N" and one.amount for one in row)
        corrects = told or any(one.kind == "D" or _FACT.search(one.name) for one in row)
        if corrects or not (new.kind == "q" or any(one.name in _COLONS for one in row)):
            return valued(name, new, there, corrects=corrects)
    return Wording(name, new.name) if words_of(name, there) else None


def _ends_apart(kinds: str, name: str) -> bool:
    """Whether a place is named where the text does not stand: the title, and "at the end"."""
    return ("e" in kinds and name == THE_TITLE) or ("l" in kinds and name == THE_END)


def _with_lines(row: list[Sign], there: Situation) -> list[Sign]:
    """A row in which words with "line" behind them call the text they stand in: 面包那句."""
    found = list[Sign]()
    for one in row:
        last = found[-1] if found else None
        if last and one.kind == "I" and _OF_LINE.search(one.name) and last.kind in "qo":
            held = holding(last.name, there)
            if len(held) == 1:
                found[-1] = Sign("N", name=held[0])
                continue
        found.append(one)
    return found


def _is_told(kinds: str, names: set[str], roles: Roles) -> bool:
    """Whether a verb or a sign says that words become others; "title “Hello”" does without."""
    if any(one in kinds for one in "CTXUDG") or ("W" in kinds and (names or roles.old)):
        return True
    if "A" in kinds:
        return bool(roles.anchors)
    return bool(names and roles.new[0].kind == "q")


def _told_by_place(kinds: str, there: Situation) -> str:
    """The title or the end card, where what stands at the start or the end is to be replaced."""
    if not any(one in kinds for one in "XCSDT"):
        return ""
    if "l" in kinds and "e" not in kinds and there.title_words:
        return THE_TITLE
    return THE_END if "e" in kinds and "l" not in kinds and there.end_words else ""


def _is_turn(row: Sequence[Sign]) -> bool:
    """Whether words with a small letter stand behind a verb that may tell a look: "should be over it"."""
    at = next(place for place, one in enumerate(row) if one.kind == "f")
    said = row[at - 1].name if at else ""
    return bool(row[at].name[:1].islower() and not _SAYS.search(said))


def _is_no_text(words: str) -> bool:
    return bool(LOOKS.search(words) or NO_WORDS.search(words))


def _is_written(row: Sequence[Sign]) -> bool:
    """Whether new words stand behind "say" or the like."""
    return any(_WRITES.search(before.name) for before, one in pairwise(row) if one.kind == "f")


def _roles(row: Sequence[Sign], there: Situation) -> Roles | None:
    """Tell new words from old ones by what stands beside them."""
    row = [one for one in row if one.kind not in "I"]
    if any(
        one.kind in "ov" and before.kind in _PIECES and one.name not in before.name
        for before, one in pairwise(row)
    ):
        return None
    pieces = [at for at, one in enumerate(row) if one.kind in _PIECES]
    swapped = next((one.kind for one in row if one.kind in "UC"), "")
    new, old, anchors = list[Sign](), list[Sign](), list[Sign]()
    for at in pieces:
        before = row[at - 1].kind if at else ""
        after = row[at + 1].kind if at + 1 < len(row) else ""
        one = row[at]
        shown = one.kind in "qo" and bool(holding(one.name, there))
        role = _role(before, after, swapped, shown=shown, alone=len(pieces) == 1, quoted=one.kind == "q")
        if one.kind == "M":
            role = "new"
        (new if role == "new" else old if role == "old" else anchors).append(one)
    with_put = any(one.kind in "AW" for one in row)
    if anchors and not (with_put and len(anchors) == 1):
        return None
    return Roles(tuple(new), tuple(old), tuple(anchors))


def _role(before: str, after: str, swapped: str, *, shown: bool, alone: bool, quoted: bool) -> str:
    if before in ("X", "S") and before:
        return "old"
    if before in ("P", "B") and before:
        return "beside"
    if after in ("P", "B") and after and shown and before not in ("A", "W"):
        return "beside"
    if before in ("T", "t", "W", "A", "G") and before:
        return "old" if before == "W" and shown and after in ("T", "D") and after else "new"
    if before == "F":
        return ("old" if swapped == "U" else "new") if swapped else ("old" if shown else "new")
    if before == "U":
        return "old" if after == "t" else "new"
    if after in ("T", "t", "D", "F") and after:
        return "old"
    return "old" if shown and not alone else "new"
