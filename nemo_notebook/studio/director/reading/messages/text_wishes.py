"""What follows from clauses about words whose every word is known: the title, the captions, the end card."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import MAX_DURATION_MS
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, length_ms, meta, segments, span
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    RemoveTitle,
    SetColor,
    SetDuration,
    SetEndCard,
    SetTextPlace,
    SetTextSize,
    SetTextTime,
    ShowCaptions,
)
from nemo_notebook.studio.director.operations.lettering import size_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.messages.wish import Wish
from nemo_notebook.studio.director.reading.terms.moments import final_ms, when

_TEXTS: Final = {"title": TITLE, "captions": CAPTIONS}
_STEPS: Final = {"little": 1.25, "usual": 1.25, "much": 1.6}
_FILM_STEPS: Final = {"little": 1.2, "usual": 1.5, "much": 2.0}
"""Captions share the film's time: each stays longer where the film does."""
_TIME_STEPS: Final = {"little": 1.25, "usual": 1.5, "much": 2.0}
_TIMES: Final = ("time+", "time-", "until", "from", "whole", "before", "after", "fade")
_LOUD: Final = ("loud+", "loud-", "loud")
_READ_WORDS: Final = (
    "time+",
    "time-",
    "too",
    "not",
    "enough",
    "little",
    "much",
    "show",
    "stay",
    "keep",
    "each",
    "for",
)
_UNREADABLE: Final = regex(
    r"\b(?:can(?:['’]?t|not)|hard\sto|unable\sto|not\sable\sto)\s(?:\w+\s)?(?:read|see)\b|看不[清见到出]|读不",
    re.I,
)
_SHIFTS: Final = regex(
    r"\b(?:(?P<low>lower|further\sdown|down)|higher|further\sup|up)\b(?!\s(?:the|my)\b)|(?P<low_zh>低)(?=一?[点些]|$)|高(?=一?[点些]|$)",
    re.I,
)
_SIZED: Final = regex(r"\bsizes?\b|大小|字号", re.I)
"""What goes up or down is no place then."""
_LETTERS: Final = regex(r"\b(?:texts?|fonts?|letters?|lettering|writing)\b|字(?!幕)", re.I)
_ADDED: Final = regex(r"[加来配写放](?:上|一?[点些几])个?(?:文)?字$")
"""Letters that are not there yet."""
_END: Final = regex(r"片尾|结尾那?[句行张]", re.I)
_SHORTEST_MS: Final = 800


def end_card(wish: Wish) -> Reading | None:
    """Read "the end card in gold", 片尾大一点, "show the end card for 5 s", "no end card"."""
    alone = not wish.things and bool(_END.search(wish.text)) and not wish.has("move", "music", "fade")
    if wish.things != {"end"} and not alone:
        return None
    place = next((i for i, one in enumerate(segments(wish.there.draft, TITLE)) if is_end_card(one)), None)
    made = _end_card_edits(wish, place or 0)
    if not made:
        return None
    if place is None and made == (SetEndCard(""),):
        return Reading(says=wish.there.say("There is no end card in the film.", "影片里没有片尾文字。"))
    return Reading(made) if place is not None else _no_end_card(wish.there)


def _end_card_edits(wish: Wish, place: int) -> tuple[Operation, ...]:
    if wish.removes or wish.has("off"):
        gone = wish.only("end", "remove", "off", "not", "back", "one")
        return (SetEndCard(""),) if gone else ()
    lengths, way = wish.amounts("duration"), wish.way("time")
    if lengths or way:
        timed = _timed(TITLE, place, wish)
        return (timed,) if timed else ()
    if wish.has(*_TIMES, *_LOUD):
        return ()
    return tuple(_looks_of(TITLE, wish, [place]))


def _no_end_card(there: Situation) -> Reading:
    question = there.say(
        "There is no end card yet. What should it say? For example: end with “Visit us”.",
        "还没有片尾文字。要写什么？例如：片尾文字“欢迎光临”。",
    )
    return Reading(says=question, asks=Ask("words", there.say('end with "{}"', "片尾文字“{}”")))


def text_looks(wish: Wish) -> Reading | None:
    """Read "the title twice as large, at the bottom, in red", 第二条字幕小一点."""
    tracks = [track for thing, track in _TEXTS.items() if thing in wish.things] or _all_texts(wish)
    if not tracks or not wish.things <= set(_TEXTS) or wish.has("duration", "front", "back", "swap"):
        return None
    if wish.has(*_TIMES, *_LOUD):
        return None
    found = [one for track in tracks for one in _looks_of(track, wish, _meant(track, wish))]
    return Reading(tuple(found)) if found else None


def _all_texts(wish: Wish) -> list[str]:
    """What "make the text bigger", 字大点 is about: all words that the film has."""
    if wish.things or not _LETTERS.search(wish.text) or _ADDED.search(wish.text):
        return []
    return [track for track in _TEXTS.values() if segments(wish.there.draft, track)]


def _meant(track: str, wish: Wish) -> list[int]:
    """The captions that are named; none for all of them, or for the title."""
    count = len(segments(wish.there.draft, track))
    return [one for one in wish.places if one < count] if track == CAPTIONS else []


def _looks_of(track: str, wish: Wish, meant: list[int]) -> list[Operation]:
    """Size, place and colour of the texts of a track that are meant; each thing is wished for once."""
    row = segments(wish.there.draft, track)
    hues = list(dict.fromkeys(one.hue for one in wish.tokens if one.concept == "hue"))
    places = [one for one in ("top", "middle", "bottom") if wish.has(one)]
    moved = [] if places or _SIZED.search(wish.text) else _shifted(wish, row)
    places = places or moved
    if len(places) > 1 or len(hues) > 1 or wish.removes or (places and wish.has("not")):
        return []
    made: list[Operation] = []
    places_meant: list[int] | list[None] = meant or [None]
    for index in places_meant:
        sized = bool(row) and (not moved or bool(wish.way("size")))
        size = _size_wished(wish, size_of(row[index or 0])) if sized else None
        made += [SetTextSize(track, size, index=index)] if size else []
        made += [SetTextPlace(track, one, index=index) for one in places]
        made += [SetColor(track, one, index=index) for one in hues]
    return made if row or track == TITLE else []


def _shifted(wish: Wish, row: list[Wire]) -> list[str]:
    """Words that are to stand lower, or higher, than they do; from one edge the middle comes first."""
    lower = wish.has("down") or bool((said := _SHIFTS.search(wish.text)) and (said["low"] or said["low_zh"]))
    alone = wish.only(
        *_TEXTS,
        "end",
        "each",
        "move",
        "position",
        "one",
        "little",
        "more",
        "less",
        "show",
        "to",
        "up",
        "down",
    ) or wish.only(
        *_TEXTS,
        "size",
        "size+",
        "size-",
        "move",
        "show",
        "little",
        "more",
        "less",
        "to",
        "by",
        "up",
        "down",
        "each",
    )
    moved = wish.has("up", "down") or bool(_SHIFTS.search(wish.text))
    if not (moved and alone):
        return []
    put = str(meta(row[0]).get("place", "")) if row else ""
    return ["middle" if put == ("top" if lower else "bottom") else "bottom" if lower else "top"]


def _size_wished(wish: Wish, now: float) -> float | None:
    """The size that is asked for: by a factor, a percentage or a step."""
    way = wish.way("size") or (wish.more_or_less if wish.has("size") else 0)
    factors, percents = wish.amounts("factor"), wish.amounts("percent")
    if not way and not (wish.has("size") and (factors or percents)):
        return None
    if factors:
        step = factors[0] if factors[0] > 1 else 1 / factors[0]
        size = now * step if way > 0 or (not way and factors[0] > 1) else now / step
    elif percents:
        size = percents[0] / 100 if wish.has("to") or not way else now * (1 + way * percents[0] / 100)
    else:
        size = now * wish.degree(_STEPS) ** way
    return round(min(2.0, max(0.5, size)), 2)


def caption_times(wish: Wish) -> Reading | None:
    """Read "the last caption longer", 第二条字幕停留4秒; where all are too quick, ask for a longer film."""
    if (
        wish.things != {"captions"}
        or not wish.only(
            "captions",
            "position",
            "one",
            "duration",
            "by",
            "to",
            "more",
            "less",
            "back",
            "move",
            *_READ_WORDS,
        )
        or (wish.has("back", "move") and not final_ms(wish.text))
    ):
        return None
    row = segments(wish.there.draft, CAPTIONS)
    meant = _meant(CAPTIONS, wish)
    if meant:
        timed = [one for place in meant if (one := _timed(CAPTIONS, place, wish))]
        return Reading(tuple(timed)) if timed else None
    quick = wish.way("time") > 0 and not wish.amounts("duration")
    if row and quick and not wish.places and wish.has("each") and not wish.has("too", "not"):
        longer = length_ms(wish.there.draft) * wish.degree(_FILM_STEPS)
        return Reading((SetDuration(min(MAX_DURATION_MS, round(longer / 500) * 500)),))
    return _more_time(wish.there) if row and quick and not wish.places else None


def _more_time(there: Situation) -> Reading:
    longer = round(length_ms(there.draft) * 1.5 / 1000)
    question = there.say(
        f"A longer film gives each caption more time. How long should it be? For example {longer} s.",
        f"字幕平分影片的时间：影片长一些，每条就停得久。要多长，例如 {longer} 秒？",
    )
    return Reading(says=question, asks=Ask("length", there.say("make it {}", "时长改成{}")))


def _timed(track: str, place: int, wish: Wish) -> Operation | None:
    """A text that stays longer, shorter, or for so long."""
    row = segments(wish.there.draft, track)
    now = span(row[place])[1] - span(row[place])[0] if place < len(row) else 0
    lengths, way = wish.amounts("duration"), wish.way("time")
    start, length = when(wish.text)
    if (final := final_ms(wish.text)) and final < length_ms(wish.there.draft):
        return SetTextTime(track, place, length_ms(wish.there.draft) - final, final)
    if start is not None:
        return SetTextTime(track, place, start, length)
    if len(lengths) > 1 or not (lengths or way):
        return None
    if lengths:
        by = (way or wish.more_or_less or wish.has("by")) and not wish.has("to", "for")
        wanted = now + (way or wish.more_or_less or 1) * lengths[0] if by else lengths[0]
    else:
        wanted = now * wish.degree(_TIME_STEPS) ** way
    return SetTextTime(track, place, None, max(_SHORTEST_MS, round(wanted / 100) * 100))


def text_gone(wish: Wish) -> Reading | None:
    """Read "title gone please", "captions off", 第二条字幕不要."""
    if not wish.things or not wish.things <= set(_TEXTS) or _UNREADABLE.search(wish.text):
        return None
    if not wish.only(
        "title", "captions", "remove", "off", "on", "not", "position", "one", "each", "size", "show"
    ):
        return None
    if "captions" in wish.things and not wish.places and wish.has("off", "on"):
        named = [RemoveTitle()] if "title" in wish.things and wish.has("off") else []
        return Reading((*named, ShowCaptions(wish.has("on"))))
    if not wish.removes and not wish.has("off"):
        return None
    made: list[Operation] = [RemoveTitle()] if "title" in wish.things else []
    if "captions" in wish.things:
        places = sorted(wish.places, reverse=True)
        made += [RemoveCaptions(place) for place in places] or [RemoveCaptions()]
    return Reading(tuple(made))
