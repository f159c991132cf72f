"""Tell what wants an answer, not an edit: questions about the film, and wishes that gainsay each other."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.if_none import opens_if_none
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.remarks import is_remark
from nemo_notebook.studio.director.reading.terms import verbs

_LEAD: Final = (
    r"^\W*(?:(?:and|but|so|hey|hi|ok(?:ay)?|wait|hmm|um|well|sorry|actually|just\swondering|btw)\W+)*"
)
_QUESTION: Final = regex(
    rf"{_LEAD}(?:why\b(?!\s(?:not|don['’]?t))|what(?:['’]?s|\sis|\sare|\swas|\sdid|\sdo|\sdoes|\ssize"
    rf"|\slength|\smusic|\ssong|\sformat|\scolou?rs?)\b"
    r"|what\s\w+\s(?:is|are)\s(?:it|this|that|these|they|the|in|on|there|shown)\b|which\s(?:\w+\s)?(?:is|are|did|do|does|music|one\sis)\b|who\b|when\s(?:is|does|do|did|will)\b"
    r"|(?:where|when|who|how)['’]s\b|where\s(?:is|are|does|do|did)\b"
    r"|how\s(?:long|many|much|loud|big|old|far|come|did|do|does|is)\b"
    r"|(?:is|are|was|were)\s(?:it|this|that|there|the|my|these|they|(?:caption|picture|image)\s\d+)\b(?!\s(?:any\s)?(?:a\s)?(?:possible"
    r"|way|chance))"
    r"|(?:does|did|has)\s(?:it|this|that|(?:the|my|our)\s\w+|they|these)\s(?!to\b)\w+|do\s(?:the\s\w+|they|these)\s\w+"
    r"|can\s(?:it|this|a\s\w+|\w+s)\s(?:be|have)\s.*\bthan\b.*\?|do\s(?:you|we"
    r"|i)\s(?!think\syou)|have\s(?:you|we)\b"
    r"|(?:(?:can|could)\syou\s)?(?:remind|tell)\sme\s(?:what|which|how|when|where)\b|i\s(?:forgot|forget|don['’]?t\s(?:know|remember))\s(?:what|which|how|when|where)\b)",
    re.I,
)
_QUESTION_ZH: Final = regex(
    r"来着|忘了.{0,8}(?:什么|啥|多[长少大])|(?:什么|啥)(?:内容|字)?[，,]?我?(?:忘了|记不[得清])|(?:写|叫|是|说)的?(?:是)?啥|[有是]哪[些几]|叫什么(?!都|也)|写的?什么|^[\u4e00-\u9fff]{1,4}呢[?？]|改了(?:什么|啥)|(?:怎么|如何)(?:导出|下载|保存|分享)|第几[秒张个段条句]|什么时候(?:出|开|结|显|消|来|响|进)|(?:留着|还在|保留|听得[到见]|有声音)了?吗|几秒钟?(?:才|就)?(?:出[来现]|开始|结束|消失|不见|显示|响|没)|啥时候|何时|用的(?:是)?(?:哪|什么|啥)|[横竖方][的屏版式]{0,2}还是[横竖方]|为什么|为啥|为何|怎么(?=这么|那么|会|还|又|没|不)|多[长久](?=$|[?？的呢啊])|有多|多[大小高快响](?:声|音量)?(?=$|[?？的呢啊])|几[秒个张段条首](?=$"
    r"|[?？的呢啊片画])|[是有放用]的?(?:是)?什么|什么意思"
    r"|哪[个张首种](?=$|[?？是在])|(?:现在|一?共|总共|有)[^，。]{0,4}[有是]?几[条句行个张段首](?!秒)|几[条句行](?:字幕|文字|字)(?:[?？了]|$)|(?:一样|相同|一致)[^，。]{0,4}吗|[跟和比与][^，。]{1,8}[大小]吗|是不是|有没有|多少(?=$|[?？秒个张的])|是谁|在哪"
    r"|^[^，。]{0,6}[有是][^，。能可]{1,10}吗[?？]?$|(?:音乐|配乐)[^，。]{0,3}(?:有|会|是)(?:不会|没有)?[^，。能可]{0,4}(?:压低|变小|降低|避让|让开|调低|小声)[了的]?[吗么][?？]?$"
)
_REQUEST_ZH: Final = regex(
    r"(?:能不能|可不可以|能否|可否|可以|能|要不要?|行不行|要不).*|怎么样|好不好|如何[?？]?$|行吗|好吗"
)
_ORDER_ZH: Final = regex(r"[改换变调剪删加做弄设]成|去掉|删掉|[加换改]个|调[大小]")
_OF_WHAT: Final = regex(
    r"\b(?:the|my)\s(?!film|video)\w+|\b(?:picture|image|photo|clip|scene)\s\d|第.[张个段条句]|[\u4e00-\u9fff]{2}(?:那|这)?[张段]"
)
_CORRECTS: Final = regex(
    r"\b(?:vertical|portrait|landscape|horizontal)\sto\b|(?:不要|不想要|别|不用)\S{0,2}[横竖][屏版]|\b(?:no\smore|any\s?more|stop)\b|\b(?:no|not|wrong|should|sorry|instead|rather|actually|wait|then|first|but|or|mean|too|than|from|rest|others)\b|第.*第|\b(?:first|second|third|fourth)\b.*\b(?:second|third|fourth|last)\b|其[他它余]|剩下|不是|而是"
    r"|怎么|为[什啥何]|这么|那么|[横竖][屏版](?:改|换|变)|[了有][点些]|偏|算了|还是|先|再|然后|或者?|改主意|等等|不对|太|从",
    re.I,
)
_OPPOSITES: Final = (
    (verbs.MAKE_LONGER, verbs.MAKE_SHORTER, "longer or shorter", "长一点还是短一点"),
    (
        regex(r"\blouder\b|\bturn\s\w+\sup\b|大声|[声乐]\S{0,3}大", re.I),
        regex(r"\bquieter\b|\bsofter\b|\bturn\s\w+\sdown\b|小声|[声乐]\S{0,3}小", re.I),
        "louder or quieter",
        "大声一点还是小声一点",
    ),
    (
        regex(r"\bwarmer\b|暖", re.I),
        regex(r"\b(?:cooler|colder)\b|冷", re.I),
        "warmer or cooler",
        "暖一点还是冷一点",
    ),
    (
        regex(r"\bbrighter\b|亮(?!度)", re.I),
        regex(r"\bdarker\b|暗", re.I),
        "brighter or darker",
        "亮一点还是暗一点",
    ),
    (
        regex(r"\b(?:vertical|portrait)\b|竖[屏版]", re.I),
        regex(r"\b(?:landscape|horizontal)\b|横[屏版]", re.I),
        "vertical or landscape",
        "竖屏还是横屏",
    ),
)
_PARTS: Final = (verbs.TITLE, verbs.MUSIC, verbs.CLIP_SOUND, verbs.CAPTIONS, verbs.VOICE, verbs.PICTURES)
_SHORT: Final = 80  # characters; a longer message says more than one thing of one thing
_PIECES: Final = regex(
    r"(?<=[?？])\s*(?=\S)|(?<=[.。!！;；])\s*(?=\S)(?<!\d\.)|[,，]\s*|\s+and\s+(?=(?:what|how|which|when|where|who|(?:is|are|does)\s(?:the|it|there|my|our))\b)",
    re.I,
)
_AND: Final = regex(r"\sand\s$", re.I)
_POLITE: Final = regex(r"\b(?:can|could|would|will)\s(?:you|we|u|i)\b|能|可以|可否|行吗|好吗", re.I)
_OF_EACH: Final = regex(
    r"(?:and\s)?how\s(?:long|many\sseconds)\s(?:is|are|does|do)\s(?:each|every\sone|they|it)\b|(?:每一?[条句个张段]|各自?|分别|都)+(?:是|有|显示|停留?|放)?(?:多[长久]|几秒|多少秒)",
    re.I,
)
"""Asks more of what was asked before: 有几条字幕？每条多久？"""
_MISSES: Final = regex(r"^(?:怎么|根本|都|我)*(?:没有|没看[到见]|看不[到见]|找不到)[^，。]{0,8}$")
"""After 标题呢？ no order that it be gone."""
_SO_MUCH: Final = regex(
    r"^\W*(?:why(?:['’]s|\s(?:is|are|was|were|do|does|did))|how\scome)\s(?P<what>\S.*?)\s(?:is\s|are\s|looks?\s|goe?s?\s|seems?\s|plays?\s)?(?:so|that|too|this)\s(?P<how>\w+)\W*$"
    r"|^\W*(?:is|are|is\s?n['’]?t|are\s?n['’]?t)\s(?P<is>the\s\S.*?)\s(?:a\s(?:bit|little)\s)?too\s(?P<too>\w+)\W*$"
    r"|^\W*(?:为什么|为啥|怎么|咋)?(?P<what_zh>[^，。?？]{1,12}?)(?:为什么|为啥|为何|怎么|咋)?(?:会|就|都)?[这那]么(?P<how_zh>[^，。?？啊呢]{1,3})[啊呢呀]?\W*$",
    re.I,
)
"""A question that complains: "why is the last picture so short?"."""


def questions_apart(message: Message) -> tuple[list[Message], str]:
    """Return what a message asks of the film, and what it orders beside that.

    A question that complains of what is then put right is no question: "why is it so dark? brighten it".
    """
    asked: list[str] = []
    rest: list[str] = []
    for bare, piece in _pieces(message):
        if asked and opens_if_none(bare):
            rest.append(piece)
            continue
        chinese = message.language == "zh"
        if asked and _OF_EACH.match(bare) and verbs.CAPTIONS.search(asked[-1]):
            asked[-1] = f"{asked[-1]} {piece}"
            continue
        goes_on = asked and (piece.endswith(("?", "？")) or _MISSES.match(bare)) and not _POLITE.search(bare)
        if (chinese or not rest or piece.endswith("?")) and (_asks(bare, chinese=chinese) or goes_on):
            asked.append(piece)
        elif rest or not (asked and is_remark(bare)):
            rest.append(piece)
    if not asked:
        return [], ""
    if rest and (blames := _SO_MUCH.match(asked[-1])):
        return [read_message(one) for one in asked[:-1]], f"{_blame(blames)}{', '.join(rest)}"
    return [read_message(one) for one in asked], ", ".join(rest)


def _pieces(message: Message) -> list[tuple[str, str]]:
    """The sentences and clauses of a message, each without the words of the film and with them."""
    ends = [0, *(one.end() for one in _PIECES.finditer(message.bare)), len(message.bare)]
    cut = [
        (_AND.sub("", message.bare[a:b]).strip(" ,，"), _AND.sub("", message.wishes[a:b]).strip(" ,，"))
        for a, b in zip(ends, ends[1:], strict=False)
    ]
    return [one for one in cut if one[0]]


def _blame(match: re.Match[str]) -> str:
    if match["how_zh"]:
        return f"{match['what_zh']}太{match['how_zh']}，"
    return f"{match['what'] or match['is']} is too {match['how'] or match['too']}, "


def is_question(message: Message) -> bool:
    """Whether a message asks about the film: 现在多长？ or "why is it so dark?", not "can you cut it?"."""
    return _asks(message.bare.strip(), chinese=message.language == "zh")


def _asks(words: str, *, chinese: bool) -> bool:
    if len(words) > _SHORT:
        return False
    if chinese:
        polite = _REQUEST_ZH.search(words) or _ORDER_ZH.search(words)
        return bool(_QUESTION_ZH.search(words)) and not polite
    return bool(_QUESTION.match(words))


def _of_two(words: str, one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether two things are named, each with its own way: "the hat shorter, the bag longer"."""
    parts = re.split(r"[,;，；]|\sand\s", words)
    apart = [part for part in parts if bool(one.search(part)) != bool(other.search(part))]
    named = {said[0].lower() for part in apart if (said := _OF_WHAT.search(part))}
    return len(apart) > 1 and len(named) > 1


def contradiction(message: Message) -> tuple[str, str]:
    """Return what a message wants both ways, in English and Chinese; ("", "") where it does not."""
    words = message.bare
    if len(words) > _SHORT or _CORRECTS.search(words) or sum(bool(one.search(words)) for one in _PARTS) > 1:
        return "", ""
    for one, other, english, chinese in _OPPOSITES:
        if one.search(words) and other.search(words) and not _of_two(words, one, other):
            return english, chinese
    return "", ""
