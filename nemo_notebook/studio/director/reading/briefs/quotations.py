"""Tell a quotation from other words in quotation marks: "a quote by Maya Angelou: …", 鲁迅说过：“…”."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message

_NAME: Final = r"((?-i:[A-Z][\w.'’-]*)(?:\s(?:(?-i:[A-Z][\w.'’-]*)|of|de|da|van|von|der|al|the)){0,4})"
_BEFORE: Final = tuple(
    regex(one, re.I)
    for one in (
        rf"\b(?:quot(?:e|ation|ing)|famous\swords|words|proverb|saying|line)s?\s(?:is\s)?(?:by|from|of)\s(?:the\s(?:\w+\s)?)?{_NAME}"
        r"[^.!?\n]{0,20}$",
        rf"{_NAME}(?:\s(?:once\s)?(?:said|wrote)|['’]s\s(?:famous\s)?(?:quote|words|saying|line))\s*[:,]?\s*$",
        r"([\u4e00-\u9fff·]{2,8}?)(?:曾经?|有一?句话?|常|先生|老师)?(?:说过?|有云|云|曰|写道|的名言|的话|的诗句?|的一?句诗?)(?:一?句话?)?"
        r"(?:是|叫做)?\s*[:：,，]?\s*$",
        r"\b(?:quot(?:e|ation)|proverb|haiku|poem|verse)\b[^.!?\n]{0,24}()$",
        r"(?:名言|语录|金句|诗句|古诗|格言|座右铭)[^。！？\n]{0,10}()$",
    )
)
_AFTER: Final = tuple(
    regex(one, re.I)
    for one in (
        r"[.,]?\s((?-i:[A-Z][\w'’-]+\s(?:[A-Z][\w.'’-]*\s)?[A-Z][\w'’-]+))(?=\s*(?:$|[,.;\n]))",
        rf"\s*(?:[-–—~]+|,?\s?(?:by|said))\s*{_NAME}(?=\s*(?:$|[,.;\n]))",
        r"\s*[—–-]+\s*([\u4e00-\u9fff·]{2,8})(?=\s*(?:$|[,，.。；;\n]))",
    )
)
_UNQUOTED: Final = regex(
    r"\b(?:quote|quotation|proverb|saying)(?:\s(?:of|for)\s(?:the|this)\s\w+)?\s?:\s*(?P<said>[^\n:\ue000]{12,160}?)\s*(?:\s[-–—~]|[–—])\s?"
    r"(?P<who>(?-i:[A-Z])[\w.'’-]+(?:\s(?:da|de|van|von|of|(?-i:[A-Z])[\w.'’-]+)){0,3})(?=\s*(?:$|[,.;\n]))"
    r"|(?:名言|金句|每日一句|语录)\s?[:：]\s*(?P<said_zh>[^\n：\ue000]{6,60}?)\s*[—–-]+\s*(?P<who_zh>[\u4e00-\u9fff·]{2,10})(?=\s*(?:$|[,，.。；;\n]))",
    re.I,
)
"""What somebody said, without quotation marks: "quote: The only way out is through. - Robert Frost"."""
_NOBODY: Final = regex(
    r"(?:标题|字幕|片尾|结尾|旁白|最后|屏幕|画面|我|她|他|客户|顾客|大家|孩子|文案|上面|下面|别人|老板).*|.*(?:标题|字幕|旁白|配音|写|加|放)"
)
_TELLS_MORE: Final = regex(r"\b(?:episode\s\d|guests?:?\s(?-i:[A-Z])|teaser\b|hosted\sby)", re.I)
"""A film of something else, of which the words are but a taste."""
_STROKE: Final = regex(r"\s+/\s+")  # between the lines of a verse
_FEWEST: Final = 12  # characters; Chinese signs count twice


def find_quotation(message: Message) -> str:
    """Return what somebody said, who it was on a second line where that is told; "" for no quotation."""
    said = [one for one in message.texts if one.quoted and one.role in ("", "caption", "title")]
    if not said and (plain := _UNQUOTED.search(message.wishes)):
        return "\n".join(one.strip() for one in plain.groups() if one)
    if len(said) != 1 or _weight(said[0].words) < _FEWEST:
        return ""
    if not said[0].role and _TELLS_MORE.search(message.bare):
        return ""
    words, start, end = said[0].words, said[0].start, said[0].end
    after = (one.match(message.wishes, end) for one in _AFTER)
    before = (one.search(message.wishes[:start]) for one in _BEFORE)
    found = next((one for one in (*after, *before) if one), None)
    if found is None or _NOBODY.fullmatch(found[1]) or (not found[1] and said[0].role == "title"):
        return ""
    return f"{_STROKE.sub(' ', words)}\n{found[1]}".rstrip()


def _weight(words: str) -> int:
    return sum(2 if sign >= "\u2e80" else 1 for sign in words)
