"""Read how long a film is to be, of all the times that its words may name."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations, find_film_lengths

_OPTION_LENGTH: Final = re.compile(
    r"(?:duration|length|时长)\s*[:：]\s*(?=[\d.半一二两三四五六七八九十])", re.I
)
_UNIT: Final = r"(?:hours?|days?|weeks?|minutes?|mins?|seconds?|secs?)"
_CHANGE: Final = re.compile(
    rf"\bfrom\s(?:\w+\s){{0,2}}?\S+\s?{_UNIT}(?:\s\w+){{0,3}}?\s(?:down\s)?(?:in)?to\s(?:just\s|only\s)?\S+\s?{_UNIT}\b"
    r"|\b\d[\d.]*\s?s(?:ec\w*)?\s(?:vs\.?|versus|->|→)\s\d[\d.]*\s?s(?:ec\w*)?\b"
    r"|从\S{1,6}?(?:小时|分钟|天|秒)\S{0,6}?[到至成]\S{1,5}?(?:小时|分钟|秒)",
    re.I,
)
"""What something came down to: "from 3 hours of work to 5 minutes"."""
_OF_FILM: Final = re.compile(
    r"\b(?:videos?|clips?|films?|movies?|slideshow|long|length|duration)\b|视频|短片|影片|片子|时长|长", re.I
)
_NEAR: Final = 20  # characters around a length no film can have, within which it has to be called a film's
_SHORT: Final = 40  # characters of a message that can mean nothing else by it
_NO_LENGTH: Final = re.compile(
    rf"(?:[$€£¥￥]\s?\d+(?:[.,]\d+)*k?|\d\s?(?:元|块钱?|chf|eur|usd|dollars?|euros?|pounds?|quid|bucks))\s?(?:per|an?|every|each|/|每)\s?{_UNIT}"
    r"|\d\s?[sS]店|\b(?:under|over)\s\d+s|\d+\s?min(?:ute)?s?\s(?:to|from|walk|drive|away|on\sfoot)\b",
    re.I,
)
"""A rate, "£11.50 an hour", or an age, "under 12s"."""
_LASTS: Final = re.compile(r"\b(?:for|lasting|lasts)\s$", re.I)
_BRACKETS: Final = re.compile(r"[(（][^()（）]*[)）]")
_LISTED: Final = re.compile(r"[:：](?=[^.!?。！？\n:：]*[,，、][^.!?。！？\n]*[,，、])[^.!?。！？\n]*")
"""What is listed behind a colon: "brush twice a day, two minutes, …"."""
_INTRO: Final = re.compile(
    r"[\s-]*(?:\w+\s){0,2}(?:intro|outro|opener|bumper|sting|ident|logo\s(?:reveal|animation|loop))\b|钟?的?(?:\S{0,4})?(?:片头|片尾|开场)",
    re.I,
)

_ORDERED: Final = re.compile(
    r"\W*(?:(?:please|just|i|we|want|need|make|me|us|create|generate|give|produce|['’]d|would|like)\s)*an?\s(?:[a-z-]+,?\s){0,3}?"
    r"(?P<count>\d{1,3})[\s-](?P<unit>second|minute)\s(?=[a-z])",
    re.I,
)
"""A film under whatever name it is ordered: "I want a calm 45 second meditation background"."""


_OPEN: Final = re.compile(r"(?:^|[,，.。;；!！\n])\s*(?:(?:about|around|an?|大?约)\s?)?$", re.I)
_ALONE: Final = re.compile(r"\s*(?:左右)?\s*(?:$|[,，.。;；!！\n])")
"""A length that is a clause of its own is the film's: "done in 3 seconds, works offline, 15 s"."""


def length_of(wishes: str) -> int | None:
    """Return the length in ms, None for none: one named as an option, else the first meant for the film."""
    lengths = [
        one
        for one in find_film_lengths(wishes)
        if not (_within(_CHANGE, one.start, wishes) or _within(_NO_LENGTH, one.start, wishes))
    ]
    for option in _OPTION_LENGTH.finditer(wishes):
        for one in lengths:
            if option.end() <= one.start <= option.end() + 2:
                return one.value
    possible = [one for one in lengths if one.supported] or [
        one
        for one in lengths
        if len(wishes) <= _SHORT or _OF_FILM.search(wishes[max(0, one.start - _NEAR) : one.end + _NEAR])
    ]
    outside = [
        one for one in possible if not any(_within(each, one.start, wishes) for each in (_BRACKETS, _LISTED))
    ]
    alone = [one for one in outside if _ALONE.match(wishes[one.end :]) and _OPEN.search(wishes[: one.start])]
    return (alone or outside or possible)[0].value if possible else _intro_ms(wishes)


def _within(said: re.Pattern[str], place: int, wishes: str) -> bool:
    """Whether a time is part of something else that is said of the subject."""
    return any(one.start() <= place < one.end() for one in said.finditer(wishes))


def _intro_ms(wishes: str) -> int | None:
    """The length of an intro that is the film itself: "a 5-second intro", 五秒片头."""
    if ordered := _ORDERED.match(wishes):
        return int(ordered["count"]) * (1000 if ordered["unit"].lower() == "second" else 60_000)
    lengths = find_durations(wishes)
    alone = len(lengths) == 1 and (
        _INTRO.match(wishes, lengths[0].end)
        or _LASTS.search(wishes[: lengths[0].start])
        or wishes[: lengths[0].start].rstrip().endswith(("片头", "片尾"))
    )
    return lengths[0].value if alone else None
