"""Weigh a text of a brief by the roles of the words that it is made of.

The readers of this room know many ways to give a direction; people know more. What they take for
something to be read is weighed once more by what each word is likely there for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.opener_parts import Role
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import tells_fact
from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.roles.clues import is_chinese
from nemo_notebook.studio.director.reading.roles.hearing import READ, Heard
from nemo_notebook.studio.director.reading.roles.table import ROLES

BARELY: Final = 0.08  # of being there to be read, below which words steer even beside what is read
LIKELY: Final = 0.6
CERTAIN: Final = 0.9
EDGES: Final = " \t\n,，.。;；:：、-–—!！\"'“”‘’「」『』()（）"
_NO_WORDS: Final = 0.15  # of being there to be read, below which words only steer
_LITTLE: Final = 0.2  # the same, of a word at the end of a text
_FEWEST, _FEWEST_ZH = 2, 3  # words, or signs, that are cut off, or left
_CALLS: Final = re.compile(
    r"^(?:please\s|and\s)?(?:finish|end|close|wrap\s?up)\s(?:it\s|off\s)?(?:with|on|by)\s"
    r"|^(?:last|final|end)\s(?:frame|card|screen|slide|line)\s(?:should\s|to\s)?(?:says?|reads?|is|:)\s?"
    r"|^(?:最后|结尾)(?:一[页屏幕句])?(?:写上?|放上?|打出|留下?|显示)",
    re.I,
)
"""What asks for words at the end."""
_ITEM_BEGINS: Final = re.compile(r"(?:\d\s?[.)、）]|[①-⑨❶-❾]|[一二三四五六七八九]、)\s*$")


@dataclass(frozen=True, slots=True)
class Ear:
    """A first message and the roles of its words.

    Attributes:
        heard: the words, as they were typed.
        message: the message, made ready for reading.
    """

    heard: Heard
    message: Message

    @property
    def chinese(self) -> bool:
        """Whether the message is mostly Chinese."""
        return is_chinese(self.heard.tokens)

    def share(self, words: str, roles: str) -> float:
        """Return how likely a text has one of some roles, 0 to 1; 0 where it is not from the message."""
        return self.heard.share(self.heard.places_of(words), roles)

    def quoted(self, words: str) -> bool:
        """Whether words were given for the film, in quotation marks."""
        return _quotes(self.message.texts, words)

    def loose(self, words: str) -> bool:
        """Whether words stand in quotation marks, and nothing says what for."""
        return _quotes(self.message.of_role(""), words)

    def given(self, role: Role) -> bool:
        """Whether words were given in quotation marks for one part of the film."""
        return any(one.quoted for one in self.message.of_role(role))

    def called(self, action: str) -> str:
        """Return a call to action without what asks for it: "Shop now", of "last frame: shop now"."""
        places = self.heard.places_of(action) if action and not self.quoted(action) else []
        end = ROLES.index("E")
        called = [one for one in places if self.heard.chances[one].argmax() == end]
        if not called or len(called) == len(places):
            bare = _CALLS.sub("", action) if places else action
            return action if bare == action else capital(bare)
        return self._written(called)

    def read(self, words: str) -> list[str]:
        """Return what of a text is to be read: the whole, some of its clauses, or nothing."""
        places = self.heard.places_of(words) if words and not self.quoted(words) else []
        if not places or (tells_fact(words) and self.heard.share(places, "D") < CERTAIN):
            return [words] if words else []
        if self._steers(places):
            return [words] if self._listed(places) else []
        kept: list[list[int]] = [[]]
        for start, end in self.heard.clauses:
            mine = [one for one in places if start <= one < end]
            if len(mine) >= (_FEWEST_ZH if self.chinese else _FEWEST) and self._steers(mine):
                kept.append([])
            else:
                kept[-1] += mine
        rows = [row for one in kept if (row := self._core(one))]
        return [words] if rows == [places] or not rows else [self._written(row) for row in rows]

    def _written(self, places: list[int]) -> str:
        return capital(self.heard.words(places[0], places[-1] + 1).strip(EDGES))

    def _steers(self, places: list[int]) -> bool:
        """Whether words only steer the maker; a scene beside what is told belongs to the story."""
        if self.heard.share(places, READ) >= _NO_WORDS:
            return False
        if self.heard.share(places, "S") < LIKELY:
            return True
        return not any(self.heard.share(range(*one), "F") > LIKELY for one in self._beside(places))

    def _listed(self, places: list[int]) -> bool:
        """Whether words are an item of a list: numbered, or between two that are to be read."""
        if _ITEM_BEGINS.search(self.heard.text[: self.heard.tokens[places[0]].start]):
            return True
        beside = [self.heard.share(range(*one), READ) > LIKELY for one in self._beside(places)]
        between = len(beside) > 1 and all(beside)
        return between or (any(beside) and self.heard.share(places, READ) > BARELY)

    def _beside(self, places: list[int]) -> list[tuple[int, int]]:
        """The clauses right before and right behind some words."""
        clauses = self.heard.clauses
        return [one for one in clauses if one[1] == places[0] or one[0] - 1 in (places[-1], places[-1] + 1)]

    def _core(self, places: list[int]) -> list[int]:
        """Words without those at their ends that only steer."""
        read = [self.heard.share([one], READ) for one in places]
        start, end = 0, len(read)
        while start < end and read[start] < _LITTLE:
            start += 1
        while end > start and read[end - 1] < _LITTLE:
            end -= 1
        few = _FEWEST_ZH if self.chinese else _FEWEST
        start, end = start if start >= few else 0, end if len(read) - end >= few else len(read)
        return places[start:end] if end - start >= few or end - start == len(read) else []


def _quotes(texts: Iterable[Text], words: str) -> bool:
    return any(one.quoted and words in (one.words, capital(one.words)) for one in texts)
