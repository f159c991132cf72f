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
_AMOUNT_ZH: Final = r"\d+(?:\.\d+)?|半|[一二两三四五六七八九十]{1,2}"
_SPOT: Final = r"(?:places?|spots?|positions?|slots?|steps?|notch(?:es)?)"
_GROUP: Final = (
    rf"(?P<which>first|last|middle|final)\s(?P<many>{_COUNT})(?:\s{_PICTURE}|(?!\s?[a-z]*\d|\s?s))"
)
_ROW: Final = r"\d(?:\s?(?:,|&|and|\s)\s?(?:and\s)?\d)+"

ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    (
        "b",
        rf"\b(?:the\s)?(?:very\s)?first\s(?:{_PICTURE}\s)?(?:and|&)\s(?:the\s)?(?:very\s)?last(?:\s{_PICTURE}|\sones?)?\b",
    ),
    ("g", rf"\b(?:the\s)?{_GROUP}\b"),
    ("r", rf"\b(?:the\s)?{_PICTURE}\s(?:numbers?\s|nos?\.?\s)?(?P<row>{_ROW})\b"),
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
        "J",
        r"\b(?:the\s)?(?:order|sequence)(?:\sof\sthe\s\w+)?\s(?:is|looks|feels|seems|isn['’]?t)\s(?:all\s|totally\s|completely\s|not\s|quite\s)*(?:wrong|off|odd|right|mixed\sup|messed\sup)\b"
        r"|\binstead\sof\s(?:before|after|behind|in\sfront\sof|following)(?:\s(?:it|them|that))?(?=\W*$|\W*[,;.])",
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
        r"\b(?:(?:in\s)?(?:the\s)?(?:opposite|reversed?|inverse|backwards?)\s(?:order|sequence|way(?:\sround)?)|back\sto\sfront|backwards|reverse|the\sother\sway\s(?:a)?round)\b",
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
        r"\b(?:re-?order|re-?arrange|arrange|sort|(?:the\s)?(?:right\s|new\s|correct\s)?(?:order|sequence)(?:\sof\sthe\s(?:pictures|photos|images|scenes|clips|shots))?)\b",
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
        r"\b(?:(?:keep|use|show|have|leave|want|need)\s(?:only|just)|(?:only|just)\s(?:keep|use|show|have|leave|want|need)|nothing\sbut|(?:one|two|three|four|\d)\s(?:pictures?|photos?|images?|scenes?|shots?|clips?|slides?)\s(?:will\sdo|would\sdo|(?:is|are|would\sbe|will\sbe)\s(?:enough|plenty|sufficient|all\s(?:i|we)\sneed)))\b",
    ),
    (
        "E",
        r"\b(?:everything\selse|(?:all\s(?:of\s)?)?the\s(?:remaining\s|other\s)(?:two|three|four|ones|pictures|photos|images|scenes|shots)|(?:all\s(?:of\s)?)?the\s(?:others|rest)(?:\sof\s(?:them|it|the\s\w+))?)"
        r"\s(?:(?:can|should|may|must|will)\s)?(?:stays?|remains?|follows?|keeps?|comes?|is|are|goes|go)(?:\s(?:the\ssame|as|just|it|they|them|are|is|was|were|before|unchanged|put|where|like|that|in|their|its|this|order|afterwards|after(?:\sthat)?|fine|behind|now|then|same|the))*\b",
    ),
    (
        "E",
        r"\b(?:all\s(?:of\s)?)?the\s(?:remaining\s|other\s)(?:two|three|four|one|ones|pictures|photos|images|scenes|shots)(?:\s(?:pictures|photos|images|scenes|shots|ones))?\b",
    ),
    ("E", r"\b(?:everything|all(?:\sof)?\s(?:the\s)?(?:others?|rest)|the\s(?:others|rest))\b"),
    (
        "F",
        r"\b(?:(?:start|begin|open|lead)(?:s|ing)?(?:\soff)?\s(?:with|on)|(?:at|to|in)\sthe\s(?:very\s)?(?:start|beginning|front|top)|up\sfront|in\sfront(?!\sof)|(?:very\s)?first(?:\sof\sall)?(?:\spicture\speople\ssee)?)\b",
    ),
    (
        "L",
        r"\b(?:(?:end|finish|close)(?:s|ing)?\s(?:with|on)|(?:at|to|in|on)\sthe\s(?:very\s)?(?:end|back|rear)|(?:to\s)?close(?:s)?\sthe\s(?:film|video)|(?:as\s|for\s|to\s)?(?:the\s)?(?:very\s)?last(?:\sof\sall)?)\b",
    ),
    (
        "R",
        r"\b(?:remove|delete|drop|cut(?:\sout)?|take\s(?:out|away|off)|leave\s(?:out|off)|throw\s(?:out|away)|get\srid\sof|kick\sout|lose|ditch|scrap|erase|skip|omit|stop\s(?:showing|using)|no\smore|without|bin|chuck(?:\sout)?|axe|toss(?:\sout)?|no\slonger\s(?:needed|wanted|needs?|wants?)|(?:is|are)(?:n['’]?t|\snot)\s(?:needed|wanted|necessary)|(?:don['’]?t|do\snot)\s(?:need|want|show|use|include)(?:\sto\ssee)?|(?:has|have|needs?)\sto\sgo|(?:should|must|can)\s(?:go(?!\s(?:after|before|between|first|last|to|in|at))|be\s(?:removed|deleted|cut|left\sout|taken\sout)))\b",
    ),
    ("o", r"\b(?:out|away)\b"),
    (
        "Z",
        r"\b(?:(?:stay|run|last|linger|hang\saround|be\s(?:up|on(?:\s(?:the\s)?screen)?|shown|there)|go\son|up|on\sscreen)\s)?(?:for\s)?(?:so|that|this)\slong\b",
    ),
    (
        "H",
        r"\b(?:drags?(?:\s(?:on|out))?(?:\s(?:a\sbit|too\smuch|forever))?|so\s(?:that\s)?(?:it['’]?s|they['’]?re|it\sis|they\sare|it\sgets)\s(?:quicker|shorter|snappier|briefer|over\s(?:sooner|faster|quicker))"
        r"|trim(?:med)?(?:\sdown)?|tighten(?:ed)?(?:\sup)?|(?:go|pass|fly)\s(?:by|past)\s(?:faster|quicker|sooner)|(?:cut\saway|move\son|switch\saway|leave|end)\s(?:sooner|earlier|faster|quicker)(?:\sfrom)?"
        r"|(?:is|are|stays?|remains?|sits?|hangs?)\s(?:up\s|on(?:\s(?:the\s)?screen)?\s|there\s|around\s|visible\s|shown\s)*(?:for\s)?(?:a\s(?:bit|little)\s|far\s|way\s|much\s)*too\slong|overstays?|outstays?\sits\swelcome)\b",
    ),
    (
        "G",
        r"\b(?:linger(?:s|ing)?(?:\s(?:on|over|with))?|dwell(?:\son)?|stay\s(?:with|on)|a\s(?:bit|little|touch|tad)\smore(?:\stime)?|an?\s(?:(?:little|short)\s)?(?:while|moment|second|beat)\s(?:longer|more)|some\smore\stime|(?:changes?|switch(?:es)?|moves?|swaps?)\s(?:far\s|way\s|much\s|a\sbit\s)?too\s(?:fast|quickly|quick)"
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
        r"\b(?:let['’]s|move|put|place|bring|shift|show|shown|play|make|set|go(?:es)?|comes?|be|is|are|see|give|let|have|has|get|save|stay|run|last|lasts|stand|appear|do|use|insert|squeeze|slip|tuck|sandwich(?:ed)?|wedge|fit|ought|look|sit|open|start|pop|position|stick|slot|belongs?|land|place|display|swap\sin|pull|push|shift|keep|hold|wants?|needs?|take|throw|kick|leave)\b",
    ),
    ("&", r"\b(?:and|then|next|finally|followed\sby)\b|[,;>→&+]|->"),
    ("t", r"\b(?P<bare>\d{1,2})(?=\s*(?:$|[,.;]|and\b|please\b))"),
    (
        "J",
        r"\bthan\s(?:the\s)?(?:others?|rest|other\s(?:pictures?|ones?|scenes?|photos?)|now|before|it\sis(?:\snow)?)\b",
    ),
    (
        "J",
        rf"\b(?:please|pls|can|could|would|will|you|your|we|i['’]d|i['’]ll|i['’]m|i|like|love|prefer|rather|should|must|to|that|this|which|so|just|really|actually|now|there|here|for|of|on|in|it|its|the|a|an|my|our|both|film|video|screen|time|duration|length|long|people|viewers?|instead|also|only|'s|at|with|mind|kindly|maybe|thanks|thank|{_PICTURE}|ones?|part|each|apiece|enough|plenty|fine|okay|better|perfect|currently|right\snow|as\swell)\b",
    ),
)
"""Signs with what is said in English; the first that fits where a word begins is taken."""
_NTH_ZH: Final = r"第[一二三四五六1-6]"
_SHOT_ZH: Final = r"(?:[张个幅段]?(?:图片?|照片|画面|镜头|场景|片段)|[张个幅段])"
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "N",
        rf"(?:(?:放|排|移|挪|提|调|换|搬|摆|插)?[到在成当为作做至]|排|放)(?P<nth>{_NTH_ZH}|最后一)[个位张幅](?:画面|图片?|照片|镜头|位置?|出现|播放|出场)?|(?:排|放|放到|排到|放在|排在|挪到|移到)(?P<nth2>第[一二三四五六1-6])(?=$|[，,。！!；;]|吧|了)",
    ),
    (
        "b",
        rf"(?:首尾|头尾|一头一尾|前后)的?[两2二]?{_SHOT_ZH}|第一[张个幅]?[和跟与]最后一{_SHOT_ZH}",
    ),
    ("g", rf"(?P<which>前|后|最后|中间|最前|开头)(?:面|的)?(?P<many>[一二两三四五六2-6]){_SHOT_ZH}"),
    (
        "r",
        rf"第?(?P<row>[一二三四五六1-6](?:[张个幅]?[、和与跟,，]?第?[一二三四五六1-6])+)[两三四2-4]?{_SHOT_ZH}",
    ),
    ("r", r"(?P<row>[1-9](?:[、,，\s]+[1-9]){2,})(?!\d|秒|%)"),
    ("a", rf"(?:每一?{_SHOT_ZH}|(?:所有|全部)的?{_SHOT_ZH})"),
    (
        "M",
        rf"(?:多[停放留给显示播]*|再?加长?|延长|增加|再多[停放留给]*)(?:它|这张|那张)?(?P<more>{_AMOUNT_ZH})秒钟?",
    ),
    ("m", rf"(?:少[停放留给显示播]*|减|缩短|减少)(?P<less>{_AMOUNT_ZH})秒钟?"),
    (
        "T",
        rf"(?:只?[停放留用播]?|时长|显示|展示|改成|改为|设为|设成|调成|[到成])(?P<for>{_AMOUNT_ZH})秒钟?(?:就?够了|就行|就好|即可)?",
    ),
    ("2", r"(?:(?:长|久|多)一倍|翻一?倍|(?:两|2)倍(?:时[长间]|那么[长久])?|加倍|时间加倍)"),
    ("h", r"(?:[短少]一半|减半|一半(?:的?时[长间])?)"),
    (
        "U",
        rf"(?:(?:往|向)前(?:移|挪|提|放|调|排)?(?:动)?|前移|提前)(?P<up>[一二两三123])[位个格张步]{_SHOT_ZH[:0]}",
    ),
    ("D", r"(?:(?:往|向)后(?:移|挪|推|放|调|排)?(?:动)?|后移|推后|延后)(?P<down>[一二两三123])[位个格张步]"),
    (
        "N",
        rf"(?:[到在成当为作做]|排|放)(?P<nth>{_NTH_ZH})(?:[个位张幅]?(?:画面|图片?|照片|镜头|位置?|出现|播放|出场)?)",
    ),
    (
        "J",
        r"(?:图片|画面|播放)?(?:的)?(?:先后)?顺序(?:好像|有点|都|是)*(?:不太?对|错了?|乱了?|不好)|(?:会)?(?:比较|更|会)(?:好看?|合适|顺)(?:一?[点些])?",
    ),
    (
        "n",
        r"(?:而?不是|不要用|而非)(?=.)",
    ),
    (
        "w",
        r"(?:[现原]在?来?的?|那个|所在的?|的)?位置上?(?=$|[，,。吧])",
    ),
    (
        "q",
        r"(?:为什么|为啥|怎么)(?:会|能|就|还)?(?:在|跑到|排在|放在|排到)?",
    ),
    (
        "d",
        r"(?:别|不要|不用|没必要|不必)(?:让|给|把)",
    ),
    ("X", r"(?:倒过来|反过来|倒序|逆序|颠倒(?:过来)?|反着(?:放|来|排)|倒着(?:放|来|排))"),
    (
        "S",
        r"(?:(?:的?顺序)?(?:放|弄|搞|排|摆)?反了|(?:弄|搞|放)混了|[调换掉倒]过来|[调换]个过?儿|掉个个儿?|倒一?下|换一换)",
    ),
    (
        "S",
        r"(?:(?:互?相?|对|交|调)换一?[下换个]?(?:位置?|顺序|过来)?|换[一个下换]{0,2}(?:位置?|顺序)|[对互交]调|调个个儿?|调个位置?)",
    ),
    (
        "O",
        r"(?:(?:图片|画面|播放|镜头|场景|出场|出现)?(?:的)?(?:先后顺序|先后|顺序|次序)(?:应该)?(?:改成|改为|换成|调成|调整[成为]|变成|是|按)?|重新?排(?:列|序|一下|个序)?(?:成|为)?|排序|排列|按照?)",
    ),
    ("Q", r"(?:除了|除去|除开)"),
    (
        "E",
        rf"(?:其[他它余]的?|别的|剩下的?|余下的?|后面的?|另外的?|其余)[两三四2-4]?(?:{_SHOT_ZH}|顺序)?"
        r"(?:都|全|全都|全部|也|就)?(?:不[变动改]|别动|照旧|保持(?:不变|原样|原来的?顺序)|(?:按|照)(?:原来?的?)?(?:顺序)?(?:来|排|放)?|依次(?:往后|向后)?(?:排|移|推|顺延|接上|跟上)?|顺延|跟?在?后面|跟在后头|[往向]后(?:排|推|移|顺延)|跟上|跟着|接着(?:放|排)?)",
    ),
    (
        "E",
        rf"(?:其[他它余]的?|别的|剩下的?|余下的?)(?:{_SHOT_ZH}|顺序)?(?:都|全|全都|全部)?(?:不[变动改]|别动|照旧|保持不变)",
    ),
    ("K", rf"(?:其[他它余]的?|别的|剩下的?)(?:{_SHOT_ZH})?(?:都|全|全都|全部)?(?:留[着下]|保留)"),
    (
        "R",
        rf"(?:其[他它余]的?|别的|剩下的?)(?:{_SHOT_ZH})?(?:都|全|全都|全部)?(?:删掉?|去掉|拿掉|不要)了?(?P<rest>)",
    ),
    ("K", r"(?:[只仅]保?[留要用放](?:下|着)?|就[留要用](?!看|让|先|把|有)|保留|留下?|就好|就行|就够了?)"),
    (
        "R",
        r"(?:(?:remove|delete|cut)掉?|删[除掉了去]?|[去拿撤剪砍剔][除掉走]|移[除走]|撤[下走了]|剪了|不[想要]要?(?:看到?|出现)?了?|不需要了?|别再?(?:出现|有|放|要|用|显示|加|播)(?:了)?|不用了|不出现)",
    ),
    ("B", r"(?:的?(?:之|以|前)?前(?:面|头|边)|之前|以前|前(?=$|[，,。！!吧呢啊去]))"),
    ("A", r"(?:的?(?:之|以)?后(?:面|头|边)|之后|以后|后(?=$|[，,。！!吧呢啊去]))"),
    ("W", r"(?:之间|中间|当中)"),
    (
        "F",
        r"(?:(?:最前面?|最开头|最开始|首位|打头|开头|开场|片头|第一[个位]?(?:出现|播放|出场)|(?<=[到在成当为作做])第一[个位张幅](?:画面|图片?|镜头)?|头一[个张]|最先|一开[始场]|一上来|先)(?:位|来)?)",
    ),
    ("L", r"(?:(?:最后(?:面|一[个位张幅])?|结尾|末尾|片尾|压轴|收尾|最末)(?:位|的?位置|出现|播放|出场)?)"),
    (
        "Z",
        r"(?:占用?|停留?|放|播|显示|展示)?(?:得|了)?[那这]么[长久多](?:的?时间)?",
    ),
    (
        "H",
        r"(?:(?:别|不要|不用|不必)(?:再)?(?:拖|停留?|放|占|播|显示|待|留)(?:得|着)?[那这]么[长久]了?|拖[得的]?(?:实在|有点)?(?:太)?[长久]了?|[快早]点?(?:切走|切掉|切|过|结束|换掉)|减一减|缩一缩|停[得的]?太久了?|在上面停太久了?)",
    ),
    (
        "G",
        r"(?:(?:一下子?|一眨眼|一晃|唰地?一下|嗖地?一下|眨眼)(?:就)?(?:过去?|没|闪过去?|跳过去?|跳走|切走)[了掉]*|(?:都|还|根本|完全)?(?:没|看不)(?:来得及看|看)?清楚?|来不及看(?:清楚?)?"
        r"|(?:图片?|画面|镜头)?(?:切换|换|切|闪)[得的]?(?:实在|有点)?太[快急]了?|(?:都|全)?[要得]?多留[点些]时间|慢[一]?点[切换]?(?:走)?)",
    ),
    (
        "G",
        r"(?:(?:时间|显示|停留|展示|播放)*(?:[放停留多再]*)(?:[久长](?:一?点|一?些|一下)|更[久长]|多(?:点|一?会儿?|一些|一下)时间?|多[停留放]?(?:一?会儿?|一下|点时间|些时间))|延长|加长|拉长|(?:一闪|闪一下)就(?:过去?[了掉]?|没了?)|(?:消失|过|闪|跳|走|放|播)[得的]?(?:有点|实在)?太快了?|太[快短]了?)",
    ),
    (
        "H",
        r"(?:(?:时间|显示|停留|展示|播放)*(?:[放停留]*)(?:短(?:一?点|一?些|一下)|更短|少(?:点|一?会儿?|一些|一下)时间?|少[停留放](?:一?会儿?|一下|点))|缩短|压缩|减短|(?:太|有点)[长久]了?|拖[得的]?太长了?|占[得的]?太久了?)",
    ),
    ("I", rf"(?:它们?|[那这]一?{_SHOT_ZH})"),
    (
        "V",
        r"(?:夹[在到]|塞[到进在]|搁[到在]|摆[到在]?|放[在到进]?|搬[到至]?|紧?[跟接]在|出来|出场|登场|移动?[到至]?|挪[到至]?|提前?[到至]?|排[在到]?|插[到入进在]?|调[到整]?|换到?|把|将|让|给|停留?|显示|播放|播|展示|弄|搞|做|改|成|变|出现|当|作为|用|接|来|去|[到在])",
    ),
    ("&", r"(?:和|跟|与|及|以及|还有|、|，|,|；|;|→|->|>|－>|—>|然后|再|接着|接|后接|最后(?=[^，,。]))"),
    ("t", r"(?P<bare>\d{1,2})(?=\s*(?:$|[，,。；;、]))"),
    (
        "J",
        rf"(?:图片?|照片|画面|镜头|场景|片段|部分|那[张个段幅]|这[张个段幅]|[张个段幅位]|[的了吧呢啊呗哈嘛请吗得地着]|麻烦|帮我?|可以|可不可以|能不能|能|应该|希望|觉得|我|你|想|要|一下|[都也就是全]|[一二两三四]|位置?|时间|时长|里面?|那里|{_SHOT_ZH}|谢谢|看|变得|稍微|稍|点|先|一起|掉|上|起来|：|:)",
    ),
)
"""The same in Chinese."""
