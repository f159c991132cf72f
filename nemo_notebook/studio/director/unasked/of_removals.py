"""Tell removals that only stand in a condition, in what another wants, or in a fault that was found."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemovePicture,
    RemoveTitle,
    RemoveVoice,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import unasked_removal_words as words

_REMOVALS: Final = (RemoveCaptions, RemoveMusic, RemovePicture, RemoveTitle, RemoveVoice)
_IF_GONE, _KEPT = regex(words.IF_GONE, re.I), regex(words.KEPT, re.I)
_OF_ANOTHER, _CUT_OFF = regex(words.OF_ANOTHER, re.I), regex(words.CUT_OFF, re.I)
_NO_TEXT, _REMOVES = regex(words.NO_TEXT_ON, re.I), regex(words.REMOVES, re.I)
_BETTER: Final = regex(
    r"\b(?:better|clean(?:er)?|nicer|clearer|calmer|simpler|prettier)\b|更[好干清简美]", re.I
)
_NEGATIVE = regex(words.NEGATIVE_ASKED, re.I)


_NAMES: Final[dict[type[Operation], re.Pattern[str]]] = {
    RemoveVoice: regex("配音|旁白|人声|解说"),
    RemoveMusic: regex("音乐|配乐|歌"),
    RemoveTitle: regex("标题|片名"),
    RemoveCaptions: regex("字幕"),
    RemovePicture: regex("[张图照]|画面|镜头|片段"),
}
"""How the things are called in Chinese."""
_CLAUSES: Final = regex("([，,。；;！!]+)")


def _without_others_kept(one: Operation, said: str) -> str:
    """The words without the clauses that keep another thing: 老板说不用配音了，字幕留着."""
    own = _NAMES.get(type(one))
    kept = [
        part
        for part in _CLAUSES.split(said)
        if not (
            own and "留" in part and not own.search(part) and any(way.search(part) for way in _NAMES.values())
        )
    ]
    return "".join(kept)


def _stays(one: Operation, said: str, there: Situation) -> str:
    """That a thing stays, where it was only said what would be without it, or what another wants."""
    if not isinstance(one, _REMOVALS):
        return ""
    kept = _KEPT.search(_without_others_kept(one, said)) and _OF_ANOTHER.search(said)
    asked = _NEGATIVE.search(said) and not _REMOVES.search(said)
    missed = _IF_GONE.search(said) and not _BETTER.search(said)
    if not (missed or kept or asked):
        return ""
    return there.say("Nothing was taken out.", "没有删掉任何东西。")


def _shows_not_all(one: Operation, said: str, there: Situation) -> str:
    """How all of a picture is shown, where it was taken out for being cut off."""
    if not isinstance(one, RemovePicture) or not _CUT_OFF.search(said):
        return ""
    place = one.index + 1
    return there.say(
        f"Say “show all of picture {place}” to fit it in.", f"要完整显示，请说“第{place}张完整显示”。"
    )


def _words_over_it(one: Operation, said: str, there: Situation) -> str:
    """That the words over a picture were meant, where the picture was taken out."""
    if not isinstance(one, RemovePicture) or not _NO_TEXT.search(said):
        return ""
    return there.say(
        "Which words are to go? For example: “remove caption 1”, “remove the title”.",
        "去掉哪些字？例如“删掉第1条字幕”“删掉标题”。",
    )


REMOVAL_RULES: Final = (_stays, _shows_not_all, _words_over_it)
"""Rules for what is taken out."""
