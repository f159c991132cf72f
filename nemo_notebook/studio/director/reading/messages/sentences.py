"""Take a text apart: markup off, its heading, its sentences and list items, as they were written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_TAG: Final = regex(
    r"</?(?:p|div|h[1-6]|li|ul|ol|br|article|section|span|a|strong|em|b|i|body|html|td|table|script|style|nav|footer)\b[^<>]{0,500}>",
    re.I,
)
_BLOCKS: Final = frozenset(
    ["p", "div", "li", "ul", "ol", "br", "article", "section", "tr", "td", "blockquote", "figure", "title"]
)
_HEADINGS: Final = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_UNSEEN: Final = frozenset(
    ["script", "style", "nav", "footer", "aside", "figcaption", "noscript", "template"]
)

_BULLET: Final = regex(r"^\s*(?:[-*•·–—]\s|[•·▪◦]|\(?\d{1,2}[.)、](?!\d)\s*|[①-⑩])\s*")
_HASHES: Final = regex(r"^\s{0,3}#{1,6}\s+(.*?)\s*#*$|^\s*【([^【】]+)】\s*$|^\s*《([^《》]{2,40})》\s*$")
_LINK: Final = regex(r"!?\[([^\]\n]{0,300})\]\([^)\s]{0,1000}(?:\s\"[^\"\n]*\")?\)")
_MARKS: Final = regex(r"(\*\*|__|(?<!\w)[*_`](?=\S)|(?<=\S)[*_`](?!\w)|~~)")
_POINT: Final = regex(
    r"(?:\d{1,2}[.)、](?!\d)|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\d]{1,2}[）)])\s*(?=\S)"
)
"""The number of a point, in a heading of its own or at the start of a line."""
_LONGEST_POINT: Final = 60  # columns of a point that stands on a line of its own
_RULE: Final = regex(r"^\s*(?:[-*_=~`|:\s]{3,}|```.*)$")

_ROW: Final = regex(r"^\s*\|\s*([^|\n]+?)\s*\|\s*([^|\n]+?)\s*\|\s*$", re.M)
_TABLE_HEAD: Final = regex(r"^\s*\|[^\n]*\|\s*\n\s*\|[-:|\s]+\|[ \t]*$\n?", re.M)

_ABBREVIATION: Final = (
    r"(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bvs\.)(?<!\bNo\.)(?<!\bMrs\.)(?<!\bInc\.)(?<!\bLtd\.)"
    r"(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bProf\.)(?<!\b[A-Z]\.)(?<!\.[A-Za-z]\.)(?<!\bapprox\.)(?<!\bincl\.)"
)
_END: Final = regex(
    rf"(?<=[.!?…]){_ABBREVIATION}\s+(?=[\w\"“‘'(\[$€£¥])|(?<=[.!?][\"”’)]){_ABBREVIATION}\s+(?=[\w\"“‘$€£¥])"
    r"|(?<=\s[ap]\.m\.)\s+(?=(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z][a-z])"
    r"|(?<=[。！？；])(?![”’」』）)。！？])|(?<=[。！？][”’」』）])|\s[•·]\s"
)
_FINAL: Final = regex(r"[.!?…。！？；;:：][\"”’」』）)]*$")
_LONGEST_HEADING: Final = 90  # letters; wide signs count twice
_FEWEST_SENTENCES: Final = 3  # from which on lines without a full stop are headings, not sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text.

    Attributes:
        text: as it was written, on one line.
        opens: whether a paragraph begins with it.
        listed: whether it stood in a list.
    """

    text: str
    opens: bool = False
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Writing:
    """A text taken apart: its heading, "" for none, and its sentences in order."""

    heading: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    kind: str  # "heading", "item" or "text"


def read_writing(text: str) -> Writing:
    """Take a text apart, be it plain, Markdown or HTML; time grows with its length only."""
    lines = list(_joined(_lines(_without_tags(text) if _TAG.search(text) else without_tables(text))))
    heading = _heading(lines)
    lines = lines[1:] if heading else lines
    found = [one for line in lines for one in _sentences(line)]
    whole = [one for one in found if one.listed or _FINAL.search(one.text)]
    return Writing(heading, tuple(whole if len(whole) >= _FEWEST_SENTENCES else found))


def without_tables(text: str) -> str:
    """Return a text with the rows of its Markdown tables of two columns as lines: "Battery: 12 h"."""
    return _ROW.sub(r"\1: \2", _TABLE_HEAD.sub("", text)) if "|" in text else text


def bare_item(line: str) -> str:
    """Return a line without the bullet or number that it begins with."""
    return _BULLET.sub("", line).strip()


class _Reader(HTMLParser):
    """Collects the words of a page as lines, headings and items marked as in Markdown."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        self.pieces.append(_opening(tag))

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        self.pieces.append("\n\n" if tag in _BLOCKS | _HEADINGS else "")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(re.sub(r"\s+", " ", data))


def _opening(tag: str) -> str:
    if tag in _HEADINGS:
        return "\n\n# "
    return "\n- " if tag == "li" else "\n\n" if tag in _BLOCKS else ""


def _without_tags(text: str) -> str:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return "".join(reader.pieces)


def _lines(text: str) -> Iterator[_Line | None]:
    """Yield the lines, None for the gap between two paragraphs."""
    for raw in text.splitlines():
        line = _LINK.sub(lambda link: "" if link[0][0] == "!" else link[1], raw)
        line = _MARKS.sub("", line).lstrip("> ").strip()
        hashes = _HASHES.match(raw)
        if not line or _RULE.match(raw):
            yield None
        elif point := _point(line, headed=bool(hashes)):
            yield _Line(point, "item")
        elif hashes:
            yield _Line(_MARKS.sub("", hashes[1] or hashes[2] or hashes[3] or "").strip(), "heading")
        elif _BULLET.match(raw):
            yield _Line(bare_item(_MARKS.sub("", _BULLET.sub("", raw))), "item")
        else:
            yield _Line(" ".join(line.split()), "text")


def _point(line: str, *, headed: bool) -> str:
    """The point that a numbered heading or a short numbered line names, "" for none."""
    text = line.lstrip("# ").rstrip("# ")
    number = _POINT.match(text)
    short = headed or (_columns(text) <= _LONGEST_POINT and not _FINAL.search(text))
    return text[number.end() :] if number and short else ""


def _joined(lines: Iterator[_Line | None]) -> Iterator[_Line]:
    """Join lines that were broken in the middle of a sentence."""
    open_line: _Line | None = None
    for line in lines:
        if open_line and line and line.kind == "text" and _goes_on(open_line.text, line.text):
            glue = "" if _is_wide(open_line.text[-1]) else " "
            open_line = _Line(f"{open_line.text}{glue}{line.text}", open_line.kind)
            continue
        if open_line:
            yield open_line
        open_line = line
    if open_line:
        yield open_line


def _goes_on(before: str, after: str) -> bool:
    before = before[-_LONGEST_HEADING:]  # of a line without end its end tells
    if _FINAL.search(before):
        return False
    return after[0].islower() or _columns(before) > _LONGEST_HEADING / 2 and not _is_title_like(after)


def _is_title_like(line: str) -> bool:
    return not _FINAL.search(line) and _columns(line) <= _LONGEST_HEADING / 2


def _heading(lines: list[_Line]) -> str:
    """The first line, where it is a heading and sentences follow."""
    if len(lines) < 2 or lines[0].kind == "item":
        return ""
    first = lines[0].text
    short = _columns(first) <= _LONGEST_HEADING
    others = lines[1:]
    headed = any(_FINAL.search(one.text) for one in others) or all(one.kind == "item" for one in others)
    titled = short and headed and not re.search(r"[.。；;,，:：]$", first)
    return first if lines[0].kind == "heading" or titled else ""


def _sentences(line: _Line) -> Iterator[Sentence]:
    if line.kind == "heading":
        return
    parts = [part.strip() for part in _END.split(line.text) if part]
    for place, part in enumerate(part for part in parts if sum(sign.isalnum() for sign in part) >= 3):
        yield Sentence(part, opens=place == 0, listed=line.kind == "item")


def _is_wide(sign: str) -> bool:
    return sign >= "\u2e80"


def _columns(text: str) -> int:
    return sum(2 if _is_wide(sign) else 1 for sign in text)
