"""Read orders that hold only where a part is not there: 没有配音的话加一个, "if there is none, add it"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, TITLE, VOICE, segments
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs

_IF_NONE: Final = regex(
    r"^\W*(?:(?:如果|要是|若是?|假如)?(?:还)?没有?(?:的话[，,]?(?:那?就|请)?|那?就)|(?:如果|要是|若是?|假如)(?:还)?没有?[，,]?(?:那?就|请)?)(?=\S)"
    r"|^\W*(?:and\s)?if\s(?:not|no|there\s(?:is\s?n['’]?t|are\s?n['’]?t|is\snot|are\snot)(?:\s(?:one|any))?|there\s(?:is|are|['’]s)\snone|(?:it|they)\s(?:does|do)\s?n['’]?t)\b\W*(?:then\s|please\s|just\s)*",
    re.I,
)
_ONE: Final = regex(
    r"^(?P<zh>加|配|来|做|给我加|帮我加)(?:上去?|一?[个条段首])?(?:吧|呗)?[。.!！]*$|^add\s(?:one|it|some|them)(?:\splease)?\W*$",
    re.I,
)
"""An order that leaves unsaid what is to be added."""
_READ: Final = regex(r"[念读](?:出|一下|这些|我的)*(?:文案|文字|字幕|标题|上面的字)")
_KIND: Final = regex(r"[男女童]声")
_PARTS: Final = (
    (VOICE, verbs.VOICE, "a voice-over", "旁白"),
    (CAPTIONS, verbs.CAPTIONS, "captions", "字幕"),
    (TITLE, verbs.TITLE, "a title", "标题"),
    (MUSIC, verbs.MUSIC, "music", "音乐"),
)


def opens_if_none(words: str) -> bool:
    """Whether words begin with the condition that something is not there."""
    return bool(_IF_NONE.match(words))


def wanted_if_none(asked: str, rest: str, there: Situation) -> str:
    """Return what is to be done after a question whether a part is there; "" where it is there.

    Args:
        asked: the question.
        rest: what is said after it; given back as it is where it makes no condition.
        there: the film.
    """
    condition = _IF_NONE.match(rest)
    reads = bool(_READ.search(rest))
    part = _PARTS[0] if reads else next((one for one in _PARTS if one[1].search(asked)), None)
    if condition is None or part is None:
        return rest
    track, _, english, chinese = part
    if segments(there.draft, track):
        return ""
    order = rest[condition.end() :]
    if reads:
        kind = _KIND.search(order)
        return f"加{kind[0] if kind else ''}{chinese}"
    bare = _ONE.match(order)
    return order if bare is None else f"加{chinese}" if bare["zh"] else f"add {english}"
