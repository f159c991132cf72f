"""Part a Chinese first clause that tells who, when and what in one breath: 我们书店这个月满100减20."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.words import without_repeats
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.shaping import asks

_OURS: Final = r"(?:我们?家?的?|咱们?家?的?|本)?"
_VAGUE: Final = r"这个月|本月|这周|本周|即日起|最近|近期|这几天"
_WHEN: Final = (
    rf"(?:{_VAGUE}|(?:这|本|下)?周[一二三四五六日末天]|今[天晚]|明[天晚]"
    r"|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号])?)(?:起|开始)?"
)
_OFFER: Final = re.compile(
    rf"^{_OURS}(?P<who>[\u4e00-\u9fff]{{1,7}}?(?:店|馆|坊|铺|厅|吧|超市|工作室|健身房))(?P<when>{_WHEN})?"
    r"(?P<what>[\u4e00-\u9fff]{0,8}?(?:满\d+[减送]\d+元?|(?:打|全场)?[\d.一二三四五六七八九]+折|买[一二三1-3][送赠][一二三1-3]|半价))$"
)
_ENROLS: Final = re.compile(
    r"^(?P<what>[\u4e00-\u9fffA-Za-z\d]{3,13}?(?:班|营|课|赛|社团|活动|会))(?P<state>(?:火热|正在|开始|现已)?(?:报名|招募|招生|预约)(?:进行)?(?:中|啦|了)?)$"
)
_NOTICE: Final = re.compile(
    rf"^(?P<who>(?![因由为请])[\u4e00-\u9fff]{{2,8}}?)(?P<rest>{_WHEN}.*(?:开放|营业|关闭|闭馆|停业|暂停|恢复|调整|延长).*)$"
)
_KIND: Final = re.compile(
    r"(?<![\u4e00-\u9fff])(?:[^，。,]{0,12}[个条份张支段])?(?:\d+秒的?)?(?P<kind>通知|公告|提示|通告)"
)
_SHOP: Final = (
    r"(?:民宿|客栈|旅店|酒店|[书花茶饼鞋衣果菜酒宠物奶茶甜品理发咖啡服装零食水果面馆包子]店|工作室|救助站|书屋|书吧|茶馆|咖啡馆|面馆|画室|餐厅|农场|果园|茶园|健身房|瑜伽馆|武馆"
    r"|合唱团|剧社|乐队|面包房|甜品屋|烘焙坊)"
)
_HOUSE: Final = re.compile(
    rf"(?:^|[，,。；：:！!\s]|我们?(?:是|有|的|家|开)*了?[这一]?[家间]|我们?(?:是|有|的|家|开)+了?|咱们?家?的?)(?P<kind>(?![我咱的了一这给为帮]|宣传|介绍|推广)[\u4e00-\u9fff]{{2,6}}?{_SHOP})(?:名字?)?(?:叫做?|叫|名为)?[:：]?$"
)
"""What house it is whose name follows."""
_CALLED: Final = re.compile(
    r"^(?:大家好[，,])?(?:我们?|咱们?)家?的?(?:(?:最近|刚|新)*(?:在(?P<where>[^，,。的]{2,10}?))?(?:最近|刚|新|自己)*[开做办](?:了|的是?)?)?"
    r"(?:一?[家间个款])?(?P<kind>[^，,。：:]{2,10}?)(?:的?名字|店名|名)?(?:叫做?|名为)[“「《]?(?P<name>[^，,。”」》]*)[”」》]?(?:[，,]|$)"
)
"""Who speaks, and what the name is of that stands behind: 我在平江路开了家银饰店叫…."""
_WHY: Final = re.compile(
    r"^(?:今[天年晚]|明[天年晚]|后天|[这下]个?(?:周[一二三四五六日天末]?|月\d*[日号]?)|\d{1,2}月\d{1,2}[日号])(?:就|要|正好)?是我们?(?:家|俩)?的?[\u4e00-\u9fff]{2,12}$"
)
"""Why a film is asked for, told to its maker: 下周六是我爷爷奶奶金婚."""
_ENDS: Final = re.compile(r"\d[日号]|周[一二三四五六日末天]|为止|截止")
_FEWEST: Final = 4  # signs of a clause that tells something
_LONGEST: Final = 14  # signs of a title


def with_first_clause(brief: Brief, message: Message) -> Brief:
    """Return a brief whose first clause is parted into a title and what it tells, where it holds both."""
    apart = brief.script or brief.storyboard or brief.quote or brief.countdown or brief.no_captions
    if apart or message.of_role("caption"):
        return brief
    brief = _with_kind(
        replace(brief, captions=tuple(one for one in brief.captions if not _WHY.match(one))), message
    )
    if message.of_role("title"):
        return _without_calling(brief, message)
    if not brief.captions:
        return brief
    first, *others = brief.captions
    if brief.title and brief.title not in first:
        return brief
    if offer := _OFFER.match(first):
        return _offered(brief, offer, others)
    if (enrols := _ENROLS.match(first)) and enrols["what"].startswith(brief.title or " "):
        return replace(brief, title=enrols["what"], captions=(enrols["state"], *others))
    kind = _KIND.search(message.bare)
    notice = _NOTICE.match(first) if kind and not brief.title else None
    if notice is None or kind is None:
        return brief
    told = [*notice["rest"].split("，"), *others]
    lost = (
        [brief.topic] if brief.topic in message.bare and brief.topic not in "，".join((first, *told)) else []
    )
    return replace(brief, title=notice["who"] + kind["kind"], captions=(*told, *filter(None, lost)))


def _with_kind(brief: Brief, message: Message) -> Brief:
    """A brief that says what the named house is where no text does: 民宿“山上见”."""
    for text in message.texts:
        found = _HOUSE.search(message.bare[: text.start])
        if not found or text.role not in ("", "title"):
            continue
        kind, name = found["kind"], text.words
        whole = f"{kind}“{name}”"
        if kind in brief.captions and name in brief.captions:
            rest = tuple(whole if one == kind else one for one in brief.captions if one != name)
            return replace(brief, captions=rest)
        told = any(kind in one for one in (*brief.captions, brief.action, brief.voice or ""))
        if brief.title == name and not told and len(whole) <= _LONGEST + 2:
            return replace(brief, title=whole)
    return brief


def _without_calling(brief: Brief, message: Message) -> Brief:
    """A brief whose captions tell of a house without the words that call its name, and what stands behind."""
    told = _CALLED.match(message.wishes)
    if told is None or not brief.title or brief.title not in told["name"]:
        return brief
    rows = list[str]()
    for one in brief.captions:
        called = _CALLED.match(one)
        if called is None or called["name"] not in ("", brief.title):
            rows.append(one)
            continue
        rows += filter(None, [" ".join(filter(None, called.group("where", "kind"))), one[called.end() :]])
    behind = message.wishes[told.end() :]
    clause = re.match("[^，,。；;！!\n]+", behind)
    said = "，".join((*rows, brief.action, brief.voice or ""))
    if clause and clause[0] not in said and not asks(clause[0]) and len(clause[0]) >= _FEWEST:
        rows.insert(sum(one in told["kind"] for one in rows[:1]), clause[0])
    return replace(brief, captions=without_repeats(tuple(rows), brief.title, given=False))


def _offered(brief: Brief, offer: re.Match[str], others: list[str]) -> Brief:
    """A brief that is titled by a house and its offer; when it is comes next, unless its end is told."""
    title = offer["who"] + offer["what"]
    if len(title) > _LONGEST:
        return brief
    ends = bool(re.fullmatch(_VAGUE, offer["when"] or "")) and any(map(_ENDS.search, others))
    when = [] if ends or not offer["when"] else [offer["when"] + offer["what"]]
    return replace(brief, title=title, captions=(*when, *others))
