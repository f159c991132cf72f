"""Tell removals that only stand in a condition, in what another wants, or in a fault that was found."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import VOICE, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemovePicture,
    RemoveTitle,
    RemoveVoice,
    SetEndCard,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import unasked_removal_words as words
from nemo_notebook.studio.director.unasked.rules import rule

_KEPT, _OF_ANOTHER = regex(words.KEPT, re.I), regex(words.OF_ANOTHER, re.I)
_BETTER: Final = (
    r"\b(?:better|clean(?:er)?|nicer|clearer|calmer|simpler|prettier)\b|更[好干清简美舒高安自]|更有"
)
_NAMES: Final[dict[type[Operation], re.Pattern[str]]] = {
    RemoveVoice: regex("配音|旁白|人声|解说"),
    RemoveMusic: regex("音乐|配乐|歌"),
    RemoveTitle: regex("标题|片名"),
    RemoveCaptions: regex("字幕"),
    RemovePicture: regex("[张图照]|画面|镜头|片段"),
}
"""What is taken out, and how it is called in Chinese."""
_CLAUSES: Final = regex("([，,。；;！!]+)")
_STAYS: Final = ("Nothing was taken out.", "没有删掉任何东西。")


def _without_others_kept(one: Operation, said: str) -> str:
    """The words without the clauses that keep another thing: 老板说不用配音了，字幕留着."""
    own = _NAMES[type(one)]
    kept = [
        part
        for part in _CLAUSES.split(said)
        if not ("留" in part and not own.search(part) and any(way.search(part) for way in _NAMES.values()))
    ]
    return "".join(kept)


def _kept_by_another(one: Operation, said: str, there: Situation) -> str:
    """That a thing stays, where only another wants it gone."""
    if type(one) not in _NAMES or not _OF_ANOTHER.search(said):
        return ""
    return there.say(*_STAYS) if _KEPT.search(_without_others_kept(one, said)) else ""


REMOVAL_RULES: Final = (
    rule(tuple(_NAMES), words.IF_GONE, unless=_BETTER, instead=_STAYS),
    rule(tuple(_NAMES), words.NEGATIVE_ASKED, unless=words.REMOVES, instead=_STAYS),
    _kept_by_another,
    rule(  # what the voice reads stays on the screen
        (RemoveTitle, RemoveCaptions, SetEndCard),
        words.READ_ALOUD,
        unless=words.READ_BY_EYE,
        where=lambda one, there: not getattr(one, "text", "") and bool(segments(there.draft, VOICE)),
        instead=(
            "The texts stay. Say “no voice-over” to take it out, or tell what it should say.",
            "屏幕上的文字保留。不要旁白就说“不要旁白”，或者说旁白改说什么。",
        ),
    ),
    rule(  # a picture that is cut off
        RemovePicture,
        words.CUT_OFF,
        instead=lambda one, there: there.say(
            f"Say “show all of picture {one.index + 1}” to fit it in.",
            f"要完整显示，请说“第{one.index + 1}张完整显示”。",
        ),
    ),
    rule(  # the words over a picture
        RemovePicture,
        words.NO_TEXT_ON,
        instead=(
            "Which words are to go? For example: “remove caption 1”, “remove the title”.",
            "去掉哪些字？例如“删掉第1条字幕”“删掉标题”。",
        ),
    ),
)
"""Rules for what is taken out."""
