"""Take out of a first message that its title is the heading of its article: it is that anyway."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_TEXT: Final = (
    r"(?:article|post|blog(?:\spost)?|text|story|page|essay|piece|report|newsletter|press\srelease)"
)
_HEADING: Final = r"(?:own\s|original\s)?(?:title|headline|heading|first\sline)"
_OF_IT: Final = rf"(?:\sof\s(?:the|this|my|our)\s{_TEXT})?"
_ITS: Final = rf"(?:the\s|its\s|that\s)?(?:{_TEXT}(?:['’]s)?\s)?"
_OWN: Final = regex(
    rf"(?:(?<=[.!?\n,;])|^)[ \t]*(?:and\s|please\s|with\s)*(?:(?:use|take|keep|put|have|show)\s{_ITS}{_HEADING}{_OF_IT}\s(?:as|for)\s(?:the\s|a\s|its\s)?(?:(?:film|video)(?:['’]s)?\s)?title"
    rf"|(?:use|take|keep)\s{_ITS}{_HEADING}{_OF_IT}"
    rf"|(?:the\s)?title(?:\s(?:should|is|can|to|must|be|film|video|same|as|of))*\s?[:=]?\s(?:the\s|its\s)(?:{_TEXT}(?:['’]s)?\s)?{_HEADING}{_OF_IT})(?=\s*(?:[.!?\n,;:]|$))"
    r"|(?P<before>^|[，,。；;\n])[ \t]*(?:片名|主?标题)(?:就|请|直接|也|可以|要)*(?:用|是|为|叫|写|取|沿用|照搬|跟)的?"
    r"(?=[^，,。；;\n]{2})(?:这?篇?(?:文章|原文|公众号|推文|帖子|稿子|新闻|原来|上面|下面)(?:里|自己)?的?)?原?来?的?(?:大?标题|题目|名字|第一行|篇名)?(?:一样|就行|就好|吧|即可)?(?=\s*(?:[，,。；;\n：:]|$))",
    re.I,
)


def without_own_heading(text: str) -> str:
    """Return a first message without such a wish."""
    return _OWN.sub(lambda one: one["before"] or "", text)
