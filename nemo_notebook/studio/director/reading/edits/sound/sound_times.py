"""Read when the music is heard, told from the film's ends: "no music for the first 4 s", 最后五秒不要音乐."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import MUSIC, length_ms, segments
from nemo_notebook.studio.director.operations import SetSoundTime
from nemo_notebook.studio.director.operations.wording import end_card_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

_FIRST: Final = regex(
    r"\b(?:first|opening|initial)\s*$|(?:开头|开始|一开始|前面?|片头)的?[^，。]{0,4}$", re.I
)
_LAST: Final = regex(r"\b(?:last|final|closing)\s*$|(?:最后|结尾|末尾|后面?)的?[^，。]{0,4}$", re.I)
_BEFORE_END: Final = regex(
    r"\s(?:before|ahead\sof|from)\s(?:the\s|its\s)?(?:very\s)?end\b|结束[之以]?前|结尾前|完之前", re.I
)
_ENDS: Final = regex(r"\b(?:stops?|ends?|finish(?:es)?|over|cut)\b|停|结束", re.I)
_ONLY: Final = regex(r"\b(?:only|just)\b|[只仅]", re.I)
_SHORTEST_MS: Final = 500
_SILENT_CARD: Final = regex(
    r"(?:(?:and|but|with|please|also|i\swant|there\sshould\sbe|have|make\sit)\s)*(?:no|without(?:\sany)?|mute|silence|stop|cut|kill|remove|turn\soff|end|don['’]?t\splay)\s(?:the\s|any\s|all\s)?(?:music|song|soundtrack|sound)"
    r"\s(?:in|on|at|over|under|during|for|before|when)\s(?:the\s|that\s)?(?:end\s?card|closing\s(?:card|text)|outro|end\sscreen)(?:\s(?:comes|starts|begins|appears|shows|is\sshown))?(?:\splease)?\W*"
    r"|(?:片尾|结尾(?:文字|卡片))(?:的时候|那里|时|处|上|里)?(?:不要|别放|没有|不放|不用)(?:有|放)?(?:背景)?(?:音乐|配乐)",
    re.I,
)


def read_silent_card(clause: Clause, there: Situation) -> Reading | None:
    """Read "no music on the end card": the music is over where the card begins, and the card stays."""
    if not _SILENT_CARD.fullmatch(clause.text.strip()):
        return None
    card = end_card_of(there.draft)
    if card is None or not segments(there.draft, MUSIC):
        missing = (
            "Say when the music is to stop: “music until 8 s”.",
            "可以说音乐到哪里为止：“音乐到8秒为止”。",
        )
        return Reading(says=there.say(*missing))
    return Reading((SetSoundTime(MUSIC, None, int(card["s"])),))


def read_sound_stretch(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that takes the music away at one end of the film, or keeps it there only."""
    lengths = find_durations(clause.text)
    silent = verbs.REMOVE.search(clause.text) or verbs.MUTE.search(clause.text)
    if (
        clause.texts
        or len(lengths) != 1
        or not segments(there.draft, MUSIC)
        or verbs.PICTURES.search(clause.text)
    ):
        return None
    if not (verbs.MUSIC.search(clause.text) or verbs.MUTE.search(clause.text)):
        return None
    before, after = clause.text[: lengths[0].start], clause.text[lengths[0].end :]
    length, film = lengths[0].value, length_ms(there.draft)
    if not _SHORTEST_MS <= length <= film - _SHORTEST_MS:
        return None
    if (_BEFORE_END.match(after) or _BEFORE_END.search(before)) and (silent or _ENDS.search(clause.text)):
        return Reading((SetSoundTime(MUSIC, None, film - length),))
    first, last = bool(_FIRST.search(before)), bool(_LAST.search(before))
    if first == last or not (silent or _ONLY.search(clause.text)):
        return None
    if silent:
        edge = SetSoundTime(MUSIC, length) if first else SetSoundTime(MUSIC, None, film - length)
    else:
        edge = SetSoundTime(MUSIC, None, length) if first else SetSoundTime(MUSIC, film - length)
    return Reading((edge,))
