"""Read colours that a whole film cannot lean to: 整体粉一点, "make it more purple"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import SetTone
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moods import find_tone

_HUE: Final = regex(
    r"(?:偏|更|再|调得?|稍微?)?(?P<zh>粉[嫩红]?|紫|绿|青)(?:色|一?[点些]色?)?(?:的?调)?(?:一?[点些])(?:[、，]|和|又|$|吧)|偏(?P<off>粉|紫|绿|青)色?(?:一?[点些]|[那这]种|的?(?:感觉|色?调))?的?$"
    r"|\b(?:(?:a\s(?:bit|little)\s)?(?:more\s)(?P<en>pink|purple|violet|green|teal)|(?P<er>pink|purpl|green)(?:er|ish))\b(?!\s\w)",
    re.I,
)
_OF_FILM: Final = regex(
    r"整体|画面|色调|全片|整个|片子|视频|影片|颜色|^(?:要|再|更|偏|稍微?|调得?)*(?:粉|紫|绿|青)|\b(?:it|everything|film|video|look|tone|colou?rs|overall|pictures)\b",
    re.I,
)


def read_film_hue(clause: Clause, there: Situation) -> Reading | None:
    """Say that there is no such colour for the whole, and read the tone that is named beside it."""
    said = None if clause.texts or there.drawings else _HUE.search(clause.text)
    if said is None or not _OF_FILM.search(clause.text) or verbs.WORDS_AND_SOUND.search(clause.text):
        return None
    tone = find_tone(f"{clause.text[: said.start()]} {clause.text[said.end() :]}")
    hue = said["zh"] or said["off"] or said["en"] or said["er"]
    told = there.say(
        "A film can be warm, cool, vivid, dark, calm, cinematic, vintage or playful; there is no such tint.",
        f"没有{hue[0]}色的色调；有暖色、冷色、鲜艳、暗调、平静、电影感、复古和活泼。",
    )
    return Reading((SetTone(tone),) if tone else (), told)
