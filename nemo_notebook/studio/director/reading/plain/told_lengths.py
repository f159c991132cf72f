"""Read that the film is to be as long as a time that is told: "15 s at most, so it has to fit that".

What is said of the time can be anything; what is to be done with the film has to be one of a few sentences.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.durations import find_durations
from nemo_notebook.models.quantities import narrow
from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import Edits
from nemo_notebook.studio.director.reading.edits.film.length import at_most_long, to_length
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.told_length_words import (
    BEYOND,
    BY_SO_MUCH,
    CHINESE_FITS,
    FILM,
    FITS,
    NO_LONGER,
    NOT_THAT,
    WITHIN,
)

_LONGEST: Final = 160  # characters
_FITS, _NO_LONGER, _BEYOND = (regex(one, re.I) for one in (FITS, NO_LONGER, BEYOND))
_FITS_ZH: Final = regex(CHINESE_FITS)
_WITHIN, _BY_SO_MUCH = regex(WITHIN, re.I), regex(BY_SO_MUCH, re.I)
_FILM, _NOT_THAT = regex(FILM, re.I), regex(NOT_THAT, re.I)
_CUT: Final = regex(r"\s*(?:[,.;:!，。；：！]+|\s[–—-]+)\s*|\s(?=(?:so|and|but)\s)", re.I)
_PARTS: Final = (verbs.TITLE, verbs.CAPTIONS, verbs.MUSIC, verbs.VOICE, verbs.PICTURES, verbs.TRANSITIONS)


def read_told_length(message: Message, there: Situation) -> Edits | None:
    """Return what a sentence asks for that tells a time and then fits the film to it; None for any other."""
    text = narrow(message.text.strip())
    if message.texts or message.options != Options() or there.shelf.fresh or not 0 < len(text) <= _LONGEST:
        return None
    times = find_durations(text)
    if len(times) != 1 or "?" in text or _NOT_THAT.search(text):
        return None
    ms, cut = times[0].value, _CUT.search(text, times[0].end)
    if cut is None or ms == length_ms(there.draft):
        return None
    told, wish = text[: cut.start()], text[cut.end() :].rstrip(" .!。！~～")
    if _BY_SO_MUCH.search(told) or (not _FILM.search(wish) and _speaks_of_part(told, there)):
        return None
    reading = _fitted(wish, ms, there)
    return (
        Edits(reading.operations, (reading.says,) if reading.says else (), asks=reading.asks)
        if reading
        else None
    )


def _speaks_of_part(told: str, there: Situation) -> bool:
    """Whether a time may be that of a text, a sound or a picture."""
    return any(one.search(told) for one in _PARTS) or bool(pictures_named(told, there))


def _fitted(wish: str, ms: int, there: Situation) -> Reading | None:
    """The film in the time that was told; one that is to be no longer stays as it is where it is not."""
    if _NO_LONGER.fullmatch(wish):
        return at_most_long(ms, there)
    if (_FITS_ZH if there.language == "zh" else _FITS).fullmatch(wish):
        return at_most_long(ms, there) if _WITHIN.search(wish) else to_length(ms, there)
    return to_length(ms, there) if _BEYOND.fullmatch(wish) else None
