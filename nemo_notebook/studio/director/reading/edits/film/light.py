"""Read how bright and how colourful pictures are to be: "more contrast", 亮度调高, 饱和度低一点."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.composing.pictures import is_scene
from nemo_notebook.studio.director.drafts import tone_of
from nemo_notebook.studio.director.operations import Operation, SetEffect, SetTone
from nemo_notebook.studio.director.operations.effects import strength_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.make.looks import OPPOSITES

_NAMED: Final = {
    "brighten": regex(r"\bbrightness\b|\bexposure\b|\b(?:over|under)exposed\b|亮度|曝光", re.I),
    "contrast": regex(r"(?<!more )\bcontrast\b|对比度|反差", re.I),
    "saturate": regex(r"\bsaturat\w+\b|\bdesaturat\w+\b|饱和度?", re.I),
}
_BARE: Final = regex(
    r"^(?!.*(?:\b(?:mood|look|feel\w*|tones?|colou?rs?|vibe|atmosphere|style)\b|色|氛围|感觉|风格))(?:.*?)(?:\b(?:brighter|brighten|lighten|lighter|darker|darken|(?:too|so|very|bit|little|rather|pretty)\s(?:dark|bright|dim))\b"
    r"|[太很有点么]暗|暗了[点些]|太亮|[亮暗]一?[点些]|调[亮暗]|更[亮暗])",
    re.I,
)
"""How bright a photo or a clip is; of a drawn scene these say its tone."""
_BESIDE: Final = regex(
    r"\b(?:bright|light|dark)(?:er|en)\b(?!(?:\s(?:and|&&&|,)\s\w+)?\s(?:mood|look|feel\w*|tones?|colou?rs?|vibe|atmosphere|style)\b)"
    r"|亮度?[^，。]{0,3}[暗低高]一?[点些]|(?<![鲜明艳色彩调])[亮暗]一?[点些]|(?:提|调|更|[弄变]得?)亮(?!色)",
    re.I,
)
"""How light it is to be, beside a tone that is named in the same message."""
_MOODY: Final = regex(
    r"\b(?:vivid|colou?rful|dramatic|mood\w*|cinematic|gritt\w*|night|(?:whole|overall)\slook)\b|鲜艳|饱和|神秘|压抑|电影|夜",
    re.I,
)
"""Says a tone by itself, however light it is."""
_MORE: Final = regex(
    r"\b(?:brighter|brighten|lighten|lighter|(?:too|so|very|bit|little|rather|pretty)\s(?:dark|dim)|more|higher|increase|raise|up|boost|stronger|add|underexposed|too\s(?:low|dark|flat|little))\b|[高强大多]一?[点些]|提(?:[高升]|一?[点些下])|调[高大]|增[加强]|加[强大]|[太很有点么][低弱暗]|暗了[点些]|[更再][高强亮]|亮一?[点些]|调亮",
    re.I,
)
_LESS: Final = regex(
    r"\b(?:darker|darken|(?:so|very|bit|little|rather|pretty)\sbright|less|lower|decrease|reduce|down|weaker|drop|overexposed|desaturat\w+|too\s(?:much|high|bright|strong|saturated))\b|[低弱小少]一?[点些]|降低|调[低小]|减[少弱小]|太[高强亮]|过曝|[更再][低弱暗]|暗一?[点些]|调暗",
    re.I,
)
_PERCENT: Final = regex(r"(\d{1,3})\s?(?:%|％|percent)")
_NORMAL: Final = regex(r"\b(?:normal|original|reset|as\sit\swas|back)\b|正常|恢复|还原|原来", re.I)
_LIGHT_TONES: Final = ("dark", "vivid")
_HUES: Final = ("warm", "cool")
_USUAL: Final = 0.4
_STEP: Final = 0.2
_LITTLE: Final = regex(r"\b(?:a\s(?:bit|little|touch)|slightly)\b|一?[点些]|稍|略", re.I)
_LONGEST: Final = 80  # characters


def read_light(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that names brightness, contrast or saturation, and which way it is to go."""
    text = clause.text
    others = verbs.WORDS_AND_SOUND.search(text) or verbs.SOUND.search(text)
    if clause.texts or len(text) > _LONGEST or others:
        return None
    places = tuple(dict.fromkeys(places_in(text, len(there.pictures))))
    kinds = [kind for kind, named in _NAMED.items() if named.search(text)] or _bare(text, places, there)
    if not kinds:
        return None
    if missing := [one for one in places if one >= len(there.pictures)]:
        return Reading(says=there.no_such(missing[0]))
    made = [one for kind in kinds for one in _changed(kind, text, places, there)]
    return Reading(tuple(made)) if made else None


def as_light(operations: Sequence[Operation], said: str, there: Situation) -> tuple[Operation, ...]:
    """Let scenes be darker and cooler: they have one tone, so the light is an effect."""
    tones = [one for one in operations if isinstance(one, SetTone)]
    light = [
        one for one in tones if one.tone in _LIGHT_TONES and (_BARE.search(said) or _BESIDE.search(said))
    ]
    hued = [one for one in tones if one.tone in _HUES]
    toned = tone_of(there.draft) not in ("neutral", "dark")
    lit = len(light) == 1 and (light[0].tone == "vivid" or toned) and not _MOODY.search(said)
    if len(light) != 1 or len(hued) != 1 and not lit or any(isinstance(one, SetEffect) for one in operations):
        return tuple(operations)
    kind = "brighten" if light[0].tone == "vivid" else OPPOSITES["brighten"]
    effect = _stepped(kind, tuple(i for i in light[0].indexes if i < len(there.pictures)), there)
    return tuple(effect if one is light[0] else one for one in operations)


def _changed(kind: str, text: str, places: tuple[int, ...], there: Situation) -> list[Operation]:
    way, back = kind, OPPOSITES[kind]
    if _NORMAL.search(text):
        return [SetEffect(one, 0.0, places) for one in (way, back) if _strength(one, places, there)]
    more, less = _MORE.search(text), _LESS.search(text)
    if bool(more) == bool(less):
        return []
    way, back = (way, back) if more else (back, way)
    if told := _PERCENT.search(text):
        return [SetEffect(way, min(100, int(told[1])) / 100, places)]
    begun = _LITTLE.search(text) or any(_strength(one, places, there) for one in (way, back))
    return [_stepped(way, places, there, _STEP if begun else _USUAL)]


def _stepped(way: str, places: tuple[int, ...], there: Situation, step: float = _STEP) -> Operation:
    """The effect a step further, or less of its opposite."""
    level = round(_strength(way, places, there) - _strength(OPPOSITES[way], places, there) + step, 2)
    return (
        SetEffect(way, min(1.0, level), places)
        if level > 0
        else SetEffect(OPPOSITES[way], round(-level, 2), places)
    )


def _strength(kind: str, places: tuple[int, ...], there: Situation) -> float:
    row = [there.pictures[i] for i in places] or there.pictures
    return max((strength_of(one, kind) for one in row), default=0.0)


def _bare(text: str, places: tuple[int, ...], there: Situation) -> list[str]:
    """In "the first photo is too dark" its brightness is meant; scenes that are dark stay moody."""
    row = [there.pictures[i] for i in places if i < len(there.pictures)] or there.pictures
    moody = tone_of(there.draft) == "dark" and bool(_MORE.search(text))
    return ["brighten"] if _BARE.search(text) and (moody or not any(is_scene(one) for one in row)) else []
