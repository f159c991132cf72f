"""Call words that a first message gives to each of its photos its captions: "caption the first photo “A”, …".

It is done where every photo gets words, and of the run that gives them every other word is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.messages.file_order import words_of_files
from nemo_notebook.studio.director.reading.messages.file_places import ORDINALS
from nemo_notebook.studio.director.reading.messages.texts import QUOTED

_NUMBERS: Final = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_PICTURE: Final = r"(?:photos?|pictures?|pics?|images?|shots?|clips?|videos?|snaps?|slides?)"
_TOKEN: Final = regex(
    rf"(?P<quote>{QUOTED.pattern})"
    rf"|(?P<nth>(?:(?:the|my|our)\s)?(?:very\s)?(?P<ordinal>{'|'.join(ORDINALS)}|last|final|\d(?:st|nd|rd|th))\b(?P<noun>\s(?:{_PICTURE}|one)\b)?)"
    rf"|(?P<number>\b{_PICTURE}\s(?:number\s|no\.?\s?|nr\.?\s?|#\s?)?(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})\b)"
    r"|(?P<word>[^\W_]+(?:[.'’-][^\W_]+)*)|(?P<mark>[^\s\w])",
    re.I,
)
_LINKS: Final = frozenset(
    [
        "caption",
        "captions",
        "captioned",
        "label",
        "labels",
        "labelled",
        "labeled",
        "call",
        "called",
        "name",
        "write",
        "put",
        "add",
        "show",
        "place",
        "have",
        "stick",
        "set",
        "print",
        "on",
        "under",
        "underneath",
        "below",
        "beneath",
        "over",
        "onto",
        "across",
        "for",
        "to",
        "of",
        "with",
        "as",
        "is",
        "gets",
        "get",
        "has",
        "reads",
        "read",
        "says",
        "say",
        "saying",
        "should",
        "must",
        "can",
        "could",
        "shall",
        "needs",
        "need",
        "the",
        "a",
        "an",
        "and",
        "then",
        "plus",
        "also",
        "word",
        "words",
        "text",
        "texts",
        "line",
        "lines",
        "please",
        "use",
        "my",
        "our",
        "each",
        "be",
        "being",
        "that",
        "which",
        "goes",
        "go",
        "it",
        "i",
        "we",
        "i'd",
        "like",
        "want",
        "photo",
        "photos",
        "picture",
        "pictures",
        "pic",
        "pics",
        "image",
        "images",
        "shot",
        "clip",
        "one",
        "ones",
        "reading",
        "just",
        "while",
    ]
)
_TELLS: Final = regex(r"\b(?:captions?|captioned|label(?:l?ed|s)?|says?|reads?|write)\b", re.I)
_BEGINS: Final = regex(r"(?:\A|[.!?\n])\s*\Z")
_MARKS: Final = frozenset(",;:.-–—=>&()→")
_FEWEST, _MOST = 2, 10
_LONGEST: Final = 1200  # characters of a message
_LONGEST_NAME: Final = 5  # words of a caption that stands without quotation marks


@dataclass(frozen=True, slots=True)
class _Sign:
    """A place of a photo, the words it gets, or what stands between: "place", "words", "link", "mark"."""

    kind: str
    start: int
    end: int
    place: int = -1
    told: bool = False


def with_photo_captions(words: str, media: Sequence[Media]) -> str:
    """Return a first message in which the words of each of its photos are captions in their order."""
    pictures = [one for one in media if one.kind != "audio"]
    if not _FEWEST <= len(pictures) <= _MOST or len(words) > _LONGEST:
        return words
    names = words_of_files(pictures)
    for known, group in groupby(_signs(words, names, len(pictures)), key=lambda one: bool(one.kind)):
        run = list(group)
        if known and (row := _captions(run, words, len(pictures))):
            start, end = _span(run, words)
            before = words[:start].rstrip(" ,;:–—-")
            stop = "" if before[-1:] in {*".!?\n", ""} else "."
            told = " / ".join(f"“{one}”" for one in row)
            return f"{before}{stop} captions: {told}. {words[end:].lstrip(' .,;')}".strip()
    return words


def _signs(words: str, names: Mapping[str, int], count: int) -> Iterator[_Sign]:
    """What a message is made of; a sign without a kind is not known."""
    skip = 0
    for one in _TOKEN.finditer(words):
        if one.start() < skip:
            continue
        place = _place(one, names, count)
        if one["quote"]:
            yield _Sign("words", *one.span())
        elif place >= 0:
            yield _Sign("place", *one.span(), place, bool(one["number"] or one["noun"] or one["word"]))
        elif one["mark"]:
            yield _Sign("mark" if one["mark"] in _MARKS else "", *one.span())
        elif (one["word"] or "").lower() in _LINKS:
            yield _Sign("link", *one.span())
        elif one["word"] and one["word"][:1].isupper() and not _BEGINS.search(words, 0, one.start()):
            skip = _end_of_name(words, one.start())
            yield _Sign("words", one.start(), skip)
        else:
            yield _Sign("", *one.span())


def _place(one: re.Match[str], names: Mapping[str, int], count: int) -> int:
    """Which photo a piece names, -1 for none."""
    if said := (one["ordinal"] or "").lower():
        last = said in ("last", "final")
        place = count - 1 if last else ORDINALS.index(said) if said in ORDINALS else int(said[:-2]) - 1
    elif said := (one["count"] or "").lower():
        place = _NUMBERS.index(said) if said in _NUMBERS else int(said) - 1
    else:
        return names.get((one["word"] or "").casefold(), -1) if (one["word"] or "").islower() else -1
    return place if place < count else -1


def _end_of_name(words: str, start: int) -> int:
    """Where words without quotation marks end that begin with a capital: "Before", "Early spring"."""
    end = start
    for one in list(_TOKEN.finditer(words, start))[:_LONGEST_NAME]:
        if not one["word"] or one["word"].lower() in _LINKS:
            break
        end = one.end()
    return end


def _captions(run: Sequence[_Sign], words: str, count: int) -> list[str]:
    """The words of each photo, in the order of the photos; none where one of them gets none."""
    row = [one for one in run if one.kind in ("place", "words")]
    kinds = [one.kind for one in row]
    pairs = [*zip(row[::2], row[1::2], strict=False)]
    if len(row) != 2 * count or any(kinds[at : at + 2] != kinds[:2] for at in range(0, len(row), 2)):
        return []
    if kinds[0] == kinds[1] or not (_TELLS.search(words) or any(one.told for one in row)):
        return []
    placed = [(a, b) if a.kind == "place" else (b, a) for a, b in pairs]
    if kinds[0] == "words" and not all(words[b.start] in "\"“'‘「『" for _, b in placed):
        return []
    told = {a.place: words[b.start : b.end].strip("\"“”'‘’「」『』 ") for a, b in placed}
    return [told[one] for one in sorted(told)] if len(told) == count else []


def _span(run: Sequence[_Sign], words: str) -> tuple[int, int]:
    """Where what gives the photos their words begins, in its sentence, and where it ends."""
    first = next(at for at, one in enumerate(run) if one.kind in ("place", "words"))
    begin = first
    while begin and run[begin - 1].kind == "link" and words[run[begin - 1].end] == " ":
        begin -= 1
    last = max(at for at, one in enumerate(run) if one.kind in ("place", "words"))
    return run[begin].start, run[last].end
