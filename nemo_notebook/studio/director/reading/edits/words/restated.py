"""Read facts that are told anew: "vase is $29 now", "it is on Saturday, not Friday", 是周六不是周五."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.drafts import VOICE, segments
from nemo_notebook.studio.director.operations import Operation, SetVoice
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.listed import item_called
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation

_HEAD: Final = r"^\W*(?:(?:please|now|also|and|oh|actually|sorry|oops|wait|no|hey|ah)\W+)*"
_FIGURE: Final = (
    r"(?:[$€£¥￥]\s?)?\d+(?:[.,]\d+)*(?:\s?(?:[$€£¥￥元块]|dollars?|euros?|pounds?|bucks|usd|eur))?(?![\w%:])"
)
_PRICED: Final = regex(
    rf"{_HEAD}(?:the\s(?:price\sof\s)?|our\s|an?\s)?(?P<item>[^\W\d][\w'’ -]{{1,30}}?)"
    r"(?:['’]s)?(?:\s(?:price|now))*\s?"
    rf"(?:\s(?:is|are|costs?|(?:should|must|will|has\sto|needs\sto)\s(?:be|cost|say|read)|goes\sfor|sells\sfor|(?:went|goes|dropped|is\s(?:up|down))\s(?:up\s|down\s)?to|to|at|for)|\s?[:=→]|['’]s)?"
    rf"\s(?:(?:now|only|just|actually)\s)*(?P<new>{_FIGURE})(?:\s(?:each|now|instead|please|these\sdays|from\snow\son|any\s?more))*"
    rf"(?:,?\s(?:and\s)?(?:not|instead\sof|no\slonger|rather\sthan)\s(?P<old>{_FIGURE})(?:\sany\s?more)?)?\W*$"
    rf"|^(?:哎呀?|对了|不好意思|把|将|[，,\s])*(?P<item_zh>[\u4e00-\u9fff]{{1,8}}?)的?(?:价格?|价钱|售价)?(?:现在|今天|已经|应该|要|都)*(?:是|卖|只?要|改[成为到]|涨[到价成]|降[到价成]|变成)了?\s?(?P<new_zh>{_FIGURE}|\d+[元块]钱?)(?:一[个份杯]|[了吧啦])*[，,]?(?:不是\s?{_FIGURE})?(?:了)?[。！!]*$",
    re.I,
)
_SUM: Final = regex(
    r"(?P<sign>[$€£¥￥]\s?)?(?P<n>\d+(?:[.,]\d+)*)(?P<unit>\s?(?:[$€£¥￥元块]|dollars?|euros?|pounds?)钱?)?(?![\w%:])",
    re.I,
)
_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_MONTH: Final = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}"
_KINDS: Final = tuple(
    regex(rf"(?<![\w.]){one}(?!\w)", re.I)
    for one in (
        rf"(?:{_WEEKDAY}|tomorrow|tonight)",
        rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}|{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?)",
        r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m|\d{1,2}:\d\d",
    )
) + (
    regex(r"(?:周|星期|礼拜)[一二三四五六日天末]"),
    regex(r"\d{1,2}月\d{1,2}[日号]?"),
    regex(r"(?:上午|下午|晚上|早上|中午)?\s?\d{1,2}[点时]半?"),
)
"""What a fact says, and what another of its kind may say instead."""
_DENIES: Final = regex(
    r"\bnot\b|n['’]?t\b|\binstead\sof\b|\brather\sthan\b|\bno\slonger\b|不是|而非|不再", re.I
)
_TOLD: Final = regex(
    rf"{_HEAD}(?:it|its|it['’]s|that|that['’]s|we['’]re|the\s[\w-]+(?:\s[\w-]+)?|we)(?:['’]s|\s(?:is|are|was|will\sbe|should\sbe|has\s(?:been\s)?(?:moved|changed)|(?:got\s|was\s|is\s)?(?:moved|changed|postponed|rescheduled)|starts?|happens?|takes\splace|meet|open))?"
    r"(?:\s(?:now|actually|really|going\sto\sbe|been|moved|changed|postponed|on|at|to|this|next|the|until))*\s?$"
    r"|^(?:哎呀?|不好意思|对了|搞错了|说错了|写错了|其实|时间|日期|活动|现在|已经|应该|是|在|改[到成为]?|推迟到|提前到|[，,\s])*$",
    re.I,
)
"""What stands before the one value that a sentence tells anew."""
_AFTER: Final = regex(
    r"^(?:\s(?:now|instead|please|actually|then))*\W*$|^(?:了|吧|啦|哦|才对)*[。！!]*$", re.I
)
_HOUR: Final = r"\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\b)?"
_HOURS: Final = regex(
    rf"{_HEAD}(?:we|they|it|doors?|(?:the|our|my)\s\w+)(?:['’](?:re|ll)|\s(?:are|will|now|actually|only))*\s(?:(?P<close>clos(?:es?|ing)|shut(?:s|ting)?)(?:\snow)?\s(?:at|by)|(?P<open>opens?|opening)(?:\snow)?\s(?:at|from)|open(?:s|ing)?(?:\snow)?\s(?:till?|until|to))\s(?P<new>{_HOUR})"
    rf"(?:\s(?:now|instead|these\sdays|from\snow\son))*(?:[,.;]?\s(?:so\s|and\s)?(?:please\s|can\syou\s)?(?:fix|change|correct|update|put)\s(?:that|it|this)?(?:\s(?:on|in)\sthe\s[\w\s]{{3,20}})?(?:\splease)?)?\W*$"
    r"|^(?:哎呀?|对了|不好意思|其实|[，,])*(?:我们|店里|本店|现在|改成?了?|是|已经)*(?:早上|上午|下午|晚上)?(?P<new_zh>\d{1,2})点(?:就|才)?(?:(?P<close_zh>关门|打烊|下班|结束)|(?P<open_zh>开门|开始|营业))了?[，,]?(?:片尾|字幕|标题)?(?:帮我)?(?:改一?下?)?[。！!]*$",
    re.I,
)
"""When a house opens or closes now."""
_CLOSES: Final = regex(
    rf"(?:\b(?:til|till|until|to|clos(?:es?|ed|ing)(?:\sat)?)\s|\d(?:\s?[ap]m)?\s?[-–—]\s?)(?P<old>{_HOUR})(?![\w%])|(?:到|至|[-–—])\s?(?:早上|上午|下午|晚上|凌晨)?(?P<old_zh>\d{{1,2}})(?=[点:：]|\D*$)",
    re.I,
)
_OPENS: Final = regex(
    rf"(?:\b(?:open(?:s|ing)?(?:\sat|\sfrom)?|from)\s)(?P<old>{_HOUR})(?![\w%])|(?<![\d:])(?P<first>{_HOUR})(?=\s?(?:till?|until|to|[-–—])\s?\d)|(?<!\d)(?P<old_zh>\d{{1,2}})(?=点?\s?(?:到|至|[-–—])|点(?:开门|开始))",
    re.I,
)
_ELSEWHERE: Final = regex(
    r"\b(?:music|title|caption|picture|photo|scene|clip|image|voice|video|film|transition|speed|volume)s?\b|音乐|标题|字幕|画面|[图照]片|视频",
    re.I,
)
_COUNT: Final = regex(
    r"(?<![第周期拜月\d.])(?P<n>\d+(?:\.\d+)?|[零一二两三四五六七八九十百千]+)"
    r"(?P<unit>分钟|小时|公里|公斤|平米|平方米?|个月|路车|号楼|号线|[楼层号元块名位份折天次人名岁届期斤班站年秒米])"
)
"""A number with what it counts, as words of a film tell it: 二楼, 五分钟."""
_MEASURES_FILM: Final = regex("分钟|秒")
_BECOMES_ZH: Final = regex("改[成为]|换成|应该|应当")
_RIGHTED: Final = regex("错|不对|应该|应当|改|其实|记混|弄混|搞混|口误")
_ONLY_TOLD: Final = regex(
    r"(?:[\s，,。！!、…]|哎呀?|啊|呀|哦|噢|不好意思|抱歉|对不起|对了|不对|等等|[我是刚才]|[说写念读记搞弄打讲]?错了?|口误|了"
    r"|其实|现在|已经|应该|应当|而?不是|在|改[成为]?|换成|吧|啦|才对|才是|那个|那句|这个|旁白|配音|解说|念的|读的|说的|话|里面?|上面?"
    r"|那边|也|都|帮我|麻烦|请|给我|你|把|再|重新|重|念|更正|纠正|修改|一下|下|掉|过来|的|地方|数字?)*$"
)
"""What may stand beside a number that is told anew."""
_LONGEST: Final = 90  # characters


def read_restated(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read a message that tells a fact of the film's words anew, and nothing else."""
    said = message.text.strip()
    if len(said) > _LONGEST or said.endswith(("?", "？")):
        return ()
    return tuple(
        _priced(said, there)
        or _other_hour(said, there)
        or _other_value(said, there)
        or read_counted_anew(message, there)
    )


def _priced(said: str, there: Situation) -> Sequence[Operation]:
    """Read "the vase is $29 now": the one figure beside that name is another."""
    match = _PRICED.match(said)
    name = (match["item"] or match["item_zh"]) if match else ""
    new = (match["new"] or match["new_zh"]) if match else ""
    one = item_called(name, there, pictured=True) if name else None
    if not match or not one or name.lower() == one.words.lower():
        return ()
    figures = list(_SUM.finditer(one.words))
    told = match["old"] and _SUM.match(match["old"])
    held = [each for each in figures if not told or each["n"] == told["n"]]
    if len(held) != 1:
        return ()
    words = f"{one.words[: held[0].start()]}{_in_form(new, held[0])}{one.words[held[0].end() :]}"
    return (one.replaced(words),) if words != one.words else ()


def _other_hour(said: str, there: Situation) -> Sequence[Operation]:
    """Read "we close at 3 now": the one closing hour on the screen is another."""
    told = _HOURS.match(said)
    if told is None:
        return ()
    new, opens = told["new"] or told["new_zh"], told["open"] or told["open_zh"]
    held = [
        (one, old) for one in shown_words(there) for old in (_OPENS if opens else _CLOSES).finditer(one.words)
    ]
    if len(held) != 1:
        return ()
    one, old = held[0]
    start, end = old.span(old.lastgroup or 0)
    half = re.search(r"\s?[ap]\.?m$|[:.]00$", old[old.lastgroup or 0], re.I)
    new = f"{new}{half[0]}" if half and new.isdigit() else new
    words = f"{one.words[:start]}{new}{one.words[end:]}"
    return (one.replaced(words),) if words != one.words else ()


def _in_form(new: str, old: re.Match[str]) -> str:
    """A figure with the sign of the one before it, where it is told without one: "12" beside "$11"."""
    told = _SUM.search(new)
    if not told or told["sign"] or told["unit"]:
        return new
    return f"{old['sign'] or ''}{told['n']}{old['unit'] or ''}"


def _other_value(said: str, there: Situation) -> Sequence[Operation]:
    """Read "it's on saturday not friday", "it's at 4pm now"."""
    if _ELSEWHERE.search(said):
        return ()
    for kind in _KINDS:
        values = list(kind.finditer(said))
        shown = {one[0].lower() for words in _texts(there) for one in kind.finditer(words)}
        told = [one for one in values if one[0].lower() not in shown]
        gone = [one for one in values if one[0].lower() in shown]
        if len(told) != 1 or len(values) > 2:
            continue
        if len(gone) == 1 and _DENIES.search(said):
            return _replaced(kind, gone[0][0], told[0][0], there)
        alone = len(values) == 1 and len(shown) == 1 and _says_only(said, told[0])
        if alone:
            return _replaced(kind, next(iter(shown)), told[0][0], there)
    return ()


def read_counted_anew(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read 说错了，是三楼, 不是五分钟，是八分钟: the one number of that measure is another."""
    said = message.text.strip()
    counts = list(_COUNT.finditer(said))
    shown = {one[0] for words in _texts(there) for one in _COUNT.finditer(words)}
    gone = [one for one in counts if one[0] in shown]
    told = [one for one in counts if one[0] not in shown]
    if len(told) != 1 or len(counts) != len(gone) + 1 or len(gone) > 1:
        return ()
    left = _COUNT.sub("", said)
    if gone and gone[0]["unit"] == told[0]["unit"]:
        denied = _DENIES.search(said) or _BECOMES_ZH.search(said)
        return (
            (*_replaced(_COUNT, gone[0][0], told[0][0], there),) if denied and _ONLY_TOLD.match(left) else ()
        )
    alike = [one for one in shown if (was := _COUNT.fullmatch(one)) and was["unit"] == told[0]["unit"]]
    if gone or len(alike) != 1 or _MEASURES_FILM.match(told[0]["unit"]) or not _RIGHTED.search(left):
        return ()
    return (*_replaced(_COUNT, alike[0], told[0][0], there),) if _ONLY_TOLD.match(left) else ()


def _says_only(said: str, value: re.Match[str]) -> bool:
    before = said[: value.start()].rstrip()
    return bool(before and _TOLD.match(before) and _AFTER.match(said[value.end() :]))


def _texts(there: Situation) -> list[str]:
    return [*(one.words for one in shown_words(there)), _spoken(there)]


def _spoken(there: Situation) -> str:
    voice = next(iter(segments(there.draft, VOICE)), None)
    return spoken_by(voice) if voice else ""


def _replaced(kind: re.Pattern[str], old: str, new: str, there: Situation) -> Sequence[Operation]:
    """One value for another wherever the film has it, written or spoken."""

    def other(match: re.Match[str]) -> str:
        if match[0].lower() != old.lower():
            return match[0]
        return new[:1].upper() + new[1:] if match[0][:1].isupper() else new

    made = [
        one.replaced(kind.sub(other, one.words))
        for one in shown_words(there)
        if kind.sub(other, one.words) != one.words
    ]
    spoken = kind.sub(other, _spoken(there))
    return [*made, SetVoice(spoken)] if spoken != _spoken(there) else made
