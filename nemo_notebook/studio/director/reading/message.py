"""A message made ready for reading: slips put right, the words of the film taken out, its language told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.quantities import narrow
from nemo_notebook.studio.director.reading.openers import Role
from nemo_notebook.studio.director.reading.spelling import repair
from nemo_notebook.studio.director.reading.texts import BLANK, Text, blank_out, find_texts

_HEAD: Final = 4000  # characters in which wishes are looked for, from the start
_TAIL: Final = 600  # and from the end, where options stand
_LONGEST: Final = 200_000
_HAN: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ]{2,}")


@dataclass(frozen=True, slots=True)
class Message:
    """What the person said.

    Attributes:
        text: the words, with slips in steering words put right.
        wishes: the part in which wishes are looked for.
        texts: words meant for the film.
        bare: `wishes` with those taken out and full-width digits as plain ones (same length).
        language: "en" or "zh": of the sentence, not of the texts in it.
    """

    text: str
    wishes: str
    texts: tuple[Text, ...]
    bare: str
    language: str

    def of_role(self, role: Role) -> list[Text]:
        """Return the texts of one role."""
        return [one for one in self.texts if one.role == role]


def read_message(words: str) -> Message:
    """Make a message ready for reading; time grows with its length, but little."""
    text = repair(words.strip()[:_LONGEST])
    wishes = text if len(text) <= _HEAD + _TAIL else f"{text[:_HEAD]}\n{text[-_TAIL:]}"
    texts = find_texts(wishes)
    bare = narrow(blank_out(wishes, texts))
    return Message(text, wishes, tuple(texts), bare, _language(bare, words))


def _language(bare: str, words: str) -> str:
    sentence = bare.replace(BLANK, "")
    if not _HAN.search(sentence) and not _LATIN.search(sentence):
        sentence = words[:_HEAD]
    return "zh" if len(_HAN.findall(sentence)) > len(_LATIN.findall(sentence)) else "en"
