"""Name the tone and the music that go with words for the manner of a whole film: "loud", "serious", 喜庆.

Where such words speak of the film is told by `briefs.manner`; tones and styles by name are in `moods`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex


@dataclass(frozen=True, slots=True)
class Manner:
    """A manner of films.

    Attributes:
        said: the words for it.
        tone: of colour, "" where it has none of its own.
        style: of music, likewise.
        firm: whether its music holds whatever the film is about; else an occasion's own goes first.
    """

    said: re.Pattern[str]
    tone: str
    style: str
    firm: bool = False


def _manner(english: str, chinese: str, tone: str, style: str, *, firm: bool = False) -> Manner:
    return Manner(regex(rf"\b(?:{english})\b|{chinese}", re.I), tone, style, firm)


MANNERS: Final = (
    _manner(
        r"light[\s-]?hearted|funny|humorous|hilarious|silly|goofy|cheeky|wacky|witty|bubbly|quirky|childlike|tongue-in-cheek",
        r"搞笑|幽默|诙谐|逗趣|搞怪|调皮|呆?萌|童真|无厘头|好玩",
        "playful",
        "upbeat",
        firm=True,
    ),
    _manner(
        r"loud|energetic|energy|hyped?|punchy|in[\s-]your[\s-]face|dynamic|(?:fast|quick)[\s-]paced|action[\s-]packed|explosive|exciting|thrilling|pumping|snappy"
        r"|lively|sporty|upbeat|bouncy|zippy|vigorous",
        r"热血|高?燃|炸裂?|动感|激情|热烈|劲爆|火爆|带感|快节奏|节奏[要很]?快|节奏感|卡点|张力|冲击力|力量感|活力|朝气|激昂|激动人心|振奋",
        "vivid",
        "upbeat",
        firm=True,
    ),
    _manner(
        r"futuristic|techy|high[\s-]tech|cyber\w*",
        r"炫酷|酷炫|赛博|未来感|科幻",
        "vivid",
        "electronic",
        firm=True,
    ),
    _manner(
        r"festive|celebratory|jolly", r"喜庆|喜气|热闹|红火|欢庆|节日气氛|年味", "warm", "upbeat", firm=True
    ),
    _manner(
        r"warm|co[sz]y|friendly|welcoming|inviting", r"温暖|温馨|温情|暖心|亲切|友好|接地气|亲和", "warm", ""
    ),
    _manner(
        r"serious|academic|scientific|scholarly|solemn|somb(?:er|re)|sober|respectful|dignified|factual|documentary(?:[\s-]style)?|objective|restrained",
        r"严肃|学术|庄重|庄严|肃穆|严谨|沉重|沉稳|稳重|克制|冷静|纪实|纪录片",
        "",
        "ambient",
        firm=True,
    ),
    _manner(
        r"professional|corporate|business[\s-]?like|trustworthy|credible|reliable|confident|formal|polished",
        r"专业|商务|正式|可信|可靠感|信任感|权威",
        "",
        "inspiring",
    ),
    _manner(
        r"majestic|grand(?!\sopening)|epic|heroic|powerful",
        r"大气|恢弘|磅礴|震撼|史诗|豪迈|霸气|澎湃",
        "cinematic",
        "cinematic",
        firm=True,
    ),
    _manner(
        r"touching|heart[\s-]?felt|emotional|moving|tender|sentimental|bitter[\s-]?sweet|loving|heart[\s-]?warming|poignant|romantic",
        r"感人|感动|深情|走心|真挚|思念|催泪|浪漫|唯美|甜蜜",
        "warm",
        "piano",
    ),
    _manner(
        r"sad|melanchol(?:ic|y)|mournful|wistful",
        r"伤感|忧伤|悲伤|惆怅|落寞|孤独感?|忧郁|哀伤",
        "cool",
        "ambient",
    ),
    _manner(
        r"calm(?:ing|er)?|peaceful|gentle|soft|slow(?![\s-]?mo)|unhurried|quiet|meditative|serene|tranquil|soothing",
        r"温柔|轻柔|缓慢|慢节奏|柔和|柔美|空灵|静谧|平和|安静|恬静",
        "calm",
        "ambient",
    ),
    _manner(
        r"elegant|classy|refined|graceful|sophisticated|luxurious|luxury|upscale|posh|glamorous",
        r"优雅|典雅|高级感?|奢华|轻奢|贵气|端庄",
        "",
        "piano",
    ),
    _manner(
        r"suspenseful|tense|ominous|eerie|spooky|creepy|scary|mysterious|sinister|menacing",
        r"悬疑|紧张|诡异|恐怖|惊悚|阴森",
        "dark",
        "suspense",
    ),
    _manner(r"dark", r"暗黑", "dark", ""),
    _manner(
        r"fresh(?!\s(?:colou?rs|look))|breezy|rustic|homely|wholesome|earthy",
        r"清新|田园|文艺|质朴|淳朴|朴实",
        "",
        "acoustic",
    ),
)
"""The first that is said counts."""
