"""Tell changes of the music, the voice and a clip's sound that go further than what was said."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import meta, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveMusic,
    RemoveVoice,
    SetMusic,
    SetSpeed,
    SetVolume,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.cannot_be import VOICE_PACE
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import unasked_picture_words
from nemo_notebook.studio.director.reading.terms import unasked_words as words
from nemo_notebook.studio.director.unasked.rules import Said, rule

_HALF = regex(words.HALF_LEVEL, re.I)
_LATER_PART: Final = (
    r"\b(?:jump|skip|start|begin|go|from)\b.*\b(?:to|at|from)\s(?:about\s|around\s)?\d{1,2}:\d\d\b"
)


def _half_of_it(one: Operation, said: str, there: Situation) -> Said:
    """Half of how loud it is now, where half of all there is was read."""
    if not isinstance(one, SetVolume) or not _HALF.search(said) or one.of == "clip":
        return ""
    now = next((float(meta(each).get("volume") or 1.0) for each in segments(there.draft, one.of)), 0.0)
    return replace(one, volume=round(now / 2, 3)) if one.volume >= now > 0 else ""


SOUND_RULES: Final = (
    rule(  # 别读出来了，有音乐就行
        RemoveMusic, words.MUSIC_STAYS, unless=words.NO_MUSIC, instead=("The music stays.", "音乐保留。")
    ),
    _half_of_it,
    rule(  # "a moment of silence" is not none at all
        (RemoveMusic, SetVolume),
        words.MOMENT_OF_SILENCE,
        where=lambda one, _: not getattr(one, "volume", 0),
        instead=(
            "From when to when is it to be quiet? For example: “no music from 10 to 12 s”.",
            "从几秒到几秒安静？例如“10到12秒不要音乐”。",
        ),
    ),
    rule(  # how fast the voice reads is not the pace of the film
        SetSpeed,
        words.SPOKEN,
        unless=words.PICTURED,
        where=lambda one, _: not one.indexes,
        instead=VOICE_PACE,
    ),
    rule(  # one sentence of the voice
        RemoveVoice,
        rf"{words.SPOKEN}|\b(?:says?|loud|aloud)\b",
        words.OF_THE_VOICE,
        unless=words.ALL_OF_VOICE,
        instead=(
            'What should the voice say instead? For example: narration: "Welcome to our café".',
            "旁白改说什么？例如：旁白：欢迎来到我们的咖啡馆。",
        ),
    ),
    rule(  # one moment of a clip
        SetVolume,
        unasked_picture_words.WHEN,
        unless=unasked_picture_words.SPLITS,
        where=lambda one, _: one.of == "clip",
        instead=(
            "A clip's sound is set for all of it. "
            "Split it first (“split clip 1 at 2 s”), then “mute clip 1”.",
            "原声只能整段设置。可以先说“第1段在2秒处切开”，再说“第1段静音”。",
        ),
    ),
    rule(  # "its intro is boring, jump to 0:15" is no other style
        SetMusic,
        _LATER_PART,
        instead=(
            "Only a song of your own has another part to start from: “start the song at 0:20”.",
            "只有你自己上传的歌曲可以选起点：“歌从0:20开始”。",
        ),
    ),
)
"""Rules for sounds; each gives what is said in place of an operation, "" where it was asked for."""
