"""Find the texts and sounds that a sentence of removals names, by what people call them.

"The caption at 12 s", "the first two captions", "the guitar music", 讲价格的那条, 中间的字幕.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.composing.sounds import MUSIC_SOURCE
from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, VOICE, meta, segments
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Sign
from nemo_notebook.studio.director.reading.plain.things_called import things_in
from nemo_notebook.studio.director.reading.terms.facts import FACTS
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.removal_names import (
    ABOUT,
    BELOW,
    CAPTION_NAMES,
    EDGE_CAPTION,
    END_NAMES,
    GROUPS,
    HOURS,
    MIDDLE,
    MUSIC_NAMES,
    PICTURES,
    ROWS,
    SOUNDS,
    TIMED,
    TITLE_NAMES,
    VOICE_NAMES,
)

ALL_TEXTS: Final = "all the texts"
END: Final = "the end card"
SEEN: Final = "the pictures"
SPOKEN: Final = "the voice-over"
SUBTITLES: Final = "the captions"
HEADING: Final = "the title"
TUNE: Final = "the music"
BOTH_SOUNDS: Final = "the sounds"
BROAD: Final = (SUBTITLES, ALL_TEXTS)
"""What may only say of which kind a text is that is named beside it: "the words “Book now”"."""
_TIMES: Final = regex(
    r"\b(?:opening|hours?|(?<!all\sthe\s)times?)\b|\bwhen\s(?:we|you)\sopen\b|时间|几点|营业|点开门", re.I
)
_PRICES: Final = regex(r"\bprices?\b|\bcosts?\b|价|多少钱", re.I)
_PRICE: Final = regex(r"(?:\bthe\s)?(?P<price>[$€£¥]\s?\d+(?:[.,]\d+)*)(?![\d.,]*\d)", re.I)
_OF: Final = regex(r"of\s", re.I)
_OF_CAPTIONS: Final = regex(r"\b(?:captions|subtitles|lines)\b|字幕", re.I)
_COUNTS: Final = regex("(?<=字幕)[一二两三四五六][条句行个]")
_IDLE_WORDS: Final = frozenset(
    ["the", "and", "our", "your", "that", "this", "with", "for", "all", "one", "not", "are", "has"]
)
_DEED: Final = regex(
    "(?:[请帮我再也先]|麻烦|能不能|可不可以|可以|别|不要|不用|不必|不想要?|不需要?|无需|显示|出现|展示|放|写|打|播|留|要|看到?)+"
)
"""What a name in front of which nothing stands may seem to begin with."""
_ONE: Final = regex(r"\d|[一二两三四五六]|\b(?:two|three|four|five|six)\b", re.I)


def names_in(text: str, there: Situation) -> dict[int, tuple[int, Sign]]:
    """Return the texts and sounds that a sentence names, of those that are there."""
    rows = [*_things(text, there), *_by_place(text, there), *_by_sound(text, there)]
    rows += [*_counted(text, there), *_about(text, there), *_timed(text, there), *_priced(text, there)]
    return {start: (end, Sign(NAMED, name=name)) for start, end, name in sorted(rows, key=lambda row: row[1])}


def each_of(name: str, there: Situation) -> list[str]:
    """Return the plain names of the single things that a name stands for; pictures are none of them."""
    captions = [f"caption {at}" for at, _ in enumerate(there.caption_words, 1)]
    texts = [*([HEADING] if there.title_words else []), *([END] if there.end_words else []), *captions]
    known = {SUBTITLES: captions, ALL_TEXTS: texts, BOTH_SOUNDS: [TUNE, SPOKEN], SEEN: []}
    if name in known:
        return known[name]
    return [f"caption {one}" for one in name.split()[1:]] if name.startswith("captions ") else [name]


def everything(there: Situation) -> list[str]:
    """Return the plain names of all texts and sounds."""
    sounds = [name for track, name in ((MUSIC, TUNE), (VOICE, SPOKEN)) if segments(there.draft, track)]
    return [*each_of(ALL_TEXTS, there), *sounds]


def _things(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    things = things_in(text, there)
    pictures = [one for one in things if "picture" in one.meant]
    for one in things:
        if len(one.meant) == 2 and _OF_CAPTIONS.search(text) and not PICTURES.search(text):
            yield from ((one.start, one.end, name) for name in one.meant.get("text", ()))
        if len(one.meant) != 1 or one.loose:
            continue
        if any(other.start < one.end and one.start < other.end for other in pictures):
            continue
        for kind, names in one.meant.items():
            if names[0].startswith("caption ") and _COUNTS.match(text, one.end - 1):  # 字幕一条都不要
                yield one.start, one.end - 1, SUBTITLES
            elif _OF.match(text, one.start):
                yield one.start + 3, one.end, names[0]
            elif text[one.end - 1 : one.end + 1] == "音乐" and kind == "voice":  # 配音乐
                continue
            elif kind in ("text", "voice") and len(names) == 1:
                yield one.start, one.end, names[0]
            elif kind == "music" and segments(there.draft, MUSIC):
                yield one.start, one.end, TUNE


def _by_place(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    """The title and the end card, called by where they stand, and pictures, which can only stay."""
    if there.title_words:
        yield from ((*one.span(), HEADING) for one in TITLE_NAMES.finditer(text))
    if there.end_words:
        yield from ((*one.span(), END) for one in END_NAMES.finditer(text))
    if there.caption_words:
        yield from ((*one.span(), SUBTITLES) for one in BELOW.finditer(text))
    yield from ((*one.span(), SEEN) for one in PICTURES.finditer(text))


def _by_sound(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    music, voice = segments(there.draft, MUSIC), segments(there.draft, VOICE)
    if voice:
        yield from ((*one.span(), SPOKEN) for one in VOICE_NAMES.finditer(text))
    if music:
        yield from (
            (*one.span(), TUNE) for one in MUSIC_NAMES.finditer(text) if _plays(one["style"], music[0])
        )
    if music or voice:
        both = BOTH_SOUNDS if music and voice else TUNE if music else SPOKEN
        yield from ((*one.span(), both) for one in SOUNDS.finditer(text))


def _plays(style: str | None, music: Wire) -> bool:
    """Whether music is of the style that it is called by."""
    said = (
        find_music_style(f"{style} music") if style and style.isascii() else style and find_music_style(style)
    )
    return not style or not said or meta(music).get("src") == f"{MUSIC_SOURCE}{said}"


def _counted(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    count = len(there.caption_words)
    for one in CAPTION_NAMES.finditer(text):
        place = round(read_number(one["number"] or one["bare"] or one["zh"]))
        if 1 <= place <= count:
            yield (*one.span(), f"caption {place}")
    if count % 2 and count > 2:
        yield from ((*one.span(), f"caption {count // 2 + 1}") for one in MIDDLE.finditer(text))
    if count:
        yield from (
            (*one.span(), f"caption {1 if one['first'] else count}") for one in EDGE_CAPTION.finditer(text)
        )
    for one in GROUPS.finditer(text):
        many = round(read_number((one["many"] or one["many_zh"]).lower()))
        if many <= count:
            first = 1 if (one["which"] or one["which_zh"]).lower() in ("first", "前") else count - many + 1
            yield (*one.span(), _several(range(first, first + many)))
    for one in ROWS.finditer(text):
        places = [round(read_number(said.lower())) for said in _ONE.findall(one[0])]
        if max(places) <= count:
            yield (*one.span(), _several(places))


def _several(places: range | list[int]) -> str:
    return f"captions {' '.join(str(one) for one in places)}"


def _about(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    """The caption that is called by what it tells: "the caption about the opening hours"."""
    for one in HOURS.finditer(text):
        if len(told := telling(one[0], there)) == 1:
            yield (*one.span(), f"caption {told[0] + 1}")
    for one in ABOUT.finditer(text):
        said = next(filter(None, one.groups()))
        if EDGE_CAPTION.fullmatch(one[0]):
            continue
        start = one.start()
        if not said.isascii() and text.startswith(said, start) and (deed := _DEED.match(said)):
            start += deed.end()  # 别显示价格那条字幕
        if len(told := telling(text[start : one.end()] if start > one.start() else said, there)) == 1:
            yield start, one.end(), f"caption {told[0] + 1}"


def _priced(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    """The caption with a price that is told: "the $4.50"."""
    for one in _PRICE.finditer(text):
        held = [at for at, words in enumerate(there.caption_words, 1) if one["price"] in words]
        if len(held) == 1:
            yield (*one.span(), f"caption {held[0]}")


def _timed(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    """The caption that stands at a time: "the caption at 12 seconds"."""
    for one in TIMED.finditer(text):
        at = float(one["at"] or one["zh"]) * 1000 + 1
        found = [
            place
            for place, each in enumerate(segments(there.draft, CAPTIONS), 1)
            if each["s"] - 500 <= at < each["s"] + each["d"] - 500
        ]
        if len(found) == 1:
            yield (*one.span(), f"caption {found[0]}")


def telling(said: str, there: Situation) -> list[int]:
    """Return the places of the captions that tell what is spoken of."""
    captions = there.caption_words
    for asked, kind in ((_TIMES, "time"), (_PRICES, "price")):
        if asked.search(said) and kind in FACTS:
            found = [
                i for i, one in enumerate(captions) if any(v.search(one) for v in FACTS[kind].values[:1])
            ]
            if found:
                return found
    words = {one.lower() for one in re.findall(r"[A-Za-z]{3,}|[\d.]{2,}", said)} - _IDLE_WORDS
    signs = re.sub(r"[^\u4e00-\u9fff]", "", said)
    pairs = {signs[at : at + 2] for at in range(len(signs) - 1)}
    return [
        place
        for place, one in enumerate(captions)
        if any(word.rstrip("s") in one.lower() for word in words) or any(pair in one for pair in pairs)
    ]
