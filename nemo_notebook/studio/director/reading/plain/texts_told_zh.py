"""Say plainly what a Chinese message wants of one text, where it is told in a way of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.caption_not_yet_zh import caption_not_yet
from nemo_notebook.studio.director.reading.plain.texts_appearing_zh import appearing_meant
from nemo_notebook.studio.director.reading.plain.texts_by_time_zh import called_by_time
from nemo_notebook.studio.director.reading.plain.texts_left_empty_zh import left_empty
from nemo_notebook.studio.director.reading.plain.words_placed_zh import words_placed

_LONGEST: Final = 80  # signs
_RULES: Final = (left_empty, appearing_meant, caption_not_yet, words_placed, called_by_time)


def with_texts_told(message: Message, there: Situation) -> Message:
    """Return the message with its wish for one text in common words; itself for any other."""
    text = message.text.strip()
    if message.language != "zh" or there.shelf.fresh or message.options != Options() or len(text) > _LONGEST:
        return message
    told = next(filter(None, (rule(text, there) for rule in _RULES)), "")
    return replace(read_message(told), language="zh", typed=told) if told else message
