"""Read a film of points that are promised and not told: "5 tips for first-time renters", 新手理财的五个误区.

What it promises is its title; the points themselves are asked for by the answer.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.messages.topic import as_title

_COUNT: Final = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_POINTS: Final = (
    r"(?:tips|steps|ways|things|ideas|reasons|facts|rules|habits|mistakes|lessons|exercises|stretches|hacks|tricks"
    r"|secrets|signs|myths|questions|books|movies|films|songs|places|recipes|snacks|apps|tools|skills|destinations"
    r"|poses|moves|gifts|benefits|traits|plants|houseplants|drinks|dishes|games|hobbies)"
)
_LENGTH: Final = r"(?:\d+[\s-]?(?:s|secs?|seconds?|mins?|minutes?)\b)"
_END: Final = rf"(?=\s[–—-]|[,，.。;；!！?？\n:：]|(?<!\sthe)\s(?:(?:in|under)\s)?{_LENGTH}|$)"
_COUNTED: Final = regex(
    r"(?:^|[:：,，.。!！]\s*|\b(?:about|on|of|with|showing|video|me)\s)"
    rf"(?P<said>(?:(?:the|my|our|top|best|these)\s)*{_COUNT}\s(?:[\w'’-]+\s){{0,3}}?{_POINTS}\b"
    rf"(?:\s(?!(?<!\sthe\s){_LENGTH}|with\s|in\sa\b)[^\s,，.。;；!！?？:：–—]{{1,20}}){{0,8}}?){_END}",
    re.I,
)
_ASKED: Final = regex(
    rf"(?:^|[:：.]\s*|\b(?:about|on|explain(?:ing)?)\s)(?P<said>(?:how\sto|how\sdo(?:es)?|why|what\sis|what\sare)\s"
    rf"(?:(?!(?<!the\s){_LENGTH})[^\s,，.。;；!！?？:：–—]{{1,20}}\s?){{1,9}}?){_END}",
    re.I,
)
_WORKS: Final = regex(
    r"^\W*(?:[\w\s]{0,24}(?:video|clip|film|explainer|lesson)\s(?:about|on|of|showing)\s)?(?P<said>how\s(?:(?:an?|the)\s)?(?:[\w'’-]+\s){1,4}?(?:works?|forms?|happens?|(?:is|are|gets?)\s(?:made|formed|born))\b)"
    rf"(?:(?=\sin\s{_LENGTH})|(?=\sfor\s)|{_END})",
    re.I,
)
_COUNTED_ZH: Final = regex(
    r"(?:^|[：:，,。！\s]|关于|讲讲?|分享|介绍|盘点|科普)"
    r"(?P<said>[\u4e00-\u9fffA-Za-z]{0,12}?(?:[两三四五六七八九十]|\d{1,2})\s?(?:个|条|招|步|种|大|本|部|首|款)"
    r"(?:[\u4e00-\u9fff]{0,14}?(?:技巧|方法|误区|理由|步骤|习惯|建议|秘诀|好处|坏处|要点|知识|冷知识|诀窍|动作|错误|原因|好书|电影|推荐"
    r"|景点|地方|美食)|(?<=步)(?:学会|教你|搞定|做出|泡|做)[\u4e00-\u9fff]{1,10}))(?=[，,。！!？?\s]|的?(?:视频|短片)|$)"
)
_UNCOUNTED: Final = regex(
    r"^\W*(?:(?:an?|some)\s)?(?:(?:short|quick|vertical|square)\s)*(?:(?:video|clip|film|reel)\s(?:about|on|of|with)\s)?"
    r"(?P<said>(?!(?:make|create|show|give|share|need|want|my|our|the)\b)(?:[a-z][\w'’-]*\s){0,2}(?:tips|facts|hacks|tricks|ideas|advice|habits|myths)\s"
    rf"(?:for|about|on|to)\s(?!{_LENGTH}|my\b|our\b|the\b|us\b)(?:(?!{_LENGTH}|with\s|in\sa\b)[^\s,，.。;；!！?？:：–—]{{1,20}}\s?){{1,5}}?){_END}",
    re.I,
)
"""Points that are promised without a number: "study tips for finals week"."""
_NO_MARK: Final = " ,，.。;；!！:：\n–—-"
_ORDER_ZH: Final = regex(
    r"^(?:请|帮我|给我|来|做|拍|剪|生成|制作|我?想|要|一?[个条段支份]|关于|讲讲?|分享|介绍|盘点|科普|视频)+(?=[\u4e00-\u9fff\d])"
)


def with_promised(brief: Brief, message: Message, wishes: str) -> Brief:
    """Return a brief whose title is what it promises, and that asks for its points, where it tells none."""
    if brief.script or brief.countdown or brief.chart or brief.foreign or brief.voice or brief.media:
        return brief
    said = promised(wishes.replace(BLANK, " "))
    if not said or any(not _is_within(one, said) for one in brief.captions):
        return brief
    given = any(one.role in ("", "title") and one.words == brief.title for one in message.texts)
    title = brief.title if given else as_title(said, brief.language)
    title = title if given or len(title) >= len(said) else said
    return replace(brief, title=title, captions=(), teaches=True, plain=False)


def promised(wishes: str) -> str:
    """Return the words that promise points: how many of what, or a question; "" for none."""
    found = _COUNTED.search(wishes) or _COUNTED_ZH.search(wishes) or _ASKED.search(wishes)
    found = found or _WORKS.search(wishes) or _UNCOUNTED.match(wishes)
    mark = wishes[found.end() : found.end() + 1] if found else ""
    return capital(_ORDER_ZH.sub("", found["said"].strip())) + mark.strip(_NO_MARK) if found else ""


def _is_within(caption: str, said: str) -> bool:
    """Whether a caption tells nothing beyond what is promised."""
    whole = re.findall(r"\w+", said.casefold())
    words = re.findall(r"\w+", caption.casefold())
    if caption[:1] > "\u2e80":
        return caption in said or said in caption
    return all(one in whole for one in words) or said.casefold() in caption.casefold()
