"""Words by which a brief sells, calls people to do something, or wishes somebody well."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

CALLS: Final = regex(
    r"^(?:please\s)?(?:order|buy|pay|donate|vote|shop|visit|try|call(?!\s(?:it|this|them|the\s(?:video|film|clip|thing))\b)|book(?!\s(?:launch|club|sale|fair|reading|signing|week|day|tour|swap|talk|store|shop))|join|get\syours|download|subscribe|sign\sup|pre-?order|reserve|rsvp"
    r"|apply|register|text\sus|email|contact|come|enrol+)\b(?=.*\b(?:now|today|us|at|on|online|by|yours|\d+|in|to)\b|.*[@#]\w|$)"
    r"|^(?:立即|马上|现在就|赶快|快来|抢购|扫码|预约|报名|欢迎(?:光临|选购|咨询|致电|来|报名|扫码|品尝)|有意者|电话|致电|拨打|咨询|详询|点击|关注)",
    re.I,
)
SELLS: Final = regex(
    r"\b(?:ads?|adverts?|advertis\w+|commercials?|promos?|promot\w+|announc\w+|launch\w*|opening|hiring|of\sthe\s(?:year|month|week|season)|notice|remind\w*|recruit\w*|sale|offers?|discount"
    r"|(?:volunteers?|needed|relief|donat\w+|shop|store|salon|caf[eé]|restaurant|bakery|studio|clinic|gym|school|company|agency|hotel|bar|pub|truck|business|brand|app|product|service"
    r"|class|course|podcast|start-?up|farm|market|garage|spa|barber\w*|dentist|florist|daycare|nursery|club|charity|ngo|foundation|event|fair"
    r"|festival|concert|webinar|workshop|team|choir|library|theatre|theater|academy|tours?|centre|center|room)s?)\b|\b(?:charity|fun|park|colou?r|city|night|club|\d+\s?k)\sruns?\b"
    r"|感谢|答谢|宣传|介绍|广告|推广|促销|招[聘生新租募人]|急聘|出租|出售|转让|开业|上新|新品|优惠|特价|活动|通知|公告|邀请|喜讯|[店馆坊班铺]|公司|工作室|机构|学校|民宿|酒店|餐厅|健身房|品牌|产品|超市"
    r"|医院|诊所|律所|律师|事务所|农场|推荐|分享|攻略|提醒|提示|须知|守则|警示|市集|社团|协会|公益|志愿",
    re.I,
)
"""Words of a brief that tells of something people are to know or buy, so that what it says is to be read."""
WISHES: Final = regex(
    r"^.{0,8}(?:祝(?:福|愿)?(?:您|你|他|她|我|大家|全|爸|妈|爷|奶|老|宝|各)|愿(?:你|您|我们|天下|所有|每)|爱你|爱您|想你|谢谢[你您]|恭喜[\u4e00-\u9fff]|祝贺|[您你]们?辛苦|感谢(?!信|卡|视频|短片)[\u4e00-\u9fff])|\b(?:love\syou|wish(?:ing)?\syou|we\smiss\syou|thank\syou|proud\sof\syou|you\sdid\sit|well\sdone)\b",
    re.I,
)
"""What is said to somebody: it is to be read, whatever else a brief tells."""
