"""Read wishes that title and captions look alike: "same colour for the title", 标题和字幕一样大."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, meta, segments, with_meta
from nemo_notebook.studio.director.operations import (
    SetBackdropColor,
    SetColor,
    SetGraphicColor,
    SetTextGround,
    SetTextPlace,
    SetTextSize,
)
from nemo_notebook.studio.director.operations.lettering import WHITE, OfTexts, size_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.answers.likeness import likeness_told
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

_SAME: Final = regex(
    r"\b(?:same|match(?:es|ing)?|alike|identical)\b|\b(?:like|as)\sthe\s(?:title|captions?|subtitles?|headline)\b"
    r"|\b(?:this|that)\scolou?r\b|[一同]样|[这那]个?颜?色|相同|同款|一致|统一|保持一致",
    re.I,
)
_TITLE: Final = regex(r"\b(?:title|headline|heading)\b|标题|片名", re.I)
_CAPTIONS: Final = regex(r"\b(?:captions?|subtitles?)\b|字幕", re.I)
_OTHERS: Final = regex(
    r"\b(?:words|say|says|length|long|time|times|seconds|animation|font|typeface|style\sof\smusic)\b|字体|时[间长]|动画|内容|秒",
    re.I,
)
"""What is the same in another way, or cannot be."""
_FROM: Final = regex(r"\b(?:as|like|match(?:es|ing)?(?:\sto)?|with|of|from)\s(?:the\s)?$", re.I)
_PARTS: Final = (
    ("colour", regex(r"\bcolou?rs?\b|颜色|色", re.I)),
    ("size", regex(r"\bsizes?\b|\b(?:big|large|small)\b|大小|字号|[大小]", re.I)),
    ("place", regex(r"\b(?:place|position|spot)\b|位置", re.I)),
    ("ground", regex(r"\b(?:background|plate|box|backdrop|shadow)\b|底[色板衬]|背景|阴影", re.I)),
)


def read_matching(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that gives the title the look of the captions, or the captions that of the title."""
    if clause.texts or not _SAME.search(clause.text) or _OTHERS.search(clause.text):
        return None
    if any(one.search(clause.text) for one in (verbs.MUSIC, verbs.PICTURES)) or verbs.find_color(clause.text):
        return None
    track = _meant(clause.text)
    if not track:
        return None
    both = _TITLE.search(clause.text) and _CAPTIONS.search(clause.text)
    target = _looks_of(track, there)
    given = None if both else _given_last(target, there)
    source = given or _looks_of(CAPTIONS if track == TITLE else TITLE, there)
    parts = [name for name, said in _PARTS if said.search(clause.text)]
    named = parts or both or _of_look(there)
    if source is None or target is None or not named:
        return None
    found = tuple(_given(track, source, parts or ["colour", "size"]))
    changed = tuple(one for one in found if one.shown(target, "en") != one.shown(source, "en"))
    return Reading(changed) if changed else Reading(says=_alike(clause.text, there))


def _alike(text: str, there: Situation) -> str:
    """What is said where nothing changes: a title's letters are larger than a caption's of the same size."""
    if compared := likeness_told(text, there):
        return compared
    return there.say("Title and captions look alike in that already.", "标题和字幕在这一点上已经一样了。")


def _meant(text: str) -> str:
    """The track that is to change: the one named first, or the one not named as the model."""
    title, captions = _TITLE.search(text), _CAPTIONS.search(text)
    if title and captions:
        model = next((one for one in (title, captions) if _FROM.search(text[: one.start()])), None)
        last = model or max(title, captions, key=lambda one: one.start())
        return CAPTIONS if last is title else TITLE
    named, track = (title, TITLE) if title else (captions, CAPTIONS)
    if named is None:
        return ""
    other = CAPTIONS if track == TITLE else TITLE
    return other if _FROM.search(text[: named.start()]) else track


def _of_look(there: Situation) -> bool:
    """Whether the last change was one of looks, so that a bare "the same" speaks of these."""
    return any(isinstance(one, OfTexts) for one in there.last)


def _looks_of(track: str, there: Situation) -> Wire | None:
    """The text of a track whose look is meant: the one that changed last, else the first."""
    row = segments(there.draft, track)
    index = next((one.index for one in there.last if isinstance(one, OfTexts) and one.track == track), 0) or 0
    texts = [one for one in row if not is_end_card(one)]
    changed = row[index] if index < len(row) else None
    return changed if changed in texts else next(iter(texts), None)


def _given_last(target: Wire | None, there: Situation) -> Wire | None:
    """What changed its look or its colour last, where that is not the text that is to change."""
    for one in there.last:
        if isinstance(one, SetGraphicColor | SetBackdropColor):
            return with_meta({}, color=one.color)
        row = segments(there.draft, one.track) if isinstance(one, OfTexts) else []
        index = one.index or 0 if isinstance(one, OfTexts) else 0
        if index < len(row) and row[index] != target:
            return row[index]
    return None


def _given(track: str, source: Wire, parts: list[str]) -> Iterator[OfTexts]:
    where = TITLE if track == TITLE else CAPTIONS
    for part in parts:
        if part == "colour":
            yield SetColor(where, str(meta(source).get("color", WHITE)))
        elif part == "size":
            yield SetTextSize(where, size_of(source))
        elif part == "place" and meta(source).get("place"):
            yield SetTextPlace(where, str(meta(source)["place"]))
        elif part == "ground" and meta(source).get("ground"):
            yield SetTextGround(where, str(meta(source)["ground"]))
