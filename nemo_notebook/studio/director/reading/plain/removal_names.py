"""Find what a sentence of removals names: texts, sounds, and pictures, which can only stay."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.drafts import MUSIC, VOICE, segments
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Named, Sign
from nemo_notebook.studio.director.reading.plain.sounds_named import (
    THE_MUSIC,
    THE_SOUNDS,
    THE_VOICE,
    sounds_named,
)
from nemo_notebook.studio.director.reading.plain.texts_named import (
    ALL_TEXTS,
    SEVERAL,
    THE_CAPTIONS,
    THE_END,
    THE_TITLE,
    texts_named,
)
from nemo_notebook.studio.director.reading.terms.removal_sentence_words import PICTURES

SEEN: Final = "the pictures"


def names_in(text: str, there: Situation) -> Named:
    """Return the texts and sounds that a sentence names, of those that are there, and its pictures."""
    seen = {one.start(): (one.end(), Sign(NAMED, name=SEEN)) for one in PICTURES.finditer(text)}
    named = (texts_named(text, there), seen, sounds_named(text, there))
    found = [each for one in named for each in one.items()]
    rows = dict(sorted(found, key=lambda one: one[1][0]))
    heard = [(start, end) for start, (end, one) in rows.items() if one.name == THE_VOICE]
    return {  # "the lady who reads the captions" names no captions
        at: one for at, one in rows.items() if not any(start < at and one[0] <= end for start, end in heard)
    }


def each_of(name: str, there: Situation) -> list[str]:
    """Return the plain names of the single things that a name stands for; pictures are none of them."""
    captions = [f"caption {at}" for at, _ in enumerate(there.caption_words, 1)]
    shown = ((THE_TITLE, there.title_words), (THE_END, there.end_words))
    texts = [*(title for title, words in shown if words), *captions]
    known = {THE_CAPTIONS: captions, ALL_TEXTS: texts, THE_SOUNDS: [THE_MUSIC, THE_VOICE], SEEN: []}
    return known[name] if name in known else name.split(SEVERAL)


def everything(there: Situation) -> list[str]:
    """Return the plain names of all texts and sounds."""
    sounds = ((MUSIC, THE_MUSIC), (VOICE, THE_VOICE))
    heard = [name for track, name in sounds if segments(there.draft, track)]
    return [*each_of(ALL_TEXTS, there), *heard]
