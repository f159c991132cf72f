"""Tell what stands where words of the film could, but says how they look: "a bit smaller", "dark red"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.active import DONE
from nemo_notebook.studio.director.reading.terms.concepts import tokens_of
from nemo_notebook.studio.director.reading.terms.verbs import COLORS

_DEEDS: Final = frozenset({"size+", "size-", "time+", "time-", "loud+", "loud-", "remove"})
_LOOKS: Final = _DEEDS | {
    "little", "much", "too", "more", "less", "by", "to", "top", "bottom", "middle", "front", "back", "colour",
    "hue", "duration", "percent", "factor", "size", "loud",
}  # fmt: skip
"""What is said of a part, never by it."""
_GROUND_ZH: Final = regex(r"[黑白红黄蓝绿金灰粉][底字][黑白红黄蓝绿金灰粉][字底]?")
_HUE_ZH: Final = regex(r"[\u4e00-\u9fff]{1,4}[红粉橙橘黄绿蓝紫金银白黑灰棕米青]色")
"""A colour whatever it is called after: 霓虹粉色, 竹子绿色."""
NOT_WORDS: Final = regex(
    r"一?个?(?:感叹号|叹号|问号)(?:吧|呢)?\W*$|(?:all\s)?(?:lower\s?case|upper\s?case|caps|capitals|(?:capital|small|block)\sletters)\W*$|[大小]写\W*$"
    r"|the\ssame(?:\s(?:things?|words?|texts?|again|too))?\W*$|(?:同样|一样|相同)的?(?:话|字|文字|内容)?(?:就行|就好|吧)?\W*$"
    r"|back(?:\s(?:in|on|up|there|again|now|then|please|pls|thanks|to\s(?:how|what|the\sway|where)\b.*))*(?:\W*$|[.,;!?–-]+\s|\s(?:and|but)\s)"
    r"|\d+(?:\.\d+)?\s?(?:s|secs?|seconds?|秒)\b"
    r"|(?:from|between)\s\d[\d.:]*(?:\s?(?:s|secs?|seconds?))?\s(?:to|and|until)\s\d[\d.:]*\s?(?:s\b|secs?\b|seconds?\b)"
    r"|(?:none|no|off|on|yes|false|true|only|just|until|during|over|at|to|on|for|in"
    r"|with|and|please|card|too|it|them|screen"
    r"|here|there|now|again|that|which|slide"
    r"|page|sequence|is|are|无|没有|不要|关|开|在|到|放|什么|啥|谁|吧|一下|大|小|的|话|字|几个字|句话|出来|出声来?)(?=\W|$)"
    r"|(?:(?:mrs?|ms|dr)\S?\s)?[a-z]+\s\+?\d{3}[\s-]\d{3,4}\b"
    r"|[的在到放和与及、并就也都]|再(?!见|会|次相)|[.,;。，；!?！？]",
    re.I,
)
NO_TEXT: Final = regex(
    r"(?:none|no|off|on|yes|false|true|无|没有|不要|关|开|大|小|[.,;。，；!?！？]|\d{1,3}%)\s*(?:$"
    r"|[.,;，。；])|\d+(?:\.\d+)?\s?(?:s|secs?|seconds?|秒)(?=\W*$|\sinstead\b|\s?[,，。;])|[.,;。，；!?！？]|in\s(?:white|red|yellow|black)",
    re.I,
)
"""What after a colon is no text."""
A_PLACE: Final = regex(
    r"(?:(?:at|to|in)\s)?(?:the\s)?(?:very\s)?(?:top|bottom|middle|cent(?:er|re)|left|right)\b(?:\s(?:left|right|corner|please))*"
    r"\s*(?:$|[,.;])"
    r"|(?:at|to|in)\sthe\s(?:very\s)?(?:start|beginning|end)\b\s*(?:$|[,.;]|and\b)"
    r"|(?:(?:for\s)?the\s(?:whole|entire)\s(?:time|film|video|clip|way(?:\sthrough)?)|all\sthe\s(?:time|way(?:\sthrough)?)|throughout)\s*(?:$|[,.;]|and\b)"
    r"|(?:(?:a\s(?:bit|little)|further|much|way)\s)?(?:lower|higher|up|down)(?:\s(?:down|up))?(?:\s(?:a\s(?:bit|little|touch)|please))*\s*(?:$|[,.;]|and\b)"
    r"|(?-i:bigger|smaller|larger|longer|shorter|bolder|brighter|darker|higher|lower)\s*(?:$|[,.;]|and\b)"
    r"|(?:再|更)?(?:[大小长短]一?[点些]|靠[上下左右]一?[点些]?)\s*(?:$|[，,。])",
    re.I,
)
"""Where words go or how they look, not the words."""


_TYPEFACE: Final = regex(
    r"^(?:(?:an?|some|the|in|that|this|use|your)\s)*(?:[a-z-]+\s){0,3}(?:fonts?|typefaces?|handwriting|calligraphy|serif|italics?)(?:\s(?:style|one|letters|type))?$"
    r"|^[\u4e00-\u9fff]{0,8}(?:字体|手写体|[宋楷黑隶草行圆篆]书?体|书法(?:体|字)?|毛笔字)(?:风格?|的|那种|一点|样式?)*$|^(?:手写|书法|卡通|艺术|毛笔)[字体风]?(?:的|那种|风格|一点)*$"
)
"""What letters are to look like: "a brush font", 毛笔字那种字体."""


_DONE_TO_IT: Final = regex(
    r"^(?:please\s)?(?:bold|embolden|underline|italici[sz]e|delete|remove|hide|cent(?:er|re)|enlarge|shrink|capitali[sz]e|highlight|recolou?r|animate|uppercase|lowercase|colou?r|fade|lose|scrap|drop)\s(?:it|this|that|them)\b(?:\s(?:in|out|up|down|please|too|now|a\s(?:bit|little)|[a-z]+))?$"
    r"|^(?:把它)?(?:加粗|删掉|去掉|删除|居中|放大|缩小|变大|变小|变红|高亮|隐藏)(?:一?[点些下]|它|吧)?$"
)
"""What is to be done with words after a colon: "the second caption: bold it"."""
_GROUND: Final = regex(
    r"^[深浅暗亮]?(?:[黑白红黄蓝绿金灰粉橙紫]|[\u4e00-\u9fff]{1,3}色)色?的?(?:半透明的?)?(?:底[板色框衬条]?|背景[条框板])(?:[，,]?[黑白红黄蓝绿金灰粉橙紫]色?的?字)?(?:的|吧|那种)?$"
    r"|^(?:加?粗体?|粗的|斜体|下划线|描边)(?:字|的|吧)?$|^(?:[\u4e00-\u9fff]{1,3}色)?的?字?[描勾加带][黑白红黄蓝金银]?色?的?边$"
)
"""What letters are to stand on, or how they are drawn: 红底, 白底黑字, 粗体."""
_MOTION: Final = regex(
    r"^(?:一?[个点些种])?(?:镜头)?(?:慢慢|缓缓|渐渐|缓慢|轻微|逐渐)?地?的?(?:放大|缩小|缩放|推[近进远]|拉[近远]|平移|淡入淡出|淡[入出]|渐变|模糊|虚化|黑白|复古|怀旧|旋转|抖动|闪[白黑烁]|慢动作|快进|老电影)的?(?:效果|特效|动画|动效|运镜|镜头|感觉|滤镜|处理)(?:吧|呗)?$"
)
"""How a picture is to look or move: 慢慢放大的效果."""


def is_look(words: str) -> bool:
    """Whether words only say how a part is to be: "a bit smaller", "moved up", "a brush font"."""
    if words != words.lower():
        return False
    if any(one.match(words) for one in (_TYPEFACE, _DONE_TO_IT, _GROUND, _MOTION)):
        return True
    rest = DONE.sub("", words)
    said = tokens_of(rest, 0) if rest else []
    concepts = {one.concept for one in said or ()} - {"idle"}
    deeds = concepts & _DEEDS or rest != words
    return said is not None and bool(deeds) and concepts <= _LOOKS


def is_colour(word: str) -> bool:
    """Whether a word is a colour, or a ground and the letters on it."""
    return (
        word in COLORS
        or _GROUND_ZH.fullmatch(word) is not None
        or _HUE_ZH.fullmatch(word) is not None
        or re.fullmatch(r"(?:[a-z]{3,6}\s){0,2}\S{0,4}?#[0-9a-f]{6}", word) is not None
    )
