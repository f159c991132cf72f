"""What openers are made of: the parts of a film that have words, and how English gives them these."""

from __future__ import annotations

import re
from typing import Final, Literal

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.orders import WISH

Role = Literal["title", "caption", "end", "voice", ""]

VERB: Final = (
    r"\b(?:change|set|rename|update|switch|make|edit|turn|rewrite|modify"
    r"|shorten(?=\s[^.\n]{1,40}\sto\s(?-i:[A-Z])))"
)
THE: Final = (
    r"\s+(?:(?:the\s)?(?:wording|text|words|content)\sof\s|the\s+|its\s+|that\s+|my\s+|this\s+|main\s+)*"
)
SAYING: Final = r"(?:of\s|saying\s|that\ssays\s|reading\s|called\s|being\s)?\s*"
# "with the title bigger", "with a title text": no words of the title.
ABOUT_TITLE: Final = (
    r"(?:text|track|cards?|animation|bigger|larger|smaller|longer|shorter|bold|shown|showing|staying"
    r"|fad\w+|animated"
    r"|centered|centred|gone|removed|only|from|over|below|above|near|about|colou?r\w*|overlay|slide|font"
    r"|first|last|comes?|appear\w*|start\w*|stay|go|disappear)\b"
)
NUMBERED: Final = r"(?:\w+\s+)?"


ASKED_OF_PEOPLE: Final = (
    r"\b(?:ask|tell|encourage|urge|invite(?!\s[a-z\s]{2,30}\sto\s(?:come|join|attend|visit|celebrate)\s)|remind)\s(?:them|people|everyone|everybody|viewers|(?:the\s|our\s|my\s)?"
    r"(?:audience|customers|parents|guests|visitors|members|students|clients|followers|fans|subscribers))\sto\s+"
    r"(?=(?:subscribe|follow|like|book|order|call|visit|sign|join|share|comment|register|rsvp|donate|shop|download|scan|come|vote|apply|email|text|try)\b)"
    r"|(?:最后|结尾|片尾)?再?(?:提醒|引导|号召|鼓励|呼吁|邀请)(?:大家|观众|用户|粉丝|顾客|客户|家长|网友|他们)(?:来|去)?"
    r"(?=(?:点赞|关注|收藏|扫码|报名|转发|下单|预约|评论|订阅|加|下载|到店|参加(?![\u4e00-\u9fff\d]{3})|投票|分享))"
    r"|(?:最后|结尾|片尾)再?(?:提醒|引导|号召|鼓励|呼吁|邀请)(?:大家|观众|用户|粉丝|顾客|客户|家长|网友|他们)?"
    r"(?=(?:去|来|前往|扫码|关注|点赞|收藏|下单|下载|预约|报名|私信|加)(?!片尾|结尾)[\u4e00-\u9fffA-Za-z\d]{0,20}(?:$|[，,。；;！!]))"
    r"|(?:最后|结尾|片尾)再?(?:提醒|引导|号召|鼓励|呼吁|邀请)(?:大家|观众|用户|粉丝|顾客|客户|家长|网友|他们)?到"
    r"(?=[\u4e00-\u9fffA-Za-z\d]{2,20}(?:咨询|报名|购买|下单|体验|预约|领取|参观|就诊|接种|检查|选购|品尝|办理|参加)(?:$|[，,。；;！!]))"
)
"""What stands before that which people are asked to do: "ask them to subscribe", 提醒大家点赞."""


def openers(role: Role, *patterns: str) -> tuple[tuple[Role, re.Pattern[str]], ...]:
    """Return what stands before words of that role."""
    return tuple((role, regex(one, re.I)) for one in patterns)


BESIDE_PICTURE: Final = regex(
    r"\b(?:image|photo|picture|clip|file)s?\s(?:and|with|plus|&|\+)\s(?:(?:this|the|that|these|my"
    r"|following|short)\s)*"
    r"(?:text|copy|words)\b[^.:：\n]{0,24}[:：]\s*"
    r"|\b(?:from|using|with|based\son|out\sof)\s(?:this|the\sfollowing|my|our)\s(?:text|copy)\s*[:：]\s*"
    r"|(?:图片?|照片|素材|视频|片段)(?:和|与|跟|及)(?:这段|一段|这句|下面的?|以下)?(?:文字"
    r"|文案)[^。：:\n]{0,24}[:：]\s*",
    re.I,
)
"""What stands before a text that is material: "from this image and text: …", "from this text: …"."""
PART_TITLE: Final = r"(?:(?:main\s)?(?:title|headline|heading)(?:\s(?:card|text))?)"
PART_CAPTION: Final = (
    r"(?:caption\s(?:\d{1,2}|one|two|three|four|five|six)|captions?|subtitles?|(?:text\s)?overlays?"
    r"|lines?\sof\stext|on-?screen\stext"
    r"|(?:first|second|third|fourth|fifth|last|middle)\sline)"
)
PART_END: Final = (
    r"(?:end(?:ing)?\s?(?:card|screen|text|line)|(?:final|last)\s(?:card|screen|slide)|closing\s(?:line|text|words?|card|title)|last\swords"
    r"|final\s(?:line|text|words?|message)|(?:last|final)\sthing(?:\s(?:people|you|we|they|viewers)\ssee)?|call[\s-]to[\s-]action|cta|tagline|slogan|outro(?:\stext)?)"
)
# What may stand between a part and its words: "of the third picture", "from 2 to 5 seconds", "in white".
DETAIL: Final = (
    r"(?:\s(?:of|for|on|under|below|over|from|at|in|to|until|between|near|during|with|that"
    r"|which)\s(?:(?!\b(?:to|into|says?|reads?)\s)[^,.;:\n\ue000])"
    r"{1,40}?)?"
)
WHERE: Final = r"(?:(?!\b(?:music|voice|title|says?|and\s(?:put|make|add|use))\b)[^.,:;\n\ue000]){2,44}?"
A_PICTURE: Final = (
    r"(?:(?:first|second|third|fourth|fifth|last|final|\d(?:st|nd|rd|th))\s(?:photo|picture|image|pic|scene|shot|clip|slide|one)"
    r"|(?:photo|picture|image|pic|scene|shot|clip|slide)\s\d)"
)
_UP_TO_COLON: Final = (
    r"(?:\s(?:(?!\b(?:music|voice|title|captions?|length|duration"
    r"|seed|and\s(?:put|add|write|show|end|make|use|change|then))\b)(?:[^.,;:\n\ue000]|(?<=\d)[.:](?=\d))){1,44}?)?"
)
_SAYS: Final = (
    r"\s(?:(?:should|must|could|can|needs?\sto|has\sto|ought\sto|to|will|just)\s)*(?:be|say"
    r"|says|read|reads|saying|reading|become|show|(?:is|are)(?=\s(?:now\s)?(?-i:[A-Z\d\u3400-\u9fff\"“])))\s+"
)
# What is said of a part, not by it: "the title should be bigger".
OF_ITS_KIND: Final = (
    r"(?!(?:readable|legible|clear(?:er)?|sharper|visible|changed|moved|kept|different|something|nicer|prettier|catchier|funnier|better"
    r"|a\s(?:bit|little|touch|tad)|much|slightly|too|not|hard|wrong|gone|missing|way|so|very|quite"
    r"|more|less|at|on|in|for|shown|visible"
    r"|there|here|up|down|(?:ok(?:ay)?|fine|good|great|nice)(?=\W*$)|boring|ugly|cut|hidden|removed|(?:long|short"
    r"|bigg?|small|larg|high|low|bright|dark"
    r"|bold|quick|slow|earli|lat)(?:er)?|longer|shorter|centered|centred|aligned|white|black|red|orange"
    r"|yellow|gold(?:en)?|green|blue|purple|pink"
    r"|gr[ae]y|brown|teal|cream|navy|\d)\b)"
)


def said(role: Role, part: str) -> tuple[tuple[Role, re.Pattern[str]], ...]:
    """Return how English gives a part its words: "part: …", "part should be …", "change part to …"."""
    return openers(
        role,
        rf"\b{part}{_UP_TO_COLON}\s*(?:=>|->|→|=|(?<!\d):|:(?!\d\d\b))\s*(?!{WISH})",
        rf"\b{part}{DETAIL}{_SAYS}{OF_ITS_KIND}",
        rf"{VERB}{THE}{NUMBERED}{part}{DETAIL}\s(?:to|into|as)\s(?:be\s|say\s|read\s)?{OF_ITS_KIND}",
    )
