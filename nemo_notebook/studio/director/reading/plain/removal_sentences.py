"""Read a sentence that says nothing but which texts and sounds are to go: "lose the title, not the end".

As with pictures, it is read only where each of its words is known (see `sentence_signs`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import MUSIC, VOICE, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemoveTitle,
    RemoveVoice,
    SetEndCard,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import (
    NAMED,
    PRONOUN,
    Sign,
    in_place,
    kinds_of,
    last_clause,
    row_of,
    spelt,
)
from nemo_notebook.studio.director.reading.plain.things_called import things_in
from nemo_notebook.studio.director.reading.terms.facts import FACTS
from nemo_notebook.studio.director.reading.terms.removal_sentence_words import (
    ABOUT,
    CAPTION_NAMES,
    CHINESE,
    END_NAMES,
    ENGLISH,
    TITLE_NAMES,
    VOICE_NAMES,
)

_LONGEST: Final = 120  # characters
_TITLE, _END, _CAPTIONS = "the title", "the end card", "the captions"
_MUSIC, _VOICE, _TEXTS = "the music", "the voice-over", "all the texts"
_BROAD: Final = (_CAPTIONS, _TEXTS)
"""What may only say of which kind a text is that is named beside it: "the words “Book now”"."""
_HIDES: Final = regex(r"\b(?:off|hide)\b|[关隐]", re.I)
"""What hides captions, and keeps them to be shown again."""
_WHILE: Final = regex(r"\d|\bsec|秒|\b(?:during|while|until|from|after|before)\b|时候?$", re.I)
_GONE: Final = regex(
    r"[就都也请把]*(?:删[除掉了去]*|[去拿撤剪][除掉走]|移[除走]|不要了?|清[空除])[吧了啊]*[。!！]?$"
)
_SPARES: Final = regex("不用|不需要|不必|算了|免了")
"""What may also mean that a thing is spared what the others got."""
_EVERY: Final = regex(r"\b(?:all|every|any)|所有|全部|任何", re.I)
_TIMES: Final = regex(r"\b(?:opening|hours?|times?)\b|时间|几点|营业", re.I)
_PRICES: Final = regex(r"\bprices?\b|\bcosts?\b|价", re.I)
_IDLE_WORDS: Final = frozenset(["the", "and", "our", "your", "that", "this", "with", "for", "all", "one"])


def read_removal(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what a sentence of removals alone asks for; () for any other sentence."""
    if message.options != Options() or there.shelf.fresh:
        return ()
    text = message.text.strip()
    if not text or len(text) > _LONGEST or (there.earlier is not None and _SPARES.search(text)):
        return ()
    chinese = message.language == "zh"
    row = _row(text, there, chinese=chinese) or _spoken_of(text, there, chinese=chinese)
    gone = list(dict.fromkeys(_gone(row)))
    return tuple(one for name in _from_last(gone) for one in _removing(name)) if gone else ()


def _row(text: str, there: Situation, *, chinese: bool) -> list[Sign]:
    row = row_of(text, things_named(text, there), spelt(CHINESE if chinese else ENGLISH))
    names = [one.name for one in row if one.kind == NAMED]
    row = [one for at, one in enumerate(row) if not _only_kind(at, row)]
    left = [one.name for one in row if one.kind == NAMED]
    sounds = {_MUSIC, _VOICE} & {*left}
    if len({*names}) < len(names) or (_TEXTS in left and not _EVERY.search(text)):
        return []
    return [] if ({*_BROAD} & {*left} and _HIDES.search(text)) or (sounds and _WHILE.search(text)) else row


def _only_kind(at: int, row: Sequence[Sign]) -> bool:
    """Whether a name only says of which kind the text is that is named beside it: "the words “Book now”"."""
    if row[at].name not in _BROAD:
        return False
    beside = [
        next((one for one in part if one.kind not in "JI"), None) for part in (row[:at][::-1], row[at + 1 :])
    ]
    named = [one.name for one in beside if one and one.kind == NAMED]
    return any(
        one.startswith("caption ") or (row[at].name == _TEXTS and one in (_TITLE, _END)) for one in named
    )


def _spoken_of(text: str, there: Situation, *, chinese: bool) -> list[Sign]:
    """The row of a last clause that removes what is spoken of before it: "…, please delete it"."""
    before, last = last_clause(text)
    if not last:
        return []
    named = {one.name for _, one in things_named(before, there).values()}
    narrow = named - {*_BROAD} or named
    row = _row(last, there, chinese=chinese)
    kinds = kinds_of(row)
    if NAMED in kinds and not named and _is_reason(before, there):
        return row
    if len(narrow) != 1 or "R" not in kinds:
        return []
    if NAMED in kinds:  # 那条字幕, of the price: the caption that was told of
        if {one.name for one in row if one.kind == NAMED} != {_CAPTIONS} or not _is_caption(narrow):
            return []
        row = [one for one in row if one.kind != NAMED]
    elif PRONOUN not in kinds and not (chinese and _GONE.match(last)):
        return []
    return in_place(Sign(NAMED, name=narrow.pop()), row)


def _is_reason(text: str, there: Situation) -> bool:
    """Whether a clause before asks for nothing by itself: "we take no bookings yet, …"."""
    edits = read_edits(read_message(text), there)
    return not (edits.operations or edits.says)


def _is_caption(names: Iterable[str]) -> bool:
    return all(one.startswith("caption ") for one in names)


def _gone(row: list[Sign]) -> list[str]:
    """The names of what is to go; [] where the row does not clearly say it."""
    kinds = kinds_of(row, without="JI")
    if kinds == "N":
        return [_VOICE]
    kinds = kinds.replace("o", "" if "R" in kinds else "R").strip("&")
    names = [one.name for one in row if one.kind == NAMED]
    parts = re.fullmatch(
        r"(?:(?P<kept>K+P(?:&*P)*|P(?:&*P)*K+)&*)?(?P<gone>R+P(?:&*P)*R?|P(?:&*P)*&*R+)"
        r"(?:&*(?P<rest>K+P(?:&*P)*K?|P(?:&*P)*K+))?",
        kinds,
    )
    if not parts:
        return []
    kept_first = (parts["kept"] or "").count(NAMED)
    many = parts["gone"].count(NAMED)
    kept = {*names[:kept_first], *names[kept_first + many :]}
    return [one for one in names[kept_first : kept_first + many] if one not in kept]


def _from_last(names: list[str]) -> list[str]:
    """Names in an order in which none moves another."""
    return sorted(names, key=lambda one: -int(one.split()[-1]) if one[-1].isdigit() else -99)


def _removing(name: str) -> Iterator[Operation]:
    if name in (_TITLE, _TEXTS):
        yield RemoveTitle()
    if name in (_END, _TEXTS):
        yield SetEndCard("")
    if name in (_CAPTIONS, _TEXTS):
        yield RemoveCaptions()
    if name.startswith("caption "):
        yield RemoveCaptions(int(name.split()[1]) - 1)
    if name == _MUSIC:
        yield RemoveMusic()
    if name == _VOICE:
        yield RemoveVoice()


def things_named(text: str, there: Situation) -> dict[int, tuple[int, Sign]]:
    """Return the texts and sounds that a sentence names, of those that are there, by where they begin."""
    things = things_in(text, there)
    pictures = [one for one in things if "picture" in one.meant]
    rows = [
        (one.start, one.end, names[0])
        for one in things
        if len(one.meant) == 1 and not one.loose
        if not any(other.start < one.end and one.start < other.end for other in pictures)
        for kind, names in one.meant.items()
        if kind in ("text", "music", "voice") and len(names) == 1
    ]
    rows += [(*one.span(), _TITLE) for one in TITLE_NAMES.finditer(text) if there.title_words]
    rows += [(*one.span(), _END) for one in END_NAMES.finditer(text) if there.end_words]
    rows += [(*one.span(), _VOICE) for one in VOICE_NAMES.finditer(text) if segments(there.draft, VOICE)]
    rows = [one for one in rows if one[2] != _MUSIC or segments(there.draft, MUSIC)]
    rows += [*_counted(text, there), *_about(text, there)]
    return {start: (end, Sign(NAMED, name=name)) for start, end, name in sorted(rows, key=lambda row: row[1])}


def _counted(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    for one in CAPTION_NAMES.finditer(text):
        place = round(read_number(one["number"] or one["bare"] or one["zh"]))
        if 1 <= place <= len(there.caption_words):
            yield (*one.span(), f"caption {place}")


def _about(text: str, there: Situation) -> Iterator[tuple[int, int, str]]:
    """The caption that is called by what it tells: "the caption about the opening hours"."""
    for one in ABOUT.finditer(text):
        said = next(filter(None, one.groups()))
        if len(told := _telling(said, there)) == 1:
            yield (*one.span(), f"caption {told[0] + 1}")


def _telling(said: str, there: Situation) -> list[int]:
    captions = there.caption_words
    for asked, kind in ((_TIMES, "time"), (_PRICES, "price")):
        if asked.search(said) and kind in FACTS:
            found = [
                i for i, one in enumerate(captions) if any(v.search(one) for v in FACTS[kind].values[:1])
            ]
            if found:
                return found
    words = {one.lower() for one in re.findall(r"[A-Za-z]{3,}|[\d.]{2,}", said)} - _IDLE_WORDS
    signs = re.sub(r"[^\u4e00-\u9fff]", "", said)
    pairs = {signs[at : at + 2] for at in range(len(signs) - 1)}
    return [
        place
        for place, one in enumerate(captions)
        if any(word.rstrip("s") in one.lower() for word in words) or any(pair in one for pair in pairs)
    ]
