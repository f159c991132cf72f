"""Read the order of files that are called by words of their names: "start with the selfie, then surf".

Whole file names are read by `attachments` as well; which files a film is made of stays with it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media, Shelf
from nemo_notebook.studio.director.reading.messages.attachments import Chosen
from nemo_notebook.studio.director.reading.messages.file_order_zh import (
    FILE,
    names_file,
    order_told,
    times_told,
)
from nemo_notebook.studio.director.reading.messages.file_places import marked_places
from nemo_notebook.studio.director.reading.messages.file_times import all_times, times_of
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.texts import filled

_CLAUSE: Final = regex(r"(?:[^,.;!?\n:–—]|(?<=\w)[.:](?=\w))+", re.I)
_PIECE: Final = regex(r"[A-Za-z]{3,}\d*|[A-Za-z]{2}\d+")
_CAMERA: Final = regex(
    r"(?:img|dsc\w*|pxl|vid|mov|image|photo|picture|pic|video|clip|screenshot|screen|scan|file|final|copy|edit(?:ed)?|new|whatsapp|wa|jpe?g|png|the|and|for|first|last|then|next|start|end)\d*",
    re.I,
)
_LINKS: Final = (
    r"(?:(?:so|and|then|after|that|next|followed|by|please|pls|plz|first(?:ly)?|last(?:ly)?|finally|obviously|of\scourse|start|begin|open|kick|lead|end|finish|close|wrap|move|bring|off|up|out|on|with|at|in|to|the|very|my|our|his|her|him|them|me|us|a|of|show|use|put|have|place|make|keep|goes?|comes?|should|must|be|is|it|i['’]d|like|want|one|ones|both"
    r"|photos?|pictures?|pics?|images?|shots?|clips?|videos?|footage|selfies?|screenshots?|figures?|slides?|ending|beginning|front|opening|closing|as|just|now|ok(?:ay)?|order|sequence|this|rest|others?|they|come|came|are|were|same|stay|leave|opener|cover|opens|starts|closes|ends)\b|[§&+>→-]|\d+§)"
)
_MORE_OF_NAME: Final = regex(
    r"(?<=§)\s(?:rooms?|areas?|fronts?|sides?|views?|scenes?|parts?|bits?|doors?|windows?|tables?|boards?|street|counter|corner|exterior|interior|entrance)\b",
    re.I,
)
"""What a picture is called besides: "the living room" of living.jpg."""
_ONLY_ORDER: Final = regex(rf"\W*(?:{_LINKS}[\s'’-]*)+\W*", re.I)
_LEADS: Final = regex(
    r"\b(?:as\s(?:the\s|my\s|our\s|an\s)?(?:opener|opening|cover|first|start)|(?:should|can|could|to|must)\s(?:open|start|begin|lead)|opens\s|(?:start|begin|open|lead|kick)(?:ing|ning)?\s(?:off\s)?(?:with|on)|first(?:ly)?|(?:at|in|to)\sthe\s(?:very\s)?(?:beginning|start|front))\b",
    re.I,
)
_ENDS: Final = regex(
    r"\b(?:as\sthe\s(?:ending|last|closer|closing)|(?:should|can|could|to|must)\s(?:end|close|finish)|(?:end|finish|close|wrap)(?:ing)?\s(?:it\s)?(?:off\s|up\s|out\s)?(?:with|on)|last(?:ly)?|finally|(?:at|in|to)\sthe\s(?:very\s)?end)\b",
    re.I,
)
_FOLLOWS: Final = regex(r"\b(?:then|next|after\sthat|followed\sby|finally)\b|→|>", re.I)
_HEADED: Final = regex(r"(?<!order)(?<!sequence)(?<!photos)(?<!pictures)(?<!clips):\s*$", re.I)
"""What names of files that are told as a list stand behind, "lunch menu: soup, then pie"; they stay words."""
_ORDER_HEAD: Final = regex(
    r"(?:(?:^|(?<=[.!?\n,;]\s))(?:(?:and|please|pls|use|show|put|play|arrange|sort|have|place|with|my|our|the|them|all|both|these|those|of|should|must|to|be|go|come|appear|run|shown"
    r"|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|photos?|pictures?|pics?|images?|shots?|clips?|videos?|files?|uploads?|order|sequence|running)\s)*"
    r"(?:in\s)?(?:this\s|the\s(?:following|right|correct)\s|that\s|following\s)?(?:order|sequence)(?:\sof\s(?:the|my|our|these)\s(?:photos|pictures|pics|images|shots|clips|files))?(?:\s(?:please|pls|is|should\sbe|must\sbe))?):\s*$",
    re.I,
)
"""What leads to files in their order: "photos in this order:"."""
_ORDER_IS: Final = regex(r"\b(?:order|sequence)(?:\s(?:should|must|has|needs?|to))*\s(?:is|be|goes)\b", re.I)
"""What tells that files follow in their order without a colon: "the order should be hall, bath, attic"."""
_BACKWARDS: Final = regex(
    r",?\s?\b(?:(?:but|and|please|show|put|play|use|order|sort)\s)*(?:(?:them|these|those|all|(?:the|my|our)\s(?:photos|pictures|images))\s)?(?:in\s(?:the\s)?(?:reverse|reversed|opposite|backwards?)\sorder|in\sreverse(?!\sgear)|from\s(?:the\s)?last\sto\s(?:the\s)?first|last\sto\sfirst|the\sother\sway\s(?:a?round))\b",
    re.I,
)
"""What turns the order of all photos round."""
_THE_OTHERS: Final = regex(
    r"\W*(?:and\s|please\s|but\s)*(?:keep|leave|let|then)?\s?(?:(?:all\s)?the\s)?(?:others?|rest)(?:\s(?:photos?|pictures?|ones?|of\sthem|can|should|stays?|remain|in|the|same|their|order|as|they|are|is|came|it|sent|i|them|unchanged|where|after|that|follow|follows|like|now))*\W*",
    re.I,
)
"""What is said of the files that keep their places."""


@dataclass(frozen=True, slots=True)
class FileOrder:
    """Files that come first, in order, those that come last, and how long each is shown, where told."""

    front: tuple[Media, ...] = ()
    back: tuple[Media, ...] = ()
    lengths_ms: tuple[int, ...] = ()

    def of(self, chosen: Chosen) -> Chosen:
        """Return chosen files with the pictures in the order that was told; the others stay as they were."""
        if self.lengths_ms:
            return replace(chosen, pictures=[*self.front], lengths_ms=self.lengths_ms)
        front, back = ([one for one in row if one in chosen.pictures] for row in (self.front, self.back))
        rest = [one for one in chosen.pictures if one not in (*front, *back)]
        return chosen if chosen.lengths_ms else replace(chosen, pictures=[*front, *rest, *back])


def take_file_order(message: Message, shelf: Shelf) -> tuple[Message, FileOrder]:
    """Return a message without the clauses that tell the order of its files, and that order."""
    files = shelf.of_kind("image", "video")
    if len(files) < 2:
        return message, FileOrder()
    if message.language == "zh":
        return _take_order_zh(message, files)
    if (backwards := _BACKWARDS.search(message.bare)) and all(one.kind == "image" for one in files):
        return without_spans([backwards.span()], message), FileOrder(tuple(reversed(files)))
    marks = _marked(message.bare, files)
    if times := all_times([marked for _, marked in marks], len(files)):
        spans = [clause.span() for clause, marked in marks if times_of(marked)]
        return without_spans(spans, message), FileOrder(
            tuple(files[one] for one in times), (), tuple(times.values())
        )
    told: list[tuple[re.Match[str], str]] = []
    runs: list[list[tuple[re.Match[str], str]]] = []
    for clause, marked in marks:
        if FILE.search(marked) and _ONLY_ORDER.fullmatch(marked):
            told.append((clause, marked))
        elif told:
            runs, told = [*runs, told], []
    listed = [one for one in [*runs, told] if one]
    runs = [one for one in listed if _tells_order(one, message.bare)]
    if not runs:
        return message, _of_list(listed, message.bare, files)
    order = _order_of([marked for _, marked in runs[0]], files)
    before = message.bare[: runs[0][0][0].start()]
    head = _ORDER_HEAD.search(before)
    typed = any(one.name.casefold() in clause[0].casefold() for clause, _ in runs[0] for one in files)
    if _HEADED.search(before) and not (head or typed):
        return message, order
    rest = [clause.span() for clause, marked in marks if _THE_OTHERS.fullmatch(marked)]
    told_of = [*([head.span()] if head else []), *(clause.span() for clause, _ in runs[0]), *rest]
    return without_spans(told_of, message), order


def _take_order_zh(message: Message, files: Sequence[Media]) -> tuple[Message, FileOrder]:
    apart = [one for one in message.texts if one.quoted or not names_file(one.words, files)]
    named = [one for one in message.texts if one not in apart and one.end - one.start == len(one.words)]
    bare = filled(message.bare, named)
    spans, times = times_told(bare, files)
    if times:
        return without_spans(spans, message), FileOrder(
            tuple(files[one] for one in times), (), tuple(times.values())
        )
    told, front, back = order_told(bare, files)
    order = FileOrder(tuple(files[one] for one in front), tuple(files[one] for one in back))
    return (without_spans(told, replace(message, texts=tuple(apart))), order) if told else (message, order)


def _marked(bare: str, files: Sequence[Media]) -> list[tuple[re.Match[str], str]]:
    """The clauses of a message, and each with the files it names marked by their places: "then §2§"."""
    words = words_of_files(files)
    names = "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"
    called = re.compile(rf"(?<![\w'’])(?:{names})(?!\w|['’]\w)", re.I)
    found = []
    for clause in _CLAUSE.finditer(bare):
        named = called.sub(lambda one: f"§{words[one[0].casefold()]}§", clause[0])
        marked = _MORE_OF_NAME.sub("", named)
        found.append((clause, marked if FILE.search(marked) else marked_places(marked, len(files))))
    return found


def words_of_files(files: Sequence[Media]) -> dict[str, int]:
    """Return the words that name one file and no other, each with its place."""
    pieces: list[set[str]] = []
    for one in files:
        stem = one.name.rsplit("/", 1)[-1].rsplit(".", 1)[0].casefold()
        parts = {part for part in _PIECE.findall(stem) if not _CAMERA.fullmatch(part)}
        parts |= {part.rstrip("0123456789") for part in parts if len(part.rstrip("0123456789")) > 2}
        whole = {re.sub(r"[\W_]+", " ", stem).strip(), one.name.casefold()}
        pieces.append(parts | {each for each in whole if len(each) > 2 and not _CAMERA.fullmatch(each)})
    shared = Counter(part for row in pieces for part in row)
    return {part: place for place, row in enumerate(pieces) for part in row if shared[part] == 1}


def _tells_order(run: Sequence[tuple[re.Match[str], str]], bare: str) -> bool:
    """Whether clauses that name files say which comes before which."""
    whole = " , ".join(marked for _, marked in run)
    named = len(set(FILE.findall(whole)))
    placed = _LEADS.search(whole) or _ENDS.search(whole)
    follows = _FOLLOWS.search(whole) or _ORDER_HEAD.search(bare[: run[0][0].start()])
    return bool(placed or (named > 1 and (follows or _ORDER_IS.search(whole))))


def _of_list(
    runs: Sequence[Sequence[tuple[re.Match[str], str]]], bare: str, files: Sequence[Media]
) -> FileOrder:
    """The order of files that a list names one by one behind a colon; its words stay captions."""
    for run in runs:
        order = _order_of([marked for _, marked in run], files)
        if len(order.front) == len(run) == len(files) and _HEADED.search(bare[: run[0][0].start()]):
            return order
    return FileOrder()


def _order_of(clauses: Sequence[str], files: Sequence[Media]) -> FileOrder:
    front: list[int] = []
    back: list[int] = []
    for clause in clauses:
        places = list(dict.fromkeys(int(one) for one in FILE.findall(clause)))
        if _ENDS.search(clause):
            back.append(places.pop())
        if _LEADS.search(clause) and len(places) == 1:
            front = [*places, *front]
        else:
            front += places
    front = [one for one in dict.fromkeys(front) if one not in back]
    return FileOrder(tuple(files[one] for one in front), tuple(files[one] for one in dict.fromkeys(back)))


def without_spans(spans: Sequence[tuple[int, int]], message: Message) -> Message:
    """Return a message without some of its words; every place in it stays the same."""
    bare, wishes, text, said = message.bare, message.wishes, message.text, message.said
    for begin, end in spans:
        words = wishes[begin:end].strip()
        gap = " " * (end - begin)
        if text[begin:end] == wishes[begin:end]:
            text = text[:begin] + gap + text[end:]
        bare, wishes = bare[:begin] + gap + bare[end:], wishes[:begin] + gap + wishes[end:]
        said = said.replace(words, "", 1)
    return replace(message, bare=bare, wishes=wishes, text=text, said=said)
