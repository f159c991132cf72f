"""The words of a sentence that only says how texts look: how large, in which colour, where on the screen.

Signs: G larger, g much larger, H smaller, h much smaller, T at the top, B at the bottom,
M in the middle; with a number: S to a percentage, + larger by one, - smaller by one, x times as large,
p by one that another sign tells. k keeps, N is what is refused, r tells that they are hard to read.
"""

from __future__ import annotations

from typing import Final

_MUCH: Final = (
    r"(?:much|a\slot|lots|way|far|considerably|significantly|a\sgood\sdeal|loads|noticeably|clearly)"
)
_LITTLE: Final = (
    r"(?:a\s(?:little\s|tiny\s)?(?:bit|little|touch|tad|size|notch|step|fraction|shade)"
    r"|slightly|somewhat|one\s(?:size|notch|step)|bit)"
)
_BIG: Final = r"(?:bigger|larger|taller|greater|huger|more\s(?:prominent|visible|noticeable)|beefier)"
_SMALL: Final = r"(?:smaller|tinier|less\s(?:big|large|prominent|dominant|huge))"
_IS: Final = (
    r"(?:is|are|looks?|seems?|feels?|appears?|gets?|got|was|were)\s"
    r"(?:(?:just|still|really|rather|quite|a\s(?:bit|little)|far|much|way|bit)\s)*"
)
_BY: Final = r"(?:by\s)?(?:about\s|around\s|roughly\s)?"
_FRACTION: Final = r"a\s(?P<{0}>third|quarter|half|fifth)|(?P<{0}n>\d{{1,3}})\s?(?:%|percent)"
_PICTURE: Final = r"(?:picture|screen|frame|video|image|film|display|page)"
_PLACE: Final = (
    r"(?:(?:right|up|down|over|straight|all\sthe\sway)\s)*"
    r"(?:(?:at|to|in|into|on|onto|near|towards?|along|by)\s)?(?:the\s|its\s)?(?:very\s|upper\s(?=top)|lower\s(?=bottom)|screen\s)?"
)
_PART: Final = (
    r"(?:\s(?:edge|part|half|area|border|margin|side|end|section|position))?"
    rf"(?:\sof\sthe\s{_PICTURE})?(?!\s(?:left|right)|[-\s](?:left|right))"
)
_HUE: Final = r"(?:colou?r(?:ed|s|ing)?|shade|hue|tint)"
ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    (
        "N",
        r"[,(]?\s?\b(?:instead\sof|rather\sthan|and\snot|not|no\slonger|as\sopposed\sto)\s(?:being\s|so\s|in\s|at\s|on\s)?(?:the\s|its\s|a\s)?(?:plain\s)?(?:white|black|red|yellow|blue|green|gold|orange|grey|gray|pink|purple|top|bottom|middle|cent(?:er|re)|big|large|small|tiny|current\s\w+)\b\)?",
    ),
    ("+", rf"\b{_BY}(?:{_FRACTION.format('up')})\s{_BIG}"),
    ("-", rf"\b{_BY}(?:{_FRACTION.format('down')})\s{_SMALL}"),
    ("+", rf"\b{_BIG}\sby\s(?:{_FRACTION.format('more')})"),
    ("-", rf"\b{_SMALL}\sby\s(?:{_FRACTION.format('less')})"),
    ("p", rf"\bby\s(?:about\s)?(?:{_FRACTION.format('by')})"),
    (
        "x",
        r"\b(?:to\s)?(?:(?P<twice>twice|double|two\stimes|2\s?x|2\stimes)|(?P<thrice>three\stimes|triple|3\s?x|3\stimes)|(?P<half>half|0\.5\s?x)|(?P<more>one\sand\sa\shalf\stimes|1\.5\s?x|1\.5\stimes))"
        r"(?:\s(?:as\s(?:big|large|small|tall)|(?:the|its|their|that|this)(?:\s(?:current|present|original|font|text|letter))?\s(?:size|height)|bigger|larger|in\ssize|size))(?:\sas\s(?:now|before|it\sis(?:\snow)?|they\sare(?:\snow)?)|\s(?:it\sis|they\sare)(?:\snow)?)?",
    ),
    ("x", r"\b(?:(?P<twice>double)|(?P<thrice>triple)|(?P<half>halve))\s(?:it|them|that)\b(?!\s\w)"),
    ("x", r"\b(?:to\s)?(?P<factor>\d(?:\.\d{1,2})?)\s?x\b(?:\s(?:larger|bigger|size))?"),
    (
        "S",
        r"\b(?:(?:to|at|of|size)\s)*(?P<size>\d{2,3})\s?(?:%|percent)(?:\s(?:size|of\s(?:its|the|their)\s(?:current\s|original\s)?size))?",
    ),
    ("G", rf"\b{_IS}(?:so\s|very\s|pretty\s)?(?:small|tiny|little)\b(?:\sto\s(?:read|see))?"),
    ("H", rf"\b{_IS}(?:so\s|very\s|pretty\s)?(?:huge|enormous|gigantic|giant|massive|big|large)\b"),
    (
        "g",
        rf"\b(?:{_MUCH}\s{_BIG}|huge|enormous|gigantic|giant|massive|(?:really|very|nice\sand)\s(?:big|large)|as\s(?:big|large)\sas\spossible)\b",
    ),
    ("h", rf"\b(?:{_MUCH}\s{_SMALL}|(?:really|very)\s(?:small|tiny))\b"),
    (
        "G",
        rf"\b(?:(?:even\s|{_LITTLE}\s)*{_BIG}(?:\sby\s{_LITTLE})?(?:\s(?:font|type|letter|text)(?:\ssize|s)?)?|enlarge[ds]?|magnif(?:y|ied)|(?:increase|raise(?=.*\b(?:size|font)\b)|grow|bump(?:\sup)?|scale\sup|blow\s(?:(?:it|them|these|those)\s)?up|size\sup|(?:turn|dial|crank|notch|bump)(?:ed)?\s(?:it\s|them\s)?up|boost)(?:d|s)?(?:\sup)?|up\s(?:a|one)\s(?:size|notch|step)|(?:a|one)\s(?:size|notch|step)\sup|(?:big|large)(?:\s(?:letters|type|font|print|writing))?)\b(?:\s{_LITTLE})?",
    ),
    (
        "H",
        rf"\b(?:(?:even\s|{_LITTLE}\s)*{_SMALL}(?:\sby\s{_LITTLE})?(?:\s(?:font|type|letter|text)(?:\ssize|s)?)?|(?:shrink|shrunk|reduced?|decreased?|scale\s(?:(?:it|them)\s)?down|size\sdown|(?:tone|bring|take|drop)\s(?:it\s|them\s)?down(?=.*\bsize\b)|(?:turn|dial|notch)\s(?:it\s|them\s)?(?:down|back)|downsize|minimi[sz]e)(?:d|s)?(?:\sdown)?|(?:down|back)\s(?:a|one)\s(?:size|notch|step)|(?:a|one)\s(?:size|notch|step)\sdown|(?:small|tiny)(?:\s(?:letters|type|font|print|writing))?)\b(?:\s{_LITTLE})?",
    ),
    ("G", rf"\b(?:{_IS})?to{{1,2}}\s(?:small|tiny|little)(?:\sto\s(?:read|see))?\b"),
    ("H", rf"\b(?:{_IS})?to{{1,2}}\s(?:big|large|huge|dominant)\b|\btakes?\sup\stoo\smuch\s(?:space|room)\b"),
    (
        "H",
        rf"\b(?:takes?|eats?|fills?|uses?|occup(?:y|ies)|covers?|swallows?|hogs?|dominates?|swamps?|overpowers?)(?:\sup)?\s(?:(?:far\s|way\s)?too\smuch|half|most|almost\sall|nearly\sall|all|the|the\swhole|the\sentire)(?:\sof)?\s(?:the\s)?(?:whole\s|entire\s)?(?:space|room|{_PICTURE})\b|\btakes?\sup\s(?:too\smuch|half)\b",
    ),
    ("H", r"\b(?:drop|lower|cut|decrease|reduce)(?=\s(?:the|its|their)\s(?:[a-z]+\s){0,2}size\b)"),
    (
        "J",
        r"\b(?:take|knock|drop|bring)(?=\s(?:it|them|the\s[a-z]+(?:\s[a-z]+)?)\s(?:up|down)\s(?:a|one)\s)|\ba\s(?:notch|touch|tad|little\sbit)\b(?!\s(?:more|less))",
    ),
    ("B", r"\b(?:(?:a\s(?:bit|little)|further)\s)?lower(?=\W*$|\splease\b|\s(?:on|in)\sthe\s)(?!.*\bsize\b)"),
    ("T", r"\b(?:raise|lift)d?(?:\s(?:up|higher))?\b(?!.*\b(?:size|font)\b)"),
    ("B", r"\blower(?=\sthe\b)(?!.*\b(?:size|font)\b)"),
    ("T", rf"\b{_PLACE}(?:top{_PART}|upper\s(?:edge|part|half|area|border))(?:\sof\sthe\s{_PICTURE})?\b"),
    ("B", rf"\b{_PLACE}(?:bottom{_PART}|lower\s(?:edge|part|half|area|border))(?:\sof\sthe\s{_PICTURE})?\b"),
    (
        "M",
        rf"\b(?:{_PLACE}(?:(?:exact\s|dead\s)?(?:middle|cent(?:er|re))){_PART}|cent(?:er|re)d|(?<=\S\s)cent(?:er|re)(?=\s*$))\b|^(?:please\s)?cent(?:er|re)(?=\s)",
    ),
    ("T", r"\b(?:further\s|a\s(?:bit|little)\s)?(?:up|higher(?:\sup)?|upwards?)\b(?!\s(?:an?|one)\s|\sto\s)"),
    ("B", r"\b(?:further\s|a\s(?:bit|little)\s)?(?:down|downwards?)\b(?!\s(?:an?|one)\s|\sto\s)"),
    ("k", r"\b(?:as\s(?:it\sis|they\sare)|unchanged|untouched|alone|(?:stays?|remains?)\sthe\ssame)\b"),
    ("&", r"\b(?:and|but|then|plus|while|with)\b|[,;&]|\s[–—-]\s"),
    (
        "r",
        r"^(?:[a-z'’]+\s){1,3}(?:can['’]?t|cannot|can\s(?:hardly|barely))\s(?:read|see|make\sout)\b|\b(?:(?:is|are)(?:n['’]?t|\snot)\s(?:really\s|very\s|easily\s|so\s|that\s)?(?:readable|legible|visible|easy\sto\s(?:read|see))|(?:is\s|are\s)?(?:unreadable|illegible))\b|\b(?:(?:they|it)\s)?(?:(?:is|are)\s)?(?:very\s|really\s|quite\s|too\s)?(?:hard|difficult|impossible|tough)\sto\s(?:read|see|make\sout)\b|\b(?:can['’]?t|cannot|can\s(?:hardly|barely)|hardly|barely)\s(?:be\s)?(?:read|see|seen)\b(?:\s(?:it|them|that|the\s\w+))?|\b(?:so\s(?:that\s)?)?(?:people|everyone|one|you|viewers|we|my\s\w+)\scan\s(?:read|see)\s(?:it|them)\b(?:\s(?:better|easily|well))?",
    ),
    (
        "J",
        rf"\b(?:(?:and|but)\s)?(?:leave|keep)\s(?:the\s)?(?:music|voice|pictures?|rest|others?|everything\selse)\s(?:as\s(?:is|it\sis|they\sare)|alone|unchanged|the\ssame)\b|\b(?:please|pls|plz|can|could|would|will|you|your|we|i['’]d|i['’]ll|i|like|love|prefer|rather|should|must|to|that|this|just|really|now|for|of|on|in|its?|it['’]s|them|they|their|the|a|an|my|our|be|is|are|so|have|has|let['’]s|let|make|made|put|place[ds]?|position(?:ed)?|get|set|give|show|shown|display(?:ed)?"
        rf"|keep|leave|dial|pop|nudge|tint(?:ed|ing)?|move[ds]?|shift(?:ed)?|bring|want|need(?:s)?|turn|change|switch|use|using|paint|print(?:ed)?|write|written|dye|tint|become|go(?:es)?|appear|stand|sit|come|also|too|instead|both|all|everything|every|thanks?|kindly|maybe|perhaps|me|as|well|only|letter(?:s|ing)?|font(?:s)?|type|typeface|text|words?|writing|caption|title|line|card|size(?:d)?|text\ssize|font\ssize|{_HUE}|there|here|{_PICTURE}|from|at|actually|bit|nice|nicely|do|also|some|ought|those|these|by|into)\b|['’]s\b|[()]",
    ),
)
"""Signs with what is said in English; the first that fits where a word begins is taken."""
_A_BIT: Final = r"(?:一?[点些]点?儿?|一?[号档圈]|一下|几号)"
_NOT_SO_ZH: Final = (
    r"(?:别|不要|不用|不必|不需要|没必要)(?:再)?(?:搞|弄|做|放|写|整|设|调)?得?(?:那么|这么|太|那样|过于?)"
)
_NZ: Final = r"\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3}|半"
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "N",
        r"[,，]?(?:不要|不用|别用|而不是|不是|代替|别再?)(?:现在的?)?(?:白|黑|红|黄|蓝|绿|金|灰)色?的?(?:了)?",
    ),
    (
        "x",
        rf"(?:放|变|加|调|改|扩)?大(?:到|成|为|了)?(?:原来的?|现在的?)?(?:(?P<double>一)倍|(?P<times>{_NZ}|\d\.\d)倍)|(?:字号|大小|字体|尺寸)(?:变|改|调)?(?:翻|加)(?P<again>一?)倍|(?:字号|大小|字体|尺寸)(?:变|改|调)?[成为到]?(?:原来的?|现在的?)?(?P<of>{_NZ}|\d\.\d)倍|(?:缩|变|调|改|放)?[小大]?[到成为至]?(?:原来|现在)的?(?P<share>[二两三四五六七八九]成)"
        r"|(?:缩|变|调|改)?小(?:了|到|成|为)?(?:原来的?|现在的?)?(?P<half>一半)",
    ),
    (
        "+",
        r"(?:再)?(?:放|变|加|调|增)?大(?:个|了|上)?(?P<up>\d{1,3}[%％]|[一二两三四五六七八九]成)|(?:增加|加大|放大)(?P<upz>\d{1,3}[%％]|[一二两三四五六七八九]成)",
    ),
    (
        "-",
        r"(?:再)?(?:缩|变|调|减)?小(?:个|了|上)?(?P<down>\d{1,3}[%％]|[一二两三四五六七八九]成)|(?:减少|缩小)(?P<downz>\d{1,3}[%％]|[一二两三四五六七八九]成)",
    ),
    ("S", r"(?:(?:放大?|缩小?|扩大?|调整?|改|设|变|加大)?[到成为]|大小|字号)*(?P<size>\d{2,3})[%％]"),
    (
        "g",
        r"(?:(?:特别|非常|超级?|很|巨|足够|尽量|最)大(?:号)?|(?:再|更)?(?:放|变|加|调|弄|搞)?(?:得|到)?大(?:很多|得多|好多|许多|不少|(?:好几|两|三|几)[个]?[号圈档级倍])|巨大|大大的)",
    ),
    (
        "h",
        r"(?:(?:再|更)?(?:缩|变|减|调|弄|搞)?(?:得|到)?小(?:很多|得多|好多|许多|不少|(?:好几|两|三|几)[个]?[号圈档级]))",
    ),
    (
        "H",
        r"(?:字号?|文字|大小)?(?:有点|有些|实在|真的|也|显得|看起来|还是)?(?:太|过于?|偏)大(?:了)?|占(?:的)?(?:地方|位置|空间)太[大多]了?",
    ),
    (
        "G",
        r"(?:字号?|文字|大小)?(?:有点|有些|实在|真的|也|显得|看起来|还是)?(?:太|过于?|偏|很|好|特别|非常|这么|那么)小(?:了)?|不够大",
    ),
    (
        "G",
        rf"{_NOT_SO_ZH}小(?!声)了?|往大[里了](?:调|改|放|弄){_A_BIT}?"
        rf"|(?:(?:再|更|稍微?|略微?|还要|往)+(?:放|加|调|变|弄|搞|扩|做|增)?(?:得|成|到|为)?大{_A_BIT}?(?:的|字|号)?|(?:放|加|调|变|弄|搞|扩|做|增)(?:得|成|到)?(?:再|更)?大{_A_BIT}?(?:号|字)?的?|大{_A_BIT}的?|大(?:号字?|字)(?![\u4e00-\u9fff])|大(?=$|[，,。！!吧])|(?:更|再)?(?:醒目|显眼|突出){_A_BIT}?)",
    ),
    (
        "H",
        rf"{_NOT_SO_ZH}大(?!声)了?|(?:字号?|大小|尺寸)?[收缩]一[收缩]|收小{_A_BIT}?|收{_A_BIT}|往小[里了](?:调|改|收|弄|缩){_A_BIT}?"
        rf"|(?:(?:再|更|稍微?|略微?|还要|往)+(?:缩|减|调|变|弄|搞|做)?(?:得|成|到|为)?小{_A_BIT}?(?:的|字|号)?|(?:缩|减|调|变|弄|搞|做)(?:得|成|到)?(?:再|更)?小{_A_BIT}?(?:号|字)?的?|小{_A_BIT}的?|小(?:号字?|字)(?![\u4e00-\u9fff])|小(?=$|[，,。！!吧]))",
    ),
    (
        "T",
        r"(?:(?:放|移|挪|调|摆|换|改|显示|靠|往|提|升|出现)?(?:动)?(?:到|在|至|去)?(?:画面|屏幕|视频|影片|图片)?的?(?:最(?:上[面方边头]?|顶[部上端]?)|顶部|顶端|上[方面边部]|上半部分?|上(?=$|[挪移放靠吧。，,！!])|正上方)(?:去|来|位置)?|(?:往|向|靠)上(?:移|挪|放|调|提|靠|一?点|动|边)*)",
    ),
    (
        "B",
        r"(?:(?:放|移|挪|调|摆|换|改|显示|靠|往|降|出现)?(?:动)?(?:到|在|至|去)?(?:画面|屏幕|视频|影片|图片)?的?(?:最(?:下[面方边头]?|底[部下端]?)|底部|底端|底下|下[方面边部]|下半部分?|正下方)(?:去|来|位置)?|(?:往|向|靠)下(?:移|挪|放|调|靠|一?点|动|边)*)",
    ),
    (
        "M",
        r"(?:(?:放|移|挪|调|摆|换|改|显示|靠|出现)?(?:动)?(?:到|在|至|去)?(?:画面|屏幕|视频|影片|图片)?的?(?:正?中[间央]|正中|居中|中部|中心)(?:去|来|位置)?(?:显示)?)",
    ),
    ("k", r"(?:不[变动改]|别[动改]|照旧|保持(?:不变|原样)|维持(?:不变|原样))"),
    ("&", r"(?:然后|并且?|和|跟|与|以及|还有|、|，|,|；|;|同时|而且|顺便)"),
    (
        "r",
        r"(?:根本|都|有点|完全|几乎|手机上)*(?:看不(?:太?清楚?|见|到)|不清楚|看着费劲|看不太清)"
        r"|(?:有点|有些|太|显得|看着|看起来|很|挺|过于|实在)+(?:压人|压得慌|压抑|[抢夺][戏眼镜]|抢画面|霸道|喧宾夺主|占(?:地方|位置|画面)|满|挤|突兀|碍眼|挡(?:画面|视线))了?",
    ),
    (
        "J",
        r"(?:其[他它余]的?|别的|剩下的?)(?:字幕|文字)?(?:都|全部?)?(?:不[变动改]|别动|照旧|保持不变)|(?:标(?:出来?|注|记)|(?:这|那)(?:一?[条句行]|几个|[个些])?(?:字幕|文字|话|字)?|[一二三四五六七八九两\d]个(?:大?字)|几个字|字幕|文字|字体|字号|大小|尺寸|颜色|色彩|位置|显示|放[到在]?|改[成为到]?|调[成为到整]?|换[成个]?|设[成为]?|变[成为]?|弄成?|做成?|搞成?|染成?|涂成?|标成?|移[到动]?|挪[到动]?|刷成?|上"
        r"|用|使用|采用|直接|全部|全都|统统|所有|整体|统一|画面[上里]?|屏幕[上里]?|影片[里的]?|视频[里的]?|[的了吧呢啊呗哈嘛得地着把将给让它们就再都也要是为成]|麻烦|帮我?|请|可以|能不能|可不可以|能|应该|需要|希望|我|你|您|想要?|来|谢谢|好|行|觉得|感觉|所以|在|点|些|一下|样式|稍微|显得|这样|更)|[()（）]",
    ),
)
"""The same in Chinese."""
