"""Say of a picture that a wish calls by what it shows that there is none: "trim the cat clip to 2 s".

Nothing else is taken for it, neither the picture that was touched last nor the whole film.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from nemo_notebook.studio.director.drafts import all_segments, meta, words_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.scene_facts import none_called
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.edits.pictures.swapped_out import read_absent
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_spoken_of
from nemo_notebook.studio.director.reading.plain.things_called import things_in
from nemo_notebook.studio.director.reading.terms import missing_words as words
from nemo_notebook.studio.director.reading.terms import missing_words_zh as words_zh
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.nouns import also_called
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects, scene_words, times_in

_FRAMES: Final = tuple(
    regex(one, re.I)
    for one in (*words.REMOVED, *words.TIMED, *words.PACED, *words.MOVED, *words.REPLACED, *words.TOLD)
)
_FRAMES_ZH: Final = tuple(
    regex(one)
    for one in (
        *words_zh.REMOVED,
        *words_zh.TIMED,
        *words_zh.PACED,
        *words_zh.MOVED,
        *words_zh.REPLACED,
    )
)
_TOLD: Final = frozenset(words.TOLD)
"""Of these a thing is only meant that is called a picture: "the sky is too dark"."""
_LONGEST: Final = 90
_QUALITY: Final = regex(r"\w+(?:ed|ing|est|ish|less|ful|ous|able|al|ive|ic|er|y)$", re.I)
"""What rather tells how a picture is: "the blurry photo"."""
_PLAIN: Final = frozenset("red blue green yellow white black pink brown grey gray small big large tiny".split())
"""What may stand before the name of a thing: "the black cat"."""


def missing_picture(said: str, there: Situation) -> str:
    """Return that no picture is called so, for a wish that is all about one; "" for any other."""
    text = said.strip()
    if len(text) > _LONGEST or there.shelf.fresh or there.drawings or not there.pictures:
        return ""
    chinese = bool(re.search(r"[\u4e00-\u9fff]", text))
    for name, wish in (_named_zh if chinese else _named)(text):
        if not _is_there(name, there):
            new = wish.groupdict().get("new")
            asked = read_absent(Clause(text, (), text), there) if new and not _is_there(new, there) else None
            return asked.says if asked else none_called(name, there)
    return ""


def _named(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The things that may be seen by which an English wish calls a picture."""
    for frame in _FRAMES:
        wish = frame.fullmatch(text)
        name = (wish["what"] or wish["shown"] or "").lower() if wish else ""
        if not wish or not name:
            continue
        called = bool(wish["kind"] or wish["shown"])
        if not called and (frame.pattern in _TOLD or wish.groupdict().get("cut")):
            continue
        if _calls_picture(name) if called else _is_seen(name):
            yield name, wish


def _named_zh(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The things that may be seen by which a Chinese wish calls a picture."""
    for frame in _FRAMES_ZH:
        wish = frame.fullmatch(text)
        name = wish["what"] if wish else ""
        if wish and (name in words_zh.MORE_SEEN or also_called(name) or _covers(name)):
            if wish["kind"] or name not in words_zh.NOT_SEEN and not times_in(name):
                yield name, wish


def _calls_picture(name: str) -> bool:
    """Whether a word before "clip" may tell what it shows: no number, no look, nothing of a film."""
    if _is_seen(name, strictly=False):
        return True
    parts = name.split()
    odd = any(one in words.NO_NAMES or _QUALITY.fullmatch(one) for one in parts)
    return not odd and unknown_in(name, 0) == len(parts)


def _is_seen(name: str, *, strictly: bool = True) -> bool:
    """Whether the last of some words is a thing that may be seen, and those before it tell how it looks."""
    *before, last = name.split()
    if any(one in words.NO_NAMES and one not in _PLAIN for one in (*before, last)):
        return False
    if strictly and last in words.NOT_SEEN:
        return False
    one = last.removesuffix("s")
    return bool(last in words.MORE_SEEN or one in words.MORE_SEEN or also_called(last) or _covers(last))


def _covers(name: str) -> bool:
    """Whether words name a scene, and nothing beside it."""
    return any(one.start == 0 and one.end == len(name) for one in scene_words(name))


def _is_there(name: str, there: Situation) -> bool:
    """Whether anything in the film, or any file at hand, may be meant."""
    phrase = name if not name.isascii() else f"the {name} picture"
    if things_in(name, there) or pictures_spoken_of(name, there, hinted=True):
        return True
    if places_in(with_references(Clause(phrase, (), phrase), there).text, len(there.pictures)):
        return True
    if any(there.showing(one.scene) for one in find_subjects(name)):
        return True
    shown = _words_of_film(there)
    known = {one.removesuffix("s") for one in re.findall(r"[a-z]{2,}", shown)}
    if any(one.removesuffix("s") in known or not one.isascii() and one in shown for one in _names(name)):
        return True
    return any(get_close_matches(one, known, 1, 0.8) for one in name.split() if len(one) > 3)


def _names(name: str) -> set[str]:
    """What is said, its last word, and what that is called in the other language."""
    last = name.split()[-1]
    return {name, last, last.removesuffix("s"), *also_called(last)}


def _words_of_film(there: Situation) -> str:
    """The words on the screen and those spoken, and the names of all pictures and files."""
    rows = all_segments(there.draft)
    said = [words_of(one) for one in rows] + [str(meta(one).get("name") or "") for one in rows]
    return "\n".join([*said, *(one.name for one in there.shelf.media)]).lower()
