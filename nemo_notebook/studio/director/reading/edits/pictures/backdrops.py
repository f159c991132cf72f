"""Read the colour of a background that is no place: "a navy background", 背景换成绿色."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.composing.accents import is_backdrop
from nemo_notebook.studio.director.operations import SetBackdropColor
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.verbs import color_spans, has_hue

_GROUND: Final = (
    r"(?:back\s?ground|back\s?drop|gradient|silk|waves?|stage|podium|network|planet|flowing\scolou?rs)s?"
)
_PICTURE: Final = (
    rf"(?:it(?:\sall)?|all|everything|(?:all\s(?:of\s)?)?(?:the\s)?(?:whole\s|entire\s)?(?:(?:{_GROUND}|pictures?|scenes?|shots?|video|film|clip|main|overall)"
    r"(?:\s(?:of|in)\s(?:picture|scene|shot)\s\d+|\s\d+|['’]s)?(?:\scolou?rs?)?|colou?rs?(?:\sof\s(?:the\s)?(?:\w+))?))"
)
_HERE: Final = "\N{REPLACEMENT CHARACTER}"
"""Stands for the colour that is named."""
_HUE: Final = (
    r"(?:an?\s|the\s|more\s|our\s|some\s)?"
    r"(?:(?:dark|light|deep|bright|pale|soft|hot|nice|brand|royal)(?:er)?\s)*"
    rf"{_HERE}(?:\scolou?rs?|\sone|\stones?|ish)?"
)
_ASKS: Final = (
    r"(?:(?:can|could|would)\syou\s|please\s|let['’]?s\s|now\s|and\s|no,?\s|actually,?\s|rather\s"
    r"|i(?:['’]d|\swould)?\s(?:want|like|prefer)\s)*"
)
_PUTS: Final = r"(?:use|give\s(?:it|me|us)|put|add|with|try|make\sit|change\sit\sto|go\swith)"
_WISHED: Final = regex(
    rf"{_ASKS}(?:(?:make|turn|change|colou?r|paint|set|have|switch|get)\s{_PICTURE}\s"
    rf"(?:(?:to|into|in|be|from)\s)?{_HUE}"
    rf"|(?:{_PUTS}\s)?(?:an?\s)?{_HUE}\s(?:abstract\s)?{_GROUND}"
    rf"|{_PICTURE}\s(?:(?:should|could|must)\sbe\s|to\sbe\s|in\s|to\s|:\s?)?{_HUE})"
    r"(?:\s(?:please|instead|now|then|maybe))*",
    re.I,
)
_PLACE_ZH: Final = r"(?:第\s?[\d一二三四五六七八九十]{1,3}|最后一?)[张个段幅](?:画面|图)?"
_GROUND_ZH: Final = r"(?:背景|底色|底|舞台|展台|网络|星球|渐变)"
_PICTURE_ZH: Final = (
    rf"(?:整个|整体|全部|所有)?的?(?:{_GROUND_ZH}|画面|场景|视频|影片|片子|颜色|色彩|主色|它|{_PLACE_ZH})"
)
_HUE_ZH: Final = rf"(?:一?[个种点])?[浅深淡暗亮]?{_HERE}系?的?"
_WISHED_ZH: Final = regex(
    rf"(?:请|麻烦|帮我|能不能|可以|再|还是)*[把将让]?(?:{_PICTURE_ZH}的?){{1,3}}(?:颜色|色调|背景)?[都全也]?"
    rf"[改换变调弄做用是要设]?[成为用到]?{_HUE_ZH}(?:背景)?(?:吧|呢|好吗|可以吗|一点)?"
    rf"|(?:请|帮我|我?想?要|用|换成?|改成?|变成?|来个?|弄成?|做成?)+{_HUE_ZH}{_GROUND_ZH}?(?:吧|呢|的)?"
)
_NAMES_GROUND: Final = regex(f"{_GROUND}|{_GROUND_ZH}", re.I)


def read_backdrop(clause: Clause, there: Situation) -> Reading | None:
    """Read the colour of a background; of places, which keep theirs, nothing is read here."""
    words = clause.text.strip(" .!?。！？")
    hues = [] if clause.texts else color_spans(words)
    if not hues or not _is_wish(words, hues):
        return None
    places = tuple(dict.fromkeys(places_in(words, len(there.pictures))))
    if missing := [one for one in places if one >= len(there.pictures)]:
        return Reading(says=there.no_such(missing[0]))
    meant = [one for i, one in enumerate(there.pictures) if not places or i in places]
    if not (any if _NAMES_GROUND.search(words) else all)(map(is_backdrop, meant)) or not meant:
        return None
    color = hues[-1][2]
    return Reading((SetBackdropColor(color, places),)) if has_hue(color) else Reading(says=_grey(there))


def _is_wish(words: str, hues: list[tuple[int, int, str]]) -> bool:
    """Whether nothing but a colour is wished: every colour is put out of sight first."""
    for start, end, _ in reversed(hues):
        words = words[:start] + _HERE + words[end:]
    first, *more = words.split(_HERE)
    if len(more) > 1:  # "dark blue and teal", "from purple to green"
        words = first + _HERE + more[-1]
    return bool(_WISHED.fullmatch(words) or _WISHED_ZH.fullmatch(words))


def _grey(there: Situation) -> str:
    return there.say(
        "The background can have any colour but black, white and grey; “dark” makes it dark.",
        "背景可以是黑、白、灰以外的任何颜色；说“暗一点”可以变暗。",
    )
