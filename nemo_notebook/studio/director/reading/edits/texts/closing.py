"""Read what a film is to end with: a web address, a telephone number, a code that people scan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import length_ms, words_of
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    SetEndCard,
    SetTitle,
    SetTitleTime,
)
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.texts.held_lengths import card_time
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import AT_END

_TOP: Final = (
    r"(?:com|org|net|io|de|cn|shop|co|cafe|app|store|uk|eu|fr|es|it|me|info|biz|dev|ai|tv|xyz|online|site"
    r"|club|top|vip|edu|gov|us|ca|au|jp|hk|tw|in|studio|design)"
)
ADDRESS: Final = regex(
    r"(?:https?://|www\.)[\w.-]+(?:/[^\s,，。]*)?"
    rf"|(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.{_TOP}(?![A-Za-z\d-])(?!\.[A-Za-z\d])(?:/[^\s,，。]*)?"
    r"|[\w.+-]+@[\w-]+\.[\w.-]*\w|(?<!\w)@\w[\w.]{2,}|\+?\d[\d\s()-]{6,}\d",
    re.I,
)
_NAMED: Final = regex(
    r"\b(?:website|web\s?site|web\saddress|url|link|homepage|address|e?-?mail|phone|number|handle|instagram|account)\b|网[址站]|官网|链接|电话|邮箱|公众号|账号|地址",
    re.I,
)
_CALL: Final = regex(
    r"\b(?:call|visit|follow|find|order|book|e?-?mail|write\sto|text|dm|shop|join)\b(?:\s(?!the\send\b)\w+){0,3}\s$"
    r"|(?:致电|拨打|请?[访关][问注]|搜索|扫码)[^，。]{0,4}$",
    re.I,
)
"""What people are to do with an address: "visit …"."""
_TELEPHONE: Final = regex(r"(?:电话|手机号?|微信|[QＱ][QＱ])\s?[:：是]?\s?$|\btel\.?:?\s$", re.I)
"""What is shown with the number."""
_PLACED: Final = regex(r"\bend\s?card\b|\bon\sthe\send\b|\bend\b|片尾|结尾|最后|末尾", re.I)
_CODE: Final = regex(r"\bqr(?:[\s-]?codes?)?\b|\bbar\s?codes?\b|二维码|小程序码|条形码", re.I)
_LABEL: Final = 8  # signs that may stand before an address; more are words of their own
_AT_START: Final = (SetTitle, SetTitleTime, AddCaption)
_HASHTAG: Final = regex(r"(?<!\w)#(?!\d{1,2}\b|[0-9a-fA-F]{6}\b)[^\W_][\w-]*")
_PLACED_ELSEWHERE: Final = regex(r"\b(?:title|captions?|pictures?|scenes?)\b|标题|字幕|画面|第", re.I)
_THANKS: Final = regex(
    r"^\W*(?:(?:please|also|and)\s)*(?:(?:end|finish|close)\s(?:it\s|the\s\w+\s)?with\s(?:an?\s)?(?:big\s)?[\"“]?thank(?:s|\syou)?\b"
    r"|(?:thank|say\sthank(?:s|\syou)(?:\sto)?|(?:add|write|put)\s(?:an?\s)?[\"“]?thank(?:s|\syou)).{0,36}\bat\sthe\s(?:very\s)?end\b)"
    r"|^(?:结尾|片尾|最后)(?:加上?|写上?|放上?|来)?(?:一?[句个])?(?:谢谢|感谢)(?:观看|大家|收看|您的?观看)?$",
    re.I,
)
_WATCHED: Final = regex(r"\b(?:view\w*|watch\w*|audience|everyone)\b|观看|收看|大家", re.I)
_UNGIVEN: Final = regex(
    r"^(?:please\s|also\s)*(?:add|put|show|write|include|display)\s(?:our|my|the)\s(?:website|web\saddress|url|address|phone(?:\snumber)?|e-?mail|instagram|handle|opening\shours|contact(?:s|\sdetails)?)(?:\s(?:at|on|in|to|as)\s.{0,24})?$"
    r"|^(?:请|再)?(?:加上?|放上?|写上?|结尾放?|片尾放?|最后放?)我们的?(?:网址|官网|地址|电话|邮箱|联系方式|公众号)$",
    re.I,
)
"""An address that is spoken of and not given."""
_DETAIL: Final = regex(
    r"^(?:(?:and|plus|also|和|还有|以及|再?加上)\s?)*(?:(?:our|my|the|我们的?)\s?)?(?P<words>(?:电话|手机号?|微信号?|地址|营业时间|时间|网址|官网|邮箱|公众号|QQ|tel(?:ephone)?\.?|phone(?:\snumber)?|address|open(?:ing\shours)?|hours|e-?mail|website|instagram|whatsapp)"
    r"\s?(?:是|为|is|[:：])?\s?(?!(?:the\s)?(?:in|at|to|on|first|last|bigger|larger|smaller|longer|later|earlier|should|must|needs?|too|please|stays?)\b)"
    r"(?![放移挪停改换变调删去要再加显出单大小太晚早长慢一])(?=[^，。]{0,20}[\d@.]|[^，。]{3})[^，。\n]{2,60}|微信同号)$",
    re.I,
)
"""One more line of what people are to find a place by."""
_ENDING: Final = regex(
    r"^\W*(?:(?:and|also|please|can\syou|could\syou|i\s(?:want|need)|make|let|have)\s)*the\s(?:ending|end(?:\s(?:card|screen|part))?|outro|(?:last|closing|final)\s(?:screen|card|slide))\s(?:(?:should|must|to|needs\sto|has\sto)\s)?(?:(?:be|last|stay|run)\s)?(?:for\s)?(?P<long>[\w.]+\s?(?:s|secs?|seconds?))(?:\slong)?,?\s(?:and|with)\s(?:(?:it\s|should\s|must\s|have\sit\s|make\sit\s|let\sit\s)*(?:say|read)(?:s|ing)?|the\s(?:words|text))\s?:?\s(?P<words>[^\n]{2,80}?)[\s.]*$"
    r"|^(?:请|把|让)*(?:结尾|片尾|最后一?[屏页])(?:要|应该|改成|改为|放|显示|停留?)*(?P<long_zh>[\d.一二两三四五六]+秒)(?:钟)?[，,]?(?:并且?|然后|同时)?(?:文字|内容)?(?:写上?|改成|说|是)[:：]?(?P<words_zh>[^\n，。]{2,40}?)[。！!”\"\s]*$",
    re.I,
)
_WHOSE: Final = regex(
    r"^\s?[（(]?(?P<who>[\u4e00-\u9fff]{1,3}(?:先生|小姐|女士|太太|老师|老師|师傅|師傅|经理|經理|老板|老闆|店长|医生|教练|总|生|太|姐|哥|叔|姨))[)）]?\W*$"
)
"""Whom people find by an address: 9123 4567 陈先生."""
_JOINS_ZH: Final = regex("和|还有|以及|再?加上|、")
_WORDS: Final = regex(r"^(?P<words>[A-Z\d][\w'’!?&]*(?:\s[\w'’!?&]+){0,5}?)\s(?:at|in)\sthe\s(?:very\s)?end$")
_SIGNS: Final = regex(r"^(?:结尾|片尾|最后)(?:写上?|放上?|打上?|是|显示)?(?P<words>[^，。]{1,12})$")
_NAME_AGAIN: Final = regex(
    r"(?:(?:please|and|also)\s)*(?:put|show|add|repeat|use|have)\s(?:the\s|our\s|my\s)?(?:title|name|(?:[a-z]+\s)?(?:studio|shop|company|business|club|brand|school|band|team)(?:['’]s)?\sname)\s(?:again\s)?(?:on\s(?:the\s)?end\s?card|at\sthe\s(?:very\s)?end|at\sthe\send\sas\swell)(?:\s(?:too|as\swell|again))?\W*"
    r"|(?:片尾|结尾|最后)(?:也|再|还)(?:要|请)?(?:放上?|加上?|写上?|出现?|显示)(?:一[次遍])?(?:标题|[馆店校社品公]?司?牌?名字?|名称)(?:一[次遍])?[吧。]*",
    re.I,
)
"""The title stands on the end card too: "put the studio name on the end card too"."""


def read_closing(clause: Clause, there: Situation) -> Reading | None:
    """Read an address that the end is to show, or a code, which is a picture."""
    quoted = any(one.quoted for one in clause.texts)
    if (
        not quoted
        and _CODE.search(clause.raw)
        and (verbs.ADD.search(clause.text) or AT_END.search(clause.text))
    ):
        return None if there.fresh_pictures else Reading(says=_code_is_a_picture(there))
    if brought := _brought(clause, there):
        return brought
    if named := _name_and_detail(clause, there):
        return named
    found = ADDRESS.search(clause.raw)
    if found is None or verbs.TITLE.search(clause.text) or verbs.CAPTIONS.search(clause.text):
        return None
    if ADDRESS.search(clause.raw, found.end()) and found[0] in there.end_words:
        return None  # "change 555-0142 to 555-0143 on the end card": one takes the place of the other
    beside = clause.raw[: found.start()] + clause.raw[found.end() :]
    if any(one.words.strip() not in found[0] for one in clause.texts if one.quoted):
        return None
    if any(one.role == "end" and len(one.words) > len(found[0]) + _LABEL for one in clause.texts):
        return None
    if not (_PLACED.search(beside) or _NAMED.search(beside)) or verbs.REMOVE.search(beside):
        return None
    address, before = found[0].rstrip(".!?"), clause.raw[: found.start()]
    if call := _CALL.search(before):
        return Reading((SetEndCard(f"{call[0][:1].upper()}{call[0][1:]}{address}"),))
    label, whose = _TELEPHONE.search(before), _WHOSE.match(clause.raw[found.end() :])
    address = f"{address} {whose['who']}" if whose else address
    return Reading((SetEndCard(_beside_card(address, label[0] if label else "", there)),))


def read_ending(clause: Clause, there: Situation) -> Reading | None:
    """Read how long the ending is and what it says: "the ending should be 3 s and say Join now"."""
    title = title_of(there.draft)
    if title and _NAME_AGAIN.fullmatch(clause.raw.strip()):
        return Reading((SetEndCard(words_of(title)),))
    said = _ENDING.match(clause.raw)
    lengths = find_durations(said["long"] or said["long_zh"]) if said else []
    if said is None or len(lengths) != 1 or lengths[0].value >= length_ms(there.draft):
        return None
    texts = [one for one in clause.texts if one.quoted]
    words = (said["words"] or said["words_zh"]).strip(" \"'“”")
    if len(texts) > 1 or not words:
        return None
    card = SetEndCard(texts[0].words if texts else words)
    return Reading((card, *card_time(card, lengths[0].value, there).operations))


def _name_and_detail(clause: Clause, there: Situation) -> Reading | None:
    """Read 最后放上店名“小屋”和电话13800001234: both stand on the end card."""
    quoted = [one for one in clause.texts if one.quoted]
    if len(quoted) != 1 or quoted[0].role != "end" or verbs.REMOVE.search(clause.text):
        return None
    after = clause.raw.rpartition(quoted[0].words)[2].lstrip('”"』」’ ')
    detail = _DETAIL.match(after) if _JOINS_ZH.match(after) else None
    return Reading((SetEndCard(f"{quoted[0].words}\n{detail['words']}"),)) if detail else None


def _brought(clause: Clause, there: Situation) -> Reading | None:
    """Read hashtags and thanks that the film is to end with; ask for an address that is not given."""
    if clause.texts and any(one.quoted for one in clause.texts) or verbs.REMOVE.search(clause.text):
        return None
    tags = _HASHTAG.findall(clause.raw)
    if tags and verbs.ADD.search(clause.text) and not _PLACED_ELSEWHERE.search(clause.text):
        return Reading((SetEndCard(_beside_card(" ".join(tags), "", there)),))
    if _THANKS.search(clause.raw):
        words = (
            there.say("Thanks for watching", "感谢观看")
            if _WATCHED.search(clause.raw)
            else there.say("Thank you", "谢谢")
        )
        return Reading((SetEndCard(words),))
    if not clause.texts and _UNGIVEN.search(clause.raw.strip(" .!。！")) and not ADDRESS.search(clause.raw):
        wish = there.say('end with "{}"', "片尾文字“{}”")
        return Reading(says=there.say("What is it, word for word?", "具体是什么？"), asks=Ask("words", wish))
    return None


def _beside_card(address: str, label: str, there: Situation) -> str:
    """An address under the words that the end card has; in the place of one that stands there."""
    old = words_of(end_card_of(there.draft) or {})
    if not old:
        return label + address
    there_is = next((one[0] for one in ADDRESS.finditer(old) if _kind(one[0]) == _kind(address)), "")
    return old.replace(there_is, address, 1) if there_is else f"{old}\n{label}{address}"


def _kind(address: str) -> str:
    if "@" in address:
        return "mail"
    return "phone" if address.lstrip("+")[:1].isdigit() and "." not in address else "web"


def _code_is_a_picture(there: Situation) -> str:
    return there.say(
        "A code to scan is a picture: attach its image (-a code.png) and say “add it at the end”.",
        "二维码是图片：请用 -a 附上二维码图片（例如 -a code.png），再说“放在最后”。",
    )


def read_closing_on(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read the second half of "put Sale at the start and Bye at the end", 电话 6688 1234 after an address."""
    last, detail = operations[-1] if operations else None, _DETAIL.match(clause.raw.strip(" .。"))
    if isinstance(last, SetEndCard) and last.text and detail and not verbs.REMOVE.search(clause.text):
        line = detail["words"].replace(" number", "", 1)
        return Reading((SetEndCard(f"{last.text}\n{line[:1].upper()}{line[1:]}"),))
    if not operations or not isinstance(operations[-1], _AT_START) or clause.texts:
        return None
    match = _WORDS.match(clause.raw.strip(" .。")) or _SIGNS.match(clause.raw.strip(" .。"))
    return Reading((SetEndCard(match["words"]),)) if match else None
