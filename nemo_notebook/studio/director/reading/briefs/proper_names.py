"""Find the houses and places that a request names and no text of its film says: "… at Halden Logistics".

Names that are titles, brands or senders are found by others, before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_NAME: Final = regex(
    r"\b(?P<by>at|of|for|from|in)\s(?:(?:the|our|my)\s)?(?P<name>[A-Z][\w'’&-]*(?:\s(?:(?:of|the|&|and)\s){0,2}[A-Z][\w'’&-]*)+)"
)
_OF_FILM: Final = regex(
    r"\b(?:TikTok|Tik|Instagram|Insta|IG|YouTube|Youtube|Facebook|FB|LinkedIn|Linkedin|WhatsApp|Whatsapp|WeChat|Snapchat|Twitter|Reels?|Shorts?|Stor(?:y|ies)|Slack|Discord|Zoom|PowerPoint|Keynote"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|English|Chinese|Mandarin|Spanish|French|German|HD|UHD|MP4|AI|CTA|RSVP|Wes\sAnderson|Helvetica|Arial)\b"
)
"""Where a film is shown, when, in which language."""
_LIKE: Final = regex(r"\b(?:like|style|styled|inspired|song|music|voice|look|font)\b[^,.;!?\n]{0,40}$", re.I)
_LONGEST: Final = 44  # characters of a title
_SHOWN_IN: Final = ("at", "of", "in")


def names_untold(wishes: str, shown: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each name of several words that no text says, and the small word before it."""
    said = " ".join(shown).casefold()
    for found in _NAME.finditer(wishes):
        name = found["name"]
        if _OF_FILM.search(name) or _LIKE.search(wishes[: found.start()]):
            continue
        if not all(word in said for word in re.findall(r"\w{3,}", name.casefold())):
            yield found["by"], name


def with_names_told(
    title: str,
    captions: tuple[str, ...],
    wishes: str,
    *,
    topic: str,
    shown: Sequence[str],
    given: bool,
) -> tuple[str, tuple[str, ...]]:
    """Say a name in the title where it is that of a common thing, else in a caption of its own.

    Args:
        title: of the film, "" for none.
        captions: its other words.
        wishes: the message.
        topic: what titles the film where nothing else does.
        shown: all its texts.
        given: whether the title was, so that it stays as it is.
    """
    for by, name in names_untold(wishes, shown):
        head = title or topic
        longer = f"{head} {by} {name}"
        before = wishes[: wishes.find(name)].casefold()
        near = head and re.search(rf"{re.escape(head.casefold())}[^.,;:!?\n]*$", before)
        if near and not given and by in _SHOWN_IN and len(longer) <= _LONGEST:
            title, given = longer, True
        else:
            captions = (name, *captions)
    return title, captions
