"""Tell a short message that speaks of the film that is there, though it names things that could be a film.

"The intro of the song is so long", 先大海后市集，其他的别动, "people talk over it, remove the talking".
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation

_LONGEST: Final = 200  # characters
_SHORT: Final = 60  # of a sentence that states something
_MADE: Final = regex(
    r"\b(?:make|create|generate|produce|build|do|start\sover|from\sscratch)\b.*\b(?:videos?|films?|movies?|clips?|reels?|ads?|slide\s?shows?|one)\b"
    r"|\b(?:new|another|different)\s(?:\w+\s)?(?:video|film|movie|clip|reel|ad|project|one)\b|^\W*(?:an?|one)\s"
    r"|(?:做|制作|生成|创建|拍|来|要|想要|重新|另外?)\S{0,4}(?:一?[个段条部支则]|新的?|关于)|新的?(?:视频|影片|片子|短片)",
    re.I,
)
"""Asks for a film of its own."""
_WISHED_THERE: Final = regex(
    r"^\W*an?\s[\w\s]{2,20}would\sbe\s(?:nice|great|better|good|cool|lovely|enough|fine)\b|^\W*an?\s(?!new\b|different\b|other\b|second\b)\w+\sone\W*$",
    re.I,
)
_PART: Final = (
    r"(?:intro|opening|beginning|start|end(?:ing)?|outro|middle|rest|whole\sthing|music|song|track|soundtrack|titles?|headline|captions?"
    r"|subtitles?|voice(?:-?\s?over)?|narrat\w+|end\scard|(?:first|second|third|fourth|last|next)\s(?:one|picture|photo|clip|scene|shot|minute|part))"
)
_FAULT: Final = (
    r"(?:too|so|way\stoo|a\s(?:bit|little)(?:\stoo)?)\s(?:long|short|slow|fast"
    r"|quick|loud|quiet|dark|bright|big|small|early|late|boring|sudden|abrupt)"
)
_DEED: Final = (
    r"(?:mute|silence|remove|cut|delete|drop|lose|trim|skip|lower|raise|turn\s(?:it|that|them"
    r"|the)|change|move|keep|leave|take|get\srid\sof|shorten|lengthen|replace|fix|hide|swap)"
)
_OF_THIS: Final = regex(
    rf"\b(?:the|this|our|my)\s{_PART}\b(?!\s(?:is\s)?(?:about|of\s(?:a|an|my|our|summer|winter|spring|autumn)\b))"
    rf"|\b{_FAULT}\b|\b(?:don['’]?t|doesn['’]?t|didn['’]?t|do\snot|does\snot|isn['’]?t|aren['’]?t|not\sreally)\s(?:\w+\s)?(?:like|fit|suit|match|work|belong|need|ours?|us|look|feel)\b|\bdrag(?:s|ging)?\b"
    rf"|[,.;!?–-]\s(?:(?:so|and|please|can\syou|could\syou|just|then)\s)*{_DEED}\s(?:it|that|this|them|those|the|my|our|out|off)\b"
    r"|\bthe\s(?:rest|others?)\s(?:stays?|can|as|is|are|un|may|remain)|\b(?:others|rest)\s(?:as\s(?:they|it)|unchanged|stay)"
    r"|\bside\sby\sside\b|\bsplit\sscreen\b|\bwould\sbe\s(?:nice|great|better|good|cool|lovely|enough|fine)\b|^\W*an?\s\w+\sone\W*$"
    r"|^\W*(?:(?:one|two|three|four|five|nine|sixteen)\s(?:by|to|x)\s(?:one|two|three|four|five|nine|sixteen))(?:\s(?:please|format|ratio|shape))*\W*$",
    re.I,
)
_OF_THIS_ZH: Final = regex(
    r"先[^，。]{1,10}[，,]?(?:后|再|然后)[^，。]{1,8}|(?:其[他它余]|剩下|别的|另外)\S{0,4}(?:别动|不动|不变|照旧|不用动|保持|留着|跟着|一样)"
    r"|(?:[前后]面?|最[前后]|中间|开头)的?[这那]?[一两二三四]?[个张段]?(?:不变|别动|放|挪|换|调)|(?:放|排|挪|移)[到在去]?(?:最?[前后]面?|第|末|开头|结尾)"
    r"|[^，。]{1,8}(?:放|排|是)?第[一二三四五六]个?(?=[，,。]|$)|[前后]面[一两二三四]个"
    r"|(?:太|有点|有些|过于)(?:长|短|慢|快|拖|赶|吵|暗|亮|突然|冗长|啰嗦)|拖沓|整[条个部支段](?:片子|视频|影片|短片|片)|这[条个部支段]?(?:片子|视频|影片|短片)"
    r"|(?:压|缩|减|剪|砍|控制|延长|拉)(?:短|长)?[到成在至]\S{0,3}[\d一二三四五六七八九十两]+\s?秒|都[要得]?留着?|前奏|副歌|先[不别]|[不别]提|[元块]钱?了[。！!]?$|(?:删|去|剪|关|拿|换|撤|砍)(?:掉|走|了(?=[。！!吧]|$))|不喜欢|不[合适搭对像行]|不太好|没关系|没意思|讨厌|难看"
)


_STATES: Final = regex(
    r"\b(?:is|are|was|were|isn['’]t|aren['’]t|costs?|has|have|takes?|comes?|opens?|closes?|starts?|changed|no|not|now)\b",
    re.I,
)
_STATES_ZH: Final = regex(r"[没不]|了[。！!]?$|已经|[是有](?!什么)|吗|太|涨|改|\d[元块]")


def speaks_of_this_film(message: Message, there: Situation) -> bool:
    """Whether a short message is about the film that is there: its parts, its faults, what is to stay."""
    text = message.text.strip()
    if message.texts or not 0 < len(text) <= _LONGEST or "\n" in text:
        return False
    if _MADE.search(text) and not _WISHED_THERE.search(text):
        return False
    if (_OF_THIS_ZH if message.language == "zh" else _OF_THIS).search(text):
        return True
    return _states_of_shown(text, there, chinese=message.language == "zh")


def _states_of_shown(text: str, there: Situation, *, chinese: bool) -> bool:
    """Whether a sentence says how something is of which a text of the film tells: 新品已经不新了."""
    if len(text) > _SHORT or not (_STATES_ZH if chinese else _STATES).search(text):
        return False
    shown = " ".join((there.title_words, there.end_words, *there.caption_words)).lower()
    if chinese:
        runs = re.findall(r"[\u4e00-\u9fff]{2,}", shown)
        return any(run[at : at + 2] in text for run in runs for at in range(len(run) - 1))
    return any(re.search(rf"\b{word}", text, re.I) for word in re.findall(r"[a-z]{5,}", shown))
