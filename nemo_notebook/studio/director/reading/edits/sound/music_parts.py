"""Read edits of a part of the music: "no music from 5 to 8 s", "from 0:30 of the song", 5到8秒不要音乐."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import MUSIC, length_ms, segments, source_of, span
from nemo_notebook.studio.director.operations import PauseMusic, SetSongStart, SetSoundTime
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import RANGE, range_ms
from nemo_notebook.studio.director.reading.terms.places import places_in

_SILENT: Final = regex(
    r"\b(?:cut|pause|stop|interrupt|fade\sout|duck\sout|silence|quiet|remove|no|without|take\sout|drop|lose|kill|off)\b|停顿?|暂停|静音|消音|不要|去掉|关掉",
    re.I,
)
_MIDDLE: Final = regex(r"\b(?:in|during|for)\sthe\smiddle\b|中间(?:那?[一几]?段|部分)?", re.I)
_WHILE: Final = regex(
    r"\b(?:during|under|over|in|on|for|while)\s(?:the\s)?(?:image|picture|photo|clip|scene|shot|first|second|third|fourth|last|final|opening)\b|的?时候|那[段里张]?|期间|部分|[里上]面?(?=不|别|没|静)|(?<=[张段个])(?=不要|别|静)",
    re.I,
)
_STARTS_AT: Final = regex(
    r"\b(?:start|begin|come|kick|play|set)s?\b(?:\sin)?.*\b(?:when|with|at|from|on|once|as\ssoon\sas|(?P<after>after))\b"
    r"|(?P<stops>\b(?:stop|end)s?\b).*\b(?:when|with|at|before|once)\b|[从到等](?=.*(?:开始|再|才|响|放|进))|(?P<stops_zh>[乐曲歌].*到(?=.*(?:停|结束|为止)))",
    re.I,
)
_OF_SONG: Final = regex(
    r"\b(?:start|begin|play|use|take)\w*\b.*\b(?:song|music|track|tune|it)\b|\b(?:from|at)\b.*\b(?:of|in|into)\s(?:the|my)\s(?:song|music|track)\b"
    r"|(?:歌曲?|音乐|曲子).{0,6}从.*(?:开始|起|放|播)|从(?:歌曲?|音乐|曲子)的?",
    re.I,
)
_FROM_WITHIN: Final = regex(
    r"\b(?:start|begin|play|use|take|run)\w*\b.*\b(?:song|track|tune)\b.*\bfrom\s(?:about\s|its\s|the\s)?(?:second\s)?\d|\b(?:song|track|tune)\b.*\b(?:start|begin|play)\w*\sfrom\s(?:second\s)?\d|\bmusic\b.*\bfrom\s\d{1,2}:[0-5]\d"
    r"|\b(?:song|track|tune|music)\b.*\b\d+(?:\.\d+)?\s?(?:s|secs?|seconds?)\sin(?:to\sit)?\W*$|\bits\s\d+(?:\.\d+)?[\s-](?:s|secs?|seconds?)\b|\b(?:song|track|tune)\b.*[\s-]seconds?\s(?:mark|point)\b"
    r"|\b(?:skip|leave\sout|cut|trim|drop|lose|jump\s(?:over|past))\b.*\bfirst\s\d+(?:\.\d+)?\s?(?:s|secs?|seconds?)\sof\s(?:the|my|this)\s(?:song|track|tune)\b"
    r"|(?:歌曲?|曲子|音乐).{0,6}从\d{1,2}:[0-5]\d|(?:歌曲?|曲子).{0,6}从第?[\d分]+秒(?:的?(?:地方|位置|时候)|处|那里)?(?:开始)?(?:放|播|唱|用)|(?:歌曲?|曲子|音乐).{0,6}从第?[\d分]+秒的?(?:地方|位置|处)"
    r"|(?:歌曲?|曲子|音乐).{0,4}(?:跳过|略过)(?:前面?|开头)的?\d+秒|(?:跳过|略过|剪掉|去掉|不要)(?:歌曲?|曲子)的?(?:前面?|开头)的?\d+秒|前\d+秒的(?:歌曲?|曲子)(?:不要|跳过|略过|剪掉)",
    re.I,
)
"""Of a song of the person's own: how far into it it begins."""
_ONLY_FROM: Final = regex(
    r"^\W*(?:(?:please|can\syou|could\syou|let|have|make|and|now|start|begin|play|run|the|my|our|this|song|track|tune|music|should|must|to|starts?|begins?|plays?)\s)+from\s(?:about\s|its\s|the\s)?(?:second\s)?[\d:.]+\s?(?:s|secs?|seconds?)?(?:[\s-](?:second\s)?mark)?(?:\s(?:on|onwards?|please))*\W*$"
    r"|^(?:请|把|让|这首|背景)*(?:歌曲?|曲子|音乐)(?:要|应该)?从第?[\d分:]+秒?(?:的?地方|处|那里)?(?:开始)?(?:播放?|放|唱)?吧?$",
    re.I,
)
"""A sentence that says nothing else."""
_BY_SONG: Final = regex(
    r"\b(?:of|in|into)\s(?:the|my|its)\s(?:song|music|track)\b|\b(?:its|the\ssong['’]s)\s|从(?:歌曲?|音乐|曲子)的|歌曲?的第",
    re.I,
)
_CHORUS: Final = regex(
    r"\b(?:chorus|refrain|hook|drop|verse|bridge|solo|climax|best\spart)\b|的?(?:副歌|高潮|主歌|前奏|间奏)(?:部分)?",
    re.I,
)
_COUNTED: Final = regex(r"第?(?:(?P<minutes>\d{1,2})分钟?)?第?(?P<seconds>\d{1,3})秒")
_CLOCK: Final = regex(r"(?<![\d:])(\d{1,2}):([0-5]\d)(?![\d:])")

PLAYED_FROM: Final = regex(r"从第?\d+秒(?:钟|的?地方|那里)?(?:开始|起)?(?:播?放|播)(?:吧)?$")
"""Said of a song as of a film: 从第20秒开始放."""
_MOSTLY: Final = 0.5
"""Of a film, that hardly anybody wants without its music."""
_UNTIL_MIDDLE: Final = regex(
    r"(?:音乐|配乐|歌曲?|bgm)[^，。]{0,3}(?:放|响|播|到)[^，。]{0,2}一半[^，。]{0,2}(?:停|没|结束|关)"
    r"|\b(?:music|song|track)\s(?:should\s|to\s|must\s)?(?:stops?|ends?|cuts?\soff|goes\soff|only\suntil)\s(?:at\s)?(?:half-?way|half\sway|the\smiddle)",
    re.I,
)
"""Where music ends once half of the film is over."""


def is_own_song(there: Situation) -> bool:
    """Whether the music is a file of the person's."""
    playing = segments(there.draft, MUSIC)
    return bool(playing) and ":" not in source_of(playing[0])


def read_music_part(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that takes the music away for a stretch, or says where a song begins."""
    about_else = verbs.TITLE.search(clause.text) or verbs.CAPTIONS.search(clause.text)
    if clause.texts or about_else:
        return None
    if _CHORUS.search(clause.text) and _OF_SONG.search(clause.text):
        told = _song_start(_CHORUS.sub("", clause.text), there)
        return told or _which_moment(there)
    if not segments(there.draft, MUSIC):
        return None
    if _UNTIL_MIDDLE.search(clause.text):
        return Reading((SetSoundTime(MUSIC, None, length_ms(there.draft) // 2),))
    within = _song_start(clause.text, there) if _FROM_WITHIN.search(clause.text) else None
    other = _with_picture(clause.text, there) or _pause(clause.text, there)
    return within or other or _song_start(clause.text, there)


def read_song_start(clause: Clause, there: Situation) -> Reading | None:
    """Read "start the song from 0:20" of a song of the person's own, which is not the film's time."""
    music = segments(there.draft, MUSIC)
    if not music or ":" in source_of(music[0]) or not _ONLY_FROM.match(clause.raw):
        return None
    return _song_start(clause.raw, there) if _FROM_WITHIN.search(clause.raw) else None


def _pause(text: str, there: Situation) -> Reading | None:
    music = verbs.MUSIC.search(text)
    mutes = verbs.MUTE.search(text) and not (verbs.CLIP_SOUND.search(text) or there.clips())
    if not (music and _SILENT.search(text) or mutes):
        return None
    stretch = RANGE.search(text)
    if stretch is None and music and (shown := _while_shown(text, there)):
        return shown
    if stretch is None:
        return _which_middle(there) if music and _MIDDLE.search(text) else None
    begin, end = range_ms(stretch)
    if not begin < min(end, length_ms(there.draft)):
        return None
    return Reading((PauseMusic(begin, min(end, length_ms(there.draft))),))


def _with_picture(text: str, there: Situation) -> Reading | None:
    """Read "the music should start with the dog clip", 音乐从第二张开始."""
    said, count = _STARTS_AT.search(text), len(there.pictures)
    places = (
        [one for one in places_in(text, count) if one < count] if said and verbs.MUSIC.search(text) else []
    )
    if said is None or len(places) != 1 or count < 2 or find_durations(text):
        return None
    begin, end = span(there.pictures[places[0]])
    if said["stops"] or said["stops_zh"]:
        return Reading((SetSoundTime(MUSIC, None, end if said["after"] else begin),)) if begin else None
    return Reading((SetSoundTime(MUSIC, end if said["after"] else begin),))


def _while_shown(text: str, there: Situation) -> Reading | None:
    """Read "no music during the dog clip", 第二张的时候不要音乐."""
    count = len(there.pictures)
    places = [one for one in places_in(text, count) if one < count] if _WHILE.search(text) else []
    if len(places) != 1 or count < 2:
        return None
    begin, end = span(there.pictures[places[0]])
    if end == length_ms(there.draft):
        return Reading((SetSoundTime(MUSIC, None, begin),))
    return Reading((SetSoundTime(MUSIC, end) if begin == 0 else PauseMusic(begin, end),))


def _which_middle(there: Situation) -> Reading:
    third = round(length_ms(there.draft) / 3000)
    question = there.say(
        f"From when to when? For example: no music from {third} to {2 * third} s.",
        f"从第几秒到第几秒？例如：第{third}到{2 * third}秒不要音乐。",
    )
    return Reading(says=question)


def _which_moment(there: Situation) -> Reading:
    question = there.say(
        "I cannot hear where that is. At which time of the song does it begin? For example 0:45.",
        "我听不出它在哪里。它从歌曲的几分几秒开始？例如 0:45。",
    )
    wish = there.say("start the song at {} of the song", "歌曲从歌曲的{}开始")
    return Reading(says=question, asks=Ask("way", wish))


def _song_start(text: str, there: Situation) -> Reading | None:
    """Where a song begins: by its own clock where the film has no such moment, or the words say so."""
    own = is_own_song(there) or bool(there.shelf.just_uploaded("audio"))
    within = own and bool(_FROM_WITHIN.search(text))
    if not (within or _OF_SONG.search(text)) or RANGE.search(text):
        return None
    moments = [(int(one[1]) * 60 + int(one[2])) * 1000 for one in _CLOCK.finditer(text)]
    counted = [
        (int(one["minutes"] or 0) * 60 + int(one["seconds"])) * 1000 for one in _COUNTED.finditer(text)
    ]
    moments = moments or counted or [one.value for one in find_durations(text)]
    least = length_ms(there.draft) * (_MOSTLY if PLAYED_FROM.search(text) else 1)
    beyond = own and len(moments) == 1 and moments[0] >= least
    if len(moments) != 1 or not (within or beyond or _BY_SONG.search(text)):
        return None
    return Reading((SetSongStart(moments[0]),))
