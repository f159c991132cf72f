"""Read a clause that says when the words before it are seen: "caption “Hi”, from 6 to 8 s", 6到8秒显示."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, length_ms, segments, span, words_of
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    SetCaption,
    SetCaptions,
    SetColor,
    SetTextPlace,
    SetTextSize,
    SetTextTime,
    SetTitle,
    SetTitleTime,
)
from nemo_notebook.studio.director.operations.wording import title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.moments import RANGE, final_ms, when
from nemo_notebook.studio.director.reading.terms.places import places_in

_SAYS_WHEN: Final = regex(
    r"\b(?:again|once\smore|and|then|please|pls|show(?:n|ing|s)?|display(?:ed)?|have|make|put|keep|it|them|this|that|is|should|be|visible"
    r"|appear(?:s|ing)?|stay(?:s|ing)?|last(?:s|ing)?|on\sscreen|start(?:s|ing)?|comes?|up|only|just|in|from|at|to|for|between"
    r"|after|until|the|captions?|text|mark)\b"
    r"|第\s?\d+(?:\.\d)?\s?秒|时间|改[成到为]|显示|出现|开始|停留|留|持续|停|从|在|第|到|再|也|的?时候|时|让|它|只|这[句条]|字幕|出来|[之以]?后|的|处",
    re.I,
)
_EDGE: Final = regex(
    r"\b(?:for|in|during)?\s?the\s(?:last|final|closing)\b|(?:最后|结尾|末尾)|在?(?:画面)?(?:[左右]?下[角面方边]|底部)",
    re.I,
)
"""The end of the film, and where words stand anyway."""
_LENGTH: Final = regex(r"\b(?:for|stay\w*|last\w*)\b|停?留|停|持续|显示", re.I)
_GONE: Final = regex(
    r"\b(?:disappears?|vanish(?:es)?|gone|goes\saway|leaves?|ends?)\b|消失|不见|没了|结束", re.I
)
_AT: Final = regex(r"\bat\b|第", re.I)
_IN_FIRST: Final = regex(
    r"\b(?:for|in|during|over|only|just)\s(?:in\s)?(?:the\s)?(?:very\s)?first\s(?=[\w.]+\s?(?:s|secs?|seconds?)\b)"
    r"|^(?:[只就仅但]|那就)*(?:在|显示|出现)*(?:最?前面?|头|最初的?|开头的?)\s?(?=[\d.一二两三四五六七八九十半]+\s?秒)",
    re.I,
)
"""In "only for the first 4 seconds" words stand from the start; "keep the first 4 seconds" is of the film."""
_KEEPS_FILM: Final = regex(r"\b(?:keep|leave)\b(?!\s(?:it|them|that)\b)", re.I)
_AGAIN: Final = regex(r"\b(?:again|once\smore|as\swell|too|also|another)\b|再|又|也", re.I)
_AT_ALONE: Final = regex(
    r"^(?:again\s)?(?:at|from)\s|^(?:再在|再次在|在|第)?\s?第?\d+(?:\.\d)?秒(?:再|也|又|各)", re.I
)
_ON_PICTURE: Final = regex(
    r"^\W*(?:and\s|please\s)*(?:put\s(?:it|that)\s|show\s(?:it|that)\s)?(?:on|over|under)\s(?:the\s)?(?:image\s#?\d+|(?:first|second|third|fourth|fifth|last)\s(?:picture|photo|image|scene|clip)|(?:picture|photo|image|scene)\s\d+)\W*$"
    r"|^(?:就|要|只|让它|并且?|而且)*(?:放|写|加|显示|打|出现|保留|停留?|留)*在?(?:第[\d一二三四五六]+|最后一)[张个段幅](?:图片?|照片|画面|镜头|那[张段])?(?:上面?|里面?|的?时候?|期间|画面|中)*(?:出现|显示|出来|就好|就行|吧)*$",
    re.I,
)
_ON_SCENE: Final = regex(
    r"^(?:就|要|只|让它|并且?|而且)*(?:(?:放|写|加|显示|打|出现|保留|停留?|留)+在?|在)(?P<zh>[\u4e00-\u9fff]{1,8}?)(?:那里|[那这]?[段张个]?的?(?:画面|镜头|场景|片段|部分|时候|时|期间|上面?|里面?))+(?:出现|显示|出来|就好|就行|吧)*$"
    r"|^\W*(?:and\s|only\s|just\s|put\s(?:it|that)\s|show\s(?:it|that)\s)*(?:on|over|during)\sthe\s(?P<en>[a-z]{3,20})\s(?:picture|photo|image|scene|clip|shot|part|bit)\W*$",
    re.I,
)
"""The one picture that words come with is named by what it shows: 出现在城市的时候."""
_WHOLE: Final = regex(
    r"(?:and\s|please\s|keep\sit\s|show\sit\s|have\sit\s|leave\sit\s)*(?:up\s|on\s(?:the\s)?screen\s|there\s|visible\s)?(?:(?:for|during)\s)?(?:the\s(?:whole|entire|full)\s(?:time|film|video|clip)|throughout(?:\sthe\s(?:film|video))?|all\sthe\stime|from\s(?:start|beginning)\sto\s(?:end|finish))"
    r"|(?P<zh>(?:要|都|让它|并且?|而且)*(?:从头到尾|自始至终|从开头到结尾|从开始到(?:结束|最后)|全程|一直|始终)(?:都|要)?(?:显示|出现|在|保留|留|停留|放)?着?)(?:吧|就好)?",
    re.I,
)
_TO_END: Final = regex(
    r"\W*(?:(?:and|then|right|up|all|the|way|it|them|that|stays?|keep|keeps|leave|on|there|visible|please)\s)*(?:until|till|to)\sthe\s(?:very\s)?end(?:\sof\sthe\s(?:film|video|clip))?\W*"
    r"|(?:然后|并且?|再|就|都|要|让它|一直|持续|显示|停留?|放|留|保持)+(?:到|至)(?:整?[个部条]?(?:影片|视频|片子?)的?)?(?:片尾|结尾|最后|末尾|结束|放?完)(?:面|为止)?(?:吧|就好|就行|都在)?",
    re.I,
)
"""Words that came stay from then on: 第3秒出来，一直到结束."""
_SHORTEST_MS: Final = 500
_LONGEST_BARE_MS: Final = 6000
"""A longer one that stands alone is the film's."""


def read_text_time(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Give the words that the operation before brings the time that the clause says, and nothing else."""
    last = operations[-1] if operations else None
    if always := _WHOLE.fullmatch(clause.text):
        whole = (
            f"从0秒到{length_ms(there.draft) / 1000:g}秒"
            if always["zh"]
            else f"from 0 to {length_ms(there.draft) / 1000:g} s"
        )
        clause = replace(clause, text=whole)
    if not clause.texts and last and _TO_END.fullmatch(clause.text) and (kept := _to_end(last, there)):
        return Reading((kept,))
    if not clause.texts and isinstance(last, SetColor | SetTextSize | SetTextPlace):
        return _of_looks(clause.text, last, there)
    if clause.texts or not isinstance(last, AddCaption | SetCaption | SetCaptions | SetTextTime | SetTitle):
        return None
    if placed := _over_picture(clause.text, last, there):
        return Reading((_moved(placed, last, clause, there),))
    text = _GONE.sub(" ", clause.text)
    start, length = _at_end(text, length_ms(there.draft)) or _told_when(text)
    if text != clause.text and length is None:  # "gone after 3 s"
        start, length = None, start if isinstance(last, SetTitle) or not _AT.search(text) else None
    if start is None and length is None:
        return None
    if start is None and not _LENGTH.search(clause.text) and (length or 0) > _LONGEST_BARE_MS:
        return None
    timed = _timed(last, start, length, length_ms(there.draft))
    return Reading((_moved(timed, last, clause, there),)) if timed else None


def _to_end(last: Operation, there: Situation) -> Operation | None:
    """Keep what was brought, or timed, to the end of the film."""
    end = length_ms(there.draft)
    if isinstance(last, AddCaption):
        return replace(last, duration_ms=max(_SHORTEST_MS, end - last.start_ms))
    if not isinstance(last, SetTextTime | SetTitleTime):
        return None
    title = title_of(there.draft)
    row = segments(there.draft, last.track) if isinstance(last, SetTextTime) else [title] if title else []
    place = last.index if isinstance(last, SetTextTime) else 0
    if place >= len(row):
        return None
    start = span(row[place])[0] if last.start_ms is None else last.start_ms
    return replace(last, start_ms=start, duration_ms=max(_SHORTEST_MS, end - start))


def _moved(timed: Operation, last: Operation, clause: Clause, there: Situation) -> Operation:
    """A caption that an earlier message brought is not brought once more, it gets its time."""
    if not isinstance(timed, AddCaption) or not isinstance(last, AddCaption) or _AGAIN.search(clause.text):
        return timed
    row = segments(there.draft, CAPTIONS)
    stands = [i for i, one in enumerate(row) if words_of(one) == last.text and one["s"] == last.start_ms]
    return SetTextTime(CAPTIONS, stands[0], timed.start_ms, timed.duration_ms) if stands else timed


def once_more(clause: Clause, before: Clause, operations: Sequence[Operation]) -> bool:
    """Whether the words of a clause come a second time: "add “Sale” at 2 s and at 10 s"."""
    last = operations[-1] if operations else None
    again = isinstance(last, AddCaption) and bool(_AT_ALONE.match(clause.text)) and _only_time(clause.text)
    return again and when(before.text)[0] is not None


def refines_time(last: Operation, reading: Reading) -> bool:
    """Whether a clause says more of the time that the one before it set: "two seconds later, for 3 s"."""
    found = reading.operations
    return isinstance(last, SetTextTime) and len(found) == 1 and isinstance(found[0], SetTextTime)


def without_moved(operations: Sequence[Operation], moved: Sequence[Operation]) -> list[Operation]:
    """Return the operations without a caption that comes again at its own time: "add “Hi”, from 2 to 4 s"."""
    retimed = all(isinstance(one, AddCaption) for one in moved[:1]) and all(
        isinstance(one, SetTextSize) for one in moved[1:]
    )
    again = {one.text for one in moved if isinstance(one, AddCaption)} if retimed else set()
    return [
        one
        for one in operations
        if not (isinstance(one, AddCaption) and one.text in again)
        and not (isinstance(one, SetCaptions) and len(one.texts) == 1 and one.texts[0] in again)
    ]


def _told_when(text: str) -> tuple[int | None, int | None]:
    """Start and length in ms of a text that says nothing else."""
    first = None if _KEEPS_FILM.search(text) else _IN_FIRST.search(text)
    text = f"{text[: first.start()]} {text[first.end() :]}" if first else text
    start, length = when(text) if _only_time(text) else (None, None)
    return (0 if first and length is not None else start), length


def _at_end(text: str, film_ms: int) -> tuple[int, int] | None:
    """Start and length of words that are seen in the last seconds: 最后3秒出现在右下角."""
    length = final_ms(text)
    if length is None or not _only_time(_EDGE.sub(" ", text)):
        return None
    return max(0, film_ms - length), min(length, film_ms)


def _only_time(text: str) -> bool:
    rest = RANGE.sub(" ", text)
    for one in reversed(find_durations(rest)):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    return not any(sign.isalnum() for sign in _SAYS_WHEN.sub(" ", rest))


def _of_looks(text: str, last: SetColor | SetTextSize | SetTextPlace, there: Situation) -> Reading | None:
    """Read "from 5 to 8 s" said of words whose look was set last."""
    from_to = RANGE.search(text) or _IN_FIRST.search(text)
    start, length = _told_when(text) if from_to else (None, None)
    if start is None or length is None:
        return None
    if last.track != CAPTIONS:
        return Reading((SetTitleTime(start, length),)) if not last.index else None
    alone = len(segments(there.draft, CAPTIONS)) == 1
    place = 0 if alone else last.index
    return None if place is None else Reading((SetTextTime(CAPTIONS, place, start, length),))


def _over_picture(text: str, last: Operation, there: Situation) -> Operation | None:
    """Read 放在第三张, "on the lake shot", said of words that come in: they stand over that picture."""
    words = last.texts[0] if isinstance(last, SetCaptions) and len(last.texts) == 1 else ""
    words = last.text if isinstance(last, AddCaption) else words
    places = places_in(text, len(there.pictures)) if words and _ON_PICTURE.match(text) else []
    if words and not places and (named := _ON_SCENE.match(text)):
        scenes = set(there.scenes_in(named["zh"] or named["en"]))
        places = list(there.showing(scenes.pop())) if len(scenes) == 1 else []
    if len(places) != 1 or places[0] >= len(there.pictures):
        return None
    begin, end = span(there.pictures[places[0]])
    return AddCaption(words, begin, end - begin)


def _timed(last: Operation, start: int | None, length: int | None, film_ms: int) -> Operation | None:
    if isinstance(last, AddCaption):
        span = min(length or last.duration_ms, film_ms)
        begin = last.start_ms if start is None else start
        return replace(last, start_ms=max(0, min(begin, film_ms - span)), duration_ms=span)
    if isinstance(last, SetTextTime):
        kept = last.start_ms if start is None else start
        return replace(last, start_ms=kept, duration_ms=length or last.duration_ms)
    if isinstance(last, SetTitle):
        return SetTitleTime(start, length)
    if isinstance(last, SetCaption):
        return SetTextTime(CAPTIONS, last.index, start, length)
    alone = isinstance(last, SetCaptions) and len(last.texts) == 1
    return SetTextTime(CAPTIONS, 0, start, length) if alone else None
