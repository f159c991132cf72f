"""Read the sign that prices are to have: "put dollar signs in front of the prices", 价格前面加￥."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation

_SIGNS: Final = {
    "$": r"(?:us\s)?dollars?|bucks|usd|美元|美金|\$",
    "€": r"euros?|eur|欧元|€",
    "£": r"pounds?|gbp|sterling|英镑|£",
    "¥": r"yuan|yen|rmb|cny|人民币|日元|[¥￥]",
    "元": r"元|块",
}
_SIGN: Final = rf"(?:{'|'.join(_SIGNS.values())})"
_PRICES: Final = (
    r"(?:(?:all\s|each\sof\s|every\s)?(?:the\s|my\s|our\s)?(?:prices?|numbers?|amounts?|figures?|costs?)"
    r"|it|them|each(?:\sprice)?)"
)
_WISHED: Final = regex(
    rf"^\W*(?:(?:please|also|and|now)\W+)*(?:add|put|use|insert|write|show|include|place)\s(?:an?\s|the\s|some\s)?(?P<a>{_SIGN})(?:[\s-](?:signs?|symbols?))?\s(?:in\sfront\sof|before|after|behind|next\sto|beside|to|on|with|for|at)\s{_PRICES}(?:\s(?:please|too|instead))*\W*$"
    rf"|^\W*(?:the\s)?(?:prices?|numbers?)\s(?:should|must|need|needs|are\smissing|lack)\s(?:to\s)?(?:have\s|be\sin\s|show\s)?(?:an?\s|the\s)?(?P<b>{_SIGN})(?:[\s-](?:signs?|symbols?))?\W*$"
    rf"|^\W*(?:(?:the\s)?prices?\s(?:are|is)\s|(?:make|show|put|have)\s(?:the\s)?prices?\s(?:be\s)?)(?:all\s)?in\s(?P<c>{_SIGN})\W*$"
    rf"|^(?:请|再|帮我|给|把|在|所有|每个|全部|的)*(?:价格|价钱|金额|数字)(?:的)?[前后]?[面边]?(?:都|统一|全)?(?:加|写|放|带|添|改成|换成|用)[上个成]*(?P<d>{_SIGN})(?:的?(?:符号|标志|单位|号))?(?:吧)?\W*$",
    re.I,
)
_BARE: Final = regex(r"(?<![\w$€£¥￥.,:/-])(?P<n>\d+(?:[.,]\d{1,2})?)(?=\s*$)")
"""A number that ends a line of a list; any other may count something."""
_OTHER: Final = regex(
    r"[$€£¥￥]\s?(?P<n>\d+(?:[.,]\d+)*)|(?P<m>\d+(?:[.,]\d+)*)\s?(?:[€£$¥￥]|元|块钱?|dollars?\b|euros?\b|pounds?\b)",
    re.I,
)


def read_currency(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read a message that wishes for the sign of a currency beside the prices on the screen."""
    match = _WISHED.match(message.text.strip())
    told = next((one for one in match.groups() if one), "") if match else ""
    sign = next((one for one, named in _SIGNS.items() if told and re.fullmatch(named, told, re.I)), "")
    shown = sorted(shown_words(there), key=lambda one: (one.track, one.index)) if sign else []
    changed = [(one, _signed(one.words, sign)) for one in shown]
    return tuple(one.replaced(words) for one, words in changed if words != one.words)


def _signed(words: str, sign: str) -> str:
    """Words whose price has that sign; a price with another gets this one."""
    pattern = _OTHER if _OTHER.search(words) else _BARE

    def priced(match: re.Match[str]) -> str:
        number = next(one for one in match.groups() if one)
        return f"{number}{sign}" if sign == "元" else f"{sign}{number}"

    return pattern.sub(priced, words)
