"""Read where in the film one text is to stand: "caption 2 later", 片尾一直显示, "the title at the end"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    TITLE,
    is_end_card,
    length_ms,
    segments,
    span,
    words_of,
)
from nemo_notebook.studio.director.operations import (
    Operation,
    SetTextAnimation,
    SetTextFade,
    SetTextPlace,
    SetTextSize,
    SetTextTime,
    SetTitleTime,
)
from nemo_notebook.studio.director.operations.appearing import animation_of
from nemo_notebook.studio.director.operations.lettering import size_of
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.pacing import reading_ms
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.places import places_in

_TEXT: Final = (
    r"(?:(?:the\s)?(?P<caption>caption\s\d{1,2}|(?:first|second|third|fourth|fifth"
    r"|last)\scaption)|(?:the\s)?(?P<card>end\scard)"
    r"|(?:the\s)?(?P<title>title)|(?P<caption_zh>(?:第[\d一二三四五六七八九十]{1,2}|最后一)条字幕"
    r"|第[一二三四五六七八九十]{1,2}[条句]|字幕\s?\d{1,2}(?![\d秒]))(?:话|字幕)?|(?P<card_zh>片尾(?:文字)?|结尾的?文字)|(?P<title_zh>标题))"
)
_POLITE: Final = r"(?:(?:please|now|also|then|and|can\syou|could\syou|请|再|就|还|帮我|把|将|让|给)\s?)*"
_SEEN: Final = r"(?:(?:make|let|have|show|put|keep|move|bring|place|leave|give|get)\s)?"
_COMES: Final = (
    r"(?:(?:goes|go|should|must|to|can|be|is|comes?|appears?|shows?|starts?|stays?|fades?"
    r"|in|up|on|stand|displayed|visible)\s)*"
)
_END: Final = r"(?:\s?(?:please|instead|too|吧|哦|哈|了))*"
_WAYS: Final = {
    "later": r"(?:a\s(?:bit|little)\s|much\s|slightly\s)?(?P<later>later|earlier|sooner)"
    r"|(?:稍微?)?(?:再)?(?:(?P<late_zh>[晚迟]|推[后迟]|延后|往后)|早|提[前早]|往前)(?:一?[点些])?(?:再|就)?(?:出现|出来|显示|开始|放|上)?",
    "whole": r"from\s(?:the\s)?(?:start|beginning)\s(?:to|until|till)\s(?:the\s)?(?:end|finish)"
    r"|(?:on\s(?:the\s)?screen\s)?(?:on\s|for\s)?(?:the\s)?(?:whole|entire)\s(?:time|film|video"
    r"|clip|way)(?:\slong)?|(?:on\s(?:the\s)?screen\s)?(?:all\sthe\stime|throughout"
    r"|all\sthrough|permanently|always)"
    r"|(?:在画面上)?(?:一直|全程|始终|从头到尾)(?:都)?(?:显示|在|出现|留着|保留|放着|挂着|停留|不消失)*(?:画面上|屏幕上)?",
    "till_end": r"(?:until|till|up\sto)\sthe\s(?:very\s)?end"
    r"|(?:一直(?:停留?|显示|留|放|保持)?|停留?|显示|保持|留)[到至](?:最后|结尾|结束|片尾)(?:为止)?",
    "last": r"(?:to\s|at\s|as\s|for\s)?(?:the\s)?(?:very\s)?(?:end|last(?:\s(?:one|line|thing))?"
    r")(?:\sof\sthe\s(?:film|video|clip))?"
    r"|(?:放|移|挪|排|换|调|显示|出现)?[到在]?(?:最后面?|末尾|结尾|片尾)(?:出现|显示|出来)?",
    "first": r"(?:to\s|at\s|as\s)?(?:the\s)?(?:very\s)?(?:first(?:\s(?:one|line|thing))?|front|start"
    r"|beginning)(?:\sof\sthe\s(?:film|video|clip))?"
    r"|(?:放|移|挪|排|换|调|显示|出现)?[到在]?(?:最前面?|最先|开头|一开始|片头)(?:出现|显示|出来)?|先(?:出现|显示|出来|放)",
    "alone": r"(?:on\s|in\s)?(?:its|an?)\s(?:own|separate|extra)(?:\s(?:screen|page|slide|frame|scene"
    r"|shot|picture|card))?|(?:on|by)\s(?:its\sown|itself)"
    r"|(?:单独|独立|另外)(?:放|显示|做|出现|占|用|来)*(?:在|成)?(?:一|1)?[个张页屏幕]?(?:画面|屏幕?|页面?|镜头|卡片)?(?:上|里|显示)?",
    "slowly": r"(?:(?P<out>fade|go|disappear)s?\s(?:out|away)|fades?(?:\s(?:in|on|up))?|appears?"
    r"|comes?(?:\s(?:in|up|on))?|shows?\sup)\s(?:in\s)?(?:very\s|more\s)?(?:slow(?:ly|er)?"
    r"|gradual(?:ly)?|gent(?:ly|ler)|soft(?:ly|er))|(?:very\s|more\s)?(?:slowly|gradually"
    r"|gently|softly)\s(?:(?P<go>fade|go|disappear)s?\s(?:out|away)|fades?(?:\s(?:in|on|up))?"
    r"|appears?|comes?(?:\s(?:in|up|on))?)"
    r"|(?:慢慢|渐渐|缓缓|逐渐|慢一?点|柔和)地?(?:[的地])?(?:(?P<out_zh>消失|淡出|隐去)|出现|出来|浮现|显示|显现|淡入|进来|呈现)",
}
_SAID: Final = {
    way: regex(rf"^\W*{_POLITE}{_SEEN}{_TEXT}\s?{_COMES}(?:{said}){_END}\W*$", re.I)
    for way, said in _WAYS.items()
}
_FADED: Final = regex(
    r"\b(?:fade|bring)\s(?P<what>(?:caption\s\d+|the\s(?:title|end\scard)))\s(?P<way>in|out)\b", re.I
)
_WHOLE_FIRST: Final = regex(
    r"^(?:请|帮我|让|在)*整个(?:视频|影片|片子)(?:里|中|都|一直|全程)*(?:显示|保留|留着|放着?)(?=标题|片尾|结尾|第|最后)(?P<what>.+)$"
)
_A_BIT: Final = regex(r"\b(?:bit|little|slightly)\b|[点些稍]", re.I)
_STEP_MS: Final = 2000
_LITTLE_MS: Final = 1000
_SHORTEST_MS: Final = 1000
_AT_EDGE_MS: Final = 3000
_SLOW_FADE_MS: Final = 1500
_LARGER: Final = 1.25


def read_text_moves(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says of one text when it comes, or that it stands alone, and nothing else."""
    if clause.texts:
        return None
    text = _FADED.sub(r"\g<what> fades \g<way>", clause.text)
    text = _WHOLE_FIRST.sub(r"\g<what>全程显示", text)
    for way, said in _SAID.items():
        if match := said.match(text):
            found = _meant(match, there)
            return _placed(way, match, *found, there) if found else None
    return None


def _meant(match: re.Match[str], there: Situation) -> tuple[str, int, Wire] | None:
    """The text that a clause names: its track, its place there and itself."""
    card, title = match["card"] or match["card_zh"], match["title"] or match["title_zh"]
    if card or title:
        row = segments(there.draft, TITLE)
        return next(((TITLE, i, one) for i, one in enumerate(row) if is_end_card(one) is bool(card)), None)
    row = segments(there.draft, CAPTIONS)
    places = places_in(match["caption"] or match["caption_zh"], len(row))
    return (CAPTIONS, places[0], row[places[0]]) if places and places[0] < len(row) else None


def _placed(
    way: str, match: re.Match[str], track: str, index: int, text: Wire, there: Situation
) -> Reading | None:
    if way == "later":
        return _shifted(match, track, index, text, there)
    if way == "slowly":
        return _slowly(bool(match["out"] or match["go"] or match["out_zh"]), track, index, text)
    if way == "whole":
        timed = _timed(track, index, text, 0, length_ms(there.draft))
        return Reading((timed, *_out_of_the_way(track, index, there)))
    if way == "till_end":
        begin, row = span(text)[0], segments(there.draft, CAPTIONS)
        timed = _timed(track, index, text, begin, length_ms(there.draft) - begin)
        others = any(span(one)[1] > span(text)[1] for one in row)
        return Reading((timed, *(_out_of_the_way(track, index, there) if others else ())))
    if way == "first" and is_end_card(text):
        return Reading(
            says=there.say("That is on the end card, which ends the film.", "它在片尾上，片尾在影片最后。")
        )
    if way == "alone":
        return _alone(track, index, text, there)
    return _at_edge(track, index, text, there, last=way == "last")


def _shifted(match: re.Match[str], track: str, index: int, text: Wire, there: Situation) -> Reading:
    """As long as it stands now, where there is room; a little shorter at the film's end."""
    begin, end = span(text)
    step = _LITTLE_MS if _A_BIT.search(match[0]) else _STEP_MS
    if (match["later"] or "").lower() != "later" and not match["late_zh"]:
        return Reading((_timed(track, index, text, max(0, begin - step), end - begin),))
    start = min(begin + step, max(begin, _edge_ms(track, text, there) - _SHORTEST_MS))
    length = min(end - begin, _edge_ms(track, text, there) - start)
    return Reading((_timed(track, index, text, start, length),))


def _edge_ms(track: str, text: Wire, there: Situation) -> int:
    """Where the film ends for a text: before the end card, which is to stand alone."""
    card = end_card_of(there.draft)
    return span(card)[0] if card and card is not text and track == CAPTIONS else length_ms(there.draft)


def _at_edge(track: str, index: int, text: Wire, there: Situation, *, last: bool) -> Reading | None:
    """One text at the start or at the end; captions that trade their words are read elsewhere."""
    end = _edge_ms(track, text, there)
    if last and span(text)[1] >= end:
        alone = track == CAPTIONS and span(text)[1] - span(text)[0] > _held_ms(text)
        held = SetTextTime(track, index, end - _held_ms(text), _held_ms(text))
        return Reading((held,)) if alone else Reading(says=_there_already(there))
    first = title_of(there.draft)
    start = 0 if first is None or first is text or span(first)[0] else span(first)[1]
    if not last and span(text)[0] <= start:
        return Reading(says=_there_already(there))
    length = min(span(text)[1] - span(text)[0], _held_ms(text))
    return Reading((_timed(track, index, text, end - length if last else start, length),))


def _timed(track: str, index: int, text: Wire, start_ms: int, duration_ms: int) -> Operation:
    if track == TITLE and not is_end_card(text):
        return SetTitleTime(start_ms, duration_ms)
    return SetTextTime(track, index, start_ms, duration_ms)


def _held_ms(text: Wire) -> int:
    return max(_AT_EDGE_MS, reading_ms(words_of(text)))


def _there_already(there: Situation) -> str:
    return there.say("It stands there already.", "它已经在那里了。")


def _slowly(goes: bool, track: str, index: int, text: Wire) -> Reading:
    made: list[Operation] = []
    if not goes and animation_of(text) != "fade":
        made.append(SetTextAnimation(track, "fade", index=index))
    made.append(SetTextFade(track, "fade_out" if goes else "fade_in", _SLOW_FADE_MS, index=index))
    return Reading(tuple(made))


def _out_of_the_way(track: str, index: int, there: Situation) -> list[Operation]:
    """A text that stands all the time stands above the captions that come and go."""
    others = len(segments(there.draft, CAPTIONS)) > (track == CAPTIONS)
    below = track == TITLE and title_of(there.draft) is not segments(there.draft, TITLE)[index]
    return [SetTextPlace(track, "top" if others else "bottom", index=index)] if others or below else []


def _alone(track: str, index: int, text: Wire, there: Situation) -> Reading:
    """In the middle and larger, where no other text stands at its time."""
    if track == TITLE:
        return Reading(says=there.say("It stands alone already.", "它已经单独显示了。"))
    size = round(min(2.0, size_of(text) * _LARGER), 2)
    return Reading((SetTextPlace(track, "middle", index=index), SetTextSize(track, size, index=index)))
