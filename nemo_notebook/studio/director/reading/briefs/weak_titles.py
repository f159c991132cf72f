"""Tell a weak title, which no film is to show: an order, a date, a cut phrase, a word that says nothing."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.offers import CONTACT, DATE

_CUT: Final = regex(
    r"^(?!(?:what|who|where|how|why|when)\b).*\b(?:(?-i:an?)|the|of|for|or|and|by|with|from|is|are|was|were|has|have|our|my|your|that|which|who|at|to|mrs|mr|ms|dr|we['’]re|we|looking|being|very)\.?$"
    r"|.*\b(?:our|my|your|their)\s[\w-]+['’]s\.?$|(?:two|three|four|five|six|\d)\sslides\s(?:for|of|from)\b",
    re.I,
)
HEADINGS: Final = (
    r"ingredients|method|directions|instructions|equipment|materials|examples?|definition|formula"
    r"|question|answer"
)
"""What stands over a part of a recipe or a lesson, and says nothing of what that is of."""
_EMPTY: Final = regex(
    rf"dear\s\w+|{HEADINGS}|(?:the\s)?(?:first|second|third|fourth|last|other)\s(?:photos?|pictures?|pics?|images?|clips?)|"
    r"(?:with\s|in\s)?(?:\d{1,2}|two|three|four|five|six|seven|eight)\s(?:short\s|different\s)?(?:scenes|shots|pictures|images|photos|clips|captions|slides|parts)|"
    r"(?:the\s|a\s|my\s|our\s)?(?:days?|weeks?|months?|years?|players?|people|students?|staff|team|customers?|members?|beginners?|kids|children|adults|parents|purposes?|use|fun|free|thing|things"
    r"|work|example|school|everyone|anyone|someone|others|guests|visitors|clients|business|company|video|clip|film|opener|intro|outro|end|start|part|place|way|time|info|information|details?|more|new|best|good|next|first|then|finally|grade|class|blog(?:\s(?:post|intro|article))?|newsletter|press\srelease|ages?|year\s\d+|home|its?|it['’]s|we|you|they|here|there|today|tonight|tomorrow|now|internal|external|agenda|goals|points|notes|apprentice"
    r"|(?:history|vocabulary|science|maths?|english|school)\slesson(?:\sopener|\sintro)?)",
    re.I,
)
_QUALITY: Final = regex(
    r"(?:(?:in\s)?(?:ultra|full|[248]k|u?hd|\d{3,4}p|\d{2,3}\s?(?:fps|hz)|high[\s-]?(?:res(?:olution)?|quality"
    r"|def(?:inition)?)|resolution)[\s,]*)+(?:(?:video|clip|film|footage|reel|timelapse|slideshow)\b.*|\d{2,3})?"
    r"|(?:[\u4e00-\u9fffA-Za-z]{2,9}\s)?(?:16:9|9:16|1:1|4:5|3:4|4:3)",
    re.I,
)
"""How fine the pictures are to be, or their shape: "4K 60", 小红书 9:16."""
_ORDERS: Final = regex(
    r"(?:please|make|create|use|add|put|keep|write|include|mention|tell|remind|ask|explain|turn|give|need|show|to)\s(?:an?|the|it|them|us|me|our|my|sure|some|this|that|people|viewers|parents|customers)\b",
    re.I,
)
_ORDERS_ZH: Final = regex(
    r"^[竖横方][版屏形]$|^[把将](?:下面|以下|上面|这[篇段份]|我)|(?:提炼|归纳|概括|浓缩|总结)[成出为]|依次[^的]|视频|短片|做成|做[个一成]|做条|秒|第\d+张|^(?:这是|这里是|只用|我[做要想有](?!.*[了啦]$)|注明|标注|写[明上给]|附上|加[上个]|配[上个]|画面|背景|内容|结尾|最后|(?:一?开始|首先|开头|开场|先|然后|接着)就?(?:是|放|出现)|突出|体现|强调|一次|请[大您各]|[帮给]我|数据来源|主题是|用于|面向|适合|时长)|[的和与在给为了把被]$|、.*、"
)
_BEGUN: Final = regex(
    r"(?:we|i|they|it|you|he|she)(?:['’]ve|\shave)?\s(?!(?:moved|won|opened|launched|reopened|care|deliver|did|love|miss)\b)\w+",
    re.I,
)
"""The begin of a sentence: "We Hit", of "we hit 500 customers"."""
FOR_CLIENT: Final = regex(
    r"For\s(?:the\s|our\s)?(?P<who>[A-Z]\w+\s[A-Z][\w\s]*(?:Council|School|Ltd|Inc|Club|Association|Company|Trust|Team))(?=$|[.\n])"
)
"""Who orders the film: "For Milbrook District Council"."""
_DAY: Final = regex(
    r"(?:(?:this|next|every|on)\s)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b[\s,]*|[周星期礼拜]+[一二三四五六日天末]至?",
    re.I,
)
_POINTS: Final = regex(
    r"(?:(?:show|use|list|include|put|add|with)\s)?(?:these|those)(?:\s(?:are|is|with|from|photos?|pics?|pictures?|images?|clips?|videos?)\b.*|$)"
    r"|(?:here\s(?:are|is)|this\sis|attached(?:\sare|\sis)?)\s(?:(?:a|an|the|some|my|our|three|four|five|\d)\s)*(?:photos?|pics?|pictures?|images?|clips?|videos?|footage|recording|script|text|list)\b.*",
    re.I,
)
"""What only points to what is given: "these are pics of the house"."""
_KEPT: Final = regex("了[！!]?$")
_WORD: Final = regex(r"[^\W\d_]{3,}|[\u4e00-\u9fff]{2,}|[A-Z]{2}|\d[A-Z]|[A-Z]\d|^[\u4e00-\u9fff]$")


def is_weak(title: str) -> bool:
    """Whether a title found in words that were not meant as one says nothing, or is only a piece of them."""
    if len(title) == 1 and title in "柬帖片座师":
        return True
    if (
        not title
        or _EMPTY.fullmatch(title)
        or only_quality(title)
        or _CUT.match(title)
        or _ORDERS.match(title)
        or only_points(title)
        or _BEGUN.fullmatch(title)
        or FOR_CLIENT.match(title)
    ):
        return True
    if _ORDERS_ZH.search(title) and not _KEPT.search(title):
        return not re.match("为什么|怎么|如何|什么", title)
    return bool(CONTACT.search(title)) or not _WORD.search(_DAY.sub("", DATE.sub("", title)))


def only_quality(title: str) -> bool:
    """Return whether words only tell how fine the pictures are to be, or their shape."""
    return bool(_QUALITY.fullmatch(title))


def only_points(title: str) -> bool:
    """Return whether words only point to what was given with a message: "these with the prices"."""
    return bool(_POINTS.fullmatch(title))


def strong(title: str) -> str:
    """Return a title, "" for a weak one."""
    return "" if is_weak(title) else title
