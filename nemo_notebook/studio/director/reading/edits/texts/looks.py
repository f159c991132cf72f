"""Read how words stand and how the film comes and goes: text size and place, fades from and to black."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    SetColor,
    SetFilmFade,
    SetTextGround,
    SetTextPlace,
    SetTextSize,
    ShowCaptions,
)
from nemo_notebook.studio.director.operations.captions import captions_off
from nemo_notebook.studio.director.operations.lettering import size_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.texts.sides import corner_told
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

_BLACK: Final = regex(r"\bblack\b|黑(?:场|屏|幕|色)?", re.I)
_FADES: Final = regex(r"\bfad(?:e|es|ed|ing)\b|渐[黑入出隐]|淡[入出]|变黑|转黑|由黑|从黑", re.I)
_BLACK_AT: Final = regex(
    r"\b(?:end|finish|close|start|begin|open)(?:s|ing)?\s(?:it\s)?(?:on|in|with|from)\s(?:(?:an?|the|one|two|\d(?:\.\d)?)\s?)?(?:(?:s|secs?|seconds?)\s(?:of\s)?)?(?:screen\s)?black\b"
    r"|\bblack\s(?:screen\s)?at\sthe\s(?:end|start|beginning)\b|(?:结尾|最后|末尾|片尾|开头|开始|片头)(?:留\S{0,4}|\S{0,2})黑[屏场幕]",
    re.I,
)
_COMES: Final = regex(
    r"\bin\b|\bfrom\s(?:a\s)?black\b|\b(?:start|begin|open)|开[头始场]|片头|淡入|渐入|从黑|由黑", re.I
)
_GOES: Final = regex(
    r"\bout\b|\bto\s(?:a\s)?black\b|\bend\b|结[尾束]|片尾|最后|淡出|渐[黑出隐]|[变转]黑", re.I
)
_FADE_MS: Final = 1000
_LARGER: Final = regex(
    r"\b(?:bigger|larger|enlarge|increase|too\ssmall|tiny|huge|stands?\sout|pops?|prominent|eye[\s-]catching|bolder)\b"
    r"|\bmore\svisible\b|[放变调]大|大一?[点些]|更大|太小|加大|字大|醒目|显眼|突出|抢眼",
    re.I,
)
_SMALLER: Final = regex(
    r"\b(?:smaller|shrink|reduce|too\s(?:big|large)|tinier)\b|[缩变调]小|小一?[点些]|更小|太大|字小", re.I
)
_STEP: Final = 1.25
_PLACES: Final = {
    "top": regex(
        r"\b(?:top|upper|above|(?<!show\s)(?<!shows\s)(?<!come\s)(?<!comes\s)(?<!pop\s)(?<!pops\s)up(?!\s(?:till|until|for|to\sthe\s(?:very\s)?end|throughout)))\b"
        r"|顶部|[左右]上角?|上[方面边移]|最上|往上|靠上|高一?[点些]",
        re.I,
    ),
    "bottom": regex(
        r"\b(?:bottom|lower(?!\sthird)|below|down)\b|底部|[左右]下角?|下[方面边移]|最下|往下|靠下|低一?[点些]",
        re.I,
    ),
    "middle": regex(r"\b(?:middle|cent(?:er|re)d?)\b|中间|居中|中央|正中", re.I),
}
_TOO_FAR: Final = regex(
    r"\btoo\s(?:(?P<low>low|far\sdown)|high|far\sup)\b|[太偏](?:靠)?(?:(?P<low_zh>低|下)|高|上)", re.I
)
CAPTION: Final = regex(r"caption|subtitle|字幕", re.I)
_MOVES: Final = regex(
    r"\b(?:move|put|place|position|shift|bring|should\sbe|at|to|in|cent(?:er|re))\b|[放移挪调]|位置|居中",
    re.I,
)
_PLATE: Final = regex(
    r"\b(?:background|box|plate|backdrop|banner)\b|底[板色衬]|[黑深暗白]色?的?底(?!部|下|片)|个底(?=$|[吧，,。])|背景[条框板色]|底框|[加去]掉?个?框(?=$|[吧，,。])",
    re.I,
)
_COLOURED_PLATE: Final = regex(
    r"\b\w+\s(?:background|box|plate|backdrop|banner)\b|\S{2}底[板色衬]|[黑深暗白]色?的?底", re.I
)
_LETTERS: Final = regex(r"\b(?:letters?|lettering|writing|font)\b|(?<![白黑红黄蓝绿])字", re.I)
_ON_GROUND: Final = regex(
    r"[白红黄蓝绿金橙粉灰]色?字[，,]?黑色?底|黑色?底[，,]?[白红黄蓝绿金橙粉灰]色?字"
    r"|^(?:再|还|给(?:它|字)|帮我|后面|背后|下面)*(?:加|垫|衬|配|放|来)[上个一层块]*(?:[黑深暗]色?的?)?底[色板衬框]?(?:就好|行吗|好吗)?$"
    r"|^\W*(?:dark|black)\sbackground\s(?:with|and)\s(?:\w+\s)?\w+\s(?:letters|text|writing|font)\b"
    r"|\b(?:white|black|red|yellow|blue|green|gold)\s(?:letters|text|writing|font)\son\s(?:a\s)?(?:black|dark)\b",
    re.I,
)
_DARK_GROUND: Final = regex(
    r"\b(?:on|over|against|with)\s(?:(?:something|an?|some)\s)?(?:dark|black)"
    r"(?:\s(?:background|box|band|plate|ground|bar|strip|backdrop))?(?=\W*$|\s(?:so|please|behind)\b|,)"
    r"|\bsomething\sdark\s(?:behind|under)\b|[深黑暗]色?的?底(?!部|下|片)|深色背景",
    re.I,
)
_ALL_ON_DARK: Final = regex(
    r"\b(?:dark|black)\sbackground\s(?:with|and)\s\w+\s(?:letters|text|writing|font|type)\b"
    r"|\b\w+\s(?:letters|text|writing|font|type)\son\s(?:an?\s)?(?:dark|black)\b|^[白红黄蓝绿金橙粉]色?字[，,]?[黑深]色?底$|^[黑深]色?底[，,]?[白红黄蓝绿金橙粉]色?字$",
    re.I,
)
"""Said of all words, where it names neither title nor captions."""
_OPENS_ON: Final = regex(r"\b(?:start|begin|open|end|finish)", re.I)
"""With these a black picture is meant, not what stands behind letters."""
UNREADABLE: Final = regex(
    r"\b(?:readable|unreadable|legible|illegible|contrast|eas(?:y|ier)\sto\s(?:read|see)|(?:hard|difficult|impossible|tough)\s(?:for\s\w+(?:\s\w+)?\s)?to\s(?:read|see|make\sout)|(?:can(?:['’]?t|not)|can\s(?:hardly|barely)|hardly|barely)\s(?:see|read|make\sout)"
    r"|(?:get|gets|getting|is|are)\slost|blends?\s(?:in|into)|disappears?\s(?:in|into|against)|(?:doesn['’]?t|don['’]?t|does\snot|do\snot)\sstand\sout)\b"
    r"|看不[清见到]|不清楚|可读|不显眼|不明显|不突出|不够?醒目|太接近|分不[开清]|颜色太[淡浅]|融在一起|混在一起",
    re.I,
)
_AGAINST: Final = regex(
    r"\b(?:colou?rs?|background|pictures?|photos?|against|blends?|lost|disappears?)\b|颜色|背景|画面|接近|融|混",
    re.I,
)
"""What letters cannot be told from; larger ones could not be either."""
_ALL_LETTERS: Final = regex(
    r"^(?!.*\b(?:captions?|subtitles?|titles?)\b).*\b(?:texts?|words|letters|lettering|writing)\b|^(?!.*(?:字幕|标题)).*(?:文字|所有的?字|字都)",
    re.I,
)
_ON: Final = regex(
    r"\b(?:turn|switch|bring|put)\b.*\bon\b|\bon\b\s*$|\b(?:back|enable|show)\b|打开|开启|恢复|显示", re.I
)
_OFF: Final = regex(
    r"\b(?:turn|switch)\b.*\boff\b|(?<!cut\s)\boff\b\s*$|\b(?:disable|hide)\b|关掉|关闭|关了|隐藏|先不显示",
    re.I,
)


def read_film_fade(clause: Clause, there: Situation) -> Reading | None:
    """Read "fade to black", "fade in from black over 2 s", 结尾渐黑; the music's fades are read elsewhere."""
    text = clause.text
    stands = _BLACK_AT.search(text) and not clause.texts  # words may stand on black
    if not (_FADES.search(text) or stands) or not _BLACK.search(text):
        return None
    if any(one.search(text) for one in (verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS)):
        return None
    sides = [side for side, said in (("fade_in", _COMES), ("fade_out", _GOES)) if said.search(text)]
    length = next((one.value for one in find_durations(text)), _FADE_MS)
    length = 0 if verbs.NOT.search(text) else length
    return Reading(tuple(SetFilmFade(side, length) for side in sides or ("fade_out",)))


def read_text_looks(clause: Clause, there: Situation) -> Reading | None:
    """Read "make the title bigger", "move the captions to the top", 字幕加底板, "captions off"."""
    track = _track(clause.text, there)
    if not track or clause.texts or not segments(there.draft, track):
        return None
    if _ALL_ON_DARK.search(clause.text) and segments(there.draft, TITLE):
        return Reading(tuple(_on_dark(clause.text, there)))
    if track == CAPTIONS and (switched := _switched(clause.text, there)):
        return Reading((switched,))
    if there.shelf.just_uploaded() or find_durations(clause.text):
        return None
    count = len(segments(there.draft, track))
    places = places_in(clause.text, count) if track == CAPTIONS else []
    wanted = (_size(clause.text, track, places, there), _place(clause.text, track, places))
    found = [one for one in wanted if one] or _readable(clause.text, track, places)
    if track == CAPTIONS and UNREADABLE.search(clause.text) and _ALL_LETTERS.match(clause.text):
        found += _readable(clause.text, TITLE, []) if segments(there.draft, TITLE) else []
    dark = _DARK_GROUND.search(clause.text) and not _OPENS_ON.search(clause.text)
    if dark and not any(isinstance(one, SetTextGround) for one in found):
        found.append(SetTextGround(track, "plate", index=_only(places)))
    if found and (color := verbs.find_color(_letters_alone(clause.text))):
        found.append(SetColor(track, color, index=_only(places)))
    return Reading(tuple(found), corner_told(clause.text, there)) if found else None


def _on_dark(text: str, there: Situation) -> list[Operation]:
    """Lay a plate behind all words, and colour them as is said: "gold text on a dark background"."""
    tracks = [one for one in (TITLE, CAPTIONS) if segments(there.draft, one)]
    color = verbs.find_color(_letters_alone(text))
    plates: list[Operation] = [SetTextGround(one, "plate") for one in tracks]
    return [*plates, *(SetColor(one, color) for one in tracks if color)]


def _letters_alone(text: str) -> str:
    """What is said of letters, without the ground they are to stand on."""
    return _COLOURED_PLATE.sub(" ", _DARK_GROUND.sub(" ", text))


def _readable(text: str, track: str, places: list[int]) -> list[Operation]:
    """Captions stand on a plate already: they get larger; a title gets the plate."""
    if _PLATE.search(text) and (verbs.NOT.search(text) or verbs.REMOVE.search(text)):
        return [SetTextGround(track, "shadow", index=_only(places))]
    unreadable = UNREADABLE.search(text)
    if verbs.NOT.search(UNREADABLE.sub(" ", text)) or not (_PLATE.search(text) or unreadable):
        return []
    if track == CAPTIONS and unreadable and not _AGAINST.search(text):
        return [SetTextSize(track, _STEP, index=_only(places))]
    return [SetTextGround(track, "plate", index=_only(places))]


def _track(text: str, there: Situation) -> str:
    """Where the words stand that a clause is about; those that are there, where it only speaks of letters."""
    if verbs.TITLE.search(text):
        return TITLE
    if verbs.CAPTIONS.search(text):
        only_title = segments(there.draft, TITLE) and not segments(there.draft, CAPTIONS)
        meant = only_title and UNREADABLE.search(text) and not CAPTION.search(text)
        return TITLE if meant else CAPTIONS
    dark = UNREADABLE.search(text) or _DARK_GROUND.search(text)
    letters = _LETTERS.search(text) and dark or _ON_GROUND.search(text)
    return (CAPTIONS if segments(there.draft, CAPTIONS) else TITLE) if letters else ""


def _switched(text: str, there: Situation) -> Operation | None:
    off = captions_off(there.draft)
    if off and _ON.search(text) and not _OFF.search(text):
        return ShowCaptions(True)
    return ShowCaptions(False) if not off and _OFF.search(text) else None


def _size(text: str, track: str, places: list[int], there: Situation) -> Operation | None:
    larger, smaller = _LARGER.search(text), _SMALLER.search(text)
    if bool(larger) == bool(smaller):
        return None
    row = segments(there.draft, track)
    now = size_of(row[places[0] if places and places[0] < len(row) else 0])
    size = round(min(2.0, max(0.5, now * _STEP if larger else now / _STEP)), 2)
    return SetTextSize(track, size, index=_only(places))


def _place(text: str, track: str, places: list[int]) -> Operation | None:
    if off := _TOO_FAR.search(text):
        return SetTextPlace(track, "top" if off["low"] or off["low_zh"] else "bottom", index=_only(places))
    if verbs.NOT.search(text) or verbs.REMOVE.search(text):
        return None
    named = [place for place, said in _PLACES.items() if said.search(text)] if _MOVES.search(text) else []
    return SetTextPlace(track, named[0], index=_only(places)) if len(named) == 1 else None


def _only(places: list[int]) -> int | None:
    return places[0] if places else None
