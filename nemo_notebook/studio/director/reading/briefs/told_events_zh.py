"""Part a Chinese first clause that tells who, when and what in one breath: 我们书店这个月满100减20."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import Final

from nemo_notebook.studio.director.patterns import regex
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
_OFFER: Final = regex(
    rf"^{_OURS}(?P<who>[\u4e00-\u9fff]{{1,7}}?(?:店|馆|坊|铺|厅|吧|超市|工作室|健身房))(?P<when>{_WHEN})?"
    r"(?P<what>[\u4e00-\u9fff]{0,8}?(?:满\d+[减送]\d+元?|(?:打|全场)?[\d.一二三四五六七八九]+折|买[一二三1-3][送赠][一二三1-3]|半价))$"
)
_ENROLS: Final = regex(
    r"^(?P<what>[\u4e00-\u9fffA-Za-z\d]{3,13}?(?:班|营|课|赛|社团|活动|会))(?P<state>(?:火热|正在|开始|现已)?(?:报名|招募|招生|预约)(?:进行)?(?:中|啦|了)?)$"
)
_NOTICE: Final = regex(
    rf"^(?P<who>(?![因由为请])[\u4e00-\u9fff]{{2,8}}?)(?P<rest>{_WHEN}.*(?:开放|营业|关闭|闭馆|停业|暂停|恢复|调整|延长|停[水电气]|断网|检修|维修|放假).*)$"
)
_DAY: Final = (
    r"(?:(?:这|本|下)个?)?(?:周|星期|礼拜)[一二三四五六日末天]|今[天晚]|明[天晚早]|后天"
    r"|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?|(?:元旦|除夕|春节|端午|中秋|国庆|五一|元宵|儿童|圣诞)节?(?:当天|期间)?"
)
_HOUR: Final = r"(?:早上?|上午|中午|下午|傍晚|晚上?)?[\d一二三四五六七八九十两]{1,3}[点:：](?:\d{2}|半|整)?"
_HELD: Final = regex(
    rf"^(?:我们?|咱们?)?(?P<who>[\u4e00-\u9fff]{{0,8}}?)的?(?P<when>(?:{_DAY})(?:{_HOUR})?)(?:将|会|要|就)*(?:在(?P<where>[\u4e00-\u9fffA-Za-z\d]{{2,12}}?))?(?:将|会|要|就)*"
    r"(?:(?:举办|举行|召开|开展)(?:一?[场次个届])?(?P<what>[\u4e00-\u9fffA-Za-z\d]{2,12})"
    r"|(?:办|开|搞|有|放|来)(?:一?[场次个届])?(?P<show>[\u4e00-\u9fffA-Za-z\d]{1,9}[会节赛展课营]|[\u4e00-\u9fffA-Za-z\d]{0,9}(?:市场|市集|集市|派对|沙龙|讲座|电影|演出|义诊|仪式|典礼|工作坊|音乐[会节]|领养日)))$"
)
"""Who holds what, when and where: 小区周六上午9点在中心花园办跳蚤市场."""
_SELLS: Final = regex(
    r"^(?:我|我们|咱们?)(?:家|这里|这儿|这边)?(?:(?:自己)?[卖做种养]的?(?:是)?|专门?(?:卖|做)|出售|转让)(?=[\u4e00-\u9fff]{2,})"
    r"|^下?(?:我家|我们家|咱们?家)的?(?=[\u4e00-\u9fff]{0,6}(?:店|馆|铺|坊|园|厂|屋|公司|超市|民宿|餐厅|工作室))|^我(?=在)"
)
"""What a person says before what is sold: 我卖自家土蜂蜜, 我家火锅店."""
_SOLD: Final = regex(
    r"(?<![^，,。；;：:！!\s])(?:我们?|咱们?|这次|本次|主要)*(?:卖|推|推广|介绍|宣传|主推|主打|销售|带货)的(?:产品|商品|东西)?是(?:一款|我们?家?的?)?(?P<what>[^，,。；;！!\s]{2,12})"
)
_OF_PRICE: Final = regex(
    r"(?<=[\u4e00-\u9fff]{2})(?:的?(?:原价|现价|现在|特价|售价|只要|仅|价格|一斤|一份)|现)$"
)
_PRICED: Final = regex(r"(?:在|只要|仅)*\s?\d")
_OPENS: Final = regex(r"[开张业馆]{2}")
_CLAUSE: Final = regex(r"[^，,。；;！!？?\s]+")
_KIND: Final = regex(
    r"(?<![\u4e00-\u9fff])(?:[^，。,]{0,12}[个条份张支段])?(?:\d+秒的?)?(?P<kind>通知|公告|提示|通告)"
)
_SHOP: Final = (
    r"(?:民宿|客栈|旅店|酒店|[书花茶饼鞋衣果菜酒宠物奶茶甜品理发咖啡服装零食水果面馆包子]店|工作室|救助站|书屋|书吧|茶馆|咖啡馆|面馆|画室|餐厅|农场|果园|茶园|健身房|瑜伽馆|武馆"
    r"|合唱团|剧社|乐队|面包房|甜品屋|烘焙坊)"
)
_HOUSE: Final = regex(
    rf"(?:^|[，,。；：:！!\s]|我们?(?:是|有|的|家|开)*了?[这一]?[家间]|我们?(?:是|有|的|家|开)+了?|咱们?家?的?)(?P<kind>(?![我咱的了一这给为帮]|宣传|介绍|推广)[\u4e00-\u9fff]{{2,6}}?{_SHOP})(?:名字?)?(?:叫做?|叫|名为)?[:：]?$"
)
"""What house it is whose name follows."""
_CALLED: Final = regex(
    r"^(?:大家好[，,])?(?:我们?|咱们?)家?的?(?:(?:最近|刚|新)*(?:在(?P<where>[^，,。的]{2,10}?))?(?:最近|刚|新|自己)*[开做办](?:了|的是?)?)?"
    r"(?:一?[家间个款])?(?P<kind>[^，,。：:]{2,10}?)(?:的?名字|店名|名)?(?:叫做?|名为)[“「《]?(?P<name>[^，,。”」》]*)[”」》]?(?:[，,]|$)"
)
"""Who speaks, and what the name is of that stands behind: 我在平江路开了家银饰店叫…."""
_WHY: Final = regex(
    r"^(?:今[天年晚]|明[天年晚]|后天|[这下]个?(?:周[一二三四五六日天末]?|月\d*[日号]?)|\d{1,2}月\d{1,2}[日号])(?:就|要|正好)?是我们?(?:家|俩)?的?[\u4e00-\u9fff]{2,12}$"
)
"""Why a film is asked for, told to its maker: 下周六是我爷爷奶奶金婚."""
_ENDS: Final = regex(r"\d[日号]|周[一二三四五六日末天]|为止|截止")
_FEWEST: Final = 4  # signs of a clause that tells something
_FIRST: Final = 2  # clauses that may tell what takes place
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
        return _well_titled(brief, message.said)
    brief = _sold(brief, message.said)
    clauses = islice(_CLAUSE.finditer(message.said), _FIRST)
    if held := next(filter(None, (_HELD.match(one[0]) for one in clauses)), None):
        return _held(brief, held)
    brief = _well_titled(brief, message.said)
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


def _sold(brief: Brief, said: str) -> Brief:
    """A brief that is titled by what is told to be sold: 卖的是桌面手机支架."""
    sold = _SOLD.search(said)
    if not sold or any(sold["what"] in one for one in (brief.title, *brief.captions)):
        return brief
    lost = [brief.title] if brief.title and brief.title not in brief.captions else []
    return replace(brief, title=sold["what"], captions=(*lost, *brief.captions))


def _well_titled(brief: Brief, said: str) -> Brief:
    """A brief whose title is no piece of what a person says: 土蜂蜜 of 我卖土蜂蜜, 年卡 of 年卡原价2580."""
    behind = said.partition(brief.title)[2] if brief.title else ""
    opens = _OPENS.match(behind) if brief.title.endswith("新") else None
    whole = brief.title + (opens[0] if opens else "")
    title = _SELLS.sub("", _OF_PRICE.sub("", whole) if _PRICED.match(behind) else whole)
    if title == brief.title or not title:
        return brief
    captions = (one.removeprefix(whole).strip("，, ") if opens else one for one in brief.captions)
    return replace(brief, title=title, captions=tuple(filter(None, captions)))


def _held(brief: Brief, held: re.Match[str]) -> Brief:
    """A brief that is titled by what takes place; when and where come next, and then what it told besides."""
    what, who = held["what"] or held["show"], held["who"]
    title = who + what if len(who) > 1 and who not in what and len(who + what) <= _LONGEST else what
    told = tuple(one for one in brief.captions if one not in held[0])
    lost = brief.title not in ("", *told) and brief.title not in held[0] and not _KIND.fullmatch(brief.title)
    besides = (brief.title, *told) if lost else told
    return replace(brief, title=title, captions=(*filter(None, (held["when"], held["where"])), *besides))


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
