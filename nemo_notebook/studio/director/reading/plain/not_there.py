"""Say that what a wish is about is not in the film, before anything else is taken for it."""

from __future__ import annotations

from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.both_shown import both_shown
from nemo_notebook.studio.director.reading.plain.missing_pictures import missing_picture
from nemo_notebook.studio.director.reading.plain.missing_texts import missing_text


def not_there(said: Message, there: Situation) -> str:
    """Return which things there are, where a wish is about one that is not; "" for any other message."""
    if said.options != Options():
        return ""
    rules = (missing_picture, missing_text, both_shown)
    return next(filter(None, (one(said.said, there) for one in rules)), "")
