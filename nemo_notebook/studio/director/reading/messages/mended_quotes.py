"""Mend quotation marks: close one that stays open, and tell marks inside others apart.

'Change the title to "Hello', 'titled "He said "hello" to me"'.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks

_INSIDE: Final = regex(
    r"(?<![^\s:：(，,])\"(?P<before>[^\s\"\n][^\"\n]{0,60}\s)\"(?P<inner>[^\s\"\n][^\"\n]{0,40})\"(?P<after>[\s,.!?][^\"\n]{0,60})\"(?=\s*(?:[.,;!?，。]|$|\n))"
)
_OPEN: Final = regex(
    r"(?P<lead>(?:\b(?:titled?|called|named|headline|captions?|subtitles?|texts?|words?|card|sa(?:ys?|ying)|reads?|with|to|end\swith|write|add)|标题|片名|字幕|文字|片尾|结尾|写|改成|换成|叫)(?:\s?[:：]\s?|\s+|(?=[“「『])|(?<=[\u4e00-\u9fff])))"
    r"(?P<mark>[\"“「『])(?P<words>[^\s\"“”「」『』][^\"“”「」『』\n]{0,80})$",
    re.I,
)
_CLOSES: Final = {'"': '"', "“": "”", "「": "」", "『": "』"}
_SPLIT: Final = regex(
    r"(?<=[,，;；。])\s*|\s(?=(?:at|for|from)\s\d+(?:\.\d)?\s?(?:s|secs?|seconds?)\b)", re.I
)
_MOMENT: Final = regex(r"(?:at|for|from)\s\d", re.I)
_QUOTE: Final = regex('["“”「」『』]')


def with_quotes_mended(message: str) -> str:
    """Return a message with such marks closed, and with other marks for words inside a quotation."""
    message = _INSIDE.sub(r"“\g<before>‘\g<inner>’\g<after>”", message)
    if len(_QUOTE.findall(message)) != 1:
        return message
    return _OPEN.sub(_closed, message)


def _closed(found: re.Match[str]) -> str:
    """The words up to a clause that asks for something else, between marks."""
    row = _SPLIT.split(found["words"])
    first = next((at for at, one in enumerate(row) if at and (asks(one) or _MOMENT.match(one))), len(row))
    said, mark = " ".join(row[:first]), found["mark"]
    words = said.rstrip(" ,，;；")
    rest = said[len(words) :] + (" " if row[first:] and words.isascii() else "") + " ".join(row[first:])
    return f"{found['lead']}{mark}{words}{_CLOSES[mark]}{rest}"
