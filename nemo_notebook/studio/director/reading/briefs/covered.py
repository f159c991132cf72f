"""Find the topics that a film is to cover, each a line of its own: "cover sowing, watering and harvest"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_FILM: Final = r"(?:it|this|video|vid|film|clip|reel|explainer|tutorial|animation)"
_COVERS: Final = regex(
    rf"(?:(?:^|[.!?,;:]\s*|\b(?:should|must|to|please|and|can\syou|could\syou)\s)(?:cover|go\s(?:through|over)|(?:walk|talk|take)\s(?:\w+\s)?through|talk\sabout|touch\s(?:up)?on|explain|discuss)"
    rf"|\b{_FILM}\s(?:(?:that|which|should|must|to)\s)?(?:cover(?:s|ing)?|go(?:es|ing)?\s(?:through|over)|(?:walk|talk|take)(?:s|ing)?\s(?:\w+\s)?through|talk(?:s|ing)?\sabout|touch(?:es|ing)?\s(?:up)?on|explain(?:s|ing)?|discuss(?:es|ing)?))"
    rf"\s(?:all\s(?:of\s)?)?(?:the\s)?(?P<items>[^.;:!?\n{BLANK}]{{8,160}})",
    re.I,
)
_IN_TURN_ZH: Final = regex(
    rf"(?:依次|先后|分别|逐一|逐个|按顺序)(?:地)?(?:出现|显示|展示|介绍|讲解?|说明?|呈现|打出|列出)(?:一下|出来?|了)?[:：]?\s?(?:我们的?)?(?P<items>[^，,。；;！!：:\n{BLANK}]{{4,80}})"
)
"""Topics that come one after another: 依次出现研究背景、系统设计、结论."""
_PARTED_ZH: Final = regex(
    r"\s?[、/]\s?|\s|(?<=[\u4e00-\u9fff]{2})(?:和|以及|及)(?=[\u4e00-\u9fff]{2}[^、]*$)"
)
_CLOSES_ZH: Final = regex(
    "(?:这|等)?[一二两三四五六七八九\\d几]个?(?:个)?(?:部分|部门|方面|环节|章节|步骤?|内容|主题|板块|要点|点|类|项)$|等$"
)
_CLOSES: Final = regex(
    r",?\s(?:in\s(?:that|this|the\ssame)\sorder|one\s(?:after\s(?:the\sother|another)|by\sone)|(?:each|all)\s(?:with|on|in|as)\b|with\s(?:a|an|one|short|its)\b|as\s(?:well|captions)\b|on\s(?:separate|its\sown)\b).*$"
    r"|,\s(?:(?:one|a)\s(?:\w+\s)?(?:per|for\s(?:each|every)|on\seach)\b|(?:label|caption|name)\s(?:each|every)\b|please\b).*$",
    re.I,
)
_PARTED: Final = regex(r",\s(?:and\s|then\s|finally\s)?|\s(?:and|then)\s", re.I)
_ARTICLE: Final = regex(r"^(?:the|an?|our)\s(?=\w)", re.I)
_NO_ITEM: Final = regex(r"\b(?:in|with|for|using)\s|\b(?:please|it|this|that|which|who)\b", re.I)
_FEWEST: Final = 3
_MOST_WORDS: Final = 4
_LONGEST_ZH: Final = 12  # signs


def with_topics(brief: Brief, message: Message, wishes: str) -> Brief:
    """Return a brief whose captions are the topics it is to cover, before what else it tells.

    Args:
        brief: with its other captions; no brief that has a text of its own, or is to have none, is changed.
        message: the first message.
        wishes: its words, without those of the film.
    """
    apart = brief.script or brief.storyboard or brief.quote or brief.chart or brief.voice
    free = not (apart or brief.no_captions or message.of_role("caption"))
    if free and (shown := _shown_in_turn(wishes)):
        return _with_shown(brief, shown, message)
    topics = topics_covered(wishes) if free else ()
    known = set(_words(" ".join(topics))) | {"cover", "and", "then", "explain"}
    rest = [one for one in brief.captions if not known.issuperset(_words(one))]
    return replace(brief, captions=(*map(capital, topics), *rest)) if topics else brief


def _with_shown(brief: Brief, topics: tuple[str, ...], message: Message) -> Brief:
    """A brief with Chinese topics between what is told before them, and after."""
    at = message.said.find(topics[0])
    rest = [one for one in brief.captions if not any(topic in one for topic in topics)]
    before = [one for one in rest if 0 <= message.said.find(one) < at]
    return replace(brief, captions=(*before, *topics, *(one for one in rest if one not in before)))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def topics_covered(wishes: str) -> tuple[str, ...]:
    """Return three and more short topics that a film is to cover, in order; () for none."""
    for said in _COVERS.finditer(wishes):
        listed = _CLOSES.sub("", said["items"])
        items = [_ARTICLE.sub("", one.strip()) for one in _PARTED.split(listed) if one.strip()]
        if len(items) >= _FEWEST and all(map(_is_topic, items)):
            return tuple(items)
    return ()


def _shown_in_turn(wishes: str) -> tuple[str, ...]:
    """Chinese topics that are to be shown in turn, no pictures; () for none."""
    for said in _IN_TURN_ZH.finditer(wishes):
        listed = _CLOSES_ZH.sub("", said["items"].strip())
        items = [one.strip() for one in _PARTED_ZH.split(listed) if one.strip()]
        short = all(1 < len(one) <= _LONGEST_ZH and not only_shape(one) for one in items)
        if len(items) >= _FEWEST and short and not all(map(names_scene, items)):
            return tuple(items)
    return ()


def _is_topic(item: str) -> bool:
    return len(item.split()) <= _MOST_WORDS and not (_NO_ITEM.search(item) or only_shape(item) or asks(item))
