"""Find what a message names that may be seen in a picture and is not in the film: "the cat can go"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.plain.missing_pictures import (
    at_hand,
    in_film,
    is_film,
    is_seen,
    is_seen_zh,
)
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_spoken_of
from nemo_notebook.studio.director.reading.terms.places import places_in

_NAMED: Final = regex(
    r"\b(?:the|that|this)\s(?:(?:one|picture|photo|clip|shot|scene|part|bit)\s(?:of|with|showing)\s(?:(?:the|an?)\s)?)?"
    r"(?P<what>(?:(?:red|blue|green|yellow|white|black|pink|brown|grey|gray|small|big|little|cute)\s)?[a-z]+)"
    r"(?:['’]s)?(?=\s|\W*$)"
    r"|^(?P<bare>[a-z]+)(?:\s(?:picture|photo|clip|shot|scene))?\s(?:out|away|off|gone|first|last|longer|shorter|slower|faster|\d[\d.]*\s?(?:s|secs?|seconds?))\W*$",
    re.I,
)
_NAMED_ZH: Final = regex(
    r"(?:^|(?<=[把将让给，,。！有]))(?:请|帮我)?(?:[那这]一?[张个段幅])?(?P<what>[\u4e00-\u9fff]{1,4}?)(?=的?(?:[那这]一?[张个段幅]|画面|镜头|视频|片段|照片|图)|的?(?:去掉|删|不要|停|放|移|剪|短|长|慢|快))"
    r"|(?:和|跟|与|到|换掉|删掉|去掉|只留|只要|保留)(?P<after>[\u4e00-\u9fff]{1,4}?)(?=的?(?:[那这]一?[张个段幅]|画面|镜头|视频|片段|照片|图|前|后|之|换|交|对|$))"
)
_TO_EDGE: Final = regex(r"\s(?:(?:to|at|in)\s(?:the\s)?)?(?:very\s)?(?:first|last)\W*$", re.I)
"""Where a picture is to stand, which names none."""
_OF_FILM: Final = regex(
    r"\b(?:it|everything|whole|entire|overall|total|length|slideshow|movie|film)\b|\b(?:the|this|my|our)\svideo\b"
    r"|它|影片|片子|整[个体]|全片|全部|总",
    re.I,
)
"""With these the film is meant, and what is named beside it may be for whom it is."""
_LONGEST: Final = 90


def missing_in(said: str, there: Situation) -> str:
    """Return the thing that a message names in vain; "" where it names none, or any picture that is there."""
    text = said.strip()
    if len(text) > _LONGEST or there.shelf.fresh or there.drawings or QUOTED.search(text):
        return ""
    if _OF_FILM.search(text):
        return ""
    placed = with_references(Clause(text, (), text), there).text
    placed = _TO_EDGE.sub("", placed)
    if places_in(placed, len(there.pictures)) or pictures_spoken_of(text, there, hinted=True):
        return ""
    found = (one for one in _names(text) if not is_film(one, text, there))
    return next((one for one in found if not in_film(one, there) and not at_hand(one, there)), "")


def _names(text: str) -> Iterator[str]:
    """The things that may be seen by which a message seems to call a picture."""
    chinese = bool(re.search(r"[\u4e00-\u9fff]", text))
    for one in (_NAMED_ZH if chinese else _NAMED).finditer(text):
        name = next(filter(None, one.groups()), "").lower()
        if name and (is_seen_zh(name) if chinese else is_seen(name)):
            yield name
