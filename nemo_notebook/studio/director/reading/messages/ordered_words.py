"""Read what a first message orders to be written as the words themselves.

"Thank everyone who came", "Use the example of …", 新年快乐四个大字 and A、B、C各说一句 become what is shown.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks

_NEXT: Final = r"(?P<before>[.!?;\n]\s*)"
_THANK: Final = regex(rf"{_NEXT}thank\s(?=(?:everyone|everybody|all|our|the|my)\b)", re.I)
_CONGRATULATE: Final = regex(
    rf"{_NEXT}congratulate\s(?=(?:everyone|everybody|all|both|our|the|my)\b|(?-i:[A-Z]))", re.I
)
_EXAMPLE: Final = regex(
    rf"{_NEXT}(?:please\s)?(?:use|take|give|show)\s(?:the|an|this|one)\s(?:\w+\s)?example\s?(?:of|:)\s(?:how\s)?(?P<first>[a-z])(?=\S*\s)",
    re.I,
)
_START_ZH: Final = r"(?P<before>^|[，,。；;！!\s])"
_END_ZH: Final = r"(?=\s*(?:$|[，,。；;！!\n]))"
_WRITTEN_ZH: Final = regex(
    rf"{_START_ZH}(?:再|并|请|上面|画面上?|屏幕上?)*(?:写上|配文|配上文字|配字)[:：]\s*(?P<words>[^，,。；;！!：:“”\"\n\d][^，,。；;：:“”\"\n]{{1,29}})(?P<more>[，,][\u4e00-\u9fff]{{2,12}})?{_END_ZH}"
)
_ONLY_ZH: Final = regex(
    rf"{_START_ZH}[就只](?:写|打)上?[ \u3000]+(?P<words>[\u4e00-\u9fffA-Za-z]{{2,16}})(?=\s|{_END_ZH})"
)
"""Words behind a blank: 就写 即将开始."""
_SIGNS_ZH: Final = regex(
    rf"{_START_ZH}(?!开头|结尾|最后|片尾|片头)(?P<lead>[\u4e00-\u9fff]{{0,8}}?)(?P<words>[\u4e00-\u9fff]{{2,8}})[这那]?(?P<count>[二两三四五六七八]|[2-8])个(?:大|红|金|黑|白|金色|红色)*字{_END_ZH}"
)
_EACH_ZH: Final = regex(
    rf"(?P<items>[^、，,。：:；;\s]{{2,10}}(?:、[^、，,。：:；;\s]{{1,10}}){{1,9}})[,，]?(?:各|每[个样种类项])(?:自|都)?(?:说|讲|写|来|配|用|介绍)?上?一[句条行](?:话|字幕)?{_END_ZH}"
)
_EACH_WRITTEN: Final = (
    r"(?:每一?[张張个個幅页屏段](?:[图圖]片?|照片|相片?|[画畫]面|[场場]景|镜头)?|这?[两几二三四五六七八\d]?[张張幅]?(?:照片|[图圖]片?|相片)(?=[^，,。]{0,4}分[别別]))"
    r"(?:的?(?:上面?|下面|下方|底下|底部)|都|各自?|分[别別]|要|再)*(?:[写寫]|配|加|放|来|打|标|標|注)[上着返]?"
    r"(?:一?[句行条條段](?:话|話|文字|字幕|字)?|字幕|文字)?(?:[,，]?(?:依次|分[别別]|按?[顺順]序)(?:[是为為]|[写寫])?)?"
)
_LISTED_ZH: Final = regex(
    rf"{_START_ZH}(?:请|要|并|再|记得|上面|画面上?|里面|依次|都)*(?:写清楚?|写明|注明|标明|标注|列出|列明|写出|{_EACH_WRITTEN})[:：]\s*"
    rf"(?P<items>[^、，,。：:；;\s“”]{{1,16}}(?:、[^、，,。：:；;\s“”]{{1,16}}){{1,9}}){_END_ZH}"
)
_EACH_QUOTED_ZH: Final = regex(
    rf"{_START_ZH}(?:请|要|并|再|然后|在|给)*{_EACH_WRITTEN}[:：]?\s?(?=(?:[“「『][^”」』\n]{{1,20}}[”」』][、，,和]?\s?){{2,9}})"
)
_LISTED: Final = regex(
    r"(?<=[,.;]\s)(?:and\s|with\s)?(?:one|a)\s(?:short\s)?(?:line|caption|sentence|text)\s(?:(?:for|on|per|under)\s)?(?:each|every)?(?:\s?(?:one|of\sthem|photo|picture|image))?\s?:\s*"
    r"(?P<items>[^,.;:\n\"“]{2,40}(?:,\s[^,.;:\n\"“]{2,40}){1,9})(?=\W*$)",
    re.I,
)
"""Items that are to be read, one after the other."""
_PART_OF: Final = regex(
    r"\b(?P<part>(?i:episode|season|series|chapter|volume|issue|part|book|lesson|day|week)\s\d{1,3})\sof\s(?:(?:our|my|the)\s(?:podcast|show|series|novel|book|course|vlog)\s)?"
    r"(?P<whole>[A-Z][\w'’]*(?:\s(?:(?:of|the|and|in|on|to|&)\s)?[A-Z][\w'’]*){0,4})(?=\s?(?:[,.;(]|$|\n|\s[-–—]\s)|\s(?:with|out|is|guest|featuring|starring|hosted|drops|airs)\b)"
)
"""A numbered part before the name of its whole: "episode 42 of Slow Money"."""
_TO_COVER: Final = regex(
    r"(?P<before>[.!?;]\s|,\s(?:and\s)?)(?:it|this|(?:the|my)\s(?:video|film|clip|explainer))\s(?:should|needs?\sto|must|has\sto|will|can)\s(?:go(?:\sthrough)?|walk\sthrough|run\sthrough|list|cover|name|mention)\s?:?\s"
    r"(?P<items>[a-z][^,.;:\n]{2,40}(?:,\s(?:and\s|then\s)?(?!(?:one|a|an|each|with|then|and)\s)[^,.;:\n]{2,40}){2,9})(?:,\s(?:with\s|and\s)?(?:one|a)\s(?:\w+\s){0,2}(?:line|caption|sentence|card|text)\s(?:for\s)?each)?(?=[.;]|$)",
    re.I,
)
"""What a film is to go through: "it should go evaporation, condensation, collection"."""
_NAME_LAST: Final = regex(
    r"(?:,\s)?\b(?:and\s)?(?:put\s|add\s|show\s|with\s)?(?:my|our)\s(?:full\s)?names?(?:\sand\s\w+)?\s(?:at|in)\sthe\s(?:very\s)?end\s?(?:\((?P<in>[^()\n]{3,40})\)|[:,]\s(?P<name>(?-i:[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){1,3})(?=[.\n]|\s*$)))",
    re.I,
)
"""Whose name ends the film: "my name at the end (Jonah Reyes, 9C)"."""
_PITCH_LABEL: Final = regex(
    r"(?:^|[:,;.]\s)(?P<label>problem|solution|proof|result|promise|challenge|benefit)\s?(?:[-–—]|:)\s(?=\S)",
    re.I,
)
"""A part of a pitch, and what it says: "problem - 120 emails a day, solution - …"."""
_ENGLISH_ZH: Final = regex(
    r"(?<![^，,。；;\s])(?:英文|英语)(?:文字|文案|内容)?[:：]\s?(?=[A-Za-z]+\s[A-Za-z])"
)
"""The label of words in English, which are those of the film."""


def with_ordered_words(text: str) -> str:
    """Return a message in which such orders say what is to be seen."""
    text = _THANK.sub(r"\g<before>Thank you to ", text)
    text = _CONGRATULATE.sub(r"\g<before>Congratulations to ", text)
    text = _PART_OF.sub(r"\g<whole>, \g<part>", text)
    text = _TO_COVER.sub(_covered, text)
    text = _NAME_LAST.sub(lambda one: f', end with "{one["in"] or one["name"]}"', text)
    if len(_PITCH_LABEL.findall(text)) > 1:
        text = _PITCH_LABEL.sub(lambda one: f". {one['label'].capitalize()}: ", text)
    text = _EXAMPLE.sub(lambda one: one["before"] + one["first"].upper(), text)
    text = _ENGLISH_ZH.sub("文字：", text)
    text = _EACH_ZH.sub(lambda one: "字幕：" + one["items"].replace("、", "；"), text)
    text = _LISTED_ZH.sub(lambda one: f"{one['before']}字幕：" + one["items"].replace("、", "；"), text)
    text = _EACH_QUOTED_ZH.sub(r"\g<before>字幕：", text)
    text = _LISTED.sub(lambda one: "captions: " + one["items"].replace(", ", "; "), text)
    text = _ONLY_ZH.sub(r"\g<before>标题“\g<words>”", _WRITTEN_ZH.sub(_written, text))
    return _SIGNS_ZH.sub(_signs, text)


def _covered(order: re.Match[str]) -> str:
    items = re.split(r",\s(?:and\s|then\s)?", order["items"])
    return ". Captions: " + "; ".join(one[:1].upper() + one[1:] for one in items)


def _written(order: re.Match[str]) -> str:
    """A couplet goes on behind its comma: 配文：生意兴隆，财源广进."""
    more = order["more"] or ""
    goes_on = len(more) == len(order["words"]) + 1 and not asks(more[1:])
    words, after = (order["words"] + more, "") if goes_on else (order["words"], more)
    return f"{order['before']}写上“{words}”{after}"


def _signs(order: re.Match[str]) -> str:
    """As many signs as are counted, from the last: 中间是新年快乐四个大字."""
    count = int(read_number(order["count"]))
    said = (order["lead"] + order["words"]).rstrip("这那")
    return f"{order['before']}写上“{said[-count:]}”" if len(said) >= count else order[0]
