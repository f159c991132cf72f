"""Weigh a text of a brief by the roles of the words that it is made of.

The readers of this room know many ways to give a direction; people know more. What they take for
something to be read is weighed once more by what each word is likely there for.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.opener_parts import Role
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape, tells_fact
from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.roles.hearing import READ, Heard
from nemo_notebook.studio.director.reading.roles.table import ROLES
from nemo_notebook.studio.director.reading.roles.tokens import is_mark
from nemo_notebook.studio.director.reading.terms.look_words import only_look
from nemo_notebook.studio.director.reading.terms.music_styles import named_style
from nemo_notebook.studio.director.reading.terms.offers import RECURS

BARELY: Final = 0.08  # of being there to be read, below which words steer even beside what is read
LIKELY: Final = 0.6
CERTAIN: Final = 0.9
EDGES: Final = " \t\n,，.。;；:：、-–—!！\"'“”‘’「」『』()（）"
_TOLD: Final = 0.8  # of being told, from which on words that are nowhere come
_SOLD: Final = regex(r"[$€£¥￥]\s?\d|\d\s?(?:[€£元]|%\s?off\b)|\bhalf[\s-]price\b|半价|\d\s?折", re.I)
"""A price, which never steers."""
_NO_WORDS: Final = 0.15  # of being there to be read, below which words only steer
_LITTLE: Final = 0.2  # the same, of a part of a clause
_COURTESY: Final = regex(r"(?:多谢|谢谢|感谢)[你您大家了啦!！]*|thank(?:s|\syou)\W*|please|cheers", re.I)
_PLACED: Final = regex(
    r"(?:(?:and|then|with|plus)\s)*(?:an?|one|the)\s(?:[a-z]+\s){1,3}(?:at|in)\sthe\s(?:very\s)?(?:end|start|beginning)",
    re.I,
)
"""What comes where, and is told behind it: "then a question at the end: …"."""
_ORDERS_FILM: Final = regex(
    r"(?:我们?|现在|麻烦|请|帮我|给我|还|就|先)*(?:想|需要|要|求|来|做|拍|剪|整|弄|出)+[一这]?[个条支段部张份则].{0,14}"
    r"(?:视频|[短影]片|宣传片|片子|动画|预告|海报)(?:[吧呗啊]|就行|就好)?$"
)
_FEW_WORDS: Final = 4  # tokens of a clause that may be the name of a style of music
_NEXT: Final = 2  # tokens from a clause to the next, a mark between
_TURN: Final = 0.3  # of being there to be read, between two words of which one is cut off
_GAP: Final = 3  # tokens from a word to the next of its run
_FEWEST, _FEWEST_ZH = 2, 3  # words, or signs, that are cut off, or left
_SHORT, _SHORT_ZH = 3, 6  # words, or signs, of an item
_OTHERS: Final = 2  # items beside it
_SENTENCE_ENDS: Final = frozenset(".。!！?？;；\n")
_TELLS, _TELLS_ZH = 4, 7  # words, or signs, of what sounds like an order and is told nevertheless
_CALLS: Final = regex(
    r"^(?:please\s|and\s)?(?:finish|end|close|wrap\s?up)\s(?:it\s|off\s)?(?:with|on|by)\s"
    r"|^(?:last|final|end)\s(?:frame|card|screen|slide|line)\s(?:should\s|to\s)?(?:says?|reads?|is|:)\s?"
    r"|^(?:and\s)?then\s(?:(?:our|the|my)\s(?:url|web\s?site|site|link|handle)\s)?(?=[\w-]+\.[a-z]{2}|@)"
    r"|^card\s(?:(?:that\s)?says?\s)?(?-i:(?=[A-Z]))"
    r"|^(?:最后|结尾)(?:一[页屏幕句])?(?:写上?|放上?|打出|留下?|显示)",
    re.I,
)
"""What asks for words at the end."""
_ITEM_BEGINS: Final = regex(
    r"(?:(?:^|[\s,，;；:：。])\d{1,2}\s?[.)、）]|[①-⑨❶-❾]|[一二三四五六七八九]、)\s*$"
)


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
        return self.heard.chinese

    @property
    def fewest_to_tell(self) -> int:
        """How long a clause is at least that sounds like an order and is told nevertheless."""
        return _TELLS_ZH if self.chinese else _TELLS

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
        called = [one for one in places if self._ends(one)]
        whole = self._whole_end(called) if called and called == places else called
        if len(whole) > len(called):
            return self.words(whole)
        if not called or len(called) == len(places):
            bare = _CALLS.sub("", action) if places else action
            return next(iter(self.read(action)), "") if bare == action else capital(bare)
        return capital(_CALLS.sub("", self.words(called)))

    def read(self, words: str) -> list[str]:
        """Return what of a text is to be read: the whole, some parts of it, or nothing."""
        places = self.heard.places_of(words) if words and not self.quoted(words) else []
        if not places:
            return [words] if words else []
        kept: list[list[int]] = [[]]
        for run, steers in self._parted(places):
            if steers:
                kept.append([])
            else:
                kept[-1] += run
        rows = [row for row in kept if row and self.heard.share(row, READ) > _NO_WORDS]
        if rows:
            return [words] if rows == [places] else [self.words(row) for row in rows]
        return [words] if self._holds_fact(places) or not self._steers(places) or self._listed(places) else []

    def enumerated(self, words: str) -> bool:
        """Whether words are an item of a Chinese enumeration: 瑜伽、动感单车、拳击."""
        places = self.heard.places_of(words)
        if not places:
            return False
        start, end = self.heard.tokens[places[0]].start, self.heard.tokens[places[-1]].end
        return "、" in (self.heard.text[:start][-1:], self.heard.text[end:][:1])

    def runs(self, role: str) -> list[str]:
        """Return the words that most likely have a role, each row of them as it stands in the message."""
        rows: list[list[int]] = [[]]
        for place, chances in enumerate(self.heard.chances):
            if ROLES[chances.argmax()] != role and not is_mark(self.heard.tokens[place].word):
                rows.append([])
            elif not is_mark(self.heard.tokens[place].word):
                rows[-1].append(place)
        return [self.heard.words(row[0], row[-1] + 1) for row in rows if row]

    def told(self) -> Iterator[list[int]]:
        """Yield the words of each clause that is to be read, or of the part of it that is certainly."""
        for clause in self.heard.clauses:
            places = self.heard.words_of(range(*clause))
            if self.heard.share(places, "FE") >= self._least(places):
                yield places
            elif self.heard.share(places, READ) < LIKELY:
                yield from self._told_within(places)

    def words(self, places: list[int]) -> str:
        """Return the words from the first to the last of some tokens, as a caption."""
        return capital(self.heard.words(places[0], places[-1] + 1).strip(EDGES))

    def goes_on(self, words: list[int], others: list[int]) -> bool:
        """Whether but a mark parts words from those behind them."""
        return bool(words and others) and others[0] - words[-1] == _NEXT

    def _least(self, places: list[int]) -> float:
        """How likely a clause must be told to be taken for it: more where it sounds like an order."""
        words = self.heard.words(places[0], places[-1] + 1) if places else ""
        if (
            not words
            or only_shape(words)
            or _COURTESY.fullmatch(words)
            or _PLACED.fullmatch(words)
            or _ORDERS_FILM.match(words)
            or (len(places) <= _FEW_WORDS and named_style(words))
        ):
            return math.inf
        if asks(words) and len(places) < self.fewest_to_tell:
            beside = [self.heard.share(range(*one), "FE") > CERTAIN for one in self._beside(places)]
            return CERTAIN if any(beside) else math.inf
        return CERTAIN if asks(words) or only_look(words) else _TOLD

    def _told_within(self, places: list[int]) -> Iterator[list[int]]:
        """The parts of a clause that are certainly told, where all else in it only steers."""
        row: list[int] = []
        for place in [*places, None]:
            if place is not None and self.heard.share([place], "FE") > _TOLD:
                row.append(place)
                continue
            fewest = _FEWEST_ZH if self.chinese else _FEWEST
            if len(row) >= fewest and self.heard.share(row, "FE") > CERTAIN:
                yield row
            row = []

    def spoken(self) -> str:
        """Return the words that are certainly to be spoken, in one row; "" for none."""
        voice = ROLES.index("V")
        places = [place for place, chances in enumerate(self.heard.chances) if chances.argmax() == voice]
        if not places or places[-1] - places[0] >= len(places) + _GAP:
            return ""
        words = self.heard.words(places[0], places[-1] + 1).strip(EDGES)
        few = _FEWEST_ZH if self.chinese else _FEWEST
        return words if len(places) > few and self.heard.share(places, "V") > CERTAIN else ""

    def _ends(self, place: int) -> bool:
        return bool(ROLES[self.heard.chances[place].argmax()] == "E")

    def _whole_end(self, called: list[int]) -> list[int]:
        """All words of an end card, whose other clauses are beside: "Aldous & Pike, Totnes"."""
        whole = list(called)
        for clause in self.heard.clauses:
            mine = self.heard.words_of(range(*clause))
            beside = self.goes_on(whole, mine) or self.goes_on(mine, whole)
            if beside and self.heard.share(mine, "E") > CERTAIN:
                whole = sorted([*whole, *mine])
        return whole

    def _parted(self, places: list[int]) -> list[tuple[list[int], bool]]:
        """Words in runs, each with whether it only steers the maker."""
        runs: list[tuple[list[int], bool]] = []
        for piece in self._pieces(places):
            little = self.heard.share(piece, READ) < _LITTLE
            near = bool(runs) and runs[-1][0][-1] + _GAP >= piece[0]
            if near and (runs[-1][1] == little or self._tied(runs[-1][0][-1], piece[0])):
                runs[-1][0].extend(piece)
            else:
                runs.append((piece, little))
        return [(run, little and self._cuts(run)) for run, little in runs]

    def _pieces(self, places: list[int]) -> list[list[int]]:
        """Words by their clauses, and within one where it turns at once from what is read to what steers."""
        pieces: list[list[int]] = []
        for start, end in self.heard.clauses:
            mine = [place for place in places if start <= place < end]
            parts: list[list[int]] = []
            for place in mine:
                if parts and not self._turns(parts[-1][-1], place):
                    parts[-1].append(place)
                else:
                    parts.append([place])
            fewest = _FEWEST_ZH if self.chinese else _FEWEST
            clear = all(len(one) >= fewest or self._is_clear(one) for one in parts)
            pieces += parts if clear else [mine]
        return [one for one in pieces if one]

    def _turns(self, before: int, place: int) -> bool:
        """Whether one word is to be read and its neighbour is not, beyond doubt."""
        chances = [self.heard.share([one], READ) for one in (before, place)]
        return abs(chances[0] - chances[1]) > _TURN and not self._tied(before, place)

    def _is_clear(self, piece: list[int]) -> bool:
        """Whether it is certain of words what they are there for."""
        share = self.heard.share(piece, READ)
        return share > CERTAIN or share < 1 - CERTAIN

    def _tied(self, before: int, place: int) -> bool:
        """Whether no blank parts two words: "double-walled", "reefclean.example"."""
        between = self.heard.text[self.heard.tokens[before].end : self.heard.tokens[place].start]
        return not self.chinese and len(between) <= 1 and not between.isspace() and between not in EDGES[:6]

    def _cuts(self, run: list[int]) -> bool:
        """Whether a run of words that most likely steer is to be cut off: it is long enough, or a clause."""
        whole = any(self.heard.words_of(range(*clause)) == run for clause in self.heard.clauses)
        fewest = _FEWEST_ZH if self.chinese else _FEWEST
        if len(run) < (fewest - 1 if whole else fewest) or self._holds_fact(run):
            return False
        return self._steers(run)

    def _holds_fact(self, places: list[int]) -> bool:
        """Whether words tell a fact, by how they are written, and are not certainly there to steer."""
        words = self.words(places)
        sure = bool(_SOLD.search(words) or RECURS.match(words))
        return sure or (tells_fact(words) and self.heard.share(places, "D") < CERTAIN)

    def _steers(self, places: list[int]) -> bool:
        """Whether words only steer the maker; a scene beside what is told belongs to the story."""
        if self.heard.share(places, READ) >= _NO_WORDS:
            return False
        if not LIKELY <= self.heard.share(places, "S") <= CERTAIN:
            return True
        return not any(self.heard.share(range(*one), "F") > LIKELY for one in self._beside(places))

    def _listed(self, places: list[int]) -> bool:
        """Whether words are an item of a list: numbered, or among others that are to be read."""
        if _ITEM_BEGINS.search(self.heard.text[: self.heard.tokens[places[0]].start]):
            return True
        beside = [self.heard.share(range(*one), READ) > LIKELY for one in self._beside(places)]
        if any(beside) and self.heard.share(places, READ) > BARELY:
            return True
        short = len(places) <= (_SHORT_ZH if self.chinese else _SHORT)
        told = [self.heard.share(range(*one), READ) > LIKELY for one in self._sentence(places)]
        return short and any(beside) and sum(told) >= max(_OTHERS, len(told) - 1)

    def _sentence(self, places: list[int]) -> list[tuple[int, int]]:
        """The clauses of the sentence that some words stand in."""
        sentences: list[list[tuple[int, int]]] = [[]]
        for clause in self.heard.clauses:
            sentences[-1].append(clause)
            if self.heard.tokens[clause[1] - 1].word in _SENTENCE_ENDS:
                sentences.append([])
        return next(one for one in sentences if one and one[-1][1] > places[0])

    def _beside(self, places: list[int]) -> list[tuple[int, int]]:
        """The clauses right before and right behind some words."""
        clauses = self.heard.clauses
        return [one for one in clauses if one[1] == places[0] or one[0] - 1 in (places[-1], places[-1] + 1)]


def _quotes(texts: Iterable[Text], words: str) -> bool:
    return any(one.quoted and words in (one.words, capital(one.words)) for one in texts)
