"""What a model may touch where the rules did not read all of a message: nothing that no word speaks of."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from nemo_notebook.studio.director.drafts import (
    MUSIC,
    PICTURES,
    VOICE,
    all_segments,
    canvas,
    length_ms,
    meta,
    segments,
    source_of,
    speed_of,
    words_of,
)
from nemo_notebook.studio.director.model.losing import asks_for_less
from nemo_notebook.studio.director.operations.arguments import FADES
from nemo_notebook.studio.director.operations.look import film_fade_ms
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_SHAPE: Final = regex(
    r"\d:\d|\b(?:vertical\w*|portrait|landscape|horizontal\w*|square|wide\w*|tall\w*|upright|phones?|mobile|tik\s?tok|insta\w*"
    r"|reels?|stories|youtube|shorts|whats\s?app|facebook|linkedin|tv|screens?|formats?|aspect|ratio|shape\w*|resolution|hd|4k"
    r"|\d{3,4}p?|crop\w*|smaller|larger|bigger|sharper)\b|[竖横方]|手机|屏|比例|尺寸|画幅|分辨率|高清|清晰|抖音|快手|小红书|朋友圈|视频号|B站|裁",
    re.I,
)
_PACE: Final = regex(
    r"\b(?:long\w*|short\w*|length\w*|seconds?|secs?|minutes?|time[ds]?|fast\w*|slow\w*|quick\w*|speed\w*|pac(?:e[ds]?|ing|y)|rush\w*"
    r"|trim\w*|cuts?|stretch\w*|extend\w*|hold\w*|linger\w*|stay\w*|tight\w*|snapp\w+|drag\w*|energ\w+|rhythm\w*|tempo|breath\w*"
    r"|rapid\w*|dynamic\w*|hectic|frantic|lazy|dwell|condens\w+|keep\w*)\b|\d\s?s\b|长|短|秒|分钟|快|慢|节奏|停|时|剪|拖|急|紧凑|舒缓|留",
    re.I,
)
_OTHERS: Final = regex(
    r"\b(?:photos?|pictures?|pics?|images?|shots?|scenes?|clips?|slides?|footage|background|visuals?|show\w*|replac\w+|swap\w*"
    r"|instead|different|others?|another|chang\w+|look\slike)\b|[照图]片?|画面|镜头|[张幅段]|场景|背景|换|改成|变成",
    re.I,
)
_ORDER: Final = regex(
    r"\b(?:first|last|order\w*|mov\w+|before|after|start\w*|begin\w*|end\w*|open\w*|clos\w+|swap\w*|switch\w*|shuffl\w+|mix\w*"
    r"|rearrang\w+|put|sort\w*|revers\w+|backwards?|follow\w*|lead\w*|next|then)\b|顺序|[前后先调换排倒]|开头|结尾|打乱|位置|放到",
    re.I,
)
_ADDS: Final = regex(
    r"\b(?:add\w*|another|again|insert\w*|put|includ\w+|use|using|show\w*|repeat\w*|duplicat\w+|copy|copies|split\w*|intro|outro|also"
    r"|more\s(?:photos?|pictures?|scenes?|shots?|clips?|of))\b|加|再|多|添|插|用|放|重复|复制|拆|还要",
    re.I,
)

_FADES: Final = regex(r"\bfad\w+|\bblack\b|淡[入出化]|渐|黑场|黑屏", re.I)
_COLOURS: Final = regex(
    r"\b(?:colou?r\w*|titles?|captions?|subtitles?|texts?|words|letter\w*|fonts?|writing|read\w*|legib\w+|red|blue|green|yellow|gold\w*"
    r"|white|black|pink|purple|orange|grey|gray|silver|brown|tint\w*)\b|色|字|标题|[红黄蓝绿紫白黑金粉橙灰]",
    re.I,
)
_LOUD: Final = regex(
    r"\b(?:music|songs?|soundtrack|tunes?|sounds?|audio|loud\w*|quiet\w*|volume|hear\w*|voices?|voice-?over|narrat\w+|soft\w*"
    r"|nois\w+|silen\w+|turn(?:ed)?\s(?:it\s)?(?:up|down)|mute\w*|levels?|balance)\b|音|声|听|响|吵|静|曲|歌|旁白|解说",
    re.I,
)
_SHORT_FADE_MS: Final = 3000


def touches_unspoken(said: Message, before: Wire, rules: Wire, model: Wire) -> str:
    """Name what a model changes of a film's form though no word speaks of it, "" for nothing.

    Args:
        said: the message, of which the rules did not read all.
        before: the film so far.
        rules: as the rules have it.
        model: as the model has it.
    """
    less = asks_for_less(said)
    for name, of, spoken in _FORMS:
        old, wanted, got = of(before), of(rules), of(model)
        if got in (old, wanted) or (less and name in _FOLLOWS_LESS):
            continue
        if isinstance(got, set) and isinstance(old, set) and got <= old:
            continue
        named = name == _SHOWN and bool(find_subjects(said.bare))
        if not named and not any(one.search(said.bare) for one in spoken):
            return name
    return ""


def _sources(draft: Wire) -> object:
    return sorted({source_of(one) for one in segments(draft, PICTURES)})


def _order(draft: Wire) -> object:
    """How the pictures follow each other, whatever they show by now."""
    return [one.get("id") for one in segments(draft, PICTURES)]


def _count(draft: Wire) -> object:
    return len(segments(draft, PICTURES))


def _speeds(draft: Wire) -> object:
    return sorted({speed_of(one) for one in segments(draft, PICTURES)})


def _ink(draft: Wire) -> object:
    return {str(meta(one).get("color")) for one in all_segments(draft) if words_of(one)}


def _volumes(draft: Wire) -> object:
    found = [(track, meta(one).get("volume")) for track in _SOUNDING for one in segments(draft, track)]
    return {(track, volume) for track, volume in found if volume is not None}


def _fades(draft: Wire) -> object:
    """How far the film fades beyond a short while."""
    return [max(_SHORT_FADE_MS, film_fade_ms(draft, side)) for side in FADES]


_SOUNDING: Final = (MUSIC, VOICE, PICTURES)
_SHOWN: Final = "the pictures"
_FOLLOWS_LESS: Final = (_SHOWN, "the film's length", "the number of pictures", "the order of the pictures")
"""What also changes where something is taken away."""
_Form = tuple[str, Callable[[Wire], object], tuple[re.Pattern[str], ...]]
_FORMS: Final[tuple[_Form, ...]] = (
    ("the film's shape", canvas, (_SHAPE,)),
    ("the film's length", length_ms, (_PACE, _ADDS)),
    ("the pace", _speeds, (_PACE,)),
    ("the number of pictures", _count, (_ADDS, _PACE)),
    ("the order of the pictures", _order, (_ORDER, _ADDS, _OTHERS)),
    (_SHOWN, _sources, (_OTHERS, _ADDS)),
    ("the colour of the words", _ink, (_COLOURS,)),
    ("the volume", _volumes, (_LOUD,)),
    ("the film's fades", _fades, (_FADES,)),
)
