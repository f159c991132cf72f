"""Put words in quotation marks that stand behind a label which only says where they go.

"In the end there should be a card saying: …", "Opening line: …", "The address should be readable: …", and the
lines of a list behind "These points must be in it:".  A label holds none but words of directions.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.directions import BOUND, many_lines
from nemo_notebook.studio.director.reading.messages.sentence_parts import begins_sentence
from nemo_notebook.studio.director.reading.messages.shaping import asks, shapes
from nemo_notebook.studio.director.reading.messages.text_ends import end_of_text
from nemo_notebook.studio.director.reading.terms.parts_told import Kind, Told, told_in

_COLON: Final = regex(r"\s?(?:[:：](?!\d\d\b|//)|\s=\s|(?<=[a-z])\s[-–—](?=\s))[^\S\n]*(?=[^\s\"“'‘«„`]|\n)")
_ITEMS: Final = regex(r",\s(?:and\s|then\s)?")
_BULLET: Final = regex(r"[^\S\n]*(?:[-–—*•·▪◦]|\(?\d{1,2}[.):])[^\S\n]+(?P<said>\S[^\n]*)")
_LINE: Final = regex(r"[^\S\n]*(?P<said>\S[^\n]{0,78})(?=\n|$)")
_NEW_LINE: Final = regex(r"\n+")
_HEAD: Final = regex(
    r"(?:(?:please|also|and|can\syou|could\syou|i\swant\syou\sto|make\ssure\s(?:to|you))\s)*(?:list|show|display|include|mention|name|feature|put\sup)\s"
    r"(?:(?:all|these|those|the|our|my|of)\s)*(?P<what>[a-z][a-z'’-]*(?:\s[a-z'’-]+){0,2})",
    re.I,
)
"""An order to list things that are named: "please list our courses"."""
_OURS: Final = regex(r"(?:our|my|the|these|your)\s", re.I)
_SPOKEN: Final = regex(r"\b(?:voice\w*|narrat\w+|spoken|speak\w*)\b", re.I)
_CANVAS: Final = regex(r"(?:vertical|portrait|square|landscape|horizontal|widescreen|\d\S*)\W*", re.I)
_FEWEST: Final = 2
_MOST: Final = 12
_LONGEST: Final = 4000
_SHORT: Final = 64  # characters of a line without a mark
_DIRECTS: Final = frozenset[Kind]({"end", "start"})
_CALLS: Final = frozenset[Kind]({"text", "fact", "see", "where"})


def with_labelled_parts(text: str) -> str:
    """Return a first message in which words behind such labels are "end with", "title" or "captions"."""
    if len(text) > _LONGEST:
        return text
    place = 0
    while colon := _COLON.search(text, place):
        marks = [one.end() for one in BOUND.finditer(text, 0, colon.start())]
        start = marks[-1] if marks else 0
        start += len(text[start:]) - len(text[start:].lstrip())
        written = _listed(text, start, colon) or _labelled(text, start, colon)
        place = colon.end() if written is None else start + len(written[0])
        if written is not None:
            text = text[:start] + written[0] + text[written[1] :]
    return text


def _labelled(text: str, start: int, colon: re.Match[str]) -> tuple[str, int] | None:
    """What a label and the words behind it say plainly, and where they end."""
    told = list(told_in(text[start : colon.start()]))
    kinds = {one.kind for one in told}
    at = colon.end()
    if not told or "other" in kinds or "title" in kinds or text[at : at + 1] in ("", "\n"):
        return None
    order = _order(kinds, text)
    if not order or many_lines(text):
        return None
    end = end_of_text(text, at)
    end += text[end : end + 1] in ("!", "?") and text[end : end + 1] != ""
    words = text[at:end].strip(" ,;")
    fresh = begins_sentence(text, start)
    if order == "caption" and words.count(", ") > 1 and not words[:1].isdigit():
        return None if "fact" in kinds or '"' in words else (_row(words, fresh=fresh), end)
    if not words or any(mark in words for mark in '“”";；、:'):
        return None
    if fresh:
        order = order.capitalize() + (":" if order == "caption" else "")
    return f'{order} "{words}"', end


def _row(words: str, *, fresh: bool) -> str:
    """Captions for what commas part."""
    items = [one.strip() for one in _ITEMS.split(words) if one.strip()]
    return ("Captions: " if fresh else "captions ") + ", ".join(f'"{one}"' for one in items)


def _order(kinds: set[Kind], text: str) -> str:
    """What a label of those kinds orders; "" for nothing that is known."""
    if "end" in kinds:
        return "" if "start" in kinds else "end with"
    if "start" in kinds:
        return "title"
    shown = kinds & {"see", "say"} and kinds & {"fact", "small", "text", "where"}
    return "caption" if shown and not _SPOKEN.search(text) and "text" not in kinds else ""


def _listed(text: str, start: int, colon: re.Match[str]) -> tuple[str, int] | None:
    """The lines of a list behind a label as captions, and where they end."""
    if text[colon.end() : colon.end() + 1] != "\n":
        return None
    label = text[start : colon.start()]
    told = list(told_in(label))
    plain = all(one.kind != "other" for one in told) and any(one.kind in _CALLS for one in told)
    named = None if plain else _HEAD.fullmatch(label)
    if not (plain or named) or _SPOKEN.search(label) or {one.kind for one in told} & {"title", *_DIRECTS}:
        return None
    lines, end = _lines(text, colon.end(), bare=plain)
    if not _FEWEST <= len(lines) <= _MOST:
        return None
    head = named["what"] if named else _fact(told)
    heads = [head[:1].upper() + head[1:]] if head else []
    quoted = ", ".join(f'"{one}"' for one in (*heads, *lines))
    return f"{'Captions' if begins_sentence(text, start) else 'captions'}: {quoted}", end


def _lines(text: str, start: int, *, bare: bool) -> tuple[list[str], int]:
    """The lines of a list; those without marks until one asks for something."""
    found: list[str] = []
    marked: bool | None = None
    while (line := _NEW_LINE.match(text, start)) and len(found) < _MOST:
        if found and not marked and len(line[0]) > 1:
            break
        one = _BULLET.match(text, line.end())
        if marked is None:
            marked = bool(one)
        one = one if marked else (_LINE.match(text, line.end()) if bare else None)
        if one is None or (not marked and _steers(one["said"], found)):
            break
        said = one["said"].strip().rstrip(";,")
        if '"' in said or "“" in said:
            return [], start
        found.append(said.removesuffix(".") if said.count(".") == 1 else said)
        start = one.end()
    return found, start


def _steers(line: str, found: list[str]) -> bool:
    """Whether a line without a mark is a wish; single words in a row are none: "cheap", "fast", "fair"."""
    if " " not in line and not any(" " in one for one in found):
        return bool(_CANVAS.fullmatch(line))
    told = [one.kind for one in told_in(line)]
    return len(line) > _SHORT or asks(line) or shapes(line) or "other" not in told


def _fact(told: list[Told]) -> str:
    """What is listed, where the label names it in two words and more: "tour dates"."""
    facts = [one.words for one in told if one.kind == "fact"]
    return _OURS.sub("", facts[0]) if facts and " " in _OURS.sub("", facts[0]) else ""
