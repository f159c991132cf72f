"""Which words of a film a model may write in an edit: those that were said, others where there is room."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, narrow, read_number
from nemo_notebook.models.reading import items
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    TITLE,
    VOICE,
    all_segments,
    is_end_card,
    meta,
    segments,
    words_of,
)
from nemo_notebook.studio.director.model.own_words import asks_for_money, in_language, made_up, stands_in
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.terms import verbs

_WORDED = (verbs.TITLE, verbs.CAPTIONS, verbs.END_CARD, verbs.VOICE)
_WORDING = regex(
    r"\b(?:languages?|translat\w+|english|chinese|rename|call(?:ed)?|typos?|spell\w*|write|say\w*|slogan|tagline"
    r"|name|words?|texts?)\b|语|翻译|叫|名|写|说|错字|口号|文[字案]",
    re.I,
)
_OPEN = regex(
    r"\b(?:some(?:thing)?|any(?:thing)?|better|catch\w+|nicer|funn\w+|shorter|whatever|choose|suggest|idea|come\sup|think\sof"
    r"|invent|make\sup|translat\w+|re(?:phrase|word|write)|improve|correct|fix|typos?|spell\w*"
    r"|write\s(?:me|us|some|an?|new)|for\sme|about|poetic|creative|punch\w*|(?:in|into|to)\s(?:english|french|german|spanish|italian|chinese|japanese|korean|dutch))\b"
    r"|翻译|写|介绍|关于|几[条句]|有趣|诗意|吸引|润色|改写|优化|更|想[一个]|起个|你[来定看]|随便|错字|[中英]文",
    re.I,
)
_OTHER_TONGUE = regex(
    r"\b(?:languages?|translat\w+|bilingual|english|french|german|spanish|italian|chinese|japanese|korean|dutch)\b"
    r"|翻译|双语|[中英法日德韩]文|[英汉日法德韩]语",
    re.I,
)
_OTHERWISE = regex(
    r"\b(?:not|isn['’]?t|instead|wrong|mistake\w*|should|must|it['’]?s|actually|rather|meant?|now)\b|不是|应该|而是|错|其实|现在",
    re.I,
)
"""What follows is so in place of what the film says."""
_EVERY_TEXT = regex(
    r"\b(?:all|every|both|the\sother|the\srest\sof)\s(?:\w+\s){0,2}?(?:texts?|words|writing|lines)\b|(?:所有|全部)的?文?[字案]",
    re.I,
)
_CAPTIONED = regex(
    r"\b(?:captions?|subtitles?|subs|overlays?)\b|字幕|弹幕|第[\d一二三四五六七八九十]+[条句]", re.I
)
_SIGNS = {TITLE: verbs.TITLE, "end card": verbs.END_CARD, CAPTIONS: _CAPTIONED, VOICE: verbs.VOICE}
_SPEAKS = regex(
    r"\b(?:say\w*|said|read\w*|speak\w*|spoken|tell\w*|translat\w+|languages?)\b|念|读|说|讲|翻译|语", re.I
)
_CHART = regex(
    r"\b(?:charts?|graphs?|bars?|items?|rows?|steps?|lists?|points?|figures?|numbers?|values?)\b|图表|柱|步骤?|列表|条|项|数[字据值]",
    re.I,
)
_PUTS = regex(r"\b(?:add|put|show|display|include|mention|with)\b|加|放|显示|打上|标[上注]|提到", re.I)
_NUMBERS = regex(rf"{DIGITS}|\b{ENGLISH}\b|{CHINESE}", re.I)


def texts_of(draft: Wire) -> set[str]:
    """Return the words that are shown or spoken in a film."""
    return {words for one in all_segments(draft) for words in (words_of(one), spoken_by(one)) if words}


def may_reword(said: Message, gone: set[str]) -> bool:
    """Whether a message speaks of the film's words, or of what some of them say."""
    if said.texts or any(one.search(said.bare) for one in (*_WORDED, _WORDING)):
        return True
    return bool(_OTHERWISE.search(said.bare)) and _names_one_of(gone, said)


def leaves_words_open(said: Message) -> bool:
    """Whether a message leaves open which words it wishes for."""
    loose = [one.words for one in said.texts if not one.quoted]
    return any(_OPEN.search(one) for one in (said.bare, *loose))


def check_words(said: Message, before: Wire, rules: Wire, model: Wire, shelf: Shelf) -> None:
    """Check that new words of a film are the person's, or such as may be written for them.

    Raises:
        ValueError: when they are not; says why.
    """
    told = "\n".join((said.text, *texts_of(before), *_drawn(before), *(one.name for one in shelf.media)))
    gone = (texts_of(before) - texts_of(model)) & texts_of(rules)
    _check_parts(said, before, rules, model)
    fresh = texts_of(model) - texts_of(before) - texts_of(rules)
    more = len(_rows_of_texts(model)) > max(len(_rows_of_texts(before)), len(_rows_of_texts(rules)))
    if more and not may_reword(said, gone) and not _PUTS.search(said.bare):
        raise ValueError("the message does not ask for more words in the film")
    for words in sorted(fresh):
        _check_line(words, said, told, room=may_reword(said, gone))
    for words in sorted(_drawn(model) - _drawn(before) - _drawn(rules)):
        _check_drawn(words, said, told, _drawn(before))


def _check_parts(said: Message, before: Wire, rules: Wire, model: Wire) -> None:
    """Check that words change only in those parts of a film that the message speaks of."""
    named = {part for part, sign in _SIGNS.items() if sign.search(said.bare)}
    if not named or _EVERY_TEXT.search(said.bare):
        named |= set(_SIGNS) - {VOICE} | ({VOICE} if _SPEAKS.search(said.bare) else set())
    for part in _SIGNS:
        old, wanted, got = (_in_part(draft, part) for draft in (before, rules, model))
        if got - old - wanted and part not in named:
            raise ValueError(f"the message does not speak of the {part}: leave that as it is")


def _in_part(draft: Wire, part: str) -> set[str]:
    if part == VOICE:
        return {spoken_by(one) for one in segments(draft, VOICE)}
    row = segments(draft, CAPTIONS if part == CAPTIONS else TITLE)
    return {words_of(one) for one in row if part == CAPTIONS or is_end_card(one) == (part == "end card")}


def _rows_of_texts(draft: Wire) -> list[Wire]:
    return [one for one in all_segments(draft) if words_of(one) or spoken_by(one)]


def _check_line(words: str, said: Message, told: str, *, room: bool) -> None:
    abroad = bool(_OTHER_TONGUE.search(said.text))
    if made_up(words, told, translated=abroad):
        raise ValueError("you made up a fact, a name or a call in the words: use what was said")
    if stands_in(words, told):
        return
    if not room:
        raise ValueError("the message gives no room for words of your own")
    if not in_language(words, said.language) and not abroad:
        raise ValueError("the film's words are in the person's language")


def _check_drawn(words: str, said: Message, told: str, drawn: set[str]) -> None:
    """Check a word or number of a chart, which may follow from another: one more in March."""
    given = _values([said.text])
    known = given | {old + by * sign for old in _values([*drawn]) for by in given for sign in (1, -1)}
    if (asks_for_money(words) and not stands_in(words, told)) or not _values([words]) <= known | _values(
        [told]
    ):
        raise ValueError("you made up a number or a call in a graphic: use what was said")
    if not stands_in(words, told) and not _CHART.search(said.bare) and not _names_one_of(drawn, said):
        raise ValueError("the message does not speak of the graphic")


def _names_one_of(texts: set[str], said: Message) -> bool:
    spoken = said.bare.lower()
    found = (one for text in texts for one in re.findall(r"[a-z\d]{4,}|[\u3400-\u9fff]{2}", text.lower()))
    return any(one in spoken for one in found)


def _values(texts: Sequence[str]) -> set[float]:
    """Return the numbers that words name, in digits or spelled out."""
    return {read_number(one.group()) for text in texts for one in _NUMBERS.finditer(narrow(text))}


def _drawn(draft: Wire) -> set[str]:
    """Return the words and numbers that are drawn in a film's graphics."""
    return {words for one in all_segments(draft) for words in _rows(meta(one).get("recipe")) if words}


def _rows(recipe: object) -> list[str]:
    if not isinstance(recipe, dict):
        return []
    rows = [one for one in items(recipe.get("items")) if isinstance(one, dict)]
    shown = [str(row.get(key) or "") for row in rows for key in ("text", "shown")]
    return [str(recipe.get("title") or ""), *shown]
