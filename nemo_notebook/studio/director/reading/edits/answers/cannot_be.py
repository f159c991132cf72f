"""Read wishes of one clip's sound and of the voice's pace that cannot be, and say what can be done."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations.sound import sounds
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.thing_names import PICTURE, picture_called, plain_wish
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

VOICE_PACE: Final = (
    "The voice reads at one unhurried pace, quicker only where the film is too short for its words.",
    "配音是固定的平稳语速，只有影片放不下文字时才会念得快一些。",
)
BACKWARDS: Final = (
    "Clips play forwards only. “slower”, “faster” and “reverse the order” are possible.",
    "视频只能正着放。可以说“慢一点”“快一点”或“顺序倒过来”。",
)
_NO_FADE: Final = (
    "The sound of a clip does not fade; it can be louder or quieter: “clip 1 at 50%”. The music can fade.",
    "片段的原声不能淡入淡出，可以调大小：“第1段音量50%”。音乐可以淡入淡出。",
)
_WHOLE_SOUND: Final = (
    "A clip's sound is set for all of it. Split the clip first (“split clip 1 at 2 s”), then “mute clip 1”.",
    "原声只能整段设置。可以先说“第1段在2秒处切开”，再说“第1段静音”。",
)
_SLOW: Final = r"(?:slow(?:er|ly)?|fast(?:er)?|quick(?:er|ly)?|hurried(?:ly)?|rushed)"
_SPEAKS: Final = r"(?:speaks?|speaking|talks?|talking|reads?|reading|narrates?|narrating|says?)"
_VOICE: Final = r"(?:the\s|her\s|his\s)?(?:voice(?:[\s-]?over)?|narrat(?:or|ion)|speaker|speech|reading)"
_MORE: Final = r"(?:(?:a\s(?:bit|little|touch|lot)|much|more|too|way|so|slightly|very|far|less|even)\s)*"
_PACES: Final = (
    regex(
        rf"(?:(?:make|let|have|get|tell)\s)?(?:(?:{_VOICE}|she|he|her|him|it|they|them|you|who)\s)?"
        rf"(?:(?:should|must|could|can|to|is|are)\s)*{_SPEAKS}"
        rf"(?:\s(?:it|this|that|them|everything|all|out|loud|the\s(?:text|words|script"
        rf"|sentences?)))*\s{_MORE}{_SLOW}",
        re.I,
    ),
    regex(rf"(?:slow|speed)\s(?:down\s|up\s)?{_VOICE}(?:\s(?:down|up))?(?:\s{_MORE.rstrip('*')}*)?", re.I),
    regex(
        rf"(?:make\s|have\s|let\s|play\s|i\swant\s)?{_VOICE}\s(?:(?:should|must|to|is|be|sounds?"
        rf"|feels?|goes|go|run|speed)\s)*{_MORE}{_SLOW}",
        re.I,
    ),
    regex(
        rf"(?:an?\s)?{_MORE}{_SLOW}\s(?:voice(?:[\s-]?over)?|narration|speech|reading|talking"
        rf"|speaking)(?:\s(?:speed|pace))?",
        re.I,
    ),
    regex(
        r"(?:把|将|让)?(?:旁白|配音|声音|她|他|朗读|解说)?的?(?:语速)?(?:再|能|要|可以)?(?:念|读"
        r"|说|讲|朗读)(?:得|的)?(?:有点|太|稍微|再|更|放)*[快慢](?:一?[点些]儿?|了)?"
    ),
    regex(
        r"(?:把|将|让)?(?:旁白|配音|解说)?的?(?:语速|声音|朗读)(?:再|有点|太|稍微|更|要|放|调|加"
        r"|能)*[快慢](?:一?[点些]儿?|了|下来)?|(?:放慢|加快)(?:一?[点下些])?(?:旁白|配音|朗读)?的?"
        r"(?:语速|旁白|配音|朗读)"
    ),
    regex(r"(?:再)?[快慢](?:一?[点些]儿?)?地?(?:念|读|说|讲)(?:旁白)?"),
)
_KIND_AND_PACE: Final = regex(
    rf"(?:(?:make|let|have|change|turn|switch)\s)?{_VOICE}\s(?:(?:should|must|to|is|be|sound|into|like)\s)*"
    rf"(?:an?\s)?(?:(?:fe)?male|wom[ae]n|m[ae]n|girl|boy|child|lady|guy|deeper|younger|older)(?:['’]s)?(?:\svoice)?,?\s(?:and|but)\s"
    rf"(?:also\s|talk\s|speak\s|make\s(?:it|her|him)\s)*{_MORE}{_SLOW}",
    re.I,
)
"""Another voice, and its pace: the pictures are not meant."""
_SPELLING: Final = regex(
    r"(?:(?:can|could|would)\s(?:you|we|i)\s)?(?:please\s)?(?:add|show|have|make|put\sin|get|do|want)\s[\w\s-]{3,40}?\s(?:(?:that|which|who)\s|to\s)?"
    r"(?:spell(?:s|ing)?(?:\sout)?|writ(?:es?|ing)|form(?:s|ing)?|tak(?:es?|ing)\sthe\sshape\sof)\s(?:out\s)?(?:our|my|the|his|her|their|your)\s(?:\w+\s)?(?:names?|logos?|initials|words?|titles?|numbers?|letters)(?:\s(?:in|on|across)\s.{3,24})?",
    re.I,
)
_UNDO: Final = ("“undo” takes the last change back.", "说“撤销”可以恢复上一步。")
_LONGEST_FORGOTTEN: Final = 50  # characters
_NO_SPELLING: Final = (
    "What a scene shows cannot form words. A title can: “title: …”.",
    "画面里的东西不能拼成文字。可以用标题来写：“标题：……”。",
)
_CLIP: Final = (
    rf"(?:{PICTURE}|(?:the\s)?(?:clips?|videos?)|(?:every|each|all)\s(?:the\s)?clips?|(?:每段)?(?:片段|视频))"
)
_SOUND: Final = r"(?:sound|audio|volume|noise|original\s(?:sound|audio))"
_OF_CLIP: Final = (
    rf"(?:(?:the\s)?(?:own\s)?{_SOUND}\s(?:of|in|from|on)\s{_CLIP}|{_CLIP}(?:['’]s)?\s"
    rf"(?:own\s)?{_SOUND}|{_CLIP}的?(?:原声|声音|音量))"
)
_FADES: Final = (
    regex(
        rf"(?:slowly\s)?fade\s(?:in\s|out\s|up\s|down\s)?{_OF_CLIP}(?:\s(?:in|out|up|down))?(?:\s"
        rf"(?:slowly|gently|over.*))?",
        re.I,
    ),
    regex(
        rf"(?:let\s|make\s|have\s)?{_OF_CLIP}\s(?:should\s|to\s)?(?:slowly\s)?fades?[\s-](?:in|out"
        rf"|up|down)(?:\sslowly)?",
        re.I,
    ),
    regex(
        rf"(?:(?:add|put|use|apply)\s)?(?:an?\s)?fade[\s-](?:in|out)\s(?:of|for|on|to|in)\s{_OF_CLIP}", re.I
    ),
    regex(
        rf"(?:给|把|让)?{_OF_CLIP}(?:加上?|做|要|慢慢|逐渐)?(?:个|一个)?(?:淡入|淡出|渐入|渐出|渐强"
        rf"|渐弱|淡入淡出)(?:效果)?|{_CLIP}的?(?:原声|声音)(?:慢慢|逐渐)(?:变)?[大小]"
    ),
)
_SECONDS: Final = r"(?:\d+(?:\.\d+)?)\s?(?:s|secs?|seconds?)?"
_TIMED: Final = (
    regex(
        rf"(?:play\s|start\s|let\s|have\s|hear\s)?{_OF_CLIP}(?:\s(?:should|must|to|only|just|start"
        rf"(?:s|ing)?|begins?|plays?|heard|be|on|comes?|in|stops?|ends?))*\s(?:from|at|after|until"
        rf"|till)\s(?:second\s)?{_SECONDS}(?:\s(?:on(?:wards?)?|in|only))?",
        re.I,
    ),
    regex(
        rf"(?:mute|silence)\s{_CLIP}\s(?:until|till|from|after|before)\s(?:second\s)?{_SECONDS}"
        rf"(?:\son(?:wards?)?)?",
        re.I,
    ),
    regex(
        rf"{_OF_CLIP}(?:只)?(?:要|在)?(?:从|到)第?\d+(?:\.\d+)?秒(?:后|以后|之后)?(?:才|再)?(?:开始"
        rf"|有|起|结束|停)?"
    ),
)
_BACKWARDS: Final = (
    regex(
        rf"(?:play|show|run|make|let|have|put|turn)\s{PICTURE}\s(?:play\s|run\s|go\s|be\s)?"
        rf"(?:backwards?|in\sreverse|reversed|the\sother\sway\sround|back\sto\sfront)",
        re.I,
    ),
    regex(
        rf"(?:reverse|rewind|invert)\s(?:{PICTURE}|(?:the|my)\s[\w-]+\s(?:clip|video|footage|shot))|{PICTURE}\s(?:backwards?|in\sreverse|reversed)",
        re.I,
    ),
)


_LOUDNESS: Final = regex(
    r"\b(?:loud(?:er)?|quiet(?:er)?|softer|mute|turn|lower|raise|volume|silent)\b|%|[大小高低响吵]|静音", re.I
)
_OF_PICTURE: Final = regex(
    rf"\b{_SOUND}\s(?:of|in|from|on)\s(?P<en>{PICTURE})|(?P<its>{PICTURE})(?:['’]s)?\s"
    rf"(?:own\s)?{_SOUND}|(?P<zh>{PICTURE})的?(?:原声|声音|音量)",
    re.I,
)
_ALL_CLIPS: Final = regex(
    r"(?:(?:make|turn|set|put|play|have)\s)?(?:the\s(?:sound|volume|audio)\sof\s)?(?:all\s)?"
    r"(?:the\s|every\s|each\s)?clips?(?:['’]s?)?(?:\s(?:sound|volume|audio))?(?:\s(?:should|be"
    r"|are|is|to|a\sbit|much|a\slittle|too|down|up|at|volume))*"
    r"\s(?:louder|quieter|softer|loud|quiet|down|up|\d+\s?%)(?:\s(?:volume|sound))?"
    r"|(?:把|将)?(?:所有|全部|每个|各个)?(?:片段|原声)的?(?:声音|原声|音量)?(?:都|再|调)*"
    r"(?:[大小高低]一?[点些]?|到?\d+%)",
    re.I,
)


def read_cannot_be(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that wishes for what a clip, its sound or the voice cannot do."""
    if clause.texts and any(one.quoted for one in clause.texts):
        return None
    words = plain_wish(clause.raw)
    if _KIND_AND_PACE.fullmatch(words):
        one_voice = there.say("There is one voice for each language.", "每种语言只有一个声音，不能选择。")
        return Reading(says=f"{one_voice} {there.say(*VOICE_PACE)}")
    if verbs.FORGOTTEN.search(words) and len(words) <= _LONGEST_FORGOTTEN:
        return Reading(says=there.say(*_UNDO))
    if _SPELLING.fullmatch(words):
        return Reading(says=there.say(*_NO_SPELLING))
    if silent := _without_sound(words, there):
        return silent
    for ways, said in (
        (_PACES, VOICE_PACE),
        (_BACKWARDS, BACKWARDS),
        (_FADES, _NO_FADE),
        (_TIMED, _WHOLE_SOUND),
    ):
        if any(way.fullmatch(words) for way in ways):
            return Reading(says=there.say(*said))
    return None


def _without_sound(words: str, there: Situation) -> Reading | None:
    """Say so where one picture is to be louder that has no sound; the music is not meant."""
    if not there.clips() and _ALL_CLIPS.fullmatch(words):
        return Reading(says=there.say("There is no clip with a sound of its own.", "没有带原声的片段。"))
    said = _OF_PICTURE.search(words) if _LOUDNESS.search(words) and not verbs.MUSIC.search(words) else None
    place = picture_called(said["en"] or said["its"] or said["zh"], there) if said else None
    if place is None:
        return None
    if place >= len(there.pictures):
        return Reading(says=there.no_such(place))
    if sounds(there.pictures[place], there.shelf):
        return None
    return Reading(says=there.say("That picture has no sound of its own.", "这个画面没有自己的声音。"))
