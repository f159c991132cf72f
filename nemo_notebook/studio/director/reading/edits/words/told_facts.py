"""Read facts that a text tells: another price, date or address in its place, and one that comes new."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.operations import SetEndCard
from nemo_notebook.studio.director.operations.wording import end_card_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.edits.texts.captions import read_caption_texts
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.facts import FACTS, NAMES_EN, NAMES_ZH, fact_named

_OTHER: Final = regex(
    rf"^\W*(?:(?:please|now|also|and|actually|oh|sorry|can\syou|could\syou)\W+)*(?:(?:change|set|make|update|correct|switch|lower|raise|reduce|put)\s)?(?:the|our|my)\s(?:(?P<of>\w+)\s)??(?P<kind>{NAMES_EN})(?:\sof\s(?:the\s)?(?P<whose>\w+))?\s(?:(?:is|was|should\sbe|must\sbe|has\sto\sbe)(?:\snow|\sactually)?|to|into|be|=>?|->|:)\s(?:be\s)?(?P<new>\S.{{0,60}}?)(?:\s(?:please|instead|now))*[\s.!]*$"
    rf"|^(?:请|帮我|哦|对了|把|将)*(?:(?P<of_zh>[\u4e00-\u9fff]{{1,6}}?)的?)??(?P<kind_zh>{NAMES_ZH})(?:那一?[条句])?(?:应该|要)?(?:改成|改为|改|换成|变成|写成|是|为|[:：])\s?(?P<new_zh>\S[^，。]{{0,40}}?)[吧了。]?$",
    re.I,
)
_NEW: Final = regex(
    rf"^\W*(?:(?:please|now|also|and|can\syou|could\syou)\W+)*(?:add|put|include|insert|show|write)\s(?:in\s)?(?:the|our|my)\s(?P<kind>{NAMES_EN})\s?[:,]?\s(?:is\s)?(?P<new>\S.{{0,60}}?)(?:\s(?:please|too|as\swell|(?:at|in|on)\sthe\s(?:very\s)?(?:end|last\s(?:picture|screen|slide|scene))))*[\s.!]*$",
    re.I,
)
_OF_ONE: Final = regex(
    r"^\W*(?:change|make|set|turn|switch)\scaption\s(?P<place>\d{1,2})\s(?:to|into)\s(?P<new>\S{2,20})\W*$"
    r"|^(?:把)?第(?P<place_zh>\d{1,2})条字幕(?:改成|换成|改为|变成)(?P<new_zh>\S{2,20})$",
    re.I,
)
_LINE: Final = regex(
    r"^\W*(?:(?:please|now|also|and)\W+)*(?:add|write|put)\s?:\s?(?P<words>\S.{1,80}?)\s*$", re.I
)
"""Words after a bare "add:"."""
_BARE: Final = regex(r"\d{1,6}(?:[.,]\d{1,3})?")
_NUMBER: Final = regex(r"\d[\d,.]*(?<![,.])")
_CLOSING: Final = ("phone", "web")
"""What `closing` reads."""
_SHARE: Final = regex(r"[%折]")


def read_told_facts(clause: Clause, there: Situation) -> Reading | None:
    """Read "change the price to $15", 价格改成99元, "add the address 12 Main St"."""
    if any(one.quoted or one.role == "end" for one in clause.texts):
        return None
    if (told := _OF_ONE.match(clause.raw)) and (figure := _figure(told, shown_words(there))):
        return figure
    if match := _OTHER.match(clause.raw):
        return _other(match, shown_words(there))
    if (line := _LINE.match(clause.raw)) and not clause.texts:
        words = Text("caption", line["words"], *line.span("words"))
        return read_caption_texts([words], clause, there)
    match = _NEW.match(clause.raw)
    return _brought(fact_named(match["kind"]), match["new"], clause, there) if match else None


def _other(match: re.Match[str], shown: Sequence[Shown]) -> Reading | None:
    kind, new = fact_named(match["kind"] or match["kind_zh"]), (match["new"] or match["new_zh"])
    whose = (match["of"] or match["whose"] or match["of_zh"] or "").lower()
    if kind == "place" and any(values.search(new) for values in FACTS[kind].values):
        where = FACTS[kind].values[0]
        labelled = [one for one in shown if where.search(one.words)]
        if len(labelled) == 1:
            return Reading((labelled[0].replaced(_with_value(where, new, labelled[0].words)),))
    if kind == "price" and (told_bare := _BARE.fullmatch(new)):
        return _bare_price(told_bare[0], whose, shown)
    for values in FACTS[kind].values:
        told = values.search(new)
        if not told or verbs.find_color(new):
            continue
        holding = [one for one in shown if whose in one.words.lower() and values.search(one.words)]
        if len(holding) == 1 and bool(_SHARE.search(told[0])) is bool(_SHARE.search(holding[0].words)):
            words = _with_value(values, told[0], holding[0].words)
            return Reading((holding[0].replaced(words),)) if words != holding[0].words else None
    return None


def _bare_price(new: str, whose: str, shown: Sequence[Shown]) -> Reading | None:
    """Read 价格改成59: the one price there is keeps its sign."""
    money = FACTS["price"].values[0]
    found = [
        (one, price[0]) for one in shown for price in money.finditer(one.words) if whose in one.words.lower()
    ]
    if len(found) != 1:
        return None
    text, old = found[0]
    return Reading((text.replaced(text.words.replace(old, _NUMBER.sub(new, old, count=1), 1)),))


def _with_value(values: re.Pattern[str], new: str, words: str) -> str:
    return values.sub(lambda _: new, words, count=1)


def _figure(match: re.Match[str], shown: Sequence[Shown]) -> Reading | None:
    """Read "change caption 1 to 16 €" where it says more than its price: the price alone is another."""
    place, new = int(match["place"] or match["place_zh"]) - 1, match["new"] or match["new_zh"]
    text = next((one for one in shown if one.track == "captions" and one.index == place), None)
    for values in (FACTS["price"].values[0], FACTS["phone"].values[0]):
        if text and values.fullmatch(new) and len(values.findall(text.words)) == 1:
            return Reading((text.replaced(values.sub(lambda _: new, text.words)),))
    return None


def _brought(kind: str, new: str, clause: Clause, there: Situation) -> Reading | None:
    if kind in _CLOSING or not any(values.search(new) for values in FACTS[kind].values):
        return None
    if kind == "place" and end_card_of(there.draft) is None:
        return Reading((SetEndCard(new),))
    start = clause.raw.find(new)
    return read_caption_texts([Text("caption", new, start, start + len(new))], clause, there)
