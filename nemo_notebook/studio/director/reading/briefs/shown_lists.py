"""Find the pictures of a list that is to be shown: "show the clinic, pets and a home", 画面有森林和湖."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.pictured import BACKDROPS, IN_LISTS, PICTURED
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.daytimes import find_time, without_times
from nemo_notebook.studio.director.reading.terms.subjects import Subject, find_subjects

_SHOWN: Final = regex(
    r"\b(?:show(?:ing)?|featuring|(?:shots|pictures|images|scenes|footage|clips|views)\sof)\s(?:us\s|me\s|them\s)?"
    rf"(?!how\b|what\b|why\b|that\b|who\b|when\b|where\b|off\b|up\b|it\b)(?P<en>[^.;:!?\n{BLANK}]{{5,120}})"
    rf"|(?:画面|场景|镜头)(?:里|中)?(?:要|得)?(?:出现|展示|展现|有|拍|放|用|是)(?P<zh>[^，。；：！？\n{BLANK}]{{3,40}})|(?:展示|展现|拍一下|出现)(?P<zh_bare>[^，。；：！？\n{BLANK}]{{3,40}})",
    re.I,
)
_BESIDE: Final = regex(
    rf"\bwith\s(?P<en>(?:(?:some|lots\sof|a|an|the)\s)?[a-z]+(?:,\s[a-z]+)*,?\sand\s(?:(?:some|lots\sof|a|an|the)\s)?[a-z]+)(?=\W*$|[,.;!?{BLANK}])",
    re.I,
)
_PARTED: Final = regex(
    r",\s?(?:and\s|then\s)?|\s(?:and|&|plus|then)\s|[、，]|(?<=[\u4e00-\u9fff])[和与跟及](?=[\u4e00-\u9fff])",
    re.I,
)
_ENDS: Final = regex(r"\s(?:with|in\sthe\sstyle|to|for|while|so|at\sthe\send|as)\s.*$", re.I)
_MERRY: Final = regex(r"^(?:a\s|the\s|some\s)?(?:party|confetti|balloons)$", re.I)
_ONLY_SURE: Final = frozenset({"underwater"})
"""Of a hotel's pool no coral is shown."""
_LONGEST: Final = 4  # words of an item
_LONGEST_ZH: Final = 7  # characters
_FEWEST: Final = 2


def listed_pictures(text: str) -> list[Subject]:
    """Return one scene for each thing of a list that is to be shown; [] where it names fewer than two."""
    for said in _SHOWN.finditer(text):
        group = "en" if said["en"] else "zh" if said["zh"] else "zh_bare"
        found = [one for item, at in _items(said[group], said.start(group)) for one in shown_by(item, at)]
        if len({one.scene for one in found}) >= _FEWEST:
            return found
    for said in _BESIDE.finditer(text):
        shown = [_beside(item, at) for item, at in _items(said["en"], said.start("en"))]
        seen = [one for one in shown if one]
        if len(seen) == len(shown) and len({one.scene for one in seen}) >= _FEWEST:
            return seen
    return []


def _items(listed: str, start: int) -> Iterator[tuple[str, int]]:
    """The short items of a list and where they stand, up to one that is none."""
    listed, last = _ENDS.sub("", listed), 0
    for mark in (*_PARTED.finditer(listed), None):
        item = listed[last : mark.start() if mark else len(listed)]
        short = len(item) <= _LONGEST_ZH if is_chinese(item) else len(item.split()) <= _LONGEST
        if not short or asks(item) or re.search(r"\d", item):
            return
        if item.strip():
            yield item.strip(), start + last
        last = mark.end() if mark else last


def shown_by(item: str, at: int) -> list[Subject]:
    """The scenes of an item, else the one that it points to; what stands for goods is none."""
    if named := next((scene for scene, word in IN_LISTS.items() if word.search(item)), ""):
        return [Subject(named, find_time(item), at)]
    return [
        replace(one, start=at + one.start, time=one.time or find_time(item), sure=True)
        for one in find_subjects(without_times(item))
        if one.scene not in BACKDROPS and (one.sure or one.scene not in _ONLY_SURE)
    ]


def _beside(item: str, at: int) -> Subject | None:
    """The landscape or the feast that an item names: of "with parking and a pool" neither is shown."""
    if _MERRY.match(item):
        return Subject("party", "", at)
    return next(
        (replace(one, start=at) for one in find_subjects(item) if one.sure and one.scene in PICTURED), None
    )
