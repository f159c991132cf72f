"""Say a first message in Chinese more plainly: a list's heading names the film, prices stay in one piece."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex

_LONGEST: Final = 2000  # characters
_HEADED: Final = regex(
    r"^(?P<order>\s*(?:请|麻烦|帮我?|给我|我想|我要)*(?:做|拍|剪|来|出|制作|生成|弄)(?:一?[个条段支部])?[^\n：:，。]{1,30}?"
    r"(?:教程|教学|攻略|指南|菜谱|食谱|步骤图?|流程))(?P<rest>[^\n：:]{0,20}[：:]?\s*\n\s*(?:\d|[一二三]、|第一|[①•*-]))"
)
"""An order of a list that calls it no film: 做一个1分钟的番茄炒蛋教程： and its steps."""
_UNIT: Final = (
    "元|块钱?|美元|秒|分钟|小时|岁|周年|平米|平方|公里|公斤|克|斤|人|位|桌|间|张|杯|份|只|个|套|款|种|节|期"
    "|天|周|年|月|日|号|点"
)
_APART: Final = regex(rf"(?<=\d)[ \t]+(?=(?:{_UNIT})(?![\u4e00-\u9fff]{{6}}))|(?<=[年月])[ \t]+(?=\d)")
"""The room between a price, its number and its unit: 豆花 45 元, 5 月 20 日."""


def in_plainer_brief_zh(said: str) -> str:
    """Return a first message with a heading that names the film, and units beside their numbers."""
    if len(said) > _LONGEST:
        return said
    return _HEADED.sub(r"\g<order>视频\g<rest>", _APART.sub("", said))
