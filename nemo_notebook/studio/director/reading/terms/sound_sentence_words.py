"""The words of a sentence that only says how loud the music is to be, or which music is to play.

Signs as in `more_or_less`, of the one scale "loud"; M names the music, % a level, F the most there is, m says
"much" and l "a little", k the same of a wish. Of styles (Y): N tells that the next is not wanted, n the one
before it, O another one; R that it takes the place of one, G leads to the new one, g by itself, p prefers it.
"""

from __future__ import annotations

from typing import Final

_VOICE: Final = (
    r"(?:the\s|our\s|my\s)?(?:voice(?:[\s-]?over)?|narrat(?:ion|or)|speaker|speech"
    r"|spoken\swords?|talking|commentary|words)"
)
_NUMBER: Final = (
    r"(?:\d{1,3}|ten|fifteen|twenty(?:[\s-]five)?|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_NOW: Final = (
    r"(?:its|the)\s(?:current|present|original|existing)(?:\s(?:volume|level|loudness))?|its\s(?:volume|level"
    r"|loudness)|(?:what|how\sloud)\s(?:it|the\smusic)\s(?:is|was)(?:\s(?:now|before|at\sthe\smoment))?|now"
)
LEVELS_ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    ("M", r"the\s(?:guitars?|piano|strings|violins?|instruments|band)\b"),
    (
        "H",
        rf"(?:(?:to|at|by)\s)?(?:about\s|around\s|only\s)?(?:(?:one\s)?half(?:\sof)?\s(?:{_NOW})|half\s(?:volume\s)?of\s(?:{_NOW})|half\sas\sloud(?:\sas\s(?:now|before|it\s(?:is|was)(?:\snow)?))?)\b"
        rf"|(?:halve[ds]?|cut(?=.*\b(?:in|by)\shalf\b))\b|(?:in|by)\s(?:a\s)?half\b",
    ),
    (
        "2",
        rf"(?:(?:to|at)\s)?(?:(?:twice|double|two\stimes)\s(?:as\sloud(?:\sas\s(?:now|before|it\s(?:is|was)(?:\snow)?))?|{_NOW})|doubled?(?=\s(?:the\s)?(?:music|volume|loudness|song|track)|\s(?:in|its)\s(?:volume|loudness)))\b",
    ),
    (
        "%",
        rf"(?:(?:from\s{_NUMBER}\s?(?:%|percent|per\scent)?\s)?(?:at|to|on)\s(?:exactly\s|about\s|around\s|roughly\s|only\s|just\s)*(?:{_NUMBER}\s?(?:%|percent\b|per\scent\b)|0?\.\d{{1,2}}(?!\d)|(?:an?\s)?(?:quarter|third|fifth|tenth|half)(?:\s(?:of\s)?(?:the\s|its\s)?(?:full\s)?volume|\sof\sfull)?\b)|{_NUMBER}\s?(?:%|percent\b|per\scent\b)|[=:]\s?(?:0?\.\d{{1,2}}(?!\d)|\d{{1,3}}(?!\d|\.)\s?%?))",
    ),
    (
        "F",
        r"(?:(?:at\s|to\s)?(?:full|max(?:imum)?)\s(?:volume|blast|level)|(?:to\s)?(?:the\s)?max(?:imum)?|as\sloud\sas\s(?:possible|it\sgets|you\scan))\b",
    ),
    (
        "Xloud-",
        rf"(?:(?:have|having|has|had)\s(?:trouble|difficulty|difficulties|a\shard\stime|problems)\s(?:hearing|understanding|following|making\sout)\s{_VOICE})\b",
    ),
    (
        "Xloud-",
        rf"(?:(?:is\s|keeps\s)?(?:drown(?:s|ing)?(?:\sout)?|cover(?:s|ing)?(?:\sup)?|overpower(?:s|ing)?|overwhelm(?:s|ing)?|bur(?:y|ies|ying)|mask(?:s|ing)?|swallow(?:s|ing)?|compet(?:es?|ing)\swith|fight(?:s|ing)?(?:\swith|\sagainst)?|louder\sthan|too\sloud\sfor)\s{_VOICE}|(?:can(?:['’]t|not)|hardly|barely|can\s(?:hardly|barely)|impossible\sto|hard\sto)\s(?:hear|understand|follow|make\sout)\s{_VOICE}|{_VOICE}\s(?:is|gets)\s(?:hard\sto\s(?:hear|understand|follow)|lost|drowned(?:\sout)?|buried))\b",
    ),
    (
        "Wloud-",
        rf"(?:so\s(?:that\s)?(?:you|we|i|one|people|everyone|viewers?|everybody)\scan\s(?:better\s)?(?:hear|understand|follow)\s{_VOICE}(?:\s(?:better|clearly|properly))?|so\s(?:that\s)?{_VOICE}\s(?:is|comes\sthrough)\s(?:clear(?:er)?|easier\sto\s(?:hear|understand|follow))|(?:behind|under|beneath|below)\s{_VOICE})\b",
    ),
    (
        "Xloud-",
        rf"(?:(?:is\s|keeps\s|are\s)?(?:(?:step(?:s|ping)?|tread(?:s|ing)?|tramp(?:les|ling)|talk(?:s|ing)?|sit(?:s|ting)?|walk(?:s|ing)?)\s(?:right\s)?(?:all\s)?(?:on(?:\stop\sof)?|over)|get(?:s|ting)?\sin\sthe\sway\sof|in\sthe\sway\sof|fight(?:s|ing)?)\s{_VOICE}"
        r"|(?:(?:a\s(?:bit|little|touch|tad)|way\stoo|too|far\stoo|rather|so)\s)+much(?=\W*$|[,.;!])|(?:(?:way\s|far\s)?too\s)?in[\s-]your[\s-]face|(?:gives?|giving)\s(?:me|us|people|you)\sa\sheadache|overbearing|overkill|hogging\sit|blows?\s(?:my|your|the)\sears(?:\soff)?)\b",
    ),
    (
        "Xloud+",
        rf"(?:(?:(?:you|we|i|one|people|nobody|no\sone)\s)?(?:can(?:['’]t|not)|hardly|barely|can\s(?:hardly|barely))\s(?:even\s|really\s)*(?:hear|make\sout|notice)(?=\s(?:the\s|my\s|our\s|any\s)?(?:background\s|backing\s)?(?:music|songs?|tracks?|tune|guitar|piano|melody|bgm|score))"
        rf"|(?:is|gets?)\s(?:covered|drowned(?:\sout)?|masked|buried|swallowed|lost)\s(?:by|under|beneath|behind|in)\s{_VOICE}|(?:barely|hardly|scarcely)\s(?:registers?|comes\sthrough|shows|exists|makes\san\simpression)|(?:may|might)\sas\swell\snot\sbe\sthere|gutless|feeble)\b",
    ),
    (
        "Wloud-",
        r"(?:rein(?:ed)?\sin|tuck(?:ed)?\s(?:it|that|the\s(?:music|song|track)|music)\s(?:(?:away\s)?(?:under|behind|underneath|beneath)|away|in)|(?:knock|take|bring|turn|pull)\s(?:it|that)\s(?:down|back)"
        r"|(?:way|far|right|well)\s(?:back|down)|(?:really|very|super|quite|nice\sand|nicely|pretty)\s(?:low|quiet|soft|faint))\b",
    ),
    (
        "Wloud+",
        r"(?:(?:lift|raise|boost|pump|turn|bring|push|crank|nudge|pull)\s(?:it|that)(?:\s(?:up|forward))?(?!\s(?:down|back|off|out|away))|lift(?:ed)?(?=\s(?:up\b|(?:the\s|our\s|my\s)?(?:background\s|backing\s)?(?:music|song|track|tune|volume|guitar|bgm)\b))(?:\sup)?|(?:a\s)?(?:bit\sof\s(?:a\s)?)?(?:lift|boost|oomph|volume\sboost)(?=\W*$|[,.;!])|come\s(?:further\s)?(?:forward|up))\b",
    ),
    (
        "Xloud-",
        r"(?:(?:is\s|keeps\s|are\s)?(?:steal(?:s|ing)?\sthe\sshow|(?:swamp|smother|drown|overpower|overwhelm|dominate|bur(?:y|ie)|tak(?:e|es)\sover)(?:e?s|ing)?\s(?:it\sall|everything(?:\selse)?|all\sthe\srest|the\s(?:film|video|rest))|(?:tak(?:es?|ing)|get(?:s|ting)?)\sover|hogs?\sthe\slimelight|in\sthe\sway|hurt(?:s|ing)?\s(?:my|the|your)\sears?|too\sin\syour\sface|shout(?:s|ing)?|scream(?:s|ing)?))\b",
    ),
    (
        "Xloud+",
        r"(?:(?:i|we|you|people)\s(?:keep|am|are|have\sto)\s(?:on\s)?strain(?:ing)?\sto\s(?:hear|catch)|hard\sto\s(?:hear|catch|make\sout)|(?:is|gets?)\s(?:drowned(?:\sout)?|buried|swallowed)|as\sgood\sas\s(?:silent|inaudible)|missing)\b",
    ),
    (
        "Xloud+",
        r"(?:(?:(?:you|we|i|one|people|nobody|no\sone)\s)?(?:can(?:['’]t|not)|hardly|barely|can(?:\s(?:hardly|barely))?)\s(?:even\s|really\s)*(?:hear|make\sout|notice)|gets?\slost|(?:is|are|it['’]s)\s(?:almost\s)?(?:in|barely\s|hardly\s|not\s(?:really\s)?)(?:audible|noticeable|there)|inaudible|disappears?|has\sno\spresence)\b",
    ),
    (
        "Wloud-",
        r"(?:take\sthe\sedge\soff(?:\sof)?|ease\s(?:off|back|up)(?:\son)?|go\seas(?:y|ier)\son|(?:(?:be|stay|remain|keep\sit)\s(?:barely|hardly|only\sjust|almost\snot)|(?<=should\s)(?:barely|hardly|only\sjust)\sbe)\s(?:noticeable|audible|there)|whisper|hum|fade\sinto\sthe\sbackground|further\sback|more\sin\sthe\sbackground|take\sa\sback\sseat|step\sback|stay\sin\sthe\sbackground|barely\sthere|out\sof\sthe\sway|just\s(?:a\s)?background|recede|in\sthe\sdistance|less\sin\syour\sface)\b",
    ),
    (
        "Wloud+",
        r"(?:(?:come|step|move|bring\sit)\s(?:(?:a\s(?:bit|little)\s)?(?:more\s)?)?(?:forward|to\sthe\sfore|to\sthe\sfront|up\sfront)|(?:deserves?|needs?|ought|want(?:s|ed)?)\sto\sbe\s(?:properly\s)?heard|stand\sout(?:\smore)?|louder|stronger|be\sheard(?:\s(?:better|more|clearly))?|come\sthrough(?:\s(?:better|more|stronger))*|more\s(?:presence|punch|volume|power|oomph)|audible|to\sthe\sfore|at\sthe\sfront|up\sfront|to\sthe\s(?:front|foreground)|in\sthe\sforeground|hear\smore\sof|more\s(?:noticeable|audible|prominent|powerful|present)|fill\sthe\sroom)\b",
    ),
    (
        "Wloud-",
        r"(?:quieter|softer|fainter|gentler|weaker|soften(?:ed)?|more\s(?:quietly|softly|subtle|subtly|discreet(?:ly)?)|mellow\sout|calm(?:\sit)?\sdown)\b",
    ),
    (
        "qloud+",
        r"(?:loud(?:ly)?|noisy|blaring|blasting|deafening|overpowering|overwhelming|dominant|aggressive|intrusive|in\syour\sface|pushy|obtrusive|distracting|heavy)\b",
    ),
    ("Qloud+", r"(?:strong|prominent|present|noticeable|powerful)\b"),
    ("qloud-", r"(?:quiet(?:ly)?|faint|weak|low|soft(?:ly)?|timid|shy|thin)\b"),
    ("Zloud+", r"(?:volume|level|loudness)\b"),
    ("D", r"(?:do\snot|don['’]?t)\s(?:let|make|have|play)\b"),
    (
        "N",
        r"(?:not(?=\s\w+\senough)|(?:is|are)n['’]?t(?=\s\w+\senough)|needs(?!\s(?:just\s)?(?:(?:a\s(?:tiny\s|little\s)?(?:bit|little|touch|tad)|some|slightly|to\sbe)\s)*(?:more|less|extra|(?:loud|quiet|soft)er|turn\w+|toned?|boost\w*|lift\w*|bring\w*|come|sit|go))|lacks?|deserves)\b",
    ),
    ("L", r"needs\b"),
    (
        "-",
        r"(?:(?:should|must|need)(?:n['’]?t|\snot)\s(?:be\s)?(?:so|too|as|that|quite\sso)|half\sas(?=\sloud)|(?:not|n['’]?t)\s(?:be\s)?(?:so|too|as|that|quite\sso)|less|reduc(?:e|ed|ing)|lower(?:ed)?|decreas(?:e|ed)|down|back|tame)\b",
    ),
    ("m", r"(?:much|far|way|a\slot|lots|a\sgood\sdeal|considerably|a\sgreat\sdeal|significantly|by\sfar)\b"),
)
ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    (
        "T",
        r"(?:(?:a\s(?:bit|little)\s|rather\s|slightly\s)?too(?:\smuch)?|overly|(?:rather|so|pretty|quite|awfully)(?=\s\w+))\b",
    ),
    (
        "l",
        r"(?:just\s)?(?:a\s(?:tiny\s|little\s)?(?:bit|little|touch|tad|notch|hint|smidge)(?:\sof)?|slightly|somewhat|some)\b",
    ),
    ("+", r"(?:boost|increase|raise|crank(?:\sup)?|pump(?:\sup)?|bump(?:\sup)?|amp(?:\sup)?|up|higher)\b"),
    (
        "M",
        r"(?:(?:background|backing)\s)?(?:music(?!\sbox)|songs?|tracks?|tunes?|soundtrack|score|melod(?:y|ies)|beats?|bgm)\b",
    ),
    ("J", r":"),
    ("&", r"(?:[.;!?,–—]|but\b|so\b|because\b)"),
    ("A", r"(?:and|plus|as\swell\sas)\b|[&+]"),
    (
        "S",
        r"(?:is|are|sounds(?=\s(?!like))|(?<!should\s)(?<!could\s)(?<!must\s)(?<!to\s)(?<!it\s)(?<!music\s)sound(?=\s(?!like))|feels?(?=\s\w)|seems?|comes?\sacross|['’](?:s|re))\b",
    ),
    (
        "L",
        r"(?:should|ought|must|make|want|(?:(?:i|we|you)(?:['’]d|\swould)\s)(?:\w+ly\s)?(?:like|love|prefer)|prefer|let|give|need|could|can|turn|get|go(?:\s(?:for|with))?|use|try|put|set|have|switch|change|swap|replace|bring|take|pick|choose|find|play|add|select|hear|keep)\b",
    ),
    (
        "J",
        r"(?:i['’]d|i['’]ll|i|we|you|please|pls|kindly|would|will|rather|to|be|the|an?|any|my|our|all|whole|of|on|over|for|from|at|it|its|them|they|that|this|these|those|there|just|really|very|now|again|instead|me|us|also|even|overall|throughout|mind|thanks|thank|maybe|perhaps|dial|knock(?=\s(?:\w+\s){1,4}(?:back|down)\b)|nudge|tone|than|current|one|ones|kind|sort|style|type|something|else|right|background|film|video|underneath|under|behind|in|into|with|by|more|bit|little|it\sis|at\sthe\smoment|vibe|mood|feel|feeling|sound(?:s)?|as|out|pull|scale|go|sit|it['’]s|film['’]s|swap\sin|put\sin|off|tuck|slip|nestle|stay|leave|drop|ease|hold|keep|ought|mean|sounding|flavou?r|energy|nice|good|suits?|fits?|match(?:es)?|brand|place|shop|how\sabout|what\sabout|let['’]s)\b",
    ),
)
KINDS_ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    ("n", r"(?:not|no\smore\sof)\s(?:this|that)\s(?:kind\sof\s)?(?:music|song|track|tune)(?=\s*[,.;–—-])"),
    (
        "N",
        r"(?:instead\sof|rather\sthan|in\splace\sof|not|no(?:\smore)?|without|away\sfrom|tired\sof|fed\sup\swith|sick\sof|drop|lose|ditch|get\srid\sof|remove|(?:do\snot|don['’]?t)\s(?:want|like|need)|hate|dislike)\b",
    ),
    (
        "n",
        r"(?:(?:is|feels|sounds)\s(?:so\s|too\s|rather\s|really\s|a\sbit\s)*(?:boring|awful|annoying|depressing|dull|wrong|tiresome|terrible|horrible|bad)|(?:has|lacks|is\slacking)\s(?:no\s|any\s)?(?:energy|drive|life|punch|soul|spirit)|(?:does\snot|doesn['’]?t|did\snot|didn['’]?t)\s(?:fit|suit|work|match|feel\sright)(?:\sat\sall|\shere)?)\b",
    ),
    ("T", r"(?:less|too)\b"),
    ("!", r"but\b"),
    ("p", r"prefer\b"),
    ("R", r"(?:replace|swap|exchange|trade|switch|change)\b"),
    ("G", r"(?:with|by|for|to|into)\b"),
    ("O", r"(?:another|different|(?:an|some|any)\s?other|other|(?:some|any)thing\selse|new)\b"),
    ("J", r"(?:some|piece|band|genre|played|playing|plays|version|going|which\sis|which|maybe\ssome)\b"),
)
LEVELS_CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "%",
        r"(?:从|由)\d{1,3}\s?[%％]?[调降升设改提减变]?[低高小大]?[到至成为]\d{1,3}\s?[%％]?|(?:(?:[调降升设改提减][低高小大]?|保持|维持)?[到至成为在])?(?:百分之[\d一二三四五六七八九十]{1,3}|\d{1,3}\s?[%％]|[一二三四五六七八九]成(?:左右)?)(?:左右|上下)?",
    ),
    ("F", r"(?:[开调放]?到?(?:最大|满|最响|最高)|开满|拉满)"),
    (
        "Xloud-",
        r"(?:人声|旁白|解说声?|配音|说话声?|讲话声?|念的)(?:都|有点|快|根本|完全|几乎|老是?|也)*(?:被(?:音乐|配乐)?(?:盖|压)(?:[住过掉]|下去)?了?|听不[清见到太]+(?:楚)?|不(?:清楚|突出))"
        r"|[大响吵闹]得(?:让?[我人]|耳朵|脑袋|头|都|直|快|要)*(?:疼|痛|难受|受不了|心烦|慌|很|厉害|听不[清见到]+(?:楚)?(?:人声|旁白|说话声?|配音|解说|别的)?)"
        r"|[开放调弄搞](?:得)?(?:太|过于|有点)[大响高]了?|(?:有点|太|过于|真)?(?:冲|抢耳朵?|刺耳朵|霸道|吵人)(?=$|[了，,。！!])",
    ),
    (
        "Xloud+",
        r"[压调放开弄搞](?:得)?(?:太|过于|有点)[低小轻弱]了?|(?:有气无力|没(?:什么)?气势|气势(?:不足|不够)|没(?:什么)?力度|力度(?:不足|不够)|像蚊子(?:叫|哼|哼哼)?(?:一样|似的)?|没(?:开|放)(?:似的|一样))",
    ),
    (
        "Wloud-",
        r"(?:(?:[当做]|只是|就是|作为)(?:个|一个)?背景(?:音乐?)?(?=就[好行够成可]|吧|$|[，,。])|(?:往)?(?:后|下)?退一?退|(?:往下?)?降[一二两三几](?:档|格|级|度)|开[小低轻]"
        r"|(?:别|不要|不能|免得|省得|以免)再?(?:抢|盖|压|淹|影响|干扰|打扰|妨碍)[着住过掉了]*(?:人声|旁白|说话声?|配音|解说|讲话|嗓子|风头|戏|耳朵|人说话)(?:了|的声音)?"
        r"|(?:让|突出|听清|好让|露出)(?:人声|旁白|解说|配音|说话声?)(?:能|更|再|都)?(?:出来|清楚|突出|明显|听清)?(?:一?[点些])?)",
    ),
    (
        "Wloud+",
        r"(?:[给加拉放开提][足够满](?!了)|拉上[去来]|[提升加调](?:上|高)?[一二两三几](?:档|格|级)|放开)",
    ),
    (
        "Xloud+",
        r"[轻小低弱]得(?:都|快|几乎|根本|完全|跟|像)*(?:没(?:有)?(?:声音?)?|听不[见到清太]+(?:楚)?)(?:了|似的|一样)*",
    ),
    (
        "Xloud-",
        r"(?:(?:都|快|老是?|总是?)?(?:盖[过住掉了]*|压[过住着]+|抢[过了]?|淹没|干扰)[了着]?(?:人声|旁白|说话声?|配音|解说|讲话|风头|戏|耳朵|耳)*(?:声音?)?|吵死[人了]*|喧宾夺主|震耳(?:欲聋)?|吵得?[慌很]|吵(?:耳朵|人)|刺耳|烦人|聒噪|轰[隆]*|听不[清到见]?(?:楚)?(?:人声|旁白|说话|配音|解说|讲话|人说话))",
    ),
    (
        "Xloud+",
        r"(?:(?:都|快|几乎|根本|完全|基本|有点)*(?:听不[见到太清]+(?:楚)?|没(?:有)?声[音儿]?)|(?:没(?:有)?什?么?|缺乏?)存在感|没劲|没力|不明显|听着?费[劲力]|若隐若现|跟?没有?一样)",
    ),
    (
        "Wloud-",
        r"(?:(?:退|靠|往|放)到?(?:后面?|背景里?|后头|幕后)(?:去|一?[点些])?|[放压调关降弄拧][低轻小弱]|[往向]下(?:[调降拉压收拧]一?)?[调降拉压收拧]|下调|[压降减收](?:一[压降减收下]|下去|下来)|收(?:[着敛]+|一(?=[点些]))|减[小弱低轻]|弱化|别抢(?:戏|风头)|低调|小声|轻声|[压降减收](?:一[压降减收下]|下去|下来)|(?:当|做|作)?(?:铺底|垫底|衬底|陪衬)|若有若无|隐约|退后|[低弱轻小](?:下去|下来)|(?:主要|重点|关键|还是)?(?:要|想|得)?听(?:清楚?)?(?:的是)?(?:人声|旁白|解说|配音|说话|讲解)(?:为主)?)",
    ),
    (
        "Wloud+",
        r"(?:[放调开加弄推拉提扩拧][大高响强]|[往向]上(?:[加调提推拉升抬拧]一?)?[加调提推拉升抬拧]|上调|提(?:上去|起来)|升(?:上去|起来)|增[大强]|大声|更?突出|听得?[更]?清楚|加强|[提抬拔推][一]?[提抬拔推]|[抬拔调开弄][高响]|明显)",
    ),
    ("b", r"(?:轻柔|柔和|柔|安静)"),
    ("qloud+", r"(?:吵闹?|喧闹|嘈杂|炸耳|闹腾?|响亮?|大|重)"),
    ("Qloud+", r"(?:强|高)"),
    ("qloud-", r"(?:轻(?!音乐)|弱|低|小|微弱)"),
    ("Zloud+", r"(?:音量|声音|声儿?|分贝|响度|存在感)"),
    ("N", r"(?:不够|不太|不足|欠)"),
    ("+", r"多(?=给|加|来|放|一?[点些])"),
    ("-", r"(?:(?:别|不要|不用|没|不)(?:再)?(?:那么|这么|太|过于)|降|减|收)"),
    ("m", r"(?:[很许好]多|得多|大幅)"),
)
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    ("T", r"(?:太过?|过于|过分|有[一]?[点些]儿?(?:太)?|偏)"),
    ("k", r"(?:一?[点些]儿?|一下|稍微?|略微?|几分)"),
    ("+", r"(?:更加?|再|提)"),
    (
        "M",
        r"(?:背景)?(?:音乐|配乐|乐曲|曲子|歌曲?|BGM|bgm|伴奏|旋律|曲)|背景(?:乐|音)|乐(?=$|[，,。的]|[做当]背景)",
    ),
    ("&", r"[,，。；;！!、？?：:]"),
    ("A", r"(?:又|也|而且|并且|以及|和|同时|且)"),
    ("L", r"(?:调|改|弄|变|要|想|希望|给|加|来|用|让|设|换|配|选|挑|放|听)"),
    ("S", r"(?:听起来|听着|听上去|感觉)"),
    (
        "J",
        r"(?:[做当]背景|麻烦|帮我?|可以|能不能|能否|可不可以|能|应该|我|你|请|把|将|得|地|的|了|吧|呢|啊|呗|哈|嘛|吗|这种|那种|那样|样子?|似的|一样|腔调|味道|些|下|点|也|就|好|行|谢谢|现在|目前|有|个|种|里|中|上|是|它|整|那|这|首|段|支|成|为|都|到|去|影片|片子|视频|那个|这个|部分|方面|改成)",
    ),
)
KINDS_CHINESE: Final[tuple[tuple[str, str], ...]] = (
    ("g", r"(?:[替更]?换[成为做作]|改[成为]|变[成得])"),
    ("M", r"(?:一|这|那|整)?首(?:歌曲?|曲子?|音乐|乐曲)?"),
    (
        "n",
        r"(?:(?:音乐|曲子?|歌曲?|风格?)?(?:都|有点|已经)?(?:听?[腻厌烦]了?|不要了?(?=$|[，,。；;！!])|不好听|难听|不合适|不搭|不行|不适合|太?土))",
    ),
    ("O", r"(?:别的|其他的?|另外?(?:一[首段个种])?|另一[首段个种]|不同的?|新的?)"),
    ("N", r"(?:不[想]?[要用听]|别[用放要]|不喜欢|讨厌|去掉|而?不是|代替|替换|取代)"),
    ("-", r"(?:(?:别|不要|没)(?:那么|这么|太))"),
    ("J", r"不(?=\W*$)"),
    ("J", r"(?<=[要想让])有[一]?[点些]儿?"),
    (
        "J",
        r"(?:(?:超市|商场|店|奶茶店|理发店|餐厅|饭店|酒店)(?:里|里面)?(?:常|会|爱|经常)*[放播]的|风格?|感觉?|类型?|曲风|类|味道?|系|节奏|一?[段个]|请|做背景|背景|整体|独奏|那样|一样|[像跟]|(?:里|里面|常|会|爱|店里)*(?:放|播|听到?)的|走|路线|方向|试试看?|看看|气质|[一]?听(?:着|起来|了|就)?|让人|[很挺蛮超特]|配上|给它|它|更换|独奏|版本?|纯|点|些|儿|适合|符合|我们|画面|片子|店|气氛|氛围(?=的音乐)|按|照|着|这个|谢谢|来首|一首|首|随便|大家|客人|年龄层)",
    ),
)
MOODS_ENGLISH: Final = {
    "lo-fi": r"(?:chilled(?:[\s-]out)?|chill(?:[\s-]?out)?|laid[\s-]back)\b",
    "piano": (
        r"(?:(?:slower(?:\sand)?\s)?sadder|more\s(?:melancholy|melancholic|emotional|romantic)|sentimental|serious|solemn|dignified|intimate|wistful|bittersweet|serenade|nocturne|luxur(?:y|ious)|elegant|classy|sophisticated|noble|refined|romance|wedding(?:\slike)?|waltz)\b"
    ),
    "jazz": (
        r"(?:(?:like\s)?(?:(?:what|that)\s)?(?:you|they|we)\s(?:hear|get|play|put\son)\s(?:in|at)\s(?:an?\s)?(?:caf[eé]|coffee\s?shop|bistro|bar|lounge|wine\sbar)|like\s(?:in\s)?an?\s(?:(?:french|paris(?:ian)?|italian|jazz)\s)?(?:caf[eé]|coffee\s?(?:shop|house)|bistro|bar|lounge|club)|smoky|sultry|late[\s-]night|(?:nineteen[\s-])?(?:twenties|fifties)|(?:19)?[25]0s|(?:french|paris(?:ian)?|italian|vienn\w+)(?:\s(?:caf[eé]|bistro))?|caf[eé]|coffee\s?(?:shop|house)|bistro|lounge|bar|cocktail(?:\sbar)?|big\sband)\b"
    ),
    "upbeat": (
        r"(?:with\s(?:(?:a|some)\s)?(?:(?:bit|lot)\sof\s(?:a\s)?|good\s|strong\s|nice\s|real\s|proper\s|more\s(?:of\sa\s)?)?(?:beat|groove|rhythm|energy|bounce|drive)|(?:that\s)?(?:puts?|gets?)\s(?:you|people|me|us|everyone)\sin\sa\s(?:good|great|happy)\smood|breezy|sparkly|positive|cheeky|quirky|spirited|zippy|snappy|danceable|(?:that\s)?makes?\s(?:you|people|me|us|everyone)\s(?:want\sto\s)?(?:dance|move|smile|tap\syour\sfeet)|summer(?:time|y)?|beach(?:y)?|tropical|vacation|cheery|jolly|happier|more\shappy|sparkling|bubbly|merry|high[\s-]energy|energi[sz]ing|more\s(?:energy|drive|life|pep|oomph|swing)|with\s(?:energy|drive|life)|joy|feel[\s-]good|punk(?:\srock)?|rock\s(?:and|&|n|['’]n['’]?)\sroll|hard\srock|heavy\smetal|metal|k-?pop|j-?pop)\b"
    ),
    "ambient": (
        r"(?:(?:(?:like\s)?(?:(?:what|that)\s)?(?:you|they|we)\s(?:hear|get|play|put\son)\s(?:in|at)\s(?:an?\s)?)?(?:spa|massage\sparlou?r|yoga\s(?:class|studio)|meditation)|drowsy|floating|airy|minimal(?:ist)?|unobtrusive|restrained|understated|delicate|light|discreet|more\s(?:relaxed|peaceful|quiet|tranquil)|restful|tranquil|spiritual|yoga|floaty|atmospheric)\b"
    ),
    "cinematic": (
        r"(?:(?:like\s)?(?:in\s|from\s)?(?:an?\s)?(?:movie|film)\s(?:trailer|score|theme)|grander|bigger|more\s(?:grand|epic|majestic|gravitas|weight)|moving|touching|stirring|sweeping|big|blockbuster|pirates?|fantasy|medieval|opera(?:tic)?|heroic|adventurous|adventure|grandiose|monumental|goosebumps|string\squartet|marching\sband|brass\sband|choir)\b"
    ),
    "acoustic": (
        r"(?:bluegrass|western|cowboy|flamenco|spanish|celtic|irish|hawaiian|mediterranean|folky|folksy|earthy|homely|rural|fireside)\b"
    ),
    "funk": (
        r"(?:sixties|(?:19)?[67]0s|reggae|latin|salsa|samba|rumba|mambo|cuban|brazilian|caribbean|african|soulful)\b"
    ),
    "inspiring": r"(?:gospel|encouraging|empowering|ambitious|professional)\b",
    "electronic": (
        r"(?:eighties|(?:19)?80s|pumping|pulsing|thumping|bass(?:[\s-]heavy)?|sci-?fi|techy|edgy|space|spacey|robotic|aggressive|clubby|drum\s(?:and|&|n)\sbass|electro\s?pop)\b"
    ),
    "hip hop": r"(?:nineties|(?:19)?90s|urban|street|hip|trendy)\b",
    "suspense": r"(?:dark(?:er)?|creepy|nerve[\s-]?racking|thrilling)\b",
    "holiday": r"(?:like\s)?(?:christmas(?:sy)?|xmas)\b",
}
"""What people call music by that the studio has under another name, by the word for that."""
MOODS_CHINESE: Final = {
    "钢琴": r"(?:八音盒|音乐盒|唯美|圆舞曲|小夜曲|优雅|高雅|高级感?|奢华|婚礼|典雅|悠扬|华尔兹)",
    "爵士": (
        r"(?:(?:咖啡[馆厅店]|酒吧|西餐厅)里?(?:常?[放播听]|常听到?|会?放)的?(?:那种)?"
        r"|懒洋洋|慵懒|老上海|五十年代|法式|法国|法国咖啡馆|小酒馆|酒吧|布鲁斯|慵懒爵士)"
    ),
    "欢快": (
        r"(?:(?:一?听(?:着|起来|了|上去)?就?(?:让人)?(?:很|会|能)?)?(?:心情(?:很|会|变|特别|大)?(?:好|愉快|愉悦|舒畅)|(?:会|想|能)?(?:开心|高兴)(?:起来)?)|(?:让人)?(?:想)?跟着(?:摇|点头|抖腿|扭)|(?:节拍|鼓点|节奏)(?:感)?(?:明快|轻快|快|强)(?:一?[点些])?|流行(?:乐|音乐|歌曲?)|不(?:那么|这么)(?:丧|沉闷|悲)|有朝气|朝气蓬勃|喜气洋洋|喜气|活泼|阳光|元气满满|让人想跳舞|想跳舞|海边|海滩|沙滩|热带|度假|夏[天日]|青春|俏皮|可爱|元气|有?活力|朋克|金属|重金属|带劲|动感十足|节奏感强|有劲|明朗|[更较]?欢乐)"
    ),
    "氛围": (
        r"(?:轻音乐|(?:瑜伽|水疗|[Ss][Pp][Aa]|冥想|按摩)(?:馆|店|房)?|(?:让人)?(?:放松|静下来|平静|舒缓)(?:下来)?|摇篮曲|催眠曲?|竖琴|长笛|禅意|瑜伽|静谧|舒服|安宁|平和|缓慢|恬静|温和|悠然)"
    ),
    "史诗": r"(?:进行曲|大提琴|铜管|歌剧|磅礴|激昂|恢宏|大片感?|豪迈|雄壮|气势|军乐|激情澎湃|热血激昂)",
    "民谣": r"(?:手风琴|口琴|草原|乡村|田园|西部|弗拉门戈|西班牙|凯尔特|夏威夷|质朴|朴实)",
    "放克": r"(?:七十年代|70年代|雷鬼|拉丁|桑巴|萨尔萨|非洲|摇摆)",
    "励志": r"(?:有力量|力量感|催人奋进|奋进|激励(?:人心)?|振奋(?:人心)?|鼓劲|福音|热血励志)",
    "电子": (
        r"(?:八十年代|80年代|酷|炫|潮|前卫|太空|机械感?|时尚|时髦|现代感?|年轻(?:人(?:喜欢|爱听)?)?|时下流行|科技感?|未来感?|电音舞曲|舞曲|夜店)"
    ),
    "嘻哈": r"(?:九十年代|90年代|街头)",
    "悬疑": r"(?:黑暗|阴暗|惊险|刺激)",
    "国风": r"(?:京剧|戏曲|戏剧腔|武侠|禅意古风|中式|东方韵味)",
}
"""The same in Chinese."""
