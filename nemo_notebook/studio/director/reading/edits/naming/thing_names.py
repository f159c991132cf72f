"""What single parts of a film are called, and which is meant: "the second caption", 第三张图, the café."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from nemo_notebook.models.quantities import ENGLISH, narrow, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.places import ORDINALS

_NTH: Final = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|\d{1,2}(?:st|nd|rd|th))"
)
_NUMBER: Final = rf"(?:no\.?\s?|number\s|nr\.?\s?|\#\s?)?(?:\d{{1,2}}|{ENGLISH})(?!\w|[.:]\d|\s?%)"
_NTH_ZH: Final = r"第\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
QUOTED: Final = r"(?:[\"“”„]{0}[\"“”]|['‘]{0}['’](?!\w)|「{0}」|《{0}》)"
"""Words in quotation marks; what stands for them is put in."""
SAID: Final = QUOTED.format(r"[^\"“”„「」\n]{1,120}?")
"""A line in quotation marks."""
_COUNTED: Final = (
    rf"(?:(?:the\s|my\s|our\s)?(?:{_NTH}\s(?:captions?|subtitles?|line|text)|(?:captions?"
    rf"|subtitles?)\s?{_NUMBER})"
    rf"|(?:{_NTH_ZH}|最后一)(?:[条句](?:字幕|文字|文案)?|个字幕|[个条](?:要点|卖点|理由|亮点|优点|特点)的?(?:字幕|文字)?)|字幕\s?(?:\d{{1,2}}"
    rf"|[一二三四五六](?!起|致|直|样|一))(?![\d秒]))"
)
CAPTION: Final = (
    rf"(?:{_COUNTED}|(?:the\s|my\s)?(?:caption\s|subtitle\s)?{SAID}(?:\scaption|\ssubtitle)?|"
    rf"(?:the\s|my\s)?(?:caption|subtitle)\s(?!\d)[^\d\W][\w'’€$£.:+ -]{{2,50}}?"
    rf"|字幕{SAID}|{SAID}这?[那]?一?[条句](?:字幕)?)"
)
"""One caption, by its number or by what it says."""
_NOUN: Final = r"(?:pictures?|photos?|images?|pics?|scenes?|shots?|clips?|videos?|slides?)"
_NOUN_ZH: Final = (
    r"(?:张(?:图片?|照片|画面)?|幅(?:图|画面?)?|个?(?:图片?|照片|画面|镜头|场景|视频|片段)|段"
    r"(?:视频|片段|画面)?)"
)
PICTURE: Final = (
    rf"(?:(?:the\s|my\s|our\s)?(?:{_NTH}\s{_NOUN}|{_NOUN}\s?{_NUMBER})"
    rf"|(?:{_NTH_ZH}|最后一){_NOUN_ZH}|(?:图片?|照片|画面|镜头|场景|片段|视频)\s?\d{{1,2}}(?!\d))"
)
SCENE: Final = r"(?:(?:the|my|our)\s[a-zé'’-]+(?:\s[a-zé'’-]+){0,2}|[\u4e00-\u9fff]{1,6})"
"""What may be the name of a picture: it has to be found in the film."""
TEXT: Final = (
    r"(?:(?:the\s|my\s|our\s)?(?:(?:main\s)?title|headline|heading)(?:\stext|\scard)?(?![\w-])"
    r"|(?:the\s|my\s|our\s)?(?:end|ending|closing|final)[\s-](?:card|text|screen)"
    rf"|(?:主|大)?标题|片名|片尾(?:文字|字幕)?|结尾(?:的?文字)?|{CAPTION})"
)
"""One text of the film."""
_TITLE: Final = regex(r"\btitle\b|headline|heading|标题|片名", re.I)
_CARD: Final = regex(r"\b(?:end|ending|closing|final)[\s-](?:card|text|screen)|片尾|结尾", re.I)
_MARKED: Final = regex(r"[\"“”„'‘「《](?P<words>[^\"“”„「」]+?)[\"“”'’」》]")
_PLACE: Final = regex(
    rf"(?P<last>last|final|最后)|(?P<nth>{'|'.join(ORDINALS)})|(?P<digits>\d{{1,2}})|"
    rf"(?P<en>{ENGLISH})|(?P<zh>[一二三四五六七八九十]{{1,3}})",
    re.I,
)
_SHOWN_AT: Final = regex(r"^(?:image\s#?|第)(\d{1,2})张?$")
_BARE_NUMBER: Final = (
    rf"(?:the\s|number\s|no\.?\s|\#)?(?:{_NTH}|\d{{1,2}})(?:\sone)?"
    r"|第[\d一二三四五六七八九十]+[条句个]?(?:要点|卖点|理由|亮点|优点|特点)?"
)
_NAMED: Final = regex(r"^(?:the\s|my\s)?(?:caption|subtitle)\s", re.I)
_BARE: Final = regex(
    rf"^(?:the|my|our)\s|\s(?:{_NOUN}|part|bit)$|的?(?:那张|那个|那段|那里)?(?:画面|图片?|照片"
    rf"|镜头|场景|片段)?$",
    re.I,
)
_POLITE: Final = regex(
    r"^(?:(?:can|could|would|will)\s(?:you|we)\s|please\s|pls\s|plz\s|now\s|also\s|and\s"
    r"|then\s|just\s|so\s|ok(?:ay)?,?\s|maybe\s"
    r"|i(?:['’]d|\swould)?\s(?:want|like|need)\s(?:you\s)?to\s|let['’]?s\s|请|麻烦你?|帮我"
    r"|帮忙|能不能|可不可以|能否|可以|我想要?|我要|那|再|然后|另外|还有)+",
    re.I,
)
_TAIL: Final = regex(
    r"(?:[\s,，]*(?:please|pls|plz|thanks|thank\syou|thx|too|as\swell|instead|for\sme|now|吧"
    r"|谢谢|好吗|可以吗|行吗|就好|就行|哦|呢|哈))*[\s.。!！?？~～]*$",
    re.I,
)


_TYPED: Final = (
    (regex(r"\boutta\b", re.I), "out of"),
    (regex(r"(?<=\d)\s(?:n|['’]n['’])\s(?=\d)", re.I), " and "),
    (regex(r"^del\s", re.I), "delete "),
    (regex(r"\bcapt?s?\.?\s?(?=\d)", re.I), "caption "),
    (regex(r"\sw/\s?", re.I), " with "),
)
"""What is typed on a phone, and what it means."""


def unquoted(words: str) -> str:
    """Return words without the quotation marks around them."""
    words = words.strip()
    marked = len(words) > 2 and words[0] in "\"“”„'‘’「『《" and words[-1] in "\"“”'’」』》"
    return words[1:-1].strip() if marked else words


@lru_cache(maxsize=8)
def plain_wish(said: str) -> str:
    """Return a wish on one line without the words that only ask for it."""
    words = _TAIL.sub("", _POLITE.sub("", narrow(" ".join(said.replace("&&&", "and").split()))))
    for typed, meant in _TYPED:
        words = typed.sub(meant, words)
    return words


def number_called(words: str, count: int) -> int | None:
    """Return the place, from 0, that words name among so many; it may be beyond them."""
    found = _PLACE.search(words)
    if found is None:
        return None
    if found["last"]:
        return count - 1
    if found["nth"]:
        return ORDINALS.index(found["nth"].lower())
    return round(read_number((found["digits"] or found["en"] or found["zh"]).lower())) - 1


def caption_called(words: str, there: Situation) -> int | None:
    """Return the place of the caption that is named; it may be beyond the last."""
    if not re.fullmatch(rf"{_COUNTED}|{_BARE_NUMBER}", words, re.I):
        marked = _MARKED.search(words)
        said = _alike(marked["words"] if marked else _NAMED.sub("", words))
        found = [i for i, one in enumerate(there.caption_words) if _alike(one) == said]
        return found[0] if len(found) == 1 else None
    place = number_called(words, len(there.caption_words))
    return place if place is None or place >= 0 else None


def picture_called(words: str, there: Situation) -> int | None:
    """Return the place of the picture that is named by its number, its file or what it shows."""
    count = len(there.pictures)
    if re.fullmatch(PICTURE, words, re.I):
        return number_called(words, count)
    named = with_references(Clause(words, (), words), there).text.strip()
    if shown := _SHOWN_AT.match(named):
        return int(shown[1]) - 1
    bare = _BARE.sub("", _BARE.sub("", words))
    scenes = set(there.scenes_in(bare)) if bare else set()
    found = there.showing(scenes.pop()) if len(scenes) == 1 else ()
    return found[0] if len(found) == 1 else None


def text_called(words: str, there: Situation) -> Shown | None:
    """Return the title, the end card or the caption that is named, None where it is not there."""
    texts = shown_words(there)
    if not _MARKED.search(words) and (_TITLE.search(words) or _CARD.search(words)):
        track = "end" if _CARD.search(words) else "title"
        return next((one for one in texts if one.track == track), None)
    if marked := _MARKED.search(words):
        said = [one for one in texts if _alike(one.words) == _alike(marked["words"])]
        return said[0] if len(said) == 1 else None
    place = caption_called(words, there)
    return next((one for one in texts if one.track == "captions" and one.index == place), None)


def _alike(words: str) -> str:
    return " ".join(words.lower().split()).strip(" .!?。！？")
