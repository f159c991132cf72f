"""Find prices, discounts and dates in a brief, and the clauses that name them, word for word."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

PRICE: Final = regex(
    r"[$€£¥￥]\s?\d[\d,.]*|\b(?:\d[\d,.]*|ten|twelve|fifteen|twenty|thirty|forty|fifty)\s?(?:usd|eur|dollars?|euros?|pounds?|quid|bucks|yuan|rmb)\b"
    r"|\d[\d,.]*\s?[€£¥￥$](?!\d)|\d[\d,.]*\s?(?:元"
    r"|块钱|块|美元|欧元)|\b\d{1,3}\s?%\s?(?:off|discount|cheaper)"
    r"|[\d一二三四五六七八九](?:[.点]?[\d一二三四五六七八九])?\s?折|半价|\bhalf[\s-]price\b"
    r"|\bbuy\sone\b|\b\d\sfor\s(?:the\sprice\sof\s)?\d\b|买一送一|买[一二两三]送[一二两三]"
    r"|(?<![-\w])free\b(?!\s(?:range|style|spirit|time|form|kick|will|throw|fall|from))|免费|包邮|赠送|[前头]\d+[名位]"
    r"|(?<![\d.:])\d{1,4}[.,]\d{2}(?![\d.:%])"
    r"|(?:原价|(?<!出)现价|特价|只要|仅需?|售价|单价|月租|月薪|学费|人均|票价|起价|立减)\s?\d",
    re.I,
)
DATE: Final = regex(
    r"\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*(?:\s\d{4})?"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan"
    r"|feb|apr|aug|sept?|oct|nov|dec)\.?\s\d{1,2}(?:st|nd|rd|th)?\b"
    r"|\bmay\s\d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}月\d{1,2}[日号]?|\b(?:until|till|opening|opens|open"
    r"|starts|from|by|this|on|next|(?:every|each)(?:\s(?:other|second))?)\s(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    r"|\b\d{4}-\d{2}-\d{2}\b|每[周天日月][一二三四五六日末\d]|本周[一二三四五六日末]|下周[一二三四五六日]|周[六日]"
    r"|\b(?:until|till|by|in|from|since|before)\s(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|(?:(?:19|20)\d\d年|今年|明年)(?:[春夏秋冬][季天]?|年?[初中末底]|[上下]半年)?(?=[^，。]{0,4}(?:上线|上映|上市|发售|开播|公测|首发|开售|发布|开业|开幕))"
    r"|\b(?:out|coming|available|launching|releas(?:ed|ing)|premieres?|opening|opens|arriving)\s(?:in\s|this\s|next\s|early\s|late\s)*(?:spring|summer|autumn|fall|winter|20\d\d)\b(?!\s(?:sale|collection|colou?rs))"
    r"|\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|[早晚上中下][上午]?\d{1,2}[点:]",
    re.I,
)
RECURS: Final = regex(
    r"\b(?:every|each)\s(?:(?:other|second)\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekday|weekend|morning|afternoon|evening|night)s?\b"
    r"(?:(?:,?\s(?:at|from|between))?\s\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b)?(?:\s?(?:-|–|to|until|till|and)\s?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b)?)?)?",
    re.I,
)
"""How often something takes place, and at what time: "every other Saturday 9-1"."""
_FILM_WORDS: Final = regex(r"\b(?:video|clip|film|slideshow)s?\b|视频|短片|影片|宣传片", re.I)
_SPLIT: Final = regex(
    r"[.;!?](?=\s|$)|,(?!\d{3}(?!\d))\s*|:\s|:(?=[\u4e00-\u9fff])|\s[-–—]\s|[。；！？，：\n]|\band\b(?=[^,]*$)"
)
_WISH_HEAD: Final = regex(
    r"^.*\b(?:videos?|clips?|films?|slideshows?|ads?|promos?|reels?|tiktoks?|stor(?:y|ies)|posts?"
    r"|invit(?:es?|ations?)"
    r"|cards?|teasers?|trailers?|spots?)\s(?:for|about|of|promoting|announcing|on)\s(?:our\s|my\s|the\s"
    r"|an?\s)?",
    re.I,
)
_LONGEST: Final = 80  # characters


CONTACT: Final = regex(
    r"\b(?:www\.|https?://)\S+|\b[\w-]+\.(?:com|org|net|io|de|cn|shop|store|app|info|biz|online|example|co|uk|eu|at|ch|fr|it|es|nl|se|ca|au|nz|us|tv|me|ai|dev|fm|gg)\b(?:/\S*)?|\b[\w.]+@[\w-]+\.\w+|(?<![\w.@])@[A-Za-z]\w{2,}"
    r"|(?<![\d.:薪资价])(?!(?:19|20)\d\d[\s–-](?:19|20)\d\d)(?!\d{1,2}[05]00-\d{1,2}[05]00(?!\d))\+?\d{3,4}[\s-]\d{4,}(?![\d:]|\s?[元块万千kK])",
    re.I,
)
"""An address, a telephone number."""


ADDRESS: Final = regex(
    r"\b\d{1,4}[a-z]?\s(?:[A-Z][\w'’]*\s){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Square|Sq|Place|Way|Close|Court|Crescent|Terrace|Boulevard|Blvd|Row|Hill)\b"
    r"|\b(?:[A-Z][\w'’]*\s){1,3}(?:Street|Road|Lane|Avenue|Drive|Square|Boulevard)\b"
    r"|\b(?:[A-Z][\w'’]*\s){1,3}(?:Park|Hall|School|Church|Centre|Center|Green|Field|Hotel|Library|Museum|Garden|House|Club|Stadium|Arena|Pier|Market)\b"
    r"|[\u4e00-\u9fff]{2,8}(?:路|街|大道|巷|弄)\s?\d+号|地址|(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,6}(?:万达|广场|商场|大厦)\d+[楼层]"
)
"""Where a place is: 12 Elm St, 南京路88号."""


def contact(text: str) -> str:
    """Return the first clause that tells where to turn to ("book at lotusroom.com"), "" for none."""
    found = [one.strip(" ,.") for one in _SPLIT.split(text) if CONTACT.search(one)]
    said = found[0] if found and len(found[0]) <= _LONGEST and not _FILM_WORDS.search(found[0]) else ""
    return said if CONTACT.fullmatch(said) else said[:1].upper() + said[1:]


def offers(text: str) -> list[str]:
    """Return the clauses that name a price, a discount or a date, as they were written."""
    clauses = _SPLIT.split(text)
    found = [_WISH_HEAD.sub("", one).strip(" ,.") for one in clauses if PRICE.search(one) or DATE.search(one)]
    return [one for one in found if 1 < len(one) <= _LONGEST and not _FILM_WORDS.search(one)]
