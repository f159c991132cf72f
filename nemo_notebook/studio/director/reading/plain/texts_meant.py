"""Which words on the screen a phrase calls: "the croissant line", "the phone number", "tip 3", "the tips".

Each is given by the name that all readers know: "caption 2", "the title", "all the texts".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.facts import FACTS, fact_named
from nemo_notebook.studio.director.reading.terms.places import ORDINALS

_LINE: Final = (
    r"(?:captions?|subtitles?|lines?|texts?|tips?|words|wording|sentences?|rules?|phrases?|labels?|names?|claims?"
    r"|lettering|letters|messages?|bullets?|points?)"
)
_DET: Final = r"(?:(?:the|my|our|your|that|this|its|his|her|their|their|both|very)\s)*"
_ALL: Final = regex(
    rf"(?:(?:all|everything)(?:\sof)?\s(?:{_DET})?(?:texts?|words|lett(?:ers|ering)|writing|written(?:\sthings)?)|everything\s(?:that\sis\s|that['’]s\s)?written"
    rf"|every\s(?:word|text|letter)|(?:(?:the|my|our|your)\s)?(?:white\s|black\s)?(?:texts?|words|letters|lettering|writing)|(?:the\s)?title\s(?:and|&)\s(?:the\s)?(?:captions|tips|lines))",
    re.I,
)
_CAPTIONS: Final = regex(
    rf"(?:all(?:\sof)?\s)?{_DET}(?:(?:two|three|four|2|3|4)\s)?(?:captions|subtitles|subs|tips|lines|sentences|claims|bullets|bullet\spoints|points)"
    r"(?:\sin\s(?:the\smiddle|between))?",
    re.I,
)
_NTH: Final = regex(
    rf"{_DET}(?:(?P<nth>{'|'.join(ORDINALS)}|last|1st|2nd|3rd|4th)\s(?:caption|subtitle|line|text|tip|sentence|rule|claim|point)"
    r"|(?:caption|subtitle|line|text|tip|sentence|rule|point)\s(?:no\.?\s|number\s|#)?(?P<number>[1-9]|one|two|three|four))",
    re.I,
)
_TITLE: Final = regex(
    rf"{_DET}(?:main\s)?(?:titles?|headline|heading|header)(?:\stext|\sletters)?|{_DET}(?:shop|business|company|brand|app|product)(?:['’]s)?\sname"
    r"|the\sfirst\s(?:thing|words?)\s(?:you|we|people|one)\s(?:see|read)s?|first\sthing\s(?:you|we)\s(?:see|read)",
    re.I,
)
_CARD: Final = regex(
    rf"{_DET}(?:farewell|goodbye|closing|end|ending|final|last|outro)\s(?:card|screen|slide|page|title|message|words|thing)|the\s(?:end|ending)"
    r"|(?:the\s)?(?:name|words|text)\sat\sthe\s(?:very\s)?(?:end|close)",
    re.I,
)
_SCORE: Final = regex(rf"{_DET}(?:final\s)?(?:score|result)(?:\s{_LINE})?", re.I)
_NAMES: Final = regex(rf"{_DET}names|{_DET}(?:bride|couple)['’]?s?\snames?", re.I)
_CLAIM: Final = regex(rf"{_DET}(?:claim|slogan|tagline|motto)", re.I)
_FACT: Final = regex(
    rf"{_DET}(?P<kind>{'|'.join(one.english for one in FACTS.values())})(?:\s{_LINE})?", re.I
)
_ADDRESS: Final = regex(r"\b[\w-]+\.(?:example|[a-z]{2,5})\b", re.I)
_COUPLE: Final = regex(r"[A-Z]\w+\s(?:&|and)\s[A-Z]\w+")
_RATIO: Final = regex(r"\b\d{1,3}\s?[:–-]\s?\d{1,3}\b")
_NOISE: Final = regex(
    rf"\b(?:the|a|an|my|our|your|that|this|his|her|their|its|which|where|it|one|part|bit|thing|rule|info|{_LINE}|with|about|of|for|on|under|over|in|at"
    r"|says?|saying|reads?|reading|called|name|and|to|is)\b",
    re.I,
)
_HAS_LINE: Final = regex(rf"\b(?:{_LINE}|(?:that|which|where\sit)\s(?:says|reads))\b", re.I)
_UNCLEAR: Final = regex(
    r"\b(?:and|or|word|letter|except|but|its|both|every|each|all|other|another|new|an?|pictures?|photos?|image|clips?|scenes?|videos?)\b",
    re.I,
)
"""What calls several texts, a part of one, one that is to come, or what the text lies on."""
_WORD: Final = regex(r"[a-z\d$€£][\w.,:€£$-]*", re.I)
_SHORTEST: Final = 3
_NUMBERS: Final = ("one", "two", "three", "four")
_MOSTLY: Final = 0.6


def text_called(phrase: str, there: Situation) -> str:
    """Return the name of the text or the texts that a phrase calls, "" where that is not sure."""
    said = phrase.strip(" \"'“”‘’")
    shown = shown_words(there)
    captions = len(there.caption_words)
    if not shown:
        return ""
    if _ALL.fullmatch(said):
        return "all the texts"
    if _TITLE.fullmatch(said):
        return "the title" if there.title_words else ""
    if (nth := _NTH.fullmatch(said)) and captions:
        return _counted(nth, captions)
    if _CARD.fullmatch(said):
        return "the end card" if there.end_words else ""
    if _CAPTIONS.fullmatch(said) and captions:
        return "the captions"
    if _UNCLEAR.search(said):
        return ""
    found = _by_fact(said, shown) or _by_words(said, shown)
    return found.name(chinese=False) if found else ""


def says_line(phrase: str) -> bool:
    """Whether a phrase calls what it means a line, a text or the like."""
    return bool(_HAS_LINE.search(phrase))


def wholly_called(phrase: str, there: Situation) -> bool:
    """Whether a phrase calls texts by what they are, or by most of their words: they may be taken away."""
    said = phrase.strip(" \"'“”‘’")
    known = (_ALL, _TITLE, _NTH, _CARD, _CAPTIONS, _SCORE, _NAMES, _CLAIM, _FACT)
    if re.fullmatch(r"(?:the\s)?end(?:ing)?", said, re.I):
        return False
    if says_line(said) or any(one.fullmatch(said) for one in known):
        return True
    called = set(_stems(said))
    return any(called and called >= set(_stems(one.words)) for one in shown_words(there))


def _counted(nth: re.Match[str], captions: int) -> str:
    told = (nth["nth"] or nth["number"]).lower()
    if told == "last":
        return f"caption {captions}"
    if told[0].isdigit():
        place = int(told[0])
    else:
        place = (ORDINALS.index(told) if told in ORDINALS else _NUMBERS.index(told)) + 1
    return f"caption {place}" if place <= captions else ""


def _by_fact(said: str, shown: Sequence[Shown]) -> Shown | None:
    """The one text with the score, the price, the date that is called."""
    values: Sequence[re.Pattern[str]] = ()
    if _SCORE.fullmatch(said):
        values = (_RATIO,)
    elif _NAMES.fullmatch(said):
        values = (_COUPLE,)
    elif _CLAIM.fullmatch(said):
        return _claim(shown)
    elif fact := _FACT.fullmatch(said):
        kind = fact_named(fact["kind"])
        if kind in ("time", "date"):
            shown = [
                one for one in shown if not any(value.search(one.words) for value in FACTS["price"].values)
            ]
        values = (*FACTS[kind].values, _ADDRESS) if kind in ("web", "place") else FACTS[kind].values
    for one in values:
        found = [text for text in shown if one.search(text.words)]
        found = [text for text in found if text.track != "title"] or found
        if len(found) > 1:
            found = [text for text in found if _is_mostly(one, text.words)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _is_mostly(value: re.Pattern[str], words: str) -> bool:
    """Whether a text tells hardly more than one value."""
    said = value.search(words)
    return said is not None and len(said[0]) > _MOSTLY * len(words)


def _claim(shown: Sequence[Shown]) -> Shown | None:
    """The one caption that tells no price, date or address."""
    plain = [
        one
        for one in shown
        if one.track == "captions"
        and not any(value.search(one.words) for fact in FACTS.values() for value in fact.values)
    ]
    return plain[0] if len(plain) == 1 else None


def _by_words(said: str, shown: Sequence[Shown]) -> Shown | None:
    """The one text that has all the words a phrase calls it by, in one form or another."""
    whole = [one for one in shown if _stems(one.words) == _stems(said)]
    if len(whole) == 1:
        return whole[0]
    called = _stems(_NOISE.sub(" ", re.sub(r"['’]s\b", "", said)))
    if not called or max(map(len, called)) < _SHORTEST and not any(one.isdigit() for one in called):
        return None
    found = [one for one in shown if set(called) <= set(_stems(one.words))]
    return found[0] if len(found) == 1 else None


def _stems(words: str) -> list[str]:
    """The words without their endings."""
    found = (one[0].strip(".,:").lower() for one in _WORD.finditer(re.sub(r"['’]s\b", "", words)))
    return [
        one[:-1] if len(one) > _SHORTEST and one.endswith("s") and not one.endswith("ss") else one
        for one in found
    ]
