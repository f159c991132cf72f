"""What a film shows and says, as a follow-up may name it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    PICTURES,
    TITLE,
    is_end_card,
    length_ms,
    segments,
    source_of,
    words_of,
)
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.roles.tokens import is_sign, tokens_of
from nemo_notebook.studio.director.reading.terms.scene_calls import ALSO_CALLED
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_SMALL: Final = frozenset(
    ("the", "a", "an", "of", "to", "and", "in", "at", "on", "for", "is", "it", "by", "with")
    + ("i", "you", "me", "my", "your", "our", *"的了是在一有我们不这那个")
)
_FEWEST_LETTERS: Final = 3
_LEAST: Final = 2  # weight of words that a text and a wish have in common


@dataclass(frozen=True, slots=True)
class Shown:
    """What there is to be spoken of.

    Attributes:
        texts: (name, words), the name being "title", "end card" or "caption 1", "caption 2", …
        pictures: (scene, words of the name) in order; the scene "" for a photo or a clip.
        over: for each caption the number of the picture under its middle.
        seconds: how long the film is.
        music: the style of its music, "" for none.
    """

    texts: tuple[tuple[str, str], ...]
    pictures: tuple[tuple[str, tuple[str, ...]], ...]
    over: tuple[int, ...]
    seconds: float = 0.0
    music: str = ""

    @property
    def captions(self) -> int:
        """How many captions there are."""
        return len(self.over)

    def words_of(self, name: str) -> str:
        """Return the words of a text, "" where there is none of that name."""
        return dict(self.texts).get(name, "")


def shown_in(draft: Wire) -> Shown:
    """Return what a draft shows."""
    cards = [("end card" if is_end_card(one) else "title", words_of(one)) for one in segments(draft, TITLE)]
    captions = segments(draft, CAPTIONS)
    texts = (*cards, *((f"caption {place}", words_of(one)) for place, one in enumerate(captions, 1)))
    pictures = segments(draft, PICTURES)
    named = tuple((_scene_of(one), _words_of_name(one)) for one in pictures)
    over = tuple(_under(one, pictures) for one in captions)
    music = next((source_of(one).removeprefix("music:") for one in segments(draft, MUSIC)), "")
    return Shown(texts, named, over, length_ms(draft) / 1000, music)


def _scene_of(picture: Wire) -> str:
    kind, _, name = source_of(picture).partition(":")
    return name if kind == "scene" else ""


def _words_of_name(picture: Wire) -> tuple[str, ...]:
    name = str(picture["m"].get("name", "")).rsplit(".", 1)[0].replace("_", " ")
    return tuple(one.word.casefold() for one in tokens_of(name))


def _under(caption: Wire, pictures: Sequence[Wire]) -> int:
    middle = caption["s"] + caption["d"] / 2
    found = (place for place, one in enumerate(pictures, 1) if one["s"] <= middle < one["s"] + one["d"])
    return next(found, 0)


@lru_cache(maxsize=64)
def plain_words(text: str) -> tuple[str, ...]:
    """Return the tokens of a text in small letters, numbers as they are."""
    return tuple(one.word.casefold().replace("’", "'") for one in tokens_of(text))


def likenesses(words: Sequence[str], shown: Shown) -> dict[str, int]:
    """For each text how much of it a wish says: two for a word, one for a Chinese sign, in one run."""
    return {name: _in_common(words, plain_words(text)) for name, text in shown.texts}


def _in_common(words: Sequence[str], text: Sequence[str]) -> int:
    if set(words).isdisjoint(text):
        return 0
    most = 0
    for block in SequenceMatcher(None, words, text, autojunk=False).get_matching_blocks():
        run = [one for one in words[block.a : block.a + block.size] if one[0].isalnum() and one not in _SMALL]
        most = max(most, sum(1 if is_sign(one) else 2 for one in run))
    return most


def texts_named(wish: str, shown: Shown) -> list[tuple[int, str]]:
    """Return (likeness, name) of the texts whose words a wish says, the likest first."""
    found = likenesses(plain_words(wish), shown)
    return sorted(((one, name) for name, one in found.items() if one >= _LEAST), reverse=True)


@lru_cache(maxsize=64)
def scenes_named(wish: str) -> Mapping[str, int]:
    """Return the scenes that a wish names, and where in it."""
    found = {one.scene: one.start for one in find_subjects(wish)}
    for scene, word in ALSO_CALLED.items():
        if scene not in found and (said := word.search(wish)):
            found[scene] = said.start()
    return found


def pictures_named(wish: str, shown: Shown) -> list[int]:
    """Return the numbers of the pictures that a wish names, by what they show, are called or say."""
    scenes, small = scenes_named(wish), wish.casefold()
    found = []
    for place, (scene, words) in enumerate(shown.pictures, 1):
        starts = [scenes[scene]] if scene in scenes else []
        starts += [small.index(one) for one in _callings(words) if one in small]
        if starts:
            found.append((starts[0], place))
    if found:
        return [place for _, place in sorted(found)]
    texts = texts_named(wish, shown)
    return list(_of_caption(texts[0][1], shown)) if texts else []


def _callings(words: Sequence[str]) -> Iterator[str]:
    if any(is_sign(one) for one in words):
        yield "".join(words)
    else:
        yield from (one for one in words if len(one) >= _FEWEST_LETTERS)


def _of_caption(name: str, shown: Shown) -> Iterator[int]:
    kind, _, number = name.partition(" ")
    if kind == "caption" and (place := shown.over[int(number) - 1]):
        yield place
