"""Read how long one step is shown: 第三步多给2秒, "give step 2 two more seconds", 切番茄那步停6秒.

A step is a caption and what is seen under it; the picture that ends while the caption stands is held, and
all that follows waits.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, segments, span
from nemo_notebook.studio.director.operations import HoldPicture, SetCaption, SetTextTime
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.places import ORDINALS
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_NOUN: Final = r"(?:steps?|tips?|points?|items?|reasons?|stages?)"
_STEP: Final = regex(
    rf"(?:the\s)?(?P<first>{'|'.join(ORDINALS)}|last)\s{_NOUN}\b|(?:the\s)?{_NOUN}\s(?:number\s|no\.?\s?|\#)?(?P<nth>\d{{1,2}}|one|two|three|four|five|six)\b(?!\s?s(?:ec|\b))"
    r"|(?:第\s?(?P<zh>\d{1,2}|[一二两三四五六七八九十]{1,2})|(?P<last>最后)一?)个?(?:步骤?|要点|点(?!钟)|项|技巧|建议|方法|知识点|贴士|理由|优点|卖点)"
    r"|(?P<named>[^\s，。的把]{2,12}?)(?:那|这)一?(?:步骤?|点|个?步骤|项)",
    re.I,
)
_LESS: Final = regex(r"\b(?:less|shorter|shorten|briefer|cut|trim|off|faster|quicker)\b|[少短减快]", re.I)
_MORE: Final = regex(r"\b(?:more|longer|lengthen|extend|extra|add|slower|another)\b|[多长久加慢]|延", re.I)
_TO: Final = regex(r"[到成为]|\bto\b(?!\s(?:step|the))", re.I)
_ONLY_TIME: Final = regex(
    r"\b(?:please|can|could|would|you|make|let|give|have|show|keep|hold|set|add|take|cut|trim|extend|lengthen|shorten|should|must|last|stay|be|is|for|by|to|of|on|off|from|at|the|a|an|it|bit|little|more|extra|another|longer|shorter|less|briefer|slower|faster|quicker|long|screen|time|just|about|around)\b"
    r"|请|帮我|麻烦|把|将|让|给|的|时间|时长|长度|展示|画面|也|就|再|还|稍微?|要|想|停|留|在|显示|持续|播放?|放|出现|保持|多|加|延|长|久|增|少|减|短|缩|慢|快|一|点|些|会儿?|太|了|吧|好|行|改|调|变|成|到|为|左右|大概|大约|约|钟|那|步|下",
    re.I,
)
_REWORDED: Final = regex(
    rf"(?:的?(?:字幕|文字|文案|内容))?(?:改|换)?[成为写]?[:：]?{BLANK}+|\s(?:should\s(?:say|be|read)|to|says?)\s{BLANK}+",
    re.I,
)
_LONGER: Final = 1.5


def read_step_time(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says nothing but how long one step is seen."""
    step = None if clause.texts else _STEP.search(clause.text)
    row = segments(there.draft, CAPTIONS)
    place = _place(step, there) if step and row else None
    if step is None:
        return None
    told = f"{clause.text[: step.start()]} {clause.text[step.end() :]}"
    if not row and there.drawings and not step["named"] and _is_time(told):
        return Reading(says=_all_at_once(there))
    if place is None or not row:
        return None
    by_ms = _longer_by(told, row[place]["d"]) if place < len(row) else 0
    if by_ms is None:
        return None
    if place >= len(row):
        return Reading(says=no_such_text(CAPTIONS, len(row), there.language)) if _is_time(told) else None
    shown = _ending_under(place, there)
    if shown is None:
        length = max(SHORTEST_PICTURE_MS, row[place]["d"] + by_ms)
        return Reading((SetTextTime(CAPTIONS, place, None, length),))
    held = there.pictures[shown]["d"] + by_ms
    return Reading((HoldPicture(shown, max(SHORTEST_PICTURE_MS, held)),))


def read_step_words(clause: Clause, there: Situation) -> Reading | None:
    """Read 第三点改成“…” as new words for the caption that the point is."""
    step = _STEP.match(clause.text) if len(clause.texts) == 1 and clause.texts[0].quoted else None
    place = _place(step, there) if step and not step["named"] and not there.drawings else None
    if step is None or place is None or not _REWORDED.fullmatch(clause.text[step.end() :]):
        return None
    row = there.caption_words
    if place >= len(row):
        return Reading(says=no_such_text(CAPTIONS, len(row), there.language)) if row else None
    return Reading((SetCaption(place, clause.texts[0].words),))


def _all_at_once(there: Situation) -> str:
    """Say that the items of a graphic have no time of their own."""
    place = there.drawings[0][0] + 1
    return there.say(
        f"They are shown together, in picture {place}: “show picture {place} for 8 seconds”.",
        f"它们都在第{place}个画面里，没有各自的时间：可以说“第{place}张停8秒”。",
    )


def _place(step: re.Match[str], there: Situation) -> int | None:
    """The caption that a step is, by its number or by what it says."""
    if words := step["named"]:
        found = [i for i, one in enumerate(there.caption_words) if words in one or one in words]
        return found[0] if len(found) == 1 else None
    if step["last"] or (step["first"] or "").lower() == "last":
        return len(there.caption_words) - 1
    if step["first"]:
        return ORDINALS.index(step["first"].lower())
    return round(read_number((step["nth"] or step["zh"]).lower())) - 1


def _is_time(told: str) -> bool:
    """Whether words say nothing but how long something lasts."""
    rest = told
    for one in reversed(find_durations(told)):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    changes = rest != told or _LESS.search(told) or _MORE.search(told)
    return bool(changes) and not any(sign.isalnum() for sign in _ONLY_TIME.sub("", rest))


def _longer_by(told: str, now_ms: int) -> int | None:
    """By how many ms the step is to be longer; None where the words say something else."""
    lengths = find_durations(told)
    if len(lengths) > 1 or not _is_time(told):
        return None
    less, more = _LESS.search(told), _MORE.search(told)
    if not lengths:
        return round(now_ms * (1 / _LONGER - 1 if less else _LONGER - 1) / 100) * 100
    length = lengths[0].value
    if _TO.search(told) or not (less or more):
        return length - now_ms
    return -length if less else length


def _ending_under(place: int, there: Situation) -> int | None:
    """The picture that ends while a caption stands, the one that is seen most of it; None for none."""
    begin, end = span(segments(there.draft, CAPTIONS)[place])
    spans = [span(one) for one in there.pictures]
    ending = [i for i, one in enumerate(spans) if begin < one[1] <= end]
    return max(ending, key=lambda i: spans[i][1] - max(begin, spans[i][0]), default=None)
