"""Read that what the voice says is to stand on the screen as well: 旁白的文字也当字幕显示出来."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.sound.spoken_or_shown import as_captions, spoken_words
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

_SPOKEN: Final = (
    r"(?:(?:up\s)?(?:what(?:ever)?|everything|all|the\swords)\s(?:that\s)?(?:(?:the\s|our\s)?(?:voice(?:-?\s?over)?|narrator|narration|speaker)|s?he|they)(?:\sis|['’]s)?\s(?:says?|saying|speaks?|speaking|reads?|reading)(?:\sout)?"
    r"|the\s(?:spoken\swords|voice(?:-?\s?over)?['’]?s?\swords|words\sof\sthe\s(?:voice(?:-?\s?over)?|narration|narrator)))"
)
_SEEN: Final = (
    r"\s(?:up\s|also\s|too\s)?(?:(?:as|in)\s(?:the\s|an?\s)?(?:(?:written|small|big|clear)\s)?(?:words?|text|captions?|subtitles?|writing|letters)\b"
    r"|(?:on|at|along|across)\s(?:the\s)?(?:screen|bottom|top|picture)\b|underneath\b|below\b)"
)
"""What is spoken, and how it is to be seen as well."""
_ALSO: Final = regex(
    r"(?:旁白|配音|解说)(?:的?(?:文字|内容|话|词|文案|文本))?[^，。]{0,3}?(?:也|同时|同步|都|一起)[^，。]{0,3}?(?:当|作|做|用|配|加|写|打|显示|出)[^，。]{0,4}?(?:字幕|屏幕|画面)"
    r"|(?:给|为|把)?(?:旁白|配音|解说)[^，。]{0,4}?(?:配上?|加上?|当作?|作为)[^，。]{0,3}?字幕"
    r"|字幕[^，。]{0,4}(?:旁白|配音|解说)[^，。]{0,3}(?:一致|一样|同步|相同)|(?:加|配|显示|要)[上个]?(?:旁白|配音|解说)的?字幕"
    r"|\b(?:show|display|put|add|have|write)\s(?:the\s)?(?:voice-?\s?over|narration)(?:['’]s)?(?:\s(?:text|words))?\s(?:as|in)\s(?:captions|subtitles)\b(?!\s(?:instead|rather))"
    rf"|\b(?:show|display|put|add|have|write|print|caption|subtitle|get)\s(?:up\s)?{_SPOKEN}{_SEEN}(?!\s(?:instead|rather))"
    r"|\b(?:captions|subtitles)\s(?:for|of|with)\s(?:the\s)?(?:voice-?\s?over|narration)\b",
    re.I,
)
_MARKS: Final = regex(r"[\s，。！？、；：“”,.!?;:\"'’-]+")


def read_voice_shown(clause: Clause, there: Situation) -> Reading | None:
    """Read captions with the words of the voice; say so where these are there."""
    spoken = spoken_words(there)
    if clause.texts or not spoken or not _ALSO.search(clause.text) or verbs.REMOVE.search(clause.text):
        return None
    shown = _MARKS.sub("", "".join(there.caption_words))
    if shown and _MARKS.sub("", spoken) in shown:
        return Reading(
            says=there.say(
                "The captions have the words of the voice-over already.", "字幕已经是旁白的文字了。"
            )
        )
    return None if there.caption_words else Reading(tuple(as_captions(spoken, there)))
