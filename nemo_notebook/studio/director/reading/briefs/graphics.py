"""Read whether a film is to show its facts as a graphic. Which facts it has is left to `composing`."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_KINDS: Final = (
    ("timeline", regex(r"\btime[\s-]?line\b|\bmilestones\b|时间线|时间轴|发展历程|大事记|里程碑", re.I)),
    (
        "shares",
        regex(r"\b(?:pie|donut|ring)\s?(?:chart|graph|diagram)s?\b|饼图|饼状图|环形图|圆环图|占比图", re.I),
    ),
    (
        "compare",
        regex(
            r"\bcompar(?:e|es|ing|ison)\b|\bbefore\sand\safter\b|\bbefore\s?:[^:]{1,40}\bafter\s?:|\b(?:vs\.?|versus)\s|(?<!图)对比|比较一下",
            re.I,
        ),
    ),
    ("list", regex(r"\bprice[\s-]?list\b|\b(?:our|the)\s(?:prices|menu)\b|价目表|价格表|菜单", re.I)),
    ("line", regex(r"\b(?:line|trend)\s?(?:chart|graph|diagram)s?\b|折线|趋势图", re.I)),
    ("bars", regex(r"\b(?:bar|column)?\s?(?:chart|graph|diagram)s?\b|柱状|条形图|图表", re.I)),
    (
        "steps",
        regex(
            r"\bstep[\s-]by[\s-]step\b|\b(?:in|the|these|our|as)\s(?:\w+\s)?(?:easy\s|simple\s)?steps\b|\b(?:\d|two|three|four|five|six|seven|eight)(?:\s(?:\w+\s)?steps|-step)\b"
            r"|[一二两三四五六七八\d]\s?个?步骤|[一二两三四五六七八\d]步|分步|第一步|①.{1,40}②|\bstep\s(?:1|one)\b",
            re.I,
        ),
    ),
    (
        "numbers",
        regex(
            r"\bshow(?:s|ing)?\s(?:off\s)?(?:those|these|the|our|all\sthe)\s(?:numbers|figures|stats|statistics)\b|\bcount(?:ing|s)?[\s-]up\b|\bcounters\b|\b(?:show|use|with|add|include)\s(?:(?:an?|the|some)\s)?(?:[a-z]+\s)?counter\b(?!\s?tops?)|\bprogress\s(?:bar|ring|meter|wheel)\b|\bfundrais\w+\sthermometer\b|进度条|计数器|\b(?:numbers|figures)\s(?:\w+\s)?(?:count|tick|roll|run)(?:s|ing)?\b"
            r"|\b(?:infographic|statistics|stats|key\sfigures|in\snumbers)\b|数据展示|信息图|数字展示",
            re.I,
        ),
    ),
)


def find_graphic(wishes: str) -> str:
    """Return what is asked for: one of the kinds above, or "" for nothing."""
    return next((kind for kind, asked in _KINDS if asked.search(wishes)), "")
