"""Leave out what only leads to a question about the tool: "Before I start: can you …?"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.words.phrases import say

_GREETING: Final = (
    r"(?:(?:hi|hiya|hello|hey|there|ok|okay|so|thanks|sorry|all|team|good\s(?:morning|evening"
    r"|afternoon))[\s,!.–—-]+)*"
)
_START: Final = (
    r"before\s(?:i|we)\s(?:start|begin|get\s(?:started|going)|go\s(?:on|ahead)|commit|order"
    r"|upload\s\w+(?:\s\w+)?|send\s\w+(?:\s\w+)?|do\s(?:this|anything)|spend\s\w+(?:\s\w+)?)"
)
_QUESTION: Final = (
    r"(?:(?:i|we)\s(?:have|['’]ve\sgot)\s|got\s|just\s|here['’]?s\s)*(?:an?\s|one\s"
    r"|my\s)?(?:quick|small|little|silly|stupid|dumb|simple|general|basic|first"
    r"|last)?\s?(?:question|q)\b"
)
_WONDER: Final = (
    r"(?:(?:i\swas|i['’]?m|we\swere|just|only)\s)*(?:wondering|curious|asking)"
    r"|out\sof\s(?:curiosity|interest)|one\s(?:more\s)?thing"
    r"|first(?:\sof\sall|\sthings?\sfirst)?|first\sthing|not\ssure\sif\sthis\sis\spossible"
)
_LEAD: Final = regex(
    rf"\A\W*{_GREETING}(?:(?:{_START}|{_QUESTION}|{_WONDER})(?:\s(?:first|though|please"
    rf"|for\syou|upfront|{_START}))*\s?[:,.!–—-]+\s?)+"
    r"(?=(?P<asked>(?:can|could|do|does|is|are|what|what['’]s|which|how|will|would|may|am"
    r"|must|should)\b[^.!?:\n]*\?)\W*\Z)",
    re.I,
)
_LONGEST: Final = 240  # characters; who writes more has told something
_FILES: Final = (
    r"(?:photos?|pictures?|pics?|images?|snaps?(?:hots)?|clips?|videos?|footage|songs?"
    r"|tracks?|voice\s(?:notes?|memos?)|recordings?|files?)"
)
_OF_FILES: Final = regex(
    rf"\A\W*{_GREETING}what\s(?:exactly\s|kind\sof\s\w+\s|sort\sof\s\w+\s)?(?:can|could|would"
    rf"|will|do)\s(?:you|i|we|it|one)\s(?:actually\s|possibly\s)?(?:make|do|create|build"
    rf"|produce|need|get)"
    rf"\s(?:out\sof|with|from|of|using)\s(?:(?:a|an|some|few|couple|bunch|of|my|our|old|the"
    rf"|just|only|about|one|two|three|four|five|six|ten"
    rf"|\d{{1,3}})\s)+(?:\w+\s)?{_FILES}\b[^.!?:\n$€£“”\"]{{0,60}}\?\W*\Z",
    re.I,
)


def without_lead_in(words: str) -> str:
    """Return a first message that asks of the tool without what only leads to its question."""
    return _LEAD.sub("", words) if len(words) <= _LONGEST else words


def made_of_files(words: str, language: str) -> str:
    """Answer what can be made of files of one's own before any is there; "" for all else."""
    if len(words) > _LONGEST or not _OF_FILES.match(words):
        return ""
    return say(
        language,
        "A film of them: attach photos and clips with -a, and a song if there is one, and say what it is to"
        " be, for example: a 20-second slideshow of these photos with my song",
        "可以做成一部影片：用 -a 附上照片、视频和歌曲，再说要做什么，例如：用这些照片做一个20秒的视频",
    )
