"""Find the music and the voice that a sentence names: "the guitar music", 念稿子的声音."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.composing.sounds import MUSIC_SOURCE
from nemo_notebook.studio.director.drafts import MUSIC, VOICE, meta, segments
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Named, Sign
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.sound_names import MUSIC_NAMES, SOUNDS, VOICE_NAMES

THE_MUSIC: Final = "the music"
THE_VOICE: Final = "the voice-over"
THE_SOUNDS: Final = "the sounds"


def sounds_named(text: str, there: Situation) -> Named:
    """Return the sounds that a sentence names, of those that are there."""
    rows = sorted(_rows(text, there), key=lambda row: row[1])
    return {start: (end, Sign(NAMED, name=name)) for start, end, name in rows}


def _rows(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    music, voice = segments(there.draft, MUSIC), segments(there.draft, VOICE)
    if voice:
        yield from ((*one.span(), THE_VOICE) for one in VOICE_NAMES.finditer(text))
    if music:
        played = (one for one in MUSIC_NAMES.finditer(text) if _plays(one["style"], music[0]))
        yield from ((*one.span(), THE_MUSIC) for one in played)
    if music or voice:
        both = THE_SOUNDS if music and voice else THE_MUSIC if music else THE_VOICE
        yield from ((*one.span(), both) for one in SOUNDS.finditer(text))


def _plays(style: str | None, music: Wire) -> bool:
    """Whether music is of the style that it is called by."""
    said = (
        find_music_style(f"{style} music") if style and style.isascii() else style and find_music_style(style)
    )
    return not style or not said or meta(music).get("src") == f"{MUSIC_SOURCE}{said}"
