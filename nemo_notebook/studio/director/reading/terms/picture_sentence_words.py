"""The words of a sentence that only says which pictures there are, in which order, and for how long.

Each kind of word has a sign; a sentence is read as the row of its signs (see `plain/picture_sentences`).
"""

from __future__ import annotations

from typing import Final

_NTH: Final = (
    r"first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|number\s(?:one|two|three|four|five|six)"
)
_PICTURE: Final = r"(?:pictures?|photos?|pics?|images?|scenes?|shots?|clips?|slides?)"
_COUNT: Final = r"one|two|three|four|five|six|\d"
_AMOUNT: Final = r"\d+(?:\.\d+)?|half\sa|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen"
_SECONDS: Final = r"(?:s|secs?|seconds?|secnds?|secounds?)\b"
_GAP: Final = r"(?:(?<=\d)\s?|\s)"
_SPOT: Final = r"(?:places?|spots?|positions?|slots?|steps?|notch(?:es)?)"
_GROUP: Final = (
    rf"(?P<which>first|last|middle|final)\s(?P<many>{_COUNT})"
    rf"(?:\s{_PICTURE}|(?!\s?[a-z]*\d|\s?s(?:ec|econd)?s?\b|\.\d))"
)
_ROW: Final = r"\d(?:\s?(?:,|&|and|\s)\s?(?:and\s)?\d)+"

ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    (
        "b",
        rf"\b(?:the\s)?(?:very\s)?first\s(?:{_PICTURE}\s)?(?:and|&)\s(?:the\s)?(?:very\s)?last(?:\s{_PICTURE}|\sones?)?\b",
    ),
    ("g", rf"\b(?:the\s)?{_GROUP}\b"),
    (
        "g",
        rf"\b(?:the\s)?(?P<many>two|three|four|2|3|4)\s(?:{_PICTURE}\s|ones\s)?(?:in|at)\sthe\s(?:very\s)?(?P<which>middle|end|start|beginning|front)\b",
    ),
    ("r", rf"\b(?:the\s)?(?:{_PICTURE}\s(?:numbers?\s|nos?\.?\s)?|numbers\s)(?P<row>{_ROW})\b"),
    ("r", r"\b(?P<row>\d(?:\s*[,\s]\s*\d){2,})\b(?!\s*(?:s|sec|:|%))"),
    ("a", rf"\b(?:all\s(?:of\s)?(?:the\s)?|every\s|each\s(?:of\sthe\s)?){_PICTURE}\b"),
    (
        "M",
        rf"\badd(?:ing)?\s(?:another\s|an?\sextra\s|about\s)?(?P<added>{_AMOUNT}){_GAP}{_SECONDS}(?:\s(?:more|extra))?",
    ),
    (
        "m",
        rf"\b(?:take|cut|shave|trim|knock|chop|lose)\s(?P<taken>{_AMOUNT}){_GAP}{_SECONDS}\s(?:off(?:\sof)?|from|out\sof)\b",
    ),
    ("M", rf"\b(?P<more>{_AMOUNT})\s(?:more\s|extra\s|additional\s){_SECONDS}(?:\s(?:longer|more))?"),
    ("M", rf"\b(?:(?:by|for|another)\s)+(?P<by>{_AMOUNT}){_GAP}{_SECONDS}\s(?:longer|more)\b"),
    (
        "M",
        rf"\b(?P<longer>{_AMOUNT}){_GAP}{_SECONDS}\s(?:longer|more)\b|\banother\s(?P<other>{_AMOUNT}){_GAP}{_SECONDS}",
    ),
    (
        "m",
        rf"\b(?:by\s)?(?P<less>{_AMOUNT}){_GAP}{_SECONDS}\s(?:less|shorter)\b|\b(?P<fewer>{_AMOUNT})\s(?:fewer|less)\s{_SECONDS}",
    ),
    (
        "2",
        r"\b(?:(?:twice|double)\sas\slong|twice\sthe\s(?:time|length)|double\s(?:the\s)?(?:time|length)|doubled?(?=\s(?:its|their)\s(?:time|length|duration)))\b",
    ),
    ("h", r"\b(?:half\s(?:as\slong|the\s(?:time|length)))\b"),
    (
        "T",
        rf"\b(?<!its\s)(?<!the\s)(?:for\s|to\s|at\s|lasts?\s)?(?:only\s|just\s|exactly\s)?(?P<for>(?!an?\b)(?:{_AMOUNT})){_GAP}{_SECONDS}(?:\s(?:long|instead\sof\s(?:\d+|[a-z]+)))?",
    ),
    (
        "N",
        rf"\b(?:as|in|into|to|be|becomes?|is|it['’]?s|at)\s(?:the\s)?(?P<nth>{_NTH}|last)\s(?:{_PICTURE}|{_SPOT}|one)(?:\b)|\b(?:as|at|to|be|is|becomes?)\s(?P<nth2>number\s(?:one|two|three|four|five|six|[1-6]))\b",
    ),
    (
        "U",
        rf"\b(?:(?:forward|up|ahead)\s)?(?:by\s)?(?P<up>{_COUNT}|a)\s{_SPOT}\s(?:earlier|forward|up|sooner|ahead)\b|\b{_SPOT}\s(?:earlier|forward|up|sooner|ahead)\b|\b(?:forward|up|ahead)\s(?:by\s)?(?P<up2>{_COUNT}|a)\s{_SPOT}",
    ),
    (
        "D",
        rf"\b(?:by\s)?(?P<down>{_COUNT}|a)\s{_SPOT}\s(?:later|back|down|further\sback)\b|\b{_SPOT}\s(?:later|back|down|further\sback)\b|\b(?:back|down)\s(?:by\s)?(?P<down2>{_COUNT}|a)\s{_SPOT}",
    ),
    (
        "Y",
        r"\b(?:the\s)?(?:running\s)?(?:order|sequence)(?:\sof\sthe\s\w+)?(?:\s(?:is|looks|feels|seems|isn['’]?t)|['’]s)\s(?:all\s|totally\s|completely\s|not\s|quite\s|a\sbit\s)*(?:wrong|off|odd|right|mixed\sup|messed\sup)\b"
        r"|\b(?:i|we|you)(?:['’]ve|\shave)?\s(?:got|put|mixed\sup)\s(?:the\s(?:running\s)?(?:order|sequence)|(?:them|the\spictures)\sin\sthe)(?:\s(?:all\s)?(?:wrong|mixed\sup)(?:\sorder)?)?(?=\s*[,.;:!–-])"
        r"|\b(?:these|those|they|the\spictures|everything)(?:\sare|['’]re|\sis)\s(?:all\s)?in\sthe\swrong\s(?:order|sequence)(?=\s*[,.;:!–-])"
        r"|\bis\s(?:right|correct|how\s(?:it|they)\sshould\s(?:be|go)|the\s(?:right|correct)\s(?:order|one|way))(?=\W*$)",
    ),
    (
        "J",
        rf"\b(?:there\sare|there['’]?s|we\shave|it\shas|that['’]?s)\s(?:far\s|way\s|just\s|a\sfew\s)?too\smany(?:\sof\sthem)?(?:\s{_PICTURE})?(?=\W)",
    ),
    (
        "J",
        r"\binstead\sof\s(?:before|after|behind|in\sfront\sof|following)(?:\s(?:it|them|that))?(?=\W*$|\W*[,;.])",
    ),
    (
        "n",
        r"\b(?:and\s|but\s)?(?:not|rather\sthan|instead\sof)\b(?!\s(?:so|that|too|as|for)\b)",
    ),
    (
        "w",
        r"\bwhere\b|\b(?:in|into|to|at)\s(?:the\s)?(?:place|position|spot|slot)\sof\b",
    ),
    (
        "q",
        r"\b(?:why|how\scome)\s(?:on\searth\s)?(?:is|are|does|do)\b",
    ),
    (
        "d",
        r"\b(?:don['’]?t|do\snot|no\sneed\sto)\s(?:let|have|make|keep|show|leave|hold)\b",
    ),
    (
        "X",
        r"\b(?:(?:in\sorder\s)?from\s(?:the\s)?last\s(?:one\s)?to\s(?:the\s)?first|(?:flip|reverse|invert|turn)\s(?:the\s)?(?:whole\s|running\s|entire\s)?(?:order|sequence)(?:\s(?:a)?round)?|(?:in\s)?(?:the\s)?(?:opposite|reversed?|inverse|backwards?)\s(?:order|sequence|way(?:\sround)?)|back\sto\sfront|backwards|reverse|the\sother\sway\s(?:a)?round)\b",
    ),
    (
        "S",
        r"\b(?:in\s)?the\swrong\s(?:way\s(?:a)?round|order)\b|\bmixed\sup\b",
    ),
    (
        "S",
        r"\b(?:(?:swap|swop|switch|exchange|trade|change|flip)(?:s|ped|ping|ed)?(?:\s(?:places?|positions?|seats?|spots?|slots?|sides|order|round|around|over))?)\b",
    ),
    (
        "O",
        r"\b(?:re-?order|re-?arrange|arrange|sort|(?:the\s)?(?:right\s|new\s|correct\s|running\s)?(?:order|sequence)(?:\sof\sthe\s(?:pictures|photos|images|scenes|clips|shots))?)\b",
    ),
    (
        "B",
        r"\b(?:(?:right|just|directly)\s)?(?:before|ahead\sof|in\sfront\sof|precedes?|prior\sto|earlier\sthan)\b",
    ),
    ("A", r"\b(?:(?:right|just|directly)\s)?(?:after|behind|following|follows?|later\sthan)\b"),
    ("W", r"\b(?:in\s)?between\b"),
    ("Q", r"\b(?:except(?:\sfor)?|apart\sfrom|other\sthan|all\sbut|everything\sbut)\b"),
    (
        "K",
        r"\b(?:only|just)(?=\s(?:the\s)?[^,.;:!?]{3,60}\b(?:should|must|can|may|will|to|shall)\s(?:stay|remain|be\s(?:kept|shown))\W*$)",
    ),
    (
        "K",
        r"\b(?:(?:keep|use|show|have|leave|want|need)\s(?:only|just)|(?:only|just)\s(?:keep|use|show|have|leave|want|need)|nothing\sbut|(?:one|two|three|four|\d)\s(?:pictures?|photos?|images?|scenes?|shots?|clips?|slides?)\s(?:will\sdo|would\sdo|(?:is|are|would\sbe|will\sbe)\s(?:enough|plenty|sufficient|all\s(?:i|we)\sneed)))\b",
    ),
    (
        "e",
        r"\b(?:everything\selse|(?:all\s(?:of\s)?)?the\s(?:remaining\s|other\s)(?:two|three|four|ones|pictures|photos|images|scenes|shots)|(?:all\s(?:of\s)?)?the\s(?:others|rest)(?:\sof\s(?:them|it|the\s\w+))?)"
        r"\s(?:(?:can|should|may|must|will)\s)?(?:stays?|remains?|follows?|keeps?|comes?|is|are|goes|go)(?:\s(?:the\ssame|as|just|it|they|them|are|is|was|were|before|unchanged|put|where|like|that|in|their|its|this|order|afterwards|after(?:\sthat)?|fine|behind|now|then|same|the))*\b",
    ),
    (
        "E",
        r"\b(?:all\s(?:of\s)?)?the\s(?:remaining\s|other\s)(?:two|three|four|one|ones|pictures|photos|images|scenes|shots)(?:\s(?:pictures|photos|images|scenes|shots|ones))?\b",
    ),
    (
        "E",
        r"\b(?:everything|all(?:\sof)?\s(?:the\s)?(?:others?|rest)|the\s(?:others|rest))(?:\sas\s(?:it\sis|they\sare|before|now))?\b",
    ),
    (
        "F",
        r"\b(?:(?:start|begin|open|lead)(?:s|ing)?(?:\soff)?\s(?:with|on|by(?=\sthe\s))|(?:opens?|starts?|begins?)\s(?:the\s(?:film|video)|(?:it|things)\soff)|(?:makes?\s)?(?:for\s)?(?:an?|the)\s(?:much\s)?(?:better|best|nicer|stronger|good|great|perfect|lovely)\s(?:opening|opener|start|beginning)|(?:at|to|in)\sthe\s(?:very\s)?(?:start|beginning|front|top)|up\sfront|in\sfront(?!\sof)|(?:very\s)?first(?:\sof\sall)?(?:\spicture\speople\ssee)?)\b",
    ),
    (
        "L",
        r"\b(?:(?:end|finish|close)(?:s|ing)?\s(?:with|on)|(?:ends?|finish(?:es)?|closes?)\s(?:the\s(?:film|video)|(?:it|things)\s(?:off|up))|(?:makes?\s)?(?:for\s)?(?:an?|the)\s(?:much\s)?(?:better|best|nicer|stronger|good|great|perfect|lovely)\s(?:ending|closer|finish|finale)|(?:at|to|in|on)\sthe\s(?:very\s)?(?:end|back|rear)|(?:to\s)?close(?:s)?\sthe\s(?:film|video)|(?:as\s|for\s|to\s)?(?:the\s)?(?:very\s)?last(?:\sof\sall)?)\b",
    ),
    (
        "R",
        r"\b(?:remove|delete|drop|cut(?:\sout)?|take\s(?:out|away|off)|leave\s(?:out|off)|throw\s(?:out|away)|get\srid\sof|kick\sout|lose|ditch|scrap|erase|skip|omit|stop\s(?:showing|using)|no\smore|without|bin|chuck(?:\sout)?|axe|toss(?:\sout)?|no\slonger\s(?:needed|wanted|needs?|wants?)|(?:is|are)(?:n['’]?t|\snot)\s(?:needed|wanted|necessary)|(?:don['’]?t|do\snot)\s(?:need|want|show|use|include)(?:\sto\ssee)?|(?<!get\s)(?<!gets\s)away\swith(?=\s(?:the|that|it|them)\b)|(?:(?:has|have|needs?|ought)\sto|must|should|can)\s(?:disappear|vanish|be\sgone)|(?:has|have|needs?)\sto\sgo(?=\s*(?:$|[.!?,;:–—]|please\b|too\b|completely\b|entirely\b|altogether\b|away\b|and\b|now\b|as\b|again\b))|(?:should|must|can)\s(?:both\s|all\s)?(?:go(?=\s*(?:$|[.!?,;:–—]|please\b|too\b|completely\b|entirely\b|altogether\b|away\b|and\b|now\b|as\b))|be\s(?:removed|deleted|cut|left\sout|taken\sout)))\b",
    ),
    ("o", r"\b(?:out|away)\b"),
    (
        "Z",
        r"\b(?:(?:stay|run|last|linger|hang\saround|be\s(?:up|on(?:\s(?:the\s)?screen)?|shown|there)|go\son|up|on\sscreen)\s)?(?:for\s)?(?:so|that|this)\slong\b",
    ),
    (
        "H",
        r"\b(?:(?:snappier|brisker|tighter|brief)|(?:clip|snip)(?=\s(?:it|them|the|a\s(?:bit|little))\b)|(?:move\son|cut\saway|switch\saway|get\saway)\sfrom(?=.*\b(?:sooner|earlier|faster|quicker)\b)|(?:see\s)?(?:less|(?:far\s|way\s|a\s(?:bit|little)\s)?too\smuch)\sof(?=\s(?:the|that|this)\s)|(?:for\s)?(?:far\s|way\s|much\s|a\s(?:bit|little)\s)?too\slong|drags?(?:\s(?:on|out))?(?:\s(?:a\sbit|too\smuch|forever))?|so\s(?:that\s)?(?:it['’]?s|they['’]?re|it\sis|they\sare|it\sgets)\s(?:quicker|shorter|snappier|briefer|over\s(?:sooner|faster|quicker))"
        r"|trim(?:med)?(?:\sdown)?|tighten(?:ed)?(?:\sup)?|(?:go|pass|fly)\s(?:by|past)\s(?:faster|quicker|sooner)|(?:cut\saway|move\son|switch\saway|leave|end)\s(?:sooner|earlier|faster|quicker)(?:\sfrom)?"
        r"|(?:is|are|stays?|remains?|sits?|hangs?)\s(?:up\s|on(?:\s(?:the\s)?screen)?\s|there\s|around\s|visible\s|shown\s)*(?:for\s)?(?:a\s(?:bit|little)\s|far\s|way\s|much\s)*too\slong|overstays?|outstays?\sits\swelcome)\b",
    ),
    (
        "G",
        r"\b(?:(?:(?:don['’]?t|do\snot|can['’]?t|hardly|barely|never)\s(?:really\s|get\sto\s)*)?see\s(?:not\s)?enough\sof|not\senough\sof|(?:barely|hardly|scarcely)\s(?:get\sto\s)?(?:see|notice)(?=\s(?:the|that)\s)|(?:see\s)?(?:a\s(?:bit|little)\s)?more\sof(?=\s(?:the|that|this)\s)|(?:is|are|['’]s)\s(?:over|gone)\sbefore\s(?:you|i|we|people|anyone)\s(?:can\s)?(?:know|notice|see|reali[sz]e|look)(?:s)?(?:\sit|\sthem)?|linger(?:s|ing)?(?:\s(?:on|over|with))?|dwell(?:\son)?|stay\s(?:with|on)|a\s(?:bit|little|touch|tad)\smore(?:\stime)?|an?\s(?:(?:little|short)\s)?(?:while|moment|second|beat)\s(?:longer|more)|some\smore\stime|(?:changes?|switch(?:es)?|moves?|swaps?)\s(?:far\s|way\s|much\s|a\sbit\s)?too\s(?:fast|quickly|quick)"
        r"|(?:disappears?|goe?s?\s(?:by|past)|pass(?:es)?|fl(?:y|ies)\s(?:by|past)|(?:is|are|['’]s)\s(?:gone|over))\s(?:far\s|way\s|much\s|a\sbit\s)?(?:too|so)\s(?:quickly|fast|soon)|flash(?:es)?\s(?:by|past)|rush(?:es)?\s(?:by|past))\b",
    ),
    (
        "G",
        r"\b(?:(?:stays?\s)?(?:a\s(?:bit|little)\s|much\s)?(?:longer|more\stime)|extend(?:ed)?|lengthen(?:ed)?|breathe(?:\sa\s(?:bit|little))?|prolong(?:ed)?|(?:disappears?|goes\s(?:by|past)|passes|flies\sby|is\s(?:gone|over))\s(?:far\s|way\s|much\s)?too\s(?:quickly|fast|soon)|(?:is|are)\s(?:far\s|way\s)?too\s(?:short|brief|quick))\b",
    ),
    (
        "H",
        r"\b(?:(?:a\s(?:bit|little)\s|much\s)?(?:shorter|briefer|less\s(?:time|long))|shorten(?:ed)?|(?:reduce|cut(?:\sdown)?)\s(?:the\s)?(?:time|length)(?:\sof)?|(?:goes?\son|is\s(?:up|on|there)|stays?(?:\sup)?|lasts?|hangs\saround|is|are|drags\son)\s(?:for\s)?(?:far\s|way\s|much\s)?too\slong)\b",
    ),
    (
        "I",
        rf"\b(?:it|them|(?:its|their)(?=\s(?:time|length|duration|place|spot|position))|that\s(?:{_PICTURE}|one)|this\s(?:{_PICTURE}|one)|those)\b",
    ),
    ("u", r"\b(?:forward|earlier|sooner|later)\b"),
    (
        "V",
        r"\b(?:let['’]s|move|put|place|bring|shift|show|shown|play|make|set|go(?:es)?|comes?|be|is|are|see|give|let|have|has|get|save|stay|run|last|lasts|stand|appear|do|use|insert|squeeze|slip|tuck|sandwich(?:ed)?|wedge|fit|ought|look|sit|pop|position|remain|stick|slot|belongs?|land|place|display|swap\sin|pull|push|shift|keep|hold|wants?|needs?|take|throw|kick|leave|bump)\b",
    ),
    ("&", r"\b(?:and|then|next|finally|followed\sby)\b|[,;>→&+]|->"),
    ("t", r"\b(?P<bare>\d{1,2})(?=\s*(?:$|[,.;]|and\b|please\b))"),
    (
        "J",
        r"\b(?:a\s(?:bit|little|touch|tad)|than\s(?:as\s)?(?:an?|the)\s(?:opener|opening|start|beginning|ending|closer|finish|finale))\b|\bthan\s(?:the\s)?(?:others?|rest|other\s(?:pictures?|ones?|scenes?|photos?)|now|before|it\sis(?:\snow)?)\b",
    ),
    (
        "J",
        rf"\b(?:up(?=\sto\s(?:the\s)?(?:very\s)?(?:first|second|third|front|top|start|beginning)\b)|down(?=\sto\s(?:\d|\w+\s(?:s|sec)))|please|pls|can|could|would|will|you|your|we|i['’]d|i['’]ll|i['’]m|i|like|love|prefer|rather|should|must|to|that|this|which|so|just|really|actually|now|there|here|for|of|on|in|it|its|the|a|an|my|our|both|film|video|screen|time|duration|length|long|people|viewers?|instead|also|only|'s|at|with|mind|kindly|maybe|thanks|thank|{_PICTURE}|ones?|part|each|apiece|kept|enough|plenty|fine|okay|better|perfect|currently|right\snow|as\swell)\b|['’]re\b",
    ),
)
"""Signs with what is said in English; the first that fits where a word begins is taken."""
