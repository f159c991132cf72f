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
from nemo_notebook.studio.director.reading.terms import unasked_picture_words, unasked_words

_MOMENT = regex(unasked_words.MOMENT_OF_SILENCE, re.I)
_SPOKEN, _PICTURED = regex(unasked_words.SPOKEN, re.I), regex(unasked_words.PICTURED, re.I)
_OF_VOICE, _ALL_VOICE = regex(unasked_words.OF_THE_VOICE, re.I), regex(unasked_words.ALL_OF_VOICE, re.I)
_STAYS, _NO_MUSIC = regex(unasked_words.MUSIC_STAYS, re.I), regex(unasked_words.NO_MUSIC, re.I)
_HALF = regex(unasked_words.HALF_LEVEL, re.I)
_WHEN = regex(unasked_picture_words.WHEN, re.I)
_SPLITS = regex(unasked_picture_words.SPLITS, re.I)
_LATER_PART: Final = regex(
    r"\b(?:jump|skip|start|begin|go|from)\b.*\b(?:to|at|from)\s(?:about\s|around\s)?\d{1,2}:\d\d\b", re.I
)


def _moment_only(one: Operation, said: str, there: Situation) -> str:
    """That music can rest for a while, where a moment of silence was read as none at all."""
    silent = isinstance(one, RemoveMusic) or (isinstance(one, SetVolume) and one.volume == 0)
    if not silent or not _MOMENT.search(said):
        return ""
    return there.say(
        "From when to when is it to be quiet? For example: “no music from 10 to 12 s”.",
        "从几秒到几秒安静？例如“10到12秒不要音乐”。",
    )


def _voice_pace(one: Operation, said: str, there: Situation) -> str:
    """How fast the voice reads, where its pace was read as that of the film."""
    of_film = isinstance(one, SetSpeed) and not one.indexes
    if not of_film or not _SPOKEN.search(said) or _PICTURED.search(said):
        return ""
    return there.say(*VOICE_PACE)


def _part_of_speech(one: Operation, said: str, there: Situation) -> str:
    """How the voice is given other words, where one of its sentences was to go."""
    told = isinstance(one, RemoveVoice) and _SPOKEN_OR_SAID.search(said) and _OF_VOICE.search(said)
    if not told or _ALL_VOICE.search(said):
        return ""
    return there.say(
        'What should the voice say instead? For example: narration: "Welcome to our café".',
        "旁白改说什么？例如：旁白：欢迎来到我们的咖啡馆。",
    )


_SPOKEN_OR_SAID: Final = regex(rf"{unasked_words.SPOKEN}|\b(?:says?|loud|aloud)\b", re.I)


def _moment_of_clip(one: Operation, said: str, there: Situation) -> str:
    """That a clip's sound is set for all of it, where one moment of it was meant."""
    mutes = (
        isinstance(one, SetVolume) and one.of == "clip" and _WHEN.search(said) and not _SPLITS.search(said)
    )
    if not mutes:
        return ""
    return there.say(
        "A clip's sound is set for all of it. Split it first (“split clip 1 at 2 s”), then “mute clip 1”.",
        "原声只能整段设置。可以先说“第1段在2秒处切开”，再说“第1段静音”。",
    )


def _other_music(one: Operation, said: str, there: Situation) -> str:
    """From where a song can start, where another style was read: "its intro is boring, jump to 0:15"."""
    if not isinstance(one, SetMusic) or not _LATER_PART.search(said):
        return ""
    return there.say(
        "Only a song of your own has another part to start from: “start the song at 0:20”.",
        "只有你自己上传的歌曲可以选起点：“歌从0:20开始”。",
    )


def _stays(one: Operation, said: str, there: Situation) -> str:
    """That the music stays, where only the voice was to go: 别读出来了，有音乐就行."""
    if not isinstance(one, RemoveMusic) or not _STAYS.search(said) or _NO_MUSIC.search(said):
        return ""
    return there.say("The music stays.", "音乐保留。")


def _half_of_it(one: Operation, said: str, there: Situation) -> str | Operation:
    """Half of how loud it is now, where half of all there is was read."""
    if not isinstance(one, SetVolume) or not _HALF.search(said) or one.of == "clip":
        return ""
    now = next((float(meta(each).get("volume") or 1.0) for each in segments(there.draft, one.of)), 0.0)
    return replace(one, volume=round(now / 2, 3)) if one.volume >= now > 0 else ""


SOUND_RULES: Final = (
    _stays,
    _half_of_it,
    _moment_only,
    _voice_pace,
    _part_of_speech,
    _moment_of_clip,
    _other_music,
)
"""Rules for sounds; each gives what is said in place of an operation, "" where it was asked for."""
