"""Read edits of sound: music, its style, and how loud things are."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.composing.sounds import MUSIC_SOURCE
from nemo_notebook.studio.director.drafts import MUSIC, meta, segments, tone_of
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveMusic,
    SetMusic,
    SetVolume,
)
from nemo_notebook.studio.director.operations.sound import CLIP
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.sound.borrowed_voices import no_songs
from nemo_notebook.studio.director.reading.edits.sound.linked_music import no_links
from nemo_notebook.studio.director.reading.edits.sound.volume import LOUDNESS
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.music_styles import (
    UNKNOWN_STYLES,
    find_music_style,
    named_style,
)
from nemo_notebook.studio.director.reading.terms.volumes import changed_volume, find_volume
from nemo_notebook.studio.director.words.phrases import listed, percent
from nemo_notebook.studio.make.catalog import MUSIC as STYLES

_OTHER: Final = regex(
    r"\b(?:different|another|other|new|else|change|replace|swap|switch|(?:don['’]?t|do\snot"
    r"|not)\s(?:really\s)?like|hate|dislike|boring|awful)\b|换|另|别的|不同"
    r"|不好听|不行|难听|不喜欢|不合适|不搭|听腻",
    re.I,
)
_INTO: Final = regex(r"\b(?:for|with|to|by|into)\s|换成|改成|变成|改为|换为")
_INSTEAD_OF: Final = regex(r"\b(?:instead\sof|rather\sthan|in\splace\sof)\b|而不是|代替", re.I)
_BEHIND: Final = regex(r"\bbackground\b|背景", re.I)
_NOT_THIS: Final = regex(r"^\W*(?:instead\sof|rather\sthan)\s(?:the\s|this\s)?[\w-]+(?:\smusic)?,?\s", re.I)
_UNDER: Final = regex(
    r"\b(?:under|beneath|behind|below|over|to|on|for|with)\s(?:the|my|this|these|our)\s(?:clip|video|film|footage|pictures?|images?|photos?)\b"
    r"|(?:视频|片段|画面|图片?)下面?",
    re.I,
)
_PREFER: Final = regex(r"\bprefer\b|\brather\shave\b", re.I)
_PREFERS: Final = regex(r"\s(?:to|over|than)\s", re.I)
_OWN_SONG: Final = regex(
    r"\bthe\s(?:song|music|track|file|mp3|audio)\s(?:that\s|which\s)?(?:i|we)(?:['’]ve|\shave|\sjust)?\s(?:just\s)?(?:uploaded|attached|sent|added|gave|dropped)\b"
    r"|\bthe\sone\s(?:that\s|which\s)?(?:i|we)(?:['’]ve|\shave|\sjust)?\s(?:just\s)?(?:uploaded|attached|sent|added|gave|dropped)\b"
    r"|(?<!instead\sof\s)(?<!than\s)\b(?:this|my|the\s(?:uploaded|attached)|uploaded"
    r"|attached)\s(?:\w+\s)?(?:music|song|track"
    r"|audio|mp3|file)\b|这首(?!\S{0,4}(?:不|太|难|没|一般))|上传的|我(?:刚才?|之前)?[传发给](?:上来|上去|你|过来)?的|我[的们](?:自己)?的?(?:那|这)?(?:首|音乐|歌)",
    re.I,
)
_AWAY_WITH: Final = regex(
    r"\b(?:swap|replace|change|exchange|lose|drop|hate|switch|remove|dislike)\s(?:out\s)?this\b"
    r"|[换删去]掉?这首|这首?\S{0,4}难听",
    re.I,
)
_LINK: Final = regex(
    r"https?://|\b(?:spotify|youtube|soundcloud|apple\smusic|tiktok\ssound)\b|网易云|QQ音乐", re.I
)
_STREAMED: Final = regex(
    r"\b(?:open\.spotify|soundcloud|music\.(?:apple|youtube|163)|deezer|tidal)\b|网易云|QQ音乐", re.I
)
_ASKS: Final = regex(
    r"\b(?:what|which)(?:['’]s\sthe|\sis\sthe)?\s(?:\w+\s)?(?:music|song)\b|(?:什么|哪首|哪种"
    r"|啥)(?:背景)?(?:音乐|歌|曲)",
    re.I,
)
_TOO_DULL: Final = regex(
    r"\btoo\s(?:sad|slow|calm|boring|dull|sleepy|gloomy|depressing|melancholic|tame|flat)\b|太(?:悲|慢|闷"
    r"|沉闷|无聊|伤感|平淡|催眠)",
    re.I,
)
_TOO_WILD: Final = regex(
    r"\btoo\s(?:fast|happy|hectic|energetic|wild|cheerful|nervous|busy|frantic|excited|cheesy)\b|太(?:快"
    r"|闹|吵闹|激烈|欢快|活泼|躁|嗨)",
    re.I,
)
_OWN_SOUND: Final = regex(
    r"\b(?:clip|original|video)\s(?:sound|audio|volume)\b.*\b(?:and|&&&)\b|(?:原声|视频的?(?:声音|原声))(?:和|与|跟|、|还有)|(?:和|与|跟|、|还有)原声",
    re.I,
)
_NOT_SO: Final = regex(r"(?:不要|别|不)(?:那么|这么|太)|\b(?:not|n['’]t)\s(?:\w+\s)?(?:so|too|that)\b", re.I)
_DROWNS: Final = regex(r"\b(?:drown|overpower|overwhelm)\w*\b|盖过|压过|盖住", re.I)
_MUSIC_ALONE: Final = regex(
    r"^\W*(?:(?:so|and|because|cos|i|we|just|only|want|need|to|hear|have|keep|with|should|be|heard|left|playing|the|music|song|track|please|alone)(?:\W+|$))+$"
    r"|^(?:我|们|就|只|要|想|听|留|保留|有|能听到|背景)*(?:音乐|配乐)(?:就行|就好|就够了?|就可以了?)?$",
    re.I,
)
"""That nothing but the music is to be heard."""
_ANOTHER: Final = regex(r"\b(?:different|another|other|new|else)\b|另|别的|不同|一首|更", re.I)
_PACE: Final = regex(
    r"\b(?P<fast>faster|livelier|quicker|snappier|more\s(?:upbeat|lively|energetic|dynamic))\b|\b(?:slower|calmer|more\s(?:calm|relaxed|gentle))\b"
    r"|(?P<fast_zh>(?:音乐|歌|曲子?|节奏|拍子|鼓点)\S{0,4}(?:快|带劲|带感|动感|嗨|燃|欢快|活泼)一?[点些]|(?:节奏|拍子|鼓点)\S{0,2}快|(?:快|带劲|带感|动感|嗨|燃)一?[点些](?:节奏)?的(?:背景)?(?:音乐|歌|曲))"
    r"|(?:音乐|歌|曲子?|节奏|拍子)\S{0,4}(?:慢|舒缓|缓)一?[点些]|(?:慢|舒缓|缓)一?[点些](?:节奏)?的(?:背景)?(?:音乐|歌|曲)",
    re.I,
)
"""How fast music is to be; one style is faster than another."""
_AKIN: Final = {
    "upbeat": "funk",
    "lofi": "acoustic",
    "ambient": "piano",
    "acoustic": "lofi",
    "piano": "ambient",
    "cinematic": "inspiring",
    "inspiring": "cinematic",
}
"""What comes near a style that plays already, where another song of its kind is wished for."""
_BRINGS: Final = regex(r"\b(?:bring|get)\b.*\bback\b|\bmiss\sthe\b", re.I)
_FEW_WORDS: Final = 3
_ANY_SONG: Final = regex(
    r"\b(?:an?|the|some|use|play|with)\s(?-i:[A-Z])\w+\s(?:(?-i:[A-Z])\w+\s)?songs?\b|\bsongs?\s(?:by|from|of)\s(?-i:[A-Z])"
    r"|(?:[用放播要来]|一?首|[换改]成)(?!好听|别的|其[他它]|欢快|安静|喜庆|我)[\u4e00-\u9fff·]{2,4}的歌|首(?!好听|别的|其[他它])[\u4e00-\u9fff·]{2,4}的(?!音乐|曲)",
    re.I,
)
"""Somebody's song."""


def read_music(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about music."""
    if not _speaks_of_music(clause, there):
        return None
    playing = segments(there.draft, MUSIC)
    if playing and _ASKS.search(clause.text):
        now = meta(playing[0])
        name, loud = now.get("name"), percent(float(now.get("volume", 1.0)))
        return Reading(says=there.say(f"The music is {name} at {loud}.", f"现在的音乐是{name}（{loud}）。"))
    if _LINK.search(clause.raw):
        return Reading(says=no_links(there))
    if _removed(clause, there):
        silent = (SetVolume(CLIP, 0.0),) if _OWN_SOUND.search(clause.text) and there.clips() else ()
        return Reading((*silent, RemoveMusic()))
    if verbs.MUTE.search(clause.text):
        return Reading((SetVolume(MUSIC, 0.0),)) if playing else Reading((RemoveMusic(),))
    song = _song(clause, there)
    if song:
        return Reading((SetMusic(media_id=song), *_with_volume(clause)))
    style = _remedy(clause.text) or _style_wanted(clause.text)
    if playing and not style and _ANOTHER.search(clause.text):
        style = find_music_style(clause.text, anywhere=True)
    pace = _PACE.search(clause.text)
    style = style or ("upbeat" if pace["fast"] or pace["fast_zh"] else "ambient") if pace else style
    if (
        playing
        and (pace or _ANOTHER.search(clause.text))
        and meta(playing[0]).get("src") == f"{MUSIC_SOURCE}{style}"
    ):
        style = _AKIN.get(str(style), style)
    volume = (
        changed_volume(clause.text, meta(playing[0]).get("volume", 1.0))
        if playing
        else find_volume(clause.text)
    )
    if volume is not None and (not style or not _asks_for_style(clause.text)):
        both = _volume_or_music(volume, there)
        return replace(both, operations=(*_clips_too(clause, there), *both.operations))
    if style:
        return Reading((SetMusic(style), *_with_volume(clause)), _nearest(clause, style, there))
    return _unnamed(clause, there)


def _speaks_of_music(clause: Clause, there: Situation) -> bool:
    pictured = verbs.PICTURES.search(_BEHIND.sub(" ", _UNDER.sub(" ", clause.text)))  # 第一张换成我上传的图
    own = bool(_OWN_SONG.search(clause.text) and there.shelf.of_kind("audio")) and not pictured
    named = verbs.MUSIC.search(clause.text) or _STREAMED.search(clause.raw)
    return own or bool(named) or _names_style(clause.text)


def _names_style(text: str) -> bool:
    """Whether a clause brings music by its style alone: "add soft piano"."""
    wanted = (
        verbs.ADD.search(text)
        or _BRINGS.search(text)
        or verbs.CHANGE.search(text)
        or verbs.REMOVE.search(text)
    )
    alone = named_style(text) and len(text.split()) <= _FEW_WORDS
    return bool((wanted and named_style(text)) or alone) and not verbs.PICTURES.search(_UNDER.sub(" ", text))


def next_style(draft_style: str) -> str:
    """Return another style than the one that plays."""
    names = list(STYLES)
    return names[(names.index(draft_style) + 1) % len(names)] if draft_style in names else names[0]


def _song(clause: Clause, there: Situation) -> str:
    fresh = there.shelf.just_uploaded("audio")
    if fresh:
        return fresh[-1].id
    songs = there.shelf.of_kind("audio")
    named = [one for one in songs if one.name.lower() in clause.raw.lower()]
    own = _OWN_SONG.search(clause.text) and not _AWAY_WITH.search(clause.text)
    return named[0].id if named else songs[-1].id if songs and own else ""


def _removed(clause: Clause, there: Situation) -> bool:
    """Whether the music is to go: not in "no jazz" where something else plays."""
    if not verbs.REMOVE.search(clause.text) or find_volume(clause.text) is not None:
        return False
    if _NOT_SO.search(clause.text) or _DROWNS.search(clause.text):
        return False
    style, playing = named_style(clause.text), segments(there.draft, MUSIC)
    return (
        not (style and playing and not verbs.MUSIC.search(clause.text))
        or str(meta(playing[0]).get("src")) == f"{MUSIC_SOURCE}{style}"
    )


def _remedy(text: str) -> str | None:
    """The style that mends what is wrong with the music: "too sad" wants something lively."""
    return "upbeat" if _TOO_DULL.search(text) else "ambient" if _TOO_WILD.search(text) else None


def _style_wanted(text: str) -> str | None:
    """The style that is named; of two the one after "for" or "to": "swap the lo-fi for some guitar"."""
    if behind := _NOT_THIS.search(text):
        return _style_wanted(text[behind.end() :])
    prefers = _PREFER.search(text)
    cut = list(_INTO.finditer(text)) if verbs.CHANGE.search(text) and not prefers else []
    after = text[cut[-1].end() :] if cut else ""
    named = find_music_style(after, anywhere=True) or named_style(after)
    if named or not cut and not prefers:
        return named or find_music_style(text) or named_style(text)
    instead = (_PREFERS if _PREFER.search(text) else _INSTEAD_OF).split(text)[0]
    return find_music_style(instead) or named_style(instead) or find_music_style(text) or named_style(text)


def _with_volume(clause: Clause) -> tuple[Operation, ...]:
    volume = find_volume(clause.text)
    return () if volume is None else (SetVolume(MUSIC, volume),)


def _clips_too(clause: Clause, there: Situation) -> tuple[Operation, ...]:
    """In "the clip sound and the music a bit lower" both are meant."""
    if not _OWN_SOUND.search(clause.text) or not there.clips():
        return ()
    volume = changed_volume(clause.text, float(meta(there.pictures[there.clips()[0]]).get("volume", 1.0)))
    return () if volume is None else (SetVolume(CLIP, volume),)


def _asks_for_style(text: str) -> bool:
    return bool(verbs.CHANGE.search(text) or verbs.ADD.search(text)) and not LOUDNESS.search(text)


def _volume_or_music(volume: float, there: Situation) -> Reading:
    if segments(there.draft, MUSIC):
        return Reading((SetVolume(MUSIC, volume),))
    return Reading((SetMusic(_fitting(there)), SetVolume(MUSIC, volume)))


def _unnamed(clause: Clause, there: Situation) -> Reading:
    playing = segments(there.draft, MUSIC)
    if playing and _MUSIC_ALONE.match(clause.text):
        return Reading((SetVolume(CLIP, 0.0),) if there.clips() else ())
    if playing and _OTHER.search(clause.text) and not re.search(r"\bto\s\w|换成|改成", clause.text):
        now = str(meta(playing[0]).get("src", "")).removeprefix(MUSIC_SOURCE)
        return Reading((SetMusic(next_style(now)),))
    if playing and _WHICH_NOW.search(clause.text):
        name, loud = meta(playing[0]).get("name"), percent(float(meta(playing[0]).get("volume", 1.0)))
        return Reading(says=there.say(f"The music is {name} at {loud}.", f"现在的音乐是{name}（{loud}）。"))
    if not playing and changed_volume(clause.text, 0.5) is not None:
        return Reading((RemoveMusic(),))  # says that there is none
    if not playing and not _unknown_style(clause.text):
        return Reading((SetMusic(_fitting(there)),))
    names = [entry.title_zh if there.language == "zh" else entry.title for entry in STYLES.values()]
    styles = listed(names, there.language)
    question = there.say(f"Which music? There is {styles}.", f"要哪种音乐？可以选{styles}。")
    if _ANY_SONG.search(clause.text):
        question = f"{no_songs(there)} {question}"
    return Reading(says=question, asks=Ask("style", there.say("use {} music", "换成{}的音乐")))


_WHICH_NOW: Final = regex(
    r"\b(?:what|which)\s(?:(?:kind|sort|style|type|genre)\sof\s)?(?:music|song|track|tune)\s(?:is\s(?:that|this|it|in\s(?:it|there)|playing|on|used)|(?:am\si|are\swe)\s(?:hearing|listening)|(?:did|do)\s(?:you|we)\s(?:use|pick|choose|have\s(?:now|in)))\b"
    r"|(?:这|那|现在)(?:是|用的是|放的是)?(?:什么|哪[种首个])(?:类型|风格|样)?的?(?:音乐|配乐|歌|曲子)",
    re.I,
)
"""Asks which music plays now."""


def _unknown_style(text: str) -> bool:
    return bool(UNKNOWN_STYLES.search(text))


def _nearest(clause: Clause, style: str, there: Situation) -> str:
    asked = UNKNOWN_STYLES.search(clause.text)
    if not asked:
        return ""
    entry = STYLES[style]
    return there.say(
        f"The studio has no {asked[0].lower()}; {entry.title} comes nearest.",
        f"没有{asked[0]}，最接近的是{entry.title_zh}。",
    )


def _fitting(there: Situation) -> str:
    tone = tone_of(there.draft)
    return next((name for name, entry in STYLES.items() if tone in entry.tones), "lofi")
