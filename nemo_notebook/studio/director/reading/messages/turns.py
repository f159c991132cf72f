"""Turns of phrase with their plain words: "cross out the title and write …" is "change the title to …"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.missed_texts import WORDS, with_text_named
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_SEEN: Final = r"(?:the\s)?(?:picture|video|image|screen)"
_HEARD: Final = r"(?:the\s)?(?:sound|music|audio)"
_BOTH: Final = rf"(?:both\s)?(?:{_SEEN}\s(?:and|&)\s{_HEARD}|{_HEARD}\s(?:and|&)\s{_SEEN})"
_A_PICTURE: Final = (
    r"(?P<what>the\s(?!(?:film|video|movie|music|song|title|captions?|text|whole|voice|end|intro|countdown)\b)"
    r"[a-z]+(?:\s(?:one|part|bit))?)"
)
_TURNS: Final = tuple(
    (regex(said, re.I), plain)
    for said, plain in (
        (
            r"(?P<music>(?:背景)?(?:音乐|配乐))(?:声音?)?(?:有点|有些|太|都|会|老是?|总是?|快)*(?:盖|压)(?:过|住)了?[^，,。；;]{0,6}?(?:声音?|旁白|人声|配音|话)了?[，,]\s*(?=[^，,。]{0,6}[小低轻])",
            r"\g<music>",
        ),
        (
            r"(?P<one>[\u4e00-\u9fff]{1,6}?)(?:那张)?(?P<and>[和跟与])(?P<other>[\u4e00-\u9fff]{1,6}?)(?:那张)?(?:的?(?:位置|顺序))?(?:对调|调换|互换|交换|调转|换)(?:一?下|个?位置?|过来|顺序)*[，,]\s*"
            r"(?:那些|这些|下面的?|上面的?|它们的?)*(?:字幕?|文字)(?:内容)?(?:[也都要得跟随和着]|照片|画面|图片?|一[起块齐齊]|相应|同步)+(?:对?调|换|走|动|移|变)(?:过去|一?下|吧|了|位置)*",
            r"\g<one>那张\g<and>\g<other>那张对调",
        ),
        (r"音乐声?(?:不要|别)(?:再|太)?(?:盖|压)(?:过|住)了?(?:人声|旁白|配音|说话声?)", r"音乐小一点"),
        (
            r"\b(?:make|have)\s(?P<part>the\s(?:title|headline|(?:first|second|third|last)\scaption)|caption\s\d{1,2})\s"
            r"(?!(?:bigger|larger|smaller|brighter|darker|lighter|longer|shorter|higher|lower|times\snew|comic|arial|helvetica|georgia|courier|sans|serif|bold|big|small|red|blue|white|black|gold|yellow|green|pink|orange|purple|gr[ae]y|stay|last|all|in|at|on)\b)(?=(?-i:[A-Z])[\w'’]+\s\w)",
            r"change \g<part> to ",
        ),
        (
            r"(?P<head>^\W*|[.!?;]\s+|\b(?:now|then|and)\s|,\s)(?:(?:i|we)\s?(?:['’]d|would|want|do)?\s?(?:like|love|prefer|want)?\s(?:it\s)?that\s)?after\s(?P<one>the\s[a-z]+(?:\s[a-z]+)?|my\s[a-z]+|(?:picture|photo|scene)\s\d{1,2}),?\s"
            r"(?:(?:it|there)\s)?(?:(?:should|must|can|could|has\sto|will)\s)?(?:comes?|goes|follows?|come\sin)\s(?P<other>(?:the|an?|my|some)?\s?(?!(?:first|last|up|in|on|out|off|to|too|back|at)\b)[a-z]+(?:\s(?:one|photo|picture|scene))?)(?=\W|$|\sat\s|\sin\s)",
            r"\g<head>put \g<other> after \g<one>",
        ),
        (
            r"(?<=[.,;!]\s)(?:and\s|so\s)?(?:half\sand\shalf|half[\s-]half|fifty[\s-]fifty|50[\s/:-]50)(?=\W*(?:$|[.,;!]))",
            r"all pictures the same length",
        ),
        (r"\bwashed[\s-]?out\b", r"dull"),
        (
            r"\b(?:start|begin|play)\s(?P<song>(?:the\s|my\s|our\s)?(?:song|music|track))\s(?:at|from|with)\s(?:the\s|its\s)?(?:chorus|drop|refrain|hook|second\sverse|(?:good|best|loud)\s(?:part|bit))(?:,\s|\s\(|:\s|\s(?:which\sis\s|that['’]?s\s|it['’]?s\s)?(?:at\s)?)(?P<at>\d{1,2}:[0-5]\d)\)?",
            r"start \g<song> at \g<at> of the song",
        ),
        (
            r"\b(?:end|finish|close)\s(?:it\s)?with\s(?P<what>(?:the|my)\s[\w\s#'’-]{3,30}?)\s(?:again|once\smore|a\ssecond\stime)(?=\W*$)",
            r"repeat \g<what> at the end",
        ),
        (
            r"(?P<first>\b\d+(?:\.\d)?(?P<unit>\s?(?:s|secs?|seconds?))\s(?:for|on)\s[^,.;\d]{3,40}?(?:,\s(?:and\s)?|\sand\s)\d+(?:\.\d)?)(?=\s(?:for|on)\s)",
            r"\g<first>\g<unit>",
        ),
        (rf"\bmake\s{_A_PICTURE}\s(?:twice|double)\sas\slong\b", r"double the length of \g<what>"),
        (rf"\bmake\s{_A_PICTURE}\shalf\sas\slong\b", r"halve the length of \g<what>"),
        (
            r",\s(?:a\s(?:bit|little)\s)?(?:quieter|softer|louder),\s(?=(?:(?:at|to|about|around|like)\s)*\d{1,3}\s?(?:%|percent))",
            r", ",
        ),
        (
            r"\b(?:how|what)\sabout\s(?P<what>(?:an?|some|the)\s[\w\s'’-]{2,40}?\s(?:instead|there))\s?\?+",
            r"use \g<what>",
        ),
        (r"\bcut\s(?:it|the\s(?:video|film|clip|movie))\s(?:off\s)?at\s(?=\d)", r"end it at "),
        (r"\bunmute\s(?P<what>the\s[\w\s#]{2,24})$", r"set the volume of \g<what> to 100%"),
        (
            r"^(?:everything|all(?:\sof\s(?:it|them))?|it|they|them)\s(?P<deed>[^,.;]{3,60}?)(?:\splease)?,\s(?:i\smean\s)?(?P<part>the\s\w+)(?:\si\smean)?$",
            r"\g<part> \g<deed>",
        ),
        (
            r"^(?:(?:do\snot|don['’]?t)\s(?:change|touch|alter)\s(?:anything|a\sthing)|change\snothing|leave\severything(?:\sas\sit\sis)?)\s(?:except|but|other\sthan|apart\sfrom)\s(?:for\s)?",
            r"",
        ),
        (
            r"\b(?:cross|scratch|strike)\s(?:out\s)?(?:the\s)?(?P<part>title|headline)(?:\sout)?\s(?:and|then)\s(?:write|put)\s(?:instead\s)?",
            r"change the \g<part> to ",
        ),
        (
            r"\b(?:split|cut)\s(?:it\s|the\s\w+\s)?at\s(?P<at>\d+(?:\.\d+)?\s?(?:s|secs?|seconds?))\s(?:and|then)\s(?:remove|delete|drop|lose)\s(?:the\s(?:rest|second\s(?:part|half|piece)|last\spart|end)|what\scomes\safter|everything\safter(?:\sthat|\sit)?)",
            r"remove everything after \g<at>",
        ),
        (
            r"[在从]第?(?P<at>\d+(?:\.\d+)?)秒(?:的?(?:地方|位置|处))?(?:切|剪|截)(?:一刀|开|断|一下)?[，,]\s*(?:把)?(?P<side>[前后])面?(?:的|那)?(?:[段个部]分?|一段|内容|部分)?(?:都|全)?(?:删|去|剪|不要)\S{0,2}",
            r"\g<at>秒以\g<side>的都删掉",
        ),
        (
            r"(?P<cut>[缩剪减]短?[掉去少]?|[少短])(?P<by>(?:\d|[一二两三四五六七八九十半])+秒)钟?[，,]\s*(?:然后)?把?(?:这|那|省下来?的|多出来的|[剪减]下来的|[剪减]掉的)"
            r"(?:(?:\d|[一二两三四五六七八九十半])+秒钟?|时间)?都?[加补分留让匀]?[给到]了?(?P<to>[^，。；]{1,10}?)上?(?=[，。；]|$)",
            r"\g<cut>\g<by>，\g<to>加长\g<by>",
        ),
        (
            r"(?P<song>[用换]成?[^，。；]{0,6}(?:[那这]首歌?|的(?:歌曲?|音乐|曲子)))[，,]\s*(?:就|并且?|然后|让它|要)*从第?(?=\d+(?:\.\d)?秒(?:钟|那里|的?地方)?(?:开始|起)?(?:播?放|播|唱|用)?(?:[，。；]|$))",
            r"\g<song>，歌曲从第",
        ),
        (
            r"(?<=歌曲从第)(?P<at>\d+(?:\.\d)?秒)(?:钟|那里|的?地方)?(?:开始|起)(?=[，。；]|$)",
            r"\g<at>开始放",
        ),
        (r"(?P<stay>停留?|留|显示|展示)[个上](?=(?:\d|[一二两三四五六七八九十半])+(?:\.\d)?秒)", r"\g<stay>"),
        (
            r"\b(?:drop|cut|knock|bring)\s(?:down\s)?(?=(?:the\s|its\s)?(?:\w+\s)?(?:volume|level|loudness|music|sound)\s(?:by|to|down|a\s(?:bit|little))\b)",
            r"lower ",
        ),
        (
            r"\bthe\sname(?=\s(?:stays?|should|could|is|needs|must|longer|bigger|smaller|larger|in\s(?:red|white|yellow|gold|black|blue)|at\sthe\s(?:top|bottom))\b)",
            r"the title",
        ),
        (
            r"\s(?:before|until)\s(?:it|they)\s(?:fades?|goes|go|disappears?|vanish(?:es)?|leaves?)(?:\s(?:out|away))?(?=\W*$)",
            r"",
        ),
        (
            r"\b(?:cut|split|divide)\s(?P<what>the\s[\w\s]{2,30}?)\sin(?:to)?\s(?:half|two|halves)\s(?:and|then)\s(?:only\s)?(?:use|keep|take|show|leave)\s(?:only\s|just\s)?the\s(?P<which>first|second|last)\s(?:half|part|one)\b",
            r"keep only the \g<which> half of \g<what>",
        ),
        (
            r"\b(?P<what>(?:start|begin)(?:\s(?:the|my|this)?\s?\w+)?)\s(?:later|earlier|sooner),?\s(?P<at>at|from)\s(?=\d)",
            r"\g<what> \g<at> ",
        ),
        (
            r"\b(?:don['’]?t|do\snot|never)\s(?:show|keep|have|leave|display)\s(?P<thing>(?:the|my|each|every)\s(?:[\w-]+\s){0,2}?[\w-]+)\s(?:on\s(?:the\s)?screen\s|up\s)?(?:for\s)?(?:so|that|too|as)\slong\b",
            r"make \g<thing> shorter",
        ),
        (
            r"\b(?P<thing>titles?|captions?|text)(?:['’]s)?\s(?:font|typeface|lettering)(?:\ssize)?\b(?=.*\b(?:big|bigger|small|smaller|larger?|tiny|huge)\b)",
            r"\g<thing>",
        ),
        (
            r"\b(?:turn|dial|crank|pump|bump)\s(?P<thing>(?:the|my|our|all|its)\s(?:[\w'’-]+\s){0,2}?[\w'’-]+)\s(?P<way>up|down)\b",
            r"turn \g<way> \g<thing>",
        ),
        (
            r"\bfade\s(?P<thing>(?:the|each|all|every|both|my)\s(?:[\w-]+\s){0,3}?[\w-]+)\s(?P<way>in|out)\b",
            r"fade \g<way> \g<thing>",
        ),
        (
            rf"^(?P<head>\W*(?:and\s|please\s)?)(?:(?:make|let|have)\s)?(?:{_BOTH}|everything|it\sall)\s(?:(?:should|must|to|both|slowly|gently)\s)*fades?\s(?P<way>out|in)(?P<at>\sat\sthe\s(?:end|start|beginning))?(?=\W*$)",
            r"\g<head>fade \g<way> picture and sound\g<at>",
        ),
        (
            rf"^(?P<head>\W*(?:and\s|please\s)?)(?:(?:make|let|have)\s)?(?:(?:it|everything|the\s(?:film|video))\s)?fades?\s(?P<way>out|in)(?P<at>\sat\sthe\s(?:end|start|beginning))?,?\s(?:with\s)?{_BOTH}(?:\s(?:together|please|too))*(?=\W*$)",
            r"\g<head>fade \g<way> picture and sound\g<at>",
        ),
        (r"\bthe\s(?P<at>\d{1,3})(?:st|nd|rd|th)\ssecond\b", r"second \g<at>"),
        (
            r"(?:加上?|配上?|要)?(?P<voice>旁白|配音|解说)(?:帮我|给我)?(?:加上|加一下|加|配上)?[，,](?:就|直接|只|让[它他她])*"
            r"(?:[念读]出?来?|(?:照着?|按照?)(?=[^，。]{2,7}[念读]))(?P<what>字幕|(?:屏幕|画面|屏)上?的?(?:文字|字幕?|内容))[念读]?(?:就行|就好|即可|就可以)?",
            r"\g<voice>念\g<what>",
        ),
        (
            r"\b(?:(?:should|must|has\sto|to|can|may)\s)?(?:only\s|just\s)?(?:appear|show(?:\sup)?|be\s(?:seen|shown|visible|there|on\s(?:the\s)?screen)|come\sup|pop\sup)\s(?:only\s|just\s)?(?=(?:in|during|for)\sthe\s(?:very\s)?(?:last|final|first)\s[\w.]+\s?(?:s|secs?|seconds?)\b)",
            r"only ",
        ),
        (
            r"^(?P<head>\W*(?:and\s|then\s)?)(?:make|let|have|keep|leave|show)\s(?P<what>it|that|(?:the|that|my)\s(?:title|caption|end\scard|text|line)|caption\s\d{1,2})\s(?:to\s)?(?:(?:stay|stand|remain|be|last|on|the|screen|up|visible|there)\s){0,4}(?=(?:until|till)\s)",
            r"\g<head>\g<what> should stay ",
        ),
    )
)
"""Each turn of phrase and what stands for it, in the order in which they are taken."""
_STEP_AFTER: Final = regex(
    r"\b(?:a\s(?:bit|little)\s)?(?P<way>earlier|later|sooner),?\s(?:like|say|maybe|about|around|by\s(?:like|about))\s(?P<by>(?:\d[\d.]*|an?|one|two|three|four|five|half\sa)\s?(?:s|secs?|seconds?))\b",
    re.I,
)
_SHOWN: Final = (
    r"(?:(?:in|on)\s)?(?:the\s)?(?:text|captions?|subtitles?|on[\s-]?screen|screen|written|writing)"
)
_SPOKEN: Final = r"(?:in\s)?(?:the\s)?(?:voice(?:-?\s?over)?|narration|spoken|speech)"
_SHOWN_AND_SPOKEN: Final = (
    rf"(?:both\s)?(?:in\s)?(?:both\s)?(?:{_SHOWN}\s(?:and|&|as\swell\sas)\s{_SPOKEN}"
    rf"|{_SPOKEN}\s(?:and|&|as\swell\sas)\s{_SHOWN})"
)
_BRINGS: Final = r"\b(?:add|put|write|insert|show|display|place|have|want|need)\b"
_NEAR: Final = r"(?:somewhere\s|sometime\s)?(?:near|towards?|close\sto)\s(?:the\s)?(?:very\s)?"
_OF_FILM: Final = r"(?:\sof\s(?:it|the\s(?:film|video|clip)))?\b"
_ROUGHLY: Final = tuple(
    (
        regex(
            rf"(?P<head>{_BRINGS}[^.;\n]{{0,60}}?\s){when}(?=[^.;\n]*{WORDS})"
            rf"|(?P<after>{_BRINGS}[^.;\n]{{0,40}}?{WORDS}[^.;\n]{{0,40}}?\s){when}"
            rf"|(?P<before>^\W*(?:(?:and|then|also)\s)?){when},?(?=[^.;\n]{{0,30}}?(?:{_BRINGS}|\bsays?\b)[^.;\n]*{WORDS})"
            rf"|{when_zh}(?=[^。；\n]*{WORDS})",
            re.I,
        ),
        rf"\g<head>\g<after>\g<before>{plain}",
        plain_zh,
    )
    for when, when_zh, plain, plain_zh in (
        (
            rf"(?:{_NEAR}end|(?<=\sbottom\s)at\sthe\s(?:very\s)?end|at\sthe\s(?:very\s)?end(?={_OF_FILM},?\s(?:at|along)\sthe\sbottom\b)|(?:right|just|shortly)\sbefore\s(?:the\send|it\sends)|(?:in|for|during)\sthe\slast\s(?:few|couple\sof)\sseconds){_OF_FILM}",
            r"(?:在|到)?(?:(?:快要?|临近|接近|靠近|将近|即将)(?:到)?(?:结束|结尾|片尾|最后)|最后几秒)(?:的?(?:时候|地方|位置|处)|时)?",
            "in the last 3 seconds",
            "最后3秒",
        ),
        (
            rf"(?:{_NEAR}(?:start|beginning)|(?:in|for|during)\sthe\sfirst\s(?:few|couple\sof)\sseconds){_OF_FILM}",
            r"(?:在)?(?:刚开始|最前面?几秒|前几秒)(?:的?(?:时候|地方|位置|处)|时)?",
            "in the first 3 seconds",
            "前3秒",
        ),
    )
)
"""When new words are to be seen, told without a number."""


_IN_BOTH: Final = (
    regex(rf"(?P<new>{WORDS}),?\s{_SHOWN_AND_SPOKEN}(?=\W*$)", re.I),
    regex(rf"\s{_SHOWN_AND_SPOKEN}\s(?P<to>with|to|by|into)\s(?P<new>{WORDS})(?=\W*$)", re.I),
)
"""New words for what is written and for what is spoken."""


def in_plain_turns(said: str) -> str:
    """Return a wish with plain words for its turns of phrase."""
    for turn, plain in _TURNS:
        said = turn.sub(plain, said)
    said = with_text_named(said)
    if re.search(WORDS, said):
        said = _IN_BOTH[0].sub(r"\g<new>, in the voice-over too", said)
        said = _IN_BOTH[1].sub(r" \g<to> \g<new>, in the voice-over too", said)
        for roughly, english, chinese in _ROUGHLY:
            said = roughly.sub(english if not HAN.search(said) else chinese, said)
    return said


def with_step_before(said: str) -> str:
    """Return "a bit earlier, like 1 s" as "1 s earlier"."""
    return _STEP_AFTER.sub(r"\g<by> \g<way>", said)
