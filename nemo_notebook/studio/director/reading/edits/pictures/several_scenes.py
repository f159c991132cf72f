"""Read several scenes for all pictures, or one for the background: 背景换成舞台和烟花."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.operations import ReplaceScenes
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import Subject, find_subjects

_WISHED: Final = regex(
    r"^(?:请|帮我|再|还是|[把将让]|整个|所有|全部|视频|影片|片子|的)*(?:(?P<ground>背景(?![音声])|底图)|画面|场景|镜头)(?:里面?|上|中)?(?:全部?|都|整体|统一|能不能|可以)*"
    r"(?:[换改变弄做]+[成为作](?:有|是)?|用|(?P<has>(?:要|应该|最好|得|希望|需要|想要)*(?:[有是]|要)))(?P<zh>[^，。：]{2,24}?)(?:的|的?(?:画面|场景|镜头|背景|组合|交替))?(?:吧|就好|就行)?$"
    r"|^\W*(?:please\s|can\syou\s|could\syou\s)*(?:change|switch|turn|make|set|swap)\s(?:all\s)?(?:the\s|my\s|all\s)*(?:back\s?grounds?|backdrops?|pictures|images|scenes|shots|visuals)\s(?:to|into|for|with)\s(?P<en>[^,.:;]{3,60}?)(?:\s(?:please|instead))?\W*$"
    r"|^\W*(?:please\s)?(?:use|show|try)\s(?P<use>[^,.:;]{3,60}?)\s(?:instead|(?:as|for|in)\sthe\s(?:background|pictures|scenes))\W*$",
    re.I,
)
_PARTS: Final = regex(r"[、，,]|和|与|跟|还有|以及|\s(?:and|&&&|&)\s", re.I)
_SOUND: Final = regex(r"音|乐|歌|\b(?:music|song|sound)\b", re.I)


def read_several_scenes(clause: Clause, there: Situation) -> Reading | None:
    """Read scenes that share the pictures, in their order; files are not given up for them."""
    said = None if clause.texts or _SOUND.search(clause.text) else _WISHED.match(clause.text)
    count = len(there.pictures)
    if said is None or places_in(clause.text, count) or not all(scene_of(one) for one in there.pictures):
        return None
    new = _scenes(said["zh"] or said["en"] or said["use"])
    if len(new) == 1 and said["ground"] and said["has"]:
        return Reading((ReplaceScenes(new[0].scene, new[0].time, (), new[0].weather),))
    if len(new) < 2:
        return None
    shares = [tuple(i for i in range(count) if i * len(new) // count == at) for at in range(len(new))]
    told = there.say(
        f"The film has only {count} pictures, so not all of these are in it.",
        f"影片只有{count}个画面，没有全部放进去。",
    )
    row = tuple(
        ReplaceScenes(one.scene, one.time, share, one.weather)
        for one, share in zip(new, shares, strict=True)
        if share
    )
    return Reading(row, told if count < len(new) else "")


def _scenes(words: str) -> list[Subject]:
    """The scenes that words name, each once; none where one of the things named is no scene."""
    rows = [find_subjects(one) for one in _PARTS.split(words) if one.strip()]
    if not all(row and row[-1].sure for row in rows):
        return []
    named: dict[str, Subject] = {}
    for row in rows:
        named.setdefault(row[-1].scene, row[-1])
    return list(named.values())
