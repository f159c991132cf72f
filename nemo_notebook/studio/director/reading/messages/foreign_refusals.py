"""Say in English what other languages do not want: "sin música", "ohne Musik", 音楽なし are "no music".

What stands in quotation marks stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import replaced_outside_quotes

_WITHOUT: Final = (
    r"(?-i:sin|sem|sans|senza|ohne|zonder|utan|uden|bez|без|brak)\s(?:la\s|le\s|les\s|a\s|el\s|o\s)?"
)
_MUSIC: Final = (
    r"(?:m[uú]sica(?:\sde\sf[uo]ndo)?|musique(?:\sde\sfond)?|musik|hintergrundmusik|muziek|muzyki"
    r"|hudby|музыки)"
)
_TEXT: Final = (
    r"(?:textos?|testo|texte|untertitel|subt[ií]tulos|legendas?|sous-titres"
    r"|sottotitoli|tekst(?:u|en)?|текста|субтитров)"
)
_REFUSED: Final = regex(
    rf"(?:\s?,)?\s*(?:\b(?:y|e|et|und|en|och|og|i|и)\s)?\b{_WITHOUT}(?:(?P<music>{_MUSIC})|(?P<text>{_TEXT}))(?!\w)"
    r"|[、,\s]*(?:音楽|BGM|ミュージック)(?:は|を)?(?:なし|無し|不要|いらない|入れないで)(?:で|です|でお願いします)?"
    r"|[,\s]*(?:음악|배경음악)(?:은|을)?\s?(?:없이|빼고|넣지\s?마)",
    re.I,
)
_LONGEST: Final = 2000  # characters


def with_refusals_in_english(said: str) -> str:
    """Return a first message with the music and the text that another language refuses in English."""
    if len(said) > _LONGEST or not _REFUSED.search(said):
        return said
    return replaced_outside_quotes(_REFUSED, _in_english, said)


def _in_english(found: re.Match[str]) -> str:
    return ", no text" if found["text"] else ", no music"
