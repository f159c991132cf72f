"""Say behind a first film what its message asks for and no film has: a slower voice."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import VOICE, segments
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.answers.cannot_be import VOICE_PACE
from nemo_notebook.studio.director.reading.messages.model_links import names_model_link
from nemo_notebook.studio.director.words.clashes import clashes
from nemo_notebook.studio.director.words.phrases import say

_PACE: Final = regex(
    r"(?:语速|(?:旁白|配音|朗读|解说|[念读说])(?:的?(?:语速|速度|时候)|得|要)?)(?:要|得|请|再|放|稍微?)*(?:[慢快]|缓慢|放慢)(?:一?[点些]|下来)?"
    r"|\b(?:speak|read|talk|narrat\w+|voice(?:-?\s?over)?|voice\space)\s(?:\w+\s){0,3}?(?:slow(?:er|ly)|fast(?:er)?|quickly)\b",
    re.I,
)


def not_done(message: str, language: str, draft: Wire | None) -> str:
    """Return such a note, "" where nothing is left out.

    Args:
        message: what the person said, as it was typed.
        language: of the answer.
        draft: the film.
    """
    notes = [*filter(None, [clashes(message, draft, language)])]
    if names_model_link(message):
        notes.append(
            say(
                language,
                "I do not open links, so this film is not modelled on that one; say what is good about it.",
                "我打不开链接，这部影片没有参考它；可以说说想要它的哪些特点。",
            )
        )
    if draft and segments(draft, VOICE) and _PACE.search(message):
        notes.append(say(language, *VOICE_PACE))
    return say(language, " ", "").join(notes)
