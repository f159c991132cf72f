"""Read in which order the captions are to say what they say: "caption 3 to place 1", 第三条字幕放到最前面.

Their words move; the times and looks of the places stay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.quantities import ENGLISH
from nemo_notebook.studio.director.drafts import CAPTIONS
from nemo_notebook.studio.director.operations import Operation, SetCaption
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.thing_names import (
    CAPTION,
    caption_called,
    number_called,
    plain_wish,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.places import places_in

_MOVES: Final = r"(?:(?:move|put|place|shift|bring|set|make|show|let|have|push|pull|drag|get|play)\s)"
_SHOULD: Final = (
    r"(?:\s(?:should|must|has\sto|needs\sto|to|shall|can|come|comes|go|goes|be|is|stand|stands"
    r"|appear|appears|up|down|over|back|right|directly|all\sthe\sway|shown|placed|moved))*"
)
_OTHER: Final = (
    rf"(?:{CAPTION}|(?:the\s)?(?:first|second|third|fourth|fifth|sixth|last)(?:\sone)?|"
    rf"(?:number\s|no\.?\s?|\#)?\d{{1,2}}|第[\d一二三四五六]+[条句个]?)"
)
_NUMBER: Final = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{ENGLISH})"
_PLACE: Final = (
    rf"(?:(?:to|in|into|at|on|as|for|,)?\s?(?:the\s)?(?P<place>(?:place|position|spot|slot"
    rf"|number|no\.?|\#)\s?{_NUMBER}"
    r"|(?:first|second|third|fourth|fifth|sixth|last|\d(?:st|nd|rd|th))(?:\s(?:place|position"
    r"|spot|one|caption))?"
    r"|(?:very\s)?(?:front|start|beginning|top\sof\sthe\slist|end|back)))"
)
_ZH: Final = r"(?:把|将|让)?"
_PUT_ZH: Final = r"(?:放|移|挪|调|提|排|换|移动|调整|放置)?(?:到|在|去|至|成|为)?"
_TO_PLACE: Final = (
    regex(rf"{_MOVES}?(?P<what>{CAPTION}){_SHOULD}\s{_PLACE}(?:\sof\s(?:all|the\scaptions|them))?", re.I),
    regex(
        rf"{_ZH}(?P<what>{CAPTION}){_PUT_ZH}(?P<place>第[\d一二三四五六]+(?:条|个|位|句|的位置"
        rf"|个位置|条的位置)?|最?前面?|最先|首位|开头|最后面?|末尾|最末|位置\s?\d)(?:去|来|出现"
        rf"|显示|的位置)?"
    ),
)
_PLACE_ALONE: Final = regex(
    r"(?:并且?|再|然后|同时)?(?:把)?(?:它|这[条句个])?的?(?:顺序|位置|次序)?(?:放|移|挪|调|提|排|移动|调整)(?:到|在|成|为)"
    r"(?P<place>第[\d一二三四五六]+(?:条|个|位|句)|最前面?|首位|开头|最后面?|末尾)(?:去|来)?"
    r"|(?:and\s|then\s)*(?:move|put|bring)\s(?:it|that\sone)\s(?:to\s)?(?P<place_en>first|(?:the\s)?(?:first|last)\s(?:place|position|spot))",
    re.I,
)
_BESIDE: Final = (
    regex(
        rf"{_MOVES}?(?P<what>{CAPTION}){_SHOULD}\s(?:(?P<before>before|in\sfront\sof|ahead\sof"
        rf"|above)|after|behind|below|following)\s(?P<other>{_OTHER})",
        re.I,
    ),
    regex(
        rf"{_ZH}(?P<what>{CAPTION})(?:应该|要|得)?(?:放|移|挪|调|排|提)?(?:到|在)?"
        rf"(?P<other>{_OTHER})(?:的|之)?(?:(?P<before>前)|后)(?:面|边)?(?:去|出现|显示)?"
    ),
)
_AND: Final = r"\s?(?:and|&|with|for|,|和|与|跟|、)\s?"
_PAIR: Final = 2
_BOTH: Final = regex(
    r"(?:swap|switch|exchange|trade)\s(?:the\s|both\s|my\s|two\s|order\sof\s)*(?:captions|subtitles|lines)(?:\s(?:a?round|over))?"
    r"|(?:把|将)?(?:这?两[条句行]|两个)?字幕(?:的?(?:顺序|位置|先后|前后))?(?:对调|互换|调换|交换|换个?位置|换个顺序|调个个儿?|反过来)(?:一下|过来)?",
    re.I,
)
"""The only two captions change places."""
_SWAPS: Final = (
    regex(
        rf"(?:swap|switch|exchange|flip|trade|change|reverse|invert|turn\s(?:round|around))\s(?:"
        rf"(?:round|around|over)\s)?(?:the\s)?(?:(?:order|places?|positions?|sequence"
        rf"|spots?)\sof\s)?(?P<what>{CAPTION}|(?:the\s)?(?:first|second|third|fourth|last)){_AND}"
        rf"(?P<other>{_OTHER})(?:\s(?:around|round|over|places|captions?))?",
        re.I,
    ),
    regex(
        rf"(?P<what>{CAPTION}){_AND}(?P<other>{_OTHER}){_SHOULD}\s(?:swap(?:ped)?|switch(?:ed)?"
        rf"|trade|exchanged?|change|the\sother\sway\s(?:a?round)|in\sreverse(?:\sorder)?|reversed)"
        rf"(?:\s(?:places|positions|order))?",
        re.I,
    ),
    regex(
        rf"{_ZH}(?P<what>{CAPTION}|第[\d一二三四五六]){_AND}(?P<other>{_OTHER})(?:字幕)?(?:的)?"
        rf"(?:顺序|位置|次序|先后)?(?:互相)?(?:换个?|调个?|对调|调换|互换|交换|颠倒|倒|反|换一?下"
        rf"|掉个?)(?:一?下)?(?:过来)?(?:顺序|位置|个儿?|先后)?"
    ),
    regex(
        rf"(?:对调|调换|互换|交换)(?P<what>{CAPTION}|第[\d一二三四五六]){_AND}(?P<other>{_OTHER})"
        rf"(?:字幕)?(?:的)?(?:顺序|位置|次序)?"
    ),
)
_REVERSED: Final = regex(
    r"(?:(?:show|put|play|have)\s)?(?:reverse|flip|invert|turn\s(?:a?round))\s(?:the\s)?(?:"
    r"(?:order|sequence)\sof\s)?(?:all\s)?(?:the\s)?captions(?:\sorder)?|(?:show\s|put\s)?"
    r"(?:the\s)?captions\s(?:should\sbe\s)?in\sreverse(?:d)?(?:\sorder)?"
    r"|(?:把|将)?字幕的?(?:顺序|次序)(?:全部?|都|整个)?(?:倒过来|反过来|颠倒|倒序|反一下"
    r"|颠倒一?下)|(?:把|将)?字幕(?:全部?|都)?(?:倒过来|反过来|倒序)(?:显示|放|排)?",
    re.I,
)
_ALL_IN: Final = regex(
    r"(?:(?:put|show|order|arrange|sort|set|change)\s)?(?:the\s)?(?:(?:order\sof\s)?"
    r"(?:the\s)?captions|caption\sorder)\s?(?:should\sbe\s|are\s)?(?:in(?:to)?\s"
    r"(?:the\s)?order|to|:|as|like)?\s?:?\s?(?P<row>\d(?:\s?(?:,|-|>|->|then|and|,\sand"
    r"|,\sthen|\s)\s?\d)+)"
    r"|(?:把|将)?字幕的?(?:顺序|次序)?(?:改成|换成|调成|按|排成|调整为|变成|为|：|:)"
    r"(?P<row_zh>\d(?:\s?[,，、\-→>]?\s?\d)+)(?:的?(?:顺序|次序)?(?:排|显示|来)?)?",
    re.I,
)
_NAMES_CAPTIONS: Final = regex(r"caption|subtitle|字幕|[条句]|[\"“「]", re.I)
"""The first and the second alone may be pictures."""
_QUOTED: Final = regex(
    r"(?:\b(?:put|move|show|place|have|bring|want)\s(?:the\s(?:caption|line|text)\s)?|^\W*)[\"“](?P<one>[^\"“”\n]{1,80})[\"”]\s(?:to\s|should\s|must\s|needs\sto\s)?(?:come\s|appear\s|go\s|be\s|stand\s)?(?P<side>before|in\sfront\sof|after|behind)\s(?:the\s(?:caption|line|text)\s)?[\"“](?P<other>[^\"“”\n]{1,80})[\"”]"
    r"|[“\"](?P<one_zh>[^“”\"\n]{1,40})[”\"](?:这一?[句条])?(?:放|移|挪|排|调)[到在]?[“\"](?P<other_zh>[^“”\"\n]{1,40})[”\"](?:这一?[句条])?的?(?P<side_zh>[前后])",
    re.I,
)
"""Two captions by their words, among others."""
_BY_PLACE: Final = regex(
    r"^\W*(?:(?:put|move|show|have|want|bring|place)\s)?(?P<place>(?:the\s)?(?:first|second|third|fourth|last)\s(?:caption|line|text)|caption\s\d{1,2})(?=\s(?:to\s|should\s|must\s)?(?:come\s|appear\s|go\s|be\s)?(?:before|after|behind|in\sfront)\b)",
    re.I,
)
_BEGIN: Final = regex(r"front|start|beginning|top|最?前|最先|首位|开头", re.I)
_END: Final = regex(r"\bend\b|\bback\b|最后|末", re.I)


def read_caption_order(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says where among the captions one of them is to come, or how two change places."""
    words, count = plain_wish(clause.raw), len(there.caption_words)
    if not count:
        return None
    if _REVERSED.fullmatch(words) or (count == _PAIR and _BOTH.fullmatch(words)):
        return _in_order([*reversed(range(count))], there)
    if row := _ALL_IN.fullmatch(words):
        order = [int(one) - 1 for one in re.findall(r"\d", row["row"] or row["row_zh"])]
        return _in_order(order, there) if sorted(order) == [*range(count)] else None
    for ways, made in ((_SWAPS, _swapped), (_BESIDE, _beside), (_TO_PLACE, _at_place)):
        if said := next((found for way in ways if (found := way.fullmatch(words))), None):
            return made(said, there)
    return None


def read_new_words_moved(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read 放到第一条 said right after a caption got other words: it moves with the new ones."""
    last = operations[-1] if operations else None
    said = _PLACE_ALONE.fullmatch(plain_wish(clause.raw)) if isinstance(last, SetCaption) else None
    if not isinstance(last, SetCaption) or said is None:
        return None
    row = list(there.caption_words)
    to = _place_meant(said["place"] or said["place_en"], len(row))
    if to is None or max(to, last.index) >= len(row):
        return None
    row[last.index] = last.text
    order = _with_moved(last.index, to, len(row))
    return Reading(tuple(SetCaption(i, row[old]) for i, old in enumerate(order) if i != old))


def read_quoted_order(said: str, there: Situation) -> Reading | None:
    """Read put “Order now” before “50% off” in what says more, where both are captions."""
    row = there.caption_words
    found = _QUOTED.search(_called_by_words(said, row))
    one, other = (
        ((found[part] or found[f"{part}_zh"]).strip() for part in ("one", "other")) if found else ("", "")
    )
    if found is None or one == other or row.count(one) != 1 or row.count(other) != 1:
        return None
    before = (found["side"] or found["side_zh"]).lower() not in ("after", "behind", "后")
    order = _put_beside(row.index(one), row.index(other), len(row), before=before)
    return _in_order(order, there) if order != sorted(order) else None


def _called_by_words(said: str, row: Sequence[str]) -> str:
    """Say the words of a caption that is called by its place: the last line should come before “A”."""
    match = _BY_PLACE.match(said)
    places = places_in(match["place"], len(row)) if match else []
    if match is None or len(places) != 1 or places[0] >= len(row):
        return said
    return f'"{row[places[0]]}"{said[match.end() :]}'


def _swapped(said: re.Match[str], there: Situation) -> Reading | None:
    pair = _pair(said, there) if _NAMES_CAPTIONS.search(said[0]) else None
    if not isinstance(pair, tuple):
        return pair
    order = [*range(len(there.caption_words))]
    order[pair[0]], order[pair[1]] = order[pair[1]], order[pair[0]]
    return _in_order(order, there)


def _beside(said: re.Match[str], there: Situation) -> Reading | None:
    pair = _pair(said, there)
    if not isinstance(pair, tuple):
        return pair
    return _in_order(_put_beside(*pair, len(there.caption_words), before=bool(said["before"])), there)


def _put_beside(what: int, other: int, count: int, *, before: bool) -> list[int]:
    """The order of so many where one stands right before or behind another."""
    order = [one for one in range(count) if one != what]
    order.insert(order.index(other) + (not before), what)
    return order


def _at_place(said: re.Match[str], there: Situation) -> Reading | None:
    count = len(there.caption_words)
    what = caption_called(said["what"], there)
    to = _place_meant(said["place"], count)
    if what is None or to is None:
        return None
    if max(what, to) >= count:
        return _not_there(there)
    return _in_order(_with_moved(what, to, count), there)


def _place_meant(place: str, count: int) -> int | None:
    """Which of so many captions words mean: the first, the last, or one by its number."""
    if _BEGIN.search(place):
        return 0
    return count - 1 if _END.search(place) else number_called(place, count)


def _with_moved(what: int, to: int, count: int) -> list[int]:
    """The order of so many where one is moved to a place."""
    order = [one for one in range(count) if one != what]
    order.insert(to, what)
    return order


def _pair(said: re.Match[str], there: Situation) -> tuple[int, int] | Reading | None:
    """The two captions that are named; a sentence where one of them is not there."""
    what, other = caption_called(said["what"], there), caption_called(said["other"], there)
    if what is None or other is None or what == other:
        return None
    return (what, other) if max(what, other) < len(there.caption_words) else _not_there(there)


def _not_there(there: Situation) -> Reading:
    return Reading(says=no_such_text(CAPTIONS, len(there.caption_words), there.language))


def _in_order(order: Sequence[int], there: Situation) -> Reading:
    """The captions with their words in another order."""
    row = there.caption_words
    made = [SetCaption(i, row[old]) for i, old in enumerate(order) if row[old] != row[i]]
    already = there.say("The captions stand in that order already.", "字幕已经是这个顺序了。")
    return Reading(tuple(made)) if made else Reading(says=already)
