"""Tell words that only say how a film is to be, and nothing that it says: "calm piano", 金色, 可爱风."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.film_colours import only_colours

_LOOK_ONLY: Final = regex(
    r"^\W*(?:(?:calm|soft|gentle|quiet|slow|happy|upbeat|warm|light|relaxing|peaceful|sad|some|solo|a\sbit\sof|with)\s)*"
    r"(?:piano|guitar|ukulele|strings|violin|cello|harp|flute|drums|lo-?fi|ambient|techno|edm|synthwave|acoustic|jazz|string\squartet|brass\sband|orchestra|harpsichord|accordion|bagpipes|sax(?:ophone)?|trumpet|marimba|xylophone|banjo|mandolin|synths?|bass)\W*$"
    r"|^\W*(?:(?:light|dark|soft|pastel|hot|rose|neon|deep|all)\s)?(?:white|black|red|orange|yellow|gold|golden|green|blue|navy|teal|purple|pink"
    r"|brown|gr[ae]y|cream|silver)(?:\s(?:and|&)\s\w+)?(?:\s(?:vibes?|themed?|accents?|palette|aesthetic|look|feel))?\W*$"
    r"|^\W*(?:[浅深淡暗亮大香酒]?[槟]?[白黑红橙黄金绿蓝紫粉棕灰银青][红金白]?色?[和与加、])?(?:(?:[浅深淡暗亮大墨宝天米酒藏]|香槟)?[白黑红橙黄金绿蓝紫粉棕灰银青][红金紫]?色|(?:[浅深墨宝天酒藏]|香槟|玫瑰)[红橙黄金绿蓝紫粉灰青])(?:系|调|主题|为主|风格?)?\W*$"
    r"|^\W*(?:(?:mustard|teal|navy|coral|beige|ivory|turquoise|burgundy|maroon|magenta|lilac|lavender|mint|peach|sage|terracotta|cream|black|white|red|orange|yellow|gold|green|blue|purple|pink|brown|gr[ae]y|silver)(?:,?\s(?:and|&)\s|\W*$)){2,3}"
    r"|^\W*(?:bar|column|line|pie|donut)\s(?:chart|graph)s?\W*$|^\W*(?:futuristic|energetic|elegant|minimal(?:ist)?|modern|retro|festive|romantic|clean|professional|luxurious|fun|friendly)\W*$"
    r"|^(?:[用配]|轻柔的?)?(?:钢琴|吉他|古琴|古筝|二胡|琵琶|竹笛|笛子|箫|[大小]提琴|萨克斯|八音盒|口琴|锣鼓|唢呐|鼓点|手风琴|口哨|弦乐|交响乐?)(?:曲|音乐|声)?$|^[中欧日韩美法新]式(?:风格?|一点)?$|^(?![台春海微清晚东寒]风)[\u4e00-\u9fff]{1,3}(?:风格?|感(?:很?强|十?足|拉满|爆棚)?)$|^[\u4e00-\u9fff]{1,4}色系$|^(?:配|用|放)?(?:首|一首)?(?:英文|英语|中文|粤语|日语|韩语|法语|老|儿|民|红|情)歌曲?$|^[红金]?色?(?:喜庆|热闹|大气|高端|简约|温馨|浪漫|清新|文艺|可爱|活泼|旅行)[感风]?(?:风格|一点)?$"
    r"|^\W*(?:(?:with|just|only|and)\s)*(?:rain|ocean|sea|wave|wind|bird|forest|nature|fire|water)s?\s(?:sounds?|noises?)(?:\sif\spossible)?\W*$"
    r"|^(?:只要|只有|只留|配|加|带)?(?:下雨|雨|海浪|鸟|风|流水|虫|大自然|自然)[鸣叫]?的?(?:声音|声|音效)$"
    r"|^[^，。]{0,3}(?:做|画|用|来|要|出|生成)[^，。]{0,4}(?:柱状|条形|折线|饼状?|环形|趋势)?图表?(?:展示|表示|呈现|说明)?$",
    re.I,
)
"""A colour, an instrument or a chart alone: how a film is to be, not what it says."""
_FILMED: Final = regex(
    r"^\W*(?:(?:in|with|some|all|and|lots?\sof)\s)*(?:slow[\s-]?mo(?:tion)?|time[\s-]?lapse|hyper[\s-]?lapse|stop[\s-]motion|close[\s-]?ups?|macro|bokeh|backlit|loopable|looping|hand[\s-](?:drawn|held)|lens\sflares?|light\sleaks"
    r"|(?:(?:soft|warm|golden|natural|bright|dim|low|early|late|morning|evening|gentle|candle|studio)[\s-]){1,3}(?:light|sunlight|sunshine|hour)(?:\slight)?|candle-?light|(?:\d{2,3}\s?fps|[48]k|uhd|(?:full\s)?hd)(?:\squality)?)(?:\s(?:please|if\s(?:you\scan|possible|that\sworks)|style|effect|feel|look|shots?))*\W*$"
    r"|^(?:用|要|来点|带点?|有点?|加点?|加)?(?:慢动作|慢镜头|逆光|航拍|特写|微距|柔光|暖光|暖阳|光斑|虚化|延时(?:摄影)?|定格动画|(?:金色?|温暖|柔和|明媚)的?(?:阳光|光线|光影)|光线?(?:要)?(?:柔和|明亮|温暖|自然))(?:镜头|效果|感|的|一?点)*$",
    re.I,
)
"""How a picture is filmed and lit, which its shot is told and no caption says: "golden light"."""


def only_filmed(text: str) -> bool:
    """Whether words name nothing but a light, a camera's way or a number of lines."""
    return bool(_FILMED.match(text))


@lru_cache(maxsize=128)
def only_look(text: str) -> bool:
    """Whether words name nothing but a colour, an instrument, a style or a chart."""
    return bool(_LOOK_ONLY.match(text)) or only_colours(text)
