"""Tell the language of a sentence: English, Chinese, or one whose words can only be shown as they are."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

HAN: Final = regex(r"[\u3400-\u9fff\uf900-\ufaff]")
"""A Chinese sign."""
_LATIN: Final = regex(r"[A-Za-zÀ-ɏ]{2,}")
LINK: Final = regex(r"(?:https?://|www\.)[!-~]+", re.I)
_KANA: Final = regex(r"[\u3041-\u3096\u30a1-\u30fa]")
_OTHER: Final = regex(r"[^\W\d_A-Za-z\u00aa-\u024f\u1e00-\u1eff\u3400-\u9fff\uf900-\ufaff\ue000]")
_ZH_GRAMMAR: Final = regex(r"[的了是我把在个们这吗]")
# Small words of other languages in Latin letters; a name may hold one ("Da Nino"), a sentence holds more.
_ABROAD: Final = regex(
    r"\b(?:ein(?:e[nmrs]?)?|der|das|und|über|mit|für|vom?|zum|una?|uno|sobre|los|las|por|para|con|del|della"
    r"|nel(?:la)?|di|che|il|gli|une|des|sur|avec|dans|pour|les|aux?|um|uma|com|da|dos|em|een|het|van|över"
    r"|och|med|ett|jest|na|bir|ve|yang|của|và)\b",
    re.I,
)
_ENGLISH: Final = regex(
    r"\b(?:the|an?|and|of|with|for|to|in|on|is|it|this|that|my|our|video|make|about)\b", re.I
)
_ARTICLE_ABROAD: Final = regex(r"^\W*(?:ein(?:e[nmrs]?)?|un[aoe]?|uma?|een)\s\w", re.I)
_FILM_ABROAD: Final = regex(
    r"^\W*(?:\w+\s)?(?:ein(?:en)?|un|une|una|uno|um|uma|een|en)\s(?:[\w-]+\s){0,4}?"
    r"(?:film|filmpje|pel[ií]cula|v[ií]d[eé]o|clip)s?\s(?:über|sobre|de|del|sur|su|di|o|over|om|acerca\sde)\s+",
    re.I,
)
_FILM_OF: Final = regex(
    r"^\W*(?:v[ií]d[eé]o|film|clip|pel[ií]cula)\s(?:del|de\s(?:la|las|los|el|mi|nuestr\w+)|da|do|dos|das|du|des|della|dello|delle|vom|von\s(?:der|den)|über|sobre|sur|про)\s+",
    re.I,
)
"""A film of something, without an article before it: "vídeo de la playa"."""
_OPTION_AFTER: Final = regex(r"\s*[,;،、]\s*(?=\d)")
_UNSPACED: Final = regex(r"[\u3041-\u30fa\u3400-\u9fff\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]")
_SHORTEST: Final = 6  # letters that make a description where a language puts no blanks
_FEWEST_LETTERS: Final = 3


def language_of_sentence(sentence: str) -> str:
    """Return "zh" for a Chinese sentence, else "en": the language in which it is answered."""
    if _is_japanese(sentence):
        return "en"
    sentence = LINK.sub(" ", sentence)
    return "zh" if len(HAN.findall(sentence)) > len(_LATIN.findall(sentence)) else "en"


def is_foreign(sentence: str) -> bool:
    """Whether a sentence is written in another language than English and Chinese, as far as that shows."""
    if _is_japanese(sentence):
        return True
    words, other = _LATIN.findall(sentence), len(_OTHER.findall(sentence))
    if other > 3 * len(words) and other > len(HAN.findall(sentence)):
        return True
    if _FILM_OF.match(sentence):
        return True
    if "¿" in sentence or "¡" in sentence:
        return True
    abroad, english = len(_ABROAD.findall(sentence)), len(_ENGLISH.findall(sentence))
    return abroad > english and (abroad > 1 or bool(_ARTICLE_ABROAD.match(sentence)))


# With the small words around it: "de 15 seconds", "20 seconds lang".
_LENGTH: Final = regex(
    r"(?:[\s,،、]|\b(?:de|di|von|van)\s)*\b\d{1,3}(?:\.\d)? (?:seconds|minutes)\b"
    r"(?:-|\s(?:lang|long|lunga?|largo|de\s(?:largo|long|duraci[oó]n|dur[ée]e))\b)?"
)


_NO_SUBJECT: Final = regex(
    r"(?:\s?,)?\s?\bno\s(?:music|text)\b|^\d{1,3}秒の"
    r"|^\W*(?:make\sit(?=\W*[,\u0400-\u04ff])|(?:сделай|создай|смонтируй|сними)(?:те)?)\s*(?:мне\s)?(?:(?:видео|ролик|фильм|клип)\s?)?(?:(?:про|о|об|на)\s)?"
    r"|(?:^|(?<=[,،、]))\s*(?:с\s)?(?:заголовок|заголовком|t[ií]tulo|titre|titel|titolo|タイトル|제목)(?:は|은)?\s*(?=$|[,،、.])"
    r"|(?:^|(?<=[,،、]))[^,،、]*\b\d{1,2}:\d{1,2}\b[^,،、]*"
    r"|(?:を|の(?:動画|ビデオ|映像)を)?(?:作って|作成して|つくって)(?:ください|下さい|ほしい(?:です)?|くれますか|くれ)?[。！!]*$"
    r"|\s?(?:만들어\s?(?:줘|주세요|줄래요?)|제작해\s?(?:줘|주세요))[.!]*$",
    re.I,
)
"""What of a foreign sentence orders a film, names its shape or what it is without."""
_MARKS: Final = regex(r"(?:\s*[,،、])+\s*(?=[,،、]|$)|^[\s,،、]+")


def foreign_subject(sentence: str) -> str:
    """Return what a foreign sentence describes, in its own words; "" for a question, or a word alone."""
    flat = whole = " ".join(_LENGTH.sub(" ", sentence).split())
    if flat.endswith(("?", "？", "؟")):
        return ""
    flat = _MARKS.sub("", _NO_SUBJECT.sub("", _NO_SUBJECT.sub("", flat).strip())).strip()
    said = _OPTION_AFTER.split(_FILM_ABROAD.sub("", _FILM_OF.sub("", flat)), maxsplit=1)[0].strip(" .!¡。！")
    letters = sum(sign.isalpha() for sign in said)
    phrase = " " in said and letters > _FEWEST_LETTERS
    ordered = flat != whole and letters >= _FEWEST_LETTERS
    return (
        said
        if phrase or ordered or _FILM_ABROAD.match(flat) or len(_UNSPACED.findall(said)) >= _SHORTEST
        else ""
    )


def _is_japanese(sentence: str) -> bool:
    kana = _KANA.findall(sentence)
    if not kana or set(kana) == {"の"} and _ZH_GRAMMAR.search(sentence):
        return False
    return 4 * len(kana) >= len(HAN.findall(sentence)) and len(kana) > len(_LATIN.findall(sentence))
