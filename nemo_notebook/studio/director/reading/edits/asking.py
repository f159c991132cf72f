"""Tell what wants an answer, not an edit: questions about the film, and wishes that gainsay each other."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.terms import verbs

_LEAD: Final = (
    r"^\W*(?:(?:and|but|so|hey|hi|ok(?:ay)?|wait|hmm|um|well|sorry|actually|just\swondering|btw)\W+)*"
)
_QUESTION: Final = re.compile(
    rf"{_LEAD}(?:why\b(?!\s(?:not|don['’]?t))|what(?:['’]?s|\sis|\sare|\swas|\sdid|\sdo|\sdoes|\ssize"
    rf"|\slength|\smusic|\ssong|\sformat|\scolou?rs?)\b"
    r"|which\s(?:\w+\s)?(?:is|are|did|do|does|music|one\sis)\b|who\b|when\s(?:is|does|do|did|will)\b"
    r"|where\s(?:is|are|does|do|did)\b"
    r"|how\s(?:long|many|much|loud|big|old|far|come|did|do|does|is)\b"
    r"|(?:is|are|was|were)\s(?:it|this|that|there|the|my|these|they)\b(?!\s(?:any\s)?(?:a\s)?(?:possible"
    r"|way|chance))"
    r"|(?:does|did|has)\s(?:it|this|that|the\s\w+|they|these)\s(?!to\b)\w+|do\s(?:the\s\w+|they|these)\s\w+"
    r"|can\s(?:it|this|a\s\w+|\w+s)\s(?:be|have)\s.*\bthan\b.*\?|do\s(?:you|we"
    r"|i)\s(?!think\syou)|have\s(?:you|we)\b)",
    re.I,
)
_QUESTION_ZH: Final = re.compile(
    r"^[\u4e00-\u9fff]{1,4}呢[?？]|改了(?:什么|啥)|(?:怎么|如何)(?:导出|下载|保存|分享)|为什么|为啥|为何|怎么(?=这么|那么|会|还|又|没|不)|多长(?=$|[?？的呢啊])|有多|多[大小高快响](?:声|音量)?(?=$|[?？的呢啊])|几[秒个张段条首](?=$"
    r"|[?？的呢啊片画])|[是有放用]的?(?:是)?什么|什么意思"
    r"|哪[个张首种](?=$|[?？是在])|是不是|有没有|多少(?=$|[?？秒个张的])|是谁|在哪"
    r"|^[^，。]{0,6}[有是][^，。能可]{1,10}吗[?？]?$"
)
_REQUEST_ZH: Final = re.compile(
    r"(?:能不能|可不可以|能否|可否|可以|能|要不要?|行不行|要不).*|怎么样|好不好|如何[?？]?$|行吗|好吗"
)
_ORDER_ZH: Final = re.compile(r"[改换变调剪删加做弄设]成|去掉|删掉|[加换改]个|调[大小]")
_CORRECTS: Final = re.compile(
    r"\b(?:vertical|portrait|landscape|horizontal)\sto\b|(?:不要|不想要|别|不用)\S{0,2}[横竖][屏版]|\b(?:no\smore|any\s?more|stop)\b|\b(?:no|not|wrong|should|sorry|instead|rather|actually|wait|then|first|but|or|mean|too|than|from|rest|others)\b|第.*第|\b(?:first|second|third|fourth)\b.*\b(?:second|third|fourth|last)\b|其[他它余]|剩下|不是|而是"
    r"|[横竖][屏版](?:改|换|变)|有点|有些|偏|算了|还是|先|再|然后|或者?|改主意|等等|不对|太|从",
    re.I,
)
_OPPOSITES: Final = (
    (verbs.MAKE_LONGER, verbs.MAKE_SHORTER, "longer or shorter", "长一点还是短一点"),
    (
        re.compile(r"\blouder\b|\bturn\s\w+\sup\b|大声|[声乐]\S{0,3}大", re.I),
        re.compile(r"\bquieter\b|\bsofter\b|\bturn\s\w+\sdown\b|小声|[声乐]\S{0,3}小", re.I),
        "louder or quieter",
        "大声一点还是小声一点",
    ),
    (
        re.compile(r"\bwarmer\b|暖", re.I),
        re.compile(r"\b(?:cooler|colder)\b|冷", re.I),
        "warmer or cooler",
        "暖一点还是冷一点",
    ),
    (
        re.compile(r"\bbrighter\b|亮", re.I),
        re.compile(r"\bdarker\b|暗", re.I),
        "brighter or darker",
        "亮一点还是暗一点",
    ),
    (
        re.compile(r"\b(?:vertical|portrait)\b|竖[屏版]", re.I),
        re.compile(r"\b(?:landscape|horizontal)\b|横[屏版]", re.I),
        "vertical or landscape",
        "竖屏还是横屏",
    ),
)
_PARTS: Final = (verbs.TITLE, verbs.MUSIC, verbs.CLIP_SOUND, verbs.CAPTIONS, verbs.VOICE, verbs.PICTURES)
_SHORT: Final = 80  # characters; a longer message says more than one thing of one thing


def is_question(message: Message) -> bool:
    """Whether a message asks about the film: 现在多长？ or "why is it so dark?", not "can you cut it?"."""
    words = message.bare.strip()
    if len(words) > _SHORT:
        return False
    if message.language == "zh":
        polite = _REQUEST_ZH.search(words) or _ORDER_ZH.search(words)
        return bool(_QUESTION_ZH.search(words)) and not polite
    return bool(_QUESTION.match(words))


def contradiction(message: Message) -> tuple[str, str]:
    """Return what a message wants both ways, in English and Chinese; ("", "") where it does not."""
    words = message.bare
    if len(words) > _SHORT or _CORRECTS.search(words) or sum(bool(one.search(words)) for one in _PARTS) > 1:
        return "", ""
    for one, other, english, chinese in _OPPOSITES:
        if one.search(words) and other.search(words):
            return english, chinese
    return "", ""
