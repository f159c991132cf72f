"""The one colour that a Chinese wish gives to something: 换成竹子那种绿, 粉的, 标红."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.verbs import COLORS

SIGNS: Final = {
    "白": "#ffffff", "黑": "#000000", "红": "#e53935", "橙": "#fb8c00", "橘": "#fb8c00", "黄": "#fdd835",
    "金": "#d4af37", "绿": "#43a047", "蓝": "#1e88e5", "紫": "#8e24aa", "粉": "#ec407a", "棕": "#6d4c41",
    "灰": "#9e9e9e", "青": "#00acc1",
}  # fmt: skip
"""Colours that one sign names."""
_NAMES: Final = sorted((one for one in COLORS if not one.isascii() and len(one) > 1), key=len, reverse=True)
_GIVES: Final = (
    r"(?:改|换|变|用|标|调|弄|涂|染|搞|设|选|要|都?是|成|为"
    r"|上|做|个|一?种|那种|成|点|统一|的|只|把|全|颜色|竹子|最)*"
)
_HUE: Final = regex(
    rf"(?P<gives>{_GIVES})(?:(?P<hex>#[0-9a-f]{{6}})|(?P<name>{'|'.join(_NAMES)})|(?P<sign>[{''.join(SIGNS)}])(?:色|(?=的?(?:$|[，,。！!\s吧字了]))))(?:的|系|好?看?点|那种)*",
    re.I,
)
_NOT: Final = regex(r"(?:不|别|太|嫌|混在|有点|不够|像|跟|和)\S{0,3}$")
_DARKENS: Final = regex(r"(?:[变渐]|慢慢)黑|黑[下掉场屏]")


@dataclass(frozen=True, slots=True)
class Hue:
    """A colour, and where it stands."""

    hex: str
    match: re.Match[str]


def hue_in(text: str) -> Hue | None:
    """Return the colour that is wanted; None where none is, or more than one."""
    found = [
        one
        for one in _HUE.finditer(text)
        if not _NOT.search(text[: one.start()]) and not _DARKENS.search(one[0])
    ]
    wanted = [one for one in found if one["hex"]] or found
    if len(wanted) != 1:
        return None
    one = wanted[0]
    hue = one["hex"] or COLORS.get(one["name"] or "") or SIGNS[one["sign"]]
    return Hue(hue.lower(), one)
