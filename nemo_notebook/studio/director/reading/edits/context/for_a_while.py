"""Read that the last change was meant for a stretch of the film: "oops, just for the first 5 seconds"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    PICTURES,
    length_ms,
    segments,
    source_of,
    span,
)
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    PauseMusic,
    RemoveCaptions,
    RemoveMusic,
    RemoveTitle,
    RemoveVoice,
    ReplacePicture,
    ReplaceScenes,
    SetCaption,
    SetColor,
    SetEffect,
    SetFade,
    SetMove,
    SetMusic,
    SetSoundTime,
    SetSpeed,
    SetTextPlace,
    SetTextSize,
    SetTextTime,
    SetTitle,
    SetTitleTime,
    SetTone,
    SetVolume,
    SetWeather,
    ShowCaptions,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.moments import FIRST_SECONDS, RANGE, final_ms, range_ms
from nemo_notebook.studio.director.reading.terms.places import places_in

_SECONDS: Final = r"[\w.]+\s?(?:s|secs?|seconds?)"
_STRETCH: Final = (
    rf"(?:the\s)?(?:very\s)?(?:first|last|final|opening)\s{_SECONDS}(?:\sof\s(?:it|the\s(?:film|video|clip)))?"
    rf"|(?:from\s|between\s)?(?:second\s)?\d+(?:\.\d+)?\s?(?:s|secs?|seconds?)?\s?(?:-|–|to|and|&&&|until|till)\s?{_SECONDS}"
    r"|(?:the\s)?(?:first|second|third|fourth|last|final)\s(?:picture|photo|image|scene|shot|clip)|(?:picture|photo|image|scene|shot|clip)\s#?\d{1,2}"
)
_NARROWED: Final = regex(
    r"^\W*(?:(?:oh|no|nah|oops|whoops|sorry|wait|actually|hmm+|well|ok(?:ay)?|but|ah|my\s(?:bad|mistake))[\s,.!…—–-]+)*"
    r"(?:not\s(?:all\sof\sit|the\swhole\s\w+|everywhere|all\s\w+|entirely)[\s,.;—–-]+(?:but\s)?)?"
    r"(?:(?:(?P<meant>i\s(?:only\s|just\s|actually\s)*(?:meant?|wanted)(?:\sit|\sthat)?|that\swas\s(?:meant|supposed\sto\sbe))\s(?P<only>(?:only|just)\s)?|(?:only|just)\s)(?:to\sdo\s(?:it|that)\s)?(?P<at>for|in|during|over|from|between|on)?\s?"
    rf"(?P<en>{_STRETCH})(?:\s(?P<alone>only|alone))?|(?:for|in|during)\s(?P<last>{_STRETCH})\s(?:only|alone))(?:\s(?:please|pls|though|of\scourse|sorry|not\s(?:all|everywhere)))*\W*$"
    r"|^(?:(?:哎呀?|啊|呃|额|等等|等一?下|抱歉|不好意思|不对|不是|错了)[\s,，.。!！…]*)*(?:(?P<meant_zh>我?(?:的意思)?(?:是说|说的是|指的是|本来说的?是|是指|意思是))\s?)?"
    r"(?:只要?|仅|就)?[是在有]?(?P<deed>去掉|删掉|关掉?|停掉?|静音|拿掉|取消)?(?P<zh>(?:前|头|最初|开头|最后|末尾)的?\s?[\d.一二两三四五六七八九十半]+\s?秒|第?\s?\d+\s?秒?\s?[到至\-~～—–]\s?第?\d+\s?秒|第[\d一二两三四五六]{1,2}[张个段](?:图|画面|照片|片段)?|最后一[张个段](?:图|画面|照片|片段)?)(?:的?(?:时候|那段|里面?|音乐|部分)?)?(?P<off>不要|没有|静音|关掉?|去掉)?(?:音乐)?(?:就行了?|就好了?|而已|吧|了|的)*$",
    re.I,
)
_PICTURE: Final = regex(r"\b(?:picture|photo|image|scene|shot|clip)\b|第.{1,2}[张个段]|最后一[张个段]", re.I)
_HINTS_ZH: Final = regex(r"不对|不是|错了|[是指]|只|仅|就")
_WHOLE: Final = (
    RemoveCaptions, RemoveTitle, RemoveVoice, ReplacePicture, ReplaceScenes, SetColor, SetEffect, SetFade,
    SetMove, SetMusic, SetSpeed, SetTextPlace, SetTextSize, SetTone, SetVolume, SetWeather, ShowCaptions,
)  # fmt: skip
"""What holds for as long as what it is done to is there."""
_NOT_OF_PICTURES: Final = (RemoveCaptions, RemoveMusic, RemoveTitle, RemoveVoice, SetMusic)


def meant_for_a_while(message: Message, there: Situation) -> Reading | None:
    """Read a bare stretch of time as the last change in that stretch, to be done on the film before it."""
    if there.earlier is None or not there.last or message.texts:
        return None
    said = _said(message.bare)
    stretch = _stretch_of(said, there) if said else None
    if stretch is None:
        return None
    if all(isinstance(one, RemoveMusic) or _silences_music(one) for one in there.last):
        return Reading((_without_music(*stretch, length_ms(there.earlier)),))
    if timed := _timed(*stretch, there):
        return Reading(timed)
    if all(isinstance(one, _WHOLE) for one in there.last):
        return Reading(says=_no_stretch(there))
    return None


def _said(text: str) -> str:
    """The stretch that a message names and nothing else; "" where it may be the film that is to be cut."""
    match = _NARROWED.match(text)
    if match is None:
        return ""
    if match["zh"]:
        return str(match["zh"]) if _HINTS_ZH.search(text) or match["deed"] or match["off"] else ""
    only = match["only"] or match["alone"] or re.search(r"\b(?:only|just)\b", match["meant"] or "", re.I)
    sure = match["last"] or match["at"] or match["meant"] and only
    return str(match["en"] or match["last"]) if sure else ""


def _stretch_of(said: str, there: Situation) -> tuple[int, int] | None:
    film_ms, pictures = (
        length_ms(there.earlier or there.draft),
        segments(there.earlier or there.draft, PICTURES),
    )
    if _PICTURE.search(said):
        places = places_in(said, len(pictures))
        fits = all(isinstance(one, _NOT_OF_PICTURES) for one in there.last)
        return span(pictures[places[0]]) if fits and len(places) == 1 and places[0] < len(pictures) else None
    if one := RANGE.search(said):
        begin, end = range_ms(one)
    elif last := final_ms(said):
        begin, end = film_ms - last, film_ms
    else:
        found = find_durations(said) if FIRST_SECONDS.search(said) or said.startswith("开头") else []
        begin, end = 0, found[0].value if found else 0
    return (begin, min(end, film_ms)) if 0 <= begin < min(end, film_ms) else None


def _silences_music(one: Operation) -> bool:
    return isinstance(one, SetVolume) and one.of == MUSIC and not one.volume


def _without_music(begin: int, end: int, film_ms: int) -> Operation:
    if begin == 0 and end < film_ms:
        return SetSoundTime(MUSIC, end)
    return SetSoundTime(MUSIC, None, begin) if begin and end == film_ms else PauseMusic(begin, end)


def _timed(begin: int, end: int, there: Situation) -> tuple[Operation, ...]:
    """The last change again, of what has a time of its own: music that came, words that were written."""
    last = there.last[0]
    if len(there.last) > 1:
        return ()
    if isinstance(last, AddCaption):
        return (replace(last, start_ms=begin, duration_ms=end - begin),)
    if isinstance(last, SetCaption):
        return (last, SetTextTime(CAPTIONS, last.index, begin, end - begin))
    if isinstance(last, SetTitle):
        return (last, SetTitleTime(begin, end - begin))
    if not isinstance(last, SetMusic) or segments(there.earlier or there.draft, MUSIC):
        return ()
    kind, _, style = source_of(segments(there.draft, MUSIC)[0]).partition(":")
    return (SetMusic(style, "" if style else kind), SetSoundTime(MUSIC, begin, end))


def _no_stretch(there: Situation) -> str:
    return there.say(
        "That cannot be for some seconds only. It can be for one picture or text: name it, or say “undo”.",
        "这项改动不能只用在几秒里，只能用在某个画面或某条文字上：请说是哪一个，或说“撤销”。",
    )
