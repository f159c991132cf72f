"""Which picture a phrase calls: "the lake", "the cup clip", "photo one", "the price card"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.composing.graphics import is_graphic
from nemo_notebook.studio.director.drafts import CAPTIONS, meta, segments, span, words_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.texts_meant import says_line
from nemo_notebook.studio.director.reading.terms.places import ORDINALS

_NOUN: Final = (
    r"(?:pictures?|photos?|images?|pics?|clips?|videos?|scenes?|shots?|slides?|footage|part|one|bit|card)"
)
_DET: Final = r"(?:(?:the|my|our|your|that|this|very)\s)*"
_NTH: Final = regex(
    rf"{_DET}(?:(?P<nth>{'|'.join(ORDINALS)}|last|1st|2nd|3rd|4th|5th|6th)\s{_NOUN}"
    rf"|(?:picture|photo|image|pic|clip|video|scene|shot|slide)\s(?:no\.?\s|number\s|#)?(?P<number>[1-9]|one|two|three|four|five|six))",
    re.I,
)
_MIDDLE: Final = regex(rf"{_DET}middle\s{_NOUN}", re.I)
_ALL: Final = regex(
    rf"(?:all(?:\sof)?\s(?:{_DET})?|every\s|{_DET}|both\s(?:the\s)?)(?:(?:two|three|four)\s)?(?:pictures?|photos?|images?|pics?|clips?|videos?|scenes?|shots?)(?<=s)|all\sof\sthem|every\s(?:picture|photo|clip|scene|shot)",
    re.I,
)
_NOISE: Final = regex(rf"\b(?:the|a|an|my|our|that|this|{_NOUN}|of|with|from|in|photo|turn)\b|['’]s\b", re.I)
_NUMBERS: Final = ("one", "two", "three", "four", "five", "six")
_GRAPHIC: Final = regex(
    rf"{_DET}(?:price|product|graphic)\s(?:card|picture|one)|{_DET}card\swith\sthe\sprice(?:\son)?(?:\sit)?",
    re.I,
)
_UNCLEAR: Final = regex(
    r"(?:the\s)?(?:one|ones|thing|bit)\s(?:with|that|of|about|where)\b|(?:it|that|this|them)$|.*(?:\d|\b(?:to|at|for|from|after|before|between|without|by|into|and|or|until|than|not|no|but|second|seconds|secs)\b)",
    re.I,
)
_EDGE_MS: Final = 3100  # a title may stand over the beginning of a picture
_SHORTEST: Final = 3


def picture_called(phrase: str, there: Situation) -> int | None:
    """Return the place, from 0, of the one picture that a phrase calls; None where that is not sure."""
    said, count = phrase.strip(" \"'“”‘’"), len(there.pictures)
    if not said or says_line(said):
        return None
    nth = _NTH.fullmatch(said)
    if nth and not said.endswith(" one"):
        return _counted(nth, count)
    if _MIDDLE.fullmatch(said):
        return count // 2 if count % 2 else None
    if _GRAPHIC.fullmatch(said):
        drawn = [i for i, one in enumerate(there.pictures) if is_graphic(one)]
        return drawn[0] if len(drawn) == 1 else None
    return None if _UNCLEAR.match(said) else _shown(said, there)


def calls_all(phrase: str) -> bool:
    """Whether a phrase calls all the pictures."""
    return bool(_ALL.fullmatch(phrase.strip()))


def _counted(nth: re.Match[str], count: int) -> int | None:
    told = (nth["nth"] or nth["number"]).lower()
    if told == "last":
        return count - 1
    if told[0].isdigit():
        place = int(told[0]) - 1
    else:
        place = ORDINALS.index(told) if told in ORDINALS else _NUMBERS.index(told)
    return place if place < count else None


def _shown(said: str, there: Situation) -> int | None:
    """The picture of the scene, the file or the caption that the words name."""
    words = re.findall(r"[a-z]+", _NOISE.sub(" ", said).lower())
    if not words or len(words) > 3 or max(map(len, words)) < _SHORTEST:
        return None
    files = [str(meta(one).get("name", "")).lower() for one in there.pictures]
    named = [i for i, one in enumerate(files) if "." in one and _has_all(one.rpartition(".")[0], words)]
    if named:
        return named[0] if len(named) == 1 else None
    scenes = set(there.scenes_in(" ".join(words)))
    shown = there.showing(scenes.pop()) if len(scenes) == 1 else ()
    if shown:
        return shown[0] if len(shown) == 1 else None
    titled = [i for i, one in enumerate(files) if "." not in one and _has_all(one, words)]
    if titled:
        return titled[0] if len(titled) == 1 else None
    return _under_caption(words, there)


def _under_caption(words: list[str], there: Situation) -> int | None:
    """The photo or clip of one's own under the one caption with these words."""
    found = [one for one in segments(there.draft, CAPTIONS) if _has_all(words_of(one), words)]
    if len(found) != 1:
        return None
    begin, end = span(found[0])
    own = [
        i
        for i, one in enumerate(there.pictures)
        if span(one)[0] <= begin <= span(one)[0] + _EDGE_MS and abs(span(one)[1] - end) < 100
    ]
    return own[0] if len(own) == 1 and "." in str(meta(there.pictures[own[0]]).get("name", "")) else None


def _has_all(said: str, words: list[str]) -> bool:
    there = {one.rstrip("s") for one in re.findall(r"[a-z]+", said.lower())}
    return all(word.rstrip("s") in there or "".join(words).rstrip("s") in there for word in words)
