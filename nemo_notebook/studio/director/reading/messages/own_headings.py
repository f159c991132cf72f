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
    rf"(?:(?<=[.!?\n,;])|^)[\x20\t]*(?:and\s|please\s|with\s)*(?:(?:use|take|keep|put|have|show)\s{_ITS}{_HEADING}{_OF_IT}\s(?:as|for)\s(?:the\s|a\s|its\s)?(?:(?:film|video)(?:['’]s)?\s)?title"
    rf"|(?:use|take|keep)\s{_ITS}{_HEADING}{_OF_IT}"
    rf"|(?:the\s)?title(?:\s(?:should|is|can|to|must|be|film|video|same|as|of))*\s?[:=]?\s(?:the\s|its\s)(?:{_TEXT}(?:['’]s)?\s)?{_HEADING}{_OF_IT})(?=\s*(?:[.!?\n,;:]|$))"
    r"|(?P<before>^|[，,。；;\n])[\x20\t]*(?:片名|主?标题)(?:就|请|直接|也|可以|要)*(?:用|是|为|叫|写|取|沿用|照搬|跟)的?"
    r"(?=[^，,。；;\n]{2})(?:这?篇?(?:文章|原文|公众号|推文|帖子|稿子|新闻|原来|上面|下面)(?:里|自己)?的?)?原?来?的?(?:大?标题|题目|名字|第一行|篇名)?(?:一样|就行|就好|吧|即可)?(?=\s*(?:[，,。；;\n：:]|$))",
    re.I,
)

_BOOK_TITLE: Final = regex(r"(?P<mark>[:：]\s*\n\s*)《(?P<name>[^《》\n]{2,40})》(?=[\x20\t]*\n\s*[^\n]{25})")
"""The heading of a text that is pasted below."""
_ARTICLE: Final = regex("文章|原文|推文|公众号|稿子|新闻|帖子")


def without_own_heading(text: str) -> str:
    """Return a first message without such a wish."""
    return _OWN.sub(_without, _BOOK_TITLE.sub(r"\g<mark>【\g<name>】", text))


def _without(wish: re.Match[str]) -> str:
    """Nothing; that there is an article stays told, where nothing else tells it."""
    said = wish.string[: wish.start()] + wish.string[wish.end() :].partition("\n")[0]
    told = "文章" in wish[0] and not _ARTICLE.search(said)
    return f"{wish['before'] or ''}{'根据这篇文章' if told else ''}"
