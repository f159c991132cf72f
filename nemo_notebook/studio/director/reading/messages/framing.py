"""Take off what a person says to the film-maker around what is to be read: "please show our number …".

What only shapes the film is told by `shaping`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import BLANK

_INTRODUCES: Final = regex(
    r"(?:(?:hi|hello|hey),?\s)?(?:(?!open|we|new|all|only|made|born|now)[a-z]+\s){1,4}here|i\s(?:teach|coach|work|volunteer)\s(?:year|grade|class|form|at|in|with|for|an?|the|kindergarten|primary|secondary|elementary|preschool)\b[^,.;:!?]{0,40}|i\s[a-z]{3,8}|(?:(?:hi|hello),?\s)?(?:i|we)(?:['’](?:m|re)|\s(?:am|are|run|own|have|opened?|manage|just\sopened|started))\s(?:an?|the|our\sown|two)\s[^,.;:!?\d]{2,70}"
    r"|(?:here(?:['’]s|\s(?:is|are))|attached(?:\s(?:is|are))?|this\sis|these\sare)\s(?:(?:a|an|my|our|the|some)\s)?[^,.;:!?\d]{0,30}?(?:photo|picture|pic|image|clip|video|file|logo)s?(?:\s(?:of|from)\s[^,.;:!?\d]{2,60})?"
    r"|(?:(?:\d{1,2}|two|three|four|five|six|some|a\s(?:few|couple\sof)|these)\s)(?:[a-z]+\s){0,2}?(?:photo|picture|pic|image|clip|video|snap)s?\s(?:of|from)\s(?:my|our|the)\s[^,.;:!?\d]{2,40}"
    r"|(?:这|下面)(?:是|些是|张是)(?:我|我们)?的?[^，。]{0,8}(?:照片|图片|视频|素材|图)"
    r"|(?:i|we)(?:['’](?:m|re)|\s(?:am|are))\s(?:organi[sz]ing|planning|hosting|making)\s[^,.;:!?\d]{2,60}"
    r"|(?:my|our)\s(?:name|company|shop|business)\sis\s[^,.;:!?\d]{2,40}"
    r"|(?:我们?|本人|咱们?|我家|我们家)(?:这[里儿边])?(?:是|开了?|有|经营)(?:了)?(?:[一两][家个间名位所支]|(?<=[开营]了)[家个间]|做)[^，。；：:,\d]{2,20}"
    r"|(?:我是|我们是)[^，。；：:,\d]{2,12}",
    re.I,
)
"""Who speaks, which is not what the film says: "we are a local food bank", 我们是一家小面馆."""
_LEADS: Final = regex(
    r"^(?:(?:please|and|also)\s)*(?:show|display|include|mention|put|feature|highlight|emphasi[sz]e|list|state|note)\s(?:that\s)?(?:(?:our|my|the)\s)?"
    r"(?:(?:phone\s|telephone\s)?number|website|web\saddress|url|address|e-?mail|price)\s(?:is\s)?(?=\S*\d|\S+[.@]\S)"
    r"|^(?:(?:please|and|also|with|put|add|show|the|our|my)\s)*(?:link|website|web\saddress|url|address|(?:phone\s)?number|e-?mail|contact|handle)\s(?:at|in|on)\sthe\s(?:very\s)?(?:end|bottom)(?:\sis|\s?[:=-])?\s(?=\S*\d|\S+[.@]\S|@)"
    r"|^(?:(?:please|and|also)\s)*(?:mention(?:ing)?\s(?:that\s|the\s(?=\w+\s\w))?|(?:say|state|note|stress|emphasi[sz]e|add)\sthat\s|(?:tell|remind)\s(?:people|viewers|them|everyone)\sthat\s)(?=\w)"
    r"|^(?:the\s)?(?:date|day|when)(?:\sis|\s?[:=-])?\s(?=(?:on\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]{2}|[A-Z][a-z]{2,8}\.?,?\s\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b))"
    r"|^(?:and\s)?that\s(?=(?:we|our|it|they|you|there|the|all|no|everyone|parking|entry|booking)\b)"
    r"|^(?:请|要|记得|并|再|且)*(?:重点|主要|特别|着重)?(?:突出|强调|主打|体现|写明|注明|标注|标明|附上|写上|要有|提到|说明|留)(?:一?下|了|出)?[:：]?(?=\S{2})"
    r"|^(?:落款|署名)(?:是|写|为|[:：])?(?=\S{2})",
    re.I,
)
SIGNED: Final = regex(r"(?:落款|署名)(?:是|写|为|[:：])?([^，。；,;\n]{2,16})")
"""Who a greeting is from."""
_TAIL: Final = regex(
    r"\s(?:at|in|on)\s(?:the\s)?(?:very\s)?(?:end|start|beginning|screen|video|film|bottom|top)$", re.I
)
_REMNANT: Final = regex(rf"(?:(?<=[,，.。;；!！?？\n])|\A)[^,，.。;；!！?？\n]*{BLANK}[^,，.。;；!！?？\n]*")
_LONGEST_REMNANT: Final = 24  # columns
_ENUMERATED: Final = regex(
    r"^(?![^，]{0,12}周[一二三四五六日天]、)(?:有|提供|包含|包括|设有|配有)?(?P<items>[^、，]{2,10}(?:、[^、，]{1,10})+)$"
)


_HOLDS_ZH: Final = regex(
    r"^(?:我和[^，\d]{1,4}?|我们(?:家|俩)?|我[家儿女孙爸妈][^，\d]{0,3}?|本人)(?:将|要|准备|打算|定于|会)?(?:在|于)?"
    r"(?P<when>(?:今年|明年|本周|下周|下?个?月)?[^，在于]{0,2}[\d一二三四五六日天][^，在于]{0,12}?[日号点午晚末一二三四五六天])(?:在|于)"
    r"(?P<where>[^，]{2,16}?)(?:办|举办|举行|摆)(?P<what>[^，\d]{2,6})$"
)
"""Who holds what, when and where: 我和男朋友5月20号在西湖边办婚礼."""


def introduces(clause: str) -> bool:
    """Whether a clause only says who speaks."""
    return bool(_INTRODUCES.fullmatch(clause.strip(" .。!！")))


def unframed(clause: str, *, listed: bool = False) -> Iterator[str]:
    """Yield what is to be read of a clause; several where it lists what is to be stressed, or is a list."""
    if holds := _HOLDS_ZH.match(clause):
        yield from (holds["what"], holds["when"], holds["where"])
        return
    lead = _LEADS.match(clause)
    rest = _TAIL.sub("", clause[lead.end() :]).strip() if lead else clause
    items = _ENUMERATED.match(rest)
    yield from items["items"].split("、") if items and (lead or listed) else [rest]


def without_remnants(wishes: str) -> str:
    """The wishes without the few words that only stood around words of the film: "my hot sauce ‘…’"."""
    return _REMNANT.sub(lambda one: "" if _is_remnant(one[0]) else one[0], wishes)


def _is_remnant(clause: str) -> bool:
    said = " ".join(clause.replace(BLANK, " ").split()).rstrip(":： ")
    columns = sum(2 if sign >= "\u2e80" else 1 for sign in said)
    return columns <= _LONGEST_REMNANT and not re.search(r"\d|[:：%$€£¥]", said)
