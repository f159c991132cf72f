"""Read other numbers for those that the film shows: "it's 40% off now, not 50", 二月写错了，应该是20万."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Final

from nemo_notebook.studio.director.operations import AddItem, Operation, SetItem
from nemo_notebook.studio.director.operations.arguments import CHARTED
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.graphics.graphic_rows import OF_FILM, Graphic, graphics_of
from nemo_notebook.studio.director.reading.edits.graphics.graphics import SUM, in_its_form
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.edits.words.corrections import Correction, corrected
from nemo_notebook.studio.director.reading.messages.clauses import clauses_of
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation

_NUMBER: Final = r"\d+(?:,\d{3})*(?:\.\d+)?|[一二两三四五六七八九]"
_NUMBERS: Final = regex(r"\d[\d.,:：]*(?<![.,:：])")
_KINDS: Final = {
    "%": rf"(?<![\d.])(?P<n>{_NUMBER})\s?(?:[%％]|percent\b|per\scent\b)",
    "money": rf"[$€£¥￥]\s?(?P<n>{_NUMBER})"
    rf"|(?<![\d.])(?P<m>{_NUMBER})\s?(?:元|块|dollars?\b|euros?\b|pounds?\b|[€£¥￥$])",
    "rate": rf"(?<![\d.])(?P<n>{_NUMBER}(?:\.\d)?)\s?折",
}
"""Figures that a film shows and people speak of without saying where they stand."""
_REFUSED: Final = regex(
    rf"(?:(?:\bnot|n['’]t|\bno\slonger|\binstead\sof|rather\sthan)\s|(?:而?不是|不再是))(?:the\s)?[$€£¥￥]?\s?(?P<n>{_NUMBER})(?!\s?(?:s|secs?|seconds?|秒)\b)",
    re.I,
)
"""The figure that no longer holds."""
_REFUSED_ALONE: Final = regex(
    rf"\W*(?:{_REFUSED.pattern})\s?(?:[%％万千亿折元块]|percent)?(?:\soff)?(?:\s(?:any\s?more|any\slonger))?(?:了)?\W*",
    re.I,
)
_NOW: Final = regex(
    r"^(?:\s?off)?\s?(?:(?:is|are|was|has|have|just|now|become|becomes|became|changed|went|goes|dropped|raised|up|down|should|be|read|say|actually|to)\s)+$"
    r"|^(?:off)?[的，,]?\s?(?:现在|已经|今天|应该?|要)*(?:是|变成?了?|改[成为到]?了?|换成|降到|涨到)\s?$|^\s?(?:->|→|=>)\s?$",
    re.I,
)
"""What stands between the figure that was and the one that is: "50% is now 40%"."""
_EVERYWHERE: Final = regex(
    r"\W*(?:(?:please|so|and|can\syou)\s)*(?:update|change|fix|correct|replace|adjust)\s(?:(?:it|this|that|them|all)\s)?(?:everywhere|all\sover|throughout|(?:in\s)?all\s(?:the\s)?(?:texts?|places|of\s(?:it|them))|(?:it|this|that)(?:\s(?:on|in)\sthe\s(?:title|text|caption|end\scard|film|video))?)\W*"
    r"|(?:请|帮我|把|所有|全部|地方|的|都|全|统一)*(?:改|更新|换|同步)(?:一下|掉|过来|了|吧)*",
    re.I,
)
_OF_OFFER: Final = regex(
    r"\b(?:off|discounts?|sale|offer|deal|prices?|costs?|reduced|cheaper)\b|折|优惠|活动|[价售]|现在是|只要",
    re.I,
)
_AMOUNTS_OF: Final = regex(
    r"\b(?:louder|quieter|volume|opacity|zoom|size|bigger|smaller|larger|faster|slower|longer|shorter|speed|bright\w*|dark\w*|transparent)\b"
    r"|音量|大小|速度|透明|亮度|[放缩]大|[大小快慢长短亮暗]一?[点些]",
    re.I,
)
_LONGEST: Final = 90  # characters
_WRONG: Final = regex(
    r"^\W*(?:(?:sorry|oops|ah|wait|the\s(?:value|number|figure)\s(?:for|of)|i\sgot)\W+)*(?P<name>[\w\s]{1,24}?)(?:['’]s\s(?:number|value|figure))?(?:['’]s|\s(?:is|was|are|looks))?\s(?:wrong|off|incorrect|not\sright|a\s(?:mistake|typo)"
    rf"|(?:not|no\slonger)\s{SUM}(?:\sany\s?more)?)"
    rf"\W+(?:and\s|but\s)?(?:(?:it|that)(?:['’]s|\s))?\s?(?:should\s(?:be|have\sbeen|say|read)|is|was|ought\sto\sbe|must\sbe)?\s?(?:actually\s|really\s)?(?P<new>{SUM})\W*$"
    r"|^(?:哎呀?|不好意思|抱歉|[^，。:：]{0,8}[:：])?[，,]?(?P<name_zh>[^，。,\s]{1,10}?)(?:的?(?:数字|数值|数据|数))?(?:写|弄|标|填|打|搞)?(?:错了?|不对|有误|不准确?|(?=应))[了啦，,。！!\s]*(?:应该?|应当|其实|实际|正确的?)*(?:是|为|改[成为])?\s?"
    rf"(?P<new_zh>{SUM}[万千亿]?[\u4e00-\u9fff]?)\W*$",
    re.I,
)


_LEFT_OUT: Final = regex(
    rf"^(?P<name>[^，。,\s]{{1,8}}?)(?:漏了|忘了?加?了?|少了|没写|没加|没有)[，,]?(?:应该)?(?:是|为)?\s?(?P<new>{SUM}[万千亿]?)\W*$",
    re.I,
)
_COUNTER_IS: Final = regex(
    rf"^(?:请|把|将|那个|这个|大)*数字(?:要|应该)?(?:改[成为]|变成|换成|写成?|是)\s?(?P<new>{SUM}[万千亿]?)\W*$",
    re.I,
)


_TOLD: Final = regex(
    r"\b(?:we(?:['’](?:re|ll))?|they(?:['’]re)?|he|she|our|(?:the\s)?(?:shop|store|doors?|party|class|event|meeting)|it\s(?:starts|opens|closes|ends|begins|costs))\s[^,.;!?]{0,40}?"
    r"(?<![\d.,:])(?P<new>\d[\d.,:]*(?<![.,:]))\s?(?:now|actually|instead|these\sdays)?[,.;]?\s(?:and\s|so\s)?(?:not|no\slonger|instead\sof|rather\sthan)\s(?:at\s|on\s|till\s|until\s|from\s)?"
    r"(?P<old>\d[\d.,:]*(?<![.,:]))(?:\s(?:now|any\s?more|any\slonger))?\W*$"
    r"|(?:我们|店里|本店|活动|比赛|派对|会议)[^，。；！？\d]{0,12}(?P<new_zh>\d[\d.:：]*)(?P<unit>[点号元块岁人])[^，。；！？\d]{0,4}[，,]?(?:而?不是|不再是)(?P<old_zh>\d[\d.:：]*)(?P=unit)?[了啦]?\W*$",
    re.I,
)
"""A number that is so now, and the one that was: "we close at 6 now, not 7"."""
_BARE: Final = r"\d[\d.,:]*(?<![.,:])"
_UNIT: Final = r"\s?(?:[%％秒点号]|per\s?cent|s|secs?|seconds?)?"
_BARE_TOLD: Final = regex(
    r"^\W*(?:(?:no|oh|ah|sorry|oops|actually|wait|it|that|is|['’]s|should\sbe|i\smeant?|不对|应该|是)\W*)*"
    rf"(?:(?P<new>{_BARE}){_UNIT},?\s?(?:and\s)?(?:not|instead\sof|rather\sthan|不是)\s?(?P<old>{_BARE}){_UNIT}"
    rf"|(?:not|不是)\s?(?P<was>{_BARE}){_UNIT}[,;，]?\s?(?:but\s|it['’]s\s|而?是)?(?P<now>{_BARE}){_UNIT})(?:\splease)?\W*$",
    re.I,
)
"""The same without a word of what it is: "6, not 7"."""


def figures_restated(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what puts the figures right that a message says again, wherever the film shows them."""
    if len(message.text) > _LONGEST:
        return ()
    if _BARE_TOLD.match(message.typed):
        return _told_now(message.typed, there)
    if any(one.quoted for one in message.texts):
        return ()
    raws = [one.raw for one in clauses_of(message)]
    pairs = ["，".join(raws[at : at + size]) for size in (1, 2) for at in range(len(raws) - size + 1)]
    said = [message.text, *pairs] if graphics_of(there) else []
    items = (found for one in said if (found := _item_corrected(one, there)))
    return next(items, ()) or _offer_changed(message.text, there) or _told_now(message.text, there)


def refuses_figure(said: str) -> bool:
    """Whether a clause says no more than which figure no longer holds, or where: "not 50", 都改一下."""
    return bool(_REFUSED_ALONE.fullmatch(said) or _EVERYWHERE.fullmatch(said))


def _item_corrected(said: str, there: Situation) -> tuple[Operation, ...]:
    """Read "Feb is wrong, it should be 20"."""
    if counted := _COUNTER_IS.match(said):
        alone = [one for one in graphics_of(there) if len(one.drawing.rows) == 1]
        return (SetItem(alone[0].index, 0, shown=counted["new"].strip()),) if len(alone) == 1 else ()
    if left_out := _LEFT_OUT.match(said):
        charts = [one for one in graphics_of(there) if one.item(left_out["name"]) is None]
        charts = [one for one in charts if one.drawing.kind in CHARTED and len(one.drawing.rows) > 1]
        return (AddItem(charts[0].index, left_out["name"], left_out["new"].strip()),) if charts else ()
    match = _WRONG.match(said)
    name, new = (
        ((match["name"] or match["name_zh"]), (match["new"] or match["new_zh"])) if match else ("", "")
    )
    for one in graphics_of(there) if name else ():
        place = one.item(name)
        if place is not None and place < len(one.drawing.rows):
            old = str(one.drawing.rows[place].get("shown") or "")
            return (SetItem(one.index, place, shown=in_its_form(new.strip(), old)),) if old else ()
    return ()


def _offer_changed(said: str, there: Situation) -> tuple[Operation, ...]:
    """Read "it's 40% off now, not 50", "the discount is 30% now"."""
    for pattern in _KINDS.values():
        if not (numbers := _numbers(pattern, said)):
            continue
        refused = _REFUSED.search(said)
        new = next((one for one in numbers if not refused or one != refused["n"]), "")
        shown = list(dict.fromkeys(n for words in _texts(there) for n in _numbers(pattern, words)))
        if (
            len(set(numbers)) == 2
            and numbers[0] in shown
            and not _about_else(said)
            and _is_now(pattern, said)
        ):
            return tuple(_replaced(pattern, numbers[0], numbers[1], there))
        if refused and new and refused["n"] in shown:
            return tuple(_replaced(pattern, refused["n"], new, there))
        alone = len(numbers) == 1 and len(shown) == 1 and new not in shown and not refused
        if alone and _OF_OFFER.search(said) and not _about_else(said):
            return tuple(_replaced(pattern, shown[0], new, there))
    return ()


def _told_now(said: str, there: Situation) -> tuple[Operation, ...]:
    """Read "we close at 6 now, not 7", "6, not 7": one text has the 7, and what was changed last has not."""
    told, bare = _TOLD.search(said), _BARE_TOLD.match(said)
    if not (told or bare) or _about_else(said):
        return ()
    if bare:
        old, new = bare["old"] or bare["was"], bare["new"] or bare["now"]
    elif told:
        old, new = told["old"] or told["old_zh"], told["new"] or told["new_zh"]
    holding = [one for one in shown_words(there) if old in _NUMBERS.findall(one.words)]
    if set_again := [made for last in there.last if (made := _set_again(last, old, new))]:
        return tuple(set_again) if bare else ()
    if holding:
        return tuple(corrected(Correction(old, new), there)) if len(holding) == 1 else ()
    items = [
        SetItem(one.index, place, shown=in_its_form(new, str(row["shown"])))
        for one in graphics_of(there)
        for place, row in enumerate(one.drawing.rows)
        if old in _NUMBERS.findall(str(row.get("shown") or ""))
    ]
    return tuple(items) if len(items) == 1 else ()


def _set_again(last: Operation, old: str, new: str) -> Operation | None:
    """The last change with another number, where it set the old one: "6, not 7" after "volume 7"."""
    for part in fields(last):
        value = getattr(last, part.name)
        if part.name == "index" or isinstance(value, bool) or not isinstance(value, int | float):
            continue
        for unit in (1, 100, 0.001):  # a share stands for per cent, milliseconds for seconds
            if f"{value * unit:g}" == old and new.replace(".", "", 1).isdigit():
                return replace(last, **{part.name: type(value)(float(new) / unit)})
    return None


def _is_now(pattern: str, said: str) -> bool:
    """Whether the second of two figures takes the place of the first."""
    first, second, *_ = re.finditer(pattern, said, re.I)
    return bool(_NOW.match(said[first.end() : second.start()]))


def _about_else(said: str) -> bool:
    return bool(_AMOUNTS_OF.search(said)) or any(part.search(said) for part in OF_FILM)


def _texts(there: Situation) -> Iterator[str]:
    """All that the film shows to be read."""
    yield from (one.words for one in shown_words(there))
    yield from (str(row.get("shown") or "") for one in graphics_of(there) for row in one.drawing.rows)


def _numbers(pattern: str, text: str) -> list[str]:
    return [next(one for one in match.groups() if one) for match in re.finditer(pattern, text, re.I)]


def _replaced(pattern: str, old: str, new: str, there: Situation) -> Iterator[Operation]:
    """Put one number in the place of another wherever it stands; what follows a caption changes with it."""
    held = [one for one in shown_words(there) if old in _numbers(pattern, one.words)]
    yield from (one.replaced(_with_number(pattern, old, new, one.words)) for one in held)
    for one in graphics_of(there):
        if not (held and one.follows):
            yield from _rows_with(pattern, old, new, one)


def _rows_with(pattern: str, old: str, new: str, one: Graphic) -> Iterator[Operation]:
    for place, row in enumerate(one.drawing.rows):
        shown = str(row.get("shown") or "")
        if old in _numbers(pattern, shown):
            yield SetItem(one.index, place, shown=_with_number(pattern, old, new, shown))


def _with_number(pattern: str, old: str, new: str, text: str) -> str:
    return re.sub(
        pattern,
        lambda match: match[0].replace(old, new, 1) if old in match.groups() else match[0],
        text,
        flags=re.I,
    )
