"""What people say of words on the screen: when and where they stand, how they look and come."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.reading.plain.form import Form, form

_TOO_LONG: Final = (
    r"\s(?:stays?|is|are|lingers?|hangs?|remains?|shows?)<ON>\s(?:(?:way|far|much"
    r"|a\sbit)\s)?(?:too|so)\slong(?:,|\.|;|\sand|\sso)?\s(?:please\s|so\s|just\s|and\s)*"
)
_AWAY: Final = (
    r"(?:be\s(?:gone|off|away)|leaves?|disappears?|vanish(?:es)?"
    r"|ends?|go(?:es)?(?:\s(?:away|off))?|stops?|come\soff|fade\saway)"
)
_LATE: Final = (
    r"\s(?:lags|comes?(?:\s(?:in|up|on))?(?:\sa\s(?:bit|beat|tad|little))?(?:\s(?:too|so"
    r"|rather))?\s(?:late|early|soon))(?:,\sat\s[\d.]+)?(?:,|\.|;|:|\sso|\sand|\s[-–])?\s"
)
_SURFACE: Final = r"(?:box|plate|panel|bar|band|strip|banner|background|backing|something)"
_A_SURFACE: Final = (
    rf"(?:an?\s|some\s)?(?:(?:dark|black|solid|semi-?transparent|see-through"
    rf"|little|grey)\s)*{_SURFACE}(?:\s(?:dark|black|or\s(?:something|so)))?"
)
_SCREEN: Final = r"(?:\sof\s(?:the\s|my\s)?(?:screen|frame|picture|film|video|image|page))?"
_REMOVED: Final = (
    r"(?:remove|delete|drop|cut(?:\sout)?|lose|scrap|ditch|kill|erase"
    r"|skip|get\srid\sof|take\s(?:out|off|away)|throw\sout|leave\sout"
    r"|do\swithout|kick\sout|away\swith|out\swith|no\sneed\sfor)"
)
_TOO_SMALL: Final = r"(?:(?:too|so|very|way\stoo|far\stoo|a\sbit\s(?:too\s)?|much\stoo|rather)\s?)*"

TEXTS: Final[tuple[Form, ...]] = (
    form(
        r"<LET><t><MODAL>(?:\s(?:be|come|show|appear|stay|stand|run|play)s?)?<ON>(?:\s(?:when|while|once)\s[^,.]{1,40},(?:\sso)?)?(?:\sonly)?\s(?:from|between)\s<N>\s(?:to|till|until|and|-|–)\s<M>",
        "{t} from {n} s to {m} s",
    ),
    form(
        r"<LET><t><MODAL>(?:\s(?:last|stay|remain|show|be|run|go|stand|keep)s?)?<ON>(?:\sonly)?\s(?:until|till|up\sto)\s<N>",
        "show {t} until {n} s",
    ),
    form(
        rf"<LET><t><MODAL>\s{_AWAY}\s(?:at|by|after|from)\s<N>(?:\salready)?(?:\swhen\s[^,.]+)?",
        "show {t} until {n} s",
    ),
    form(
        rf"<t>{_TOO_LONG}(?:cut|stop|end|take|remove|hide|off\swith|lose|finish)\s(?:it|that|this)(?:\soff)?\s(?:at|by|after)\s<N>",
        "show {t} until {n} s",
    ),
    form(
        r"<t>\s(?:stays?|is|stands?|remains?)<ON>\s(?:till|until)\s[^,;]{1,40}\s(?:so\s|please\s)?(?:cut|stop|end|take)\s(?:it|that)(?:\soff)?\s(?:at|by|after)\s<N>",
        "show {t} until {n} s",
    ),
    form(
        r"<LET><t><MODAL>(?:\s(?:stay|be|show|remain)s?)?<ON>\s(?:for|during)\sthe\sfirst\s<NS>(?:\sonly)?",
        "show {t} until {n} s",
    ),
    form(
        r"<LET><t><MODAL>\s(?:come|start|appear|show|begin|pop|be|enter|arrive)s?<ON>(?:\s(?:later|earlier|sooner))?,?\s(?:only\s)?(?:from|at|after)\s<N>",
        "{t} appears at {n} s",
    ),
    form(
        r"(?:bring|start|show|put)\s<t>(?:\s(?:in|up|on))?\s(?:only\s)?(?:from|at)\s<N>",
        "{t} appears at {n} s",
    ),
    form(
        rf"<t>{_LATE}(?:(?:can|could|let|make|bring|start|have|show)\sit|it\sshould|so)?\s?(?:come|start|show|appear|begin)?(?:\s?(?:up|in|on))?\s?at\s<N>",
        "{t} appears at {n} s",
    ),
    form(
        r"<LET><t><MODAL>(?:\s(?:be|come|start|appear|begin))?<ON>\s<A>\s(?P<way>earlier|sooner|later)(?:\swould\s(?:do|be\s\w+))?",
        "show {t} {n} s {way}",
    ),
    form(
        r"<LET><t><MODAL>(?:\s(?:be|come|start|appear|begin))?<ON>\s(?P<way>earlier|sooner|later)\s<A>",
        "show {t} {n} s {way}",
    ),
    form(
        r"<LET><t><MODAL>\s(?:stay|last|be|remain)<ON>\s(?:for\s)?<A>\s(?P<way>longer|shorter)",
        "{t} needs to stay {n} seconds {way}",
    ),
    form(
        rf"<t>{_LATE}(?:(?:please\s)?(?:bring|move|pull|start|show|make|have|push|shift)\s(?:it|that)\s)?(?:in\s|up\s|on\s)?<A>\s(?P<way>earlier|sooner|later)(?:\swould\sdo)?",
        "show {t} {n} s {way}",
    ),
    form(
        rf"<t>{_LATE}(?:please\s)?(?:bring|move|pull|shift)\s(?:it|that)\sforward\s<A>",
        "show {t} {n} s earlier",
    ),
    form(rf"<t>{_LATE}(?:please\s)?(?:push|move|put|shift)\s(?:it|that)\sback\s<A>", "show {t} {n} s later"),
    form(
        r"<LET><t><MODAL>\s(?:stays?|lasts?|be|remain|show|stand)<ON>\s(?:for\s)?(?:at\sleast\s|about\s)?<NS>(?:\s(?:instead\sof|not\sjust|rather\sthan)\s.+)?",
        "show {t} for {n} s",
    ),
    form(
        r"<t>\s(?:only\s|just\s)?(?:shows?|stays?|is\sshown|is|lasts?|appears?)<ON>\s(?:for\s)?(?:only\s|just\s)?\d+\s?(?:s|secs?|seconds?)(?:,|\.|;|\sand|\sbut)\s(?:i|we|it|people)\s(?:need|want|should\sbe)s?\s(?:it\sfor\s)?<BARE>",
        "show {t} for {n} s",
    ),
    form(
        r"<LET><t><MODAL>(?:\s(?:stay|be|remain|show|last|stand)s?)?<ON>\s(?:for\s)?(?:the\s(?:whole|entire|full)\s(?:time|film|video|way(?:\sthrough)?|clip)|from\s(?:the\s)?(?:beginning|start)\sto\s(?:the\s)?(?:end|finish)|all\sthe\s(?:time|way(?:\sthrough)?)|throughout(?:\sthe\s(?:film|video))?)",
        "show {t} for the whole film",
    ),
    form(
        r"<LET><t><MODAL>(?:\s(?:stay|last|be|remain|show|linger|stand))?<ON>\s(?:for\s)?(?:a\s(?:bit|little|while|touch|tad)\s|quite\sa\s(?:bit|while)\s|much\s|slightly\s)?longer(?:\sso\s.+)?",
        "show {t} longer",
    ),
    form(
        r"<t>\s(?:comes?\sand\sgoes|disappears?|vanish(?:es)?|goes\s(?:away|by)|flashes\sby|is\s(?:gone|away|over|off))\s(?:(?:way\s|far\s|much\s)?too\s(?:fast|soon|quickly|early)|before\s.+\sread(?:\sit)?)",
        "show {t} longer",
    ),
    form(
        r"<LET><t><MODAL>\s(?:be\soff|go(?:\saway)?|leave|disappear|vanish|be\sgone)\s(?:a\s(?:bit|little|second)\s)?(?:sooner|earlier)",
        "show {t} shorter",
    ),
    form(
        r"(?!leave|keep)<LET><t><MODAL>(?:\s(?:be|is|are))?(?:\sin)?(?:\s(?:a|bright|plain|pure))?\s(?:dark\s|light\s)?[a-z]+,?\s(?:in\s)?(?:hex|code)\s(?P<c>#[0-9a-f]{6})",
        "make {t} {c}",
    ),
    form(
        r"(?!leave|keep)<LET><t><MODAL>(?:\s(?:be|go|come))?(?:\s(?:in|to|into))?(?:\s(?:a|plain|pure))?\s<c>(?:\s(?:letters?|text|colou?r|font))?",
        "make {t} {c}",
    ),
    form(r"<c>(?:\s(?:letters?|text|colou?r))?\s(?:for|on)\s<t>", "make {t} {c}"),
    form(
        r"<t>\s(?:is|are)\s[^,.]{3,24}\sbut\s(?:could|should|might)\sbe\s(?:a\sbit\s)?(?P<size>bigger|larger|smaller)",
        "make {t} {size}",
    ),
    form(
        rf"<t>\s(?:is|are|looks?)\s{_TOO_SMALL}(?:small|little|tiny)(?:\s(?:to\sread|for\s\w+|on\s.+))?",
        "make {t} bigger",
    ),
    form(
        r"<LET><t><MODAL>(?:\s(?:be|look))?\s(?:a\s(?:bit|little|touch|tad)\s|slightly\s|much\s|even\s|way\s)?(?P<size>bigger|larger|smaller)",
        "make {t} {size}",
    ),
    form(
        r"(?P<size>bigger|larger|smaller)(?:\s(?:letters|text|words|size))?\s(?:for|on)\s<t>",
        "make {t} {size}",
    ),
    form(r"everything\s(?:a|one)\ssize\s(?:bigger|larger|up)", "make all the texts bigger"),
    form(r"<LET><t><MODAL>(?:\s(?:be|go))?\s(?:a|one|two)\ssizes?\s(?:bigger|larger|up)", "make {t} bigger"),
    form(
        rf"<t>\s(?:is|are|looks?)\s{_TOO_SMALL}(?:gigantic|huge|enormous|massive|oversized|giant|big|large)",
        "make {t} smaller",
    ),
    form(
        rf"<LET><t><MODAL>(?:\s(?:come|be|sit|go|stand|appear)s?)?(?:\s(?:up|down|right|all))*\s(?:at|to|on|in|into|near|along)\s(?:the\s)?(?:very\s)?(?P<place>top|bottom){_SCREEN}",
        "{t} at the {place}",
    ),
    form(
        rf"<LET><t><MODAL>(?:\s(?:come|be|sit|go|stand|appear)s?)?(?:\s(?:right|all))*\s(?:at|to|on|in|into)\s(?:the\s)?(?:very\s)?(?:middle|cent(?:er|re)){_SCREEN}",
        "{t} in the middle",
    ),
    form(r"<LET><t><MODAL>(?:\s(?:go|sit|come))?\s(?:up\stop|on\stop|right\sup)", "{t} at the top"),
    form(rf"(?:please\s)?{_REMOVED}\s<T>(?:\s(?:out|away|off))?", "remove {T}"),
    form(r"(?:get|take|kick|throw|leave|cut)\s<T>\s(?:out|away|off)", "remove {T}"),
    form(
        r"<T>\s(?:can|could|should|must|may|has\sto|needs\sto)\s(?:go|be\s(?:dropped|cut|removed|deleted|gone)|disappear|leave|come\sout|vanish)",
        "remove {T}",
    ),
    form(
        r"(?:i|we)\s(?:don['’]?t|do\snot|no\slonger)\s(?:really\s)?(?:need|want)\s<T>(?:\sany\s?more|\sat\sall|\sthere|\sin\sit)?",
        "remove {T}",
    ),
    form(
        rf"<T>(?:\sis\s[^.!?]+|,\s[^.!?]+)?[.:!]\s(?:{_REMOVED}\s(?:it|that)|(?:throw|kick|take|get)\sit\s(?:out|away|off))",
        "remove {T}",
    ),
    form(
        r"(?:can\s|have\s|let\s)?<LET><t><MODAL>(?:\s(?:be|pop|come|appear))?(?:\s(?:in|on|out))?\s(?:typed(?:\s(?:in|out|like\s(?:on\s)?(?:a|an\sold)\stypewriter))?|(?:like\sa\s|as\sa\s)?typewriter(?:\s(?:style|effect))?|letter\s(?:by|after)\sletter)",
        "{t} typewriter",
    ),
    form(r"type\s<t>(?:\sout)?(?:\sletter\s(?:by|after)\sletter|\slike\sa\stypewriter)?", "{t} typewriter"),
    form(r"<t>\s[^.!?]+[.!]\stype\s(?:it|that)\sout(?:\sletter\s(?:by|after)\sletter)?", "{t} typewriter"),
    form(
        r"<LET><t><MODAL>(?:\s(?:come|appear|show|be))?<ON>\s(?:word\s(?:by|after)\sword|one\sword\s(?:at\sa\stime|after\s(?:another|the\sother)))",
        "{t} word by word",
    ),
    form(
        r"(?:let|make|have)\s<t>\s(?:rise|slide|float|come)(?:\sup)?(?:\sup)?(?:\sfrom\s(?:below|underneath|the\sbottom))?",
        "let {t} rise",
    ),
    form(
        r"(?P<talk>[^,.]{4,40}?)\s(?P<t>(?:the\s)?(?:lines|captions|texts?|words|tips|title)|text)\s(?:just\s)?(?:standing\sthere|pops?\sup|pop\sup\sis\sboring|(?:is|are)\sboring)(?:\sis\sboring)?,\s(?:let|make|have)\s(?:it|them)\srise(?:\sup)?(?:\sfrom\sbelow)?",
        "let {t} rise",
    ),
    form(
        r"(?:please\s)?wipe\s<t>\s(?:in|on)|<LET><t>(?::|<MODAL>)\s(?:wipes?|be\swiped)(?:\sit)?\sin",
        "{t} wipe in",
    ),
    form(
        r"(?:please\s)?fade\s(?:in\s)?<t>\s(?:in\s?)?(?:softly|gently|slowly|smoothly)?(?:\s?(?:instead\sof|rather\sthan|not)\s.+)?",
        "fade in {t}",
    ),
    form(
        r"<LET><t><MODAL>\s(?:to\s)?(?:softly\s|gently\s|slowly\s)?fades?\sin(?:\s(?:softly|gently|slowly))?",
        "fade in {t}",
    ),
    form(
        r"(?:i\s(?:don['’]?t|do\snot)\swant\s|no\s|without\s|stop\s)(?:any\s|the\s)?(?:animations?|effects?|movement|moving)(?:\sat\sall)?\s(?:on|for|of|in|with)\s<t>",
        "no animation on {t}",
    ),
    form(
        r"(?:don['’]?t|do\snot)\s(?:have|let|make)\s<t>\s(?:fly|move|slide|jump|bounce|wobble|dance|pop|zoom|animate|swoop)(?:\s(?:in|around|about))?(?:\sor\s(?:anything|whatever|something|so))?",
        "no animation on {t}",
    ),
    form(
        r"<LET>(?:arrange\sthat\s)?<t><MODAL>\s(?:appear|come|show|be\sthere|be)s?<ON>\s(?:at\sonce|straight\saway|instantly|with(?:out|\sno)\s(?:any\s)?(?:effects?|animations?|movement))(?:,?\s(?:not|no|without)\s.+)?",
        "no animation on {t}",
    ),
    form(
        rf"(?:(?:put|add|place|lay|set|draw|want|need|have|give\s(?:me|us))\s)?{_A_SURFACE}\s(?:behind|under|underneath|around)\s(?!the\swords)<t>",
        "put a dark box behind {t}",
    ),
    form(
        rf"<t>\s(?:is|are|gets?|looks?)\s[^.;]{{4,60}}?(?:,|\.|;|\sso)\s(?:please\s)?(?:give|put|add|lay)\s(?:(?:it|them|that)\s)?{_A_SURFACE}(?:\s(?:behind|under|around)(?:\s(?:it|them|that))?)?",
        "put a dark box behind {t}",
    ),
    form(rf"(?:give)\s<t>\s{_A_SURFACE}", "put a dark box behind {t}"),
    form(
        r"<LET><t><MODAL>(?:\sbe)?\s(?:in\s)?(?:all\s)?(?:caps|capitals|capital\sletters|upper\s?case)",
        "{t} in capitals",
    ),
)
"""Sentences and what they mean; the first that fits is taken."""
