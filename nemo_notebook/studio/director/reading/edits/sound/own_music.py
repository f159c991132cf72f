"""Read that somebody brings the music later, outside of the film: 音乐我自己配, "I'll add my own music"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import RemoveMusic
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_OWN: Final = regex(
    r"(?:我们?|后期|回头|之后|到时候?)(?:会|要|想|再|来|打算|准备)*自己(?:会|要|想|再|来|去|另外?)*(?:配|加|做|弄|搞|放|找|选|录)(?:上|个|首|点|段)*(?:背景)?(?:音乐|配乐|歌|曲|BGM)"
    r"|(?:音乐|配乐|BGM)[^，。]{0,3}?(?:我们?|后期|回头)(?:会|要|想|再|来)*自己(?:会|要|再|来|去|另外?)*(?:配|加|做|弄|搞|放|找|选|来)"
    r"|\b(?:I|we)(?:['’](?:ll|m|re)|\swill|\swant\sto|['’]d\slike\sto|\s(?:am|are))?\s(?:be\s)?(?:going\sto\s|gonna\s)?(?:add(?:ing)?|put(?:ting)?|do(?:ing)?|bring(?:ing)?|lay(?:ing)?)\s(?:on\s|in\s|over\s)?(?:my|our)\sown\s(?:music|song|soundtrack|score)"
    r"|\b(?:I|we)(?:['’]ll|\swill)\s(?:add|do|bring|put)\s(?:the\s)?(?:music|song|soundtrack)\s(?:on\s|in\s)?(?:my|our)sel(?:f|ves)\b",
    re.I,
)
_NOW: Final = regex(r"附|上传|这[首个段]|\b(?:attach|upload|here|this)\w*", re.I)


def read_own_music(clause: Clause, there: Situation) -> Reading | None:
    """Read that no music is wanted from here; a song at hand is for `sound`."""
    brings = there.shelf.just_uploaded("audio") or _NOW.search(clause.text)
    return Reading((RemoveMusic(),)) if not brings and _OWN.search(clause.text) and not clause.texts else None
