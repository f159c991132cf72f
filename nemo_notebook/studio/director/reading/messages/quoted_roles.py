"""Tell what words in quotation marks are for where no word beside them does: to be spoken, or only named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.roles.hearing import hear

_SPEAKS: Final = re.compile(
    r"\b(?:voices?|voice-?over|narrat\w+|speak\w*|spoken|says?|saying|reads?|reading|whisper\w*|aloud|sung|sings?)\b"
    r"|[声嗓念读说唱喊]|旁白|配音|口吻|台词",
    re.I,
)
_SURE: Final = 0.85
_STEERS: Final = 0.7


def with_heard_roles(texts: Sequence[Text], said: str) -> list[Text]:
    """Return the texts of a first message; those without a role have the one that they most likely have."""
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
        spoken = speaks and heard.share(places, "V") > _SURE
        found.append(replace(one, role="voice") if spoken else one)
    return found
