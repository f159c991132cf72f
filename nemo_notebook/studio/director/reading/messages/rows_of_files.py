"""Say the order of files, and of the words below them, in the plainest way: ". Start with a.jpg, then b.jpg".

Beside files only: "- start with cake.jpg, then anna.jpg", 照片倒着放, 文字按顺序是：….
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media

_NAME: Final = r"[\w-]+\.(?:jpe?g|png|heic|heif|webp|gif|bmp|mp4|mov|m4v|webm)"
_NEXT: Final = (
    r"(?:\s*(?:,|;|>|→|->|\band\b|\bthen\b|\bnext\b|\bafter\sthat\b|\bfinally\b"
    r"|\blastly\b|\blast\b|\bfollowed\sby\b)\s*)+"
)
_ROW: Final = regex(
    rf"(?:\s*[-–—:,;.(]\s*|\s)(?:(?:please|show|shown|put|use|play|them|it|should|and|the|photos|pictures)\s)*"
    rf"(?:in\s(?:this|the\sfollowing|that)\sorder\s?[:：-]?|(?:the\s)?order\s?(?:is|[:：])|(?:start|begin|open)(?:ing|s)?\s(?:off\s)?with|first)\s+(?P<row>{_NAME}(?:{_NEXT}{_NAME})*)\)?(?P<mark>[,.;]?\s*)",
    re.I,
)
_FILE: Final = regex(_NAME, re.I)
_BACKWARDS_ZH: Final = regex(
    r"(?:把|将)?(?:(?:这|那)?[几一两二三四五六七八九十\d]*[张些个]?(?:照片|图片|图|相片))(?:的?顺序)?(?:都|请|要|全部|全|给我|整个)*"
    r"(?:倒着|反着|反过来|倒过来|颠倒|倒序|逆序|反序|从后往前|从最后一张(?:开始)?往前)(?![放播映]{0,2}的)(?:地|来)?(?:放映?|播放?|排列?|展示|来|用)?"
    r"(?:[，,]?(?:也?就是|即)[^，,。；;\n]{0,8}?最后[^，,。；;\n]{0,12})?"
)
_WORDS_ZH: Final = regex(
    r"(?:文字|字幕|文案|配文|句子|配字)(?:内容)?(?:按照?|依照?|以)(?:图片?|照片)?的?(?:顺序|次序|先后)(?:分别|依次)?(?:是|为|就是|写|配)?[:：]?\s?(?=[^，,。\s放排来播])"
)


def with_rows_told(message: str, media: Sequence[Media]) -> str:
    """Return a first message beside files with their order, and that of words, said plainly."""
    message = _WORDS_ZH.sub("字幕依次是：", message)
    if all(one.kind != "video" for one in media):
        message = _BACKWARDS_ZH.sub("照片倒序播放", message)
    names = {one.name.casefold() for one in media}
    return _ROW.sub(lambda found: _in_turn(found, names), message)


def _in_turn(found: re.Match[str], names: set[str]) -> str:
    """Files that are there, one after the other, as a sentence of its own."""
    row = _FILE.findall(found["row"])
    if not all(one.casefold() in names for one in row):
        return found[0]
    return f". Start with {', then '.join(row)}. "
