"""Put words in quotation marks that stand behind a direction without any mark: "end with the words see you".

A direction that names a part of the film ends in what leads to its words: "says", "the text", "write".
Behind "mention that" stands a sentence.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.directions import BOUND, many_lines
from nemo_notebook.studio.director.reading.messages.opener_parts import OF_ITS_KIND
from nemo_notebook.studio.director.reading.messages.sentence_parts import begins_sentence, capital
from nemo_notebook.studio.director.reading.messages.text_ends import end_of_text
from nemo_notebook.studio.director.reading.terms.parts_told import Told, told_in

_LEADS: Final = regex(
    r"(?:says?|saying|reads?|reading|writ(?:e|es|ing)|words?|texts?|lines?|message|phrase|sentence|states?)$",
    re.I,
)
_PART_SAYS: Final = regex(r"(?:words?|text|line|message|phrase|sentence|statement|action|actions|cta)$", re.I)
_IS: Final = regex(r"(?:be|is|are)$", re.I)
_SPOKEN: Final = regex(r"\b(?:voice\w*|narrat\w+|speak\w*|spoken|aloud|sing\w*|sung)\b", re.I)
_ON_SCREEN: Final = regex(
    r"(?:screen|slide|card|frame|page|panel|text|words?|line|caption|message|action|cta|outro|slate)", re.I
)
_START: Final = regex(r"[^\S\n]*(?:(?:and|but|then|also|plus|please|with|so)\s)*", re.I)
_AND: Final = regex(r"\s(?=(?:and|then|that)\s)", re.I)
_QUOTED: Final = regex(r"[\"“”«»„]|(?<!\w)['‘]")
_PEOPLE: Final = (
    r"(?:people|viewers|everyone|everybody|them|(?:the\s|our\s|my\s|all\s)*(?:customers|guests|visitors|members|clients|neighbou?rs|staff"
    r"|team|followers|fans|parents|students|patients|audience|public|community))"
)
_MENTIONS: Final = regex(
    rf"(?:^|(?<=[.!?,;]\s)|(?<=\n)|(?<=\s)(?=and\s))(?P<order>(?:(?:and|but|also|please|pls|kindly|then|maybe|just)\s)*"
    r"(?:(?:(?:can|could|would)\syou|(?:it|the\s(?:video|film|clip)|we|you|i)\s(?:should|must|need(?:s)?\sto|has\sto|have\sto|want\s(?:it\s)?to|(?:would|['’]d)\slike\s(?:it\s)?to)|(?:make|be)\ssure\s(?:to|it|you|we)|(?:don['’]?t|do\snot)\sforget\sto|remember\sto)\s(?:also\s|please\s)?)?"
    rf"(?:mention(?:s|ing)?|point(?:s|ing)?\sout|not(?:e|ing)|stat(?:e|es|ing)|stress(?:es|ing)?|emphasi[sz](?:e|es|ing)|highlight(?:s|ing)?|underlin(?:e|es|ing)|say(?:s|ing)?|add|announc(?:e|es|ing)"
    rf"|mak(?:e|es|ing)\s(?:it\s)?(?:very\s)?(?:clear|known|obvious|plain)|let(?:s|ting)?\s{_PEOPLE}\sknow|(?:tell|remind|inform)(?:s|ing)?\s{_PEOPLE})\sthat\s)"
    r"(?!(?:the|this|our|my)\s(?:video|film|clip|music|title|voice)\b|it(?:['’]s|\sis|\sshould)\s(?:a\s)?(?:film|video|short|vertical|for)\b)(?=\w)",
    re.I,
)
"""What leads to a sentence that is to be read."""
_CALLS: Final = regex(
    r"(?:with|on)\s(?=(?:see\syou|thank\syou|thanks|come\s(?:by|see|and|to|visit|in|as|join|over|along|back|hungry|find)|book\s(?:now|a|your|online|today|early)|visit\s(?:us|our)|follow\s(?:us|me)"
    r"|join\s(?:us|the|our|in|now|today)|call\s(?:us|now|today|\d)|(?:order|buy|shop|apply|register|donate|enrol|subscribe|download|reserve|vote)\s(?:now|online|today|yours|here|early|at|by|your|the\sapp)|sign\sup|rsvp"
    r"|save\sthe\sdate|links?\sin\s|don['’]t\s|happy\s(?:birthday|new|easter|holidays|anniversary)|merry|good\s(?:night|bye|luck|morning)|goodbye|welcome\s(?:to|home|back|aboard)|stay\stuned|let['’]s\s"
    r"|get\s(?:yours?|in\stouch)|learn\smore|find\s(?:us|out)|made\s(?:with|in)|try\s(?:it|us)|talk\sto\sus|coming\ssoon|available\s(?:now|at)|tickets\s(?:at|from|on))\b)",
    re.I,
)
"""What leads to words that call somebody, and could be nothing that is to be seen."""
_NO_WORDS: Final = regex(
    r"(?-i:in|at|on|with|for|from|of|about|over|under|by|so|as|what|who|when|where|how|why|which|that|if|it|big|bold|small|bigger|smaller|large)\b"
    r"|(?-i:our|my|his|her|their|its|your|the|an?|some|any)(?:\s[\w'’-]+){1,3}$"
    r"|(?-i:(?:very\s)?(?:catchy|simple|friendly|warm|funny|elegant|modern|playful|strong|punchy|memorable|subtle|fun|cheerful|inviting|cute|positive|clean|clear|readable|short|animated|centred|centered)(?:,?\s(?:and|but)\s\w+)?)$",
    re.I,
)
"""What is said of words, or tells which they are, and is none of them: "our address", "in white"."""
_IT: Final = regex(r"(?:it|this|(?:the|our|my)\s(?:video|film|clip|screen|text|words?))\s", re.I)
_WORDS: Final = regex(OF_ITS_KIND, re.I)
_LONGEST: Final = 4000
_MOST: Final = 90  # characters of a sentence that is to be read


def with_told_words(text: str) -> str:
    """Return a first message in which such words stand in quotation marks, behind the plainest order."""
    if len(text) > _LONGEST:
        return text
    text = _with_mentioned(text)
    starts = {0, *(one.end() for one in BOUND.finditer(text)), *(one.start() for one in _AND.finditer(text))}
    for start in sorted(starts, reverse=True):
        text = _with_words(text, start)
    return text


def _with_mentioned(text: str) -> str:
    place = 0
    while found := _MENTIONS.search(text, place):
        end = end_of_text(text, found.end())
        said = text[found.end() : end].strip(" ,")
        place = found.end()
        if not said or len(said) > _MOST or _QUOTED.search(said):
            continue
        begins = begins_sentence(text, found.start())
        joint = "" if begins or text[: found.start()].rstrip().endswith((",", ";")) else ", "
        before = text[: found.start()].rstrip(" ") if joint else text[: found.start()]
        order = f'{joint}{"Caption:" if begins else "caption"} "{capital(said)}"'
        text = f"{before}{order}{text[end:]}"
        place = len(before) + len(order)
    return text


def _with_words(text: str, start: int) -> str:
    """The message with one clause said plainly, if it only leads to words of a part."""
    blank = _START.match(text, start)
    begin = blank.end() if blank else start
    bound = BOUND.search(text, begin)
    clause = text[begin : bound.start() if bound else len(text)]
    led = None if _QUOTED.search(clause) else _lead(clause)
    if led is None:
        return text
    told, role = led
    at = begin + told[-1].end
    at += len(text[at:]) - len(text[at:].lstrip(" "))
    spoken = _SPOKEN.search(text) and not any(_ON_SCREEN.search(one.words) for one in told)
    if spoken or text[at : at + 1] in (":", "=", "", "\n"):
        return text
    said, end = _said(text, at, role, sure=not _IS.match(told[-1].words))
    if not said:
        return text
    order = {"end": "end with", "title": "title"}.get(role, "caption")
    blank_before = " " if text[start : start + 1] == " " else ""
    if begins_sentence(text, start):
        order = order.capitalize() + (":" if order == "caption" else "")
    elif text[:start].rstrip()[-1] not in ",;:(":
        blank_before = f",{blank_before or ' '}"
    return f'{text[:start]}{blank_before}{order} "{said}"{text[end:]}'


def _said(text: str, at: int, role: str, *, sure: bool) -> tuple[str, int]:
    """The words at a place and their end; "" where only something is said of them."""
    if not sure and not _WORDS.match(text, at):
        return "", at
    end = end_of_text(text, at)
    end += text[end : end + 1] in ("!", "?") and end < len(text)
    said = text[at:end].rstrip(" ,")
    told = list(told_in(said))
    while told and told[-1].kind == "where":
        said = said[: told.pop().start].rstrip(" ,")
    if not told or told[0].kind in ("end", "start", "title", "where", "big") or len(said) > _MOST:
        return "", at
    if _QUOTED.search(said) or text[end : end + 1] == ":" or _NO_WORDS.match(said):
        return "", at
    if role == "" and said == text[at:end] and not said[:1].isupper():
        return "", at
    return said, end


def _lead(clause: str) -> tuple[list[Told], str] | None:
    """The words of a clause up to what leads to words of its end or its start, and which of them it is."""
    known: list[Told] = []
    led = 0
    calls = _CALLS.search(clause)
    for one in told_in(clause):
        if calls and one.start >= calls.end():
            led = len(known)
            break
        if one.kind == "other":
            break
        known.append(one)
        if (_LEADS.search(one.words) and clause[: one.start].split(" ")[-2:-1] != ["a"]) or (
            _IS.match(one.words) and any(_PART_SAYS.search(x.words) for x in known)
        ):
            led = led if led and any(x.kind not in ("small", "text") for x in known[led:-1]) else len(known)
    kinds = {one.kind for one in known[:led]}
    if not led or kinds & {"title", "fact"} or {"end", "start"} <= kinds or many_lines(clause):
        return None
    last = known[led - 1]
    if len(known[:led]) == 1 and last.kind in ("end", "start"):
        return None
    if not kinds & {"end", "start"} and (last.kind != "say" or not (_IT.match(clause) or "where" in kinds)):
        return None
    role = "end" if "end" in kinds else "title" if "start" in kinds else "caption" if "where" in kinds else ""
    return known[:led], role
