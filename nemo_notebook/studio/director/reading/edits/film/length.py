"""Read edits of the film's length: "make it 10 seconds", "twice as long", 再短5秒, "at most 14 s"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import (
    MAX_DURATION_MS,
    MIN_DURATION_MS,
    Found,
    find_durations,
    find_film_lengths,
)
from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import SetDuration
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.words.limits import length_limit
from nemo_notebook.studio.director.words.phrases import time_words

_DOUBLE: Final = regex(
    r"\btwice\s(?:as\slong|the\slength)|\bdouble\b|\b2x\slonger"
    r"|两倍|加倍|翻[一1个]?[倍番]|[长多加]一倍|增加一倍",
    re.I,
)
_HALVE: Final = regex(
    r"\bhalf\s(?:as\slong|the\slength|the\sduration)|\bhalve\b|\bin\shalf\b|一半|减半|对半", re.I
)
_NO_LENGTH: Final = regex(
    r"(?:(?<!缩)小|大|高|低|轻|响)一?[半倍]|\b(?:loud|quiet|big|large|small|bright|dark)(?:er)?\b", re.I
)
"""Half as loud, half as large: nothing of time."""
_TIMES: Final = regex(
    r"\b(?:(?P<en>\d{1,2}|three|four|five|six|ten)\s?(?:times|x)\s(?:as\slong|longer|the\s(?:length"
    r"|duration))|triple|treble)\b"
    r"|(?:时长|长度|长|延长|加长).{0,4}?(?P<zh>[三四五六\d])\s?倍",
    re.I,
)
_PART_OF: Final = regex(
    r"\b(?:an?\s)?(?:(?P<share>third|quarter|fifth)|(?P<percent>\d{1,2})\s?(?:%"
    r"|percent))\s(?:of\s)?(?:shorter|longer)\b",
    re.I,
)
_SHARES: Final = {"third": 1 / 3, "quarter": 0.25, "fifth": 0.2}
_BARE_DURATION: Final = regex(
    r"(?:\b(?:duration|length|runtime|running\stime)|时长|长度|片长)\s*(?:=|:|：|is|to|of|为|改?成|设为"
    r"|是)?\s*(\d{1,3}(?:\.\d)?)(?!\s?(?:[\d:.%]|s\b|sec|min|m\b|h|秒|分|小时))",
    re.I,
)
_CUT_TO: Final = regex(
    r"\b(?:cut|shorten|trim|extend|stretch|bring|take|get|reduce)\s(?:it|this|that|the\s(?:video|film))\s(?:down\s|up\s|out\s)?to"
    r"\s(\d{1,3})(?=\s*(?:please|pls|instead)?\W*$)",
    re.I,
)
_CUT_TO_ALONE: Final = regex(
    r"^\W*(?:(?:please|so|and|just|now|can\syou|could\syou|you\scan|let['’]?s)\s)*(?:cut|shorten|trim|bring|take|get|reduce|go|extend|stretch|lengthen)\s(?:it\s|everything\s|(?:the\s)?(?:whole|entire)\s\w+\s)?(?:back\s)?(?:down\s|up\s|out\s)?to"
    r"\s(?:about\s|around\s|just\s|exactly\s)?(\d{1,3})(?=\s*(?:please|pls|instead|max|total|in\stotal)?\W*$)"
    r"|^(?:请|那就|就|再|帮我|把它|把?(?:视频|影片|片子|全片))*(?:剪|缩|压缩?|缩短|减|延长|加长|拉长)[到成至](\d{1,3})(?:就好|就行|吧|左右)*$",
    re.I,
)
"""The same of the film that was just spoken of: "it's too long, cut to 25"."""
_FROM_TO: Final = regex(
    r"(?:\bfrom\s|\binstead\sof\s|从)[\d.]+\s?(?:s|secs?|seconds?|秒)\s?(?:to|down\sto|up\sto|make\sit|use"
    r"|改?[到成为])\s?(\d{1,3}(?:\.\d)?)(?!\s?(?:[\d:.%]|s\b|sec|min|秒|分))",
    re.I,
)
_FROM_NOW: Final = regex(
    r"\bfrom\s(?P<now>\d+(?:\.\d)?)\s?(?:s|secs?|seconds?)?\sto\s(?P<then>\d+(?:\.\d)?)\s?(?:s|secs?|seconds?)\b",
    re.I,
)
_AT_MOST: Final = regex(
    r"\b(?:(?:only\s(?:have|got)|have\s(?:got\s)?only|(?:we|i)\shave)(?=\s\S+\s(?:s|secs?|seconds?)\b)|cap(?:ped)?\s(?:(?:it|this|the\s(?:film|video|length|whole\sthing))\s)?at|at\smost|no\s(?:more|longer)\sthan|not\s(?:more|longer)\sthan|(?:a\s)?max(?:imum)?(?:\sof)?|up\sto|under|within)\s"
    r"(?=\d|[a-z]+\s(?:s|seconds?)\b)|(?:不要?|别|不能|不得|不可以?)(?:超过|多于|大于)|最多|控制在|以内"
    r"|(?:\d|\b[a-z]+)\s?(?:s|secs?|seconds?|minutes?|mins?)\s(?:tops|max(?:imum)?|at\s(?:the\s)?most|or\s(?:less|under|shorter))\b",
    re.I,
)
_ENOUGH: Final = regex(
    r"^\W*(?:(?:so|but|i\sthink|just|only|maybe|about|around|like)[,\s]+)*(\d{1,3})\s(?:is|are|would\sbe|will\sbe|should\sbe|will|would|should)\s(?:(?:quite|really|more\sthan|also|totally|just|absolutely|probably)\s)*(?:enough|plenty|fine|ok(?:ay)?|good|better|best|sufficient|do|perfect|ideal|right)(?:\s(?:for\s(?:me|us|this|that|it)|now|i\sthink|really|please))*\W*$"
    r"|^(?:那|我觉得|其实|有)?(\d{1,3})就?(?:够了?|足够了?|就[行好]了?)吧?$",
    re.I,
)
"""A bare number that will do: "15 is enough"."""
_BARE: Final = (_BARE_DURATION, _FROM_TO, _CUT_TO, _CUT_TO_ALONE, _ENOUGH)
"""Lengths in seconds that do not say so."""
# "20 seconds is too long" names a length that is not wished for.
_COMPLAINT: Final = regex(
    r"\b(?:seconds?|secs?|s|minutes?)\s(?:is|are|feels?|seems?|was)\s(?:way\s|a\s(?:bit|little)\s|much\s"
    r"|far\s)?too\s(?:long|short)|秒(?:有点|太|还是)+[长短]",
    re.I,
)
_LONGER_STEP: Final = 1.5
_LITTLE_STEP: Final = 1.2
_LITTLE: Final = regex(r"\ba\s(?:bit|little|touch|tad|notch|smidge)\b|\bslightly\b|一[点些]|稍|略", re.I)
_MORE: Final = regex(
    r"\b(?:more|extra|additional|another|add)\b|再[加来]|增加|多|[加+＋]\s?[\d一二两三四五六七八九十半]", re.I
)
_LESS: Final = regex(r"\b(?:less|fewer|off)\b|少|减", re.I)
_WANTS: Final = regex(
    r"\b(?:wants?|needs?|likes?|have)\s(?:it|this|that|the\s(?:video|film|clip))\s(?:at|to\sbe|in)"
    r"\s(?:about\s|around\s)?$"
    r"|(?:说|要求|希望)(?:只?要|控制在|改成|是)$",
    re.I,
)
_GRADUALLY: Final = regex(
    r"\b(?:ease|fade|bring|ramp|swell|build|slide|dip|duck)\b.{0,24}\b(?:in|out|up|down)\sover\s", re.I
)
"""Over so long something comes or goes; the film is as long as before."""
_STAYS: Final = regex(r"停留|多[停留待]|\bhold\b|\bon\sscreen\b", re.I)  # said of a picture or of words

_OF_AN_EDGE: Final = regex(
    r"\b(?:the|that|this)\s(?:\w+\s)?(?:ending|intro|opening|(?:last|final|first|end)\s(?:part|bit|section|page|screen|line|text))\b"
    r"|(?:结尾|开头|片头|片尾|最后那?一?[段句屏页])(?!.*(?:影片|视频|片子))",
    re.I,
)
"""How long a part of the film is to be is no length of the film."""


def read_length(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about the film's length."""
    if _STAYS.search(clause.text) or _OF_AN_EDGE.search(clause.text):
        return None
    wanted = [] if _COMPLAINT.search(clause.text) else film_lengths(clause.text) or _wants_it(clause.text)
    now = length_ms(there.draft)
    longer, shorter = verbs.MAKE_LONGER.search(clause.text), verbs.MAKE_SHORTER.search(clause.text)
    if at_most(clause.text):
        return at_most_long(find_durations(clause.text)[-1].value, there)
    if _relative(clause.text):
        by = find_durations(clause.text)[-1].value
        return to_length(
            now + by if longer or (_MORE.search(clause.text) and not shorter) else now - by, there
        )
    if (moved := _FROM_NOW.search(clause.text)) and float(moved["now"]) * 1000 == now:
        return to_length(round(float(moved["then"]) * 1000), there)
    if bare := next((found for one in _BARE if (found := one.search(clause.text))), None):
        return to_length(round(float(next(filter(None, bare.groups()))) * 1000), there)
    if wanted:
        return to_length(wanted[-1].value, there)
    if (factor := length_factor(clause.text)) and not _NO_LENGTH.search(clause.text):
        return to_length(round(now * factor / 500) * 500, there)
    if longer or shorter:
        step = _LITTLE_STEP if _LITTLE.search(clause.text) else _LONGER_STEP
        return to_length(
            round(now * step / 500) * 500 if longer else max(500, round(now / step / 500) * 500), there
        )
    return None


_BEGINS_ZH: Final = regex(
    r"\d\s?秒(?:钟|的?时候|处|之?后|以后)?(?:就|再|才)(?:开始|出现|出来|进来?|响|说|停|结束|消失)"
)
"""A moment, no length: 4秒再开始."""


def film_lengths(text: str) -> list[Found[int]]:
    """Return the lengths that are the film's, not those over which something comes in."""
    return [] if _GRADUALLY.search(text) or _BEGINS_ZH.search(text) else find_film_lengths(text)


def _wants_it(text: str) -> list[Found[int]]:
    """The length in "my boss wants it at ten seconds", 老板说要十秒."""
    lengths = find_durations(text)
    return lengths if len(lengths) == 1 and _WANTS.search(text[: lengths[0].start]) else []


def at_most(text: str) -> bool:
    """Whether a text sets a limit to the film's length: "no longer than 14 s", 不要超过14秒."""
    parts = (verbs.TITLE, verbs.CAPTIONS, verbs.MUSIC, verbs.VOICE, verbs.PICTURES, verbs.TRANSITIONS)
    return bool(_AT_MOST.search(text) and find_durations(text)) and not any(one.search(text) for one in parts)


def at_most_long(most_ms: int, there: Situation) -> Reading:
    """A film that is within the limit stays as long as it is."""
    now = length_ms(there.draft)
    if now > most_ms or most_ms < MIN_DURATION_MS:
        return to_length(most_ms, there)
    told = time_words(now, there.language)
    return Reading(says=there.say(f"The film is {told} long: that fits.", f"片长{told}，没有超过。"))


def length_factor(text: str) -> float | None:
    """Return by how much a length is to grow: 2 for "twice as long", 0.8 for "20% shorter", or None."""
    if _DOUBLE.search(text):
        return 2.0
    if _HALVE.search(text):
        return 0.5
    if times := _TIMES.search(text):
        written = times["en"] or times["zh"]
        return 3.0 if not written or written.lower().startswith("tri") else read_number(written.lower())
    if part := _PART_OF.search(text):
        share = _SHARES[part["share"]] if part["share"] else float(part["percent"]) / 100
        return 1 + share if verbs.MAKE_LONGER.search(part[0]) else 1 - share
    return None


def _relative(text: str) -> bool:
    """Whether a length says by how much, not to what: "2 seconds shorter", 再加5秒."""
    if not find_durations(text):
        return False
    by_words = re.search(
        r"\b(?:by|add|another|extra|more)\b|\b(?:seconds?|s|minutes?)\s(?:shorter|longer|more|less)\b"
        r"|\b(?:shave|knock|take|cut|trim|chop|lop)\s(?:\w+\s){0,3}?off\b|\boff\s\d|再[加来]|[+＋]\s?\d|减(?:[掉去少]|\s?[\d一二两三四五六七八九十半])"
        r"|(?:(?<![\u4e00-\u9fff])[长短]|(?<![最长])短)\s?[\d一二两三四五六七八九十半]|再(?:压缩|[长短剪压裁砍缩][短掉去]?)个?\s?[\d一二两三四五六七八九十半]|(?:再[长短]|加长?|延长|缩短|[剪裁]短|多(?:[放播加给来]|出来?)?"
        r"|少[放播给]?)个?\s?[\d一二两三四五六七八九十半]",
        text,
        re.I,
    )
    to_words = re.search(r"\bto\b(?!\s(?:it|the\s(?:end|start|video|film|clip))\b)|到|至|成", text)
    directed = (
        verbs.MAKE_LONGER.search(text)
        or verbs.MAKE_SHORTER.search(text)
        or _MORE.search(text)
        or _LESS.search(text)
    )
    return bool(by_words and directed and not to_words)


def to_length(wanted_ms: int, there: Situation) -> Reading:
    """Set the film's length, or say which ones there are."""
    if not MIN_DURATION_MS <= wanted_ms <= MAX_DURATION_MS:
        asks = Ask("length", there.say("make it {}", "时长改成{}"))
        return Reading(says=length_limit(wanted_ms, there.language), asks=asks)
    return Reading((SetDuration(wanted_ms),))
