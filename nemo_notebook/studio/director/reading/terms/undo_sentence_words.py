"""The words of a sentence that only takes the last change back: "ignore what I just said", 倒回去一步.

Signs as in `picture_sentence_words`: B goes back by itself, C and c do away with something, L is the last
change, l the last step, which may be one that the film tells, S how the film was before it, b "back", V and v
lead to what was, F likes it better, D likes it not, q is "reverse", r may also bring back what was undone.
"""

from __future__ import annotations

from typing import Final

_CHANGE: Final = (
    r"(?:changes?|edits?|requests?|actions?|modifications?|adjustments?|alterations?|tweaks?|commands?"
    r"|instructions?|operations?|updates?)"
)
_DID: Final = (
    r"(?:did|made|changed|asked(?:\s(?:you\s)?for)?|said|wrote|typed|told\syou"
    r"|requested|ordered|edited|altered|tweaked)"
)
_NOW: Final = (
    r"(?:(?:just\s|right\s)?(?:now|a\s(?:moment|minute|second|bit|while)\sago"
    r"|a\smoment\searlier)|before|last|(?:just\s|right\s)?(?:there|then))"
)
_LATEST: Final = (
    r"(?:very\s)?(?:last|latest|most\srecent|newest|previous|recent|final)\s(?:few\s|couple\sof\s)?(?:\w+\s)?"
)
_WHO: Final = r"(?:you|i|we)(?:['’]ve|\shave)?\s(?:just\s|have\s)?"
_WAS: Final = (
    r"(?:(?:it|things|everything|the\s(?:film|video))\s(?:was|were|had\sbeen|used\sto\sbe|looked)"
    r"|(?:we|i)\s(?:had|were))"
)
_FORMER: Final = r"(?:previous|earlier|former|prior|old|last|original|first|initial|preceding)"
_STATE: Final = r"(?:version|state|cut|edit|draft|film|video|form|look)"

ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    (
        "L",
        rf"\b(?:(?:the|my|your|that|this|our)\s{_LATEST}?{_CHANGE}|{_LATEST}{_CHANGE}|(?:that|this|the)\s{_CHANGE})"
        rf"(?:\s(?:that\s)?{_WHO}{_DID})?(?:\s{_NOW})?\b"
        rf"|\b(?:the\s)?(?:last\s)?(?:thing|bit|stuff|everything|whatever|what|all)\s(?:that\s)?(?:that\s)?{_WHO}{_DID}(?:\slast)?(?:\s{_NOW})?\b"
        rf"|\b(?:the\s)?last\sthing\s(?:that\s)?{_WHO}{_DID}(?:\s{_NOW})?\b|\bwhat\sjust\shappened\b",
    ),
    (
        "S",
        rf"\b(?:to\s)?(?:(?:just\s)?(?:how|what|as|the\sway|like|where|exactly\s(?:as|how))\s{_WAS}|(?:as|like)\sbefore|(?:the\s)?same\sas\sbefore)"
        rf"(?:\s{_NOW})?(?:\s(?:before|prior\sto)\s(?:that|this|it))?\b"
        rf"|\b(?:to\s)?(?:the|your|my|that|our)\s{_FORMER}\s{_STATE}\b|\b(?:to\s)?(?:the\s)?(?:version|state|film|one|cut|video)\s(?:from\s|of\s|that\swas\sthere\s)?(?:just\s)?before(?:\s(?:that|this|it)(?:\sone)?)?\b"
        rf"|\b(?:to\s)?{_FORMER}\s(?:version|state)\b|\b(?:to\s)?(?:the\s)?(?:previous|earlier|former|prior|old)\sone\b"
        rf"|\bbefore\s(?:(?:the|my|your|that|this)\s{_LATEST}?{_CHANGE}|{_WHO}{_DID}(?:\s(?:that|this|it|anything))?)\b",
    ),
    (
        "B",
        r"\b(?:(?:(?:let['’]?s\s)?(?:pretend|imagine|suppose)|act\sas\sif|as\sif|as\sthough)\s(?:that\s)?(?:i|we|you|that|it)\s(?:never|didn['’]?t|hadn['’]?t|had\snot|did\snot|had\snever)\s(?:ever\s)?(?:said|say|ask(?:ed)?|happen(?:ed)?|did|do|done|wrote|change[d]?|made|make)(?:\s(?:for|that|it|anything|this|change))*"
        r"|i(?:['’]d\srather|\swould\srather|\swish)\s(?:that\s)?(?:you|we|i)\s(?:hadn['’]?t|had\snot|didn['’]?t)\s(?:done|do|changed?|made?|asked\sfor)\s(?:that|this|it)|(?<=wait,\s)(?:no,?\s)?don['’]?t\sdo\s(?:that|it|this)|un[\s-]?d(?:o|oing|one)|hit\sundo|revert(?:ed|ing)?|roll(?:ed|ing)?[\s-]?back|rewind(?=\W*$)|backtrack|ctrl\s?[+-]?\s?z|cmd\s?[+-]?\s?z|control[\s+-]z"
        r"|(?:take|taking|roll|dial|wind)\s(?:it|that|this|(?:the|my|your|that|this)\slast\s(?:change|edit|step))\sback|take\sback"
        r"|(?:go|going|jump|move|step|take|one|a|hop)\s(?:(?:one|a|1)\s)?(?:step\s|version\s)?back(?:wards?)?(?:\s(?:one|a|1)\s(?:step|version))?|rewind\s(?:that|one\sstep)"
        r"|reverse\s(?=that\b|what\b|the\s(?:last|latest)|(?:my|your|this|that)\s(?:last\s)?(?:change|edit))|un-?make|(?:(?:let['’]?s\s)?not|don['’]?t|do\snot)\sdo\s(?:that|it|this)(?:\s(?:after\sall|then|please))?(?=\s*(?:$|[.,!])))\b",
    ),
    (
        "l",
        rf"\b(?:(?:the|my|your|that|this)\s)?{_LATEST}?(?:steps?|messages?)(?:\s(?:that\s)?{_WHO}{_DID})?\b"
        r"|\b(?:that|this)\s(?:very\s)?(?:last|latest|most\srecent)\s(?:one|bit|thing|move)(?!\s\w)",
    ),
    (
        "c",
        r"\b(?:cancel|(?:let['’]?s\s)?forget(?:\sabout)?|ignore|disregard|discard|annul|withdraw|reset|never\s?mind(?:\sabout)?|scratch|scrap|void|nullify|negate|abandon|back\sout\sof)\b",
    ),
    (
        "C",
        r"\b(?:take\s(?:it|that)\s(?:away|out|off)|take(?=\s(?:that|the|my|this)\s[a-z\s]{3,24}\b(?:out|away|off)\b)|drop|delete|remove|get\srid\sof|kill|take\sout|throw\s(?:out|away)"
        r"|lose|strike|nix|dump|trash|ditch|erase|don['’]?t\s(?:do|apply|keep|want)|do\snot\s(?:do|apply|keep|want)|without|clear)\b",
    ),
    (
        "F",
        rf"\bi\s(?:liked|preferred|prefer|loved)\s(?:it\s|the\sfilm\s|the\svideo\s)?(?:better\s|more\s)?(?:as|how|the\sway)\sit\swas\s{_NOW}\b",
    ),
    (
        "F",
        r"\b(?:it|that|this|everything|the\s(?:film|video))\s(?:was|looked|sounded|felt)\s(?:much\s|way\s|far\s|a\slot\s|so\smuch\s)?(?:better|nicer|fine|good|best)\s"
        r"(?:before|a\s(?:moment|minute|second)\sago|earlier|the\sway\sit\swas)(?:\s(?:that|this))?\b"
        r"|\bi\s(?:liked|preferred|prefer|loved)\s(?:it\s|the\sfilm\s|the\svideo\s)?(?:better\s|more\s)?(?:before|as\sit\swas|how\sit\swas|the\sway\sit\swas)(?:\s(?:that|this))?\b",
    ),
    (
        "D",
        r"\b(?:(?:was|is|were)(?:n['’]?t|\snot)?\s(?:a\s|an\s|really\s|such\sa\s|just\s)*(?:good\sidea|bad\sidea|mistake|error|wrong|terrible|awful|no\sgood|rubbish)|(?:that|this|it)(?:['’]s|\swas|\sis|\swasn['’]?t|\sisn['’]?t|\swas\snot|\sis\snot)\s(?:not\s)?(?:a\s|an\s|my\s|the\s|really\s|such\s|very\s|quite\s)*(?:good\sidea|bad\sidea|mistake|mistaken|error|wrong|worse|better|good|right|great|what\si\s(?:wanted|meant|had\sin\smind)|terrible|awful|ugly|an\simprovement|nice|it)"
        r"|(?:didn['’]?t|doesn['’]?t|did\snot|does\snot)\s(?:really\s|quite\s)?(?:work(?:\sout)?|help|look\s(?:good|right|nice|better)|fit|suit)(?:\sat\sall)?"
        r"|(?:i\s)?(?:don['’]?t|do\snot|didn['’]?t|did\snot)\s(?:really\s)?like\s(?:it|that|this|how\s(?:it|that)\s(?:looks|turned\sout))(?:\sat\sall|\safter\sall|\snow)?"
        r"|not\s(?:like\s)?(?:that|this|it|good|better|what\si\s(?:wanted|meant))|(?:looks|sounds|feels|is|was)\s(?:much\s|far\s|way\s|even\s)?(?:worse|wrong|bad|awful|terrible|ugly|silly)"
        r"|(?:i(?:['’]ve|\shave)?\s)?(?:just\s|now\s)?(?:changed\smy\smind|(?:had\s|having\s)?second\sthoughts|thought\sbetter\sof\s(?:it|that))(?:\s(?:about|on)(?:\s(?:that|this|it)(?!\s\w)|(?=\s(?:the|that|this|my)\s(?:last|latest|change|edit)\b)))?|(?:even\s|much\s|far\s)?worse|on\s(?:second|reflection)\s?(?:thoughts?)?|wrong|o+ps|whoops|my\s(?:bad|mistake|fault)|by\s(?:mistake|accident)|what\sa\smess|(?:made|makes)\s(?:it|things|everything|the\s(?:film|video))\s(?:much\s|even\s|only\s)?(?:worse|ugly|ugly|weird|boring)"
        r"|i\s(?:regret|hate)\s(?:that|this|it)|(?:that|this|it)\swas\sa\smistake|(?:i['’]?m\s)?not\s(?:happy|satisfied|convinced)(?:\swith\s(?:that|this|it|the\sresult))?)\b",
    ),
    ("q", r"\breverse(?:\s(?:it|this))?\b"),
    ("b", r"\bback\b"),
    (
        "V",
        r"\b(?:go(?:ing)?|return(?:ing)?|rewind|restore|restoring|make|have|want|need|bring|get|let(?!['’]?s\b)|be|leave|use|take|give|show|reset|prefer|wanted|keep|stay|stick\swith)\b",
    ),
    ("v", r"\b(?:put|set|switch|change|turn)\b"),
    ("&", r"\b(?:and|then|but|or)\b|[,;]"),
    (
        "J",
        r"\b(?:please|pls|plz|can|could|would|will|should|shall|may|must|you|your|we|i['’]d|i['’]ll|i['’]m|i|me|us|like|love|rather|mind|kindly|just|simply|really|actually|now|again|instead|the\s(?:whole\s)?(?:film|video|thing)"
        r"|to|it|that|this|things|everything|all|of|for|from|with|on|in|so|too|after\sall|any\s?more|anyway|as|is|a|the|my|let['’]s|lets|no|nope|nah|not|hm+|ah|oh|ugh|ok|okay|well|wait|sorry|thanks?|thank|hey|yes|yeah|straight|away|quickly|possible|if|possibly|out|away"
        r"|maybe|perhaps|think|better|better\soff|completely|entirely|one|once|more|step|steps|two|three|times|\d\ssteps)\b",
    ),
)
"""Signs with what is said in English; the first that fits where a word begins is taken."""
_JUST: Final = r"(?:刚才|刚刚|刚|方才|上一?次|上回|最后(?:那|的|这)?一?次|最近(?:那|的|这)?一?次|之前|前面)"
_ZH_CHANGE: Final = (
    r"(?:改动|修改|操作|调整|编辑|变更|更改|改变|要求|指令|命令|步骤|动作|设置|那步|这步|一步|步"
    r"|[改做说弄搞调换加删写要]的|[改做说弄搞调换]过的)"
)
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "B",
        r"(?:(?:当|就当|算|假装)(?:我|是我)?(?:刚才|刚刚|刚)?(?:的话|那句|那话|什么都|啥都)?没(?:有)?(?:说|讲|提|问|改)过?|没说过|就?当(?:我|你|是)?没(?:听见|听到|看见|看到|发生|做)过?|当没(?:说|讲|提)过?)",
    ),
    (
        "L",
        rf"(?:{_JUST}(?:的)?那[个下]?(?=[，,]?(?:就|先|还是|给我|帮我)?(?:取消|不要|撤|算了|不算|作废|删|收回|退))|[你我]?{_JUST}[我你]?(?:[让叫要请给][你我])?(?:改|动|做|弄|搞|调|换|加|删|写|变)(?:过|掉|了|动)?的?(?:[那这]一?)?(?:[处块]|地方|[里儿](?![一-龥]?[面边])|部分)"
        rf"|[你我]?{_JUST}[说讲]?的?(?:[那这]句)?话"
        rf"|[你我]?{_JUST}的?(?:[那这]一?)?[个次步下些条句]?(?:[我你])?(?:{_ZH_CHANGE}|[那这]一?[下步次]|[改做说弄搞调换]的?)(?:的?{_ZH_CHANGE})?"
        rf"|(?:上一?|前面?那?一?|[那这]一?)(?:步|[条句](?:要求|指令|话)?(?![字改换])|[个次]?的?(?:改动|修改|操作|调整|编辑|变更|更改|要求|指令))(?:的?(?:操作|修改|改动|调整))?|最后(?:那|的|这)?一?[步个次]?的?(?:操作|改动|修改|调整|更改|编辑)"
        rf"|[你我](?:上一?次|刚)?[改做弄搞调]的(?:东西)?)",
    ),
    (
        "S",
        r"(?:(?:刚才|刚刚|前面)的?(?:那个?)?(?:样子|那样|版本?|状态|效果|时候|一版)|(?:原来|之前|先前|原先|以前|早先|没改(?:之前|的时候)?|改(?:动)?之?前|修改(?:之)?前)的?(?:那个?|这个?)?(?:样子|那样|版本?|状态|效果|样|时候|一?版)?|上一?个?版本?|前一?个?版本?|旧版本?|[上前]一?个?(?:样子|状态)|原样|原状|老样子|原版)",
    ),
    (
        "B",
        r"(?:undo|ctrl\s?\+?\s?z|撤[销回掉了]|[还复][原]|回退|回滚|后退|倒退|退[回][去来到]?|倒回[去来到]?|退一?步|[改变换调弄]回[去来]|返回|回[去来到])",
    ),
    ("r", r"(?:恢复|重置|[放搞拿找][回][去来到]?)"),
    (
        "C",
        r"(?:退掉|收回|取消掉?|别[改动弄]了|不[想]?要了?|不算数?|作废|去掉|删[掉除]|拿掉|算了|别要|不做了?|废[掉了]|忽略|无视|别管|忘[掉了])",
    ),
    (
        "D",
        r"(?:不(?:太|是很|够|怎么)?(?:满意|好看?|行|喜欢|合适|理想|习惯|对劲?|舒服)|更?(?:差|难看|丑|糟)|[改弄搞做](?:坏|糟|砸|丑|差|乱)|坏|还不如|不如|后悔|反悔|改主意|(?:说|弄|搞|点|选|按|打|改|删|加)错|白[改弄搞调忙]|错|手滑|手误|误操作|没必要|有点(?:怪|丑))",
    ),
    (
        "F",
        r"(?:还是)?(?:原来|之前|以前|刚才|先前|改之?前)的?(?:那[个版样])?(?:更|比较|还)?(?:好看?|顺眼|舒服|强)",
    ),
    ("&", r"(?:[，,、；;。！!]|然后|再|并且?)"),
    (
        "J",
        r"(?:麻烦|帮我?|请|给|可以|能不能|可不可以|能|应该|希望|觉得|感觉|还是|我|你|它|[这那][个句]?|想|要|一下子?|一下|直接|[的了吧呢啊呗哈嘛吗得地把将让到成用为去来回那这就都也全啦呀哎唉嗯]|哎呀|算了|等等|不好意思|抱歉|对不起|谢谢|刚才|刚刚|现在|全部|掉|[一两二三1-9]步|步|样子?|版|比较|更|顺眼|好看|好|舒服|那句|这句|话)",
    ),
)
"""The same in Chinese."""
