"""Read a sentence that says for how long each of some pictures is shown: "the mug 6 seconds, the others 3".

It is a row of signs as in `picture_sentences`; only pictures, times and "the others" may stand in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import PICTURES, segments
from nemo_notebook.studio.director.operations import HoldPicture, Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.context.focus import topic_of_last
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import SCENE, pictures_named
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, PRONOUN, Sign, row_of, spelt
from nemo_notebook.studio.director.reading.terms.held_sentence_words import HELD, HELD_ZH
from nemo_notebook.studio.director.reading.terms.places import ORDINALS
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_LONGEST: Final = 140  # characters
_LONGEST_MS: Final = 60_000
_TIME: Final = regex(
    r"\d|[一二两三四五六七八九十]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b", re.I
)
_MOMENT: Final = regex(
    r"\b(?:at|from|after|until|till|by)\s(?:second\s)?\d|\d秒(?:时|处|后|开始|出现)|从", re.I
)
"""When something is shown, not for how long."""
_CAPTION: Final = regex(r"caption|字幕|title|标题|card|片尾")
_OTHERS: Final = "e"
_IDLE: Final = "VJucGK&"
_GROUPS: Final = r"(?:[PI]+T)+(?:eT)?|eT(?:[PI]+T)+"
_MIXED: Final = r"(?:T[PI]+)+eT"
_TURNED: Final = r"(?:T[PI]+)+(?:Te)?|Te(?:T[PI]+)+"


def read_held_pictures(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return how long two or more pictures, or one and the others, are shown; () for any other sentence."""
    text = with_references(Clause(message.text.strip()), there).text
    if message.texts or message.options != Options() or there.shelf.fresh or len(there.pictures) < 2:
        return ()
    if not text or len(text) > _LONGEST or not _TIME.search(text) or _MOMENT.search(text):
        return ()
    words = spelt(HELD_ZH if message.language == "zh" else HELD)
    named = pictures_named(text, there)
    row = [one for one in row_of(text, named, words, _sign) if one.kind not in _IDLE]
    if not any(one.kind in (NAMED, PRONOUN) for one in row) and _CAPTION.search(topic_of_last(there)):
        return ()  # "the first one 3 seconds" is a caption
    row = [_counted(one, there) for one in row]
    kinds = "".join("T" if one.kind == "t" else one.kind for one in row)
    if not kinds.count("T") or "T" not in [one.kind for one in row] and not _are_held(there):
        return ()
    if kinds.count("T") < 2 and not (_are_held(there) and row[-1].kind == "t"):
        return ()
    if re.fullmatch(_MIXED, kinds):  # "6 seconds for the shoe, the others 4"
        row = [*row[:-2], row[-1], row[-2]]
        kinds = f"{kinds[:-2]}Te"
    if not (re.fullmatch(_GROUPS, kinds) or re.fullmatch(_TURNED, kinds)):
        return ()
    return _held(row, there, turned=kinds.startswith("T"))


def _are_held(there: Situation) -> bool:
    """Whether the last change was how long the pictures are shown: a bare number is another such length."""
    if there.earlier is None:
        return False
    before, now = (
        [(str(one.get("id")), int(one["d"])) for one in row]
        for row in (segments(there.earlier, PICTURES), there.pictures)
    )
    return before != now and [name for name, _ in before] == [name for name, _ in now]


def _counted(one: Sign, there: Situation) -> Sign:
    """A picture that is called by its number alone: "the first one"."""
    if one.kind != "n":
        return one
    place = len(there.pictures) - 1 if one.name == "last" else ORDINALS.index(one.name)
    return Sign(NAMED, (place,)) if place < len(there.pictures) else Sign("?")


def _sign(kind: str, said: re.Match[str]) -> Sign:
    if kind == "n":
        return Sign(kind, name=said["nth"].lower())
    many = next((one for one in said.groupdict().values() if one), "")
    return Sign(kind, (), read_number(many.lower()) if many else 0)


def _held(row: Sequence[Sign], there: Situation, *, turned: bool) -> tuple[Operation, ...]:
    """The lengths of the pictures; () where one is named twice, is not there or would be too short."""
    lengths: dict[int, int] = {}
    waiting: list[Sign] = []
    others = 0
    for one in reversed(row) if turned else row:
        if one.kind not in "Tt":
            waiting.append(one)
            continue
        length = round(one.amount * 1000)
        for each in waiting:
            places = _places(each, there)
            if each.kind == _OTHERS:
                others = length
            elif not places or set(places) & set(lengths):
                return ()
            shared = len(places) if each.name == SCENE else 1  # one scene in several parts
            lengths |= dict.fromkeys(places, length // shared)
        waiting = []
    if others:
        lengths = dict.fromkeys(range(len(there.pictures)), others) | lengths
    fits = all(SHORTEST_PICTURE_MS <= one <= _LONGEST_MS for one in lengths.values())
    return tuple(HoldPicture(place, one) for place, one in sorted(lengths.items())) if fits else ()


def _places(one: Sign, there: Situation) -> tuple[int, ...]:
    """The pictures that a sign names; "it" is the one that was changed last."""
    if one.kind != PRONOUN:
        return one.places if one.kind == NAMED else ()
    number = re.search(r"(?:image\s#|第)(\d+)", topic_of_last(there))
    return (int(number[1]) - 1,) if number else ()
