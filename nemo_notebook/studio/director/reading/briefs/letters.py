"""Settle a title that is but the head or the foot of a letter, or where it is read: 停水通知, not 各位业主.

What else a notice or a greeting says stays as it was found.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.messages.message import Message

_ADDRESSED: Final = regex(
    r"(?:尊敬的|亲爱的|敬爱的|致)?(?:各位|全体|广大)?(?:业主|住户|居民|家长|同学|同事|员工|村民|用户|顾客|客户|会员|旅客|乘客"
    r"|市民|游客|考生|车主|司机|乡亲|观众|读者|老师|师生|商户|租户|学员|邻居|街坊|朋友|新老顾客|新老客户)(?:们|朋友们?|代表)?(?:请?(?:注意|知悉)|(?:大家|你们)?好)?"
)
_KIND: Final = regex(
    r"(?P<kind>(?:交通|出行|停水|停电|安全|天气|防汛|防火|防诈骗?|放假|活动|营业|开学|考试|就诊|用电|施工|限行|封路)(?:通知|公告|提示|提醒|通告))的?(?:小?视频|短片|影片|宣传片|片子?)"
)
_DURING: Final = regex(
    r"(?:\d{1,2}月\d{1,2}[日号]|[本这下]?周[一二三四五六日末])?(?P<event>[\u4e00-\u9fff]{2,8})期间"
)
_NEWS: Final = regex(
    r"(?P<what>停水|停电|停气|停暖|停网|断网|停课|停业|停诊|停运|停产|停更|放假|闭馆|歇业|休业|搬迁|检修|维修|施工|封路|限行|改道|涨价"
    r"|调价|消防演[练习]|疏散演[练习]|体检|家长会|开学|复课|缴费|消杀|灭蚊|灭鼠|年检|换水表|换电表)(?!通知|公告|了吗)"
)
_PLATFORM: Final = regex(
    r"(?:微信)?(?:小红书|抖音|快手|视频号|朋友圈|公众号|微博|[Bb]站|知乎|tik\s?tok|instagram|youtube|facebook|linkedin|业主群|家长群|班级群)",
    re.I,
)
_CAUSE: Final = regex(r"因|由于|受|为|鉴于")


def as_letter(heard: Brief, found: Brief, message: Message) -> Brief:
    """Return a brief that is titled by neither whom it addresses, who signs it, nor where it is shown.

    Args:
        heard: the brief.
        found: the same before its title was chosen by what is heard.
        message: what both were read from.
    """
    if message.of_role("title"):
        return heard
    signs = any(one.quoted and one.words == heard.action for one in message.of_role("end"))
    signed = signs and heard.title and heard.title.casefold() in heard.action.casefold()
    if signed or _PLATFORM.fullmatch(heard.title):
        return replace(heard, title=found.title if found.title != heard.title else "")
    if _ADDRESSED.fullmatch(heard.title) and (kind := _KIND.search(message.bare)):
        event = _DURING.search("，".join(heard.captions))
        return replace(heard, title=(event["event"] if event else "") + kind["kind"])
    told = [one for one in heard.captions if not _CAUSE.match(one)]
    news = _NEWS.search("，".join(told)) if _ADDRESSED.fullmatch(heard.title) else None
    if not news:
        return heard
    said = any(one.startswith(heard.title) for one in heard.captions)
    first = () if said else (heard.title,)
    return replace(heard, title=f"{news['what']}通知", captions=(*first, *heard.captions))
