"""Read edits of the voice-over: gone, silent, to read what is on the screen, or other words with captions."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.composing.sounds import as_speech
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, VOICE, segments, span, words_of
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveVoice,
    SetCaption,
    SetCaptions,
    SetVoice,
    SetVolume,
)
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.volumes import changed_volume

_READ_OUT: Final = regex(
    r"\b(?:someone|somebody|a\s(?:man|woman|voice|speaker))\s(?:\w+\s)?(?:reads?|says?|speaks?)\b"
    r"|\bread\b[^.;]*\b(?:aloud|out)\b|读出|念出|[读念](?:出来|一下|一遍)?(?:字幕|标题|(?:画面|屏幕|屏|上面|图)上?的?(?:文字|字幕?|内容))|(?:照着?|按照?)(?:字幕|屏幕|画面)\S{0,4}[读念]",
    re.I,
)

_OFF_SCREEN: Final = regex(
    r"[念读]出?来?(?:字幕|标题|(?:屏幕|画面|屏|图)上)|\breads?\s(?:out\s)?(?:what(?:['’]s|\sis)\son\s(?:the\s)?screen|the\s(?:captions|subtitles|text\son))",
    re.I,
)
"""Says that the voice reads what is shown, whatever it said before."""
_OF_ITS_SOUND: Final = regex(
    r"\b(?:is|sounds?|feels?|seems?)\s(?:(?:so|too|very|really|a\s(?:bit|little)|kind\sof|kinda)\s)?(?:robotic|flat|monotone|boring|fake|artificial|creepy|annoying|weird|strange|unnatural|like\sa\srobot)\b"
    r"|(?:太|有点|很|像)(?:机械|机器人?|生硬|死板|平淡|难听|奇怪|假)",
    re.I,
)
"""What is said of a voice that cannot be another."""


_KIND: Final = regex(
    r"(?:女|男|童)[声生]|(?:小孩|老人|萝莉|大叔)的?声音|\b(?:(?:fe)?male|wom[ae]n|m[ae]n|girl|boy|child)(?:['’]?s)?\b",
    re.I,
)
_SENTENCE_END: Final = regex(r"(?<=[.!?])\s+|[。！？]\s*")


def with_its_captions(speech: str, there: Situation) -> tuple[Operation, ...]:
    """Let a voice read other words; captions that showed the old ones show these."""
    old = next(iter(segments(there.draft, VOICE)), None)
    shown = there.caption_words
    if old is None or not shown or not set(shown) <= set(_sentences(spoken_by(old))):
        return (SetVoice(speech),)
    new = _sentences(speech)
    if len(new) != len(shown):
        return (SetVoice(speech), SetCaptions(tuple(new)))
    return (SetVoice(speech), *(SetCaption(place, words) for place, words in enumerate(new)))


def _sentences(speech: str) -> list[str]:
    return [one.strip(" .") for one in _SENTENCE_END.split(speech) if one.strip(" .")]


def read_voice(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about the voice-over that brings no words."""
    if not (verbs.VOICE.search(clause.text) or _READ_OUT.search(clause.text)):
        return None
    if verbs.MUTE.search(clause.text) and segments(there.draft, VOICE):
        return Reading((SetVolume(VOICE, 0.0),))
    if verbs.REMOVE.search(clause.text):
        return Reading((RemoveVoice(),))
    if _OF_ITS_SOUND.search(clause.text):
        if not segments(there.draft, VOICE):
            return Reading((RemoveVoice(),))  # says that there is none
        return Reading(
            says=there.say("There is one voice for each language.", "每种语言只有一个声音，不能选择。")
        )
    if changed_volume(clause.text, 0.5) is not None:
        return None if segments(there.draft, VOICE) else Reading((RemoveVoice(),))
    if find_durations(clause.text) and not segments(there.draft, VOICE):
        return Reading((RemoveVoice(),))  # says that there is none
    if verbs.MUSIC.search(clause.text):  # "music down while the voice talks"
        return None
    shown = [one for track in (TITLE, CAPTIONS) for one in segments(there.draft, track)]
    words = [words_of(one) for one in sorted(shown, key=lambda one: span(one)[0])]
    if words and (not segments(there.draft, VOICE) or _OFF_SCREEN.search(clause.text)):
        one_kind = there.say("There is one voice for each language.", "每种语言只有一个声音，不能选择。")
        return Reading((SetVoice(as_speech(words)),), one_kind if _KIND.search(clause.text) else "")
    return Reading(
        says=there.say(
            'What should the voice say? For example: narration: "Welcome to our café".',
            "旁白说什么？例如：旁白：欢迎来到我们的咖啡馆。",
        ),
        asks=Ask("words", there.say('narration: "{}"', "旁白：“{}”")),
    )
