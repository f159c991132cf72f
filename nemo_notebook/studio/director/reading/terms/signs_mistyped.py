"""Put right signs that an input method mistook in the words that steer a film: 装场 is 转场, 珊掉 is 删掉.

Two signs that sound like such a word and share one with it are taken for it, unless they are a word of their
own or may belong to their neighbours: 字目 in 文字目前.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.sounds_of_signs import sounds_like

_THINGS: Final = re.findall(
    r"\S+",
    """
    标题 字幕 片头 片尾 结尾 旁白 场景 背景 字体 静音 转场 滤镜 配音 画面 竖屏 横屏 音量 图片
    """,
)
_DEEDS: Final = re.findall(
    r"\S+",
    """
    删掉 删除 删了 换成 改成 缩短 延长 加粗 叠化
    """,
)
_WORDS: Final = frozenset(
    re.findall(
        r"\S+",
        """
    字母 字提 字替 字题 结为 专场 赚场 转产 换乘 换城 还成 幻成 散掉 散了 背井 北景 加醋 该成 盖成 画棉 花面
    涂片
    配饮 配银 配印 配英 配影 山了 闪了 扇了 善了
    所短 沿长 滤净 标体
    """,
    )
)
"""Words, and pieces of two."""
_THING: Final = regex(
    r"(?:(?<![\u3400-\u9fff])|(?<=[把将给对的在从用和跟与再请让掉个改换加删去关开调要有了])|(?<=电影))(?=(?P<two>[\u3400-\u9fff]{2})(?!什))"
)
"""Where the name of a thing may begin: after no sign, or after one that ends a word of its own."""
_DEED: Final = regex(r"(?=(?P<two>[\u3400-\u9fff]{2})(?!呼))")
_PASSING: Final = regex(
    "过度(?=效果|动画|方式|特效|样式|时间|得?太[快慢长短硬软]|[得更再][快慢长短]|(?:统一|全部|都|要|直接)*(?:[改换]|用(?!力|心)))|(?<=[的个种])过度(?=$|[，,。！])"
)
"""过度, a word of its own, where a way to change pictures is meant by it."""
_FOLDED: Final = regex(r"(?<=[zcs])h|(?<=[aei]n)g")
"""What many do not hear: zh from z, -ng from -n."""
_LONGEST: Final = 400  # characters of a message that is looked at


def _sound(signs: str, *, folded: bool) -> str:
    return _FOLDED.sub("", sounds_like(signs)) if folded else sounds_like(signs)


_BY_SOUND: Final = {
    pattern: {_sound(one, folded=pattern is _THING): one for one in named}
    for pattern, named in ((_THING, _THINGS), (_DEED, _DEEDS))
}


def with_signs_right(text: str) -> str:
    """Return a message with the signs of its steering words put right; a long one stays as it is."""
    if len(text) > _LONGEST:
        return text
    text = _PASSING.sub("过渡", text)
    for pattern, meant in _BY_SOUND.items():
        for place in (*pattern.finditer(text),):
            if word := _word(place["two"], meant, folded=pattern is _THING):
                text = f"{text[: place.start()]}{word}{text[place.start() + 2 :]}"
    return text


def _word(two: str, meant: dict[str, str], *, folded: bool) -> str:
    """The word that two signs are a slip of; "" where they are none."""
    word = "" if two in _WORDS else meant.get(_sound(two, folded=folded), "")
    return word if word and (two[0] == word[0]) is not (two[1] == word[1]) else ""
