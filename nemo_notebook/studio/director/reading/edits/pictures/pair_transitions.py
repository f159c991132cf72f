"""Read how one picture passes into the next: "a wipe from the first to the second picture", 第一张后硬切."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import SetTransitions
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.thing_names import (
    PICTURE,
    SCENE,
    number_called,
    picture_called,
    plain_wish,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.timing import DISSOLVE_MS

_KIND: Final = (
    r"(?P<kind>(?:cross[\s-]?)?dissolve|cross[\s-]?fade|wipe|slide|push|zoom|fad(?:e|ing)\s"
    r"(?:through|to|via)\s(?:black|white)"
    r"|(?:hard|straight|jump|plain|clean|simple|direct)\scut|no\stransition|cut)"
)
_PACE: Final = r"(?:(?P<slow>slow(?:er)?|long|soft|gentle)|(?P<quick>quick|fast|short))?\s?"
_MAKES: Final = (
    r"(?:(?:use|add|put|make|set|want|have|apply|do|insert|give\sme|change\sto|i\swant"
    r"|there\sshould\sbe)\s)?(?:it\s)?(?:an?\s|the\s)?"
)
_TRANSITION: Final = r"(?:\s(?:transition|effect|animation))?"
_NTH: Final = r"(?:the\s)?(?:first|second|third|fourth|fifth|sixth|last)(?:\sone)?"
_FROM: Final = (
    rf"(?P<from>{PICTURE}|{_NTH}|{SCENE}|(?:pictures?|photos?|scenes?|clips?|shots?|images?"
    rf"|number)?\s?\d{{1,2}})"
)
_TO: Final = (
    rf"(?P<to>{PICTURE}|{_NTH}|{SCENE}|(?:number\s)?\d{{1,2}}|the\snext(?:\sone|\spicture"
    rf"|\sscene|\sclip)?)(?:\s(?:pictures?|photos?|scenes?|clips?|shots?|images?))?"
)
_AND: Final = r"\s?(?:and|&|to|into|-)\s?"
_PAIR: Final = (
    regex(
        rf"{_MAKES}{_PACE}{_KIND}{_TRANSITION}\s(?:in\s)?(?:between|from)\s(?:the\s)?{_FROM}{_AND}{_TO}", re.I
    ),
    regex(
        rf"(?:the\s)?transition\s(?:between|from)\s{_FROM}{_AND}{_TO}\s?(?::|=|to|should\sbe|as|is"
        rf"|with|must\sbe)?\s?(?:to\sbe\s)?(?:an?\s)?{_PACE}{_KIND}",
        re.I,
    ),
    regex(
        rf"(?:let\s|have\s|make\s)?{_FROM}\s(?:should\s|to\s|must\s)?(?P<kind>dissolves?"
        rf"|cross[\s-]?fades?|wipes?|slides?|cuts?)\s(?:hard\s|straight\s|directly\s)?"
        rf"(?:in)?to\s{_TO}",
        re.I,
    ),
    regex(
        rf"(?P<kind>dissolve|cross[\s-]?fade|wipe|slide|cut)\s(?:hard\s|straight\s|directly\s)?"
        rf"(?:from\s)?{_FROM}\s(?:in)?to\s{_TO}",
        re.I,
    ),
    regex(
        rf"(?:between|from)\s{_FROM}{_AND}{_TO},?\s(?:(?:use|put|add|make|there\sshould\sbe|i\swant"
        rf"|with|do)\s)?(?:an?\s)?{_PACE}{_KIND}{_TRANSITION}",
        re.I,
    ),
)
_AT_ONE: Final = (
    regex(
        rf"{_MAKES}{_PACE}{_KIND}{_TRANSITION}\s(?:(?:right\s)?(?P<after>after)|before|in?to)\s"
        rf"(?P<picture>{PICTURE}|{SCENE})",
        re.I,
    ),
)
_BLACK_AT_ONE: Final = regex(
    rf"^[^,.;]*?\b(?P<kind>fad(?:e|ing)\s(?:through|to|via)\s(?:black|white))\b{_TRANSITION}\s(?:(?:right|just|in)\s)*(?:(?P<after>after)|before|ahead\sof|in?to)\s"
    rf"(?P<picture>{PICTURE}|{SCENE})(?:\s(?:(?:comes?|appears?|starts?|begins?|is\sshown)(?:\sin)?|again|back|though|please|too))*\W*$",
    re.I,
)
"""The same in any sentence: no end of the film is meant by a picture that a fade stands before."""
_NOT_WISHED: Final = regex(r"\b(?:no|not|n['’]t|without|remove|delete|drop|lose|hate|dislike)\b", re.I)
_KIND_ZH: Final = (
    r"(?P<kind>叠化|溶解|交叉淡化|擦除|划像|滑动|滑入|推移|推入|缩放|黑场|闪白|闪黑|硬切"
    r"|直接切|直切|不要转场|没有转场|无转场)"
)
_FROM_ZH: Final = rf"(?P<from>{PICTURE}|第[\d一二三四五六]|[\u4e00-\u9fff]{{2,5}}?)"
_TO_ZH: Final = (
    rf"(?P<to>{PICTURE}|第?[\d一二三四五六](?:[张个段](?:图片?|照片|画面|视频|片段)?)?"
    rf"|[\u4e00-\u9fff]{{2,5}}?)"
)
_USE_ZH: Final = (
    r"(?:的)?(?:转场|过渡|切换)?(?:效果|方式)?(?:都)?(?:用|加上?|改成|换成|改为|做|要|设为"
    r"|变成|来|是|：|:)?(?:一?个)?"
)
_NAMED_ZH: Final = r"(?:的)?(?:转场|效果|过渡|切换)?(?:效果)?"
_PAIR_ZH: Final = (
    regex(
        rf"(?:把|将|在)?{_FROM_ZH}(?:和|与|跟|到|至|、|-)?{_TO_ZH}(?:两张|两个|两段)?(?:图|画面"
        rf"|照片)?(?:之间|中间|间){_USE_ZH}{_KIND_ZH}{_NAMED_ZH}"
    ),
    regex(
        rf"(?:把|将|在|从)?{_FROM_ZH}(?:切换?到|转到|过渡到|到|至){_TO_ZH}(?:时"
        rf"|的时候)?{_USE_ZH}{_KIND_ZH}{_NAMED_ZH}"
    ),
)
_AT_ONE_ZH: Final = (
    regex(rf"(?:在)?(?P<picture>{PICTURE})(?:的|之)?(?:(?P<after>后)|前)面?{_USE_ZH}{_KIND_ZH}{_NAMED_ZH}"),
)
_KINDS: Final = (
    ("wipe", r"wipe|擦除|划像"),
    ("slide", r"slide|滑"),
    ("push", r"push|推"),
    ("zoom", r"zoom|缩放"),
    ("fade", r"fad(?:e|ing)\s|黑场|闪[白黑]"),
    ("dissolve", r"dissolve|cross|叠化|溶解|淡化"),
)
_UNKNOWN: Final = regex(
    r"(?:the|my)\s(?!(?:\w+\s)?(?:pictures?|photos?|images?|scenes?|clips?|shots?|slides?"
    r"|videos?)\b)[a-zé’'-]+",
    re.I,
)
"""What is called by what it shows, and is not there."""
_INTO: Final = regex(r"\bzoom\sinto\b", re.I)
_WHITE: Final = regex(r"white|白", re.I)


def read_pair_transition(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says how one picture passes into the one after it."""
    if clause.texts or len(there.pictures) < 2:
        return None
    words = plain_wish(clause.raw)
    for way in (*_PAIR, *_PAIR_ZH):
        if said := way.fullmatch(words):
            first = _place(said["from"], there)
            second = (
                first + 1 if first is not None and "next" in said["to"].lower() else _place(said["to"], there)
            )
            if first is not None and second is not None:
                return _between(said, first, second, there)
            if _UNKNOWN.fullmatch(said["from"]) and _UNKNOWN.fullmatch(said["to"]):
                return Reading(says=_which(there))
    for way in (*_AT_ONE, *_AT_ONE_ZH):
        if (said := way.fullmatch(words)) and (place := picture_called(said["picture"], there)) is not None:
            if _INTO.search(words):  # the camera goes there
                return None
            first = place if said["after"] else place - 1
            return _between(said, first, first + 1, there)
    at_one = None if _NOT_WISHED.search(words) else _BLACK_AT_ONE.match(words)
    if at_one and (place := picture_called(at_one["picture"], there)) is not None:
        first = place if at_one["after"] else place - 1
        return _between(at_one, first, first + 1, there) if 0 <= first < len(there.pictures) - 1 else None
    return None


def _which(there: Situation) -> str:
    return there.say(
        "Between which pictures? For example “a wipe between pictures 1 and 2”.",
        "哪两个画面之间？例如“第1张和第2张之间用擦除”。",
    )


def _place(words: str, there: Situation) -> int | None:
    number = re.fullmatch(
        r"\D*?(?:第?[\d一二三四五六]{1,2}|first|second|third|fourth|fifth|sixth|last)\D*", words, re.I
    )
    if number and not re.search(r"[\u4e00-\u9fff]{3}", words):
        return number_called(words, len(there.pictures))
    return picture_called(words, there)


def _between(said: re.Match[str], first: int, second: int, there: Situation) -> Reading | None:
    count = len(there.pictures)
    if max(first, second) >= count:
        nothing = there.say("Nothing comes after the last picture.", "最后一个画面后面没有别的画面。")
        return Reading(says=nothing if first == count - 1 else there.no_such(max(first, second)))
    if min(first, second) < 0:
        return Reading(
            says=there.say("Nothing comes before the first picture.", "第一个画面前面没有别的画面。")
        )
    if second != first + 1:
        return Reading(
            says=there.say("Those pictures do not follow each other.", "这两个画面不是前后相接的。")
        )
    name = said["kind"].lower()
    kind = next((one for one, pattern in _KINDS if re.search(pattern, name)), "")
    if not kind:
        return Reading((SetTransitions(0, (second,)),))
    color = "#ffffff" if kind == "fade" and _WHITE.search(name) else ""
    return Reading((SetTransitions(_length_ms(said), (second,), kind, "", color),))


def _length_ms(said: re.Match[str]) -> int:
    named = said.groupdict()
    return DISSOLVE_MS * 2 if named.get("slow") else DISSOLVE_MS // 2 if named.get("quick") else DISSOLVE_MS
