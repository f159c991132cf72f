"""Name the style of music that a clause of its own asks for by its genre: "upbeat funk", 说唱风格.

In other words such names speak of things (a swing, a house, a rock), so they do not count there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_GENRES: Final = {
    "funk": r"funk|funky|groovy|groove|motown|disco|放克|迪斯科",
    "jazz": r"swing|big\sband|bossa(?:\snova)?|blues|bebop|爵士|蓝调|摇摆乐",
    "electronic": r"house|techno|trance|dubstep|drum\s(?:and|n|&)\sbass|synth(?:wave|pop)?|edm|rave"
    r"|电音|电子乐",
    "hiphop": r"trap|drill|rap|hip[\s-]?hop|boom\sbap|说唱|嘻哈|陷阱",
    "upbeat": r"rock(?:\s(?:and|&|n)\sroll)?|punk|metal|pop|k-?pop|latin|salsa|samba|reggaeton"
    r"|reggae|afrobeats?|摇滚|流行|拉丁",
    "lofi": r"soul|r\s?&\s?b|chill(?:hop|\sbeats)|灵魂乐",
    "acoustic": r"country|folk|indie|bluegrass|celtic|民谣|乡村民谣",
    "cinematic": r"classical|baroque|opera|symphonic|古典|交响",
    "chinese": r"古风|国风|中国风|民族风|民乐|江南丝竹|戏曲",
}
_MANNER: Final = (
    r"(?:(?:upbeat|slow|soft|deep|fast|gentle|smooth|warm|dark|light|heavy|modern|old(?:-school)?|classic|retro"
    r"|vintage|happy|fun|cool|chill|mellow|loud|quiet|energetic|feel-?good|an?|some|bit|of|with|very|little|nice"
    r"|and|70s|80s|90s)\s){0,4}"
)
_SOUND: Final = (
    r"(?:\s(?:vibes?|feel(?:ing)?|style|beats?|sounds?|grooves?|tunes?|rhythms?|please))?(?:\sand\s\w+)?"
)
_ASKED: Final = tuple(
    (
        style,
        regex(
            rf"\W*{_MANNER}(?:{names}){_SOUND}\W*|\W*(?:[一点带配]|[要来用换][成个]?[一点些段]{{0,2}})?(?:{names})(?:风格?|味|感|范)?(?:就好|就行|吧)?\W*",
            re.I,
        ),
    )
    for style, names in _GENRES.items()
)
_THINGS: Final = regex(
    r"\W*(?:swing|house|rave|trap|drill|rock|metal|pop|soul|country|indie|opera|groove|陷阱|流行|古典|戏曲)\W*",
    re.I,
)
_SHAPE: Final = regex(
    r"\d\s?(?:s\b|sec|min|秒|分)|\b(?:vertical|square|landscape|portrait|wide|dark|warm|calm|moody|bright|fun|elegant"
    r"|bold|vivid|loud|fast|slow|no\svoice|voice-?over)\b|[竖横方]|[色调风]$",
    re.I,
)
"""How a film is to be; a thing of that name stands among others: a slide, a swing, a sandpit."""
_CLAUSE: Final = regex(r"[,，.。;；!！、\n]|\s[–—-]\s")


def bare_genre(text: str) -> str | None:
    """Return the style whose genre is all that a clause says, None for none."""
    clauses = [one for one in _CLAUSE.split(text) if one.strip()]
    return next((style for place in range(len(clauses)) if (style := _genre_at(place, clauses))), None)


def _genre_at(place: int, clauses: Sequence[str]) -> str | None:
    clause, beside = clauses[place], [*clauses[max(0, place - 1) : place], *clauses[place + 1 : place + 2]]
    if not beside or (_THINGS.fullmatch(clause) and not any(map(_SHAPE.search, beside))):
        return None
    return next((style for style, asked in _ASKED if asked.fullmatch(clause)), None)
