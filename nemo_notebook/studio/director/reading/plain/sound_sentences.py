"""Read a sentence that says nothing but how loud the music is to be, or which music: "put it further back".

As with pictures, it is read only where each of its words is known (see `sentence_signs`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.composing.sounds import MUSIC_SOURCE
from nemo_notebook.studio.director.drafts import MUSIC, meta, segments
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.more_or_less import ways_wanted
from nemo_notebook.studio.director.reading.plain.sentence_signs import Sign, kinds_of, row_of, spelt
from nemo_notebook.studio.director.reading.terms.music_styles import (
    UNKNOWN_STYLES,
    find_music_style,
    named_style,
    styles_at,
)
from nemo_notebook.studio.director.reading.terms.sound_sentence_words import (
    CHINESE,
    ENGLISH,
    KINDS_CHINESE,
    KINDS_ENGLISH,
    LEVELS_CHINESE,
    LEVELS_ENGLISH,
    MOODS_CHINESE,
    MOODS_ENGLISH,
)
from nemo_notebook.studio.director.reading.terms.verbs import MUSIC as MUSIC_WORDS
from nemo_notebook.studio.director.reading.terms.volumes import level_of
from nemo_notebook.studio.make.catalog import MUSIC as MUSIC_STYLES

_LONGEST: Final = 120  # characters
_FULL: Final = 100  # percent
_PLAYERS: Final = regex(
    r"\b(?:quartet|choir|(?:brass|marching|big)\sband|orchestra|saxophone|sax|trumpet|synths?|accordion|harp|flute)\b"
    r"|\b(?:play|hear|score)\b|\bunder(?:neath)?\s(?:this|it|the\s(?:film|video|pictures|whole\sthing))\b|\b(?:pick|choose|find|use|put\son|want)\s(?:me\s)?an?\s(?:\w+\s){1,3}piece\b(?!\sof)"
    r"|流行乐|轻音乐|鼓点|八音盒|[一]听(?:就|着|了|起来)|听着|想听"
    r"|乐队|合唱|萨克斯|合成器|竖琴|长笛|手风琴|口琴|唢呐|笛",
    re.I,
)
_FILM: Final = regex(r"\b(?:film|video|clip|movie|length|pictures?)\b", re.I)
_SHARES: Final = {"H": 0.5, "2": 2.0}
"""How many times as loud as now."""
_OTHER_SONG: Final = regex("[换首种]|曲风|风格")
"""What calls for other music, which may be soft and loud at once."""
_STEP: Final = regex(
    r"(?:(?P<up>[提加升增涨抬](?:[高大升强])?|[调拉弄开][高大])|[降减压收](?:[低小少])?|[调拉弄开][低小])"
    r"(?:个|上|了|掉|大概|大约|差不多)*(?P<share>\d{1,2})\s?[%％]"
)
"""How many per cent more or less: 再加10%."""
_MORE: Final = regex(r"er$|^more\b", re.I)
_TO: Final = regex(r"\b(?:to|at|on)\b|[到至成为在]", re.I)


def read_sound_sentence(message: Message, there: Situation) -> Edits | None:
    """Return what a sentence of music alone asks for; None for any other sentence."""
    text = message.text.strip()
    if message.texts or message.options != Options() or there.shelf.fresh or not segments(there.draft, MUSIC):
        return None
    if not 0 < len(text) <= _LONGEST:
        return None
    chinese = message.language == "zh"
    told = _level_told(text, there, chinese=chinese) or _kind_told(message, there)
    edits = read_edits(read_message(told), there) if told else None
    return replace(edits, unread=()) if edits and (edits.operations or edits.says) else None


def _sign(kind: str, said: re.Match[str]) -> Sign:
    return Sign(kind[0], name=said[0] if kind == "%" else kind[1:])


def _level_told(text: str, there: Situation, *, chinese: bool) -> str:
    """The plain wish of a sentence about how loud the music is to be; "" for any other."""
    levels, words = (LEVELS_CHINESE, CHINESE) if chinese else (LEVELS_ENGLISH, ENGLISH)
    row = row_of(text, {}, spelt((*levels, *words)), _sign)
    if "M" not in kinds_of(row):
        return ""
    kinds = kinds_of(row)
    if "b" in kinds and not ({*kinds} & {*"WQqZX%F"} and not _OTHER_SONG.search(text)):
        return ""
    if step := _STEP.search(text):
        return f"音乐{'提高' if step['up'] else '降低'}{step['share']}%"
    if shares := [_SHARES[one.kind] for one in row if one.kind in _SHARES]:
        now = round(_FULL * float(meta(segments(there.draft, MUSIC)[0]).get("volume", 1)))
        share = min(_FULL, now * shares[0])
        alone = len({*shares}) == 1 and not {*kinds} & {*"%FT"} and not _FILM.search(text)
        return f"music volume {share:g}%" if alone and share != now else ""
    told = [one.name for one in row if one.kind == "%"]
    if said := (told[0 if "N" in kinds.partition("%")[2] else -1] if told else ""):
        level = None if {*"+-WT"} & {*kinds} and not _TO.search(said) else _level(said, text)
        return "" if level is None else f"音乐音量{level}%" if chinese else f"music volume {level}%"
    if any(one.kind == "F" for one in row):
        return ("音乐音量100%" if chinese else "music volume 100%") if not {*kinds} & {*"T-N"} else ""
    ways = ways_wanted(_with_level(row), bare_complains=chinese)
    if len(ways) != 1:
        return ""
    louder, much = ways[0] == "loud+", "m" in kinds
    degree = 2 if much else 1 if {*"lk"} & {*kinds} else 0
    return _PLAIN[chinese][louder][degree]


def _level(said: str, text: str) -> int | None:
    """The percentage that is told last."""
    if share := re.search(r"0?\.\d+", said):
        return round(_FULL * float(share[0]))
    if digits := re.findall(r"\d+", said):
        return int(digits[-1]) if int(digits[-1]) <= _FULL else None
    level = level_of(text)
    return round(100 * level) if level is not None else None


_PLAIN: Final = {
    False: {
        True: ("make the music louder", "make the music a bit louder", "make the music much louder"),
        False: ("make the music quieter", "make the music a bit quieter", "make the music much quieter"),
    },
    True: {
        True: ("音乐调大", "音乐大一点", "音乐大很多"),
        False: ("音乐调小", "音乐小一点", "音乐小很多"),
    },
}
"""By language and by whether it is louder: the wish, for a little, for much."""


def _with_level(row: Sequence[Sign]) -> list[Sign]:
    """A row in which the music itself is what there is to be more or less of: "turn it down"."""
    told = any(one.kind in "WQqZX" for one in row) or not any(one.kind in "+-" for one in row)
    first = next((at for at, one in enumerate(row) if one.kind == "M"), -1)
    return [Sign("Z", name="loud+") if at == first and not told else one for at, one in enumerate(row)]


def _kind_told(message: Message, there: Situation) -> str:
    """The plain wish of a sentence about which music is to play; "" for any other."""
    text, chinese = message.text.strip(), message.language == "zh"
    kinds, words = (KINDS_CHINESE, CHINESE) if chinese else (KINDS_ENGLISH, ENGLISH)
    moods = tuple((f"Y{one}", said) for one, said in (MOODS_CHINESE if chinese else MOODS_ENGLISH).items())
    styles = {start: (end, Sign("Y", name=text[start:end])) for start, end in styles_at(text)}
    row = row_of(text, styles, spelt((*moods, *kinds, *words)), _sign)
    if not row or not ("M" in kinds_of(row) or _names_music(f"{text} {message.typed}")):
        return ""
    wanted = _wanted(row)
    if not wanted:
        kinds_told = kinds_of(row)
        another = ("O" in kinds_told and "T" not in kinds_told) or bool(
            re.search("^J*RJ*M.*TJ*Y", kinds_told)
        )
        return ("换一首音乐" if chinese else "another song") if another else ""
    style = _called(next((one for one in wanted if named_style(one)), " ".join(wanted)), chinese=chinese)
    if chinese:
        return (
            f"换一首更{style}的音乐"
            if "+" in kinds_of(row) or _plays(wanted[0], there)
            else f"换成{style}音乐"
        )
    return f"use {style} music"


def _plays(said: str, there: Situation) -> bool:
    """Whether the music that plays would be called so by its mood, and another is wished for."""
    now = meta(segments(there.draft, MUSIC)[0]).get("src")
    return not named_style(said) and now == f"{MUSIC_SOURCE}{find_music_style(said, anywhere=True)}"


def _called(said: str, *, chinese: bool) -> str:
    """A style by its own name, where what is said of it may also tell how loud it is."""
    if named_style(said) or UNKNOWN_STYLES.search(said) or _MORE.search(said):
        return said
    style = MUSIC_STYLES.get(find_music_style(said, anywhere=True) or "")
    return said if style is None else style.words_zh[0] if chinese else style.words[0]


def _names_music(text: str) -> bool:
    named = (UNKNOWN_STYLES, MUSIC_WORDS, _PLAYERS)
    return bool(named_style(text)) or any(one.search(text) for one in named)


def _wanted(row: Sequence[Sign]) -> list[str]:
    """The styles that are wished for; [] where none is, or more than one song may have."""
    wanted, refused = list[str](), False
    clause, told, replaced, prefers = 0, False, False, False
    for one in row:
        if one.kind in "NT-":
            refused = True
        elif one.kind == "R":
            replaced, refused = True, False
        elif one.kind == "g" or (one.kind == "G" and replaced):
            wanted, refused = wanted[:clause], False
        elif one.kind == "p" or (one.kind == "G" and prefers):
            prefers, refused = True, one.kind == "G"
        elif one.kind == "!" or (one.kind == "M" and refused and not wanted):
            return []
        elif one.kind in "&L+":
            refused, told = False, one.kind != "&" and told
            clause = len(wanted) if one.kind == "&" else clause
        elif one.kind == "S":
            told = True
        elif one.kind == "n":
            wanted = wanted[:clause]
        elif one.kind == "Y" and not refused and not told:
            wanted.append(one.name)
    named = sum(bool(named_style(one)) for one in wanted) == 1
    return wanted if named or len(wanted) <= _MOST_STYLES else []


_MOST_STYLES: Final = 2
