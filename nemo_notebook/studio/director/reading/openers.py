"""Where the words of a film begin in a sentence ("title:", 标题改成) and where a wish begins again."""

from __future__ import annotations

import re
from typing import Final, Literal

Role = Literal["title", "caption", "end", "voice", ""]

# A clause that begins like this is a wish of its own, not part of a text before it.
WISH: Final = (
    r"(?:(?:please|also|then|and|now|but|请)\s+)*(?:make|switch|change|set|lower|raise|turn|add"
    r"|remove|delete|drop|put|use"
    r"|swap|replace|trim|cut|undo|mute|no|without|increase|decrease|reduce|keep|give|export|render"
    r"|show|shorten|lengthen|get\srid|take\s(?:out|away|off|the)|lose\sthe|move|bring|crop|start\sat|end\sat"
    r"|(?:white|black|red|orange|yellow|gold|golden|green|blue|purple|pink|brown|gr[ae]y)(?=\s*(?:$|[,.;]|and\b))"
    r"|extend|vertical|portrait|landscape|square|horizontal|widescreen|(?:warm|cool|dark|bright"
    r"|loud|quiet|soft|short"
    r"|long)(?:er)?|more|less|a\sbit|\d+(?:\.\d+)?[\s-]*(?:s|secs?|seconds?|minutes?|mins?|%)"
    r"|\d+:\d+|\d+p|aspect|seed"
    r"|(?:[\w-]+\s+){1,3}(?:music|soundtrack|bgm|tones?|captions?|subtitles?|narration|voice-?overs?|format)"
    r"|in\s(?:\d|vertical|square|landscape|portrait|warm|cool|a\s(?:warm|cool|calm))"
    r"|with\s(?:music|captions?|no|an?|calm"
    r"|upbeat|lo-?fi|some|background|warm|cool)|music|captions?|duration|tone|title|subtitles?"
    r"|voice-?over|style|length"
    r"|format|call[\s-]to[\s-]action|cta|for\s(?:tiktok|instagram|youtube|reels?|shorts)"
    r"|ending\swith|background)\b"
)
BESIDE_PICTURE: Final = re.compile(
    r"\b(?:image|photo|picture|clip|file)s?\s(?:and|with|plus|&|\+)\s(?:(?:this|the|that|these|my|following|short)\s)*"
    r"(?:text|copy|words)\b[^.:：\n]{0,24}[:：]\s*"
    r"|(?:图片?|照片|素材|视频|片段)(?:和|与|跟|及)(?:这段|一段|这句|下面的?|以下)?(?:文字|文案)[^。：:\n]{0,24}[:：]\s*",
    re.I,
)
"""What stands before a text that belongs to the pictures: "from this image and text: …"."""
_VERB: Final = r"\b(?:change|set|rename|update|switch|make|edit|turn|rewrite|modify)"
_THE: Final = r"\s+(?:the\s+|its\s+|that\s+|my\s+|this\s+|main\s+)*"
_SAYING: Final = r"(?:of\s|saying\s|that\ssays\s|reading\s|called\s|being\s)?\s*"
# "with the title bigger", "with a title text": no words of the title.
_ABOUT_TITLE: Final = (
    r"(?:text|track|cards?|animation|bigger|larger|smaller|longer|shorter|bold|shown|showing|staying|fad\w+|animated"
    r"|centered|centred|gone|removed|only|from|over|below|above|near|about|colou?r\w*|overlay|slide|font|first|last)\b"
)
_NUMBERED: Final = r"(?:\w+\s+)?"


def _opener(role: Role, pattern: str) -> tuple[Role, re.Pattern[str]]:
    return role, re.compile(pattern, re.I)


OPENERS: Final = (
    _opener(
        "title",
        r"\b(?:title|headline)\b[^.;,\n]{0,24},\s*(?:it\s)?should\s(?:be|say|read)\s+"
        r"|标题[^。；，,\n]{0,8}[,，]\s*(?:应该|应|要|得)(?:是|叫|写|为)\s*",
    ),
    _opener(
        "title",
        rf"{_VERB}{_THE}(?:title|headline|heading)(?:\stext)?\s+(?:to\s+(?:say\s|read\s|be\s)?|into\s"
        r"|say\s|read\s|as\s)",
    ),
    _opener(
        "title",
        r"\b(?:the\s)?(?:title|headline|heading)\s+(?:(?:should|must|could|can|to|will)\s+)?(?:be|say"
        r"|says|read|reads|saying|reading|is)\s+(?!a\s(?:bit|little|touch)\b|much\b|slightly\b|too\b|not\b|hard\b|wrong\b|gone\b|missing\b"
        r"|longer\b|shorter\b|bigger\b|smaller\b)",
    ),
    _opener(
        "title", r"\b(?:swap|replace|exchange)\s(?:out\s)?(?:the|its)\s(?:title|headline)\s(?:for|with|by)\s+"
    ),
    _opener("end", r"(?:^|[,.;]\s*|\band\s)end\s(?:(?:it|the\s\w+)\s)?with\s+(?-i:(?=[A-Z]))"),
    _opener(
        "title",
        r"\b(?:rename|retitle)\s+(?:it|this|the\s\w+|that)?\s*(?:to|as)?\s+|\b(?:call|name"
        r"|title)\s+(?:it|this)\s+",
    ),
    _opener("title", r"\btitle\b[^.;,\n]{0,30}?\s(?:that\ssays|which\ssays|saying|that\sreads|reading)\s+"),
    _opener(
        "title",
        r"\b(?:titled|entitled)\s+|\btitle(?:\s(?:in|with)\s\w+)?\s*(?:[:=]|->|→|=>)\s*"
        r"|\b(?:main\s)?headline\s*[:=]\s*",
    ),
    _opener(
        "title",
        r"\b(?:channel|brand|company|shop|store|product|band|event|business)['’]?s?\sname(?:\s?:|\sis)?\s+"
        r"(?-i:(?=[A-Z]))|(?:店|品牌|公司|产品|频道|乐队|活动)名(?:字|称)?(?:叫做?|是|为|[:：])\s*",
    ),
    _opener("title", r"(?:^|[,;.:]\s*)(?:and\s+)?title\s+(?-i:(?=[A-Z\u3400-\u9fff]))"),
    _opener(
        "title",
        rf"\b(?:with|using|under|has|have|having|and|plus)\s+(?:the\s+|as\s+)?(?:title|headline)\s+{_SAYING}"
        rf"(?!{_ABOUT_TITLE})(?=[^\W_])"
        rf"|\b(?:with|using|under|has|have|having|and|plus)\s+an?\s+(?:title|headline)\s+{_SAYING}"
        rf"(?!{_ABOUT_TITLE})(?-i:(?=[A-Z\d\u3400-\u9fff]))",
    ),
    _opener(
        "title",
        r"\b(?:add|put|insert|give\s(?:it|me)|show|display)\s+(?:a\s+"
        r"|the\s+)?(?:new\s+)?title\s+(?:saying\s|that\ssays\s|reading\s|called\s|of\s)?",
    ),
    _opener(
        "title",
        r"\b(?:put|add|place|lay|write|show|give\sit)\s+(?:a\s|the\s)?(?:new\s|big\s|short\s)?title\b[^.;:,\n]{0,24}?:\s*",
    ),
    _opener(
        "title",
        r"(?:标题|片名|题目)(?:文字|内容)?\s*(?:要|请|就)?(?:改成|改为|改作|换成|换为|变成|设成|设为|设置为|写成?"
        r"|写上|叫做?|就叫|用|是|为|[:：=])\s*",
    ),
    _opener("title", r"(?:加|添加|加上|放|写|配)上?(?:一?个|一?行)?标题\s*(?:[:：]|写着?|叫做?|为|是)?\s*"),
    _opener(
        "caption",
        rf"{_VERB}{_THE}{_NUMBERED}(?:caption|subtitle|text\soverlay)s?(?:\s\d+)?\s+(?:to\s+(?:say\s"
        r"|read\s|be\s)?|into\s|say\s)",
    ),
    _opener(
        "caption",
        r"\b(?:caption|subtitle)\s(?:\d\s)?(?:should\s|must\s|to\s)?(?:be\s)?(?:changed\sto|say|says"
        r"|read|reads)\s+",
    ),
    _opener(
        "caption",
        r"\b(?:captions?(?:\s\d{1,2})?|subtitles?|text\soverlays?|overlays?|on-?screen\stext|text)\s*[:=]\s*",
    ),
    _opener(
        "caption",
        r"\b(?:add|put|insert|show)\s+(?:a\s+|the\s+|another\s+)?(?:caption|subtitle"
        r"|text)\s+(?:saying\s|that\ssays\s|reading\s)?",
    ),
    _opener(
        "caption",
        r"(?:第[一二三四五六七八九十\d]+[句条个行]|最后一[句条个行])?(?:字幕|文案|文字)(?:叠加)?(?:依次|分别|内容)?(?:是|为|写)?\s*(?:改成|改为"
        r"|换成|写成|变成|设为|[:：])\s*",
    ),
    _opener(
        "caption",
        r"\b(?:text\soverlays|captions|subtitles|overlays)\s+"
        r"(?-i:(?=[A-Z][\w'’-]*(?:\s[\w'’-]+){0,4}\s*[,;]\s*[A-Z]))",
    ),
    _opener("caption", r"\b(?:key\s)?(?:points|takeaways|tips)\s*:\s*|(?:要点|看点)\s*[:：]\s*"),
    _opener("caption", r"(?:加|添加|加上)(?:一?[句条行个段]|上)?(?:字幕|文字)\s*[:：]?\s*"),
    _opener(
        "end", r"\b(?:tagline|slogan|motto)\s*(?:[:=]|is\b|saying)\s*|(?:口号|标语|广告语)\s*(?:[:：]|是)\s*"
    ),
    _opener("caption", r"\b(?:captions?|subtitles?)\s(?:to|on|over|for)\s(?:this|the|my)\s\w+\s*[:=]\s*"),
    _opener("caption", r"\b(?:caption|subtitle)\s(?:of|on|for|under)\s[^,.;]{0,30}?\sto\s"),
    _opener(
        "end",
        r"\b(?:call[\s-]to[\s-]action|cta|end\scard|closing\s(?:line|text))\s*(?:[:=]|is\b|saying|says"
        r"|should\s(?:be|say)|to\b)\s*",
    ),
    _opener("end", r"(?:行动号召|片尾(?:文字|字幕)?|结尾(?:文字|字幕)?)\s*(?:[:：]|改成|改为|写上?|显示)\s*"),
    _opener(
        "voice",
        r"\b(?:voice-?\s?over|narration|narrator|voice)\s*(?:text)?\s*(?:[:=]|saying|that\ssays|says"
        r"|reading|reads|to\ssay)\s*",
    ),
    _opener(
        "voice",
        r"(?:旁白|配音(?!乐)|解说词?|画外音)[,，]?\s*(?:内容)?(?:是|为)?\s*(?:[:：]|说|念|读|是|改成|改为)\s*",
    ),
)
"""What stands before words without quotation marks, and their role; tried in this order."""
