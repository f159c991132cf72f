"""Find the texts of a film that a sentence names, and where they stand: "the opening text", 片尾那几个字."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments, span
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Named, Sign
from nemo_notebook.studio.director.reading.plain.things_called import Thing, things_in
from nemo_notebook.studio.director.reading.terms import text_names as called
from nemo_notebook.studio.director.reading.terms.facts import FACTS
from nemo_notebook.studio.director.reading.terms.thing_words import NAMES_LINE, ORDINALS

THE_TITLE, THE_END, THE_CAPTIONS, ALL_TEXTS = "the title", "the end card", "the captions", "all the texts"
BROAD: Final = (THE_CAPTIONS, ALL_TEXTS)
"""What may only say of which kind a text is that is named beside it: "the words “Book now”"."""
_ASKS: Final = regex(
    r"^\W*(?:is|are|was|were|does|do|did|why|what|when|which|how|isn['’]?t|doesn['’]?t|who|where)\b"
    r"|[吗么][？?]?$|为什么|是不是|多久|几秒",
    re.I,
)
_POLITE: Final = regex(r"^\W*(?:do\snot|don['’]?t)\b|能|可以|好吗|行吗", re.I)
SEVERAL: Final = " + "
"""Stands between the names of captions that are named together."""
_EACH: Final = regex(r"[a-z]{4,}|[1-6](?:st|nd|rd|th)?|[一二三四五六]", re.I)
_OF: Final = regex(r"of\s", re.I)
_ONLY_CAPTIONS: Final = regex("[只就光仅单](?:[想需]?要|[有留用剩看]下?|保留|显示)字幕")
_OF_CAPTIONS: Final = regex(r"\b(?:captions|subtitles|lines)\b|字幕", re.I)
_COUNTS: Final = regex("(?<=字幕)[一二两三四五六][条句行个]")
_TIMES: Final = regex(
    r"\b(?:opening|hours?|(?<!all\sthe\s)times?)\b|\bwhen\s(?:we|you)\sopen\b|时间|几点|营业|点开门", re.I
)
_PRICES: Final = regex(r"\bprices?\b|\bcosts?\b|(?<!半)价|多少钱", re.I)
_PRICE: Final = regex(r"(?:\bthe\s)?(?P<price>[$€£¥]\s?\d+(?:[.,]\d+)*)(?![\d.,]*\d)", re.I)
_IDLE_WORDS: Final = frozenset(
    ["the", "and", "our", "your", "that", "this", "with", "for", "all", "one", "not", "are", "has"]
)
_DEED: Final = regex(
    "(?:[请帮我再也先]|麻烦|能不能|可不可以|可以|别|不要|不用|不必|不想要?|不需要?|无需|显示|出现|展示|放|写|打|播|留|要|看到?)+"
)
"""What a name in front of which nothing stands may seem to begin with."""
_NEAR_MS: Final = 1000

_Rows = Iterator[tuple[int, int, str]]
"""Where names begin and end, and what they name."""


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


def texts_named(text: str, there: Situation, *, ones: bool = False) -> Named:
    """Return the texts that a sentence names, each by where its longest name begins.

    Args:
        text: the sentence.
        there: the film.
        ones: whether "the second one" is a caption, as nothing else can be meant.
    """
    rows = [*_things(text, there), *_by_place(text, there), *_counted(text, there, ones=ones)]
    rows += [*_listed(text, there), *_about(text, there), *_timed(text, there), *_priced(text, there)]
    if there.caption_words:
        rows = _without_only(text, rows)
    longest = sorted(rows, key=lambda row: (row[1], row[2] not in BROAD))
    return {start: (end, Sign(NAMED, name=name)) for start, end, name in longest}


def _without_only(text: str, rows: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Names in which 只要字幕 is not the caption “只要18元”, but all that is wanted."""
    spans = [one.span() for one in _ONLY_CAPTIONS.finditer(text)]
    kept = [row for row in rows if not any(start <= row[0] < end for start, end in spans)]
    return [*kept, *((end - 2, end, THE_CAPTIONS) for _, end in spans)]


def _things(text: str, there: Situation) -> _Rows:
    """The texts that are called as in any other sentence, where no picture may be meant."""
    things = things_in(text, there)
    pictures = [one for one in things if "picture" in one.meant]
    of_captions = _OF_CAPTIONS.search(text) and all("text" in one.meant for one in pictures)
    for one in things:
        names = one.meant.get("text", ())
        if len(names) != 1 or (len(one.meant) > 1 and not of_captions):
            continue
        if len(one.meant) == 1 and (one.loose or any(_hides(other, one, text) for other in pictures)):
            continue
        if names[0].startswith("caption ") and _COUNTS.match(text, one.end - 1):  # 字幕一条都不要
            yield one.start, one.end - 1, THE_CAPTIONS
        else:
            yield one.start + 3 * bool(_OF.match(text, one.start)), one.end, names[0]


def _hides(picture: Thing, one: Thing, text: str) -> bool:
    """Whether what may call a picture stands where a text is named, which says not that it is one."""
    if not (picture.start < one.end and one.start < picture.end):
        return False
    inside = one.start <= picture.start and picture.end <= one.end and picture.end < one.end
    return not (inside and NAMES_LINE.search(text, picture.end, one.end))


def _by_place(text: str, there: Situation) -> _Rows:
    """The title, the end card, and the captions below."""
    last = len(there.caption_words)
    names = (
        (called.TITLE_CALLED, THE_TITLE, there.title_words),
        (called.END_CALLED, THE_END, there.end_words),
        (called.BELOW, THE_CAPTIONS, last),
        (called.FIRST_CALLED, "caption 1", last),
        (called.LAST_CALLED, f"caption {last}", last),
        (called.MIDDLE_CALLED, f"caption {last // 2 + 1}", last > 1 and last % 2),
    )
    for said, name, is_there in names:
        if is_there:
            yield from ((*one.span(), name) for one in said.finditer(text))


def _counted(text: str, there: Situation, *, ones: bool) -> _Rows:
    for one in called.NTH_CALLED.finditer(text):
        place = _place(next(filter(None, one.groups())))
        if 1 <= place <= len(there.caption_words) and (ones or not one["one"]):
            yield (*one.span(), f"caption {place}")


def _listed(text: str, there: Situation) -> _Rows:
    """Several captions at once: "the first and third caption", 前两条字幕."""
    count = len(there.caption_words)
    for one in called.LISTED.finditer(text):
        if many := one["many"] or one["many_zh"]:
            number = round(read_number(many.lower()))
            first = (one["edge"] or one["edge_zh"]).lower() in ("first", "前", "最前")
            places = list(range(1, number + 1) if first else range(count - number + 1, count + 1))
        else:
            said = one["en"] or one["numbers"] or one["zh"]
            places = [count if nth.lower() == "last" else _place(nth) for nth in _EACH.findall(said)]
        if len({*places}) == len(places) and all(1 <= place <= count for place in places):
            yield (*one.span(), SEVERAL.join(f"caption {place}" for place in places))


def _place(nth: str) -> int:
    nth = nth.lower()
    return ORDINALS[nth] if nth in ORDINALS else round(read_number(nth))


def _about(text: str, there: Situation) -> _Rows:
    """The caption that is called by what it tells: "the caption about the opening hours"."""
    for one in called.ABOUT_FACT.finditer(text):
        if len(told := telling(one[0], there)) == 1:
            yield (*one.span(), f"caption {told[0] + 1}")
    for one in called.ABOUT.finditer(text):
        said = next(filter(None, one.groups()))
        if called.FIRST_CALLED.fullmatch(one[0]) or called.LAST_CALLED.fullmatch(one[0]):
            continue
        start = one.start()
        if not said.isascii() and text.startswith(said, start) and (deed := _DEED.match(said)):
            start += deed.end()  # 别显示价格那条字幕
        if len(told := telling(text[start : one.end()] if start > one.start() else said, there)) == 1:
            yield start, one.end(), f"caption {told[0] + 1}"


def telling(said: str, there: Situation) -> list[int]:
    """Return the places of the captions that tell what is spoken of."""
    captions = there.caption_words
    for asked, kind in ((_TIMES, "time"), (_PRICES, "price")):
        if asked.search(said) and (found := [i for i, one in enumerate(captions) if _tells(one, kind)]):
            return found
    words = {one.lower() for one in re.findall(r"[A-Za-z]{3,}|[\d.]{2,}", said)} - _IDLE_WORDS
    signs = re.sub(r"[^\u4e00-\u9fff]", "", said)
    pairs = {signs[at : at + 2] for at in range(len(signs) - 1)}
    return [
        place
        for place, one in enumerate(captions)
        if any(word.rstrip("s") in one.lower() for word in words) or any(pair in one for pair in pairs)
    ]


def _tells(words: str, kind: str) -> bool:
    if kind == "time":  # 4.50 € is no time
        words = FACTS["price"].values[0].sub(" ", words)
    return bool(FACTS[kind].values[0].search(words))


def _timed(text: str, there: Situation) -> _Rows:
    """The caption that stands at a time: "the caption at 12 seconds"."""
    times = [span(each) for each in segments(there.draft, CAPTIONS)]
    for one in called.TIMED.finditer(text):
        at_ms = 1000 * float(one["at"] or one["zh"])
        near = [place for place, (start, _) in enumerate(times) if abs(start - at_ms) < _NEAR_MS]
        held = [place for place, (start, end) in enumerate(times) if start <= at_ms < end]
        if len(found := near or held) == 1:
            yield (*one.span(), f"caption {found[0] + 1}")


def _priced(text: str, there: Situation) -> _Rows:
    """The caption with a price that is told: "the $4.50"."""
    for one in _PRICE.finditer(text):
        held = [at for at, words in enumerate(there.caption_words, 1) if one["price"] in words]
        if len(held) == 1:
            yield (*one.span(), f"caption {held[0]}")


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
