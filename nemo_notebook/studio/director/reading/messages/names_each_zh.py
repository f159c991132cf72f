"""Read which name goes under each photo of a Chinese first message: 每张下面写名字，按顺序 小鹿 阿宁 圆圆."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks

_NAME: Final = r"[\u4e00-\u9fffA-Za-z\d·]{1,8}"
_NAMES: Final = regex(
    r"(?P<before>^|[，,。；;\s])(?:然后|再|并|请|要)*每一?[张个幅](?:照片|图片?|人)?(?:的?(?:下面?|底下|下边|下方|上面?|旁边))?(?:都|要|分别|各|再)*"
    r"(?:写|配|加|标|打|放)上?(?:各自的?|他们的?|一个|对应的)?(?:名字|姓名|地名|菜名|人名|名称)"
    rf"[，,：:\s]*(?:按(?:照)?(?:顺序|次序|先后)|依次|分别|从[左前]到[右后])?(?:写|是|为)?[，,：:\s]*(?P<names>{_NAME}(?:[、，,\x20\u3000]+{_NAME}){{1,9}})(?=\s*(?:[，,。；;\n]|$))"
)
_MARK: Final = regex(r"[、，,\x20\u3000]+")
_STEERS: Final = regex("^(?:就|先|然后|音乐|配|不|要|用|最后|结尾|标题|竖|横|发|一共|总共)|(?:秒|音乐|屏)$")


def with_names_each(text: str) -> str:
    """Return a first message in which such names are captions, one for each photo."""
    return _NAMES.sub(_as_captions, text)


def _as_captions(order: re.Match[str]) -> str:
    """The names up to the first words that steer."""
    listed = _MARK.split(order["names"])
    end = next((at for at, one in enumerate(listed) if _STEERS.search(one) or asks(one)), len(listed))
    if end < 2:
        return order[0]
    rest = "，".join(listed[end:])
    quoted = "；".join(f"“{one}”" for one in listed[:end])
    return f"{order['before']}字幕：{quoted}。{rest}"
