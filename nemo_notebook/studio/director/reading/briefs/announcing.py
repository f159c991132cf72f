"""Read what heads an announcement ("We're hiring: …", 【通知】…) and the title that its points give it."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    BEGINS_DOES,
    CLAUSE_END,
    HEAD,
    NO_SUBJECT,
    SENTENCE_END,
    STATES,
    capital,
    is_fact,
    is_offer,
    named_subject,
)
from nemo_notebook.studio.director.reading.messages.shaping import asks, shapes
from nemo_notebook.studio.director.reading.terms.own_names import versioned

_LONGEST_NAME: Final = 40
_TITLE_LABEL: Final = regex(
    r"(?:our\s|the\s)?((?:opening|business|visiting)\shours|price\slist|prices|menu|programme|schedule|timetable|class\sschedule)"
    r"|(?:本店|门店|我们的?)?((?:营业|开放|上课)时间|价目表|价格表|菜单|课程表|日程|节目单|(?:公司|企业|团队|学校|品牌)(?:介绍|简介))",
    re.I,
)
"""A label that can head a film which names nothing else."""
_SAID_TOO: Final = regex(
    r"hiring|now\sopen|coming\ssoon|recruiting|vacancy|wanted|save\sthe\sdate|for\s(?:sale|rent)|出租|出售|转让|招生|招聘|招人|招工|招租|招商|急聘|急招|诚招|急寻|寻物|求购|求租",
    re.I,
)
"""A kind of announcement that a title without it would not tell."""
_BRACKETS: Final = regex(r"^\s*【([^】]{2,16})】\s*")
_EXCLAIMED: Final = regex(r"^\s*([^!！,，.。:：\d]{2,14}?)[啦了]?[!！]+\s*(?=\S)")
_NOTICE_HEAD: Final = regex(
    r"^\s*([\u4e00-\u9fff]{2,10}(?:通知|公告|启事|(?<!活动)预告|请[柬帖]|喜帖))[,，。：:\s]\s*"
)
_KIND_OF_NOTICE: Final = regex(
    r"(?:(?:now|we['’]?re|we\sare)\s)?(?:hiring|recruiting)|(?:job|staff)\s(?:vacancy|opening|wanted)|vacancy|wanted|(?:important\s|school\s|public\s)?notice"
    r"|(?:new\s|upcoming\s)?(?:event|exhibition|announcement)|now\sopen|coming\ssoon|(?:grand\s)?opening\ssoon|reminder|attention|alert|(?:quick\s|easy\s|simple\s)?recipe|today['’]s\sspecial|save\sthe\sdate|breaking(?:\snews)?|good\snews|special\soffer|for\s(?:sale|rent)"
    r"|新品(?:发布会?|上市)?(?:预告|预热|通知|公告)|(?P<specific>(?!重要|紧急|温馨|学校|社区|活动|最新|小区|公司|物业|本店)[\u4e00-\u9fff]{2,6}(?:通知|公告|启事|提示|预告))"
    r"|(?:重要|紧急|温馨|学校|社区|活动|最新|小区|公司|物业|本店)?(?:通知|公告|提示|提醒|预告|启事|喜报|通告)|好消息|公益|产品|商品|品名|招聘|诚聘|急聘|急寻|寻物|求购|求租|急招|诚招|招工|招租|招商|招人|招生|活动|新品(?:上[市新]|推荐)?|上新|(?:今日|本周|店长)?(?:特价|推荐)|主打|出租|出售|转让",
    re.I,
)
"""What heads an announcement and says of what kind it is, not what it is about."""
_PRODUCT_ZH: Final = regex(r"(?!.*(?:风格|感|色|风|[点号日月])$)[\u4e00-\u9fffA-Za-z\d ·+-]{3,14}")
_STATE: Final = regex(
    r"([A-Za-z][\w'’ -]{3,30}?\s(?:closed|open|cancelled|canceled|postponed|moved|delayed|expected))\b"
    r"(?=\s(?:for|from|on|until|due|to|tonight|tomorrow)\b)"
)
"""What is so, before why and when: "Library closed for renovation from …"."""
_HELD: Final = regex(
    r"(?:举行|举办|召开|开展|迎来|组织|推出|上线|开设|有一?[个场]|[举]?办一?[个场])(?:的|首届|第[一二三四五六七八九十\d]+[届次期]|一年一度的?|盛大的?|“|《)*([\u4e00-\u9fff\d]{2,10}?(?<!\d))(?:活动)?(?=[,，。；!！]|$)"
)
_POST: Final = regex(
    r"^(?:现)?(?:急|高薪|诚)?(?:聘|招聘?|招募)(?!人|牌)[请]?([\u4e00-\u9fffA-Za-z]{2,14}?)(?:若?干?[\d一二两三四五六七八九十若]+[名位人]|$)"
)
_COUNT_ZH: Final = regex(r"(?:若干|[\d一二两三四五六七八九十]+)[名位人]")
_EVENT: Final = regex(
    r"(?:第[一二三四五六七八九十\d]+届)?[\u4e00-\u9fff]{2,12}(?:大赛|比赛|讲座|展览?|音乐会|演唱会|市集|球赛|集市|义诊|运动会|晚会|典礼|招聘会|年会|沙龙"
    r"|音乐节|美食节|读书会|分享会|发布会|公开课|训练营|夏令营|体验课|旅行|聚会|派对|聚餐|团建|通知|公告)(?:活动)?"
)
PRICED_ZH: Final = regex(
    r"^(?P<who>(?!全场|满|地址|营业|电话|[前仅原现特只限])[\u4e00-\u9fff]{3,10}?)(?=(?:原价|现价|特价|仅|只要|低至|每[月天人次])?\d+(?:\.\d+)?(?:块|元|折))"
)
"""What costs so much: 瑜伽馆体验课 of 瑜伽馆体验课9块9."""
_DATED: Final = regex(
    r"^(?P<who>[A-Za-z][\w'’&-]*(?:\s[A-Za-z&][\w'’&-]*){0,3}?),?\s(?=(?:(?:on|every|this|next)\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|tom+or+ow|tonight|today)\b)",
    re.I,
)
_YEAR: Final = regex(r"^(?:19|20)\d\d\s(?=[A-Z])")  # 2019 Honda Civic
_STATED: Final = regex(
    r"\b(?:is|are|was|will\sbe|takes?\splace|starts?|begins?|ends?|closes?|opens?|continues?|happens?|meets?|returns?)$",
    re.I,
)


def kind_of_notice(wishes: str) -> tuple[str, str]:
    """Take from the start of an announcement what says of what kind it is: "We're hiring: …", 【通知】…."""
    head = _BRACKETS.match(wishes) or _NOTICE_HEAD.match(wishes) or HEAD.match(wishes)
    head = head or _EXCLAIMED.match(wishes)
    if head and (head.re not in (HEAD, _EXCLAIMED) or _KIND_OF_NOTICE.fullmatch(head[1].strip())):
        return head[1].strip(), wishes[head.end() :]
    return "", wishes


def headline_under(wishes: str) -> str:
    """The first words under what heads an announcement, where they can stand as its title."""
    first = CLAUSE_END.split(SENTENCE_END.split(wishes, maxsplit=1)[0], maxsplit=1)[0].strip(" .,，。")
    if subject := named_subject(first):
        return subject
    if state := _STATE.match(first):
        return capital(state[1])
    return "" if is_fact(_YEAR.sub("", first)) or len(first) > _LONGEST_NAME or shapes(first) else first


def label_of(wishes: str) -> str:
    """The label that a message begins with, where it can head a film: 营业时间, "Opening hours"."""
    head = HEAD.match(wishes)
    found = _TITLE_LABEL.fullmatch(head[1].strip()) if head else None
    return next((one for one in found.groups() if one), "") if found else ""


def headed_by(kind: str, name: str, points: tuple[str, ...], *, titled: bool) -> tuple[str, tuple[str, ...]]:
    """The title of an announcement, and what is left to say under it."""
    first = name or (points[0] if points else "")
    if held := next((found[1] for one in (first, *points) if (found := _HELD.search(one))), ""):
        return held, points
    if post := _POST.match(first):
        count = _COUNT_ZH.fullmatch(first[post.end(1) :])
        return f"招聘{post[1]}{count[0] if count else ''}", tuple(one for one in points if one != first)
    if kind and is_chinese(kind) and (product := versioned(first)):
        told = first[len(product) :].strip()
        return product, (kind, *filter(None, [told]), *(one for one in points if one != first))
    generic = _KIND_OF_NOTICE.fullmatch(kind)
    if kind.startswith("新品") and not name:
        name = next((one for one in points if _PRODUCT_ZH.fullmatch(one) and not is_offer(one)), "")
        return (name or kind), ((kind, *(one for one in points if one != name)) if name else points)
    if (
        not (titled or name)
        and (not kind or generic)
        and (dated := _DATED.match(first))
        and not _opens(dated["who"])
    ):
        return capital(dated["who"]), (capital(first[dated.end() :]), *points[1:])
    if not (kind or name or titled):
        name = next((one for one in points if _EVENT.fullmatch(one)), "")
    left = tuple(one for one in points if one != name)
    if kind and (not name or not generic or generic["specific"]):
        return kind, points
    mark = "：" if is_chinese(kind) else ": "
    return f"{kind}{mark}{name}" if _SAID_TOO.search(kind) else name, left


def _opens(who: str) -> bool:
    """Whether words before a day are no name: "Open Monday", "We meet every Monday"."""
    return bool(
        _STATED.search(who)
        or NO_SUBJECT.match(who)
        or BEGINS_DOES.match(f"{who} ")
        or STATES.search(who)
        or asks(who)
    ) or (
        who.lower()
        in ("open", "opening", "closed", "every", "on", "this", "next", "until", "till", "from", "only")
    )
