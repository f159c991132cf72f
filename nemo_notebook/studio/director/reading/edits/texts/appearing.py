"""Read how words come and which of them stand out: "let the title rise", "highlight “free”", 标题逐字出现."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    SetAccent,
    SetCaption,
    SetEmphasis,
    SetEndCard,
    SetTextAnimation,
    SetTextFade,
    SetTextTime,
    SetTitle,
    SetTitleTime,
    SetTransitions,
)
from nemo_notebook.studio.director.operations.appearing import animation_of, emphasis_of
from nemo_notebook.studio.director.operations.lettering import OfTexts
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.confirming import NOT_SUDDENLY
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.edits.texts.lettered import place_brought
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

WAYS: Final = {
    "type": regex(
        r"\btype-?writ(?:er|ten|ing)\b|\b(?:letter|character)\sby\s(?:letter|character)\b"
        r"|\b(?:one|each|a)\s(?:letter|character)\s(?:at\sa\stime|after\s\w+)\b|\btyp(?:ed?|ing|es)\s(?:itself|themselves|out|in|on)\b"
        r"|\btyping\b|打字机?(?:效果|一样)?|逐[个一]?字|一个一?个?字一?个?字?地?(?:出|蹦|显|打)|一[个字]一[个字]地?",
        re.I,
    ),
    "words": regex(
        r"\bword\sby\sword\b|\bone\sword\s(?:at\sa\stime|after\s\w+)\b|逐[个一]?词|一个词一个词|一词一词",
        re.I,
    ),
    "lines": regex(
        r"\bline\sby\sline\b|\bone\sline\s(?:at\sa\stime|after\s\w+)\b|逐[条一]?行|一行一行", re.I
    ),
    "wipe": regex(
        r"\b(?:wip(?:e|es|ing)|swip(?:e|es|ing)|sweep(?:s|ing)?|swoosh(?:es)?)\b(?=\s(?:in|on|across|from|effect|animation)|\W*$)"
        r"|\b(?:slid(?:e|es|ing)|fl(?:y|ies|ying)|com(?:e|es|ing)|mov(?:e|es|ing)|glid(?:e|es|ing))\s(?:\w+\s){0,2}?(?:in\s)?"
        r"from\s(?:the\s)?(?:left|right|sides?)\b"
        r"|\bslid(?:e|es|ing)\sin\b(?!\sfrom)|从(?:左|右|旁|侧)[边侧面方]?(?:飞|滑|划|移|弹|跑|进|出)[入进出来]*|划入|擦[除出入]|展开",
        re.I,
    ),
    "rise": regex(
        r"\b(?:ris(?:e|es|ing)|float(?:s|ing)?)\b(?!\sto)|\b(?:fl(?:y|ies|ying)|bounc(?:e|es|ing)|jump(?:s|ing)?"
        r"|pop(?:s|ping)?|drop(?:s|ping)?|spring(?:s|ing)?|zoom(?:s|ing)?|shoot(?:s|ing)?|swing(?:s|ing)?)\s(?:up\s)?(?:in(?:to)?|on|up)\b(?!\s\d)"
        r"|\b(?:slid(?:e|es|ing)|com(?:e|es|ing)|mov(?:e|es|ing))\s(?:up|in)\s?(?:up\s)?from\s(?:the\s)?(?:below|bottom|underneath)\b"
        r"|从(?:底|下)[部边面方]?.{0,2}(?:飞|滑|升|冒|弹|浮|出|进|钻)[入进出来起上]*|升起|上浮|浮[出上现]|弹[出入跳]|飞[入进出]来?|跳[出入]来?|蹦出",
        re.I,
    ),
    "fade": regex(
        r"\bfad(?:e|es|ing)\s(?:\w+\s)?(?:in(?:to\sview)?|on)\b|淡入|渐[显现入]|慢慢(?:出现|显示|浮现)", re.I
    ),
}
_GOES: Final = regex(
    r"\bfad(?:e|es|ing)\s(?:\w+\s){0,2}?(?:out|away)\b|淡出|渐隐|(?:慢慢|渐渐|缓缓)地?消失", re.I
)
_IT_FADES: Final = regex(
    r"^\W*(?:(?:and|then|please|let|make|have|with|an?)\s)*(?:fad(?:e|es|ing)\s(?:(?:it|them|that)\s)?(?P<way>out|in|away)|(?:it|them|that)\sfades?\s(?P<its_way>out|in|away))"
    r"(?:\s(?:slowly|softly|gently|again|afterwards|nicely|at\sthe\send))*\W*$"
    r"|^(?:然后|再|让它|并|最后|直接|就|改[成为]|用)*(?:慢慢|渐渐)?地?(?P<way_zh>淡[出入]|渐[隐显])(?:一下|就行|就好|出来|的?效果|吧)*$",
    re.I,
)
_FADES_BOTH: Final = regex(
    r"^(?:然后|再|让它|并且?|要有?|带有?|加上?|有|用|做|一?个|[一有]?点|直接|就)*(?:慢慢|柔和)?地?的?(?:淡入(?:和|、|再|然后)?淡出|渐[显入](?:和|、|再)?渐[隐出])的?(?:一下|就行|就好|效果|方式|动画|吧)*$"
)
_OUT_TOO: Final = regex(r"^\W*(?:back\s)?out(?:\sagain|\stoo|\sas\swell)?\W*$", re.I)
_MOVING: Final = regex(
    r"\banimat(?:e|es|ed|ion|ions|ing)\b|\bmotion\b|\bmov(?:e|es|ing)\s(?:a\s(?:bit|little)|around)\b|动画|动态|动起来|动效",
    re.I,
)
_STILL: Final = regex(
    r"\b(?:no|without|remove|stop|drop|turn\soff|lose|don['’]?t|not)\s(?:\w+\s){0,3}?(?:animat\w+|motion|typewriter\w*)\b"
    r"|\banimations?\s(?:of\s\w+\s\w+\s)?(?:off|away|gone)\b|\bjust\sappears?\b"
    r"|(?:不要|去掉|取消|关掉|没有|别|删掉|不用)\S{0,5}(?:动画|动态|动效|动)|(?:动画|动效)\S{0,2}(?:去掉|取消|关掉|不要)",
    re.I,
)
_REFUSES: Final = regex(
    r"(?:别|不要|不想|不用|不是|取消|去掉)[^，。]{0,4}$|\b(?:(?:do|does|should)n['’]?t|not|never|no|without)\s(?:\w+\s){0,2}$",
    re.I,
)
"""Before a way that words are not to come: 标题不要逐字出现."""
_LOOSE: Final = regex(r"\b(?:fl(?:y|ies|ying)|bounc|jump|zoom|swing|shoot|spring)|[飞弹跳蹦]", re.I)
"""Ways that words do not know; another comes near."""
_WRITING: Final = regex(r"\b(?:texts?|words|lettering|writing|letters)\b|(?<!打)字(?!机)|文[字案]", re.I)
_PICTURED: Final = regex(
    r"\b(?:transitions?|pictures?|images?|photos?|scenes?|clips?|(?:the|my|all)\sslides)\b|转场|画面|图|照片|镜头",
    re.I,
)
_MARKED: Final = regex(
    r"\b(?:emphasi[sz](?:e[sd]?|ing)|highlight(?:s|ed|ing)?|accent(?:uate)?(?:s|d|ed)?|stress(?:ed)?|stands?\sout"
    r"|bring\sout|underlin(?:e|ed)|bold(?:er|face)?)\b|高亮|强调|突出|标[亮红黄绿蓝橙出](?!题)|划线|下划线|重点(?:显示|标|突)|醒目|加粗|着重",
    re.I,
)
_COLOURED: Final = regex(r"\b(?:make|turn|colou?r|paint|show|put|set)\b|改|变|换|弄|用|标|染", re.I)
_IN_PART: Final = regex(
    r"\b(?:in|of|from|on)\s(?:the\s|my\s)?(?:(?:first|second|third|last)\s)?(?:titles?|captions?(?:\s\d+)?|end\scard|texts?|headline)\b"
    r"|(?:标题|第[\d一二三四五]+[条句]字幕|最后一[条句]字幕|字幕|片尾(?:文字)?)(?:里面?|中|上)?的?",
    re.I,
)
_ABOUT: Final = regex(
    r"\b(?:the\s)?(?:words?|numbers?|phrase|letters?|price|part)\b|这?[几两一]个字|这个?词|字样|二字|一词|这[句行]话?",
    re.I,
)
_STEERS: Final = regex(
    r"\b(?:please|pls|can\syou|could\syou|i\swant|let|make|have|now|just|more|really|a\s(?:bit|little)|in|with|the|to|it"
    r"|colou?r(?:ed)?|bright|strong(?:ly)?)\b|请|帮我|把|将|让|给|用|显示|出来|一下|一[点些]|颜色|[的了吧]",
    re.I,
)
_SLOW_FADE_MS: Final = 1000
_EDGES: Final = " \"'“”‘’「」『』.,!?。，！？:："


def read_appearing(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about how words come, or which of them stand out."""
    return _standing_out(clause, there) or _coming(clause, there)


def read_fade_on(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read "fade it out" after a text that comes in or changes: the text is meant, not the music."""
    last = operations[-1] if operations and not clause.texts else None
    if isinstance(last, SetTextFade) and _OUT_TOO.match(clause.text):
        return Reading((replace(last, side="fade_out"),))
    match = _IT_FADES.match(clause.text) if last else None
    both = last is not None and match is None and _FADES_BOTH.match(clause.text)
    if match is None and not both:
        return None
    if isinstance(last, OfTexts | SetTextTime):
        place = last.track, last.index
    elif isinstance(last, SetTitle | SetTitleTime | AddCaption | SetCaption | SetEndCard):
        place = (TITLE, None) if isinstance(last, SetTitleTime) else place_brought(last, operations, there)
    elif both and isinstance(last, SetTransitions):
        return Reading((replace(last, kind="dissolve"),))
    else:
        return None
    way = "" if match is None else match["way"] or match["its_way"] or match["way_zh"]
    side = "fade_in" if way.lower() in ("in", "淡入", "渐显") else "fade_out"
    sides = (side,) if way else ("fade_in", "fade_out")
    return Reading(tuple(SetTextFade(place[0], one, _SLOW_FADE_MS, index=place[1]) for one in sides))


def _coming(clause: Clause, there: Situation) -> Reading | None:
    """Read "let the title fly in", 标题从左边飞入, "captions word by word", "no text animation"."""
    text = clause.text
    track = TITLE if verbs.TITLE.search(text) or verbs.END_CARD.search(text) else ""
    track = track or (CAPTIONS if verbs.CAPTIONS.search(text) or _WRITING.search(text) else "")
    if not track or clause.texts or find_durations(text) or _PICTURED.search(text):
        return None
    way = _way_of(text)
    if _GOES.search(text) and segments(there.draft, track):
        index = _index(text, track, segments(there.draft, track))
        sides = ("fade_in", "fade_out") if way == "fade" else ("fade_out",)
        return Reading(tuple(SetTextFade(track, side, _SLOW_FADE_MS, index=index) for side in sides))
    if not way or not segments(there.draft, track):
        if not way or verbs.CAPTIONS.search(text) and "caption" in text.lower() or "字幕" in text:
            return None
        track = TITLE if segments(there.draft, TITLE) else CAPTIONS
    row = segments(there.draft, track)
    near = _LOOSE.search(text) and way not in ("none", "fade")
    said = there.say(
        "Words fade, rise, wipe in, or come letter by letter, word by word or line by line.",
        "文字可以淡入、升起、展开，或逐字、逐词、逐行出现。",
    )
    index = _index(text, track, row)
    if way in WAYS and (said_way := WAYS[way].search(text)) and _REFUSES.search(text[: said_way.start()]):
        shown = any(animation_of(row[i]) == way for i in SetTextAnimation(track, way, index=index).meant(row))
        other = SetTextAnimation(track, "none" if way == "fade" else "fade", index=index)
        return Reading((other,)) if shown else None
    come = SetTextAnimation(track, way, index=index)
    if way == "fade" and all(animation_of(row[i]) == way for i in come.meant(row)):  # it is to be seen
        return Reading((SetTextFade(track, "fade_in", _SLOW_FADE_MS, index=index),))
    return Reading((come,), said if near else "")


def _way_of(text: str) -> str:
    if NOT_SUDDENLY.search(text):
        return "fade"
    if _STILL.search(text):
        return "none"
    named = next((way for way, said in WAYS.items() if said.search(text)), "")
    return named or ("rise" if _MOVING.search(text) else "")


def _index(text: str, track: str, row: list[dict[str, object]]) -> int | None:
    """Which text is meant; None for all captions, or for the title."""
    if track == TITLE:
        card = verbs.END_CARD.search(text) and not verbs.TITLE.search(verbs.END_CARD.sub(" ", text))
        return next((i for i, one in enumerate(row) if is_end_card(one)), None) if card else None
    places = places_in(text, len(row))
    return places[0] if len(places) == 1 else None


def _standing_out(clause: Clause, there: Situation) -> Reading | None:
    """Read "highlight “free” in red", 把“免费”高亮, "no highlights"."""
    marked = _MARKED.search(clause.text)
    hue = verbs.find_color(clause.text)
    if not marked and not (hue and len(clause.texts) == 1 and _COLOURED.search(clause.text)):
        return None
    if marked and verbs.REMOVE.search(_MARKED.sub(" ", clause.text)) and not clause.texts:
        return _plain_again(there)
    words = _meant_words(clause)
    held = [one for one in shown_words(there) if words and words.lower() in one.words.lower()]
    whole = len(held) == 1 and held[0].words.strip(_EDGES).lower() == words.lower()
    if not held or (not marked and (whole or len(words) < 2)):
        quoted = bool(clause.texts) and marked
        return Reading(says=_not_shown(words, there)) if quoted and words else None
    held = _in_the_part_named(clause.text, held)
    return Reading(tuple(one for each in held for one in _marked(each, words, hue)))


def _marked(one: Shown, words: str, hue: str | None) -> list[Operation]:
    track = CAPTIONS if one.track == CAPTIONS else TITLE
    index = one.index if one.track == CAPTIONS else None
    made: list[Operation] = [SetEmphasis(track, (words,), index=index)]
    return [*made, SetAccent(track, hue, index=index)] if hue else made


def _meant_words(clause: Clause) -> str:
    """The words that are to stand out: those in quotation marks, else what is left of the clause."""
    if clause.texts:
        return clause.texts[0].words if len(clause.texts) == 1 else ""
    left = clause.raw.replace(BLANK, " ")
    for said in (_MARKED, _IN_PART, _ABOUT, _STEERS):
        left = said.sub(" ", left)
    for start, end, _ in reversed(verbs.color_spans(left)):
        left = f"{left[:start]} {left[end:]}"
    return " ".join(left.split()).strip(_EDGES)


def _in_the_part_named(text: str, held: list[Shown]) -> list[Shown]:
    """Of the texts with the words those that the clause names: the title, the captions."""
    named = [
        one
        for one in held
        if (
            verbs.TITLE if one.track == TITLE else verbs.CAPTIONS if one.track == CAPTIONS else verbs.END_CARD
        ).search(text)
    ]
    return named or held


def _plain_again(there: Situation) -> Reading:
    tracks = [
        track for track in (TITLE, CAPTIONS) if any(emphasis_of(one) for one in segments(there.draft, track))
    ]
    return Reading(tuple(SetEmphasis(track, ()) for track in tracks or [CAPTIONS]))


def _not_shown(words: str, there: Situation) -> str:
    return there.say(f"“{words}” is not on the screen.", f"画面上没有“{words}”。")
