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

_FILM: Final = r"(?:it|this|video|vid|film|clip|reel|explainer|tutorial|animation)"
_COVERS: Final = regex(
    rf"(?:(?:^|[.!?,;:]\s*|\b(?:should|must|to|please|and|can\syou|could\syou)\s)(?:cover|go\s(?:through|over)|(?:walk|talk|take)\s(?:\w+\s)?through|talk\sabout|touch\s(?:up)?on|explain|discuss)"
    rf"|\b{_FILM}\s(?:(?:that|which|should|must|to)\s)?(?:cover(?:s|ing)?|go(?:es|ing)?\s(?:through|over)|(?:walk|talk|take)(?:s|ing)?\s(?:\w+\s)?through|talk(?:s|ing)?\sabout|touch(?:es|ing)?\s(?:up)?on|explain(?:s|ing)?|discuss(?:es|ing)?))"
    rf"\s(?:all\s(?:of\s)?)?(?:the\s)?(?P<items>[^.;:!?\n{BLANK}]{{8,160}})",
    re.I,
)
_CLOSES: Final = re.compile(
    r",?\s(?:in\s(?:that|this|the\ssame)\sorder|one\s(?:after\s(?:the\sother|another)|by\sone)|(?:each|all)\s(?:with|on|in|as)\b|with\s(?:a|an|one|short|its)\b|as\s(?:well|captions)\b|on\s(?:separate|its\sown)\b).*$"
    r"|,\s(?:(?:one|a)\s(?:\w+\s)?(?:per|for\s(?:each|every)|on\seach)\b|(?:label|caption|name)\s(?:each|every)\b|please\b).*$",
    re.I,
)
_PARTED: Final = regex(r",\s(?:and\s|then\s|finally\s)?|\s(?:and|then)\s", re.I)
_ARTICLE: Final = regex(r"^(?:the|an?|our)\s(?=\w)", re.I)
_NO_ITEM: Final = regex(r"\b(?:in|with|for|using)\s|\b(?:please|it|this|that|which|who)\b", re.I)
_FEWEST: Final = 3
_MOST_WORDS: Final = 4


def with_topics(brief: Brief, message: Message, wishes: str) -> Brief:
    """Return a brief whose captions are the topics it is to cover, before what else it tells.

    Args:
        brief: with its other captions; no brief that has a text of its own, or is to have none, is changed.
        message: the first message.
        wishes: its words, without those of the film.
    """
    apart = brief.script or brief.storyboard or brief.quote or brief.chart or brief.voice
    topics = () if apart or brief.no_captions or message.of_role("caption") else topics_covered(wishes)
    known = set(_words(" ".join(topics))) | {"cover", "and", "then", "explain"}
    rest = [one for one in brief.captions if not known.issuperset(_words(one))]
    return replace(brief, captions=(*map(capital, topics), *rest)) if topics else brief


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


def _is_topic(item: str) -> bool:
    return len(item.split()) <= _MOST_WORDS and not (_NO_ITEM.search(item) or only_shape(item) or asks(item))
