"""Read that a picture ends the film: "new.jpg is our logo, show it for the last 3 seconds"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.operations import AddPicture, HoldPicture, Operation, Reorder
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_IT_LAST: Final = regex(
    r"^\W*(?:and\s|so\s|then\s|please\s)*(?:show|put|place|keep|use|have|add|display|leave)\s(?:it|that|this)\b.*\b(?:end|last|final)\b"
    r"|^(?:请|就|再|把它?)*(?:放|显示|出现|加)?(?:在|到)?(?:最后|结尾|片尾)",
    re.I,
)
_IT_FIRST: Final = regex(
    r"^\W*(?:and\s|so\s|then\s|please\s)*(?:show|put|place|use|have|add|display)\s(?:it|that|this)\b.*\b(?:first|start|beginning)\b(?!\s\d)"
    r"|^(?:请|就|再|把它?)*(?:放|显示|出现|加)(?:在|到)?(?:最前面?|开头|片头|第一[个张])",
    re.I,
)
_FOR_THE_LAST: Final = regex(
    r"\b(?:show|display|put|keep|have)\b.*\b(?:for|in|during)\sthe\s(?:last|final)\s[\w.]+\s?(?:s|secs?|seconds?)\b(?!\sof)"
    r"|最后[\d.一二两三四五六七八九十]+秒(?:钟)?(?:显示|放|出现|是|用)",
    re.I,
)


def read_brought_last(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read "put it at the end for 3 seconds", "put it first", of a picture that the same message brings."""
    last = operations[-1] if operations else None
    if not isinstance(last, AddPicture) or clause.texts:
        return None
    first = _IT_FIRST.match(clause.text)
    if not first and not _IT_LAST.match(clause.text):
        return None
    length = next((one.value for one in find_durations(clause.text)), last.duration_ms)
    return Reading((replace(last, at=0 if first else len(there.pictures), duration_ms=length),))


def shown_last(reading: Reading, clause: Clause, there: Situation) -> Reading:
    """Let a picture that is to be seen "for the last 3 seconds" stand last, too."""
    held, count = reading.operations[0] if len(reading.operations) == 1 else None, len(there.pictures)
    if not isinstance(held, HoldPicture) or held.index >= count - 1 or not _FOR_THE_LAST.search(clause.text):
        return reading
    order = (*(i for i in range(count) if i != held.index), held.index)
    return replace(reading, operations=(held, Reorder(order)))
