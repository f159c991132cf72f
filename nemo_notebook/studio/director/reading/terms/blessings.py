"""Know the blessings in Chinese greetings: words to be read, in which no sea is meant."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex

_ONE: Final = (
    r"(?:福如东海|寿比南山|百年好合|早生贵子|恭喜发财|万事如意|[阖合]家(?:团圆|幸福|欢乐|安康)|身体健康|桃李满天下|金榜题名|一帆风顺|步步高升|前程似锦|笑口常开|永结同心|白头偕老|白头到老|龙马精神|大吉大利|财源广进"
    r"|生意兴隆|鹏程万里|平安喜乐|岁岁平安|年年有余|心想事成|吉祥如意|松鹤延年|长命百岁|学业有成|学业进步|马到成功|旗开得胜|花好月圆|国泰民安|事业有成|工作顺利|开业大吉|乔迁之喜|健康长寿|新婚快乐|早上好|早安|午安|晚安)"
)
BLESSINGS: Final = regex(rf"{_ONE}(?:[，,、\s]?{_ONE})*")
_GAP: Final = regex(rf"(?<=[\u4e00-\u9fff])[,、\s]?(?={_ONE})")


def blessings(wishes: str) -> tuple[str, ...]:
    """Return the blessings of a brief, those said in one breath together: 福如东海，寿比南山."""
    return tuple(_GAP.sub("，", one[0]).replace("，，", "，") for one in BLESSINGS.finditer(wishes))
