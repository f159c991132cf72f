"""Tell from the signs of a sentence which text it changes, and what that says then."""

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
from nemo_notebook.studio.director.reading.plain.words_told import BROAD, END, TITLE, holding, words_of
from nemo_notebook.studio.director.reading.terms.value_kinds import kind_of, values_in
from nemo_notebook.studio.director.reading.terms.wording_sentence_words import LOOKS

_PIECES: Final = "qovfM"
_DOTS: Final = " .!?。！？，,"
_COLONS: Final = (":", "：")
_WRITES: Final = regex(r"\b(?:say|read|write)|[写说叫]")
_SAYS: Final = regex(r"sa[yi]|read|writ|[:：>→⇒=]|[\u4e00-\u9fff]")
_EDGE: Final = regex(r"\sof$|末尾|结尾|最后面|最前面|开头")
_OF_LINE: Final = regex(r"[句条行]|\b(?:line|caption|one)\b")
_UNLIKE: Final = ("tN", "PN", "BN", "NP", "NB", "NTN")
"""What stands beside each other where something is put in, or another thing is meant."""
_SHORT: Final = 3  # signs of what is put beside words


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
class _Roles:
    """The pieces of a sentence by what they are to it."""

    new: tuple[Sign, ...]
    old: tuple[Sign, ...]
    anchors: tuple[Sign, ...]


def meant_by(row: Sequence[Sign], there: Situation, spoken_of: str = "") -> Wording | None:
    """Return the text that a row gives other words, None where it is not clear.

    Args:
        row: the signs of the sentence.
        there: the film.
        spoken_of: the text of which was spoken before.
    """
    row = _with_lines([one for one in row if one.kind != "J"], there)
    kinds = "".join(one.kind for one in row)
    roles = _roles(row, there)
    names = {one.name for one in row if one.kind == "N" and one.name != BROAD}
    if (
        roles
        and len(roles.new) == 2
        and len(names) < 2
        and (whole := _grown(next(iter(names), ""), roles, there))
    ):
        return whole
    if roles and (beside := _at_edge(row, roles, there)):
        return beside
    if roles is None or len(roles.new) != 1 or any(one in kinds for one in _UNLIKE):
        return None
    if len(names) > 1 or not _is_told(kinds, names, roles):
        return None
    name = next(iter(names), "")
    if roles.new[0].kind == "f" and LOOKS.search(roles.new[0].name) and not (roles.old and _is_written(row)):
        return None
    if roles.anchors:
        return _beside(kinds, name, roles, there)
    if "A" in kinds or _ends_apart(kinds, name):
        return None
    if roles.old:
        return _replaced(name, roles, there, broad=any(one.name == BROAD for one in row))
    name = name or (spoken_of if roles.new[0].kind == "q" else "") or _told_by_place(kinds, there)
    if not name and len(there.caption_words) == 1 and any(one.name == BROAD for one in row):
        name = "caption 1"
    new = roles.new[0]
    if not name and "G" in kinds and new.kind == "q" and there.title_words:
        name = TITLE
    if (new.kind == "o" and not kind_of(new.name)) or (new.kind == "f" and _is_turn(row)):
        return None
    if not name or new.kind == "M" or (new.kind in "qf" and LOOKS.fullmatch(new.name)):
        return None
    if new.kind in "ov" or kind_of(new.name):
        told = any(one.kind == "N" and one.amount for one in row)
        if told or "D" in kinds or not (new.kind == "q" or any(one.name in _COLONS for one in row)):
            return _valued(name, new, there, corrects=told or "D" in kinds)
    return Wording(name, new.name) if words_of(name, there) else None


def _ends_apart(kinds: str, name: str) -> bool:
    """Whether a place is named where the text does not stand: the title, and "at the end"."""
    return ("e" in kinds and name == TITLE) or ("l" in kinds and name == END)


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


def _is_told(kinds: str, names: set[str], roles: _Roles) -> bool:
    """Whether a verb or a sign says that words become others; "title “Hello”" does without."""
    if any(one in kinds for one in "CTXUDG") or ("W" in kinds and (names or roles.old)):
        return True
    if "A" in kinds:
        return bool(roles.anchors)
    return bool(names and roles.new[0].kind == "q")


def _told_by_place(kinds: str, there: Situation) -> str:
    """The title or the end card, where what stands at the start or the end is to be replaced."""
    if not any(one in kinds for one in "XCSD"):
        return ""
    if "l" in kinds and "e" not in kinds and there.title_words:
        return TITLE
    return END if "e" in kinds and "l" not in kinds and there.end_words else ""


def _is_turn(row: Sequence[Sign]) -> bool:
    """Whether words with a small letter stand behind a verb that may tell a look: "should be over it"."""
    at = next(place for place, one in enumerate(row) if one.kind == "f")
    said = row[at - 1].name if at else ""
    return bool(row[at].name[:1].islower() and not _SAYS.search(said))


def _is_written(row: Sequence[Sign]) -> bool:
    """Whether new words stand behind "say" or the like."""
    return any(_WRITES.search(before.name) for before, one in pairwise(row) if one.kind == "f")


def _grown(name: str, roles: _Roles, there: Situation) -> Wording | None:
    """The words that a text has with others beside them, where both are told."""
    part, whole = sorted((one.name for one in roles.new), key=len)
    held = [
        each for each in ([name] if name else _named(there)) if _plain(words_of(each, there)) in _plain(whole)
    ]
    return Wording(held[0], whole) if part in whole and len(held) == 1 and words_of(held[0], there) else None


def _named(there: Situation) -> list[str]:
    return [one.name(chinese=False) for one in shown_words(there)]


def _roles(row: Sequence[Sign], there: Situation) -> _Roles | None:
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
    return _Roles(tuple(new), tuple(old), tuple(anchors))


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


def _replaced(name: str, roles: _Roles, there: Situation, *, broad: bool) -> Wording | None:
    """The new words where old ones stand: all of a text, or what is named of it."""
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
        return Wording(texts[0], new.name, spoken=not name) if new.kind != "M" else None
    start, end = _place_of(said, new.name, words)
    if start < 0:
        return None
    if new.kind != "M" and _says_rest(new.name, words[:start], words[end:]):
        return Wording(texts[0], new.name, spoken=not name)
    put = new.name
    if new.kind != "q" and words[start : start + 1].isupper() and start == 0:
        put = put[:1].upper() + put[1:]
    return Wording(texts[0], f"{words[:start]}{put}{words[end:]}", spoken=True)


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


def _valued(name: str, new: Sign, there: Situation, *, corrects: bool) -> Wording | None:
    """Another value in a text that has one of its kind, where that is said to be wrong."""
    words = words_of(name, there)
    held = [one for one in values_in(words) if one.kind == kind_of(new.name)]
    if not corrects or len(held) != 1:
        return None
    return Wording(name, f"{words[: held[0].start]}{new.name}{words[held[0].end :]}", spoken=True)


def _at_edge(row: Sequence[Sign], roles: _Roles, there: Situation) -> Wording | None:
    """Words put at the start or the end of a text that is called: add “now” to the end of caption 2."""
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


def _beside(kinds: str, name: str, roles: _Roles, there: Situation) -> Wording | None:
    """Words put behind or before others of a text."""
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
