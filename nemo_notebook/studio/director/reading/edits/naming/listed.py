"""Find the text that a person calls as one of a list: "reason 2", "day 3", "the burrito", 第二个理由."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.places import ORDINALS
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_COUNTED: Final = (
    r"reason|day|week|step|point|tip|item|fact|benefit|feature|rule|idea|product|dish|name|stop|chapter|option"
    r"|service|argument|lesson|question|answer|entry|thing|advantage|guest|speaker"
)
_COUNTED_ZH: Final = r"(?:理由|原因|天|周|步骤?|点|项|件|道|种|名|位|站|款)"
NUMBERED: Final = regex(
    rf"(?P<label>{_COUNTED})\s?(?:no\.?\s?|number\s|#\s?)?(?P<digits>\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten)"
    rf"|(?P<ordinal>{'|'.join(ORDINALS)}|last|\d{{1,2}}(?:st|nd|rd|th))\s(?P<of>{_COUNTED})"
    rf"|第(?P<zh>\d{{1,2}}|{CHINESE})个?(?P<label_zh>{_COUNTED_ZH})",
    re.I,
)
"""One of a list by its number."""
_AROUND: Final = regex(
    r"^(?:the|our|my|that|this|a)\s|^(?:caption|line|text|name|item|entry)\s(?=[\"“A-Z])"
    r"|\s(?:one|caption|line|text|name|item|entry|bit)$|(?<=[\u4e00-\u9fff])的?[那这]?一?(?:[条句行]|个)$",
)
_MARKS: Final = " \t\"'“”‘’「」『』《》.,!。！，、"
_LABELS_ALONE: Final = frozenset({"day", "week", "天", "周"})
"""These count something only where the texts have them."""
_FEWEST: Final = 3  # letters of a word that names a text


def item_called(words: str, there: Situation, *, pictured: bool = False) -> Shown | None:
    """Return the text that words call, as it stands, by its number or by a word of it; None where unsure.

    Args:
        words: what it is called.
        there: the film; items of a graphic are counted as such, and files are meant by their names.
        pictured: whether a text is meant even where a file has that name.
    """
    said = words.strip(_MARKS)
    if not pictured and with_references(Clause(said, (), said), there).text != said:
        return None
    shown = shown_words(there)
    whole = [one for one in shown if one.words.strip(_MARKS).lower() == said.lower()]
    if len(whole) == 1:
        return whole[0]
    bare = _AROUND.sub("", _AROUND.sub("", said)).strip(_MARKS)
    if match := NUMBERED.fullmatch(bare):
        return None if there.drawings else numbered(match, shown)
    return _with_word(bare, shown)


def numbered(match: re.Match[str], shown: list[Shown]) -> Shown | None:
    """Return the text with that label and number, else the caption at that place of the list."""
    label = (match["label"] or match["of"] or match["label_zh"]).lower()
    captions = sorted((one for one in shown if one.track == "captions"), key=lambda one: one.index)
    place = _place(match, len(captions))
    if found := [one for one in shown if label_of(one.words, label) == place + 1]:
        return found[0] if len(found) == 1 else None
    labelled = any(label_of(one.words, label) for one in shown)
    if labelled or label in _LABELS_ALONE or not 0 <= place < len(captions) or len(captions) < 2:
        return None
    return captions[place]


def label_of(words: str, label: str) -> int:
    """Return the number that a text gives itself with such a label: 2 for "Day 2 mountains"; 0 for none."""
    for one in NUMBERED.finditer(words):
        if (one["label"] or one["of"] or one["label_zh"]).lower() == label:
            return _place(one, 0) + 1
    return 0


def _place(match: re.Match[str], count: int) -> int:
    if ordinal := match["ordinal"]:
        if ordinal.lower() == "last":
            return count - 1
        return (
            ORDINALS.index(ordinal.lower())
            if ordinal.lower() in ORDINALS
            else int(re.sub(r"\D", "", ordinal)) - 1
        )
    return round(read_number((match["digits"] or match["zh"]).lower())) - 1


def _with_word(word: str, shown: list[Shown]) -> Shown | None:
    """The one text that has a word which neither editing has nor a scene."""
    short = len(word) < (_FEWEST if word.isascii() else 2)
    if short or verbs.PARTS.search(word) or find_subjects(word) and not _holds_all(word, shown):
        return None
    if not unknown_in(word, 0) and not find_subjects(word):
        return None
    edge = (r"(?<![A-Za-z0-9])", r"(?:s|es)?(?![A-Za-z0-9])") if word.isascii() else ("", "")
    stem = re.escape(word.removesuffix("s") if word.isascii() and len(word) > _FEWEST else word)
    found = [one for one in shown if re.search(f"{edge[0]}{stem}{edge[1]}", one.words, re.I)]
    captions = [one for one in found if one.track == "captions"]
    found = captions or found
    return found[0] if len(found) == 1 else None


def _holds_all(word: str, shown: list[Shown]) -> bool:
    """Whether a thing that could be pictured is one of several texts that begin alike: "Vase $25"."""
    return sum(bool(re.match(rf"{re.escape(word)}\b", one.words, re.I)) for one in shown) == 1
