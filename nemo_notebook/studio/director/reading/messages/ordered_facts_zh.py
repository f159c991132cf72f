"""Read facts and small lines that a Chinese first message orders: 日期2025.10.18也要有, 下面小字 陈默.

Each becomes a caption, or what the film ends with, in words that all readers know.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks

_BEFORE: Final = r"(?P<before>^|[，,。；;！!\n”」])[\x20\u3000]*(?:然后|另外|还有|并且|并|再|把|请|记得)*"
_END: Final = r"(?=\s*(?:[，,。；;！!\n]|$))"
_TURN_TO: Final = r"(?:联系)?(?:邮箱|电话|手机号?|微信号?|网址|地址|公众号|联系方式|QQ群?|店址|官网)"
_FACT: Final = rf"(?:日期|时间|地点|名字|价格|人名|{_TURN_TO})"
_ALSO_ZH: Final = regex(
    rf"{_BEFORE}(?P<label>{_FACT})\s?(?:是|[:：])?\s?(?P<fact>[^，,。；;：:“”\"\n]{{2,30}}?)\s?(?:也|都|一定|同样)*(?:要|得|需要|记得)"
    rf"(?:有|写|放|加|显示|打|标|出现|带)(?:上去?|进去|出来|明|清楚)?{_END}"
)
"""A fact that is to be seen too."""
_LAST_ZH: Final = regex(
    rf"{_BEFORE}(?:最后|结尾|片尾|末尾|结束时?|末了)(?:处|再|要|请|上)*(?:放|写|留|加|打|附|出|显示)(?:上|下|着|一?个)*(?:我们?|店|本店|公司)?的?"
    rf"(?P<label>{_TURN_TO})\s?(?:是|[:：])?\s?(?P<fact>[A-Za-z\d+@][\w.+@:/\-\x20]{{3,40}}|[\u4e00-\u9fff]{{2,8}}[路街道巷]\d+[\u4e00-\u9fff\d]{{0,8}}){_END}"
)
"""Where to turn to, at the end."""
_SMALL_ZH: Final = regex(
    rf"{_BEFORE}(?:(?:在|标题|歌名|片名|它)*(?:下面|底下|下边|下方|旁边)(?:再|用|配|写|打|加|放|来|一行|上)*(?:小字|副标题)|副标题|(?:写|打|加|放|来|配)上?(?:一行|点)?小字)"
    rf"(?:写上?|打上?|是|为)?(?:\s?[:：]\s?|[\x20\u3000]+)(?P<words>[^，,。；;：:“”\"「\n]{{2,24}}){_END}"
)
"""A line beneath the title."""
_NUMBERED_LIST_ZH: Final = regex(
    r"(?<=列出|写出|列明)(?:以下|下面)?[两二三四五六七八\d][条点项个]\s?(?=[:：])"
)
_NO_FACT: Final = regex(rf"^(?:[和跟与及、]|(?:一定|都|也|请|务必|最好|千万|这些|{_FACT})+$)")
"""What stands there and names nothing to be seen: 时间和地点都要写上."""
_MANNER: Final = regex("一[点些]|大小|颜色|[居靠]中|[大小]号")
_OF_TIME: Final = ("日期", "时间", "名字", "人名")
"""What needs no label."""


def with_ordered_facts(text: str) -> str:
    """Return a first message in which such orders say what is to be seen, and where."""
    text = _LAST_ZH.sub(_last, text)
    text = _ALSO_ZH.sub(_also, text)
    text = _SMALL_ZH.sub(_small, text)
    return _NUMBERED_LIST_ZH.sub("", text)


def _last(order: re.Match[str]) -> str:
    """What ends the film is no item of a list before it."""
    before = "。" if order["before"] in ("；", ";") else order["before"]
    return f"{before}最后写“{order['label']} {order['fact'].strip()}”"


def _also(order: re.Match[str]) -> str:
    """The fact as a caption; a number to turn to keeps its label."""
    fact = order["fact"].strip()
    if _NO_FACT.search(fact) or asks(fact):
        return order[0]
    return f"{order['before']}字幕：“{fact if order['label'] in _OF_TIME else order['label'] + ' ' + fact}”"


def _small(order: re.Match[str]) -> str:
    words = order["words"].strip()
    return order[0] if _MANNER.search(words) else f"{order['before']}字幕：“{words}”"
