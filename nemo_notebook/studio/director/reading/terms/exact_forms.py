"""The sentences that say one thing exactly, boiled down to thing (@), moments (#) and percentage (%)."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, ENGLISH
from nemo_notebook.studio.director.patterns import any_of, regex

_ORDINAL: Final = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?:st|nd|rd|th))"
)
_NUMBERED: Final = r"\s?(?:no\.?\s?|number\s|\#)?\d{1,2}(?![\d.:]|\s?(?:s|secs?|seconds?|percent)\b|\s?%)"
_WHICH: Final = r"(?:第\s?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})|最后一?)\s?[张个幅段条句]的?"


def _one(nouns: str) -> str:
    return rf"(?:the\s)?(?:{_ORDINAL}\s(?:{nouns})|(?:{nouns}){_NUMBERED}|(?:{nouns}))\b(?:['’]s)?"


THINGS: Final = regex(
    rf"(?P<caption>{_one('caption|subtitle')}|(?:{_WHICH})?字幕(?:\s?\d{{1,2}}(?!\s?(?:[\d.:秒%]|[到至-]\s?\d)))?"
    rf"|(?:{_WHICH})(?<=[条句]))"
    r"|(?P<card>(?:the\s)?(?:end\scard|closing\scard|end\sscreen|outro)\b|片尾(?:文字|字幕|卡片?)?|结尾的?文字)"
    r"|(?P<title>(?:the\s)?(?:main\s)?(?:title|headline)\b|标题)"
    r"|(?P<music>(?:the\s)?(?:background\s)?(?:music|song|soundtrack|bgm)\b|(?:背景)?(?:音乐|配乐)|歌曲?)"
    r"|(?P<voice>(?:the\s)?(?:voice-?\s?over|narration|narrator|voice)\b|旁白|配音|解说)"
    rf"|(?P<picture>{_one('picture|photo|image|clip|scene|shot|slide|video')}"
    rf"|(?:{_WHICH})(?:图片?|照片|视频|片段|画面|镜头|场景|幻灯片)?"
    r"|(?:图片?|照片|视频|片段|画面|镜头|场景)\s?\d{1,2}(?!\s?[\d.:秒%]))",
    re.I,
)
PERCENT: Final = regex(r"(\d{1,3})\s?(?:%|percent\b|％)|百分之\s?(\d{1,3})", re.I)
_NUMBER: Final = r"\d{1,4}(?:\.\d{1,3})?"
_CLOCK: Final = r"\d{1,2}:[0-5]\d(?:\.\d{1,3})?"
_COUNTED: Final = (
    rf"(?:{_NUMBER}|{ENGLISH})\s?(?:s|secs?|seconds?)\b"
    rf"|second\s{_NUMBER}(?!\s?(?:s|secs?|seconds?)\b)|(?:{_NUMBER}|{CHINESE})\s?秒(?:钟)?(?:处|的?时候|时)?"
)
MOMENT: Final = regex(
    rf"{_CLOCK}|{_COUNTED}|{_NUMBER}(?=\s?(?:to|-|–|and|&&&|until|till|到|至|~)\s?第?\s?{_NUMBER})", re.I
)
SECONDS: Final = regex(
    rf"\bseconds\s(?P<a>{_NUMBER})\s?(?:to|-|–|and|until|till|through)\s?(?P<b>{_NUMBER})"
    r"(?!\s?(?:s|secs?|seconds?)\b)",
    re.I,
)
"""A stretch as in "seconds 2 to 5"."""
VALUE: Final = regex(rf"{_NUMBER}|{ENGLISH}|{CHINESE}", re.I)
POLITE: Final = regex(
    r"^(?:(?:can|could|would|will)\syou\s|please\s|now\s|just\s|i\s(?:want|would\slike|['’]d\slike)\s(?:you\s)?(?:to\s)?|请|帮我|麻烦)+"
    r"|(?:\s|\b)(?:please|pls|thanks|now)$|(?:吧|谢谢)$|[\s.。!！]+$",
    re.I,
)
_SHOULD: Final = r"(?:\s?(?:should|must|to|can|shall))?(?:\sbe)?"
_SHOWN: Final = (
    r"(?:\s(?:shows?|shown|showing|appears?|displayed|stays?|visible"
    r"|on(?:\s(?:the\s)?screen)?|up|lasts?|runs?))*"
)
_TILL: Final = r"\s?(?:to|-|–|until|till|and|&&&)\s?"
TILL_END: Final = regex(
    r"(?<!\w)(?P<en>until|['’]?till?|up\sto)\sthe\s(?:very\s)?end(?:\sof\s(?:the|this)\s(?:film|video|clip|movie))?\b"
    r"|(?:直到|[到至])(?:(?:视频|影片|片子|整个视频)的?)?(?:结尾|结束|最后|片尾)(?=$|为止)",
    re.I,
)
"""Until the film ends, whenever that is."""
AT_EDGE: Final = regex(
    rf"(?<=[题幕条句字])(?:那[句行条])?(?:只要?|仅|就|要|让它|也|都)?(?:在|显示|出现|放在|留)*(?:(?:最?前面?|头|开头|最开始)的?|(?P<final>最后的?|结尾的?))"
    rf"(?P<seconds>{_NUMBER}秒|{CHINESE}秒)(?:钟)?[里内]?(?=显示|出现|就好|就行|停留|$)"
    r"|(?<=[题幕条句字])(?:要|都|让它)*(?:从头到尾|自始至终|从开头到结尾|从开始到(?:结束|最后)|全程|一直|始终)(?:都|要)?(?=显示|出现|在|保留|留|停|放|$)",
    re.I,
)
"""The first or the last seconds of a film, or all of it, said of words."""
_SEEN: Final = r"(?:show|display|keep|put|have|let|move|place|time|set)"
_HEARD: Final = r"(?:play|keep|have|let|put|time|set|trim|cut)"
_TAKEN: Final = r"(?:请|把|将|让)?"
_SET: Final = (
    r"\s?(?:改[成为到]?|设[成为置]?为?|调[成为到整]?(?:为|到)?"
    r"|降低?到|提高到|升到|变[成为]|定为|是|为|[:：])?\s?"
)


FROM_TO: Final = any_of(
    rf"(?:{_SEEN}\s|{_HEARD}\s)?@{_SHOULD}{_SHOWN}(?:\splays?)?(?:\sonly)?\s?(?:from|between|at)?\s?#{_TILL}#",
    rf"{_TAKEN}@{_SET}(?:的?(?:显示)?时间)?{_SET}(?:只|要|应该)?(?:放|显示)?(?:在|从|于)?\s?第?#(?:开始|起)?(?:一直)?(?:显示|出现|停留|播放?|响|放)?"
    r"\s?(?:到|至|-|–|~)\s?第?#(?:之间)?(?:都|就|再)?(?:显示|出现|停留|播放|结束|消失|为止|停|在|保留|留着?|放)?(?:着|就好|就行)?",
)
AT_FOR: Final = any_of(
    rf"(?:{_SEEN}\s)?@{_SHOULD}{_SHOWN}\s(?:at|from)\s#\sfor\s#",
    rf"{_TAKEN}@(?:在|从)第?#(?:开始)?(?:显示|出现|停留)#",
)
STARTS: Final = any_of(
    rf"(?:show\s)?@{_SHOULD}{_SHOWN}\s(?:only\s)?from\s#(?:\son(?:wards?)?)?",
    r"(?:start|begin|play|bring\sin)\s@\s(?:(?:at|from|after)\s#(?:\son)?|#\s(?:in|into\s(?:it|the\s(?:film|video))))",
    r"(?:move|shift|drag|delay|bring|pull|push)\s@\s(?:(?:up|forwards?|back|ahead|earlier|later)\s)?(?:to|until)\s#",
    rf"(?:let\s|have\s|make\s|get\s)?@{_SHOULD}\s(?:starts?|begins?|comes?(?:\sin|\sup)?|plays?|appears?|shows?(?:\sup)?)\s(?:only\s)?(?:(?:at|from|after)\s#(?:\son)?|#\s(?:in|into\s(?:it|the\s(?:film|video))))",
    rf"{_TAKEN}@(?:要|改成|改为)?(?:从|在)第?#(?:才|再)?(?:开始|起|进来?|响起|播放|开始播放)(?:才|再)?(?:出来|出现|显示|有)?",
    r"第?#(?:再|才|之后)?(?:开始|起|进|放|播放?)@",
    rf"{_TAKEN}@第?#(?:之后|以后|后)(?:再|才)?(?:开始|起|进来?|响起|播放|出来|出现|显示)",
    rf"{_TAKEN}@(?:从|在)?第?#(?:就|才|再)?(?:出来|出现|显示)",
    rf"{_TAKEN}@第?#(?:就|才|再)(?:开始|进来?|响起|说|播放?)|{_TAKEN}@(?:在|从)?第#(?:开始|进来?|响起?|播放?)",
    rf"{_TAKEN}@#(?:之后|以后|后)(?:再|才)响",
    rf"{_TAKEN}@(?:过|等)#(?:之后|以后|后)?(?:再|才)(?:开始|进来?|出来|出现|显示)",
    rf"{_TAKEN}@(?:移动?|挪|放|推[迟后]|延[迟后]|提[前早])[到至]第?#(?:再|才|就|的?时候)?(?:开始|出现|显示|出来|进来?)?",
    rf"{_TAKEN}@(?:改|调整?)[到至](?:第#(?:再|才|就)?(?:开始|出现|显示|出来)?|#(?:再|才|就)?(?:开始|出现|出来))",
)
ENDS: Final = any_of(
    rf"(?:{_SEEN}\s|leave\s)?@{_SHOULD}{_SHOWN}\s(?:until|till|up\sto)\s#",
    rf"{_TAKEN}@(?:一直)?(?:显示|停留|保留|留|停|放)(?:一直)?[到至]第?#(?:为止|结束)?",
    r"(?:end|stop|finish|cut(?:\soff)?|hide)\s@\s(?:at|after|from)\s#(?:\son(?:wards?)?)?",
    rf"(?:let\s|have\s|make\s|get\s)?@{_SHOULD}\s(?:ends?|stops?|finish(?:es)?|goes?(?:\sout|\saway)?|disappears?|vanish(?:es)?|leaves?)\s(?:at|after)\s#",
    r"make\s@\s(?:disappear|vanish|go\saway|end|stop)\s(?:at|after)\s#",
    rf"{_TAKEN}@(?:停|结束|收)[在到于]第?#",
    rf"{_TAKEN}@(?:在)?第?#(?:就|再|的?时候?)?(?:消失|隐藏|撤下|不见)",
    rf"{_TAKEN}@(?:在|到|放到|播到|播放到)?第?#(?:就|再)?(?:结束|停止?|停下|为止|完|停掉)",
)
LATER: Final = any_of(
    rf"(?:{_SEEN}\s|start\s|bring\sin\s|let\s)?@{_SHOULD}(?:\s(?:show|start|begin|appear|come|pop)s?(?:\s(?:up|in|on))?)?\s(?:by\s)?#\slater",
    r"(?:delay|postpone|push\sback)\s@\s(?:by\s|for\s)?#",
    rf"{_TAKEN}@(?:再)?(?:晚|迟|推迟|延[后迟])#(?:再|才|钟)?(?:出来|出现|显示|开始|进来?|播放?)?",
    rf"{_TAKEN}@(?:往后|向后|后)(?:移|挪|推|延)#",
)
EARLIER: Final = any_of(
    rf"(?:{_SEEN}\s|start\s|bring\sin\s|let\s)?@{_SHOULD}(?:\s(?:show|start|begin|appear|come|pop)s?(?:\s(?:up|in|on))?)?\s(?:by\s)?#\s(?:earlier|sooner)",
    rf"{_TAKEN}@(?:再)?(?:早|提[前早])#(?:就|钟)?(?:出来|出现|显示|开始|进来?|播放?)?",
    rf"{_TAKEN}@(?:往前|向前|前)(?:移|挪|推)#",
)
SHIFTED: Final = any_of(LATER.pattern, EARLIER.pattern)
FOR: Final = any_of(
    rf"(?:let\s|make\s)?@{_SHOULD}\s(?:lasts?|stays?)\s(?:only\s|just\s)?#(?:\slong)?",
    rf"(?:{_SEEN}\s)?@{_SHOULD}{_SHOWN}\s(?:only\s|just\s)?for\s(?:only\s|just\s)?#(?:\sonly)?",
    rf"{_TAKEN}@(?:只)?(?:显示|停留|出现|停|放)#",
)
LONGER: Final = any_of(
    rf"(?:{_SEEN}\s|make\s)?@{_SHOULD}{_SHOWN}\s(?:for\s)?#\s(?:longer|more)",
    rf"{_TAKEN}@(?:再)?(?:多|延长)(?:停留?|显示|放|展示|留)?#",
)
BRIEFER: Final = any_of(
    rf"(?:{_SEEN}\s|make\s)?@{_SHOULD}{_SHOWN}\s(?:for\s)?#\s(?:shorter|less)",
    rf"{_TAKEN}@(?:再)?(?:少|缩短)(?:停留?|显示|放|展示|留)?#",
)
LASTS: Final = any_of(
    r"(?:make|keep|have|let|hold)\s@\s(?:exactly\s)?#\slong",
    rf"@{_SHOULD}\s(?:exactly\s)?#\slong",
    r"(?:make|let|have)\s@\s(?:last|stay|show)\s(?:for\s)?(?:exactly\s)?#",
    r"set\s(?:the\s)?(?:length|duration)\sof\s@\sto\s#",
    r"set\s@\s(?:length|duration)\sto\s#",
)
LOUD: Final = any_of(
    r"(?:set|put|turn|lower|raise|bring|change)\s(?:the\s)?(?:volume|sound|audio|level)\sof\s@\s(?:down\s|up\s)?(?:to|at)\s%",
    r"(?:set|put|turn|lower|raise|bring|change)\s@\s(?:own\s)?(?:volume|sound|audio)\s(?:down\s|up\s)?(?:to|at)\s%",
    r"(?:turn|bring|put|play|lower|raise)\s@\s(?:down\s|up\s)?(?:to|at)\s%(?:\svolume)?",
    rf"@\s(?:volume|sound|audio){_SHOULD}\s?(?:to|at|:)?\s?%",
    r"make\s@\s%\sloud",
    rf"{_TAKEN}@(?:的)?(?:音量|声音|原声){_SET}%",
)
SILENT: Final = any_of(
    r"(?:mute|silence)\s(?:the\s(?:sound|audio)\sof\s)?@(?:\s(?:sound|audio))?",
    rf"{_TAKEN}@的?(?:声音|原声)?(?:静音|消音|关掉声音)|{_TAKEN}@的?(?:声音|原声)(?:关掉|去掉|关了)",
)
SPLITS: Final = any_of(
    r"(?:split|divide|cut)\s@\s(?:in\s(?:two|half)\s)?(?:at|after)\s#(?:\s(?:in|into\sit))?",
    rf"{_TAKEN}@(?:在|从)第?#(?:处|的地方)?(?:切开|剪开|分开|断开|拆开|分割|切成两段|分成两段|一分为二)",
)
TWICE: Final = any_of(
    r"(?:duplicate|clone|copy|repeat|make\sa\scopy\sof|add\sa\scopy\sof)\s@(?:\s(?:right\safter\sit|once(?:\smore)?|again|after\sitself))?",
    r"(?:(?:use|show|play)\s)?@\s(?:twice|two\stimes)",
    rf"{_TAKEN}@(?:放|用|播|出现)(?:两|2)[遍次]",
    r"(?:show|play)\s@\s(?:once\smore|again|one\smore\stime)(?:\s(?:right\s)?after\sit)?",
    rf"(?:请|帮我)?(?:复制|拷贝|重复)(?:一[下份次遍])?@|{_TAKEN}@(?:复制|重复|拷贝|再[放播])(?:一[下份次遍])?",
)
