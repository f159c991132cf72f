"""Say of a picture that a wish calls by what it shows that there is none: "trim the cat clip to 2 s".

Nothing else is taken for it, neither the picture that was touched last nor the whole film.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Final

from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import all_segments, meta, source_of, words_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.scene_facts import none_called
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.edits.pictures.swapped_out import read_absent
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_spoken_of
from nemo_notebook.studio.director.reading.plain.things_called import things_in
from nemo_notebook.studio.director.reading.terms import missing_words as words
from nemo_notebook.studio.director.reading.terms import missing_words_zh as words_zh
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.daytimes import times_in
from nemo_notebook.studio.director.reading.terms.nouns import also_called
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.sound_names import VOICE_NAMES
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects, scene_words

_FRAMES: Final = tuple(
    regex(one, re.I)
    for one in (*words.REMOVED, *words.PACED, *words.TIMED, *words.MOVED, *words.REPLACED, *words.TOLD)
)
_FRAMES_ZH: Final = tuple(
    regex(one)
    for one in (
        *words_zh.REMOVED,
        *words_zh.PACED,
        *words_zh.TIMED,
        *words_zh.MOVED,
        *words_zh.REPLACED,
    )
)
_SHOWN_FOR_IT: Final = frozenset((*words.TIMED, *words.MOVED, *words.TOLD))
"""With these a file that is not shown yet comes in: "show new.jpg for 3 seconds"."""
_COMES_IN: Final = frozenset((*words_zh.TIMED, *words_zh.MOVED))
_HELD: Final = regex(words.HELD, re.I)
_REPLACES: Final = frozenset((*words.REPLACED, *words_zh.REPLACED))
_TOLD: Final = frozenset(words.TOLD)
"""Of these a thing is only meant that is called a picture: "the sky is too dark"."""
_VIDEO: Final = regex(r"\bvideo\b|视频", re.I)
_JOINED: Final = regex(words.JOINED, re.I)
_TURNS: Final = regex(words.TURNS, re.I)
_LONGEST: Final = 90
_MOST_WISHES: Final = 4
_ALIKE: Final = 0.8
_QUALITY: Final = regex(r"\w+(?:ed|ing|est|ish|less|ful|ous|able|al|ive|ic|er|y)$", re.I)
"""What rather tells how a picture is: "the blurry photo"."""
_PLAIN: Final = frozenset(words.PLAIN.split())
"""What may stand before the name of a thing: "the black cat"."""


def missing_picture(said: str, there: Situation) -> str:
    """Return that no picture is called so, for a wish that is about one; "" for any other."""
    text = said.strip()
    if there.shelf.fresh or not there.pictures:
        return ""
    parts = [] if _TURNS.search(text) or QUOTED.search(text) else _JOINED.split(text)
    parts = parts if 1 < len(parts) <= _MOST_WISHES else []
    return next(filter(None, (_missing(one, there) for one in (text, *parts) if one)), "")


def _missing(text: str, there: Situation) -> str:
    """The same of one wish."""
    if len(text) > _LONGEST:
        return ""
    chinese = bool(re.search(r"[\u4e00-\u9fff]", text))
    for wish in filter(None, (one.fullmatch(text) for one in (_FRAMES_ZH if chinese else _FRAMES))):
        name = _name_in(wish)
        if not name or in_film(name, there) or VOICE_NAMES.fullmatch(f"the {name}"):
            continue
        if file := at_hand(name, there):
            if _means_shown(wish):
                return _not_shown(file, there)
            continue
        if (
            not there.drawings
            and not is_film(name, wish["kind"] or "", there)
            and (_is_named_zh if chinese else _is_named)(name, wish)
        ):
            return _none(name, wish, there)
    return ""


def _name_in(wish: re.Match[str]) -> str:
    """What a wish calls a picture by."""
    found = wish.groupdict()
    return (found["what"] or found.get("shown") or "").lower()


def is_film(name: str, called: str, there: Situation) -> bool:
    """Whether the film itself may be called so: "cut the birthday video to 20 seconds"."""
    if not _VIDEO.search(called) or there.clips():
        return False
    return name in words.OCCASIONS or all(scene_of(one) for one in there.pictures)


def _none(name: str, wish: re.Match[str], there: Situation) -> str:
    """That no picture is called so; and which one to name, where a scene is to come in its place."""
    new, text = wish.groupdict().get("new"), wish.string
    asked = read_absent(Clause(text, (), text), there) if new and not in_film(new, there) else None
    return asked.says if asked else none_called(name, there)


def _means_shown(wish: re.Match[str]) -> bool:
    """Whether a wish is about a picture that is shown, for a file that is not."""
    frame = wish.re.pattern
    return frame not in _SHOWN_FOR_IT | _REPLACES and not (frame in _COMES_IN and wish["file"])


def _not_shown(file: str, there: Situation) -> str:
    """That a file is not in the film."""
    return there.say(
        f"{file} is not in the film: “add {file}” shows it.", f"影片里没有{file}：说“加{file}”就会放进来。"
    )


def _is_named(name: str, wish: re.Match[str]) -> bool:
    """Whether an English wish calls a picture by a thing that may be seen."""
    called = bool(wish["kind"] or wish["shown"] or _HELD.match(wish.string))
    if not called and (wish.re.pattern in _TOLD or wish.groupdict().get("cut")):
        return False
    return _calls_picture(name) if called else is_seen(name)


def _is_named_zh(name: str, wish: re.Match[str]) -> bool:
    """Whether a Chinese wish calls a picture by a thing that may be seen."""
    return is_seen_zh(name, strictly=not wish["kind"])


def _calls_picture(name: str) -> bool:
    """Whether a word before "clip" may tell what it shows: no number, no look, nothing of a film."""
    if is_seen(name, strictly=False):
        return True
    parts = name.split()
    odd = any(one in words.NO_NAMES or _QUALITY.fullmatch(one) for one in parts)
    return not odd and unknown_in(name, 0) == len(parts)


def is_seen_zh(name: str, *, strictly: bool = True) -> bool:
    """Whether Chinese words are a thing that may be seen; strictly, one that is hardly anything else."""
    if name in words.LAID or not (name in words_zh.MORE_SEEN or also_called(name) or _covers(name)):
        return False
    return not strictly or (name not in words_zh.NOT_SEEN and not times_in(name))


def is_seen(name: str, *, strictly: bool = True) -> bool:
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


def in_film(name: str, there: Situation) -> bool:
    """Whether anything in the film may be meant."""
    phrase = name if not name.isascii() else f"the {name} picture"
    if things_in(name, there) or pictures_spoken_of(name, there, hinted=True):
        return True
    if places_in(with_references(Clause(phrase, (), phrase), there).text, len(there.pictures)):
        return True
    if any(there.showing(one.scene) for one in find_subjects(name)):
        return True
    rows = all_segments(there.draft)
    shown = "\n".join([words_of(one) for one in rows] + [str(meta(one).get("name") or "") for one in rows])
    return _names_one_of(name, shown.lower()) or _is_alike(name, shown.lower())


def at_hand(name: str, there: Situation) -> str:
    """The photo or clip at hand that is called so and is not shown; "" for none."""
    shown = {source_of(one) for one in there.pictures}
    files = [one.name for one in there.shelf.of_kind("image", "video") if one.id not in shown]
    return next((one for one in files if _names_one_of(name, one.rpartition(".")[0].lower())), "")


def _names_one_of(name: str, known: str) -> bool:
    """Whether a thing is called so in some words, in either language."""
    last = name.split()[-1]
    names = {name, last, *also_called(last)}
    found = {one.removesuffix("s") for one in re.findall(r"[a-z]{2,}", known)}
    return any(one.removesuffix("s") in found or not one.isascii() and one in known for one in names)


def _is_alike(name: str, known: str) -> bool:
    """Whether it may be another spelling of one of some words."""
    found = re.findall(r"[a-z]{3,}", known)
    return any(get_close_matches(one, found, 1, _ALIKE) for one in name.split() if len(one) > 3)
