"""Tell what a complaint is about, and whether a wish beside it mends that: "louder, it's basically silent".

What is then to be done is told by the wish alone; a complaint with no such wish is left to the readers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.operations import (
    AddPicture,
    CutSpan,
    DuckMusic,
    HoldPicture,
    KeepSpan,
    Operation,
    RemoveMusic,
    RemovePicture,
    ReplacePicture,
    ReplaceScenes,
    SetColor,
    SetDuration,
    SetEffect,
    SetMusic,
    SetPictureLength,
    SetSpeed,
    SetTextGround,
    SetTextPlace,
    SetTextSize,
    SetTextTime,
    SetTime,
    SetTitleTime,
    SetTone,
    SetVolume,
    TrimClip,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.limits import read_limits
from nemo_notebook.studio.director.reading.edits.naming.references import is_picture, topic_of
from nemo_notebook.studio.director.reading.edits.naming.scene_names import named_by_scene
from nemo_notebook.studio.director.reading.edits.texts.looks import UNREADABLE
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.remarks import states
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

_SO: Final = (
    r"(?:(?:just|really|so|too|very|way|far|basically|almost|nearly|pretty|quite|totally|completely|simply"
    r"|still|already|currently|a\s(?:bit|little|tad)|kind\sof|kinda|rather|practically|all|much)\s)*"
)
_IT: Final = (
    r"^\W*(?:(?:because|cos|cuz|since|as|and|but|so|right\snow|now|at\sthe\smoment)[,\s]\s?)*"
    r"(?:(?:it|they|that|this|those|everything)(?:['’](?:s|re)|\s(?:is|are|was|were|looks?|sounds?|feels?|seems?|goes|went|gets?|has\sgone|have\sgone)|['’]s\sgone)|its|theyre|thats)\s"
)
_THEN: Final = (
    r"(?:\s(?:right\s)?(?:now|at\sthe\smoment|already|for\s(?:me|us|that|them)"
    r"|to\s(?:read|hear|see|follow|watch)|as\sit\sis|on\s(?:a|my)\sphone|tbh|honestly))*\W*$"
)
_IT_ZH: Final = (
    r"^(?:因为|现在|目前|它们?|这个?|那个?|原来|本来|都|实在|简直|感觉|觉得|看着|听着|看起来|听起来)*"
    r"(?:太|有点儿?|有些|很|特别|过于|那么|这么|超级?|非常|几乎|基本|好|不够)"
)
_END_ZH: Final = r"(?:了|啊|呀|啦|的|吧|看不[清见]|听不[清见])*$"
_SHORT: Final = (
    CutSpan, HoldPicture, KeepSpan, SetDuration, SetPictureLength, SetSpeed, SetTextTime, SetTitleTime,
    TrimClip,
)  # fmt: skip
_READABLE: Final = (SetColor, SetTextGround, SetTextPlace, SetTextSize, SetTextTime, SetTitleTime)
_LIGHT: Final = (ReplacePicture, ReplaceScenes, SetEffect, SetTime, SetTone)
_LOUD: Final = (DuckMusic, RemoveMusic, SetMusic, SetVolume)


_SUBJECT: Final = regex(
    r"^\W*(?P<en>(?:the|my|our|those|these)\s(?:[\w-]+\s){0,2}?[\w-]+)\s(?:is|are|looks?|feels?|seems?)\s(?:\w+\s){0,2}?(?:ugly|wrong|bad|boring|dull|awful|terrible|horrible|hideous|pale|plain|dark|bright|fake|cheap|too\s\w+)\W*$"
    r"|^(?P<zh>[\u4e00-\u9fff]{2,6}?)(?:真|实在|也|都|看着)*(?:[太好]丑|(?:太|很|有点)[\u4e00-\u9fff]{1,2}|不好看|难看)了?$",
    re.I,
)
_INSTEAD: Final = regex(
    r"^\W*(?:(?:please|maybe|perhaps|so|and|just|let['’]?s|better)[,\s]+)*(?:(?:try|use|put|show|have|go\swith|give\sme|rather|make\sit)\s(?P<what>[^,.;]{2,60}?)\s(?:instead|there|in\sthere|in\sits\splace|for\sit)"
    r"|(?:try|rather)\s(?P<tried>(?:an?|some)\s[^,.;]{2,50}?))(?:\splease)?\W*$"
    r"|^(?:要不|不如|还是|请)?(?:试试|试一下|来个|放个?|用)(?P<zh>[\u4e00-\u9fff]{2,12}?)(?:的|的?画面|的?镜头)?(?:试试|代替|吧|看看)*$",
    re.I,
)
_OTHER_PART: Final = regex(
    rf"{verbs.MUSIC.pattern}|{verbs.TITLE.pattern}|{verbs.CAPTIONS.pattern}|{verbs.VOICE.pattern}|\b(?:it|them|that)\b",
    re.I,
)
_COMING_AND_GOING: Final = (AddPicture, RemovePicture, ReplacePicture, ReplaceScenes)
_TOLD: Final = regex(
    r"^\W*(?:it|they|she|he|people|everyone)\b|^\W*(?:the|my|our|image)\s[^,.;]{1,30}?\s(?:looks?|seems?|feels?|sounds?)\s",
    re.I,
)
_SMALL: Final = regex(r"\b(?:small|tiny)\b|小", re.I)
"""Words that are too small are to be larger, whatever else is wished for them."""


def _said(english: str, chinese: str) -> re.Pattern[str]:
    return regex(rf"{_IT}{_SO}(?:{english}){_THEN}|{_IT_ZH}(?:{chinese}){_END_ZH}", re.I)


_ABOUT: Final[tuple[tuple[re.Pattern[str], tuple[type[Operation], ...]], ...]] = (
    (
        _said(
            r"silent|quiet|soft|faint|loud|noisy|deafening|inaudible|(?:hard|impossible)\sto\shear",
            r"吵|响|大声|小声|轻|安静|刺耳|闹|听不[清见到]",
        ),
        _LOUD,
    ),
    (_said(r"small|tiny|big|huge|large|minuscule|massive|enormous", r"小|大"), (SetTextSize, SetVolume)),
    (
        _said(
            r"short|long|fast|slow|quick|quickly|brief|rushed|hectic|over\s(?:too\s)?(?:fast|quick\w*|soon)|gone|gone\sin\sa\s(?:flash|second|blink)",
            r"[短长快慢赶急]|拖|拖沓|仓促",
        ),
        _SHORT,
    ),
    (
        _said(
            r"dark|bright|pale|dim|dull|boring|flat|plain|washed\sout|gloomy|cold|warm|yellow|blue|grey|gray",
            r"[暗亮灰黑黄蓝冷暖白]|单调|无聊|平淡|沉闷|昏暗",
        ),
        _LIGHT,
    ),
    (
        _said(
            r"unreadable|illegible|invisible|lost|(?:hard|difficult|impossible|tough)\sto\s(?:read|see|make\sout)|unclear",
            r"模糊|难认|不清楚?|乱|花",
        ),
        _READABLE,
    ),
)


def mended_by(clause: Clause) -> tuple[type[Operation], ...]:
    """Return the kinds of edits that mend what a clause complains of "it"; () where it does not."""
    if clause.texts:
        return ()
    return next((kinds for said, kinds in _ABOUT if said.match(clause.text)), ())


def in_its_place(clause: Clause, topic: str) -> Clause:
    """Return "try a library instead", after a picture that was spoken of, as a change of that picture."""
    said = None if clause.texts or not is_picture(topic) else _INSTEAD.match(clause.text)
    what = (said["what"] or said["tried"] or said["zh"]) if said else ""
    if not what or _OTHER_PART.search(what):
        return clause
    text = f"change {topic} to {what}" if topic.isascii() else f"{topic}换成{what}"
    return replace(clause, text=text, raw=text)


def complained_of(clause: Clause) -> str:
    """Return what a clause complains of, in its own words: "the bars" of "the bars are ugly"; "" for none."""
    said = None if clause.texts else _SUBJECT.match(clause.text)
    return (said["en"] or said["zh"] or "") if said else ""


def says_volume(reading: Reading | None) -> bool:
    """Whether a clause was read as nothing but how loud something is to be."""
    made = reading.operations if reading else ()
    return bool(made) and all(isinstance(one, SetVolume) for one in made)


def only_told(clause: Clause, reading: Reading) -> bool:
    """Whether pictures would come and go for what only says how the film is: "it jumps to the ocean"."""
    moved = any(isinstance(one, _COMING_AND_GOING) for one in reading.operations)
    return moved and not clause.texts and bool(_TOLD.match(clause.text)) and states(clause.text)


def is_answered(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether the wish before a complaint mends it: "music louder, it's basically silent"."""
    kinds = mended_by(clause)
    return bool(kinds and operations) and isinstance(operations[-1], kinds)


def without_answered(
    operations: Sequence[Operation], complaints: Sequence[tuple[Clause, Sequence[Operation]]]
) -> list[Operation]:
    """Return the operations without those read from complaints of "it" that a wish beside them mends."""
    kept = list(operations)
    for clause, read in complaints:
        kinds = mended_by(clause)
        others = [one for one in kept if not any(one is each for each in read)]
        if kinds and any(isinstance(one, kinds) for one in others) or _read_better(clause, read, others):
            kept = others
    return kept


def _read_better(clause: Clause, read: Sequence[Operation], others: Sequence[Operation]) -> bool:
    """Whether words that are hard to read are told what is to be done: "…, put them on a plate"."""
    if not read or not UNREADABLE.search(clause.text) or _SMALL.search(clause.text):
        return False
    tracks = {getattr(one, "track", "") for one in others if isinstance(one, _READABLE)}
    return {getattr(one, "track", None) for one in read} <= tracks


def picture_of(clause: Clause, there: Situation) -> str:
    """The one picture of a scene that a clause speaks of: "image #3" for the sea."""
    return next((topic_of(one) for one in named_by_scene(clause, there)), "")


def without_question(says: Sequence[str], before: Sequence[Clause], there: Situation) -> list[str]:
    """What was asked of a part stays unsaid once the next clause tells what is wished for it."""
    limit = read_limits(before[-1], there) if before else None
    limits = limit.says if limit and not re.search("[?？]", limit.says) else ""
    return [one for one in says if one == limits] if len(says) == 1 else list(says)
