"""Read a style of music with how loud it is to be: "background music jazz at 30 %", 背景音乐钢琴30%."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import MUSIC, segments
from nemo_notebook.studio.director.operations import SetMusic, SetVolume
from nemo_notebook.studio.director.operations.sound import volume_of_music
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.thing_names import plain_wish
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style, named_style

_MUSIC: Final = r"(?:(?:the\s|some\s|my\s)?(?:background\s|bg\s)?(?:music|track|song|soundtrack|bgm|score))"
_LEVEL: Final = (
    r"(?:at|on|to|with|with\sa|with\sthe|,|volume|,\svolume|and|set\sto)?\s?(?:volume\s(?:of\s"
    r"|at\s)?)?(?P<level>\d{1,3})\s?(?:%|percent|per\scent)(?:\s(?:of\s)?(?:the\s)?(?:volume"
    r"|loud|loudness))?"
)
_STYLE: Final = r"(?P<style>[a-z][a-z-]*(?:\s[a-z-]+)?)"
_WAYS: Final = (
    regex(
        rf"(?:(?:change|switch|set|make|add|use|put|play|want|have|replace)\s(?:to\s)?)?{_MUSIC}\s?"
        rf"(?:to|:|=|should\sbe|in|with|style|is|as|by)?\s?{_STYLE}(?:\s(?:music"
        rf"|style))?,?\s?{_LEVEL}",
        re.I,
    ),
    regex(
        rf"(?:(?:change\sto|switch\sto|set|make|add|use|put|play|want|have|with)\s)?(?:some\s|a\s"
        rf"|the\s)?{_STYLE}\s{_MUSIC},?\s?{_LEVEL}(?:\s(?:in|as)\sthe\sbackground)?",
        re.I,
    ),
    regex(rf"{_STYLE}\sin\sthe\sbackground,?\s?{_LEVEL}", re.I),
    regex(
        rf"(?:add|use|play|put\son)\s(?:some\s)?{_STYLE}\s(?:in\sthe\sbackground\s)?{_LEVEL}(?:\s"
        rf"(?:in|as)\sthe\sbackground)?",
        re.I,
    ),
    regex(
        r"(?:把|将|给|加|用)?(?:背景)?(?:音乐|配乐|BGM|bgm)(?:换成|改成|用|要|设为|：|:|变成)?"
        r"(?:一[段首])?(?P<style>[\u4e00-\u9fff]{2,6}?)(?:音乐|乐|风格?)?[,，、]?(?:音量|声音"
        r"|大小)?(?:调?到|调成|设为|为|是)?\s?(?P<level>\d{1,3})\s?[%％](?:音量|的?音量)?"
    ),
    regex(
        r"(?:换成|改成|用|加|配|放)?(?:一[段首])?(?P<style>[\u4e00-\u9fff]{2,6}?)(?:风格?的?)?"
        r"(?:背景)?(?:音乐|配乐|乐)[,，、]?(?:音量|声音)?(?:调?到|调成|设为|为)?\s?"
        r"(?P<level>\d{1,3})\s?[%％](?:的?音量)?"
    ),
)
_BARE: Final = regex(
    r"(?:(?:then|just|some|maybe|an?|little|bit|of)\s)*(?:(?:soft|quiet|gentle|slow|light|nice|mellow)\s)?"
    r"(?P<style>[a-z][a-z-]+)(?:\s(?:music|beats?))?(?:\sin\sthe\sbackground)?(?:\s(?:then|instead))?,?"
    rf"(?:\s(?:at|to|around|about|like|roughly|maybe))*\s?{_LEVEL}",
    re.I,
)
"""A style's own name, and how loud."""
_PERSON: Final = regex(r"[我你您请把能]")
"""Words of one who asks, 我希望你能把, are no style."""


def read_style_and_level(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says which music is to play and how loud."""
    if any(one.quoted for one in clause.texts):
        return None
    words = plain_wish(clause.raw)
    for way in (*_WAYS, _BARE):
        said = way.fullmatch(words)
        if said and way is _BARE and not named_style(said["style"]):
            continue
        style = find_music_style(said["style"], anywhere=True) if said else None
        if said is None or style is None or _PERSON.search(said["style"]):
            continue
        level = min(1.0, int(said["level"]) / 100)
        row = segments(there.draft, MUSIC)
        same = bool(row) and SetMusic(style).apply(there.draft, there.shelf) == there.draft
        quiet = bool(row) and abs(volume_of_music(there.draft) - level) < 0.001
        if same or quiet:
            return Reading((SetVolume(MUSIC, level),) if same else (SetMusic(style),))
        return Reading((SetMusic(style), SetVolume(MUSIC, level)))
    return None
