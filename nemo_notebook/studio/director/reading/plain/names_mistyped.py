"""Put right a slip in the name of a picture that the film shows: "the oceon", "the montains"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.slips import NEAR_WORDS
from nemo_notebook.studio.make.catalog import SCENES

_WORD: Final = regex(r"(?<![\w'’-])[a-z]{5,14}(?![\w'’-])")
_FEWEST: Final = 5  # letters of a name that is looked for
_LETTER: Final = 1  # that may be wrong, missing or one too many


def with_names_right(text: str, there: Situation) -> str:
    """Return a sentence with words one letter away from the name of a picture as that name."""
    names = _names(there)
    return _WORD.sub(lambda one: _meant(one[0], names), text)


def _names(there: Situation) -> list[str]:
    """The words that call the pictures of the film, of five letters or more."""
    found = set[str]()
    for picture in there.pictures:
        drawn = scene_of(picture) or ""
        scene, name = SCENES.get(drawn), str(meta(picture).get("name", "")).lower()
        called = drawn if scene else name.rpartition(".")[0]
        found |= {*(scene.words if scene else ()), *re.findall(r"[a-z]+", called)}
    return sorted(one for one in found if one.isascii() and one.isalpha() and len(one) >= _FEWEST)


def _meant(word: str, names: list[str]) -> str:
    if word in names or word.removesuffix("s") in names or word in NEAR_WORDS:
        return word
    meant = [one for one in names if one[0] == word[0] and _is_near(word, one)]
    return meant[0] if len(meant) == 1 else word


def _is_near(word: str, name: str) -> bool:
    """Whether one letter is wrong, missing, too many or swapped with the next."""
    if abs(len(word) - len(name)) > _LETTER:
        return False
    at = next((place for place, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), len(name))
    rest, other = word[at:], name[at:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return swapped or rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]
