"""The words of a sentence that only gives the title, the end card or a caption other words.

Signs: C changes, T stands before new words and after old ones, W before new ones, X and S before old ones,
D says that what stands there is not good, U gives what follows for what comes after "for" (F), A puts in
what follows, after (P) or before (B) something, M is a mark that is put in, I is what was spoken of before.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_SAY: Final = r"(?:say|read|be|state|become|show(?!\sup\b)|spell|go|have)"
_MUST: Final = (
    r"(?:should|must|shall|has\sto|have\sto|needs?\sto|ought\sto|(?:is|was|are|were|it['’]?s)\s(?:actually\s)?"
    r"(?:supposed|meant|intended)\sto|had\sbetter|can|could|might|may|would)"
)
_LOOK_BAD: Final = (
    r"(?:small|big|large|tiny|huge|bright|dark|early|late|slow|fast|low|high|hidden|unreadable|invisible"
    r"|pale|thin|bold|close|quick|quickly|soon|loud|quiet|there|here|gone|missing|fine|good|great|perfect|ok|okay|nice|up|over|on)"
)
_DEGREE: Final = (
    r"(?:(?:not|n['’]t|a|bit|little|way|far|much|so|too|very|rather|kind|sort|of|just|really|pretty|quite|simply|totally"
    r"|all|completely|somewhat|still|now|no|longer|any|more)\s)*"
)
_OF_TEXT: Final = (
    r"of(?=\s(?:the\s)?(?:title|headline|heading|caption|subtitle|end\scard|\w+\s(?:caption|subtitle)"
    r"|[“\"'‘]))"
)
ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    ("e", r"\b(?:for|as)\s(?:the\s|an?\s)?(?:end|ending|close|finish)(?=\s*(?:[:,]|use|put|write|i\b|we\b))"),
    (
        "X",
        r"\b(?:(?:would|could|might|will)\sbe\s|is\s|are\s|sounds\s|looks\s|reads\s|works\s|fits\s)?(?:much\s|far\s|a\slot\s|even\s|so\smuch\s)*(?:(?:better|nicer|more|rather|sooner|catchier|clearer|friendlier|warmer)\s)?than\b",
    ),
    ("P", rf"\b(?:at|to|on)\sthe\s(?:very\s)?end\s{_OF_TEXT}"),
    ("B", rf"\b(?:at|to|on)\sthe\s(?:very\s)?(?:start|beginning|front)\s{_OF_TEXT}"),
    (
        "D",
        rf"\b(?:(?:is|are|was|sounds?|looks?|feels?|seems?|reads?|comes\sacross(?:\sas)?)(?:n['’]t)?\s{_DEGREE}(?!{_LOOK_BAD}\b)(?!supposed|meant)[a-z-]+"
        r"(?:\s(?:for\s(?:us|me|my\s\w+|our\s\w+)|to\sme|to\sus|like\sthat|this\sway))?(?=\s*[,.;:!?]|\s[–—-]\s|\s(?:so|and|but)\b|\s*$)"
        r"|(?:is|are|was|sounds?|looks?|reads?)(?:n['’]t|\snot)\s(?:so\s|very\s|that\s|really\s|quite\s)?(?:good|great|nice|fine|right|ok(?:ay)?|perfect)(?:\s(?:any\s?more|enough|at\sall|any\slonger))?"
        r"|(?:(?:i['’]?m|i\sam|we['’]?re|we\sare)\s)?(?:really\s|just\s)?(?:not\s(?:\w+ly\s|so\s|too\s|very\s|that\s)?(?:happy|pleased|satisfied|keen|a\s(?:big\s)?fan)|unhappy|dissatisfied|tired|fed\sup|sick|bored)\s(?:with|of|on|about)"
        r"|(?:does|do)(?:n['’]t|\snot)\s(?:really\s|quite\s)?(?:fit|suit|work|match|apply)(?:\s(?:us|well|here|it))?(?:\s(?:any\s?more|any\slonger|at\sall|now))?"
        r"|(?:could|can)\sbe\s(?:better|nicer|catchier|clearer)|(?:went|goes|has\sgone|have\sgone|is)\s(?:up|down)(?!\s(?:to|from|by)\b)|(?:has|have)\s(?:risen|increased|dropped|fallen)(?!\s(?:to|from|by)\b)"
        r"|(?:i|we)\s(?:really\s)?(?:do\snot|don['’]?t|didn['’]?t|never)\s(?:really\s|quite\s|much\s)?(?:like|love|want|care\sfor)|(?:i|we)\s(?:hate|dislike)"
        r"|(?:has|have|is|with)\s(?:got\s)?(?:the|a|some)\s(?:wrong|bad|spelling|old|outdated)\s(?:text|words?|wording|mistake|error|line|spelling)"
        r"|(?:has|have|there['’]?s|there\sis)\sa\s(?:typo|mistake|slip|spelling\s(?:mistake|error))(?:\sin)?"
        r"|(?:is|are|was)?\s?(?:misspelled|misspelt|spelled\swrong|wrong(?:ly)?)|needs?\s(?:different|other|new|better)\s(?:text|words|wording)|needs?\s(?:a\s)?(?:rewording|changing|a\schange|an\supdate|rewriting|correcting|fixing)|has\schanged|(?:is\s)?out\sof\sdate)\b",
    ),
    (
        "X",
        r"\b(?:(?:instead\sof|rather\sthan)(?:\s(?:saying|writing|reading|calling\sit|showing|having|using))?|in\s(?:the\s)?place\sof|as\sopposed\sto|(?:and\s)?not(?:\slonger)?|no\slonger|no\smore|instead"
        r"|(?:lose|scrap|drop|ditch|forget|remove|delete|kill|take|cut)(?=\s[“\"「'‘])|(?:do\snot|don['’]?t|doesn['’]?t|should(?:n['’]?t|\snot)|must(?:n['’]?t|\snot)|stop)\s(?:say(?:ing)?|writ(?:e|ing)|us(?:e|ing)|call(?:ing)?\sit|show(?:ing)?|put|read|have))\b",
    ),
    (
        "T",
        rf"(?:->|-->|→|⇒|=>|➜|➔|➡|⟶|⇨|>>|~>|=|:|：)|\b(?:{_MUST}\s(?:now\s|rather\s|just\s|only\s|really\s|please\s|instead\s|actually\s|simply\s)*{_SAY}(?:\s(?:changed|updated|set|corrected)\s(?:in)?to)?(?:\sas)?(?:\s(?:just|only))?(?=\W)"
        rf"|(?:in)?to\s(?:now\s|just\s)?{_SAY}|so\s(?:that\s)?it\s(?:now\s|just\s|will\s)?{_SAY}s?|(?:in)?to|so\s(?:that\s)?it['’]s|say|read|change\sit\s(?:in)?to|turn\sit\sinto|as\sfollows)(?=\W|$)"
        r"|\b(?:we|they|it|doors|you)\s(?:now\s|actually\s)?(?:opens?|closes?|starts?|begins?|costs?|is|are)\s(?:now\s|actually\s)?(?:at\s|from\s)?(?=[$€£]?\d)|\b(?:it['’]s|its)\s(?:now\s|actually\s)?(?=[$€£“\"]?\d)",
    ),
    ("t", r"\b(?:with|by)\b"),
    ("S", r"\bfrom\b"),
    (
        "S",
        r"\b(?:(?:where|which|that|what|when)\s)?(?:(?:it|there|that|the\scard|the\sfilm|the\sscreen)\s)?(?:now\s|currently\s|still\s|at\spresent\s|just\s)?"
        r"(?:says|reads|said|shows|stands|saying|reading|is\swritten)(?:\s(?:now|at\sthe\smoment|currently|today|there))?\b",
    ),
    ("U", r"\bsubstitute\b"),
    ("F", r"\b(?:for)\b"),
    (
        "C",
        r"\b(?:(?:change|replace|swap|switch|exchange|trade|update|correct|fix|edit|alter|(?:raised?|lower(?:ed)?|increased?|reduced?)(?=\s(?:the|our|my)\sprices?\b)|modify|amend|adjust|revise|turn)(?:\sout)?|rename|reword|rephrase|rewrite|retitle|redo)\b",
    ),
    (
        "W",
        r"\b(?:(?:my|our|the|a|his|her)\s[a-z]+(?:\s[a-z]+)?\s|(?:we|i|they|she|he|everyone|someone)\s(?:all\s|have\s|['’]ve\s)?)?(?:suggest(?:s|ed)|propos(?:es|ed)|decided\son|settled\son|agreed\son|came\sup\swith|voted\sfor|chose|picked|asked\sfor|wants?|prefers?|insists\son)\b"
        r"|\b(?:our|my|the)\s(?:shop|place|business|company|bakery|caf[eé]|restaurant|store|brand|team|firm|project|club)(?:['’]s)?\s(?:name\s)?is(?:\s(?:now|actually))*(?:\s(?:called|named))?(?=\s[“\"‘'])|\brather\s(?:see|have|read|write|use)\b|\b(?:how|what)\sabout(?:\ssaying|\swriting|\susing)?(?=\s[“\"‘'])|\b(?:put(?:\sin)?|write|use|using|show|display|have|having|called|named|titled|make\s(?:it|that)(?:\s(?:say|read))?|go\s(?:for|with)|type(?:\sin)?|print|take|try|pick"
        r"|prefer|like|love|want(?:\sit\sto)?(?:\s(?:say|read|be))?|need|enter|set(?:\sit\sto)?|spell\sit|close|end|finish|open|start|begin|give(?:\sit)?|saying|reading)\b",
    ),
    (
        "G",
        r"\b(?:the|this|our|my)\s(?:film|video|movie|clip)\s(?:(?:should|must|could|can|has\sto|needs\sto|ought\sto|to)\s)?(?:now\s|rather\s|better\s|just\s)*be\s(?:called|named|titled|entitled)\b|\bmake\s(?:the|this|our|my)\s(?:film|video|movie|clip)\s(?:called|named|titled)\b",
    ),
    (
        "G",
        r"\b(?:call(?:ing)?|nam(?:e|ing)|titl(?:e|ing)|entitle)\s(?:it|that|the\s(?:film|video|movie|clip))\b",
    ),
    ("A", r"\b(?:add|append|insert|tack(?:\son)?|stick|attach|place)\b"),
    ("P", r"\b(?:(?:right\s|directly\s|just\s)?(?:after|behind|following))\b"),
    (
        "B",
        r"\b(?:(?:right\s|directly\s|just\s)?(?:before|in\sfront\sof|ahead\sof))\b",
    ),
    ("M", r"\b(?:an?|the|one)\s(?P<mark>exclamation|question)\s(?:mark|point)\b"),
    ("l", r"\b(?:at|in)\sthe\s(?:very\s)?(?:start|beginning|opening)(?:\sof\sthe\s(?:film|video|clip))?\b"),
    (
        "e",
        r"\b(?:at|in)\sthe\s(?:very\s)?(?:end|close|finish|ending|closing)(?:\sof\sthe\s(?:film|video|clip))?\b",
    ),
    ("I", r"\b(?:it|that|this(?:\sone)?|there|that\sone|the\s(?:old|current|present)\sone)\b"),
    (
        "J",
        r"(?<=\bit)['’]s\b|[,;“”\"'(){}\[\]&–—-]|\b(?:we|they|you|it)\s(?:only\s|now\s|actually\s|just\s)?(?:sell|bake|make|serve|offer|do|open|close|start|cost)s?(?:\s(?:at|from|on))?\b|\b(?:please|pls|plz|kindly|can|could|would|will|you|your|i['’]d|i['’]m|we['’](?:d|re)|we|i|me|my|our|us|let|let['’]?s|make|to|the|a|as|and|so|but|then|now|just|rather|only|also\s(?=change)"
        r"|in|on|of|at|is|be|has|words?|wording|phrase|text|texts|caption|subtitle|line|sentence|title|card|part|bit|number|figure|inside|within|new|current|old|present|existing|whole|entire|different|exact|following"
        r"|out(?=\s(?:of|and))|film|movie|video|screen|clip|thing|web\s?site|web\saddress|address|(?:phone\s)?number|e-?mail|link|actually|really|simply|instead|again|hi|hey|hello|hmm|oops|sorry|ok|okay|yes|well|thanks|thank\syou|cheers|all\sthe\sbest|for\s(?:me|us)|"
        r"(?:everything\selse|the\srest)(?:\s(?:is|can|should|stays?|may))*(?:\s(?:great|fine|good|perfect|lovely|ok|okay|stay|as\sit\sis|the\ssame|unchanged))*|in\s(?:english|chinese)(?=\s?:)|text\sof|words\sof|wording\sof|what|one|ones|letters|where(?=\s(?:the|our|my|caption|it)\b)|these\sdays|nowadays|from\snow\son|of\stoday|i['’]m)\b",
    ),
)
_WRITES: Final = r"(?:写|叫|用|显示|说|打|念|放|出现)"
_LOOKS_ZH: Final = r"(?![^，。；！“”]{0,4}[大小亮暗快慢早晚高低粗细浅深短久吵响轻])"
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "J",
        r"(?<=[”」』\"])(?:还|更|要)*好(?:听|看|一?点|一?些|得?多)?了?|用[英中]文(?=吧?[:：])|(?:我们?的?)?(?:网址|网站|官网|电话(?:号码)?|地址|微信号?)(?=\s?[A-Za-z0-9+“:：])",
    ),
    (
        "D",
        rf"(?:(?:听起来|看起来|读起来|感觉|显得|觉得|有些|有点儿?)*(?:太|有点儿?|有些|不太|不够|很|挺|过于|比较){_LOOKS_ZH}[^，。！？；、“”「」\d]{{1,8}}?(?:了|的)?(?=[，。,;；！!？\s]|$)"
        r"|(?:好像|似乎)?(?:写|打|输|说|搞|弄|标|印)?错(?:字)?了|有(?:个)?错(?:别?字|误)?|不对(?:劲)?|有误|不准确?|不好[听看]?|不合适|不喜欢|不满意|不行|过时了|(?:已经)?变了|是错的|写得不好)",
    ),
    ("X", r"比(?=[“「『\"])"),
    (
        "X",
        rf"(?:而不是|而非|不是|(?:不要|别|不用|不想|不该|不应该|不|无需)(?:再)?{_WRITES}(?:成|着|的是)?|不用|不要|别用|不叫|代替|取代|替代|替掉|替换掉|换掉(?:原来的?|现在的?)?)(?:了)?(?:原来的?|现在的?)?",
    ),
    (
        "T",
        r"(?:(?:请|要|应该?|帮我|给我|都|就|统一)*(?:直接)?(?:[修更]?改写?|更?换|替换|变|改正|更正|调整|转|[修]?订正?|修正)(?:成为|[成为做作])(?:是|了)?|更新[成为]|改[叫写用说]|换[用上]|变成|写成|写作|打成|(?:应该?|应当|需要|得|要)(?:改|换)?(?:写|叫|说)?(?:是|为|成|作)"
        r"|(?:应该?|应当|得|要)(?:写|叫|说)|应为|而是|叫(?:做|作)?|说成|(?:我)?(?:想|要)(?:说|写|表达)的(?:其实)?是|才?是|(?:改|换|变|成)了?(?=[“\"「『])|->|-->|→|⇒|=>|➜|➔|➡|⟶|⇨|>>|~>|＝|=|：|:|——)",
    ),
    (
        "A",
        r"(?:再|都|给)?(?:加|添|补)(?:上|个|入|一个)?(?:[几一两二三]个?字)?",
    ),
    (
        "W",
        rf"(?:就|要|请|帮我|给我|直接|来|能|让它|改)*(?:{_WRITES}(?:上|成|着|为|一句|一行|的是|出来)?|来(?:一)?句|取名|取个名|题为|名为|试试|用上|打出|要(?=[“\"「『]))",
    ),
    (
        "C",
        r"(?:(?:需要|要|得|请|想|帮忙?|帮我)*(?:(?:改|换)(?:一?下|一?改|一?换|动|写|个(?:说法|词|字|句子?|名字|内容)?|词|内容)?|[修更]改|更[换正]|替换|调整|重写|变(?:一下)?)(?:一?下)?(?:子)?(?:内容|文字|文案|说法)?)",
    ),
    ("S", r"(?:从|由|本来是|原来(?:是|写的是|写着)|现在(?:是|写的是|写着))"),
    ("P", r"(?:的)?(?:后面|之后|后边|末尾|最后面|结尾处?)"),
    ("B", r"(?:的)?(?:前面|之前|前边|最前面|开头处?)"),
    ("M", r"(?:一?个)?(?P<mark_zh>感叹号|叹号|问号)"),
    (
        "l",
        r"(?:片头|(?:影片|视频|片子)?(?:最)?(?:开头|开场|一开始|开始)(?:的(?:时[候侯]|地方))?(?:那里|处)?)",
    ),
    (
        "e",
        r"(?:片尾|(?:影片|视频|片子)?(?:最后|结尾|结束|末尾)(?:的(?:时[候侯]|地方|画面))?(?:那里|处)?)",
    ),
    (
        "I",
        r"(?:[这那](?:一)?[句条行](?:字幕|话|文字|字)?|它|这个|那个|这里|那里|原来(?:的|那[句条个行])?|现在(?:的|那[句条个行])|之前(?:的|那[句条个行])|旧的)",
    ),
    (
        "J",
        r"[，,、；;“”\"「」『』（）()—-]|[的了吧呢啊呗哈嘛吗呀哦哎哟诶得地把将给让请]|麻烦|帮我?|帮忙|可以|可否|能不能|能否|可不可以|能|我(?:们)?|你(?:们)?|您|想要?|希望|觉得|还是|一下|下|直接|就好|就行|就|也|都|里面?|[上中内]的?|上面|里头"
        r"|谢谢您?|多谢|辛苦了|这?[一二两三四五六七八]个字|这?几个字|[这那个]?[个]?(?:词|字眼|字|文字|数字|内容|文案)(?:内容)?|[这那](?:一)?[句条行](?:字幕|话|文字|字)?|字样|字幕|标题|一句|句子|话|怎么样|如何|好不好|好吗|行吗|行不行|可以吗|才对|比较好|更好|好了|改回来"
        r"|(?:其[他它余](?:的|字)?|别的(?:字)?|剩下的|后面的)(?:都|全)?(?:不变|不动|不用动|别动|保留|照旧)|原来(?:的)?那[句条行个]?(?:就)?不要了|不变|换上|替上|现在|目前|画面|屏幕|影片|视频|片子|应该|需要|原来的?|新的",
    ),
)
VALUE: Final = regex(
    r"(?:https?://|www\.)[\w./-]*\w|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+\.(?:com|org|net|example|io|cn|de|uk|app|shop)\b(?:/[\w/-]+)?|[$€£¥￥]\s?\d+(?:[.,]\d+)*|(?:早上|晚上|上午|下午|中午)?(?<![A-Za-z0-9.,:])\d+(?:[.,:]\d+)*\s?(?:[ap]\.?m\b|%|％|元|块钱?|折|[点时](?:半|\d{1,2}分?)?|[号日]|月\d+[日号]|岁|周年|年|人|位)?(?![A-Za-z0-9秒]|\s?(?:s|secs?|seconds?|px|pt)\b)",
    re.I,
)
LOOKS: Final = regex(
    r"\b(?:red|blue|green|yellow|orange|gold(?!en)|pink|purple|white|black|gr[ae]y|silver|teal|navy|brown|beige|big|bigger|small|smaller|larger?|huge|tiny|bold|italics?|caps|capitals?|uppercase|lowercase|fonts?|serif"
    r"|top|bottom|middle|cent(?:er|re)|left|right|corner|longer|shorter|later|earlier|sooner|seconds?|secs?|faster|slower|english|chinese|german|french|spanish|animat\w+|typewriter|fade\w*|size|colou?rs?|style|visible|shown|hidden|gone|off|removed|deleted"
    r"|bright(?:er)?|dark(?:er)?|warm(?:er)?|music|voice|volume|picture|photo|scene|transition)\b"
    r"|[大小长短亮暗粗细高低快慢早晚]一?[点些]|[红蓝绿黄橙金粉紫白黑灰银棕青]色|颜色|字体|字号|大小|粗体|斜体|加粗|居中|[上下左右]方|[上下左右]边|顶部|底部|中间|秒|英文|中文|英语|汉语|日文|法语|动画|淡[入出]|打字机|音乐|旁白|配音|字幕|标题|片尾|画面|照片|图片|竖|横|方形|正方|[大小]一?号|倍|效果|第[一二三四五六\d]+张|图上|分钟|一直|显示",
    re.I,
)
"""What a text is to look like."""
NO_WORDS: Final = regex(
    r"\b(?:better|nicer|catchier|funnier|something|anything|else|different|another|one|it|that|this|there|here|them|done|first|last|second|third)\b"
    r"|什么|别的|其他|更",
    re.I,
)
"""What says no words of its own."""
ANOTHER: Final = regex(
    r"\b(?:an?|another|one\smore|extra|additional|a\snew)\s(?:new\s|extra\s|more\s)?(?:caption|subtitle|line|text|title|card|sentence)s?\b(?!\s?\d)|\b(?:one\smore|two|three)\scaptions\b|\b(?:too|also|as\swell|both|every|each|all)\b"
    r"|[加添补多再来新](?:上|入|一|个|多)*[一二两三]?[条句行个张](?:字幕|文字|话|标题|片尾)|新增|[再另]加|下面加|[每所]有?[条句]|全部|所有|都加|旁白|配音|声音|念",
    re.I,
)
"""What asks for a text beside those that are there, or speaks of several."""
COMMANDS: Final = regex(
    r"\btoo\s(?:long|short|slow|fast|loud|quiet|late|early|noisy|boring)\b|太[长短快慢响吵亮暗大小早晚闷]"
    r"|\b(?:make|change|put|add|remove|delete|drop|use|set|turn|move|show|replace|swap|write|let|cut|keep|leave|want|shorten|lengthen|should|must|need|don['’]?t)\b"
    r"|[改换加删调移放剪变设]|去掉|不要|把|让|给|写(?!错)|别|[^\d][:：]\s*\S|->|→|➜|➔",
    re.I,
)
"""What a clause that only gives a reason does not say."""
FAULTS: Final = regex(
    r"\bbut\b|n['’]t\b|\b(?:not|no|nobody|never|too|wrong|outdated|old|bad|awful|stale|misleading|nonsense|ugly)\b|[不没错]|太|但",
    re.I,
)
"""What a clause says that finds fault with a text."""
