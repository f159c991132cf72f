"""Leave out captions that are but the label or the number of what follows: 产品描述 of 产品描述：….

Quotation marks that a caption opens are closed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message

_LABEL: Final = regex(
    r"(?:(?:产品|商品|活动|课程|项目|店铺|公司|服务|主要|核心|本次|这次|新版|版本|功能|具体|详细|重点)的?)*"
    r"(?:描述|介绍|特点|详情|卖点|更新|内容|说明|信息|参数|亮点|要点|优势|简介|文案|资料|明细)(?:如下|有|包括)?"
    r"|(?:(?:the|product|key|main|event|course|item|shop|our)\s)*(?:description|details|features|updates|highlights|info(?:rmation)?|specs|copy)"
    r"|examples?|definition|formula|question|answer",
    re.I,
)
_NUMBER: Final = re.compile(r"\d{1,2}|[①-⑨]|[一二三四五六七八九]")
_STEP: Final = re.compile(r"第[一二三四五六七八九十\d]+[步部](?P<done>.+)")
_FEWEST: Final = 3  # captions, of which one may be a label


def without_labels(brief: Brief, message: Message) -> Brief:
    """Return a brief whose captions all say something; what was given in quotation marks stays."""
    given = {one.words for one in message.texts if one.quoted}
    if len(brief.captions) < _FEWEST:
        return replace(brief, captions=tuple(map(_closed, brief.captions)))
    kept = [
        one
        for one in brief.captions
        if one in given or not (_labels(one, message.said) or _again(one, brief.captions))
    ]
    return replace(brief, captions=tuple(map(_closed, kept)))


def _labels(caption: str, said: str) -> bool:
    """Whether a caption stands in a message only before what it is the label or the number of."""
    if _LABEL.fullmatch(caption):
        return bool(re.search(rf"{re.escape(caption)}\s*[:：]", said, re.I))
    return bool(_NUMBER.fullmatch(caption) and re.search(rf"(?<!\d){caption}\s?[.、)）．]\s*\D", said))


def _again(caption: str, captions: tuple[str, ...]) -> bool:
    """Whether a caption is another one with its number: 第一步和面 beside 和面."""
    step = _STEP.fullmatch(caption)
    return step is not None and step["done"] in captions


def _closed(caption: str) -> str:
    """A caption whose last quotation ends: 聊“为什么”."""
    for opens, closes in ("“”", "《》", "「」"):
        if caption.count(opens) == caption.count(closes) + 1 and caption.rfind(opens) > caption.rfind(closes):
            return caption + closes
    return caption
