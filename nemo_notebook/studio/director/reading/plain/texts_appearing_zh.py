"""Know the title or the end card where a Chinese message only tells that letters come there.

一上来就一行大字挡着咖啡馆，拿掉它: what stands at the start is meant, not all that is on the screen.
"""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.parts_put_zh import AT_END, AT_START

_COMES: Final = (
    r"(?:就|还|都|会|又|突然|怎么|画面[上里]?|屏幕[上里]?|中间|[，,])*"
    r"(?:有|是|来|(?:出现|蹦|冒|弹|跳|打|飘|闪|显示|飞|写|盖)(?:出|了|着|上|现)*来?)?(?:了|的)?"
)
_LETTERS: Final = (
    r"(?:[一那这]|[一那这]?[几两三四五六七八]个?|个)?(?:[行排句串堆条段张]|大段)?(?:很?大的?)?"
    r"(?:字(?!幕)|文字|标题|卡片|话)"
)
_WHY: Final = (
    r"(?:(?!删|去掉|改|换|加|写|移|挪|放[到在大]|调|变|缩|小一?[点些]|别|音乐|旁白|字幕|片尾|结尾|标题|第[一二三四五\d])"
    r"[^，,。；;！!：:“”\d]){0,16}"
)
_GONE: Final = (
    r"(?:请|麻烦|帮我|帮忙|帮|给我|把|将|能不能|可以|直接|就|都|也|还是|它|(?:那|这)(?:一?[行个句排]|些|几个)?(?:大?字|标题|卡片)?)*"
    r"(?:去掉|去了|去除|拿掉|拿走|拿开|删掉?|删除|撤掉?|撤走|不要|不想要|清掉|清除|弄掉|弄走|抹掉|取消|移除)"
    r"(?:它|这个|那个|这行字|那行字|了|吧|吗|呗|掉|一下|好吗|行吗|谢谢|[，,。.！!？?~～\s])*"
)


_CHANGED: Final = (
    r"(?:请|麻烦|帮我|帮忙|给我|把|将|能不能|可以|给|都|它|(?:那|这)(?:一?[行个句排]|些|几个)?(?:大?字|标题|卡片)?)*"
    r"(?P<wish>(?:[改换变](?:成|为)?(?=[“\"「『]|[^，,。]{0,4}色|[大小])|缩|放[大到在]|调|弄|搞|挪|移|往|再?[大小]一?[点号])[^，,。；;！!]{1,24})[。.！!]*"
)
_OTHERS: Final = regex(r"字幕|标题|片尾|结尾|画面|照片|图片|音乐|旁白|秒|第[一二三四五\d]")


def _form(place: str, wish: str) -> str:
    told = rf"(?:怎么|为什么|为啥)?{place}{_COMES}{_LETTERS}{_WHY}"
    return rf"{told}(?:[，,。；;！!\s]+{_WHY}){{0,3}}?[，,。；;！!\s]+{wish}"


_PARTS: Final = {
    "标题": (regex(_form(AT_START, _GONE)), regex(_form(AT_START, _CHANGED))),
    "片尾文字": (regex(_form(AT_END, _GONE)), regex(_form(AT_END, _CHANGED))),
}


def appearing_meant(text: str, there: Situation) -> str:
    """Return the wish for what is told to come at the start or at the end, "" for any other message."""
    for part, (gone, changed) in _PARTS.items():
        if not (there.title_words if part == "标题" else there.end_words):
            continue
        if gone.fullmatch(text):
            return f"删掉{part}"
        said = changed.fullmatch(text)
        if said and not _OTHERS.search(said["wish"]):
            return f"{part}{said['wish']}"
    return ""
