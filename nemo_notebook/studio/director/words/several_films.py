"""Make the first of several films that one message asks for, and say that the others come one by one."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.listing import numbered_items
from nemo_notebook.studio.director.words.phrases import say

_FILMS: Final = r"(?:videos|vids|clips|films|reels|shorts|ads|adverts|promos|teasers|tiktoks)"
_COUNT: Final = r"(?:two|three|four|five|six|[2-6])"
_HEAD: Final = regex(
    rf"\A[^.!?:\n]{{0,40}}?\b{_COUNT}\s(?P<apart>(?:separate|seperate|different|individual|single|distinct)\s)?(?:short\s|little\s|quick\s)?{_FILMS}\b(?P<more>[^.!?:\n]{{0,40}})[:.]\s*(?=(?:1\s?[.)]|[-*•]\s|[a-z]\)))",
    re.I,
)
_ONE_AND_ONE: Final = regex(
    rf"\A[^.!?:\n]{{0,40}}?\b(?:two|2)\s(?:(?:separate|different|short|little)\s)*(?P<film>{_FILMS})\b[^.!?:\n]{{0,20}}:\s*(?:the\sfirst\s)?one\s(?P<first>[^.!?\n]{{8,120}}?),?\s(?:and|;)\s(?:one|another(?:\sone)?|the\s(?:other|second)(?:\sone)?)\s(?P<next>[^.!?\n]{{8,120}})[.!]?\s*\Z",
    re.I,
)
_BULLET: Final = regex(r"(?:^|\n)[^\S\n]*[-*•]\s(?P<item>[^\n]+)")
_LONGEST: Final = 900  # characters of a message


def first_of_several(words: str) -> str:
    """Return what a message asks of the first of its films, "" where it asks for one film only."""
    if len(words) > _LONGEST:
        return ""
    both = _ONE_AND_ONE.match(words)
    if both and find_durations(both["first"]) and find_durations(both["next"]):
        return f"A {both['film'].lower().removesuffix('s')} {both['first']}"
    head = _HEAD.match(words)
    rest = words[head.end() :] if head else ""
    items = numbered_items(rest) or [one["item"] for one in _BULLET.finditer(f"\n{rest}")]
    timed = sum(bool(find_durations(one)) for one in items)
    if head is None or len(items) < 2 or not (timed == len(items) or (head["apart"] and timed > 1)):
        return ""
    return f"Make a video for us: {items[0]}"


def others_later(language: str) -> str:
    """Say how the other films of a message are made."""
    return say(
        language,
        "One film at a time: this is the first; for the next say “a new video: …”.",
        "一次做一部：这是第一部；下一部请说“新视频：……”。",
    )
