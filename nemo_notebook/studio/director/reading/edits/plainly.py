"""Read a message that says one thing of words and nothing else, before words are looked for in it.

In "show caption 2 until 5 s" no caption comes in that says 2.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS
from nemo_notebook.studio.director.operations import SetCaption, SetEndCard
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.edge_cuts import read_edge_gone
from nemo_notebook.studio.director.reading.edits.pictures.plain_pictures import read_plain_picture
from nemo_notebook.studio.director.reading.edits.plain_wishes import read_whole_wish
from nemo_notebook.studio.director.reading.edits.texts.captions_together import read_captions_together
from nemo_notebook.studio.director.reading.edits.texts.exact import read_exact
from nemo_notebook.studio.director.reading.edits.texts.plain_texts import read_plain_text
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_ABOUT_WORDS: Final = regex(r"\b(?:captions?|subtitles?|title|card)\b|字幕|标题|片尾|结尾", re.I)


_LOOKS: Final = (
    r"(?!\S{0,4}(?:色|大[一号点些写]|小[一号点些写]|写|秒|字体|字号|英文|中文|双语|粗|斜体|淡|动画|打字|透明|行)"
    r"|[放移在]?(?:上|下|中间|居中|顶|底|左|右|最))"
)
"""What follows a name and is no words that it is to have."""
_CALLED: Final = regex(
    rf"^(?:请|帮我|把|将)*(?:字幕\s?(?P<n>\d{{1,2}})(?:的?(?:内容|文字))?|(?P<card>片尾|结尾)的?(?:内容|文字内容))\s?(?:[:：]|改[成为]|换成|写成?)\s?{_LOOKS}(?P<words>[^，。,;；:：\n]{{1,40}})$"
)
"""Words that a text is to have: 字幕1：新品上市."""


def read_plainly(message: Message, there: Situation) -> Reading | None:
    """Read a message of one plain sentence; None for any other."""
    if wish := read_whole_wish(message, there):
        return wish
    if any(one.quoted for one in message.texts):
        return None
    if called := _CALLED.match(message.text):
        return _reworded(called, there)
    if gone := read_edge_gone(message.text, there):
        return gone
    clause = Clause(message.text, (), message.text)
    if reading := read_plain_text(clause, there) or read_plain_picture(clause, there):
        return reading
    if not message.texts or not _ABOUT_WORDS.search(message.text):
        return None
    reading = read_captions_together(clause, there) or read_exact(clause, there)
    return reading if reading and reading.operations else None


def _reworded(called: re.Match[str], there: Situation) -> Reading:
    """Give one text the words that follow its name."""
    if called["card"]:
        return Reading((SetEndCard(called["words"]),))
    place, count = int(called["n"]) - 1, len(there.caption_words)
    if not 0 <= place < count:
        return Reading(says=no_such_text(CAPTIONS, count, there.language))
    return Reading((SetCaption(place, called["words"]),))
