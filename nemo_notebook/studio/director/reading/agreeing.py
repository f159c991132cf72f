"""Tell whether what was read changes what was named: "first frame 2 s" never sets the film's length.

A reading that leaves alone every part that its clause names is none: asking is better than a wrong edit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

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
    SetAspect,
    SetCaption,
    SetCaptions,
    SetColor,
    SetDuration,
    SetEndCard,
    SetFade,
    SetMusic,
    SetResolution,
    SetSpeed,
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
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.concepts import unknown_in
from nemo_notebook.studio.director.reading.names import without_names
from nemo_notebook.studio.director.reading.places import places_in
from nemo_notebook.studio.director.reading.situation import Situation
from nemo_notebook.studio.director.reading.subjects import blank_scenes, find_subjects

_WORDS: Final = "words"
_PARTS: Final = {
    MUSIC: verbs.MUSIC,
    TITLE: verbs.TITLE,
    CAPTIONS: re.compile(r"\b(?:captions?|subtitles?|subs)\b|字幕", re.I),
    "end": verbs.END_CARD,
    VOICE: verbs.VOICE,
    _WORDS: re.compile(r"\b(?:texts?|words|wording|lettering|writing)\b|文字|文案", re.I),
    "transition": re.compile(r"\b(?:transitions?|cross-?fades?|dissolves?)\b|转场|叠化", re.I),
}
_TEXTS: Final = frozenset({TITLE, CAPTIONS, "end", _WORDS})
_PLACED: Final = re.compile(
    r"\b(?:images?|photos?|pictures?|pics?|scenes?|shots?|slides?|frames?)\b|图片?|照片|场景|镜头|第.[张幅]",
    re.I,
)
_EXCEPT: Final = re.compile(
    r"\b(?:except(?:\sfor)?|apart\sfrom|other\sthan|besides|but(?:\snot)?)\s(?:the\s)?"
    r"(?:first|last|second|third|fourth)\b|除了(?:第|最)",
    re.I,
)
_TOUCHED: Final[tuple[tuple[tuple[type[Operation], ...], frozenset[str]], ...]] = (
    ((SetMusic, RemoveMusic, SetFade), frozenset({MUSIC})),
    ((DuckMusic, SetVolume), frozenset({MUSIC, VOICE})),
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
)
_WHERE_USED: Final = re.compile(r"^[\u4e00-\u9fff]{2,6}用的?$")  # 网站横幅用: not what it shows
_ORDINAL_FIRST: Final = re.compile(
    r"(?:the\s)?(?:first|second|third|fourth|fifth|sixth|last)\s(?:for\s)?\d+(?:\.\d)?\s?s\w*\W*$", re.I
)
_MOST_UNKNOWN: Final = 1  # words beside a scene that is to take the place of all pictures
_OF_FILM: Final = (SetDuration, SetAspect, SetResolution, SetTime)
_OF_SOME: Final = (SetTone, SetSpeed, Vary, ReplaceScenes)


def agrees(operations: Sequence[Operation], clause: Clause, there: Situation) -> bool:
    """Whether one of the operations touches one of the parts that a clause names, if it names any."""
    if not operations:
        return True
    if not _shows_what_is_named(operations, clause.text):
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


def _shows_what_is_named(operations: Sequence[Operation], text: str) -> bool:
    """Whether the scenes are words of the clause, not parts of a name in it: "our café is Bean Street"."""
    scenes = {one.scene for one in operations if isinstance(one, AddPicture | ReplaceScenes)} - {""}
    bare = blank_scenes(without_names(text), all_of_them=False)
    if scenes and _WHERE_USED.search(text):
        return False
    if not scenes or (bare != text and not scenes & {one.scene for one in find_subjects(bare)}):
        return not scenes
    whole = any(isinstance(one, ReplaceScenes) and not one.indexes for one in operations)
    return not whole or unknown_in(blank_scenes(bare, all_of_them=True), 0) <= _MOST_UNKNOWN


def _of_film(operation: Operation) -> bool:
    """Whether an operation changes the whole film where one of its pictures was named."""
    if isinstance(operation, _OF_SOME):
        return not operation.indexes
    return isinstance(operation, _OF_FILM)


def _touched(operation: Operation) -> frozenset[str]:
    """The parts that an operation changes, of those that have a name of their own."""
    return next((parts for kinds, parts in _TOUCHED if isinstance(operation, kinds)), frozenset())
