"""Read an order that a message tells picture by picture: "chart first then desk", 先西瓜再草莓."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.operations import Operation, Reorder
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.places import NOUN

_CUE: Final = regex(
    r"^[^,.;]{2,24},?\s(?:and\s)?then\s|\bfirst\b.*\b(?:then|next|after|followed|last)\b|\b(?:start|begin|open)s?\swith\b.*\b(?:then|next|end|finish)|^\W*(?:(?:play|show|put|have)\s)?(?:the\s)?\S+(?:\s\S+)?\s(?:goes\s|comes\s|should\s(?:be|come|go)\s)?(?:before|after|behind)\s"
    r"|先.+(?:再|然后|后|接着)|(?:放|排|摆)在?到?(?:最前面?|第一[个张位]?|开头)[，,]?(?:然后|接着|再).*(?:然后|接着|再|最后)|^(?:把|让)?(?:前面?|前半|开头|一开始|最前面)(?:的?画面)?(?:是|放|先放|用|要|为)\S{1,8}[，,](?:然后)?(?:后面?|后半|结尾|最后|之后|接着)(?:的?画面)?(?:再|才|就)?(?:是|放|用|要|为|接)|^(?:把)?\S{1,8}(?:放|排|摆|挪)到?(?:在)?(?:最?后面?|结尾)[，,](?:把|然后)?\S{1,8}(?:放|排|摆|挪)到?(?:在)?(?:最?前面?|开头)$|^(?:把)?\S{1,8}(?:放|排|摆|挪)?到?(?:在)?(?:最?前面?|开头|第一个)[，,](?:把|然后)?\S{1,8}(?:放|排|摆|挪)?到?(?:在)?(?:最?后面?|结尾)$|^\S{1,8}(?:放|排|摆)?在\S{1,8}(?:前面?|后面?|之[前后])$",
    re.I,
)
_BEHIND: Final = regex(r"\b(?:after|behind)\b(?!\sthat)|后面?$|之后$", re.I)
_AT_FRONT: Final = regex(
    r"\b(?:first|start|begin|open|then)s?\b|先|^(?:把|让)?(?:前|开头|一开始|最前)|(?:前面?|开头|第一个)[，,]|[，,].*(?:前面?|开头)$",
    re.I,
)
_AT_END: Final = regex(r"\b(?:last|end|finish)\b|最后|收尾|压轴", re.I)
_ONE: Final = regex(rf"\bimage\s#(\d{{1,2}})|\b{NOUN}\s(\d{{1,2}})\b|第(\d{{1,2}})[张个段幅]", re.I)
_WORD: Final = regex(r"[a-z][a-z-]+|[\u4e00-\u9fff]+", re.I)
_LINKS: Final = regex(
    r"\b(?:first|then|next|after|before|behind|that|and|the|last|finally|followed|by|with|show|put|have|start|begin|open|end|finish|goes?|comes?|should|be|it|please|to|want|i|of|all|at|order|pictures?|photos?|images?|clips?|scenes?|one|part|others?|rest|two|three|remaining|play)s?\b"
    r"|[先再然后接着最是放排摆在到和的来出现那这张段个图片画面前后面之把要请把将就吧呢才为用开头结尾始一半让，。]",
    re.I,
)
_LAST_TOLD: Final = regex(r"^[^，,]*(?:后面?|结尾)[，,][^，,]*(?:前面?|开头)$")
"""What is told first comes last: 森林放后面，海放前面."""
_NTH: Final = ("first", "second", "third", "fourth", "fifth", "sixth")
_RANKED: Final = regex(
    rf"^\W*(?:(?:please|put|make|have|let|and|then)\s)*(?:the\s|my\s)?(?P<en>[\w-]+(?:\s(?!as\b|in\b)[\w-]+)?)\s(?:(?:goes|comes|is|as|to|in|should|be|come|go)\s)*(?:the\s)?(?P<nth>{'|'.join(_NTH)}|[1-6](?:st|nd|rd|th)|last)(?:\s(?:place|one|spot|picture|photo))?\W*$"
    r"|^(?:请|把|让|将|然后|再|麻烦|帮我)*(?P<zh>\S{1,8}?)(?:应该|就|要)?(?:放|排|摆|挪|换)?(?:到|在|成|为)?(?P<nth_zh>第[一二三四五六1-6]|最后)(?:[个张位名幅]|面)?(?:位置)?$",
    re.I,
)
"""One picture and the place that it is to have: "shoe second", 草莓第二."""
_BETWEEN: Final = regex(r"[,，;；、]\s*(?:and\s|然后|再)?|\sand\s|然后")
_FEWEST: Final = 2


def read_told_order(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return the order where a message says nothing else, and each thing it names is one picture."""
    if message.texts:
        return ()
    if order := ranked(message, there):
        return (Reorder(tuple(order)),)
    if not _CUE.search(message.bare):
        return ()
    text = with_references(Clause(message.bare, (), message.wishes), there).text
    if _LAST_TOLD.search(text):
        head, _, tail = text.replace("，", ",").partition(",")
        text = f"{tail},{head}"
    named = only_pictures(text, there)
    if len(named) < _FEWEST or len(set(named)) < len(named) or max(named) >= len(there.pictures):
        return ()
    order = _in_order(named, len(there.pictures), text)
    return (Reorder(tuple(order)),) if order != sorted(order) else ()


def ranked(message: Message, there: Situation) -> list[int]:
    """Return the order where each of several pictures gets its place; [] where anything else is said."""
    pieces = [one for one in _BETWEEN.split(message.bare.strip(" .。!！")) if one.strip()]
    said = [_RANKED.match(one) for one in pieces] if len(pieces) >= _FEWEST else []
    count, at = len(there.pictures), dict[int, int]()
    for one in said:
        named = _one_picture(one["en"] or one["zh"], there) if one else None
        place = _rank((one["nth"] or one["nth_zh"]).lower(), count) if one else count
        if named is None or place in at or named in at.values() or not place < count:
            return []
        at[place] = named
    rest = iter([one for one in range(count) if one not in at.values()])
    order = [at[place] if place in at else next(rest) for place in range(count)] if at else []
    return order if order != sorted(order) else []


def _one_picture(words: str, there: Situation) -> int | None:
    """The one picture that words name, and nothing besides."""
    named = only_pictures(with_references(Clause(words, (), words), there).text, there)
    return named[0] if len(named) == 1 else None


def _rank(nth: str, count: int) -> int:
    """The place, from 0, that an ordinal gives."""
    if nth in ("last", "最后"):
        return count - 1
    if nth in _NTH:
        return _NTH.index(nth)
    return int(read_number(nth.strip("第stndrh"))) - 1


def only_pictures(text: str, there: Situation) -> list[int]:
    """Return the pictures that a text names, in its order; none where other words stand beside them."""
    spans = [(one.start(), int(next(filter(None, one.groups()))) - 1) for one in _ONE.finditer(text)]
    left = _LINKS.sub(" ", _ONE.sub(lambda one: " " * len(one[0]), text))
    for word in _WORD.finditer(left):
        scenes = set(there.scenes_in(word[0]))
        shown = there.showing(scenes.pop()) if len(scenes) == 1 else ()
        if not shown:
            return []
        spans += [(word.start(), place) for place in shown]
    return [place for _, place in sorted(spans)]


def _in_order(named: list[int], count: int, text: str) -> list[int]:
    """Those that are named at the front, the last at the end where that is said; else side by side."""
    if not _AT_FRONT.search(text):
        moved, others = named[0], named[1:]
        rest = [place for place in range(count) if place != moved]
        behind = bool(_BEHIND.search(text))
        rest.insert(rest.index(others[-1 if behind else 0]) + behind, moved)
        return rest
    at_end = [named.pop()] if _AT_END.search(text) else []
    return [*named, *(place for place in range(count) if place not in (*named, *at_end)), *at_end]
