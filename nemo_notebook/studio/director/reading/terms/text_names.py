"""What people call the texts of a film by where they stand and what they tell, beside `thing_words`."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_QUOTED: Final = r"(?=\s?[“\"「'‘])"
_WRITTEN: Final = (
    r"(?:(?:the|that|any|those)\s)?(?:(?:big\s|large\s)?(?:text|words?|writing|lettering|letters|message|name|line|card|bit\sof\stext)"
    r"(?:\s(?:that\s)?(?:shown|appearing|written|(?:is|are|appears?|comes?|shows?)(?:\s(?:up|shown|written))?))?|(?:(?:anything|everything|what(?:['’]?s|\sis))\s)?(?:written|printed|typed))"
    r"(?:\s(?:over|on|across)\s(?:the|that|my|our)\s\w+)?\s(?:(?:right|all\sthe\sway)\s)?(?:at|in|on|during|over|from)\s(?:the\s)?(?:very\s)?"
)
_OF_FILM: Final = r"(?:\sof\s(?:the|my|our)\s(?:film|video))?"
_MOMENTS: Final = r"(?:few\s|\d+\s|two\s|three\s)?(?:seconds?|moments?)"
_START: Final = rf"(?:(?:start|beginning|opening|front|outset){_OF_FILM}|first\s{_MOMENTS})"
_CLOSE: Final = rf"(?:(?:end(?:ing)?|close|finish){_OF_FILM}|(?:last|final|closing)\s{_MOMENTS})"
_BARE_ZH: Final = (
    r"(?=[的上]?(?:就|也|还|都|那里|时候|直接)*(?:什么都|啥都)?(?:不要|不用|不需要|不必|别"
    r"|不)(?:再)?(?:要|用|想)?(?:放|写|出|打|加|有|留|显示|出现)?(?:任何|什么)?的?(?:字(?!幕)"
    r"|文字|东西了?$))"
)
_SIGNS_ZH: Final = r"(?:那?(?:一?[行句个排张]|[几一两二三四五六七八]个))?大?(?:字(?!幕)|文字|话)"
_COMES_ZH: Final = r"(?:先|最先)?(?:出来|出现|显示|弹出来?|打出来?|冒出来|看到)的"
_LAST_SECONDS_ZH: Final = r"最后(?:那)?(?:几|[一两二三四五六\d]+)秒钟?(?:里|内)?"
TITLE_CALLED: Final = regex(
    r"\b(?:(?:the|our|my|its)\s)?(?:(?:film|movie|video)(?:['’]s)?\s)?(?:(?:opening|intro|main|start(?:ing)?|current|old|present|existing|whole|entire|first|big)\s)*"
    r"(?:tit(?:le|el)|headline|heading)(?:\s(?:card|text|words?|line))?\b"
    r"|\b(?:the\s)?(?:(?:new|current|right|proper)\s)?(?:name|title)\sof\s(?:the|this|my|our)\s(?:film|video|movie|clip)\b"
    r"|\b(?:the\s)?(?:(?:opening|intro|main|start(?:ing)?|first)\s(?:text|titles|words?|line|card|screen)|(?:opening|intro)\sslide)\b"
    rf"|\b{_WRITTEN}{_START}\b|\b(?:any\s|an?\s|the\s)?name\s(?:on|for)\s(?:the|this|our|my)\s(?:film|movie|video|clip)\b"
    r"|\b(?:the\s)?(?:text|words?|writing|lettering|thing)\s(?:that\s)?(?:you|we|people|one|i|viewers)\s(?:see|read)s?\s(?:very\s)?first\b"
    r"|(?:影片|视频)?(?:(?:片头|开头|开场|最?开始|一开始|最前面)的?(?:那[行句个]?|个)?)?[主大总]?(?:标[题提体]|题目|片名|片子名字?)(?:文字|的?字)?"
    rf"|(?:片头|(?:影片|视频|片子)?(?:最?开头处?|开场白?|最开始|一开始|最?前面))的?(?:那[行句个]?)?(?:画面)?[上里中]?的?那?{_SIGNS_ZH}"
    rf"|(?:片头|最?开头|最?一?开始|开场|一上来){_COMES_ZH}那?{_SIGNS_ZH}"
    rf"|(?:片头|开头|开场)(?:{_BARE_ZH}|(?=(?:不要|别放|别写|不用)(?:任何)?(?:字|文字)$)|的?{_QUOTED})|title",
    re.I,
)
END_CALLED: Final = regex(
    r"\b(?:(?:the|our|my|its)\s)?(?:very\s)?(?:(?:end(?:ing)?|closing|final|last|outro|goodbye|farewell)\s?(?:card|screen|slide|text|words?|title|page|message|frame|panel)|outro)"
    r"(?:['’]s)?(?:\s(?:text|words?|wording))?(?:\s(?:of|in)\sthe\s(?:film|video|clip))?\b"
    r"|\b(?:(?:the|our|my)\s)?(?:(?:(?:end|closing|final|last|new)\s)?(?:call[\s-]to[\s-]action|CTA)|end\sline|closing\s(?:line|sentence|slogan|statement|remark)|sign-off)\b"
    rf"|\b{_WRITTEN}{_CLOSE}\b"
    r"|(?:片尾|结尾|最后|末尾)的?那?张?(?:[^，。！？、；“”不别去删把]{1,8}的)卡片?|(?:片尾|结尾|最后|末尾)处?的?[^，。！？、；“”不别去删把的]{1,4}(?:提示|标语|字样)"
    rf"|(?:(?:影片|视频|片子)的?)?(?:片尾|[结节]尾|末尾|结束|收尾|最[后後])(?:时|的时候|处)?的?(?:那个)?(?:画面|卡片?|页)?[上里中]?的?那?(?:结束)?{_SIGNS_ZH}"
    r"|(?:片尾|[结节]尾|末尾|结束|最后)处?的?(?:那[行句个张]?|那几个|几个)?(?:结束)?大?(?:字幕|标题)"
    r"|(?:片尾|[结节]尾|末尾|结束|收尾|最[后後])(?:那|这)?的?(?:一?[张页])?(?:卡片?|页|语|标语|文案|画面|屏)(?:[上里]?的?(?:文字|字(?!幕)))?|片尾|落版|尾卡"
    rf"|(?:片尾|结尾|末尾|最后|{_LAST_SECONDS_ZH})(?:{_COMES_ZH}|(?<=[秒钟里内])的)那?{_SIGNS_ZH}"
    rf"|(?:片尾|结尾|末尾|{_LAST_SECONDS_ZH}|最后)(?:{_BARE_ZH}|的?{_QUOTED})|end\s?card",
    re.I,
)
CAPTIONS_CALLED: Final = regex(
    r"\b(?:the\s|our\s|my\s)?(?:captions?|subtitles?)\b|字幕(?:文字|的?字(?!幕))?", re.I
)
"""What may say of which kind a text is that is named beside it: "the caption “Hello”"."""
BELOW: Final = regex(
    r"(?:屏幕|画面)?(?:最?下[面方边]|底[下部])的?(?:那些|那几个|那[行排])?(?:文字|字)(?![幕体号])"
)
"""The captions, called by where they stand."""
_SHOWN: Final = r"\b(?:the\s)?(?:caption|subtitle)\s(?:(?:that|which)(?:['’]s|\sis)\s)?"
NTH_CALLED: Final = regex(
    r"\b(?:the\s)?(?:caption|subtitle|line|text)\s?(?:no\.?\s?|number\s|#\s?)?(?P<en>[1-9]|one|two|three|four|five|six)\b(?!\s?(?:s|secs?|seconds?)\b)"
    r"|\b(?:the\s)?(?P<nth>first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)\s(?:caption|subtitle|line|(?:one\s)?of\s(?:the|my|our)\s(?:two\s|three\s|four\s|five\s|\d\s)?(?:captions|subtitles|lines)|(?P<one>one))\b"
    r"|第(?P<zh>[一二三四五六1-6])(?:[条句行]|个(?=字幕))(?:字幕)?(?:的?(?:文字|字|内容))?|字幕的?第(?P<of>[一二三四五六1-6])[条句行]|字幕(?P<after>[一二三四五六1-6])(?![条句行个秒点月\d.:：]?\d|[条句行个秒点月])",
    re.I,
)
FIRST_CALLED: Final = regex(
    rf"\b(?:the\s)?opening\s(?:caption|subtitle)\b|{_SHOWN}(?:right\s)?(?:at|in)\sthe\s(?:very\s)?(?:beginning|start|front)\b"
    r"|(?:最?开头|最?前面|最先|开场)的?[那这]?一?[条句行]字幕(?:文字|的?字)?|字幕的?第一[条句行]",
    re.I,
)
LAST_CALLED: Final = regex(
    r"\b(?:the\s)?(?:closing|final|last)\s(?:caption|subtitle)\b"
    r"|(?:最[后後]面?|末尾|结尾)的?[那这]?一?[条句行]的?(?:字幕(?:文字|的?字)?|字母)|字幕的?最后一[条句行]|倒数第一[条句行](?:字幕)?",
    re.I,
)
MIDDLE_CALLED: Final = regex(
    rf"\b(?:the\s)?mid(?:d)?le\s(?:caption|subtitle|line|one|text)\b|{_SHOWN}in\s(?:the\s)?(?:very\s)?middle\b(?!\sof)"
    r"|(?:正?中间|当中)的?(?:[那这]?一?[条句行个](?:字幕|话|文字|字)?|字幕)",
    re.I,
)
_NTH: Final = r"(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|last)"
_NTH_ZH: Final = r"第?[一二三四五六1-6]"
LISTED: Final = regex(
    rf"\b(?:the\s)?(?P<en>{_NTH}(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:the\s)?{_NTH})+)(?:\sof\sthe)?\s(?:captions?|subtitles?|lines?)\b"
    r"|\b(?:the\s)?(?:captions?|subtitles?|lines)\s(?:no\.?\s|numbers?\s)?(?P<numbers>[1-6](?:(?:\s?,\s?(?:and\s)?|\s?(?:and|&|\+)\s?)[1-6])+)\b"
    rf"|(?P<zh>{_NTH_ZH}[条句]?(?:[、和跟与及,，]{_NTH_ZH}[条句]?)+)(?:字幕|[条句行](?:字幕)?)?(?<![\d一二三四五六])"
    r"|\b(?:the\s)?(?P<edge>first|last|final)\s(?P<many>two|three|four|five|[2-5])\s(?:captions|subtitles|lines|ones)\b"
    r"|(?P<edge_zh>前|后|最后|最前)面?的?(?P<many_zh>[两二三四五2-5])[条句行](?:字幕)?",
    re.I,
)
"""Several captions that are called by their places."""
TIMED: Final = regex(
    r"\b(?:the\s|that\s)?(?:caption|subtitle|line|text)\s(?:(?:that\s|which\s)?(?:comes|appears|starts|begins|shows|is|pops|stands|runs|coming|appearing|starting)\s(?:(?:in|up|on|shown|there)\s)?)?"
    r"(?:at|from|around)\s(?:second\s|about\s|the\s)?(?P<at>\d{1,3}(?:\.\d)?)(?:\s?(?:s|secs?|seconds?)(?:\smark)?)?(?:\s?(?:to|-|–|until)\s?\d{1,3}(?:\s?(?:s|secs?|seconds?))?)?\b(?!\s?(?::|%|[ap]\.?m|o['’]))"
    r"|(?<!最后)(?<!后那)(?<!前面)(?<!前)(?<!开头)(?<![\d.])第?(?P<zh>\d{1,3}(?:\.\d)?)(?:\s?[到至~-]\s?\d{1,3})?秒(?:钟)?(?:那里|那儿|时|处|左右|开始|出现|显示|出来|的|那)*[那这]?一?[条句行]?字幕",
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
ABOUT_FACT: Final = regex(
    r"\b(?:the\s|that\s)?(?:caption|line|text|subtitle|one|bit|sentence)s?\s(?:about|on|with|that\s(?:says|mentions)|saying|mentioning|showing)\s(?:the\s|our\s)?"
    r"(?:opening\s(?:hours|times?)|hours|times?|prices?|costs?)\b"
    r"|\b(?:the|our|that)\s[a-z]+\sprice\b|\b(?:the\s|our\s)?(?:opening\s(?:hours?|times?)|hours|price)(?:['’]s)?(?:\s(?:caption|line|text|subtitle))?\b"
    r"|\bwhen\s(?:we|you|they)\s(?:are\s)?open(?:\sup)?\b|\b(?:what|how\smuch)\sit\scosts\b|\b(?:an?|any|our|the)\sprices?\b"
    r"|(?:[写说讲提带有]|关于|提到)?了?(?:(?:营业|开门|开店)的?时间|价格|价钱|售价)的?[那这]?一?[条句行]?(?:字幕|话|文字|字)?",
    re.I,
)
"""The caption with the time or the price, which is called by that alone, too."""
