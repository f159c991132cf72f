"""Tell whether only the first stage of a film is wanted: the picture, without words, voice and music."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_RAW: Final = regex(
    r"\b(?:just|only|nothing\sbut|keep)\s(?:(?:just|only|the|a|some)\s)*(?:raw|bare|unedited|untouched)\s"
    r"(?:video|footage|clip|film|picture|material|shot)s?\b"
    r"|\b(?:raw|bare|unedited)\s(?:video|footage|clip|film|picture)s?,?\s(?:only|please|is\s(?:enough|fine))\b"
    r"|\b(?:just|only|keep\sonly)\sthe\s(?:pictures?|visuals?|footage)\b(?!\s(?:of|from|with|in|at|on|to|and|plus|&)\b|,?\s(?:the\s)?(?:text|title|captions?|words)\b)"
    r"|(?:只|仅)(?:要|需要?|留|保留|用|给我)\s?(?:原始|纯|未剪辑的?|没有后期的?)的?(?:视频|画面|素材|影片|片段)"
    r"|(?:只|仅)(?:要|留|保留)\s?(?:画面|原片|素材)(?=[，。,.！!]|就|$)|不要(?:任何)?(?:后期|包装)",
    re.I,
)


def wants_raw(words: str) -> bool:
    """Whether words ask for the raw video."""
    return bool(_RAW.search(words))
