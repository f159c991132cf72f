"""Read a sentence that says nothing but how texts look: "title gold, captions smaller", 字幕放上面.

As with pictures, it is read only where each of its words is known (see `sentence_signs`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments
from nemo_notebook.studio.director.operations import Operation, SetColor, SetTextPlace, SetTextSize
from nemo_notebook.studio.director.operations.lettering import size_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Sign, row_of, spelt
from nemo_notebook.studio.director.reading.plain.texts_named import (
    ALL_TEXTS,
    SEVERAL,
    THE_CAPTIONS,
    THE_END,
    THE_TITLE,
    asks,
    placed,
    texts_named,
    without_repeats,
)
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.look_sentence_words import CHINESE, ENGLISH

_LONGEST: Final = 120  # characters
_COLOUR: Final = "C"
_SIZES: Final = "GHgh+-xSp"
_PLACES: Final = {"T": "top", "B": "bottom", "M": "middle"}
_EXACT: Final = "+-xSp"
_STEPS: Final = {"G": 1.25, "H": 0.8, "g": 1.6, "h": 0.64}
_PARTS: Final = {"third": 1 / 3, "quarter": 0.25, "half": 0.5, "fifth": 0.2}
_TIMES: Final = {"twice": 2.0, "double": 2.0, "again": 2.0, "thrice": 3.0, "half": 0.5, "halved": 0.5}
_SHADED: Final = regex(
    r"(?:\b(?:dark|deep|light|pale|bright|soft|vivid|strong|warm)\s|[深浅亮淡暗鲜大正纯])$", re.I
)
_NEW_WORDS: Final = regex(r"(?:\b(?:to|into|be|as)|:)\s(?:the\s)?[A-Z][a-z]")
"""Words that a text is to have: "change the title to Big Red"."""
_APART: Final = regex(
    r"\b(?P<verb>scale|blow|size|(?:turn|dial|tone|bring|take|drop)(?=[^,.;]*\bsize\b))\s(?P<what>(?:the|our|my|that|its|their)\s[\w\s]{3,28}?)\s(?P<way>up|down)\b",
    re.I,
)
"""A verb whose way stands behind what it is about: "scale the title down"."""
_EVERY: Final = regex(r"\b(?:all|every|everything)\b|所有|全部|整个", re.I)
_HUE_ZH: Final = regex(
    r"(?<![留空])(?P<hue>[白红黄金蓝黑绿紫灰橙粉])(?:色|颜色)?(?:的|系)?(?![\u4e00-\u9fff]*(?:天|昏|夜|昼))"
)
"""A colour in Chinese that has no 色: 黄的."""


def read_text_looks(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what a sentence of texts and their looks asks for; () for any other sentence."""
    text = message.text.strip()
    if message.options != Options() or there.shelf.fresh or not 0 < len(text) <= _LONGEST or asks(text):
        return ()
    if _NEW_WORDS.search(text):
        return ()
    text = _APART.sub(r"\g<verb> \g<way> \g<what>", text)
    chinese = message.language == "zh"
    said = {**_colours(text, chinese=chinese), **texts_named(text, there)}
    row = without_repeats(row_of(text, said, spelt(CHINESE if chinese else ENGLISH), _sign), idle="J")
    told = any(one.kind == "&" for one in row)
    row = _changed([one for one in row if one.kind not in "N&"])
    if len({one.name for one in row if one.kind == NAMED}) > 1 and not _EVERY.search(text):
        row = [one for one in row if one.name != ALL_TEXTS]  # 字幕放上面，字小一点
    groups = _groups([one for one in row if one.kind != "r"])
    if not told:  # "red title at the top"
        groups = [(names, sorted(looks, key=lambda one: one.kind == _COLOUR)) for names, looks in groups]
    made = [list(_looks(names, looks, there)) for names, looks in groups]
    return tuple(one for part in made for one in part) if made and all(made) else ()


def _changed(row: Sequence[Sign]) -> list[Sign]:
    """The row without the texts that are to stay as they are; [] where they are part of others."""
    kept: list[Sign] = []
    spared: list[Sign] = []
    for one in row:
        while one.kind == "k" and kept and kept[-1].kind == NAMED:
            spared.append(kept.pop())
        if one.kind != "k":
            kept.append(one)
    names = {one.name for one in kept if one.kind == NAMED}
    inside = ALL_TEXTS in names or (
        THE_CAPTIONS in names and any(one.name.startswith("caption") for one in spared)
    )
    return [] if spared and inside else kept


def _colours(text: str, *, chinese: bool) -> dict[int, tuple[int, Sign]]:
    """The colours of a sentence, with what shades them, by where they begin."""
    found: dict[int, tuple[int, Sign]] = {}
    for one in _HUE_ZH.finditer(text) if chinese else ():
        hue = verbs.COLORS.get(f"{one['hue']}色", "")
        if hue:
            found[one.start()] = (one.end(), Sign(_COLOUR, name=hue))
    for start, end, hue in verbs.color_spans(text):
        while shaded := _SHADED.search(text, 0, start):
            start = shaded.start()
        found[start] = (end, Sign(_COLOUR, name=hue))
    return found


def _sign(kind: str, said: re.Match[str]) -> Sign:
    given = {key: value.lower() for key, value in said.groupdict().items() if value is not None}
    if not given:
        return Sign(kind)
    key, value = next(iter(given.items()))
    if kind == "x":
        return Sign(kind, (), _TIMES.get(key) or _times(key, value))
    share = read_number(value[:-1]) / 10 if value.endswith("成") else 0
    return Sign(kind, (), share or _PARTS.get(value) or read_number(value.rstrip("%％")) / 100)


def _times(key: str, value: str) -> float:
    """How many times as large: 大一倍 is twice."""
    if key == "more":
        return 1.5
    if key == "share":  # 原来的八成
        return read_number(value[:-1]) / 10
    number = 0.5 if value == "半" else read_number(value)
    return number + 1 if key == "double" else number


def _groups(row: Sequence[Sign]) -> list[tuple[list[str], list[Sign]]]:
    """The texts of a row, each with what is said of it; [] where it is not clear of which."""
    kinds = "".join("P" if one.kind == NAMED else "l" for one in row)
    if re.fullmatch("l*P+l*", kinds) and "l" in kinds:
        names = [one.name for one in row if one.kind == NAMED]
        return [(names, [one for one in row if one.kind != NAMED])]
    if not re.fullmatch("(P+l+)+|(l+P+)+", kinds):
        return []
    cut = "(?<=l)(?=P)" if kinds[0] == "P" else "(?<=P)(?=l)"
    groups, at = [], 0
    for part in re.split(cut, kinds):
        signs = row[at : at + len(part)]
        at += len(part)
        names = [one.name for one in signs if one.kind == NAMED]
        groups.append((names, [one for one in signs if one.kind != NAMED]))
    return groups


def _looks(names: Sequence[str], looks: Sequence[Sign], there: Situation) -> Iterator[Operation]:
    """What some texts are to look like; nothing where two looks are in each other's way."""
    sizes = [one for one in looks if one.kind in _SIZES]
    exact = [one for one in sizes if one.kind in _EXACT]
    hues = {one.name for one in looks if one.kind == _COLOUR}
    places = {one.kind for one in looks if one.kind in _PLACES}
    steps = {one.kind.upper() for one in sizes} - {*_EXACT, "X", "P"}
    if len(exact) > 1 or len(hues) > 1 or len(places) > 1 or len(steps) > 1:
        return
    if any(one.kind == "p" for one in exact):
        if not steps:
            return
        exact = [Sign("+" if "G" in steps else "-", (), exact[0].amount)]
    size = exact[0] if exact else min(sizes, key=lambda one: one.kind not in "gh", default=None)
    meant = list(_meant(names, there))
    for one in {one.kind in _SIZES or one.kind: one for one in looks}.values():
        for track, index in meant:
            if one.kind == _COLOUR:
                yield SetColor(track, one.name, index=index)
            elif one.kind in _PLACES:
                yield SetTextPlace(track, _PLACES[one.kind], index=index)
            elif size:
                yield SetTextSize(track, _size(size, track, index, there), index=index)


def _size(said: Sign, track: str, index: int | None, there: Situation) -> float:
    now = size_of(segments(there.draft, track)[index or 0])
    share = {
        "+": now * (1 + said.amount),
        "-": now * (1 - said.amount),
        "x": now * said.amount,
        "S": said.amount,
    }
    size = share[said.kind] if said.kind in share else now * _STEPS[said.kind]
    return round(min(2.0, max(0.5, size)), 2)


def _meant(names: Sequence[str], there: Situation) -> Iterator[tuple[str, int | None]]:
    """The texts that names mean, by their track, and their place there or None for all."""
    titles, captions = segments(there.draft, TITLE), segments(there.draft, CAPTIONS)
    every = ALL_TEXTS in names
    if (every or THE_TITLE in names) and there.title_words:
        yield TITLE, None
    if (every or THE_END in names) and there.end_words:
        yield TITLE, next(i for i, one in enumerate(titles) if is_end_card(one))
    if (every or THE_CAPTIONS in names) and captions:
        yield CAPTIONS, None
        return
    for name in dict.fromkeys(part for one in names for part in one.split(SEVERAL)):
        one = placed(name, there) if name.startswith("caption ") else None
        if one:
            yield CAPTIONS, one.index
