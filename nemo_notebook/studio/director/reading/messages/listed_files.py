"""Take the files that a first message lists by their full names: "from shop.jpg, latte.jpg and cake.jpg".

They are the film's pictures in that order, and none of their names is a text of it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.director.reading.messages.file_order import without_spans
from nemo_notebook.studio.director.reading.messages.message import Message

_LONGEST: Final = 2000  # characters
_JOINT: Final = r"\s*(?:,\s*and\b|,|、|，|/|\+|&|\band\b|和|跟|与|以及)\s*"
_BEFORE: Final = regex(
    r"(?:\b(?:from|of|with|use|using|take|files|photos|pictures|images|clips)\s?:?\s|(?:用|由|拿|以|选|把|照片|图片|素材|文件)(?:上|了)?[:：]?\s?)$",
    re.I,
)
_AFTER: Final = regex(r"^\s?(?:at\b|for\s\d|first\b|last\b|before\b|after\b|放|在|停|各|的)", re.I)
"""What is told of the last of them alone."""


def take_listed(message: Message, shelf: Shelf) -> tuple[Message, Shelf]:
    """Return a message without such a row of names, and a shelf of its files in that order."""
    files = shelf.of_kind("image", "video")
    names = {one.name.casefold(): one for one in files if "." in one.name}
    if len(names) < 2 or len(names) < len(files) or len(message.bare) > _LONGEST:
        return message, shelf
    one = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    name = rf"(?<![A-Za-z0-9_])(?:{one})(?![A-Za-z0-9_])"
    row = re.search(rf"{name}(?:{_JOINT}{name})+", message.bare, re.I)
    if (
        row is None
        or not _BEFORE.search(message.bare[: row.start()])
        or _AFTER.match(message.bare[row.end() :])
    ):
        return message, shelf
    listed = [names[found.casefold()] for found in re.findall(name, row[0], flags=re.I)]
    rest = message.bare[: row.start()] + message.bare[row.end() :]
    if len({each.id for each in listed}) < len(listed) or re.search(name, rest, re.I):
        return message, shelf
    ids = {each.id for each in listed}
    others = [each for each in shelf.media if each not in files]
    kept = tuple(each for each in shelf.fresh if each in ids or any(each == other.id for other in others))
    return without_spans([row.span()], message), replace(shelf, media=(*listed, *others), fresh=kept)
