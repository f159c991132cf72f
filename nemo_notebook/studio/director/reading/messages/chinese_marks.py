"""Write the marks beside Chinese signs in the one way: 标题叫 半马,25秒 as 标题叫 半马，25秒.

A mark becomes its full-width form, one for one. What stands in quotation marks, and marks among numbers and
Latin words, stay as typed.
"""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import replaced_outside_quotes

_SIGN: Final = r"[\u3400-\u9fff\uf900-\ufaff]"
_BEHIND: Final = rf"(?:{_SIGN}|[”」』》）】])"
_BEFORE: Final = rf"(?:{_SIGN}|[“「『《（【])"
_MARKS: Final = regex(
    rf"(?<={_BEHIND})[,;:!?]+|(?<![,;:!?])[,;:!?]+(?={_BEFORE})"
    rf"|(?<=[A-Za-z\d]),(?=(?!\d{{3}}(?!\d))\d+{_SIGN})"
)
"""The last is before a count in Chinese, and parts no thousands: 加微信abc24,15秒."""
_WIDE: Final = str.maketrans(",;:!?", "，；：！？")
_LONGEST: Final = 4000  # characters; more is material to be shown as it is


def with_chinese_marks(words: str) -> str:
    """Return a message with Chinese marks beside its Chinese signs; its length stays the same."""
    if len(words) > _LONGEST:
        return words
    return replaced_outside_quotes(_MARKS, lambda mark: mark[0].translate(_WIDE), words)
