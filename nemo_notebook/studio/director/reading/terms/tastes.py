"""Tell what is said of one's taste: what a film is not to be or to show, and which shapes would do as well.

Words that say how a film is to be are in `manner_words`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.manner_words import LOOKS, TRAITS
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_BEGINS: Final = (
    r"\W*(?:(?:and|but|please|pls|just|also"
    r"|maybe|though|so|ideally|preferably)[\s,]+)*"
)
_ENDS: Final = r"(?:\s(?:please|pls|thanks|at\sall|though|if\s(?:possible|you\scan)|ok(?:ay)?))*\W*"
_TOO: Final = r"(?:too|overly|excessively|all\sthat)"
_NOT: Final = regex(
    rf"{_BEGINS}(?:(?:nothing|not|nor|it\s(?:should|must)\s?n(?:['’]t|ot)\s(?:be|look|feel)|(?:do\snot|don['’]?t)\s(?:make\s(?:it|this|that)|go|be|get)|(?:isn|shouldn)['’]?t\s(?:be\s)?|without\s(?:being|getting)|(?P<no>no|without|avoid))\s)"
    rf"(?:(?P<too>{_TOO}|too\s(?:much|many))\s|(?:so|very|that|super|really|anything|any)\s)*(?P<what>[a-z-]+(?:(?:,?\s(?:or|and|nor)\s|,\s)(?:too\s)?[a-z-]+)?)"
    rf"(?P<stuff>\s(?:stuff|things?|effects?|jokes?|vibes?|feel|feeling|look|style|music|language|humou?r|tone|words?))?{_ENDS}",
    re.I,
)
"""What a film is not to be: "nothing flashy", "not too girly", "no cheesy stuff"."""
_KEEPS: Final = regex(
    rf"{_BEGINS}(?:keep|make|have|leave)\s(?:it|this|things|everything)\s(?P<what>[a-z-]+(?:(?:,?\s(?:and|but|yet)\s|,\s)(?:not\s)?(?:too\s)?[a-z-]+)?){_ENDS}",
    re.I,
)
_SHOWN: Final = (
    r"(?:(?:(?:dark|light|bright|pale|neon)\s)?(?:red|orange|yellow|gold|green|blue|purple|pink|brown|black|white|gr[ae]y|beige)(?:\scolou?rs?)?|colou?rs?|fonts?|emojis?|emoticons|stickers|clip\s?art|stock\s(?:photos?|footage|images)|faces|people|humans|persons|actors"
    r"|logos?|watermarks?|effects|transitions|animations?|filters?|flashing(?:\slights?)?|strobe\w*|text|caps|capitals|exclamation\s(?:marks|points)|cursive|script\sfonts?|prices?|dates?|hashtags|jargon|slang|swear\w*)"
)
_AVOIDS: Final = regex(
    rf"{_BEGINS}(?:(?:do\snot|don['’]?t|never|avoid|skip|no\sneed\sto|leave\sout|stay\saway\sfrom|no)\s(?:use|using|put|show|showing|have|add|include|want|need)?\s?)(?:(?:any|the|too\s(?:much|many)|a\slot\sof|lots\sof|my|our|real|fancy|anything)\s)*{_SHOWN}(?:(?:,?\s(?:or|and)\s|,\s){_SHOWN})*(?:\s(?:in\s(?:it|the\s(?:video|film))|anywhere|on\s(?:it|screen)))?{_ENDS}",
    re.I,
)
"""What is not to be seen: "don't use red", "no emojis"."""
_USES: Final = regex(
    rf"{_BEGINS}(?:use|with|have|put\sin|i['’]d\slike|we\slike|i\slike|make\sit)\s(?:(?:lots?|loads|plenty|tons|a\slot|a\sbit|a\stouch)\sof\s|more\s|mostly\s|mainly\s|only\s|just\s|some\s|all\s)?{_SHOWN}(?:(?:,?\s(?:and|or)\s|,\s){_SHOWN})*{_ENDS}",
    re.I,
)
"""What is to be used: "please use lots of pink"."""
_MUCH: Final = (
    r"(?:(?:(?:lots?|loads|plenty|tons|a\slot|a\sbit|a\stouch|a\slittle)\sof|with|and|more|less|some|enough|not\s(?:too\s)?(?:much|many)|no|little|much|many|a\sfew|few|only|quick|fast|rapid|slow|smooth|gentle|big|bold|soft|hard"
    r"|sharp|empty|white|blank|negative|bright|muted|subtle|strong|high|low|clear|simple|calm|dynamic|steady|natural|handheld)\s)+"
)
_STUFF: Final = (
    r"(?:movement|motion|action|energy|cuts?|cutting|editing|(?:empty|white|blank|negative)\sspace|whitespace|breathing\s(?:room|space)|contrast|animations?|transitions?|zooms?|pans?"
    r"|camera\s(?:moves?|movement|work)|colou?rs?|shades|tones|hues|lighting|shadows|textures?|illustrations?|drawings|icons|visuals|imagery|graphics|rush)"
)
_STUFFED: Final = regex(
    rf"{_BEGINS}{_MUCH}{_STUFF}(?:(?:,\s|,?\sand\s|\sor\s)(?:{_MUCH})?{_STUFF})*{_ENDS}", re.I
)
"""How much there is to be of what makes a film: "lots of movement", "quick cuts and plenty of energy"."""
_HUE: Final = (
    r"(?:#[0-9a-f]{3,6}|(?:(?:dark|light|deep|pale|bright|navy|sky|royal|forest|olive|mint|pastel|soft|off|warm|cool|neon)[\s-]?)?"
    r"(?:red|orange|yellow|gold|green|blue|purple|pink|brown|black|white|gr[ae]y|beige|cream|teal|navy|turquoise|violet|silver|maroon|burgundy|mint|coral|lilac|magenta|cyan))"
)
_HUES: Final = regex(
    rf"{_BEGINS}(?:(?:the|our|my|with|use|as|its)\s)*(?:(?:main|primary|secondary|second|accent|base|key|brand|house|corporate|company|dominant|highlight|background)\s(?:(?:brand|accent)\s)?colou?rs?|accents?|primary|secondary)(?:\s(?:is|are|should\sbe|=|in))?\s?:?\s?{_HUE}"
    rf"(?:(?:,\s|,?\sand\s|\s?[/+&]\s?|\swith\s)(?:(?:an?\s)?accents?\s(?:(?:colou?r|in|of)\s)*)?{_HUE}(?:\saccents?)?)*{_ENDS}",
    re.I,
)
"""Which part a colour plays: "main colour #0F4C81", "accent in gold"."""
_FRAME: Final = regex(
    r"\W*(?:(?:i|we)\s(?:imagine|picture|envision|envisage|fancy|(?:was|am|are|were)\sthinking\sof)\s|(?:i|we)['’](?:m|re)\sthinking\s(?:of\s)?|think(?:ing)?\sof\s|(?:i|we)(?:['’]d|\swould)?\s(?:like|love|prefer|want)\s|there\s(?:should|could|can)\sbe\s|it\s(?:should|could|can|needs\sto|has\sto)\shave\s)?"
    r"(?P<what>[^.!?]{3,60}?)(?:\s(?:would|will|could|might|wouldn['’]t)\s(?:be|suit|fit|work|do|look|hurt)(?:\s(?:really|very|so|quite))?(?:\s(?:good|nice|great|lovely|perfect|ideal|fine|cool|well|best|us|it|nicely))?)?(?:\s(?:here|please|too|for\sus))*\W*",
    re.I,
)
"""What would be nice to have, in the words of a person who says so."""
_SHAPE: Final = (
    r"(?:vertical|portrait|landscape|horizontal|widescreen|square|\d{1,2}\s?[:x]\s?\d{1,2}"
    r"|\d{3,4}p|4k|hd|full\shd|\d{2}\s?fps|either(?:\sone)?|both|any\s(?:format|size|length|style))"
)
_ALSO: Final = regex(
    rf"{_BEGINS}(?:or\s)?{_SHAPE}(?:\sor\s{_SHAPE})?\s(?:(?:is|are|would\sbe|works?|will\sdo|['’]s)\s?)?(?:(?:also|just|totally|perfectly|as)\s)*(?:fine|ok(?:ay)?|good|great|alright|possible|too|well|acceptable)?(?:\s(?:too|as\swell|also|by\sme|with\s(?:me|us)|instead|if\s(?:that|it)['’]?s\s(?:easier|better|simpler)))*{_ENDS}",
    re.I,
)
"""What would do as well: "3:4 is fine too"."""
_SHAPE_ZH: Final = (
    r"(?:\d{1,2}\s?[:：比]\s?\d{1,2}"
    r"|[竖横方]的?(?:[屏版幅])?|竖屏横屏|1080[pP]?|4[kK]|高清|时长|长短|长一点|短一点|风格)"
)
_ALSO_ZH: Final = regex(
    rf"(?:或者?|要是|如果)?{_SHAPE_ZH}(?:或者?|和)?{_SHAPE_ZH}?(?:也|都|同样|其实|应该)*(?:行|可以|可|能|成|OK|ok|没问题|没关系|好|无所谓|不限)(?:的|吧|啦|了)?",
)
_NOT_ZH: Final = regex(
    r"(?:请|但|就是|尽量|记得)*(?:别|不要|不用|不必|无需|不想|不能|不希望)(?:搞|弄|做|要|显)?得?(?:太|过于|过分|那么|这么|特别|过)[^，。,\d]{1,7}"
    r"|(?:最好|希望|尽量|能|要|稍微|可以|整体|感觉)+(?:能|可以)?(?:热闹|温馨|活泼|简单|简洁|大气|正式|轻松|可爱|高级|清新|文艺|喜庆|搞笑|幽默|有趣|年轻|安静|温暖|温柔|专业|明亮|鲜艳|复古|浪漫|欢快|轻快|舒缓)(?:一?[些点]|点儿)?(?:的)?(?:就好|就行|吧)?"
    r"|(?:请|尽量|记得)?(?:别|不要|不用|避免|禁止|禁用|少)(?:用|出现|有|加|放|带|使用|搞|配|弄)[^，。,]{0,5}(?:[红黄蓝绿黑白紫粉橙棕灰]色?|颜色|字体|特效|表情包?|价格|人物|真人|人脸|水印|滤镜|动画|转场|网络用语)的?",
)
_SEES_ZH: Final = regex(
    r"(?P<wish>(?:(?:画面|背景|镜头|片子|视频|里面?|中|最好|希望|能|可以|要)*(?=要|最好|希望|能有|里|中|画面|背景|镜头)(?:画面|背景|镜头|片子|视频|里面?|中|最好|希望|能|可以|要)+)?)(?:有|看到|出现)(?:一?[些点])?(?P<what>[^，。,\d]{1,20}?)(?:的?(?:画面|镜头|元素|感觉))?"
)
_PROP: Final = (
    r"(?:(?:paper|red|white|golden|glowing|falling|floating|string|fairy|little|big|some|lots?\sof|a|an|the|soft|warm|full)\s)*(?:lanterns?|fog|mist|balloons|confetti"
    r"|fireworks|snow(?:flakes)?|stars|moon|candles|petals|leaves|clouds|rain|flames?|bubbles|sparkles|streamers|hearts|butterflies|birds|waves|flowers|lights|rainbow|sunset|sunrise)"
)
_SEES: Final = regex(
    rf"{_BEGINS}(?:with|show|have|include|add|i['’]d\slike|maybe)\s{_PROP}(?:(?:,?\sand\s|,\s){_PROP})*(?:\s(?:in\sthe\sbackground|everywhere|floating|falling|in\sit))?{_ENDS}",
    re.I,
)
_AND_ZH: Final = regex("还有|以及|[有、和跟与]")
_PROPS_ZH: Final = regex(
    r"(?:红|大|小|漫天|满天|飘落的?|一轮|圆圆的?)?(?:灯笼|烟花|气球|雪花?|花瓣|星星|星空|月亮|圆月|满月|蜡烛|烛光|彩带|彩纸|彩灯|鲜花|玫瑰|落叶|枫叶|阳光|太阳|彩虹|白云|云朵|蓝天|粽子|龙舟|月饼|玉兔|嫦娥|桂花|孔明灯|舞[狮龙]|鞭炮|爆竹|春联|福字|圣诞树|雪人|麋鹿|礼物盒?|南瓜灯?|蝴蝶|小鸟|飞鸟|海鸥|爱心|桃心|气泡|霓虹灯?|竹子|竹林|荷花|梅花|桃花|樱花|草地|大树|水滴|雨滴|波浪|海浪|浪花|帆船|小船|篝火|萤火虫)"
)
_LONGEST_ZH: Final = 5  # signs that name one thing


_FAULTS: Final = frozenset(
    re.findall(
        r"\S+",
        """
    salesy girly boyish childish babyish cluttered gimmicky preachy pretentious stuffy boring
    complicated crazy expensive cheap tacky stiff sappy mushy depressing gloomy aggressive pushy long
    technical corporate polished over-the-top extravagant elaborate commercial spammy clickbaity
    creepy tight snappy short brief sharp light clear simple classy family-friendly respectful
    positive
    """,
    )
)
"""What a film is told not to be, or to be kept."""


def is_taste(text: str) -> bool:
    """Whether words only say what a film is not to be or to show, or what would do as well."""
    said = text.strip()
    if (
        _USES.fullmatch(said)
        or _AVOIDS.fullmatch(said)
        or _ALSO.fullmatch(said)
        or _ALSO_ZH.fullmatch(said)
        or _NOT_ZH.fullmatch(said)
    ):
        return True
    framed = _FRAME.fullmatch(said)
    if _HUES.fullmatch(said) or (framed and _STUFFED.fullmatch(framed["what"])):
        return True
    return _is_not(said) or _is_kept(said) or _is_seen(said)


def _is_not(text: str) -> bool:
    told = _NOT.fullmatch(text)
    if told is None:
        return False
    if told["no"] and not (told["stuff"] or told["too"]):
        return False
    return bool(told["too"]) or _looks(told["what"])


def _is_kept(text: str) -> bool:
    told = _KEEPS.fullmatch(text)
    return told is not None and _looks(told["what"])


def _looks(words: str) -> bool:
    said = [
        one
        for one in re.findall(r"[a-z-]+", words.lower())
        if one not in ("and", "or", "but", "nor", "not", "yet", "too")
    ]
    return bool(said) and all(one in LOOKS or one in TRAITS or one in _FAULTS for one in said)


def _is_seen(text: str) -> bool:
    """Whether words name what is to be seen: "with lanterns and fog", 有灯笼有月亮."""
    if _SEES.fullmatch(text):
        return True
    told = _SEES_ZH.fullmatch(text)
    if told is None:
        return False
    things = [one for one in _AND_ZH.split(told["what"]) if one]
    short = bool(things) and all(len(one) <= _LONGEST_ZH for one in things)
    props = sum(bool(_PROPS_ZH.fullmatch(one)) for one in things)
    seen = props + sum(names_scene(one) and not _PROPS_ZH.fullmatch(one) for one in things)
    return short and (props == len(things) or bool(told["wish"] and seen == len(things)))
