"""Read captions by what they are in a film of photos: the names of these; other captions are left alone."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.composing.captioning import readable_name
from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation

_LABELS: Final = regex(
    r"(?P<the>\b(?:the|all|our|my|these|those)\s)?\b(?:(?:product|item|photo|picture|image)\s)?(?:names|name\stags|labels|tags)\b(?!\s(?:of|on|for)\b)|(?P<zh>(?:[产商][品]|物品|图片|照片)?(?:名字|名称|标签|品名))(?!改|换)",
    re.I,
)
"""What captions are called that say what the pictures show."""
_LABELLING: Final = regex(r"\b(?:add|write|change|rename|use)\b|[加写改]", re.I)


def names_as_captions(clause: Clause, there: Situation) -> Clause:
    """In "put the names at the top" the captions are meant, where these are the names of the pictures."""
    if clause.texts or not _LABELS.search(clause.text) or _LABELLING.search(clause.text):
        return clause
    names = {readable_name(str(meta(one).get("name", ""))) for one in there.pictures}
    if not there.caption_words or not names.issuperset(there.caption_words):
        return clause
    text, raw = (_LABELS.sub(_as_captions, one) for one in (clause.text, clause.raw))
    return replace(clause, text=text, raw=raw)


def _as_captions(said: re.Match[str]) -> str:
    return "字幕" if said["zh"] else f"{said['the'] or ''}captions"
