"""Put back together what two clauses say of words or of a chart: "Visit us earlier, from 12 s"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.graphics.graphic_rows import OF_FILM, graphics_of
from nemo_notebook.studio.director.reading.edits.texts.closing import ADDRESS
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation

_ADDS: Final = regex(
    r"^\W*(?:(?:please|also|再|请|还要?|帮我|在?图表[里上中]?)\s?)*(?:(?:add|insert|include)\s(?:an?\s|the\s)?|(?:加|添加|增加|补|新增)[上入]?(?:一?个|一?项|一?根)?)(?P<name>[^\d,，]{1,20})$",
    re.I,
)
_OUR_NUMBER: Final = regex(
    r"^\W*(?:please\s|also\s)*(?:add|put|show|write|include)\s(?:our|my|the)\s(?:phone(?:\snumber)?|number|website|web\saddress|url|e-?mail|instagram|handle)$"
    r"|^(?:请|再|最后|结尾)*(?:加上?|放上?|写上?)(?:我们的?|我的)?(?:电话|手机号?|网址|微信号?|邮箱)$",
    re.I,
)
"""What a number or an address that stands alone after it is for."""
_UNDER: Final = regex(
    r"^\W*(?:and\s|then\s)*(?:(?:right|just|directly)\s)?(?:under(?:neath)?|below|beneath)\s(?:it|that|this|the\s(?:title|headline|name|end\scard))\W*$"
    r"|^(?:在)?(?:它|标题|片尾|店名)?的?(?:下面|下方|底下)$",
    re.I,
)
_ADDS_ONE: Final = regex(
    r"^\W*(?:(?:please|also|再|请|还要?|帮我)\s?)*(?:add\s)?(?:(?:another|one\smore|an?|a\snew)\s(?:bar|column|point|slice|item|row|value)|(?:再|还)?(?:加|添|补)上?一?[根个项条]?(?:柱子?|数据|项目?|点))$",
    re.I,
)
_NAMED_NUMBER: Final = regex(
    r"^[^\W\d][^\d,，。]{0,16}?\s?(?:是|为|is|at|with|of)?\s?[$€£¥￥]?\d[\d.]*\s?\S{0,3}$", re.I
)
_NUMBER: Final = regex(
    r"^\W*(?:(?:with|at|is|of|是|为)\s?)?(?P<shown>[$€£¥￥]?\s?\d[\d.]*\s?(?:[%％]|[kmb]\b|[万千亿]?[\u4e00-\u9fff]?))\W*$",
    re.I,
)


def together(clauses: Sequence[Clause], there: Situation) -> list[Clause]:
    """Return the clauses, a moment or a number that stands alone put to what it is of."""
    kept: list[Clause] = []
    for one in clauses:
        whole = None if not kept or one.texts else _whole(kept[-1], one, there)
        whole = whole or (_under(kept[-1], one) if kept else None)
        if whole:
            kept[-1] = whole
        else:
            kept.append(one)
    return kept


def _whole(before: Clause, after: Clause, there: Situation) -> Clause | None:
    if _OUR_NUMBER.match(before.raw) and ADDRESS.fullmatch(after.raw) and not before.texts:
        return replace(before, text=f"{before.text} {after.text}", raw=f"{before.raw} {after.raw}")
    return _item(before, after, there)


def _under(before: Clause, after: Clause) -> Clause | None:
    """Read "under the title" and "write “since 1998”" as one."""
    if before.texts or not _UNDER.match(before.text) or not after.texts:
        return None
    return Clause(f"{before.text}, {after.text}", after.texts, f"{before.raw}, {after.raw}")


def _item(before: Clause, after: Clause, there: Situation) -> Clause | None:
    """Read 加个四月 and 30万 as one, 再加一根柱子 and 五月31, where the film has a chart."""
    if _ADDS_ONE.match(before.text) and _NAMED_NUMBER.match(after.text) and graphics_of(there):
        return replace(before, text=f"{before.text}: {after.text}", raw=f"{before.raw}: {after.raw}")
    number, adds = _NUMBER.match(after.text), _ADDS.match(before.text)
    if number is None or adds is None or before.texts or not graphics_of(there):
        return None
    if any(part.search(adds["name"]) for part in OF_FILM):
        return None
    return replace(before, text=f"{before.text} {number['shown']}", raw=f"{before.raw} {number['shown']}")
