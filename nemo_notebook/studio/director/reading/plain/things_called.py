"""Find the things of a film that a follow-up speaks of, by what people call them: "the cakes line".

What a word may mean twice (a picture, and a text shown with it) is left open; what is said of it tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import MUSIC, VOICE, meta, segments
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.facts import FACTS
from nemo_notebook.studio.director.reading.terms.thing_words import (
    BY_KIND,
    CALLED_PICTURE,
    CALLED_SCENE,
    COUNTED,
    EITHER,
    EXACTLY,
    EXACTLY_ENGLISH,
    FACT_WORDS,
    IT,
    NAME,
    NAMES_LINE,
    NO_NAMES,
    ORDINALS,
    OWNERS,
    SCENE_WORDS,
    SIGNS_OF_TEXTS,
    WORDS_OF_TEXTS,
)

_FEWEST: Final = 3  # letters of a word that calls a text
_FEWEST_SIGNS, _MOST_SIGNS = 2, 12  # of a Chinese word that calls one


@dataclass(frozen=True, slots=True)
class Thing:
    """What a follow-up calls by some words.

    Attributes:
        start, end: where the words stand.
        meant: by kind ("text", "picture", "music", "voice"), the plain names; none for "it".
        loose: whether a word of a text alone calls it, which a picture may show, too.
    """

    start: int
    end: int
    meant: dict[str, tuple[str, ...]]
    loose: bool = False


def things_in(text: str, there: Situation) -> list[Thing]:
    """Return what a text may call things of the film; longer ones may hold shorter ones."""
    shown = shown_words(there)
    found = [*_by_kind(text, there), *_counted(text, there), *_exactly(text, shown)]
    found += [
        *_by_word(text, shown, there),
        *_by_fact(text, shown),
        *_by_name(text, there),
        *_pictured(text, there),
    ]
    return _joined(found) + [Thing(*one.span(), {}) for one in IT.finditer(text)]


def _joined(found: Sequence[Thing]) -> list[Thing]:
    """Put what the same words may mean into one."""
    both: dict[tuple[int, int], Thing] = {}
    for one in found:
        before = both.get((one.start, one.end))
        known = {**one.meant, **before.meant} if before else one.meant
        both[one.start, one.end] = Thing(
            one.start, one.end, known, one.loose and not (before and not before.loose)
        )
    return list(both.values())


def _by_kind(text: str, there: Situation) -> Iterator[Thing]:
    """The title, the captions, the music: things that are there once or are all meant."""
    has = {
        "title": bool(there.title_words),
        "end card": bool(there.end_words),
        "captions": bool(there.caption_words),
        "texts": True,
        "pictures": True,
        "music": bool(segments(there.draft, MUSIC)),
        "voice": bool(segments(there.draft, VOICE)),
    }
    for name, (said, kind, plain) in BY_KIND.items():
        if has[name]:
            yield from (Thing(*one.span(), {kind: (plain,)}) for one in said.finditer(text))


def _counted(text: str, there: Situation) -> Iterator[Thing]:
    """The second caption, picture 3, 第二张."""
    counts = {"picture": len(there.pictures), "text": len(there.caption_words)}
    for kind, said in COUNTED.items():
        for one in said.finditer(text):
            place = _place(next(found for found in one.groups() if found), counts[kind])
            if 1 <= place <= counts[kind]:
                name = f"picture {place}" if kind == "picture" else f"caption {place}"
                yield Thing(*one.span(), {kind: (name,)})

    for one in EITHER.finditer(text):
        places = {kind: _place(one[1], count) for kind, count in counts.items()}
        names = {"picture": f"picture {places['picture']}", "text": f"caption {places['text']}"}
        meant: dict[str, tuple[str, ...]] = {
            kind: (names[kind],) for kind, place in places.items() if 1 <= place <= counts[kind]
        }
        if meant:
            yield Thing(*one.span(), meant)


def _by_name(text: str, there: Situation) -> Iterator[Thing]:
    """The title, called the name of what the film is about; not where the end card may be meant."""
    if not there.title_words or (there.end_words and not _tells_fact(there.end_words)):
        return
    for one in NAME.finditer(text):
        of = (one["of"] or one["whose"] or "the").lower()
        if of in OWNERS or of in there.title_words.lower():
            yield Thing(*one.span(), {"text": ("the title",)})


def _tells_fact(words: str) -> bool:
    return any(value.search(words) for kind in ("phone", "web", "date") for value in FACTS[kind].values)


def _place(said: str, count: int) -> int:
    said = said.lower()
    if said in ("last", "final", "最后一", "最后那", "最后", "末"):
        return count
    if said in ("首", "头一"):
        return 1
    return ORDINALS[said] if said in ORDINALS else round(read_number(said.removeprefix("第")))


def _exactly(text: str, shown: Sequence[Shown]) -> Iterator[Thing]:
    """A text that is said as it stands, in quotation marks or not."""
    for one in shown:
        plain = one.words.strip(" .!?。！？")
        if not plain or plain.lower() not in text.lower():
            continue
        exactly = EXACTLY_ENGLISH if one.words[:1].isascii() else EXACTLY
        found = exactly.find(re.escape(plain), text)
        yield from (Thing(*each.span, {"text": (_name(one),)}) for each in found)


def _by_word(text: str, shown: Sequence[Shown], there: Situation) -> Iterator[Thing]:
    """A text that is called by a word that only it has: "the cakes line", 骨汤那条."""
    said = text.lower()
    words = [(word, one) for one in shown for word in _words(one.words) if word in said]
    for word, one in words:
        if any(word in other.words.lower() for other in shown if other is not one):
            continue
        called = WORDS_OF_TEXTS if word.isascii() else SIGNS_OF_TEXTS
        for found in called.find(re.escape(word), text):
            loose = bool(there.pictures and not NAMES_LINE.search(found.text))
            yield Thing(*found.span, {"text": (_name(one),)}, loose)


def _words(text: str) -> list[str]:
    """The words of a text that may call it, in small letters and without the mark of the plural."""
    english = [one.removesuffix("'s").removesuffix("s") for one in re.findall(r"[a-z][a-z'’]+", text.lower())]
    pairs = re.findall(r"(?=\b([a-z]+ (?:[a-z]+|\d+))\b)", text.lower())
    english += [one for one in pairs if len(set(one.split()) - NO_NAMES) > 1 or one[-1].isdigit()]
    runs = re.findall(r"[\u4e00-\u9fff\d]+", text)
    chinese = {
        run[at : at + long]
        for run in runs
        for at in range(len(run))
        for long in range(_FEWEST_SIGNS, min(_MOST_SIGNS, len(run) - at) + 1)
    }
    kept = [one for one in english if len(one) >= _FEWEST and one not in NO_NAMES]
    return kept + sorted((one for one in chinese if not one.isdigit()), key=len, reverse=True)


def _by_fact(text: str, shown: Sequence[Shown]) -> Iterator[Thing]:
    """The text with the price, the phone number, the score."""
    for kind, said in FACT_WORDS.items():
        for one in said.finditer(text):
            holding = next(
                (
                    held
                    for value in _values(kind)
                    if (held := [each for each in shown if value.search(each.words)])
                ),
                [],
            )
            captions = [each for each in holding if each.track == "captions"]
            holding = holding if len(holding) == 1 else captions
            if len(holding) == 1:
                yield Thing(*one.span(), {"text": (_name(holding[0]),)})


def _values(kind: str) -> Sequence[re.Pattern[str]]:
    return (re.compile(r"\d\s?[:：比]\s?\d"),) if kind == "score" else FACTS[kind].values


def _pictured(text: str, there: Situation) -> Iterator[Thing]:
    """A picture that is called by what it shows or by the name of its file."""
    called = [_of_file(str(meta(one).get("name", ""))) | _of_scene(one) for one in there.pictures]
    for place, names in enumerate(called, 1):
        for name in names - set().union(*(called[: place - 1]), *called[place:]):
            said = CALLED_PICTURE if name.isascii() else CALLED_SCENE
            yield from (Thing(*one.span, {"picture": (f"picture {place}",)}) for one in said.find(name, text))
    if not any(scene_of(one) for one in there.pictures):
        return
    for found in SCENE_WORDS.finditer(text):
        scenes = set(there.scenes_in(found["word"] or found["word_zh"]))
        places = there.showing(scenes.pop()) if len(scenes) == 1 else ()
        if len(places) == 1:
            yield Thing(*found.span(), {"picture": (f"picture {places[0] + 1}",)})


def _of_file(name: str) -> set[str]:
    """The words of a file's name: "kickoff", "kick off", "red shoe", "shoe"."""
    stem = name.lower().rpartition(".")[0]
    words = [one for one in re.findall(r"[a-z]+", stem) if len(one) >= _FEWEST and one not in NO_NAMES]
    return {r"[\s_-]?".join(words), *words} if words else set()


def _of_scene(picture: Wire) -> set[str]:
    """The name of a drawn scene: "stars", "starry night", 星空."""
    name = str(meta(picture).get("name", "")).lower()
    return {re.escape(one) for one in (scene_of(picture), name) if one} if scene_of(picture) else set()


def _name(one: Shown) -> str:
    return one.name(chinese=False)
