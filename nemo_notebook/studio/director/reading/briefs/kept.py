"""Keep what no weighing of words by their roles may take: quoted words, items of an enumeration, credits.

A shape that counted as one, 方形菜谱视频, is no part of the title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from nemo_notebook.models.measures import find_aspects
from nemo_notebook.models.quantities import ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.borne_names import with_bearer
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.verses import as_spoken
from nemo_notebook.studio.director.reading.messages.listing import numbered_items
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.own_names import own_name

_BETWEEN: Final = regex(r"[）)]?\s?、\s?")
_ITEM: Final = rf"[^、，,。；;：:\n{BLANK}]{{1,24}}"
_COUNTED: Final = regex(
    r"(?P<count>\d{1,2}|[二两三四五六七八九十])\s?(?:大(?!家)|[个种类项款步招点条道件样门处站座本只位名口](?!月|小时)|部分|方面|阶段|环节|段)"
    r"(?!(?:不同的?|主要的?)?(?:画面|镜头|场景|风格|颜色|配色|色调|要求|需求))"
    rf"[^、，,。；;：:\n{BLANK}]{{0,10}}[：:]\s?(?P<items>{_ITEM}(?:、{_ITEM})+)(?=[，,。；;\n]|\s|\Z)"
)
"""An enumeration behind the number of its items: 三种球：乒乓球、网球、篮球."""
_NO_ITEMS: Final = (
    r"photos?|pictures?|pics|images|scenes?|shots?|clips?|frames|slides|screens|videos?|films?|seconds?|secs|minutes?|mins|hours|days|weeks|months|years"
    r"|colou?rs|words|captions|texts|titles|files|songs|tracks|tones|versions|dollars|euros|pounds|for|of|in|is|was|this|us|plus|with|and|or"
)
"""What is counted and is shown, heard or passes, and is no item that is told."""
_COUNTED_EN: Final = regex(
    rf"\b(?P<count>[2-9]|{ENGLISH})\s(?:(?!(?:{_NO_ITEMS})\b)[a-z][a-z-]*\s){{0,3}}?(?!(?:{_NO_ITEMS})\b)[a-z][a-z-]*s\b"
    r"[^:(.;,\n]{0,40}(?::|\()\s?(?P<items>[^.:;()\n\ue000]{3,200}?)(?=[.;)\n]|$)",
    re.I,
)
"""Items behind their number: "3 points (no server, no ads, one file)"."""
_NEXT_ITEM: Final = regex(r",\s(?:and\s)?")
_CREDIT: Final = regex(
    rf"(?<![\u4e00-\u9fff])(?:演唱|原唱|翻唱|演唱者|歌手|作词|作曲|词曲|词/曲|编曲|演奏|导演|主演|领衔主演|编剧|监制|出品|摄影)\s?[：:]\s?[^，,。；;：:\n\s{BLANK}]{{1,16}}"
    rf"|(?<![\w-])(?:vocals?|singer|sung\sby|lyrics\sby|words\sby|music\sby|performed\sby|written\sby|composed\sby|directed\sby|director|starring)\s?:\s?[^,.;:\n{BLANK}]{{2,40}}",
    re.I,
)
"""Who made or sings what is shown: 演唱：阿澈."""
_OF_PICTURE: Final = regex(
    r"(?:^|[\s，,。；;：:”」\n])(?:画面|镜头|场景|背景)(?:里|中|上)?(?:要|得|最好)?(?:是|有|为|放|用)?$"
)
"""What speaks of the picture, and of no title: 画面要有厨房."""
_LABEL: Final = regex(r"(?:旁白|配音|解说|口播|宣传|字幕|视频)?(?:文案|台词|脚本|稿子?)")
_CHANGED: Final = regex(
    "(?:新增|修复|优化|兼容|内置|支持(?![我你他一下]))[\u4e00-\u9fffA-Za-z]{2}|[\u4e00-\u9fff]{2,6}(?:照常(?:营业|开放|进行|上课)?|不变|除外|顺延)$"
    r"|请(?:各位|大家|市民|居民|家长)?(?:绕行|错峰|提前(?!给|发)|勿|注意安全|相互转告|做好|携带|带好|自备|佩戴|自觉|凭)[\u4e00-\u9fff]{0,8}$"
)
"""What a product can do, or can do now; what stays as it is; what the public is asked to do."""
_INSIDE: Final = regex(r"《([^《》]{2,24})$")
"""A title that ends within the name of a work."""
_HANGING: Final = regex(
    r"(?<=\w)(?:\s(?:[Aa]s|an?|[Tt]he|[Ee]very|[Ee]ach|of|and|or|[Ww]ith|[Oo]ur|[Mm]y))+$"
)
"""Where a title is torn off: "Lentil Soup As a"."""
_FILES: Final = regex(r"(?:用|这|把)?[一二两三四五六七八九十\d几]+[张幅](?:[\u4e00-\u9fff]{0,4})")
"""What counts pictures, the last sign of whose name may be cut off: 三张商品 of 三张商品图."""
_FEWEST: Final = 3
_FEWEST_SIGNS: Final = 2


def as_kept(heard: Brief, read: Brief, message: Message) -> Brief:
    """Return a brief after its words were weighed, with what must not be lost.

    Args:
        heard: the brief.
        read: as it was before.
        message: the first message.
    """
    whole = tuple(_closed(one, message.wishes) for one in as_spoken(heard.captions, heard.voice))
    given = {one.words.rstrip(".。"): one.words for one in message.texts if one.quoted and not one.role}
    heard = replace(heard, captions=tuple(given.get(one, one) for one in whole))
    apart = heard.script or heard.storyboard or heard.countdown or heard.quote
    if apart or heard.no_captions or message.of_role("caption"):
        return _with_good_title(heard, message)
    if heard.promo and not heard.captions:
        topic = "" if heard.title else heard.topic
        told = with_bearer(heard.title, (), message.wishes, topic=topic, sells=True)[1]
        heard = replace(heard, captions=told)
    rows = _enumerated(read.captions, message.wishes)
    lost = [
        one
        for one in (read.title, *read.captions)
        if one
        and not _shown(one, heard)
        and (
            _quoted(one, message)
            or _of_row(one, rows, heard)
            or _CHANGED.match(one)
            or (heard.promo and message.of_role("title") and one == own_name(message.bare))
        )
    ]
    credits_of = [capital(one[0].strip()) for one in _CREDIT.finditer(message.bare)]
    credited = {re.split("[：:]", one)[1].strip(): one for one in credits_of}
    heard = replace(heard, captions=tuple(credited.get(one, one) for one in heard.captions))
    lost += [] if heard.chart else [one for one in _lost_of_counted(heard, message) if one not in lost]
    lost += [credit for who, credit in credited.items() if not _shown(who, heard)]
    if not lost:
        return _with_good_title(heard, message)
    captions = tuple(sorted([*heard.captions, *lost], key=lambda one: _place(one, heard.captions, message)))
    return _with_good_title(replace(heard, captions=captions), message)


def _closed(caption: str, wishes: str) -> str:
    """A caption with the bracket that ends it: 我们怎么看到黑洞（2019年）."""
    for begin, end in ("（）", "()"):
        if caption.count(begin) > caption.count(end) and caption + end in wishes:
            return caption + end
        if caption.endswith(end) and caption.count(end) > caption.count(begin):
            return caption.removesuffix(end)
    return caption


def _shown(words: str, brief: Brief) -> bool:
    """Whether a film says words somewhere."""
    every = (brief.title, *brief.captions, brief.action, brief.voice or "")
    return any(words.casefold() in one.casefold() for one in every)


def _quoted(words: str, message: Message) -> bool:
    """Whether words were given in quotation marks, for no part of the film that has its own."""
    known = any(one.words == words for one in message.texts)
    bare = not known and any(f"{begin}{words}{end}" in message.wishes for begin, end in ("“”", "「」"))
    return bare or any(one.quoted and one.words == words for one in message.of_role(""))


def _enumerated(captions: Sequence[str], wishes: str) -> list[list[str]]:
    """The runs of captions between which there is nothing but the mark of an enumeration."""
    rows: list[list[str]] = [[]]
    for one, other in pairwise(captions):
        at = wishes.find(one)
        gap = _BETWEEN.match(wishes, at + len(one)) if at >= 0 else None
        rows[-1].append(one)
        if not (gap and wishes.startswith(other, gap.end())):
            rows.append([])
    rows[-1] += captions[-1:]
    return [row for row in rows if len(row) >= _FEWEST]


def _of_row(words: str, rows: Sequence[Sequence[str]], heard: Brief) -> bool:
    """Whether words are an item of an enumeration of which most are still there."""
    row = next((one for one in rows if words in one), [])
    return 2 * sum(_shown(one, heard) for one in row) > len(row)


def _lost_of_counted(heard: Brief, message: Message) -> list[str]:
    """The items of an enumeration, counted before it or numbered, that are in no text of the film."""
    for said in _COUNTED.finditer(message.bare):
        items = [one.strip() for one in said["items"].split("、")]
        steer = 2 * sum(map(asks, items)) > len(items)
        if steer or len(items) != round(read_number(said["count"])) or len(items) < _FEWEST:
            continue
        apart = any(one in heard.captions for one in items)
        return [one for one in items if one not in heard.captions and (apart or not _shown(one, heard))]
    if counted := _counted_items(message.bare):
        return [capital(one) for one in counted if not _shown(one, heard)]
    numbered = numbered_items(message.bare)
    there = [one for one in numbered if capital(one) in heard.captions]
    if len(numbered) < _FEWEST or 2 * len(there) <= len(numbered):
        return []
    return [capital(one) for one in numbered if not asks(one) and not _shown(one, heard)]


def _counted_items(text: str) -> list[str]:
    """The items that an English message counts; what else stands behind them steers."""
    for said in _COUNTED_EN.finditer(text):
        items = [one.strip() for one in _NEXT_ITEM.split(said["items"]) if one.strip()]
        count = round(read_number(said["count"].lower()))
        if len(items) == count - 1 and " and " in items[-1]:
            items[-1:] = items[-1].split(" and ", maxsplit=1)
        whole = len(items) >= count and all(map(asks, items[count:]))
        if whole and 2 * sum(map(asks, items[:count])) <= count:
            return items[:count]
    return []


def _place(words: str, captions: Sequence[str], message: Message) -> tuple[int, int]:
    """Where a caption stands in the message; one that is not from it stands behind the one before it."""
    after = captions.index(words) if words in captions else 0
    for back, one in enumerate(reversed([*captions[:after], words])):
        if (at := message.wishes.casefold().find(one.casefold())) >= 0:
            return at, back
    return -1, after


def _with_good_title(brief: Brief, message: Message) -> Brief:
    """A brief whose title is whole, tells of no picture and does not begin with the shape of its film."""
    if inside := _INSIDE.search(brief.title):
        brief = replace(brief, title=inside[1])
    if brief.title.count("(") > brief.title.count(")"):
        brief = replace(brief, title=brief.title.partition("(")[0].strip())
    if torn := _HANGING.search(brief.title):
        brief = replace(brief, title=brief.title[: torn.start()])
    at = message.wishes.find(brief.title) if brief.title else -1
    files = _FILES.fullmatch(brief.title) and message.wishes[at + len(brief.title) :][:1] in ("图", "照")
    if files or _LABEL.fullmatch(brief.title) or (at > 0 and _OF_PICTURE.search(message.wishes[:at])):
        brief = replace(brief, title="")
    if brief.title and not any(one.quoted and one.words == brief.title for one in message.texts):
        for one in find_aspects(message.wishes):
            shape = message.wishes[one.start : one.end]
            bare = brief.title.removeprefix(shape).removeprefix("的").strip()
            if one.kind == "word" and brief.title.startswith(shape) and len(bare) >= _FEWEST_SIGNS:
                return replace(brief, title=bare)
    return brief
