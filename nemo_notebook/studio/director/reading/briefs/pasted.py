"""Keep a pasted article whole: what it quotes and names is told in it, and no words for the screen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Final

from nemo_notebook.models.quantities import narrow
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.articles.prose import is_prose, tells
from nemo_notebook.studio.director.reading.briefs.content import part
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.texts import Text

_STEERS: Final = regex(
    r"\b(?:voice[\s-]?over|narrat(?:or|ion)|captions?|title|subtitles?|end\scard|on[\s-]screen|scenes?|shots?)\s?[:：\d]"
    r"|(?:旁白|配音|字幕|标题|片头|片尾|结尾|画面|镜头|场景)[一二三四五\d]?\s?[:：]",
    re.I,
)
"""A field of a script, which says what is shown or spoken."""
_FEWEST: Final = 3
_ASKED, _PARTED = 0.5, 0.4  # sentences that may sound like wishes: behind a wish, in paragraphs
_ALIKE: Final = 0.9
_LEAST: Final = 160  # columns of an article


def with_article_whole(message: Message) -> Message:
    """Return a message whose article stands as it was written, its quotations too."""
    start, end = _article(_restored(message, message.texts), message.typed or message.said)
    if not end:
        return message
    inside = [one for one in message.texts if start <= one.start < end]
    kept = tuple(one for one in message.texts if one not in inside)
    return _as_written(replace(message, texts=kept, bare=_restored(message, inside)), start, end)


def _as_written(message: Message, start: int, end: int) -> Message:
    """The message with the lines of its article as they were typed, without any slip put right."""
    typed = message.said.splitlines()
    lines = message.wishes[start:end].splitlines()
    for line in lines:
        like = [] if line in typed else get_close_matches(line, typed, 1, _ALIKE)
        if like and len(like[0]) == len(line):
            message = replace(
                message,
                text=message.text.replace(line, like[0]),
                wishes=message.wishes.replace(line, like[0]),
                bare=message.bare.replace(narrow(line), narrow(like[0])),
            )
    return message


def _restored(message: Message, texts: Sequence[Text]) -> str:
    """The words of a message with some texts in their places again."""
    bare = message.bare
    for one in texts:
        bare = f"{bare[: one.start]}{narrow(message.wishes[one.start : one.end])}{bare[one.end :]}"
    return bare


def _article(bare: str, said: str) -> tuple[int, int]:
    """Where an article stands in a message, (0, 0) for nowhere; an order in it may have become a field."""
    material = part(bare).material
    at = bare.find(material) if material else -1
    if at < 0 or (_STEERS.search(material) and _STEERS.search(narrow(said))):
        return (0, 0)
    told = is_prose(material)
    asked = bool(bare[:at].strip())
    if not told and (asked or "\n\n" in material.strip()):
        told = tells(material, fewest=_FEWEST, least=_LEAST, share=_ASKED if asked else _PARTED)
    return (at, at + len(material)) if told else (0, 0)
