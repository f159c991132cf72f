"""Put in one wording what a Chinese first message keeps of its clip: 这段冲浪的只要前8秒."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex

_TIME: Final = r"(?:\d+(?:\.\d+)?|[一二两三四五六七八九十半]{1,3})\s?(?:秒钟?|分钟?|s)"
_KEPT: Final = regex(
    r"(?P<before>^|[，,。；;！!\n])[\x20\u3000]*(?:请|麻烦|帮我|给我|就|然后)*(?:把|将)?(?:(?:我的?)?[这那]一?(?:段|个|条)(?:[\u4e00-\u9fff]{1,6}的|[\u4e00-\u9fff]{0,4}(?:视频|片段|录像|素材)|片子)?|视频|原片|素材|片段)?"
    r"(?:里面?|中|的)?[，,]?(?:(?:实在|有点|太|有些)+(?:长|久)了?[，,])?(?:我|就|只|仅|请|给我|帮我)*(?:想要|需要|要|留下?|保留|用到?|取|截取|截|剪出?|剪下|放|看)"
    rf"(?P<which>最?前面?|最?后面?|最后|开头|开始|结尾|末尾|中间)的?那?(?P<time>{_TIME})(?:的?(?:内容|画面|部分|片段))?(?:就(?:行|好|够|可以)了?|即可|吧|行了)?(?=\s*(?:[，,。；;！!\n]|$))"
)


def with_clip_cuts(text: str) -> str:
    """Return a first message that came with one clip, whose cut is told as 只保留前8秒."""
    return _KEPT.sub(
        lambda one: f"{one['before']}只保留{_end(one['which'])}{one['time']}",
        text,
    )


def _end(which: str) -> str:
    """Which end of the clip is meant: 结尾 is its 最后."""
    if "中" in which:
        return "中间"
    return "最后" if any(sign in which for sign in "后尾") else "前"
