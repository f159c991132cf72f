"""Say which pictures "the rest" are, after some that are named: "the bag 5 seconds, the rest 2"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.operations import HoldPicture, Operation, ReplacePicture, SetPictureLength
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs

_REST: Final = re.compile(
    r"\b(?:all\s)?(?:the\s)?(?:rest|others|other\s(?:ones|pictures|photos|images|clips|scenes))\b"
    r"|(?:其[他它余]|剩下|别)的?(?:[几\d两三四]张|图片?|照片|画面|镜头)?",
    re.I,
)
_ENDS_IN_NUMBER: Final = re.compile(
    r"(?:\s|[余他它下]都?)(?:\d(?:\.\d)?|[二两三四五六]|two|three|four|five|six)\W*$"
)
_STARTS_IN_NUMBER: Final = re.compile(r"^\d(?:\.\d)?(?=\s(?:for|on|each)\b)", re.I)


def with_the_rest(clause: Clause, operations: Sequence[Operation], there: Situation) -> Clause:
    """In "the bag in black and white, the rest in colour" the rest are the other pictures."""
    last = operations[-1] if operations else None
    named = getattr(last, "indexes", ()) or (
        (last.index,) if isinstance(last, HoldPicture | ReplacePicture) else ()
    )
    found = _REST.search(clause.text)
    first = _STARTS_IN_NUMBER.match(clause.text)
    if first and not found and isinstance(last, HoldPicture | SetPictureLength):  # "… but 4 for the hat"
        return replace(clause, text=f"{first[0]} seconds{clause.text[first.end() :]}")
    if not named or not found or verbs.KEEP.search(clause.text):
        return clause
    others = [i for i in range(len(there.pictures)) if i not in named]
    english = found[0].isascii()
    names = (" and " if english else "和").join(
        f"image #{i + 1}" if english else f"第{i + 1}张" for i in others
    )
    text = f"{clause.text[: found.start()]}{names}{clause.text[found.end() :]}"
    if isinstance(last, HoldPicture) and _ENDS_IN_NUMBER.search(clause.text):  # "the rest 2"
        text += " seconds" if english else "秒"
    if isinstance(last, HoldPicture) and (first := _STARTS_IN_NUMBER.match(text)):  # "3 for the others"
        text = f"{first[0]} seconds{text[first.end() :]}"
    return replace(clause, text=text)
