"""Say that there is no logo, sticker or border in the film to take away, and that photos stay as they are."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import source_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.texts.nearest import nearest
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import missing_words as words
from nemo_notebook.studio.director.reading.terms import missing_words_zh as words_zh

_FRAMES: Final = tuple(regex(one, re.I) for one in words.LAID_OVER)
_FRAMES_ZH: Final = tuple(regex(one) for one in words_zh.REMOVED)


def near_unread(said: Message, there: Situation) -> str:
    """Return what comes near a wish that was not understood, or that nothing such is there."""
    return nothing_laid(said.said, there) or nearest(said, there)


def nothing_laid(said: str, there: Situation) -> str:
    """Return that what is to go is no part of the film, "" where a wish is about anything else."""
    text = said.strip()
    found = filter(None, (one.fullmatch(text) for one in (*_FRAMES, *_FRAMES_ZH)))
    name = next((one["what"] for one in found if one["what"].lower() in words.LAID | words_zh.LAID), "")
    if not name:
        return ""
    none = there.say(f"The film has no {name} of its own", f"影片里没有{name}")
    files = {one.id for one in there.shelf.of_kind("image", "video")}
    if not any(source_of(one) in files for one in there.pictures):
        return there.say(f"{none}.", f"{none}。")
    return there.say(
        f"{none}, and what is in a photo or clip cannot be taken out of it.",
        f"{none}；照片和视频里本来就有的东西去不掉。",
    )
