"""Read an order to thank somebody at the end as the card the film ends with: "thank them at the end"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_END: Final = r"(?:(?:right\s)?(?:at|in)\sthe\s(?:very\s)?end|to\s(?:close|finish))"
_WHOM: Final = (
    r"(?:please\s)?(?:say\s)?thank\s"
    r"(?:them|everyone|everybody|people|all|you|(?P<who>(?:our|my|the|all\sour)\s[\w'’ ]{3,24}?))"
)
_BEGINS: Final = r"(?P<before>^|[,.;!?\n]\s*|\band\s)"
_ENDS: Final = r"(?=\s*(?:$|[,.;!\n]))"
_ORDERS: Final = (
    regex(rf"{_BEGINS}{_WHOM}\s{_END}{_ENDS}", re.I),
    regex(rf"{_BEGINS}{_END},?\s{_WHOM}{_ENDS}", re.I),
)
_CHINESE: Final = regex(
    r"(?:结尾|最后|片尾|末尾)(?:再|要|处)?(?:说一?[声句])?"
    r"((?:感谢|谢谢)(?:大家|各位[\u4e00-\u9fff]{0,6}|[\u4e00-\u9fff]{1,4}们|所有[\u4e00-\u9fff]{1,6}))(?=$|[，,。；;！!\n])"
)


def with_thanks(text: str) -> str:
    """Return a message in which such an order says what is to be written."""
    for order in _ORDERS:
        text = order.sub(_written, text)
    return _CHINESE.sub(r"片尾写“\1”", text)


def _written(order: re.Match[str]) -> str:
    whom = f" to {order['who']}" if order["who"] else ""
    return f'{order["before"]}end with "Thank you{whom}"'
