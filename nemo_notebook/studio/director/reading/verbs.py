"""The verbs and things of editing, in English and Chinese, as patterns the readers share."""

from __future__ import annotations

import re
from typing import Final


def _words(english: str, chinese: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{english})\b|{chinese}", re.I)


REMOVE: Final = _words(
    r"off(?=\s*$)|remove|delete|drop|get\srid\sof|take\s(?:\w+\s){0,3}?(?:out|away|off)|no|without|lose|kill"
    r"|turn\s(?:\w+\s){0,3}?off|switch\s(?:\w+\s){0,3}?off|don['’]?t\s(?:want|need)|do\snot\s(?:want|need)"
    r"|doesn['’]?t\sneed|clear|erase|hide|strip|discard|scrap|ditch|skip"
    r"|cut\s(?:out\s)?(?=the\s(?:music|title|caption|voice|narrat|text))|not\sneeded|disable"
    r"|eliminate|exclude",
    r"去掉|去除|删掉|删除|删了|删去|移除|不要|不用|不需要|不想(?:要|用|看到)|别(?:用|放|加)|关掉|关闭|取消|没有|拿掉|别要|去了|清除"
    r"|无需|隐藏|撤掉|砍掉",
)
ADD: Final = _words(
    r"add|insert|append|include|put|give|place|overlay|want|need|need\s(?:a|some)|with|have|show"
    r"|display|throw\sin|bring\sin|attach|write|get",
    r"加上?|添加|插入?|放[上入]?|配[上个]?|来[点段首个张]|增加|补充|写上?|显示|打上|想要|需要|给",
)
CHANGE: Final = _words(
    r"change|set|replace|swap|switch|use|make|turn|update|substitute|exchange|modify|edit|convert"
    r"|put|go\sfor|try|rather|instead|different|another|other|new",
    r"改[成为用]?|换[成为个一掉]?|设[成为置]?|变[成为]?|替换|用|调[成为整]?|弄成|做成|转成|更换|另一",
)
KEEP: Final = _words(
    r"(?:everything|all|anything|nothing)\selse(?:\s\w+){0,3}|(?:leave|keep)\sthe\srest|the\srest\s(?:stays?|the\ssame|is\sfine)|(?:leave|keep)\s[^,.;]{0,40}\b(?:as\s(?:it|they)\s(?:is|are)|as-is|alone|unchanged|the\ssame"
    r"|how\sit\sis)|(?:keep|leave)\s(?:the|its|my)\s(?:title|music|captions?|text|voice\S*|pictures?|tone)(?=\W*$)|(?:don['’]?t|do\snot|never)\s(?:change|touch|remove|delete|alter|edit|move)",
    r"(?:标题|音乐|字幕|旁白|画面|文字)(?:都|还|要)?(?:留着|保留|留下|照旧)$|^保留(?:标题|音乐|字幕|旁白|画面|文字)$|保持不变|保持原样|不要动|不要改|别动|别改|(?:其[他余它]|别的|剩下的?)(?:都|的|全)?不(?:动|变|改)|不用改|不要删|别删",
)
SWAP: Final = _words(r"swap|switch|exchange|flip|trade", r"交换|对调|互换|调换|换一下位置|换位置|换个位置")
MOVE: Final = _words(
    r"come|goes?|starts?\swith|begins?\swith|be\s(?:the\s)?(?:first|last)|move|put|bring|shift|place|send",
    r"移到|移动|挪到?|放到?|放在|提到|排到|调到",
)
REVERSE: Final = _words(
    r"reverse\sthe\s(?:order|sequence|pictures|images|photos)|in\sreverse(?:\sorder)?|backwards?\sorder",
    r"倒序|反过来排|顺序反过来|倒过来排|颠倒顺序|顺序(?:倒|反)(?:过来|着)|倒着排",
)
TRIM: Final = _words(
    r"trim|cut|crop|use\sonly|only\suse|keep(?:\sonly)?|shorten|clip\sit|take\sonly|use|remove"
    r"|delete|drop|shave|chop|take|lose|skip|just|only",
    r"剪|截取|裁剪|只保留|只要|保留|取|删掉|删除|去掉|截|用|裁",
)
DROP: Final = _words(
    r"remove|delete|drop|cut|trim|shave|chop|take|lose|skip|get\srid\sof",
    r"删掉|删除|去掉|剪掉|剪去|裁掉|截掉|不要|去除",
)
MUTE: Final = _words(r"mute[d]?|silence|silent", r"静音|消音|无声")
MAKE_LONGER: Final = _words(
    r"longer|too\s(?:short|brief)|lengthen|extend(?:ed)?|stretch",
    r"长一[点些]|加长|延长|更长|再长|拉长|太短|变长|长点|长些",
)
MAKE_SHORTER: Final = _words(
    r"shorter|too\slong|shorten(?:ed)?|tighter|condense|compress",
    r"短一[点些]|缩短|更短|再短|太长|变短|短点|短些|剪短|压缩",
)

MUSIC: Final = _words(
    r"music|song|soundtrack|bgm|tune|score|melody|background\s(?:track|audio|sound)|beats?",
    r"音乐|配乐|背景乐|BGM|bgm|歌曲?|曲子|背景声",
)
TITLE: Final = _words(r"titles?|headline|heading|title\scard", r"标题|片名|题目|大字")
CAPTIONS: Final = _words(
    r"captions?|subtitles?|subs|text\soverlays?|overlays?|on-?screen\stexts?|texts?|words|wording",
    r"字幕|文字|文案|说明文字|配文",
)
END_CARD: Final = _words(
    r"end\scard|call[\s-]to[\s-]action|cta|outro|closing\s(?:text|line|card)|end\sscreen",
    r"片尾|结尾文字|行动号召|结束语",
)
VOICE: Final = _words(
    r"voice-?\s?overs?|narrat\w+|narrators?|voices?|speech|speaker|talking",
    r"旁白|配音(?!乐)|解说|画外音|人声|语音|朗读",
)
SOUND: Final = _words(
    r"sounds?|audio|volume|loud(?:er|ness)?|quiet(?:er)?|noise|mute[d]?|silent",
    r"声音|音量|原声|声|静音|大声|小声|响|吵",
)
CLIP_SOUND: Final = _words(
    r"clip['’]?s?(?:\sown)?\s(?:sound|audio|volume)|original\s(?:sound|audio|volume)|(?:sound"
    r"|audio|volume)\sof\sthe\s(?:clip|video|footage)|own\ssound|video['’]?s?\s(?:sound|audio)"
    r"|clip|footage",
    r"原声|原视频声|视频原声|视频的?声音|片段的?声音|原来的声音",
)
PICTURES: Final = _words(
    r"images?|photos?|pictures?|pics?|scenes?|shots?|slides?|clips?|segments?|footage"
    r"|background(?!\s(?:music|track|audio|sound))|visuals?|backdrop",
    r"图片?|照片|场景|镜头|画面|片段|素材|背景(?!音|乐|声)|张",
)
TRANSITIONS: Final = _words(
    r"transitions?|cross-?fades?|dissolves?|fades?\sbetween|hard\scuts?|jump\scuts?|fades?",
    r"转场|叠化|过渡|硬切|淡入淡出|切换(?![到成为])",
)

COLORS: Final = {
    "white": "#ffffff", "black": "#000000", "red": "#e53935", "orange": "#fb8c00",
    "yellow": "#fdd835", "gold": "#d4af37", "golden": "#d4af37", "green": "#43a047",
    "blue": "#1e88e5", "navy": "#0d2a5b", "teal": "#00897b", "purple": "#8e24aa",
    "pink": "#ec407a", "brown": "#6d4c41", "grey": "#9e9e9e", "gray": "#9e9e9e",
    "cream": "#fff3d6", "白色": "#ffffff", "黑色": "#000000", "红色": "#e53935",
    "橙色": "#fb8c00", "黄色": "#fdd835", "金色": "#d4af37", "绿色": "#43a047",
    "蓝色": "#1e88e5", "紫色": "#8e24aa", "粉色": "#ec407a", "粉红色": "#ec407a",
    "灰色": "#9e9e9e", "白": "#ffffff", "红": "#e53935", "黄": "#fdd835", "金": "#d4af37",
    "蓝": "#1e88e5", "黑": "#000000", "绿": "#43a047",
}  # fmt: skip
_COLOR: Final = re.compile(
    rf"(#[0-9a-f]{{6}}\b)|\b({'|'.join(word for word in COLORS if word.isascii())})\b"
    rf"|({'|'.join(word for word in COLORS if len(word) > 1 and not word.isascii())})"
    r"|(?:变|改成|换成|用|为)([白红黄金蓝黑绿])",
    re.I,
)


def find_color(text: str) -> str | None:
    """Return the first colour that is named, as #rrggbb, None for none."""
    match = _COLOR.search(text)
    if not match:
        return None
    if match[1]:
        return match[1].lower()
    return COLORS[(match[2] or match[3] or match[4]).lower()]
