"""Name plainly what a Chinese first message has of its own: 我奶奶做的剁椒酱, 民宿“云上院子”."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_KIN: Final = {
    "妈": "妈妈",
    "爸": "爸爸",
    "爷": "爷爷",
    "奶": "奶奶",
    "姐": "姐姐",
    "哥": "哥哥",
    "弟": "弟弟",
    "妹": "妹妹",
}
_MADE_BY: Final = regex(
    r"(?P<before>^|[，,。；;！!？?\n]\s?)(?:这是|就是|是)?(?:我们?|咱们?|俺们?)(?:家)?(?P<kin>奶奶|爷爷|姥姥|姥爷|外婆|外公|妈妈?|爸爸?|老妈|老爸|姐姐?|哥哥?|弟弟?|妹妹?|婆婆|公公|岳母|岳父|媳妇|老婆|老公|爱人|女儿|儿子|孙女|孙子|大姨|小姨|舅舅|叔叔|阿姨|姑姑|嫂子|闺女|闺蜜|师傅|师父)"
    r"(?P<made>(?:亲手|亲自|自己|手工|每天|常年|在[\u4e00-\u9fff]{2,5})*(?:做|包|种|酿|养|织|腌|熬|晒|炒|编|缝|磨|卤|烤|绣|画|泡|采|钩|雕|蒸|捏)出?的(?!时候|很|不|就|是))(?=(?:(?![我你她他了是让都给就很吃])[\u4e00-\u9fff]){2,10}(?:[，,。；;！!]|$))"
)
"""What somebody of the family makes: 我奶奶做的剁椒酱."""
_SALE: Final = r"(?:急?出?售|急?转让|急转|转租|急?[出招求]租|急?招聘?|诚聘|清仓|特价|二手|出|低价出?|闲置)"
_TAG: Final = regex(rf"(?P<before>^|\n)\s*【(?P<tag>{_SALE})】\s*(?=[^\s【])")
_HOUSE: Final = (
    r"(?:民宿|客栈|酒店|餐厅|餐馆|饭店|书店|花店|茶馆|咖啡[店馆]|面馆|小店|店铺?|工作室|农场|农庄|果园|基地|学校"
    r"|机构|训练营|乐队|画廊|诊所|工坊|作坊|酒吧|书屋|书吧)"
)
_NAMED: Final = regex(
    rf"(?P<before>(?:在|位于)[\u4e00-\u9fff]{{2,8}}的[\u4e00-\u9fff]{{0,6}}?{_HOUSE}|(?:推广|介绍|宣传)(?:一下)?(?:我们?|咱们?|公司)?的?[\u4e00-\u9fff]{{2,6}}(?:软件|小程序|平台|[Aa][Pp][Pp]))"
    r"\s?(?P<quote>[“「『\"][^“”「」『』\"\n]{2,16}[”」』\"])(?=[\s，,。；;！!]|$)"
)
"""A house told by its place, or a program by what it does, with its name behind it."""
_PHOTOS: Final = regex(
    r"(?P<before>^|[，,。；;！!？?\n]\s?)这(?P<count>[一二两三四五六七八九几\d]{0,2})(?P<unit>张|些|组)(?:图片?|照片)?(?:都|全)?(?:是|拍的是)(?:我们?|咱们?|本店)?(?:家|店里?|公司)?的?"
    r"(?:自己)?(?P<what>(?![做画拍]的)[\u4e00-\u9fffA-Za-z\d]{3,12}?)的(?:图片?|照片|实拍图?|产品图|样品图|效果图)(?=\s*(?:[，,。；;！!\n]|$))"
)
"""What one's photos are of: 这4张是我们家新款帆布包的图."""
_SENT: Final = regex(
    r"(?:(?<=视频)|(?<=短片)|(?<=片子)|(?<=影片))(?=(?:发到?|放到?|投到?)(?:朋友圈|抖音|快手|小红书|视频号|微信群?|公众号|B站|b站|微博|群里)(?:上|里)?\s*(?:[，,。；;！!\n]|$))"
)
"""Where a film is told without a mark before it: 请柬视频发朋友圈."""
_NOTICE: Final = regex(
    r"^\s*(?:请|麻烦)?(?:帮|给|替|为)(?:我们?的?|咱们?的?)?(?P<who>[\u4e00-\u9fff]{2,8}?)(?:做|写|发|出|弄|拟|来)一?[个份条则张](?P<what>[\u4e00-\u9fff]{0,6}(?:公告|通知|启事|声明|告示|喜报))(?:视频|短片)?\s?[:：]"
)
"""Whose notice is to be made: 帮餐馆做个停业公告：."""
_COUNTED: Final = regex(
    r"(?P<before>^|[，,。；;！!？?\n]\s?)[一二两三四五六七八九\d]+[件个款道样种只][\u4e00-\u9fff]{0,4}?[，,]?(?P<photos>[一二两三四五六七八九\d]+张(?:图片?|照片))(?=\s*(?:[，,。；;！!\n]|$))"
)
"""So many things on so many photos, which says nothing of them: 三件家具三张图."""
_REMINDS: Final = regex(
    r"提醒(?:大家|老年人|老人|孩子|家长|学生|员工|同事|居民|业主|邻居|司机|游客|顾客|市民|小朋友|年轻人)们?(?:都|要|注意|记得)*(?P<what>(?![要别不])[\u4e00-\u9fff]{2,10}?)的(?=(?:公益|宣传)?(?:片子?|短?视频|短片|影片))"
)
"""What a film reminds people of: 提醒老人防跌倒的片子."""
_TITLED: Final = regex(r"标题|片名|题目|店名|名字|名叫|名为|片头|开头")
_LONGEST: Final = 1000  # characters; more is material


def with_own_things(text: str) -> str:
    """Return a first message in which such things are named as the readers know it."""
    if len(text) > _LONGEST:
        return text
    text = _TAG.sub(r"\g<before>\g<tag>", _MADE_BY.sub(_made, text))
    text = _REMINDS.sub(r"关于\g<what>的", text)
    text = _COUNTED.sub(r"\g<before>\g<photos>", _NOTICE.sub(r"\g<who>\g<what>：", _SENT.sub("，", text)))
    if not _TITLED.search(text):
        text = _PHOTOS.sub(r"\g<before>用这\g<count>\g<unit>图做一个宣传\g<what>的视频", text, count=1)
    return text if _TITLED.search(text) else _NAMED.sub(r"\g<before>，名字叫\g<quote>", text, count=1)


def _made(told: re.Match[str]) -> str:
    return f"{told['before']}{_KIN.get(told['kin'], told['kin'])}{told['made']}"
