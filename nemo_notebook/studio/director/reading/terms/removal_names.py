"""What people call the texts that they want to be rid of, beside `thing_words`."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_MANY: Final = r"two|three|four|five|[2-5]"
_MANY_ZH: Final = r"[两二三四五2-5]"
_WRITTEN: Final = (
    r"(?:the\s|that\s|any\s|those\s)?(?:(?:big\s|large\s)?(?:text|words?|writing|lettering|letters|message|line|bit\sof\stext)"
    r"(?:\s(?:that\s)?(?:shown|appearing|written|(?:is|are|appears?|comes?|shows?)(?:\s(?:up|shown|written))?))?|(?:anything\s)?(?:written|printed|typed))"
)
_START: Final = (
    r"(?:very\s)?(?:start|beginning|opening|front|outset)(?:\sof\s(?:the|my|our)\s(?:film"
    r"|video))?|first\s(?:few\s|\d+\s|two\s|three\s)?(?:seconds?|moments?)"
)
_CLOSE: Final = (
    r"(?:very\s)?(?:end(?:ing)?|close|finish)(?:\sof\s(?:the|my|our)\s(?:film|video))?|(?:last"
    r"|final|closing)\s(?:few\s|\d+\s|two\s|three\s)?(?:seconds?|moments?)"
)
_BARE_ZH: Final = (
    r"(?=[的上]?(?:就|也|还|都|那里|时候|直接)*(?:什么都|啥都)?(?:不要|不用|不需要|不必|别"
    r"|不)(?:再)?(?:要|用|想)?(?:放|写|出|打|加|有|留|显示|出现)?(?:任何|什么)?的?(?:字(?!幕)"
    r"|文字|东西了?$))"
)
TITLE_NAMES: Final = regex(
    r"\b(?:the\s)?(?:opening|intro|first|start(?:ing)?)\s(?:text|title|words?|card|line|screen)\b"
    rf"|\b{_WRITTEN}(?:\s(?:over|on|across)\s(?:the|that|my|our)\s\w+)?\s(?:at|in|on|during|over|from)\s(?:the\s)?(?:{_START})\b"
    r"|(?:片头|开头处?|开场白?|最开始|一开始)的?(?:那[行句个]?|那几个)?(?:画面[上里中]?的?(?:那[行句个]|那几个)?)?(?:大)?(?:字(?!幕)|文字|标题|话)"
    rf"|(?:片头|开头|开场){_BARE_ZH}|(?:片头|开头|开场)(?=(?:不要|别放|别写|不用)(?:任何)?(?:字|文字)$)|title",
    re.I,
)
END_NAMES: Final = regex(
    r"\b(?:the\s)?(?:end\s?(?:card|screen|title|text|message|slide|page)|closing\s(?:text|words?|line|card|message|screen)|(?:last|final)\s(?:card|screen|words?|text|message|title)|outro|call[\s-]to[\s-]action|cta)\b"
    rf"|\b{_WRITTEN}(?:\s(?:over|on|across)\s(?:the|that|my|our)\s\w+)?\s(?:at|in|on|during|over|from)\s(?:the\s)?(?:{_CLOSE})\b"
    r"|(?:片尾|结[尾束]|收尾)的?(?:那个)?画面[上里中]?的?(?:那[行句个]|那几个)?(?:大)?(?:字(?!幕)|文字|话)|(?:片尾|结尾|最后|末尾)的?那?张?(?:[^，。！？、；“”不别去删把]{1,8}的)卡片?|(?:片尾|结尾|最后|末尾)处?的?[^，。！？、；“”不别去删把的]{1,4}(?:提示|标语|字样)|(?:片尾|结尾|最后|末尾)处?的?(?:那[行句个张]?|那几个)?(?:结束)?(?:大)?(?:字幕?|文字|话|卡片?|画面文字)|(?:结束|收尾|结尾|片尾)的?(?:那[张个])?(?:卡片?|语|页)|收尾的?(?:文字|字|话)|[片结节]尾卡片?"
    rf"|(?:片尾|结尾|末尾|最后){_BARE_ZH}",
    re.I,
)
BELOW: Final = regex(
    r"(?:屏幕|画面)?(?:最?下[面方边]|底[下部])的?(?:那些|那几个|那[行排])?(?:文字|字)(?![幕体号])"
)
"""The captions, called by where they stand."""
CAPTION_NAMES: Final = regex(
    r"\b(?:the\s)?(?:caption|subtitle|line|text)s?\s(?:no\.?\s|number\s|#)?(?P<number>[1-9])\b|caption\s?(?P<bare>[1-9])"
    r"|字幕(?P<zh>[一二三四五六1-9])(?![条句行个秒点月])",
    re.I,
)
MIDDLE: Final = regex(
    r"\b(?:the\s)?middle\s(?:caption|subtitle|line|one)\b|中间的?那?[条句行](?:字幕)?|中间的?字幕", re.I
)
EDGE_CAPTION: Final = regex(
    r"(?P<first>\b(?:the\s)?opening\s(?:caption|subtitle)\b|(?:最?开头|最前面|最先|开场)的?那?一?[条句行](?:字幕))|(?:最后面?|结尾|末尾)的?那?一?[条句行]字幕",
    re.I,
)
GROUPS: Final = regex(
    rf"\b(?:the\s)?(?P<which>first|last|final)\s(?P<many>{_MANY})\s(?:captions|subtitles|lines|ones)\b"
    rf"|(?P<which_zh>前|后|最后|最前)面?的?(?P<many_zh>{_MANY_ZH})[条句行](?:字幕)?",
    re.I,
)
ROWS: Final = regex(
    r"\b(?:the\s)?(?:captions|subtitles|lines)\s(?:no\.?\s|numbers?\s)?[1-6](?:(?:\s?,\s?|\s?(?:and|&|\+)\s?)[1-6])+\b"
    r"|第?[一二三四五六1-6](?:[、和跟]第?[一二三四五六1-6])+[条句行](?:字幕)?",
    re.I,
)
TIMED: Final = regex(
    r"\b(?:the\s|that\s)?(?:caption|subtitle)\s(?:(?:that\s|which\s)?(?:comes|appears|starts|begins|shows|is|pops|stands|runs|coming|appearing|starting)\s(?:(?:in|up|on|shown|there)\s)?)?"
    r"(?:at|from|around)\s(?:second\s|about\s|the\s)?(?P<at>\d{1,3}(?:\.\d)?)(?:\s?(?:s|secs?|seconds?)(?:\smark)?)?(?:\s?(?:to|-|–|until)\s?\d{1,3}(?:\s?(?:s|secs?|seconds?))?)?\b(?!\s?(?::|%|[ap]\.?m|o['’]))"
    r"|第?(?P<zh>\d{1,3}(?:\.\d)?)(?:\s?[到至~-]\s?\d{1,3})?秒(?:钟)?(?:那里|那儿|时|处|左右|开始|出现|显示|出来)*的?那?[条句行]?字幕",
    re.I,
)
"""A caption called by its time."""
ABOUT: Final = regex(
    r"\b(?:the\s|that\s)?(?:caption|line|text|subtitle|sentence|phrase|one|bit)s?\s(?:about|on|with|(?:that|which|where\s(?:it|we))\s(?:says?|mentions?|tells?|talks?\sabout|gives?|shows?|reads?)|saying|mentioning|telling|for)\s(?:the\s|our\s|people\s|us\s)?"
    r"(?P<about>[a-z$€£\d][\w$€£.’' -]{1,30}?)"
    r"(?=\s(?:please|should|must|can|could|has|have|needs|out|away|off|is|are|completely|and|any)\b|[,.;!?]|$)"
    r"|\b(?:the\s|that\s)(?P<before>[a-z\d$€£%.]+(?:\s[a-z]+)?)\s(?:caption|line|subtitle|sentence|phrase)\b"
    r"|(?:[写说讲提带有]|关于|提到)了?(?P<zh>[^的，。、；！？]{2,8}?)的?(?:那|这)?一?[条句行](?:字幕|话|文字|字)?"
    r"|(?:[写说讲提]|关于|提到)了?(?P<of>[^的，。、；！？]{2,8}?)的字幕|(?P<own>[^的，。、；！？不删去把除了只要留剩幕就那这讲写说提]{2,6})(?:那|这)一?[条句行](?:字幕|话|文字|字)?"
    r"|[那这][条句行个](?:[写说讲提带有]|关于)着?(?P<thus>[^的，。、；！？]{2,8}?)的(?:字幕|话|文字|字)?"
    r"|(?P<told>[^的，。、；！？不删去掉了把请将]{2,8})的(?:那|这)?一?[条句行]?字幕",
    re.I,
)
"""A caption that is called by what it tells."""
HOURS: Final = regex(
    r"\b(?:the\s|our\s)?opening\s(?:hours?|times?)\b|\bwhen\s(?:we|you|they)\s(?:are\s)?open(?:\sup)?\b|\b(?:what|how\smuch)\sit\scosts\b|\b(?:an?|any|our|the)\sprices?\b|(?:营业|开门|开店)(?:的)?时间",
    re.I,
)
"""The caption with the time, called by that alone."""
