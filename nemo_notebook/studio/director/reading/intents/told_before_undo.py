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

_TAKES_DOWN: Final = regex("(?:就|先|请|直接|给我|帮我)*撤(?:[掉下]|了吧|走)")
_THING: Final = regex("音乐|配乐|歌|曲|旁白|配音|解说|人声|声音|字幕|标题|片名|片尾|[Bb][Gg][Mm]")
_CHANGED: Final = regex("改|换|刚才|刚刚|加了?|调|动")
"""In 这音乐版权有问题，撤掉吧 what is spoken of goes; a change that is told of is undone."""


def undo_alone(said: str, there: Situation) -> str:
    """Return the undo that ends a message, where all before it asks for nothing; else the message."""
    cuts = list(_CUT.finditer(said.rstrip(" .!。！"))) if len(said) <= _LONGEST else []
    if not cuts:
        return said
    before, last = said[: cuts[-1].start()], said[cuts[-1].end() :]
    if _TAKES_DOWN.match(last) and _THING.search(before) and not _CHANGED.search(before):
        return said
    if not _UNDO.search(last) or _UNDO.search(before) or small_talk(read_message(last)) != "undo":
        return said
    told = read_edits(read_message(before), there)
    return said if told.operations else last
