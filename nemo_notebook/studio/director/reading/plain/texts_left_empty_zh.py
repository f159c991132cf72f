"""Take "nothing" for what it is where a Chinese message leaves a text empty: 标题：无, 片尾留空, 什么都不写.

Written as new words it would stand on the screen.
"""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.parts_put_zh import (
    AT_END,
    AT_START,
    CAPTION,
    END,
    ITS_WORDS,
    TITLE,
    part_named,
)

_LEAD: Final = r"(?:请|麻烦|帮我|帮忙|把|将|那|就|让|给|我想|能不能|可以|，)*"
_BESIDE: Final = r"(?:就|先|直接|都|全部?|也|还是|要|请|帮我|给我|把它?|给|暂时|干脆|让它?|里|上|，|,|\s)*"
_NONE: Final = r"(?:空白?(?:的|着)?|无|没有|不要|不写|不用|不填|不放|none|None)"
_SET: Final = r"(?:设置?|改|弄|变|填|写|换|做|搞|调)(?:成|为|到|个)?"
_NOT: Final = r"(?:别|不要|不用|不必|不)(?:再)?"
_PUTS: Final = r"(?:写|放|打|填|加|显示|出现|留|有)"
_ANY: Final = r"(?:什么|啥|任何)(?:文?字|东西|内容)?"
_EMPTY: Final = (
    rf"(?:\s*[:：=]\s*{_NONE}|{_BESIDE}(?:留空(?:白|着)?|留白|空白|空着|空出来|置空|清空|为空|是空的?|不填"
    rf"|{_SET}{_NONE}|{_ANY}(?:都|也)?{_NOT}{_PUTS}|{_NOT}{_PUTS}(?:{_ANY}|文?字|东西|内容)))"
)
_TAIL: Final = r"(?:就行|就好|就可以|即可|好了|可以吗|行吗|好吗|了|吧|呗|啊|哈|谢谢|[，,。.！!？?\s])*+"
_NAME: Final = rf"(?P<part>(?:{CAPTION}|{TITLE}|{END}){ITS_WORDS}|{AT_END}(?:的?字)?)"
_LEFT: Final = regex(rf"{_LEAD}{_NAME}{_EMPTY}(?:{_TAIL}{_EMPTY})*{_TAIL}")
_SHOWS_BARE: Final = regex(
    rf"{_LEAD}(?:我|我们|能|，)*(?P<part>{AT_START}|{AT_END})(?:[^，,。“”\d]{{0,8}}?(?:只|直接|就|光)[^，,。“”\d]{{1,12}}[，,]"
    rf"{_NOT}{_PUTS}?(?:任何|什么)?的?(?:文?字|东西)|(?:里|上)?(?:没有?|不带|不出现|不显示)(?:任何|什么)?的?(?:标题|文?字|卡片)){_TAIL}"
)
"""A film that begins or ends with nothing but its picture."""
_ORDERED: Final = regex(rf"{_LEAD}{_NAME}{_NOT}{_PUTS}(?:文?字|东西|内容){_TAIL}")
"""What the readers of removals know already."""


def left_empty(text: str, there: Situation) -> str:
    """Return the removal that a text left empty means, "" for any other message."""
    said = _LEFT.fullmatch(text) or _SHOWS_BARE.fullmatch(text)
    if said is None or _ORDERED.fullmatch(text):
        return ""
    part = part_named(said["part"])
    if part.startswith(("字幕", "标题", "片尾")):
        return f"删掉{'所有' if part == '字幕' and there.caption_words else ''}{part}"
    return f"删掉{part if part.endswith('字幕') else f'{part}字幕'}" if part else ""
