"""Tell what a film is about where the words are Chinese: 垃圾分类 of 帮我们社区做个垃圾分类的宣传片.

The English half is `topic`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_ZH_TOPIC: Final = tuple(
    regex(said)
    for said in (
        r"教(?:大家|你|孩子们?|小朋友们?|新手)(?:如何|怎么)?([\u4e00-\u9fff]{2,8}?)的?(?:视频|短片|小?视频|教程)",
        r"[：:]\s*([\u4e00-\u9fff]{2,6}(?:为什么|为何|如何|怎样|怎么)[\u4e00-\u9fff]{2,10})(?=[，,。？?]|$)",
        r"(?:面向|针对)[^，。的]{1,8}的([\u4e00-\u9fff]{2,10}?)(?:宣传片|宣传视频|公益短片|公益广告|科普|动画|短?视频|短片)",
        r"(?:^|[，,。\s])(?:商品|产品|品名|公司|品牌|店名|项目|主题|题目)(?:名称?)?(?:[:：]|是|为|叫)\s*([^，。；,.!?！？\n]{2,16})",
        r"(?:^|[，,。\s])([\u4e00-\u9fff]{2,10}?)倒计时",
        r"邀请?[^，。,]{1,10}?(?:来|去|前来)?(?:参加|出席|观看|参观|体验|光临|加入)(?:我们?的?|咱们?的?|本次|这次)?([\u4e00-\u9fff\dA-Za-z]{3,14}?)(?:的(?:视频|短片|邀请函?|请柬)|(?=[，,。！!]|$))",
        r"给[^，。,]{1,6}看的([\u4e00-\u9fff]{2,10}?)(?:视频|短片|动画)",
        r"(?:推广|宣传|介绍)(?:一下)?([\u4e00-\u9fff\dA-Za-z]{2,12})(?=[:：])",
        r"^([\u4e00-\u9fff]{1,5}(?:店|馆|铺|摊|院|坊|超市|工作室))的?(?:短?视频|短片)",
        r"(?:做|来|拍)一?[个条段部支][^，。,]{0,8}的(?!科普|宣传|介绍|广告|短|竖|横|抖音)([\u4e00-\u9fff]{3,8})(?<!风格)(?<!主题)(?:视频|短片)",
        r"(?:分享|推荐|盘点|教大家|教你)([\u4e00-\u9fff]{3,12})[:：]",
        r"提醒(?:大家|您|各位|同学们?|家长们?)?(?:注意|小心|关注)([\u4e00-\u9fff]{2,8})(?=[，,。：:])",
        r"^(?:我们?[镇村市县区校园家]?的?|本[市县镇])?([\u4e00-\u9fff]{1,8}(?:节|展|赛|季))(?:(?:将?[于在])?\d{1,2}月\d{1,2}[日号]?|就?要|即将|马上|快要)+(?:开始|开幕|来|举[行办])",
        r"^(?!请|生成|制作|[做来拍给帮为用剪要我竖横])([\u4e00-\u9fff]{2,8}?)\d+秒的?(?:[竖横方][屏版])?的?(?:宣传|推广|广告|促销|介绍|短?视频)",
        r"(?:^|[，,。\s])主题([\u4e00-\u9fff]{3,14})(?=[，,。]|$)",
        r"(?:^|[，,。\s])([\u4e00-\u9fff]{2,10}?)的?(?:[一二两三四五六七八九十\d]+(?:步走?|[个大]?(?:步骤|技巧|方法|建议|理由|要点|好处|误区|亮点)))[:：]",
        r"(?:^|[：:，,。])\s*((?:为什么|为何|如何|怎么|怎样|什么是)[\u4e00-\u9fff]{2,9}|[\u4e00-\u9fff]{2,8}(?:是什么|的原理|是怎么[\u4e00-\u9fff]{1,3}))(?=[，,。？?！\s]|$)",
        r"(?:^|[，,])\s*([\u4e00-\u9fff]{2,8}(?:做法|教程|攻略))(?=[，,:：])",
        (
            r"(?:视频|短片|抖音|朋友圈|小红书|快手|视频号|广告|预告片?|影片"
            r"|动画)\s*[:：]\s*([^，。；,.!?！？\n]{2,18})"
        ),
        (
            r"(?:关于|有关|围绕|以)\s*([^，。；,.!?！？\n]{1,18}?)\s*(?:为主题)?(?:的"
            r"|为主题)\s*[^，。；,]{0,14}(?:视频|短片|影片|片|广告|动画|幻灯片)"
        ),
        r"((?:[春夏秋冬]季|双十[一二]|年终|年中|新年|开学|周年)(?:促销|大促|特卖|清仓|特惠))(?=[^，。；,]{0,8}(?:[，。；,\s]|$))",
        r"(?:^|[\s，,。])(?![给为帮])([\u4e00-\u9fff]{2,8}?)(?:活动预告|推广|宣传|广告|促销|预告|招新)",
        (
            r"(?:推广|宣传|介绍|展示|科普(?=一下)|(?<![\u4e00-\u9fff])推荐|突出|主推|庆祝|讲述|讲解|解释|讲一?讲|讲(?![座师义台话学堂])|聊聊|说说)\s*(?:一下|我们的?|一家|我的|一款|这款"
            r"|新的)*\s*([^，。；,.!?！？\n]{2,14}?)\s*(?:的[^，。；,]{0,8}(?:视频|短片|影片|广告|宣传片|动画)"
            r"|[，。；：:,.!?！？\n]|$)"
        ),
        (
            r"(?:做|来|拍|制作|生成|创建|剪|要|给我)[^，。；,]{0,16}?(?:秒"
            r"|分钟)的?\s*([^，。；,\d]{2,12}?)的?(?:视频|短片|影片|宣传片|广告片?|动画|预告片?|短视频)"
        ),
        r"(?:做|来|拍|制作|生成|剪|要)一?[个条段部支份]([^，。；,\d]{2,12}?)的?(?:广告片?|宣传片|公益短片|公益广告|科普视频|科普短片|宣传视频|宣传短片)",
        (
            r"(?:给|为|帮)\s*(?:我们的?|一家|我的|这家|我家)*\s*([^，。；,.!?！？\n我]{2,12}?)\s*(?:做"
            r"|制作|拍|生成|剪)"
        ),
        r"(?![给为帮])([\u4e00-\u9fff]{2,12}?)(?:的)?(?:宣传片|公益短片|公益广告|广告片?|推广视频|宣传视频|预告片|介绍视频)",
        (
            r"(?<![A-Za-z\d])((?:[\u4e00-\u9fff]{1,6}\d?[A-Z]{1,3})?[\u4e00-\u9fff]{2,14}?(?:邀请|祝福|开业|周年庆?|上新|招聘|招生(?!办)|活动(?!室|中心|房|场|区)"
            r"|店庆))的?[^，。；,\n]{0,6}(?:视频|短片|影片|广告|动画|预告|函|$|[，,。；])"
        ),
        (
            r"(?:^|[，,、\s])([\u4e00-\u9fff]{1,7}(?:店|馆|餐厅|公司|品牌|工作室|酒店|民宿|超市|农场|学校"
            r"|乐园))(?=[，,。；\s]|$)"
        ),
        r"我是(?:做|卖|开|教)([\u4e00-\u9fff]{2,6})的",
        r"(?:^|[^\u4e00-\u9fff])(?:做|来|拍|出|录|要|弄|搞)一?[个条期段支]([\u4e00-\u9fff]{2,10}?)(?:主题|题材)?的?(?:科普|讲解|介绍|教程|短?小?视频|短片)?(?=[，,。：:]|$)",
        r"^((?!\d+秒)[\u4e00-\u9fff\dA-Z]{3,9}?)(?:主题|题材)?的?(?:短?小?视频|短片)(?=[，,：:。]|$)",
    )
)
_ORDERED_FOR: Final = regex(
    r"[给为帮](?:我们?的?|我家的?|咱们?的?)?(?P<whom>[^，。,：:]{2,10}?)(?:做|来|拍|出|录|要|弄|搞)一?[个条期段支](?P<what>[\u4e00-\u9fff]{2,10}?)(?:主题|题材)?(?:的(?:朋友圈|抖音|小红书|快手|视频号|微信))?的?(?:科普|讲解|介绍|教程|宣传片?|广告片?|公益短片|公益广告|动画|预告片?|短?小?视频|短片)?(?=[，,。：:]|$)"
)
"""For whom something is made, and what: 给老年大学做个防诈骗提醒."""
_HOUSE: Final = regex(r"(?:店|馆|坊|铺|院|餐厅|公司|工作室|超市|农场|民宿|健身房)$")
_LONGEST_JOINED: Final = 12
_ZH_DESCRIBED: Final = regex(
    r"^\W*[一两三几][只个位座条群对朵辆艘架家杯间名]([\u4e00-\u9fff]{1,8}?)(?=正?[在]|[，。,.!！]|$)"
)
_ZH_EMPTY: Final = regex(
    r"^(?:公司|[\u4e00-\u9fff]{1,4}一点儿?的?(?:预告|宣传|广告|海报)?|小?通知小?|公告小?|提醒小?|.*(?:主图|封面|头图|片头|方形|竖屏|横屏)|(?:县域|乡村|城市|文化)?(?:文旅|旅游)|.*风格.*|[给让].*看的.*|[\u4e00-\u9fff]{1,4}感|小红书.*|.*(?:图解|可视化|数据对比)|注明.*|标注.*|数据来源|带货|卖货|直播|种草|公众号|视频号|[Bb]站|群里?|班级群|家长群|想要.*|邀请|祝福|感谢|招新|上新|祝寿|产品宣传|产品介绍|新品介绍|宣传|推广|介绍|广告|促销|预告|活动|我|我们|大家|你|一个|一段|一条|这个?"
    r"|这些|竖屏|横屏|方形|短|产品|视频|图片|照片|下面.*"
    r"|以下.*|这段.*|这篇.*|抖音|朋友圈|小红书|快手|微信|视频号|上传.*|.*图片|.*照片|.*秒.*|(?:朋友圈|抖音|小红书|快手|微信|视频号|微博|短?视频)[的小微短]*|.*(?:旁白"
    r"|配音(?!乐)|字幕|音乐|色调|暖色|冷色|[:：]).*"
    r"|.*分钟.*|(?![A-Z0-9]{2,4}$)[a-zA-Z0-9:\s]*)$"
)
_ZH_HEAD: Final = regex(
    r"^(?:.{0,8}?(?:秒钟?|分钟)(?!看懂|学会|教会|搞定|读懂|了解|做)的?|点)?(?:讲一?讲|讲解|解释|说说|聊聊|推广|介绍(?:一下)?|\S{2}风格?的|[\u4e00-\u9fff]{1,3}感(?:十足)?的|请|帮(?:我|忙)|(?:做|拍|剪|生成|制作"
    r"|来)(?=一?[条个段部支])|叫做?的?|名叫的?|名为的?|一家|一款|一个|一段|一条|一部|一支|个|段|条|部|支"
    r"|我们(?:店里?|班级?|校|厂里?|村里?|家店|小店)的?(?!铺|长|具|委|干|医|规|庆|园|车|门)(?=[\u4e00-\u9fff]{2})|我们(?=家[政具电装居纺教常庭])|我们家?的?|我(?=家乡)|我家(?!乡)的?|我的|本店的?|这款|这家|新的|[竖横方]?[屏形版]的?|关于"
    r"|(?:温暖|温馨|高端|简约|时尚|可爱|活泼|唯美|酷炫|炫酷|大气|轻快|欢快|治愈|清新|文艺|好看|漂亮|精美"
    r"|有趣|搞笑"
    r"|电影感|电影风|[暖冷]色调?|抖音|短)的?)*"
)
_NAMED_ZH: Final = regex(
    r"(?:^|[，,。\s])(?:我们|我的?|我家|本店)?(?P<name>[\u4e00-\u9fffA-Za-z·]{2,10}?)是(?:我们?|我家|咱们?)?(?:的|开的)?一?[家个所间款](?=[\u4e00-\u9fff])"
)
"""A name, and what it is the name of: 半日闲是一家咖啡馆."""
_ASKS_ZH: Final = regex(r"为什么|为何")
_FOR_MINE: Final = regex(r"^(送?给|献给)我们?(?=[\u4e00-\u9fff]{2})")
_OURS: Final = regex(
    r"^(?:店里?|班级?里?|校|厂里?|村里?|家里?)的(?=[\u4e00-\u9fff]{2})|^(?:小区|社区|学校|公司|单位)的(?=[\u4e00-\u9fff]{3})"
)
"""What is left of "of our shop": 店的中秋节."""
_MAKES: Final = regex(r"(?<=[\u4e00-\u9fff]{3})(?:想要?|要|帮我|给我|请)?(?:做|拍|弄|搞|剪|来)一?[个条段支]$")
FACT: Final = regex(r"[$€£¥|]|\s?\d")
_PIECES: Final = ("片", "座", "师", "解", "柬", "帖")
"""What is left of 短片, 讲座, 讲师 where the rest was read as something else."""
_BEFORE_TOPIC: Final = "个条段部支份的家款场次们点日号秒天"


def _cut_off(wishes: str, match: re.Match[str]) -> bool:
    """Whether a topic begins inside a run of signs, of which it is but the end: 车修理厂 of 汽车修理厂."""
    start = match.start(1)
    before = wishes[start - 1 : start]
    return match.start() == start and bool(HAN.match(before)) and before not in _BEFORE_TOPIC


def chinese_topic(wishes: str) -> str:
    """Return a few words on what the film is about, "" where the words do not say."""
    if (named := _NAMED_ZH.search(wishes)) and named["name"] not in ("这", "那", "我", "它", "这里", "我们"):
        return named["name"]
    if ordered := _ordered_for(wishes):
        return ordered
    for pattern in _ZH_TOPIC:
        for match in pattern.finditer(wishes):
            topic = _FOR_MINE.sub(r"\1", _ZH_HEAD.sub("", match[1].replace(BLANK, "").strip(" 的")))
            topic = _MAKES.sub("", _OURS.sub("", topic))
            topic += "的" if _ASKS_ZH.match(topic) and match[1].endswith("的") else ""
            if topic in _PIECES or _cut_off(wishes, match):
                continue
            listed = ":" in match[0] or "：" in match[0]
            if topic and not _ZH_EMPTY.match(topic) and not (listed and FACT.search(topic)):
                return topic
    described = _ZH_DESCRIBED.match(wishes)
    return described[1] if described and not _ZH_EMPTY.match(described[1]) else ""


def _ordered_for(wishes: str) -> str:
    """What is made for somebody, with the house it is of: 理发店价目表; "" for nothing."""
    found = _ORDERED_FOR.search(wishes)
    what = _ZH_HEAD.sub("", found["what"].replace(BLANK, "").strip(" 的")) if found else ""
    if found is None or not what or _ZH_EMPTY.match(what) or what in _PIECES:
        return ""
    whom = found["whom"]
    joins = _HOUSE.search(whom) and BLANK not in whom and len(whom + what) <= _LONGEST_JOINED
    return whom + what if joins and whom not in what else what
