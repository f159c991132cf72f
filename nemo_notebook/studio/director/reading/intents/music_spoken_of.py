"""Read what kind of music is wanted, where the message before was about music and was only answered.

"Can you use this song?", then "ok, then rather something slow and dreamy"; 能用周杰伦的歌吗，那就来点慢的.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style, named_style
from nemo_notebook.studio.director.reading.terms.tongue import HAN
from nemo_notebook.studio.make.catalog import MUSIC

_OF_MUSIC: Final = regex(
    r"\b(?:songs?|music|soundtrack|tune|bgm|open\.spotify|soundcloud|deezer|tidal|spotify|apple\smusic|youtube\smusic)\b"
    r"|music\.(?:apple|youtube|163)|y\.qq|音乐|配乐|歌|曲|bgm|[一这那][首支]|\bplay\s[\"“]",
    re.I,
)
_OTHER: Final = (verbs.TITLE, verbs.CAPTIONS, verbs.VOICE, verbs.END_CARD, verbs.PICTURES, verbs.TRANSITIONS)
_KIND: Final = regex(
    r"^\W*(?:(?:ok(?:ay)?|alright|all\sright|fine|well|oh|too\sbad|pity|a\s(?:pity|shame)|no|hm+|right|sure|good|i\ssee|got\sit|fair\senough|never\smind|then|so|in\sthat\scase)[\s,.!]+(?:then[\s,]+)?)*"
    r"(?:(?:please|rather|maybe|perhaps|just|let['’]?s|how\sabout|what\sabout|i['’]d\s(?:like|prefer|take)|i\s(?:want|need)|give\sme|use|take|try|go\s(?:with|for)|find|pick|choose|make\sit|have|put(?:\sin)?)[\s,]+)*"
    r"(?:something|anything|sth\.?|some|an?\s(?:\w+\s){0,3}?(?:one|song|piece|track|tune))\s?(?P<en>[a-z][\w\s,'’-]{0,60})?[.!\s]*$"
    r"|^[\s，,。]*(?:(?:那|好吧|行吧|算了|好的?|嗯+|可惜|这样啊|没事)[么就]?[，,。！!\s]*)*(?:还是|直接|帮我|给我|请|就)*(?:换|来|用|要|找|放|配|加|选)(?:成|个|首|段|点|些|一[个首段点些])+(?P<zh>[^，。！!\d]{1,14}?(?:、[^，。！!\d]{1,10})?)(?:的)?(?:吧|就好|就行|好了|呗|啊)*[。.!！~\s]*$",
    re.I,
)
_SIGHS: Final = regex(
    r"^(?P<head>[^.,;!?]{6,60}?)(?:\.{2,}|…|[.,;!?]|\s[–—-])\s*(?:(?:and|but|so|can\swe\shave|could\swe\shave|can\si\shave|maybe)\s)*"
    r"(?=something\b|anything\b|how\sabout\ssomething|what\sabout\ssomething|(?:i['’]d\s(?:like|prefer)|rather|try|use|give\sme|let['’]?s\s(?:try|have)|go\sfor)\ssomething\b)(?P<wish>.+)$",
    re.I | re.S,
)
"""How the music is, and which kind is wished for: "the piano is sleepy... something more playful"."""
_LESS_OR_MORE: Final = regex(
    r"\b(?:louder|quieter|softer|lower|volume|shorter|longer|else|different|other)\b|\d", re.I
)
_BUT_ALSO: Final = regex(r"\b(?:like|maybe|perhaps|possibly)\b", re.I)
_ONE_WORD: Final = regex(r"[a-z]{4,14}|[\u4e00-\u9fff]{2,4}(?:一?点)?", re.I)
_LONGEST: Final = 120  # characters


def with_music_meant(said: str, before: Sequence[str]) -> str:
    """Return a follow-up as a wish for music of that kind; itself where it says anything else.

    Args:
        said: the message.
        before: what was said since the film changed last, oldest first.
    """
    if sighed := _sighed(said):
        return sighed
    if not before or len(said) > _LONGEST or not _OF_MUSIC.search(before[-1]):
        return said
    if any(one.search(said) or one.search(before[-1]) for one in _OTHER):
        return said
    if (kind := _KIND.match(said)) is None:
        return said
    style = find_music_style(said, anywhere=True)
    if style is None:  # the question which music is asked again
        words = (kind["en"] or kind["zh"] or "").strip()
        asks = f"换成{words}的音乐" if HAN.search(said) else f"use {words} music"
        return asks if _ONE_WORD.fullmatch(words) else said
    return f"音乐换成{MUSIC[style].title_zh}" if HAN.search(said) else f"use {MUSIC[style].title} music"


def _sighed(said: str) -> str:
    """A wish for music of a kind, from a message that first says how the music is; "" for any other."""
    two = _SIGHS.match(said) if len(said) <= _LONGEST and said.isascii() else None
    if two is None or any(one.search(said) for one in _OTHER) or _LESS_OR_MORE.search(two["wish"]):
        return ""
    if not (_OF_MUSIC.search(two["head"]) or named_style(two["head"])):
        return ""
    kind = _KIND.match(_BUT_ALSO.sub(" ", re.sub(r"[,?!]", " ", two["wish"])).strip())
    styles = [find_music_style(one, anywhere=True) for one in re.split(r"[,?!.]", two["wish"]) if one.strip()]
    wanted = [one for one in styles if one]
    return f"use {MUSIC[wanted[-1]].title} music" if kind and wanted else ""
