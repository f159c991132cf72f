"""Read an order that is told in numbers: "reorder: 2, 1", "new order 3 1 2", 顺序：2、1."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import Reorder
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import Edits
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation

_WHAT: Final = r"(?:scenes?|pictures?|photos?|images?|clips?|shots?|slides?)"
_ORDER: Final = regex(
    rf"\W*(?:please\s)?(?:(?:re-?order|rearrange|(?:the\s)?(?:new\s|right\s)?(?:{_WHAT}\s)?order)(?:\s(?:it|them|(?:the\s)?{_WHAT}))?"
    rf"|(?:put|show|play|set|arrange|sort)\s(?:it|them|(?:the\s|my\s)?{_WHAT})\sin(?:to)?\s(?:the\s|this\s)?order)"
    r"(?:\s(?:to|as|is|should\sbe|like\sthis))?\s?[:：=]?\s*(?P<en>\d{1,2}(?:(?:\s?(?:[,;/>–-]|->|then|and)+\s?|\s)\d{1,2})+)\W*",
    re.I,
)
_ORDER_ZH: Final = regex(
    r"\W*(?:请|把|帮我)*(?:画面|照片|图片|片段|视频|镜头|场景)?的?(?:新的?|调整|重新|改)?(?:顺序|次序|排序|排列|排)(?:是|为|改成|改为|换成|调成|按照?)?\s?[:：]?\s*"
    r"(?P<zh>\d{1,2}(?:\s?[、，,→>\s-]+\s?\d{1,2})+)(?:的?顺序)?\W*"
)
_FEWEST: Final = 2


def read_order_by_numbers(message: Message, there: Situation) -> Edits | None:
    """Return the order of pictures that a message of numbers tells; those it leaves out follow."""
    text = message.said.strip()
    told = _ORDER.fullmatch(text) or _ORDER_ZH.fullmatch(text)
    if told is None:
        return None
    numbers = [int(one) - 1 for one in re.findall(r"\d+", told[1])]
    count = len(there.pictures)
    if len(numbers) < _FEWEST or len({*numbers}) < len(numbers) or count < _FEWEST:
        return None
    beyond = [one for one in numbers if not 0 <= one < count]
    if beyond:
        return Edits(says=(there.no_such(max(beyond)),))
    rest = [one for one in range(count) if one not in numbers]
    return Edits((Reorder((*numbers, *rest)),))
