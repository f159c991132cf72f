"""Words on the screen that are called by what they say: "make the price bigger", 可乐那条改成红色.

The clause is given back with their name ("caption 2") in that place; words said as they stand are read by
`on_screen`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.facts import FACTS, NAMES_EN, NAMES_ZH, fact_named
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_LINE: Final = r"(?:caption|line|text|words?|one|part|bit)"
_OF: Final = r"[\w'’-]+(?:\s[\w'’-]+)?"
_CALLED: Final = regex(
    rf"(?:(?<!\ball\s)(?<!\bsame\s)\b(?:the|our|my|its)\s(?:(?P<of>{_OF})\s)??|^(?:(?:and|also|please|then|now)\s)*)(?P<kind>{NAMES_EN})(?P<many>s)?"
    rf"(?:\s(?:of|for)\s(?:the\s|an?\s)?(?P<whose>{_OF}?)(?=\s|$))?(?:\s{_LINE})?(?![\w-])"
    rf"|(?:(?<![\u4e00-\u9fff])|(?<=[把将让给]))(?:(?P<of_zh>(?![把将让给])[\u4e00-\u9fff]{{1,6}}?)的?)??(?P<kind_zh>{NAMES_ZH})(?:那一?|这一?)?(?:[条句行个]|信息|文字|字幕)*",
    re.I,
)
_WITH_WORD: Final = regex(
    rf"\bthe\s(?P<word>{_OF}?)(?:\s(?P<noun>{_LINE}))?(?=\s|$)"
    r"|(?:(?<![\u4e00-\u9fff])|(?<=[把将让给]))(?P<word_zh>[\w\u4e00-\u9fff]{1,8}?)的?[那这]一?[条句行](?:字幕|文字|话|字)?"
    r"|(?<=把)(?P<alone>[\w\u4e00-\u9fff]{2,8}?)(?=单独|[放移挪排]|[改换变调]成|先|提前)",
    re.I,
)
_FIRST_ZH: Final = regex(
    r"^先(?:出现?|放|显示|来)(?P<word>[\w\u4e00-\u9fff]{1,8}?)的?(?:[那这]?一?[条句行])?$"
)
_LASTS: Final = regex(
    r"\b(?:longer|shorter|seconds?|secs?|lapse|limit|of\sday|zone)\b|\d\s?s\b"
    r"|[长短久]一?[点些]|延长|缩短|秒",
    re.I,
)
"""With these the time is no hour that is written there, but how long something takes."""
_ENDING: Final = regex(
    r"\b(?:the|that|this)\s(?:very\s)?(?:ending|(?:end|last|final|closing)\s(?:part|bit|page|screen|words?|text|line|message))\b"
    r"|\bthe\send(?=\s(?:a\s(?:bit|little)\s)?(?:longer|shorter|bigger|smaller|\d))|^ending\b"
    r"|(?:最后|结尾|末尾)(?:那|的)?一?(?:[句页屏行段](?:话|字)?|部分|文?字)|落款|署名|结尾",
    re.I,
)
"""What a film ends with, where it has words for that."""
_OF_CARDS: Final = regex(
    r"\b(?:longer|shorter|long|short|shorten|lengthen|extend|stays?|bigger|larger|smaller|size)\b|\d\s?s(?:ec\w*)?\b"
    r"|[长短久大小]一?[点些]|[放缩变]大|[放缩变]小|太[长短大小]|秒|停留",
    re.I,
)
_CALL: Final = regex(r"\b(?:the\s|our\s|my\s)?(?:cta|call[\s-]to[\s-]action)\b|行动号召|号召语|引导语", re.I)
"""What a film without an end card says last."""
SAYING: Final = regex(
    r"\b(?:the|my|our)\s(?:quote|quotation|slogan|tagline|motto|saying|proverb|greeting)\b|那?句?(?:名言|金句|口号|标语|座右铭|祝福语|广告语)",
    re.I,
)
"""What one line of a film may be called."""
_ORDINAL: Final = regex(
    r"(?:very\s)?(?:first|second|third|fourth|fifth|sixth|last|next|other|\d(?:st|nd|rd|th))", re.I
)
_FEWEST_LETTERS: Final = 3


def named_by_content(clause: Clause, there: Situation) -> Iterator[Clause]:
    """Yield the clause with names for texts that it calls by what they say, surest first."""
    shown = shown_words(there)
    if clause.texts or not shown:
        return
    for match in _CALLED.finditer(clause.raw):
        if found := _holding_fact(match, clause.raw, shown):
            yield _named(clause, *match.span(), found)
    for match in _WITH_WORD.finditer(clause.raw):
        a_picture = match[0] not in clause.text
        if not a_picture and (found := _holding_word(match, shown)):
            yield _named(clause, *match.span(), found)
    first = _FIRST_ZH.match(clause.raw)
    if first and len(found := _with(first["word"], shown)) == 1:
        text = f"{found[0].name(chinese=True)}放最前面"
        yield replace(clause, text=text, raw=text)


def with_card_named(clause: Clause, there: Situation) -> Clause:
    """Return the clause with the end card for "the ending", 结尾那句, where the film has one."""
    if clause.texts or verbs.PICTURES.search(clause.text) or verbs.MUSIC.search(clause.text):
        return clause
    captions = [one for one in shown_words(there) if one.track == "captions"]
    call = _CALL.search(clause.raw)
    if call and captions and not there.end_words:
        return _named(clause, *call.span(), [max(captions, key=lambda one: one.index)])
    if (saying := SAYING.search(clause.raw)) and len(captions) == 1:
        return _named(clause, *saying.span(), captions)
    ending = _ENDING.search(clause.raw)
    if ending is None or not (_OF_CARDS.search(clause.raw) or verbs.find_color(clause.raw)):
        return clause
    card = [one for one in shown_words(there) if one.track == "end"]
    return _named(clause, *ending.span(), card) if card else clause


def _holding_fact(match: re.Match[str], said: str, shown: Sequence[Shown]) -> list[Shown]:
    """The texts with the price, the date or the address that is meant; none where that is not sure."""
    kind = fact_named(match["kind"] or match["kind_zh"])
    if kind in ("time", "date") and _LASTS.search(said):
        return []
    whose = match["of"] or match["whose"] or match["of_zh"] or ""
    for values in FACTS[kind].values:
        found = [one for one in _with(whose, shown) if values.search(one.words)]
        found = [one for one in found if one.track != "title"] or found
        several = match["many"] or match["kind_zh"] and not whose
        if len(found) == 1 or found and several:
            return found
    return []


def _holding_word(match: re.Match[str], shown: Sequence[Shown]) -> list[Shown]:
    """The one text with a word that a clause calls it by; a word that editing has needs a noun after it."""
    word = match["word"] or match["word_zh"] or match["alone"]
    plain = match["alone"] or match["word"] and not match["noun"]
    short = word.isascii() and len(word) < _FEWEST_LETTERS
    if _ORDINAL.fullmatch(word):  # "the first caption" is no caption that says "first"
        return []
    if plain and (short or not unknown_in(word, 0) or find_subjects(word)):
        return []
    found = _with(word, shown)
    return found if len(found) == 1 else []


def _with(word: str, shown: Sequence[Shown]) -> list[Shown]:
    edge = (r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])") if word.isascii() and word else ("", "")
    said = re.compile(f"{edge[0]}{re.escape(word)}{edge[1]}", re.I)
    return [one for one in shown if said.search(one.words)]


def _named(clause: Clause, start: int, end: int, found: Sequence[Shown]) -> Clause:
    before, after = clause.raw[:start], clause.raw[end:]
    chinese = not (before + after).isascii() or not clause.raw.isascii()
    names = (one.name(chinese=chinese) for one in sorted(found, key=lambda one: one.index))
    text = f"{before}{('和' if chinese else ' and ').join(names)}{after}"
    if not chinese and before and not before.endswith(" "):
        text = f"{before} {text[len(before) :]}"
    return replace(clause, text=text, raw=text)
