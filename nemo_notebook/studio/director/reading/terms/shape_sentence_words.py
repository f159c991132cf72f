"""The words of a sentence that only says how long the whole film is to be, and in which shape.

Signs as in `picture_sentence_words`. A shape is "r" in numbers, else "tall", "wide" or "even"; N turns down
what follows, C and c what stands before, a shape or a length; W and L name the film and its length; + and -
say in which direction, A, f and y that a length is added or taken off, 2, 3 and h how many times it is taken;
n is a number without its unit; "again" tells of a cut that goes on and names nothing, "time" of a length that
is likely the film's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

WORD_SHAPES: Final[Mapping[str, tuple[str, ...]]] = {
    "tall": ("9:16", "4:5"),
    "taller": ("4:5", "9:16"),
    "wide": ("16:9",),
    "even": ("1:1",),
}
"""The shapes that a word may mean; the first one where no numbers tell."""
NUMBERS: Final[Mapping[str, str]] = {
    "one": "1", "four": "4", "five": "5", "nine": "9", "sixteen": "16",
    "一": "1", "四": "4", "五": "5", "九": "9", "十六": "16",
}  # fmt: skip
_SIDE: Final = r"\d{1,2}(?:\.\d{1,2})?|sixteen|nine|five|four|one|十六|九|五|四|一"
_APART: Final = r"\s?(?:[:：xX×*]|\bby\b|\bto\b|比)\s?"
RATIO: Final = (
    rf"(?<![\d.:：A-Za-z])(?P<across>{_SIDE}){_APART}(?P<down>{_SIDE})"
    r"(?!\.?\d|[:：]|\s?(?:s|sec\w*|min\w*|秒|分)\b)"
)
_TALL: Final = (
    r"vertical(?:ly)?|portrait|upright|stand\s(?:it|this|the\s(?:film|video))\sup(?:right)?|(?:taller|higher)\sthan\s(?:it\sis\s|it['’]s\s)?(?:wide|broad)"
    r"|(?:fills?|covers?|takes?\sup)\s(?:up\s)?(?:the\s|an?\s|my\s|your\s|people['’]s\s)?(?:whole\s|entire\s|full\s|complete\s)?(?:smart\s?phone|phone|mobile)(?:['’]s)?(?:\sscreens?)?(?:\sfrom\stop\sto\sbottom)?(?:,?\s(?:when|if|while)\s(?:you|i|we|people|they)\shold\s(?:the\sphone|the\sthing|it|them)\s(?:up(?:right)?|straight|normally))?|tall(?:\sand\s(?:narrow|slim))?|standing(?:\sup)?"
)
_WIDE: Final = (
    r"horizontal(?:ly)?|landscape|wide[\s-]?screen|wider\sthan\s(?:it\sis\s|it['’]s\s)?(?:tall"
    r"|high)|(?:wide\s|broad\s)?(?:rectangles?|rectangular|oblong)|wide"
)
_EVEN: Final = (
    r"squares?|squared|(?:the\s|its\s)?(?:width\s(?:equals|matches|is\s(?:equal\sto|the\ssame\sas))\s(?:the\s|its\s)?height|height\s(?:equals|matches|is\s(?:equal\sto|the\ssame\sas))\s(?:the\s|its\s)?width)|equally\s(?:wide\sand\s(?:high|tall)|(?:high|tall)\sand\swide)|(?:just\s|exactly\s)?as\s(?:wide|broad)\sas\s(?:it\sis\s|it['’]s\s)?(?:tall|high)"
    r"|(?:just\s|exactly\s)?as\s(?:tall|high)\sas\s(?:it\sis\s|it['’]s\s)?(?:wide|broad)"
    r"|(?:the\s)?same\s(?:width\sas\s(?:the\s)?height|height\sas\s(?:the\s)?width)|(?:the\s)?(?:same|equal)(?:\slength)?\son\s(?:all|every|each)\s(?:four\s)?sides?|squarish|(?:four\s|all\s)?(?:equal|even)\ssides"
    r"|(?:the\s)?(?:same|equal|identical)\s(?:width\sand\sheight|height\sand\swidth)"
    r"|(?:the\s)?(?:width\sand\s(?:the\s)?height|height\sand\s(?:the\s)?width|(?:all\s)?(?:four\s|the\s)?sides)\s(?:(?:should|must|to|be|are|of)\s)*"
    r"(?:the\ssame|equal|identical|equally\slong)(?:\slength)?"
)
_MUCH: Final = (
    r"(?:(?:way|far|much|a\s(?:bit|little|touch)|a\s?bit|still|simply|just|so|really|rather|quite"
    r"|kind\sof|all)\s)*"
)
_LOOKS: Final = r"(?:is|are|was|['’]s|looks?|feels?|seems?|comes?\sacross)"
_WRONG: Final = (
    rf"(?:do(?:es)?(?:n['’]?t|\snot)|won['’]?t|will\snot|can(?:['’]?t|not))\s(?:really\s)?(?:work|fit|do|suit|look\s(?:good|right|nice)|be\sused)"
    rf"|{_LOOKS}(?:n['’]?t|\snot)\s{_MUCH}(?:right|good|ideal|useful|working|suitable|what\s(?:i|we)\s(?:need|want))"
    rf"|{_LOOKS}\s{_MUCH}(?:wrong|bad|odd|weird|strange|awful|terrible|silly|useless|off|no\s(?:good|use)|(?:too\s)(?:wide|narrow|small|tall|tiny|flat))"
)
ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    ("r", RATIO),
    ("px", r"(?<![\d.:])(?P<width>\d{3,4})\s?(?:[xX×*]|by)\s?(?P<height>\d{3,4})(?:\s?(?:px|pixels?))?\b"),
    ("even", rf"\b(?:{_EVEN})\b"),
    ("tall", rf"\b(?:{_TALL})\b"),
    ("wide", rf"\b(?:{_WIDE})\b"),
    (
        "stage",
        r"\b(?:tik\s?tok|(?:(?:instagram|insta|ig|facebook)\s)?reels?|(?:youtube\s)?shorts|(?:(?:instagram|insta|ig|facebook)\s)?stor(?:y|ies)|snapchat)\b",
    ),
    (
        "c",
        rf"\b{_LOOKS}\s{_MUCH}(?:too\s(?:long|short|quick|fast|slow|brief|much|little)|rushed|hurried|hectic|cramped|long-winded|endless|slow|dragging)\b"
        rf"|\b{_LOOKS}(?:n['’]?t|\snot)\s(?:quite\s|nearly\s)?(?:long\s|short\s)?enough\b|\bdrags(?:\son)?\b",
    ),
    ("C", rf"\b(?:{_WRONG})\b"),
    (
        "2",
        r"\b(?:(?:twice|double|two\stimes|2\s?(?:times|x))\s(?:as\slong(?!\sas\s(?:the|a)\b)|(?:the\s|its\s)?(?:length|duration|time|running\stime))(?:\sof\sthe\s(?:film|video))?|doubled?)\b",
    ),
    (
        "3",
        r"\b(?:(?:three\stimes|3\s?(?:times|x)|triple)\s(?:as\slong|(?:the\s|its\s)?(?:length|duration|time))|tripled?)\b",
    ),
    (
        "h",
        r"\b(?:half\s(?:as\slong|(?:of\s)?(?:the\s|its\s)?(?:current\s|present\s)?(?:length|duration|time|running\stime))|halved?|(?:by|in)\shalf)\b",
    ),
    ("o", r"\bso\s(?:that\s)?it\s(?:ends|finishes|stops)\sat\b"),
    (
        "J",
        r"\bnot\s(?:a|one)\s(?:single\s)?second\s(?:more|longer|less)\b|(?<!the\s)(?<!only\s)(?<!just\s)(?<!keep\s)\blast(?=\s(?:for\s|about\s|around\s|exactly\s)?(?:\d|an?\b|half\b))",
    ),
    (
        "N",
        r"\b(?:instead\sof|rather\sthan|(?:better|nicer)\sthan|than(?=\s(?:this|the|that|an?)\s(?:\w+\s)?(?:rectangle|rectangular|landscape|wide\w*|portrait|square|vertical|upright|horizontal)\b)|in\splace\sof|no\slonger|no\smore|not|never|from(?!\s(?:the|its|this)\b)|without|(?:do\snot|don['’]?t|dont)\s(?:really\s)?(?:want|like|need|use|have)|stop\susing|get\srid\sof|forget|ditch|drop|hate)\b"
        r"|\bno\b(?=\s(?:\w+\s)?(?:wide|tall|land|port|hori|vert|squ|\d{1,2}\s?[:x]))",
    ),
    (
        "f",
        r"\boff(?:\sof)?\b|\bfrom(?=\s(?:the|its|this)\s(?:film|video|total|length|whole|overall|running|duration))",
    ),
    ("y", r"\bby\b|\banother\b(?=\s(?:\d|half|a\b|[a-z]+(?:\s|-)(?:s|sec|min)))"),
    ("A", r"\b(?:add|tack\son|append|plus)\b"),
    ("+", r"\b(?:longer|lengthen|extend|stretch(?:\sout)?|prolong|expand|draw\sout)\b"),
    (
        "-",
        r"\b(?:shorter|shorten|cut(?!\s*(?:$|[,.;!?]|for\b|please\b))(?:\sdown)?|(?:trim|pare)(?:\sdown)?|reduce|condense|squeeze|compress|tighten|shrink|shave|knock|chop|lop|slim\sdown)\b",
    ),
    (
        "L",
        r"\b(?:(?:in\s|the\s)?(?:total|full|whole|entire|complete|overall)\s(?:running\s?time|run\s?time|length|duration|time)|in\stotal|total|overall|in\sall|all\sin\sall|altogether|running\s(?:time|length)|run\s?time|the\s(?:length|duration)|start\sto\sfinish|from\sstart\sto\s(?:finish|end))\b",
    ),
    (
        "W",
        r"\b(?:(?:the|this|my|our|that|a|an|whole|entire|complete|full|finished|final|same|present)\s)*"
        r"(?:film|video|movie|whole\s(?:thing|clip|piece|lot|ad|reel)|entire\s(?:thing|clip|piece)|final\s(?:cut|clip)|advert(?:isement)?|commercial|version|slideshow|reel|ad)(?!\s(?:about|with|of\s(?!this|it)))\b",
    ),
    (
        "L",
        r"\b(?:be|is)\s(?:over|done|finished|through)(?=\s(?:after|in|by)\s)|\b(?:end|stop|finish|be\sover)(?=\safter\s)",
    ),
    ("W", r"\bsomething(?=\s(?:around|about|closer|nearer|near|like|of|in\sthe\sregion)\b)"),
    ("o", r"\b(?:to|into|at|for|after|closer|nearer|near|in\sthe\sregion\sof|somewhere)\b"),
    (
        "J",
        r"\b(?:(?:should|shall|must|to|can|could|will|would|may|film|video|thing|it|let\sit|have\sit)\s(?:only\s|just\s|really\s)?last"
        r"|lasts|lasting|perfect(?:ly)?|exact|neat|proper|real|true|classic|suits?|would\ssuit|stands?|on\sits\sside|thing|asked(?:\sfor)?|happ(?:y|ier)\swith|mark|(?:the\s|this\s)?(?:picture|image)(?=\s(?:to|should|is|must|needs?|has)\s)|film['’]s|video['’]s|pls|plz|please|can|could|cud|would|will|you|u|your|i['’]d|we['’]d|i['’]ll|i['’]m|we['’]re|they['’]re|we|i|like|love|prefer|rather|should|shall|must|may|might|needs?|wants?|ought|has|have|had|having"
        r"|let['’]?s|let|make|makes|set|get|gets|bring|take|go|goes|going|run|runs|running|play|plays|come|comes|out|in|on|up|clocks?|keep|think|thought|turn|change|switch|convert|reformat|format|re-?frame|re-?size|re-?shape|crop|put|show|do|use|be|is|are|its|was|give|fill|fills|fit|fits|hold|held|holding|watch|watched|seen|view|viewed|post|posting|share|upload"
        r"|it['’]?s|it|that['’]s|this|that|there|them|they|the|a|an|my|our|their|his|her|and|so|then|but|because|as|since|or\sso|just|only|exactly|precisely|about|around|roughly|really|actually|now|currently|right\snow|instead|also|completely|fully|properly|with|of|what|which|how|kind|mind|maybe|perhaps|thanks|thank|ok|okay|hi|hey|sorry|well"
        r"|long|length|lenght|duration|time|seconds?|aspect(?:\sratio)?|ratio|shape|proportions?|dimensions?|orientation|frame|canvas|format|layout|look|looks|feel|feels|(?:full|entire|whole)\s?screen|screens?|phones?|mobiles?|smart\s?phones?|handset|tablet|tv|instagram|insta|ig|facebook|linkedin|pinterest|whatsapp|youtube|social(?:\smedia)?|feeds?|posts?|pages?|channel|account|grid|app|platform|clients?|boss|customers?|audience|people|everyone|they['’]re"
        r"|enough|plenty|fine|perfect|ideal|better|best|great|good|right|correct|nice|me|us|now\sit|if\spossible|kindly|simply|same|one|both|type|style|like\sthat|old|(?:picture|image|screen)\s(?=format|shape|size|ratio|proportion)|takes|allows?|accepts?|job|try|bump(?:\sup)?|turn\sup|cut|(?:rotate|flip|tilt)(?=\s(?:it\s|this\s|the\s(?:film|video)\s)?(?:in)?to\s(?:an?\s|the\s)?(?:portrait|vertical|landscape|square|upright))|quite|bit|little|all|whole|over|for\sall|any\s?more|any\s?longer|please)\b|['’]s\b",
    ),
    (
        "n",
        r"(?<![\d.:$€£#])\b(?P<n>\d{1,3}|ten|twelve|fifteen|eighteen|twenty|twenty-five|thirty|forty|fifty|sixty)\b(?!\.?\d|[%:]|\s?(?:x|px|am|pm)\b)",
    ),
    ("&", r"[,;:&()]|\s?[–—-]\s"),
)
"""Signs with what is said in English; the first that fits where a word begins is taken."""
_WRONG_ZH: Final = (
    r"(?:(?:有点|太|实在|看[着起]来?|显得|好像)?(?:不要了?(?=$|[，,。.!！;；\s])|不行"
    r"|不合适|不适合|不好看?|不对劲?|不用了|不方便|不好用|没法用|用不了|别扭|看不清|太[窄宽小扁挤])了?)"
)
_AS_MANY_ZH: Final = r"(?:度|边)?(?:是|为|占|[:：])?\s?"
_SIDES_ZH: Final = (
    rf"宽{_AS_MANY_ZH}(?P<across>{_SIDE})份?[，,、\s]?(?:比|和|跟|对)?高{_AS_MANY_ZH}(?P<down>{_SIDE})(?!\d|\.\d)份?",
    rf"高{_AS_MANY_ZH}(?P<down>{_SIDE})份?[，,、\s]?(?:比|和|跟|对)?宽{_AS_MANY_ZH}(?P<across>{_SIDE})(?!\d|\.\d)份?",
    rf"(?<!\d)(?P<across>{_SIDE})(?:份|的)?宽[，,、\s]?(?P<down>{_SIDE})(?:份|的)?高",
)
"""A shape by its two sides: 宽4高5."""
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    ("r", RATIO),
    *(("r", one) for one in _SIDES_ZH),
    (
        "taller",
        r"(?:稍微|略微|微微|稍稍|略|稍)(?:竖|瘦长)(?:长|着|起来)?(?:一?[点些])?(?:的(?=$|[，,。]))?|竖长?那么一?[点些]",
    ),
    (
        "even",
        r"(?:正方形?|四方[的形]?|方方正正|方形|方[屏版图块]|方的|四四方方|(?:长和宽|宽和长|宽和高|高和宽|长宽|宽高|长度和宽度|宽度和高度|四条?边|边长)(?:[要得都该应做]|应该|弄|成|变|调|做|改|换|是)*(?:一样|相同|相等|一致|等长)(?:长|大)?)",
    ),
    (
        "tall",
        r"(?:(?:铺|占|填|撑)满(?:整个|我的)?手机(?:屏幕?)?|手机(?:屏幕?)?上?(?:能|要|可以|都)*(?:(?:铺|占|填|撑)满)|手机上?的?(?:全屏|满屏|全面屏|屏幕?(?:的?(?:比例|尺寸|大小|形状)))|立起来|竖长[的形]?|竖(?:屏|版|式|向|构图|图|幅|着的?|的|过来|起来|立)?|纵向|立式)",
    ),
    ("wide", r"(?:横(?:屏|版|式|向|构图|图|幅|着的?|的|过来|躺)|宽屏|宽银幕|宽幅)"),
    ("2", r"(?:翻[一个了1]*[倍番]|[长多加]一?倍|[两2二]倍(?:长|那么长|的?时长)?|加倍|增加一倍)"),
    ("3", r"(?:[三3]倍(?:长|那么长|的?时长)?|翻[两2][倍番])"),
    ("h", r"(?:(?:[砍剪减缩短少去][掉到短去成]?)?(?:一半|对半)(?:的?时[长间]|的?长度)?|减半|砍半)"),
    (
        "c",
        r"(?:(?:还是|感觉|觉得|有点|有些|实在|稍微|稍|略|显得|太(?=[拖仓匆]))*(?:太[长短拖赶快慢久少多]|[偏过][长短]|不够(?:长|用)?|(?<=[是点些微稍略])[长短拖赶慢](?!\d)|拖沓|拖拉|仓促|匆忙)了?[点些]?)",
    ),
    ("C", _WRONG_ZH),
    (
        "N",
        r"(?:不[想需]?要(?:再)?(?:用|做)?|不用|别再?(?:[用要做弄搞拍]成?)?|而?不是|不喜欢|去掉|而非|(?<![\u4e00-\u9fff])从|代替|取代)",
    ),
    (
        "L",
        r"(?:(?:时间|时长)上(?=再|多|少|缩|加|延|宽)|总的?(?:时长|长度|时间|长|片长)|片长|全长|一共|总共|加起来|全部加起来|从头到尾)",
    ),
    (
        "W",
        r"(?:(?:整[个条支部段]?|全|成|这一?[个条部支段]?|那一?[个条部支段]|我的|我们的|最终的?)?(?:短?视频|影片|片子|短片|广告片?|宣传片|成品|作品)|[全整成][条段部个支]?片子?(?!头|尾)|整体|版本)",
    ),
    ("time", r"(?:时间|时长|长度)(?=(?:还是|有点|有些|稍微|实在)*(?:太|有点|有些|偏|过)[长短])"),
    ("again", r"再(?=(?:压缩|[剪压裁砍缩](?:[掉去]|(?<!缩)短)?)个?\s?[\d一二两三四五六七八九十]{1,3}\s?秒)"),
    ("+", r"加(?=到|至|成)"),
    (
        "A",
        r"(?:[+＋]\s?(?=\d)|再?加(?![长到至成倍])(?:上|个)?|再来|多加|再多(?:[给加放留来]|剪)?|多[给放留来](?=\s?[\d一二两三四五六七八九十]))",
    ),
    (
        "+",
        r"(?:宽裕|宽松|放宽|加长|延长|拉长|变长|增加|增长|扩[展充]?|长(?=一?[点些]?[到至成]|\s?个?[\d一二两三四五六七八九十])|多(?=\s?[\d一二两三四五六七八九十]))",
    ),
    (
        "-",
        r"(?:缩短|剪短|变短|压缩|精简|缩减|缩|减少?|压掉?|砍掉?|剪掉?|去掉|裁掉?|短(?=一?[点些]?[到至成]|\s?个?[\d一二两三四五六七八九十])|少(?=\s?[\d一二两三四五六七八九十]))",
    ),
    ("o", r"(?:[到至成为在]|[做凑补放撑拉][满够足])"),
    (
        "J",
        r"(?:那样|这样|封面(?=的?(?:比例|尺寸|大小|形状))|以内|之内|(?<=[秒钟])[整内]|不能?超过|最多|要求|限制|只[收能让]|时长|长度|时间|画幅|画面(?:的)?(?:比例|尺寸|大小)?|(?:长宽|宽高)(?=是?[\d一四五九十])|(?:长宽|宽高)?比例?|尺寸|格式|版式|版面?|形状|规格|屏幕?|构图|手机全?屏幕?|手机|平板|电脑|电视|全屏|抖音|快手|小红书|视频号|朋友圈|微信|微博|[Ii]nstagram|INS|[Ii]ns|[Bb]站|[Tt]ik\s?[Tt]ok|[Yy]ou[Tt]ube|[Ff]acebook|帖子|平台|客户|老板|观众|粉丝"
        r"|(?:跟|和)?比?(?:现在|目前|原来|之前)(?:的|比)?|比较|比|的话|差不多|左右|上下|大概|大约|正好|刚好|恰好|就?够了?|足够|合适|最好|更好|比较好|就[好行可]以?|即可|可以|可不可以|能不能|能否|能|应该|希望|觉得|感觉|还是|麻烦|请|帮我?|帮忙|谢谢|辛苦|我们?|你|您|他们|大家|想|要|需要|得|就|也|都|才|再|先|还|把|将|给|让|用|发|传|放|播|看|拿着?|上|里|下|面|那边?|这边?|那种|这种|那样|这样|一个|一条|个|条|种|的|了|吧|呢|啊|呀|哦|嘛|哈|吗|呗|地|来"
        r"|改[变成为]?|换[成为]?|变[成为]?|调整?[成为]?|设[成为定]?|设置|转[成为换]?|切换?[成]?|做[成]?|弄[成]?|搞[成]?|裁[成剪切]?|剪[成辑]?|控制|保持|变|出|是|有|只|仅|点|些|一[点些下]|会儿?|适合|方便|刷|啦|才对|对|推荐|建议|像|规定|标准|按照?|刚才|其实|边|所以|因为|不过|但是?|然后|那)",
    ),
    ("&", r"[，,、；;：:（）()]"),
    ("n", r"(?<![\d.:：￥¥第])(?P<n>\d{1,3})(?![\d%:：.点月号条张个行句段元块度])"),
)
"""The same in Chinese."""
ASKS: Final = (
    r"^\W*(?:is|are|was|were|does|did|do(?!\s(?:it|this|not)\b)|how|what|why|which|when|who|has|isn['’]?t|doesn['’]?t)\b"
    r"|多[长少久大]|几|什么|为何|怎么|哪|是不是|是.{0,12}[吗么嘛]|会不会|[横竖方][的屏版式]{0,2}还是[横竖方]"
)
"""A question of how the film is."""
ANEW: Final = (
    r"\b(?:make|create|generate|produce|do|start|build)\s(?:me\s|us\s)?(?:an?|another)\s(?!(?:\S+\s){0,3}(?:version|cut|one|format)\b)"
    r"|(?:做|生成|制作|拍|来|新建)一?[个条支部段](?!.*(?:版|画幅|比例))"
)
"""Asks for a film, perhaps for a new one."""
