"""Fits a film to its voice-over: the voice gets its real length, what it reads is shown while it is heard.

The director lays texts out by how long reading takes; only a voice that has spoken knows when each is said.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    TITLE,
    VOICE,
    is_end_card,
    length_ms,
    meta,
    segments,
    source_of,
    span,
    with_segments,
    words_of,
)
from nemo_notebook.studio.director.plan import Plan
from nemo_notebook.studio.director.words.answers import planned_voice
from nemo_notebook.studio.director.words.phrases import say
from nemo_notebook.studio.make.voice_timing import Line, Word, timed_lines

Wire = dict[str, Any]
Listen = Callable[[str, str, int], "tuple[int, tuple[Word, ...]] | None"]
"""Gives the length in ms and the words of a text, its language and the ms there are; None without a voice."""
_LEAST_MS: Final = 1000
_HOLD_MS: Final = 600  # a caption stays a little longer than its last word


@lru_cache(maxsize=32)
def listen(text: str, language: str, given_ms: int) -> tuple[int, tuple[Word, ...]] | None:
    """Let the voice of this machine speak, and return how long that is and when each word comes."""
    from nemo_notebook.studio.make.voice import VoiceMissingError, speak_within

    try:
        speech = speak_within(text, language, given_ms)
    except VoiceMissingError:
        return None
    return speech.length_ms, speech.words


def speaker(language: str) -> str | None:
    """Return the name of what speaks a language on this machine, None where nothing does."""
    from nemo_notebook.studio.make.voice import speaker_of

    return speaker_of(language)


def narrated_plan(
    plan: Plan,
    before: Wire | None,
    hear: Listen = listen,
    who: Callable[[str], str | None] = speaker,
) -> Plan:
    """Fit a new or edited film to its voice-over and say who reads it; what was undone stays as it was."""
    if plan.kind not in ("generate", "edit") or not segments(plan.draft or {}, VOICE):
        return plan
    spoken = source_of(segments(plan.draft or {}, VOICE)[0]).partition(":")[2]
    words = plan.words.replace(planned_voice(plan.language), reads(who(spoken), plan.language))
    steps = tuple(replace(one, draft=narrated(one.draft, before, hear)) for one in plan.steps)
    return replace(plan, draft=narrated(plan.draft, before, hear), words=words, steps=steps)


def reads(name: str | None, language: str) -> str:
    """Say who reads the voice-over."""
    if name is None:
        return say(
            language,
            "No voice is installed here, so the voice-over is silent: pip install nemo-notebook[voice]",
            "这里没有安装语音，旁白暂时没有声音：pip install nemo-notebook[voice]",
        )
    machine = name == "eSpeak NG"
    english = f"{name}, a machine's voice," if machine else name
    return say(
        language, f"The voice-over is read by {english} on this machine.", f"旁白由本机的 {name} 朗读。"
    )


def narrated(draft: Wire | None, before: Wire | None, hear: Listen = listen) -> Wire | None:
    """Return a draft whose voice-over and the captions it reads fit each other.

    Args:
        draft: the draft from now on.
        before: the draft until now; where neither its voice nor its length has changed, all stays.
        hear: speaks.

    Returns:
        The same draft without a voice-over, without a voice, or where nothing changed.
    """
    if draft is None or not segments(draft, VOICE) or _told(draft) == _told(before):
        return draft
    voice = segments(draft, VOICE)[0]
    text, begin_ms = _text(voice), span(voice)[0]
    heard = hear(text, source_of(voice).partition(":")[2], max(0, length_ms(draft) - begin_ms))
    if not text or heard is None:
        return draft
    voice_ms, words = heard
    fitted = {**voice, "d": max(1, min(voice_ms, length_ms(draft) - begin_ms))}
    draft = with_segments(draft, VOICE, [fitted, *segments(draft, VOICE)[1:]])
    return _captioned(draft, text, words, begin_ms)


def _told(draft: Wire | None) -> object:
    """Return what decides when words are heard."""
    if draft is None:
        return None
    return length_ms(draft), [(_text(one), source_of(one), span(one)[0]) for one in segments(draft, VOICE)]


def _text(voice: Wire) -> str:
    return str(mapping(meta(voice).get("recipe")).get("text", ""))


def _captioned(draft: Wire, text: str, words: tuple[Word, ...], begin_ms: int) -> Wire:
    """Move the texts that are read to where they are heard; all captions of a film, or none."""
    shown = [one for one in segments(draft, TITLE) if not is_end_card(one)] + segments(draft, CAPTIONS)
    lines = timed_lines([words_of(one) for one in shown], text, words)
    heard = {one["id"]: line for one, line in zip(shown, lines, strict=True) if line}
    captions = segments(draft, CAPTIONS)
    if not captions or any(one["id"] not in heard for one in captions):
        return draft
    moved = _laid(captions, heard, begin_ms, length_ms(draft))
    first_ms = span(moved[0])[0]
    titles = [
        {**one, "d": max(_LEAST_MS, first_ms - span(one)[0])} if one["id"] in heard else one
        for one in segments(draft, TITLE)
    ]
    return with_segments(with_segments(draft, TITLE, titles), CAPTIONS, moved)


def _laid(captions: list[Wire], heard: dict[str, Line], begin_ms: int, film_ms: int) -> list[Wire]:
    """Let each caption stand from its first word until the next one, or a little after its last word."""
    begins = [begin_ms + heard[one["id"]].begin_ms for one in captions]
    stops = [*begins[1:], film_ms]
    made = []
    for one, start, stop in zip(captions, begins, stops, strict=True):
        end = min(stop, max(start + _LEAST_MS, begin_ms + heard[one["id"]].end_ms + _HOLD_MS), film_ms)
        made.append({**one, "s": min(start, film_ms - 1), "d": max(1, end - start)})
    return made
