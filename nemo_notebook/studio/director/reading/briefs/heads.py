"""Read what stands before a colon in a brief: a label, a field of the film's shape, a name, an order."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentence_parts import CLAUSE_END
from nemo_notebook.studio.director.reading.messages.shaping import asks

_FEWEST: Final = 2  # items of a list
_LONGEST_NAME: Final = 40
LABEL: Final = regex(
    r"^(?:(?:key|main|our|opening|business|visiting|holiday|christmas|easter|summer|winter|new|special"
    r"|festive|product|the|two|three|four|five|six|\d)\s)*(?:hours(?:\s(?:for|of|at)\s[\w'’ -]{3,30})?"
    r"|features?|points|details|info\w*|benefits|specs?|facts|menu|prices?"
    r"|offers?|highlights|flavou?rs|colou?rs|sizes|services|classes|topics|ingredients|speakers|schedule|scents|styles|toppings|courses|bring|included|includes|what['’]s\sincluded|includes)$|^(?:本店|门店|我们的?|产品|课程|套餐|房源|活动|基本|商品|岗位)?(?:特点|功能|卖点|亮点|优点|价格|价目表?|价格表|菜单|营业时间|开放时间|详情|内容|安排|信息|口味|颜色|尺码|规格|服务|项目|地点|时间)$",
    re.I,
)
"""What stands before a list and is no name of a thing."""
FIELD: Final = regex(
    r"^(?:name|product(?:\sname)?|brand|title|cta|call[\s-]to[\s-]action|tagline|slogan|名称|品名|产品|品牌"
    r"|topic|subject|主题|(?:background\s)?music|soundtrack|style|tone|mood|vibe|format|aspect(?:\sratio)?|length|duration|target(?:\s(?:audience|group))?|audience|voice(?:-?over)?|colou?rs?|platform|language"
    r"|(?:背景)?音乐|配乐|风格|色调|时长|长度|(?:目标)?(?:受众|人群|客户)|格式|平台|画幅|比例|配音|旁白|颜色|配色)\s*[:：]",
    re.I,
)
FIELDS: Final = regex(
    r"[,，]\s*(?=(?:target(?:\s(?:audience|group))?|music|style|tone|mood|format|length|duration|audience|voice-?over|colou?rs?|platform"
    r"|音乐|配乐|风格|色调|时长|(?:目标)?(?:受众|人群)|格式|平台|配色|配音)\s*[:：])",
    re.I,
)
"""Before a label of the film's shape inside a sentence."""
OF_FIELD: Final = regex(
    r"[，,]\s*(?:(?:预约|咨询|联系)?(?:请)?加?(?:微信|[Vv][Xx]?|薇信?|QQ|qq)号?|预约|咨询|联系方式|热线|集合点|[\u4e00-\u9fff]{0,2}(?:地点|时间)|地址|电话|费用|票价|报名|联系人|集合|主讲|嘉宾|where|when|venue|time|date|address|price|contact)$",
    re.I,
)
"""A label inside a sentence: what stands before it is no heading."""
THE: Final = regex(
    r"^(?:an?|the|our|my|your|this|new(?!\s(?:on|in|at|from)\b))\s+|^(?:这款|这个|我们的?(?![店家班校村厂])|本店的?)",
    re.I,
)
_TELLING: Final = regex(
    r"^(?:teach|explain|show|tell)(?:ing)?(?:\sto)?\s(?:(?:my|our|the)\s)?(?:(?:small|young|little)\s)?(?:kids|children|students|pupils|beginners|people|adults)\s(?!to\s)(?:about\s)?(?:the\s)?"
    r"|^(?:给[^，]{1,8}?)?(?:讲一?[讲个](?!座)|讲解|科普|解释|说说|聊聊|介绍|教(?:大家|你|孩子))(?:一下)?(?:我的|我们的?)?(?=[\u4e00-\u9fff])"
    r"|^给[^，的]{1,8}?(?:讲|说|普及)(?![座师台课话明])(?:一下)?(?=[\u4e00-\u9fff]{2})",
    re.I,
)
_HOOK: Final = regex(
    r"(?:^|[.;。；\n!！]\s*)(?:hook|opening\sline|开头|开场白?|钩子)\s*[:：]\s*([^.!?。！？;；\n\ue000]{2,80}[!?！？]?)",
    re.I,
)
_NOTICE_FIRST: Final = regex(r"\s*[\u4e00-\u9fff]{2,10}(?:通知|公告|启事)[,，：:]")
_REMINDS: Final = regex(
    r"(?:[\w'’-]+\s){0,3}(?:reminder|notice|warning|note|alert|update)(?:\s(?:for|to)\s[\w'’ -]{3,30})?"
    r"|attention\s[\w'’ -]{3,30}|remind\s[\w'’ -]{3,30}",
    re.I,
)
_SHORT_HEAD: Final = regex(r"(?!(?i:from|on|at|new|only|call|by|until)\b)[A-Z][\w'’-]*(?:\s[\w'’&-]+){1,3}")
_DIVIDES: Final = regex(
    r"(?:主要|一共|总共)?分[成为]?[两二三四五六七八九十\d]|(?:说|写|讲|只需|就)?[一二两三四五六七八九十\d]+(?:步走?|招|点|句话?|条|个(?:步骤|要点|字))$"
    r"|(?:[^，,]{0,6}[^\u4e00-\u9fff])?(?:后面|然后|再)?(?:依次|分别|逐一|先后)地?(?:出现|显示|展示|介绍|讲解?|说明?|呈现)(?:的是)?$"
)
"""What says how many items follow: 分四类."""
_NOTICE: Final = regex(r"^([\u4e00-\u9fff]{3,10}?)(?:通知|预告|启事|公告)$")


def heads_notice(wishes: str) -> bool:
    """Whether a Chinese notice says first what it is: 元旦放假通知，…."""
    return bool(_NOTICE_FIRST.match(wishes))


def hook_said(wishes: str) -> tuple[str, ...]:
    """Return the words that a brief calls its hook: "Hook: Still stuck in a job you hate?"."""
    found = _HOOK.search(wishes)
    return (found[1].strip(),) if found else ()


def name_before(head: str, *, asked: bool) -> str:
    """Return the subject named before the colon of a list: 面包店早市, of "a 20 s video, 面包店早市: …"."""
    if not asked:
        first = re.split(r"[,，]\s*", head)[0] if is_chinese(head) else head
        return "" if LABEL.match(head) else _TELLING.sub("", THE.sub("", first))
    if notice := _NOTICE.match(head):
        return notice[1]
    last = re.split(r"[,，]\s*", head)[-1]
    named = "" if _DIVIDES.match(last) else _TELLING.sub("", last)
    return "" if last == head or LABEL.match(last) or asks(named) or not is_chinese(last) else named


def heads_list(head: re.Match[str]) -> bool:
    """Whether a list follows a colon: "Opening hours: …, …", "Yoga retreat in Bali: …, …, …"."""
    listed = head.string[head.end() :]
    items = max(len(CLAUSE_END.split(listed)), listed.count("、") + 1)
    if _REMINDS.fullmatch(head[1]):
        return True
    return items >= _FEWEST and (
        bool(LABEL.match(head[1]))
        or (items > _FEWEST and len(head[1]) <= _LONGEST_NAME)
        or bool(_SHORT_HEAD.fullmatch(head[1]))
    )
