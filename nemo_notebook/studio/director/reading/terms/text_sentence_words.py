"""What people call the texts of a film in a sentence that says how they look, or when they are seen."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_QUOTED: Final = r"(?=\s?[“\"「'‘])"
TITLE_CALLED: Final = regex(
    rf"\b(?:the\s)?(?:opening|intro|main|starting|start)\s(?:text|titles?|words?|card|line|headline)\b|\b(?:the\s)?title\s(?:text|words?|card|line)\b"
    r"|\b(?:the\s)?(?:text|words?|line|writing|lettering)\s(?:at|in)\sthe\s(?:very\s)?(?:beginning|start|opening)\b"
    rf"|(?:片头|开头|开场|最开始|一开始)的?(?:那[行句个]|那几个|几个)?(?:大标题|大?字(?!幕)|标题|文字|话)|(?:片头|开头|开场)的?{_QUOTED}|片名|大?标题",
    re.I,
)
END_CALLED: Final = regex(
    r"\b(?:the\s)?(?:end\s?(?:card|screen|title|text|line)|closing\s(?:text|words?|line|card|title)|final\s(?:card|screen|text)|last\s(?:card|screen)|outro|call[\s-]to[\s-]action)\b"
    r"|\b(?:the\s)?(?:text|words?|line|writing|lettering|card)\s(?:(?:right|all\sthe\sway)\s)?at\sthe\s(?:very\s)?end\b"
    rf"|(?:片尾|结尾|末尾|结束)的?(?:那[行句个张]|那几个|几个)?(?:结束)?(?:大?字幕?|文字|话|卡片?|标题)|结束[卡语]片?|[片结]尾(?:卡片?)?|最后的?(?:那几个|几个)?(?:大?字(?!幕)|卡片?|文字)|(?:最后|结尾)的?{_QUOTED}",
    re.I,
)
LAST_CALLED: Final = regex(
    r"(?:最后|末尾)的?(?:那一?|这一?|一)?[条句行]的?(?:字幕|字母)|倒数第一[条句行](?:字幕)?", re.I
)
FIRST_CALLED: Final = regex(r"\b(?:the\s)?opening\s(?:caption|subtitle)\b", re.I)
ABOUT_FACT: Final = regex(
    r"\b(?:the\s|that\s)?(?:caption|line|text|subtitle|one|bit|sentence)s?\s(?:about|on|with|that\s(?:says|mentions)|saying|mentioning|showing)\s(?:the\s|our\s)?"
    r"(?P<about>opening\s(?:hours|times?)|hours|times?|prices?|costs?)\b"
    r"|\b(?:the|our|that)\s[a-z]+\s(?P<of>price)\b|\b(?:the\s|our\s)?(?P<before>opening\s(?:hours|times?)|hours|price)(?:['’]s)?(?:\s(?:caption|line|text|subtitle))?\b"
    r"|(?:[写说讲提带有]|关于|提到)?了?(?P<zh>营业时间|开门时间|价格|价钱|售价)的?(?:那|这)?一?[条句行]?(?:字幕|话|文字|字)?",
    re.I,
)
"""A caption that is called by what it tells."""
_NTH: Final = r"(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|last)"
_NTH_ZH: Final = r"第?[一二三四五六1-6]"
LISTED: Final = regex(
    rf"\b(?:the\s)?(?P<en>{_NTH}(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:the\s)?{_NTH})+)(?:\sof\sthe)?\s(?:captions?|subtitles?|lines?)\b"
    r"|\b(?:captions?|subtitles?|lines)\s(?P<numbers>[1-6](?:(?:,\s?(?:and\s)?|\s(?:and|&)\s)[1-6])+)\b"
    rf"|(?P<zh>{_NTH_ZH}[条句]?(?:[、和跟与及,，]{_NTH_ZH}[条句]?)+)(?:字幕|[条句行](?:字幕)?)?(?<![\d一二三四五六])"
    r"|\b(?:the\s)?(?P<edge>first|last)\s(?P<many>two|three|2|3)\s(?:captions|subtitles|lines)\b"
    r"|(?P<edge_zh>前|后|最后)(?:面)?(?P<many_zh>[两二三23])[条句]字幕",
    re.I,
)
"""Several captions that are called by their places."""
