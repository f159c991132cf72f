"""What is said of the things of a film in few words: "a notch bigger", "till second 5".

Each form has the kinds of things it can be said of, and the plain sentence that says it of one of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_A_BIT: Final = (
    r"(?:(?:a\s(?:tiny\s|wee\s|little\s|good\s)?(?:bit|little|touch|tad|notch|hair|smidge|lot|size|step|deal)|one\s(?:size|step|notch|bit)|much|way|far|even"
    r"|slightly|somewhat|quite|really|lots|noticeably|the\stiniest\sbit)[\s,]+)*"
)
_SECOND: Final = r"\s?(?:s|secs?|seconds?)\b"
_N: Final = (
    r"(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)"
)
_AT: Final = (
    rf"(?:(?:second|sec|second\sno\.?)\s(?P<{{0}}>{_N})\b|(?:0:)?(?P<{{0}}b>{_N})(?:{_SECOND})?(?![\w%:.]))"
)
_FOR_ALL: Final = (
    r"(?:(?:for|through|throughout|during|over|across)\s)?(?:the\s)?(?:whole|entire|full|complete)\s(?:film|video|thing|time|way(?:\sthrough)?|length|clip)"
    r"|all\s(?:the\stime|the\sway(?:\sthrough)?|film\slong)|throughout|(?:right\s)?from\s(?:start|beginning)\sto\s(?:finish|end)|from\sthe\s(?:start|beginning)\sto\sthe\send"
)
_EDGE: Final = (
    r"(?:(?:all\sthe\sway\s|right\s|down\s|up\s|over\s|further\s)*"
    r"(?:to|at|in|on|into|near|towards)\s(?:the\s)?(?:very\s)?|(?:dead|right)\s)"
)
_OF_SCREEN: Final = (
    r"(?:\s(?:edge|part|end))?"
    r"(?:\s(?:of|on)\s(?:the\s|our\s)?(?:screen|picture|frame|image|film|video|page))?(?!\s(?:picture|photo|one|line|caption|text))"
)


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say a deed.

    Attributes:
        said: the words.
        deeds: by the kind of thing, the plain sentence; {} is the thing, {n} and {m} the numbers.
        beside: whether it is only said right beside the thing.
    """

    said: re.Pattern[str]
    deeds: dict[str, str]
    beside: bool = False


def form(said: str, **deeds: str) -> Form:
    """Return one way to say a deed."""
    return Form(regex(said, re.I), deeds)


def form_beside(said: str, **deeds: str) -> Form:
    """Return a way to say a deed that is only said right beside the thing."""
    return Form(regex(said, re.I), deeds, beside=True)


BIGGER: Final = "make {} bigger"
SMALLER: Final = "make {} smaller"
LOUDER: Final = "make {} louder"
QUIETER: Final = "make {} quieter"
LONGER: Final = {"text": "show {} longer", "picture": "make {} longer"}
SHORTER: Final = {"text": "show {} shorter", "picture": "make {} shorter"}
REMOVED: Final = {
    "text": "remove {}",
    "picture": "remove {}",
    "music": "remove the music",
    "voice": "remove the voice-over",
}
HELD: Final = {"text": "show {} for {n} s", "picture": "make {} last {n} seconds"}
UNTIL: Final = {"text": "show {} until {n} s", "music": "stop the music at {n} s"}
FROM: Final = {"text": "{} appears at {n} s", "music": "let the music start at {n} s"}
IN: Final = {"text": "fade in {}", "music": "fade in the music"}
OUT: Final = {"text": "fade out {}", "music": "fade out the music"}
OUT_OVER: Final = {"music": "fade out the music over {n} seconds"}

ENGLISH: Final = (
    form(
        rf"\b{_A_BIT}(?:bigger|larger|huge-?ish|huger|enlarged?)(?:\sin\ssize|\sletters)?\b|\b(?:up\s(?:one|a)\s(?:size|notch)|(?:one|a)\s(?:size|notch|step)\s(?:up|bigger)(?:\sin\ssize)?)\b"
        r"|\b(?:far\s|way\s|much\s|a\s(?:bit|little)\s)?too\s(?:small|tiny)\b|\b(?:microscopic|tiny)\b",
        text=BIGGER,
    ),
    form(
        rf"\b{_A_BIT}smaller(?:\sin\ssize|\sletters)?\b|\b(?:down\s(?:one|a)\s(?:size|notch)|(?:one|a)\s(?:size|notch|step)\sdown(?:\sin\ssize)?)\b"
        r"|\b(?:far\s|way\s|much\s|a\s(?:bit|little)\s)?too\s(?:big|large|huge)\b|\btoo\sin\syour\sface\b",
        text=SMALLER,
    ),
    form(rf"\b{_EDGE}(?:top|upper\sedge){_OF_SCREEN}|\bup\stop\b", text="{} at the top"),
    form(
        rf"\b{_EDGE}(?:middle|cent(?:er|re)){_OF_SCREEN}|\bcent(?:er|re)d\b|\bhalfway\sup\sthe\s(?:picture|screen)\b",
        text="{} in the middle",
    ),
    form(rf"\b{_EDGE}(?:bottom|lower\sedge){_OF_SCREEN}", text="{} at the bottom"),
    form(
        r"(?:\b(?:in|all|to)\s)*\b(?:caps|capitals|capital\sletters|upper\s?case(?:\sletters)?|block\s(?:letters|capitals))\b|\bcapitali[sz]ed?\b",
        text="{} in capitals",
    ),
    form(
        r"\b(?:no|without(?:\sany|\sthe|\sa)?|remove\sthe|drop\sthe|lose\sthe)\s(?:black\s|dark\s|shadow\s|grey\s|colou?red\s)*(?:box(?:es)?|plates?|background\sbox)(?:\s(?:behind|under|around)(?:\s(?:it|them|the\s(?:letters|words|text)))?)?\b|\b(?:box(?:es)?|plates?)\soff\b",
        text="remove the box behind {}",
    ),
    form(
        r"\b(?:(?:with|on|onto|in|gets?|needs?|put|add|have)\s)?(?:a|some\ssort\sof(?:\sa)?|some\skind\sof(?:\sa)?)\s(?:dark\s|black\s|solid\s|light\s|background\s|little\s|semi-?transparent\s)*(?:box|plate|backdrop|panel|background)(?:\s(?:behind|under|beneath|around))?(?:\s(?:it|them|the\s(?:letters|words|text)))?\b(?!\s(?:of|with)\b)|\b(?:box|plate)\s(?:on|behind\s(?:it|them))\b|\bput\s(?:a\s)?(?:boxes|plates)\sbehind\b|\b(?:boxes|plates)\sbehind\b",
        text="put a dark box behind {}",
    ),
    form(
        r"\b(?:like\s(?:a|on\sa)\stypewriter|(?:with\s(?:a|the)\s)?typewriter(?:\s(?:effect|style|animation))?|(?:be\s|being\s)?typed(?:\s(?:out|in))?|typ(?:e|ing)\s(?:itself\s|themselves\s)?(?:out|in)|letter\sby\sletter|(?:one\s)?letter\s(?:at\sa\stime|after\s(?:the\sother|another)))\b"
        r"(?:[\s,]+(?:like\s(?:a|on\sa)\stypewriter|as\sif\styped|letter\sby\sletter))?",
        text="{} typewriter",
    ),
    form(
        r"\b(?:(?:be\s)?(?:shown|appear(?:ing)?|comes?\s(?:in|up))\s)?(?:word\s(?:by|for|after)\sword|(?:one\sword|(?:the\s)?words\sone)\s(?:at\sa\stime|by\sone|after\s(?:another|the\sother)))(?:\sappearing)?\b",
        text="{} word by word",
    ),
    form(
        r"\b(?:rises?|slides?|glides?|floats?|comes?)\s(?:in\s|up\s)*(?:from\s(?:below|the\sbottom|underneath)|up\b)(?:\sfrom\s(?:below|underneath|the\sbottom))?|\brise\b",
        text="let {} rise",
    ),
    form(
        r"\bwipes?\s(?:itself\s)?in(?:\sfrom\sthe\s(?:side|left))?\b(?!\sbetween)",
        text="{} wipe in",
    ),
    form(
        rf"\bfad(?:e|es|ing)\s(?:it\s|them\s)?out\s(?:softly\s|gently\s|slowly\s)?(?:(?:over|in|within|during|for)\s(?:the\s)?(?:last|final)?\s?(?P<n>{_N}){_SECOND})",
        **OUT_OVER,
    ),
    form(
        rf"\b(?:die|dies|dying|drift|drifts|go|goes|fade|fades)\s(?:it\s|them\s)?(?:away|off|out)?\s?(?:softly\s|gently\s|slowly\s)?(?:over|in|within|during|for)\s(?:the\s)?(?:last|final)\s(?P<n>{_N}){_SECOND}",
        **OUT_OVER,
    ),
    form(
        r"\b(?:softly\s|gently\s|slowly\s|simply\s)?fad(?:e|es|ing)\s(?:it\s|them\s)?in(?:\s(?:gently|softly|slowly|nicely))?\b(?!\s(?:from\sblack|between))|\bblends?\sin(?:\sgently|\ssoftly)?\b|\b(?:gets?\s)?a\s(?:soft|gentle)\s(?:entrance|fade-?in)\b",
        **IN,
    ),
    form(
        r"\b(?:softly\s|gently\s|slowly\s|simply\s)?fad(?:e|es|ing)\s(?:it\s|them\s)?(?:out|away)(?:\s(?:gently|softly|slowly|nicely|again|at\s(?:the\s|its\s)?(?:very\s)?(?:end|close|finish)))*\b(?!\sto\sblack)",
        **OUT,
    ),
    form(
        r"\b(?:(?:starts?|begins?|comes?\sin)\s(?:softly|gently|slowly|quietly)|eases?\s(?:it\s)?in|creeps?\sin(?:\s(?:slowly|softly))?|coming\sin\s(?:slowly|softly))\b",
        music="fade in the music",
    ),
    form(
        r"\b(?:(?:die|dies|dying|drift|drifts|ebb|ebbs)\s(?:away|off|out)|fades?(?:\s(?:it|nicely|softly|gently|slowly))?\sat\s(?:the\s|its\s)?(?:very\s)?(?:end|close)|(?:ends?|stops?|finish(?:es)?|goes?\sout)\s(?:softly|gently|slowly|quietly))(?:\sat\sthe\s(?:very\s)?(?:end|close))?\b",
        music="fade out the music",
    ),
    form(rf"\b(?:{_FOR_ALL})\b", text="show {} for the whole film"),
    form(
        rf"\b{_A_BIT}(?:longer(?:\s(?:time|look))?|more\stime)(?:\s(?:on\s(?:the\s)?screen))?\b(?!\sthan)|\b(?:a\sfew|some|a\scouple\sof)\s(?:more\s)?seconds\s(?:more|longer)\b|\ba\sfew\smore\s(?:seconds|secs)\b|\ba\ssecond\sor\stwo\s(?:more|longer)\b"
        r"|\b(?:(?:is|are|goes|disappears?|vanish(?:es)?|flies\sby|flashes\sby|passes)\s)?(?:far\s|way\s|much\s)?too\s(?:quick|quickly|short|brief)\b|\bgone\s(?:too\s(?:quickly|fast|soon)|in\sa\s(?:flash|blink))\b",
        **LONGER,
    ),
    form(
        rf"\b{_A_BIT}(?:shorter|briefer|less\stime|sooner\s(?:gone|away))\b(?!\sthan)|\b(?:stays?|(?:is|are)\s(?:up|on|there)|hangs?\saround|goes\son|(?:is|are|was))\s(?:on\s|up\s)?(?:a\s(?:bit|little)\s|far\s|way\s|much\s)?(?:too\slong|forever)\b|\b(?:a\s(?:bit|little)\s|far\s|way\s|much\s)too\slong\b|\b(?:goes|go|leaves?|ends?|disappears?|vanish(?:es)?)\s(?:a\s(?:bit|little|touch)\s)?(?:sooner|earlier)\b",
        **SHORTER,
    ),
    form(
        rf"\b(?:a|one|(?P<n>{_N})){_SECOND}\s(?:earlier|sooner|forward)\b|\b(?:earlier|sooner)[\s,]+(?:by\s)?(?:like\s|about\s)?(?:a|one|(?P<nb>{_N})){_SECOND}",
        text="show {} {n} s earlier",
    ),
    form(
        rf"\b(?:a|one|(?P<n>{_N})){_SECOND}\slater\b|\blater[\s,]+(?:by\s)?(?:like\s|about\s)?(?:a|one|(?P<nb>{_N})){_SECOND}",
        text="show {} {n} s later",
    ),
    form(
        rf"\b(?:from|between)\s(?:second\s|sec\s)?(?:0:)?(?P<n>{_N})(?:{_SECOND})?\s?(?:to|until|till|and|-|–)\s?(?:second\s|sec\s)?(?:0:)?(?P<m>{_N})(?:{_SECOND})?(?![\w%:.])",
        text="{} from {n} s to {m} s",
    ),
    form(
        rf"\b(?:(?:stays?|stands?|be\s(?:up|there|on)|visible|hold|leave|up|on\sscreen|remains?|lasts?|stops?|ends?)\s(?:it\s|them\s)?)?(?:up\s(?:until|till|to)|until|till)\s{_AT.format('n')}"
        rf"|\b(?:gone|away|out)\s(?:by|at|after)\s{_AT.format('nc')}|\b(?:disappears?|vanish(?:es)?|goes?\s(?:away|out)|stops?|ends?)\s(?:by|at|after)\s{_AT.format('nd')}",
        **UNTIL,
    ),
    form(
        rf"\b(?:(?:appears?|comes?(?:\sin|\sup|\son)?|begins?|starts?|shows?(?:\sup)?|kicks?\sin)\s(?:only\s)?(?:at|from|with)|from)\s{_AT.format('n')}(?:\s(?:on|onwards?|already))*(?!\s(?:to|until|till)\b)",
        **FROM,
    ),
    form(
        rf"\b(?:lasts?|stays?(?:\sup)?|for|be\sup|(?:be\s)?(?:shown|visible|held)|hold(?:\s(?:it|them))?|remains?)\s(?:for\s)?(?:only\s|just\s|about\s)*(?P<n>{_N})(?:{_SECOND}|(?=\s*(?:$|[,.;!])))(?:\s(?:long|only|max))*(?!\s(?:of|more|less|earlier|later|sooner|longer|shorter|at|in|into|before|after)\b)",
        **HELD,
    ),
    form_beside(
        rf"\b(?:only\s|just\s)*(?P<n>{_N}){_SECOND}(?:\s(?:long|only|max))*(?!\s(?:of|more|less|earlier|later|sooner|longer|shorter|at|in|into|before|after)\b)",
        **HELD,
    ),
    form(
        r"\b(?:remove|delete|drop|get\srid\sof|lose|kill|ditch|scrap|cut\sout|throw\sout|take\sout|take\saway|toss)\b|\b(?:has\sto\sgo|must\sgo|can\sgo|should\sgo|needs\sto\sgo|not\sneeded|(?:can\s|should\s)?be\s(?:removed|deleted|gone))\b|\b(?:thrown?|taken?|cut|leave|left|kicked?)\s(?:it\s|them\s)?out\b|\b(?:away|gone)(?=\s*(?:$|[,.;!]))",
        **REMOVED,
    ),
    form(
        rf"\b{_A_BIT}(?:louder|higher\svolume)\b|\bturn(?:ed)?\s(?:it\s)?up\b|\bcrank(?:ed)?(?:\sit)?(?:\sup)?\b|\btoo\s(?:quiet|shy|soft|faint|low)\b|\b(?:can|could|should)\sgo\sup\b",
        music=LOUDER,
        voice=LOUDER,
    ),
    form(
        rf"\b{_A_BIT}(?:quieter|softer|less\sloud|lower)\b|\b(?:turn|turned|dial|tone|bring|take)\s(?:it\s)?down(?:\s(?:a\s(?:bit|little|notch|touch|tad|lot|good\sbit)))?\b|\b(?:far\s|way\s|much\s|a\s(?:bit|little|tad|touch)\s)?too\s(?:loud|shouty)\b|\bnot\s(?:so|that|too)\sloud(?:ly)?\b",
        music=QUIETER,
        voice=QUIETER,
    ),
    form(
        r"\b(?:under|below|beneath|behind)\s(?:the\s)?(?:voice(?:-?over)?|speaker|narrat(?:ion|or))\b|\b(?:(?:be|go|turn|make)\s)?(?:lower|softer|quieter|down|drops?|dips?|back|duck(?:s|ed)?(?:\sunder\s(?:her|him))?)\s(?:it\s)?(?:while|when|whenever|as)\s(?:she|he|the\s(?:lady|man|woman|voice(?:-?over)?|speaker|narrator))(?:['’]s|\sis)?\s(?:talks?|talking|speaks?|speaking|on|comes\sin)\b|\bducks?\sunder\s(?:her|him|the\svoice)\b",
        music="lower the music under the voice",
    ),
    form(rf"\b{_A_BIT}(?:brighter|lighter)\b|\btoo\s(?:dark|gloomy|dim)\b", picture="make {} brighter"),
    form(rf"\b{_A_BIT}(?:darker|dimmer)\b|\btoo\s(?:bright|light)\b", picture="make {} darker"),
    form(
        r"\b(?:slowly\s|gently\s)?(?:zoom(?:s|ing)?(?:\sslowly)?\s(?:in|towards)|push(?:es)?\sin|move\sin|mov(?:e|ing)\scloser)(?:\s(?:slowly|gently))?(?:\s(?:on|to|towards|into))?\b",
        picture="zoom in on {}",
    ),
    form(
        r"\b(?:slowly\s|gently\s)?(?:zoom(?:s|ing)?\s(?:slowly\s)?(?:out|away)|pull(?:s|ing)?\s(?:back|out))(?:\s(?:slowly|gently))?(?:\s(?:on|of|from))?\b",
        picture="zoom out on {}",
    ),
    form(
        r"\b(?:slowly\s|gently\s)?(?:pan|drift|glide|move|slide)s?(?:\s(?:slowly|gently|sideways))?[\s,]+(?:to\sthe\s|from\sright\sto\s)?left\b|\bfrom\sright\sto\sleft\b",
        picture="pan left across {}",
    ),
    form(
        r"\b(?:slowly\s|gently\s)?(?:pan|drift|glide|move|slide)s?(?:\s(?:slowly|gently|sideways))?[\s,]+(?:to\sthe\s|from\sleft\sto\s)?right\b|\bfrom\sleft\sto\sright\b",
        picture="pan right across {}",
    ),
    form(
        r"\b(?:(?:completely\s|totally\s)?(?:still|steady|static|motionless)|no\s(?:movement|motion)|(?:should\snot|shouldn['’]?t|must\snot|don['’]?t|doesn['’]?t)\smove)\b",
        picture="keep {} still",
    ),
    form(r"\b(?:in\s)?(?:black\s(?:and|&|n)\swhite|b\s?&\s?w|b/w)\b", picture="make {} black and white"),
    form(
        r"\b(?:muted?|silent|sound\soff|no\ssound|without\s(?:its\s|the\s|any\s)?sound)\b",
        picture="mute {}",
    ),
    form(r"\b(?:in\s)?slow(?:-|\s)?mo(?:tion)?\b", picture="play {} slower"),
)
