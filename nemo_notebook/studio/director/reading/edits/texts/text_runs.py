"""Read texts that come one after the other, each with its time: “In” for 5 s, then “Out” for 5 s."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import MAX_DURATION_MS, find_durations
from nemo_notebook.studio.director.drafts import length_ms, span
from nemo_notebook.studio.director.operations import AddCaption, Operation, SetDuration
from nemo_notebook.studio.director.operations.wording import end_card_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import RANGE, range_ms

_NUMBER: Final = (
    r"(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|[一二两三四五六七八九十]{1,3})"
)
_FIRST: Final = regex(rf"\b(?:first|opening)\s{_NUMBER}\b|(?:最前|前|头|开头|最初)的?{_NUMBER}秒", re.I)
_NEXT: Final = regex(
    rf"\b(?:next|following|another|other)\s(?P<en>{_NUMBER})\b|(?:接下来|接着|然后|之后|随后|再|后|中间)的?(?P<zh>{_NUMBER})秒",
    re.I,
)
_LAST: Final = regex(rf"\b(?:last|final)\s{_NUMBER}\b|最后的?{_NUMBER}秒", re.I)
_REST: Final = regex(
    r"\b(?:then|rest|remaining|after(?:\s?wards|\sthat|\sit)?|until\sthe\send|next|at\sthe\send|finally|last)\b|后面|之后|然后|接着|接下来|剩下|最后|随后|再",
    re.I,
)
_SAYS_TIME: Final = regex(
    rf"\b(?:please|can|could|you|i|want|add|show|put|write|have|display|say|text|caption|words?|it|should|says?|with|for|in|on|during|over|at|from|to|until|the|very|first|opening|next|following|another|other|last|final|then|and|rest|remaining|of|video|film|clip|after|afterwards|that|end|finally|seconds?|secs?|s|{_NUMBER})\b"
    rf"|请|帮我|加上?|添加|显示|写上?|出现|放|打|上|字幕|文字|一?句|在|的|最前|开头|最初|先|接下来|接着|然后|之后|随后|后面|中间|剩下|最后|前|头|后|再|就?是|改[成为]|{_NUMBER}秒?|秒钟?|时间|[\W_]",
    re.I,
)
_AT: Final = regex(r"\bat\s\d|第\s?\d+秒", re.I)
"""A moment, not a stretch."""
_LENGTHS: Final = regex(rf"{_NUMBER}\s?(?:s|secs?|seconds?)\b|{_NUMBER}秒", re.I)
_ENDS: Final = regex(r"[.。!！;；\n]|[,，](?!\s?(?:and|then)?\s?(?:for|in|during|from)\b)")
_FEWEST: Final = 2
_LEAST_MS: Final = 800


def read_text_runs(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read captions that a message brings with a time each; none where one has no time or more is meant."""
    texts = sorted((one for one in message.texts if one.quoted), key=lambda one: one.start)
    if len(texts) < _FEWEST or len(texts) != len(message.texts) or any(one.role == "voice" for one in texts):
        return ()
    said = message.wishes
    ends = [0, *(one.end for one in texts[:-1])]
    before = [said[end : one.start] for end, one in zip(ends, texts, strict=True)]
    lead, tail = _ENDS.split(before[0])[-1], _ENDS.split(said[texts[-1].end :])[0]
    first = bool(_FIRST.search(lead) or RANGE.search(lead))
    untold = not _LENGTHS.search(tail) and _REST.search(before[-1])
    phrases = [lead, *before[1:]] if first else [*before[1:], "then" if untold else tail]
    beside = [lead, *before[1:], tail]
    if any(_SAYS_TIME.sub("", one) or _AT.search(one) for one in beside):
        return ()
    if verbs.TITLE.search(" ".join(beside)):
        return ()
    times = _times(phrases, there)
    return _laid([one.words for one in texts], times, there) if times else ()


def _times(phrases: Sequence[str], there: Situation) -> list[tuple[int, int]]:
    """From when to when each text stands; none where the first has no time."""
    film, cursor = _end_ms(there), 0
    found: list[tuple[int, int]] = []
    for place, said in enumerate(phrases):
        time = _time(said, cursor, film, last=place == len(phrases) - 1)
        if time is None:
            return []
        found.append(time)
        cursor = time[1]
    return found


def _time(said: str, cursor: int, film: int, *, last: bool) -> tuple[int, int] | None:
    if from_to := RANGE.search(said):
        return range_ms(from_to)
    lengths = find_durations(said)
    bare = _NEXT.search(said)
    length = lengths[0].value if lengths else 0
    if bare and not lengths:
        length = next((one.value for one in find_durations(f"{bare['en'] or bare['zh']} s")), 0)
    if length and _FIRST.search(said):
        return 0, length
    if length and _LAST.search(said):
        return max(0, film - length), film
    if length:
        return cursor, cursor + length
    return (cursor, max(film, cursor + _LEAST_MS)) if last and cursor and _REST.search(said) else None


def _end_ms(there: Situation) -> int:
    card = end_card_of(there.draft)
    return span(card)[0] if card else length_ms(there.draft)


def _laid(words: Sequence[str], times: Sequence[tuple[int, int]], there: Situation) -> tuple[Operation, ...]:
    """Captions at these times; the film is as long as the last of them takes."""
    needs = max(end for _, end in times)
    if needs > MAX_DURATION_MS or any(end - begin < _LEAST_MS for begin, end in times):
        return ()
    longer = (SetDuration(needs),) if needs > length_ms(there.draft) else ()
    pairs = zip(words, times, strict=True)
    return (*longer, *(AddCaption(text, begin, end - begin) for text, (begin, end) in pairs))
