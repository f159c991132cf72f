"""What there is to be edited, and what an edit's reader gives back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import PICTURES, meta, segments, source_of
from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.plan import Media, Shelf, Wire
from nemo_notebook.studio.director.words.phrases import say

_ORDINALS: Final = {
    word: place
    for place, words in enumerate(
        ("first 1st", "second 2nd", "third 3rd", "fourth forth 4th", "fifth 5th", "sixth 6th",
         "seventh 7th", "eighth 8th", "ninth 9th", "tenth 10th")
    )
    for word in words.split()
}  # fmt: skip
_NOUN: Final = (
    r"(?:images?|photos?|pictures?|pics?|scenes?|shots?|clips?|slides?|segments?|frames?"
    r"|videos?|parts?|captions?|subtitles?|lines?)"
)
_PLACE: Final = re.compile(
    rf"\b(?P<word>{'|'.join(_ORDINALS)}|second[\s-]to[\s-]last|penultimate|last"
    rf"|final)\b(?<!(?<!#)\d\ssecond)(?<!\d-second)(?!\s(?:\d|marks?\b|later\b|point\b"
    r"|few|couple|second|change|edit|thing|step|version|one\ssecond))"
    rf"|\b{_NOUN}\s?(?:no\.?\s?|number\s|#\s?)?(?P<number>\d{{1,2}})\b(?!\s?(?:s\b|sec|%|:\d))"
    rf"|#(?P<hash>\d{{1,2}})\b|(?P<back>倒数)?第\s?(?P<zh>\d{{1,2}}"
    rf"|[一二三四五六七八九十两]{{1,3}})\s?(?:[张个幅段幕条句行位]|图|镜|场|(?=$|[,，。]))"
    r"|(?:&&&|和|与)\s?(?:第\s?)?(?P<more>\d{1,2})\b(?!\s?(?:s\b|sec|秒|%|:))"
    r"|(?P<zh_last>最后一?\s?[张个幅段幕条句行])|(?P<zh_head>首张|头一张)"
    rf"|(?:图片?|照片|镜头|场景|画面|字幕)\s?(?P<zh_number>\d{{1,2}}"
    rf"|[一二三四五六七八九](?![张个幅段条秒]))(?!\s?(?:秒|%|\d|:))",
    re.I,
)
_SEVERAL: Final = re.compile(
    rf"\b(?P<end>first|last)\s(?P<many>two|three|four|five|six|[2-9])(?:\s(?:\w+\s)?{_NOUN}\b|(?=\s*(?:$"
    rf"|please|ones)))"
    r"|(?P<zh_end>前|最后|后)\s?(?P<zh_many>[2-9]|[二两三四五六七八九])\s?[张个幅段条句](?!月)",
    re.I,
)


@dataclass(frozen=True)
class Ask:
    """A question put to the person, and the wish that its answer makes.

    Attributes:
        kind: what the answer is: words for the film, a place, a length, a shape, a style of music, a scene,
            or one of two ways.
        template: the wish, with {} where the answer goes.
    """

    kind: Literal["words", "place", "length", "shape", "style", "scene", "way"]
    template: str


@dataclass(frozen=True)
class Reading:
    """What a clause asks for: operations, or a sentence for the person, or both.

    Attributes:
        operations: in the order of the words.
        says: what the person is to read.
        asks: where that is a question, what its answer makes.
    """

    operations: tuple[Operation, ...] = ()
    says: str = ""
    asks: Ask | None = None


@dataclass(frozen=True)
class Situation:
    """The draft an edit is about, and what else is at hand."""

    draft: Wire
    shelf: Shelf
    language: str

    def say(self, english: str, chinese: str) -> str:
        """Return the sentence in the person's language."""
        return say(self.language, english, chinese)

    @property
    def pictures(self) -> list[Wire]:
        """The pictures of the film."""
        return segments(self.draft, PICTURES)

    @property
    def fresh_pictures(self) -> list[Media]:
        """Photos and clips that came with this message."""
        return self.shelf.just_uploaded("image", "video")

    def clips(self) -> list[int]:
        """Return the indexes of pictures that are uploaded clips."""
        files = [self.shelf.find(source_of(one)) for one in self.pictures]
        return [i for i, file in enumerate(files) if file and file.kind == "video"]

    def showing(self, scene: str) -> tuple[int, ...]:
        """Return the indexes of pictures that show a scene."""
        return tuple(i for i, one in enumerate(self.pictures) if scene_of(one) == scene)

    def named_in(self, text: str) -> list[int]:
        """Return the indexes of pictures whose file is named in a text."""
        low = _spaced(text)
        whole = [i for i, one in enumerate(self.pictures) if _stem(one) and _stem(one) in low]
        return whole or self._named_by_noun(set(re.findall(r"[a-z]{3,}", low)))

    def _named_by_noun(self, words: set[str]) -> list[int]:
        """The one picture of "move the hat", where a file is called green_hat.jpg."""
        nouns = [(re.findall(r"[a-z]+", _stem(one)) or [""])[-1] for one in self.pictures]
        return [i for i, noun in enumerate(nouns) if noun in words and nouns.count(noun) == 1]

    def no_such(self, place: int) -> str:
        """Say that a picture does not exist."""
        count = len(self.pictures)
        there = self.say(
            "There is only one picture" if count == 1 else f"There are {count} pictures",
            f"影片里只有 {count} 个画面",
        )
        return self.say(f"{there}, so no number {place + 1}.", f"{there}，没有第 {place + 1} 个。")


def places_in(text: str, count: int) -> list[int]:
    """Return the places named in a text, from 0: "the second and the last" of four → [1, 3].

    Places beyond `count` are returned too, so that the person can be told.
    """
    rows = [(match.start(), _row(match, count)) for match in _SEVERAL.finditer(text)]
    single = _SEVERAL.sub(lambda match: " " * len(match[0]), text)
    rows += [(match.start(), [_place(match, count)]) for match in _PLACE.finditer(single)]
    return [place for _, row in sorted(rows) for place in row]


def without_places(text: str) -> str:
    """Return the text with the words for places blanked out."""
    return _PLACE.sub(lambda match: " " * len(match[0]), text)


def _row(match: re.Match[str], count: int) -> list[int]:
    """The places of "the last two pictures", 前两张."""
    many = min(count, round(read_number((match["many"] or match["zh_many"]).lower())))
    from_start = (match["end"] or match["zh_end"]).lower() in ("first", "前")
    return list(range(many)) if from_start else list(range(count - many, count))


def _place(match: re.Match[str], count: int) -> int:
    word = (match["word"] or "").lower().replace("-", " ")
    if word in ("second to last", "penultimate"):
        return max(0, count - 2)
    if word in ("last", "final") or match["zh_last"]:
        return max(0, count - 1)
    if word or match["zh_head"]:
        return _ORDINALS.get(word, 0)
    digits = match["number"] or match["hash"] or match["zh"] or match["zh_number"] or match["more"]
    number = round(read_number(digits))
    return max(0, count - number) if match["back"] else max(0, number - 1)


def _stem(picture: Wire) -> str:
    name = str(meta(picture).get("name", ""))
    return _spaced(name.rsplit(".", 1)[0]) if "." in name and len(name) >= 6 else ""


def _spaced(text: str) -> str:
    return re.sub(r"[\s_-]+", " ", text.lower())
