"""Read edits of sound: music, its style, and how loud things are."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.composing.sounds import MUSIC_SOURCE
from nemo_notebook.studio.director.drafts import MUSIC, VOICE, meta, segments, tone_of
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveMusic,
    SetFade,
    SetMusic,
    SetVolume,
)
from nemo_notebook.studio.director.operations.sound import CLIP, fade_of
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.moods import UNKNOWN_STYLES, find_music_style, named_style
from nemo_notebook.studio.director.reading.situation import Reading, Situation
from nemo_notebook.studio.director.reading.volumes import changed_volume, find_volume
from nemo_notebook.studio.director.words.phrases import listed, percent
from nemo_notebook.studio.make.catalog import MUSIC as STYLES

_OTHER: Final = re.compile(
    r"\b(?:different|another|other|new|else|change|replace|swap|switch)\b|换|另|别的|不同", re.I
)
_OWN_SONG: Final = re.compile(
    r"\b(?:this|my|the\s(?:uploaded|attached)|uploaded|attached)\s(?:\w+\s)?(?:music|song|track"
    r"|audio|mp3|file)\b|这首|上传的|我的(?:音乐|歌)",
    re.I,
)
_LINK: Final = re.compile(
    r"https?://|\b(?:spotify|youtube|soundcloud|apple\smusic|tiktok\ssound)\b|网易云|QQ音乐", re.I
)
_LOUDNESS: Final = re.compile(
    r"\blouder\b|\bquieter\b|\bloud\b|\bquiet\b|大声|小声|响|吵|音量|声音|\bvolume\b"
    r"|\bturn\sit\s(?:up|down)\b|\bturn\s(?:up|down)\b",
    re.I,
)
_FADE: Final = re.compile(
    r"\bfad(?:e|es|ing)\b(?:\s(?:the\s|its\s)?(?:background\s)?(?:music|sound|audio|song|it|everything|video|film))?"
    r"[\s-](?:out|in|away|to\s(?:black|silence|nothing))\b(?!\s(?:between|and))"
    r"|\bfade[\s-]?(?:out|in)s?\b|淡出|渐弱|渐出|淡入(?!淡出)|渐强|渐入",
    re.I,
)
_FADES_IN: Final = re.compile(
    r"\bin$|\bfade-?ins?$|^(?:start|begin|come)|开始|进来|响起|淡入|渐强|渐入", re.I
)
_GENTLY: Final = re.compile(
    r"\b(?:start|begin|come|end|stop|finish|go)\w*\s(?:(?:out|away)\s)?(?:softly|slowly|gently|gradually|quietly)(?:\sin)?\b"
    r"|(?:慢慢|逐渐|缓缓|轻轻)地?(?:开始|进来|响起|结束|消失|停下)",
    re.I,
)
_ASKS: Final = re.compile(
    r"\b(?:what|which)(?:['’]s\sthe|\sis\sthe)?\s(?:\w+\s)?(?:music|song)\b|(?:什么|哪首|哪种|啥)(?:背景)?(?:音乐|歌|曲)",
    re.I,
)
_BLACK: Final = re.compile(r"\bblack\b|黑", re.I)
_SLOW_FADE_MS: Final = 3000
_FULL_STOP: Final = re.compile(r"\bfull\b|\bmax(?:imum)?\b|最大", re.I)


def read_music(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about music."""
    if not verbs.MUSIC.search(clause.text) and not _names_style(clause.text):
        return None
    playing = segments(there.draft, MUSIC)
    if playing and _ASKS.search(clause.text):
        now = meta(playing[0])
        name, loud = now.get("name"), percent(float(now.get("volume", 1.0)))
        return Reading(says=there.say(f"The music is {name} at {loud}.", f"现在的音乐是{name}（{loud}）。"))
    if _LINK.search(clause.raw):
        return Reading(says=_no_links(there))
    if verbs.REMOVE.search(clause.text) and find_volume(clause.text) is None:
        return Reading((RemoveMusic(),))
    if verbs.MUTE.search(clause.text):
        return Reading((SetVolume(MUSIC, 0.0),)) if playing else Reading((RemoveMusic(),))
    song = _song(clause, there)
    if song:
        return Reading((SetMusic(media_id=song), *_with_volume(clause)))
    style = find_music_style(clause.text) or named_style(clause.text)
    volume = (
        changed_volume(clause.text, meta(playing[0]).get("volume", 1.0))
        if playing
        else find_volume(clause.text)
    )
    if volume is not None and (not style or not _asks_for_style(clause.text)):
        return _volume_or_music(volume, there)
    if style:
        return Reading((SetMusic(style), *_with_volume(clause)), _nearest(clause, style, there))
    return _unnamed(clause, there)


def read_fade(clause: Clause, there: Situation) -> Reading | None:
    """Read "fade out at the end", "fade the music in over 3 seconds", 结尾淡出."""
    match = _FADE.search(clause.text) or (verbs.MUSIC.search(clause.text) and _GENTLY.search(clause.text))
    if not match or verbs.TITLE.search(clause.text) or verbs.CAPTIONS.search(clause.text):
        return None
    side = "fade_in" if _FADES_IN.search(match[0]) else "fade_out"
    if verbs.REMOVE.search(clause.text):
        return Reading((SetFade(side, 0),)) if segments(there.draft, MUSIC) else None
    length = next((one.value for one in find_durations(clause.text)), None)
    now = fade_of(there.draft, side)
    says = _no_black(there) if _BLACK.search(clause.text) and segments(there.draft, MUSIC) else ""
    return Reading((SetFade(side, length or max(_SLOW_FADE_MS, 2 * now)),), says)


def _no_black(there: Situation) -> str:
    return there.say(
        "The music fades; the picture itself cannot fade to black yet.",
        "音乐会淡出；画面暂时不能淡出到黑场。",
    )


def _names_style(text: str) -> bool:
    """Whether a clause brings music by its style alone: "add soft piano"."""
    wanted = verbs.ADD.search(text) or verbs.CHANGE.search(text)
    return bool(wanted and named_style(text)) and not verbs.PICTURES.search(text)


def read_volume(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about loudness that is not about the music by name."""
    if verbs.TITLE.search(clause.text) or verbs.CAPTIONS.search(clause.text):
        return None
    if not (
        verbs.SOUND.search(clause.text) or _LOUDNESS.search(clause.text) or verbs.VOICE.search(clause.text)
    ):
        return _bare_percentage(clause, there)
    target = _target(clause, there)
    if verbs.MUTE.search(clause.text) or (
        verbs.REMOVE.search(clause.text) and find_volume(clause.text) is None
    ):
        return _silenced(clause, there)
    if not target:
        return Reading(
            says=there.say(
                "There is no sound in the film yet: say “add music”.", "影片里还没有声音：可以说“加音乐”。"
            )
        )
    if _FULL_STOP.search(clause.text):
        return Reading((SetVolume(target, 1.0),))
    volume = changed_volume(clause.text, _volume_now(target, there))
    if volume is None:
        return None
    return Reading((SetVolume(target, volume),))


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
    return named[0].id if named else songs[-1].id if songs and _OWN_SONG.search(clause.text) else ""


def _with_volume(clause: Clause) -> tuple[Operation, ...]:
    volume = find_volume(clause.text)
    return () if volume is None else (SetVolume(MUSIC, volume),)


def _asks_for_style(text: str) -> bool:
    return bool(verbs.CHANGE.search(text) or verbs.ADD.search(text)) and not _LOUDNESS.search(text)


def _volume_or_music(volume: float, there: Situation) -> Reading:
    if segments(there.draft, MUSIC):
        return Reading((SetVolume(MUSIC, volume),))
    return Reading((SetMusic(_fitting(there)), SetVolume(MUSIC, volume)))


def _unnamed(clause: Clause, there: Situation) -> Reading:
    playing = segments(there.draft, MUSIC)
    if playing and _OTHER.search(clause.text) and not re.search(r"\bto\s\w|换成|改成", clause.text):
        now = str(meta(playing[0]).get("src", "")).removeprefix(MUSIC_SOURCE)
        return Reading((SetMusic(next_style(now)),))
    if not playing and changed_volume(clause.text, 0.5) is not None:
        return Reading((RemoveMusic(),))  # says that there is none
    if not playing and not _unknown_style(clause.text):
        return Reading((SetMusic(_fitting(there)),))
    names = [entry.title_zh if there.language == "zh" else entry.title for entry in STYLES.values()]
    styles = listed(names, there.language)
    return Reading(says=there.say(f"Which music? There is {styles}.", f"要哪种音乐？可以选{styles}。"))


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


def _target(clause: Clause, there: Situation) -> str:
    if verbs.VOICE.search(clause.text) and segments(there.draft, VOICE):
        return VOICE
    if verbs.CLIP_SOUND.search(clause.text) and there.clips():
        return CLIP
    if segments(there.draft, MUSIC):
        return MUSIC
    return CLIP if there.clips() else VOICE if segments(there.draft, VOICE) else ""


def _volume_now(target: str, there: Situation) -> float:
    row = [there.pictures[i] for i in there.clips()] if target == CLIP else segments(there.draft, target)
    return float(meta(row[0]).get("volume", 1.0)) if row else 1.0


def _silenced(clause: Clause, there: Situation) -> Reading:
    """Silence all ("mute it"), or only the clip ("mute the clip")."""
    if verbs.VOICE.search(clause.text) and segments(there.draft, VOICE):
        return Reading((SetVolume(VOICE, 0.0),))
    only_clip = bool(verbs.CLIP_SOUND.search(clause.text)) and bool(there.clips())
    operations: list[Operation] = [SetVolume(CLIP, 0.0)] if there.clips() else []
    if segments(there.draft, MUSIC) and not only_clip:
        operations.append(RemoveMusic())
    return Reading(tuple(operations) or (RemoveMusic(),))


def _bare_percentage(clause: Clause, there: Situation) -> Reading | None:
    volume = find_volume(clause.text)
    if volume is None or not segments(there.draft, MUSIC) or len(clause.text) > 30:
        return None
    return Reading((SetVolume(MUSIC, volume),))


def _no_links(there: Situation) -> str:
    return there.say(
        "Music from a streaming service cannot be used here; attach a file, or say for example “add "
        "calm music”.",
        "这里不能使用流媒体音乐；可以上传音乐文件，或者说“加舒缓的音乐”。",
    )
