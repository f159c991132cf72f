"""Tell what words in quotation marks are for where no word beside them does: to be spoken, or only named.

What a first message writes on its last picture is what the film ends with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.roles.hearing import hear

_SPEAKS: Final = regex(
    r"\b(?:voices?|voice-?over|narrat\w+|speak\w*|spoken|says?|saying|reads?|reading|whisper\w*|aloud|sung|sings?)\b"
    r"|[声嗓念读说唱喊]|旁白|配音|口吻|台词",
    re.I,
)
_LAST_PICTURE: Final = (
    r"(?:最后那?一?[张幅](?:图片?|照片|相片|画面)?"
    r"|\bon\sthe\s(?:very\s)?(?:last|final)\s(?:photo|picture|image|pic|one)\b)"
)
_LAST: Final = regex(_LAST_PICTURE, re.I)
_ON_LAST: Final = regex(
    rf"{_LAST_PICTURE}(?:的?[上里]面?|[,，])?\s?(?:再|要|请|please\s)*(?:(?:写|加|配|放|打|显示|标)上?|put|write|add|say|show)?\s?"
    r"(?:一?[句行](?:话|字)?|(?:the\s)?words?|字幕|文字|text)?\W*$",
    re.I,
)
_THERE: Final = regex(rf"\W*{_LAST_PICTURE}", re.I)
_FILM_SAYS: Final = regex(
    r"\b(?:it|this|that|which|(?:the|my|our)\s(?:video|film|clip|ad|reel|promo|story|post|screen|slide|sign|poster|card|picture|one))\s"
    r"(?:(?:should|must|could|can|to|needs?\sto|has\sto|just|simply|only|also|then)\s)*(?:says?|reads?|saying|reading)\b[^“”\"\n]{0,24}[“\"]\s*$",
    re.I,
)
"""Before words that a film says by showing them: "it should say “…”"."""
_A_VOICE: Final = regex(
    r"(?<!no\s)(?<!without\s)(?<!without\sa\s)(?<!not\sa\s)\b(?:voices?|voice-?over|narrat\w+|speaker|spoken|aloud)\b",
    re.I,
)
_SURE: Final = 0.85
_STEERS: Final = 0.7


def with_heard_roles(texts: Sequence[Text], said: str) -> list[Text]:
    """Return the texts of a first message; those without a role have the one that they most likely have."""
    texts = _with_last(texts, said)
    loose = any(one.quoted and not one.role for one in texts)
    heard = hear(said) if loose else None
    if heard is None:
        return list(texts)
    speaks = bool(_SPEAKS.search(said))
    found = []
    for one in texts:
        places = heard.places_of(one.words) if one.quoted and not one.role else []
        if heard.share(places, "DM") > _STEERS:
            continue  # only named, to be left out: 别写“最好”
        spoken = speaks and heard.share(places, "V") > _SURE and not is_shown(one.words, said)
        found.append(replace(one, role="voice") if spoken else one)
    return found


def is_shown(words: str, said: str) -> bool:
    """Return whether it is the film that says the words, and nobody was asked to speak."""
    before = said.partition(words)[0]
    return bool(_FILM_SAYS.search(before)) and not _A_VOICE.search(said)


def _with_last(texts: Sequence[Text], said: str) -> Sequence[Text]:
    """The texts, of which the one that stands on the last picture ends the film."""
    if not _LAST.search(said) or any(one.role == "end" for one in texts):
        return texts
    loose = [one for one in texts if one.quoted and one.role in ("", "title")]
    return [
        replace(one, role="end") if one in loose and _is_on_last(one.words, said) else one for one in texts
    ]


def _is_on_last(words: str, said: str) -> bool:
    before, _, behind = said.partition(words)
    return bool(_ON_LAST.search(before) or _THERE.match(behind))
