"""A clause whose every word is known, taken apart: the things it names, which way they go, by how much."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.concepts import Token

THINGS: Final = frozenset({"title", "captions", "end", "music", "voice", "picture", "transition", "cut"})
"""The concepts that are parts of a film."""
_AS: Final = regex(r"\bas\s\w+|\bthe\s(?:length|size|volume|time)\b|时间|时长|长度|大小", re.I)

_EXTREME: Final = regex(
    r"\b(?:is|are|looks?)\s(?:\w+\s)?(?:tiny|minuscule|huge|enormous)\b"
    r"|^(?!.*\b(?:make|so|should|want|must|needs?|until|till)\b).*\b(?:seems?|looks?|feels?)\s(?:(?:an?\s)?(?:bit|little|rather|quite|pretty|kind\sof|kinda|very|really)\s)?(?:small|big|large|short|long|loud|quiet)\b",
    re.I,
)
"""What is said to be tiny, or to seem small, is too small."""


_RATHER: Final = regex(
    r"\b(?:is|are|looks?|seems?|feels?)\s(?:\w+\s)?(?:bit|little|touch|rather|kind\sof|sort\sof|kinda|quite|pretty|very|so|somewhat)\s(?:big|large|small|tiny|long|short|brief|loud|quiet|soft|slow|fast|quick)\b",
    re.I,
)
"""So is what is called a bit small."""
_DEGREES: Final = ("size+", "size-", "time+", "time-", "loud+", "loud-")
"""What is not to be so big stays."""
_MORE_OF: Final = regex(r"\b(?:\d+|one|two|three|four|five|a\sfew)\s(?:more|extra|additional)\s", re.I)
_DISLIKES: Final = regex(
    r"(?:\bnot|n['’]t)\s(?:\w+\s)?(?:like|mind|see|read|hear)\b"
    r"|\b(?:is|are|was|looks?|seems?)(?:\snot|n['’]t)\s(?:quite\s|really\s|very\s|so\s)?(?:right|correct|good|nice|great|accurate|true|ok(?:ay)?)\b"
    r"|不(?:太)?(?:喜欢|好看|好听|合适)",
    re.I,
)
"""What is not liked is to be another, or better, seldom gone."""


@dataclass(frozen=True)
class Wish:
    """What a clause is made of, and the situation it is said in."""

    text: str
    tokens: tuple[Token, ...]
    there: Situation

    def has(self, *concepts: str) -> bool:
        """Whether one of these concepts is named."""
        return any(one.concept in concepts for one in self.tokens)

    def only(self, *concepts: str) -> bool:
        """Whether nothing but these concepts is named, beside words that say nothing of their own."""
        return all(one.concept in ("idle", "make", "only", "want", *concepts) for one in self.tokens)

    @property
    def things(self) -> frozenset[str]:
        """The parts of the film that are named."""
        return frozenset(one.concept for one in self.tokens) & THINGS

    @property
    def places(self) -> list[int]:
        """The places that are named, from 0, each once."""
        return list(dict.fromkeys(round(one.amount) for one in self.tokens if one.concept == "position"))

    @property
    def about_pictures(self) -> bool:
        """Whether places of pictures are named, and nothing but pictures."""
        return bool(self.places) and self.things == {"picture"}

    def amounts(self, concept: str) -> list[float]:
        """The amounts of one kind, in order."""
        return [one.amount for one in self.tokens if one.concept == concept]

    @property
    def removes(self) -> bool:
        """Whether something is not wanted."""
        if _DISLIKES.search(self.text):
            return False
        return self.has("remove") or (
            self.has("not") and not self.has("show", "stay", "keep", "move", "enough", *_DEGREES)
        )

    def way(self, *dimensions: str) -> int:
        """+1 for more of a dimension, -1 for less, 0 where nothing or both is wished: "too big" is less."""
        signs = {one.concept[-1] for one in self.tokens if one.concept[:-1] in dimensions}
        if len(signs) != 1:
            return 0
        sign = 1 if signs == {"+"} else -1
        factors = self.amounts("factor")
        if factors and _AS.search(self.text):  # "half as long" is no longer
            return 1 if factors[0] > 1 else -1
        turned = (
            self.has("too")
            or bool(_EXTREME.search(self.text) or _RATHER.search(self.text))
            or self.has("less")
            or (self.has("not") and not self.has("enough"))
        )
        return -sign if turned else sign

    @property
    def adds(self) -> bool:
        """Whether a length is to be added to what is there: "3 more seconds"."""
        return bool(_MORE_OF.search(self.text))

    @property
    def more_or_less(self) -> int:
        """+1 for "increase", -1 for "lower", 0 where neither or both is said."""
        return int(self.has("more")) - int(self.has("less"))

    def degree(self, steps: dict[str, float]) -> float:
        """How big a step is meant."""
        return steps["little" if self.has("little") else "much" if self.has("much") else "usual"]
