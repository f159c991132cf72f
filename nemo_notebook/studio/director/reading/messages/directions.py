"""Say of words in quotation marks in the plainest way where in a first message's film they go.

Their role follows from what the clause around them names (its end, its start, its title, the screen),
whatever its verb: "at the very end we'd love to see “X”" and "“X” should close it" are "end with “X”".
Only a clause whose every word is known as part of such a direction is written anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.sentence_parts import begins_sentence
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
_COLON: Final = regex(r"\s*(?:[:=?]|[-–—](?=\s*$)|->|=>|→)?\s*$")
_CONNECTS: Final = regex(r"(?:and|then|plus|with|but|while|that|which|where|who)$", re.I)
_PLACE_FIRST: Final = regex(
    r"\s*(?:(?:and|then|so|now|also|finally|please)\s)*(?:at|in|on|by|before|for|as|to|towards|when|during|somewhere)\s",
    re.I,
)
_ASKS: Final = regex(r"\s*(?:and\s|also\s|please\s)*(?:can|could|would|will|may|might|how\sabout)\b", re.I)
_NOT: Final = regex(
    r"(?P<lead>\b(?:and\s|but\s|please\s|also\s|just\s|you\s(?:must|should|can)\s|i\s(?:would|['’]d)\s|we\s(?:would|['’]d)\s)*"
    r"(?:(?:don['’]?t|do\snot|never|must\snot|mustn['’]?t|should\snot|shouldn['’]?t|rather\snot|rather\syou\sdidn['’]?t|please\snot)\s(?:ever\s|actually\s|want\s(?:to\s(?:see|read)\s)?)?"
    r"(?:use|say|write|show|mention|put|include|add|print|have|display|call\sit|see|want)|(?:avoid|without|skip|leave\sout|omit|ban|drop|refrain\sfrom|stay\saway\sfrom|steer\sclear\sof|not)"
    r"(?:\s(?:using|saying|writing|showing|mentioning|including|adding|printing))?)"
    r"\s(?:(?:the|any|that|those|a|things\slike)\s)*(?:words?|phrases?|terms?|texts?|lines?|slogans?|expressions?|claims?|captions?)?\s*)$",
    re.I,
)
"""An order not to show what follows: "don't write “sale” anywhere"."""
_QUOTED: Final = r"(?:“[^“”\n]+”|\"[^\"\n]+\"|(?<!\w)'[^'\n]+'(?!\w)|‘[^\n]+?’)"
_EITHER: Final = regex(r"\b(?:don['’]?t|do\snot|never|not|without|mustn['’]?t|can['’]?t)\s$", re.I)
"""Before an order not to show, this makes it one to show: "don't leave out “X”"."""
_THIS_NOT_THAT: Final = regex(
    rf"\bnot\s(?:the\s\w+\s)?{_QUOTED},?\s(?:but|instead|rather)\s(?:just\s|the\s\w+\s|simply\s)?(?={_QUOTED})"
    rf"|\b(?:instead\sof|rather\sthan)\s(?:(?:saying|writing|using|calling\sit|the\s\w+)\s)*{_QUOTED},?\s(?=[^.!?\n]*{_QUOTED})"
    rf"|(?<=[”\"'’]),?\s(?:(?:and\s)?not|rather\sthan|instead\sof|in\splace\sof)\s(?:the\s\w+\s)?{_QUOTED}(?=\s*(?:[,.;!?\n]|$))",
    re.I,
)
"""Words that others stand for: "not “A” but “B”", "“B”, not “A”"."""
_INSTEAD: Final = regex(r"\s*,?\s?(?:but|instead|rather)\b", re.I)
_SPOKEN: Final = regex(
    r"\b(?:voice|voice-?\s?over|narrat\w+|speak\w*|spoken|whisper\w*|aloud|sung|sings?|presenter|host)\b",
    re.I,
)
_MANY_LINES: Final = regex(
    r"\b(?:second|2nd|third|3rd|next|other|middle)\s(?:line|text|word|sentence|phrase)", re.I
)
_MANNER: Final = regex(
    r"\s(?:in|at\sthe\s(?:top|bottom)|on\sthe\s(?:left|right))\b[^,.;!?\n\"“”]{0,30}(?=[,.;!?\n]|$)", re.I
)
"""How words are to look, behind them."""
_A_LINE: Final = regex(r"\b(?:line|text|words?|sentence|phrase)\b", re.I)
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
    """Return a first message whose clauses on where words go are "title", "caption" and "end with"."""
    if len(text) > _LONGEST:
        return text
    text = _THIS_NOT_THAT.sub("", text)
    rows = list(_rows(text))
    sides = [_beside(text, rows, place) for place in range(len(rows))]
    roles = [_role(left, right, row, text) for row, (left, right) in zip(rows, sides, strict=True)]
    roles = _inherited(roles, sides)
    if "title" in roles:
        roles = ["caption" if one == "start" else one for one in roles]
    if roles.count("end") > 1 or roles.count("title") + roles.count("start") > 1:
        roles = [one if one in ("caption", "none") else "" for one in roles]
    for row, (left, right), role in reversed(list(zip(rows, sides, roles, strict=True))):
        if role == "none":
            text = _without(text, row, right)
        elif role:
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
    aside = text[: row[0].start()].rstrip().endswith(",") and right.end == row[-1].end()
    if aside and text[right.end : right.end + 1] == ",":
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
    if not (left.whole or right.whole):
        return ""
    kinds = left.kinds | right.kinds
    one = len(row) == 1
    if _refused(text, row):
        return "none" if right.whole and not _INSTEAD.match(text, row[-1].end()) else ""
    if _SPOKEN.search(text) and not kinds & _DIRECTS and not kinds & {"text", "where"}:
        return ""
    if "end" in kinds:
        if many_lines(text) and _A_LINE.search(text[left.start : row[0].start()]):
            return "caption" if left.whole and right.whole else ""
        return "end" if one and not kinds & {"start", "title"} else ""
    if "title" in kinds:
        return "title" if one else ""
    if "start" in kinds:
        dated = DATE.fullmatch(_words(row[0]))
        if many_lines(text):
            return "caption" if left.whole and right.whole else ""
        return "start" if one and not dated else ""
    coloured = right.start == right.end and _MANNER.match(text, row[-1].end())
    return "caption" if left.whole and (right.whole or coloured) and kinds & _CALLS else ""


def _refused(text: str, row: Sequence[re.Match[str]]) -> re.Match[str] | None:
    """The order not to show a row; words in it that are known as positive, "don't forget", make it none."""
    before = text[: row[0].start()]
    begin = max((one.end() for one in BOUND.finditer(before)), default=0)
    found = _NOT.search(before, begin)
    return None if found and _EITHER.search(before, begin, found.start("lead")) else found


def _without(text: str, row: Sequence[re.Match[str]], right: _Side) -> str:
    """The message without words that are not to be shown, and the order about them."""
    found = _refused(text, row)
    before = text[: found.start("lead")].rstrip(" ") if found else text
    before = before.removesuffix(",") if not text[right.end :].lstrip().startswith(",") else before
    return before + (
        text[right.end :].lstrip(" .") if before.endswith((".", "!", "?")) else text[right.end :]
    )


def _inherited(roles: list[str], sides: Sequence[tuple[_Side, _Side]]) -> list[str]:
    """The roles, with those of words that only go on from captions: "… and another “After”"."""
    for place in range(1, len(roles)):
        left, right = sides[place]
        goes_on = left.kinds and left.kinds <= {"small", "say"} and left.whole and right.whole
        if not roles[place] and roles[place - 1] == "caption" and goes_on and right.kinds <= _BARE:
            roles[place] = "caption"
    return roles


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
    if begins_sentence(text, left.start):
        order = order.capitalize() + (":" if role == "caption" else "")
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


def many_lines(text: str) -> bool:
    """Whether a message tells its lines one after the other, so that no first is a title, no last an end."""
    return bool(_MANY_LINES.search(text))


def said_code(label: str, words: str) -> str:
    """Return what a code is shown as, with what it is: "Discount code SPRING25"."""
    code = _CODE.fullmatch(label)
    return f"{code['code'].capitalize()} {words}" if code and words.isupper() else words


def _words(quote: re.Match[str]) -> str:
    return next(one for one in quote.groups() if one).strip()


def _quoted(words: str) -> str:
    return f"“{words}”" if '"' in words else f'"{words}"'
