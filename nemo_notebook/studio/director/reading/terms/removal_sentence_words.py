"""The words of a sentence that only says which texts and sounds are to go, and which are to stay.

Signs as in `picture_sentence_words`: R removes, K keeps, I is what was spoken of before.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_WHERE: Final = (
    r"(?:at|from|in|on|for|during|over|of)\s(?:the\s)?(?:very\s)?(?:start|beginning|front|end|film|video|screen|clip|"
    r"(?:first|last)\s(?:few\s|\d+\s|two\s|three\s|four\s)?seconds?|pictures?|photos?)"
)
ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    (
        "R",
        r"\b(?:remove|delete|drop|cut(?:\sout)?|take\s(?:out|away|off|down)|leave\s(?:out|off)|throw\s(?:out|away)|get\srid\sof|lose|ditch|scrap"
        r"|erase|skip|omit|kill|strip|clear|hide|switch\soff|turn\soff|stop\s(?:showing|using|displaying|playing|having)|no\smore|no\slonger\s(?:need|want|show)|without"
        r"|(?:do\snot|don['’]?t|doesn['’]?t|didn['’]?t)\s(?:need|want|show|use|have|display|include)(?:\sto\s(?:see|hear|have))?"
        r"|(?:has|have|needs?|ought)\sto\s(?:go(?:\saway)?|disappear|vanish|be\sremoved|be\sdeleted)"
        r"|(?:should|shall|must|can|could|may|will)\s(?:go(?:\saway)?|disappear|vanish|be\s(?:removed|deleted|cut|gone|left\sout|taken\s(?:out|off|away)|dropped|hidden|off))"
        r"|should(?:n['’]?t|\snot)\s(?:be\s(?:there|shown|in(?:\sit)?)|appear|have)|(?:is|are)(?:n['’]?t|\snot)\s(?:needed|necessary|wanted|required)"
        r"|(?:is|are)\s(?:unnecessary|not\sneeded)|there\s(?:should|must)(?:n['’]t|\snot)\sbe|(?:there['’]?s|there\sis)\sno\sneed\sfor|there\s(?:should|must)\sbe\sno|no\sneed\sfor|(?:with\s)?no(?=\s(?:the\s)?[a-z“\"'])|off)\b",
    ),
    (
        "N",
        r"\b(?:(?:have\s)?(?:nobody|no[\s-]?one)\s(?:should\s|is\s|to\s|must\s|needs?\sto\s|has\sto\s)?(?:be\s)?|stop\s|do\snot\s|don['’]?t\s)(?:read|speak|talk|narrat)(?:ing|e|s)?"
        r"(?:\s(?:over\s)?(?:it|anything|everything|the\s\w+))?(?:\s(?:aloud|out\sloud|out|over\sit))?\b",
    ),
    (
        "K",
        r"\b(?:just|only)\s(?=(?:the\s|my\s|with\s)*(?:music|voice|title|captions?|end|pictures?|photos?|text|words)\b)",
    ),
    ("o", r"\b(?:out|away|down)\b"),
    (
        "K",
        r"\b(?:(?:but\s)?(?:keep|leave|not|don['’]?t\s(?:touch|remove|delete|change))|(?:should|can|must|may)\s(?:stay|remain)|stays?|remains?|untouched)\b",
    ),
    ("I", r"\b(?:it|them|that(?:\s(?:one|caption|text|line|title|card))?|this(?:\sone)?|those)\b"),
    ("&", r"\b(?:and|plus|as\swell\sas|along\swith|then)\b|[,;&+]"),
    (
        "J",
        rf"{_WHERE}|\b(?:please|pls|plz|can|could|would|will|you|your|we|i['’]d|i|like|love|prefer|rather|mind|kindly|just|simply|really|now|completely|entirely|altogether"
        r"|totally|any|all|both|the|a|an|my|our|of|to|from|in|at|on|there|have|has|be|is|are|let['’]s|let|make|take|want|need|so|also|too|only|words?|text|texts|card|line|"
        r"caption|any\s?more|thanks?|screen|shown|showing|film|video|again|for\sme|everywhere)\b",
    ),
)
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "K",
        r"(?:只[留要有保]?[留要用]?|不[动变]|别动|留[着下]|保留|还要|不要动"
        r"|不[要用]?(?:删|去|改)掉?|照旧|保持不变)",
    ),
    (
        "R",
        r"(?:(?:remove|delete|cut)掉?|删[除掉了去]?|[去拿撤剪砍剔摘抹][除掉走去]|移[除走]|撤[下走了掉]|清[空除掉]|关[掉了闭]|隐藏|不[想需]?要?(?:再)?(?:显示|出现|看到?|放|写|打|加|留|有)"
        r"|不[想需]?要了?|(?:别|不要)(?:再)?[放要用写显打加出](?:示|现)?了?|不用了?|不需要了?|不出现|取消|免了|算了|省[掉略了]|没必要)",
    ),
    ("I", r"(?:它们?|[那这]一?[条句行个段]?(?:字幕|文字|标题|话|字)?|[那这][条句行])"),
    ("&", r"(?:和|跟|与|及|以及|还有|连同|、|，|,|；|;)"),
    (
        "J",
        r"(?:片头|片尾|开头|开场|结尾|最后|一开始|画面[上里]?|屏幕[上里]?|影片里?|片子里?|视频里?|时候|前?[一二两三四五\d]+秒|里面?|[的了吧呢啊呗哈嘛请吗得地把将给让]|麻烦|帮我?|可以|能不能|可不可以"
        r"|能|应该|希望|我|你|想|一下|直接|开始|就好|就行|[都也就再全]|全部|所有|任何|这个|那个|出现|显示|上面|下面|统统|整个|掉|谢谢|先)",
    ),
)


TITLE_NAMES: Final = regex(
    r"\b(?:the\s)?(?:opening|intro|first|start(?:ing)?)\s(?:text|title|words?|card|line)\b"
    r"|(?:片头|开头|开场|最开始|一开始)的?(?:那[行句个]?|那几个)?(?:大)?(?:字(?!幕)|文字|标题|话)|(?:片头|开头|开场)(?=(?:不要|别放|别写|不用)(?:任何)?(?:字|文字)$)|title",
    re.I,
)
END_NAMES: Final = regex(
    r"\b(?:the\s)?(?:end\s?(?:card|screen|title)|closing\s(?:text|words?|line|card)|last\s(?:card|screen|words?|text)|outro)\b"
    r"|(?:片尾|结尾|最后|末尾)的?(?:那[行句个张]?|那几个)?(?:结束)?(?:大)?(?:字幕?|文字|话|卡片?|画面文字)|结束卡片?|结束语|[片结节]尾卡片?",
    re.I,
)
VOICE_NAMES: Final = regex(
    r"\b(?:the\s)?(?:v[oi]{2}ce[\s-]?overs?|voices?|narrat(?:ion|or|ing)|spoken\s(?:parts?|words?|text|commentary|bits?)|commentary|speech|speaker|talking|speaking"
    r"|(?:any(?:one|body)|some(?:one|body)|people)\s(?:to\s)?(?:speak|talk|narrat|read)(?:ing|s|e|es)?(?:\s(?:over\sit|it|aloud|out\sloud|the\s\w+(?:\s(?:aloud|out\sloud))?))?)\b"
    r"|旁白|配音|解说|人声|画外音|念白|语音|说话声|有?人(?:在)?(?:说话|讲话|念)|念(?:字幕|稿子?|文案|出来)的?(?:声音|那个声音)?|那个念稿子?的声音",
    re.I,
)
CAPTION_NAMES: Final = regex(
    r"\b(?:the\s)?(?:caption|subtitle|line|text)s?\s(?:no\.?\s|number\s|#)?(?P<number>[1-9])\b|caption\s?(?P<bare>[1-9])"
    r"|字幕(?P<zh>[一二三四五六1-9])(?![条句行个秒点月])",
    re.I,
)
ABOUT: Final = regex(
    r"\b(?:the\s|that\s)?(?:caption|line|text|subtitle|one|bit)s?\s(?:about|on|with|that\s(?:says|mentions)|saying|mentioning|for)\s(?:the\s|our\s)?"
    r"(?P<about>[a-z$€£\d][\w$€£.’' -]{1,30}?)"
    r"(?=\s(?:please|should|must|can|could|has|have|needs|out|away|is|are|completely)\b|[,.;!?]|$)"
    r"|\b(?:the\s|that\s)(?P<before>[a-z]+(?:\s[a-z]+)?)\s(?:caption|line|subtitle)\b"
    r"|(?:[写说讲提带有]|关于|提到)了?(?P<zh>[^的，。、；！？]{2,8}?)的?(?:那|这)?一?[条句行](?:字幕|话|文字|字)?"
    r"|关于(?P<of>[^的，。、；！？]{2,8}?)的字幕|(?P<own>[^的，。、；！？不删去把]{2,6})(?:那|这)一?[条句行](?:字幕|话|文字|字)?",
    re.I,
)
"""A caption that is called by what it tells."""
