"""Read the names or captions that are given for the pictures: "label the photos Shoe, Bag, Hat"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import captions_of_pictures
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in

_PICTURES: Final = (
    r"(?:(?:each|every)(?:\sof\sthe)?\s(?:photo|picture|image|pic|one)"
    r"|(?:all\s)?(?:of\s)?(?:the|my|our|these)\s(?:\w+\s)?(?:photos|pictures|images|pics))"
)
_HEAD: Final = regex(
    rf"\W*(?:please\s|now\s|can\syou\s|could\syou\s)*(?:(?:label|name|caption)\s{_PICTURES}(?:\s(?:as|with))?"
    rf"|(?:put|write|add|show|give)\s(?:the\s|these\s|their\s|its\s)?(?:names?|labels?)\s(?:on|to|under|over|onto)\s{_PICTURES}"
    rf"|(?:give|put\son)\s{_PICTURES}\s(?:a|these|the|its)\s(?:names?|labels?))\s*[,:：]?\s*(?:(?:they\sare|namely|in\sorder|these\sare)\s*[:,]?\s*)?"
    r"|(?:请|帮我|再)*(?:给|在|把|为)?(?:每一?|各|所有的?)[张个幅]?(?:图片?|照片|画面|张)?(?:都|上|下面?|分别|里)*(?:配|加|写|标|打|显示|起|取)[上个]*(?:一个|各自的?)?的?名(?:字|称)?\s*[,，:：]?\s*(?:(?:分别|依次|顺序)?(?:是|为|叫)?[:：]?)?",
    re.I,
)
_THEM: Final = (
    r"(?:each(?:\sof\sthem)?(?!\s(?:scene|clip|shot|slide|video)s?\b)"
    r"|every\sone|all\sof\sthem|them(?:\sall)?)"
)
_EACH: Final = rf"(?:{_PICTURES}|{_THEM})"
_CAPTIONS_HEAD: Final = regex(
    rf"\W*(?:please\s|now\s|can\syou\s|could\syou\s)*(?:(?:give|put\son)\s{_EACH}\s(?:an?|its\sown|their\sown|the)\s(?:captions?|labels?|names?)"
    rf"|(?:add|put|write)\s(?:an?\s)?(?:captions?|labels?)\s(?:on|to|under|for|over)\s{_EACH}|(?:an?|one)\scaption\s(?:for|on|under)\s{_EACH}"
    rf"|(?:caption|label)\s{_THEM}(?:\s(?:as|with))?|{_EACH}\s(?:gets|should\s(?:get|have)|needs)\sa\s(?:caption|label)"
    r"|(?:add|put\sin|write)\scaptions\s(?:with|of|for|saying)\s(?:where|what|who|the\s(?:names?|places?|stops?|towns?|cities))\b[^,:]{0,24})\s*[,:：]?\s*",
    re.I,
)
"""What stands before the captions of pictures, one for each."""
_LIST_END: Final = regex(r"[。；;\n]|[.!](?=\s|$)")
_JOINS: Final = regex(r"\s*(?:[,，、/|]\s*(?:and\s)?|\sand\s|\s?[和与]\s?(?=[^、，]{1,8}$))\s*")
_LISTED: Final = regex(r"[:：]\s*$|\b(?:label|name)\s|(?:分别|依次)是?[:：]?$", re.I)
_WORD: Final = regex(r"(?!jpe?g\b|png\b|mp4\b|mov\b)[a-z]{3,}|[\u4e00-\u9fff]{2,}")
_STRIPPED: Final = " \"'“”‘’「」『』《》.!。"
_LONGEST: Final = 24  # characters of a name
_MOST_WORDS: Final = 4
_LONGEST_CAPTION: Final = 48  # characters
_MOST_OF_CAPTION: Final = 8  # words
_LIKE_PICTURES: Final = 2  # names that say what a picture shows, from which on they go with it


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
    captions = _CAPTIONS_HEAD.match(message.text)
    head = captions or _HEAD.match(message.text)
    if head is None or not head[0].strip():
        return None
    end = _LIST_END.search(message.text, head.end())
    said = message.text[head.end() : end.start() if end else len(message.text)]
    after = message.text[end.end() :] if end else ""
    for words, rest in _lists(said):
        names = [one.strip(_STRIPPED) for one in _JOINS.split(words)]
        if len(names) == len(there.pictures) > 1 and _are_names(names, captions=bool(captions)):
            made = captions_of_pictures(_with_their_pictures(names, there), there)
            return Named(tuple(made), f"{rest}\n{after}".strip())
    if captions:
        return None
    several = max((len(_JOINS.split(words)) for words, _ in _lists(said)), default=0) > 1
    asked = several and ("、" in said or bool(_LISTED.search(head[0])))
    return Named((), "", asks=True) if asked else None


def _lists(said: str) -> Sequence[tuple[str, str]]:
    """What may be the list, and what follows: names between 、 end at the first comma."""
    inner, _, rest = said.partition("，")
    return [(inner, rest), (said, "")] if "、" in inner else [(said, "")]


def _with_their_pictures(names: Sequence[str], there: Situation) -> list[str]:
    """The names in the order of the pictures that some of them call by what these are called."""
    called = [set(_WORD.findall(str(meta(one).get("name", "")).lower())) for one in there.pictures]
    own = {
        i: found[0]
        for i, name in enumerate(names)
        if len(found := [at for at, words in enumerate(called) if words & set(_WORD.findall(name.lower()))])
        == 1
    }
    if len(own) < _LIKE_PICTURES or len(set(own.values())) < len(own):
        return list(names)
    left = iter([name for i, name in enumerate(names) if i not in own])
    placed = {at: names[i] for i, at in own.items()}
    return [placed[at] if at in placed else next(left) for at in range(len(names))]


def _are_names(words: Sequence[str], *, captions: bool) -> bool:
    """Whether words can be names: short, and not only words of editing, as "white, bold, big, on top" are."""
    longest, most = (_LONGEST_CAPTION, _MOST_OF_CAPTION) if captions else (_LONGEST, _MOST_WORDS)
    short = all(0 < len(one) <= longest and len(one.split()) <= most for one in words)
    unknown = sum(1 for one in words if unknown_in(one, 0))
    return short and (2 * unknown >= len(words) if captions else unknown == len(words))
