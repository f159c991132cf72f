"""Read the one colour that a film is to have, of all the colours its words name: "pink vibes", 红黑配色."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.verbs import COLORS, color_spans

_SHADES: Final = (
    r"(?:(?:light|dark|soft|hot|rose|all|neon|electric|bright|deep|royal|pastel|vivid|warm|muted|dusty|pale"
    r"|rich|hospital|medical|clinic(?:al)?|warning|safety|signal|traffic|racing|barn|brick|fire|corporate|company|brand|school|club|team"
    r"|police|postbox|candy|cherry|lemon|canary|sunflower|tangerine|midnight|ice|denim|petrol|bottle|grass|moss|sea|ocean|sky|baby|steel|powder)\s|[浅深淡暗亮大])"
)
_COLOUR_OF_FILM: Final = regex(
    r"(?:\s(?:and|&)\s\w+)?[\s-](?:vibes?|themed?|accents?|palette|aesthetic|colou?rs|tones?|shades|hues"
    r"|colou?r\s(?:scheme|palette|theme))\b"
    r"|系|主题|为主|点缀|氛围|配色|搭配|色?调(?!味|料|整)"
    r"|(?:\s(?:and|&)\s\w+)?\s(?:[a-z-]+\s)?(?:abstract|backgrounds?(?!\smusic)|backdrop|gradients?|wallpaper|planet|network|smoke|silk|podium)\b"
    r"|的?(?:抽象|渐变|动态|流动|纯色|科技){0,2}(?:抽象|渐变|背景|底色|底(?![部下色])|星球|行星|烟雾|绸缎|展台)",
    re.I,
)
_COLOUR_IS: Final = regex(
    r"(?:\b(?:brand|main|our|accent|key|background|primary)\s(?:brand\s)?colou?rs?\s?(?:is|are|:|=)?|\b(?:background|backdrop)\s(?:is\s)?in"
    r"|\bcolou?rs?(?:\s(?:is|are)|:)|(?:^|[,;.!\n]\s*)(?:(?:in|with|use|using|the|film|video|theme)\s)*colou?rs?(?:\s(?:of|in|should\sbe))?)\s*(?:(?:light|dark|deep|bright)\s)?$"
    r"|(?:主色调?|品牌色|背景|底色|颜色|主题色|配色|色[彩调系])\s*(?:是|为|用|要|以|[:：])?\s*[浅深淡暗亮]?$",
    re.I,
)
"""What comes before a colour that the film has: "our brand colour is", 品牌色."""
_ALONE_BEFORE: Final = regex(
    rf"(?:^|[,;.!\n，。；、！]|[\u4e00-\u9fff\d]\s)\s*(?:(?:with|in|use|make\sit|用|以|要|偏)\s?)?{_SHADES}?$",
    re.I,
)
_GROUND: Final = regex(
    r"\s(?:colou?red\s)?(?:backgrounds?(?!\s(?:music|track))|backdrop)\b"
    r"|色?的?(?:纯色)?(?:背景(?!音)|底色|底(?![部下色]))",
    re.I,
)
_MATCHED: Final = regex(
    r"(?<![\u4e00-\u9fff])([黑白灰]?)([红黄金蓝绿橙紫粉])([黑白灰金红蓝黄绿紫粉橙]?)(?:配色|撞色|色系|配)(?=$|[，,。、])"
)
"""Colours put together: 红黑配色."""
_PALE: Final = 0xC8
_CREAMY: Final = 0xB4
"""Of two colours the one that is no cream stands out."""
_GREYEST: Final = 16
_MOST_COLOURS: Final = 2  # of a film; more are what it lists
_ALONE_AFTER: Final = regex(r"\s*(?:$|[,;.!\n，。；、！]|(?<=[\u4e00-\u9fff])\s)|(?:色?调|风)", re.I)
_BETWEEN: Final = regex(rf"\s*(?:and|&|with|on|\+|/|和|与|加|配|、)?\s*{_SHADES}*", re.I)
_BLACK: Final = regex(r"\bblack\b|黑", re.I)
_FILLING: Final = regex(
    rf"{_SHADES}|\b(?:and|with|in|on|use|using|the|an?|some|our|only|just|mostly|mainly|please|colou?rs?|colou?red|scheme|palette|tones?|shades?|hues?"
    r"|accents?|vibes?|themed?|look|feel|mood|aesthetic|style)\b|以|用|为主|主题|搭配|配色|颜色|色[彩调系]|[和与加配的色系调]|风格?"
    r"|[\W_]",
    re.I,
)
_THINGS: Final = frozenset(
    {"coral", "peach", "mint", "sage", "apricot", "mustard", "champagne", "olive", "plum", "salmon", "copper",
     "bronze", "amber", "blush", "lavender", "gold", "silver", "cream", "rose", "orange", "charcoal", "ivory",
     "emerald", "violet", "橘色"}
)  # fmt: skip
"""Colours that alone may be goods: "peach" on a menu."""


_WARES: Final = _THINGS - {"gold", "silver", "cream", "orange", "lavender", "violet", "emerald"}


def find_accent(text: str) -> str:
    """Return the colour that a film is to have ("pink vibes", 金色), as #rrggbb; "" for none.

    Colours of things do not count, nor black, white and grey; of several the first that is no cream.
    """
    if matched := _MATCHED.search(text):
        return COLORS[f"{matched[2]}色"]
    runs = [hues for start, end, hues in _runs(text) if _is_of_film(text, start, end)]
    hues = [hue for run in runs for hue in run if _stands_out(hue, _PALE)]
    if not 0 < len(dict.fromkeys(hues)) <= _MOST_COLOURS:
        return ""
    return next((hue for hue in hues if _stands_out(hue, _CREAMY)), hues[0])


def tone_of_accent(text: str, accent: str) -> str:
    """Return the tone of a film that is to be all in gold, "" for others; beside black gold is no light."""
    golden = accent == COLORS["gold"] and not (left_out(text, accent) or _BLACK.search(text))
    return "warm" if golden else ""


def left_out(text: str, accent: str) -> str:
    """Return the colour that a film is to have beside its accent, in its own words; "" for none."""
    runs = [(start, end) for start, end, _ in _runs(text) if accent and _is_of_film(text, start, end)]
    others = [
        text[start:end]
        for start, end, hue in color_spans(text)
        if hue != accent and _stands_out(hue, _CREAMY) and any(a <= start < b for a, b in runs)
    ]
    return others[0] if len(set(others)) == 1 else ""


def colours_background(text: str) -> bool:
    """Whether a colour is named for the background: "red background", 红色背景."""
    return any(_GROUND.match(text, end) for _, end, _ in color_spans(text))


def only_colours(text: str) -> bool:
    """Whether words name colours and nothing else: "burnt orange and cream", 红色金色."""
    spans = color_spans(text)
    if not spans:
        return False
    rest = text
    for start, end, _ in reversed(spans):
        rest = f"{rest[:start]} {rest[end:]}"
    return not _FILLING.sub("", rest) and text.strip(" .!。！").lower() not in _THINGS


def _runs(text: str) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the colours that stand together: (start, end, each as #rrggbb)."""
    run: tuple[int, int, list[str]] | None = None
    for start, end, hue in color_spans(text):
        if run and _BETWEEN.fullmatch(text, run[1], start):
            run = (run[0], end, [*run[2], hue])
            continue
        if run:
            yield run
        run = (start, end, [hue])
    if run:
        yield run


def _stands_out(hue: str, palest: int) -> bool:
    """Whether a colour is neither a grey nor nearly white."""
    parts = {int(hue[at : at + 2], 16) for at in (1, 3, 5)}
    return max(parts) - min(parts) > _GREYEST and min(parts) <= palest


def _is_of_film(text: str, start: int, end: int) -> bool:
    alone = _ALONE_BEFORE.search(text[:start]) and _ALONE_AFTER.match(text, end)
    name = text[start].isupper() and text[end : end + 2].strip().isupper()  # "Our Green Planet"
    told = _COLOUR_IS.search(text[:start]) or (not name and _COLOUR_OF_FILM.match(text, end))
    return bool((alone and text[start:end].lower() not in _WARES) or told)
