"""Find the texts of a film that a sentence names, and where they stand: "the opening text", 片尾那几个字."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Named, Sign
from nemo_notebook.studio.director.reading.plain.things_called import Thing, things_in
from nemo_notebook.studio.director.reading.terms.facts import FACTS
from nemo_notebook.studio.director.reading.terms.removal_names import MIDDLE
from nemo_notebook.studio.director.reading.terms.text_sentence_words import (
    ABOUT_FACT,
    END_CALLED,
    FIRST_CALLED,
    LAST_CALLED,
    LISTED,
    TITLE_CALLED,
)
from nemo_notebook.studio.director.reading.terms.thing_words import NAMES_LINE, ORDINALS

THE_TITLE, THE_END, THE_CAPTIONS, ALL_TEXTS = "the title", "the end card", "the captions", "all the texts"
_ASKS: Final = regex(
    r"^\W*(?:is|are|was|were|does|do|did|why|what|when|which|how|isn['’]?t|doesn['’]?t|who|where)\b"
    r"|[吗么][？?]?$|为什么|是不是|多久|几秒",
    re.I,
)
_POLITE: Final = regex(r"^\W*(?:do\snot|don['’]?t)\b|能|可以|好吗|行吗", re.I)
SEVERAL: Final = " + "
"""Stands between the names of captions that are named together."""
_EACH: Final = regex(r"[a-z]{4,}|[1-6](?:st|nd|rd|th)?|[一二三四五六]", re.I)
_PRICE: Final = regex(r"price|cost|价", re.I)


@dataclass(frozen=True, slots=True)
class Placed:
    """A text where it stands.

    Attributes:
        track: "title" or "captions".
        index: its place there, from 0.
        segment: the text.
    """

    track: str
    index: int
    segment: Wire


def asks(text: str) -> bool:
    """Whether a sentence is a question, which wants no change: "is the title too long?"."""
    return bool(_ASKS.search(text)) and not _POLITE.search(text)


def texts_named(text: str, there: Situation) -> Named:
    """Return the texts that a sentence names, each by where its longest name begins."""
    things = things_in(text, there)
    pictures = [one for one in things if "picture" in one.meant]
    rows = [
        (one.start, one.end, one.meant["text"][0])
        for one in things
        if set(one.meant) == {"text"} and len(one.meant["text"]) == 1 and not one.loose
        if not any(_hides(other, one, text) for other in pictures)
    ]
    rows += [(*one.span(), THE_TITLE) for one in TITLE_CALLED.finditer(text) if there.title_words]
    rows += [(*one.span(), THE_END) for one in END_CALLED.finditer(text) if there.end_words]
    last = len(there.caption_words)
    if last % 2 and last > 1:
        rows += [(*one.span(), f"caption {last // 2 + 1}") for one in MIDDLE.finditer(text)]
    rows += [(*one.span(), "caption 1") for one in FIRST_CALLED.finditer(text) if last]
    rows += [(*one.span(), f"caption {last}") for one in LAST_CALLED.finditer(text) if last]
    rows += [*_telling(text, there), *_listed(text, last)]
    return {start: (end, Sign(NAMED, name=name)) for start, end, name in sorted(rows, key=lambda row: row[1])}


def _hides(picture: Thing, one: Thing, text: str) -> bool:
    """Whether what may call a picture stands where a text is named, which says not that it is one."""
    if not (picture.start < one.end and one.start < picture.end):
        return False
    inside = one.start <= picture.start and picture.end <= one.end and picture.end < one.end
    return not (inside and NAMES_LINE.search(text, picture.end, one.end))


def _telling(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    """The caption that tells the price, or the opening hours."""
    for one in ABOUT_FACT.finditer(text):
        kind = "price" if _PRICE.search(one[0]) else "time"
        value = FACTS[kind].values[0]
        prices = FACTS["price"].values[0]
        told = [
            i
            for i, words in enumerate(there.caption_words)
            if value.search(words if kind == "price" else prices.sub(" ", words))
        ]
        if len(told) == 1:
            yield (*one.span(), f"caption {told[0] + 1}")


def _listed(text: str, count: int) -> Iterator[tuple[int, int, str]]:
    """Several captions at once: "the first and third caption", 前两条字幕."""
    for one in LISTED.finditer(text):
        if many := one["many"] or one["many_zh"]:
            number = round(read_number(many))
            first = one["edge"] or one["edge_zh"]
            places = list(range(1, number + 1))
            if first.lower() not in ("first", "前"):
                places = [count - number + place for place in places]
        else:
            said = one["en"] or one["numbers"] or one["zh"]
            places = [count if nth == "last" else _place(nth) for nth in _EACH.findall(said.lower())]
        if len({*places}) == len(places) and all(1 <= place <= count for place in places):
            yield (*one.span(), SEVERAL.join(f"caption {place}" for place in places))


def _place(nth: str) -> int:
    return ORDINALS[nth] if nth in ORDINALS else round(read_number(nth))


def without_repeats(row: Sequence[Sign], *, idle: str) -> list[Sign]:
    """Return a row in which a text is named once: "the words “Book now”", 标题“早安”这几个字."""
    kept: list[Sign] = []
    for one in (one for one in row if one.kind not in idle):
        last = kept[-1] if kept else None
        if one.kind != NAMED or last is None or last.kind != NAMED:
            kept.append(one)
        elif _is_of(last.name, one.name):
            kept[-1] = one
        elif not _is_of(one.name, last.name):
            kept.append(one)
    return kept


def _is_of(broad: str, name: str) -> bool:
    """Whether a name says no more than another beside it: "the caption “Hello”"."""
    return broad in (name, ALL_TEXTS) or (broad == THE_CAPTIONS and name.startswith("caption "))


def placed(name: str, there: Situation) -> Placed | None:
    """Return the one text of a name; None where it names several, or none that is there."""
    titles, captions = segments(there.draft, TITLE), segments(there.draft, CAPTIONS)
    if name in (THE_TITLE, THE_END):
        found = [(i, one) for i, one in enumerate(titles) if is_end_card(one) is (name == THE_END)]
        return Placed(TITLE, *found[0]) if len(found) == 1 else None
    if name == THE_CAPTIONS and len(captions) == 1:
        return Placed(CAPTIONS, 0, captions[0])
    number = re.fullmatch(r"caption (\d+)", name)
    at = int(number[1]) - 1 if number else -1
    return Placed(CAPTIONS, at, captions[at]) if 0 <= at < len(captions) else None
