"""Read a lighter or darker shade of the colour that was given last: "a bit lighter", 深一点, "too dark"."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.operations import (
    Operation,
    SetBackdropColor,
    SetColor,
    SetGraphicColor,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

_SHADE: Final = regex(
    r"^\W*(?:(?:no|but|and|ok|please|make\sit|in|use|try|can\sit\sbe|should\sbe)\s)*(?P<step>(?:an?\s(?:bit|little|touch|shade|tad|notch|hair)|one\sshade|slightly|much|a\slot|way)\s)?(?:an?\s|the\s)?(?P<much>much\s)?"
    r"(?:(?P<up>lighter|paler|brighter)|darker|deeper)(?:\s(?:shade|tone\sof\sit|colou?r|one)|\s(?P<hue>[a-z]+))?(?:\splease)?\W*$"
    r"|^(?:颜色)?(?:再|要|稍微?|更)*(?:(?P<up_zh>[浅淡亮])|[深暗])(?:(?P<step_zh>一?[点些])|很?多)?的?(?P<hue_zh>[白黑红黄金蓝绿橙粉紫灰]色?)?(?:吧)?$",
    re.I,
)
_TOO: Final = regex(
    r"^\W*(?:(?:hm+|ok(?:ay)?|oh|no|well|now|but|still|it['’]?s|that['’]?s|they['’]?re|it|that|this|they|is|are|looks?|a|bit|little|way|much|the|colou?r)\W+)*too\s"
    r"(?:(?P<up>dark|deep|heavy|strong)|light|pale|bright|faint|washed\sout)(?:\s(?:now|though|then|for\sme))?\W*$"
    r"|^(?:嗯|哎|现在|这下|还是|颜色|这个?|有点|又)*太(?:(?P<up_zh>[深暗重])|[浅淡亮])(?:了|啦|吧|点)*$",
    re.I,
)
_Coloured = SetColor | SetBackdropColor | SetGraphicColor
_STEP: Final = 0.16  # of lightness, 0..1
_LITTLE: Final = regex(r"\b(?:bit|little|touch|tad|notch|hair|slightly)\b", re.I)
_EDGES: Final = (0.12, 0.92)


def read_shade(clause: Clause, there: Situation) -> Reading | None:
    """Read "lighter", "too dark" where a colour was given last; None where another is named."""
    last = there.last[0] if there.last else None
    if clause.texts or not isinstance(last, _Coloured):
        return None
    if too := _TOO.match(clause.text):
        up = too["up"] or too["up_zh"]
        return Reading((replace(last, color=_shifted(last.color, _STEP if up else -_STEP)),))
    said = _SHADE.match(clause.text)
    hue = said["hue"] or said["hue_zh"] if said else ""
    named = verbs.find_color(hue) if hue else last.color
    if said is None or named is None or hue and not _same_hue(named, last.color):
        return None
    step = _STEP / 2 if _LITTLE.search(said["step"] or "") else _STEP
    up = said["up"] or said["up_zh"]
    return Reading((replace(last, color=_shifted(last.color, step if up else -step)),))


def read_shade_again(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read "lighter" after "too dark" as what that has led to already."""
    last, done = (next(iter(some), None) for some in (there.last, operations[-1:]))
    if not isinstance(last, _Coloured) or not isinstance(done, _Coloured):
        return None
    said = _SHADE.match(clause.text) if isinstance(done, type(last)) else None
    if said is None or said["hue"] or said["hue_zh"]:
        return None
    lighter = _lightness(done.color) - _lightness(last.color)
    up = bool(said["up"] or said["up_zh"])
    return Reading() if lighter and (lighter > 0) is up and _same_hue(done.color, last.color) else None


def _lightness(color: str) -> float:
    return colorsys.rgb_to_hls(*_parts(color))[1]


def _shifted(color: str, step: float) -> str:
    """A colour as #rrggbb, lighter or darker by so much, never quite white or black."""
    hue, light, full = colorsys.rgb_to_hls(*_parts(color))
    light = min(max(light + step, min(light, _EDGES[0])), max(light, _EDGES[1]))
    return "#" + "".join(f"{round(one * 255):02x}" for one in colorsys.hls_to_rgb(hue, light, full))


def _same_hue(one: str, other: str) -> bool:
    apart = abs(colorsys.rgb_to_hls(*_parts(one))[0] - colorsys.rgb_to_hls(*_parts(other))[0])
    return min(apart, 1 - apart) < 1 / 12


def _parts(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue
