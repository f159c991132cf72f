"""Say a follow-up in plainer words: without the value that is to go, new words in quotation marks."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.asked_plainly import plain_shape

_INSTEAD: Final = r",?\s(?:instead\sof|rather\sthan|in\splace\sof)\s"
_SAYS_INSTEAD: Final = regex(_INSTEAD, re.I)
_VALUE: Final = r"\d+(?::\d\d)?(?:\.\d+)?\s?(?:%|percent|s\b|secs?\b|seconds?\b)?"
_OLD_VALUE: Final = regex(
    rf"(?P<new>\d[^.!?;\n]*?)(?:{_INSTEAD}|,?\s(?:and\s)?not\s)(?:(?:the|at|for|only|just|its?|current)\s)*{_VALUE}(?=\s*(?:[.!?,;]|please\b|$))",
    re.I,
)
"""The time or the share that is there, behind the new one: "at 60 % instead of 35 %"."""
_OLD_MUSIC: Final = regex(
    rf"(?P<new>\b(?:use|play|have|put|want|like|try|take|give|need|with|some|add|choose|prefer)\b[^.!?;\n]{{2,60}}?){_INSTEAD}"
    r"(?:(?:the|this|that|my|our|any)\s)*(?:\w+\s){0,2}(?:music|song|track|tune|soundtrack|bgm)(?=\s*(?:[.!?,;]|please\b|$))",
    re.I,
)
"""The music that is there, behind the new one: "jazz instead of the acoustic music"."""
_NTH: Final = r"(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)"
_TOLD: Final = regex(
    r"(?:(?:please|can|could|would)\s(?:you\s)?(?:please\s)?)?(?:(?:let|make|have)\s)?(?P<part>(?:the\s)?(?:caption\s(?:number\s|no\.?\s|#)?\d|"
    rf"{_NTH}\scaption|title|headline|end\scard))\s(?:(?:should|must|to|needs?\sto|has\sto|can|could)\s)?(?:now\s|just\s|rather\s)?(?:say|read)s?:?\s"
    r"(?P<words>[^\"“”.!?\n]{2,80}(?:[.](?=\d)[^\"“”.!?\n]{1,40})*)[.]?",
    re.I,
)
"""New words without quotation marks that hold a number: "caption 3 should say Just $4.50"."""
_NUMBER: Final = regex(r"^(?!.*\b(?:not|instead|below|above)\b).*\d", re.I)
_TOLD_ZH: Final = regex(
    r"(?:麻烦|请|能不能|可以|帮我)*(?:让|把)?(?P<part>第[一二三四五六\d]+[句条个]字幕|标题|片尾文字?)(?:应该|要|就|请)*(?:说|写|念)(?:成|上|着)?[:：\s]\s*(?P<words>[^“”\"「」，,。！!？?]{2,40})[。!！]?"
)


_SONG_BY: Final = regex(
    r"\b(?:play|use|have|put|take|add|want|like)\s(?:the\s(?:song|track|tune)\s|on\s)?[\"“][^\"”\n]{2,50}[\"”]\sby\s(?P<who>(?:(?-i:The\s)?(?-i:[A-Z])[\w.'’-]+(?:\s(?-i:[A-Z])[\w.'’-]+){0,2}))"
    r"(?:\s(?:under\sit|as\s(?:the\s)?(?:music|song)|in\sthe\sbackground|instead))?",
    re.I,
)
"""A song of somebody, which is no text: play “Yesterday” by The Beatles."""
_ON_SCREEN: Final = regex(
    r"\b(?:captions?|titles?|subtitles?|texts?|write|says?|cards?|screen|quote|book)\b", re.I
)


_HAS_ZH: Final = regex("有(?P<what>音乐|配乐|配音|旁白|字幕|标题|片尾|原声)没有?(?=[？?。！]?$)")
"""A question whether there is something: 有音乐没."""


_TWO_LOOKS_ZH: Final = regex("(?<=一点)[、和]?(?=[再更]?[暖冷亮暗][一]?[点些])")
"""Between two looks that are told in one breath: 亮一点、暖一点."""
_PARTS_ZH: Final = {
    "ending": "片尾",
    "outro": "片尾",
    "title": "标题",
    "caption": "字幕",
    "subtitle": "字幕",
    "voiceover": "旁白",
}
_ENGLISH_PART: Final = regex(rf"(?<![\w“\"'-])({'|'.join(_PARTS_ZH)})s?\s?(?=[\u4e00-\u9fff])", re.I)
"""A part of the film that a Chinese sentence calls by its English name: ending 那里."""
_COVERED: Final = regex(
    r"\b(?:the|some|those|its|instagram['’]?s?|tiktok['’]?s?)\s(?:\w+\s)?(?:buttons?|icons?|controls|menu|comments?|ui|interface|app)\s(?:\w+\s)?"
    r"(?:hides?|covers?(?:\sup)?|blocks?|obscures?|overlaps?)\s(?P<what>(?:the|my|our)\s(?:\w+\s)?(?:title|captions?|subtitles|text|end\scard))\b",
    re.I,
)
"""What lies over a text is complained of, and not wished for: "the buttons hide the title"."""
_FILM_LOOK_ZH: Final = regex("电影(?=的?(?:滤镜|色调|调色))")


def in_plainer_words(text: str) -> str:
    """Return a follow-up in plainer words; itself where it holds nothing of the kind."""
    text = _COVERED.sub(r"\g<what> is covered", text)
    text = _ENGLISH_PART.sub(lambda part: _PARTS_ZH[part[1].lower()], text)
    text = _FILM_LOOK_ZH.sub("电影感", _TWO_LOOKS_ZH.sub("，", text))
    text = _HAS_ZH.sub(r"有没有\g<what>？", text)
    if (song := _SONG_BY.search(text)) and not _ON_SCREEN.search(text):
        text = f"{text[: song.start()]}use a song by {song['who']}{text[song.end() :]}"
    plain = text
    if _SAYS_INSTEAD.search(text):
        plain = _OLD_MUSIC.sub(r"\g<new>", _OLD_VALUE.sub(r"\g<new>", text))
    if (said := _TOLD.fullmatch(plain.strip())) and _NUMBER.search(said["words"]):
        return f"change {said['part'].lower()} to “{said['words'].strip()}”"
    if said := _TOLD_ZH.fullmatch(plain.strip()):
        return f"{said['part']}改成“{said['words'].strip()}”"
    return plain_shape(plain) or plain
