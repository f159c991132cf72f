"""Tell what is wished for of which thing, in a message of several wishes: "the score bigger plus yellow".

A message is a row of things and of what is said of them; it is read this way only where all its words are
known, or where what stands between is understood by itself. Each wish becomes a plain sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.things_called import Thing, things_in
from nemo_notebook.studio.director.reading.terms.deed_forms import ENGLISH
from nemo_notebook.studio.director.reading.terms.deed_forms_zh import CHINESE
from nemo_notebook.studio.director.reading.terms.thing_words import IDLE, JOINS, TOO
from nemo_notebook.studio.director.reading.terms.verbs import color_spans

_SIGNS: Final = regex(r"[\u4e00-\u9fff]")
_SPELT: Final = regex(r"[\w&+]")
_WORD: Final = regex(r"\w|[#%“”\"「」@→]")
_REASON: Final = regex(
    r"^\W*(?:and\s|but\s)?(?:it['’]?s|its|that['’]?s|thats|because|cause|cos|since|looks?|like\s(?:a|an|the|our|on|in)|for\s(?:the|our|my)|so\s(?:that|you|we|people|it|they|i|everyone)"
    r"|when\sthe|as\s(?:it|we)|else)\b|^\W*(?:因为|这样|不然|否则|毕竟|像)",
    re.I,
)
"""Why something is wished for."""


_APART: Final = regex(
    r"\b(?:except|apart\sfrom|other\sthan|instead|rather\sthan|(?:all|everything|every\w+|anything|nothing|none)\sbut|vice\sversa|swap|undo)\b|除了|除开|而不是",
    re.I,
)
"""What sets things against each other, or one wish against another."""
_LITTLE: Final = regex(r"\b(?:bit|little|touch|tad|slightly|notch|hair|smidge)\b|一?点|稍", re.I)
_COMPLAINS: Final = regex(r"\btoo\b|太|有点|偏", re.I)
_TELLS_MORE: Final = regex(
    r"\d|%|\b(?:half|twice|double|first|second|third|fourth|fifth|last|others?|rest|except|but|only|not|no|never|more|less|too|instead|otherwise|wait|nothing|everything|each|every|one|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|[不别没只除其余倍半第一二三四五六七八九十两再另]",
    re.I,
)
"""Words that no talk beside wishes has."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What is said of a thing.

    Attributes:
        start, end: where it stands.
        said: by the kind of thing, the plain sentence; {} is the thing.
        beside: whether it is only said right beside the thing.
        complains: whether it tells what is amiss, so that what is to be done may follow.
    """

    start: int
    end: int
    said: dict[str, str]
    beside: bool = False
    complains: bool = False

    @property
    def removes(self) -> bool:
        """Whether the thing is to go."""
        return self.said.get("text") == "remove {}"


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing that is wished for.

    Attributes:
        sentence: a plain sentence, or the span ("12:30") of words to be read by themselves.
        plain: whether it is a sentence.
        bare: whether the words of a span may wish for nothing.
        of: the plain name of the thing, "" for a span.
    """

    sentence: str
    plain: bool = True
    bare: bool = False
    of: str = ""


@dataclass(slots=True)
class _Part:
    """A part of a message between two joins."""

    start: int
    end: int
    items: list[Thing | Deed] = field(default_factory=list)
    known: bool = True
    tied: bool = False
    """Whether a word joins it to what is before it: "and"."""


def wishes_told(text: str, there: Situation) -> list[Wish] | None:
    """Return the wishes of a message in their order; None where it cannot be told apart."""
    if _APART.search(text):
        return None
    row = _Row()
    for part in _parts(text, there):
        if not row.take(part, text):
            return None
    return row.closed(text)


@dataclass(slots=True)
class _Row:
    """The wishes of the parts so far, and what the next part may lean on."""

    wishes: list[Wish] = field(default_factory=list)
    topic: list[Thing] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    open: list[Thing] = field(default_factory=list)
    unread: tuple[int, int] | None = None
    named: bool = False
    complains: bool = False

    def take(self, part: _Part, text: str) -> bool:
        """Add a part; False where the message cannot be told apart."""
        said = text[part.start : part.end]
        things = [one for one in part.items if isinstance(one, Thing)]
        deeds = [one for one in part.items if isinstance(one, Deed)]
        if any(one.removes for one in deeds) and len(deeds) > 1:
            return False
        if not part.known:
            return self._leave(part, said)
        if not part.items:
            return True
        if not deeds:
            return self._name(part, things, said)
        if not things:
            gone = not self.open and any(one.removes for one in self.deeds)
            if (self.unread and self.named) or gone or any(one.beside for one in deeds):
                return False
            return self._say(self.open or self.topic, deeds)
        if any(one.beside for one in deeds) and not any(one.meant for one in things):
            return False
        runs = _runs(part.items)
        return runs is not None and all(self._say([*self.open, *named], said_of) for named, said_of in runs)

    def closed(self, text: str) -> list[Wish] | None:
        """Return all wishes; None where a thing was named of which nothing is said."""
        self._close(text)
        return None if self.open or not any(one.plain for one in self.wishes) else self.wishes

    def _leave(self, part: _Part, said: str) -> bool:
        """Keep words that are not known to be read by themselves; a reason is none."""
        if not part.items and _REASON.match(said):
            return True
        named = any(isinstance(one, Thing) and one.meant for one in part.items)
        if self.complains or any(one.removes for one in self.deeds):
            return False
        if not named and (part.tied or part.items):
            return False
        begin = self.open[0].start if self.open else part.start
        self.open = []
        self.named = self.unread is not None and self.named or bool(part.items or _TELLS_MORE.search(said))
        self.unread = (self.unread[0] if self.unread else begin, part.end)
        self.topic, self.deeds = [], []
        return True

    def _name(self, part: _Part, things: Sequence[Thing], said: str) -> bool:
        """A part that only names a thing: the one before is said of it too, or what comes after."""
        if self.unread:
            self.unread = (self.unread[0], part.end)
            self.named = True
            return True
        meant = [one for one in things if one.meant]
        if TOO.search(said) and self.deeds and meant:
            return self._say(meant, self.deeds)
        self.open += meant
        return True

    def _say(self, things: Sequence[Thing], deeds: Sequence[Deed]) -> bool:
        """Say some deeds of some things."""
        named = [one for one in things if one.meant] or self.topic
        if not named:
            return False
        self.wishes += self._unread_wish()
        for deed in deeds:
            for thing in named:
                kind = self._kind(thing, deed)
                if not kind:
                    return False
                self.wishes += [
                    Wish(deed.said[kind].replace("{}", name), of=name) for name in thing.meant[kind]
                ]
        self.topic, self.deeds, self.open = list(named), list(deeds), []
        self.complains = any(one.complains for one in deeds)
        return True

    def _kind(self, thing: Thing, deed: Deed) -> str:
        """As what a thing is meant, of which a deed is said; "" where that is open."""
        kinds = [kind for kind in thing.meant if kind in deed.said]
        before = {kind for one in self.topic for kind in one.meant} if self.topic else set()
        if len(kinds) > 1:
            return next(iter(before)) if len(before) == 1 and before <= set(kinds) else ""
        if thing.loose and "picture" in deed.said and thing not in self.topic and before != {"text"}:
            return ""
        return kinds[0] if kinds else ""

    def _unread_wish(self) -> Iterator[Wish]:
        if self.unread:
            yield Wish(f"{self.unread[0]}:{self.unread[1]}", plain=False, bare=not self.named)
        self.unread = None

    def _close(self, text: str) -> None:
        self.wishes += self._unread_wish()


def _runs(items: Sequence[Thing | Deed]) -> list[tuple[list[Thing], list[Deed]]] | None:
    """Pair things and deeds that stand by turns: "the last one zooms out the first one zooms in"."""
    rows: list[tuple[bool, list[Thing | Deed]]] = []
    for one in items:
        if rows and rows[-1][0] is isinstance(one, Thing):
            rows[-1][1].append(one)
        else:
            rows.append((isinstance(one, Thing), [one]))
    things = [[one for one in row if isinstance(one, Thing)] for named, row in rows if named]
    deeds = [[one for one in row if isinstance(one, Deed)] for named, row in rows if not named]
    if any(len([one for one in row if one.meant]) > 1 for row in things):
        return None
    things = [row for row in things if any(one.meant for one in row)] or things[:1]
    if len(things) == 1:
        return [(things[0], [one for row in deeds for one in row])]
    return list(zip(things, deeds, strict=True)) if len(things) == len(deeds) else None


def _parts(text: str, there: Situation) -> list[_Part]:
    """Divide a message at its joins into parts with their things and deeds."""
    found: list[Thing | Deed | tuple[int, int]] = [*things_in(text, there), *_deeds(text)]
    found += [one.span() for one in JOINS.finditer(text)]
    parts, at = [_Part(0, 0)], 0
    for start, end, one in _first_longest(found):
        parts[-1].known &= _idle(text[at:start])
        parts[-1].end = start
        at = end
        if one is None:
            parts.append(_Part(end, end, tied=bool(_SPELT.search(text[start:end]))))
        else:
            parts[-1].items.append(one)
            parts[-1].end = end
    parts[-1].known &= _idle(text[at:])
    parts[-1].end = len(text)
    return parts


def _first_longest(
    found: Sequence[Thing | Deed | tuple[int, int]],
) -> Iterator[tuple[int, int, Thing | Deed | None]]:
    """The longest of what begins first, and so on behind it; None for a join."""
    spans = [(*one, None) if isinstance(one, tuple) else (one.start, one.end, one) for one in found]
    at = 0
    for start, end, one in sorted(spans, key=lambda span: (span[0], -span[1], isinstance(span[2], Deed))):
        if start >= at and end > start:
            yield start, end, one
            at = end


def _idle(words: str) -> bool:
    return not _WORD.search(IDLE.sub(" ", words))


def _deeds(text: str) -> Iterator[Deed]:
    for form in CHINESE if _SIGNS.search(text) else ENGLISH:
        for one in form.said.finditer(text):
            numbers = {key: value for key, value in one.groupdict().items() if value}
            first = next((value for key, value in numbers.items() if key.startswith("n")), "1")
            little = "a bit " if _LITTLE.search(one[0]) else ""
            filled = {
                kind: said.replace("{n}", _digits(first))
                .replace("{m}", _digits(numbers.get("m", "1")))
                .replace("louder", f"{little}louder")
                .replace("quieter", f"{little}quieter")
                for kind, said in form.deeds.items()
            }
            yield Deed(*one.span(), filled, form.beside, bool(_COMPLAINS.search(one[0])))
    for start, end, hue in color_spans(text):
        yield Deed(start, end, {"text": f"make {{}} {hue}"})


def _digits(number: str) -> str:
    return f"{read_number(number):g}"
