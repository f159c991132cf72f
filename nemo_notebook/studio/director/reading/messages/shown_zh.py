"""Read by what surrounds them which words a Chinese first message wants seen: 把“…”打在屏幕上.

A clause of which all else only says that something is to be seen gives its words, and they are captions.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.asides_zh import CLAUSE as START
from nemo_notebook.studio.director.reading.messages.asides_zh import END, LEAD, QUOTE, TAIL, unmarked
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.messages.traditional import in_both_signs
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_LABEL: Final = (
    r"(?:(?:我们?|咱们?|本?店|公司)?的?(?:联系|咨询|预约|订座|订位|订餐|订购|报名|预订|活动|开课|开业|演出|服务|官方|客服|热线|优惠|促销|早鸟|会员|团购|套餐|门店|店铺|公司)?"
    r"(?:电话(?:号码)?|手机号?(?:码)?|热线|号码|邮箱|网址|官网|网站|链接|微信号?|公众号|小程序|小红书|抖音号?|微博|QQ群?号?|联系方式|地址|店址|地点|位置|场地"
    r"|日期|时间|营业时间|开放时间|截止日期|价格?|售价|单价|定价|票价|门票|原价|现价|特价|到手价|折扣|优惠码?|折扣码|优惠券码?|口令|暗号|验证码|名额|人数)(?:名字?|号码)?)"
)
SEEN: Final = (
    r"(?:写|打|放|加|添|标|注|列|印|挂|贴|摆|显示|出现|展示|呈现|体现|突出|强调|标注|标明|注明|写明|列明|弹出|跳出|浮现|滚动|闪过|露出|露|提到|提及|包括|包含|含|配|弹|穿插|带|看[到见清]|看得[到见清]|读到|保留|附|介绍)"
    r"(?:[上出到着明下入]|一下|进去?|出来|上去|下来|清楚|清晰|完整|原样|醒目)*"
)
_WHERE: Final = (
    r"(?:(?:画面|屏幕|视频|影片|片子|短片|镜头|屏|图)(?:的?(?:[上里中]面?|当中|中间|角落|角上|(?:[左右]?[上下]|[左右])(?:方|面|角|边|侧)|[底顶]部|旁边|正?中央"
    r"|显眼处|醒目处|显眼的?位置|醒目的?位置))?|(?:[左右]?[上下]|[左右])(?:方|角|边|侧)|[底顶]部|正?中央|中间|当中|中段|中途|途中|过程中?|后面|旁边|角落|角上|片中|正片)"
)
WORDY: Final = (
    r"(?:[这那]?(?:以下|下面|如下)?的?[这那]?[一二两三四五六七八九十几\d]{0,2}[个句行段条点组屏页]?[大小]?(?:的)?(?:文字|字幕|字样|子幕|字目|文案|内容"
    r"|信息|要点|卖点|亮点|重点|特点|优点|关键词|词|数字|数据|字|话|句子|标语|口号|文本|弹幕|花字|角标|标签|横幅|水印|贴纸|条幅|金句|广告[词语]|宣传语|小字|大字))"
)
_COUNTED: Final = (
    r"(?:[这那以下面]*[一二两三四五六七八九十几\d]{1,2}[个句行段条点组项]"
    r"|这些|那些|这[个句行条]|各一?[个句条行]|一?[屏页幕])"
)
_MANNER: Final = (
    r"(?:依次|先后|首先|先|随后|接着|之后|分别|逐[条个句行一]|一[条个句行][接一][着]?[条个句行]?|陆续|轮流|一直|始终|全程|重点|特别|必须|务必|一定|必|都|也|全部?|只|就|再|要|请|能|得|可以|应该?|需要?|有|是|为|用|以|在|到|的|[里中]面?|会|把|将|来|给|着|了|好"
    r"|最好|记得|别忘了?|不要忘了?|别漏了?|不要漏了?|千万|原样|完整|清楚地?|明确|让|使|人|大家|观众|客人|顾客|用户|人们|一眼|直接|顺便|同时|另外|英文|中文|全都|逐一|醒目地?|显眼地?)"
)
PIECE: Final = rf"(?:{_LABEL}|{SEEN}|{_WHERE}|{WORDY}|{_COUNTED}|{_MANNER})"
_STRONG: Final = regex(in_both_signs(rf"{SEEN}|{_WHERE}|{WORDY}|{_LABEL}"))
_ORDERS: Final = regex(in_both_signs(rf"{SEEN}|{_WHERE}|[要得需]有|有$"))
_WRITES: Final = regex(in_both_signs(SEEN))
_MORE: Final = r"(?P<more>(?:\s?(?:、|，|,|；|;|和|与|跟|及|以及|还有|再加)?\s?(?:{label})?\s?{quote})*)"
_LARGER: Final = r"(?:(?:写|放|弄|显示|打)?得?(?:大|醒目|显眼|清楚|突出)(?:一?[点些])?)"
_BARE_QUOTE: Final = QUOTE.replace("(?P<quote>", "(?:")
_BEHIND: Final = (
    rf"(?:\s?(?:{PIECE}"
    rf"|{_LARGER})){{0,8}}?(?:[，,]\s?(?=[^，,。\n]*[写打放加标列显出露看])(?:{PIECE}){{1,8}})?"
)
_IN_MARKS: Final = regex(
    in_both_signs(
        rf"{START}{LEAD}(?P<front>(?:{PIECE}){{0,12}})\s?[:：]?\s?{QUOTE}"
        rf"{_MORE.format(label=_LABEL, quote=_BARE_QUOTE)}(?P<behind>{_BEHIND}){TAIL}{END}"
    )
)
_EACH: Final = regex(in_both_signs(rf"(?P<label>{_LABEL})?\s?{QUOTE}"))
_VALUE: Final = (
    r"(?P<fact>(?:https?://|www\.)[^\s，。；]+|[A-Za-z\d.-]+\.(?:com|cn|net|org|shop|cc|top|vip|io)(?![A-Za-z])[^\s，。；]*|[\w.]+@[\w.-]+"
    r"|\+?\d[\d\x20-]{5,}\d|[¥￥$]\s?\d[\d,.]*(?:元|起)*|\d[\d,.]*\s?(?:元|块|万元|折)(?:钱|一[份位个杯晚张人次斤盒]|/[\u4e00-\u9fff])?起?"
    r"|[\d一二三四五六七八九.]+折|[A-Za-z][\w-]{3,}|\d{1,2}月\d{1,2}[日号](?:[到至-]\d{1,2}月?\d{1,2}[日号])?|\d{1,2}[:：]\d{2}\s?[-–—~～至到]\s?\d{1,2}[:：]\d{2}"
    r"|[\u4e00-\u9fff]{2,10}[路街道巷弄]\d+[\u4e00-\u9fff\d]{0,8})"
)
_FACT: Final = regex(
    in_both_signs(
        rf"{START}{LEAD}(?P<front>(?:{PIECE}){{0,10}}?)(?P<label>{_LABEL})?(?P<link>(?:{SEEN}|[要也请就都上]|清楚){{0,5}})\s?(?:是|为|[:：])?\s?{_VALUE}"
        rf"(?P<behind>\s?{_BEHIND}){TAIL}{END}"
    )
)
_TOLD: Final = regex(
    in_both_signs(
        rf"{START}{LEAD}(?:{_MANNER}|{SEEN}|{_WHERE}){{0,8}}?(?P<label>{_LABEL}|{WORDY})(?:[要请就也都]|{SEEN}){{0,4}}(?:\s?[:：]\s?|(?<=[写上打楚明])\s?(?=\d))"
        rf"(?P<fact>[^，,。；;：“”\"\n]{{2,30}}?){END}"
    )
)
_OF_TWO: Final = regex(
    in_both_signs(
        rf"{START}{LEAD}(?P<row>{_LABEL}(?:是|[:：\x20])?[^、，,。；;：“”\"\n]{{2,20}}(?:\s?[、，,和与及]{_LABEL}(?:是|[:：\x20])?[^、，,。；;：“”\"\n]{{2,20}}?){{1,4}})"
        rf"(?:[都也全]|要|得|需要|一定|[，,])+{SEEN}{TAIL}{END}"
    )
)
_ROW_MARK: Final = regex(in_both_signs(rf"\s?[、，,和与及](?={_LABEL})"))
_LABELLED: Final = regex(in_both_signs(rf"(?P<label>{_LABEL})(?:是|[:：\x20])?\s?(?P<fact>.+)"))
_SAYS_SO: Final = regex(
    in_both_signs(
        rf"(?<=[^，,。；;！!？?\n])[，,]\s?(?=[请要都也一必务记别全])(?:{_MANNER}|{_WHERE}|{_COUNTED}){{1,8}}{SEEN}(?:{_WHERE}|{SEEN}|{_MANNER}){{0,6}}{TAIL}{END}"
    )
)
"""A clause that only says that what was told is to be seen."""
_CLEAR: Final = regex(
    r"日期|时间$|时间地点|地[点址]|价格?$|售价|位置|网[址站]|官网|链接|折扣$|名额|人数|票价|門票|门票|時間$|價格?$|網址"
)
"""What tells by itself what it is, and needs no label."""
_CALLS: Final = regex(in_both_signs(WORDY))
_TOLD_APART: Final = regex(r"原价|现价|特价|早鸟|会员|团购|营业|开放|截止|原價|現價")
_OWN: Final = regex(r"^(?:我们?|咱们?|本?店|公司)?的?")
_LONGEST: Final = 2000  # characters; more is material
_STEERS: Final = regex("^(?:字幕|标题|标題|結尾|结尾|旁白)[:：]")
_NAMED: Final = regex(in_both_signs(f"{WORDY}|{_LABEL}"))
_PARTS: Final = regex("标题|標題|字幕|片名|题目|題目")
_ENDS: Final = regex("结尾：“[^”\n]*”")
_ALONE: Final = regex("(?:联系|订座|预约|報名|报名)?(?:电话|電話|手机|手機|热线|熱線)|日期|活动日期")
"""What a single fact of a brief is shown with."""
_OF_PART: Final = regex(
    r"(?:标题|標題|片名|题目|題目|片头|片頭|开头|開頭|结尾|結尾|片尾)[^，,。；;！!？?\n“”\"「」]*[，,]\s?$"
)
"""A clause before that says of which part the words are: 标题居中，内容是“…”."""
_ASKS_TO_ADD: Final = regex("[加扫掃]$")
_CLAUSE_END: Final = regex(r"[，,。；;！!？?\n]")
_JOINED: Final = regex(r"(字幕：“[^”\n]*”(?:；“[^”\n]*”)*)[；;](?!“)")


def with_shown_words(text: str) -> str:
    """Return a first message whose words to be seen are called captions in one way."""
    if len(text) > _LONGEST:
        return text
    text = _IN_MARKS.sub(_quoted, text)
    text = _OF_TWO.sub(_of_two, text)
    text = _TOLD.sub(_told, text)
    return _JOINED.sub(r"\1。", _SAYS_SO.sub("", _FACT.sub(_fact, text)))


def _captions(before: str, words: list[str]) -> str:
    return f"{before}字幕：" + "；".join(f"“{one}”" for one in words)


def _quoted(order: re.Match[str]) -> str:
    said = order["front"] + order["behind"]
    if _STEERS.match(order[0].strip()) or not _STRONG.search(said):
        return order[0]
    if order["quote"][0] == "《" or _OF_PART.search(order.string[: order.start()]):
        return order[0]
    whole = order[0]
    each = list(_EACH.finditer(whole))
    several = len(each) > 1
    words = [_with_label(one["label"] or "", unmarked(one["quote"]), quoted=not several) for one in each]
    several = several or len(QUOTED.findall(_ENDS.sub("", order.string))) > 1
    if not (several or _NAMED.search(said) or _PARTS.search(order.string)):
        return f"{order['before']}写上“{words[0]}”"  # alone it can be the title
    return _captions(order["before"], words)


def _fact(order: re.Match[str]) -> str:
    said = order["front"] + (order["link"] or "") + order["behind"]
    latin = order["fact"][0].isascii() and order["fact"][0].isalpha()
    alone = bool(_ALONE.fullmatch(order["label"] or "")) and not (said or _tells_more(order))
    if not (alone or _ORDERS.search(said)) or (latin and "." not in order["fact"] and not order["label"]):
        return order[0]
    if _ASKS_TO_ADD.search(order["front"]) and order["label"]:
        return order[0]  # what people are to do: 加微信zhiyuan2024
    fact = _with_label(order["label"] or "", order["fact"].strip().removeprefix("在"))
    return _given(order, [fact])


def _given(order: re.Match[str], facts: list[str]) -> str:
    """Facts as captions, or as what is told among all else that is."""
    return order["before"] + "，".join(facts) if _tells_more(order) else _captions(order["before"], facts)


def _tells_more(order: re.Match[str]) -> bool:
    """Whether other clauses tell of the subject, which captions of their own would keep away."""
    rest = f"{order.string[: order.start()]}，{order.string[order.end() :]}"
    clauses = [one.strip() for one in _CLAUSE_END.split(QUOTED.sub("", rest)) if one.strip()][1:]
    return any(not (asks(one) or only_shape(one) or _STEERS.match(one)) for one in clauses)


def _told(order: re.Match[str]) -> str:
    fact = order["fact"].strip()
    called = _CALLS.fullmatch(order["label"])
    said = order.string[order.end("label") if called else order.start() : order.start("fact")]
    if not (_WRITES if called else _ORDERS).search(said):
        return order[0]
    if asks(fact) or only_shape(fact) or names_scene(fact):
        return order[0]
    return _given(order, [_with_label(order["label"], fact)])


def _of_two(order: re.Match[str]) -> str:
    parts = [_LABELLED.match(one) for one in _ROW_MARK.split(order["row"])]
    facts = [_with_label(one["label"], one["fact"].strip()) for one in parts if one]
    return _given(order, facts) if len(facts) == len(parts) else order[0]


def _with_label(label: str, fact: str, *, quoted: bool = False) -> str:
    """A fact with what it is of, where it does not tell that by itself; what was quoted stays as it is."""
    label = _OWN.sub("", label)
    if (
        not label
        or _CALLS.fullmatch(label)
        or fact.startswith(label)
        or (quoted and not _TOLD_APART.search(label))
    ):
        return fact
    return fact if _CLEAR.search(label) and not _TOLD_APART.search(label) else f"{label} {fact}"
