"""Say that nobody in particular can speak, nobody sings, and which songs are not here: 配一首《稻香》."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import SetMusic
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style

_OWN: Final = regex(
    r"(?:用|换成?|改成)(?:我们?|本人)(?:自己)?的(?:声音|录音|嗓音)|我(?:自己|本人)?来?(?:配音|录音|念旁白)|\b(?:my|our)\s(?:own\s)?voice\b",
    re.I,
)
_SOMEBODY: Final = regex(
    r"(?:让|请|找|叫)(?!(?:它|旁白|声音|语音|机器|AI|音乐)[^名])[\u4e00-\u9fff·]{2,6}?来?(?:配音|念旁白|念|解说|旁白|朗读)(?:吧|一?下)?[吗么呢]?[?？]?$"
    r"|^(?![你它我])[\u4e00-\u9fff·]{2,4}来(?:配音|念旁白|解说|朗读)(?:吧)?$"
    r"|(?:用|换成?|改成|变成|要)(?!(?:女|男|童|温柔|低沉|普通|中文|英文|别|其他|另))[\u4e00-\u9fff·]{2,4}的(?:声音|嗓音|声线|语音|腔调)(?!.{0,3}(?:大|小|高|低))"
    r"|\b(?:use|have|with|in|get|want|add)\s(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+){0,2}['’]s\svoice\b"
    r"|\b(?:can|could|have|let|get)\s(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+){1,2}\s(?:to\s)?(?:do|read|narrate|speak|say|be|voice|record)\b.{0,16}(?:\bvoice|\bnarrat|\bit\b|\bthis\b|$)"
    r"|\b(?:sounds?|voice)\slike\s(?-i:[A-Z])\w+",
    re.I,
)
_TONGUE: Final = regex(
    r"(?:东北|四川|重庆|河南|陕西|山东|湖南|武汉|天津|北京|上海|广东|闽南|客家|温州|苏州|台湾)(?:话|腔|口音|普通话)|方言|粤语|川普|(?:配音|旁白|声音|说话|解说).{0,4}(?:口音|腔调)"
)
_SINGS: Final = regex(
    r"(?:让|请|找|叫|换|要|由|用)[\u4e00-\u9fffA-Za-z·\s]{1,10}?(?:来|给我们?|帮我们?)?(?:唱|演唱|献唱|翻唱)(?!片|盘|会)|^[\u4e00-\u9fff·]{2,4}来(?:演)?唱|有人唱|唱出来|(?:加|配|来)[点段个]?(?:人声)?(?:演唱|唱词|歌声)"
    r"|\b(?:have|let|get|can|could|make|want)\s(?:\w+\s){1,3}?(?:to\s)?sing(?:s|ing)?\b|\bsung\sby\b|\b(?:add|with|want)\s(?:\w+\s)?(?:vocals|singing)\b",
    re.I,
)
_SPOKEN: Final = regex(r"配音|旁白|念|读|说|声音|解说")
_SONG: Final = regex(
    rf"(?:音乐|配乐|BGM|歌曲?|曲子?)(?:换成?|改[成为用]?|用|放|配上?|是|为|要|来|[:：])*(?:一?[首段])?(?:[\u4e00-\u9fff·]{{2,6}}的)?{BLANK}"
    rf"|(?:配上?|放|播放?)(?:个|点|一?[首段])(?:[\u4e00-\u9fff·]{{2,6}}的)?{BLANK}|[来换加用要]成?一?首(?:[\u4e00-\u9fff·]{{2,6}}的)?{BLANK}"
    rf"|{BLANK}[这那]一?首(?:歌|曲|$)|{BLANK}(?:当|做|作)[为成]?(?:背景)?(?:音乐|配乐|BGM)"
    rf"|\b(?:music|songs?|soundtrack|bgm)\s(?:(?:to|is|should\sbe|called)\s)?{BLANK}|\b(?:music|song|soundtrack)\s?:\s?{BLANK}"
    rf"|{BLANK}(?:\sby\s\w+(?:\s\w+)?)?\s(?:as|for)\s(?:the\s|my\s|our\s)?(?:background\s)?(?:music|song|soundtrack|bgm)\b",
    re.I,
)
"""A song by its name, or by who sings it."""


def _not_here(clause: Clause, there: Situation) -> Reading | None:
    """Say that a song that is named is not here; the style that is named beside it plays."""
    if len(clause.texts) != 1 or clause.texts[0].role or there.shelf.just_uploaded("audio"):
        return None
    named = clause.texts[0].words.lower()
    if not _SONG.search(clause.text) or any(named in one.name.lower() for one in there.shelf.media):
        return None
    style = find_music_style(clause.text.replace(BLANK, ""))
    return Reading((SetMusic(style),) if style else (), no_songs(there))


def no_songs(there: Situation) -> str:
    """Return that songs of others are not here."""
    return there.say(
        "There are no songs of others here; attach yours with -a, or name a style: “calm piano music”.",
        "这里没有别人的歌：可以用 -a 附上歌的文件，或者说一种风格，例如“换成舒缓的钢琴曲”。",
    )


def read_borrowed_voice(clause: Clause, there: Situation) -> Reading | None:
    """Read a wish for the voice of a certain person, for one's own, for a dialect, for singing or a song."""
    if clause.texts:
        return _not_here(clause, there)
    if _OWN.search(clause.text):
        return Reading(
            says=there.say(
                "Your own recording can be the sound: attach it with -a and say “use it as music”.",
                "可以用自己的录音：用 -a 附上音频，再说“用它做音乐”。",
            )
        )
    if _SINGS.search(clause.text):
        return Reading(
            says=there.say(
                "The built-in music has no singing. A song of your own can be attached with -a.",
                "内置音乐都是纯音乐，没有人唱；可以用 -a 附上自己的歌。",
            )
        )
    tongue = _TONGUE.search(clause.text) and _SPOKEN.search(clause.text)
    if not tongue and not _SOMEBODY.search(clause.text):
        return None
    return Reading(
        says=there.say(
            "There is one built-in voice for each language; nobody can be imitated.",
            "每种语言只有一个内置声音，不能模仿别人，也不能选口音。",
        )
    )
