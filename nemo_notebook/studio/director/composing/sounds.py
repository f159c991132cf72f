"""Make sound segments: synthesised music, an uploaded song, a voice that reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.plan import Media, Wire
from nemo_notebook.studio.make.catalog import MUSIC

MUSIC_SOURCE: Final = "music:"
VOICE_SOURCE: Final = "voice:"
BED_VOLUME: Final = 0.35
"""Music that carries a film of scenes or photos."""
DUCKED_VOLUME: Final = 0.2
"""Music under the own sound of a clip."""
SONG_VOLUME: Final = 0.8
"""A song of the person's own, where nothing else sounds."""
_FADE_IN_MS: Final = 500
_FADE_OUT_MS: Final = 1500
# An unhurried reader: about 150 English words or 240 Chinese characters a minute, figures one by one.
_MS_PER_LETTER: Final = 62
_MS_PER_SIGN: Final = 250
_MS_PER_DIGIT: Final = 240
_MS_PER_PAUSE: Final = 300
_PAUSES: Final = ",.;:!?—，。；：！？、\n"


def music_meta(style: str, *, seed: int, volume: float, duration_ms: int, language: str) -> Wire:
    """Return the `m` of synthesised music."""
    entry = MUSIC[style]
    return {
        "name": entry.title_zh if language == "zh" else entry.title,
        "src": MUSIC_SOURCE + style,
        "recipe": {"seed": seed},
        "volume": volume,
        **_fades(duration_ms),
    }


def song_meta(song: Media, *, volume: float, duration_ms: int) -> Wire:
    """Return the `m` of an uploaded song, from its start."""
    return {"name": song.name, "src": song.id, "in": 0, "volume": volume, **_fades(duration_ms)}


def voice_meta(words: str) -> Wire:
    """Return the `m` of a voice that reads, in the language of the words."""
    language = language_of(words)
    return {
        "name": "旁白" if language == "zh" else "Voice-over",
        "src": VOICE_SOURCE + language,
        "recipe": {"text": words},
        "volume": 1.0,
    }


def language_of(words: str) -> str:
    """Return "zh" for words with Chinese signs, else "en"."""
    return "zh" if any("\u3400" <= sign <= "\u9fff" for sign in words) else "en"


def as_speech(lines: Sequence[str]) -> str:
    """Return lines from the screen as sentences to be read out, each once; "" for none."""
    mark = "。" if language_of("".join(lines)) == "zh" else ". "
    sentences = [one.rstrip(".。!！?？ ") for one in dict.fromkeys(lines)]
    return mark.join(sentences) + mark.strip() if sentences else ""


def speaking_ms(words: str) -> int:
    """Return about how long reading takes, in ms."""
    signs = sum(1 for sign in words if "\u3400" <= sign <= "\u9fff")
    digits = sum(1 for sign in words if sign.isdigit())
    pauses = sum(1 for sign in words if sign in _PAUSES)
    letters = len(words) - signs - digits - pauses
    return (
        300
        + _MS_PER_SIGN * signs
        + _MS_PER_DIGIT * digits
        + _MS_PER_PAUSE * pauses
        + _MS_PER_LETTER * letters
    )


def _fades(duration_ms: int) -> Wire:
    return {"fade_in": min(_FADE_IN_MS, duration_ms // 6), "fade_out": min(_FADE_OUT_MS, duration_ms // 4)}
