"""Find the undo that ends a message after its reason: "oh no, we open at 7 in winter.. undo that"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.intents.purpose import small_talk
from nemo_notebook.studio.director.reading.messages.message import read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation

_LONGEST: Final = 200  # characters
_CUT: Final = regex(r"[.!?…。！？]+\s+|[,，;；]\s*|(?<=[\u4e00-\u9fff])[。！？…]+\s*|\.\.+\s*")
_UNDO: Final = regex(r"\b(?:undo|revert|take\b.*\bback|back)\b|撤|还原|恢复|退回", re.I)


def undo_alone(said: str, there: Situation) -> str:
    """Return the undo that ends a message, where all before it asks for nothing; else the message."""
    cuts = list(_CUT.finditer(said.rstrip(" .!。！"))) if len(said) <= _LONGEST else []
    if not cuts:
        return said
    before, last = said[: cuts[-1].start()], said[cuts[-1].end() :]
    if not _UNDO.search(last) or _UNDO.search(before) or small_talk(read_message(last)) != "undo":
        return said
    told = read_edits(read_message(before), there)
    return said if told.operations else last
