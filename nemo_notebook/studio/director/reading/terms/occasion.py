"""Read which music plainly goes with what a film is about, where no music was named: bells with Christmas."""

from __future__ import annotations

import re
from typing import Final

_STYLES: Final = {
    "holiday": re.compile(
        r"\b(?:christmas|xmas|x-mas|santa(?:\sclaus)?|advent\s(?:calendar|market)|weihnacht\w*)\b|圣诞", re.I
    ),
    "chinese": re.compile(
        r"\b(?:chinese|lunar)\snew\syear\b|\bspring\sfestival\b|\b(?:mid-autumn|lantern|dragon\sboat)\sfestival\b"
        r"|\bchinese\s(?:tea|lanterns?|calligraphy|garden|temple|ink|restaurant|food|culture)\b"
        r"|春节|新春|过年|元宵|中秋|端午|国风|中国风|茶馆|茶艺|茶道|中式|水墨|灯笼|书法",
        re.I,
    ),
    "suspense": re.compile(
        r"\b(?:suspense(?:ful)?|thriller|horror|murder|detective|haunted|halloween|true\scrime)\b"
        r"|\bmystery\b(?!\s(?:box|shopp|gift|guest|prize))|悬疑|恐怖|惊悚|侦探|万圣节|鬼屋",
        re.I,
    ),
    "jazz": re.compile(r"\bjazz\b|\bspeakeasy\b|爵士", re.I),
    "chiptune": re.compile(
        r"\b(?:8|16)[\s-]?bit\b|\barcade\b|\bpixel\s(?:art|game)|\b(?:video|retro|indie|computer|mobile)\sgames?\b"
        r"|像素|街机|电子游戏|手游|复古游戏",
        re.I,
    ),
    "cinematic": re.compile(r"\bepic\b(?!\sfail)|\bblockbuster\b|史诗|震撼|磅礴|气势恢宏", re.I),
    "electronic": re.compile(
        r"\b(?:techy|hi(?:gh)?[\s-]?tech|futuristic|cyberpunk|sci-?fi)\b|科技感|高科技|赛博朋克|未来感|科幻",
        re.I,
    ),
    "inspiring": re.compile(
        r"\bcorporate\b|\bstart-?ups?\b(?!\s(?:time|sound))|\bpitch\sdeck\b|\bannual\sreport\b|\bcompany\s(?:culture|values|profile)\b"
        r"|企业|商务|创业|融资|年报|公司(?:介绍|文化|宣传)",
        re.I,
    ),
    "piano": re.compile(r"\bweddings?\b|\bbrid(?:e|al)\b|\bsave\sthe\sdate\b|婚礼|结婚|婚宴|新娘", re.I),
}


def style_of_occasion(wishes: str) -> str:
    """Return the style of music that goes with a film's subject, "" where none plainly does."""
    return next((style for style, said in _STYLES.items() if said.search(wishes)), "")
