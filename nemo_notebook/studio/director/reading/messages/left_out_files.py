"""Leave out the files that a first message does not want: "skip the last photo", "the third was a mistake".

What is told about it is said to the maker, so no text of the film is read from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media, Shelf
from nemo_notebook.studio.director.reading.messages.file_order import without_spans, words_of_files
from nemo_notebook.studio.director.reading.messages.file_places import marked_places
from nemo_notebook.studio.director.reading.messages.message import Message

_NOUN: Final = (
    r"(?:photos?|pictures?|pics?|images?|shots?|clips?|videos?|files?|ones?|uploads?|selfies?|screenshots?)"
)
_ORDINAL: Final = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|\d(?:st|nd|rd|th))"
)
_PLACE: Final = (
    rf"(?:(?:very\s)?{_ORDINAL}\s{_NOUN}|{_NOUN}\s(?:number\s|no\.?\s|#)?\d{{1,2}}\b|number\s\d{{1,2}}\b)"
)
_REFUSES: Final = (
    r"(?:(?:please\s|and\s|but\s|just\s)*(?:skip|leave\sout|leave|omit|exclude|drop|ignore|forget(?:\sabout)?|(?:do\snot|don['’]?t)\s(?:use|include|show|put\sin|need|want|take)|never\suse)"
    r"|(?:all\s)?(?:except|excluding|apart\sfrom|other\sthan|without|but\snot|not|minus))"
)
_FAULT: Final = (
    r"(?:(?:was|is|were|are|got|has\sbeen)\s(?:(?:attached|uploaded|added|sent|included|there|in\sthere|just|only|here)\s)*(?:(?:a|an|by|my|the)\s)?"
    r"(?:mistakes?|accident(?:ally)?|error|wrong(?:\s\w+)?|not\smeant\b[^,.;!?\n]*|unwanted|not\sneeded|duplicates?))(?!,?\sbut\b)"
)
_STOPS: Final = r"(?=\s*(?:[,.;!?\n()–—-]|$)|\s(?:because|since|as|and|then)\b)"
_REMARK: Final = regex(
    rf"[\s,;–—-]*(?:\((?:it|that|this)?\s?(?:['’]?s|was|is)?\s?(?:the\s|a\s|just\sa\s)?(?:wrong\s\w+|mistake|blurry|accident|duplicate)\)"
    rf"|(?:,\s|;\s|\s[-–—]\s|(?<=[.!?])\s|\A)(?:(?:because|since|as|sorry|and|but)[\s,]+)*(?:(?:it|that|this|they|those|these|the\s(?:other|rest|others)|the\sother\s(?:one|two|ones))(?:\sone)?\s{_FAULT}|(?:it|that)['’]s\s(?:blurry|a\smistake|the\swrong\s\w+|a\sduplicate|out\sof\sfocus)"
    r"|(?:i|we)\s(?:attached|uploaded|added|sent|included|put)\s(?:it|that|this|them|the\s(?:other|rest|others)(?:\s\w+)?)\s(?:(?:in|there|one)\s)*(?:by\s(?:accident|mistake)|accidentally|in\serror))\b(?=\s*(?:[,.;!?\n]|$)))",
    re.I,
)
"""Why a file is not wanted: "I attached the other one by accident", "it's blurry"."""


def without_left_out(message: Message, shelf: Shelf) -> tuple[Message, Shelf]:
    """Return a message without such words, and a shelf without the files that are not wanted."""
    files = shelf.of_kind("image", "video")
    if len(files) < 2 or message.language != "en":
        return message, shelf
    found = list(_refused(message.bare, files))
    if not found and not _REMARK.search(message.bare):
        return message, shelf
    spans = [span for span, _ in found]
    left = {one.id for _, row in found for one in row}
    if len(left) >= len(files):
        return message, shelf
    remarks = [one.span() for one in _REMARK.finditer(message.bare)] if found or _speaks(message.bare) else []
    kept = without_spans([*spans, *remarks], message)
    return kept, replace(
        shelf,
        media=tuple(one for one in shelf.media if one.id not in left),
        fresh=tuple(one for one in shelf.fresh if one not in left),
    )


def _speaks(bare: str) -> bool:
    """Whether a message chooses among its files: "use just the first photo"."""
    return bool(re.search(rf"\b(?:only|just)\b[^.!?\n]{{0,30}}\b{_NOUN}\b", bare, re.I))


def _refused(bare: str, files: list[Media]) -> Iterator[tuple[tuple[int, int], list[Media]]]:
    """The words that refuse files, each with these."""
    words = words_of_files(files)
    names = "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"
    one = rf"(?:the\s|my\s|our\s|that\s)?(?:{_PLACE}|(?:{names})(?:\s{_NOUN})?(?![\w'’]))"
    row = rf"{one}(?:(?:,\s|\s(?:and|or|nor)\s){one})*"
    order = rf"(?<![\w'’]){_REFUSES}\s(?P<a>{row})(?:\sout)?{_STOPS}"
    fault = rf"(?<![\w'’])(?P<b>the\s{_ORDINAL}(?:\s{_NOUN})?|{row})\s{_FAULT}"
    for found in re.compile(rf"{order}|{fault}", re.I).finditer(bare):
        called = re.sub(rf"\b({_ORDINAL})(?!\s{_NOUN})\b", r"\1 one", found["a"] or found["b"], flags=re.I)
        named = re.sub(
            rf"(?<![\w'’])(?:{names})(?![\w'’])",
            lambda one: f"§{words[one[0].casefold()]}§",
            called,
            flags=re.I,
        )
        places = [int(one) for one in re.findall(r"§(\d+)§", marked_places(named, len(files)))]
        if places:
            yield found.span(), [files[one] for one in places]
