"""The verbs and things of editing, in English and Chinese, as patterns the readers share."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.remembered import remembered
from nemo_notebook.studio.director.patterns import any_of, regex


def _words(english: str, chinese: str) -> re.Pattern[str]:
    return regex(rf"\b(?:{english})\b|{chinese}", re.I)


REMOVE: Final = _words(
    r"(?<!cut\s)off(?=\s*(?:$|please|pls|now|too|thanks))|removed?|deleted?|drop(?:ped)?|get\srid\sof"
    r"|(?:take|kick)\s(?:\w+\s){0,3}?(?:out|away|off)|no|without|lose|kill"
    r"|turn\s(?:\w+\s){0,3}?off|switch\s(?:\w+\s){0,3}?off|don['’]?t\s(?:want|need)|do\snot\s(?:want|need)"
    r"|doesn['’]?t\sneed|clear|erase|hide|strip|discard|scrap|ditch|skip"
    r"|cut\s(?:out\s)?(?=the\s(?:music|title|caption|voice|narrat|text))|not\sneeded|disable"
    r"|eliminate|exclude|(?:can|should|could|must|may)\sgo(?=\s*$)|do\saway\swith|axe|cut\sout|nix|wipe"
    r"|stop\susing"
    r"|blank\sout|throw\s(?:\w+\s){0,3}?(?:out|away)|leave\s(?:\w+\s){0,3}?out|gone(?=\s*$)|no\slonger"
    r"|stop(?=\sthe)|(?<!\bi\s)(?<!\bwe\s)(?:don['’]?t|do\snot)\shave|(?:don['’]?t|do\snot|never)\s(?:show|display|use|put|include|play)|never\shave|trash|bin"
    r"|chuck|toss|dump|omit|dispense\swith|abandon|withdraw|cancel|no\smore|unnecessary"
    r"|superfluous"
    r"|(?:should|must|has\sto|needs\sto)\s(?:go(?=\s*(?:$|and\b|&&&|too\b))|disappear|be\sgone)|out(?=\s*$)|rid\sof"
    r"|no\sneed\sfor|not\s(?:want|need)ed|spare|cut(?=\sit\sout)",
    r"去掉|去除|删掉|删除|删了|删去|移除|不要|不用|不需要|不想(?:要|用|看到)|别(?:用|放|加)|关掉|关闭"
    r"|取消|没有|拿掉|别(?:写|出现|显示|留)|全去|别要|(?<![前后里上下][面头边])(?<!最[前后])去了|清除|不[想再]要|舍弃|剔除|抹掉|摘掉|干掉|丢掉"
    r"|扔掉|[删去]一下|删(?=第|那|这|最)|停掉|关了|撤(?:了|掉|下|去|走)|剪掉|裁掉|抠掉|免了|省[了去掉]"
    r"|略去|不留|用不[着上]|没必要|多余|甭|毋需|不必|别再|删$"
    r"|无需|隐藏|撤掉|砍掉|擦除(?!转场|过渡|切换|效果|的)(?<![用为成]擦除)|擦掉",
)
ADD: Final = _words(
    r"add|insert|append|include|put|give|place|overlay|want|need|need\s(?:a|some)|with|have|show"
    r"|display|throw\sin|bring\sin|attach|write|get|(?:ends?|starts?|opens?|finish|closes?"
    r"|begins?)\s(?:on|with)(?=\san?\b)|one\smore|another|additional|extra|play|also|as\swell"
    r"|slap|stick|drop\sin|mix\sin|plus",
    r"来(?=\s?[\d一二两三四五六七八九十]+\s?秒)|想[看让]|希望|加上?|添加|再[来补配写接]|接[上着]?一[个张段]|也[用加放]|用上"
    r"|多加|追加|[来补](?=一?[条句行个段])|插入?"
    r"|(?<![往向朝][前后])放(?!大(?:$|[一点些了吧，,。])|[快慢])[上入]?|配[上个]?|来[点段首个张]|增加|补充|写上?|显示|打上|想要|需要|给",
)
CHANGE: Final = _words(
    r"change|set|replace|swap|switch|use|make|turn|update|substitute|exchange|modify|edit|convert"
    r"|put|go\sfor|try|rather|instead|different|another|other|new|(?:how|what)\sabout|maybe|prefer"
    r"|would\sbe\s(?:\w+\s)?(?:better|nicer?|good|great|cool|lovely)",
    r"改[成为用]?|换[成为个一掉]?|设[成为置]?|变[成为]?|替换|用|调[成为整]?|弄成|做成|转成|更换|另一",
)
KEEP: Final = _words(
    r"(?:^|^please\s)(?:only|just|nothing\sbut)\s(?:the\s)?(?:music|song)(?:\splease)?$|^(?:music|song)\sonly$|(?:titles?|music|song|captions?|text|voice\S*|pictures?|scenes?|look|tone|colou?rs|length|rest"
    r"|order)\s(?:and\s(?:the\s)?\w+\s)?(?:is|are|looks?|sounds?|seems?)"
    r"\s(?:already\s|really\s|just\s|very\s|all\s)*(?:fine|good|great|ok(?:ay)?|nice|perfect|lovely|right"
    r"|cool)(?=\W*$)|"
    r"(?<!change\s)(?<!replace\s)(?<!remove\s)(?<!turn\s)(?<!make\s)(?<!delete\s)(?<!drop\s)(?:everything"
    r"|all|anything|nothing)\selse\b(?!\sto\b|\sinto\b)(?:\s\w+){0,3}|(?:leave|keep)\sthe\srest"
    r"|the\srest\s(?:stays?|the\ssame|is\sfine)|(?:leave|keep)\s[^,.;]{0,40}\b(?:as\s(?:it|they)\s(?:is"
    r"|are)|as-is|alone|unchanged|the\ssame"
    r"|how\sit\sis)|(?:keep|leave)\s(?:the|its|my)\s(?:title|music|captions?|text|voice\S*|pictures?"
    r"|tone)(?=\W*$)|(?:don['’]?t|do\snot|never)\s(?:change|touch|remove|delete|alter|edit|move)",
    r"^只(?:要|留|有)(?:背景)?(?:音乐|配乐)$|(?:标题|音乐|字幕|旁白|画面|文字|色调|长度)\S{0,3}(?:[挺很都还][好行]|不错|可以|没问题|好的|满意"
    r"|喜欢)的?了?$"
    r"|(?:标题|音乐|字幕|旁白|画面|文字)(?:都|还|要)?(?:留着|保留|留下|照旧)$|除了.{1,10}(?:不要?|别)(?:变"
    r"|动|改)|^保留(?:标题|音乐|字幕|旁白|画面|文字)$|保持不变|保持原样|不要动(?![画态效])|不要改|别动|别改"
    r"|(?:其[他余它]|别的|剩下的?|余下的?|[后前]面的?)(?:都|的|全|也)?(?:不(?:动|变|改)|照旧|保持|原样)|不用改|不要删|别删|(?:不用|不必|不需要|没必要)(?:去掉|删|关)",
)
SWAP: Final = _words(
    r"interchange|transpose|switch\saround|swap|switch|exchange|flip|trade(?:\splaces)?|change\splaces",
    r"交换|对换|互相换|对调|互换|调换|换一?下?个?(?:位置|顺序|次序)|[调掉倒]个?位置|(?<![关去删扔拿剪])掉换(?!成)|[调掉倒]个个?儿?(?![子头儿])|倒一?下?个儿|倒换|换个个儿?",
)
MOVE: Final = _words(
    r"come|go(?:es)?|(?:starts?|begins?|opens?|leads?|kicks?|wraps?|ends?|finish|finishes"
    r"|closes?)\s(?:off\s|up\s)?(?:with|on)|(?:be|becomes?)\s(?:the\s)?(?:first|last)|move|put"
    r"|bring|shift|place|send|want|have|show|(?:should|must|to)\sbe|as\sthe\s(?:first|last|opening"
    r"|closing)|belongs?",
    r"提前|[换丢扔甩摆搬弄拖拉塞]到|挪|往前|往后|移到|移动|挪到?|放到?|放在|提到|排到?|调到|先放|先出|打头|开场|收尾|压轴|放(?=第|最)",
)
REVERSE: Final = _words(
    r"reverse\s(?:the|their|its)\s(?:order|sequence|pictures|images|photos|scenes|slides)"
    r"|in\sreverse(?:\sorder)?|backwards?(?:\sorder)?"
    r"|reverse(?:d)?\sorder|flip\sthe\sorder|order\sreversed|last\sto\sfirst",
    r"倒序|倒叙|反过来排|(?:顺序|次序|位置)(?:再)?(?:反|掉)(?:一下|个)|顺序反过来|倒过来|颠倒|(?:顺序|次序)(?:全部?|都|整个|再)*(?:倒|反|颠倒)(?:一下|过来|着|个)?|(?:图片?|照片|画面|片段|视频|全部|整个)*(?:反过来|倒着来|反着来)(?:放|排|播)?|倒着[排放播]|反着[排放播]"
    r"|逆序|从后往前",
)
TRIM: Final = _words(
    r"get\srid\sof|slice|lop|knock|snip|nip|trim|cut|crop|use\sonly|only\suse|keep(?:\sonly)?|shorten|clip\sit|take\sonly"
    r"|use|remove"
    r"|delete|drop|shave|chop|take|lose|skip|just|only",
    r"只[看播放]|留(?=\d)|剪|截取|裁剪|只保留|只[要留]|保留|取|不要|舍|掐|砍|删掉|删除|去掉|截|用|裁",
)
DROP: Final = _words(
    r"remove|delete|drop|cut|trim|lop|shave|chop|take|lose|skip|get\srid\sof",
    r"删掉?|删除|去掉|剪掉|剪去|裁掉|截掉|不要|去除|掐掉?|砍掉?|舍",
)
MUTE: Final = _words(
    r"mute[sd]?|silenced?|silent|(?:no|without|turn\soff\sthe)\s(?:sound|audio)|soundless",
    r"静音|消音|无声|去声|关声|没声音",
)
MAKE_LONGER: Final = _words(
    r"longer|too\s(?:short|brief)|lengthen|extend(?:ed)?|stretch|prolong|draw\sout|linger|dwell|stay\son"
    r"|more\stime|slower\son|hang\son",
    r"长一[点些]|加长|延长|更长|再长|拉长|太短|变长|长点|长些|长\s?[\d一二两三四五六七八九十半]+\s?秒"
    r"|久一?[点些]|[停放留]久|更久|再久|短了|不够长|多[停留放看]|停(?:留|顿)?(?:会儿|一会|一下|久)"
    r"|慢[点些]切|再久",
)
MAKE_SHORTER: Final = _words(
    r"shorter|too\slong|shorten(?:ed)?|tighter|condense|compress|shave|trim\s(?:it\s)?down|drags",
    r"短一[点些]|缩短|更短|再短|太长|变短|短点|短些|剪短|压缩|太久"
    r"|短\s?[\d一二两三四五六七八九十半]+\s?秒|长了(?=$|[,，。])|再(?:压缩|[剪压裁砍缩][短掉去]?)个?\s?\d+\s?秒"
    r"|减少?\s?[\d一二两三四五六七八九十]+\s?秒",
)

MUSIC: Final = _words(
    r"music|songs?|soundtrack|bgm|tunes?|score|melody|background\s(?:track|audio|sound)|beats?"
    r"|backing\strack|audio\strack"
    r"|music\strack",
    r"音乐|配乐|背景乐|BGM|bgm|歌曲?|曲子|背景声|乐曲|旋律|节拍|鼓点|[换这那][一]?首|一首(?!诗)|[琴乐舞]曲",
)
TITLE: Final = _words(
    r"titles?|headline|heading|title\scard|(?:opening|intro)\s(?:text|card|words)",
    r"标题|片名|题目|大字|(?:片头|开头|开场)的?(?:文?字|文案)",
)
CAPTIONS: Final = _words(
    r"captions?|subtitles?|subs|second\sline|first\sline|third\sline|last\sline|lettering|text\soverlays?"
    r"|overlays?|on-?screen\stexts?|texts?|words|wording|writing",
    r"字幕|文字|文案|说明文字|配文|字(?=[都也全]?不?要|全部?|去|删|太|换|改|再|颜色|体颜)|[上里]的?字"
    r"|写字|(?<=[加写配打])[点些个上几]{0,2}字$|弹幕|第[\d一二三四五六七八九十]+[条句]|最后一[条句]",
)
END_CARD: Final = _words(
    r"end\scard|call[\s-]to[\s-]action|cta|outro|closing\s(?:text|line|card|words|message|screen)"
    r"|end(?:ing)?\s(?:text|screen|message)|final\s(?:card|screen)",
    r"片尾|结尾文字|行动号召|结束语",
)
VOICE: Final = _words(
    r"voice-?\s?overs?|narrat\w+|narrators?|voices?|speech|speaker|talking",
    r"旁白|配音(?!乐)|解说|画外音|人声|语音|朗读",
)
SOUND: Final = _words(
    r"sounds?|audio|volume|loud(?:er|ness)?|quiet(?:er)?|nois(?:es?|y)|mute[d]?|silent",
    r"声音|音量|原声|声|静音|安静|大声|小声|响|吵|噪音|杂音",
)
CLIP_SOUND: Final = _words(
    r"clip['’]?s?(?:\sown)?\s(?:sound|audio|volume)|original\s(?:sound|audio|volume)|(?:sound"
    r"|audio|volume)\sof\sthe\s(?:clip|video|footage)|own\ssound|video['’]?s?\s(?:sound|audio)"
    r"|(?:background|wind|ambient|natural|live|recorded|camera|street|crowd)\s(?:noises?|sounds?|audio)"
    r"|(?:sea|ocean|waves?|water|rain|wind|birds?|traffic|city|room)['’]?s?\s(?:noises?|sounds?|audio)"
    r"|noises?|original\s(?:track|noise)"
    r"|clips?|footage",
    r"原声|原视频声|视频原声|视频(?:里|中|本身|自己|自带)?的?(?:声音|音量)|片段的?(?:声音|音量)|视频原声|原来的声音|现场[声音]|环境[声音]|同期声|原视频的?声"
    r"|背景噪音|杂音|噪音|(?:海浪|浪花|浪|风|水|雨|鸟叫|狗叫|猫叫|虫鸣|汽?车|人群?|笑|哭|说话|掌|欢呼)声",
)
PICTURES: Final = _words(
    r"images?|photos?|pictures?|pics?|scenes?|shots?|slides?|clips?|segments?|footage|frames?"
    r"|background(?!\s(?:music|track|audio|sound|noise))|visuals?|backdrop",
    r"图片?|照片|场景|镜头|画面|片段|素材|背景(?!音|乐|声)|张|第[\d一二三四五六七八九十]{1,2}个|(?:第"
    r"|最后|[几一])[\d一二三四五六七八九十]{0,2}段|第[\d一二三四五六七八九十]{1,2}幕",
)
TRANSITIONS: Final = _words(
    r"transitions?|cross-?fades?|dissolves?|fades?\sbetween|hard\scuts?|jump\scuts?|fades?",
    r"转场|叠化|过渡|硬切|淡入淡出|切换(?![到成为])",
)
WORDS_AND_SOUND: Final = any_of(*(one.pattern for one in (TITLE, CAPTIONS, MUSIC, VOICE, END_CARD)))
"""The parts that lie over pictures or sound beside them."""
PARTS: Final = any_of(*(one.pattern for one in (WORDS_AND_SOUND, PICTURES, TRANSITIONS)))
"""All parts of a film that people call by a name of their own."""

COLORS: Final = {
    "white": "#ffffff", "black": "#000000", "red": "#e53935", "orange": "#fb8c00",
    "yellow": "#fdd835", "gold": "#d4af37", "golden": "#d4af37", "green": "#43a047",
    "blue": "#1e88e5", "navy": "#0d2a5b", "teal": "#00897b", "purple": "#8e24aa",
    "pink": "#ec407a", "brown": "#6d4c41", "grey": "#9e9e9e", "gray": "#9e9e9e",
    "turquoise": "#26c6da", "cyan": "#00bcd4", "emerald": "#0f9d6e", "crimson": "#c2183c",
    "burgundy": "#7b1e3a", "maroon": "#6d1b2b", "magenta": "#d81b8c", "indigo": "#3f3fae",
    "violet": "#7e57c2", "lavender": "#b39ddb", "beige": "#e6d5b8", "青色": "#00acc1",
    "棕色": "#6d4c41", "米色": "#e6d5b8", "米黄": "#f0e2bd",
    "米黄色": "#f0e2bd", "玫红色": "#d81b60", "天蓝色": "#4fb3e8", "湖蓝色": "#1f9fc0",
    "墨绿色": "#1b4d3e", "酒红色": "#7b1e3a", "藏青色": "#0d2a5b", "cream": "#fff3d6",
    "白色": "#ffffff", "黑色": "#000000", "红色": "#e53935",
    "橙色": "#fb8c00", "黄色": "#fdd835", "金色": "#d4af37", "绿色": "#43a047",
    "蓝色": "#1e88e5", "紫色": "#8e24aa", "粉色": "#ec407a", "粉红色": "#ec407a",
    "灰色": "#9e9e9e", "白": "#ffffff", "红": "#e53935", "黄": "#fdd835", "金": "#d4af37",
    "蓝": "#1e88e5", "黑": "#000000", "绿": "#43a047",
    "burnt orange": "#cc5a1e", "terracotta": "#c4623f", "terra cotta": "#c4623f", "rose gold": "#d79a8b",
    "dusty rose": "#c98b93", "hot pink": "#ff2e88", "blush": "#f4b8c1", "blush pink": "#f4b8c1",
    "salmon": "#fa8072", "coral": "#ff7f61", "peach": "#ffb38a", "apricot": "#fbb06e", "mustard": "#d9a521",
    "amber": "#ffb300", "champagne": "#e8d3a2", "ivory": "#fdf8e7", "silver": "#c4c8cc", "bronze": "#b0793a",
    "copper": "#b8703f", "sage": "#9caf88", "sage green": "#9caf88", "mint": "#8fdcbf",
    "mint green": "#8fdcbf",
    "olive": "#7c7f2c", "olive green": "#7c7f2c", "lime green": "#9ccc2b", "neon green": "#39e75f",
    "electric blue": "#2979ff", "royal blue": "#2b50d8", "baby blue": "#9ccbf0", "midnight blue": "#191f5c",
    "lilac": "#c3a3dc", "mauve": "#b784a7", "plum": "#7d3a6f", "fuchsia": "#e0218a", "charcoal": "#3b4045",
    "chocolate brown": "#5a3825", "off-white": "#faf6ee", "off white": "#faf6ee",
    "玫瑰金": "#d79a8b", "玫瑰金色": "#d79a8b", "香槟色": "#e8d3a2", "香槟金": "#e8d3a2", "奶油色": "#fff3d6",
    "奶白色": "#fdf8e7", "米白色": "#fdf8e7", "象牙白": "#fdf8e7", "银色": "#c4c8cc", "橘色": "#fb8c00",
    "橘红色": "#f4602a", "橙红色": "#f4602a", "橘黄色": "#fba51c", "珊瑚色": "#ff7f61", "珊瑚橙": "#ff7f61",
    "砖红色": "#b5533c", "薄荷绿": "#8fdcbf", "豆绿色": "#9caf88", "豆沙色": "#c98b93", "草绿色": "#7cb342",
    "橄榄绿": "#7c7f2c", "咖啡色": "#6d4c41", "焦糖色": "#b5703a", "驼色": "#c19a6b", "卡其色": "#c3b091",
    "宝蓝色": "#2b50d8", "雾霾蓝": "#8ca5b8", "克莱因蓝": "#002fa7", "薰衣草紫": "#b39ddb",
    "香芋紫": "#b9a4d6",
    "荧光绿": "#39e75f", "大红色": "#e02b20", "中国红": "#d3281f", "酒红": "#7b1e3a", "墨绿": "#1b4d3e",
    "藏青": "#0d2a5b", "天蓝": "#4fb3e8", "湖蓝": "#1f9fc0", "深蓝": "#125289", "浅蓝": "#78b8ef",
    "深蓝色": "#125289", "浅蓝色": "#78b8ef",
    "奶茶色": "#c8a27a", "奶茶棕": "#b08968", "奶咖色": "#c8a27a", "抹茶色": "#8fae5d", "抹茶绿": "#8fae5d",
    "牛油果绿": "#9bb85f", "牛油果色": "#9bb85f", "天空蓝": "#87c4eb", "樱花粉": "#f7b6c8",
    "樱粉色": "#f7b6c8",
    "蜜桃粉": "#ffb3a7", "蜜桃色": "#ffb38a", "藕粉色": "#e8c4c4", "裸粉色": "#e6bfb2", "柠檬黄": "#f7e03c",
    "姜黄色": "#d9a521", "鹅黄色": "#f9e79a", "明黄色": "#fbd21f", "杏色": "#f2d3ab", "茶色": "#a9744f",
    "巧克力色": "#5a3825", "栗色": "#7a4a2e", "蒂芙尼蓝": "#81d8d0", "孔雀蓝": "#147c8a", "海军蓝": "#0d2a5b",
    "冰蓝色": "#bfe3f2", "荧光粉": "#ff5fa2", "荧光黄": "#e5f000", "枣红色": "#8a2b2b", "西瓜红": "#f2545b",
    "番茄红": "#e8452c", "葡萄紫": "#6a3d7d", "高级灰": "#8d9196", "森林绿": "#2f6b3f", "焦糖棕": "#b5703a",
    "latte brown": "#b08968", "avocado green": "#9bb85f",
    "sky blue": "#87c4eb", "baby pink": "#f7b6c8", "wine red": "#7b1e3a", "forest green": "#2f6b3f",
}  # fmt: skip
_NAMES: Final = sorted(COLORS, key=len, reverse=True)
_COLOR: Final = regex(
    rf"(#[0-9a-f]{{6}}\b)|\b({'|'.join(word for word in _NAMES if word.isascii())})\b"
    rf"|({'|'.join(word for word in _NAMES if len(word) > 1 and not word.isascii())})"
    r"|(?:[变改换染标涂加调][成为]?|用|为|要|颜色|偏)([白红黄金蓝黑绿])(?![色本昏夜天昼秋叶])",
    re.I,
)


_DEEP: Final = regex(r"\b(?:dark(?:er)?|deep(?:er)?)[\s-]$|[深暗]$", re.I)
_PALE: Final = regex(r"\b(?:light(?:er)?|pale(?:r)?|pastel|soft(?:er)?|baby)[\s-]$|[浅淡]$", re.I)
_BLACK_AND_WHITE: Final = regex(r"\bblack\s(?:and|&&&|&|n)\swhite\b|黑白", re.I)
"""A look, no two colours."""
_SHADED: Final = 0.4  # of the way to black, or to white


def _shade(written: str, before: str) -> str:
    """Return a colour as #rrggbb, nearer to black or white where it is called dark or light."""
    hue = COLORS.get(written, written)
    if hue in ("#ffffff", "#000000") or written.startswith("#"):
        return hue
    toward = 0 if _DEEP.search(before) else 255 if _PALE.search(before) else None
    if toward is None:
        return hue
    parts = (int(hue[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(one + (toward - one) * _SHADED):02x}" for one in parts)


FORGOTTEN: Final = regex(
    r"\b(?:forget|scrap|drop|ditch|ignore|never\s?mind)(?:\sabout)?\s(?:the|that|my)\s(?:\w[\w'’-]*\s){1,3}(?:thing|idea)s?\b"
    r"|(?:静音|音乐|标题|字幕|旁白)(?:那(?:个|事|件事)|的(?:事|想法))(?:就|还是)?(?:算了|不算|作罢)(?:吧|了)?",
    re.I,
)
"""A wish that is called by its name to be given up: "forget the mute thing"; nothing is to be removed."""
NOT: Final = regex(r"\b(?:no|not|don['’]?t|stop|without|never)\b|不要|别|取消|不再", re.I)
"""What turns a wish into its opposite."""
_REFUSED: Final = regex(
    r"(?:\b(?:not|no|never|rather\sthan|instead\sof)\s(?:(?:in|so|too|an?|the|pure|plain)\s)*|(?:不要|不用|不是|别用|别要|而非)(?:纯|用)?)$",
    re.I,
)
"""Before a colour that something is not to have: "not white, a warm cream"."""


@remembered(128)
def color_spans(text: str) -> list[tuple[int, int, str]]:
    """Return (start, end, #rrggbb) of each colour that is named; a dark one is darker."""
    found = []
    text = _BLACK_AND_WHITE.sub(lambda both: " " * len(both[0]), text)
    for match in _COLOR.finditer(text):
        written = next(one for one in match.groups() if one).lower()
        start = match.end() - len(written)
        found.append((start, match.end(), _shade(written, text[:start])))
    exact = next((hue for start, _, hue in found if text[start] == "#"), None)
    return [(start, end, exact or hue) for start, end, hue in found]  # "dark green #0b3d2e" is one colour


def has_hue(color: str) -> bool:
    """Whether a colour, #rrggbb, is no black, white or grey."""
    return len({color[at : at + 2] for at in (1, 3, 5)}) > 1


def find_color(text: str) -> str | None:
    """Return the first colour that is named, as #rrggbb, None for none; of several none that is refused."""
    spans = list(color_spans(text))
    wanted = [one for one in spans if not _REFUSED.search(text, 0, one[0])]
    return next((hue for _, _, hue in wanted or spans), None)
