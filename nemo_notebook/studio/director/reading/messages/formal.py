"""Say formal orders in plain words: "reduce the duration of the title to 2 s" is "show the title for 2 s".

Amounts are digits with their unit already (`synonyms`); how a thing is changed stays with the readers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_AMOUNT: Final = r"\d+(?:\.\d+)?\s(?:seconds?|minutes?)\b"
_NOUN: Final = r"(?:title|captions?|end\scard|pictures?|photos?|images?|slides?|scenes?|shots?)"
_WHICH: Final = r"(?:the\s|my\s|each\s|every\s|all\s(?:of\s)?(?:the\s)?)"
_THING: Final = rf"(?P<thing>(?:{_WHICH}?(?:[\w#-]+\s){{0,2}}?{_NOUN}(?:\s#?\d{{1,2}})?))"
_TEXT: Final = (
    r"(?P<thing>(?:the\s)?(?:(?:first|second|third|fourth|fifth|sixth|last)\s)?"
    r"(?:title|captions?|end\scard|voice-over)(?:\s#?\d{1,2})?)"
)
_SETS: Final = (
    r"(?:set|change|adjust|increase|reduce|decrease|extend|lengthen|prolong|shorten|cut|bring|raise|lower"
    r"|limit|make|trim)"
)
_TIME: Final = (
    r"(?:(?:on-?screen|screen|display|viewing|total)\s)?(?:duration|length|time)(?:\son\s(?:the\s)?screen)?"
)
_FROM: Final = r"(?:\s(?:down|up))?(?:\sfrom\s[\d.]+(?:\s?(?:s|secs?|seconds?))?)?"
_LENGTHENS: Final = r"(?:increase|reduce|decrease|extend|lengthen|prolong|shorten)"
"""From one length to another; "trim picture 1 from 2 to 5 s" names a stretch."""
_LESS: Final = r"(?:reduce|decrease|shorten|cut|lower|trim)"
_MORE: Final = r"(?:increase|extend|lengthen|prolong|raise)"
_OF: Final = rf"(?:(?:the\s)?{_TIME}\sof\s{_THING}|{_THING.replace('<thing>', '<whose>')}(?:['’]s)?\s{_TIME})"
_BEGIN: Final = r"(?:start|begin|appear|commence)s?(?:\s(?:up|in))?"
_TURNS: Final = (
    (regex(rf"\b{_SETS}\s{_OF}{_FROM}\sto\s(?P<to>{_AMOUNT})", re.I), "show {} for {to}"),
    (regex(rf"\b{_LENGTHENS}\s{_THING}\sfrom\s[\d.]+(?:\s?(?:s|secs?|seconds))?\sto\s(?P<to>{_AMOUNT})",
                re.I), "show {} for {to}"),
    (regex(rf"^\W*{_OF}(?:\s?[:=]|\s(?:should|must|is\sto|to)\sbe|\sis)\s(?P<to>{_AMOUNT})", re.I),
     "show {} for {to}"),
    (regex(rf"\b{_LESS}\s{_OF}\sby\s(?P<to>{_AMOUNT})", re.I), "make {} {to} shorter"),
    (regex(rf"\b{_MORE}\s{_OF}\sby\s(?P<to>{_AMOUNT})", re.I), "make {} {to} longer"),
    (regex(rf"\b(?:(?:move|shift|set|adjust|change|bring)\s)?the\s(?:start|beginning)(?:\stime)?\sof\s{_TEXT}"
                rf"(?:\sshould\sbe)?\s(?:to|at)\s(?P<to>{_AMOUNT})", re.I), "start {} at {to}"),
    (regex(rf"\b(?:move|shift|set|adjust|change|place|retime|get|delay|postpone)\s{_TEXT}\s(?:so\s(?:that\s)?it|to)\s{_BEGIN}"
                rf"\s(?:at|from|on)\s(?P<to>{_AMOUNT})", re.I), "start {} at {to}"),
    (regex(rf"{_TEXT}\s(?:(?:should|must|shall|needs\sto|has\sto|is\sto|ought\sto)\s)?commences?"
                rf"\s(?:at|from)\s(?P<to>{_AMOUNT})", re.I), "start {} at {to}"),
    (regex(rf"{_TEXT}\s(?:is|needs|has|ought)\sto\s{_BEGIN}\s(?:at|from)\s(?P<to>{_AMOUNT})", re.I),
     "start {} at {to}"),
)  # fmt: skip
"""Each formal turn, and the plain words for its thing and its amount."""
_FORMAL: Final = regex(r"\b(?:duration|time|length|start|beginning|begins?|appears?|commences?|from)\b", re.I)
_BETWEEN: Final = regex(
    rf"\b(?:(?:set|make|have|let|change|adjust)\s)?(?:the\s)?(?P<what>transition|dissolve|cross-?\s?dissolve|cross-?\s?fade|fade)"
    rf"\s(?P<pair>between\s[\w\s#&'’-]{{3,50}}?)\s(?:(?:should|must|is|to|be|a|an|last|lasts|lasting|take|takes|of|for|have|with|duration"
    rf"|length|long|(?P<kind>cross-?\s?dissolve|dissolve|cross-?\s?fade))\s)+(?P<to>{_AMOUNT})",
    re.I,
)
_THE_SAME: Final = regex(
    r"^(?P<head>\W*(?:(?:and|now|then|please|also|ok)\W+)*)(?:do\s|apply\s)?(?:exactly\s)?(?:the\s)?same(?:\s(?:thing|edit|change|treatment))?"
    r"\s(?:with|to|for|on)\s(?P<what>[^,.;]{3,40}?)(?:\s(?:too|as\swell|please))*\W*$",
    re.I,
)
_AS_IT_WAS: Final = regex(
    r",?\s(?:and|but)\s(?:leave\s|keep\s)?the\s(?P<part>title|captions?|music|end\scard)\s(?:as|like|how)\s(?:it|they)\s(?:was|were|is|are)(?:\sbefore)?(?=\W*$)",
    re.I,
)
_COMMENCE: Final = regex(r"\bcommence(?P<s>s)?\b", re.I)
_SECONDS_ZH: Final = r"\d+(?:\.\d+)?(?:秒|分钟)"
_OWNED: Final = r"(?:(?<=[张条句图照幅题幕表面])|(?<=[图照]片)|(?<=片[头尾]))"


def _percent(match: re.Match[str]) -> str:
    return f"{read_number(match['share']):g}%"


_FORMS_ZH: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = tuple(
    (regex(said), plain)
    for said, plain in (
        (r"(?:统一|全部|都)?(?:调整|设置|设定|修改|更改|变更|调节)(?:为|到|至|成)", "改成"),
        (r"百分之(?P<share>\d{1,3}|[一二三四五六七八九十]{1,3})", _percent),
        (r"改为|改至|设为|设成|定为", "改成"),
        (rf"(?:延长|缩短|压缩|加长|拉长|缩减|减少|增加)(?:到|至|为|成)(?={_SECONDS_ZH})", "改成"),
        (rf"由(?={_SECONDS_ZH})", "从"),
        (rf"(?:均|都|统一|各|皆)[为是](?={_SECONDS_ZH})", "改成"),
        (
            rf"{_OWNED}的?(?:展示|显示|停留|持续|播放|放映)?(?:时长|时间|长度)(?:都|统一|各)?(?:从{_SECONDS_ZH})?改成(?={_SECONDS_ZH})",
            "改成",
        ),
        (
            r"(?<=[条句题幕])的?(?:出现|开始|起始|入场)(?:时间|时刻|时点)(?:改成|[推延]迟到|提前到|移到)"
            rf"第?(?P<at>{_SECONDS_ZH})",
            r"从第\g<at>开始",
        ),
        (
            rf"{_OWNED}的?(?:展示|显示|停留|持续|播放|放映)(?:时长|时间)(?:再|各|都)*(?:(?P<less>减少?|少)|加|增加|多)(?P<by>{_SECONDS_ZH})",
            lambda one: f"{'少' if one['less'] else '多'}停{one['by']}",
        ),
        (
            rf"^(?:这|所有|全部)*[两三四五六七八九\d]张(?:图片?|照片)(?=(?:都|各)?改成{_SECONDS_ZH})",
            "每张图片",
        ),
        (r"(?<=[题幕])的?(?:大小|字号|字体)(?:增大|放大|加大|增加|提高)(?=\d)", "放大"),
        (r"(?<=[题幕])的?(?:大小|字号|字体)(?:减小|缩小|减少|降低)(?=\d)", "缩小"),
        (r"原来的(?=\d+(?:\.\d+)?倍)", ""),
        (r"(?<=[题幕])的?字号", "大小"),
        (
            r"(?:(?:往前|提前|提早|往后|推后)[放挪移排调]?|[挪移排调])到(?=第[一二三四五六七八九十\d]{1,2}(?:[个位张段]|$|[，,。吧]))",
            "放到",
        ),
        (r"(?:颜色|文?字)?标(?:成|为)?(?P<hue>[红黄蓝绿橙])色?(?=$|[，,。吧的])", r"改成\g<hue>色"),
        (r"(?P<of>旁白|配音)[和跟与、]字幕(?=(?:也|都|一起|同步|跟着)+改)", r"\g<of>"),
        (r"往中间收(?:一?收|拢|一?点)?", "放到中间"),
        (
            r"(?:字号|字体?)(?:都|也|全部?|统一)*(?:用|改成|换成|要|选|放到?)(?P<size>[大小])(?:一?号|字)的?字?|(?:都|也|全部?|统一)*(?:用|改成|换成)(?P<other>[大小])(?:一号|号)的?字(?!幕)",
            lambda one: f"字{one['size']}一点" if one["size"] else f"{one['other']}一点",
        ),
        (r"放?慢一?点地?(?=推[近进]|拉[近远]|放大|缩小)", "慢慢"),
        (
            rf"(?:缩短|减少?|少放?|短)(?P<by>{_SECONDS_ZH})[，,]?(?:再|然后)?(?:把)?(?:这|省|剪|掉|下|出|多|来|的)*(?:(?P=by)|时间)?(?:都)?(?:补|分|匀|让|留|加|挪)?[给到](?P<to>第[\d一二三四五六七八九十]{{1,2}}[张段个]|最后一[张段个]|[^，,。秒第]{{1,6}}那[张段])[上里]?",
            r"少\g<by>，\g<to>多\g<by>",
        ),
        (
            rf"(?P<of>(?:第[\d一二三四五六七八九十]{{1,2}}|最后一)[张段个])的?(?P<by>{_SECONDS_ZH})(?:时间)?(?:分|匀|让|挪)?给(?P<to>(?:第[\d一二三四五六七八九十]{{1,2}}|最后一)[张段个])",
            r"\g<of>少\g<by>，\g<to>多\g<by>",
        ),
    )
)


def in_plain_orders(said: str) -> str:
    """Return a wish with plain words for its formal orders."""
    if HAN.search(said):
        for pattern, plain in _FORMS_ZH:
            said = pattern.sub(plain, said)
        return said
    said = _THE_SAME.sub(r"\g<head>\g<what> too", said)
    said = _AS_IT_WAS.sub(r", leave the \g<part> alone", said)
    said = _COMMENCE.sub(lambda one: f"start{one['s'] or ''}", said)
    if not _FORMAL.search(said) and not _BETWEEN.search(said):
        return said
    for turn, plain in _TURNS:
        said = turn.sub(lambda one, plain=plain: _plainly(one, plain), said)  # type: ignore[misc]
    return _BETWEEN.sub(_of_pair, said)


def _plainly(match: re.Match[str], plain: str) -> str:
    named = match.groupdict()
    return plain.format(named["thing"] or named.get("whose"), to=match["to"])


def _of_pair(match: re.Match[str]) -> str:
    return f"make the {match['kind'] or match['what']} {match['pair']} {match['to']}"
