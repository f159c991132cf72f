"""The words of a sentence that only says how pictures are to be coloured, and the plain wish for each way.

Signs as in `more_or_less`, with the way behind the letter: "qlight-" is said by "dark". C is a word for
colours or the look, F one for the whole film, l says "a little", k the same of a wish.
"""

from __future__ import annotations

from typing import Final

SURE: Final = ("contrast", "bw", "sepia", "pastel")
"""Scales of which nothing but pictures has any."""
PLAIN_ENGLISH: Final = {
    "warm+": ("warmer", "warmer"),
    "warm-": ("cooler", "cooler"),
    "light+": ("brighter", "a bit brighter"),
    "light-": ("darker", "a bit darker"),
    "sat+": ("more vivid colours", "more vivid colours"),
    "sat-": ("lower the saturation", "lower the saturation a bit"),
    "contrast+": ("increase the contrast", "increase the contrast a bit"),
    "contrast-": ("reduce the contrast", "reduce the contrast a bit"),
    "calm+": ("softer colours", "softer colours"),
    "calm-": ("more vivid colours", "more vivid colours"),
    "pastel+": ("softer colours", "softer colours"),
    "grey+": ("black and white", "lower the saturation a bit"),
    "grey-": ("more vivid colours", "more vivid colours"),
    "bw+": ("black and white", "black and white"),
    "sepia+": ("sepia", "sepia"),
    "vintage+": ("vintage look", "vintage look"),
    "film+": ("cinematic look", "cinematic look"),
    "neutral+": ("normal colours", "normal colours"),
    "mood+": ("dark tones", "dark tones"),
    "mood-": ("brighter", "a bit brighter"),
}
"""By way: the wish, and the wish for a little of it."""
PLAIN_CHINESE: Final = {
    "warm+": ("暖一点", "暖一点"),
    "warm-": ("冷一点", "冷一点"),
    "light+": ("画面更亮", "亮一点"),
    "light-": ("画面更暗", "暗一点"),
    "sat+": ("颜色鲜艳一点", "颜色鲜艳一点"),
    "sat-": ("降低饱和度", "饱和度低一点"),
    "contrast+": ("提高对比度", "对比度高一点"),
    "contrast-": ("降低对比度", "对比度低一点"),
    "calm+": ("颜色柔和一点", "颜色柔和一点"),
    "calm-": ("颜色鲜艳一点", "颜色鲜艳一点"),
    "pastel+": ("颜色柔和一点", "颜色柔和一点"),
    "grey+": ("黑白", "饱和度低一点"),
    "grey-": ("颜色鲜艳一点", "颜色鲜艳一点"),
    "bw+": ("黑白", "黑白"),
    "sepia+": ("棕褐色", "棕褐色"),
    "vintage+": ("复古风格", "复古风格"),
    "film+": ("电影感", "电影感"),
    "neutral+": ("恢复正常颜色", "恢复正常颜色"),
    "mood+": ("暗调", "暗调"),
    "mood-": ("画面更亮", "亮一点"),
}
_OLD: Final = r"(?:photos?|pictures?|films?|movies?|polaroids?|postcards?|days|times)"
WAYS_ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    (
        "Wbw+",
        r"(?:drain|suck|strip)\s(?:all\s)?(?:the\s)?colou?rs?\b|(?:take|suck|drain|strip|pull|remove)\s(?:all\s)?(?:of\s)?(?:the\s)?colou?rs?\s(?:out|away)(?:\s(?:of|from))?|(?:take|suck|drain|strip|remove)\sall\s(?:of\s)?(?:the\s)?colou?rs?(?:\sfrom)?\b|(?:no|without(?:\sany)?)\scolou?rs?(?:\sat\sall)?\b(?!\s?grad)|drop\sall\scolou?rs?\b",
    ),
    (
        "Qbw+",
        r"(?:black\s?(?:and|&|n|/|-and-)\s?white|b\s?[&/]\s?w|monochrome|gr[ae]y[\s-]?scale|gr[ae]y\stones?|shades\sof\sgr[ae]y)\b",
    ),
    (
        "Qvintage+",
        rf"(?:vintage|retro|nostalgic|aged|antique|(?:seventies|sixties|eighties)|(?:19)?[5678]0s|super\s?8|analog(?:ue)?|old[\s-]?(?:fashioned|time|school|timey)|(?:like\s|from\s)(?:(?:in|an?|the|on|of|good)\s){{0,3}}old\s{_OLD}|old\s{_OLD}|faded\s{_OLD}|polaroids?(?:\slook|\sstyle)?)\b",
    ),
    ("Qsepia+", r"sepia\b"),
    (
        "Qfilm+",
        r"(?:cinematic|filmic|movie[\s-]?like|film[\s-]?like|like\s(?:in\s)?(?:an?\s|the\s)?(?:real\s)?(?:movies?|cinema|hollywood\s\w+|feature\sfilm)|hollywood|(?:teal\s(?:and|&)\sorange|orange\s(?:and|&)\steal))\b",
    ),
    (
        "Wwarm+",
        r"(?:warmer|cosier|cozier|sunnier|warm(?:\sup|(?=\s(?:the|them|it|everything)\s(?:\w+\s)?up\b)))\b",
    ),
    (
        "Wwarm-",
        r"(?:cooler|colder|icier|bluer|cool(?:\sdown|(?=\s(?:the|them|it|everything)\s(?:\w+\s)?down\b)))\b",
    ),
    ("Wlight+", r"(?:brighter|lighter|fresher|airier|brighten(?:ed)?(?:\sup)?|lighten(?:ed)?(?:\sup)?)\b"),
    ("Wlight-", r"(?:darker|darken(?:ed)?|dimmer)\b"),
    ("Wsat+", r"(?:richer|punchier|livelier|pop(?:\smore)?|come\salive|more\scolou?r(?!s?\s?grad))\b"),
    ("Wsat-", r"(?:paler|desaturate|duller|drabber|less\scolou?rs?)\b"),
    ("Wstrong+", r"(?:stronger|bolder|deeper|deepen|intensify|strengthen)\b"),
    ("Wstrong-", r"(?:weaker|weaken|mute(?!d))\b"),
    ("Wcalm+", r"(?:softer|gentler|calmer|dreamier|milder|subtler|soften(?:ed)?|mellower)\b"),
    ("Wgrey+", r"gr[ae]yer\b"),
    ("Wmood+", r"(?:moodier|gloomier)\b"),
    ("Zcontrast+", r"contrasts?\b"),
    ("Zsat+", r"(?:(?:colou?r\s)?(?:saturation|intensity)|vibrancy|vividness)\b"),
    ("Zsat+", r"(?:life|punch|oomph|kick|vibrance|zing)\b"),
    ("Zcontrast+", r"(?:definition|depth)\b"),
    ("Zlight+", r"(?:brightness|exposure|sun(?:light|shine)?|daylight|light(?=\s(?:in|on|to|into)\b))\b"),
    (
        "Zwarm+",
        r"(?:warmth|(?:golden|amber|warm|cosy|cozy|sunset|sunrise|candlelight|candle-?lit|fireside|autumn(?:al)?)\s(?:glow|light|tint|touch|tinge|hue|filter)|golden[\s-]hour(?:\s(?:glow|light|look|feel|tones?))?|(?:touch|hint|splash|tinge|tint)\sof\s(?:gold|orange|amber|sun(?:shine)?|yellow))\b",
    ),
    (
        "Zwarm-",
        r"(?:(?:blue|bluish|cool|cold|icy)\s(?:tint|touch|tinge|hue|cast|filter)|(?:touch|hint|splash|tinge|tint)\sof\s(?:blue|cold|ice))\b",
    ),
    (
        "Qwarm+",
        r"(?:sun-?kissed|toasty|earthy|coppery?|bronze|warm|cosy|cozy|golden|sunny|autumnal|amber|honey)\b",
    ),
    ("qwarm+", r"(?:yellow(?:ish)?|orange|reddish|hot)\b"),
    ("Qwarm-", r"(?:cool|wintry|arctic|steely|silvery|cyberpunk)\b"),
    ("qwarm-", r"(?:cold|icy|chilly|bluish|blue|frosty|clinical|sterile)\b"),
    ("Qlight+", r"(?:bright|light|fresh|airy|luminous|sunlit|radiant|glowing)\b"),
    ("qlight-", r"(?:dark|dim|murky|shadowy|underexposed|dingy|dusky|muddy)\b"),
    ("qlight+", r"(?:overexposed|blinding)\b"),
    ("Qsat+", r"(?:vivid|vibrant|colou?rful|saturated|lively|juicy|lush|eye-catching|cheerful|joyful)\b"),
    ("Qstrong+", r"(?:rich|deep|bold|intense|punchy|strong|powerful)\b"),
    (
        "qsat+",
        r"(?:garish|gaudy|flashy|glaring|over-?saturated|kitschy|neon|tacky|overdone|exaggerated|cheesy)\b",
    ),
    ("Xsat-", r"(?:scream|shout)(?:s|ing)?(?:\s(?:at\s(?:me|you|us)|too\smuch))?\b"),
    ("qstrong+", r"(?:loud|screaming|harsh|shrill)\b"),
    (
        "Qsat-",
        r"(?:muted|subdued|desaturated|understated|restrained|toned[\s-]down|low[\s-]key|discreet|subtle|sober|modest)\b",
    ),
    (
        "qsat-",
        r"(?:washed[\s-]?out|pale|faded|dull|lifeless|drab|bland|colou?rless|weak|dreary|boring)\b",
    ),
    ("qcontrast-", r"(?:flat|milky)\b"),
    ("qgrey+", r"gr[ae]y(?:ish)?\b"),
    (
        "Qcalm+",
        r"(?:soft|gentle|dreamy|calm|tender|delicate|mellow|soothing|dreamlike|(?:(?:more\s)?like\s)?(?:in\s)?a\sdream(?=\s*(?:$|[.,!]))|romantic|velvety)\b",
    ),
    ("Qpastel+", r"(?:soft\s)?pastels?\b"),
    ("Qneutral+", r"(?:natural|neutral|normal|original|realistic|true[\s-]to[\s-]life)\b"),
    ("Qmood+", r"(?:moody|dramatic|mysterious|noir|brooding|sombre|somber)\b"),
    ("qmood+", r"(?:gloomy|depressing|sinister)\b"),
)
ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    ("D", r"(?:do\snot|don['’]?t)\s(?:let|make|have|show)\b"),
    (
        "N",
        r"(?:not(?=\s\w+\senough)|lacks?|lacking|missing|needs?(?=\s(?:some\s|a\s)?(?:contrast|warmth|brightness|saturation))|not\senough|too\slittle|(?:is|are)n['’]?t(?=\s\w+\senough))\b",
    ),
    ("J", r"enough\b"),
    (
        "-",
        r"(?:(?:not|(?:is|are|do|does)n['’]?t\s(?:be|look))\s(?:(?:be|look)\s)?(?:so|too|as|that|quite\sso|all\sthat)|less|reduc(?:e|ed|ing)|lower(?:ed)?|decreas(?:e|ed)|down|low|tame|fewer|ease|trim|halve)\b",
    ),
    (
        "T",
        r"(?:(?:far\s|way\s|much\s|a\s(?:bit|little)\s|rather\s|slightly\s)?too(?:\s(?:much|many))?|overly|excessively|a\s(?:bit|little)\s(?:on\sthe\s)?(?=(?:dark|dim|cold|flat|dull|pale|gloomy|yellow|blue|gr[ae]y|washed|murky|garish|loud|harsh)\b)|(?:rather|so|pretty|quite)(?=\s\w+))\b",
    ),
    (
        "l",
        r"(?:just\s)?(?:a\s(?:(?:tiny|little)\s)?(?:bit|little|touch|tad|notch|shade|hint|tick)(?:\sof)?|slightly|somewhat)\b",
    ),
    (
        "+",
        r"(?:more|add|boost(?:ed)?|increas(?:e|ed)|rais(?:e|ed)|crank(?:\sup)?|lift|pump(?:\sup)?|bump(?:\sup)?|up|higher|high|enhance|extra|amplify|double)\b",
    ),
    ("&", r"(?:[.;!?,–—:]|so\b|because\b|as\sit\b)"),
    ("A", r"(?:and|plus|as\swell\sas)\b|[&+]"),
    ("C", r"colou?r\s(?:palette|scheme|grading|grade)\b"),
    ("Ccolours", r"colou?rs?\b(?!\s(?:picture|photo|film))"),
    (
        "C",
        r"(?:tones?|tints?|hues?|shades?|look|mood|atmosphere|vibes?|feel(?:ing)?|style|lighting|filter|palette|touch|treatment|colou?ring)\b",
    ),
    (
        "F",
        r"(?:the\s|this\s|our\s|my\s)?(?:(?:whole|entire|complete|full)\s)?(?:film|video|movie|clip|footage|thing|visuals|imagery|pics?|picture(?!s?\s\d)|shots|scenes|photos|images|pictures)\b|everything\b|(?:it|them)\sall\b|all\sof\s(?:it|them)\b|overall\b",
    ),
    (
        "S",
        r"(?:is|are|looks?(?=\s\w)|looking|feels?(?=\s\w)|seems?|appears?|comes?\s(?:across|out)|['’](?:s|re))\b",
    ),
    (
        "L",
        r"(?:should|make|want|(?:(?:i|we|you)(?:['’]d|\swould)\s)(?:\w+ly\s)?(?:like|love|prefer)|prefer|let|give|need|needs|could|can|turn|get|go(?:\sfor)?|use|try|put|apply|set|have|convert|render|switch|bring|change|shift|leave|keep|ought|into|with|in|show)\b",
    ),
    (
        "J",
        r"(?:i['’]d|i['’]ll|i|we|you|please|pls|kindly|would|will|rather|to|be|been|the|an?|some|any|my|our|all|whole|of|on|over|for|from|at|it|its|them|they|that|this|these|those|there|just|really|very|much|lot|lots|far|way|now|again|instead|me|us|also|even|overall|throughout|across|everywhere|towards?|as|taste|mind|thanks|thank|maybe|perhaps|dial|tone|take|gone|both|only|tiny|bit|one|ones|nice|nicely|kind|sort|at\sthe\smoment|right\snow|currently)\b",
    ),
)
_TOWARDS: Final = (
    r"(?:色调?|调)?(?:的?(?:方向|那边|里|上))?(?:[走调靠偏拉去](?:一?[走调靠偏拉])?)?(?=$|[，,。一点些吧])"
)
WAYS_CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "Wbw+",
        r"(?:(?:去掉|去除|抽掉|拿掉|去了?|不要)(?:所有|全部|任何)?的?(?:颜色|色彩)|(?:颜色|色彩)(?:全部?|都)?(?:去掉|去除|抽掉|不要)|去色)了?",
    ),
    ("Qbw+", r"(?:黑白|灰白|灰度|单色)(?:色调?|画面|片|照片?|电影|效果|滤镜)?"),
    (
        "Qvintage+",
        r"(?:老(?:照片|电影|胶片|相片|影片|片子)|旧(?:照片|电影|时光)|怀旧|复古|年代感|港(?:风|片)|录像带|老式|旧(?:录像|杂志|报纸)|[七八九5-9][十0]年代|泛黄|做旧|老旧|民国|胶卷)(?:风格?|感|味道?)?",
    ),
    ("Qsepia+", r"(?:棕褐色?|褐色调?)"),
    ("Qfilm+", r"(?:电影(?:胶片)?|大片|胶片|好莱坞)(?:的?(?:感觉?|质感|味道?|风格?|色调|调色|效果|那种))+"),
    ("Qmood+", r"(?:阴郁|忧郁|暗黑|神秘|阴沉|低沉)(?:风格?|感|系)?"),
    (
        "Zcontrast+",
        r"(?:画面)?(?:明暗)?(?:对比度?|反差)",
    ),
    ("Zsat+", r"(?:色彩|颜色)?的?饱[和合]度?"),
    ("Zlight+", r"(?:亮度|曝光度?)"),
    ("Zwarm+", r"(?:暖[黄橙棕金]色?调?|暖意|暖光|暖色|暖调|金黄色?调?|(?:金色?|橙色?)的?(?:光|光线|色调))"),
    ("Zwarm-", r"(?:冷意|冷光|冷色|冷调)"),
    ("Wlight+", r"(?:提亮|打亮|调亮|弄亮|增亮)"),
    ("Wlight-", r"(?:压暗|调暗|弄暗|变暗)"),
    ("Wsat-", r"(?:调淡|减淡|冲淡|褪色|低饱和度?)"),
    ("Wsat+", r"(?:加深(?=颜色|色彩)|高饱和度?)"),
    ("Wwarm+", rf"(?:往|向|偏|朝)着?(?:暖|黄|橙|金){_TOWARDS}"),
    (
        "Wwarm+",
        r"(?:调暖|变暖|弄暖)",
    ),
    ("Wwarm-", rf"(?:往|向|偏|朝)着?(?:冷|蓝|青){_TOWARDS}"),
    (
        "Wwarm-",
        r"(?:调冷|变冷|弄冷)",
    ),
    ("qgrey+", r"(?:灰蒙蒙|灰扑扑|灰暗|发灰|灰)"),
    ("qsat-", r"(?:寡淡|平淡|没(?:有)?(?:生气|活力|精神|层次)|苍白|暗淡|黯淡|惨白)"),
    (
        "qsat+",
        r"(?:(?<=[太么点])花(?![纹朵园店卉草儿])|扎眼|刺眼|刺目|晃眼|艳俗|俗艳|花哨|花里胡哨|夸张|辣眼睛?|土气?)",
    ),
    (
        "Qsat+",
        r"(?:鲜[艳亮明丽]|艳丽?|浓[郁烈厚]?|绚丽|明艳|丰富|饱满|多彩|缤纷|(?:(?<=[色][彩调]更)|(?<=颜色更)|(?<=[色][彩调]再)|(?<=颜色再)|(?<=色彩)|(?<=颜色))有?(?:活力|生气|生命力|生机)|(?<=[色彩更])(?:抢眼|亮眼|出彩))",
    ),
    ("Qsat-", r"(?:素[雅净淡]?|淡雅|清淡|淡|朴素|莫兰迪(?:色?系?)?|低调|内敛)"),
    ("Qpastel+", r"(?:马卡龙|日系的?(?:小?清新)?|小清新)(?:色?[系风]?)?"),
    ("Qcalm+", r"(?:柔[和美软]?|温柔|梦幻|小?清新|粉嫩|轻柔|治愈|奶油)(?:色?[系风]?)?"),
    (
        "Qwarm+",
        r"(?:温暖|温馨|暖[和暖洋]*|(?:夕阳|落日|黄昏|阳光|晨光|朝阳|日落|秋[日天季]|清晨|早晨|傍晚|午后)(?:下|里|般|那种)?(?=的?(?:那种|这种|的)?.{0,4}(?:色|调|氛围)))",
    ),
    ("qwarm+", r"[发偏泛]?[黄橙红](?!色)"),
    ("qwarm-", r"(?:[发偏泛][蓝青绿]|[蓝青](?!色))"),
    ("Qwarm-", r"(?:赛博朋克|清冷|冷[清冰淡]*|清凉|冰凉)"),
    ("Qlight+", r"(?:明亮|明媚|光亮|亮[堂丽]?|敞亮|明快|通透|阳光|透亮|清透)"),
    ("qlight-", r"(?:昏暗|阴暗|[发偏]?暗|黑乎乎|黑漆漆|暗沉)"),
)
_SHOWN: Final = r"(?:图片?|照片|画面|镜头|场景|片段)"
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    ("N", r"(?:不够|不太|不怎么|缺少?|欠缺?|没什么|不是?很)"),
    (
        "-",
        r"(?:(?:别|不要|不用|没|不)(?:再)?(?:那么|这么|太|过于|搞得?太|弄得?太)|降低?(?=一?[点些下]|$|[,，。了]|[^低])|降(?:一降|下来)|减[少弱淡低]?|弱化?|往下[调降]|下调|调低|压低|压一[压下]|降一[降下]|收一[收下]|低|少|收)",
    ),
    (
        "T",
        r"(?:太过?|过[了头度]|过于|过分|有[一]?[点些]儿?(?:太|偏)?|有[点些]|显得?(?:太|有点)?|看[着起上来去]+(?:太|有点|很|挺)?)",
    ),
    ("k", r"(?:一?[点些]儿?|一下|稍微?|略微?|几分)"),
    (
        "+",
        r"(?:更加?|再|加强|增强|提[高升]|拉[高满]|加[大重点]|调高|增加|往上[调提]|多(?=一?[点些])|高|强|提一[提下]|拉一[拉下]|提)",
    ),
    ("&", r"[,，。；;！!、？?]"),
    ("A", r"(?:又|也|而且|并且|以及|和|同时|且)"),
    ("Ccolours", r"(?:整体)?的?(?:颜色|色彩|配色)"),
    ("C", r"(?:色调|调子|调色|基调|滤镜|风格|氛围|感觉|质感|光线|光|色系|味道|味儿?|色)"),
    (
        "F",
        rf"(?:(?:整个?|全|整体|所有|全部)的?(?:影片|片子?|视频|{_SHOWN})?|影片|片子|视频|{_SHOWN}(?!\d|[一二三四五六])|整体|[全整]片|全部|都)",
    ),
    (
        "L",
        r"(?:调[成到得整为]?|改[成为]?|弄[成得]?|变[成得]?|换[成个为]?|做成|要|想要?|希望|给|加上?|来|用|让|整|设[成为]|处理成|转[成为]|只?留|套)",
    ),
    ("S", r"(?:看起来|感觉)"),
    ("J", r"(?:看着?|眼睛)?(?:有点|很|会|好|太)?(?:累|不舒服|难受|疲劳)(?:了|的|眼睛?)?(?=$|[，,。！!])"),
    (
        "J",
        r"(?:麻烦|帮我?|可以|能不能|能否|可不可以|能|应该|我|你|请|把|将|得|地|的|了|吧|呢|啊|呗|哈|嘛|吗|这种|那种|那样|样子?|一样|似的|些|下|点|也|就|好|行|谢谢|现在|目前|有|个|种|里|中|上|是|些许|整|正常|自然|纠正|校正|修正|那|这|像|风|那会儿?|时期|时代|做|版本?)",
    ),
)
