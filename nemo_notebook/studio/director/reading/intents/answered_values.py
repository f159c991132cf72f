"""The values that answers to questions give: a place, a length, a shape, a style, a scene."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_aspects, find_durations
from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.context.rather import rather_shown
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.places import ORDINALS
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_PLACE: Final = regex(
    rf"^\W*(?:(?:the|number|no\.?|picture|image|photo|scene|caption|第)\s?)*"
    rf"(?P<one>first|second|third|fourth|fifth|sixth|last|\d{{1,2}}(?:st|nd|rd|th)?|{ENGLISH}|{CHINESE}|最后)"
    r"\s?(?:one|picture|image|photo|scene|caption|一?[个张段幅条句])?(?:\splease|吧)?\W*$",
    re.I,
)
_ALL: Final = regex(
    r"^\W*(?:all(?:\sof\sthem)?|every(?:\sone|thing)?|both(?:\sof\sthem)?|都|全部|两个都|所有)\W*$", re.I
)
_TEXT: Final = regex(
    r"^\W*(?:just\s|only\s|the\s|my\s|all\s|i\smeant?\s)*(?:(?:first|second|third|last)\s)?(?:title|headline|captions?(?:\s\d)?|(?:end|closing|final)\s(?:card|text|screen)|outro|texts?|words)(?:\s(?:please|pls|of\scourse|then|one))*\W*$"
    r"|^(?:第[\d一二三四]条|所有|全部|只要?)?(?:标题|字幕|片尾|文字)吧?$",
    re.I,
)
_SOUND: Final = regex(
    r"^\W*(?:just\s|only\s|the\s|i\smeant?\s|it['’]?s\s)*(?:(?P<one>(?:background\s)?music|voice(?:-?\s?over)?|narration|song)|(?P<all>both|all|everything|都|两个都|全部|所有))(?:\splease|\sof\sthem)?\W*$"
    r"|^(?:是|就|就是|我?说的?是|指)?(?P<zh>(?:背景)?音乐|配乐|歌曲?|旁白|配音|人声|解说)(?:的(?:声音|音量)?|声音?|音量|那个|太[大小]了?|[吧啊呀了])*[。.!！]*$",
    re.I,
)
_BARE_NUMBER: Final = regex(rf"^\W*({DIGITS}|{ENGLISH}|{CHINESE})\W*$", re.I)
_TRAILING: Final = regex(r"[\s,，]*(?:then|please|pls|instead|吧|就好|好了)\W*$", re.I)


def _place(words: str) -> str:
    if _ALL.match(words):
        return "all"
    match = _PLACE.match(words)
    if not match:
        return ""
    one = match["one"].lower()
    if one in ("last", "最后"):
        return "last"
    if one in ORDINALS:
        return str(ORDINALS.index(one) + 1)
    digits = re.match(r"\d+", one)
    return digits[0] if digits else str(round(read_number(one)))


def length_given(words: str) -> str:
    """Return the length that an answer gives, "" for none."""
    lengths = find_durations(words)
    if lengths:
        return words[lengths[0].start : lengths[0].end]
    bare = _BARE_NUMBER.match(words)
    return f"{read_number(bare[1].lower()):g} s" if bare else ""


def shape_given(words: str) -> str:
    """Return the shape that an answer gives, "" for none."""
    shapes = [one for one in find_aspects(_TRAILING.sub("", words)) if one.supported]
    return shapes[0].value if shapes else ""


def _style(words: str) -> str:
    return words.strip(" .!。！吧") if find_music_style(words, anywhere=True) else ""


def _scene(words: str) -> str:
    words = rather_shown(words) or words
    return words.strip(" .!。！吧") if find_subjects(words) else ""


def _way(words: str) -> str:
    return words.strip(" .!。！吧")


def _sound(words: str) -> str:
    said = _SOUND.match(words)
    if not said or said["all"]:
        return "" if not said else "全部声音" if words[:1] > "\u2e80" else "everything"
    return said["one"] or said["zh"]


def _text(words: str) -> str:
    if _ALL.match(words):
        return "所有文字" if words[:1] > "\u2e80" else "all the text"
    return words.strip(" .!。！吧") if _TEXT.match(words) else ""


VALUES: Final = {
    "place": _place, "length": length_given, "shape": shape_given, "style": _style, "scene": _scene,
    "way": _way, "text": _text, "sound": _sound,
}  # fmt: skip
