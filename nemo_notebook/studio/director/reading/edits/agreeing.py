"""Tell whether what was read changes what was named: "first frame 2 s" never sets the film's length.

A reading that leaves alone every part that its clause names is none: asking is better than a wrong edit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, TITLE, VOICE
from nemo_notebook.studio.director.operations import (
    AddCaption,
    AddPicture,
    DuckMusic,
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemovePicture,
    RemoveTitle,
    RemoveVoice,
    ReplaceScenes,
    SetAccent,
    SetAspect,
    SetCaption,
    SetCaptions,
    SetColor,
    SetDuration,
    SetEffect,
    SetEmphasis,
    SetEndCard,
    SetFade,
    SetMusic,
    SetResolution,
    SetSoundTime,
    SetSpeed,
    SetTextAnimation,
    SetTextFade,
    SetTextGround,
    SetTextPlace,
    SetTextSize,
    SetTextTime,
    SetTime,
    SetTitle,
    SetTitleTime,
    SetTone,
    SetTransitions,
    SetVoice,
    SetVolume,
    ShowCaptions,
    SplitCaption,
    Vary,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.accounting import leaves_out
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.edits.texts.captions import ALL_BUT_TITLE
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in, unknown_signs
from nemo_notebook.studio.director.reading.terms.names import without_names
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import blank_scenes, find_subjects

_WORDS: Final = "words"
_PARTS: Final = {
    MUSIC: verbs.MUSIC,
    TITLE: verbs.TITLE,
    CAPTIONS: regex(r"\b(?:captions?|subtitles?|subs)\b|字幕", re.I),
    "end": verbs.END_CARD,
    VOICE: verbs.VOICE,
    _WORDS: regex(r"\b(?:texts?|words|wording|lettering|writing)\b|文字|文案", re.I),
    "transition": regex(r"\b(?:transitions?|cross-?fades?|dissolves?)\b|转场|叠化", re.I),
}
_TEXTS: Final = frozenset({TITLE, CAPTIONS, "end", _WORDS})
_PLACED: Final = regex(
    r"\b(?:images?|photos?|pictures?|pics?|scenes?|shots?|slides?|frames?)\b|图片?|照片|场景|镜头|第.[张幅]",
    re.I,
)
_EXCEPT: Final = regex(
    r"\b(?:except(?:\sfor)?|apart\sfrom|other\sthan|besides|but(?:\snot)?)\s(?:the\s)?"
    r"(?:first|last|second|third|fourth)\b|除了(?:第|最)",
    re.I,
)
_TOUCHED: Final[tuple[tuple[tuple[type[Operation], ...], frozenset[str]], ...]] = (
    ((SetMusic, RemoveMusic, SetFade), frozenset({MUSIC})),
    ((DuckMusic, SetVolume, SetSoundTime), frozenset({MUSIC, VOICE})),
    ((SetVoice,), _TEXTS | {VOICE}),
    ((RemoveVoice,), frozenset({VOICE})),
    ((SetTransitions,), frozenset({"transition"})),
    ((SetTitle, SetTitleTime), _TEXTS - {"end"}),
    (
        (
            RemoveTitle,
            SetEndCard,
            SetCaptions,
            AddCaption,
            SetCaption,
            RemoveCaptions,
            SplitCaption,
            ShowCaptions,
        ),
        _TEXTS,
    ),
    ((SetColor, SetTextSize, SetTextPlace, SetTextGround, SetTextTime), _TEXTS),
    ((SetAccent, SetEmphasis, SetTextAnimation, SetTextFade), _TEXTS),
)
_NOT_SHOWN: Final = regex(
    r"^\W*(?:(?:and|but|so|please)\s)*(?:no|without|not)\s(?!longer)(?:\w+\s){0,2}\w+(?:\s(?:please|after\sall|any\s?more|at\sall))?\W*$",
    re.I,
)
_COMPARES: Final = regex(r"\b(?:warm|cool|dark|bright|long|short|fast|slow|bigg|small)er\b", re.I)
"""What is to be more or less so is there already."""
_MORE_SO: Final = regex(
    r"\b(?:make|want|turn|get|have|like)\s(?:the|its|that|this)\s\w+(?:\s\w+)?\s(?:to\s(?:be|look)\s)?(?:(?:a\s(?:bit|little|lot)|much|even|way)\s)?(?:more|less)\s\w+\W*$",
    re.I,
)
"""How something that is shown is to look: "make the sky more orange"."""
_WHERE_USED: Final = regex(r"^[\u4e00-\u9fff]{2,6}用的?$")  # 网站横幅用: not what it shows
_ORDINAL_FIRST: Final = regex(
    r"(?:the\s)?(?:first|second|third|fourth|fifth|sixth|last)\s(?:for\s)?\d+(?:\.\d)?\s?s\w*\W*$", re.I
)
_PART_OF: Final = regex(
    r"\b(?:behind|from|around|under|in|on|of|off|to|over|below|above|beside|near|with)\b|的|后面?|上|里|下面?|旁",
    re.I,
)
_UNTIL_PART: Final = regex(
    r"\b(?:when|while|until|till|once|as\ssoon\sas|before|after)\s(?:the\s)?(?:voice|narrat|music|song|title|captions?)|的时候|[之以][前后]",
    re.I,
)
_OF_PART: Final = regex(
    r"\b(?!(?:all|any|each|rid|both|some|none|one|out|off|most|part|version|end|start|rest|half|way)\b)[a-z]{3,}\s(?:of|behind|around)\s(?:the\s|my\s)?(?:titles?|captions?|subtitles?|music)\b",
    re.I,
)
"""Names something of a part, or when it happens: "the fade of the captions", "gone when the voice starts"."""
_SAYS_WHICH: Final = regex(r"\s(?:about|with|of|that|which|saying|on|under|below|over|from|in)\b", re.I)
"""What says which of several is meant: "the caption about opening hours"."""
_MANY: Final = 9  # things that a place may count
_MOST_UNKNOWN: Final = 1  # words beside a scene that is to take the place of all pictures
_OF_FILM: Final = (SetDuration, SetAspect, SetResolution, SetTime)
_OF_SOME: Final = (SetTone, SetSpeed, SetEffect, Vary, ReplaceScenes)
_OF_TEXTS: Final = (SetColor, SetTextSize, SetTextPlace, SetTextGround, SetTextAnimation, SetTextFade)
_WHOLE_PICTURES: Final = (SetTone, SetSpeed, SetEffect, SetVolume)
"""What is set for whole pictures, or the whole film."""
_CLOCK: Final = regex(r"\b\d{1,2}:[0-5]\d\b")
_TIMELESS: Final = (
    DuckMusic,
    RemoveCaptions,
    RemoveMusic,
    RemoveTitle,
    RemoveVoice,
    SetColor,
    SetTextAnimation,
    SetTextGround,
    SetTextPlace,
    SetTextSize,
    SetTime,
    SetTone,
    SetVolume,
)
"""What knows no length: where a clause names one, more is meant."""
_SOME_PICTURES: Final = regex(
    r"\b(?:both|these|those)\s(?:\w+\s)?(?:scenes|pictures|photos|images|shots|clips)\b|[这那]几[张个段]",
    re.I,
)
_LONGER_THING: Final = regex(
    r"(?:\b(?:make|let|have|hold|keep|show|want|need)\s|^)(?:the|my|our)\s(?P<thing>\w+(?:\s\w+)?)\s(?:should\s|must\s|a\s(?:bit|little)\s|be\s|much\s)*(?:longer|shorter)\b",
    re.I,
)
_STRETCH: Final = regex(
    r"\b(?:first|second|last|final|opening)\s(?:half|third|quarter|(?:\d+(?:\.\d)?|two|three|four|five|six|few|couple\sof)\s(?:s|secs?|seconds?))\b"
    r"|\b(?:first|last|final)\sseconds\b|\btowards?\sthe\s(?:end|start|middle)\b|\bgradually\b|\bover\stime\b|越来越|\bfrom\s[\d:.]+\s?(?:s|secs?|seconds?)?\s(?:to|until|on)\b"
    r"|[前后]半[段部截]|(?:最后|[前后]|开头|结尾)[\d一二两三四五六七八九十几]+秒|第?\d+秒?[到至]第?\d+秒",
    re.I,
)
_EXCEPT_SOME: Final = regex(
    r"\b(?:except|apart\sfrom|other\sthan|but\snot|all\sbut)\b|除了|除第|以外|之外", re.I
)
_ALL_OF_IT: Final = regex(
    r"\b(?:all|every\w*|only|just|whole|entire|instead|nothing\sbut|film|video)\b|[全都只]|所有|整个|统一",
    re.I,
)


def _names_words(said: str, there: Situation) -> bool:
    """Whether several words that stand on the screen are said: what lasts for 4 s is those."""
    return any(" " in one.words and one.words.lower() in said.lower() for one in shown_words(there))


def agrees(operations: Sequence[Operation], clause: Clause, there: Situation) -> bool:
    """Whether one of the operations touches one of the parts that a clause names, if it names any."""
    if not operations:
        return True
    if ALL_BUT_TITLE.search(clause.text):
        return all(isinstance(one, RemoveCaptions) for one in operations)
    if leaves_out(operations, clause.text, there) or not _shows_what_is_named(operations, clause.text, there):
        return False
    if all(isinstance(one, _TIMELESS) for one in operations) and find_durations(clause.text):
        return False
    if all(isinstance(one, SetMusic) for one in operations) and _CLOCK.search(clause.text):
        return False
    if all(isinstance(one, SetDuration) for one in operations) and (
        _names_what_is_not_there(clause.text)
        or _SOME_PICTURES.search(clause.text)
        or _names_words(clause.raw, there)
    ):
        return False
    if any(isinstance(one, _WHOLE_PICTURES) or _takes_away(one) for one in operations) and _STRETCH.search(
        clause.text
    ):
        return False
    if _EXCEPT_SOME.search(clause.text) and all(_of_all(one) for one in operations):
        return False
    if any(_takes_away(one) for one in operations) and _away_with_what_else(clause.text):
        return False
    named = {part for part, said in _PARTS.items() if said.search(clause.text)}
    touched = frozenset[str]().union(*(_touched(one) for one in operations))
    if named:
        return bool(named & touched)
    if _EXCEPT.search(clause.text) and not any(isinstance(one, RemovePicture) for one in operations):
        return False
    of_film = all(_of_film(one) for one in operations)
    if of_film and _ORDINAL_FIRST.match(clause.text):
        return False
    return not (of_film and _PLACED.search(clause.text) and places_in(clause.text, len(there.pictures)))


def _names_what_is_not_there(text: str) -> bool:
    """Whether something that is no part of the film is to be longer: "make the birds longer"."""
    named = _LONGER_THING.search(text)
    return bool(named and unknown_in(named["thing"], 0))


def _of_all(one: Operation) -> bool:
    """Whether an operation is for all of a row, where one may be left out."""
    return isinstance(one, (*_OF_TEXTS, *_OF_SOME, RemoveCaptions)) and not (
        getattr(one, "indexes", ()) or getattr(one, "index", None) is not None
    )


def _shown_already(one: Operation, text: str, there: Situation) -> bool:
    """Whether a scene that is there, among others, would take the place of all: "make the lake longer"."""
    whole = isinstance(one, ReplaceScenes) and not one.indexes and not _ALL_OF_IT.search(text)
    shown = there.showing(one.scene) if isinstance(one, ReplaceScenes) else ()
    return whole and 0 < len(shown) < len(there.pictures)


def _takes_away(one: Operation) -> bool:
    return isinstance(one, RemoveCaptions | RemoveMusic | RemoveTitle | RemoveVoice)


def _away_with_what_else(text: str) -> bool:
    """Whether something at a part is to go, not the part: "captions without the box", 字幕的底色去掉."""
    verb = verbs.REMOVE.search(text)
    if verb is None:
        return False
    if _UNTIL_PART.search(text) or _OF_PART.search(text):
        return True
    parts = [one for said in _PARTS.values() for one in said.finditer(text) if one.start() >= verb.start()]
    after = text[verb.end() : min((one.start() for one in parts), default=len(text))]
    if text.isascii():
        said_before = any(one.search(text[: verb.start()]) for one in _PARTS.values())
        behind = text[max(one.end() for one in parts) :] if parts else ""
        which = _SAYS_WHICH.match(behind)
        if which and unknown_in(behind[which.end() :], _MANY) > 0:
            return True
        return unknown_in(after, 0) > 0 and (bool(_PART_OF.search(after)) if parts else said_before)
    before = [one for said in _PARTS.values() for one in said.finditer(text[: verb.start()])]
    between = text[max((one.end() for one in before), default=verb.start()) : verb.start()]
    return bool(_PART_OF.match(between)) and unknown_signs(between) > 0


def _shows_what_is_named(operations: Sequence[Operation], text: str, there: Situation) -> bool:
    """Whether the scenes are words of the clause, not parts of a name in it: "our café is Bean Street"."""
    scenes = {one.scene for one in operations if isinstance(one, AddPicture | ReplaceScenes)} - {""}
    whole = any(isinstance(one, ReplaceScenes) and not one.indexes for one in operations)
    if whole and _COMPARES.search(text):
        return False
    if (
        scenes
        and (_NOT_SHOWN.search(text) or _MORE_SO.search(text))
        or any(_shown_already(one, text, there) for one in operations)
    ):
        return False
    bare = blank_scenes(without_names(text), all_of_them=False)
    if scenes and _WHERE_USED.search(text):
        return False
    if not scenes or (bare != text and not scenes & {one.scene for one in find_subjects(bare)}):
        return not scenes
    return not whole or unknown_in(blank_scenes(bare, all_of_them=True), 0) <= _MOST_UNKNOWN


def _of_film(operation: Operation) -> bool:
    """Whether an operation changes the whole film where one of its pictures was named."""
    if isinstance(operation, _OF_SOME):
        return not operation.indexes
    return isinstance(operation, _OF_FILM)


def _touched(operation: Operation) -> frozenset[str]:
    """The parts that an operation changes, of those that have a name of their own."""
    return next((parts for kinds, parts in _TOUCHED if isinstance(operation, kinds)), frozenset())
