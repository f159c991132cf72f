"""Read a sentence that says nothing but which words of the title, the end card or a caption are others now.

As with pictures, it is read only where each of its words is known (see `sentence_signs`); what stands in
quotation marks, after a colon or for words that are there is free.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.drafts import VOICE, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    SetCaption,
    SetEndCard,
    SetTime,
    SetTitle,
    SetVoice,
)
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import Sign, row_of, spelt
from nemo_notebook.studio.director.reading.plain.texts_named import THE_CAPTIONS, THE_END, THE_TITLE
from nemo_notebook.studio.director.reading.plain.things_called import things_in
from nemo_notebook.studio.director.reading.plain.wording_meant import blamed, meant_by
from nemo_notebook.studio.director.reading.plain.wording_put import Wording
from nemo_notebook.studio.director.reading.plain.words_set_against import set_against
from nemo_notebook.studio.director.reading.plain.words_told import (
    Spans,
    blanked,
    holding,
    pieces_shown,
    quoted_in,
    texts_called,
    words_of,
)
from nemo_notebook.studio.director.reading.terms.wording_sentence_words import (
    ANOTHER,
    CHINESE,
    COMMANDS,
    ENGLISH,
    FAULTS,
    LOOKS,
)

_HAN: Final = regex(r"[\u4e00-\u9fff]")
_LONGEST: Final = 160  # characters
_LONGEST_NEW: Final = 60
_EMPTY: Final = " \"'“”‘’「」『』《》"
_MOST_TRIED: Final = 24  # ways to take words without quotation marks
_MOST_LEFT: Final = 3  # clauses that only give a reason
_CUT: Final = regex(r"[,.;:!?]+\s+|[，。；！？]+\s*|\s[–—-]\s|\sso\s|\sbut\s|\sbecause\s|[.!?]+$", re.I)
_TAIL: Final = regex(
    r"(?:[\s,.!?~]*\b(?:please|instead|thanks|thank\syou|now|then|pls))+[\s.!?~]*$|(?<=[a-z]{4})\.$|\s+$"
    r"|(?:[\s，,]*(?:吧|呗|谢谢|好吗|行吗|可以吗|怎么样|才对|就行|就好|哈|哦|吗))+[\s。.！!？?~]*$|[。]$",
    re.I,
)
_ASKS: Final = regex(r"^\s*(?:can|could|would|will|may)\b|吗", re.I)
_ENDS: Final = regex(
    r"\s(?:instead\sof|rather\sthan|in\splace\sof|not|and\snot|these\sdays|nowadays|in\sthe\s|in\scaption|on\sthe\s|at\sthe\s|as\sthe\s|for\sthe\s)|[,.;!?]\s|\s[–-]\s|[，。；！？]|而不是|不是|代替|取代",
    re.I,
)
_IN_THE: Final = regex(r"(?:\s(?:in|on|at|of|for|as|from))?(?:\sthe|\sour|\smy)?\s?$", re.I)
_NEED: Final = ("T", "W", "t", "F")
_NAMES_IT: Final = regex("写|叫|名|题")
_MORE: Final = regex(
    r"\b(?:instead|rather\sthan|in\splace\sof|not|but)\b|\sat\sthe\s(?:very\s)?(?:start|beginning|end)$|^(?:from|of|the\s(?:words?|text|title|caption|same))\b|\b(?:these\sdays|nowadays|in|on|at|above|below|under|over|after|before|of|to|the|with|and|front|behind)$"
    r"|\s(?:under|over|on|below|beneath|in|for|onto)\sthe\s\w+\s(?:one|picture|photo|image|slide|scene)\b"
    r"|^(?-i:write|put|say|show|use|print|type|display|read)\s(?-i:(?=[A-Z\d]))|^(?:that|this|it|them|there|here)(?:\s(?:there|here|instead|now))*$"
    r"|^[的得地了着过]|[啥吗]$|^(?:第?(?:几|多少)秒|啥时候|何时|多[久长])(?=[出显开结消来响进没播放才会在停]|[的呢啊]?$)|什么|哪[个些里儿]|谁|怎么|多少|来着|^(?-i:what|why|how|who|when|where|which)\b"
    r"|^(?-i:an?|my|our|some|about|over|on|in|at|like|more|less|very|too|for|with|without|under|above|below|behind|next|as|across|shown|there)\s|[^\d\s][:：]\s?\S|->|→|不是|而不|代替|取代|不要|别写|改成|换成|改为",
    re.I,
)
"""What stands in no words of a text, but between old and new ones."""
_REPLACES: Final = regex(r"(?:replace|change|swap|switch|turn|exchange)\s.+\s(?:by|with|to|for|into)\s", re.I)
"""What orders other words, and is none."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence, and what it may say of the texts."""

    text: str
    there: Situation
    chinese: bool
    quoted: Spans
    called: Spans
    pieces: Spans


def read_wording(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what a sentence of other words for one text asks for; () for any other sentence."""
    text = message.text.strip()
    if message.options != Options() or there.shelf.fresh or not 0 < len(text) <= _LONGEST or "\n" in text:
        return ()
    if not (there.title_words or there.end_words or there.caption_words):
        return ()
    chinese = bool(_HAN.search(blanked(text, quoted_in(text))))
    quoted = quoted_in(text)
    bare = blanked(text, quoted)
    called = texts_called(bare, there)
    pieces = pieces_shown(bare, there, called, chinese=chinese)
    if there.drawings and not called:  # the words may be those of an item
        return ()
    told = _Told(text, there, chinese, quoted, called, pieces)
    for part, left in _parts(told):
        spoken_of = _spoken_of(told, left)
        found = _read(part, spoken_of, whole=told.text.endswith(part.text.strip()))
        if not found and spoken_of and any(FAULTS.search(one) for one in left):
            found = blamed(_row(part), spoken_of)
        if found and all(_gives_reason(one, found.name, there) for one in left):
            return _changed(found, part, there)
    return ()


def _parts(told: _Told) -> Iterator[tuple[_Told, list[str]]]:
    """Yield the sentence, and what is left of it without clauses in front or behind, with those."""
    yield told, []
    bare = blanked(told.text, told.quoted)
    cuts = [one.end() for one in _CUT.finditer(bare) if one.end() < len(bare)][:6]
    bounds = [0, *cuts, len(told.text)]
    count = len(bounds) - 1
    for left in range(1, min(count, _MOST_LEFT + 1)):
        for before in range(left, -1, -1):
            start, end = bounds[before], bounds[count - left + before]
            text = f"{' ' * start}{told.text[start:end]}"
            clauses = [
                told.text[a:b] for a, b in zip(bounds, bounds[1:], strict=False) if b <= start or a >= end
            ]
            part = _Told(
                text,
                told.there,
                told.chinese,
                *(_within(one, start, end) for one in (told.quoted, told.called, told.pieces)),
            )
            yield part, clauses


def _within(spans: Spans, start: int, end: int) -> Spans:
    return {at: one for at, one in spans.items() if start <= at and one[0] <= end}


def _spoken_of(told: _Told, left: Sequence[str]) -> str:
    """The one text that the clauses left speak of."""
    names: set[str] = set()
    for clause in left:
        at = told.text.find(clause)
        here = _within({**told.pieces, **told.called, **told.quoted}, at, at + len(clause))
        names |= {one.name for _, one in here.values() if one.kind == "N" and one.name != THE_CAPTIONS}
    return names.pop() if len(names) == 1 else ""


def _gives_reason(clause: str, name: str, there: Situation) -> bool:
    """Whether a clause asks for nothing else: "we take no bookings any more"."""
    if COMMANDS.search(clause) or LOOKS.search(clause):
        return False
    if clause.rstrip().endswith((":", "：")) and texts_called(clause, there):
        return False
    if any(not holding(one.name, there) for _, one in quoted_in(clause).values()):
        return False
    if any({"music", "voice"} & {*one.meant} for one in things_in(clause, there)):
        return False
    edits = read_edits(read_message(clause), there)
    return all(isinstance(one, SetVoice) or _text_of(one) == name for one in edits.operations)


def _text_of(operation: Operation) -> str:
    """The plain name of the text that an operation changes, "" where it changes anything else."""
    if isinstance(operation, SetCaption | RemoveCaptions):
        return f"caption {(operation.index or 0) + 1}" if operation.index is not None else ""
    if isinstance(operation, SetTitle | SetEndCard):
        return THE_TITLE if isinstance(operation, SetTitle) else THE_END
    return ""


def _read(told: _Told, spoken_of: str, *, whole: bool) -> Wording | None:
    """What the row of a sentence means, without or with new words that are not quoted."""
    words = spelt(CHINESE if told.chinese else ENGLISH)
    for free in [{}, *(_free(told) if whole else [])]:
        spans = {at: one for at, one in _unquoted(told).items() if not _covered(at, one[0], free)}
        known = {at: one for at, one in spans.items() if one[1].kind in "oN"}
        if ANOTHER.search(blanked(told.text, {**told.quoted, **free, **known})):
            continue
        row = row_of(told.text, {**spans, **told.quoted, **free}, words, _sign)
        if row and (found := meant_by(row, told.there, spoken_of)):
            return found
    return None


def _row(told: _Told) -> list[Sign]:
    """The signs of a sentence whose new words are quoted."""
    words = spelt(CHINESE if told.chinese else ENGLISH)
    return row_of(told.text, {**_unquoted(told), **told.quoted}, words, _sign)


def _unquoted(told: _Told) -> Spans:
    """The texts that are called, and the pieces of texts; of two that begin together the longer."""
    longer = {
        at: one for at, one in told.pieces.items() if at in told.called and one[0] >= told.called[at][0]
    }
    return {**told.pieces, **told.called, **longer}


def _sign(kind: str, said: re.Match[str]) -> Sign:
    if kind == "M":
        mark = {"exclamation": "!", "question": "?", "问号": "？"}.get(
            next(filter(None, said.groups())).lower(), "！"
        )
        return Sign("M", name=mark)
    return Sign(kind, name=said[0].lower())


def _covered(start: int, end: int, free: Spans) -> bool:
    return any(start < stop and begin < end for begin, (stop, _) in free.items())


def _free(told: _Told) -> list[Spans]:
    """Ways to take words after "to", "says" and the like as new ones, the longest first."""
    words = spelt(CHINESE if told.chinese else ENGLISH)
    bare = blanked(told.text, told.quoted)
    starts = {
        one.end()
        for kind, pattern in words
        if kind in _NEED
        for one in pattern.finditer(bare)
        if not (told.chinese and kind == "W" and not _NAMES_IT.search(one[0]))
        if not any(at <= one.start() < stop for at, (stop, _) in told.called.items())
    }
    starts = {at + len(told.text[at:]) - len(told.text[at:].lstrip(" :：")) for at in starts}
    last = len(bare.rstrip("?？ ") if _ASKS.search(bare) else bare)
    last -= len(tail[0]) if (tail := _TAIL.search(bare[:last])) else 0
    ends = {
        last,
        *(one.start() for one in _ENDS.finditer(bare)),
        *(_in_front(bare, at) for at in told.called),
    }
    tried: list[Spans] = _in_front_of_old(told, bare)
    for start in sorted(starts):
        for end in sorted((one for one in ends if start < one <= last), reverse=True):
            if _is_free(told, start, end):
                tried.append({start: (end, Sign("f", name=told.text[start:end].strip(" ,，。")))})
    return tried[:_MOST_TRIED]


def _in_front_of_old(told: _Told, bare: str) -> list[Spans]:
    """New words with old ones behind "not"."""
    return [
        {start: (end, Sign("f", name=told.text[start:end].strip(" ,，。")))}
        for start, end in set_against(bare, told.pieces, told.there)
        if _is_free(told, start, end)
    ]


def _in_front(bare: str, at: int) -> int:
    """Where "in the" begins, in front of the name of a text."""
    before = _IN_THE.search(bare[:at])
    return before.start() if before else at


def _is_free(told: _Told, start: int, end: int) -> bool:
    """Whether what stands there can be new words: no look, and no second wish behind a mark."""
    words = told.text[start:end].strip()
    if (
        not words
        or len(words) > _LONGEST_NEW
        or any(start < stop and at < end for at, (stop, _) in told.quoted.items())
    ):
        return False
    if _MORE.search(words) or (_REPLACES.match(words) and _has_old(told, start, end)):
        return False
    if any(
        start <= at and stop <= end and one.name != THE_CAPTIONS
        for at, (stop, one) in told.called.items()
        if not holding(told.text[at:stop].rstrip("s"), told.there)
    ):
        return False
    head, mark, rest = words.partition("，")
    head, mark, rest = (head, mark, rest) if mark else words.partition(", ")
    if not mark:
        return True
    return not COMMANDS.search(rest) and all(
        isinstance(one, SetTime) for one in read_edits(read_message(rest), told.there).operations
    )


def _has_old(told: _Told, start: int, end: int) -> bool:
    """Whether words that are there stand in a place."""
    return any(start <= at < end and one.kind == "o" for at, (_, one) in told.pieces.items())


def _changed(found: Wording, told: _Told, there: Situation) -> tuple[Operation, ...]:
    """The operation that writes the words, and one that has the voice say them."""
    old = words_of(found.name, there)
    new = found.words
    if not new.strip(_EMPTY) or new == old:
        return ()
    operation: Operation = SetTitle(new) if found.name == "the title" else SetEndCard(new)
    if found.name.startswith("caption "):
        operation = SetCaption(int(found.name.split()[1]) - 1, new)
    voice = next(iter(segments(there.draft, VOICE)), None)
    spoken = spoken_by(voice) if voice else ""
    speaks = found.spoken and old in spoken
    if not speaks:
        return (operation,)
    if new[-1] in "!?！？":  # no full stop behind it
        spoken = spoken.replace(f"{old}.", old).replace(f"{old}。", old)
    return operation, SetVoice(spoken.replace(old, new))
