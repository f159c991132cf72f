"""Find words for the film by the place that is said behind them: "Wishlist now at the end"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.opener_parts import Role
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text

_CAPITALS: Final = (
    r"(?P<words>(?-i:[A-Z])[\w'’&]*(?:\s(?-i:[A-Z0-9][\w'’&]*|&|of|and|the|to|for|in)){0,12}"
    r"\s(?-i:[A-Z0-9])[\w'’&]*!?)"
)
_WRITE: Final = (
    r"(?:put|write|add|show|display|print|have|place|say)\s"
    r"(?:(?:our|my|the)\s(?:name|slogan|words?|text|line)\s)?"
)
_PLACED: Final[tuple[tuple[Role, re.Pattern[str]], ...]] = (
    (
        "end",
        regex(
            rf"(?:^|[,.;]\s|\band\s)(?:{_WRITE})?{_CAPITALS}"
            r"\s(?:at|in|for|on)\sthe\s(?:very\s)?(?:end|last\s\w+|final\s\w+)\b",
            re.I,
        ),
    ),
    (
        "title",
        regex(
            rf"\b{_WRITE}{_CAPITALS}\s(?:at\sthe\s(?:very\s)?(?:start|beginning|top)|(?:up\s|on\s)top"
            r"|on\s(?:the\s)?screen)\b",
            re.I,
        ),
    ),
)
"""Words with capitals that stand at the end of the film, or at its start."""
_OVER: Final = regex(
    r"\b(?:with|show|showing|has|have)\sthe\s(?:text|words?)\s(?P<words>(?-i:[A-Z])[^,.;:\n\ue000]{1,40}?)\s(?:over|against|on|above)\s(?-i:(?=[a-z]))",
    re.I,
)
"""Words that lie over a picture: "with the words Less is more over flowing ink"."""
_CALLS: Final = (
    r"(?:wishlist|book|shop|order|buy|call|visit|join|follow|subscribe|sign\sup|register|apply|donate|get|try|start|download"
    r"|play|learn|find|come|see|meet|stay|swipe|tap|click|link|dm|message|text|email|rsvp|reserve|pre-?order|save|give|vote"
    r"|thank|thanks|love|happy|coming|out|available|on\ssale|don['’]t)\b"
)
"""How words begin that people are called with, or wished."""
_CALLED: Final = regex(
    rf"(?:^|[,.;]\s|\band\s)(?:{_WRITE})?(?P<words>(?-i:(?=[A-Z])){_CALLS}(?:\s[\w'’]+){{1,4}}?)"
    r"\s(?:at|in|on)\sthe\s(?:very\s)?(?:end|last\s\w+|final\s\w+)(?=\s*(?:$|[,.;!]))",
    re.I,
)
"""A call with its place: "Wishlist now at the end"."""
_LOWER_CALL: Final = regex(
    r"(?:^|[,.;]\s|\band\s)(?:(?:put|write|add|show)\s)?(?P<words>links?\sin\s(?:the\s|our\s|my\s)?bio"
    r"|(?:wishlist|book|order|shop|apply|donate|subscribe|register|enrol|download|sign\sup|join\sus|follow\sus|call\sus|visit\sus|dm\sus|message\sus)"
    r"(?:\s(?:now|today|here|online|early|soon|free|for\smore|to\sbook|to\sorder))?)"
    r"\s(?:at|in|on)\sthe\s(?:very\s)?(?:end|last\s\w+|final\s\w+)(?=\s*(?:$|[,.;!]))",
    re.I,
)
"""A call that is known without a capital: "link in bio at the end"."""
_OTHERS: Final[tuple[tuple[Role, re.Pattern[str]], ...]] = (
    ("end", _CALLED),
    ("end", _LOWER_CALL),
    ("", _OVER),
)


def placed_words(blanked: str) -> Iterator[Text]:
    """Yield words with capitals, or a call, that have a place: "Happy New Year 2026 at the end"."""
    for role, pattern in (*_PLACED, *_OTHERS):
        for match in pattern.finditer(blanked):
            if BLANK not in match["words"]:
                words = match["words"]
                words = words[:1].upper() + words[1:] if pattern is _LOWER_CALL else words
                yield Text(role, words, *match.span("words"), quoted=False)
