"""The words of a sentence that only says which texts and sounds are to go, and which are to stay.

Signs as in `picture_sentence_words`: R removes, K keeps, k keeps that alone, w does where nothing was changed
before, Q spares it, E is what else there is, X says "nothing else", N wants nobody to speak, f is "of the
captions", I is what was spoken of before.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_WHERE: Final = (
    r"(?:at|from|in|on|for|during|over|of)\s(?:the\s)?(?:very\s)?(?:start|beginning|front|end|close|finish|top|bottom|background|outset|film|video|screen|clip|"
    r"(?:first|last)\s(?:few\s|\d+\s|two\s|three\s|four\s)?seconds?|pictures?|photos?)"
)
_NT: Final = r"(?:n['’]?t|\snot)"
_TOO: Final = (
    r"(?:totally\s|completely\s|really\s|quite\s|just\s|simply\s|rather\s|a\sbit\s|so\s|all\s|entirely\s)?"
)
_BE_GONE: Final = (
    r"be\s(?:removed|deleted|cut|gone|left\s(?:out|off)|taken\s(?:out|off|away|down)|dropped"
    r"|hidden|off|scrapped|erased|omitted|stripped)"
)
_ONLY_NOUN: Final = (
    r"(?:the\s|my\s|with\s|our\s|a\s)*(?:music|voice|narration|title|captions?|subtitles?|end"
    r"|pictures?|photos?|images?|scenes|visuals|text|words|first|second|third|last|price|opening"
    r"|hours|caption|line|one|narrator)\b"
)
ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    (
        "X",
        r"\b(?:and\s)?(?:nothing|no(?:thing)?\s(?:one|other))\s(?:else|more|other)\b|\b(?:and\s|with\s)?nothing(?:\selse)?(?:\splaying|\sgoing\son)?\s(?:behind|under(?:neath)?|beneath|below|beside)(?:\s(?:it|that|him|her|them))?\b|\bno\sothers?\b|\bthat['’]?s\s(?:it|all)\b",
    ),
    (
        "k",
        r"\b(?:(?:just|only|simply)\s(?:keep|leave|retain)|(?:keep|leave|retain)\s(?:just|only)|be\sthe\sonly\s(?:one|caption|text|line|words)(?:\s(?:left|there))?|nothing\s(?:but|except(?:\sfor)?|other\sthan|apart\sfrom|besides))\b",
    ),
    (
        "w",
        r"\b(?:(?:just|only)\s(?:use|show|have|want|need|with|like|see|hear)|(?:use|show|have|want|need|with|see|hear|like)\s(?:just|only)|(?:want|need|have|show)(?=\sonly)"
        rf"|(?:just|only)\s(?={_ONLY_NOUN}))",
    ),
    ("w", r"\b(?:only|alone)\b(?=\s*(?:$|[,.;!]|please\b))"),
    (
        "N",
        r"\b(?:(?:have\s)?(?:nobody|no[\s-]?one)\s(?!(?:ever\s|really\s)?reads\s(?:the|our|my|them|it|any|these|those)\b(?!.{0,20}\b(?:aloud|out)\b))(?:should\s|is\s|to\s|must\s|needs?\sto\s|has\sto\s|shall\s|may\s|can\s)?(?:be\s)?(?:heard\s)?|stop\s|do\snot\s|don['’]?t\s"
        r"|(?:i|we)\s(?:don['’]?t|do\snot)\s(?:want|need|like)\s(?:to\shear\s)?(?:any(?:one|body)|some(?:one|body)|people|it|them)\s(?:to\s)?)(?:have\sit\s|get\sit\s)?(?:read|speak|talk|narrat|say(?!\s(?:when|what|how|where|the\sprice))|recit)(?:ing|e|s)?"
        r"(?:\s(?:over\s)?(?:it|this|that|these|anything|everything|over\sit|over\sthe\s\w+|the\s\w+|them|things|stuff|a\sword))?(?:\s(?:aloud|out\sloud|out|over\sit|to\s(?:me|us|people)))?\b"
        r"|\bdo(?:\snot|n['’]?t)\s(?:let|make|get|allow|have)\s(?:any(?:one|body)|some(?:one|body)|people|it|them|him|her|the\s(?:voice(?:[\s-]?over)?|narrator|speaker))\s(?:to\s)?(?:read|speak|talk|narrate|say)(?:\s(?:it|anything|everything|the\s\w+|them))?(?:\s(?:aloud|out\sloud|out|over\sit))?\b"
        rf"|\b(?:do{_NT}|(?:i|we)\s(?:do{_NT}|would\srather\snot)\s(?:want|need|like)(?:\sto\s(?:have|hear))?|(?:i|we)(?:['’]d|\swould)\srather\snot(?=\s(?:have|hear))|no\sneed\s(?:to|for))\s(?:have\s|get\s|hear\s)?(?:it|them|this|the\s(?:captions?|texts?|words?|subtitles?|lines?)|(?:any|some)(?:one|body))\s(?:to\s)?(?:be(?:ing)?\s)?(?:read|spoken|narrated|reading|recited)(?:\s(?:the\s\w+|it|them))?(?:\s(?:aloud|out\sloud|out))?(?:\sto\s(?:me|us|people|viewers))?\b"
        rf"|\b(?:the\s(?:captions?|texts?|words?|subtitles?|lines?)|they|it|nothing)\s(?:(?:should|must|need|do(?:es)?){_NT}\s(?:need\sto\s|have\sto\s)?be|should\sbe(?=.{{0,12}}\bat\sall))\s(?:read|spoken|narrated)(?:\s(?:aloud|out\sloud|out))?\b",
    ),
    (
        "N",
        r"\bshut\s(?:(?:the|that|this)\s)?(?:narrator|voice(?:[\s-]over)?|speaker|robot|lady|guy|man|woman|him|her|person)(?:\s(?:lady|voice|guy|woman|man))?\sup\b",
    ),
    (
        "R",
        r"(?<=music)-free\b|(?<=voice)-free\b|(?<=text)-free\b|(?<=narration)-free\b|(?<=caption)-free\b|\bmake(?=\s(?:it|that|him|her|them)\sstop\b)|\b(?:mute|silence)(?=\s(?:the|that|this)\s(?:person|man|woman|guy|lady|girl|robot|bloke)\b)|\bleave(?=\s(?:(?!and\b|but\b|or\b|take\b|cut\b|leave\b|drop\b)[a-z-]+\s){1,4}out\b)|(?<!get\s)(?<!gets\s)away\swith(?=\s(?:the|that|it|them)\b)|leave(?=\s[^,;]{3,30}\b(?:unsaid|unmentioned|untold)\b)|(?:better|best|rather)\snot\s(?:to\s)?(?:quote|mention|show|give|tell|name|state|have|say)|(?:do(?:es)?|need)(?:n['’]?t|\snot)\s(?:have\sto\s|need\sto\s)?(?:quote|state|advertise)|(?<=[:=]\s)(?:none|nothing|empty|blank|n/a)(?=\W*$)|\b(?:(?:leave|take|cut|throw|kick|pull|keep)(?=\s(?:it|them|that|this|those|him|her|(?:the|that|this|any|our|my)\s[^,;.:]{2,30})\s(?:out|off|away)\b(?!\sof\s(?!(?:it|this|that)\b)))|leave(?=\s[^,;]{2,30}\s(?:blank|empty)\b)|blank|empty|retire|out\swith|(?:won['’]t|will\snot|(?:am|is|are|['’](?:m|re|s))\snot\sgoing\sto|(?:is|are)n['’]t\sgoing\sto)\s(?:be\s)?(?:us|need|want|hav|show|keep)(?:ing|e)?|remove|delete|drop|cut(?:\sout)?|take\s(?:out|away|off|down)|leave\s(?:out|off)|throw\s(?:out|away)|get\srid\sof|lose|ditch|scrap|dump|axe|nix|chuck(?:\sout)?|bin|discard|wipe\s(?:out|away|off)|strike|banish|do\saway\swith|eliminate"
        r"|erase|skip|omit|kill|strip|clear|hide|switch\soff|turn\soff|stop\s(?:showing|using|displaying|playing|having)|stop(?=\sthe\s(?:music|song|voice|narrat|talk))|no\smore|no\slonger\s(?:need|want|show)|without|zero(?=\s)"
        r"|(?:do|go|live|manage|be\sfine|be\sbetter|better|fine|nicer)\s(?:off\s)?without|spare\s(?:me|us)"
        rf"|(?:do(?:es)?|did|would)(?:{_NT})\s(?:really\s|actually\s|even\s)?(?:need|want|show|use|have|display|include|keep|put|play|belong)(?:\sto\s(?:see|hear|have|show|be\s(?:there|mentioned|shown|said)|mention|say|tell(?:\s(?:people|anyone|them))?|keep|read))?"
        rf"|(?:i\s|we\s)?do(?:{_NT})\s(?:think|believe)\s(?:that\s)?(?:we|i|it|the\s(?:film|video))\s(?:really\s)?needs?|(?:is|are|am)(?:{_NT})\sneeded"
        r"|(?:has|have|needs?|ought|got)\sto\s(?:go(?:\saway)?|disappear|vanish|be\sremoved|be\sdeleted|come\s(?:off|out))"
        rf"|(?:should|shall|must|can|could|may|will|might)\s(?:just\s|simply\s|also\s|all\s|both\s|really\s)?(?:go(?:\saway)?(?!\s(?:to|first|before|after|between|into|up|left|right|back|at|in|on)\b)|disappear|vanish|{_BE_GONE}|come\s(?:off|out))"
        rf"|(?:should|must|need)(?:{_NT})\s(?:be\s(?:there|shown|in(?:\s(?:it|there))?|any|on|heard|visible|played)|appear|have|show(?:\sup)?|play|stay|remain|contain|include)|(?:is|are)(?:{_NT})\s(?:{_TOO})?(?:needed|necessary|wanted|required|useful|helpful)"
        rf"|(?:is|are|feels?|seems?|looks?)\s(?:{_TOO})(?:unnecessary|not\sneeded|redundant|superfluous|needless|pointless|useless|unneeded|unwanted|surplus)|there\s(?:should|must)(?:{_NT})\sbe|(?:there['’]?s|there\sis|we\shave|i\shave|i\ssee)\sno\s(?:need|use|point|reason)\s(?:for|in|to\shave)|there\s(?:should|must)\sbe\sno|(?:do(?:es)?|need)(?:{_NT})\s(?:have|need)\sto\s(?:mention|say|tell|be\smentioned)(?:\s(?:people|anyone|them))?|(?:do(?:es)?|need)(?:{_NT})\s(?:need\sto\s|have\sto\s|want\sto\s)?tell\s(?:people|anyone|them|everyone|viewers|anybody)|(?:there['’]?s\s|there\sis\s)?no\s(?:need|reason|point)\s(?:to|in)\s(?:mention|say|show|writ|read)(?:ing|e)?(?=\s(?:[“\"‘]|(?-i:[A-Z])))|(?:should|must|need)(?:{_NT})\sbe\s(?:mentioned|said|told)|(?:there['’]?s\s|there\sis\s)?no\s(?:need|reason|point)\s(?:to|in)\s(?:mention|say|tell|show|writ)(?:ing|e)?(?:\s(?:people|anyone|them))?(?=\s(?:the|when|our|what|how|that)\b)|(?:do(?:es)?|need)(?:{_NT})\s(?:need\sto\s|have\sto\s|want\sto\s)?(?:mention|say|tell)(?=\s(?:the|when|our|what|how)\b)"
        rf"|no\s(?:need|use|point|reason)\s(?:for|in|to\shave)|nothing(?=\s(?:(?:is|was|were|be)\s)?(?:written|spoken|printed|shown|typed|said|playing|on\stop)\b)|not\s(?:even\s)?(?:a|one|any)\s(?:single\s)?(?:note|bit|word|trace|hint|second|line)\s(?:of|from)|let\sgo\sof|part\swith|(?:go\saway|vanish|disappear|be\sgone|{_BE_GONE})|go(?=\s*(?:$|[.!?,]|please\b))|(?:with\s)?no(?=\s(?:the\s)?[a-z“\"'])|off)\b",
    ),
    (
        "K",
        r"\b(?:(?:but\s)?(?:keep|leave|retain|not|do(?:\snot|n['’]?t)\s(?:touch|remove|delete|change|lose|drop))|(?:should|can|must|may|could|shall|will)\s(?:all\s|both\s)?(?:stay|remain|be\sleft|be\skept)"
        r"|stays?|remains?|untouched|(?:is|are)\s(?:good\s|quite\s|more\sthan\s|all\swe\sneed\s)?(?:enough|sufficient|fine|okay|ok|plenty|good|all\swe\sneed)|will\sdo|suffices?|as\s(?:it|they)\s(?:is|are)|(?:should|can|must|may)\s(?:be\s)?(?:heard|audible|playing|play)(?=\W*$|[,.;]))\b",
    ),
    (
        "f",
        r"\b(?:(?:out\s)?of|among|from)\s(?:all\s)?(?:of\s)?(?:the\s|my\s|our\s|those\s|these\s)?(?:\w+\s)?(?:captions|subtitles|lines)\b",
    ),
    (
        "Q",
        r"\b(?:except(?:ing)?(?:\sfor)?|apart\sfrom|other\sthan|besides|save\sfor|aside\sfrom|(?<=everything\s)but|(?<=all\s)but|(?<=s\s)but(?=\sthe\s(?:first|second|third|last|one|title|end)))\b",
    ),
    (
        "E",
        r"\b(?:(?:all\s)?(?:of\s)?(?:the\s)?(?:other\s(?:(?:two|three|four)\s)?(?:captions|ones|lines|subtitles|texts?|words)|other\s(?:two|three)|(?:two|three)\sother(?:s|\s(?:captions|ones|lines))|two\sothers|others|rest(?:\sof\s(?:them|it|the\s(?:captions|text|texts|subtitles|words)))?|remaining\s(?:captions|ones|text|two|three))|all(?=\s(?:but|except|apart|besides)\b)|anything\selse|everything(?:\selse)?)\b",
    ),
    ("o", r"\b(?:out|away|down|off)\b"),
    (
        "I",
        r"\b(?:it|them|him|her|(?:any|all|both|none)\sof\s(?:it|them|that|those)|all\s(?:two|three|four|five|six)(?:\sof\sthem)?|any(?=\s(?:in|on|here)\b|\s*(?:$|[.,!]))|(?<!no\s)(?<!first\s)(?<!last\s)one(?=\s*(?:$|[.,!]))|these(?:\s(?:captions|lines|words))?|that(?:\s(?:one|caption|text|line|title|card|subtitle|bit|part|thing))?|this(?!\stime)(?:\s(?:one|caption|line))?|those(?:\s(?:captions|lines|words))?"
        r"|the\s(?:caption|line|subtitle)(?:\s(?:that|which)\s(?:says|mentions|tells|shows|gives)\s(?:it|so|that|them|this))?(?=\s*(?:$|[.,!]|please\b|out\b|off\b|away\b|should\b|must\b|has\b|can\b)))\b",
    ),
    ("&", r"\b(?:and|plus|as\swell\sas|along\swith|then|or|nor|neither|but)\b|[,;&+]|\.\s|\s[–—-]\s"),
    (
        "J",
        rf"{_WHERE}|\b(?:i(?:['’]d|\swould)\s(?:be|feel)\s(?:happier|happy|glad|grateful|better|fine)(?:\sif)?|please|pls|plz|can|could|would|will|you|your|we|i['’]d|i['’]ll|i['’]m|i|us|like|love|prefer|rather|mind|kindly|just|simply|really|now|completely|entirely|altogether|plays?|speaks?|over\s(?:the|my|our)\s(?:music|song|pictures?)(?=\s*(?:$|[.,!]|please))|actually|probably|possibly|perhaps|maybe|fully"
        r"|totally|any\s?more|any\s?longer|at\sall|after\sall|to\s(?:show\sup|come\sup|pop\sup|turn\sup|be\s(?:visible|seen|in\sthere))|(?:start|begin|open|run|play)(?:ing)?\s(?:the|this|our|my)\s(?:film|video|clip)|whatsoever|for\sgood|unsaid|unmentioned|untold|once\sand\sfor\sall|this\stime|from\snow\son|for\snow|if\spossible|any|all|both|either|every|single|whole|entire|the|a|an|my|our|of|to|from|in|at|on|there|here|have|has|be|is|are|let['’]s|let|make|take|want|need|get|give|put|so|also|too|only|words?|text|texts|card|line"
        r"|caption|thanks?|thank|screen|shown|showing|appears?|film|video|clip|version|again|for\sme|everywhere|how\sabout|what\sabout|why\snot|(?:is\sit|would\sit\sbe|it['’]?d\sbe|it\swould\sbe)(?:\s(?:possible|better|nicer|great|good|best|ok|okay|nice))?(?:\s(?:to|if|that))?|i\s(?:think|guess|feel)(?:\sthat)?|feel\sfree\sto|go\sahead\sand|try"
        r"|needed|required|wanted|necessary|(?:film|video)\s(?:opened|starts?|started|began|begins|ended|ends)|if|was|were|ok|okay|hey|hi|hello|yes|well|hm+|oh|ah|sorry|actually|wait|its|seen|heard|playing|over|underneath|below|background|see|hear|do|goes|with|at\sthe\sclose|myself|honestly|frankly|definitely|certainly|stop(?=\W*$)|right\saway|immediately)\b",
    ),
)
_NO_ZH: Final = (
    r"(?:不(?:想|需|用|必|该|应该|需要|想要|希望|要)?(?:要|再|听到?|让)*|别(?:再|让|要|给我)*"
    r"|没(?:必要|人)?|无需|去掉|禁止)"
)
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "X",
        r"(?:(?:其[他它余]的?|别的|另外的?|剩下的?)(?:都|全|全都|统统|一律|通通)?(?:不[用想需]?要了?|删[掉了除]?|去掉|拿掉|不留|撤掉|清掉|没有)|没有?别的)",
    ),
    (
        "N",
        rf"{_NO_ZH}(?:把|将|对着)?(?:这些|那些|所有|任何)?(?:字幕|文字|文案|稿子|台词|字)(?:上?的?内容)?(?:都|全|给|大声)*(?:念|读|朗读|说|讲)(?:出来|出声|一遍|给\S{{1,3}}听)?了?(?![\u4e00-\u9fff“\"])"
        r"|(?:字幕|文字|文案|台词|字)(?:就|都|全|也)*(?:不用|不要|不必|别|不需要|无需|没必要|用不着)(?:再|都|被|让?人|给我)*(?:念|读|朗读|说|讲)(?:出来|出声|一遍)?了?(?![\u4e00-\u9fff“\"])"
        r"|(?:让|叫)?(?:这|那)?个?(?:人|男的|女的|他|她|机器人|[Aa][Ii])(?:给我)?(?:别|不要|不用|停止|不许)(?:再)?(?:说话?|念|读|讲话?|叨叨|出声)(?:字幕)?了?(?![\u4e00-\u9fff“\"])"
        rf"|{_NO_ZH}(?:有|让)?(?:任何|什么|其他)?(?:真?人|谁|别人|它|那个?人|那个?(?:男|女)[的声生]?)?(?:再|来|在|去|给我|对着|里面|里头|旁边|背后|后面|一旁|边上|那[儿里])*(?:念|读|说话|讲话|朗读|讲解|出声|开口|说|讲)(?:出来|出声|一遍|字幕|稿子?|文案|文字|上面的字|台词|它|话|了)*(?:(?![\u4e00-\u9fff“\"])|(?=会更|更|会比较|可能更|反而|也?挺好|就好|最好))",
    ),
    ("Q", r"(?:除了?|除去|除开|除却)"),
    ("&", r"(?:以外|之外|外)"),
    (
        "k",
        r"(?:[只仅](?:保留|留下?|剩下?|余下?)(?:下|着|了)?|就留下?|单留|[只仅]?保留(?=.{1,10}就[行好够])|光留)",
    ),
    (
        "w",
        r"(?:[只仅](?:[想需]?要|用|放|听|看|显示|出现|有)(?:有|着|了|听|看到?)?|就要|光(?:有|听|要|看|放)?|单纯|纯粹)",
    ),
    (
        "K",
        r"(?:(?:直接|就|只)(?:放|用|上|看)(?=画面|图|照片)|(?<=[，,；;])(?:还|已经|都|就|改|换)?(?:有|放|用|要|听|看)(?=音乐|配乐|旁白|配音|字幕|画面|标题|文字|BGM|bgm|人声)|不[动变]|别[动删去]掉?|留[着下]?|还要|不要动|不要[删去]掉?|就?[够足]了?|(?:就|也|都|更|最)?(?:挺|蛮|很|最|更)好的?(?=$|[，,。！!])|可以留|就行|就好|还在|保持|没问题|继续"
        r"|不[要用]?(?:删|去|改)掉?|(?<=[白音说声])(?:继续|照样)?(?:说话?|讲话?)(?:就[好行够]了?)?(?=$|[，,；;。])|照旧|保持不变|保留)",
    ),
    (
        "R",
        r"(?:(?:remove|delete|cut|(?P<vv>[删去撤剪清])一(?P=vv))掉?|(?:一[条个句点]字?|哪[条个句]|一点|什么|啥|一个音|一声)(?:字|声音)?都(?:不用|不想|不要|不|别)[要留放有]?了?|(?:全|通通|统统)部?(?:不|别)[要留]了?|删(?:[除掉了去下光]|干净)?|[去拿撤剪砍剔摘抹扔丢抽清移消擦抠刮撇划拆取][除掉走去了开空]|[拿撤取摘抽卸](?:下|出)[来去]?|去(?=了?[吧呗]?$)|移[除走开]|撤[下走了掉]?|清[空除掉]|关[掉了闭]|隐藏"
        r"|(?:不[想需]?要?|不用|不必|别|无需|没必要|不应该|不该|不许|不准)(?:再)?(?:有|出现?|打|写|放|加|显示|弄|上)?(?:任何|什么)?的?(?:文字|字)(?![幕体])"
        r"|(?:不[想需]?要?|不[用必]|无需|别)(?:再)?(?:(?:弹|跳|冒|蹦|闪)出来?|显示|出现|出(?=[“\"「])|看[到见]?|听[到见]?|放|写|打|加|留|有(?!人)|播|叠|盖|压|挂|配(?!音))"
        r"|不[想需]?要了?|不想要了?|(?:别|不要)(?:再)?(?:放|要|用|写|显示?|打|加|出现?|播|留|有|弹|跳|冒)了?|不用(?:放|写|播|加|打|显示|有|要|留)?了?|不需要了?|不必(?:有|要|放)?了?|不出现|取消掉?|(?:做|弄|改|变|整|来|要|换|出|搞|给)(?:成|个|一?个|一份|一版|份|为)+(?:没有?|无|不带|不含|去掉)(?:任何)?(?=(?:背景)?(?:音乐|配乐|BGM|bgm|配音|旁白|人声|解说|人说话|伴奏|字幕|标题|片尾|文字))|(?<=[：:])\s*(?:无|没有|不要|空|关闭?|不需要|不用|[Nn]one|[Nn]o)(?=\W*$)|不(?=配[乐音]|音乐)|无(?=(?:背景)?(?:音乐|配乐|BGM|bgm|配音|旁白|人声|解说|字幕|标题|片尾|文字))|免了|算了|省[掉略了去]|没必要(?:有|要|放|留)?|多余了?|闭嘴|住口|干掉|舍[弃掉]|拜拜)",
    ),
    (
        "E",
        r"(?:其[他它余]的?|别的|剩下的?|余下的?|另外的?)(?:[一两二三四几][条句行个])?(?:字幕|文字|内容|东西|声音|字)?|另外[一两二三四几][条句](?:字幕)?",
    ),
    (
        "I",
        r"(?:它们?|[那这哪](?:一|些|几|[两二三四五六七八九十\d]{1,2})?[条句行个段张首排]?(?:大)?(?:字幕|文字|标题|话|字|卡片?|字卡)?|[那这][条句行])",
    ),
    ("&", r"(?:和|跟|与|及|以及|还有|连同|或者?|也?还|但是?|不过|然后|而且?|、|，|,|；|;|。)"),
    (
        "J",
        r"(?:(?:那|这)?[一]?条?(?:音轨|声轨|轨道)(?:上的)?|那条(?=轨)|所以|因此|于是|那么?就|那(?=把|就|请|音乐|配乐|旁白)|做成|整片|全片|全程|从头到尾|这里[面头]|(?:会|可能|应该|反而)?(?:更|比较|挺|蛮|还|也)?(?:好|有?意境|有?感觉|舒服|干净|高级|清净)(?:一?[点些])?(?=$|[，,。！!吧呢啊])|(?:也|更|都)不[要用想](?:换|放|加|来)?别的(?:音乐|配乐|歌|曲子|bgm|BGM)?|张?(?:卡片?|字卡)(?=[也就都]?(?:不|别|删|去|拿|撤|取))|声音(?=[里上]?(?:只|就|光|剩))|在(?:画面|屏幕|影片|视频|片子)[上里中]|(?:已经|都|上面)*(?:写着|写了|有)了?(?=就[够行好])|已经|(?:片子|影片|视频|片)?(?:一?开始|结束|收尾|末尾|放完)(?:的?时候?)?|[一二两三四五六七八九十几]个(?:大)?字(?!幕)|好不好|行不行|片子|影片|片头|片尾|开头|开场|结尾|最后|一开始|中间|画面[上里中]|屏幕[上里]?|影片里?|片子里?|视频里?|时候|前?[一二两三四五\d]+秒(?:钟)?|里面?|[的了吧呢啊呗哈嘛吗请得地把将给让]|[下上]方|底[下部]|顶部|从(?=(?:片头|片尾|开头|开场|结尾|最后|画面|屏幕|视频|影片|片子)[上里中]?(?:给我|帮我|直接)?[拿撤去删移取摘清](?![^，。]*秒))|麻烦|帮[我忙]?|可以|可否|能不能|可不可以|能否|是否|是不是"
        r"|版本?(?=$|[，,。！!吧])|能|应该|希望|觉得|感觉|我们?|你|想|一下子?|直接|干脆|开始|就|[都也再全来]|全部|所有|任何|这个|那个|出现|显示|上面|下面|统统|通通|整个|掉|谢谢|先|吗|行吗|好吗|好了|吧|放|播|配|有|要|用|安静一?点?|清静一?点?|出[来去]|下去|看着|得|什么|啥|字样|拜托|劳驾|还是|赶紧|赶快|马上|顺便|完全|彻底|真的|其实|这里|那里|现在|暂时|根本|真|太|条|个|遍|的话|字幕(?=[“\"]))",
    ),
)
PICTURES: Final = regex(
    r"\b(?:the\s|my\s|our\s|bare\s|plain\s)*(?:pictures?|photos?|images?|scenes|shots|footage|visuals)\b(?:\s(?:alone|themselves|itself))?"
    r"|纯?(?:画面|图片|照片)(?![上里中])",
    re.I,
)
"""The pictures, which may stay when all else goes."""
