"""Read what a house offers as captions, one each: 保洁、月嫂、搬家都做."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape

_ITEM: Final = r"[^、，,。；;：:！!？?“”\"「」\s]{2,8}"
_ALL: Final = regex(
    rf"(?P<before>^|[，,。；;！!\n])\s*(?:我们|咱们|本店|店里|这里|平时)*(?P<items>{_ITEM}(?:、{_ITEM}){{1,7}}?)(?:等等?)?(?:这?些)?(?:业务|服务|项目|课程|活儿?)?(?:我们|咱们|店里|这里|家里)?(?:全部|统统|样样|全|也|通通)?都"
    r"(?:能够?|可以|会|在)?(?:做|接|有卖?|卖|招|修|教|办|提供|承接|包|收|支持|齐全|齐)(?:的|哦|啦|了)?(?=\s*(?:[，,。；;！!\n]|$))"
)
_OF_FILM: Final = regex(
    r"音乐|配乐|字幕|旁白|配音|标题|片头|片尾|图片|照片|封面|时间|地点|电话|地址|价格|画面|文字|转场|特效|横屏|竖屏|二维码"
)
_OTHERS: Final = regex(r"字幕|旁白|“|「|《|画面|镜头|场景|\d\s?(?:元|块|折)|[¥￥]")
_CLAUSE: Final = regex(r"[，,。；;！!\n]")
_NO_CAPTION: Final = regex(
    r"\d{3,}|视频|宣传|广告|短片|[竖横方][屏版的]|一[点些]$|提醒|预约|电话|发(?:抖音|小红书|朋友圈|快手)"
)
_LONGEST: Final = 400  # characters


def with_services(text: str) -> str:
    """Return a first message in which such items are captions, where it gives no other words."""
    found = _ALL.search(text) if len(text) <= _LONGEST and not _OTHERS.search(text) else None
    if found is None:
        return text
    _, *others = [one for one in _CLAUSE.split(text.replace(found[0], "，")) if one.strip()] or [""]
    return _ALL.sub(_as_captions, text) if all(map(_steers, others)) else text


def _steers(clause: str) -> bool:
    """Whether a clause tells nothing that would have to be a caption, too."""
    said = clause.strip()
    return bool(asks(said) or only_shape(said) or find_durations(said) or _NO_CAPTION.search(said))


def _as_captions(found: re.Match[str]) -> str:
    items = found["items"].split("、")
    if any(map(_OF_FILM.search, items)):
        return found[0]
    return f"{found['before']}字幕：" + "；".join(f"“{one}”" for one in items)
