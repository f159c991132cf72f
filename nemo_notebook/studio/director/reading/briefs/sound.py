"""Read what is asked of the sound: music, its style and volume, a voice-over, or silence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.composing.sounds import BED_VOLUME
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.terms.moods import find_music_style, named_style
from nemo_notebook.studio.director.reading.terms.volumes import changed_volume, find_volume

NO: Final = (
    r"(?:\bno|\bw/o(?:\sany)?|\bwithout(?:\sany|\sa|\sthe)?|\bnot?\sany|\bdon['’]?t\s(?:want|need|add|use|put"
    r"|include|play)(?:\sany|\sa|\sthe)?|\bskip(?:\sthe)?|\bomit(?:\sthe)?|\bzero)\s+(?:\w+\s+(?:or"
    r"|and|,)\s+)?(?:\w+[\s-]+)?"
)
NO_ZH: Final = (
    r"(?:不要|不用|不需要|不加|没有|无需?|去掉|别加|别要|不带|免)(?:任何|背景|[^，。；,;]{0,6}(?:和|或|、))?"
)
_NO_MUSIC: Final = re.compile(
    rf"{NO}(?:music|bgm|soundtrack|song|tunes?)\b|{NO_ZH}(?:音乐|配乐|BGM|bgm)|无配乐|\b(?:music|bgm"
    rf"|soundtrack)\s*[:=]\s*(?:none|no|off)\b|(?:音乐|配乐|BGM|bgm)\s*[:：]\s*(?:无|没有|不要|关)",
    re.I,
)
_SILENT: Final = re.compile(
    rf"{NO}(?:sounds?|audio)\b|\bsilent(?:ly)?\b(?!\s(?:night|film\sera))|\bmute[d]?\b"
    rf"|{NO_ZH}(?:声音|声)|静音|无声|(?:^|[,.;]\s*)(?:in\s)?silence\s*(?:$|[,.;])",
    re.I,
)
_MUSIC: Final = re.compile(r"\b(?:music|bgm|soundtrack|song|beats?|score|tune)\b|音乐|配乐|bgm|歌曲", re.I)
_HALF_VOLUME: Final = re.compile(r"\bhalf\s(?:the\s)?volume\b|一半音量|音量(?:一半|减半)", re.I)
_MOODS: Final = {
    "electronic": re.compile(r"(?:^|[，,。、])\s*(?:炫酷|酷炫)", re.I),
    "cinematic": re.compile(r"(?:^|[，,。、])\s*(?:高端)?大气", re.I),
    "upbeat": re.compile(
        r"\bfast[\s-]paced\b|\bhigh[\s-]energy\b|\b(?:exciting|thrilling)\b(?=\s*(?:$|[,.;!]|\w+\s*$))|快节奏|节奏[要]?快|节奏感[强十足]"
        r"|动感|卡点|(?:^|[，,。、])\s*(?:热血|[超很]?燃(?![烧料放气])|喜庆)",
        re.I,
    ),
}
"""Moods of a whole film, and the music that goes with each."""
_SHARE: Final = re.compile(r"\d+\s?%\s?(?:off|(?:more|less|fewer|of)\s(?!volume|music|loud|sound)\w+)", re.I)
"""A number of the subject, and no volume: "30% more cushioning"."""
_CLAUSE: Final = re.compile(r"[,.;!?\n，。；！？]")
_NO_VOICE: Final = re.compile(
    rf"{NO}(?:voice-?\s?overs?|narrat\w+|narrators?|voices?|speech|speaking|talking)\b"
    rf"|\b(?:voice-?\s?over|narration|voice)\s*[:=]\s*(?:none|no|off)\b|(?:旁白|配音)\s*[:：]\s*(?:无"
    rf"|没有|不要)|{NO_ZH}(?:旁白|配音(?!乐)|解说|人声|画外音)",
    re.I,
)
_VOICE: Final = re.compile(
    r"\bvoice-?\s?overs?\b|\bnarrat(?:ion|ed|or|ing|e)\b|\bspoken\b|旁白|配音(?!乐)|(?<!电影)(?<!影视)(?<!赛事)解说(?!员)|画外音|朗读",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Music:
    """What was said about music: wanted (None: nothing said), its style, its volume 0..1, a file."""

    wanted: bool | None = None
    style: str | None = None
    volume: float | None = None
    song: Media | None = None


def is_silent(wishes: str) -> bool:
    """Whether the film is to have no sound at all."""
    return bool(_SILENT.search(wishes))


def find_music(wishes: str, songs: list[Media]) -> Music:
    """Return what is said about music; `songs` are the sounds that are meant."""
    if _NO_MUSIC.search(wishes) or _SILENT.search(wishes):
        return Music(wanted=False)
    volume = _music_volume(wishes)
    song = songs[0] if songs else None
    named = bool(_MUSIC.search(wishes) or named_style(wishes))
    style = find_music_style(wishes) or named_style(wishes) or _style_of_mood(wishes)
    return Music(True if named or song else None, style, volume if named else None, song)


def _style_of_mood(wishes: str) -> str | None:
    return next((style for style, said in _MOODS.items() if said.search(wishes)), None)


def _music_volume(wishes: str) -> float | None:
    """A percentage, else a word like "half volume" or "a bit quieter" in the clause about the music."""
    wishes = _SHARE.sub(" ", wishes)
    exact = find_volume(wishes)
    if exact is not None or _HALF_VOLUME.search(wishes):
        return 0.5 if exact is None else exact
    clauses = [one for one in _CLAUSE.split(wishes) if _MUSIC.search(one)]
    return next((found for one in clauses if (found := changed_volume(one, BED_VOLUME)) is not None), None)


def find_voice(message: Message, wishes: str) -> str | None:
    """Return the words of the voice-over, "" for one without words of its own, None for none."""
    if _NO_VOICE.search(wishes):
        return None
    spoken = message.of_role("voice")
    if spoken:
        return spoken[0].words
    return "" if _VOICE.search(wishes) else None
