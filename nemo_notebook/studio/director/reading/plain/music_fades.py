"""Read a sentence that only says how the music begins and ends: "fade the music in and out", 音乐别淡入.

As with pictures, it is read only where each of its words is known (see `sentence_signs`).
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import MUSIC, segments
from nemo_notebook.studio.director.operations import Operation, SetFade
from nemo_notebook.studio.director.operations.sound import fade_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import kinds_of, row_of, spelt

_LONGEST: Final = 90  # characters
_SLOW_MS: Final = 3000
_SIDES: Final = {"i": "fade_in", "o": "fade_out"}
_ENGLISH: Final = (
    ("M", r"(?:background\s|backing\s)?(?:music|song|soundtrack|track|tune|bgm|sound|audio)\b"),
    ("i", r"fade[\s-]?ins?\b|in\b(?!\sthe\sbackground)"),
    ("o", r"fade[\s-]?outs?\b|out\b"),
    ("f", r"fad(?:e|es|ed|ing)\b"),
    (
        "n",
        r"(?:(?:do|does|should|must|need)(?:n['’]?t|\snot)|not|no|without|never|stop|remove|drop|lose|get\srid\sof|neither|nor)\b",
    ),
    ("D", r"(?:over|for|in|during)\s(?:about\s)?\d(?:\.\d+)?\s?(?:s|secs?|seconds?)(?:\seach)?\b"),
    (
        "J",
        r"(?:please|pls|can|could|would|will|you|we|i|i['’]d|let|make|have|like|want|to|the|a|an|any|its|it|also|and|or|then|just|again|back|both|should|must|be|of|on|with|at|start|beginning|end|gently|slowly|softly|smoothly|nicely|thanks|all)\b|[&,;]",
    ),
)
_CHINESE: Final = (
    ("M", r"(?:背景)?(?:音乐|配乐|乐曲|曲子|歌曲?|[Bb][Gg][Mm]|声音)"),
    ("b", r"淡入(?:和|与|、|及)?淡出|淡出(?:和|与|、|及)?淡入|渐入渐出|渐强渐弱"),
    ("i", r"淡入|渐入|渐强"),
    ("o", r"淡出|渐出|渐弱"),
    ("n", r"不(?:要|用|需要|想要?|必)|别|去掉|取消|没有|不|删掉"),
    (
        "J",
        r"请|麻烦|帮我|把|将|的|了|吧|呢|啊|效果|都|也|和|与|、|[，,；;]|开头|结尾|开始|最后|时候?|就|直接|再|要|有|给|做|这个|那个|让|可以|能不能|吗|能|我|想",
    ),
)

_MIXED: Final = regex(r"[,，;；]|\b(?:but|just|only)\b", re.I)


def read_music_fades(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return how the music is to fade, both ways or not at all; () for any other sentence."""
    text = message.text.strip()
    if message.texts or message.options != Options() or there.shelf.fresh or len(text) > _LONGEST:
        return ()
    row = row_of(text, {}, spelt(_CHINESE if message.language == "zh" else _ENGLISH))
    kinds = kinds_of(row).replace("b", "io")
    fades = re.search("fad", text, re.I) or (message.language == "zh" and {*"io"} & {*kinds})
    if "M" not in kinds or not fades or not segments(there.draft, MUSIC):
        return ()
    sides = [side for sign, side in _SIDES.items() if sign in kinds]
    if "n" in kinds and (kinds.lstrip("JDM")[:1] != "n" or _MIXED.search(text)):  # "in, not out"
        return ()
    if "n" in kinds:
        return tuple(SetFade(side, 0) for side in sides or _SIDES.values())
    if len(sides) < len(_SIDES):
        return ()
    told = next((one.value for one in find_durations(text)), 0)
    return tuple(SetFade(side, told or max(_SLOW_MS, 2 * fade_of(there.draft, side))) for side in sides)
