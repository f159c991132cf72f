"""Say of words in quotation marks in the plainest way where in a first message's film they go.

Their role follows from what the clause around them names (its end, its start, its title, the screen), whatever
its verb: "at the very end we'd love to see “X”" and "“X” should close it" are "end with “X”".  Only a clause
whose every word is known as part of such a direction is written anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.offers import DATE
from nemo_notebook.studio.director.reading.terms.parts_told import Kind, Told, told_in

_QUOTE: Final = regex(
    r"“([^“”\n]{1,400})”|\"([^\"\n]{1,400})\"|«([^»\n]{1,400})»|„([^“”\n]{1,400})[“”]|`([^`\n]{1,200})`"
    r"|(?<!\w)‘([^\n]{1,200}?)’(?!\w)|(?<!\w)'((?:[^'\n]|(?<=\w)'(?=\w)){1,160})'(?!\w)"
)
_LINK: Final = regex(r"(?:\s|[,;/|+&•*–-]|\d{1,2}[.)]|\b(?:and|or|then|followed\sby)\b)*", re.I)
_CODE: Final = regex(
    r"(?:(?:the|our|my|this|a)\s)*(?P<code>(?:\w+\s)?(?:code|coupon|voucher|hashtag))\b", re.I
)
_TO_SHOW: Final = regex(
    r"(?:(?<=[.!?\n]\s)|(?<=\n))(?P<order>[^.!?\n\"“]{4,60}\b(?:them|these|those|they|all|it)\b[^.!?\n\"“]{0,40})(?=[.!?\n]|$)[.!?]?\s?",
    re.I,
)
"""A sentence on what was told before it: "Please show all of them"."""
BOUND: Final = regex(r"[.!?;:](?=[\s.!?]|$)|,(?!\d)|\n|\s[-–—]\s|[()]")
_COLON: Final = regex(r"\s*(?:[:=]|[-–—](?=\s*$)|->|=>|→)?\s*$")
_CONNECTS: Final = regex(r"(?:and|then|plus|with|but|while|that|which|where|who)$", re.I)
_PLACE_FIRST: Final = regex(r"\s*(?:(?:and|then|so|now|also|finally|please)\s)*(?:at|in|on|by|before|for|as|to|towards|when|during|somewhere)\s", re.I)
_ASKS: Final = regex(r"\s*(?:and\s|also\s|please\s)*(?:can|could|would|will|may|might|how\sabout)\b", re.I)
_SPOKEN: Final = regex(
    r"\b(?:voice|voice-?\s?over|narrat\w+|speak\w*|spoken|whisper\w*|aloud|sung|sings?|presenter|host)\b",
    re.I,
)
_NO: Final = regex(r"\b(?:no|without|not|don['’]?t)\s(?:\w+\s){0,2}?$", re.I)
_MANY_LINES: Final = regex(
    r"\b(?:second|2nd|third|3rd|next|other|middle)\s(?:line|text|word|sentence|screen|slide|card|frame)", re.I
)
_LONGEST: Final = 4000  # characters; more is material
_DIRECTS: Final = frozenset[Kind]({"end", "start", "title"})
_CALLS: Final = frozenset[Kind]({"text", "fact", "see", "where", "big"})
_BARE: Final = frozenset[Kind]({"small", "say"})


class _Side(NamedTuple):
    """What stands beside words in quotation marks.

    Attributes:
        kinds: what its words tell.
        start, end: where it stands in the message.
        whole: whether it goes to the next mark.
    """

    kinds: frozenset[Kind]
    start: int
    end: int
    whole: bool


def with_plain_directions(text: str) -> str:
    """Return a first message in which clauses that only say where words go are "title", "caption", "end with"."""
    if len(text) > _LONGEST:
        return text
    rows = list(_rows(text))
    sides = [_beside(text, rows, place) for place in range(len(rows))]
    roles = [_role(left, right, row, text) for row, (left, right) in zip(rows, sides, strict=True)]
    if "title" in roles:
        roles = ["caption" if one == "start" else one for one in roles]
    if roles.count("end") > 1 or roles.count("title") + roles.count("start") > 1:
        roles = [one if one == "caption" else "" for one in roles]
    for row, (left, right), role in reversed(list(zip(rows, sides, roles, strict=True))):
        if role:
            text = _written(text, row, left, right, role)
    return text


def _rows(text: str) -> Iterator[list[re.Match[str]]]:
    """Quotations that nothing but commas, "and" and marks of lists part."""
    row: list[re.Match[str]] = []
    for one in _QUOTE.finditer(text):
        if row and not _LINK.fullmatch(text, row[-1].end(), one.start()):
            yield row
            row = []
        row.append(one)
    if row:
        yield row


def _beside(text: str, rows: Sequence[Sequence[re.Match[str]]], place: int) -> tuple[_Side, _Side]:
    """What stands before a row and behind it."""
    row = rows[place]
    first = _shared(text, rows[place - 1][-1].end(), row[0].start()) if place else 0
    last = _shared(text, row[-1].end(), rows[place + 1][0].start()) if place + 1 < len(rows) else len(text)
    left, right = _left(text, first, row[0].start()), _right(text, row[-1].end(), last)
    if text[: row[0].start()].rstrip().endswith(",") and text[right.end : right.end + 1] == ",":
        return left, _right(text, right.end + 1, len(text) if last == right.end else last)
    return left, right


def _shared(text: str, start: int, end: int) -> int:
    """Where the words between two rows part: at a mark, else at the first word that connects."""
    between = text[start:end]
    if mark := BOUND.search(_COLON.sub("", between)):
        return start + mark.start()
    connects = [one for one in told_in(between) if _CONNECTS.match(one.words)]
    return start + (connects[0].start if connects else len(between))


def _left(text: str, first: int, end: int) -> _Side:
    until = first + len(_COLON.sub("", text[first:end]))
    marks = [one for one in BOUND.finditer(text, first, until)]
    starts = [first, *(one.end() for one in marks)]
    start = starts[-1]
    if marks and marks[-1][0] == "," and len(starts) > 1:
        near, far = text[start:until], text[starts[-2] : marks[-1].start()]
        apart = not near.strip()
        if far.strip() and (apart or (_PLACE_FIRST.match(far) and _only(near, _BARE))) and _only(far):
            start = starts[-2]
    told = [one for one in told_in(text[start:until].replace(",", " ")) if one.words.strip(" ,:'")]
    unknown = max((place for place, one in enumerate(told) if one.kind == "other"), default=-1)
    known = told[unknown + 1 :]
    if unknown >= 0:
        begins = (place for place, one in enumerate(known) if _CONNECTS.match(one.words))
        known = known[next(begins, len(known)) :]
    begin = start + known[0].start if known else end
    return _Side(frozenset(one.kind for one in known), begin, end, unknown < 0)


def _right(text: str, start: int, last: int) -> _Side:
    mark = BOUND.search(text, start, last)
    end = mark.start() if mark else last
    told = list(told_in(text[start:end]))
    known: list[Told] = []
    for one in told:
        if one.kind == "other" or (known and _CONNECTS.match(one.words) and one.kind == "small"):
            break
        known.append(one)
    whole = len(known) == len(told) or (known != [] and told[len(known)].kind != "other")
    if not whole:
        return _Side(frozenset(), start, start, whole=False)
    return _Side(
        frozenset(one.kind for one in known), start, start + (known[-1].end if known else 0), whole=True
    )


def _only(text: str, kinds: frozenset[Kind] | None = None) -> bool:
    """Whether all words are known, or of those kinds."""
    told = list(told_in(text))
    return all(one.kind in kinds if kinds else one.kind != "other" for one in told)


def _role(left: _Side, right: _Side, row: Sequence[re.Match[str]], text: str) -> str:
    """The role that the words around a row tell; "" where they tell none, or more than one."""
    kinds = left.kinds | right.kinds
    one = len(row) == 1
    if _SPOKEN.search(text) and not kinds & _DIRECTS and not kinds & {"text", "where"}:
        return ""
    if "end" in kinds:
        ordered = _MANY_LINES.search(text) and not kinds & {"say"}
        return "end" if one and not kinds & {"start", "title"} and not ordered else ""
    if "title" in kinds:
        return "title" if one else ""
    if "start" in kinds:
        dated = DATE.fullmatch(_words(row[0]))
        return "start" if one and not dated and not _MANY_LINES.search(text) else ""
    return "caption" if left.whole and right.whole and kinds & _CALLS else ""


def _written(text: str, row: Sequence[re.Match[str]], left: _Side, right: _Side, role: str) -> str:
    """The message with the clause of a row said plainly."""
    said = [_words(one) for one in row]
    if role == "caption" and len(said) == 1:
        said = [said_code(next(reversed(_facts(text[left.start : row[0].start()])), ""), said[0])]
    words = ", ".join(map(_quoted, said))
    order = {"end": "end with", "start": "title", "title": "title"}.get(
        role, "captions" if len(row) > 1 else "caption"
    )
    before, behind = text[: left.start], text[right.end :]
    fresh = not before.strip() or before.rstrip(" ")[-1] in ".!?\n"
    if fresh:
        order = order.capitalize()
    elif before.rstrip()[-1] not in ",;:–—-(":
        before = before.rstrip() + ", "
    big = " in big letters" if "big" in left.kinds | right.kinds else ""
    if behind.lstrip().startswith("?") and _ASKS.match(text, left.start):
        behind = "." + behind.lstrip()[1:]
    return f"{before}{order} {words}{big}{behind}"


def _facts(text: str) -> list[str]:
    return [one.words for one in told_in(text) if one.kind == "fact"]


def without_orders_to_show(text: str) -> str:
    """Return a first message without sentences that only say that what was told is to be seen."""
    return _TO_SHOW.sub(lambda one: "" if _shows_told(one["order"]) else one[0], text)


def _shows_told(order: str) -> bool:
    kinds = {one.kind for one in told_in(order)}
    return kinds <= {"small", "say", "see", "where"} and bool(kinds & {"see", "say"})


def said_code(label: str, words: str) -> str:
    """Return what a code is shown as, with what it is: "Discount code SPRING25"."""
    code = _CODE.fullmatch(label)
    return f"{code['code'].capitalize()} {words}" if code and words.isupper() else words


def _words(quote: re.Match[str]) -> str:
    return next(one for one in quote.groups() if one).strip()


def _quoted(words: str) -> str:
    return f"“{words}”" if '"' in words else f'"{words}"'
