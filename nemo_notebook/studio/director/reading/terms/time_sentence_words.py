"""The words of a sentence that only says when one text is seen, and for how long.

Signs: 0 at the beginning, a appears, z goes, l later, e earlier, + longer, - shorter, ! not, b a bit;
with a number: @ at, u until, t to, B before, y by, A after, f for, F in the last, 1 in the first,
E until the end of the film, D an amount, M more, m less, W waits, V sooner, q is enough, x is refused.
G and H complain that it is too short or too long.
"""

from __future__ import annotations

from typing import Final

_NUMBER: Final = (
    r"\d+(?:\.\d+)?|half\s(?:an?|of\sa)|an?\shalf|half|one\sand\sa\shalf|an?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
)
_S: Final = r"(?:seconds?|secs?|s)\b(?:\sand\sa\shalf\b)?"
_ABOUT: Final = r"(?:(?:about|around|roughly|exactly|just|only|the\sfirst|the)\s)*"
_BARE: Final = (
    r"(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|thirteen|fourteen|fifteen)"
)
_FILM: Final = r"(?:the|this|our|my)\s(?:film|video|movie|clip)"
_END: Final = (
    r"(?!\s?(?:%|percent|[ap]\.?m\b|o['’]clock|x\b|times\b|px\b|pt\b|points?\b|words?\b|[.,:]\d|\d))"
)


def _moment(name: str) -> str:
    """A moment of the film: "second 4", "the 6 second mark", "0:08", "13"."""
    return (
        rf"{_ABOUT}(?:(?:seconds?|secs?|0{{1,2}}:0?)\s?(?P<{name}>{_BARE})(?:\smark)?"
        rf"|(?P<{name}2>{_BARE}|half\sa)(?:(?:st|nd|rd|th)?[\s-]?{_S})?(?:\smark\b)?(?:\s(?:in|into\sthe\s(?:film|video|clip))\b)?){_END}"
    )


_GOES: Final = (
    r"(?:(?:goes|go|gone|is|are|be|disappears?|disappearing|pass(?:es)?|vanish(?:es)?|flies|flashes|stays?|lasts?|ends?|it['’]s|runs?|shows?|shown|displayed|on(?:\s(?:the\s)?screen)?|up|by|past|away|over|there|for)\s)+"
    r"(?:(?:far|way|much|a\s(?:bit|little|tad|touch)|just|still|rather|bit|little)\s)*"
)
ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    (
        "x",
        rf"[,(]?\s?\b(?:instead\sof|rather\sthan|(?:and\s)?not|as\sopposed\sto)\s(?:for\s|at\s|until\s|from\s|after\s)?(?:the\s)?(?:current\s)?(?:\d+(?:\.\d+)?|{_BARE})(?:[\s-]?{_S})?\)?",
    ),
    (
        "l",
        r"\b(?:and\s|but\s)?not\s(?:(?:right|straight)\saway|immediately|at\sonce|(?:right\s)?(?:at|from)\sthe\s(?:very\s)?(?:start|beginning))\b",
    ),
    (
        "E",
        rf"\b(?:(?:(?:up\s)?(?:until|till?|to)|through(?:\sto)?)\s(?:the\s)?(?:very\s|bitter\s)?(?:end|close|finish|last\ssecond)(?:\sof\s{_FILM}|(?!\sof|\scard|\s\d))"
        rf"|(?:until|till?|to\swhen)\s{_FILM}\s(?:ends|finishes|stops|(?:is|has)\s(?:over|finished|done|ended|stopped)|closes)|(?:for\s)?the\s(?:(?:whole\s|entire\s)?rest|remainder)\sof\s{_FILM})\b",
    ),
    (
        "0",
        r"\b(?:(?:right|straight)\s)?(?:at|from|on|since)\s(?:the\s)?(?:very\s|first\s)?(?:beginning|start|outset|first\ssecond)(?:\son(?:wards?)?)?(?:\sof\sthe\s(?:film|video|clip))?\b|\b(?:straight|right)\saway\b",
    ),
    (
        "F",
        rf"\b(?:for|in|during|over|only)\s(?:only\s)?(?:the\s)?(?:very\s)?(?:last|final|closing)\s(?:(?P<F>{_NUMBER})\s?)?{_S}(?:\sof\sthe\s(?:film|video|clip))?",
    ),
    (
        "1",
        rf"\b(?:for|in|during|over|only)\s(?:only\s)?(?:the\s)?(?:very\s)?first\s(?:(?P<first>{_NUMBER})\s?)?{_S}(?:\sof\sthe\s(?:film|video|clip))?",
    ),
    (
        "W",
        rf"\b(?:wait|hold\soff|pause|give\s(?:it|us|them))\s(?:for\s)?(?:about\s)?(?P<wait>{_NUMBER})\s?{_S}\s(?:before|until|and\sthen|then)\b(?:\s(?:showing|displaying|you\sshow|we\s(?:show|see)))?",
    ),
    (
        "M",
        rf"\b(?:for\s|by\s)?(?:yet\s)?(?:another|an\s(?:extra|additional)|a\sfurther)\s(?:(?P<another>{_NUMBER})\s)?{_S}(?:\s(?:longer|more))?",
    ),
    ("M", rf"\b(?:for\s|by\s)?(?P<more>{_NUMBER})\s(?:more|extra|additional|further)\s?{_S}(?:\slonger)?"),
    (
        "M",
        rf"\b(?:for\s|by\s)?(?:about\s)?(?P<longer>{_NUMBER})\s?{_S}\s(?:longer|more|extra|additional(?:ly)?)\b",
    ),
    ("m", rf"\b(?:for\s|by\s)?(?P<less>{_NUMBER})\s?{_S}\s(?:shorter|less|off|fewer)\b"),
    (
        "@",
        rf"\b(?:(?:from|between|at|starting|on\sscreen)\s)*{_ABOUT}(?:seconds?\s)?(?P<from>{_BARE})(?:[\s-]?{_S})?(?:\smark\b)?(?=\s?(?:to|until|till|through|and|[-–—])\s?(?:up\sto\s)?(?:the\s)?(?:seconds?\s)?{_BARE}{_END}[\s-]?(?:s|sec|\Z|[.,!]))",
    ),
    ("t", rf"(?:\b(?:to|through|and)\s|[-–—]\s?){_moment('to')}"),
    ("u", rf"\b(?:until|till|til|up\suntil|up\sto)\s{_moment('until')}"),
    ("B", rf"\bbefore\s{_moment('before')}"),
    ("D", rf"\bby\s(?:about\s)?(?P<by_a>half\sa|an?|one|half)\s?{_S}"),
    ("y", rf"\bby\s{_moment('y')}"),
    ("A", rf"\b(?:after|past|beyond)\s(?:about\s|only\s|just\s|the\sfirst\s)*(?P<after>{_NUMBER})\s?{_S}"),
    ("f", rf"\bfor\s{_ABOUT}(?P<for>{_NUMBER})\s?{_S}(?:\sonly)?"),
    ("@", rf"\b(?:at|from|on|in|with)\s{_moment('at')}(?:\son(?:wards?)?\b)?"),
    ("@", rf"\b(?:around|about|roughly)\sseconds?\s(?P<around>{_BARE}){_END}"),
    (
        "q",
        rf"\b(?:(?:no|not)\s(?:more|longer)\sthan|at\s(?:the\s)?most|a\smaximum\sof)\s(?P<most>{_NUMBER})\s?{_S}",
    ),
    (
        "q",
        rf"\b{_ABOUT}(?P<enough>{_NUMBER})\s?{_S}\s(?:(?:is|are|would\sbe|will\sbe|should\sbe|will|would|should)\s)?(?:more\sthan\s)?(?:enough|plenty|sufficient|suffices?|fine|do|better|ok(?:ay)?|good)\b",
    ),
    ("D", rf"\b{_ABOUT}(?P<amount>{_NUMBER})\s?{_S}"),
    (
        "l",
        r"\b(?:appears?|comes?(?:\s(?:in|up|on))?|starts?|shows?\sup|is\s(?:there|on|shown)|begins?)\s(?:(?:far|way|much|a\s(?:bit|little)|just)\s)*to{1,2}\s(?:early|soon|quickly|fast)\b",
    ),
    (
        "e",
        r"\b(?:appears?|comes?(?:\s(?:in|up|on))?|starts?|shows?\sup|is\s(?:there|on|shown)|begins?)\s(?:(?:far|way|much|a\s(?:bit|little)|just)\s)*to{1,2}\slate\b",
    ),
    (
        "G",
        r"\b(?:(?:is|are|was|['’]s)\s)?(?:gone|over|disappear(?:s|ed)?|vanish(?:es|ed)?|goes(?:\saway)?|fades?\s(?:out|away))\s(?:again\s)?before\s(?:i|you|we|people|anyone|anybody|one|viewers?)(?:['’](?:ve|m|re)|\s(?:can|could|get|have|has|had|manage|finish|am|are|is|even))*(?:\s(?:to|finished|done|actually|properly))*(?:\s(?:read(?:ing)?|finish(?:ed)?|done))*(?:\s(?:with\s)?it)?(?:\sproperly)?\b",
    ),
    (
        "G",
        r"\b(?:can['’]?t|cannot|can\snot|couldn['’]?t|could\snot|never|barely|hardly)\s(?:(?:really|even|quite|ever)\s)*(?:(?:get|manage|have\stime)\sto\s)?finish\s(?:reading|it)\b(?!.*\bbefore\b)",
    ),
    (
        "G",
        r"\b(?:(?:no\s?body|no[\s-]one|none)\s(?:\w+\s)?(?:has|have|had|gets?|got)\s(?:the\s|any\s|enough\s)?(?:time|chance)|(?:people|viewers|you|we|i|one|they|customers|my\s\w+|there)(?:['’]s|\shas|\shave|\shad|\sgets?|\sis|\sneeds?)\s(?:hardly\s|barely\s)?(?:(?:no|not\senough|too\slittle|little|hardly\sany|barely\sany|barely)\stime|more\stime))\s(?:to\s(?:actually\s|properly\s|even\s)?(?:read|take\sin|see)|for)\b",
    ),
    (
        "J",
        r"\bbefore\s(?:it|they)(?=\s(?:shows?|appears?|comes?|pops?|turns?|starts?|begins?|is\sshown|can\sbe\sseen)\b)",
    ),
    (
        "J",
        r"\b(?:can['’]?t|cannot|can\snot|couldn['’]?t|could\snot|don['’]?t|hardly|barely|never)\s(?:(?:really|even|quite|ever)\s)*(?:(?:get|manage|have\stime)\sto\s)?(?:finish\s)?read(?:ing)?(?=\s[^,.;]{1,40}\bbefore\s(?:it|they)\b)",
    ),
    (
        "G",
        r"\bbefore\s(?:it|they)(?:['’](?:s|re)|\sis|\sare|\shas|\shave)?\s(?:already\s)?(?:gone|over|disappear(?:s|ed)?|vanish(?:es|ed)?|goes?(?:\saway)?|fades?(?:\s(?:out|away))?)\b",
    ),
    (
        "G",
        rf"\b{_GOES}to{{1,2}}\s(?:quick(?:ly)?|fast|soon|short(?:ly)?|brief(?:ly)?|early|rapidly)\b|\bto{{1,2}}\s(?:short|brief)\b",
    ),
    (
        "H",
        rf"\b{_GOES}to{{1,2}}\slong\b|\b(?:outstays\sits\swelcome|drags\s(?:on|out)|(?:hogs|clutters|blocks)\sthe\s(?:screen|picture|view)|overstays|hangs\s(?:around|about)\stoo\slong)\b|\bto{{1,2}}\slong\b",
    ),
    ("b", r"\b(?:a\s(?:tiny\s|little\s)?(?:bit|little|touch|tad|moment|fraction)|slightly|somewhat|bit)\b"),
    (
        "l",
        r"\b(?:later|delay(?:ed|ing)?|postponed?|hold(?:ing)?\s(?:off|back)(?:\s(?:on|with))?|waits?|back(?:wards?)?)\b",
    ),
    ("e", r"\b(?:earlier|sooner)\b"),
    (
        "!",
        r"\b(?:should\snot|shouldn['’]?t|must\snot|mustn['’]?t|do\snot|don['’]?t|doesn['’]?t|not|never|no)\b",
    ),
    (
        "z",
        r"\b(?:(?:should|must|can|may|shall)\sgo(?=\swhen\b)|go(?:es)?(?=\s(?:at|by)\b)|disappear(?:s|ing)?|vanish(?:es|ing)?|go(?:es)?\s(?:away|off|out)|gone|end(?:s|ing)?|finish(?:es|ed)?|(?:be|is)\sover|stops?|leaves?\sthe\s(?:screen|picture)|fad(?:e|es|ing)\s?(?:out|away)|off\s(?:the\s)?screen|come(?:s)?\soff|taken?\s(?:off|away|down)|take(?=\s(?!half|an?\s|one|two|\d)[^,;]*\b(?:off|away|down|out)\b)|drops?\sout|out\sof\sthe\spicture)\b",
    ),
    (
        "a",
        r"\b(?:appear(?:s|ing)?|start(?:s|ing)?|begin(?:s|ning)?|com(?:e|es|ing)(?:\s(?:in|up|on|along|out))?|shows?\sup|showing\sup|pops?\s(?:up|in)|enters?|arrives?|kicks?\sin|fad(?:e|es|ing)\s?(?:in|up)|turns?\sup|sets?\sin|be\sthere)\b",
    ),
    (
        "+",
        r"\b(?:longer|lengthen(?:ed)?|extend(?:ed)?|prolong(?:ed)?|stretch(?:ed)?|add(?=\s(?:on\s)?(?:another\s|an?\s|one\s|two\s|half\s|\d)[\w\s.]{0,16}s(?:ec|econd)?s?\b)|add(?=.*\bs(?:ec|econd)s?\sto\b))\b",
    ),
    (
        "-",
        r"\b(?:shorter|shorten(?:ed)?|(?:cut(?:\sdown)?|trim(?:med)?|reduced?|take|shave(?:\soff)?|clip|knock|cap(?:ped)?|limit(?:ed)?|restrict(?:ed)?)(?=.*(?:(?<!caption\s)(?<!subtitle\s)(?<!line\s)(?<!text\s)\d|\bs(?:ec|econd)s?\b)))\b",
    ),
    ("&", r"\b(?:and|then)\b|[,;]|\s[–—-]\s"),
    (
        "J",
        r"\b(?:(?:and|but)\s)?(?:leave|keep)\s(?:the\s)?(?:title|end\scard|captions?|music|voice|pictures?|rest|others?|everything\selse)\s(?:as\s(?:is|it\sis|they\sare)|alone|unchanged|the\ssame)\b|\bthan\s(?:(?:it|they|that)\s)?(?:(?:is|does|did|was|do|are)\s)?(?:now|before|currently|at\s(?:the\smoment|present))\b|\bsecond\s(?=\d)|\b(?:please|pls|plz|can|could|would|will|you|your|we|i['’]d|i['’]ll|i|like|love|prefer|rather|should|must|to|that|this|just|really|actually|now|here|there|already|for|of|on|in|it|its|it['’]s"
        r"|the|a|an|my|our|be|is|are|was|so|have|has|had|let['’]s|let|make|put|get|set|give|show|showing|shown|shows|display(?:ed|ing)?|keep|leave|hold|move|shift|slide(?!s?\s(?:in|out)\b)|push|bring|pull|nudge|slip|forward|ahead|stay(?:s|ing)?|last(?:s|ing)?|remain(?:s|ing)?|linger|sit|sits"
        r"|visible|seen|screen|up|down|only|even|time|timing|duration|need(?:s)?|want(?:s)?|wanted|do|also|by|from|with|at|off|out|me|say|maybe|perhaps|kindly|thanks?|thank|change|run|runs|stand|stands|go|goes|going|instead|text|caption|line|words|card|title|once|until|film|video|when|people|viewers|read|able|finish\sreading|hang(?:s)?(?:\saround)?|stand(?=\s(?:there|for|a|two|three|\d))|short(?=\s(?:at|after)\b)|wish|stayed|remained|lasted|enough|ought|may|might|readers?|right|about)\b|['’]s\b|[()]",
    ),
)
"""Signs with what is said in English; the first that fits where a word begins is taken."""
_N: Final = r"(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3}|半)(?:个(?=半?秒))?"
_SZ: Final = r"(?:秒钟?(?P<{0}half>半)?|(?<=\d)\s?[sS](?![a-z]))"


def _seconds(name: str) -> str:
    return rf"(?P<{name}>{_N})\s?" + _SZ.format(name)


_TILL: Final = r"(?:到|至|-|－|—|–|~|～)"
_APPEARS_ZH: Final = (
    r"(?:出现|出来|显示出来|登场|上场|上屏|弹出来?|冒出来|进来|进场|进"
    r"|开始(?:出现|显示)?|露面|亮相|亮出来|亮起来?|浮现|浮出来|上来)"
)
_GONE_ZH: Final = (
    r"(?:消失|不见了?|[去拿撤][掉走]|移除|隐藏|没[了掉]?|结束|退[出场下]|撤下?|下去|收[掉起走]?"
    r"|隐去|淡出|离场|走掉?|下场|关掉?|下(?=[了掉吧]|$|[，,。！!]))"
)
_COMES_ZH: Final = r"(?:出现|出来|显示|[蹦跳冒弹]出来|进来|出|来|上|进)[得的]?(?:有点|有些|实在|稍微|也)?"
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "x",
        rf"[,，]?(?:现在|目前|原来)(?:是|要|得)?(?:停留?|显示|留|放)?到(?:第)?{_N}秒钟?(?:有点|实在|太|就)*[长久晚]了?",
    ),
    (
        "x",
        rf"[,，]?(?:而不是|不是|不用|不要|别再?|(?:别|不要|不用)(?:等|拖)到?|代替|取代|不再是)(?:停|留|显示)?{_N}秒钟?(?:那么[久长]|这么[久长])?",
    ),
    (
        "l",
        r"(?:先?别|不要|不用|不能|不想要?)(?:让它)?(?:一开[始场头播]|一?上来|马上|立刻|立即|开头|开场|一打开|一进来|急着|着急|那么早|这么早|太早|那么快|这么快)就?(?:出现|出来|有|显示|[蹦跳冒弹飘闪](?:出来|出)?|上|出|放)?",
    ),
    (
        "@",
        rf"(?:{_APPEARS_ZH}|开始|出场|入场|起始)的?时间(?:点)?(?:改|设|调|定|换|是|为|成|到|在)*第?{_seconds('start')}",
    ),
    (
        "u",
        rf"(?:(?:{_GONE_ZH}|结束|退场|终止)的?时间(?:点)?(?:改|设|调|定|换|是|为|成|到|在)*|(?:不要|别|不能|不)(?:超过|拖过|晚于|留过|停过))第?{_seconds('end')}",
    ),
    (
        "0",
        r"(?:从|在)?(?:一开始|最开始|开头|一开头|片头|影片开头|视频开头)(?:就|开始就?)(?:出现|显示|有|在|出来|放)?(?:着)?",
    ),
    ("F", rf"(?:在|只在|就在|出现在|显示在)?(?:最后|末尾|结尾)的?{_seconds('F')}(?:里|内)?"),
    ("1", rf"(?:在|只在|就在|出现在|显示在)?(?:前面?|最前面?|开头|头)的?{_seconds('first')}(?:里|内)?"),
    (
        "W",
        rf"(?:(?:再|先)?(?:等过?|过|隔|让(?=画面|视频|影片|片子)|(?=画面[播走过放]|视频[播走过放]|影片[播走过放]|片子[播走过放]))(?:上|个|到)?(?:画面|视频|影片|片子|片|开始|开头)*(?:播放|播|走|过|放)?(?:了|到|完)?{_seconds('wait')}(?:之?后|以后)?(?:再|才)?|(?:晚|迟|推[后迟]|延[后迟]|往后(?:移|挪|推|放|延|调)?(?:动)?|后移|后延|慢|缓|拖后?|靠后)(?:上|个|了)?{_seconds('late')}(?:再|才)?)",
    ),
    (
        "V",
        rf"(?:早|提[前早]|往前(?:移|挪|提|放|调)?(?:动)?|前移|靠前|快)(?:上|个|了)?{_seconds('early')}(?:就)?",
    ),
    ("A", rf"(?:显示|停留|出现)?第?{_seconds('after')}(?:之后|以后|后)(?:再|才|就)?"),
    (
        "f",
        rf"(?:只?停留?|只?留|一共|总共|只?显示|只?出现|只?露面|只?亮|持续|保持|撑|播放?|时[长间](?:改|设|调)?[成为到]?|只要|只用|只需要?|只有|[改设调变换]成|改为|设为|变为)(?:大概|大约)?{_seconds('for')}(?!\s?{_TILL}\s?第?[\d一二三四五六七八九十])(?:就?(?:够|行|好|可以)了?|即可|足够|左右)?(?!再|才|{_GONE_ZH}|就{_GONE_ZH}|{_APPEARS_ZH}|时|处)",
    ),
    (
        "q",
        rf"(?:大概|大约|有)?{_seconds('enough')}(?:时间)?(?:就|也|应该|差不多)*(?:够了?|行了?|可以了?|好了?|即可|足够了?|足矣|为宜|为好|最好|合适|差不多)",
    ),
    (
        "M",
        rf"(?:多|再|再多|延长|加长|增加|加|久|长)(?:停留?|留|显示|放|播|待|给|挂|上|出|个)?{_seconds('more')}(?:时间)?(?!再|才|{_APPEARS_ZH}|{_GONE_ZH})",
    ),
    (
        "m",
        rf"(?:少|缩短|减少|减|减去|短|去掉|剪掉)(?:停留?|留|显示|放|播|上|个|了)?{_seconds('less')}(?:时间)?",
    ),
    (
        "@",
        rf"(?:从|在|由)?(?:第\s?)?(?P<from>{_N})\s?(?:秒钟?|[sS](?![a-z]))?(?=\s?{_TILL}\s?(?:第\s?)?{_N}\s?(?:秒|[sS](?![a-z])))",
    ),
    (
        "u",
        rf"(?:(?:显示|停留?|留|持续|保持|播放?|挂|亮|撑|一直|直)+|(?<=[字句条幕题行尾”」』]))(?:到|至)(?:第\s?)?{_seconds('until')}(?:为止|就|的?时候?|处)?(?!{_APPEARS_ZH})",
    ),
    ("t", rf"(?<!看){_TILL}\s?(?:第\s?)?{_seconds('to')}(?:为止|就|的?时候?|处)?"),
    (
        "@",
        rf"(?:从|在|于|等到)?第?{_seconds('again')}(?:的?时候|那[里时]|时|处|左右)?(?:再|才|就让它?|就)(?!够|行|好|可以)",
    ),
    ("@", rf"(?:从|在|于|等到)(?:第\s?)?{_seconds('at')}(?:的?时候|那[里时]|时|处|左右|起)?"),
    ("@", rf"第\s?{_seconds('nth')}(?:的?时候|那[里时]|时|处|左右|起)?"),
    ("D", _seconds("amount") + r"(?:时间)?"),
    (
        "l",
        rf"(?:{_APPEARS_ZH})[得的](?:有点|有些|稍微|也)?(?:太|过)?早了?(?!一?点)|(?<!消失得)(?<!结束得)太早(?:出现|出来|显示)(?:了)?"
        rf"|(?:{_COMES_ZH})早了(?!一?点)|(?:{_COMES_ZH}|有点|有些|实在|也)*(?:太|过|偏)早了?(?=$|[，,。！!；])",
    ),
    (
        "e",
        rf"(?:{_APPEARS_ZH})[得的](?:有点|有些|稍微|也)?(?:太|过)?[晚迟慢]了?(?!一?点)|太晚(?:出现|出来|显示)(?:了)?"
        rf"|(?:{_COMES_ZH})[晚迟慢]了(?!一?点)|(?:{_COMES_ZH}|有点|有些|实在|也)*(?:太|过|偏)[晚迟]了?(?=$|[，,。！!；])",
    ),
    (
        "G",
        rf"(?:还|都|根本|完全)?(?:没|来不及|没来得及|还没)(?:看|读|念)(?:完|清楚?|到|见)?(?:它)?就(?:{_GONE_ZH}|过去?|闪过?|闪没)(?:了|掉)*",
    ),
    (
        "G",
        rf"(?:{_GONE_ZH})[得的](?:有点|有些|也)?太[快早]了?|(?:停留?|显示|出现|时间|留|放)*[得的]?(?:时间)?(?:有点|有些|也)?(?:太[短快]了?|不够[长久]?|过短)|(?:闪|过|走|播|放)(?:过去?)?[得的](?:有点|有些|也)?太[快急]了?|一闪(?:而过|就没了?|就过去?了?|就不见了?)|(?:根本|都|完全)?(?:来不及看?清?|看不[完全]|读不完|没看[清完])(?:完|楚)?",
    ),
    (
        "H",
        rf"(?:别|不要|不用|不必)(?:拖|停留?|留|放|显示|挂|占)(?:得)?(?:那么|这么|太|那样)?[久长](?:时间)?|(?:{_GONE_ZH})[得的](?:有点|有些|也)?太[晚慢]了?|(?:停留?|显示|出现|时间|留|放|占用?|挂)*[得的]?(?:时间)?(?:有点|有些|也)?(?:太[长久]了?|过长)",
    ),
    (
        "l",
        r"(?:晚一?[点些]|迟一?[点些]|推[后迟](?!片)|[推延拖](?=[到至])|延[后迟]|往后(?:移|挪|推|放|延|调)?(?:动)?|后移|晚)",
    ),
    (
        "e",
        r"(?:早一?[点些]|早(?=消失|出现|结束|出来|收|撤|走|没)|提[前早](?:一?[点些])?|往前(?:移|挪|提|放|调)?(?:动)?|前移)",
    ),
    (
        "+",
        r"(?:(?:停留?|留|显示|放|播|待|挂)?(?:久|长)一?[点些]|(?:多|再多?)(?:停留?|留|显示|放|播|待|挂)(?:一会儿?|一下|会儿?|一?[点些]时间|片刻)|延长|加长|拉长|增加)",
    ),
    (
        "-",
        r"(?:(?:停留?|留|显示|放|播|待|挂)?短一?[点些]|(?:少)(?:停留?|留|显示|放|播|待|挂)(?:一会儿?|一下|会儿?|一?[点些]时间)|缩短|减短|剪短|压缩|压短|缩|压)",
    ),
    (
        "!",
        r"(?:先?不要|先?别|先不|不用|不能|不会?|不想要?)(?:再|让它)?(?=出现|显示|有|上|出|放|消失|看到|在)",
    ),
    ("z", _GONE_ZH),
    ("a", _APPEARS_ZH),
    ("&", r"(?:然后|并且?|和|、|，|,|；|;)"),
    ("b", r"(?:稍微|稍|一点点?|一些|一下)"),
    (
        "J",
        r"(?:其[他它余]的?|别的|剩下的?)(?:字幕|文字)?(?:都|全部?)?(?:不[变动改]|别动|照旧|保持不变)|(?:(?:这|那)(?:一?[条句行]|几个|[个])?(?:字幕|文字|话|字)?|[一二三四五六七八九两\d]个(?:大?字)|字幕|文字|停留?|显示|持续|播放?|放[到在]?|挂|亮|留|出|上|改[成为到]?|调[成为到整]?|换成?|设[成为]?|变[成为]?|移[到动]?|挪[到动]?|弄|直接|直到|一直"
        r"|时间|时长|时候|画面[上里]?|屏幕[上里]?|影片[里的]?|视频[里的]?|[的了吧呢啊呗哈嘛得地着把将让给它就才再都也]|麻烦|帮我?|请|可以|能不能|可不可以|能|应该|需要|希望|我|你|您|想|要|来|整体|整个|左右|大概|大约|第(?=\d)|谢谢|好|区间|时段|行|觉得|感觉|而且|所以|在|有)|[()（）]",
    ),
)
"""The same in Chinese."""
