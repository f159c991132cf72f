"""Read the one colour that a film is to have, of all the colours its words name: "pink vibes", 红黑配色."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.terms.verbs import COLORS, color_spans

_COLOUR_OF_FILM: Final = re.compile(
    r"(?:\s(?:and|&)\s\w+)?[\s-](?:vibes?|themed?|accents?|palette|aesthetic|colou?rs|colou?r\sscheme)\b|系|主题|为主|点缀|氛围"
    r"|(?:\s(?:and|&)\s\w+)?\s(?:[a-z-]+\s)?(?:abstract|backgrounds?(?!\smusic)|backdrop|gradients?|wallpaper|planet|network|smoke|silk|podium)\b"
    r"|的?(?:抽象|渐变|动态|流动|纯色|科技){0,2}(?:抽象|渐变|背景|底色|底(?![部下色])|星球|行星|烟雾|绸缎|展台)",
    re.I,
)
_COLOUR_IS: Final = re.compile(
    r"(?:\b(?:brand|main|our|accent|key|background|primary)\s(?:brand\s)?colou?rs?\s?(?:is|are|:|=)?|\b(?:background|backdrop)\s(?:is\s)?in|\bcolou?rs?(?:\s(?:is|are)|:))\s*(?:(?:light|dark|deep|bright)\s)?$"
    r"|(?:主色调?|品牌色|背景|底色|颜色|主题色)\s*(?:是|为|用|要|[:：])?\s*[浅深淡暗亮]?$",
    re.I,
)
"""What comes before a colour that the film has: "our brand colour is", 品牌色."""
_ALONE_BEFORE: Final = re.compile(
    r"(?:^|[,;.，。；、])\s*(?:(?:white|black|gr[ae]y)\s(?:and|&)\s)?"
    r"(?:(?:light|dark|soft|hot|rose|all|neon|electric|bright|deep|royal|pastel|vivid)\s|[浅深淡暗亮大])?$",
    re.I,
)
_MATCHED: Final = re.compile(
    r"(?<![\u4e00-\u9fff])([黑白灰]?)([红黄金蓝绿橙紫粉])([黑白灰金红蓝黄绿紫粉橙]?)(?:配色|撞色|色系|配)(?=$|[，,。、])"
)
"""Colours put together: 红黑配色."""
_PALE: Final = 0xC8
_MOST_COLOURS: Final = 2  # of a film; more are what it lists
_ALONE_AFTER: Final = re.compile(r"(?:\s(?:and|&)\s\w+)?\s*(?:$|[,;.，。；、])|(?:色?调|风)", re.I)


def find_accent(text: str) -> str:
    """Return the colour that a film is to have ("pink vibes", 金色), as #rrggbb; "" for none.

    Colours of things do not count, nor black, white and grey.
    """
    if matched := _MATCHED.search(text):
        return COLORS[f"{matched[2]}色"]
    alone = [
        hue for start, end, hue in color_spans(text) if _is_of_film(text, start, end) and _stands_out(hue)
    ]
    return alone[0] if 0 < len(dict.fromkeys(alone)) <= _MOST_COLOURS else ""


def _stands_out(hue: str) -> bool:
    """Whether a colour is neither a grey nor nearly white."""
    parts = {int(hue[at : at + 2], 16) for at in (1, 3, 5)}
    return len(parts) > 1 and min(parts) <= _PALE


def _is_of_film(text: str, start: int, end: int) -> bool:
    alone = _ALONE_BEFORE.search(text[:start]) and _ALONE_AFTER.match(text, end)
    name = text[start].isupper() and text[end : end + 2].strip().isupper()  # "Our Green Planet"
    told = _COLOUR_IS.search(text[:start]) or (not name and _COLOUR_OF_FILM.match(text, end))
    return bool(alone or told)
