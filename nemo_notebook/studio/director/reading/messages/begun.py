"""Mark where what is told or spoken begins in a first message: 给孩子讲个故事，…, 抖音口播：….

It gets the colon and the name that readers know.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_STORY_ZH: Final = regex(
    r"(?:我?(?:就|只)?[想要](?:给|跟|和|为)[^，。,：:]{1,8})?(?:讲|说)一?[个段](?P<story>(?:睡前|童话|寓言|小)*故事)(?:吧|哈|啊)?[，,：:]\s?"
    r"(?!(?:要|用|配|加|关于|大概|标题|主角|名字|题目|叫|时长|适合|给|画面|音乐|不|[竖横]|\d|[一二三两半几十]+(?:秒|分))[^，。]*[，。])"
    r"(?=[^，。,：:\n]{4,40}[，,][^。\n]{4,})"
)
"""Before a story that is told at once: 想给孩子讲个故事，森林里…，后来…."""
_SPOKEN_FOR_ZH: Final = regex(
    r"(?:(?<=^)|(?<=[，。；\n]))(?P<where>[^，。：:\n“]{0,10}?)(?:的|视频的?)?口播(?:稿|词|视频|内容|文案)?(?:如下|是)?\s?[:：]\s?(?=[\u4e00-\u9fff])"
)
"""What leads to the words of the voice, behind the place they are for: 抖音口播：大家好…."""
_LONGEST: Final = 4000  # characters; more is material


def with_begun_told(words: str) -> str:
    """Return a message whose story stands behind a colon, and what is spoken behind 旁白."""
    if len(words) > _LONGEST:
        return words
    return _SPOKEN_FOR_ZH.sub(_spoken_for, _STORY_ZH.sub(r"讲一个\g<story>：", words))


def _spoken_for(lead: re.Match[str]) -> str:
    return f"{lead['where']}视频，旁白：" if lead["where"] else "旁白："
