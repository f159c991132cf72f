"""Read which music plainly goes with what a film is about, where no music was named: bells with Christmas."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_STYLES: Final = {
    "holiday": regex(
        r"\b(?:christmas|xmas|x-mas|santa(?:\sclaus)?|advent\s(?:calendar|market)|weihnacht\w*)\b|圣诞", re.I
    ),
    "chinese": regex(
        r"\b(?:chinese|lunar)\snew\syear\b|\bspring\sfestival\b|\b(?:mid-autumn|lantern|dragon\sboat)\sfestival\b"
        r"|\bchinese\s(?:tea|lanterns?|calligraphy|garden|temple|ink|restaurant|food|culture)\b"
        r"|春节|新春|过年|元宵|中秋|端午|国风|中国风|茶馆|茶艺|茶道|中式|水墨|灯笼|书法",
        re.I,
    ),
    "suspense": regex(
        r"\b(?:suspense(?:ful)?|thriller|horror|murder|detective|haunted|halloween|true\scrime)\b"
        r"|\bmystery\b(?!\s(?:box|shopp|gift|guest|prize))|悬疑|恐怖|惊悚|侦探|万圣节|鬼屋",
        re.I,
    ),
    "jazz": regex(r"\bjazz\b|\bspeakeasy\b|爵士", re.I),
    "chiptune": regex(
        r"\b(?:8|16)[\s-]?bit\b|\barcade\b|\bpixel\s(?:art|game)|\b(?:video|retro|indie|computer|mobile)\sgames?\b"
        r"|像素|街机|电子游戏|手游|复古游戏",
        re.I,
    ),
    "cinematic": regex(r"\bepic\b(?!\sfail)|\bblockbuster\b|史诗|震撼(?!价)|磅礴|气势恢宏", re.I),
    "electronic": regex(
        r"\b(?:techy|hi(?:gh)?[\s-]?tech|futuristic|cyberpunk|sci-?fi)\b|科技感|高科技|赛博朋克|未来感|科幻",
        re.I,
    ),
    "inspiring": regex(
        r"\bcorporate\b|\bstart-?ups?\b(?!\s(?:time|sound))|\bpitch\sdeck\b|\bannual\sreport\b|\bcompany\s(?:culture|values|profile)\b"
        r"|企业|商务|创业|融资|年报|公司(?:介绍|文化|宣传)",
        re.I,
    ),
    "piano": regex(r"\bweddings?\b|\bbrid(?:e|al)\b|\bsave\sthe\sdate\b|婚礼|结婚|婚宴|新娘", re.I),
}


KEPT: Final = frozenset({"holiday", "chinese", "jazz", "chiptune"})
"""Styles that go with their occasion in whatever manner."""

_OF_TRADES: Final = {
    "ambient": regex(
        r"\b(?:yoga|meditation|mindfulness|spa|massage|sauna|reiki|bedtime|lullab(?:y|ies)|sleep|insomnia|hospice|nursing\shome|care\shome"
        r"|(?:we|i)\slost|lost\s(?:my|our|dog|cat|pet|puppy|kitten)|missing|(?:water|power)\s(?:will\sbe|outage|cut|supply)|shut\soff|outage|evacuation|recall|warning|safety)\b"
        r"|瑜伽|寻[猫狗人物]|走失|失踪|冥想|按摩|足疗|养生|睡前|助眠|失眠|睡眠|晚安|停水|停电|停气|检修|防汛|防诈|反诈|预警|警示|安全提醒|禁止",
        re.I,
    ),
    "piano": regex(
        r"\b(?:funeral|memorial|obituary|in\s(?:loving\s)?memory|passed\saway|condolences?|remembrance|celebration\sof\slife|baptism|christening"
        r"|wedding\sanniversary|anniversary\sof\sour\sparents|ballet)\b|追悼|悼念|讣告|追思|缅怀|葬礼|母亲节|父亲节|教师节|金婚|银婚|洗礼",
        re.I,
    ),
    "inspiring": regex(
        r"\b(?:hiring|recruit(?:ing|ment)|job\s(?:ad|opening|offer|fair)|vacanc(?:y|ies)|apprentice(?:ship)?|careers?|law\sfirm|lawyers?|solicitors?|notary"
        r"|accountan(?:t|cy)|accounting|bookkeep(?:er|ing)|insurance|mortgage|bank(?:ing)?|consult(?:ing|ancy)|real\sestate|estate\sagents?"
        r"|open\sday|graduation|volunteers?|fundrais(?:er|ing)|charity|donat(?:e|ion)s?|q[1-4]\sresults|annual\sresults|quarterly|webinar|conference|training\scourse)\b"
        r"|招聘|诚聘|急招|招人|求职|律师|律所|会计|记账|保险|银行|贷款|咨询公司|楼盘|招商|志愿者|公益|募捐|毕业|高考|考研|加油|年度总结|季度|培训",
        re.I,
    ),
    "upbeat": regex(
        r"\b(?:diwali|deepavali|holi|eid|hanukkah|navratri|football|soccer|rugby|hockey|cricket|baseball|basketball|volleyball|handball|tennis|badminton|athletics|marathon|fun\srun|sports?\sday"
        r"|gym|fitness|workouts?|crossfit|boxing|karate|judo|kids?|children|toddlers?|kindergarten|nursery|playgroup|birthday|party|parties|carnival|festival"
        r"|fair|f[eê]te|pub\squiz|quiz\snight|giveaway|raffle|grand\sopening|black\sfriday|cyber\smonday|sale|summer\scamp|swim(?:ming)?\s(?:club|school|lessons?)"
        r"|puppy|puppies|dog\s(?:walk\w*|groom\w*|school))\b"
        r"|足球|篮球|羽毛球|网球|乒乓|排球|运动会|马拉松|跑步|健身|拳击|跆拳道|游泳|跳绳|少儿|儿童|小朋友|幼儿|亲子|六一|生日|派对|开业|开张|周年庆|促销|特惠|特价"
        r"|清仓|双十一|双十二|大促|满减|抽奖|狂欢|市集|游乐|萌宠|宠物",
        re.I,
    ),
    "electronic": regex(
        r"\b(?:apps?|software|saas|cyber\s?security|robot(?:s|ics)?|a\.?i\.?|machine\slearning|blockchain|drones?|gadgets?|smart\s(?:home|watch|phone)|hackathon"
        r"|broadband|5g|e-?sports?|gaming)\b|人工智能|大模型|机器人|区块链|芯片|无人机|智能|小程序|编程|电竞|数码|宽带",
        re.I,
    ),
    "acoustic": regex(
        r"\b(?:farm|farmers?|garden(?:ing|er)?|florist|camp(?:ing|site)|hik(?:e|ing)|knit(?:ting)?|crochet|quilt(?:ing)?|pottery|handmade|honey|vineyard|allotment"
        r"|guest\s?house|b&b|cottage|bakery|village)\b|农场|农家|采摘|园艺|花店|露营|徒步|手工|编织|陶艺|民宿|客栈|蜂蜜|乡村|土特产",
        re.I,
    ),
}
"""Weaker: it gives way to a tone that was named."""


def style_of_trade(wishes: str) -> str:
    """Return the style of music that is usual for what is named first, "" where none is."""
    told = ((match.start(), style) for style, said in _OF_TRADES.items() if (match := said.search(wishes)))
    return min(told, default=(0, ""))[1]


def style_of_occasion(wishes: str) -> str:
    """Return the style of music that goes with a film's subject, "" where none plainly does."""
    return next((style for style, said in _STYLES.items() if said.search(wishes)), "")
