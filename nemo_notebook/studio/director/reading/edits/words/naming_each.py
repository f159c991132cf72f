"""Read the names that are given for the pictures, in their order: "label the photos Shoe, Bag, Hat"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import captions_of_pictures
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in

_PICTURES: Final = (
    r"(?:(?:each|every)(?:\sof\sthe)?\s(?:photo|picture|image|pic|one)"
    r"|(?:all\s)?(?:of\s)?(?:the|my|our|these)\s(?:\w+\s)?(?:photos|pictures|images|pics))"
)
_HEAD: Final = re.compile(
    rf"\W*(?:please\s|now\s|can\syou\s|could\syou\s)*(?:(?:label|name|caption)\s{_PICTURES}(?:\s(?:as|with))?"
    rf"|(?:put|write|add|show|give)\s(?:the\s|these\s|their\s|its\s)?(?:names?|labels?)\s(?:on|to|under|over|onto)\s{_PICTURES}"
    rf"|(?:give|put\son)\s{_PICTURES}\s(?:a|these|the|its)\s(?:names?|labels?))\s*[,:：]?\s*(?:(?:they\sare|namely|in\sorder|these\sare)\s*[:,]?\s*)?"
    r"|(?:请|帮我|再)*(?:给|在|把|为)?(?:每一?|各|所有的?)[张个幅]?(?:图片?|照片|画面|张)?(?:都|上|下面?|分别|里)*(?:配|加|写|标|打|显示|起|取)[上个]*(?:一个|各自的?)?的?名(?:字|称)?\s*[,，:：]?\s*(?:(?:分别|依次|顺序)?(?:是|为|叫)?[:：]?)?",
    re.I,
)
_LIST_END: Final = re.compile(r"[。；;\n]|[.!](?=\s|$)")
_JOINS: Final = re.compile(r"\s*(?:[,，、/|]\s*(?:and\s)?|\sand\s|\s?[和与]\s?(?=[^、，]{1,8}$))\s*")
_LISTED: Final = re.compile(r"[:：]\s*$|\b(?:label|name)\s|(?:分别|依次)是?[:：]?$", re.I)
_STRIPPED: Final = " \"'“”‘’「」『』《》.!。"
_LONGEST: Final = 24  # characters of a name
_MOST_WORDS: Final = 4


@dataclass(frozen=True)
class Named:
    """Names that were given for the pictures.

    Attributes:
        operations: what gives each picture its name.
        rest: what else the message says.
        asks: whether there are not as many names as pictures.
    """

    operations: tuple[Operation, ...]
    rest: str
    asks: bool = False


def read_names(message: Message, there: Situation) -> Named | None:
    """Read a message that gives each picture a name; None where none are given."""
    head = _HEAD.match(message.text)
    if head is None or not head[0].strip():
        return None
    end = _LIST_END.search(message.text, head.end())
    said = message.text[head.end() : end.start() if end else len(message.text)]
    after = message.text[end.end() :] if end else ""
    for words, rest in _lists(said):
        names = [one.strip(_STRIPPED) for one in _JOINS.split(words)]
        if len(names) == len(there.pictures) > 1 and _are_names(names):
            return Named(tuple(captions_of_pictures(names, there)), f"{rest}\n{after}".strip())
    several = max((len(_JOINS.split(words)) for words, _ in _lists(said)), default=0) > 1
    asked = several and ("、" in said or bool(_LISTED.search(head[0])))
    return Named((), "", asks=True) if asked else None


def _lists(said: str) -> Sequence[tuple[str, str]]:
    """What may be the list, and what follows: names between 、 end at the first comma."""
    inner, _, rest = said.partition("，")
    return [(inner, rest), (said, "")] if "、" in inner else [(said, "")]


def _are_names(words: Sequence[str]) -> bool:
    """Whether words can be names: short, and not only words of editing, as "white, bold, big, on top" are."""
    short = all(0 < len(one) <= _LONGEST and len(one.split()) <= _MOST_WORDS for one in words)
    return short and all(unknown_in(one, 0) for one in words)
