"""Leave out the files that a first message does not want: "skip the last photo", "the third was a mistake".

What is told about it is said to the maker, so no text of the film is read from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from nemo_notebook.models.quantities import read_number
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
_SPARE: Final = (
    r"(?:back|aside|out|unused|spare|for\s(?:later|now|another\s\w+|next\stime|the\snext\s\w+)"
    r"|in\s(?:reserve|hand|store)|as\s(?:a\s)?(?:spare|backup|reserve))"
)
_FOR_LATER: Final = (
    r"(?:(?:is|are|stays?|can\sstay|should\sstay)\s(?:only\s|just\s)?(?:for\s(?:later|another\s\w+|next\stime"
    r"|the\snext\s\w+)|in\sreserve|(?:just\s)?(?:a\s)?(?:spare|backup)|unused|not\sneeded\syet)|can\swait)"
)
_STOPS: Final = r"(?=\s*(?:[,.;!?\n()–—-]|$)|\s(?:because|since|as|and|then)\b)"
_SHOT_ZH: Final = r"(?:[张个段]?(?:图片?|照片|视频|片段)?)"
_SPARE_ZH: Final = (
    r"(?:(?:先|就|暂时|暂且|可以|都|也|我|给我|请|帮我)*(?:(?:留[着作]?|放着|搁着)?(?:当|做|作为?)?备用|留着(?:先)?不用|留着(?:以后|下次|之后|后面)(?:再?用)?"
    r"|不用|别[用放](?:进[去来])?|不要用|不放(?:进去)?|不需要|先?放(?:一边|着)|以后再[说用]|下次再?用|待用))(?:了|的|吧|哈)?(?=\s*(?:[，,。；;！!？?\n]|$))"
)
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
    if len(files) < 2:
        return message, shelf
    found = list((_refused if message.language == "en" else _refused_zh)(message.bare, files))
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
    kept = rf"(?<![\w'’])(?:keep|hold|save|leave|put|set)\s(?P<c>{row})\s{_SPARE}{_STOPS}"
    later = rf"(?<![\w'’])(?P<d>{row})\s{_FOR_LATER}{_STOPS}"
    for found in re.compile(rf"{order}|{fault}|{kept}|{later}", re.I).finditer(bare):
        said = next(one for one in found.groups() if one)
        called = re.sub(rf"\b({_ORDINAL})(?!\s{_NOUN})\b", r"\1 one", said, flags=re.I)
        named = re.sub(
            rf"(?<![\w'’])(?:{names})(?![\w'’])",
            lambda one: f"§{words[one[0].casefold()]}§",
            called,
            flags=re.I,
        )
        places = [int(one) for one in re.findall(r"§(\d+)§", marked_places(named, len(files)))]
        if places:
            yield found.span(), [files[one] for one in places]


def _refused_zh(bare: str, files: list[Media]) -> Iterator[tuple[tuple[int, int], list[Media]]]:
    """The same in Chinese: "最后一张先不用", "box.jpg 留着备用"."""
    words = words_of_files(files)
    names = "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"
    one = rf"(?:(?:{names})(?![A-Za-z0-9_.])|第[一二三四五六七八九十\d]{{1,2}}|最后一)"
    row = rf"{one}{_SHOT_ZH}(?:[、,，和跟与]\s?{one}{_SHOT_ZH})*"
    for found in re.compile(rf"(?P<row>{row})\s?{_SPARE_ZH}", re.I).finditer(bare):
        named = re.findall(one, found["row"], flags=re.I)
        places = [_place_zh(name, words, len(files)) for name in named]
        if all(0 <= place < len(files) for place in places):
            yield found.span(), [files[place] for place in places]


def _place_zh(name: str, words: Mapping[str, int], count: int) -> int:
    if name == "最后一":
        return count - 1
    if name.startswith("第"):
        return round(read_number(name[1:])) - 1
    return words[name.casefold()]
