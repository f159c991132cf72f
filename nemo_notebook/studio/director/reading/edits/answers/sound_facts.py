"""Tell what a film sounds like: its music, the voice-over and the clips' own sound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.drafts import MUSIC, VOICE, length_ms, meta, segments, source_of, span
from nemo_notebook.studio.director.operations.sound import duck_of
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.words.phrases import listed, percent, quoted, time_words

_GIVES_WAY: Final = regex(
    r"\bduck|\bgives?\sway\b|\b(?:quieter|lower|softer|down)\b.*\b(?:while|when|under|during)\b|压低|避让|让开|(?:时候?|期间).*(?:变小|降低|小声|调低)",
    re.I,
)
_TO_END: Final = regex(
    r"\b(?:(?:play|go|run|last|carry\son|continue)s?|heard)\b.*\b(?:to|until|till)\sthe\s(?:very\s)?end\b|\b(?:is|does|gets?)\b.*\bcut\s(?:off|short)\b",
    re.I,
)
"""Asks whether the music is heard to the end."""
_OF_CLIPS: Final = regex(
    r"\b(?:original|own|clip(?:['’]?s)?)\s(?:sound|audio|noise)|\bhear\sthe\s(?!music|song|voice)\w+|原声|现场声|原来的?声|(?:视频|片段|[海浪风雨水鸟流])(?:里的?|自带的?|自己的?|原来的?)*声",
    re.I,
)
_WHEN: Final = regex(r"\bwhen\b|\b(?:until|till)\swhen\b|什么时候|第?几秒|到哪", re.I)
"""Asks from when to when something is heard."""


def music_told(text: str, there: Situation) -> Iterator[str]:
    """Tell which music plays, when, how loud and what it gives way to, as the question has it."""
    if not verbs.MUSIC.search(text):
        return
    row = segments(there.draft, MUSIC)
    if not row:
        yield there.say("There is no music.", "没有音乐。")
        return
    if _TO_END.search(text):
        yield _heard_until(there)
        return
    if _WHEN.search(text):
        begin, end = span(row[0])[0] / 1000, span(row[-1])[1] / 1000
        yield there.say(f"The music plays from {begin:g} to {end:g} s.", f"音乐从{begin:g}秒到{end:g}秒。")
        return
    if _GIVES_WAY.search(text):
        yield _ducked(duck_of(there.draft), there)
        return
    name, loud = meta(row[0]).get("name"), percent(float(meta(row[0]).get("volume", 1.0)))
    yield there.say(f"The music is {name} at {loud}.", f"现在的音乐是{name}（{loud}）。")


def _heard_until(there: Situation) -> str:
    """Tell how far the music plays, and how much of a longer song that is."""
    last, film = segments(there.draft, MUSIC)[-1], length_ms(there.draft)
    stops, file = span(last)[1], there.shelf.find(source_of(last))
    whole = time_words(stops, there.language)
    far = (
        there.say("to the end of the film", "到影片结尾")
        if stops >= film
        else there.say(f"until {whole}", f"到{whole}")
    )
    long = (file.duration_ms or 0) if file else 0
    heard = span(last)[1] - span(last)[0]
    if long <= heard:
        return there.say(f"The music plays {far}.", f"音乐播放{far}。")
    part, all_of_it = time_words(heard, there.language), time_words(long, there.language)
    return there.say(
        f"The music plays {far}; of its {all_of_it}, {part} are heard.",
        f"音乐播放{far}；全长{all_of_it}，能听到{part}。",
    )


def _ducked(under: str, there: Situation) -> str:
    """Tell what the music gets quieter under."""
    if under == "none":
        return there.say("The music gives way to nothing.", "音乐不会自动压低。")
    clips = under == "all"
    return there.say(
        f"The music gets quieter under the voice-over{' and the clips' if clips else ''}.",
        f"有旁白{'或原声' if clips else ''}时，音乐会自动压低。",
    )


def clip_sound_told(text: str, there: Situation) -> Iterator[str]:
    """How loud the sound is that clips bring along: 海浪声还留着吗?"""
    if not _OF_CLIPS.search(text):
        return
    loud = [float(meta(there.pictures[place]).get("volume", 1.0)) for place in there.clips()]
    levels = listed([percent(one) for one in dict.fromkeys(loud)], there.language)
    if not loud:
        yield there.say("No picture brings a sound of its own.", "没有自带声音的片段。")
    elif not any(loud):
        yield there.say("The clips' own sound is muted.", "原声已静音。")
    else:
        yield there.say(f"The clips' own sound is kept, at {levels}.", f"原声保留着，音量{levels}。")


def voice_told(text: str, there: Situation) -> Iterator[str]:
    """Tell what the voice-over says."""
    if not verbs.VOICE.search(text):
        return
    row = segments(there.draft, VOICE)
    said = quoted(spoken_by(row[0])) if row else ""
    yield (
        there.say(f"The voice-over says {said}.", f"旁白说的是{said}。")
        if row
        else there.say("There is no voice-over.", "没有旁白。")
    )
