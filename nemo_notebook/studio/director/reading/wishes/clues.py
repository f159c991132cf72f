"""What may tell the kind of a wish: its words, its values, and what of the film it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.roles.tokens import is_sign, tokens_of
from nemo_notebook.studio.director.reading.terms.music_styles import named_style
from nemo_notebook.studio.director.reading.terms.verbs import find_color
from nemo_notebook.studio.director.reading.wishes.shown import (
    Shown,
    likenesses,
    pictures_named,
    plain_words,
    scenes_named,
)
from nemo_notebook.studio.director.reading.wishes.values import (
    numbers_in,
    places_in,
    quoted_in,
    with_quotes_empty,
)

_MARKS: Final = frozenset('#%"“”‘’「」：:→')
"""Marks that tell something."""
_STEM: Final = 4
_FEW: Final = 2
_CLEAR: Final = 3
_MOST_WORDS: Final = 12
_MOST_LIKE: Final = 6
_PERCENT: Final = regex(r"\d\s?%|百分之")
_MANY: Final = 9  # more pictures are not counted apart


def clues_of_wish(wish: str, shown: Shown, *, first: bool, last: bool) -> list[str]:
    """Return the clues of one wish.

    Args:
        wish: its words.
        shown: what the film shows.
        first: whether it begins the message.
        last: whether it ends it.
    """
    found = [*_of_words(wish), *_of_values(wish, shown), *_of_film(wish, shown), "bias"]
    found += ["start"] if first else []
    found += ["end"] if last else []
    found += ["only"] if first and last else []
    return list(dict.fromkeys(found))


def _of_words(wish: str) -> Iterator[str]:
    words = ["#" if one[0].isdigit() else one for one in plain_words(with_quotes_empty(wish))]
    words = [one for one in words if one[0].isalnum() or one in _MARKS]
    for before, after in zip(["<", *words], [*words, ">"], strict=True):
        yield f"b={before} {after}"
    yield from (f"w={word}" for word in words)
    if any(is_sign(one) for one in words):
        yield from (f"t={''.join(words[place : place + 3])}" for place in range(len(words) - 2))
    else:
        yield from (f"p={one[:_STEM]}" for one in words if len(one) > _STEM)
    if words:
        yield f"first={words[0]}"
        yield f"last={words[-1]}"
    yield f"len={min(_MOST_WORDS, len(words) // 2)}"


def _of_values(wish: str, shown: Shown) -> Iterator[str]:
    numbers = numbers_in(wish)
    texts = [text.casefold() for _, text in shown.texts]
    for quoted in quoted_in(wish):
        yield "QOLD" if any(quoted.casefold() in one for one in texts) else "QNEW"
    wish = with_quotes_empty(wish)
    yield from ["NUM"] if re.search(r"\d", wish) else []
    yield from ["NUM2"] if len(numbers) >= _FEW else []
    yield from ["SEC"] if any(one.seconds for one in numbers) else []
    yield from ["PCT"] if _PERCENT.search(wish) else []
    yield from ["COL"] if find_color(wish) else []
    yield from ["STY"] if named_style(wish) else []
    yield from ["ORD"] if places_in(wish, _MANY) else []


def _of_film(wish: str, shown: Shown) -> Iterator[str]:
    likest = likenesses([one.word.casefold() for one in tokens_of(wish)], shown)
    most = max(likest.values(), default=0)
    for name, one in likest.items():
        kind = name.partition(" ")[0]
        if one >= _FEW:
            yield f"OV {kind}"
            if one == most >= _CLEAR:
                yield f"OVB {kind}"
    yield f"ov={min(_MOST_LIKE, most)}"
    scenes, have = set(scenes_named(wish)), {scene for scene, _ in shown.pictures}
    yield from ["PICNAME"] if pictures_named(wish, shown) else []
    yield from ["SCENE"] if scenes else []
    yield from ["SCENEHAVE"] if scenes & have else []
    yield from ["SCENENEW"] if scenes - have else []
