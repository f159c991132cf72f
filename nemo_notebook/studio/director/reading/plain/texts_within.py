"""Narrow the texts that are to go to those of a stretch of the film: "no captions in the last 5 seconds"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, length_ms, segments, span
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.texts_named import (
    ALL_TEXTS,
    THE_CAPTIONS,
    THE_END,
    THE_TITLE,
)

_AMOUNT: Final = r"\d{1,3}(?:\.\d)?|[a-z]+"
_STRETCH: Final = regex(
    rf"\b(?P<edge>first|last|final)\s(?P<many>{_AMOUNT})\s?(?:seconds?|secs?|s)\b"
    r"|(?P<edge_zh>最后|末尾|前面?|最?开头|头)(?:那)?(?P<many_zh>\d{1,3}(?:\.\d)?|[一两二三四五六七八九十]{1,2})秒"
)
_VAGUE_MS: Final = 3000  # "the last few seconds"
_FIRST: Final = ("first", "前", "开", "头")


def within_stretch(
    names: Sequence[str], text: str, there: Situation, seen: tuple[int, int] | None = None
) -> list[str]:
    """Return the names of texts, of a broad one those that mostly stand in the stretch that is told.

    Args:
        names: of what is to go.
        text: the sentence.
        there: the film.
        seen: when the picture is seen over which they stand.
    """
    if seen:
        begin, end = seen  # what stands over two pictures alike is on neither
        return _those(names, begin + 1, end, there) if {*names} <= {THE_CAPTIONS, ALL_TEXTS} else []
    said = _STRETCH.search(text)
    if said is None or not {*names} & {THE_CAPTIONS, ALL_TEXTS}:
        return list(names)
    many = read_number((said["many"] or said["many_zh"]).lower())
    ms = round(1000 * many) if many else _VAGUE_MS
    film = length_ms(there.draft)
    first = (said["edge"] or said["edge_zh"]).startswith(_FIRST)
    return _those(names, *((0, ms) if first else (film - ms, film)), there)


def _those(names: Sequence[str], begin: int, end: int, there: Situation) -> list[str]:
    captions, cards = _within(_captions(there), begin, end), _within(_cards(there), begin, end)
    broad = {
        THE_CAPTIONS: captions or cards,
        ALL_TEXTS: [*cards, *captions],
    }  # many say captions of all words
    return [each for name in names for each in broad.get(name, [name])]


def _within(texts: Mapping[str, tuple[int, int]], begin: int, end: int) -> list[str]:
    return [name for name, (start, stop) in texts.items() if _inside(start, stop, begin, end)]


def _inside(start: int, stop: int, begin: int, end: int) -> bool:
    return 2 * (min(stop, end) - max(start, begin)) >= stop - start


def _captions(there: Situation) -> dict[str, tuple[int, int]]:
    return {f"caption {at}": span(one) for at, one in enumerate(segments(there.draft, CAPTIONS), 1)}


def _cards(there: Situation) -> dict[str, tuple[int, int]]:
    return {(THE_END if is_end_card(one) else THE_TITLE): span(one) for one in segments(there.draft, TITLE)}
