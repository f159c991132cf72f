"""Say "the music" where a follow-up calls it by the name of its file: "the jingle" of jingle.mp3."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import MUSIC, meta, segments
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media, Shelf, Wire
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_QUOTED: Final = regex(r"([\"“「『][^\"”」』]*[\"”」』])")
_NOUN: Final = r"(?:\s(?:music|song|track|tune|file|audio|piece))"
_BROUGHT: Final = r"(?!\s(?:music|song|video|film|clip|photo|picture)s?\b)"
_AS_MUSIC: Final = regex(
    r"\s(?:as|for)\s(?:the\s|our\s|my\s|a\s)?(?:back\w*\s)?(?:music|song|soundtrack|track)\b", re.I
)
_SHORTEST: Final = 3  # letters of a name
_SHORTEST_ZH: Final = 2


def with_music_called(said: str, draft: Wire, shelf: Shelf) -> str:
    """Return a wish with an uploaded song called music, where it plays, or "my song", where it does not."""
    songs = [one for one in shelf.of_kind("audio") if _name(one)]
    row = segments(draft, MUSIC)
    playing = str(meta(row[0]).get("src", "")) if row else ""
    for one in songs:
        name = _name(one)
        if name.lower() not in re.sub(r"[_-]", " ", said.lower()) or (one.id != playing and len(songs) > 1):
            continue
        held = _calls(name, sure=not _called_too(name, shelf))
        calls = ("the music" if one.id == playing else "my song") if name.isascii() else "音乐"
        parts = _QUOTED.split(said)
        said = "".join(part if _QUOTED.match(part) else _said(part, held, calls) for part in parts)
    return said


def _said(part: str, held: re.Pattern[str], calls: str) -> str:
    """Words with a song called otherwise; what is to play "as music" is called a song."""
    return held.sub(lambda one: "my song" if _AS_MUSIC.match(part, one.end()) else calls, part)


def _calls(name: str, *, sure: bool) -> re.Pattern[str]:
    """What calls a song by its name; where that may be a picture's, a word for music has to stand beside."""
    stem = re.escape(name).replace(r"\ ", r"[\s_-]")
    if not name.isascii():
        return re.compile(
            rf"(?:那个|这个|那首|这首|我的|我们的)?{stem}(?:这首|那首)?(?:歌|曲子|音乐){'?' if sure else ''}"
        )
    noun = rf"(?:\.\w{{2,4}})?{_NOUN}{'?' if sure else ''}"
    return re.compile(rf"\b(?:the|my|our|that|this)\s{stem}{noun}\b(?!['’-]){_BROUGHT}", re.I)


def _name(song: Media) -> str:
    """What an uploaded song is called, its ending and its figures left out; "" where that is no word."""
    name = re.sub(r"[\s_-]+", " ", re.sub(r"[\d()]+", " ", song.name.rpartition(".")[0])).strip()
    long = len(name) >= (_SHORTEST if name.isascii() else _SHORTEST_ZH)
    return name if long and not verbs.MUSIC.search(name) and not verbs.VOICE.search(name) else ""


def _called_too(name: str, shelf: Shelf) -> bool:
    """Whether a picture, or a scene, may be meant by the same name."""
    files = (re.sub(r"[\s_-]+", " ", one.name.lower()) for one in shelf.of_kind("image", "video"))
    return bool(find_subjects(name)) or any(name.lower() in one for one in files)
