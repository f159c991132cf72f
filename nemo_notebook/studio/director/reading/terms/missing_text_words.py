"""The words of a wish for a text that may not be there: "caption 9 in red", 删掉写着“满减”的字幕."""

from __future__ import annotations

from typing import Final

ORDINALS: Final = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_NTH: Final = rf"{ORDINALS.replace(' ', '|')}|\d{{1,2}}(?=st|nd|rd|th)"
_CAPTION: Final = r"(?:captions?|subtitles?)"
_NUMBER: Final = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten"
COUNTED: Final = (
    rf"\b({_NTH})(?:st|nd|rd|th)?\s(?:{_CAPTION}|line\sof\stext|text\sline)\b"
    rf"|\b(?:caption|subtitle)\s(?:number\s|no\.?\s?|#\s?)?({_NUMBER})\b(?!\d|[.:]\d|\s?(?:s|secs?|seconds?|px|%|times|x)\b|\s(?:and|to|&|-)\s\d)"
    r"|\b(?:captions|subtitles)\s\d[\d,\s]*?\s(?:and|&|&&&|to)\s(\d{1,2})\b(?!\d|[.:]\d|\s?(?:s|secs?|seconds?|px|%|times|x)\b)"
    r"|第\s?([一二三四五六七八九十\d]{1,3})\s?[条句行个](?:的)?(?:字幕|文字|话)|第\s?([一二三四五六七八九十\d]{1,3})\s?[条句](?![\u4e00-\u9fff]*(?:旁白|话|配音|歌))"
    r"|字幕第?\s?([一二三四五六七八九十\d]{1,2})(?=[^\d秒个条%倍一二三四五六七八九十.]|$)"
)
"""A caption that is called by its number."""
OTHER_TITLE: Final = (
    r"\b(?:second|third|fourth|other|2nd|3rd)\stitle\b(?!\s(?:card|line))|\btitle\s(?:number\s|no\.?\s|#)?[2-9]\b(?!\s?(?:s|secs?|seconds?|x|%|times)\b)"
    r"|第[二三四五2-5][个条]标题|另一?个标题"
)
BRINGS: Final = (
    r"\b(?:add|insert|write|create|append|need|want|include|give\sme|another|one\smore|put\s(?:in\s)?an?|as\s(?:the|a)\s(?:\w+\s)?(?:caption|title|subtitle)|into\s(?:the|a)\s(?:\w+\s)?(?:caption|title))\b"
    r"|[加添补插来]|新增|写|想要|需要|有没有|吗[？?]?$|[?？]$|\b(?:how|what|which|where|why|when|is|are|does|do)\b.*\?"
)
"""What may be said of a text that is to come, or is asked for."""
ACTS: Final = (
    r"^\W*(?:(?:please|ok|okay|now|then|and|also|just|can\syou|could\syou|let['’]?s|i\swant\sto|i['’]d\slike\sto)\W+)*"
    r"(?:delete|remove|drop|erase|lose|ditch|scrap|cut|hide|get\srid\sof|take\sout|move|shift|make|change|colou?r|turn|shorten|lengthen|enlarge|show|shrink|replace|rephrase|rewrite|edit|fix|center|bold)\b"
    r"|删|去掉|去除|移除|拿掉|不要|改|换|移|挪|变|[大小]一?[点些]|[红黄蓝绿白黑粉紫橙金]色?$|放到|放大|缩小|[早晚久短长]"
)
_LINE: Final = r"(?:caption|subtitle|line|text|sentence)"
_TOLD: Final = (
    r"(?:the\s|our\s|my\s|an?\s)?([a-z][a-z'’-]*(?:\s[a-z'’-]+){0,2}?)"
    r"(?=\W*$|\s(?:red|blue|green|yellow|white|black|pink|bigger|smaller|longer|shorter|earlier|later|bold"
    r"|please|to|at|up|down|out|first|last)\b)"
)
ABOUT: Final = (
    rf"\b(?:the|that|our|my)\s{_LINE}\s(?:(?:that\s)?(?:is\s|talks\s)?about|(?:that\s)?(?:says|mentions|tells|reads)|saying|mentioning|regarding)\s{_TOLD}"
    rf"|\b(?:delete|remove|drop|lose|hide|erase)\s(?:the|that|our|my)\s{_LINE}\swith\s{_TOLD}"
    r"|(?:关于|有关|提到|说到|讲到|[说讲写](?:的是|了|着)?|带|含|带有)([^的，。“”\"第条句行字]{2,8}?)的?[那这]?一?[条句行个]?(?:字幕|文字|那句话?|这句话?|那[条句行])"
)
"""A caption that is called by what it tells."""
_NAME: Final = r"(?:[“\"「『](?P<what>[^”\"」』\n]{1,40})[”\"」』])"
_KIND: Final = r"(?:title|caption|subtitle|text|words?|line|end\scard|heading|headline|phrase|sentence)"
_LEAD: Final = (
    r"\W*(?:(?:please|ok|okay|now|then|and|also|just"
    r"|can\syou|could\syou|let['’]?s|i\swant\sto|i['’]d\slike\sto)\W+)*"
)
_LOOK: Final = (
    r"(?:red|blue|green|yellow|white|black|pink|purple|orange"
    r"|gold|grey|gray|bigger|smaller|larger|huge|bold|longer|shorter|earlier|later)"
)
_ZH_LEAD: Final = r"(?:请|麻烦|帮我|再|先|那|就|能不能|可以|我想|我要)*"
QUOTED_WISHES: Final = (
    rf"{_LEAD}(?:delete|remove|drop|erase|lose|ditch|scrap|hide|get\srid\sof|take\sout|cut)\s(?:the\s|that\s|my\s)?(?:{_KIND}\s)?(?:(?:that\s)?(?:says|reads|saying|reading|called|with)\s)?{_NAME}(?:\s{_KIND})?(?:\sfrom\s[\w\s]{{2,25}})?(?:\splease)?\W*",
    rf"{_LEAD}(?:make|turn|colou?r)\s(?:the\s)?(?:{_KIND}\s)?{_NAME}(?:\s{_KIND})?\s(?:a\s(?:bit|little)\s|much\s)?(?:in\s)?{_LOOK}\W*",
    rf"{_ZH_LEAD}(?:删掉|删除|删了|去掉|移除|拿掉|不要|删)(?:标题|字幕|文字)?(?:写着|写的是|说|写|显示|叫|里的|上的|中的)?{_NAME}(?:的?[那这]?一?[条句行个]?(?:字幕|文字|标题|字|话)?|[那这][条句行])(?:吧|了)?[。！!]?",
    rf"{_ZH_LEAD}(?:把|将)?(?:标题|字幕|文字|片尾|结尾|开头|最后|末尾)?的?(?:写着|写的是|说|写|里的|上的|中的)?{_NAME}(?:的?[那这]?一?[条句行个]?(?:字幕|文字|标题|字|话)?|[那这][条句行])(?:删掉|删除|删了|去掉|移除|拿掉|改[成为]?(?:红|黄|蓝|绿|白|黑|粉|紫|橙|金)色?|[变调弄]?[大小]一?[点些]|放大|缩小)(?:吧|了)?[。！!]?",
)
"""Wishes for words that stand in the film, told in quotation marks."""
REWORDED: Final = (
    rf"{_LEAD}(?:change|replace|swap|rename|correct|turn)\s(?:the\s(?:words?|text|phrase)\s)?{_NAME}\s(?:to|with|into|by|for)\s[“\"「『][^”\"」』\n]{{1,80}}[”\"」』]\W*",
    rf"{_ZH_LEAD}(?:把|将)?(?:字幕|文字)?(?:里的|上的|中的)?{_NAME}(?:[那这]?几?个?字)?(?:改成|换成|改为|换为|替换成|替换为)[“\"「『][^”\"」』\n]{{1,80}}[”\"」』](?:吧)?[。！!]?",
)
"""Wishes for other words in the place of those in quotation marks."""
OF_TEXTS: Final = rf"\b{_KIND}\b|标题|字幕|文字|[条句行]"
"""What is called so is no picture."""
OF_CAPTIONS: Final = r"\b(?:captions?|subtitles?)\b|字幕"
