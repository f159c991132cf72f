"""Read wishes that the music give way to speech: "duck the music under the clip", 念的时候音乐小声点."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import MUSIC, VOICE, segments
from nemo_notebook.studio.director.operations import DuckMusic
from nemo_notebook.studio.director.operations.sound import duck_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.volumes import find_volume

_DUCK: Final = regex(r"\bduck(?:ed|ing|s)?\b|\bgives?\sway\b|避让|避开|让开|闪避|自动(?:降低|压低)", re.I)
_SOFTER: Final = regex(
    r"\b(?:lower|quiet(?:er|en)?|soft(?:er|en)?|dip|drop|down|less\sloud)\b|[小低轻弱]|压", re.I
)
_MUSIC: Final = regex(r"\bmusic\b|\bsong\b|音乐|配乐|背景音", re.I)
_WHILE_SPOKEN: Final = regex(
    r"\b(?:while|when(?:ever)?|as(?:\ssoon\sas)?|once)\s(?:s?he|they|someone|people|the\s(?:voice(?:-?\s?over)?|narrator|narration|speaker))(?:['’]s|\sis|\sare)?\s(?:speak|talk|read|narrat|start|play|on\b|comes?\b)"
    r"|\b(?:during|under|beneath|behind)\sthe\s(?:voice(?:-?\s?over)?|narration|speech|talking)\b|\bwhile\s(?:speaking|talking|reading)\b"
    r"|(?:[念读说讲]|旁白|配音|解说|人声)[^，。]{0,4}(?:时候?|期间)",
    re.I,
)
_CLIP: Final = regex(
    r"\bclips?\b|\bfootage\b|\boriginal\b|\bpeople\b|\btalk\w*\b|原声|视频里|片段|说话", re.I
)


def read_ducking(clause: Clause, there: Situation) -> Reading | None:
    """Read "duck the music under the clip", 说话时音乐避让, "lower it while she talks"."""
    if not _DUCK.search(clause.text):
        return _softer_then(clause.text, there)
    if verbs.NOT.search(clause.text):
        return Reading((DuckMusic("none"),))
    of_clips = there.clips() and _CLIP.search(clause.text)  # 说话 is the voice-over where no clip has sound
    return Reading((DuckMusic("all" if of_clips else "voice"),))


def _softer_then(text: str, there: Situation) -> Reading | None:
    """Read "lower the music while she speaks"."""
    if not (_WHILE_SPOKEN.search(text) and _MUSIC.search(text) and _SOFTER.search(text)):
        return None
    if find_volume(text) is not None:
        return None
    heard = segments(there.draft, VOICE) or there.clips()
    if not heard or not segments(there.draft, MUSIC) or verbs.NOT.search(text):
        return None
    under = "voice" if segments(there.draft, VOICE) else "all"
    if duck_of(there.draft) not in (under, "all"):
        return Reading((DuckMusic(under),))
    return Reading(
        says=there.say(
            "The music gives way to speech already; “music quieter” lowers it throughout.",
            "有人说话时音乐已经自动变小；要全程小一点，可以说“音乐小一点”。",
        )
    )
